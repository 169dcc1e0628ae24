"""Integration in a chart: the window, every session with its theme, what is open, the patient's own words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.integration import CommitmentState, Settled
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Status
from keta_desk.queries import check_ins, former, integration
from keta_desk.queries.chart import Chart
from keta_desk.queries.integration import by_due
from keta_desk.queries.rapid_response import rapid
from keta_desk.ui import words
from keta_desk.ui.actions import action
from keta_desk.ui.errors import show_trouble
from keta_desk.ui.integration import between_rows
from keta_desk.ui.integration.between import BetweenCards
from keta_desk.ui.integration.card_forms import (
    CommitmentForm,
    JournalForm,
    PatternForm,
    SkillForm,
    TriggerForm,
)
from keta_desk.ui.integration.check_in_form import CheckInForm
from keta_desk.ui.integration.deeds import deed_of
from keta_desk.ui.integration.hold_dialog import AmendNoteDialog, HoldDialog
from keta_desk.ui.integration.kept import TABLE, Closed
from keta_desk.ui.integration.note_card import NoteCard
from keta_desk.ui.integration.note_list import HeldRow, NoteList
from keta_desk.ui.integration.note_words import after_words
from keta_desk.ui.integration.rapid_card import RapidCard
from keta_desk.ui.integration.safety_plan_form import SafetyPlanForm
from keta_desk.ui.integration.side_cards import CommitmentsCard, VoiceCard
from keta_desk.ui.integration.standing import (
    Held,
    Standing,
    held_of,
    last_session,
    standing,
)
from keta_desk.ui.integration.window_card import WindowCard
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import ChartSection, Memory, Tools

NARROW = 960
FORM_OF = {
    "integration.check-in": CheckInForm.FORM,
    "integration.commitment": CommitmentForm.FORM,
    "integration.journal": JournalForm.FORM,
    "integration.trigger": TriggerForm.FORM,
    "integration.pattern": PatternForm.FORM,
    "integration.skill": SkillForm.FORM,
    "integration.safety-plan": SafetyPlanForm.FORM,
}
BOOKING = "appointment"


class IntegrationSection(ChartSection):
    """Shows one patient's integration work; asks for the forms that record, amend and book."""

    hints = (("N", "record integration"), ("C", "check-in"), ("B", "book"), ("Ctrl P", "print summary"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._desk = tools, tools.desk
        self._chart: Chart | None = None
        self._found: Standing | None = None
        self._held: list[Held] = []
        self._seen = -1
        self._offers = False
        self._is_narrow = False
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self.banner = Banner()
        self.window_card = WindowCard()
        self.notes = Card(words.said("Integration sessions"))
        self.notes.body.setContentsMargins(6, 11, 6, 8)
        self.notes.head.setContentsMargins(12, 0, 12, 0)
        self.list = NoteList()
        self.between, self.rapid = BetweenCards(), RapidCard()
        self.notes.body.addWidget(self.list, 1)
        self.note = NoteCard()
        self.voice, self.commitments = VoiceCard(), CommitmentsCard()
        self.empty = EmptyState("leaf")
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(24, 16, 24, 22)
        page.setSpacing(14)
        page.addWidget(self.banner)
        page.addWidget(self.window_card)
        page.addWidget(self._build_body())
        page.addWidget(self.rapid)
        page.addWidget(self.between)
        page.addStretch(1)
        self.area = PageArea(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def _build_body(self) -> QWidget:
        blank = Card()
        blank.body.addWidget(self.empty)
        self._main = QStackedWidget()
        self._main.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # as high as it needs to be
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.notes, 1)
        column.addWidget(self.note)
        self._main.addWidget(cards)
        self._main.addWidget(blank)
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._place()
        return body

    def _place(self) -> None:
        """Set the cards side by side, or one under the other where there is no room."""
        for card in (self._main, self.voice, self.commitments):
            self._grid.removeWidget(card)
        beside = 0 if self._is_narrow else 1
        self._grid.addWidget(self._main, 0, 0, 1 if self._is_narrow else 2, 1)
        self._grid.addWidget(self.commitments, 1 if self._is_narrow else 0, beside)
        self._grid.addWidget(self.voice, 2 if self._is_narrow else 1, beside)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(0, 64)
        self._grid.setColumnStretch(1, 0 if self._is_narrow else 36)

    def _connect(self) -> None:
        self.window_card.record.clicked.connect(self.ask_record)
        self.window_card.book.clicked.connect(self.ask_booking)
        self.empty.acted.connect(self._ask_first)
        self.banner.acted.connect(self.ask_booking)
        self.note.amend.clicked.connect(self.ask_amend)
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self.ask_amend)
        self.commitments.settled.connect(self.settle)
        self.commitments.asked.connect(self._ask)
        self.commitments.opened_again.connect(self.reopen)
        self.between.asked.connect(self._follow)
        for name, form in FORM_OF.items():
            action(name, self, partial(self._ask, form, ""))
        action("chart.new", self, self.ask_record)
        action("chart.edit", self, self.ask_amend)
        action("integration.book", self, self.ask_booking)

    # Showing

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show one patient's integration work."""
        is_same = self._chart is not None and self._chart.person.id == chart.person.id
        was_added = is_same and len(chart.integration) > self._seen >= 0
        if not is_same:
            self._offers = False
            self.area.verticalScrollBar().setValue(0)
        self._chart, self._seen = chart, len(chart.integration)
        self._held, self._found = held_of(chart), standing(chart, now)
        today = now.astimezone(chart.zone).date()
        self.window_card.setVisible(self._found is not None)
        if self._found is not None:
            self.window_card.show_standing(chart, self._found, now, is_narrow=self._is_narrow)
        self._show_banner(chart, was_added=was_added)
        self.list.show_rows([_row(chart, held) for held in reversed(self._held)])
        self._main.setCurrentIndex(0 if self._held else 1)
        self._show_empty(chart)
        can_change = not self._desk.read_only_because
        closed = [line for line in chart.commitments if not line.is_open]
        self.commitments.show_open(by_due(chart.commitments), today, can_change=can_change, closed=closed)
        self.voice.show_chart(chart, last_session(chart, now))
        asked = self._desk.ask(check_ins.of_patient, chart.person.id)
        self.rapid.show_lines(rapid(chart, asked, today), today)
        between_rows.show(self.between, self._desk, chart, today, self._why_not())
        self._pick(self.list.current())
        self._allow()
        self._set_order()

    def _show_empty(self, chart: Chart) -> None:
        if chart.doses:
            then = self.tr("The window after the last dose is where the first one belongs.")
            self.empty.say(self.tr("No integration notes yet"), then, action=self.tr("Record integration"))
        else:
            then = self.tr("The first one opens after session 1.")
            self.empty.say(self.tr("No integration notes yet"), then, action=self.tr("Book integration"))

    def _show_banner(self, chart: Chart, *, was_added: bool) -> None:
        """Say that the window closes soon with nothing booked, or offer to book after a session was recorded."""
        found = self._found
        booked = found.booked[0].starts_at.astimezone(chart.zone).date() if found and found.booked else None
        self._offers = (was_added or self._offers) and booked is None
        if found is not None and found.is_closing(booked):
            self._say("check", _closing_words(found), self.tr("No integration is booked within it."))
        elif self._offers:
            self._say("done", self.tr("Integration recorded"), self.tr("The next one is not booked yet."))
        else:
            self.banner.hide()

    def _say(self, kind: str, title: str, then: str) -> None:
        if self.banner.isHidden() or self.banner.words() != f"{title} {then}".strip():
            self.banner.say(kind, title, then, action=self.tr("Book integration"))

    def _allow(self) -> None:
        """Say why a button does nothing, where it does nothing."""
        reason, why = self._desk.read_only_because, self._why_not()
        card = self.window_card
        for button in (card.record, card.book, self.note.amend, self.empty.action, self.banner.action):
            button.setEnabled(not reason)
            button.setToolTip(why)
            button.setAccessibleDescription(why)

    def _why_not(self) -> str:
        return self.tr("The vault is open for reading only") if self._desk.read_only_because else ""

    def _set_order(self) -> None:
        card = self.window_card
        order: list[QWidget] = [self.banner.action, card.record, card.book, self.list, self.note.amend]
        order += [self.empty.action, self.commitments.add, *self.commitments.buttons, *self.between.order()]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    @Slot(str)
    def _pick(self, note_id: str) -> None:
        held = next((one for one in self._held if one.line.id == note_id), None)
        self.note.setVisible(held is not None)
        if held is None or self._chart is None:
            return
        states: list[former.Former] = []
        if held.line.status == Status.AMENDED:
            states = self._desk.ask(former.of_rows, TABLE, [held.line.id]).get(held.line.id, [])
        agreed = [one for one in self._chart.commitments if one.note_id == note_id]
        if held.line.is_apart:
            apart = self._desk.ask(integration.kept_apart, self._chart.person.id)
            held = replace(held, line=next(one for one in apart if one.id == note_id))
        self.note.show_note(held, self._chart.names.get(held.line.held_by, ""), states, agreed)

    def show_entry(self, row_id: str) -> None:
        """Choose a session."""
        if any(one.line.id == row_id for one in self._held):
            self.list.choose(row_id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    @Slot()
    def ask_record(self) -> None:
        """Ask for the form that records an integration session."""
        self._ask(HoldDialog.FORM, "")

    @Slot()
    def ask_booking(self) -> None:
        """Ask for the form that books one."""
        self._ask(BOOKING, "integration")

    @Slot()
    def ask_amend(self) -> None:
        """Ask for the form that puts the current session right."""
        if current := self.list.current():
            self._ask(AmendNoteDialog.FORM, current)

    @Slot()
    def _ask_first(self) -> None:
        if self._chart is not None and self._chart.doses:
            self.ask_record()
        else:
            self.ask_booking()

    @Slot(str, str)
    def _follow(self, asked: str, about: str) -> None:
        """Open a form, or do at once what a card offers, with an undo."""
        if asked not in (between_rows.PRACTISE, between_rows.END, between_rows.AGAIN):
            self._ask(asked, about)
        elif self._chart is not None:
            done = deed_of(self._desk, self._chart, asked, about)
            if self._tried(done.do):
                self._tools.undo.offer(Undoable(done.words, done.undo, done.do))

    @Slot(str, str)
    def _ask(self, form: str, subject: str) -> None:
        if self._chart is not None and not self._desk.read_only_because:
            self.form_asked.emit(form, subject)

    @Slot(str)
    def reopen(self, commitment_id: str) -> None:
        """Open a commitment again that was closed by mistake."""
        line = next((one for one in self._chart.commitments if one.id == commitment_id), None) if self._chart else None
        if self._chart is None or line is None:
            return
        was = Settled(state=line.state, outcome=line.outcome, closed_on=line.closed_on)
        closed = Closed(self._desk, self._chart.person.id, commitment_id, was, commitment_id)
        if self._tried(closed.undo):
            self._tools.undo.offer(Undoable(self.tr("Commitment open again"), closed.redo, closed.undo))

    @Slot(str, str)
    def settle(self, commitment_id: str, state: str) -> None:
        """Note what became of a commitment."""
        if self._chart is None:
            return
        done = self.tr("Commitment done") if state == CommitmentState.DONE else self.tr("Commitment not done")
        closed = Closed(self._desk, self._chart.person.id, commitment_id, Settled(state=state))
        if self._tried(closed.redo):
            self._tools.undo.offer(Undoable(done, closed.undo, closed.redo))

    def _tried(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
            return False
        return True

    # A screen among screens

    def begin(self) -> None:
        """Put the focus where one starts: on what has to be done, else on the sessions."""
        first: QWidget = self.list if self._held else self.empty.action
        if not self.banner.isHidden() and self.banner.action.isEnabled():
            first = self.banner.action
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember which session was read, and how far the page was scrolled."""
        return {"note": self.list.current(), "scroll": self.area.verticalScrollBar().value()}

    def recall(self, memory: Memory) -> None:
        """Show what was remembered; what is gone meanwhile is passed over."""
        self.list.choose(str(memory.get("note", "")))
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def panes(self) -> tuple[QWidget, ...]:
        """Return window, sessions and commitments, as far as there is something to do in them."""
        window = (self.window_card,) if self._found is not None else ()
        main: tuple[QWidget, ...] = (self.notes, self.note) if self._held else (self.empty,)
        return (*window, *main, self.commitments, self.between)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._place()
            self.between.place(is_narrow=is_narrow)
            if self._chart is not None and self._found is not None:
                now = self._desk.clock.now()
                self.window_card.show_standing(self._chart, self._found, now, is_narrow=is_narrow)


def _row(chart: Chart, held: Held) -> HeldRow:
    line = held.line
    by = chart.names.get(line.held_by, "")
    about = after_words(held)
    return HeldRow(
        id=line.id,
        number=held.number,
        theme=words.said("Psychotherapy note") if line.is_apart else " ".join(line.theme.split()),
        about=words.said("{0}, {1}").format(about, by) if by else about,
        when=write_day(held.on),
        is_shared=line.share_with_patient,
        is_amended=line.status == Status.AMENDED,
    )


def _closing_words(found: Standing) -> str:
    closes = write_day(found.closes_on, weekday=True, year=False)
    if found.days_left == 0:
        return words.said("The integration window closes today")
    if found.days_left == 1:
        return words.said("The integration window closes tomorrow, {0}").format(closes)
    return words.said("The integration window closes in {0} days, {1}").format(found.days_left, closes)
