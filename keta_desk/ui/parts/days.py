"""Days as people type them: `18 nov 2026`, `18.11.2026`, `2026-11-18`, `today`, `+7`. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

ENGLISH = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_DIGITS = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$")
_NAMED = re.compile(r"(\d{1,2})[. -]*([^\W\d]{3,})[. ,-]*(\d{4})?$")
_SHIFT = re.compile(r"([+-])(\d{1,4})$")


def read_day(text: str, *, today: date, months: Sequence[str] = ()) -> date | None:
    """Return the day that was typed, None for a blank. Digits alone are read day, month, year.

    `months` are the names of the months in the language of the screen; English is understood always.

    Raises:
        ValueError: the text is no day.
    """
    typed = text.strip().lower()
    if not typed:
        return None
    if typed == "today":
        return today
    if found := _SHIFT.match(typed):
        return today + timedelta(days=int(found[1] + found[2]))
    if found := _ISO.match(typed):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DIGITS.match(typed):
        return date(int(found[3]), int(found[2]), int(found[1]))
    if found := _NAMED.match(typed):
        return date(int(found[3] or today.year), _month(found[2], months), int(found[1]))
    raise ValueError(text)


def _month(word: str, months: Sequence[str]) -> int:
    """Return the month that begins with `word`."""
    for names in (months, ENGLISH):
        for number, name in enumerate(names, start=1):
            if name.lower().startswith(word):
                return number
    raise ValueError(word)
