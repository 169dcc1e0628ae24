"""A clock that is moved through months of care, so that the record is written as if day by day."""

from __future__ import annotations

import time
from datetime import datetime


class CourseClock:
    """Stands where it was put and never goes back. Stretches of time are measured as they really pass."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the moment it was moved to, in UTC."""
        return self._now

    def monotonic_s(self) -> float:
        """Return real seconds: the cost of a passphrase is measured by them."""
        return time.monotonic()

    def run(self) -> str:
        """Return nothing: its seconds and its moments have nothing to do with each other."""
        return ""

    def move_to(self, moment: datetime) -> None:
        """Let it be `moment`, unless it is later already."""
        self._now = max(self._now, moment)
