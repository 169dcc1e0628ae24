"""The schedule: kinds and states of appointments, and wall time as it was written.

An appointment keeps its local wall time and zone, so that a change of law moves nobody; the moment in UTC beside
them is for sorting (architecture, "Time, units, ids").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from keta_desk.domain.problems import Problem, Severity


class AppointmentKind(StrEnum):
    """What an appointment is for."""

    EVALUATION = "evaluation"
    PREPARATION = "preparation"
    DOSING = "dosing"
    INTEGRATION = "integration"
    CHECK_IN = "check_in"
    REVIEW = "review"


class AppointmentState(StrEnum):
    """Where an appointment stands (clinical-reference 3.3)."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    CHECKED_IN = "checked_in"
    IN_PROGRESS = "in_progress"
    OBSERVATION = "observation"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    ABORTED = "aborted"


DEFAULT_MINUTES = {
    AppointmentKind.EVALUATION: 60,
    AppointmentKind.PREPARATION: 50,
    AppointmentKind.DOSING: 150,
    AppointmentKind.INTEGRATION: 50,
    AppointmentKind.CHECK_IN: 20,
    AppointmentKind.REVIEW: 30,
}
"""Block lengths, clinical-reference 3.3 [policy]; evaluation, preparation and review are the sample's own."""


CLOSED = frozenset(
    {AppointmentState.COMPLETED, AppointmentState.CANCELLED, AppointmentState.NO_SHOW, AppointmentState.ABORTED}
)
"""States in which an appointment is over."""

EARLIEST, LATEST = 1900, 2200
"""Years in which an appointment can lie."""


def state_problems(was: AppointmentState, to: AppointmentState, reason: str) -> list[Problem]:
    """Say what stands in the way of moving an appointment on (clinical-reference 3.3).

    What is over stays over, and what was called off or broken off says why.
    """
    if was in CLOSED:
        return [Problem("appointment.over", field="state", facts={"state": was.value.replace("_", " ")})]
    if to in {AppointmentState.CANCELLED, AppointmentState.ABORTED} and not reason.strip():
        return [Problem("record.reason-missing", field="reason")]
    return []


def is_zone(zone: str) -> bool:
    """Say whether `zone` names an IANA zone."""
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class WallTime:
    """A time as it stands on the wall, `2026-11-25T09:00`, in an IANA zone."""

    text: str
    zone: str

    def moment(self) -> datetime:
        """Return the moment meant, in UTC. Of a time that comes twice, the first is meant."""
        return datetime.fromisoformat(self.text).replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    def problems(self) -> list[Problem]:
        """Say whether this is a time at all, and one that the clocks of the zone really show."""
        if not is_zone(self.zone):
            return [Problem("appointment.zone-unknown", field="zone", facts={"zone": self.zone})]
        try:
            wall = datetime.fromisoformat(self.text)
        except ValueError:
            return [Problem("appointment.time-unreadable", field="wall_time")]
        if wall.tzinfo is not None or not EARLIEST <= wall.year <= LATEST:
            return [Problem("appointment.time-unreadable", field="wall_time")]
        back = self.moment().astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
        return [] if back == wall else [Problem("appointment.time-skipped", field="wall_time")]


def appointment_problems(wall: WallTime, minutes: int, taken: list[tuple[datetime, int]]) -> list[Problem]:
    """Say what stands in the way of an appointment; `taken` are starts and minutes of the patient's others."""
    found = wall.problems()
    if not 5 <= minutes <= 24 * 60:
        found.append(Problem("appointment.length", field="minutes"))
    if found:
        return found
    start = wall.moment().timestamp()
    for other_start, other_minutes in taken:
        other = other_start.timestamp()
        if start < other + other_minutes * 60 and other < start + minutes * 60:
            return [Problem("appointment.overlaps", Severity.CONFIRM, field="wall_time")]
    return []
