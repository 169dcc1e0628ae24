"""The card of a course of doses and scores: over four weeks, the whole course or a year, as a chart or as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from operator import itemgetter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.rows_model import Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable
from keta_desk.ui.parts.text import Label


class Range(StrEnum):
    """How much of the course is shown."""

    WEEKS = "weeks"
    COURSE = "course"
    YEAR = "year"


BACK = {Range.WEEKS: timedelta(days=28), Range.YEAR: timedelta(days=365)}
"""How far back from today a range reaches; the course has no such end."""


class CourseFrame(Card):
    """Title, ranges, a note, and a chart that turns into a table. Emits `walked` with the day gone to."""

    walked = Signal(object)  # date

    def __init__(self, *, note_role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addLayout(self.head)
        self.title.setText(self.tr("Dose and response"))
        self.head.addWidget(self.title, 1)
        self.add_leads()
        self.as_table = Button(self.tr("Data as table"), role="quiet")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        choices = ((Range.WEEKS, self.tr("4 wk")), (Range.COURSE, self.tr("Course")), (Range.YEAR, self.tr("1 year")))
        self.range = Segmented(self.tr("Time shown"), choices)
        self.range.choose(Range.COURSE)
        self.head.addWidget(self.as_table)
        self.head.addWidget(self.range)
        self.note = Label("", note_role, wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)

    def add_leads(self) -> None:
        """Put into the head what leads elsewhere, before the rest: Tab goes by the order in which widgets come in."""

    def hold(self, drawn: QWidget, chart: QWidget, heads: Sequence[str], shares: tuple[int, ...], name: str) -> None:
        """Put in what is drawn, where the `chart` takes the focus, and the table of the same under its name."""
        self._chart = chart
        columns = [Column[tuple[str, ...]](head, itemgetter(place)) for place, head in enumerate(heads)]
        self.rows = RowsModel[tuple[str, ...]](columns, self)
        self.table = RowsTable(self.rows, shares=shares, row_h=28)
        self.table.setAccessibleName(name)
        self._stack = QStackedWidget()
        self._stack.addWidget(drawn)
        self._stack.addWidget(self.table)
        self.body.addWidget(self._stack, 1)

    def say(self, note: str) -> None:
        """Say what is to be known beside the chart; nothing takes no room."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    @Slot(bool)
    def _switch(self, shown: bool) -> None:
        if shown:
            self.fill_table()
        self._stack.setCurrentIndex(1 if shown else 0)
        self.as_table.setText(self.tr("Data as chart") if shown else self.tr("Data as table"))
        self.as_table.setAccessibleName(self.as_table.text())

    def fill_table(self) -> None:
        """Put the rows of what is shown into the table. To be said by each card."""
        raise NotImplementedError

    def turn(self) -> None:
        """Show the table instead of the chart, or the chart again, and put the focus there."""
        self.as_table.toggle()
        (self.table if self.as_table.isChecked() else self._chart).setFocus()
