"""The integration window as a card: the ribbon, the day in words, what was held, what is booked."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.integration.note_words import hours_words, window_words
from keta_desk.ui.integration.standing import Standing
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, upright
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.ribbon import Ribbon
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import grown

RIBBON_W, NARROW_W, RIBBON_H, FOLDS_W, LEAST_W = 300, 168, 30, 720, 340


class WindowCard(Card):
    """Shows the window after the last dose, open or closed, and the two things to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(20, 12, 18, 12)
        self.record = Button(self.tr("Record integration"), icon="plus", role="primary", hint=hint("chart.new"))
        self.book = Button(self.tr("Book integration"), icon="schedule", hint=hint("integration.book"))
        self._window = QVBoxLayout()
        self._window.setSpacing(3)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(16)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.record)
        self._buttons.addWidget(self.book)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(20)
        self._row.addLayout(self._window)
        self._row.addLayout(self._facts, 1)
        self._row.addLayout(self._buttons)
        self.body.addLayout(self._row)
        self.ribbon: Ribbon | None = None
        self.day = Label("", "window")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fold()  # the size of text was changed

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(LEAST_W), super().minimumSizeHint().height())

    def _fold(self) -> None:
        """Set window, facts and buttons below each other where they find no room side by side."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        is_folded = self.width() < grown(FOLDS_W)
        self._row.setDirection(down if is_folded else right)
        self._row.setSpacing(12 if is_folded else 20)
        self._buttons.setDirection(right if is_folded else down)

    def show_standing(self, chart: Chart, found: Standing, now: datetime, *, is_narrow: bool = False) -> None:
        """Show how the window stands."""
        empty_layout(self._window)
        empty_layout(self._facts)
        dose = words.dose(found.dose.dose_ug)
        day = write_day(found.dose_on, year=False)
        self._window.addWidget(Label(self.tr("Integration window, {0} on {1}").format(dose, day), "caption"))
        is_open = found.window.is_open()
        self.ribbon = (
            Ribbon(found.window, width=NARROW_W if is_narrow else RIBBON_W, height=RIBBON_H) if is_open else None
        )
        self.day = Label(self.tr("Day {0}").format(found.window.day), "window")
        if self.ribbon is not None:
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(self.ribbon)
            line.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
            line.addStretch(1)
            self._window.addLayout(line)
        told = Label(window_words(found), "caption", wrap=True)
        told.setMinimumWidth(grown(NARROW_W if is_narrow else RIBBON_W))
        told.setMaximumWidth(grown(RIBBON_W))
        self._window.addWidget(told)
        for name, value, about in self._told(chart, found, now):
            self._facts.addWidget(upright())
            self._facts.addLayout(_fact(name, value, about), 1)

    def _told(self, chart: Chart, found: Standing, now: datetime) -> list[tuple[str, str, str]]:
        today = now.astimezone(chart.zone).date()
        if found.held:
            first = hours_words(found.first_hours)
            count = self.tr("{0} held after this dose").format(len(found.held))
        else:
            since = (now - found.dose.given_at).total_seconds() / 3600
            first = self.tr("none held")
            count = self.tr("{0} since the dose").format(hours_words(since))
        if found.booked:
            line = found.booked[0]
            when = words.near_moment(line.starts_at, chart.zone, today)
            about = chart.names.get(line.with_whom, line.with_whom) or self.tr("{0} min").format(line.minutes)
        else:
            when, about = self.tr("not booked"), self.tr("B books the next one")
        return [(self.tr("Dose to integration"), first, count), (self.tr("Next booked"), when, about)]


def _fact(name: str, value: str, about: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(Label(name, "small-strong"))
    column.addWidget(Elided(value, "title"))
    column.addWidget(Elided(about, "caption"))
    column.addStretch(1)
    return column
