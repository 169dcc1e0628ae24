"""The card "Dose and response": four lanes on one time axis, over four weeks, the course or a year, or as a table."""

from __future__ import annotations

from datetime import date
from operator import itemgetter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.response_values import ChartInputs, Lane, Naming
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.chart import ResponseChart
from keta_desk.ui.parts.chart_legend import Legend
from keta_desk.ui.parts.chart_words import table_heads, table_rows
from keta_desk.ui.parts.rows_model import Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable
from keta_desk.ui.parts.text import Label
from keta_desk.ui.titration.inputs import Range, part

CHART_H = 344


class ResponseCard(Card):
    """Emits `walked` with the day one stands on."""

    walked = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addLayout(self.head)
        self.title.setText(self.tr("Dose and response"))
        self.head.addWidget(self.title, 1)
        self._whole, self._today = ChartInputs(), date.min
        self.as_table = Button(self.tr("Data as table"), role="quiet")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        choices = ((Range.WEEKS, self.tr("4 wk")), (Range.COURSE, self.tr("Course")), (Range.YEAR, self.tr("1 year")))
        self.range = Segmented(self.tr("Time shown"), choices)
        self.range.choose(Range.COURSE)
        self.range.chosen.connect(self._show_part)
        self.head.addWidget(self.as_table)
        self.head.addWidget(self.range)
        self.note = Label("", "second", wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self._add_chart()

    def _add_chart(self) -> None:
        self.chart = ResponseChart(ChartInputs(), tuple(Lane), naming=Naming.LEFT)
        self.chart.setMinimumHeight(CHART_H)
        self.chart.walked.connect(self.walked)
        legend = Legend(
            (
                ("phq9", "PHQ-9"),
                ("gad7", "GAD-7"),
                ("peak", self.tr("peak dissociation")),
                ("window", self.tr("integration window, 14 days")),
                ("held", self.tr("integration held")),
            )
        )
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chart, 1)
        column.addWidget(legend)
        columns = [Column[tuple[str, ...]](head, itemgetter(place)) for place, head in enumerate(table_heads())]
        self._rows = RowsModel[tuple[str, ...]](columns, self)
        self.table = RowsTable(self._rows, shares=(20, 14, 10, 10, 14, 22, 14), row_h=28)
        self.table.setAccessibleName(self.tr("Dose and response as a table"))
        self._stack = QStackedWidget()
        self._stack.addWidget(drawn)
        self._stack.addWidget(self.table)
        self.body.addWidget(self._stack, 1)

    def show_inputs(self, whole: ChartInputs, today: date, note: str = "") -> None:
        """Show a course; where one stands in it stays, if that day is still there."""
        self._whole, self._today = whole, today
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._show_part()

    def shown(self) -> Range:
        """Return how much of the course is shown."""
        value = self.range.value()
        return value if isinstance(value, Range) else Range.COURSE

    def show_range(self, shown: Range) -> None:
        """Show another part of the course."""
        self.range.choose(shown)
        self._show_part()

    @Slot()
    def _show_part(self) -> None:
        day, inputs = self.chart.day(), part(self._whole, self.shown(), self._today)
        self.chart.show_inputs(inputs)
        self.chart.mark_day(day)
        self._rows.show(table_rows(inputs))

    @Slot(bool)
    def _switch(self, shown: bool) -> None:
        self._stack.setCurrentIndex(1 if shown else 0)
        self.as_table.setText(self.tr("Data as chart") if shown else self.tr("Data as table"))
        self.as_table.setAccessibleName(self.as_table.text())

    def turn(self) -> None:
        """Show the table instead of the chart, or the chart again, and put the focus there."""
        self.as_table.toggle()
        (self.table if self.as_table.isChecked() else self.chart).setFocus()
