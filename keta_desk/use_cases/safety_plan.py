"""Changes to the safety plan: each change is a new version, earlier ones stay as they were (clinical-reference 8.6)."""

from __future__ import annotations

from dataclasses import replace

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.domain.safety_plan import SafetyPlan, safety_plan_problems, told_steps
from keta_desk.queries import practice
from keta_desk.queries.lines import day_in
from keta_desk.queries.safety_plan import in_force, next_number
from keta_desk.store.tables.integration import SafetyPlanRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work


def keep(work: Work, patient_id: PatientId, plan: SafetyPlan, *, because: str = "", seen: int = 0) -> str:
    """Keep a version of the safety plan and return its id. `seen` is the version it was written from, 0 for none.

    Raises:
        RuleBroken: no step says anything, a later version has no reason, or somebody kept another version meanwhile.
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    today = day_in(practice.zone(work.session), work.now)
    last = in_force(work.session, patient_id)
    refuse([*safety_plan_problems(plan, today=today), *(reason_problems(because) if last else [])])
    if (last.number if last else 0) != seen:
        raise RuleBroken([Problem("safety-plan.newer")])
    said = replace(plan, reviewed_on=plan.reviewed_on or today)
    row = SafetyPlanRow(
        patient_id=patient_id,
        number=next_number(work.session, patient_id),
        steps=told_steps(said),
        reasons_for_living=said.reasons_for_living.strip(),
        likelihood=said.likelihood,
        barriers=said.barriers.strip(),
        reviewed_on=said.reviewed_on,
        copy_given=said.copy_given,
        because=because.strip(),
    )
    work.reason = because.strip()
    return work.add(row).id


def give_copy(work: Work, plan_id: str, *, given: bool | None) -> None:
    """Record whether the patient was given a copy; None is not recorded.

    Raises:
        Gone: there is no such version.
    """
    work.get(SafetyPlanRow, plan_id).copy_given = given
