"""Decisions about doses: what the next one is held against, what was known at each, and what came of it afterwards."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.dose_decisions import STANDING_STILL, DecisionGrounds
from keta_desk.domain.ids import PatientId
from keta_desk.domain.quantities import g_to_kg, ug_to_mg
from keta_desk.domain.schedule import AppointmentKind
from keta_desk.domain.titration import Decision, WeightOnDay
from keta_desk.domain.titration_rules import last_comparable_mg
from keta_desk.queries import titration
from keta_desk.queries.booked import coming
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, stands
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.queries.plan_limits import given_doses, limits_of
from keta_desk.queries.sessions import SessionLine
from keta_desk.queries.titration import DecisionLine, DoseLine
from keta_desk.queries.titration_course import Borne
from keta_desk.store.tables.outcomes import AlertRow

ALERT = columns(AlertRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterOutcome:
    """What came of a decision: the next dose with how it was borne, and the next score. None is not recorded yet."""

    session_id: str = ""
    on: date | None = None
    dose_mg: Decimal | None = None
    kind: tuple[str, str] = ("", "")
    tolerability: str = ""
    dissociation: int | None = None
    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    nausea: int | None = None
    score: Decimal | None = None
    score_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionTold:
    """One decision as it is looked back at (capabilities N12): what was known, how the rules stood, what came of it.

    `known` and `checks` are what was frozen with it; older decisions may hold less.
    """

    line: DecisionLine
    by: str
    on: date
    from_mg: Decimal | None
    to_mg: Decimal | None
    known: Mapping[str, Any]
    checks: tuple[Mapping[str, Any], ...]
    later: LaterOutcome

    @property
    def score_known(self) -> Decimal | None:
        """The PHQ-9 that was known when it was decided."""
        return _score_in(self.known)


_ALERTS = (
    select(ALERT.rule, ALERT.level, ALERT.value, ALERT.raised_at)
    .where(ALERT.patient_id == THIS_PATIENT, ALERT.closed_at.is_(None), stands(AlertRow))
    .order_by(ALERT.raised_at, ALERT.id)
)


def grounds_of(chart: Chart, known: Borne, now: datetime) -> DecisionGrounds | None:
    """Return what a decision is held against now; None without a plan."""
    if chart.plan is None:
        return None
    plan, given = limits_of(chart.plan), tuple(given_doses(chart.doses))
    return DecisionGrounds(
        plan=plan,
        limits=chart.limits.doses,
        from_mg=last_comparable_mg(given, plan.molecule, plan.formulation),
        at=booked_at(chart, now) or now,
        zone=chart.zone.key,
        given=given,
        weight=weight_of(chart),
        last_session=known.last_session,
        open_interactions=tuple(one.match.taken.name for one in known.interactions.open),
    )


def booked_at(chart: Chart, now: datetime) -> datetime | None:
    """Return when the next dose is booked for."""
    ahead = coming(chart, AppointmentKind.DOSING, day_in(chart.zone, now))
    return ahead[0].starts_at if ahead else None


def weight_of(chart: Chart) -> WeightOnDay | None:
    """Return the weight last measured with its day."""
    if not chart.weight_g or chart.weighed_at is None:
        return None
    return WeightOnDay(kg=g_to_kg(chart.weight_g), on=day_in(chart.zone, chart.weighed_at))


def standing_still(session: Session, patient_id: PatientId) -> DecisionLine | None:
    """Return the decision that paused or stopped a course, None while it goes on."""
    decided = titration.decisions(session, patient_id)
    return paused_by(decided)


def paused_by(decided: list[DecisionLine]) -> DecisionLine | None:
    """Return the last decision if it paused or stopped the course."""
    latest = max(decided, key=lambda line: line.number, default=None)
    return latest if latest is not None and latest.decision in STANDING_STILL else None


def known_now(session: Session, chart: Chart, known: Borne, now: datetime) -> dict[str, object]:
    """Return what is known when a decision is taken, to be frozen with it (capabilities N12)."""
    dosed = {dose.session_id for dose in chart.doses}
    last = next((line for line in reversed(chart.sessions) if line.id in dosed), None)
    dose = chart.doses[-1] if chart.doses else None
    return {
        "scores": _scores(chart),
        "weight_g": chart.weight_g,
        "weighed_at": chart.weighed_at.isoformat() if chart.weighed_at else None,
        "weight_basis": chart.plan.weight_basis if chart.plan else "",
        "last_dose": None if dose is None else _dose(dose),
        "days_since_dose": None if dose is None else (day_in(chart.zone, now) - day_in(chart.zone, dose.given_at)).days,
        "last_session": last.number if last else None,
        "last_session_at": last.started_at.isoformat() if last else None,
        "peak_systolic_mmhg": last.peak_systolic_mmhg if last else None,
        "peak_diastolic_mmhg": last.peak_diastolic_mmhg if last else None,
        "peak_dissociation": last.peak_dissociation if last else None,
        "nausea": known.nausea.get(last.id) if last else None,
        "settled_min": last.settled_min if last else None,
        "tolerability": last.tolerability if last else None,
        "open_alerts": [
            {"rule": rule, "level": level, "value": value, "raised_at": raised_at.isoformat()}
            for rule, level, value, raised_at in session.execute(_ALERTS, {"patient_id": chart.person.id}).all()
        ],
        "interactions": [
            {
                "medicine": one.match.taken.name,
                "interaction": one.match.interaction.id,
                "weight": one.match.weight,
                "looked_at": one.review is not None,
            }
            for one in known.interactions.found
        ],
    }


def _scores(chart: Chart) -> dict[str, object]:
    latest = {line.scale: line for line in chart.scores if line.total is not None}
    return {
        scale: {
            "total": str(line.total),
            "band": line.band,
            "at": line.at.isoformat(),
            "prorated": line.is_prorated,
        }
        for scale, line in latest.items()
    }


def _dose(dose: DoseLine) -> dict[str, object]:
    return {
        "ug": dose.dose_ug,
        "molecule": dose.molecule,
        "formulation": dose.formulation,
        "at": dose.given_at.isoformat(),
    }


def told(chart: Chart, known: Borne) -> list[DecisionTold]:
    """Return every decision with what was known and what came of it, latest first."""
    in_order = sorted(chart.decisions, key=lambda line: line.number)
    overtaken = {line.number: later.decided_at for line, later in pairwise(in_order)}
    found = [_told(chart, known, line, overtaken.get(line.number)) for line in in_order]
    return found[::-1]


def _told(chart: Chart, known: Borne, line: DecisionLine, until: datetime | None) -> DecisionTold:
    return DecisionTold(
        line=line,
        by=chart.names.get(line.decided_by, ""),
        on=day_in(chart.zone, line.decided_at),
        from_mg=None if line.from_dose_ug is None else ug_to_mg(line.from_dose_ug),
        to_mg=None if line.to_dose_ug is None else ug_to_mg(line.to_dose_ug),
        known=_object(line.known),
        checks=tuple(one for one in _list(line.checks) if isinstance(one, dict)),
        later=_later(chart, known, line, until),
    )


def _later(chart: Chart, known: Borne, line: DecisionLine, until: datetime | None) -> LaterOutcome:
    """Return the first dose after a decision, unless another decision spoke for it, and the first score after that."""
    within = (
        dose for dose in chart.doses if dose.given_at >= line.decided_at and (until is None or dose.given_at < until)
    )
    dose = next(within, None)
    score = _score_after(chart, dose.given_at if dose else line.decided_at)
    said = LaterOutcome(
        score=None if score is None else score.total,
        score_on=None if score is None else day_in(chart.zone, score.at),
    )
    held = next((one for one in chart.sessions if dose is not None and one.id == dose.session_id), None)
    if dose is None or held is None or Decision(line.decision) in STANDING_STILL:
        return said
    return _with_dose(chart, known, said, dose, held)


def _with_dose(chart: Chart, known: Borne, said: LaterOutcome, dose: DoseLine, held: SessionLine) -> LaterOutcome:
    return LaterOutcome(
        session_id=held.id,
        on=day_in(chart.zone, dose.given_at),
        dose_mg=ug_to_mg(dose.dose_ug),
        kind=(dose.molecule, dose.formulation),
        tolerability=held.tolerability,
        dissociation=held.peak_dissociation,
        systolic_mmhg=held.peak_systolic_mmhg,
        diastolic_mmhg=held.peak_diastolic_mmhg,
        nausea=known.nausea.get(held.id),
        score=said.score,
        score_on=said.score_on,
    )


def _score_after(chart: Chart, moment: datetime) -> ScoreLine | None:
    after = (line for line in chart.scores if line.scale == "phq9" and line.total is not None and line.at > moment)
    return min(after, key=lambda line: line.at, default=None)


def _score_in(known: Mapping[str, Any]) -> Decimal | None:
    scores = known.get("scores")
    told_score = scores.get("phq9") if isinstance(scores, dict) else None
    total = told_score.get("total") if isinstance(told_score, dict) else told_score
    return Decimal(total) if isinstance(total, str) else None


def _object(text: str) -> Mapping[str, Any]:
    found = _read(text)
    return found if isinstance(found, dict) else {}


def _list(text: str) -> list[Any]:
    found = _read(text)
    return found if isinstance(found, list) else []


def _read(text: str) -> object:
    """Return what was frozen; nothing where an older decision, or another system's, kept none."""
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None
