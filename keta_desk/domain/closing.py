"""How a session is closed: the rest after it, and how it was for the patient (clinical-reference 1.2 P12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.session_log import SLACK

_SPANS = {"intensity": (0, 10), "pleasantness": (-5, 5)}


class FirstOutcome(StrEnum):
    """How it goes on after a first dose (clinical-reference 1.2 P9)."""

    SAME = "proceed_same"
    ADJUST = "proceed_adjust"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Rest and experience; None and '' mean not recorded. `pleasantness` runs from -5 (difficult) to 5 (pleasant).

    `outcome` is asked of a first dose only.
    """

    rest_started_at: datetime | None = None
    rest_ended_at: datetime | None = None
    intensity: int | None = None
    pleasantness: int | None = None
    themes: str = ""
    music: str = ""
    outcome: str = ""


def closing_problems(closing: Closing, *, has_left: bool, started_at: datetime, now: datetime) -> list[Problem]:
    """Say what cannot be, and that nobody released the patient nor saw them leave.

    A rest lies within the session: from its start until it is closed, `now`.
    """
    found = [] if has_left else [Problem("session.not-released", Severity.CONFIRM)]
    for name, (low, high) in _SPANS.items():
        value = getattr(closing, name)
        if value is not None and not low <= value <= high:
            facts = {"value": str(value), "low": str(low), "high": str(high)}
            found.append(Problem("reading.rating-beyond", field=name, facts=facts))
    if closing.outcome and closing.outcome not in set(FirstOutcome):
        found.append(Problem("session.no-such-outcome", field="outcome"))
    found += _rest_problems(closing, started_at, now)
    return [*found, *text_problems(closing.themes, field="themes"), *text_problems(closing.music, field="music")]


def _rest_problems(closing: Closing, started_at: datetime, now: datetime) -> Iterator[Problem]:
    start, end = closing.rest_started_at, closing.rest_ended_at
    for name, at in (("rest_started_at", start), ("rest_ended_at", end)):
        if at is not None and at < started_at:
            yield Problem("session.rest-before-start", field=name)
        if at is not None and at > now + SLACK:
            yield Problem("session.moment-ahead", field=name)
    if start is not None and end is not None and end < start:
        yield Problem("session.rest-ends-before", field="rest_ended_at")
