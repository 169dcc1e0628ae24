"""What of a chart's schedule is still to come, and what the record says was held."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.schedule import AppointmentKind, AppointmentState
from keta_desk.queries.chart import Chart
from keta_desk.queries.schedule import AppointmentLine

BOOKED = frozenset({AppointmentState.PLANNED, AppointmentState.CONFIRMED, AppointmentState.CHECKED_IN})


def coming(chart: Chart, kind: AppointmentKind, today: date) -> list[AppointmentLine]:
    """Return what is booked from today on, earliest first: what was held, called off or missed is booked no more."""
    return [
        line
        for line in chart.appointments
        if line.kind == kind and line.state in BOOKED and line.starts_at.astimezone(chart.zone).date() >= today
    ]


def held_on(chart: Chart, kind: AppointmentKind) -> date | None:
    """Return the day of the latest appointment of a kind that the record says was held; None if it says of none."""
    held = [line.starts_at for line in chart.appointments if line.kind == kind and line.state == "completed"]
    return max(held).astimezone(chart.zone).date() if held else None
