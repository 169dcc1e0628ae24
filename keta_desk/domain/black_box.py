"""The black box of a session: gaps and jumps of the clock, found from wall time, monotonic time and the run (N8).

Within one run of the program, the seconds that never run backwards tell how much time has really passed. Where the
clock on the wall says something else, it was set, or the computer slept. Between two runs nothing but the wall tells.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from keta_desk.domain.clock import Clock

JUMP = timedelta(seconds=5)
"""By how much wall and monotonic time may differ before it is said. Policy."""


class Cause(StrEnum):
    """What lies behind a jump: a clock that was set shifts what is measured, a sleep does not."""

    SET = "set"
    SLEPT = "slept"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Tick:
    """One moment as the computer told it. `run` is '' where seconds tell nothing."""

    wall: datetime
    run: str = ""
    monotonic_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """The program was away: from the last entry until now, as far as the clock can be trusted.

    With the clock behind the last entry (`by` is negative) nobody knows how long: `length` is None.
    """

    since: datetime
    by: timedelta

    @property
    def length(self) -> timedelta | None:
        """How long nothing was recorded."""
        return None if self.by < timedelta() else self.by

    @property
    def cause(self) -> Cause:
        """Closed, or also the clock set back meanwhile."""
        return Cause.CLOSED if self.length is not None else Cause.SET


@dataclass(frozen=True, slots=True)
class ClockJump:
    """The clock moved by something else than the time that passed: back (negative) or ahead."""

    since: datetime
    by: timedelta

    @property
    def cause(self) -> Cause:
        """A clock that went back was set; one that went ahead was set, or the computer slept, which is likelier."""
        return Cause.SET if self.by < timedelta() else Cause.SLEPT


Finding = Gap | ClockJump


def tick(clock: Clock) -> Tick:
    """Return this moment."""
    return Tick(clock.now(), clock.run(), round(clock.monotonic_s() * 1000))


def found(last: Tick | None, now: Tick) -> Finding | None:
    """Say what lies between the last entry and now: a gap between two runs, a jump within one, or nothing."""
    if last is None or not last.run or not now.run:
        return None
    passed = _whole(now.wall - last.wall)
    if last.run != now.run:
        return Gap(last.wall, passed)
    if last.monotonic_ms is None or now.monotonic_ms is None:
        return None
    jumped = _whole(now.wall - last.wall - timedelta(milliseconds=now.monotonic_ms - last.monotonic_ms))
    return ClockJump(last.wall, jumped) if abs(jumped) > JUMP else None


def _whole(length: timedelta) -> timedelta:
    return timedelta(seconds=round(length.total_seconds()))


def shift(finding: Finding | None) -> timedelta:
    """Return by how much the clock is off after a finding: what a sleep took is time that really passed."""
    return finding.by if finding is not None and finding.cause is Cause.SET else timedelta()


def session_time(wall: datetime, offset: timedelta, finding: Finding | None) -> datetime:
    """Return the moment as the session counts it, so that minutes since the dose survive a clock that was set."""
    return wall - offset - shift(finding)
