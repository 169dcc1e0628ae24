"""The days a protocol would dose on, and what its first dose may be (clinical-reference 3.2, 3.3).

Days are proposed from a first day and stretches of weeks; what was missed never moves the others by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice

from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import mg_shown

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some weeks dosed alike: on these days of the week (Monday is 0), every so many weeks.

    `sessions` None goes on without an end. Without `weekdays` it is the weekday the course began on.
    """

    sessions: int | None
    weekdays: tuple[int, ...] = ()
    every_weeks: int = 1


def stretch_problems(stretches: Sequence[Stretch]) -> list[Problem]:
    """Say what keeps stretches from being days: none at all, one without an end before another, no such weekday."""
    found = []
    if not stretches:
        found.append(Problem("days.none", field="stretches"))
    if any(one.sessions is None for one in stretches[:-1]):
        found.append(Problem("days.no-end", field="stretches"))
    for one in stretches:
        bad_count = one.sessions is not None and one.sessions < 1
        if bad_count or one.every_weeks < 1 or any(not 0 <= day <= 6 for day in one.weekdays):
            found.append(Problem("days.unreadable", field="stretches"))
    return found


def session_days(first: date, stretches: Sequence[Stretch], *, most: int = 100) -> list[date]:
    """Return the days of a course, `most` at the utmost.

    The first stretch begins on `first`, or on the next of its weekdays; each later one in the week after the last
    dose of the one before.
    """
    return list(islice(_days(first, stretches), most))


def first_dose_problems(mg: Decimal, first_mg: Decimal | None) -> list[Problem]:
    """Say whether the dose of the first session is above the one its protocol begins with; None names none."""
    if first_mg is None or mg <= first_mg:
        return []
    facts = {"dose": mg_shown(mg), "first": mg_shown(first_mg)}
    return [Problem("dose.over-protocol-first", Severity.CONFIRM, facts, "dose_mg")]


def _days(first: date, stretches: Sequence[Stretch]) -> Iterator[date]:
    begin = first
    for stretch in stretches:
        last = begin
        for day in islice(_from(begin, stretch.weekdays or (first.weekday(),), stretch.every_weeks), stretch.sessions):
            yield day
            last = day
        begin = last - timedelta(days=last.weekday()) + WEEK


def _from(begin: date, weekdays: Sequence[int], every_weeks: int) -> Iterator[date]:
    monday = begin - timedelta(days=begin.weekday())
    while True:
        week = (monday + timedelta(days=weekday) for weekday in sorted(set(weekdays)))
        yield from (day for day in week if day >= begin)
        monday += WEEK * every_weeks
