"""Entering and amending measures, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from keta_desk.domain.notes import NoteKind
from keta_desk.domain.record import DiskFull, Gone
from keta_desk.queries import chart as charts
from keta_desk.queries import notes as note_questions
from keta_desk.ui.outcomes.measure_dialog import AmendDialog, MeasureDialog, SafetyDialog
from keta_desk.use_cases import corrections, outcomes, titration
from tests.use_cases.courses import hold_session, ladder, terms

FOURTEEN = (2, 2, 3, 2, 1, 2, 1, 0, 0)
FLAGGED = (2, 2, 3, 2, 1, 2, 1, 0, 1)


@pytest.fixture
def opened(qtbot, tools):
    """Open a dialog over a window as the workspace does."""
    host = QWidget()
    host.resize(1440, 900)
    qtbot.addWidget(host)
    host.show()

    def open_one(kind, patient_id, subject):
        chart = tools.desk.ask(charts.whole, patient_id)
        dialog = kind(tools, chart, subject, host)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_one


def press(qtbot, dialog, keys):
    """Press keys one after the other, each in what has the focus then."""
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(dialog.focusWidget(), key)
        else:
            qtbot.keyClick(dialog.focusWidget(), key)


def lines(desk, patient_id):
    return desk.ask(charts.whole, patient_id).scores


def test_digits_typed_straight_down_and_enter_save_the_scale(qtbot, desk, opened, a_patient, tools):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    assert "Sample, Ada" in dialog.whose.text()
    press(qtbot, dialog, "223212100")
    assert dialog.page.sheet.total.text() == "Total 13, moderate"
    press(qtbot, dialog, [Qt.Key.Key_Return])
    (line,) = lines(desk, patient_id)
    assert (line.answers, line.total, line.band) == ((2, 2, 3, 2, 1, 2, 1, 0, 0, None), 13, "moderate")
    assert dialog.result() == MeasureDialog.DialogCode.Accepted
    assert tools.undo.can_undo()


def test_ctrl_z_after_saving_takes_the_scale_out_of_the_record_and_back(qtbot, desk, opened, a_patient, tools):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "gad7")
    press(qtbot, dialog, "2232111")
    dialog.save_form()
    tools.undo.undo()
    assert lines(desk, patient_id) == []
    tools.undo.redo()
    assert [line.total for line in lines(desk, patient_id)] == [12]


def test_the_total_runs_only_once_every_item_is_answered(qtbot, opened, a_patient):
    dialog = opened(MeasureDialog, a_patient(), "phq9")
    press(qtbot, dialog, "22")
    assert dialog.page.sheet.total.text() == "2 of 9 answered"
    assert "up to 2 blank" in dialog.page.sheet.rule.text()


def test_space_leaves_an_item_blank_and_the_total_is_prorated(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "22 112 10")
    press(qtbot, dialog, [Qt.Key.Key_Return])
    (line,) = lines(desk, patient_id)
    assert line.answers[2] is None
    assert (line.total, line.is_prorated) == (12, True)


def test_arrows_choose_and_walk_and_backspace_takes_an_answer_back(qtbot, opened, a_patient):
    dialog = opened(MeasureDialog, a_patient(), "phq9")
    rows = dialog.page.sheet.rows
    press(qtbot, dialog, [Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down])
    assert (rows[0].answer(), dialog.focusWidget()) == (1, rows[1])
    press(qtbot, dialog, [Qt.Key.Key_Up, Qt.Key.Key_Backspace])
    assert rows[0].answer() is None


@pytest.mark.parametrize("typed", ["7", "a", "9", "+", "\u00fc", "\u05e9", "10"])
def test_what_is_no_answer_of_the_item_is_refused_and_says_so(opened, a_patient, typed):
    dialog = opened(MeasureDialog, a_patient(), "phq9")
    row = dialog.page.sheet.rows[0]
    QApplication.sendEvent(row, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed))
    assert row.answer() is None
    assert dialog.focusWidget() is row
    assert "is not an answer to item 1 (interest) of PHQ-9" in dialog.page.sheet.complaint.words()


def test_all_blank_is_no_filling_in(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, [Qt.Key.Key_Return])
    assert "No item of PHQ-9 is answered yet" in dialog.page.sheet.complaint.words()
    assert lines(desk, patient_id) == []


def test_the_last_answers_are_outlined_and_never_entered(desk, opened, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", FOURTEEN)
    clock.move(days=7)
    dialog = opened(MeasureDialog, patient_id, "phq9")
    row = dialog.page.sheet.rows[2]
    assert row.answer() is None
    assert row.accessibleDescription() == "not answered. last time 3"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soon", "could not be read"),
        ("1 jan 2030", "yet to come"),
        ("1 jan 1970", "before the patient"),
        ("9" * 10_000, "could not be read"),
    ],
)
def test_a_day_that_cannot_be_is_told_at_its_field(qtbot, desk, opened, a_patient, typed, said):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212100")
    dialog.page.when.edit.setText(typed)
    dialog.page._read()
    dialog.save_form()
    assert said in dialog.page.when.complaint()
    assert lines(desk, patient_id) == []


def test_day_and_place_are_kept_with_the_answers(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212100")
    press(qtbot, dialog, [Qt.Key.Key_Tab])
    assert dialog.focusWidget() is dialog.page.when.edit
    press(qtbot, dialog, "16.11.2026")
    press(qtbot, dialog, [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right])
    dialog.save_form()
    (line,) = lines(desk, patient_id)
    assert (f"{line.at:%Y-%m-%d}", line.mode) == ("2026-11-16", "home")


def test_a_sheet_of_the_day_of_the_first_dose_typed_after_it_is_the_baseline(qtbot, desk, opened, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    hold_session(desk, patient_id, clock, 100)
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212100")
    dialog.page.when.edit.setText("today")
    dialog.page._read()
    dialog.save_form()
    assert desk.ask(charts.whole, patient_id).baseline("phq9").total == 13


def test_item_9_over_0_is_closed_by_a_note_only(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212101")
    press(qtbot, dialog, [Qt.Key.Key_Return])
    assert len(lines(desk, patient_id)) == 1
    assert "Item 9 of PHQ-9 was answered 1: review today" in dialog.step.finding.words()
    press(qtbot, dialog, [Qt.Key.Key_Escape])
    assert dialog.isVisible()
    dialog.save_form()
    assert "note" in dialog.step.field.complaint().lower()
    qtbot.keyClicks(dialog.step.text, "Asked: passing thoughts, no plan.")
    qtbot.keyClick(dialog.step.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = desk.ask(note_questions.of_patient, patient_id)
    assert (note.kind, note.title) == (NoteKind.PROGRESS, "Safety note, PHQ-9 of 18 November 2026")
    assert note.body == "Asked: passing thoughts, no plan."
    assert not dialog.isVisible()
    assert desk.ask(note_questions.draft, "measure", f"{patient_id}:phq9", desk.clinician.id) is None


def test_no_note_now_wants_a_reason_and_the_record_keeps_it(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212102")
    dialog.save_form()
    assert "urgent" in dialog.step.finding.words()
    dialog.step.choice._group.button(1).click()
    assert dialog.step.field.label.text() == "&Why there is no note now"
    dialog.save_form()
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.step.text, "Phoning her at noon")
    dialog.save_form()
    (note,) = desk.ask(note_questions.of_patient, patient_id)
    assert (note.title, note.body) == ("Safety note put off, PHQ-9 of 18 November 2026", "Phoning her at noon")


def test_an_unanswered_item_9_asks_for_a_note_as_well(qtbot, opened, a_patient):
    dialog = opened(MeasureDialog, a_patient(), "phq9")
    press(qtbot, dialog, "22321210 ")
    dialog.save_form()
    assert "Item 9 of PHQ-9 is not answered" in dialog.step.finding.words()


def test_a_note_that_was_owed_at_lock_is_asked_for_again_with_what_was_typed(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212103")
    dialog.save_form()
    qtbot.keyClicks(dialog.step.text, "Talked wi")
    dialog.keep_now()
    dialog.stop_keeping()
    dialog.deleteLater()
    again = opened(MeasureDialog, patient_id, "phq9")
    assert again.step.isVisibleTo(again)
    assert again.step.body() == "Talked wi"
    assert len(lines(desk, patient_id)) == 1


def test_answers_typed_are_found_again_after_a_crash(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "22 3")
    dialog.keep_now()
    dialog.stop_keeping()
    again = opened(MeasureDialog, patient_id, "phq9")
    assert [row.answer() for row in again.page.sheet.rows[:5]] == [2, 2, None, 3, None]
    assert "Taken up where you left" in again.banner.words()
    assert lines(desk, patient_id) == []


def test_a_full_disk_leaves_every_answer_where_it_is(qtbot, desk, opened, a_patient, monkeypatch):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212100")

    def full(*_given, **_named):
        raise DiskFull("disk.full", place="disk")

    with monkeypatch.context() as patch:
        patch.setattr(type(desk), "do", full)
        press(qtbot, dialog, [Qt.Key.Key_Return])
    assert dialog.isVisible()
    assert dialog.banner.words()
    assert [row.answer() for row in dialog.page.sheet.rows[:9]] == [2, 2, 3, 2, 1, 2, 1, 0, 0]
    dialog.save_form()
    assert len(lines(desk, patient_id)) == 1


def test_an_amendment_shows_what_was_answered_and_wants_a_reason(qtbot, desk, opened, a_patient, tools):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FOURTEEN)
    dialog = opened(AmendDialog, patient_id, line_id)
    press(qtbot, dialog, "3")
    assert "was 2" in dialog.page.sheet.rows[0].accessibleDescription()
    dialog.save_form()
    assert dialog.page.reason.complaint()
    qtbot.keyClicks(dialog.page.reason_edit, "Misread the form")
    qtbot.keyClick(dialog.page.reason_edit, Qt.Key.Key_Return)
    (line,) = lines(desk, patient_id)
    assert (line.total, line.status, line.status_reason) == (14, "amended", "Misread the form")
    tools.undo.undo()
    (line,) = lines(desk, patient_id)
    assert line.total == 13
    tools.undo.redo()
    assert lines(desk, patient_id)[0].total == 14


def test_an_amendment_that_changes_nothing_is_told(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FOURTEEN)
    dialog = opened(AmendDialog, patient_id, line_id)
    qtbot.keyClicks(dialog.page.reason_edit, "No reason at all")
    dialog.save_form()
    assert "Nothing differs" in dialog.page.reason.complaint()


def test_what_was_entered_in_error_counts_no_more_and_can_be_undone(qtbot, desk, opened, a_patient, tools):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FOURTEEN)
    dialog = opened(AmendDialog, patient_id, line_id)
    qtbot.keyClicks(dialog.page.reason_edit, "Of another patient")
    qtbot.keyClick(dialog.page.is_error, Qt.Key.Key_Space)
    dialog.save_form()
    assert lines(desk, patient_id) == []
    tools.undo.undo()
    assert [line.total for line in lines(desk, patient_id)] == [13]


def test_no_form_opens_about_an_entry_that_is_gone_meanwhile(desk, opened, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    desk.do(corrections.enter_in_error, "administration", line_id, reason="Of another patient")
    for kind in (AmendDialog, SafetyDialog):
        with pytest.raises(Gone):
            opened(kind, patient_id, line_id)


def test_a_change_by_somebody_else_meanwhile_is_told_and_what_is_typed_stays(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FOURTEEN)
    dialog = opened(AmendDialog, patient_id, line_id)
    desk.do(outcomes.amend, line_id, (1,) * 8 + (0,), reason="Elsewhere", seen=1)
    press(qtbot, dialog, "3")
    qtbot.keyClicks(dialog.page.reason_edit, "Misread the form")
    dialog.save_form()
    assert dialog.banner.words()
    assert dialog.page.sheet.rows[0].answer() == 3


@pytest.mark.parametrize(
    "body", ["x" * 10_000, "\u05e9\u05dc\u05d5\u05dd \u200f\u0645\u0631\u062d\u0628\u0627", "<b>bold</b>"]
)
def test_a_safety_note_takes_what_is_typed_as_it_is(qtbot, desk, opened, a_patient, body):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    dialog = opened(SafetyDialog, patient_id, line_id)
    dialog.step.text.setPlainText(body)
    dialog.save_form()
    (note,) = desk.ask(note_questions.of_patient, patient_id)
    assert note.body == body


def test_every_field_of_the_sheet_has_a_name(opened, a_patient):
    dialog = opened(MeasureDialog, a_patient(), "phq9")
    unnamed = [
        child
        for child in dialog.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(dialog) and not child.accessibleName()
    ]
    assert unnamed == []
