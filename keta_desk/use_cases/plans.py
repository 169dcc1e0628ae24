"""Changes to what stands beside the doses of a plan: items beyond ketamine, markers of progress."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime

from keta_desk.domain.chart_entries import past_day_problems
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.plan_parts import ChosenBy, PlanItem, item_problems, marker_problems, rating_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.queries import plans, practice
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.titration import MarkerRatingRow, MarkerRow, PlanItemRow
from keta_desk.store.work import Work


def add_item(work: Work, patient_id: PatientId, item: PlanItem) -> str:
    """Add an item to the plan and return its id; it is open until it is done.

    Raises:
        RuleBroken: what it is is missing or too long.
        Gone: there is no such patient.
    """
    refuse(item_problems(item))
    work.must_exist(PatientRow, patient_id)
    return work.add(PlanItemRow(patient_id=patient_id, **asdict(item))).id


def finish_item(work: Work, item_id: str, *, done_on: date, seen: int) -> None:
    """Record that an item is done.

    Raises:
        RuleBroken: the day is still to come.
        Gone: there is no such item.
        Stale: somebody changed it since version `seen` was shown.
    """
    today = day_in(practice.zone(work.session), work.now)
    refuse(past_day_problems(done_on, today=today, field="done_on"))
    work.get(PlanItemRow, item_id, seen=seen).done_on = done_on


def open_item(work: Work, item_id: str, *, reason: str) -> None:
    """Open an item again that was not done after all.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such item.
    """
    refuse(reason_problems(reason))
    work.get(PlanItemRow, item_id).done_on = None
    work.reason = reason


def add_marker(
    work: Work,
    patient_id: PatientId,
    name: str,
    *,
    chosen_by: ChosenBy,
    low_words: str = "",
    high_words: str = "",
) -> str:
    """Add a marker of progress and return its id; `low_words` and `high_words` say what 1 and 5 mean to the patient.

    Raises:
        RuleBroken: it has no name, or one of that name is rated already.
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    taken = [one.name for one in plans.markers(work.session, patient_id) if one.ended_on is None]
    refuse(marker_problems(name, taken))
    row = MarkerRow(
        patient_id=patient_id,
        name=name.strip(),
        chosen_by=chosen_by,
        low_words=low_words.strip(),
        high_words=high_words.strip(),
    )
    return work.add(row).id


def rate_marker(work: Work, marker_id: str, points: int | None, *, moment: str = "", at: datetime | None = None) -> str:
    """Rate a marker on five points, with a moment that shows it, and return the id of the rating.

    Raises:
        RuleBroken: the points are missing, or it would be rated at a moment still to come.
        Gone: there is no such marker.
    """
    when = at or work.now
    ahead = [Problem("marker.rated-ahead", field="at")] if when > work.now else []
    refuse([*rating_problems(points, moment), *ahead])
    marker = work.get(MarkerRow, marker_id)
    row = MarkerRatingRow(
        patient_id=marker.patient_id, marker_id=marker.id, at=when, points=points, moment=moment.strip()
    )
    return work.add(row).id


def end_marker(work: Work, marker_id: str, *, ended_on: date | None) -> None:
    """Rate a marker no more from a day on; None takes it up again. What was rated stays.

    Raises:
        Gone: there is no such marker.
    """
    work.get(MarkerRow, marker_id).ended_on = ended_on
