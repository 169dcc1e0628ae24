"""A field for a day: typed in any usual spelling, shown with its month by name."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.days import read_day
from keta_desk.ui.parts.field import UnitEdit


def month_names() -> list[str]:
    """Return the names of the months in the language of the screen."""
    return [QLocale().monthName(month) for month in range(1, 13)]


def write_day(day: date | None, *, weekday: bool = False, year: bool = True) -> str:
    """Return a day with its month by name, such as `18 Nov 2026`; '' for None."""
    if day is None:
        return ""
    pattern = ("ddd " if weekday else "") + "d MMM" + (" yyyy" if year else "")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


class DayEdit(UnitEdit):
    """Takes a day in any usual spelling; when left it shows the day as it was understood."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today = today
        self.setPlaceholderText(self.tr("14 Mar 1988"))
        self.left.connect(self._spell_out)

    def day(self) -> date | None:
        """Return the day entered, None for a blank. Raises `ValueError` if it is no day."""
        return read_day(self.text(), today=self._today, months=month_names())

    def show_day(self, day: date | None) -> None:
        """Enter a day."""
        self.setText(write_day(day))

    def _spell_out(self) -> None:
        try:
            self.show_day(self.day())
        except ValueError:
            return
