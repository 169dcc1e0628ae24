"""How long an effect lasted: days from the last dose of a course to the loss of half of what was gained (S37).

A course is a run of doses close together. Nothing is foretold: what was seen is shown as a range with its number,
and where fewer than three courses have ended there is no middle either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from statistics import median

CLOSE_TOGETHER = timedelta(days=28)
"""Doses no further apart belong to one course."""

LEAST_FOR_A_MIDDLE = 3


@dataclass(frozen=True, slots=True)
class CourseEffect:
    """One course: when its last dose was, and after how many days half of the gain was lost.

    Where it is not lost yet, `days` is how long it has held so far and `is_lost` is False.
    """

    last_dose_on: date
    days: int
    is_lost: bool


@dataclass(frozen=True, slots=True)
class Durability:
    """What was seen of the courses of one patient on one scale."""

    courses: tuple[CourseEffect, ...]

    @property
    def lost(self) -> tuple[int, ...]:
        """The days of those courses whose effect faded, in order."""
        return tuple(sorted(one.days for one in self.courses if one.is_lost))

    @property
    def span(self) -> tuple[int, int] | None:
        """The shortest and the longest; None where no effect has faded yet."""
        return (self.lost[0], self.lost[-1]) if self.lost else None

    @property
    def middle(self) -> Decimal | None:
        """The middle one, None where fewer than three faded."""
        return Decimal(median(self.lost)) if len(self.lost) >= LEAST_FOR_A_MIDDLE else None


def durability(
    doses: Sequence[date], scores: Sequence[tuple[date, Decimal]], *, baseline: Decimal | None, today: date
) -> Durability:
    """Return how long the effect of each course lasted, on a scale where less is better; days in order.

    The gain of a course is the baseline less the first score after its last dose. A course without a gain, or
    without a score after it, tells nothing.
    """
    if baseline is None or not doses:
        return Durability(())
    ends = _courses(sorted(set(doses)))
    found = (
        _effect(last, until, [one for one in scores if last < one[0] < until], baseline)
        for last, until in ((last, min(following, today + timedelta(days=1))) for last, following in ends)
    )
    return Durability(tuple(one for one in found if one is not None))


def _courses(doses: Sequence[date]) -> list[tuple[date, date]]:
    """Return the last dose of each course with the first one of the next."""
    ends = [(one, following) for one, following in pairwise(doses) if following - one > CLOSE_TOGETHER]
    return [*ends, (doses[-1], date.max)]


def _effect(last: date, until: date, after: Sequence[tuple[date, Decimal]], baseline: Decimal) -> CourseEffect | None:
    if not after:
        return None
    gain = baseline - after[0][1]
    if gain <= 0:
        return None
    for on, score in after[1:]:
        if baseline - score <= gain / 2:
            return CourseEffect(last, (on - last).days, is_lost=True)
    return CourseEffect(last, (after[-1][0] - last).days, is_lost=False)
