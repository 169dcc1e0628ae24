"""The one door through which the present moment comes in."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is. Handed in from outside, so that a test can hold it still."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards, for measuring a stretch of time."""
        ...

    def run(self) -> str:
        """Return what names this run of the program, or '' where it tells nothing.

        Seconds of `monotonic_s` are compared only within one run.
        """
        ...


class SystemClock:
    """The clock of this computer."""

    def __init__(self) -> None:
        self._run = f"{time.time_ns():x}-{os.getpid():x}"

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_s(self) -> float:
        return time.monotonic()

    def run(self) -> str:
        return self._run


def today(clock: Clock, zone: str) -> date:
    """Return the calendar day in the IANA `zone` of the clinic."""
    from zoneinfo import ZoneInfo

    return clock.now().astimezone(ZoneInfo(zone)).date()
