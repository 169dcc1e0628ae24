"""The plan written and changed in its dialog: a new version each time, with its ladder and its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollBar, QWidget

from keta_desk.queries import chart as charts
from keta_desk.queries import notes as note_questions
from keta_desk.queries import titration as questions
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.titration.plan_dialog import PlanDialog
from keta_desk.use_cases import titration
from tests.use_cases.courses import ladder, terms


@pytest.fixture
def open_plan(qtbot, tools, desk):
    def make(patient_id) -> PlanDialog:
        form = PlanDialog(tools, desk.ask(charts.whole, patient_id), "")
        qtbot.addWidget(form)
        form.open()
        return form

    return make


def write(form: PlanDialog, **texts: str) -> None:
    for name, text in texts.items():
        edit = form.page.fields[name].edit
        if isinstance(edit, QPlainTextEdit):
            edit.setPlainText(text)
        elif isinstance(edit, QLineEdit):
            edit.setText(text)
            edit.textEdited.emit(text)
        elif isinstance(edit, MenuChoice):
            edit.choose(text)
            edit.chosen.emit(text)


WHOLE = {
    "formulation": "sl_rdt",
    "phase": "induction",
    "start_dose_mg": "100",
    "max_step_mg": "50",
    "ceiling_dose_mg": "300",
    "min_interval": "3 d",
    "planned_sessions": "6",
    "starts_on": "today",
    "review_on": "+28",
    "indication": "Two adequate trials without response.",
    "goal_words": "Mornings without an apology.",
}


def choose(qtbot, form: PlanDialog) -> None:
    for name in ("molecule", "setting", "dose_basis"):
        first = form.page.fields[name].edit.findChildren(QWidget)[0]
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    form.page.off_label.setChecked(True)


def test_a_plan_is_written_saved_and_undone(qtbot, open_plan, tools, desk, a_patient):
    patient_id = a_patient()
    form = open_plan(patient_id)
    assert "Sample, Ada" in form.whose.text()
    choose(qtbot, form)
    write(form, **WHOLE)
    for place, dose in enumerate(("100", "125")):
        if place:
            qtbot.mouseClick(form.page.more, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(form.page.rungs[place].dose, dose)
    with qtbot.waitSignal(tools.undo.offered):
        qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    plan = desk.ask(questions.plan, patient_id)
    assert (plan.start_dose_ug, plan.ceiling_dose_ug, plan.min_interval_s) == (100_000, 300_000, 259_200)
    assert plan.goal_words == "Mornings without an apology."
    assert [rung.dose_ug for rung in desk.ask(questions.ladder, patient_id, plan.id)] == [100_000, 125_000]
    assert desk.ask(note_questions.draft, PlanDialog.FORM, patient_id, desk.clinician.id) is None
    tools.undo.undo()
    assert desk.ask(questions.plan, patient_id) is None
    tools.undo.redo()
    assert desk.ask(questions.plan, patient_id) is not None


def test_the_smallest_unit_and_a_largest_share_are_kept_and_come_back(qtbot, open_plan, desk, a_patient):
    patient_id = a_patient()
    form = open_plan(patient_id)
    choose(qtbot, form)
    write(form, **WHOLE, unit_mg="30", max_step_percent="20")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "does not come out in whole units" in form.page.fields["unit_mg"].complaint()
    write(form, unit_mg="12.5")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    plan = desk.ask(questions.plan, patient_id)
    assert (plan.unit_ug, plan.max_step_percent_milli) == (12_500, 20_000)
    again = open_plan(patient_id)
    assert again.page.fields["unit_mg"].edit.text() == "12.5"
    assert again.page.fields["max_step_percent"].edit.text() == "20"


def test_a_plan_by_weight_keeps_the_weight_its_doses_are_reckoned_on(qtbot, open_plan, desk, a_patient):
    patient_id = a_patient()
    form = open_plan(patient_id)
    choose(qtbot, form)
    assert form.page.fields["weight_kg"].isHidden()
    form.page.form.said |= {"dose_basis": "mg_per_kg", "weight_basis": "adjusted"}
    form.page.show_form()
    assert not form.page.fields["weight_kg"].isHidden()
    write(form, **WHOLE)
    weight = form.page.fields["weight_kg"]
    for typed, said in (("", "not recorded"), ("0", "not recorded"), ("7000", "650"), ("70 mg", "unit")):
        write(form, weight_kg=typed)
        weight.edit.left.emit()
        left = weight.complaint()
        assert said in left or not typed
        qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
        assert said in weight.complaint() and left in {"", weight.complaint()}
        assert desk.ask(questions.plan, patient_id) is None
    write(form, weight_kg="71.5")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    plan = desk.ask(questions.plan, patient_id)
    assert (plan.weight_basis, plan.weight_g) == ("adjusted", 71_500)
    assert open_plan(patient_id).page.fields["weight_kg"].edit.text() == "71.5"


def test_an_empty_plan_says_at_each_field_what_is_missing(qtbot, open_plan, desk, a_patient):
    patient_id = a_patient()
    form = open_plan(patient_id)
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    for name in ("start_dose_mg", "min_interval", "starts_on", "formulation", "molecule"):
        assert form.page.fields[name].complaint(), name
    assert form.isVisible() and desk.ask(questions.plan, patient_id) is None


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("min_interval", "9999 d", "longer than a year"),
        ("min_interval", "72", "unit"),
        ("starts_on", "someday", "no day"),
        ("starts_on", "13 Mar 1988", "before the patient was born"),
        ("start_dose_mg", "100 kg", "unit"),
        ("start_dose_mg", "1.234,5", ""),
        ("start_dose_mg", "1.2.3", "1.2.3"),
        ("planned_sessions", "0", "under 1"),
        ("start_dose_mg", "400", "ceiling"),
        ("unit_mg", "0", "more than 0"),
        ("max_step_percent", "0", "more than 0"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_saved(qtbot, open_plan, desk, a_patient, name, text, says):
    patient_id = a_patient()
    form = open_plan(patient_id)
    choose(qtbot, form)
    write(form, **{**WHOLE, name: text})
    edit = form.page.fields[name].edit
    edit.left.emit()
    left = form.page.fields[name].complaint()
    assert left and says in left
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert form.page.fields[name].complaint() == left
    assert (edit.text(), form.state()[name]) == (text, text)
    assert desk.ask(questions.plan, patient_id) is None


def test_a_later_version_starts_from_the_one_in_force_and_asks_why(qtbot, open_plan, desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    form = open_plan(patient_id)
    assert form.page.fields["ceiling_dose_mg"].edit.text() == "300"
    assert form.page.fields["min_interval"].edit.text() == "72 h"
    assert [row.dose.text() for row in form.page.rungs] == ["100", "125", "150"]
    write(form, ceiling_dose_mg="350")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert form.page.fields["change_reason"].complaint()
    write(form, change_reason="Partial response at 300 mg")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    latest, first = desk.ask(questions.plans, patient_id)
    assert (latest.ceiling_dose_ug, first.ceiling_dose_ug) == (350_000, 300_000)
    assert latest.change_reason == "Partial response at 300 mg"
    assert len(desk.ask(questions.ladder, patient_id, latest.id)) == 3


def test_a_ladder_with_a_large_step_asks_for_the_reason_to_go_on(qtbot, open_plan, desk, a_patient):
    patient_id = a_patient()
    form = open_plan(patient_id)
    choose(qtbot, form)
    write(form, **WHOLE)
    qtbot.keyClicks(form.page.rungs[0].dose, "100")
    qtbot.mouseClick(form.page.more, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.page.rungs[1].dose, "200")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "the plan allows up to" in form.page.ladder_complaint.words()
    assert form.page.fields["because"].isVisibleTo(form)
    write(form, because="Agreed in the case conference")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert desk.ask(questions.plan, patient_id) is not None


def test_a_step_without_its_dose_is_named(qtbot, open_plan, a_patient):
    form = open_plan(a_patient())
    choose(qtbot, form)
    write(form, **WHOLE)
    qtbot.keyClicks(form.page.rungs[0].condition, "If settled")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "Step 1" in form.page.ladder_complaint.words()


def test_a_plan_half_written_is_found_again(qtbot, open_plan, desk, a_patient):
    patient_id = a_patient()
    form = open_plan(patient_id)
    write(form, start_dose_mg="100", goal_words="Sleep")
    qtbot.keyClicks(form.page.rungs[0].dose, "100")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    again = open_plan(patient_id)
    assert again.page.fields["start_dose_mg"].edit.text() == "100"
    assert again.page.rungs[0].dose.text() == "100"
    assert "Taken up where you left" in again.banner.words()


def test_everything_of_the_plan_that_takes_the_focus_has_a_name(open_plan, a_patient):
    form = open_plan(a_patient())
    for widget in form.findChildren(QWidget):
        if isinstance(widget, QScrollBar) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if widget.focusProxy() is None and widget.isVisibleTo(form):
            assert widget.accessibleName(), widget
