"""A month to choose a day from, as a popup under its field: second to typing, never instead of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QToolButton, QVBoxLayout, QWidget

from keta_desk.ui import icons
from keta_desk.ui.theme import grown, look

ARROW = 16


class Calendar(QFrame):
    """Emits `chosen` with a `QDate`, and is gone. The arrow keys walk, PgUp and PgDown turn months, Esc leaves."""

    chosen = Signal(QDate)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Calendar"))
        self.month = QCalendarWidget(self)
        self.month.setAccessibleName(self.tr("Calendar"))
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.month.setDateEditEnabled(False)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self._dress()
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.month)

    def _dress(self) -> None:
        """Take the colours of the theme where the style sheet does not reach."""
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QBrush(look().colour("ink")))
        head.setForeground(QBrush(look().colour("ink_3")))
        self.month.setHeaderTextFormat(head)
        for day in Qt.DayOfWeek:
            self.month.setWeekdayTextFormat(day, plain)
        for name, icon, words in (
            ("qt_calendar_prevmonth", "left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "right", self.tr("Month after")),
        ):
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(icon, look().colour("ink_2"), grown(ARROW)))
                button.setIconSize(QSize(grown(ARROW), grown(ARROW)))
                button.setAccessibleName(words)
        for name, words in (
            ("qt_calendar_monthbutton", self.tr("Month")),
            ("qt_calendar_yearbutton", self.tr("Year")),
        ):
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setAccessibleName(words)
        table = self.month.findChild(QTableView, "qt_calendar_calendarview")
        if isinstance(table, QTableView):
            table.setAccessibleName(self.tr("Days"))

    def open_under(self, field: QWidget) -> None:
        """Show the month under a field, or above it where there is no room."""
        self.adjustSize()
        at = field.mapToGlobal(QPoint(0, field.height() + 2))
        room = field.screen().availableGeometry()
        if at.y() + self.height() > room.bottom():
            at = field.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(min(at.x(), room.right() - self.width()), max(at.y(), room.top()))
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()
