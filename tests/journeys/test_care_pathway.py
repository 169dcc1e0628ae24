"""A course of care up to each dose decision: imported, evaluated, reviewed, consented, planned, given four doses.

Every step can be told afterwards from the chart, from the titration report and from the audit.
"""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from keta_desk.cli import bringing_in
from keta_desk.domain.consents import Agreement, Signing, SignMethod
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.eligibility import Answer, Planned, Reply, Resolution, Verdict
from keta_desk.domain.eligibility_decision import EligibilityDecision, Outcome
from keta_desk.domain.evaluations import EvaluationText
from keta_desk.domain.plans import PlanTerms
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.session_log import Supervision, Watch
from keta_desk.domain.titration import Decision, DoseSetting, Formulation, Molecule, Phase, Rung
from keta_desk.domain.vitals import Reading
from keta_desk.queries import audit, chart, consents, dose_decisions, patients, titration_course
from keta_desk.queries import screening as screenings
from keta_desk.queries.consents import ConsentState
from keta_desk.queries.screening import Where
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.use_cases import consents as consenting
from keta_desk.use_cases import documents, evaluating, outcomes, screening, sessions, titration
from keta_desk.use_cases.sessions import Effects

BUNDLE = next((Path(__file__).resolve().parents[2] / "resources" / "sample").glob("*.json"))
CLINIC = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC)
NOTHING_FOUND = {
    rule.id: Answer(
        reply=Reply.NO if rule.trigger is Reply.YES else Reply.YES,
        amount=Decimal(10) if rule.check == "distance" else None,
    )
    for rule in eligibility().rules
    if rule.asks
}
NOTHING_NEW = {one.id: Answer(reply=Reply.NO) for one in eligibility().short}
BASELINE = {
    "audit-c": (1, 0, 0),
    "dast10": (0, 0, 1, 0, 0, 0, 0, 0, 0, 0),
    "phq9": (3, 3, 3, 2, 2, 2, 2, 2, 0),
    "gad7": (2, 2, 2, 2, 2, 1, 1),
    "cssrs": (0, 0, None, None, None, 0, None),
    "bladder": (0, 0, 0, 0, 0, 0),
}
WHY_OVER = "Slept through the first; an open day in the clinic and two people present"
COURSE = (
    (100, None, "", ""),
    (150, Decision.INCREASE, "No effect felt, nothing unpleasant", WHY_OVER),
    (150, Decision.HOLD, "First relief; see whether it lasts", ""),
    (150, Decision.HOLD, "Relief lasts the week", ""),
)


@pytest.fixture
def imported(desk):
    """Somebody who came with another system's export, known by nothing else."""
    brought = bringing_in.one_file(desk, BUNDLE, dry_run=False)
    assert not brought.refused
    (line,) = [one for one in desk.ask(patients.find_names, now=desk.clock.now(), limit=9)]
    return line.id


def plan(desk) -> tuple[PlanTerms, list[Rung]]:
    today = desk.clock.now().date()
    terms = PlanTerms(
        phase=Phase.INDUCTION, indication="Two adequate trials without response", is_off_label=True,
        molecule=Molecule.RACEMIC, formulation=Formulation.SL_RDT, setting=DoseSetting.CLINIC,
        start_dose_mg=Decimal(100), ceiling_dose_mg=Decimal(200), max_step_mg=Decimal(50),
        min_interval=timedelta(hours=72), planned_sessions=4, starts_on=today, review_on=today + timedelta(days=42),
        goal_words="To hear the end of a film", hold_rules="140/90 or more twice", stop_rules="SpO\u2082 under 94 %",
        monitoring="Blood pressure and SpO\u2082 every 10 min", interval_text="weekly",
    )  # fmt: skip
    return terms, [Rung(number=1, dose_mg=Decimal(100)), Rung(number=2, dose_mg=Decimal(125))]


def evaluate(desk, clock, patient_id) -> None:
    """The evaluation, the baseline, and a screening in which one answer asks for review."""
    desk.do(
        evaluating.write,
        patient_id,
        EvaluationText(
            mode="in_person", presenting="Low for eleven months", emotion_regulation="Shuts down when criticised"
        ),
    )
    for scale, answers in BASELINE.items():
        desk.do(outcomes.fill_in, patient_id, scale, answers)
    rested = Reading(weight_g=70_000, height_mm=1700, systolic_mmhg=124, diastolic_mmhg=78)
    desk.do(sessions.record_reading, patient_id, rested)
    clock.move(minutes=1)
    answers = {**NOTHING_FOUND, "E13": Answer(reply=Reply.YES, detail="Type II, told in 2019")}
    kept = desk.do(screening.keep_answers, patient_id, answers, CLINIC)
    found = desk.ask(screenings.sheet, patient_id, now=clock.now()).judgement
    assert found.verdict is Verdict.NEEDS_REVIEW
    for one in [one for one in found.rules if one.is_to_review]:
        reason = f"{one.rule.id}: steady on lithium, seen every week"
        desk.do(screening.resolve, patient_id, one.rule.id, Resolution.MITIGATE, reason=reason, screening_id=kept)
    decision = EligibilityDecision(outcome=Outcome.ELIGIBLE, reason="Fits, with weekly mood checks")
    desk.do(screening.decide, patient_id, decision, screening_id=kept)


