"""The card of the dose-response timeline: over four weeks, the course, a year or any stretch, or as a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.response_timeline_values import CourseInputs, Stretch
from keta_desk.ui.parts.course_frame import BACK, CourseFrame, Range
from keta_desk.ui.timeline import course_words
from keta_desk.ui.timeline.course_chart import CourseChart, days_around
from keta_desk.ui.view import Memory


class CourseCard(CourseFrame):
    """Emits `walked` with the day gone to on the chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(note_role="caption", parent=parent)
        self.body.setContentsMargins(18, 8, 12, 8)
        self.body.setSpacing(4)
        self._inputs, self._today = CourseInputs(), date.min
        self.range.chosen.connect(self._show_range)
        self.chart = CourseChart()
        self.chart.walked.connect(self.walked)
        self.chart.stretched.connect(self._leave_range)
        name = self.tr("Timeline of the course as a table")
        self.hold(self.chart, self.chart, course_words.table_heads(), course_words.SHARES, name)
        self.table.setWordWrap(True)
        self.as_table.toggled.connect(self.range.setHidden)

    def show_inputs(self, inputs: CourseInputs, today: date, *, anew: bool) -> None:
        """Show a course: from the beginning if it is another patient's, else where one was."""
        stretch = None if anew or self.range.value() is Range.COURSE else self.chart.stretch()
        self._inputs, self._today = inputs, today
        if anew:
            self.range.choose(Range.COURSE)
            self.chart.mark_day(None)
        self.chart.show_inputs(inputs, stretch)
        self.say("\n".join(part for part in (course_words.caution(inputs), course_words.undated(inputs)) if part))
        if self.as_table.isChecked():
            self.fill_table()

    @Slot()
    def _show_range(self) -> None:
        shown = self.range.value()
        back = BACK.get(shown) if isinstance(shown, Range) else None
        self.chart.show_stretch(self.chart.whole() if back is None else days_around(self._today, back.days))

    @Slot()
    def _leave_range(self) -> None:
        """No range is chosen once time was pushed or zoomed by hand, but for the whole course come back to."""
        self.range.choose(Range.COURSE if self.chart.stretch() == self.chart.whole() else None)

    def fill_table(self) -> None:
        """List the whole course."""
        self.rows.show(course_words.table_rows(self._inputs))

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
