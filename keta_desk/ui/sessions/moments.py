"""When something was measured, as people type it: `10:04`, `1004`, `9 pm`, `17 nov 22:10`, `10 min ago`. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from keta_desk.ui.parts.days import read_day

_AGO = re.compile(r"(\d{1,4})\s*min(?:utes)?(?:\s+ago)?$")
_TIME = re.compile(r"(?:(?P<day>.*?)[ ,]+(?:at\s+)?)?(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d{2}))?\s*(?P<half>[ap]m)?$")
HALF_DAY = 12


def read_moment(text: str, *, now: datetime, zone: ZoneInfo, months: Sequence[str] = ()) -> datetime | None:
    """Return the moment that was typed, None for a blank. Without a day it is today in the clinic's zone.

    Raises:
        ValueError: the text is no moment, or the day is none.
    """
    typed = " ".join(text.lower().split())
    if not typed:
        return None
    if typed == "now":
        return now
    if found := _AGO.match(typed):
        return now - timedelta(minutes=int(found[1]))
    found = _TIME.match(typed)
    if found is None or (found["minute"] is None and found["half"] is None):
        raise ValueError(text)
    today = now.astimezone(zone).date()
    word = (found["day"] or "today").strip(" ,")
    day = today - timedelta(days=1) if word == "yesterday" else read_day(word, today=today, months=months)
    if day is None:
        raise ValueError(text)
    return datetime.combine(day, time(_hour(found, text), int(found["minute"] or 0)), zone)


def _hour(found: re.Match[str], text: str) -> int:
    hour, half = int(found["hour"]), found["half"]
    if half and not 1 <= hour <= HALF_DAY:
        raise ValueError(text)
    return hour % HALF_DAY + (HALF_DAY if half == "pm" else 0) if half else hour
