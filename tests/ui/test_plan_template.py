"""A plan begun from a published protocol: what is blank takes what it says, marked, and nothing is overwritten."""

from __future__ import annotations

from datetime import date

import pytest

from keta_desk.queries import chart as charts
from keta_desk.queries import titration as questions
from keta_desk.reference.protocols import protocols
from keta_desk.ui.titration.plan_dialog import PlanDialog
from keta_desk.ui.titration.plan_form import PlanForm
from keta_desk.use_cases import titration
from tests.use_cases.courses import ladder, terms

TODAY = date(2026, 11, 18)


def form(**said):
    made = PlanForm(TODAY)
    made.said.update(said)
    return made


@pytest.fixture
def open_plan(qtbot, tools, desk):
    def make(patient_id):
        dialog = PlanDialog(tools, desk.ask(charts.whole, patient_id), "")
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return make


def test_what_is_blank_takes_what_the_protocol_says_and_is_marked():
    made = form()
    made.begin_from("T9")
    said = made.said
    assert (said["molecule"], said["formulation"], said["setting"]) == ("esketamine", "in_esketamine", "clinic")
    assert (said["start_dose_mg"], said["ceiling_dose_mg"], said["min_interval"]) == ("56", "84", "48 h")
    assert {"start_dose_mg", "interval_text"} <= made.from_template
    assert "indication" not in made.from_template


def test_nothing_typed_is_overwritten_and_another_protocol_takes_back_only_its_own():
    made = form(start_dose_mg="28")
    made.begin_from("T9")
    assert made.said["start_dose_mg"] == "28"
    made.begin_from("T11")
    assert (made.said["start_dose_mg"], made.said["molecule"], made.said["ceiling_dose_mg"]) == ("28", "racemic", "450")
    made.begin_from("")
    assert (made.said["molecule"], made.said["start_dose_mg"], made.from_template) == ("", "28", set())


def test_a_range_or_a_dose_by_weight_fills_no_dose():
    made = form()
    made.begin_from("T11")
    assert made.said["start_dose_mg"] == ""
    made.begin_from("T1")
    assert (made.said["start_dose_mg"], made.said["dose_basis"], made.said["weight_basis"]) == ("", "mg_per_kg", "")


def test_days_are_proposed_and_doses_never():
    made = form(starts_on="2026-11-23")
    made.begin_from("T1")
    assert made.propose_days(date.isoformat)
    assert [rung.day for rung in made.rungs] == [
        *("2026-11-23", "2026-11-26", "2026-11-30", "2026-12-03", "2026-12-07", "2026-12-10")
    ]
    assert {rung.dose for rung in made.rungs} == {""}
    assert not form().propose_days(date.isoformat)


def test_a_draft_remembers_what_came_from_the_protocol():
    made = form()
    made.begin_from("T16")
    again = form()
    again.restore(made.state())
    assert (again.from_template, again.said["template"]) == (made.from_template, "T16")


def test_the_mark_goes_when_somebody_types_and_the_citation_stays_with_the_plan(open_plan, desk, a_patient):
    patient_id = a_patient()
    dialog = open_plan(patient_id)
    page = dialog.page
    page.template.choice.choose("T16")
    page.template.choice.chosen.emit("T16")
    assert "response on BDI-II in a minority" in page.template.result.text()
    assert "Al Shirawi" in page.template.source.text()
    dose = page.fields["start_dose_mg"]
    assert dose.origin() == "from T16"
    dose.edit.setText("40")
    dose.edit.textEdited.emit("40")
    assert dose.origin() == ""
    assert page.fields["max_step_mg"].origin() == "from T16"


def test_a_plan_keeps_its_citation_through_its_versions(open_plan, desk, a_patient):
    patient_id = a_patient()
    citation = protocols()["T11"].citation
    desk.do(titration.keep_plan, patient_id, terms(template=citation), ladder(100))
    dialog = open_plan(patient_id)
    assert dialog.form.said["template"] == "T11"
    assert dialog.form.read()[0].template == citation
    assert desk.ask(questions.plan, patient_id).template == citation


def test_a_phase_ends_with_its_reason(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    ended = terms(phase="ended", relapse_plan="Ring the practice")
    desk.do(titration.keep_plan, patient_id, ended, change_reason="Goals met")
    plan = desk.ask(questions.plan, patient_id)
    assert (plan.phase, plan.change_reason, plan.relapse_plan) == ("ended", "Goals met", "Ring the practice")
