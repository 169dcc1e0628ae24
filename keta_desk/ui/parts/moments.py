"""Moments as people type them: `18 nov 14:00`, `fri 2 pm`, `14:05`, `1405`, `10 min ago`, `now`. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from keta_desk.ui.parts.days import read_day, tidied

_AGO = re.compile(r"(\d{1,4})\s*(min|minutes?|h|hours?)\.?\s+ago$")
_CLOCK = re.compile(
    r"(?:(?P<day>.+?)(?:[ ,]+(?:at )?|(?<=\d)t))?(?P<hour>\d{1,2})[:h](?P<minute>\d{2})\s*(?P<half>[ap]m)?$"
)
_HALF = re.compile(r"(?:(?P<day>.+?)[ ,]+(?:at )?)?(?P<hour>\d{1,2})\s*(?P<half>[ap]m)$")
_FOUR = re.compile(r"(?:(?P<day>[^\d]+?)[ ,]+)?(?P<hour>\d{2})(?P<minute>\d{2})$")
HALF_DAY = 12


class TimeMissing(ValueError):
    """A day was typed, but no time of it."""


class Skipped(ValueError):
    """The clocks of the zone never show this time: they are put forward over it."""


def read_moment(
    text: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    months: Sequence[str] = (),
    weekdays: Sequence[str] = (),
    day_first: bool = True,
    ahead: bool = False,
) -> datetime | None:
    """Return the moment that was typed, in UTC; None for a blank. Without a day it is today in the clinic's zone.

    Of a time that comes twice when the clocks are put back, the first is meant.

    Raises:
        TimeMissing: only a day was typed.
        Skipped: the clocks never show this time.
        ValueError: the text is no moment.
    """
    typed = tidied(text)
    if not typed:
        return None
    if typed == "now":
        return now.astimezone(UTC).replace(second=0, microsecond=0)
    if found := _AGO.match(typed):
        unit = 60 if found[2].startswith("h") else 1
        return (now - timedelta(minutes=int(found[1]) * unit)).astimezone(UTC).replace(second=0, microsecond=0)
    today = now.astimezone(zone).date()

    def day_of(word: str) -> date | None:
        return read_day(word, today=today, months=months, weekdays=weekdays, day_first=day_first, ahead=ahead)

    found = _CLOCK.match(typed) or _HALF.match(typed) or _FOUR.match(typed)
    if found is None:
        day_of(typed)
        raise TimeMissing(text[:60])
    day = day_of(found["day"]) if found["day"] else today
    return _at(day or today, _clock(found, text), zone)


def _at(day: date, at: time, zone: ZoneInfo) -> datetime:
    wall = datetime.combine(day, at, zone)
    moment = wall.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) != wall.replace(tzinfo=None):
        raise Skipped(wall.isoformat())
    return moment


def _clock(found: re.Match[str], text: str) -> time:
    parts = found.groupdict()
    hour, half = int(parts["hour"]), parts.get("half")
    if half and not 1 <= hour <= HALF_DAY:
        raise ValueError(text[:60])
    if half:
        hour = hour % HALF_DAY + (HALF_DAY if half == "pm" else 0)
    return time(hour, int(parts.get("minute") or 0))
