"""The card of medicines on the overview: what is taken, what the clinic's reference says of it, who looked at it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.desk import Desk
from keta_desk.domain.interactions import Weight
from keta_desk.queries.chart import Chart
from keta_desk.queries.evaluation import MedicationLine
from keta_desk.queries.interactions import InteractionFound, Interactions, looked_up, reviews
from keta_desk.ui import words
from keta_desk.ui.interactions import interaction_words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.text import Label

NAME_W = 230


class MedicinesCard(Card):
    """Emits `asked` with what names an interaction to the form that acknowledges it. Hidden without medicines."""

    asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Medicines and interactions"), parent)
        self._desk = desk
        self.caveat = Label("", "caption", wrap=True)
        self.buttons: list[Button] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.caveat)

    def show_chart(self, chart: Chart, today: date) -> None:
        """Show what one patient takes now."""
        current = [line for line in chart.medications if line.is_current]
        self.setVisible(bool(current))
        empty_layout(self._rows)
        self.buttons = []
        if not current:
            return
        known = looked_up(current, chart.plan, self._desk.ask(reviews, chart.person.id))
        self.caveat.setText(words.said(known.caveat))
        names = chart.names
        for place, line in enumerate(current):
            if place:
                self._rows.addWidget(rule())
            self._rows.addLayout(self._row(line, known, names, today))

    def _row(self, line: MedicationLine, known: Interactions, names: dict[str, str], today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(0)
        name = Label(line.name, "strong", wrap=True)
        name.setFixedWidth(NAME_W)
        left.addWidget(name)
        taken = " ".join(part for part in (line.dose_text, line.frequency) if part)
        kind = self.tr("supplement") if line.is_supplement else ""
        said = Label(
            ", ".join(part for part in (taken, kind) if part) or self.tr("dose not recorded"), "caption", wrap=True
        )
        said.setFixedWidth(NAME_W)
        left.addWidget(said)
        left.addStretch(1)
        row.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(6)
        found = known.of(line.id)
        for one in found:
            right.addLayout(self._interaction(one, names, today))
        if not found:
            unlisted = line.name in known.unlisted
            telling = self.tr("Not in the list") if unlisted else self.tr("Counts only together with another medicine")
            right.addWidget(Chip(ChipWords(telling, "fact", "info")), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(right, 1)
        return row

    def _interaction(self, one: InteractionFound, names: dict[str, str], today: date) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Chip(interaction_words.chip(one.match.weight)), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Label(interaction_words.told(one.match), wrap=True))
        for said in (interaction_words.total(one.match), self._looked_at(one, names, today)):
            if said:
                column.addWidget(Label(said, "caption", wrap=True))
        column.addStretch(1)
        line.addLayout(column, 1)
        if one.review is None and one.match.weight in {Weight.MAJOR, Weight.MODERATE}:
            line.addWidget(self._button(one), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _looked_at(self, one: InteractionFound, names: dict[str, str], today: date) -> str:
        if one.review is None:
            return self.tr("Nobody has looked at it yet.") if one.is_open else ""
        on = words.near_day(one.review.reviewed_at.date(), today)
        who = names.get(one.review.reviewed_by, self.tr("somebody"))
        return self.tr("Looked at by {0}, {1}: {2}").format(who, on, one.review.reason)

    def _button(self, one: InteractionFound) -> Button:
        name = self.tr("Acknowledge {0}, {1}").format(one.match.taken.name, words.said(one.match.interaction.words))
        button = Button(self.tr("Acknowledge…"), role="quiet", name=name)
        button.setEnabled(not self._desk.read_only_because)
        button.clicked.connect(partial(self.asked.emit, one.subject))
        self.buttons.append(button)
        return button
