"""What stands against a dose in a session, for every use case that keeps one."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from keta_desk.domain.dose_decisions import course_problems
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.limits_profile import signed_problems
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import g_to_kg, ug_to_mg
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Decision, DoseInQuestion, WeightOnDay
from keta_desk.domain.titration_rules import dose_problems, softened
from keta_desk.queries import dose_decisions, limits_profile, practice, sessions, titration
from keta_desk.queries.plan_limits import given_doses, limits_of
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work


def problems_of_dose(
    within: Work, patient_id: PatientId, session_id: SessionId, dose: DoseInQuestion, *, already_given: bool
) -> list[Problem]:
    """Return what stands against a dose. Raises `Gone` where the patient has no plan."""
    plan = titration.plan(within.session, patient_id)
    if plan is None:
        raise Gone("plan.none")
    doses = titration.doses(within.session, patient_id)
    limits = limits_profile.in_force(within.session)
    found = dose_problems(
        dose,
        limits_of(plan),
        limits.doses,
        zone=practice.zone(within.session).key,
        given=given_doses([line for line in doses if line.session_id != session_id]),
        weight=_weight(within, patient_id),
        so_far_mg=sum((ug_to_mg(line.dose_ug) for line in doses if _adds_up(line, session_id, dose)), Decimal(0)),
        already_given=already_given,
        now=within.now,
        born=within.get(PatientRow, patient_id).birth_date,
    )
    still = _course_problems(within, patient_id, dose.at, already_given=already_given)
    return [*signed_problems(limits, already_given=already_given), *still, *found]


def _course_problems(within: Work, patient_id: PatientId, at: datetime, *, already_given: bool) -> list[Problem]:
    """Say whether the course stood still when a dose was given: another decision takes it up again first."""
    paused = dose_decisions.standing_still(within.session, patient_id)
    if paused is None or at < paused.decided_at:
        return []
    on = paused.decided_at.astimezone(practice.zone(within.session)).date()
    found = course_problems(Decision(paused.decision), on=on.isoformat())
    return [softened(one) for one in found] if already_given else found


def _adds_up(line: titration.DoseLine, session_id: SessionId, dose: DoseInQuestion) -> bool:
    """Say whether what was given in this session may be added to a dose: milligrams of one molecule and form only."""
    return (line.session_id, line.molecule, line.formulation) == (session_id, dose.molecule, dose.formulation)


def _weight(within: Work, patient_id: PatientId) -> WeightOnDay | None:
    found = sessions.weight(within.session, patient_id)
    if found is None:
        return None
    day: date = found[1].astimezone(practice.zone(within.session)).date()
    return WeightOnDay(kg=g_to_kg(found[0]), on=day)
