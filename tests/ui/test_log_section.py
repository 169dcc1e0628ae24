"""The Log section: who did what with a chart and when, a page at a time."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.vitals import Reading
from keta_desk.queries import audit
from keta_desk.queries import chart as charts
from keta_desk.queries.audit import AuditKind
from keta_desk.store.tables import base
from keta_desk.ui.audit import audit_words, log_section
from keta_desk.ui.audit.log_section import LogSection
from keta_desk.use_cases import corrections, documents, patients, sessions
from tests.use_cases.all_actions import actions
from tests.use_cases.courses import chart_course


@pytest.fixture
def a_patient(a_patient):
    """Nobody has consented to anything: each test counts what it did itself."""
    return partial(a_patient, consents=False)


@pytest.fixture
def shown(qtbot, tools):
    def show(patient_id):
        section = LogSection(tools)
        qtbot.addWidget(section)
        section.resize(1216, 700)
        section.asked = []
        section.chart_wanted.connect(lambda where, row: section.asked.append((where, row)))
        section.show()
        section.show_chart(tools.desk.ask(charts.whole, patient_id), tools.desk.clock.now())
        return section

    return show


def told(section, column=2):
    return [section.model.index(row, column).data() for row in range(section.model.rowCount())]


def test_every_action_of_the_use_cases_has_words():
    assert [action for action in actions() if action not in audit_words.actions()] == []


def test_no_words_are_kept_for_what_is_no_action():
    assert set(audit_words.actions()) - set(actions()) == set()


def test_every_kind_of_row_has_words():
    tables = {
        mapper.class_.__tablename__ for mapper in base.Row.registry.mappers if issubclass(mapper.class_, base.Row)
    }
    assert tables - set(audit_words.rows()) == set()


def test_the_latest_stands_first_with_who_when_and_why(shown, desk, a_patient, clock):
    patient_id = a_patient()
    clock.move(minutes=3)
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=72))
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="Cuff\nslipped")
    section = shown(patient_id)
    assert told(section) == ["Marked as entered in error: reading", "Reading recorded", "Patient registered"]
    assert told(section, 1)[0] == "Dr Mara Fixture"
    assert told(section, 0)[0] == "18 Nov 2026, 09:15"
    assert told(section, 3)[0] == "Cuff slipped"


def test_kinds_are_sifted_and_counted(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    desk.do(patients.open_chart, patient_id)
    desk.do(documents.print_document, patient_id, DocumentKind.TREATMENT_PLAN)
    section = shown(patient_id)
    names = [button.accessibleName() for button in section._buttons.values()]
    assert names == [
        f"All, {section.model.rowCount()}",
        "Opened, 1",
        "Printed, 1",
        f"Changed, {section.model.rowCount() - 2}",
    ]
    section._buttons[AuditKind.PRINTED].click()
    assert told(section) == ["Printed or saved: treatment plan"]
    section.choose_kind(AuditKind.OPENED)
    assert told(section) == ["Chart opened"]


def test_a_person_without_entries_of_a_kind_is_told_so(shown, a_patient):
    section = shown(a_patient())
    section.choose_kind(AuditKind.PRINTED)
    assert not section.empty.isHidden()
    assert section.panes()
    section.begin()
    assert section.focusWidget() is section._buttons[None]


def test_people_can_be_chosen(shown, desk, a_patient):
    patient_id = a_patient()
    section = shown(patient_id)
    assert section.people.accessibleName() == "Person: Anybody"
    section.people._choose(desk.clinician.id)
    assert section.people.text() == "Dr Mara Fixture"
    assert told(section) == ["Patient registered"]


def test_older_entries_come_a_page_at_a_time(shown, desk, a_patient, monkeypatch):
    monkeypatch.setattr(log_section, "PAGE", 10)
    patient_id = a_patient()
    for _ in range(24):
        desk.do(patients.open_chart, patient_id)
    section = shown(patient_id)
    assert section.model.rowCount() == 10
    assert not section.older.isHidden()
    section.older.click()
    section.older.click()
    assert section.model.rowCount() == 25
    assert section.older.isHidden()
    assert told(section)[-1] == "Patient registered"


def test_where_one_was_comes_back_page_and_all(shown, desk, a_patient, monkeypatch):
    monkeypatch.setattr(log_section, "PAGE", 10)
    patient_id = a_patient()
    for _ in range(40):
        desk.do(patients.open_chart, patient_id)
    section = shown(patient_id)
    section.resize(1216, 300)
    section.choose_kind(AuditKind.OPENED)
    section.show_older()
    section.table.selectRow(15)
    section.table.verticalScrollBar().setValue(100)
    memory = section.remember()
    again = shown(patient_id)
    again.resize(1216, 300)
    again.recall(memory)
    assert again.remember() == memory
    again.recall({"kind": "nonsense", "line": "x", "rows": None})
    assert again.kind() is None


def test_enter_goes_to_what_the_line_is_about(qtbot, shown, desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=72))
    section = shown(patient_id)
    section.begin()
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    qtbot.keyClick(section.table, Qt.Key.Key_J)
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert section.asked == [("sessions", reading_id), ("overview", patient_id)]


def test_another_chart_starts_without_filters(shown, desk, a_patient):
    first, second = a_patient(), a_patient(given="Ben")
    section = shown(first)
    section.choose_kind(AuditKind.PRINTED)
    section.show_chart(desk.ask(charts.whole, second), desk.clock.now())
    assert section.kind() is None
    assert told(section) == ["Patient registered"]


def test_an_action_that_nobody_knows_is_told_by_its_name(desk, a_patient):
    patient_id = a_patient()
    (line,) = desk.ask(audit.of_patient, patient_id)
    values = {name: getattr(line, name) for name in line.__slots__}
    later = audit.AuditLine(**{**values, "action": "future.thing"})
    assert audit_words.action_words(later) == "Another action (future.thing)"


def test_a_reason_of_ten_thousand_letters_is_one_line(shown, desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=72))
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="\u202eقلق " * 2_000)
    section = shown(patient_id)
    assert len(told(section, 3)[0]) <= 400
    assert not section.grab().isNull()
