"""Where integration stands in a chart: the window, what was held after which dose, what is still open. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from keta_desk.domain.integration import IntegrationWork
from keta_desk.domain.schedule import AppointmentKind
from keta_desk.queries.booked import coming
from keta_desk.queries.chart import Chart
from keta_desk.queries.integration import IntegrationLine
from keta_desk.queries.schedule import AppointmentLine
from keta_desk.queries.sessions import SessionLine
from keta_desk.queries.titration import DoseLine
from keta_desk.ui.parts.ribbon import DAYS, WindowDays

CLOSING_DAYS = 3
CONTENT = tuple(IntegrationWork.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class Held:
    """One integration session: its number in the chart, the dose it followed, and how long after."""

    number: int
    line: IntegrationLine
    on: date
    dose: DoseLine | None

    @property
    def hours(self) -> float | None:
        """Hours from the dose to this session, None where no dose came before."""
        return None if self.dose is None else (self.line.held_at - self.dose.given_at).total_seconds() / 3600


@dataclass(frozen=True, slots=True)
class Standing:
    """The window after the last dose with what was held and what is booked; None where no dose was given."""

    dose: DoseLine
    dose_on: date
    window: WindowDays
    held: tuple[Held, ...]
    booked: tuple[AppointmentLine, ...]

    @property
    def closes_on(self) -> date:
        """The last day of the window."""
        return self.dose_on + timedelta(days=DAYS)

    @property
    def days_left(self) -> int:
        """How many days are left of the window; below 0 it is closed."""
        return DAYS - self.window.day

    @property
    def first_hours(self) -> float | None:
        """Hours from the dose to the first integration session after it."""
        return self.held[0].hours if self.held else None

    def is_closing(self, zone_day_of_booking: date | None) -> bool:
        """Say whether the window closes soon and nothing is booked within it."""
        is_booked = zone_day_of_booking is not None and zone_day_of_booking <= self.closes_on
        return 0 <= self.days_left <= CLOSING_DAYS and not is_booked


def held_of(chart: Chart) -> list[Held]:
    """Return the integration sessions of a chart, oldest first."""
    found = []
    for number, line in enumerate(chart.integration, start=1):
        on = line.held_at.astimezone(chart.zone).date()
        found.append(Held(number, line, on, _dose_of(chart, line)))
    return found


def _dose_of(chart: Chart, line: IntegrationLine) -> DoseLine | None:
    """Return the first dose of the session it is joined to, else the last dose before it."""
    if line.session_id is not None:
        joined = next((dose for dose in chart.doses if dose.session_id == line.session_id), None)
        if joined is not None:
            return joined
    before = [dose for dose in chart.doses if dose.given_at <= line.held_at]
    return before[-1] if before else None


def standing(chart: Chart, now: datetime) -> Standing | None:
    """Return how the window after the last dose stands."""
    if not chart.doses:
        return None
    dose = chart.doses[-1]
    dose_on, today = _day(chart, dose.given_at), _day(chart, now)
    held = tuple(one for one in held_of(chart) if one.line.held_at >= dose.given_at)
    booked = tuple(one for one in coming(chart, AppointmentKind.INTEGRATION, today) if one.starts_at >= now)
    window = WindowDays(
        (today - dose_on).days,
        tuple((one.on - dose_on).days for one in held),
        tuple((_day(chart, one.starts_at) - dose_on).days for one in booked),
    )
    return Standing(dose, dose_on, window, held, booked)


def last_session(chart: Chart, before: datetime) -> SessionLine | None:
    """Return the last dosing session that began before a moment."""
    started = [line for line in chart.sessions if line.started_at <= before]
    return started[-1] if started else None


def content_of(line: IntegrationLine) -> IntegrationWork:
    """Return what a line says, as the use cases take it."""
    return IntegrationWork(**{name: getattr(line, name) for name in CONTENT})


def _day(chart: Chart, moment: datetime) -> date:
    return moment.astimezone(chart.zone).date()
