"""Questions about what stands beside the doses of a plan: its earlier ladders, items, markers, how long it lasts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.durability import Durability, durability
from keta_desk.domain.ids import PatientId
from keta_desk.queries import titration
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, lines, stands
from keta_desk.queries.titration import RungLine
from keta_desk.store.tables.titration import MarkerRatingRow, MarkerRow, PlanItemRow

ITEM = columns(PlanItemRow)
MARKER = columns(MarkerRow)
RATING = columns(MarkerRatingRow)


@dataclass(slots=True)
class ItemLine:
    """One item of the plan beyond ketamine."""

    id: str
    version: int
    what: str
    owner: str
    due_on: date | None
    done_on: date | None
    note: str


@dataclass(slots=True)
class RatingLine:
    """One rating of a marker."""

    id: str
    marker_id: str
    at: datetime
    points: int
    moment: str


@dataclass(slots=True)
class MarkerLine:
    """One marker of progress, with its ratings, oldest first."""

    id: str
    version: int
    name: str
    chosen_by: str
    low_words: str
    high_words: str
    ended_on: date | None
    ratings: list[RatingLine] = field(default_factory=list)


_ITEMS = (
    select(*[ITEM[name] for name in ItemLine.__slots__])
    .where(ITEM.patient_id == THIS_PATIENT, stands(PlanItemRow))
    .order_by(ITEM.done_on.is_not(None), ITEM.due_on.is_(None), ITEM.due_on, ITEM.id)
)
_MARKERS = (
    select(*[MARKER[name] for name in MarkerLine.__slots__ if name != "ratings"])
    .where(MARKER.patient_id == THIS_PATIENT, stands(MarkerRow))
    .order_by(MARKER.ended_on.is_not(None), MARKER.id)
)
_RATINGS = (
    select(*[RATING[name] for name in RatingLine.__slots__])
    .where(RATING.patient_id == THIS_PATIENT, stands(MarkerRatingRow))
    .order_by(RATING.at, RATING.id)
)


def items(session: Session, patient_id: PatientId) -> list[ItemLine]:
    """Return the items of a plan beyond ketamine: open ones first, by the day they are due."""
    return lines(session, _ITEMS, ItemLine, patient_id=patient_id)


def markers(session: Session, patient_id: PatientId) -> list[MarkerLine]:
    """Return a patient's markers with their ratings; those that ended come last."""
    found = lines(session, _MARKERS, MarkerLine, patient_id=patient_id)
    ratings = lines(session, _RATINGS, RatingLine, patient_id=patient_id)
    for marker in found:
        marker.ratings = [one for one in ratings if one.marker_id == marker.id]
    return found


def ladders(session: Session, patient_id: PatientId) -> dict[str, list[RungLine]]:
    """Return the ladder of each version of the plan, by the id of the version."""
    return {plan.id: titration.ladder(session, patient_id, plan.id) for plan in titration.plans(session, patient_id)}


def lasted(chart: Chart, scale: str, today: date) -> Durability:
    """Return how long the effect of each course lasted on a scale (capabilities S37)."""
    before = chart.baseline(scale)
    baseline = None if before is None or before.total is None else Decimal(before.total)
    doses = [day_in(chart.zone, dose.given_at) for dose in chart.doses]
    scores = [(day_in(chart.zone, at), Decimal(total)) for at, total in chart.totals(scale)]
    return durability(doses, scores, baseline=baseline, today=today)
