"""What is known about the next dose before anybody decides: its place in the plan, and what went before. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from keta_desk.domain.dose_decisions import DecisionGrounds
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.patients import Stage
from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.titration import GivenDose, LastSession, PlanLimits, Rung, WeightOnDay
from keta_desk.domain.titration_rules import last_comparable_mg
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_decisions import booked_at, grounds_of, paused_by, weight_of
from keta_desk.queries.interactions import Interactions
from keta_desk.queries.plan_limits import given_doses, limits_of
from keta_desk.queries.sessions import SessionLine
from keta_desk.queries.titration import DecisionLine
from keta_desk.queries.titration_course import Borne, coming_session


class Shown(StrEnum):
    """Where the dose comes from that is shown while nothing is entered."""

    DECIDED = "decided"
    PLAN = "plan"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDose:
    """What the decision about the next dose starts from. `from_mg` is the last dose in the form of the plan."""

    plan: PlanLimits
    limits: Limits
    grounds: DecisionGrounds
    interactions: Interactions
    rungs: tuple[Rung, ...]
    session: int
    booked_at: datetime | None
    from_mg: Decimal | None
    given: tuple[GivenDose, ...]
    weight: WeightOnDay | None
    last_line: SessionLine | None
    last_session: LastSession | None
    pending: DecisionLine | None
    paused: DecisionLine | None
    stage: Stage
    zone: ZoneInfo
    now: datetime

    @property
    def at(self) -> datetime:
        """When the dose would be given: as booked, else now."""
        return self.booked_at or self.now

    @property
    def last_at(self) -> datetime | None:
        """When the last dose of any kind was given."""
        return max((dose.at for dose in self.given), default=None)

    def rung(self) -> Rung | None:
        """Return the step of the plan's ladder that the coming session stands on."""
        return next((rung for rung in self.rungs if rung.number == self.session), None)

    def shown(self) -> tuple[Decimal, Shown]:
        """Return the dose to be shown while none is entered, and where it comes from."""
        if self.pending is not None and self.pending.to_dose_ug is not None:
            return ug_to_mg(self.pending.to_dose_ug), Shown.DECIDED
        rung = self.rung()
        if rung is not None:
            return rung.dose_mg, Shown.PLAN
        if self.from_mg is None:
            return self.plan.start_dose_mg, Shown.PLAN
        return self.from_mg, Shown.LAST

    @property
    def step_mg(self) -> Decimal:
        """How far one press of plus or minus goes: the plan's largest step."""
        return self.plan.max_step_mg or self.plan.start_dose_mg


def next_dose_of(chart: Chart, known: Borne, now: datetime) -> NextDose | None:
    """Return what is known about the next dose; None without a plan."""
    grounds = grounds_of(chart, known, now)
    if chart.plan is None or grounds is None:
        return None
    plan, given = limits_of(chart.plan), tuple(given_doses(chart.doses))
    dosed = {dose.session_id for dose in chart.doses}
    number = coming_session(chart.sessions, dosed)
    held = [line for line in chart.sessions if line.id in dosed]
    latest = max(chart.decisions, key=lambda line: line.number, default=None)
    return NextDose(
        plan=plan,
        limits=chart.limits,
        grounds=grounds,
        interactions=known.interactions,
        rungs=tuple(
            Rung(
                number=line.number,
                dose_mg=ug_to_mg(line.dose_ug),
                planned_on=line.planned_on,
                condition=line.condition,
            )
            for line in chart.rungs
        ),
        session=number,
        booked_at=booked_at(chart, now),
        from_mg=last_comparable_mg(given, plan.molecule, plan.formulation),
        given=given,
        weight=weight_of(chart),
        last_line=held[-1] if held else None,
        last_session=known.last_session,
        pending=latest if latest is not None and latest.effective_session >= number else None,
        paused=paused_by(chart.decisions),
        stage=Stage(chart.person.stage),
        zone=chart.zone,
        now=now,
    )
