"""The printed plan says what led to it: consent, what was decided together, and the protocol it began from."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.eligibility import Answer, Planned, Reply
from keta_desk.domain.evaluations import EvaluationText
from keta_desk.domain.plan_parts import ChosenBy, PlanItem
from keta_desk.domain.safety_plan import SafetyPlan, Step
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.queries import chart as charts
from keta_desk.queries import plan_paper
from keta_desk.reference.protocols import protocols
from keta_desk.use_cases import documents, evaluating, evaluation, plans, safety_plan, screening, titration
from tests.documents.pages import words_of
from tests.use_cases.courses import ladder, terms


def test_consent_protocol_and_what_was_shared_stand_on_the_plan(desk, a_patient):
    patient_id = a_patient()
    said = terms(
        template=protocols()["T11"].citation,
        alternatives="ECT and TMS were offered.",
        commitments="Weekly therapy.",
        relapse_plan="Ring after a rise of 5 points.",
    )
    desk.do(titration.keep_plan, patient_id, said, ladder(100))
    content = desk.ask(plan_paper.content, patient_id)
    assert content.consented_on.isoformat() == "2026-06-01"
    told = " ".join(words_of(desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN).pdf))
    for part in ("Hull and others 2022", "no advice", "ECT and TMS", "Weekly therapy", "rise of 5", "1 June 2026"):
        assert part in told.replace("\u00a0", " ")


def test_what_is_not_recorded_is_said_to_be_so(desk, a_patient):
    patient_id = a_patient(consents=False)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    content = desk.ask(plan_paper.content, patient_id)
    assert (content.consented_on, content.screened_on, content.screening, content.open_items) == (None, None, (), ())


def test_answers_that_are_not_a_plain_no_are_printed_and_unknown_is_never_no(desk, a_patient):
    patient_id = a_patient()
    answers = {
        "E01": Answer(reply=Reply.YES, detail="aneurysm of the aorta"),
        "E02": Answer(reply=Reply.NO),
        "E03": Answer(reply=Reply.NO, detail="scan 2025"),
    }
    planned = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC)
    desk.do(screening.keep_answers, patient_id, answers, planned)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    content = desk.ask(plan_paper.content, patient_id)
    told = [(row.answer, row.evidence) for row in content.screening]
    assert ("yes", "aneurysm of the aorta") in told
    assert ("no", "scan 2025") in told
    assert ("no", "") in told
    assert content.screening[-1].question == "Not answered"
    assert content.screening[0].answer == "not decided yet"
    desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN)


def test_what_stands_beside_the_doses_is_on_the_plan(desk, a_patient, clock):
    patient_id = a_patient()
    said = terms(phase_criteria="PHQ-9 halved, twice", max_step_percent=Decimal(50), unit_mg=Decimal(25))
    desk.do(titration.keep_plan, patient_id, said, ladder(100))
    desk.do(evaluation.add_medication, patient_id, name="Lorazepam", dose_text="1 mg", frequency="at night")
    desk.do(evaluation.add_medication, patient_id, name="Quibblewort")
    desk.do(evaluating.write, patient_id, EvaluationText(mode="in_person", presenting="Low mood\nBroken sleep"))
    desk.do(plans.add_item, patient_id, PlanItem(what="Sleep diary", owner="Leo Stubbs", due_on=date(2026, 7, 1)))
    marker = desk.do(plans.add_marker, patient_id, "Cooks again", chosen_by=ChosenBy.PATIENT, high_words="daily")
    desk.do(plans.rate_marker, marker, 2)
    clock.move(days=7)
    desk.do(plans.rate_marker, marker, 4, moment="Soup on Sunday")

    content = desk.ask(plan_paper.content, patient_id)
    assert content.target_symptoms == ("Low mood", "Broken sleep")
    assert any(line.startswith("Lorazepam: ") and "not looked at yet" in line for line in content.interactions)
    assert content.interactions[-1].endswith("Quibblewort.")
    assert "never stop abruptly" in next(one.note for one in content.medications if one.name == "Lorazepam")
    assert [(one.what, one.owner, one.done) for one in content.tasks] == [("Sleep diary", "Leo Stubbs", None)]
    assert [(one.first[1], one.last[1], one.moment) for one in content.markers] == [(2, 4, "Soup on Sunday")]
    assert dict(content.consents)["Treatment"].startswith("signed 1")
    assert [one.criteria for one in content.phases] == ["PHQ-9 halved, twice"]
    told = " ".join(words_of(desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN).pdf))
    for part in ("whichever is less", "Sleep diary", "Soup on Sunday", "PHQ-9 halved", "988"):
        assert part in told.replace("\u00a0", " ")


def test_a_list_that_was_looked_up_and_holds_nothing_known_is_told_from_one_never_looked_up(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    assert desk.ask(plan_paper.content, patient_id).interactions == ()
    desk.do(evaluation.add_medication, patient_id, name="Quibblewort")
    assert desk.ask(plan_paper.content, patient_id).interactions[0].startswith("None found")


def test_the_plan_says_how_the_safety_plan_stands_and_prints_none_of_its_lines(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    assert desk.ask(plan_paper.content, patient_id).if_worse == "No safety plan recorded."
    said = SafetyPlan(steps={Step.COPING: ("Walk to the invented pond",)}, reviewed_on=date(2026, 10, 5))
    desk.do(safety_plan.keep, patient_id, said)
    told = desk.ask(plan_paper.content, patient_id).if_worse
    assert "version 1, gone through on 5 Oct 2026" in told.replace("\u00a0", " ")
    assert "5 of its six steps say nothing yet" in told
    assert "copy: not recorded" in told
    printed = " ".join(words_of(desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN).pdf))
    assert "safety plan applies" in printed.replace("\u00a0", " ")
    assert "pond" not in printed


def test_the_plan_prints_the_limits_in_force_the_rhythm_of_watching_and_the_rule_of_its_steps_section_8_1(
    desk, a_patient
):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    content = desk.ask(plan_paper.content, patient_id)
    told = {name: said.replace("\u00a0", " ") for name, said in content.watched}
    assert told["Looked at"].startswith("\u221210, 0, +15") and told["Watched for"] == "at least 120 min"
    assert "Warn: systolic pressure over 140 mmHg" in told["Before a dose"]
    assert "hold the dose: systolic pressure from 160 mmHg" in told["Before a dose"]
    assert "urgent: systolic pressure from 180 mmHg" in told["From the dose on"]
    assert "25 % or one unit" in content.dosing.titration_rule.replace("\u00a0", " ")
    assert "25 November 2026" in content.response_review.replace("\u00a0", " ")
    assert "can stop at any time" in content.acknowledgement
    printed = " ".join(words_of(desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN).pdf))
    for part in ("Monitoring", "hold the dose", "my questions were answered", "second reviewer"):
        assert part in printed.replace("\u00a0", " ")


def test_the_steps_of_esketamine_are_those_of_its_label_on_the_plan_too(desk, a_patient):
    from keta_desk.queries.plan_monitoring import titration_rule

    limits = desk.ask(charts.whole, a_patient()).limits
    assert "steps of the label" in titration_rule(limits, "esketamine")
