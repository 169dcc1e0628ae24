"""Integration in a chart: window, sessions, commitments, and the forms that record and amend."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from keta_desk.domain.check_ins import CheckIn
from keta_desk.domain.integration import Beside, Commitment, IntegrationWork
from keta_desk.domain.record import DiskFull, Gone
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.queries import chart as charts
from keta_desk.queries import notes as note_questions
from keta_desk.ui.evaluation.appointment_forms import BookForm
from keta_desk.ui.integration.hold_dialog import AmendNoteDialog, HoldDialog
from keta_desk.ui.integration.section import IntegrationSection
from keta_desk.ui.parts.text import Label
from keta_desk.use_cases import check_ins, corrections, integration, schedule, titration
from tests.use_cases.courses import hold_session, ladder, terms


def held(desk, patient_id, clock, mg):
    """Hold a dosing session under a plan; return its id."""
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150), change_reason="Another session")
    return hold_session(desk, patient_id, clock, mg)


@pytest.fixture
def section(qtbot, tools):
    page = IntegrationSection(tools)
    page.resize(1228, 750)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def opened(qtbot, tools):
    """Open a dialog over a window as the workspace does."""
    host = QWidget()
    host.resize(1440, 900)
    qtbot.addWidget(host)
    host.show()

    def open_one(kind, patient_id, subject=""):
        dialog = kind(tools, tools.desk.ask(charts.whole, patient_id), subject, host)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_one


def chart_of(desk, patient_id):
    return desk.ask(charts.whole, patient_id)


def swim(desk, patient_id):
    """Hold a talk in which one thing is agreed on."""
    beside = Beside(commitments=(Commitment(what="Swim"),))
    return desk.do(integration.hold, patient_id, IntegrationWork(theme="First"), beside=beside)


def show(section, desk, patient_id):
    section.show_chart(chart_of(desk, patient_id), desk.clock.now())


def book(desk, patient_id, day):
    desk.do(schedule.book, patient_id, AppointmentKind.INTEGRATION, WallTime(f"{day}T16:00", "Europe/London"))


def test_before_any_dose_the_first_one_is_announced(qtbot, section, desk, a_patient):
    show(section, desk, a_patient())
    assert not section.window_card.isVisible()
    assert section.empty.isVisible()
    assert section.empty.action.text() == "Book integration"
    section.begin()
    with qtbot.waitSignal(section.form_asked) as asked:
        section.empty.action.click()
    assert asked.args == ["appointment", "integration"]


def test_the_ribbon_says_its_day_in_words(section, desk, a_patient, clock):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    clock.move(days=6)
    show(section, desk, patient_id)
    ribbon = section.window_card.ribbon
    assert ribbon.accessibleName() == "Integration window, day 6 of 14, none held, none booked"
    assert section.window_card.day.text() == "Day 6"


@pytest.mark.parametrize(
    ("day", "closing"), [(10, ""), (11, "closes in 3 days"), (13, "closes tomorrow"), (14, "closes today")]
)
def test_a_window_about_to_close_with_nothing_booked_is_a_caution(section, desk, a_patient, clock, day, closing):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    clock.move(days=day)
    show(section, desk, patient_id)
    assert closing in section.banner.words()
    assert bool(section.banner.words()) is bool(closing)


def test_a_booking_within_the_window_calms_it_and_one_after_does_not(section, desk, a_patient, clock):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    clock.move(days=12)
    book(desk, patient_id, "2026-12-05")
    show(section, desk, patient_id)
    assert "closes in 2 days" in section.banner.words()
    book(desk, patient_id, "2026-12-01")
    show(section, desk, patient_id)
    assert section.banner.isHidden()


def test_a_closed_window_is_said_to_be_closed(section, desk, a_patient, clock):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    clock.move(days=30)
    show(section, desk, patient_id)
    assert section.window_card.ribbon is None
    assert section.banner.isHidden()


def test_a_session_is_recorded_by_keys_and_the_next_is_offered(qtbot, section, desk, opened, a_patient, clock, tools):
    patient_id = a_patient()
    session_id = held(desk, patient_id, clock, 100)
    clock.move(days=2)
    show(section, desk, patient_id)
    dialog = opened(HoldDialog, patient_id)
    assert "Sample, Ada" in dialog.whose.text()
    qtbot.keyClicks(dialog.focusWidget(), "A room with the window open")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.focusWidget(), "Lightness")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (line,) = chart_of(desk, patient_id).integration
    assert (line.theme, line.insight, line.session_id) == ("A room with the window open", "Lightness", session_id)
    show(section, desk, patient_id)
    assert "The next one is not booked yet" in section.banner.words()
    with qtbot.waitSignal(section.form_asked) as asked:
        section.banner.action.click()
    assert asked.args == ["appointment", "integration"]
    tools.undo.undo()
    assert chart_of(desk, patient_id).integration == []
    tools.undo.redo()
    assert len(chart_of(desk, patient_id).integration) == 1


def test_the_form_quotes_intention_and_peaks_of_the_last_session(desk, opened, a_patient, clock):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    dialog = opened(HoldDialog, patient_id)
    texts = " ".join(label.text() for label in dialog.findChildren(type(dialog.whose).__mro__[1]))
    assert "Session 1, 18 Nov 2026" in texts
    assert "Peak dissociation 5 of 10, peak at 40 min, settled by 110 min, highest pressure 138/86\u00a0mmHg" in texts


def test_a_note_without_a_theme_is_told_at_the_theme(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(HoldDialog, patient_id)
    dialog.save_form()
    assert "theme is missing" in dialog.fields["theme"].complaint()
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("16 nov 2026", "Add the time"),
        ("16 nov 2026 soon", "Write a day and a time"),
        ("whenever", "Write a day and a time"),
        ("1 jan 2030 16:00", "still to come"),
        ("x" * 10_000, "Write a day and a time"),
        ("99:99", "Write a day and a time"),
    ],
)
def test_a_time_that_cannot_be_is_told_at_its_field(qtbot, desk, opened, a_patient, typed, said):
    patient_id = a_patient()
    dialog = opened(HoldDialog, patient_id)
    dialog.fields["theme"].edit.setText("Lightness")
    dialog.at.setText(typed)
    dialog.save_form()
    assert said in dialog.fields["held_at"].complaint()
    assert chart_of(desk, patient_id).integration == []


def test_an_earlier_day_is_joined_to_the_session_before_it(desk, opened, a_patient, clock):
    patient_id = a_patient()
    first = held(desk, patient_id, clock, 100)
    clock.move(days=7)
    held(desk, patient_id, clock, 125)
    dialog = opened(HoldDialog, patient_id)
    dialog.fields["theme"].edit.setText("Lightness")
    dialog.at.setText("20.11.2026 16:00")
    dialog.save_form()
    (line,) = chart_of(desk, patient_id).integration
    assert (line.session_id, f"{line.held_at:%d %H:%M}") == (first, "20 16:00")


@pytest.mark.parametrize(
    "typed", ["x" * 10_000, "\u05e9\u05dc\u05d5\u05dd \u202emoc.\u202c", "<img src=x>", "line\nline"]
)
def test_any_words_are_kept_as_they_are_and_shown_as_plain_text(section, desk, opened, a_patient, typed):
    patient_id = a_patient()
    dialog = opened(HoldDialog, patient_id)
    dialog.fields["theme"].edit.setText("Theme")
    dialog.fields["insight"].edit.setPlainText(typed)
    dialog.save_form()
    (line,) = chart_of(desk, patient_id).integration
    assert line.insight == typed
    show(section, desk, patient_id)
    section.grab()
    assert typed in section.note.told()


def test_a_full_disk_leaves_what_is_typed(desk, opened, a_patient, monkeypatch):
    patient_id = a_patient()
    dialog = opened(HoldDialog, patient_id)
    dialog.fields["theme"].edit.setText("Lightness")

    def full(*_given, **_named):
        raise DiskFull("disk.full", place="disk")

    with monkeypatch.context() as patch:
        patch.setattr(type(desk), "do", full)
        dialog.save_form()
    assert dialog.banner.words()
    assert dialog.fields["theme"].edit.text() == "Lightness"
    dialog.save_form()
    assert len(chart_of(desk, patient_id).integration) == 1


def test_what_was_typed_is_found_again_and_a_saved_draft_is_gone(desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(HoldDialog, patient_id)
    dialog.fields["theme"].edit.setText("Light")
    dialog.fields["insight"].edit.setPlainText("A room")
    dialog.reject()
    again = opened(HoldDialog, patient_id)
    assert (again.fields["theme"].edit.text(), again.fields["insight"].edit.toPlainText()) == ("Light", "A room")
    assert "Taken up where you left" in again.banner.words()
    again.save_form()
    assert desk.ask(note_questions.draft, "integration", patient_id, desk.clinician.id) is None


def test_an_amendment_keeps_what_it_said_and_shows_it_struck(section, desk, opened, a_patient, tools):
    patient_id = a_patient()
    note_id = desk.do(integration.hold, patient_id, IntegrationWork(theme="Lightness", insight="A room"))
    dialog = opened(AmendNoteDialog, patient_id, note_id)
    dialog.fields["insight"].edit.setPlainText("A room with the window open")
    dialog.save_form()
    assert dialog.fields["reason"].complaint()
    dialog.fields["reason"].edit.setText("Written more fully")
    dialog.save_form()
    show(section, desk, patient_id)
    told = section.note.told()
    assert "A room with the window open" in told
    assert told[told.index("Insight, before") + 1] == "A room"
    assert "Written more fully" in told
    tools.undo.undo()
    assert chart_of(desk, patient_id).integration[0].insight == "A room"


def test_an_entry_that_is_gone_or_unchanged_is_told(desk, opened, a_patient):
    patient_id = a_patient()
    note_id = desk.do(integration.hold, patient_id, IntegrationWork(theme="Lightness"))
    dialog = opened(AmendNoteDialog, patient_id, note_id)
    dialog.fields["reason"].edit.setText("No reason at all")
    dialog.save_form()
    assert "Nothing differs" in dialog.fields["reason"].complaint()
    dialog.reject()
    desk.do(corrections.enter_in_error, "integration_note", note_id, reason="Of another patient")
    with pytest.raises(Gone):
        opened(AmendNoteDialog, patient_id, note_id)


def test_what_was_entered_in_error_leaves_the_list_and_can_be_undone(section, desk, opened, a_patient, tools):
    patient_id = a_patient()
    note_id = desk.do(integration.hold, patient_id, IntegrationWork(theme="Lightness"))
    dialog = opened(AmendNoteDialog, patient_id, note_id)
    dialog.fields["reason"].edit.setText("Of another patient")
    dialog.boxes["is_error"].setChecked(True)
    dialog.save_form()
    show(section, desk, patient_id)
    assert section.list.rows() == ()
    tools.undo.undo()
    assert [line.theme for line in chart_of(desk, patient_id).integration] == ["Lightness"]


def test_commitments_are_settled_and_the_settling_is_undone(qtbot, section, desk, a_patient, tools):
    patient_id = a_patient()
    agreed = Commitment(what="Swim on Wednesdays", due_on=date(2026, 11, 10))
    desk.do(integration.hold, patient_id, IntegrationWork(theme="Anger"), beside=Beside(commitments=(agreed,)))
    show(section, desk, patient_id)
    done, *_ = section.commitments.buttons
    assert done.accessibleName() == "Done: Swim on Wednesdays"
    qtbot.keyClick(done, Qt.Key.Key_Return)
    assert chart_of(desk, patient_id).commitments[0].state == "done"
    show(section, desk, patient_id)
    assert [button.text() for button in section.commitments.buttons] == ["Open again", "Amend\u2026"]
    tools.undo.undo()
    assert chart_of(desk, patient_id).commitments[0].state == "open"


def test_a_commitment_is_put_right_and_opened_again_from_the_card(qtbot, section, desk, a_patient, tools):
    patient_id = a_patient()
    swim(desk, patient_id)
    show(section, desk, patient_id)
    asked = []
    section.form_asked.connect(lambda form, subject: asked.append((form, subject)))
    _done, not_done, what_came, amend = section.commitments.buttons
    for button in (what_came, amend):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    line = chart_of(desk, patient_id).commitments[0]
    assert asked == [("commitment-close", line.id), ("commitment", line.id)]
    not_done.click()
    show(section, desk, patient_id)
    again = section.commitments.buttons[0]
    assert again.accessibleName() == "Open again: Swim"
    again.click()
    assert chart_of(desk, patient_id).commitments[0].is_open
    tools.undo.undo()
    assert chart_of(desk, patient_id).commitments[0].state == "not_done"


def words_in(card):
    return [label.text() for label in card.findChildren(Label) if label.isVisibleTo(card)]


def test_the_first_days_after_a_dose_stand_beside_what_was_told_before(qtbot, section, desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(check_ins.record, patient_id, CheckIn(mood=3, anxiety=8, item9=1))
    clock.move(days=1)
    session_id = held(desk, patient_id, clock, 100)
    show(section, desk, patient_id)
    assert "Nobody has asked" in " ".join(words_in(section.rapid))
    clock.move(days=1)
    next_day = CheckIn(mood=6, anxiety=8, sleep_min=390, follows_up="24h")
    desk.do(check_ins.record, patient_id, next_day, after=session_id)
    clock.move(days=3)
    show(section, desk, patient_id)
    qtbot.waitUntil(lambda: "Mood 3 of 10" in words_in(section.rapid))
    told = words_in(section.rapid)
    assert "Mood 6 of 10 (+3)" in told
    assert "Anxiety 8 of 10 (as before)" in told
    assert "Slept 6 h 30" in told
    assert told.count("not recorded") == 1  # nobody asked at 72 h
    assert any(one.startswith("due ") for one in told)  # the week is not over


def test_without_a_dose_there_are_no_first_days(section, desk, a_patient):
    patient_id = a_patient()
    desk.do(check_ins.record, patient_id, CheckIn(mood=3))
    show(section, desk, patient_id)
    assert section.rapid.isHidden()


def test_booking_outside_the_window_needs_a_click(opened, desk, a_patient, clock):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    form = opened(BookForm, patient_id, "integration")
    form.at.setText("21 nov 14:00")
    assert form.outside.isHidden()
    form.at.setText("18 dec 14:00")
    assert form.outside.isVisible()
    form.save_form()
    assert "outside the integration window" in form.fields["wall_time"].complaint()
    assert chart_of(desk, patient_id).appointments == []
    form.outside.setChecked(True)
    form.save_form()
    assert [one.wall_time for one in chart_of(desk, patient_id).appointments] == ["2026-12-18T14:00"]


def test_another_appointment_or_one_before_any_dose_knows_no_window(opened, desk, a_patient, clock):
    patient_id = a_patient()
    form = opened(BookForm, patient_id, "integration")
    form.at.setText("18 dec 14:00")
    assert form.outside.isHidden()
    form.at.clear()
    form.reject()
    held(desk, patient_id, clock, 100)
    form = opened(BookForm, patient_id, "review")
    form.at.setText("18 dec 14:00")
    assert form.outside.isHidden()
    form.at.setText("no day at all")
    assert form.outside.isHidden()


def test_a_note_that_is_not_shared_says_so(section, desk, a_patient):
    patient_id = a_patient()
    desk.do(integration.hold, patient_id, IntegrationWork(theme="Guilt", share_with_patient=False))
    show(section, desk, patient_id)
    assert "not shared" in section.list.rows()[0].spoken()
    assert section.note.shared.accessibleName() == "Not shared"


def test_place_is_found_again_and_another_patient_takes_nothing_over(section, desk, a_patient, clock):
    one, other = a_patient(), a_patient(family="Mockley", given="June")
    first = desk.do(integration.hold, one, IntegrationWork(theme="First"))
    clock.move(days=1)
    desk.do(integration.hold, one, IntegrationWork(theme="Second"))
    show(section, desk, one)
    section.list.choose(first)
    kept = dict(section.remember())
    show(section, desk, other)
    assert section.list.current() == ""
    show(section, desk, one)
    section.recall(kept)
    assert section.list.current() == first
    section.recall({"note": "nobody"})


def test_a_vault_open_for_reading_only_asks_for_no_form(qtbot, section, desk, a_patient, monkeypatch):
    patient_id = a_patient()
    swim(desk, patient_id)
    monkeypatch.setattr(type(desk), "read_only_because", "vault.read-only")
    show(section, desk, patient_id)
    with qtbot.assertNotEmitted(section.form_asked):
        section.ask_record()
        section.ask_booking()
        section.ask_amend()
    assert not any(button.isEnabled() for button in section.commitments.buttons)


@pytest.mark.parametrize("width", [1228, 904, 660])
def test_every_width_paints_and_names_all_that_takes_the_focus(section, desk, a_patient, clock, width):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    swim(desk, patient_id)
    section.resize(width, 750)
    show(section, desk, patient_id)
    section.grab()
    unnamed = [
        type(child).__name__
        for child in section.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(section) and not child.accessibleName()
    ]
    assert unnamed == []
