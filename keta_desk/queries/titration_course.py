"""What the titration of a patient shows beside the chart: each step as it was borne, and what a decision looks at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.quantities import g_to_kg, ug_to_mg
from keta_desk.domain.titration import LastSession, mg_per_kg
from keta_desk.domain.vitals import Moment, Reading, is_urgent_pressure, limit_problems
from keta_desk.queries import interactions, limits_profile, live_rows, sessions, titration
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_steps import decided_for, kind_words
from keta_desk.queries.interactions import Interactions
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, stands
from keta_desk.queries.sessions import SessionLine
from keta_desk.queries.titration import DecisionLine, DoseLine
from keta_desk.store.tables.sessions import ReadingRow

READING = columns(ReadingRow)
START = "start"
"""What stands for a decision at the very first dose, which no decision speaks for."""


@dataclass(frozen=True, slots=True)
class Borne:
    """What a chart's lines leave out.

    `nausea` is the worst of each session, by its id; `weights` are in grams, each with its moment, oldest first.
    """

    nausea: Mapping[str, int]
    weights: tuple[tuple[datetime, int], ...]
    last_session: LastSession | None
    interactions: Interactions


@dataclass(frozen=True, slots=True, kw_only=True)
class TitrationStep:
    """One dose given, and how it was borne. None is "not recorded"; `kind` says of what where it is not the plan's."""

    session_id: str
    number: int
    on: date
    dose_mg: Decimal
    mg_per_kg: Decimal | None
    kind: str
    decision: str
    dissociation: int | None
    peak_min: int | None
    systolic_mmhg: int | None
    diastolic_mmhg: int | None
    is_pressure_over: bool
    settled_min: int | None
    nausea: int | None
    why: str


_NAUSEA = (
    select(READING.session_id, func.max(READING.nausea))
    .where(READING.patient_id == THIS_PATIENT, READING.session_id.is_not(None), stands(ReadingRow))
    .group_by(READING.session_id)
)
_WEIGHTS = (
    select(READING.at, READING.weight_g)
    .where(READING.patient_id == THIS_PATIENT, READING.weight_g.is_not(None), stands(ReadingRow))
    .order_by(READING.at, READING.created_at, READING.id)
)


def borne(session: Session, patient_id: PatientId) -> Borne:
    """Return what the titration asks beside the chart."""
    nausea = session.execute(_NAUSEA, {"patient_id": patient_id}).all()
    weights = session.execute(_WEIGHTS, {"patient_id": patient_id}).all()
    return Borne(
        nausea={row[0]: row[1] for row in nausea if row[1] is not None},
        weights=tuple((row[0], row[1]) for row in weights),
        last_session=last_session(session, patient_id),
        interactions=interactions.of_patient(session, patient_id),
    )


def last_dosed(session: Session, patient_id: PatientId) -> SessionLine | None:
    """Return the last session in which a dose was given: how that was borne is what a decision looks at."""
    dosed = {dose.session_id for dose in titration.doses(session, patient_id)}
    held = [line for line in sessions.of_patient(session, patient_id) if line.id in dosed]
    return held[-1] if held else None


def last_session(session: Session, patient_id: PatientId) -> LastSession | None:
    """Return how the last dosed session was borne, as the rules of a decision ask for it."""
    last = last_dosed(session, patient_id)
    if last is None:
        return None
    peaks = sessions.peaks(session, last.id)
    return LastSession(
        unresolved_adverse_event_grade=live_rows.worst_open_grade(session, last.id),
        lowest_moaas=peaks.lowest_moaas,
        peak_distress=peaks.peak_anxiety,
        had_urgent_pressure=is_urgent_pressure(
            peaks.highest_systolic, peaks.highest_diastolic, limits_profile.in_force(session).vitals
        ),
    )


def coming_session(held: Sequence[SessionLine], dosed: set[str]) -> int:
    """Return the number of the session that the next dose belongs to: one under way without a dose, or a new one."""
    is_waiting = bool(held) and held[-1].ended_at is None and held[-1].id not in dosed
    return len(held) if is_waiting else len(held) + 1


def steps(chart: Chart, known: Borne) -> list[TitrationStep]:
    """Return what was given, latest first; each dose is told with the decision that spoke for its session."""
    decided, held = decided_for(chart), {line.id: line for line in chart.sessions}
    return [
        _step(chart, known, dose, held[dose.session_id], decided.get(dose.session_id), is_first=place == 0)
        for place, dose in enumerate(chart.doses)
        if dose.session_id in held
    ][::-1]


def _step(
    chart: Chart, known: Borne, dose: DoseLine, line: SessionLine, decision: DecisionLine | None, *, is_first: bool
) -> TitrationStep:
    plan, mg = chart.plan, ug_to_mg(dose.dose_ug)
    weight_g = weight_at(known.weights, dose.given_at)
    is_as_planned = plan is not None and (dose.molecule, dose.formulation) == (plan.molecule, plan.formulation)
    rung = next((rung for rung in chart.rungs if rung.number == line.number), None)
    return TitrationStep(
        session_id=line.id,
        number=line.number,
        on=day_in(chart.zone, dose.given_at),
        dose_mg=mg,
        mg_per_kg=None if not weight_g else mg_per_kg(mg, g_to_kg(weight_g)),
        kind="" if is_as_planned else kind_words(dose.molecule, dose.formulation),
        decision=decision.decision if decision else START if is_first else "",
        dissociation=line.peak_dissociation,
        peak_min=line.peak_min,
        systolic_mmhg=line.peak_systolic_mmhg,
        diastolic_mmhg=line.peak_diastolic_mmhg,
        is_pressure_over=is_over(line.peak_systolic_mmhg, line.peak_diastolic_mmhg, chart.limits),
        settled_min=line.settled_min,
        nausea=known.nausea.get(line.id),
        why=decision.reason if decision else rung.condition if rung else "",
    )


def weight_at(weights: Sequence[tuple[datetime, int]], moment: datetime) -> int | None:
    """Return the last weight measured up to a moment, in grams."""
    place = bisect_right([at for at, _ in weights], moment)
    return weights[place - 1][1] if place else None


def is_over(systolic_mmhg: int | None, diastolic_mmhg: int | None, limits: Limits) -> bool:
    """Say whether a session's highest pressures cross a limit of the practice (clinical-reference 5.2)."""
    reading = Reading(systolic_mmhg=systolic_mmhg, diastolic_mmhg=diastolic_mmhg)
    return bool(limit_problems(reading, limits.vitals, Moment.DURING))
