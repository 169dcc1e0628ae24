"""What the dispensing record shows of misuse or diversion: early refills, counts that differ, programme findings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in

_SIGNS = {
    "alert.stock-differs": "home stock differs",
    "alert.stock-below-nothing": "more taken than is known to have come",
    "alert.refill-early": "refill early",
}
PDMP, DEALT_WITH = "PDMP finding", "dealt with"


def misuse_signs(chart: Chart, since: datetime, now: datetime) -> tuple[str, ...]:
    """Return the signs that raise E41, each with its day, the earliest first (clinical-reference 2.2, 6.17 USE).

    An alert of the supply counts while nobody has dealt with it; a finding of a monitoring programme as long as a
    screening holds. None recorded is no answer: the question is still asked.
    """
    return _told(chart, _open(chart, since, now))


def misuse_dealt_with(chart: Chart, since: datetime, now: datetime) -> tuple[str, ...]:
    """Return what a person has dealt with since; it raises nothing, and stands beside the question."""
    closed = [
        (one.raised_at, f"{_SIGNS[one.problem.code]}, {DEALT_WITH}")
        for one in chart.alerts
        if one.problem.code in _SIGNS and not one.is_open and since <= one.raised_at <= now
    ]
    return _told(chart, closed)


def _open(chart: Chart, since: datetime, now: datetime) -> Iterator[tuple[datetime, str]]:
    for one in chart.alerts:
        if one.problem.code in _SIGNS and one.is_open and one.raised_at <= now:
            yield one.raised_at, _SIGNS[one.problem.code]
    for at in chart.screening.pdmp_findings:
        if since <= at <= now:
            yield at, PDMP


def _told(chart: Chart, found: Iterator[tuple[datetime, str]] | list[tuple[datetime, str]]) -> tuple[str, ...]:
    days = sorted({(day_in(chart.zone, at), what) for at, what in found})
    return tuple(f"{what}, {day.isoformat()}" for day, what in days)
