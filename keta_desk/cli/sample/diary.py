"""The practice's diary: working days, and the first free place on one of them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from keta_desk.domain.schedule import WallTime

OPENS, CLOSES = time(8, 30), time(18, 30)
ROOMS = 2
STEP = timedelta(minutes=10)
RECENT = timedelta(days=45)


class Diary:
    """Counts days back from the day on which the story ends, and keeps no more than two patients in the house."""

    def __init__(self, until: datetime, zone: str) -> None:
        self.zone = zone
        self._recent_from = until - RECENT
        self._today = until.astimezone(ZoneInfo(zone)).date()
        self._taken: dict[date, list[tuple[datetime, datetime]]] = defaultdict(list)

    def day(self, ago: int) -> date:
        """Return the working day nearest to so many days before the last one; days ahead are negative."""
        day = self._today - timedelta(days=ago)
        if ago == 0:
            return day
        return day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))

    def is_recent(self, moment: datetime) -> bool:
        """Say whether a visit is told with every reading; older ones are told by those that decide."""
        return moment >= self._recent_from

    def moment(self, ago: int, at: str) -> datetime:
        """Return the moment of a wall time on such a day."""
        return WallTime(f"{self.day(ago)}T{at}", self.zone).moment()

    def place(self, ago: int, at: str, minutes: int) -> WallTime:
        """Take the first free place from `at` on; where the day is full, the time that was asked for."""
        day = self.day(ago)
        asked = start = datetime.combine(day, time.fromisoformat(at))
        while (end := start + timedelta(minutes=minutes)).time() <= CLOSES and end.date() == day:
            if self._busy(day, start, end) < ROOMS:
                break
            start += STEP
        else:
            start = asked
        self._taken[day].append((start, start + timedelta(minutes=minutes)))
        return WallTime(start.isoformat(timespec="minutes"), self.zone)

    def _busy(self, day: date, start: datetime, end: datetime) -> int:
        return sum(1 for other_start, other_end in self._taken[day] if start < other_end and other_start < end)
