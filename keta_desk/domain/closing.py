"""How a session is closed: the rest after it, and how it was for the patient (clinical-reference 1.2 P12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.problems import Problem, Severity

_SPANS = {"intensity": (0, 10), "pleasantness": (-5, 5)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Rest and experience; None and '' mean not recorded. `pleasantness` runs from -5 (difficult) to 5 (pleasant)."""

    rest_started_at: datetime | None = None
    rest_ended_at: datetime | None = None
    intensity: int | None = None
    pleasantness: int | None = None
    themes: str = ""
    music: str = ""


def closing_problems(closing: Closing, *, has_left: bool) -> list[Problem]:
    """Say what cannot be, and that nobody released the patient nor saw them leave."""
    found = [] if has_left else [Problem("session.not-released", Severity.CONFIRM)]
    for name, (low, high) in _SPANS.items():
        value = getattr(closing, name)
        if value is not None and not low <= value <= high:
            facts = {"value": str(value), "low": str(low), "high": str(high)}
            found.append(Problem("reading.rating-beyond", field=name, facts=facts))
    start, end = closing.rest_started_at, closing.rest_ended_at
    if start is not None and end is not None and end < start:
        found.append(Problem("session.rest-ends-before", field="rest_ended_at"))
    return [*found, *text_problems(closing.themes, field="themes"), *text_problems(closing.music, field="music")]
