"""One patient's record in order, across stairwells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from keta_desk.queries.chart import Chart


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One thing that happened. `kind` chooses icon and words; `facts` fill them; `text` is as typed."""

    at: datetime
    kind: str
    facts: tuple[str, ...]
    text: str
    by: str


def entries(chart: Chart, *, limit: int | None = None) -> list[EntryLine]:
    """Return what happened to a patient, latest first."""
    found = [*_sessions(chart), *_scores(chart), *_integration(chart), *_notes(chart), *_plans(chart)]
    found.sort(key=lambda entry: entry.at, reverse=True)
    return found[:limit]


def _sessions(chart: Chart) -> Iterator[EntryLine]:
    given = {dose.session_id: dose.dose_ug for dose in chart.doses}
    for line in chart.sessions:
        facts = (str(line.number), str(given.get(line.id, "")))
        yield EntryLine(line.started_at, "session", facts, line.tolerability, line.supervisor)


def _scores(chart: Chart) -> Iterator[EntryLine]:
    for line in chart.scores:
        total = "" if line.total is None else str(line.total)
        yield EntryLine(line.at, "score", (line.scale, total, line.band), "", line.source)


def _integration(chart: Chart) -> Iterator[EntryLine]:
    for number, line in enumerate(chart.integration, start=1):
        yield EntryLine(line.held_at, "integration", (str(number),), line.theme, chart.names.get(line.held_by, ""))


def _notes(chart: Chart) -> Iterator[EntryLine]:
    for line in chart.notes:
        if line.kind != "psychotherapy":
            by = chart.names.get(line.author_id, "")
            yield EntryLine(line.written_at, "note", (line.kind, line.title), line.body, by)


def _plans(chart: Chart) -> Iterator[EntryLine]:
    for line in chart.plans:
        yield EntryLine(line.created_at, "plan", (str(line.number),), line.change_reason, "")
