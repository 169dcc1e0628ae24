"""The card "Dose and response": four lanes on one time axis, over four weeks, the course or a year, or as a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.response_values import ChartInputs, Lane, Naming
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.chart import ResponseChart
from keta_desk.ui.parts.chart_legend import Legend
from keta_desk.ui.parts.chart_words import table_heads, table_rows
from keta_desk.ui.parts.course_frame import CourseFrame, Range
from keta_desk.ui.titration.inputs import part

CHART_H = 344
SHARES = (20, 14, 10, 10, 14, 22, 14)


class ResponseCard(CourseFrame):
    """Emits `walked` with the day one stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(note_role="second", parent=parent)
        self._whole, self._today = ChartInputs(), date.min
        self.range.chosen.connect(self._show_part)
        self.chart = ResponseChart(ChartInputs(), tuple(Lane), naming=Naming.LEFT)
        self.chart.setMinimumHeight(CHART_H)
        self.chart.walked.connect(self.walked)
        self.hold(self._drawn(), self.chart, table_heads(), SHARES, self.tr("Dose and response as a table"))

    def add_leads(self) -> None:
        """Lead to the plan and to consent."""
        self.plan = Button(self.tr("Plan"), role="quiet", name=self.tr("Open the treatment plan"))
        self.consent = Button(self.tr("Consent"), role="quiet", name=self.tr("Open consent and disclosure"))
        self.head.addWidget(self.plan)
        self.head.addWidget(self.consent)

    def _drawn(self) -> QWidget:
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
        return drawn

    def show_inputs(self, whole: ChartInputs, today: date, note: str = "") -> None:
        """Show a course; where one stands in it stays, if that day is still there."""
        self._whole, self._today = whole, today
        self.say(note)
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
        day = self.chart.day()
        self.chart.show_inputs(part(self._whole, self.shown(), self._today))
        self.chart.mark_day(day)
        self.fill_table()

    def fill_table(self) -> None:
        """List what is shown."""
        self.rows.show(table_rows(part(self._whole, self.shown(), self._today)))
