"""Dates as people type them: `18 nov 2026`, `18.11.2026`, `2026-11-18`, `today`, `+7`. The month comes back by name."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.field import UnitEdit

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_DIGITS = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$")
_NAMED = re.compile(r"(\d{1,2})[. -]*([^\W\d]{3,})[. ,-]*(\d{4})?$")
_SHIFT = re.compile(r"([+-])(\d{1,4})$")


def read_day(text: str, *, today: date) -> date | None:
    """Return the day that was typed, None for a blank. Digits alone are read day, month, year.

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
        return date(int(found[3] or today.year), _month(found[2]), int(found[1]))
    raise ValueError(text)


def write_day(day: date | None, *, weekday: bool = False, year: bool = True) -> str:
    """Return a day with its month by name, such as `18 Nov 2026`; '' for None."""
    if day is None:
        return ""
    pattern = ("ddd " if weekday else "") + "d MMM" + (" yyyy" if year else "")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _month(word: str) -> int:
    """Return the month that begins with `word`, in the locale or in English."""
    for locale in (QLocale(), QLocale.c()):
        for month in range(1, 13):
            if locale.monthName(month).lower().startswith(word):
                return month
    raise ValueError(word)


class DayEdit(UnitEdit):
    """Takes a day in any usual spelling; when left it shows the day as it was understood."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today = today
        self.setPlaceholderText(self.tr("14 Mar 1988"))
        self.left.connect(self._spell_out)

    def day(self) -> date | None:
        """Return the day entered, None for a blank. Raises `ValueError` if it is no day."""
        return read_day(self.text(), today=self._today)

    def show_day(self, day: date | None) -> None:
        """Enter a day."""
        self.setText(write_day(day))

    def _spell_out(self) -> None:
        try:
            self.show_day(self.day())
        except ValueError:
            return
