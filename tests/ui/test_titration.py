"""The titration of a chart: the course walked by keys, the next dose decided, and what stands against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from keta_desk.domain.patients import Stage
from keta_desk.domain.record import DiskFull
from keta_desk.domain.titration import Decision, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import notes as note_questions
from keta_desk.queries import titration as questions
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.changes import ChangeBell
from keta_desk.ui.parts.course_frame import Range
from keta_desk.ui.parts.spoken import speak
from keta_desk.ui.titration.decision_card import FORM
from keta_desk.ui.titration.plan_dialog import PlanDialog
from keta_desk.ui.titration.section import TitrationSection
from keta_desk.ui.undo import UndoStack
from keta_desk.ui.view import Tools
from keta_desk.use_cases import patients, sessions, titration
from tests.use_cases.courses import chart_course, ladder, terms

CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Shown:
    """A section on a desk, shown for one patient."""

    page: TitrationSection
    desk: object
    undo: UndoStack
    patient_id: str

    def refresh(self) -> None:
        self.page.show_chart(self.desk.ask(charts.whole, self.patient_id), self.desk.clock.now())

    @property
    def card(self):
        return self.page.next

    @property
    def fields(self):
        return self.page.next.fields

    def decisions(self):
        return self.desk.ask(questions.decisions, self.patient_id)

    def draft(self):
        return self.desk.ask(note_questions.draft, FORM, self.patient_id, self.desk.clinician.id)


@pytest.fixture
def show(qtbot, desk, qapp):
    make_application(theme_name="light")
    fonts.load_later()
    lane, bell = Lane(), ChangeBell(desk)

    def make(patient_id, size=(1228, 745)):
        undo = UndoStack()
        page = TitrationSection(Tools(desk, bell, lane, undo))
        page.resize(*size)
        qtbot.addWidget(page)
        shown = Shown(page, desk, undo, patient_id)
        shown.refresh()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.begin()
        return shown

    yield make
    lane.finish(wait_ms=10_000)
    bell.stop()


@pytest.fixture
def course(show, desk, a_patient, clock):
    """Ada after three sessions: 100, 125, 150 mg."""
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    return show(patient_id)


# The course


def test_the_arrow_keys_speak_the_course_and_choose_its_steps(qtbot, course):
    chart = course.page.response.chart
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.spoken().startswith("18 November, 100 milligrams, PHQ-9 19")
    assert course.page.steps.table.row() == 2
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.spoken() == "28 November, integration held"
    assert course.page.steps.table.row() == -1
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "150 milligrams" in chart.spoken()
    assert course.page.steps.table.row() == 0


def test_plan_and_consent_are_one_press_away_from_the_course(qtbot, course):
    response = course.page.response
    for button, sheet in ((response.plan, "plan"), (response.consent, "consent")):
        with qtbot.waitSignal(course.page.chart_wanted) as told:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == [sheet, ""]


def test_choosing_a_step_marks_its_day_in_the_chart_and_enter_shows_the_session(qtbot, course):
    table = course.page.steps.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "125 milligrams" in course.page.response.chart.spoken()
    with qtbot.waitSignal(course.page.chart_wanted) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["sessions", course.page.steps.session_id()]


def test_a_click_near_a_day_stands_on_it(qtbot, course):
    chart = course.page.response.chart
    day, x = chart.drawing().days[2]
    where = chart.rect().topLeft()
    where.setX(round(x))
    where.setY(120)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=where)
    assert chart.day() == day


def test_assistive_technology_is_told_of_the_chart_and_of_the_point(qtbot, course):
    speak()
    chart = course.page.response.chart
    voice = QAccessible.queryAccessibleInterface(chart)
    assert voice.role() == QAccessible.Role.Chart
    assert voice.text(QAccessible.Text.Name) == "Dose and response chart"
    assert voice.text(QAccessible.Text.Description).startswith("PHQ-9 fell from 19 to 13")
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert voice.text(QAccessible.Text.Value) == chart.spoken()


def test_the_table_twin_holds_every_day_and_the_key_turns_it(qtbot, course):
    response = course.page.response
    days = len(response.chart.drawing().days)
    qtbot.keyClick(response.chart, Qt.Key.Key_D, CTRL)
    assert response.table.isVisible() and response.table.hasFocus()
    assert response.table.model().rowCount() == days
    qtbot.keyClick(response.table, Qt.Key.Key_D, CTRL)
    assert response.chart.isVisible()


def test_the_time_shown_leaves_out_what_lies_before(qtbot, course, clock):
    clock.move(days=25)
    course.refresh()
    everything = len(course.page.response.chart.drawing().days)
    button = course.page.response.range.findChildren(QWidget)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert course.page.response.shown() is Range.WEEKS
    assert 0 < len(course.page.response.chart.drawing().days) < everything


def test_what_was_looked_at_is_found_again(course):
    course.page.response.show_range(Range.YEAR)
    course.page.response.chart.go_to(1)
    kept = dict(course.page.remember())
    course.page.response.show_range(Range.COURSE)
    course.page.response.chart.mark_day(None)
    course.page.recall(kept)
    assert course.page.response.shown() is Range.YEAR
    assert course.page.remember() == kept


# Deciding


def test_what_the_plan_says_is_shown_and_counts_as_nothing_entered(course):
    assert course.fields.stepper.figure() == "150"
    assert course.fields.choice.value() is None
    assert course.card.form.is_blank()
    assert "shown, nothing entered" in course.fields.stepper.accessibleDescription()
    assert "not entered" in course.fields.source.text()
    course.page.keep_now()
    assert course.draft() is None


def test_a_dose_is_decided_by_keys_alone(qtbot, course):
    chart = course.page.response.chart
    qtbot.keyClick(chart, Qt.Key.Key_H)
    assert course.fields.choice.value() is Decision.HOLD
    assert course.fields.read_back.text().startswith("150\u00a0mg (one hundred and fifty milligrams) racemic ketamine")
    course.fields.why.setFocus()
    qtbot.keyClicks(course.fields.why, "Hold: pressure at the last session")
    qtbot.keyClick(course.fields.why, Qt.Key.Key_Return, CTRL)
    last = course.decisions()[-1]
    assert (last.decision, last.from_dose_ug, last.to_dose_ug) == ("hold", 150_000, 150_000)
    assert last.reason == "Hold: pressure at the last session"
    assert course.card.form.is_blank() and course.draft() is None


def test_a_dose_is_decided_by_mouse_alone(qtbot, course):
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(course.fields.choice.findChildren(QWidget)[0], left)
    assert course.fields.stepper.figure() == "100"
    qtbot.mouseClick(course.fields.stepper.plus, left)
    assert course.fields.stepper.figure() == "150"
    assert course.fields.choice.value() is Decision.HOLD  # the direction is a fact
    course.fields.why.setPlainText("Confirm the effect")
    qtbot.mouseClick(course.fields.record, left)
    assert course.decisions()[-1].decision == "hold"


def test_letters_typed_into_the_reason_decide_nothing(qtbot, course):
    course.fields.why.setFocus()
    qtbot.keyClicks(course.fields.why, "rih+-")
    assert course.fields.why.toPlainText() == "rih+-"
    assert course.fields.choice.value() is None and course.card.form.dose == ""


def test_plus_and_minus_move_by_the_plans_step_from_anywhere(qtbot, course):
    chart = course.page.response.chart
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert course.fields.stepper.figure() == "200"
    assert course.fields.choice.value() is Decision.INCREASE
    for _ in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert course.fields.stepper.figure() == "50"  # never to nothing
    assert course.fields.choice.value() is Decision.DECREASE


def test_a_dose_is_typed_into_the_stepper_and_escape_leaves_it(qtbot, course):
    stepper = course.fields.stepper
    stepper.setFocus()
    qtbot.keyClick(stepper, Qt.Key.Key_1)
    qtbot.keyClicks(stepper.edit, "25")
    assert stepper.edit.text() == "125"
    qtbot.keyClick(stepper.edit, Qt.Key.Key_Return)
    assert course.card.form.mg() == 125 and course.fields.choice.value() is Decision.DECREASE
    stepper.begin_typing("9")
    qtbot.keyClick(stepper.edit, Qt.Key.Key_Escape)
    assert course.card.form.mg() == 125 and not stepper.is_typing()


def test_recording_without_a_reason_says_so_at_its_field(qtbot, course):
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_H)
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_Return, CTRL)
    assert course.fields.reason.complaint().startswith("The reason is not recorded")
    assert course.fields.why.hasFocus()
    assert len(course.decisions()) == 2


def test_recording_nothing_asks_for_the_decision(qtbot, course):
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_Return, CTRL)
    assert course.fields.decision.complaint().startswith("The decision is not recorded")
    assert len(course.decisions()) == 2


def test_a_dose_over_the_ceiling_is_blocked_with_the_reason(qtbot, course):
    for _ in range(4):
        qtbot.keyClick(course.page.response.chart, Qt.Key.Key_Plus)
    assert course.fields.stepper.figure() == "350"
    assert not course.fields.record.isEnabled()
    assert course.fields.blocked.words() == "Can’t be recorded; see above: Ceiling."  # which says the sentence, once
    assert "over the ceiling of 300" in course.fields.record.accessibleDescription()
    assert any("Ceiling, Stop" in words for words in course.fields.rails.words())
    course.fields.why.setPlainText("All the same")
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_Return, CTRL)
    assert len(course.decisions()) == 2


def test_a_step_over_the_plan_asks_in_place_for_the_reason_to_go_on(qtbot, course):
    for _ in range(2):
        qtbot.keyClick(course.page.response.chart, Qt.Key.Key_Plus)
    assert course.fields.record.text() == "Record with override"
    assert course.fields.because.isVisibleTo(course.page)
    course.fields.why.setPlainText("Little effect so far")
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_Return, CTRL)
    assert course.fields.because.complaint() and len(course.decisions()) == 2
    course.fields.go_on.setPlainText("Agreed")
    qtbot.mouseClick(course.fields.record, Qt.MouseButton.LeftButton)
    assert "20 letters" in course.fields.because.complaint()
    course.fields.go_on.setPlainText("Agreed with the second psychiatrist")
    qtbot.mouseClick(course.fields.record, Qt.MouseButton.LeftButton)
    assert course.fields.second.complaint() and course.fields.second_edit.hasFocus()
    qtbot.keyClicks(course.fields.second_edit, "dr mara fixture")
    qtbot.keyClick(course.fields.second_edit, Qt.Key.Key_Return, CTRL)
    assert "somebody else" in course.fields.second.complaint()
    course.fields.second_edit.selectAll()
    qtbot.keyClicks(course.fields.second_edit, "Dr Ada Second")
    qtbot.mouseClick(course.fields.record, Qt.MouseButton.LeftButton)
    last = course.decisions()[-1]
    assert (last.to_dose_ug, last.second_reviewer) == (250_000, "Dr Ada Second")


def test_an_increase_after_an_urgent_pressure_asks_for_a_reason(qtbot, course):
    chart = course.desk.ask(charts.whole, course.patient_id)
    reading = Reading(systolic_mmhg=190, diastolic_mmhg=112)
    course.desk.do(sessions.record_reading, course.patient_id, reading, session_id=chart.sessions[-1].id)
    course.refresh()
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_I)
    (told,) = [words for words in course.fields.rails.words() if words.startswith("Blood pressure")]
    assert "Check" in told and "urgent limit" in told
    assert course.fields.record.text() == "Record with override"


def test_a_wait_shorter_than_the_plan_asks_for_is_shown(course, clock):
    clock.move(days=-1)
    course.refresh()
    (told,) = [words for words in course.fields.rails.words() if words.startswith("Interval")]
    assert "minimum 3 days" in told
    clock.move(days=-2)
    course.refresh()
    (told,) = [words for words in course.fields.rails.words() if words.startswith("Interval")]
    assert "Interval, Check" in told


def test_what_was_recorded_is_undone_and_done_again(qtbot, course):
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_H)
    course.fields.why.setPlainText("Hold once more")
    with qtbot.waitSignal(course.undo.offered) as told:
        qtbot.mouseClick(course.fields.record, Qt.MouseButton.LeftButton)
    assert told.args[0].done == "Decision recorded: Hold, 150\u00a0mg"
    course.undo.undo()
    assert len(course.decisions()) == 2
    course.undo.redo()
    assert course.decisions()[-1].reason == "Hold once more"
    course.undo.undo()
    assert len(course.decisions()) == 2


def test_what_is_decided_is_said_and_shown_for_the_coming_session(qtbot, course):
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_R)
    course.fields.why.setPlainText("Nausea")
    qtbot.mouseClick(course.fields.record, Qt.MouseButton.LeftButton)
    course.refresh()
    assert course.card.pending.text() == "Decided on 30 Nov: Reduce, 100\u00a0mg."
    assert course.fields.stepper.figure() == "100"
    assert course.card.form.is_blank()


# Drafts


def test_what_is_typed_is_found_again_after_a_crash(qtbot, course, show):
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_I)
    course.fields.why.setPlainText("Half a sen")
    course.page.keep_now()
    assert course.draft()["reason"] == "Half a sen"
    again = show(course.patient_id)
    assert again.fields.why.toPlainText() == "Half a sen"
    assert again.fields.choice.value() is Decision.INCREASE
    assert "Taken up where you left" in again.card.banner.words()


def test_a_draft_of_one_patient_never_stands_at_another(course, a_patient):
    course.page.response.chart.setFocus()
    course.fields.why.setPlainText("Of Ada alone")
    course.page.keep_now()
    other = a_patient(family="Mockley", given="June")
    course.desk.do(titration.keep_plan, other, terms(), ladder(100))
    course.page.show_chart(course.desk.ask(charts.whole, other), course.desk.clock.now())
    assert course.fields.why.toPlainText() == ""
    course.refresh()
    assert course.fields.why.toPlainText() == "Of Ada alone"


def test_a_refresh_from_elsewhere_keeps_what_is_typed(course):
    course.fields.why.setPlainText("Not yet")
    course.desk.do(sessions.record_reading, course.patient_id, Reading(weight_g=81000))
    course.refresh()
    assert course.fields.why.toPlainText() == "Not yet"


def test_a_full_disk_keeps_what_was_typed_and_says_so(qtbot, course, monkeypatch):
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_H)
    course.fields.why.setPlainText("Hold")

    def full(*_given, **_named):
        raise DiskFull("disk.full", place="Northlight.keta")

    monkeypatch.setattr(type(course.desk), "do", full)
    qtbot.mouseClick(course.fields.record, Qt.MouseButton.LeftButton)
    assert course.card.banner.words()
    assert course.fields.why.toPlainText() == "Hold"
    assert course.fields.choice.value() is Decision.HOLD


# States


def test_without_a_plan_the_card_asks_for_one(qtbot, show, a_patient):
    shown = show(a_patient())
    assert shown.page.response.note.text() == "No doses yet, and no plan."
    assert not shown.fields.isVisibleTo(shown.page) and not shown.fields.record.isVisibleTo(shown.page)
    with qtbot.waitSignal(shown.page.form_asked) as told:
        qtbot.mouseClick(shown.card.none.action, Qt.MouseButton.LeftButton)
    assert told.args == [PlanDialog.FORM, ""]
    for key in (Qt.Key.Key_I, Qt.Key.Key_Plus):
        qtbot.keyClick(shown.page.response.chart, key)
    qtbot.keyClick(shown.page.response.chart, Qt.Key.Key_Return, CTRL)
    assert shown.decisions() == []


def test_before_the_first_dose_the_plan_is_drawn_and_the_first_dose_is_a_start(qtbot, show, desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    shown = show(patient_id)
    assert shown.page.response.note.text() == "No doses yet. The plan starts at 100\u00a0mg."
    planned = [shape for shape in shown.page.response.chart.drawing().shapes if shape.role == "dose.planned"]
    assert len(planned) == 3
    assert "weight not recorded" in shown.fields.by_weight.text()
    qtbot.keyClick(shown.page.response.chart, Qt.Key.Key_H)
    shown.fields.why.setPlainText("Start low")
    qtbot.mouseClick(shown.fields.record, Qt.MouseButton.LeftButton)
    (only,) = shown.decisions()
    assert (only.from_dose_ug, only.to_dose_ug) == (None, 100_000)


def test_a_first_dose_over_the_plans_start_asks_for_a_reason(qtbot, show, desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    shown = show(patient_id)
    qtbot.keyClick(shown.page.response.chart, Qt.Key.Key_Plus)
    assert shown.fields.record.text() == "Record with override"


def test_a_discharged_course_is_shown_and_takes_no_decision(qtbot, course):
    course.desk.do(patients.move_to_stage, course.patient_id, Stage.DISCHARGED, reason="Done")
    course.refresh()
    assert course.page.response.note.text().startswith("Discharged")
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_H)
    assert course.fields.choice.value() is None
    assert not course.fields.stepper.isEnabled()


def test_a_vault_open_for_reading_takes_no_decision(qtbot, course, monkeypatch):
    monkeypatch.setattr(type(course.desk), "read_only_because", "vault.read-only")
    course.refresh()
    assert "Open for reading only" in course.card.pending.text()
    qtbot.keyClick(course.page.response.chart, Qt.Key.Key_H)
    assert course.fields.choice.value() is None
    course.page.keep_now()


def test_milligrams_of_another_molecule_are_no_measure(qtbot, course):
    esketamine = terms(
        molecule=Molecule.ESKETAMINE,
        formulation=Formulation.IN_ESKETAMINE,
        start_dose_mg=Decimal(56),
        ceiling_dose_mg=Decimal(84),
        max_step_mg=Decimal(28),
    )
    course.desk.do(titration.keep_plan, course.patient_id, esketamine, change_reason="Other product")
    course.refresh()
    assert course.fields.stepper.figure() == "56"
    assert "First dose" in " ".join(course.fields.rails.words())
    assert "nothing given so far" in course.fields.track.accessibleDescription()
    labels = [step.kind for step in course.page.steps.table.model().rows()]
    assert all("Racemic ketamine" in kind for kind in labels)


def test_a_reason_of_many_lines_stays_in_its_row(course):
    course.card.choose(Decision.HOLD)
    course.fields.why.setPlainText("<b>bold</b>\n" * 500)
    course.card.record()
    course.refresh()
    assert course.decisions()[-1].reason.startswith("<b>bold</b>")
    assert course.page.steps.table.rowHeight(0) < 60


def test_eighty_sessions_are_shown_and_walked(qtbot, show, desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(min_interval=timedelta(hours=1)), ladder(100))
    from tests.use_cases.courses import hold_session

    for _ in range(80):
        hold_session(desk, patient_id, clock, 100)
        clock.move(days=3)
    shown = show(patient_id)
    assert shown.page.steps.table.model().rowCount() == 80
    qtbot.keyClick(shown.page.response.chart, Qt.Key.Key_End)
    assert "100 milligrams" in shown.page.response.chart.spoken()
    assert shown.page.steps.table.row() == 0
    assert not shown.page.grab().isNull()


# The look


def test_the_next_dose_stands_beside_the_course_or_under_it(course):
    assert course.card.mapTo(course.page, course.card.rect().topLeft()).x() > 800
    course.page.resize(800, 745)
    assert course.card.parentWidget().isAncestorOf(course.card)
    assert course.page.area.widget().isAncestorOf(course.card)
    assert course.page.area.widget().isAncestorOf(course.fields.record)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_section_paints_in_both_themes(course, qapp, theme):
    make_application(theme_name=theme)
    assert not course.page.grab().isNull()
    make_application(theme_name="light")


def test_everything_that_takes_the_focus_has_a_name(course):
    for widget in course.page.findChildren(QWidget):
        inner = isinstance(widget, QScrollBar) or type(widget).__name__.startswith("QTable")
        if inner or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        if isinstance(widget, QAbstractScrollArea) and widget.objectName() == "qt_scrollarea_viewport":
            continue
        assert widget.accessibleName(), widget


def test_why_a_decision_is_not_recorded_is_in_view_in_a_low_window(qtbot, show, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    shown = show(patient_id, size=(1228, 560))
    shown.card.choose(Decision.HOLD)
    shown.card.record()
    field, port = shown.fields.reason, shown.card
    assert field.complaint()

    def is_in_view():
        top = field.mapTo(port, field.rect().topLeft()).y()
        return top >= 0 and top + field.height() <= port.height()

    qtbot.waitUntil(is_in_view)
