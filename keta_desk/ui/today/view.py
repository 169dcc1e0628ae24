"""Today: the day's appointments with a now-line, what was left open, the open integration windows, tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import PatientId
from keta_desk.domain.schedule import CLOSED, AppointmentKind, AppointmentState
from keta_desk.queries import today
from keta_desk.queries.today import Booked, Day, Loop
from keta_desk.ui import translation
from keta_desk.ui import words as all_words
from keta_desk.ui.actions import hint
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.guard import privacy
from keta_desk.ui.integration.check_in_form import CheckInForm
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import Label
from keta_desk.ui.today import words
from keta_desk.ui.today.live_strip import LiveStrip
from keta_desk.ui.today.rows import BookedRow, LoopRow, NowLine, WindowRow
from keta_desk.ui.view import Memory, Place, Tools

SIDE_BY_SIDE_W = 960
MINUTE_MS = 60_000
FRESH_S = 2.0  # the first place is made, shown and begun in one go: the day is asked once
FIRST_LOOPS = 6
MOST_ROWS = 40  # what is beyond comes up as these are dealt with; every row is a handful of widgets
SECTIONS = {
    "alert": "measures",
    "task": "measures",
    "unfinished": "sessions",
    "no_integration": "integration",
    "check_due": "integration",
    "commitment": "integration",
}


class DayCard(Card):
    """A card of the day: what it holds at the right of its title, and rows in `rows`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.beside = Label("", "caption")
        self.head.addWidget(self.beside)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.body.addLayout(self.rows)


