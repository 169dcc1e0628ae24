"""Entering and amending measures, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from keta_desk.domain.notes import NoteKind
from keta_desk.domain.record import DiskFull, Gone
from keta_desk.queries import alerts as alert_questions
from keta_desk.queries import chart as charts
from keta_desk.queries import notes as note_questions
from keta_desk.reference import catalogue
from keta_desk.ui.outcomes.measure_dialog import AlertDialog, AmendDialog, MeasureDialog
from keta_desk.use_cases import corrections, notes, outcomes, titration
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


def test_a_rating_by_interview_is_kept_with_who_administered_it_and_a_questionnaire_asks_for_nobody(
    desk, opened, a_patient
):
    patient_id = a_patient()
    assert not opened(MeasureDialog, patient_id, "phq9").page.by.isVisible()
    dialog = opened(MeasureDialog, patient_id, "madrs")
    assert dialog.page.by.isVisible()
    dialog.restore({"is_total": "yes", "total": "18", "administered_by": " Dr Mara Fixture "})
    dialog.save_form()
    (line,) = lines(desk, patient_id)
    assert line.administered_by == "Dr Mara Fixture"
    amended = opened(AmendDialog, patient_id, line.id)
    assert amended.page.by_edit.text() == "Dr Mara Fixture"
    amended.page.by_edit.setText("Jo Fixture")
    amended.page.by_edit.textEdited.emit("Jo Fixture")
    amended.form.reason = "Misread"
    amended.save_form()
    assert lines(desk, patient_id)[0].administered_by == "Jo Fixture"


def test_a_scale_of_the_very_same_day_is_asked_about_at_its_field_and_kept_with_a_reason(desk, opened, a_patient):
    patient_id = a_patient()
    typed = {"answers": str([0] * 9 + [None]).replace("None", "null"), "when": "17 Nov 2026"}
    first = opened(MeasureDialog, patient_id, "phq9")
    first.restore(typed)
    first.save_form()
    again = opened(MeasureDialog, patient_id, "phq9")
    again.restore(typed)
    assert not again.page.reason.isVisible()
    again.page.when.edit.left.emit()
    told = again.page.when.complaint()
    assert "in the record" in told
    again.save_form()
    assert (again.page.when.complaint(), len(lines(desk, patient_id))) == (told, 1)
    assert again.focusWidget() is again.page.reason_edit
    again.page.reason_edit.setText("Asked before and after the session")
    again.page.reason_edit.textEdited.emit("")
    again.save_form()
    assert len(lines(desk, patient_id)) == 2


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


TYPED = {
    "contacted": "Ada, by phone, 14:05",
    "assessed": "Passing thoughts, no plan",
    "agreed": "Call at 18:00, sister stays",
    "responsible": "Dr Able",
}


def fill_panel(qtbot, step, came_of_it="Stays in care"):
    for name, text in TYPED.items():
        qtbot.keyClicks(step.line(name), text)
    qtbot.keyClicks(step.text, came_of_it)


def open_alerts(desk, patient_id):
    return [one for one in desk.ask(alert_questions.of_patient, patient_id) if one.is_open]


def test_item_9_over_0_opens_the_action_panel_and_closes_only_with_it(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212101")
    press(qtbot, dialog, [Qt.Key.Key_Return])
    assert len(lines(desk, patient_id)) == 1
    assert "Item 9 of PHQ-9 was answered 1: review today" in dialog.step.finding.words()
    assert "988" in dialog.step.crisis.text()
    assert "No safety plan is recorded" in dialog.step.plan.text()
    press(qtbot, dialog, [Qt.Key.Key_Escape])
    assert dialog.isVisible()
    dialog.save_form()
    assert "who was contacted" in dialog.step.fields["contacted"].complaint()
    assert "what came of it" in dialog.step.fields["disposition"].complaint()
    fill_panel(qtbot, dialog.step)
    qtbot.keyClick(dialog.step.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (alert,) = desk.ask(alert_questions.of_patient, patient_id)
    assert (alert.rule, alert.disposition, alert.contacted) == ("SI-1", "Stays in care", TYPED["contacted"])
    assert (alert.assessed, alert.agreed, alert.responsible) == tuple(
        TYPED[name] for name in ("assessed", "agreed", "responsible")
    )
    assert alert.closed_by == desk.clinician.id
    assert not dialog.isVisible()
    assert desk.ask(note_questions.draft, "measure", f"{patient_id}:phq9", desk.clinician.id) is None


def test_not_now_wants_a_reason_and_the_alert_stays_open(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    press(qtbot, dialog, "223212102")
    dialog.save_form()
    assert "urgent" in dialog.step.finding.words()
    dialog.step.choice._group.button(1).click()
    assert dialog.step.fields["disposition"].label.text() == "&Why nothing is written now"
    assert dialog.step.line("contacted").isHidden() or not dialog.step.line("contacted").isVisible()
    dialog.save_form()
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.step.text, "Phoning her at noon")
    dialog.save_form()
    (alert,) = open_alerts(desk, patient_id)
    assert (alert.disposition, alert.closed_at) == ("Phoning her at noon", None)


def test_high_risk_on_the_cssrs_is_never_put_off(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    desk.do(notes.write, patient_id, NoteKind.PROGRESS, title="Safety plan", body="Call Jo first")
    dialog = opened(MeasureDialog, patient_id, "cssrs")
    press(qtbot, dialog, "111100")
    assert dialog.page.sheet.total.text() == "high risk"
    dialog.save_form()
    assert "high risk: now" in dialog.step.finding.words()
    assert "Call Jo first" in dialog.step.plan.text()
    assert dialog.step.choice.isHidden()
    press(qtbot, dialog, [Qt.Key.Key_Escape])
    assert dialog.isVisible()
    fill_panel(qtbot, dialog.step, "Taken to the emergency department")
    dialog.save_form()
    assert open_alerts(desk, patient_id) == []


def test_after_no_to_item_2_of_the_cssrs_items_3_to_5_are_not_asked(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "cssrs")
    press(qtbot, dialog, "100")
    rows = dialog.page.sheet.rows
    assert [row.isEnabled() for row in rows] == [True, True, False, False, False, True, False]
    assert dialog.page.sheet.total.text() == "low risk"
    dialog.save_form()
    (line,) = lines(desk, patient_id)
    assert (line.answers, line.band, line.total) == ((1, 0, None, None, None, 0, None), "low", None)


def test_an_unanswered_item_of_the_cssrs_is_incomplete_and_asks_for_action(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "cssrs")
    press(qtbot, dialog, "00 ")
    dialog.save_form()
    assert "Item 6 of C-SSRS is not answered" in dialog.step.finding.words()
    (line,) = lines(desk, patient_id)
    assert line.band == ""


def test_an_unanswered_item_9_asks_for_action_as_well(qtbot, opened, a_patient):
    dialog = opened(MeasureDialog, a_patient(), "phq9")
    press(qtbot, dialog, "22321210 ")
    dialog.save_form()
    assert "Item 9 of PHQ-9 is not answered" in dialog.step.finding.words()
    assert not dialog.step.line("contacted").isVisible()


def test_an_action_that_was_owed_at_lock_is_asked_for_again_with_what_was_typed(qtbot, desk, opened, a_patient):
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
    assert again.step.text.toPlainText() == "Talked wi"
    assert len(lines(desk, patient_id)) == 1


def test_a_total_reckoned_elsewhere_is_entered_with_the_item_that_is_watched(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    dialog.page.by_total.click()
    assert [row.item.number for row in dialog.page.sheet.rows if row.isVisible()] == [9]
    qtbot.keyClicks(dialog.page.sheet.typed, "28")
    dialog.save_form()
    assert "between 0 and 27" in dialog.page.sheet.total_field.complaint()
    dialog.page.sheet.typed.clear()
    qtbot.keyClicks(dialog.page.sheet.typed, "14")
    qtbot.keyClicks(dialog.page.sheet.rows[8], "0")
    assert dialog.page.sheet.total.text() == "Total 14, moderate"
    dialog.save_form()
    (line,) = lines(desk, patient_id)
    assert (line.total, line.band, line.is_total_only, line.answers[8]) == (14, "moderate", True, 0)
    assert open_alerts(desk, patient_id) == []


def test_a_total_without_item_9_is_not_taken_for_no(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "phq9")
    dialog.page.by_total.click()
    qtbot.keyClicks(dialog.page.sheet.typed, "4")
    dialog.save_form()
    assert "Item 9 of PHQ-9 is not answered" in dialog.step.finding.words()


@pytest.mark.parametrize("typed", ["", "viel", "1.5", "1,000", "-3", "9" * 40])
def test_a_total_that_is_none_is_told_at_its_field(qtbot, desk, opened, a_patient, typed):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "cadss")
    qtbot.keyClicks(dialog.page.sheet.typed, typed)
    dialog.save_form()
    assert dialog.page.sheet.total_field.complaint()
    assert lines(desk, patient_id) == []


def test_a_pcl5_wants_its_index_event_and_shows_its_clusters(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "pcl5")
    press(qtbot, dialog, "32132331232321203233")
    assert dialog.page.sheet.total.text() == "Total 44"
    assert "B, intrusion: 11 of 20" in dialog.page.sheet.beside.text()
    assert "provisional symptom rule met" in dialog.page.sheet.beside.text()
    dialog.save_form()
    assert "about one event" in dialog.page.context.complaint()
    qtbot.keyClicks(dialog.page.context_edit, "Road accident 2019, Criterion A confirmed")
    dialog.save_form()
    (line,) = lines(desk, patient_id)
    assert (line.total, line.context) == (44, "Road accident 2019, Criterion A confirmed")


def test_work_that_does_not_apply_is_left_out_and_no_band_is_told(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "wsas")
    press(qtbot, dialog, "n4654")
    assert dialog.page.sheet.total.text() == "Total 19"
    assert "not applicable: item 1" in dialog.page.sheet.beside.text()
    dialog.save_form()
    (line,) = lines(desk, patient_id)
    assert (line.total, line.band) == (19, "")


def test_numbers_up_to_100_are_typed_digit_by_digit(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    dialog = opened(MeasureDialog, patient_id, "ebi")
    for number in (60, 40, 75, 80, 20, 100):
        press(qtbot, dialog, [*str(number), Qt.Key.Key_Down])
    assert dialog.page.sheet.total.text() == "Total 375"
    assert dialog.page.sheet.rows[5].answer() == 100


@pytest.mark.parametrize("scale_id", sorted(catalogue.scales()))
def test_every_scale_has_an_entry_sheet_that_paints_and_names_its_fields(opened, a_patient, scale_id):
    dialog = opened(MeasureDialog, a_patient(), scale_id)
    dialog.grab()
    unnamed = [
        child
        for child in dialog.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(dialog) and not child.accessibleName()
    ]
    assert unnamed == []


def test_an_alert_is_dealt_with_later_and_an_entry_in_error_never_closes_it(qtbot, desk, opened, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    desk.do(corrections.enter_in_error, "administration", line_id, reason="Of another patient")
    assert len(open_alerts(desk, patient_id)) == 1
    dialog = opened(AlertDialog, patient_id, line_id)
    assert "Only a person closes an alert" in dialog.step.saved.text()
    fill_panel(qtbot, dialog.step, "Entered for the wrong patient")
    dialog.save_form()
    assert open_alerts(desk, patient_id) == []
    with pytest.raises(Gone):
        opened(AlertDialog, patient_id, line_id)


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
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FOURTEEN)
    desk.do(corrections.enter_in_error, "administration", line_id, reason="Of another patient")
    for kind in (AmendDialog, AlertDialog):
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
def test_the_action_panel_takes_what_is_typed_as_it_is(qtbot, desk, opened, a_patient, body):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    dialog = opened(AlertDialog, patient_id, line_id)
    fill_panel(qtbot, dialog.step, "")
    dialog.step.text.setPlainText(body)
    dialog.save_form()
    (alert,) = desk.ask(alert_questions.of_patient, patient_id)
    assert alert.disposition == body


def test_every_field_of_the_sheet_has_a_name(opened, a_patient):
    dialog = opened(MeasureDialog, a_patient(), "phq9")
    unnamed = [
        child
        for child in dialog.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(dialog) and not child.accessibleName()
    ]
    assert unnamed == []
