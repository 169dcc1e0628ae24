"""The Timeline section: everything by date, sifted, with what was amended and what was in error."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.patients import Stage
from keta_desk.domain.response_timeline_values import CourseInputs
from keta_desk.domain.titration import Decision
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import timeline, timeline_course
from keta_desk.queries.timeline_rows import EntryKind, Said, TimelineEntry, Was
from keta_desk.ui.timeline import timeline_words
from keta_desk.ui.timeline.entry_delegate import EntryDelegate, row_height
from keta_desk.ui.timeline.timeline_model import KINDS, Month, Sort
from keta_desk.ui.timeline.timeline_section import TimelineSection
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import corrections, documents, notes, patients, sessions
from tests.conftest import NOW
from tests.use_cases.courses import chart_course


@pytest.fixture
def shown(qtbot, tools):
    def show(patient_id, size=(1216, 700)):
        section = TimelineSection(tools)
        qtbot.addWidget(section)
        section.resize(*size)
        section.asked = []
        section.chart_wanted.connect(lambda where, row: section.asked.append((where, row)))
        section.show()
        section.show_chart(tools.desk.ask(charts.whole, patient_id), tools.desk.clock.now())
        return section

    return show


@pytest.fixture
def full(desk, a_patient, clock):
    """A patient with entries of most kinds."""
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    desk.do(notes.write, patient_id, "progress", title="Plan review", body="Sleeps better")
    desk.do(patients.move_to_stage, patient_id, Stage.INDUCTION, reason="First dose given")
    desk.do(documents.print_document, patient_id, DocumentKind.TREATMENT_PLAN)
    return patient_id


def rows(section):
    return [row.words if isinstance(row, Month) else row.what for row in section.model.rows]


def pane_words(section):
    QCoreApplication.sendPostedEvents()
    return [label.text() for label in section.pane.findChildren(QLabel) if label.isVisible() and label.text()]


def made(number, kind=EntryKind.NOTE, **more):
    said = Said((("title", f"Note {number}"), ("kind", "progress")), "word " * 3)
    at = datetime(2026, 11, 18, 9, tzinfo=UTC) - timedelta(hours=9 * number)
    return TimelineEntry(at=at, kind=kind, row_id=f"{number:032}", said=said, by="Dr Mara Fixture", **more)


def test_a_chart_without_entries_invites_to_the_evaluation(shown, a_patient):
    section = shown(a_patient(consents=False))
    assert not section.empty.isHidden()
    assert section.empty.action.text() == "Begin the evaluation"
    section.begin()
    section.empty.action.click()
    assert section.asked == [("overview", "")]


def test_months_head_their_entries_and_the_latest_comes_first(shown, desk, full):
    section = shown(full)
    assert rows(section)[0] == "November 2026"
    assert "Session 3, 150\u00a0mg" in rows(section)
    assert "Moved to Induction" in rows(section)
    assert "Next dose raised to 150\u00a0mg" in rows(section)
    assert "Treatment plan printed or saved" in rows(section)
    assert section.list.row() == 1  # the head of the month cannot be chosen
    months = [row for row in section.model.rows if isinstance(row, Month)]
    assert sum(month.count for month in months) == len(section.model.rows) - len(months)


def test_every_kind_of_entry_has_words_an_icon_and_a_filter():
    kinds = set(EntryKind)
    assert set(timeline_words.ICONS) == kinds - {EntryKind.DECISION}
    assert set(timeline_words._SAYS) == kinds
    assert set().union(*(KINDS[sort] for sort in Sort if sort is not Sort.ALL)) == kinds


@pytest.mark.parametrize(
    ("decision", "icon"),
    [(Decision.INCREASE, "up"), (Decision.HOLD, "minus"), (Decision.DECREASE, "dn"), (Decision.STOP, "octagon")],
)
def test_a_decision_points_the_way_the_dose_goes(decision, icon):
    told = Said((("decision", str(decision)), ("to_dose_ug", "250000")), "")
    entry = TimelineEntry(at=NOW, kind=EntryKind.DECISION, row_id="a", said=told, by="Dr Mara Fixture")
    assert timeline_words.shown(entry, ZoneInfo("UTC")).icon == icon


def test_kinds_are_sifted_and_their_counts_follow_the_words(shown, full):
    section = shown(full)
    section.filter._buttons[Sort.SESSIONS].click()
    assert [row for row in rows(section) if row.startswith("Session")] == [
        "Session 3, 150\u00a0mg",
        "Session 2, 125\u00a0mg",
        "Session 1, 100\u00a0mg",
    ]
    assert len(rows(section)) == 4
    section.filter._buttons[Sort.ALL].click()
    section.search.setText("sleeps BETTER")
    assert [row for row in rows(section) if row != "December 2026"] == ["November 2026", "Plan review"]
    assert section.filter._buttons[Sort.NOTES].accessibleName() == "Notes, 1"
    assert section.filter._buttons[Sort.SESSIONS].isHidden()
    section.search.setText("nothing of the kind")
    assert "No entry with “nothing of the kind”" in [label.text() for label in section.empty.findChildren(QLabel)]
    section.begin()
    assert section.focusWidget() is section.search


def test_accents_case_and_order_do_not_matter_when_seeking(shown, desk, a_patient):
    patient_id = a_patient()
    desk.do(notes.write, patient_id, "progress", body="Ångström, œdème et café")
    section = shown(patient_id)
    section.search.setText("CAFE angstrom")
    assert section.chosen() is not None


def test_an_amended_entry_shows_both_with_the_original_struck(shown, desk, a_patient, clock):
    patient_id = a_patient()
    note_id = desk.do(notes.write, patient_id, "progress", body="Sleeps six hours", title="Sleep")
    clock.move(hours=1)
    desk.do(notes.amend, note_id, body="Sleeps seven hours", reason="Misheard", seen=1)
    section = shown(patient_id)
    one = section.chosen()
    assert (one.more, one.was) == ("Sleeps seven hours", ("Sleep. Sleeps six hours",))
    assert row_height(one) > section.list.verticalHeader().defaultSectionSize()
    told = pane_words(section)
    assert "Sleep. Sleeps six hours" in told
    assert "Said until Wed 18 Nov 2026, 10:12, changed by Dr Mara Fixture" in told
    assert "Reason: Misheard" in told
    struck = [label for label in section.pane.findChildren(QLabel) if label.property("t") == "struck"]
    assert "Said until" in struck[0].accessibleName()
    spoken = section.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Amended, before it said: Sleep. Sleeps six hours. Reason: Misheard" in spoken


def test_an_entry_in_error_is_struck_and_says_why(shown, desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=144, diastolic_mmhg=90))
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="Other patient's cuff")
    section = shown(patient_id)
    assert section.chosen().is_struck
    assert "Entered in error: Other patient's cuff" in pane_words(section)
    assert section.model.index(1, 0).data().startswith("Entered in error: Wed 18 Nov, 09:12, Vitals. 144/90")


@pytest.mark.parametrize(
    ("starts", "section"),
    [
        ("Session 3", "sessions"),
        ("Integration 3", "integration"),
        ("PHQ-9 13", "measures"),
        ("Next dose", "titration"),
        ("Treatment plan, version", "titration"),
        ("Treatment plan printed", "documents"),
        ("Plan review", "overview"),
    ],
)
def test_enter_opens_the_section_an_entry_lies_in(qtbot, shown, full, starts, section):
    page = shown(full)
    place = next(at for at, row in enumerate(rows(page)) if row.startswith(starts))
    page.list.setCurrentIndex(page.model.index(place, 0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.asked == [(section, page.model.rows[place].entry.row_id)]


def test_keys_move_and_pass_over_the_heads_of_months(qtbot, shown, full):
    page = shown(full)
    page.begin()
    for _ in range(60):
        qtbot.keyClick(page.list, Qt.Key.Key_J)
        assert page.chosen() is not None
    assert page.list.row() == len(page.model.rows) - 1
    qtbot.keyClick(page.search, Qt.Key.Key_Up)
    assert page.list.row() == len(page.model.rows) - 3  # over the head of the month in which consent was given


def test_where_one_was_comes_back(shown, desk, full):
    section = shown(full, size=(1216, 300))
    section.filter._buttons[Sort.MEASURES].click()
    section.search.setText("phq")
    section.list.setCurrentIndex(section.model.index(2, 0))
    section.list.verticalScrollBar().setValue(12)
    memory = section.remember()
    again = shown(full, size=(1216, 300))
    again.recall(memory)
    assert again.remember() == memory
    again.recall({"sort": "nonsense", "entry": "gone", "scroll": "x"})
    assert again.filter.sort() is Sort.ALL


def test_news_keep_what_is_chosen_and_sought(shown, desk, full):
    section = shown(full)
    section.filter._buttons[Sort.SESSIONS].click()
    section.list.setCurrentIndex(section.model.index(2, 0))
    before = section.chosen().entry.row_id
    desk.do(notes.write, full, "progress", body="Meanwhile")
    section.show_chart(desk.ask(charts.whole, full), desk.clock.now())
    assert section.chosen().entry.row_id == before
    assert section.filter.sort() is Sort.SESSIONS


def test_another_patients_timeline_starts_anew(shown, desk, full, a_patient):
    section = shown(full)
    section.search.setText("phq")
    other = a_patient(given="Ben", consents=False)
    desk.do(notes.write, other, "phone", body="First call")
    section.show_chart(desk.ask(charts.whole, other), desk.clock.now())
    assert section.search.text() == ""
    assert rows(section) == ["November 2026", "Phone note"]


def test_an_entry_is_shown_from_elsewhere_whatever_was_sought(shown, desk, full):
    section = shown(full)
    wanted = next(entry for entry in desk.ask(timeline.of_patient, full) if entry.kind is EntryKind.PLAN)
    section.search.setText("nothing of the kind")
    section.show_entry(wanted.row_id)
    assert section.chosen().entry.row_id == wanted.row_id


def test_the_find_key_seeks_in_the_timeline_and_finds_patients_elsewhere(qtbot, tools, full):
    page = Workspace(tools.desk, tools.lane)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    page.open_chart(full)
    (find,) = [act for act in page.actions() if act.objectName() == "find"]
    page.chart.section_chosen.emit("timeline")
    find.trigger()
    assert page.focusWidget() is page.chart.shown().search
    page.chart.section_chosen.emit("sessions")
    find.trigger()
    assert page.where()[0] == "patients"
    page.stop()


def test_two_thousand_entries_paint_only_what_is_seen(shown, full, monkeypatch):
    section = shown(full)
    found = [made(number) for number in range(2_000)]
    monkeypatch.setattr(section._tools.desk.__class__, "ask", lambda *_given, **_named: found)
    monkeypatch.setattr(timeline_course, "inputs_of", lambda *_given: CourseInputs())
    chart = type("Chart", (), {"person": type("Person", (), {"id": "other"}), "zone": section._zone})
    section.show_chart(chart, NOW)
    assert len(section.model.rows) > 2_000
    painted = []
    whole = EntryDelegate.paint
    monkeypatch.setattr(EntryDelegate, "paint", lambda self, *given: (painted.append(1), whole(self, *given)))
    section.list.verticalScrollBar().setValue(30_000)
    section.grab()
    assert 0 < len(painted) < 120
    section.search.setText("note 1999")
    assert rows(section)[-1] == "Note 1999"


def test_a_text_of_ten_thousand_letters_and_right_to_left_is_legible_in_full(shown, desk, a_patient):
    patient_id = a_patient()
    desk.do(notes.write, patient_id, "progress", title="ملاحظة " * 40, body="مرحبا " * 2_000)
    section = shown(patient_id)
    assert len(section.chosen().more) <= timeline_words.LONGEST
    assert any(len(words) > 9_000 for words in pane_words(section))
    assert not section.grab().isNull()
    assert section.pane.width() <= 360


def test_many_amendments_keep_the_row_low_and_stand_all_in_full(shown, desk, a_patient, clock):
    patient_id = a_patient()
    note_id = desk.do(notes.write, patient_id, "progress", body="Version 0")
    for number in range(1, 9):
        clock.move(minutes=1)
        desk.do(notes.amend, note_id, body=f"Version {number}", reason="Again", seen=number)
    section = shown(patient_id)
    assert len(section.chosen().was) == 8
    assert row_height(section.chosen()) < 160
    assert sum("Version" in words for words in pane_words(section)) >= 9


@pytest.mark.parametrize("width", [1440, 1216, 1044, 904, 700])
def test_at_narrow_widths_the_whole_entry_waits_for_space(shown, full, width):
    section = shown(full, size=(width, 700))
    assert section.pane.isHidden() == (width < 940)
    section.toggle_pane()
    assert section.pane.isHidden() == (width >= 940)
    assert section.list.columnWidth(0) <= section.list.viewport().width()


def test_everything_that_takes_the_focus_has_a_name(shown, full):
    section = shown(full)
    for child in section.findChildren(QWidget):
        is_qts = type(child).__name__.startswith(("QTable", "QScroll"))
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None and not is_qts:
            assert child.accessibleName(), child


@pytest.mark.parametrize(
    ("kind", "facts", "text", "what"),
    [
        (EntryKind.SCORE, {"scale": "phq9", "total_milli": ""}, "", "PHQ-9"),
        (EntryKind.SCORE, {"scale": "unknown-scale", "total_milli": "7500", "band": "mild"}, "", "UNKNOWN-SCALE 7.5"),
        (EntryKind.SESSION, {"number": ""}, "", "Session"),
        (EntryKind.DECISION, {"decision": "pause"}, "Why", "Dosing paused"),
        (EntryKind.DECISION, {"decision": "change_route"}, "", "Route changed, next dose not recorded"),
        (EntryKind.MEDICATION, {"name": "Sertraline", "over": "yes"}, "", "Stopped: Sertraline"),
        (EntryKind.PROBLEM, {"title": "Insomnia", "over": "yes"}, "", "Resolved: Insomnia"),
        (EntryKind.APPOINTMENT, {"kind": "check_in", "state": "no_show"}, "", "Check-in: not attended"),
        (EntryKind.VISIT, {"kind": ""}, "", "Visit elsewhere"),
        (EntryKind.STAGE, {"from": "", "to": "elsewhere"}, "", "Moved to elsewhere"),
        (EntryKind.DOCUMENT, {"kind": "letter"}, "", "Document printed or saved"),
        (EntryKind.NOTE, {"kind": "unheard-of", "title": ""}, "Text", "Note"),
        (EntryKind.READING, {}, "", "Vitals"),
    ],
)
def test_what_is_missing_is_never_made_up(kind, facts, text, what):
    assert timeline_words.say(kind, Said(tuple(facts.items()), text))[0] == what


def test_a_day_without_a_time_shows_none(shown):
    entry = made(1, EntryKind.MEDICATION, is_day_only=True)
    one = timeline_words.shown(entry, UTC)
    assert (one.time, timeline_words.spoken(one).count(":")) == ("", 1)


def test_imported_words_are_told_to_be_so():
    assert timeline_words.by_words(made(1, source="import")) == "imported"
    was = (Was(NOW, "", Said((("title", "Before"),), "")),)
    assert timeline_words.shown(made(1, was=was), UTC).was == ("Before",)