def consent(desk, patient_id) -> None:
    """The text as the practice hands it out, signed on paper, each statement initialled."""
    text = desk.ask(consents.agreed_text, Agreement.TREATMENT)
    signing = Signing(
        signed_by="the patient", method=SignMethod.WET, initials=(True,) * len(text.text().statements),
        questions_answered=True, copy_given=True,
    )  # fmt: skip
    desk.do(consenting.record, patient_id, Agreement.TREATMENT, signing=signing)


def hold_session(desk, clock, patient_id, mg, over) -> None:
    """One session with its dose, two readings and how it went."""
    held = desk.do(
        sessions.start,
        patient_id,
        setting=DoseSetting.CLINIC,
        planned_dose_mg=Decimal(mg),
        supervisor="Dr Mara Fixture",
        watch=Watch(supervision=Supervision.IN_PERSON),
        short=NOTHING_NEW,
        confirmed_because="x",
    )
    calm = Reading(systolic_mmhg=122, diastolic_mmhg=78, pulse_bpm=70, spo2_percent=98)
    desk.do(sessions.record_reading, patient_id, calm, session_id=held)
    desk.do(
        sessions.give_dose, held, mg=Decimal(mg), molecule=Molecule.RACEMIC, formulation=Formulation.SL_RDT,
        product="Rapidly dissolving tablet 50 mg", lot="L-77", confirmed_because=over,
    )  # fmt: skip
    clock.move(minutes=40)
    peak = Reading(systolic_mmhg=136, diastolic_mmhg=84, pulse_bpm=80, spo2_percent=97, moaas=5, dissociation=4)
    desk.do(sessions.record_reading, patient_id, peak, session_id=held)
    clock.move(minutes=80)
    desk.do(sessions.end, held, Effects(onset_min=15, peak_min=40, settled_min=110, tolerability="Well borne"))


def treat(desk, clock, patient_id) -> None:
    """Four doses a week apart: a start, an increase against the step guard, and two that are held."""
    for mg, decision, reason, over in COURSE:
        if decision is not None:
            told = {"to_mg": Decimal(mg), "reason": reason}
            if over:
                with pytest.raises(RuleBroken):
                    desk.do(titration.decide, patient_id, decision, **told)
                told |= {"confirmed_because": over, "second_reviewer": "Dr Lou Second"}
            desk.do(titration.decide, patient_id, decision, **told)
        hold_session(desk, clock, patient_id, mg, over)
        clock.move(days=6)
        desk.do(outcomes.fill_in, patient_id, "phq9", (2, 2, 2, 2, 2, 1, 1, 1, 0))
        clock.move(days=1)


def test_every_step_to_every_dose_can_be_told_from_chart_report_and_audit(desk, clock, imported):
    evaluate(desk, clock, imported)
    with pytest.raises(RuleBroken, match=r"consent"):
        desk.do(sessions.start, imported, setting=DoseSetting.CLINIC)
    consent(desk, imported)
    with pytest.raises(RuleBroken, match=r"screening.short-unasked"):
        desk.do(sessions.start, imported, setting=DoseSetting.CLINIC)
    desk.do(titration.keep_plan, imported, *plan(desk), confirmed_because="Second step looked at with the prescriber")
    treat(desk, clock, imported)

    # the chart
    sheet = desk.ask(screenings.sheet, imported, now=clock.now())
    assert sheet.where in {Where.CLEAR, Where.AGAIN}
    assert "E13" in {one["rule"] for one in json.loads(sheet.decision.findings)["raised"]}
    assert desk.ask(consents.state_on, imported, Agreement.TREATMENT, at=clock.now()) is ConsentState.IN_FORCE
    whole = desk.ask(chart.whole, imported)
    assert [dose.dose_ug for dose in whole.doses] == [mg * 1000 for mg, *_ in COURSE]
    told = dose_decisions.told(whole, desk.ask(titration_course.borne, imported))[::-1]
    assert [one.line.decision for one in told] == [Decision.INCREASE, Decision.HOLD, Decision.HOLD]
    assert [bool(one.line.confirmed_because) for one in told] == [True, False, False]

    rows = desk.ask(lambda session: session.scalars(select(DosingSessionRow)).all())
    assert [row.started_because for row in rows] == ["", "", "", ""]  # nobody asked for a reason, so none is kept

    # the report
    printed = desk.do(documents.print_document, imported, DocumentKind.TITRATION_REPORT)
    pages = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(printed.pdf)).pages).split())
    for mg, _, reason, over in COURSE:
        assert f"{mg}" in pages
        assert reason in pages
        assert over in pages
    assert "Dr Lou Second" in pages

    # the audit
    lines = desk.ask(audit.of_patient, imported, limit=500)
    kinds = {line.row_kind for line in lines}
    assert lines[-1].action == "exchange.bring_in"
    assert kinds >= {
        "evaluation", "screening", "rule_resolution", "eligibility_decision", "consent", "plan",
        "dosing_session", "dose_given", "dose_decision", "administration", "document",
    }  # fmt: skip
