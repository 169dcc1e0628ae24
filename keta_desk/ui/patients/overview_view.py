"""A chart's overview: where care stands, how it goes, what is next."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from keta_desk.domain.schedule import AppointmentKind
from keta_desk.queries.chart import Chart
from keta_desk.ui.actions import action
from keta_desk.ui.evaluation.appointment_forms import BookForm
from keta_desk.ui.evaluation.details_form import DetailsForm
from keta_desk.ui.evaluation.stage_form import StageForm
from keta_desk.ui.evaluation.words_form import WordsForm
from keta_desk.ui.interactions.interaction_form import InteractionForm
from keta_desk.ui.interactions.medicines_card import MedicinesCard
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.patients.overview_cards import EntriesCard, ResponseCard, WordsCard
from keta_desk.ui.patients.pathway import PathwayCard
from keta_desk.ui.patients.session_card import SessionCard
from keta_desk.ui.view import ChartSection, Memory, Tools

PAGE_H = 740
SIDE_BY_SIDE_W = 900


class OverviewSection(ChartSection):
    """The pathway, the response, the next session, the latest entries and the patient's words."""

    hints = (("Alt 1 8", "sections"), ("V", "vitals"), ("Ctrl N", "new entry"), ("E", "edit"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wide = True
        self._patient_id = ""
        self.pathway, self.response, self.session = PathwayCard(), ResponseCard(), SessionCard()
        self.entries, self.words = EntriesCard(tools.desk), WordsCard()
        self.medicines = MedicinesCard(tools.desk)
        self._soon = QTimer(self)  # rows that were just made have no height yet
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._make_room)
        inside = self._inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(24, 16, 24, 22)
        self._grid.setSpacing(14)
        inside.setMinimumHeight(PAGE_H)  # wrapped words in a card would let the rows be squeezed
        self._place(wide=True)
        self.area = PageArea(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.area)
        order: tuple[QWidget, ...] = (
            *(self.pathway.edit, self.response.as_table, self.response.chart),
            *(self.session.plan, self.session.consent),
            *(self.session.open, self.session.screening, self.session.decide, self.session.book),
            *(self.entries.all, self.words.edit),
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self._connect()

    def _connect(self) -> None:
        self.pathway.edit.clicked.connect(partial(self.form_asked.emit, StageForm.FORM, ""))
        self.session.open.clicked.connect(self._open_session)
        self.session.book.clicked.connect(partial(self.form_asked.emit, BookForm.FORM, AppointmentKind.DOSING))
        self.session.decide.clicked.connect(partial(self.chart_wanted.emit, "titration", ""))
        self.session.plan.clicked.connect(partial(self.chart_wanted.emit, "plan", ""))
        self.session.consent.clicked.connect(partial(self.chart_wanted.emit, "consent", ""))
        self.session.screening.clicked.connect(partial(self.chart_wanted.emit, "screening", ""))
        self.entries.all.clicked.connect(partial(self.chart_wanted.emit, "timeline", ""))
        self.medicines.asked.connect(partial(self.form_asked.emit, InteractionForm.FORM))
        self.words.edit.clicked.connect(partial(self.form_asked.emit, WordsForm.FORM, ""))
        action("chart.edit", self, self._edit)

    def _edit(self) -> None:
        """Edit the card that has the focus; without one, who the patient is."""
        focus = self.window().focusWidget()
        cards = ((self.pathway, StageForm.FORM), (self.session, BookForm.FORM), (self.words, WordsForm.FORM))
        found = (form for card, form in cards if focus is not None and card.isAncestorOf(focus))
        self.form_asked.emit(next(found, DetailsForm.FORM), "")

    @Slot()
    def _open_session(self) -> None:
        self.session_asked.emit(self._patient_id)

    def _place(self, *, wide: bool) -> None:
        """Lay the cards out in two columns, or under each other where two do not fit."""
        self._is_wide = wide
        cards: tuple[QWidget, ...] = (
            self.pathway,
            self.response,
            self.session,
            self.entries,
            self.words,
            self.medicines,
        )
        for card in cards:
            self._grid.removeWidget(card)
        if wide:
            self._grid.addWidget(self.pathway, 0, 0, 1, 2)
            self._grid.addWidget(self.response, 1, 0)
            self._grid.addWidget(self.session, 1, 1)
            self._grid.addWidget(self.entries, 2, 0)
            self._grid.addWidget(self.words, 2, 1)
            self._grid.addWidget(self.medicines, 3, 0, 1, 2)
        else:
            for row, card in enumerate(cards):
                self._grid.addWidget(card, row, 0)
        self._grid.setColumnStretch(0, 67)
        self._grid.setColumnStretch(1, 33 if wide else 0)
        self._grid.setRowStretch(1, 58)
        self._grid.setRowStretch(2, 42)

    @Slot()
    def _make_room(self) -> None:
        """Let the medicines stand under the other cards instead of taking from their height."""
        width = max(self.width() - 48, 320)
        under = 0 if self.medicines.isHidden() else self.medicines.heightForWidth(width) + 14
        self._inside.setMinimumHeight(PAGE_H + under)

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show one patient's chart; another patient's begins at the top."""
        today = now.astimezone(chart.zone).date()
        self.pathway.show_chart(chart, now)
        self.session.show_chart(chart, today, chart.running(now))
        for shown in (self.response, self.entries, self.words, self.medicines):
            shown.show_chart(chart, today)
        self._soon.start()
        if chart.person.id != self._patient_id:
            self._patient_id = chart.person.id
            self.area.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Leave the focus on the name of the section: there is nothing to type here."""

    def remember(self) -> Memory:
        """Remember how far the page was scrolled, and whether the chart was a table."""
        return {"scroll": self.area.verticalScrollBar().value(), "table": self.response.as_table.isChecked()}

    def recall(self, memory: Memory) -> None:
        """Scroll there again."""
        self.response.as_table.setChecked(bool(memory.get("table")))
        self.area.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(SIDE_BY_SIDE_W)
        if wide != self._is_wide:
            self._place(wide=wide)
        self._soon.start()
