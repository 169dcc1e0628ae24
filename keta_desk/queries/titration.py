"""Questions about the plan, its ladder, the doses given and the decisions between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow
from keta_desk.store.tables.titration import DoseDecisionRow, PlanRow, RungRow

DOSE_DECISION = columns(DoseDecisionRow)
DOSE_GIVEN = columns(DoseGivenRow)
DOSING_SESSION = columns(DosingSessionRow)
PLAN = columns(PlanRow)
RUNG = columns(RungRow)


@dataclass(slots=True)
class PlanLine:
    """One version of a treatment plan. Doses in micrograms, intervals in seconds."""

    id: str
    version: int
    number: int
    created_at: datetime
    created_by: str
    updated_at: datetime
    change_reason: str
    phase: str
    indication: str
    rationale: str
    is_off_label: bool
    treatment_history: str
    molecule: str
    formulation: str
    setting: str
    dose_basis: str
    weight_basis: str
    start_dose_ug: int
    ceiling_dose_ug: int
    max_step_ug: int
    min_interval_s: int
    planned_sessions: int
    interval_text: str
    goal_words: str
    goal_markers: str
    hold_rules: str
    stop_rules: str
    monitoring: str
    integration: str
    day_medicines: str
    home_safety: str
    measures: str
    starts_on: date
    review_on: date
    phase_criteria: str
    relapse_plan: str
    alternatives: str
    expectations: str
    commitments: str
    template: str
    unit_ug: int | None
    weight_g: int | None
    max_step_percent_milli: int | None


@dataclass(slots=True)
class RungLine:
    """One planned dose of a ladder."""

    number: int
    planned_on: date | None
    dose_ug: int
    condition: str


@dataclass(slots=True)
class DoseLine:
    """All that was given in one dosing session; `dose_ug` is the sum of its doses of one molecule and form.

    `session_number` counts the sessions that stand in the order of their start.
    """

    session_id: str
    session_number: int
    molecule: str
    formulation: str
    given_at: datetime
    dose_ug: int


@dataclass(slots=True)
class DecisionLine:
    """One decision about the next dose."""

    number: int
    decided_at: datetime
    decided_by: str
    decision: str
    from_dose_ug: int | None
    to_dose_ug: int | None
    effective_session: int
    reason: str
    known: str
    id: str = ""
    confirmed_because: str = ""
    second_reviewer: str = ""
    checks: str = ""
    to_molecule: str = ""
    to_formulation: str = ""
    to_interval_s: int | None = None


_PLAN_COLUMNS = [PLAN[name] for name in PlanLine.__slots__]
_PLANS = select(*_PLAN_COLUMNS).where(PLAN.patient_id == THIS_PATIENT, stands(PlanRow)).order_by(PLAN.number.desc())
_RUNGS = (
    select(RUNG.number, RUNG.planned_on, RUNG.dose_ug, RUNG.condition)
    .where(RUNG.patient_id == THIS_PATIENT, stands(RungRow))
    .order_by(RUNG.number)
)
_IN_ORDER = (
    select(
        DOSING_SESSION.id,
        func.row_number().over(order_by=(DOSING_SESSION.started_at, DOSING_SESSION.number)).label("number"),
    )
    .where(DOSING_SESSION.patient_id == THIS_PATIENT, stands(DosingSessionRow))
    .subquery()
    .c
)
_DOSES = (
    select(
        _IN_ORDER.id,
        _IN_ORDER.number,
        DOSE_GIVEN.molecule,
        DOSE_GIVEN.formulation,
        func.min(DOSE_GIVEN.given_at),
        func.sum(DOSE_GIVEN.dose_ug),
    )
    .join(DoseGivenRow.__table__, DOSE_GIVEN.session_id == _IN_ORDER.id)
    .where(DOSE_GIVEN.patient_id == THIS_PATIENT, stands(DoseGivenRow))
    .group_by(_IN_ORDER.id, _IN_ORDER.number, DOSE_GIVEN.molecule, DOSE_GIVEN.formulation)
    .order_by(func.min(DOSE_GIVEN.given_at), func.min(DOSE_GIVEN.id))
)
_HIGHEST_PLAN = select(func.max(PLAN.number)).where(PLAN.patient_id == THIS_PATIENT)
_HIGHEST_DECISION = select(func.max(DOSE_DECISION.number)).where(DOSE_DECISION.patient_id == THIS_PATIENT)
_DECISIONS = (
    select(
        DOSE_DECISION.number,
        DOSE_DECISION.decided_at,
        DOSE_DECISION.decided_by,
        DOSE_DECISION.decision,
        DOSE_DECISION.from_dose_ug,
        DOSE_DECISION.to_dose_ug,
        DOSE_DECISION.effective_session,
        DOSE_DECISION.reason,
        DOSE_DECISION.known,
        DOSE_DECISION.id,
        DOSE_DECISION.confirmed_because,
        DOSE_DECISION.second_reviewer,
        DOSE_DECISION.checks,
        DOSE_DECISION.to_molecule,
        DOSE_DECISION.to_formulation,
        DOSE_DECISION.to_interval_s,
    )
    .where(DOSE_DECISION.patient_id == THIS_PATIENT, stands(DoseDecisionRow))
    .order_by(DOSE_DECISION.number)
)


def plans(session: Session, patient_id: PatientId) -> list[PlanLine]:
    """Return the versions of a patient's plan, the one in force first."""
    return lines(session, _PLANS, PlanLine, patient_id=patient_id)


def plan(session: Session, patient_id: PatientId) -> PlanLine | None:
    """Return the plan in force, if there is one."""
    found = lines(session, _PLANS.limit(1), PlanLine, patient_id=patient_id)
    return found[0] if found else None


def next_plan_number(session: Session, patient_id: PatientId) -> int:
    """Return a version that no plan of the patient ever had, those entered in error included."""
    return (session.execute(_HIGHEST_PLAN, {"patient_id": patient_id}).scalar_one() or 0) + 1


def next_decision_number(session: Session, patient_id: PatientId) -> int:
    """Return a number that no decision about the patient ever had, those entered in error included."""
    return (session.execute(_HIGHEST_DECISION, {"patient_id": patient_id}).scalar_one() or 0) + 1


def ladder(session: Session, patient_id: PatientId, plan_id: str) -> list[RungLine]:
    """Return the rungs of a plan in order."""
    return lines(session, _RUNGS.where(RUNG.plan_id == plan_id), RungLine, patient_id=patient_id)


def doses(session: Session, patient_id: PatientId) -> list[DoseLine]:
    """Return what was given, session by session, oldest first; two molecules, or two forms, are never summed."""
    return lines(session, _DOSES, DoseLine, patient_id=patient_id)


def decisions(session: Session, patient_id: PatientId) -> list[DecisionLine]:
    """Return the decisions about a patient's doses, oldest first."""
    return lines(session, _DECISIONS, DecisionLine, patient_id=patient_id)
