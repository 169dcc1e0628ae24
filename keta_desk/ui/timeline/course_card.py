"""The card of the dose-response timeline: over four weeks, the course, a year or any stretch, or as a table."""

from __future__ import annotations

from datetime import date
from operator import itemgetter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from keta_desk.domain.response_timeline_values import CourseInputs, Stretch
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.rows_model import Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable
from keta_desk.ui.parts.text import Label
from keta_desk.ui.timeline import course_words
from keta_desk.ui.timeline.course_chart import CourseChart, days_around
from keta_desk.ui.titration.inputs import Range
from keta_desk.ui.view import Memory

BACK = {Range.WEEKS: 28, Range.YEAR: 365}


class CourseCard(Card):
    """Emits `walked` with the day gone to on the chart."""

    walked = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(18, 8, 12, 8)
        self.body.setSpacing(4)
        self.body.addLayout(self.head)
        self.title.setText(self.tr("Dose and response"))
        self.head.addWidget(self.title, 1)
        self._inputs, self._today = CourseInputs(), date.min
        self.as_table = Button(self.tr("Data as table"), role="quiet")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        choices = ((Range.WEEKS, self.tr("4 wk")), (Range.COURSE, self.tr("Course")), (Range.YEAR, self.tr("1 year")))
        self.range = Segmented(self.tr("Time shown"), choices)
        self.range.choose(Range.COURSE)
        self.range.chosen.connect(self._show_range)
        self.head.addWidget(self.as_table)
        self.head.addWidget(self.range)
        self.note = Label("", "caption", wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self.chart = CourseChart()
        self.chart.walked.connect(self.walked)
        self.chart.stretched.connect(self._leave_range)
        columns = [
            Column[tuple[str, ...]](head, itemgetter(place)) for place, head in enumerate(course_words.table_heads())
        ]
        self._rows = RowsModel[tuple[str, ...]](columns, self)
        self.table = RowsTable(self._rows, shares=course_words.SHARES, row_h=28)
        self.table.setAccessibleName(self.tr("Timeline of the course as a table"))
        self.table.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self.body.addWidget(self._stack, 1)

    def show_inputs(self, inputs: CourseInputs, today: date, *, anew: bool) -> None:
        """Show a course: from the beginning if it is another patient's, else where one was."""
        stretch = None if anew or self.range.value() is Range.COURSE else self.chart.stretch()
        self._inputs, self._today = inputs, today
        if anew:
            self.range.choose(Range.COURSE)
            self.chart.mark_day(None)
        self.chart.show_inputs(inputs, stretch)
        notes = [part for part in (course_words.caution(inputs), course_words.undated(inputs)) if part]
        self.note.setText("\n".join(notes))
        self.note.setVisible(bool(notes))
        if self.as_table.isChecked():
            self._rows.show(course_words.table_rows(inputs))

    @Slot()
    def _show_range(self) -> None:
        shown = self.range.value()
        back = BACK.get(shown) if isinstance(shown, Range) else None
        self.chart.show_stretch(self.chart.whole() if back is None else days_around(self._today, back))

    @Slot()
    def _leave_range(self) -> None:
        """No range is chosen once time was pushed or zoomed by hand, but for the whole course come back to."""
        self.range.choose(Range.COURSE if self.chart.stretch() == self.chart.whole() else None)

    @Slot(bool)
    def _switch(self, shown: bool) -> None:
        if shown:
            self._rows.show(course_words.table_rows(self._inputs))
        self._stack.setCurrentIndex(1 if shown else 0)
        self.range.setVisible(not shown)
        self.as_table.setText(self.tr("Data as chart") if shown else self.tr("Data as table"))
        self.as_table.setAccessibleName(self.as_table.text())

    def turn(self) -> None:
        """Show the table instead of the chart, or the chart again, and put the focus there."""
        self.as_table.toggle()
        (self.table if self.as_table.isChecked() else self.chart).setFocus()

    def remember(self) -> Memory:
        """Remember the range or the stretch, the day one stood on, and whether the table was shown."""
        day, shown, stretch = self.chart.day(), self.range.value(), self.chart.stretch()
        return {
            "range": str(shown) if shown is not None else "",
            "first": stretch.first,
            "length": stretch.length,
            "day": day.isoformat() if day else "",
            "table": self.as_table.isChecked(),
        }

    def recall(self, memory: Memory) -> None:
        """Come back to it."""
        shown, first, length = (memory.get(name) for name in ("range", "first", "length"))
        if shown in set(Range):
            self.range.choose(Range(str(shown)))
            self._show_range()
        elif isinstance(first, int) and isinstance(length, int) and length > 0:
            self.range.choose(None)
            self.chart.show_stretch(Stretch(first, 1).zoomed(length, 0))
        self.chart.mark_day(_day(memory.get("day")))
        self.as_table.setChecked(bool(memory.get("table")))


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
