"""Changes to the plan and the decisions about doses."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from decimal import Decimal

from keta_desk.domain.ids import PatientId, PlanId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.plans import PlanTerms, plan_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.quantities import mg_to_ug
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Decision, Rung
from keta_desk.domain.titration_rules import decision_problems, last_comparable_mg
from keta_desk.queries import outcomes, sessions, titration, titration_course
from keta_desk.queries.plan_limits import given_doses, limits_of
from keta_desk.reference import catalogue
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.titration import DoseDecisionRow, PlanRow, RungRow
from keta_desk.store.work import Work


def keep_plan(
    work: Work,
    patient_id: PatientId,
    terms: PlanTerms,
    rungs: Sequence[Rung] = (),
    *,
    change_reason: str = "",
    confirmed_because: str = "",
) -> PlanId:
    """Keep a new version of the treatment plan with its ladder; earlier versions stay as they were.

    Raises:
        RuleBroken: the plan contradicts itself; a later version has no reason; or the ladder takes larger steps
            than the practice lets pass unasked and `confirmed_because` is empty.
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    before = titration.plan(work.session, patient_id)
    refuse(reason_problems(change_reason) if before else [])
    refuse(plan_problems(terms, rungs, catalogue.limits().doses), confirmed_because=confirmed_because)
    number = titration.next_plan_number(work.session, patient_id)
    plan = work.add(PlanRow(patient_id=patient_id, number=number, change_reason=change_reason, **_columns(terms)))
    work.reason = confirmed_because
    for rung in rungs:
        work.add(
            RungRow(
                patient_id=patient_id,
                plan_id=plan.id,
                number=rung.number,
                planned_on=rung.planned_on,
                dose_ug=mg_to_ug(rung.dose_mg),
                condition=rung.condition,
            )
        )
    return PlanId(plan.id)


def decide(
    work: Work,
    patient_id: PatientId,
    decision: Decision,
    *,
    to_mg: Decimal | None,
    reason: str,
    decided_at: datetime | None = None,
    confirmed_because: str = "",
) -> str:
    """Record a decision about the next dose, with what was known at that moment; return its id. Append-only.

    Raises:
        RuleBroken: no reason was given, the dose lies over the plan's ceiling, or the step is larger than what
            passes unasked and `confirmed_because` is empty.
        Gone: the patient has no plan.
    """
    plan = titration.plan(work.session, patient_id)
    if plan is None:
        raise Gone("plan.none")
    given = titration.doses(work.session, patient_id)
    allowed = limits_of(plan)
    from_mg = last_comparable_mg(given_doses(given), allowed.molecule, allowed.formulation)
    problems = decision_problems(
        decision,
        from_mg=from_mg,
        to_mg=to_mg,
        reason=reason,
        plan=allowed,
        limits=catalogue.limits().doses,
        last_session=titration_course.last_session(work.session, patient_id),
    )
    refuse(problems, confirmed_because=confirmed_because)
    row = DoseDecisionRow(
        patient_id=patient_id,
        plan_id=plan.id,
        number=titration.next_decision_number(work.session, patient_id),
        decided_at=decided_at or work.now,
        decided_by=work.clinician_id,
        decision=decision,
        from_dose_ug=None if from_mg is None else mg_to_ug(from_mg),
        to_dose_ug=None if to_mg is None else mg_to_ug(to_mg),
        effective_session=titration_course.coming_session(
            sessions.of_patient(work.session, patient_id), {dose.session_id for dose in given}
        ),
        reason=reason,
        confirmed_because=confirmed_because,
        known=json.dumps(_known(work, patient_id), sort_keys=True),
    )
    return work.add(row).id


def _columns(terms: PlanTerms) -> dict[str, object]:
    said: dict[str, object] = asdict(terms)
    for name in ("start_dose", "ceiling_dose", "max_step"):
        said[f"{name}_ug"] = mg_to_ug(said.pop(f"{name}_mg"))  # type: ignore[arg-type]  # Decimal in PlanTerms
    said["min_interval_s"] = int(terms.min_interval.total_seconds())
    said["weight_basis"] = terms.weight_basis or ""
    del said["min_interval"]
    return said


def _known(work: Work, patient_id: PatientId) -> dict[str, object]:
    """Freeze what was known when the decision was taken (capabilities N12)."""
    scores = {
        line.scale: str(line.total) for line in outcomes.of_patient(work.session, patient_id) if line.total is not None
    }
    last = titration_course.last_dosed(work.session, patient_id)
    weight = sessions.weight(work.session, patient_id)
    return {
        "scores": scores,
        "weight_g": weight[0] if weight else None,
        "last_session": last.number if last else None,
        "last_session_at": last.started_at.isoformat() if last else None,
        "peak_systolic_mmhg": last.peak_systolic_mmhg if last else None,
        "peak_diastolic_mmhg": last.peak_diastolic_mmhg if last else None,
        "peak_dissociation": last.peak_dissociation if last else None,
        "tolerability": last.tolerability if last else None,
    }
