"""Questions about the safety plan: the version in force and those before it (clinical-reference 8.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.safety_plan import SafetyPlan, read_steps
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.integration import SafetyPlanRow

PLAN = columns(SafetyPlanRow)


@dataclass(slots=True)
class SafetyPlanLine:
    """One version of a patient's safety plan; `step_text` is as it is kept."""

    id: str
    version: int
    number: int
    created_at: datetime
    created_by: str
    step_text: str
    reasons_for_living: str
    likelihood: int | None
    barriers: str
    reviewed_on: date
    copy_given: bool | None
    because: str

    @property
    def steps(self) -> dict[str, tuple[str, ...]]:
        """The lines of each step, in the patient's words."""
        return read_steps(self.step_text)

    @property
    def content(self) -> SafetyPlan:
        """What it says, as the use cases take it."""
        return SafetyPlan(
            steps=self.steps,
            reasons_for_living=self.reasons_for_living,
            likelihood=self.likelihood,
            barriers=self.barriers,
            reviewed_on=self.reviewed_on,
            copy_given=self.copy_given,
        )


_PLANS = (
    select(*[PLAN["steps" if name == "step_text" else name] for name in SafetyPlanLine.__slots__])
    .where(PLAN.patient_id == THIS_PATIENT, stands(SafetyPlanRow))
    .order_by(PLAN.number.desc())
)
_HIGHEST = select(func.max(PLAN.number)).where(PLAN.patient_id == THIS_PATIENT)


def versions(session: Session, patient_id: PatientId) -> list[SafetyPlanLine]:
    """Return the versions of a patient's safety plan, the one in force first."""
    return lines(session, _PLANS, SafetyPlanLine, patient_id=patient_id)


def in_force(session: Session, patient_id: PatientId) -> SafetyPlanLine | None:
    """Return the safety plan in force, None where there is none."""
    found = lines(session, _PLANS.limit(1), SafetyPlanLine, patient_id=patient_id)
    return found[0] if found else None


def next_number(session: Session, patient_id: PatientId) -> int:
    """Return a version that no safety plan of the patient ever had, those entered in error included."""
    return (session.execute(_HIGHEST, {"patient_id": patient_id}).scalar_one() or 0) + 1
