"""The Timeline section of a chart: everything by date, in blocks of a month, sifted by kind and by words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from keta_desk.queries import timeline, timeline_course
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.ui.actions import action
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.rows_table import RowsTable, scaled
from keta_desk.ui.parts.search_edit import SearchEdit
from keta_desk.ui.timeline.course_card import CourseCard
from keta_desk.ui.timeline.entry_delegate import ROW_H, EntryDelegate, row_height
from keta_desk.ui.timeline.entry_pane import EntryPane
from keta_desk.ui.timeline.timeline_model import Sort, TimelineModel, special_rows
from keta_desk.ui.timeline.timeline_words import SECTIONS, EntryShown
from keta_desk.ui.view import ChartSection, Memory, Tools

LIST_H, SEARCH_W = 150, 220
PANE_FROM = 940
"""From this width on an entry is shown in full beside the list; below it Space opens it."""


class TimelineSection(ChartSection):
    """Shows everything that happened. Enter asks for the section in which an entry lies."""

    hints = (("← →", "step through chart"), ("+ -", "zoom"), ("↑ ↓", "move"), ("Enter", "open"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._zone = ZoneInfo("UTC")
        self._whose = ""
        self._is_wide = True
        self.model = TimelineModel(self)
        self._build()
        self.search.textChanged.connect(self._sift)
        self.search.moved.connect(self._move_from_search)
        self.search.returnPressed.connect(self.open_chosen)
        self.filter.chosen.connect(self._sift)
        self.list.entered.connect(self.open_chosen)
        self.list.fitted.connect(self._give_heights)
        self.list.selectionModel().selectionChanged.connect(self._preview)
        self.pane.open_asked.connect(self.open_chosen)
        self.empty.acted.connect(self._begin_evaluation)
        self.course.walked.connect(self._find_day)
        action("chart.table", self, self.course.turn)
        action("list.preview", self.list, self.toggle_pane)

    def _build(self) -> None:
        self.search, self.filter = SearchEdit(self.tr("Find in the timeline")), SortFilter()
        self.search.setFixedWidth(SEARCH_W)
        self.course = CourseCard()
        self.list = RowsTable(self.model, EntryDelegate(self), row_h=ROW_H)
        self.list.horizontalHeader().hide()
        self.list.setAccessibleName(self.tr("Timeline"))
        self.pane, self.empty = EntryPane(), EmptyState("clock")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.filter, 1)
        top.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        card = Card()
        card.body.setContentsMargins(8, 2, 8, 8)
        card.body.addWidget(self._stack)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setObjectName("course")
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(14)
        self.split.addWidget(self.course)
        self.split.addWidget(card)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        card.setMinimumHeight(scaled(LIST_H))
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.split, 1)
        both.addWidget(self.pane)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 12, 24, 16)
        page.setSpacing(10)
        page.addLayout(top)
        page.addLayout(both, 1)
        order = (
            *self.filter.buttons(),
            self.search,
            self.course.as_table,
            self.course.range,
            self.course.chart,
            self.course.table,
            self.list,
            self.pane.open,
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # What is shown

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show what happened to a patient; what was chosen stays chosen."""
        if chart.person.id != self._whose:
            self._whose = chart.person.id
            self.search.clear()
            self.filter.choose(Sort.ALL)
            before = None
        else:
            before = self.chosen()
        self._zone = chart.zone
        self._show_course(chart, now, anew=before is None)
        at = self.list.verticalScrollBar().value()
        self.model.show_entries(self._tools.desk.ask(timeline.of_patient, chart.person.id), chart.zone)
        self._shown_anew()
        if before is None or not self._choose(before.entry.row_id, before.entry.at.isoformat()):
            self.list.choose_first()
        else:
            self.list.verticalScrollBar().setValue(at)

    def _show_course(self, chart: Chart, now: datetime, *, anew: bool) -> None:
        """Show the course over the list; before anything happened the list says what comes first."""
        today = day_in(chart.zone, now)
        rest = self._tools.desk.ask(timeline_course.rest_of, chart.person.id)
        inputs = timeline_course.inputs_of(chart, rest, today)
        self.course.show_inputs(inputs, today, anew=anew)
        self.course.setVisible(timeline_course.has_course(inputs))
        if anew:  # the course as high as it wants to be, the list below takes the rest
            wanted = self.course.sizeHint().height()
            self.split.setSizes([wanted, max(self.split.height() - wanted, scaled(LIST_H))])

    @Slot(object)
    def _find_day(self, day: date) -> None:
        """Choose the latest entry of a day that was gone to on the chart."""
        for place, row in enumerate(self.model.rows):
            if isinstance(row, EntryShown) and day_in(self._zone, row.entry.at) == day:
                self.list.setCurrentIndex(self.model.index(place, 0))
                self.list.scrollTo(self.model.index(place, 0))
                return

    def _shown_anew(self) -> None:
        """Give the rows their heights, count what there is, and say so where there is nothing."""
        self._give_heights()
        self.filter.show_counts(self.model.counts())
        self._stack.setCurrentWidget(self.list if self.model.rows else self.empty)
        self.search.setEnabled(not self.model.is_empty())
        if self.model.is_empty():
            what = self.tr("Nothing has happened yet")
            then = self.tr("The first entry is the evaluation: what brings them, what was tried, where they stand.")
            self.empty.say(what, then, action=self.tr("Begin the evaluation"))
        elif not self.model.rows:
            typed = self.search.text().strip()
            self.empty.say(self.tr("No entry with “{0}”").format(typed) if typed else self.tr("No entry of this kind"))
        self._preview()

    @Slot()
    def _give_heights(self) -> None:
        self.list.fit_text()
        for place, row in special_rows(self.model.rows):
            self.list.setRowHeight(place, row_height(row))

    @Slot()
    def _sift(self) -> None:
        before = self.chosen()
        self.model.sift(self.filter.sort(), self.search.text())
        self._shown_anew()
        if before is None or not self._choose(before.entry.row_id, before.entry.at.isoformat()):
            self.list.scrollToTop()
            self.list.choose_first()

    # Choosing

    def chosen(self) -> EntryShown | None:
        """Return the entry that is chosen."""
        place = self.list.row()
        row = self.model.rows[place] if 0 <= place < len(self.model.rows) else None
        return row if isinstance(row, EntryShown) else None

    def show_entry(self, row_id: str) -> None:
        """Choose an entry, whatever was sought before."""
        if self.model.place_of(row_id) < 0:
            self.search.clear()
            self.filter.choose(Sort.ALL)
            self._sift()
        self._choose(row_id)

    def _choose(self, row_id: str, at: str = "") -> bool:
        place = self.model.place_of(row_id, at)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place, 0))
            self.list.scrollTo(self.model.index(place, 0))
        return place >= 0

    @Slot()
    @Slot(QItemSelection, QItemSelection)
    def _preview(self, *_: object) -> None:
        if not self.pane.isHidden():
            self.pane.show_entry(self.chosen(), self._zone)

    @Slot()
    def toggle_pane(self) -> None:
        """Show or hide the entry in full."""
        self.pane.setVisible(self.pane.isHidden())
        self._preview()

    @Slot()
    def open_chosen(self) -> None:
        """Ask for the section in which the chosen entry lies."""
        one = self.chosen()
        if one is not None:
            self.chart_wanted.emit(SECTIONS.get(one.entry.kind, "overview"), one.entry.row_id)

    @Slot()
    def _begin_evaluation(self) -> None:
        self.chart_wanted.emit("overview", "")

    @Slot(int)
    def _move_from_search(self, step: int) -> None:
        self.list.step(step)

    # A section among sections

    def seek(self) -> bool:
        """Put the focus where words are sought."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def begin(self) -> None:
        """Put the focus on the list, or on the first step where nothing happened yet."""
        start: QWidget = self.list
        if self._stack.currentWidget() is self.empty:
            start = self.empty.action if self.model.is_empty() else self.search
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember the filter, what is sought, the entry that is chosen and how far it is scrolled."""
        one = self.chosen()
        return {
            "sort": str(self.filter.sort()),
            "words": self.search.text(),
            "entry": one.entry.row_id if one else "",
            "at": one.entry.at.isoformat() if one else "",
            "scroll": self.list.verticalScrollBar().value(),
            "course": dict(self.course.remember()),
            "heights": self.split.sizes(),
        }

    def recall(self, memory: Memory) -> None:
        """Come back to it."""
        course, heights = memory.get("course"), memory.get("heights")
        if isinstance(course, Mapping):
            self.course.recall(course)
        if isinstance(heights, list) and len(heights) == 2 and all(isinstance(one, int) for one in heights):
            self.split.setSizes(heights)
        sort = str(memory.get("sort", ""))
        self.filter.choose(Sort(sort) if sort in set(Sort) else Sort.ALL)
        self.search.setText(str(memory.get("words", "")))
        self._sift()
        self._choose(str(memory.get("entry", "")), str(memory.get("at", "")))
        scroll = memory.get("scroll", 0)
        self.list.verticalScrollBar().setValue(scroll if isinstance(scroll, int) else 0)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the filters, the list, and the entry in full while it is shown."""
        shown: tuple[QWidget, ...] = (self.filter, self.course, self._stack)
        return shown if self.pane.isHidden() else (*shown, self.pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(PANE_FROM)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self.pane.setVisible(is_wide)
            self._preview()


class SortFilter(QWidget):
    """The filters with their counts; those without an entry step back. Emits `chosen`."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kinds of entries"))
        names = {
            Sort.ALL: self.tr("All"),
            Sort.SESSIONS: self.tr("Sessions"),
            Sort.READINGS: self.tr("Readings"),
            Sort.MEASURES: self.tr("Measures"),
            Sort.INTEGRATION: self.tr("Integration"),
            Sort.NOTES: self.tr("Notes"),
            Sort.PLAN: self.tr("Plan and doses"),
            Sort.HEALTH: self.tr("Health"),
            Sort.DOCUMENTS: self.tr("Documents"),
            Sort.PATHWAY: self.tr("Pathway and visits"),
            Sort.SUPPLY: self.tr("Supply"),
        }
        self._group = QButtonGroup(self)
        self._buttons: dict[Sort, Button] = {}
        row = FlowLayout(self)
        for number, sort in enumerate(Sort):
            button = Button(names[sort], role="filter")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(sort is Sort.ALL)
            self._group.addButton(button, number)
            self._buttons[sort] = button
            row.addWidget(button)
        self._group.idClicked.connect(self.chosen)

    def buttons(self) -> tuple[Button, ...]:
        """Return the filters in order."""
        return tuple(self._buttons.values())

    def sort(self) -> Sort:
        """Return what is chosen."""
        return next((sort for sort, button in self._buttons.items() if button.isChecked()), Sort.ALL)

    def choose(self, sort: Sort) -> None:
        """Choose without telling anybody."""
        self._buttons[sort].setChecked(True)

    def show_counts(self, counts: dict[Sort, int]) -> None:
        """Show how many entries there are of each sort."""
        for sort, button in self._buttons.items():
            count = counts.get(sort, 0)
            button.show_hint(str(count))
            button.setAccessibleName(self.tr("{0}, {1}").format(button.text(), count))
            button.setVisible(sort is Sort.ALL or count > 0 or button.isChecked())
