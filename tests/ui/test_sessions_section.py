"""The Sessions section: the list, the record of one session, and what it offers to do."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollBar, QWidget

from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import session_records
from keta_desk.ui.sessions import form_names
from keta_desk.ui.sessions.session_list import OUTSIDE
from keta_desk.ui.sessions.sessions_section import SessionsSection
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import corrections, notes, sessions
from tests.use_cases.courses import chart_course


class Shown:
    """The section on a chart, and the forms it asked for."""

    def __init__(self, qtbot, tools, patient_id, size=(1216, 760)):
        self.tools, self.patient_id = tools, patient_id
        self.section = SessionsSection(tools)
        self.section.resize(*size)
        qtbot.addWidget(self.section)
        self.asked = []
        self.section.form_asked.connect(lambda name, subject: self.asked.append((name, subject)))
        self.section.show()
        self.renew()

    def renew(self):
        desk = self.tools.desk
        self.section.show_chart(desk.ask(charts.whole, self.patient_id), desk.clock.now())

    def words(self):
        QCoreApplication.sendPostedEvents()  # what was added to a layout is shown then
        return [label.text() for label in self.section.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def shown(qtbot, tools, a_patient):
    return lambda patient_id=None, **how: Shown(qtbot, tools, patient_id or a_patient(), **how)


def test_a_patient_without_sessions_is_told_what_comes_first(shown):
    page = shown()
    assert page.section.panes() == (page.section,)
    assert "No session yet" in page.words()
    page.section.empty.action.click()
    assert page.asked == [(form_names.START, "")]


def test_the_latest_session_stands_first_and_its_record_beside_it(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    page = shown(patient_id)
    rows = page.section.list._model.rows()
    assert [row.entry.number if row.entry else row.id for row in rows] == [3, 2, 1, OUTSIDE]
    assert page.section.times.title.text() == "Session 3"
    assert "150\u00a0mg racemic ketamine, rapidly dissolving sublingual tablet" in page.words()
    spoken = [page.section.list._model.index(0, column).data() for column in range(7)]
    assert spoken == ["Session 3", "150\u00a0mg", "2\u00a0h", "5", "138/86", "", "Ended"]
    page.section.list.choose(rows[2].id)
    assert page.section.times.title.text() == "Session 1"


def test_the_table_says_time_minutes_values_and_source(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    page = shown(patient_id)
    model = page.section.vitals.table.lines
    told = [[model.index(row, column).data() for column in range(8)] for row in range(model.rowCount())]
    assert told[1] == ["09:52", "+40", "138/86", "84", "97", "5", "observed", "09:52"]
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "09:52, 138/86\u00a0mmHg, pulse 84\u00a0/min, SpO₂ 97\u00a0%, dissociation 5 of 10"
    )


def test_a_reading_entered_later_says_both_times(shown, desk, a_patient, clock):
    patient_id = a_patient()
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.HOME, confirmed_because="Charted on paper so far"
    )
    measured = clock.now()
    clock.move(days=1, hours=2)
    desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=70), session_id=session_id, at=measured)
    model = shown(patient_id).section.vitals.table.lines
    assert (model.index(0, 0).data(), model.index(0, 7).data()) == ("09:12", "19 Nov 11:12")


def test_an_amended_reading_shows_both_and_one_in_error_is_struck(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session = desk.ask(session_records.of_patient, patient_id).sessions[0]
    first, second, _ = session.readings
    better = Reading(systolic_mmhg=128, diastolic_mmhg=78, pulse_bpm=72, spo2_percent=98)
    desk.do(sessions.amend_reading, first.id, better, reason="Typing slip", seen=1)
    desk.do(corrections.enter_in_error, "reading", second.id, reason="Cuff slipped")
    lines = shown(patient_id).section.vitals.table.lines
    told = [(lines.index(row, 2).data(), lines.rows()[row].is_struck) for row in range(4)]
    assert told == [("128/78", False), ("124/78", True), ("138/86", True), ("126/80", False)]
    spoken = lines.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Before it was amended: 124/78")
    assert spoken.endswith("Reason: Typing slip")
    assert "Cuff slipped" in lines.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_session_that_is_not_ended_offers_to_go_on(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session_id = desk.do(
        sessions.start,
        patient_id,
        setting=DoseSetting.CLINIC,
        planned_dose_mg=Decimal(125),
        confirmed_because="Charted on paper so far",
    )
    clock.move(minutes=4)
    page = shown(patient_id)
    assert page.section.banner.words().startswith("Session 2 is not ended")
    assert not page.section.list.start.isEnabled()
    assert "not ended" in page.section.list.start.toolTip()
    gone = []
    page.section.session_asked.connect(gone.append)
    page.section.banner.action.click()
    assert gone == [patient_id]
    dose = {"mg": Decimal(100), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    desk.do(sessions.give_dose, session_id, **dose, confirmed_because="Stays at the last dose")
    clock.move(minutes=40)
    page.renew()
    assert page.section.times.curve.isVisible()
    assert "not a measurement" in page.section.times.curve.toolTip()
    assert "Now 40 min after the dose" in page.section.times.curve.accessibleDescription()
    page.section.banner.action.click()
    assert gone == [patient_id, patient_id]
    page.section.end_session()
    assert page.asked[-1] == (form_names.END, session_id)


def test_a_session_without_a_dose_says_so_and_counts_from_its_start(shown, desk, a_patient, clock):
    patient_id = a_patient()
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far"
    )
    desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=70, systolic_mmhg=120), session_id=session_id)
    page = shown(patient_id)
    assert "No dose yet" in page.words()
    assert page.section.vitals.table.lines.index(0, 1).data() == ""
    assert page.section.vitals.table.lines.index(0, 2).data() == "120/?"
    assert not page.section.times.dose.isEnabled()
    assert "treatment plan" in page.section.times.dose.accessibleDescription()
    desk.do(sessions.end, session_id, sessions.Effects())
    page.renew()
    assert "No dose was given" in page.words()
    assert "not recorded" in page.words()


def test_a_session_in_error_is_legible_and_offers_nothing(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session = desk.ask(session_records.of_patient, patient_id).sessions[0]
    desk.do(corrections.enter_in_error, "dosing_session", session.id, reason="Another patient's")
    page = shown(patient_id)
    page.section.show_entry(session.id)
    assert "Entered in error: Another patient's" in page.words()
    assert not page.section.times.in_error.isVisible()
    page.section.list.table.removed.emit(0)
    assert page.asked == []


def test_del_and_enter_ask_for_what_they_say(qtbot, shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    page = shown(patient_id)
    table = page.section.vitals.table
    page.section.begin()
    assert page.section.focusWidget() is page.section.list.table
    qtbot.keyClick(page.section.list.table, Qt.Key.Key_Return)
    assert page.section.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    chosen = table.chosen()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    (remove,) = [act for act in table.actions() if act.objectName() == "list.remove"]
    assert remove.shortcut().toString() == "Del"
    remove.trigger()
    session = page.section.chosen()
    (remove,) = [act for act in page.section.list.table.actions() if act.objectName() == "list.remove"]
    remove.trigger()
    assert page.asked == [
        (form_names.AMEND, chosen.id),
        (form_names.IN_ERROR, f"reading:{chosen.id}"),
        (form_names.IN_ERROR, f"dosing_session:{session.id}"),
    ]


def test_where_one_was_comes_back(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    page = shown(patient_id, size=(1216, 420))
    first = page.section.records.sessions[0]
    page.section.show_entry(first.readings[1].id)
    page.section.record.verticalScrollBar().setValue(40)
    memory = page.section.remember()
    again = shown(patient_id, size=(1216, 420))
    again.section.recall(memory)
    assert again.section.chosen().id == first.id
    assert again.section.vitals.table.chosen().id == first.readings[1].id
    assert again.section.remember() == memory
    again.section.recall({"session": "gone", "reading": "gone"})
    assert again.section.chosen().number == 3


def test_another_patients_session_is_never_kept_chosen(shown, desk, a_patient, clock):
    first, second = a_patient(), a_patient(given="Ben")
    chart_course(desk, first, clock, doses=((100, 19),))
    desk.do(sessions.record_reading, second, Reading(pulse_bpm=60))
    page = shown(first)
    page.patient_id = second
    page.renew()
    assert page.section.chosen() is None
    assert page.section.vitals.table.lines.rowCount() == 1


def test_five_hundred_readings_and_a_very_long_text_are_borne(shown, desk, a_patient, clock):
    patient_id = a_patient()
    session_id = desk.do(
        sessions.start,
        patient_id,
        setting=DoseSetting.CLINIC,
        intention="ي" * 300,
        confirmed_because="Charted on paper so far",
    )
    for pulse in range(500):
        clock.move(seconds=20)
        reading = Reading(pulse_bpm=60 + pulse % 40, systolic_mmhg=120, diastolic_mmhg=80, dissociation=pulse % 11)
        desk.do(sessions.record_reading, patient_id, reading, session_id=session_id)
    desk.do(sessions.end, session_id, sessions.Effects(tolerability="x" * 10_000))
    desk.do(notes.write, patient_id, "session", body="مرحبا " * 2_000, title="Long")
    page = shown(patient_id)
    assert page.section.vitals.table.lines.rowCount() == 500
    assert page.section.vitals.chart.drawing().shapes
    assert not page.section.grab().isNull()


def test_the_picture_speaks_its_readings(qtbot, shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    chart = shown(patient_id).section.vitals.chart
    assert chart.accessibleDescription().startswith("3 readings. Highest pressure 138/86, highest pulse 84")
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.spoken() == "+0 minutes: 124/78\u00a0mmHg, pulse 72\u00a0/min, SpO₂ 98\u00a0%"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.spoken().startswith("+40 minutes: 138/86")


@pytest.mark.parametrize("width", [1440, 1216, 1040, 900, 640])
def test_nothing_is_cut_at_any_width(shown, desk, a_patient, clock, width):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    section = shown(patient_id, size=(width, 700)).section
    assert section.record.widget().width() <= section.record.viewport().width()
    for button in section.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.sizeHint().width()


def test_everything_that_takes_the_focus_has_a_name(shown, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    section = shown(patient_id).section
    for child in section.findChildren(QWidget):
        qts = isinstance(child, QScrollBar | QLineEdit) or type(child).__name__.startswith("QTable")
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None and not qts:
            assert child.accessibleName(), child


def test_a_vault_open_for_reading_only_shows_all_and_changes_nothing(shown, desk, a_patient, clock, monkeypatch):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    monkeypatch.setattr(type(desk), "read_only_because", "vault.newer-entries-missing")
    page = shown(patient_id)
    page.section.vitals.table.selectRow(0)
    closed = (page.section.list.start, page.section.vitals.amend, page.section.times.in_error)
    assert [button.isEnabled() for button in closed] == [False, False, False]
    assert all(button.accessibleDescription() for button in closed)
    page.section.amend_reading()
    assert page.asked == []


def test_in_the_whole_window_nothing_of_the_record_is_squeezed(qtbot, tools, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    window = Workspace(desk, tools.lane)
    window.resize(1440, 900)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    window.open_chart(patient_id)
    window.chart.section_chosen.emit("sessions")
    section = window.chart.shown()
    page = section.record.widget()
    qtbot.waitUntil(lambda: page.height() >= page.layout().heightForWidth(page.width()))
    assert section.vitals.chart.height() == section.vitals.chart.sizeHint().height()
    assert section.vitals.table.height() == section.vitals.table.minimumHeight()
    window.stop()
