"""A chart's overview: who this is, where care stands, how it goes, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Stage
from keta_desk.queries import chart as charts
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.actions import action
from keta_desk.ui.changes import ChangeBell
from keta_desk.ui.patients.chart_header import ChartHeader
from keta_desk.ui.patients.overview_cards import EntriesCard, ResponseCard, SessionCard, WordsCard
from keta_desk.ui.patients.pathway import PathwayCard

if TYPE_CHECKING:
    from keta_desk.desk import Desk


PAGE_H = 740


class OverviewView(QWidget):
    """Shows one patient's chart. Emits `documents_asked` and `vitals_asked` with the id of the patient."""

    documents_asked = Signal(object)  # PatientId
    vitals_asked = Signal(object)  # PatientId
    hints = (("Alt 1 7", "sections"), ("V", "vitals"), ("Ctrl 5", "documents"), ("Alt ←", "back"))

    def __init__(self, desk: Desk, bell: ChangeBell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._patient_id: PatientId | None = None
        self.chart: Chart | None = None
        self._build()
        self.head.print_asked.connect(self._ask_documents)
        self.head.vitals_asked.connect(self._ask_vitals)
        self.head.chosen.connect(self._choose)
        action("chart.vitals", self, self._ask_vitals)
        action("chart.documents", self, self._ask_documents)
        bell.rang.connect(self._hear)

    def _build(self) -> None:
        sections = (("overview", self.tr("Overview")), ("documents", self.tr("Documents")))
        self.head = ChartHeader(sections)
        self.head.sections["overview"].setChecked(True)
        self.pathway, self.response, self.session = PathwayCard(), ResponseCard(), SessionCard()
        self.entries, self.words = EntriesCard(), WordsCard()
        inside = QWidget()
        inside.setObjectName("page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(24, 16, 24, 22)
        grid.setSpacing(14)
        grid.addWidget(self.pathway, 0, 0, 1, 2)
        grid.addWidget(self.response, 1, 0)
        grid.addWidget(self.session, 1, 1)
        grid.addWidget(self.entries, 2, 0)
        grid.addWidget(self.words, 2, 1)
        grid.setColumnStretch(0, 67)
        grid.setColumnStretch(1, 33)
        inside.setMinimumHeight(PAGE_H)  # wrapped words in a card would let the rows be squeezed
        grid.setRowStretch(1, 58)
        grid.setRowStretch(2, 42)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.area, 1)
        order = (
            self.head.vitals,
            self.head.documents,
            *self.head.sections.values(),
            self.response.as_table,
            self.response.chart,
        )
        for place in range(len(order) - 1):
            QWidget.setTabOrder(order[place], order[place + 1])

    def show_patient(self, patient_id: PatientId) -> None:
        """Show a patient's chart.

        Raises:
            Gone: there is no such patient.
        """
        self._patient_id = patient_id
        self.refresh()
        self.area.verticalScrollBar().setValue(0)

    @Slot()
    def refresh(self) -> None:
        """Ask again and show the answer."""
        if self._patient_id is None:
            return
        self.chart = chart = self._desk.ask(charts.whole, self._patient_id)
        now = self._desk.clock.now()
        today = now.astimezone(chart.zone).date()
        self.head.show_chart(chart, today)
        self.head.sections["documents"].show_count(len(chart.documents))
        self.pathway.show_chart(chart, now)
        for card in (self.response, self.session, self.entries, self.words):
            card.show_chart(chart, today)

    def about(self) -> tuple[str, str]:
        """Return the name and one word about whose chart is shown, for the sidebar."""
        if self.chart is None:
            return "", ""
        return self.chart.person.name, words.stage_words(Stage(self.chart.person.stage))

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.head.sections["overview"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self._patient_id is not None and self.isVisible() and changes.touch(*Topic, patient=self._patient_id):
            self.refresh()

    @Slot(str)
    def _choose(self, section: str) -> None:
        if section == "documents":
            self.head.sections["overview"].setChecked(True)
            self._ask_documents()

    @Slot()
    def _ask_documents(self) -> None:
        if self._patient_id is not None:
            self.documents_asked.emit(self._patient_id)

    @Slot()
    def _ask_vitals(self) -> None:
        if self._patient_id is not None:
            self.vitals_asked.emit(self._patient_id)
