"""How it went in the first days after each dose: 24 h, 72 h and 7 d against what was told before (capabilities S35)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from keta_desk.domain.check_ins import FollowUp, due_on
from keta_desk.queries.chart import Chart
from keta_desk.queries.check_ins import CheckInLine
from keta_desk.queries.lines import day_in

RATED = ("mood", "anxiety", "urges", "sleep_min", "item9")
"""What is followed from day to day."""


@dataclass(frozen=True, slots=True)
class RapidPoint:
    """A point after a session: when it was due, and the check-in that answered it; None where there is none."""

    point: FollowUp
    due_on: date
    answer: CheckInLine | None
    is_ahead: bool


@dataclass(frozen=True, slots=True)
class RapidLine:
    """One session with a dose: the last check-in before it, and the points after it. `dose_ug` is all that was given.

    The molecules never mix: where a session had more than one, `dose_ug` is None.
    """

    session_id: str
    number: int
    dosed_on: date
    dose_ug: int | None
    before: CheckInLine | None
    points: tuple[RapidPoint, ...]

    @property
    def is_answered(self) -> bool:
        """Whether anybody asked at one of its points."""
        return any(one.answer is not None for one in self.points)


def rapid(chart: Chart, asked: Sequence[CheckInLine], today: date) -> list[RapidLine]:
    """Return the sessions of a chart with what followed each, the latest first; nothing is reckoned where one lacks."""
    found = []
    for session in reversed(chart.sessions):
        given = [dose for dose in chart.doses if dose.session_id == session.id]
        if not given:
            continue
        dosed_at = min(dose.given_at for dose in given)
        dosed_on = day_in(chart.zone, dosed_at)
        earlier = [one for one in asked if one.at < dosed_at and any(getattr(one, name) is not None for name in RATED)]
        answers = {one.follows_up: one for one in asked if one.session_id == session.id and one.follows_up}
        kinds = {dose.molecule for dose in given}
        found.append(
            RapidLine(
                session_id=session.id,
                number=session.number,
                dosed_on=dosed_on,
                dose_ug=sum(dose.dose_ug for dose in given) if len(kinds) == 1 else None,
                before=max(earlier, key=lambda one: one.at, default=None),
                points=tuple(
                    RapidPoint(point, on := due_on(dosed_on, point), answers.get(point), on > today)
                    for point in FollowUp
                ),
            )
        )
    return found
