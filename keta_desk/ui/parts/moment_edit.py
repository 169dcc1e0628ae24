"""Fields for a day and for a moment: typed in any usual spelling, shown with the month by name; a calendar second."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from keta_desk.ui import translation
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.calendar import Calendar
from keta_desk.ui.parts.days import read_day
from keta_desk.ui.parts.moments import Skipped, TimeMissing, read_moment
from keta_desk.ui.parts.read_back import ReadBackEdit

ICON_W = 30


def month_names() -> list[str]:
    """Return the names of the months in the language of the screen."""
    return [translation.names().monthName(month) for month in range(1, 13)]


def weekday_names() -> list[str]:
    """Return the names of the days of the week in the language of the screen, Monday first."""
    return [translation.names().dayName(day) for day in range(1, 8)]


def writes_day_first() -> bool:
    """Say whether this computer writes the day before the month where both are digits."""
    order = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return order.find("d") < order.find("M") or order.startswith("y")


def write_day(day: date | None, *, weekday: bool = False, year: bool = True) -> str:
    """Return a day with its month by name, such as `18 Nov 2026`; '' for None."""
    if day is None:
        return ""
    pattern = ("ddd " if weekday else "") + "d MMM" + (" yyyy" if year else "")
    return translation.day_words(day.year, day.month, day.day, pattern)


def write_moment(moment: datetime | None, zone: ZoneInfo, *, weekday: bool = False) -> str:
    """Return a moment in the clinic's zone with its month by name, `18 Nov 2026 14:00`; '' for None."""
    if moment is None:
        return ""
    local = moment.astimezone(zone)
    return f"{write_day(local.date(), weekday=weekday)} {translation.clock_words(local.hour, local.minute)}"


class _CalendarEdit(ReadBackEdit):
    """A field with a calendar behind the icon at its right; Alt+Down or F4 opens it from the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(beside=ICON_W, parent=parent)
        self.icon = Button("", icon="schedule", role="bare", name=self.tr("Choose in a calendar"), parent=self)
        self.icon.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the same is done with Alt+Down
        self.icon.setCursor(Qt.CursorShape.ArrowCursor)
        self.icon.clicked.connect(self.open_calendar)
        self.setToolTip(self.tr("Alt+Down opens a calendar"))

    def shown_day(self) -> date:
        """Return the day at which the calendar opens."""
        raise NotImplementedError

    def take_day(self, day: date) -> None:
        """Take the day that was chosen in the calendar."""
        raise NotImplementedError

    @Slot()
    def open_calendar(self) -> Calendar:
        """Open the calendar under the field; what is chosen there is entered."""
        calendar = Calendar(self.shown_day(), self)
        calendar.chosen.connect(self._choose)
        calendar.open_under(self)
        return calendar

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        self.take_day(date(day.year(), day.month(), day.day()))
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.textEdited.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.icon.setGeometry(self.width() - ICON_W, 1, ICON_W - 2, self.height() - 2)


class DayEdit(_CalendarEdit):
    """Takes a day in any usual spelling; when left it shows the day as it was understood.

    With `ahead` off a weekday is the last one: `fri` is last Friday.
    """

    def __init__(self, today: date, parent: QWidget | None = None, *, ahead: bool = True) -> None:
        super().__init__(parent)
        self._today, self._ahead = today, ahead
        self.setPlaceholderText(self.tr("14 Mar 1988"))

    def day(self) -> date | None:
        """Return the day entered, None for a blank. Raises `ValueError` if it is no day."""
        return read_day(
            self.text(),
            today=self._today,
            months=month_names(),
            weekdays=weekday_names(),
            day_first=writes_day_first(),
            ahead=self._ahead,
        )

    def show_day(self, day: date | None) -> None:
        """Enter a day."""
        self.setText(write_day(day))

    def understood(self) -> str:
        """Return the day with its weekday and the month by name."""
        try:
            day = self.day()
        except (ValueError, OverflowError):
            return ""
        return "" if write_day(day) == self.text() else write_day(day, weekday=True)

    @Slot()
    def settle(self) -> None:
        """Spell the day out as it was understood."""
        try:
            if (spelled := write_day(self.day())) != self.text():
                self.setText(spelled)
        except (ValueError, OverflowError):
            return

    def shown_day(self) -> date:
        """Return the day entered, or today."""
        try:
            return self.day() or self._today
        except (ValueError, OverflowError):
            return self._today

    def take_day(self, day: date) -> None:
        """Enter the day chosen in the calendar."""
        self.show_day(day)


class MomentEdit(_CalendarEdit):
    """Takes a moment in any usual spelling: `fri 14:00`, `14:05`, `now`; when left it shows it in the clinic's zone.

    `now` is asked each time, so that a form left open for an hour does not reckon with the hour before. With `ahead`
    on, as for a booking, a weekday is the next one; else it is the last, and what is still to come is refused.
    """

    def __init__(
        self, now: Callable[[], datetime], zone: ZoneInfo, *, ahead: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now, self._zone, self._ahead = now, zone, ahead
        self.setPlaceholderText(self.tr("fri 14:00") if ahead else self.tr("14:05, or 17 Nov 9:30"))

    def moment(self) -> datetime | None:
        """Return the moment entered, in UTC; None for a blank.

        Raises:
            ValueError: it is no moment; `TimeMissing` if only a day was typed, `Skipped` if clocks never show it.
        """
        return read_moment(
            self.text(),
            now=self._now(),
            zone=self._zone,
            months=month_names(),
            weekdays=weekday_names(),
            day_first=writes_day_first(),
            ahead=self._ahead,
        )

    def show_moment(self, moment: datetime | None) -> None:
        """Enter a moment."""
        self.setText(write_moment(moment, self._zone))

    def trouble(self) -> str:
        """Return in words why what was typed can't be the moment; '' if it can, or is blank."""
        try:
            moment = self.moment()
        except TimeMissing:
            return self.tr("Add the time, such as 14:00.")
        except Skipped:
            return self.tr("The clocks are put forward over this time. Choose an hour earlier or later.")
        except (ValueError, OverflowError):
            return self.tr("Write a day and a time, such as 18 Nov 14:00 or fri 14:00.")
        if moment is not None and not self._ahead and moment > self._now():
            return self.tr("This is still to come. Add the day if it was yesterday: 17 Nov 22:10.")
        return ""

    def _readable(self) -> datetime | None:
        try:
            return self.moment()
        except (ValueError, OverflowError):
            return None

    def understood(self) -> str:
        """Return the moment with its weekday and the month by name."""
        moment = self._readable()
        return "" if write_moment(moment, self._zone) == self.text() else write_moment(moment, self._zone, weekday=True)

    @Slot()
    def settle(self) -> None:
        """Spell the moment out as it was understood."""
        moment = self._readable()
        if moment is not None and (spelled := write_moment(moment, self._zone)) != self.text():
            self.setText(spelled)

    def shown_day(self) -> date:
        """Return the day entered, or today."""
        moment = self._readable()
        return (moment or self._now()).astimezone(self._zone).date()

    def take_day(self, day: date) -> None:
        """Enter the day chosen in the calendar; the time stays, and is asked for where there is none."""
        moment = self._readable()
        if moment is None:
            self.setText(f"{write_day(day)} ")
            return
        at: time = moment.astimezone(self._zone).time()
        self.setText(f"{write_day(day)} {translation.clock_words(at.hour, at.minute)}")
        self.settle()
