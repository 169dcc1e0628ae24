"""Days as people type them: `18 nov 2026`, `18.11.2026`, `2026-11-18`, `fri`, `today`, `+7`. No Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

ENGLISH = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FIRST_YEAR, LAST_YEAR = 1850, 2200
"""Years outside these are slips of the finger: 0226, 20266."""

LONGEST = 60
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})$")
_DIGITS = re.compile(r"(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4})|\.)?$")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[. -]*([^\W\d]{3,})[. ,-]*(\d{4})?$")
_MONTH_FIRST = re.compile(r"([^\W\d]{3,})[. -]+(\d{1,2})(?:st|nd|rd|th)?(?:[. ,-]+(\d{4}))?$")
_SHIFT = re.compile(r"([+-])\s?(\d{1,4})$")
_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}


def read_day(
    text: str,
    *,
    today: date,
    months: Sequence[str] = (),
    weekdays: Sequence[str] = (),
    day_first: bool = True,
    ahead: bool = True,
) -> date | None:
    """Return the day that was typed, None for a blank. A year of two digits is not guessed.

    `months` and `weekdays`, Monday first, are the names in the language of the screen; English is understood always.
    `day_first` is how this computer writes digits alone, unless only one order can be a day: 18/11 is never a
    month 18. A weekday is the next one, or with `ahead` off the last one; today counts.

    Raises:
        ValueError: the text is no day.
    """
    typed = tidied(text)
    if not typed:
        return None
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    if found := _SHIFT.match(typed):
        return _in_range(today + timedelta(days=int(found[1] + found[2])))
    if (place := _named(typed, (weekdays, WEEKDAYS))) is not None:
        return _weekday(place, today, ahead=ahead)
    readings: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], date]], ...] = (
        (_ISO, lambda found: date(int(found[1]), int(found[2]), int(found[3]))),
        (_DIGITS, lambda found: _by_digits(found, today, day_first=day_first)),
        (_DAY_FIRST, lambda found: date(int(found[3] or today.year), _month(found[2], months), int(found[1]))),
        (_MONTH_FIRST, lambda found: date(int(found[3] or today.year), _month(found[1], months), int(found[2]))),
    )
    for pattern, read in readings:
        if found := pattern.match(typed):
            return _in_range(read(found))
    raise ValueError(text[:LONGEST])


def tidied(text: str) -> str:
    """Return what was typed in lower case, without marks that cannot be seen.

    Raises:
        ValueError: it is longer than any day or time.
    """
    if len(text) > LONGEST * 4:
        raise ValueError(text[:LONGEST])
    return " ".join(_UNSEEN.sub("", text).casefold().split())


def _by_digits(found: re.Match[str], today: date, *, day_first: bool) -> date:
    first, second, year = int(found[1]), int(found[2]), int(found[3] or today.year)
    day, month = (first, second) if day_first else (second, first)
    if month > len(ENGLISH) >= day:  # only one order can be meant, and the day is read back with the month's name
        day, month = month, day
    return date(year, month, day)


def _in_range(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(day.isoformat())
    return day


def _weekday(place: int, today: date, *, ahead: bool) -> date:
    step = (place - today.weekday()) % len(WEEKDAYS) if ahead else -((today.weekday() - place) % len(WEEKDAYS))
    return today + timedelta(days=step)


def _month(word: str, months: Sequence[str]) -> int:
    """Return the month that begins with `word`."""
    place = _named(word, (months, ENGLISH))
    if place is None:
        raise ValueError(word)
    return place + 1


def _named(word: str, lists: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the name that begins with `word`, of at least two letters."""
    bare = word.rstrip(".")
    if len(bare) < 2:
        return None
    for names in lists:
        for place, name in enumerate(names):
            if name.casefold().startswith(bare):
                return place
    return None
