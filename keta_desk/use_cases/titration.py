"""Changes to the plan and the decisions about doses."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from decimal import Decimal

from keta_desk.domain.dose_decisions import (
    DecisionGrounds,
    DecisionInQuestion,
    override_problems,
    question_problems,
    rule_checks,
)
from keta_desk.domain.ids import PatientId, PlanId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.plans import PlanTerms, plan_problems
from keta_desk.domain.problems import Severity, refuse
from keta_desk.domain.quantities import kg_to_g, mg_to_ug
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Decision, Formulation, Molecule, Rung
from keta_desk.queries import chart as charts
from keta_desk.queries import dose_decisions, limits_profile, titration, titration_course
from keta_desk.queries.chart import Chart
from keta_desk.queries.titration_course import Borne
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
    born = work.get(PatientRow, patient_id).birth_date
    before = titration.plan(work.session, patient_id)
    refuse(reason_problems(change_reason) if before else [])
    limits = limits_profile.in_force(work.session)
    refuse(plan_problems(terms, rungs, limits, born=born), confirmed_because=confirmed_because)
    number = titration.next_plan_number(work.session, patient_id)
    plan = work.add(
        PlanRow(
            patient_id=patient_id,
            number=number,
            change_reason=change_reason,
            limits_version=limits.version_label,
            **_columns(terms),
        )
    )
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
    decision: Decision | None,
    *,
    to_mg: Decimal | None = None,
    reason: str,
    to_molecule: Molecule | None = None,
    to_formulation: Formulation | None = None,
    to_interval: timedelta | None = None,
    decided_at: datetime | None = None,
    confirmed_because: str = "",
    second_reviewer: str = "",
) -> str:
    """Record a decision about the next dose, with what was known and how each rule stood; return its id. Append-only.

    Raises:
        RuleBroken: something is missing, the dose lies over the plan's ceiling, or a rule speaks against the decision
            and `confirmed_because` is empty or short, or nobody else looked at it.
        Gone: the patient has no plan.
    """
    chart, known = charts.whole(work.session, patient_id), titration_course.borne(work.session, patient_id)
    grounds = dose_decisions.grounds_of(chart, known, work.now)
    if grounds is None or chart.plan is None:
        raise Gone("plan.none")
    asked = DecisionInQuestion(
        decision=decision,
        to_mg=to_mg,
        reason=reason,
        to_molecule=to_molecule,
        to_formulation=to_formulation,
        to_interval=to_interval,
    )
    is_override = _refuse(asked, grounds, chart.names.get(work.clinician_id, ""), confirmed_because, second_reviewer)
    return work.add(
        DoseDecisionRow(
            patient_id=patient_id,
            plan_id=chart.plan.id,
            number=titration.next_decision_number(work.session, patient_id),
            decided_at=decided_at or work.now,
            decided_by=work.clinician_id,
            confirmed_because=confirmed_because if is_override else "",
            second_reviewer=second_reviewer.strip() if is_override else "",
            **_frozen(work, chart, known),
            checks=json.dumps([one.told() for one in rule_checks(asked, grounds)], sort_keys=True),
            **_said(asked, grounds),
        )
    ).id


def _refuse(
    asked: DecisionInQuestion, grounds: DecisionGrounds, own_name: str, because: str, second_reviewer: str
) -> bool:
    """Refuse what stands against a decision; return whether it goes against a rule, with a reason and by two."""
    found = question_problems(asked, grounds)
    refuse(found, confirmed_because=because)
    refuse(override_problems(found, because=because, second_reviewer=second_reviewer, decided_by=own_name))
    return any(one.severity is Severity.CONFIRM for one in found)


def _frozen(work: Work, chart: Chart, known: Borne) -> dict[str, object]:
    """Return the columns that say what was known at this moment, and for which session it is decided."""
    dosed = {dose.session_id for dose in chart.doses}
    return {
        "effective_session": titration_course.coming_session(chart.sessions, dosed),
        "known": json.dumps(dose_decisions.known_now(work.session, chart, known, work.now), sort_keys=True),
        "limits_version": chart.limits.version_label,
    }


def _said(asked: DecisionInQuestion, grounds: DecisionGrounds) -> dict[str, object]:
    """Return the columns that say what was decided."""
    return {
        "decision": asked.decision,
        "from_dose_ug": None if grounds.from_mg is None else mg_to_ug(grounds.from_mg),
        "to_dose_ug": None if asked.to_mg is None else mg_to_ug(asked.to_mg),
        "reason": asked.reason,
        "to_molecule": asked.to_molecule or "",
        "to_formulation": asked.to_formulation or "",
        "to_interval_s": None if asked.to_interval is None else int(asked.to_interval.total_seconds()),
    }


def _columns(terms: PlanTerms) -> dict[str, object]:
    said: dict[str, object] = asdict(terms)
    for name in ("start_dose", "ceiling_dose", "max_step"):
        said[f"{name}_ug"] = mg_to_ug(said.pop(f"{name}_mg"))  # type: ignore[arg-type]  # Decimal in PlanTerms
    said["min_interval_s"] = int(terms.min_interval.total_seconds())
    unit, percent = said.pop("unit_mg"), said.pop("max_step_percent")
    said["unit_ug"] = None if unit is None else mg_to_ug(unit)  # type: ignore[arg-type]  # Decimal in PlanTerms
    said["max_step_percent_milli"] = None if percent is None else int(percent * 1000)  # type: ignore[operator]
    said["weight_basis"] = terms.weight_basis or ""
    weight = said.pop("weight_kg")
    said["weight_g"] = None if weight is None else kg_to_g(weight)  # type: ignore[arg-type]  # Decimal in PlanTerms
    del said["min_interval"]
    return said
