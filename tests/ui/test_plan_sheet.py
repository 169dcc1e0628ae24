"""The sheet of the plan: versions side by side, items with whose task they are, markers, how long it lasted."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from keta_desk.domain.durability import CourseEffect, Durability
from keta_desk.domain.plan_parts import ChosenBy, PlanItem
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Stale
from keta_desk.queries import chart as charts
from keta_desk.queries import plans as questions
from keta_desk.ui.parts.struck import Struck
from keta_desk.ui.titration.forms import FORMS
from keta_desk.ui.titration.plan_sheet import PlanSheet, lasting_words
from keta_desk.use_cases import plans, titration
from tests.use_cases.courses import chart_course, ladder, terms

TODAY = date(2026, 11, 18)


@pytest.fixture
def sheet(qtbot, tools):
    made = PlanSheet(tools)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    made.asked = []
    made.form_asked.connect(lambda name, subject: made.asked.append((name, subject)))

    def shown(patient_id):
        made.show_chart(tools.desk.ask(charts.whole, patient_id), tools.desk.clock.now())
        return made

    return shown


@pytest.fixture
def open_form(qtbot, tools):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def opened(name, patient_id, subject=""):
        form = FORMS[name](tools, tools.desk.ask(charts.whole, patient_id), subject, window)
        form.open()
        return form

    return opened


def texts(widget, kind=QLabel):
    return [label.text() for label in widget.findChildren(kind)]


def test_a_new_version_stands_beside_the_old_with_its_reason(sheet, desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    later = terms(phase="maintenance", ceiling_dose_mg=Decimal(200), relapse_plan="Ring the practice")
    desk.do(titration.keep_plan, patient_id, later, ladder(100, 125), change_reason="Induction complete")
    card = sheet(patient_id).versions
    assert [(one.field, one.before, one.after) for one in card.found()] == [
        ("Phase", "Induction", "Maintenance"),
        ("Ceiling per session", "300\u00a0mg", "200\u00a0mg"),
        ("Ladder", "1. 100\u00a0mg", "1. 100\u00a0mg\n2. 125\u00a0mg"),
        ("If symptoms come back", "", "Ring the practice"),
    ]
    assert texts(card, Struck) == ["Induction", "300\u00a0mg", "1. 100\u00a0mg"]
    assert card.reason.text().endswith("Reason: Induction complete")
    card.beside.choose("")
    card.beside.chosen.emit("")
    assert "Indication" in texts(card)


def test_without_a_plan_the_sheet_says_what_comes_and_offers_to_write_one(sheet, a_patient):
    shown = sheet(a_patient())
    assert shown.versions.reason.text().startswith("No plan yet.")
    assert shown.versions.change.text() == "Write plan…"
    assert not shown.items.none.isHidden()
    shown.versions.change.click()
    shown.items.add.click()
    shown.markers.add.click()
    assert [name for name, _ in shown.asked] == ["titration.plan", "plan.item", "plan.marker"]


def test_an_item_is_open_until_it_is_done_and_can_be_opened_again(sheet, tools, desk, a_patient):
    patient_id = a_patient()
    late = PlanItem(what="Sleep diary", owner="Ada", due_on=TODAY - timedelta(days=1))
    item_id = desk.do(plans.add_item, patient_id, late)
    shown = sheet(patient_id)
    assert "Ada · by 17 Nov 2026" in texts(shown.items)
    shown.items.buttons[0].click()
    (line,) = desk.ask(questions.items, patient_id)
    assert line.done_on == TODAY
    assert sheet(patient_id).items.buttons == []
    tools.undo.undo()
    assert desk.ask(questions.items, patient_id)[0].done_on is None
    with pytest.raises(Stale):
        desk.do(plans.finish_item, item_id, done_on=TODAY, seen=1)
    with pytest.raises(RuleBroken):
        desk.do(plans.finish_item, item_id, done_on=TODAY + timedelta(days=1), seen=3)


def test_an_item_is_written_in_its_form(open_form, desk, a_patient):
    patient_id = a_patient()
    form = open_form("plan.item", patient_id)
    form.save.click()
    assert form.fields["what"].complaint()
    form.fields["what"].edit.setText("Weekly therapy")
    form.fields["due_on"].edit.setText("never")
    form.save.click()
    assert form.fields["due_on"].complaint()
    form.fields["due_on"].edit.setText("1 dec 2026")
    form.save.click()
    (line,) = desk.ask(questions.items, patient_id)
    assert (line.what, line.due_on, line.owner) == ("Weekly therapy", date(2026, 12, 1), "")


def test_a_marker_is_chosen_rated_and_ended(sheet, open_form, tools, desk, a_patient):
    patient_id = a_patient()
    form = open_form("plan.marker", patient_id)
    form.fields["name"].edit.setText("Patience")
    form.chosen_by.choose(ChosenBy.PATIENT)
    form.fields["high_words"].edit.setText("I can wait")
    form.save.click()
    (marker,) = desk.ask(questions.markers, patient_id)
    rating = open_form("plan.rating", patient_id, marker.id)
    rating.save.click()
    assert rating.fields["points"].complaint() == "No points are chosen. Choose from 1 to 5."
    rating.fields["points"].edit.choose("4")
    rating.fields["moment"].edit.setPlainText("Stood in the queue and breathed.")
    rating.save.click()
    shown = sheet(patient_id)
    assert "chosen by the patient · 4 on 18 Nov" in texts(shown.markers)
    assert "Stood in the queue and breathed." in texts(shown.markers)
    shown.markers.buttons[1].click()
    assert desk.ask(questions.markers, patient_id)[0].ended_on == TODAY
    tools.undo.undo()
    assert desk.ask(questions.markers, patient_id)[0].ended_on is None
    again = open_form("plan.marker", patient_id)
    again.fields["name"].edit.setText("patience ")
    again.save.click()
    assert again.fields["name"].complaint().startswith("This is rated already")


def test_how_long_it_lasted_is_a_range_with_its_number_and_no_forecast():
    def effect(days, is_lost=True):
        return CourseEffect(TODAY, days, is_lost)

    one = lasting_words(Durability((effect(20),)))
    assert one == "half of the gain lost after 20 days (n = 1)"
    two = lasting_words(Durability((effect(20), effect(45), effect(9, is_lost=False))))
    assert two == "half of the gain lost after 20 to 45 days (n = 2); held for 9 days so far (last score)"
    three = lasting_words(Durability((effect(20), effect(45), effect(30))))
    assert three == "half of the gain lost after 20 to 45 days (n = 3); middle 30 days"


def test_a_whole_course_is_shown(sheet, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    shown = sheet(patient_id)
    assert shown.versions.version.isHidden()
    assert "Racemic ketamine" in texts(shown.versions)
