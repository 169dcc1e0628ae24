"""The sheet of the plan: its versions side by side, what belongs to it beyond ketamine, markers, how long it lasts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.durability import Durability
from keta_desk.domain.plan_parts import ChosenBy
from keta_desk.domain.problems import Trouble
from keta_desk.queries import plans as questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.plans import ItemLine, MarkerLine
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sheet import Sheet
from keta_desk.ui.titration.plan_dialog import PlanDialog
from keta_desk.ui.titration.plan_part_forms import ItemForm, MarkerForm, RatingForm
from keta_desk.ui.titration.plan_versions import VersionsCard
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Memory, Tools
from keta_desk.ui.words import said
from keta_desk.use_cases import plans

SHOWN_RATINGS = 4


class LinesCard(Card):
    """A card of lines with one button in its head, and a sentence while there are none."""

    def __init__(self, title: str, add: str, nothing: str) -> None:
        super().__init__(title)
        self.add = Button(add, icon="plus")
        self.head.addWidget(self.add)
        self.none = Label(nothing, "quiet", wrap=True)
        self.body.addWidget(self.none)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)
        self.buttons: list[Button] = []

    def clear(self, *, is_empty: bool) -> None:
        """Take all lines away."""
        empty_layout(self._lines)
        self.buttons = []
        self.none.setVisible(is_empty)

    def line(self, title: str, about: str, *beside: QWidget, voice: str = "") -> None:
        """Add a line; what belongs to it stands at its right."""
        if self._lines.count():
            self._lines.addWidget(rule())
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(Label(title, "strong", wrap=True))
        if about:
            told.addWidget(Label(about, "caption", wrap=True))
        if voice:
            told.addWidget(Label(voice, "second", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(told, 1)
        for widget in beside:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(widget, Button):
                self.buttons.append(widget)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._lines.addWidget(holder)


class PlanSheet(Sheet):
    """Shows one patient's plan with all that belongs to it."""

    hints = (("Tab", "next"), ("Enter", "press"), ("Esc", "overview"), ("F6", "next pane"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(said("Treatment plan"), parent)
        self._desk, self._undo = tools.desk, tools.undo
        self._patient_id = ""
        self.versions = VersionsCard()
        self.items = LinesCard(
            self.tr("Beyond ketamine"),
            self.tr("Item…"),
            self.tr("Therapy, sleep, movement, a change of medicine: each with whose task it is, and by when."),
        )
        self.markers = LinesCard(
            self.tr("Progress beyond the scales"),
            self.tr("Marker…"),
            self.tr("Patience, perspective, connection, interests: whatever the patient wants to see change."),
        )
        self.lasts = LinesCard(self.tr("How long it lasts"), "", "")
        self.lasts.add.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self.versions, self.items, self.markers, self.lasts):
            column.addWidget(card)
        column.addStretch(1)
        self.area = PageArea(inside)
        self.page.addWidget(self.area, 1)
        self.versions.change.clicked.connect(partial(self.form_asked.emit, PlanDialog.FORM, ""))
        self.items.add.clicked.connect(partial(self.form_asked.emit, ItemForm.FORM, ""))
        self.markers.add.clicked.connect(partial(self.form_asked.emit, MarkerForm.FORM, ""))

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show one patient's plan; another patient's begins at the top."""
        is_other, self._patient_id = chart.person.id != self._patient_id, chart.person.id
        patient_id, today = chart.person.id, day_in(chart.zone, now)
        self.versions.show_plans(chart, self._desk.ask(questions.ladders, patient_id), anew=is_other)
        self._show_items(self._desk.ask(questions.items, patient_id), today)
        self._show_markers(self._desk.ask(questions.markers, patient_id), chart, today)
        self._show_lasting(chart, today)
        why = sentence(Trouble(self._desk.read_only_because)) if self._desk.read_only_because else ""
        for button in (self.versions.change, self.items.add, self.markers.add, *self._row_buttons()):
            button.setEnabled(not why)
            button.setToolTip(why)
        self._set_order()
        if is_other:
            self.area.verticalScrollBar().setValue(0)

    def _row_buttons(self) -> list[Button]:
        return [*self.items.buttons, *self.markers.buttons]

    def _show_items(self, items: list[ItemLine], today: date) -> None:
        self.items.clear(is_empty=not items)
        for item in items:
            due = self.tr("by {0}").format(write_day(item.due_on)) if item.due_on else self.tr("no day set")
            about = self.tr("{0} · {1}").format(item.owner or self.tr("nobody named"), due)
            if item.done_on is not None:
                done = ChipWords(self.tr("Done {0}").format(write_day(item.done_on)), "ok", "check-circle")
                self.items.line(item.what, about, Chip(done), voice=item.note)
                continue
            is_late = item.due_on is not None and item.due_on < today
            chip = ChipWords(self.tr("Overdue"), "caution", "clock") if is_late else ChipWords(self.tr("Open"), "fact")
            button = self._button(self.tr("Done"), item.what, partial(self._finish, item, today))
            self.items.line(item.what, about, Chip(chip), button, voice=item.note)

    def _finish(self, item: ItemLine, today: date) -> None:
        desk, reason = self._desk, undone()
        try:
            desk.do(plans.finish_item, item.id, done_on=today, seen=item.version)
        except Trouble as trouble:
            self._undo.refused.emit(trouble)
            return
        self._undo.offer(Undoable(self.tr("Item done"), lambda: desk.do(plans.open_item, item.id, reason=reason)))

    def _show_markers(self, markers: list[MarkerLine], chart: Chart, today: date) -> None:
        self.markers.clear(is_empty=not markers)
        for marker in markers:
            by = (
                self.tr("chosen by the patient")
                if marker.chosen_by == ChosenBy.PATIENT
                else self.tr("chosen by the practice")
            )
            latest = marker.ratings[-SHOWN_RATINGS:]
            course = ", ".join(
                self.tr("{0} on {1}").format(one.points, write_day(day_in(chart.zone, one.at), year=False))
                for one in latest
            )
            about = self.tr("{0} · {1}").format(by, course or self.tr("not rated yet"))
            moment = next((one.moment for one in reversed(marker.ratings) if one.moment), "")
            if marker.ended_on is not None:
                ended = ChipWords(self.tr("Ended {0}").format(write_day(marker.ended_on)), "grey")
                self.markers.line(marker.name, about, Chip(ended), voice=moment)
                continue
            rate = self._button(
                self.tr("Rate…"), marker.name, partial(self.form_asked.emit, RatingForm.FORM, marker.id)
            )
            end = self._button(self.tr("End"), marker.name, partial(self._end, marker, today))
            self.markers.line(marker.name, about, rate, end, voice=moment)

    def _end(self, marker: MarkerLine, today: date) -> None:
        desk = self._desk
        try:
            desk.do(plans.end_marker, marker.id, ended_on=today)
        except Trouble as trouble:
            self._undo.refused.emit(trouble)
            return
        back = partial(desk.do, plans.end_marker, marker.id, ended_on=None)
        self._undo.offer(Undoable(self.tr("Marker ended"), back))

    def _button(self, text: str, about: str, run: Callable[[], object]) -> Button:
        button = Button(text)
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def _show_lasting(self, chart: Chart, today: date) -> None:
        found = [(scale, questions.lasted(chart, scale.id, today)) for scale in catalogue.scales().values()]
        told = [(scale.name, lasting_words(one)) for scale, one in found if one.courses]
        self.lasts.clear(is_empty=not told)
        self.lasts.none.setText(
            self.tr("Said once a score follows the last dose of a course: days until half of the gain is lost.")
        )
        for name, said_of_it in told:
            self.lasts.line(name, said_of_it)

    def _set_order(self) -> None:
        head = (self.versions.version, self.versions.beside, self.versions.change)
        order = (*head, self.items.add, *self.items.buttons, self.markers.add, *self.markers.buttons)
        before: QWidget = self.back
        for widget in order:
            QWidget.setTabOrder(before, widget)
            before = widget

    def begin(self) -> None:
        """Put the focus on the change of the plan."""
        self.versions.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember how far the page was scrolled."""
        return {"scroll": self.area.verticalScrollBar().value()}

    def recall(self, memory: Memory) -> None:
        """Scroll there again."""
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))


def lasting_words(found: Durability) -> str:
    """Say as a range with its number after how many days half of the gain was lost; nothing is foretold."""
    held = [one.days for one in found.courses if not one.is_lost]
    parts = []
    if found.span is not None:
        low, high = found.span
        one = words.counted(low, "{0} day", "{0} days")
        days = one if low == high else said("{0} to {1} days").format(low, high)
        parts.append(said("half of the gain lost after {0} (n = {1})").format(days, len(found.lost)))
    if found.middle is not None:
        parts.append(said("middle {0} days").format(words.number(found.middle)))
    if held:
        parts.append(said("held for {0} days so far (last score)").format(max(held)))
    return "; ".join(parts)
