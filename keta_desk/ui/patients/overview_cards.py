"""The cards of a chart's overview: response, latest entries, the patient's words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QStackedWidget, QTableView, QVBoxLayout, QWidget

from keta_desk.domain.outcomes import Response, percent_change, response
from keta_desk.domain.response_values import ChartInputs, Lane, Naming
from keta_desk.queries import check_ins
from keta_desk.queries.chart import Chart
from keta_desk.queries.integration import by_due
from keta_desk.queries.timeline import entries
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.parts import chart_words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chart import ResponseChart
from keta_desk.ui.parts.chart_legend import Legend
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_model import Column, RowsModel
from keta_desk.ui.parts.text import Label, Voice
from keta_desk.ui.patients.chart_inputs import inputs_of, phq9_baseline
from keta_desk.ui.patients.entry_list import EntryList, entry_words, together

if TYPE_CHECKING:
    from keta_desk.desk import Desk

_RESPONSES = {
    Response.RESPONSE: ChipWords("Responder", "ok", "check-circle"),
    Response.PARTIAL: ChipWords("Partial response", "stage", "info"),
    Response.NONE: ChipWords("No response yet", "grey", "info"),
}
SHOWN_ENTRIES = 6


class ResponseCard(Card):
    """Scores and doses on one time axis, as a picture or as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Response to date"), parent)
        self._meaning = QHBoxLayout()
        self._meaning.setSpacing(8)
        self.as_table = Button(self.tr("As table"), role="quiet")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        self.head.addLayout(self._meaning)
        self.head.addWidget(self.as_table)
        self.chart = ResponseChart(ChartInputs(), (Lane.SCORES, Lane.DOSE), naming=Naming.LEFT)
        columns = [
            Column[tuple[str, ...]](head, itemgetter(place)) for place, head in enumerate(chart_words.table_heads())
        ]
        self._rows = RowsModel[tuple[str, ...]](columns, self)
        self.table = _plain_table(self._rows)
        self.table.setAccessibleName(self.tr("Dose and response as a table"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._with_legend())
        self._stack.addWidget(self.table)
        self.body.addWidget(self._stack, 1)

    def _with_legend(self) -> QWidget:
        """Return the chart over what its marks stand for."""
        legend = Legend(
            (
                ("phq9", "PHQ-9"),
                ("gad7", "GAD-7"),
                ("dose", self.tr("dose, mg")),
                ("window", self.tr("integration window")),
            )
        )
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chart, 1)
        column.addWidget(legend)
        return drawn

    def show_chart(self, chart: Chart, today: date) -> None:
        """Show one patient's course."""
        inputs = inputs_of(chart, today)
        self.chart.show_inputs(inputs)
        self._rows.show(chart_words.table_rows(inputs))
        empty_layout(self._meaning)
        baseline, latest = phq9_baseline(chart), chart.totals("phq9")
        if baseline is None or len(latest) < 2:
            return
        scale, last = catalogue.scales()["phq9"], Decimal(latest[-1][1])
        found = response(scale, Decimal(baseline), last)
        if found is not None:
            self._meaning.addWidget(Chip(replace(_RESPONSES[found], text=words.said(_RESPONSES[found].text))))
        better = percent_change(scale, Decimal(baseline), last)
        if better is not None:
            change = words.change_percent(-better)
            told = Label(self.tr("PHQ-9 {0} from {1}").format(change, baseline), "second")
            told.setToolTip(self.tr("From the last score before the first dose"))
            self._meaning.addWidget(told)

    def _switch(self, shown: bool) -> None:
        self._stack.setCurrentIndex(1 if shown else 0)
        self.as_table.setText(self.tr("As chart") if shown else self.tr("As table"))
        self.as_table.setAccessibleName(self.as_table.text())


class EntriesCard(Card):
    """The latest entries of the record."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Latest entries"), parent)
        self._desk = desk
        self.all = Button(self.tr("Timeline"), role="quiet", name=self.tr("All entries, in the timeline"))
        self.head.addWidget(self.all)
        self._none = Label(self.tr("The first entry appears here: a score, a note, a session."), "quiet", wrap=True)
        self.list = EntryList()
        self.body.addWidget(self._none)
        self.body.addWidget(self.list)
        self.body.addStretch(1)

    def show_chart(self, chart: Chart, today: date) -> None:
        """Show one patient's latest entries."""
        asked = self._desk.ask(check_ins.of_patient, chart.person.id)
        found = [entry_words(entry, chart.zone, today) for entry in entries(chart, asked, limit=4 * SHOWN_ENTRIES)]
        found = together(found)[:SHOWN_ENTRIES]
        self.list.show_entries(found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)


class WordsCard(Card):
    """What the patient said, in the patient's words, and what they are working towards."""

    asked_to_print = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("In the patient\u2019s words"), parent)
        self._said_on = Label("", "caption")
        self.edit = Button("", icon="pen", role="bare", name=self.tr("Write down the patient’s words"))
        self.edit.setToolTip(self.edit.accessibleName())
        self.head.addWidget(self._said_on)
        self.head.addWidget(self.edit)
        self.voice = Voice()
        self._none = Label(self.tr("What the patient hopes for is written down at preparation."), "quiet", wrap=True)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self.body.addWidget(self.voice)
        self.body.addWidget(self._none)
        self.body.addSpacing(4)
        self.body.addWidget(rule())
        self.body.addLayout(self._facts)
        self.body.addStretch(1)

    def show_chart(self, chart: Chart, _today: date) -> None:
        """Show one patient's words."""
        person = chart.person
        name = person.preferred_name or person.given_name
        self.title.setText(self.tr("In {0}\u2019s words").format(name))
        self._said_on.setText(write_day(person.own_words_on, year=False))
        self.voice.say(f"“{person.own_words}”" if person.own_words else "")
        self.voice.setVisible(bool(person.own_words))
        self._none.setVisible(not person.own_words)
        while self._facts.rowCount():
            self._facts.removeRow(0)
        latest = chart.integration[-1] if chart.integration else None
        agreed = by_due(chart.commitments)
        facts = [
            (self.tr("Goal"), chart.plan.goal_words if chart.plan else ""),
            (self.tr("Theme"), latest.theme if latest else ""),
            (self.tr("Commitment"), agreed[0].what if agreed else ""),
        ]
        for label, value in facts:
            if value:
                self._facts.addRow(Label(label, "quiet"), Label(" ".join(value.split()), wrap=True))


def _plain_table(model: RowsModel[tuple[str, ...]]) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionResizeMode(table.horizontalHeader().ResizeMode.Stretch)
    return table