class TodayView(Place):
    """Emits `opened` with a patient and the section that deals with what was chosen."""

    opened = Signal(object, str)  # PatientId, section
    palette_asked = Signal()
    close_asked = Signal()
    hints = (("J K", "move"), ("Enter", "open"), ("Ctrl K", "anything"), ("?", "all keys"))

    def __init__(self, tools: Tools, forms: Mapping[str, str], watch: LiveWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._forms = tools, dict(forms)
        self.live = LiveStrip(watch)
        self.live.asked.connect(self.session_asked)
        self._is_short = True
        self._day: Day | None = None
        self._is_wide = True
        self._stale_at = 0.0
        self._build()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.refresh)
        tools.bell.rang.connect(self._hear)
        privacy.screen().changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self.head = PageHead(self.tr("Today"))
        self.finder = Button(self.tr("Find or do anything"), icon="search", hint=hint("palette"))
        self.finder.clicked.connect(self.palette_asked)
        self.close_day = Button(self.tr("Close the day…"), icon="check-circle")
        self.close_day.clicked.connect(self.close_asked)
        self.head.add(self.finder)
        self.head.add(self.close_day)
        self.booked = DayCard(self.tr("Appointments"))
        self.tomorrow = DayCard(self.tr("Tomorrow"))
        self.open = DayCard(self.tr("Needs you"))
        self.windows = DayCard(self.tr("Integration windows"))
        inside = QWidget()
        self._halves = QHBoxLayout(inside)
        self._halves.setContentsMargins(24, 20, 24, 22)
        self._halves.setSpacing(16)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(16)
            column.addStretch(1)
            self._halves.addLayout(column)
        self._lay_out(wide=True)
        self.area = PageArea(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.area, 1)

    def _lay_out(self, *, wide: bool) -> None:
        """Stand the cards in two columns, each as high as what it holds, or under each other."""
        self._is_wide = wide
        for card in (self.live, self.booked, self.tomorrow, self.open, self.windows):
            for column in self._columns:
                column.removeWidget(card)
        left, right = self._columns if wide else (self._columns[0], self._columns[0])
        order = (self.live, left), (self.booked, left), (self.open, right), (self.tomorrow, left), (self.windows, right)
        for card, column in order:
            column.insertWidget(column.count() - 1, card)
        self._halves.setStretch(0, 64)
        self._halves.setStretch(1, 36 if wide else 0)

    # What is shown

    @Slot()
    def refresh(self) -> None:
        """Ask again and show the answer."""
        desk = self._tools.desk
        if not desk.is_open:
            return
        now = desk.clock.now()
        forms = tuple(self._forms)
        self._day = day = desk.ask(today.of, now=now, clinician_id=desk.clinician.id, forms=forms)
        self.head.beside.setText(translation.day_words(day.day.year, day.day.month, day.day.day, "dddd d MMMM yyyy"))
        held = self._focused()
        self._show_booked(day, all_words.clock_time(now, day.zone))
        self._show_tomorrow(day)
        self._show_open(day)
        self._show_windows(day)
        self._stale_at = desk.clock.monotonic_s() + FRESH_S
        if held is not None:
            self._focus_row(held)

    def _say_more(self, card: DayCard, count: int) -> None:
        """Say how many rows there are beyond those that are shown."""
        if count > MOST_ROWS:
            card.rows.addWidget(rule())
            card.rows.addWidget(Label(self.tr("and {0} more").format(count - MOST_ROWS), "quiet"))

    def _show_booked(self, day: Day, now: str) -> None:
        empty_layout(self.booked.rows)
        self.booked.beside.setText(words.counted(day))
        told = False
        moment = self._tools.desk.clock.now()
        for place, booked in enumerate(day.booked):
            if not told and booked.at.starts_at > moment:
                self.booked.rows.addWidget(NowLine(now))
                told = True
            elif place:
                self.booked.rows.addWidget(rule())
            self._add(self.booked.rows, BookedRow(booked, day), partial(self._open_booked, booked))
        if not day.booked:
            self.booked.rows.addWidget(Label(words.nobody(day), "quiet", wrap=True))
        elif not told:
            self.booked.rows.addWidget(NowLine(now))
        self.booked.rows.addStretch(1)

    def _show_tomorrow(self, day: Day) -> None:
        empty_layout(self.tomorrow.rows)
        self.tomorrow.beside.setText(self.tr("{0} booked").format(len(day.tomorrow)) if day.tomorrow else "")
        for place, booked in enumerate(day.tomorrow):
            if place:
                self.tomorrow.rows.addWidget(rule())
            row = BookedRow(booked, day, small=True)
            self._add(self.tomorrow.rows, row, partial(self._open_booked, booked))
        if not day.tomorrow:
            self.tomorrow.rows.addWidget(Label(self.tr("Nobody is booked for tomorrow."), "quiet", wrap=True))
        self.tomorrow.rows.addStretch(1)

    def _show_open(self, day: Day) -> None:
        empty_layout(self.open.rows)
        loops = [one for one in day.loops if not (one.kind == "unfinished" and self.live.shows(one.patient))]
        count = len(loops) + day.more_loops
        self.open.beside.setText(self.tr("{0}, most urgent first").format(count) if count else "")
        shown = FIRST_LOOPS if self._is_short and count > FIRST_LOOPS + 1 else MOST_ROWS
        for place, loop in enumerate(loops[:shown]):
            if place:
                self.open.rows.addWidget(rule())
            self._add(self.open.rows, LoopRow(loop, day, self._forms), partial(self._open_loop, loop))
        if not loops:
            self.open.rows.addWidget(Label(self.tr("Nothing was left open."), "quiet", wrap=True))
        if shown == FIRST_LOOPS:
            self.open.rows.addWidget(rule())
            self.open.rows.addWidget(self._all_of(count))
        else:
            self._say_more(self.open, count)
        self.open.rows.addStretch(1)

    def _all_of(self, count: int) -> Button:
        """Return what shows the rest: the most urgent leave room for the windows below."""
        button = Button(self.tr("Show all {0}").format(count), role="quiet")
        button.clicked.connect(self._show_all)
        return button

    @Slot()
    def _show_all(self) -> None:
        self._is_short = False
        self.refresh()
        self._focus_row(self._first_loop() + FIRST_LOOPS)

    def _show_windows(self, day: Day) -> None:
        empty_layout(self.windows.rows)
        self.windows.beside.setText(self.tr("14 days after each dose"))
        for place, line in enumerate(day.windows[:MOST_ROWS]):
            if place:
                self.windows.rows.addWidget(rule())
            self._add(self.windows.rows, WindowRow(line), partial(self.opened.emit, line.id, "integration"))
        if not day.windows:
            none = self.tr("No window is open. Each one begins with a dose.")
            self.windows.rows.addWidget(Label(none, "quiet", wrap=True))
        self._say_more(self.windows, len(day.windows) + day.more_windows)
        self.windows.rows.addStretch(1)

    def _add(self, column: QVBoxLayout, row: BookedRow | LoopRow | WindowRow, run: Callable[[], object]) -> None:
        row.act.clicked.connect(lambda _checked=False: run())
        column.addWidget(row)

    # What is chosen

    def _open_booked(self, booked: Booked) -> None:
        is_dose = booked.at.kind == AppointmentKind.DOSING and AppointmentState(booked.at.state) not in CLOSED
        self.opened.emit(booked.patient.id, "before" if is_dose else "overview")

    def _open_loop(self, loop: Loop) -> None:
        if loop.kind == "unfinished" and loop.patient is not None:
            self.session_asked.emit(PatientId(loop.patient.id))
            return
        if loop.patient is not None:
            self.opened.emit(PatientId(loop.patient.id), SECTIONS.get(loop.kind, "overview"))
        if loop.kind == "check_due":
            self.form_asked.emit(CheckInForm.FORM, "")
        if loop.form:
            self.form_asked.emit(loop.form, loop.subject)

    def _rows(self) -> list[QWidget]:
        found: list[QWidget] = [] if self.live.isHidden() else [self.live.act]
        for column in (self.booked.rows, self.tomorrow.rows, self.open.rows, self.windows.rows):
            for place in range(column.count()):
                item = column.itemAt(place)
                row = item.widget() if item is not None else None
                if isinstance(row, BookedRow | LoopRow | WindowRow):
                    found.append(row.act)
                elif isinstance(row, Button):
                    found.append(row)
        return found

    def _first_loop(self) -> int:
        """Return the place of the first of what was left open among the rows."""
        acts = [row.act for row in self.open.findChildren(LoopRow)]
        return next((place for place, row in enumerate(self._rows()) if row in acts), 0)

    def _focused(self) -> int | None:
        focus = self.window().focusWidget()
        return next((place for place, act in enumerate(self._rows()) if act is focus), None)

    def _focus_row(self, place: int) -> None:
        rows = self._rows()
        if rows:
            row = rows[max(0, min(place, len(rows) - 1))]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        at = self._focused()
        self._focus_row(0 if at is None else at + step)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        self._stale_at = 0.0
        if self.isVisible() and changes.touch(*Topic):
            self.refresh()

    # A screen among screens

    def begin(self) -> None:
        """Ask what the day holds, unless that was just asked, and put the focus on its first row."""
        if self._tools.desk.clock.monotonic_s() >= self._stale_at:
            self.refresh()
        self._minute.start()
        if self._rows():
            self._focus_row(0)
        else:
            self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember how far it was scrolled and which row had the focus."""
        self._minute.stop()
        self._stale_at = 0.0
        scrolled = self.area.verticalScrollBar().value()
        return {"scroll": scrolled, "row": self._focused(), "is_short": self._is_short}

    def recall(self, memory: Memory) -> None:
        """Come back to that row."""
        if not memory.get("is_short", True) and self._is_short:
            self._is_short = False
            self.refresh()
        if memory.get("row") is not None:
            self._focus_row(int(memory["row"]))
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def panes(self) -> tuple[QWidget, ...]:
        """Return the head, then the cards."""
        return (self.head, self.booked, self.tomorrow, self.open, self.windows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_BY_SIDE_W)
        if wide != self._is_wide:
            self._lay_out(wide=wide)
