"""The sheet before a session: what a person looks at before a dose, on one page, with the way to start (job 3)."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.domain.response_values import ChartInputs, Lane, Naming
from keta_desk.queries import before_session
from keta_desk.queries.before_session import BeforeSession
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.errors import sentence
from keta_desk.ui.evaluation.screening_names import SHORT
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chart import ResponseChart
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import before_words, form_names
from keta_desk.ui.sessions.before_scores import BeforeScores
from keta_desk.ui.sessions.preparation_card import PreparationCard
from keta_desk.ui.sheet import Sheet
from keta_desk.ui.view import Memory, Tools

BESIDE = 1040
"""From this width on the cards stand in two columns."""
STRIP_H = 230


class BeforeSheet(Sheet):
    """Shows what the record says before a session; forms ask what changed, prepare and start."""

    hints = (("Enter", "start session"), ("Tab", "next"), ("V", "vitals"), ("Esc", "overview"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Before the session"), parent)
        self._desk = tools.desk
        self._patient_id = ""
        self.changed = Button(self.tr("Ask what changed…"), icon="shield")
        self.start = Button(self.tr("Start session…"), icon="play", role="primary")
        self.beside.addWidget(self.changed)
        self.beside.addWidget(self.start)
        self.open = _Facts(self.tr("Still open"))
        self.scores = BeforeScores()
        self.course = Card(self.tr("Course"))
        self.strip = ResponseChart(ChartInputs(), (Lane.SCORES, Lane.DOSE), naming=Naming.LEFT)
        self.strip.setFixedHeight(STRIP_H)
        self.course.body.addWidget(self.strip)
        self.last = _Facts(self.tr("Last session"))
        self.preparation = PreparationCard()
        self.medicines = _Facts(self.tr("Medicines since the last session"))
        inside = QWidget()
        inside.setObjectName("page")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(14)
        self._body.addWidget(_column(self.open, self.scores), 1)
        self._body.addWidget(_column(self.preparation, self.course, self.last, self.medicines), 1)
        self.area = PageArea(inside)
        self.page.addWidget(self.area, 1)
        self.changed.clicked.connect(partial(self.form_asked.emit, SHORT, ""))
        self.start.clicked.connect(self._start)
        self.preparation.asked.connect(self.form_asked)
        order = (self.back, self.changed, self.start, *self.preparation.buttons(), self.strip)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show what there is before a session of one patient."""
        is_other, self._patient_id = chart.person.id != self._patient_id, chart.person.id
        found = self._desk.ask(before_session.of, chart, now)
        self.open.show_lines([sentence(one) for one in found.loops], self.tr("Nothing is open."))
        self.scores.show_scores(found, chart.zone)
        self.strip.show_inputs(found.course)
        self.last.show_facts(before_words.last_told(found, chart.zone), self.tr("This is the first session."))
        self.preparation.show_preparation(found.prepared, chart.zone)
        since = before_words.medicines_told(found)
        self.medicines.show_lines(since, self.tr("Nothing new, nothing stopped is recorded."))
        self._allow(found)
        if is_other:
            self.area.verticalScrollBar().setValue(0)

    def _allow(self, found: BeforeSession) -> None:
        shut = sentence(Trouble(self._desk.read_only_because)) if self._desk.read_only_because else ""
        live = found.last if found.last is not None and found.last.ended_at is None else None
        busy = self.tr("Session {0} is not ended").format(live.number) if live else ""
        for button, why in ((self.start, shut or busy), (self.changed, shut)):
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setAccessibleDescription(why)
        for button in self.preparation.buttons():
            button.setEnabled(not shut)
        self.changed.setText(self.tr("Ask again…") if found.is_asked else self.tr("Ask what changed…"))

    @Slot()
    def _start(self) -> None:
        self.form_asked.emit(form_names.START, "")

    def begin(self) -> None:
        """Put the focus on the way to start."""
        first = self.start if self.start.isEnabled() else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember how far the page was scrolled."""
        return {"scroll": self.area.verticalScrollBar().value()}

    def recall(self, memory: Memory) -> None:
        """Scroll there again."""
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= scaled(BESIDE)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


class _Facts(Card):
    """A card with named facts, or with lines; where there are none it says so."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)

    def show_facts(self, facts: list[tuple[str, str]], none: str) -> None:
        """Show each fact under its name."""
        empty_layout(self._rows)
        for place, (name, value) in enumerate(facts):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(Label(name, "caption", wrap=True))
            self._rows.addWidget(Label(value, wrap=True))
        if not facts:
            self._rows.addWidget(Label(none, "quiet", wrap=True))

    def show_lines(self, lines: list[str], none: str) -> None:
        """Show each line with a mark."""
        empty_layout(self._rows)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel("circle", "ink_3", 12), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(line, wrap=True), 1)
            self._rows.addLayout(row)
        if not lines:
            self._rows.addWidget(Label(none, "quiet", wrap=True))


def _column(*widgets: QWidget) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return inside
