"""The first days after each dose side by side: before, 24 h, 72 h, 7 d (capabilities S35). A record, no judgement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from keta_desk.domain.check_ins import FollowUp
from keta_desk.queries.check_ins import CheckInLine
from keta_desk.queries.rapid_response import RATED, RapidLine, RapidPoint
from keta_desk.ui import words
from keta_desk.ui.integration.check_in_words import figure_words, point_words
from keta_desk.ui.outcomes.score_words import signed
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label

MOST = 4


class RapidCard(Card):
    """Shows the latest sessions, a row each. What nobody asked stands as not recorded, what is ahead with its day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("The first days after each dose"), parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self.none = Label(
            self.tr("Nobody has asked at 24 h, 72 h or 7 days yet. A check-in answers one."), "quiet", wrap=True
        )
        self.told = Label(
            self.tr("In brackets: the change against the last check-in before the dose. Few answers tell little."),
            "caption",
            wrap=True,
        )
        for part in (self.none, self.told):
            self.body.addWidget(part)
        self.body.addLayout(self._grid)

    def show_lines(self, found: Sequence[RapidLine], today: date) -> None:
        """Show the sessions of one patient; without any the card is not there."""
        self.setVisible(bool(found))
        is_answered = any(one.is_answered for one in found)
        self.none.setVisible(not is_answered)
        self.told.setVisible(is_answered)
        empty_layout(self._grid)
        if not is_answered:
            return
        heads = (self.tr("Dose"), self.tr("Before"), *(point_words(point) for point in FollowUp))
        for column, head in enumerate(heads):
            self._grid.addWidget(Label(head, "small-strong"), 0, column)
            self._grid.setColumnStretch(column, 1)
        shown = [line for place, line in enumerate(found) if not place or line.is_answered]
        for place, line in enumerate(shown[:MOST]):
            self._grid.addWidget(rule(), 2 * place + 1, 0, 1, len(heads))
            for column, cell in enumerate(self._cells(line, today)):
                self._grid.addLayout(cell, 2 * place + 2, column, Qt.AlignmentFlag.AlignTop)

    def _cells(self, line: RapidLine, today: date) -> list[QVBoxLayout]:
        dose = words.dose(line.dose_ug) if line.dose_ug is not None else self.tr("several medicines")
        on = write_day(line.dosed_on, year=line.dosed_on.year != today.year)
        session = self.tr("Session {0}, {1}").format(line.number, on)
        return [
            _cell(dose, [session]),
            self._asked(line.before, None),
            *(self._point(one, line.before) for one in line.points),
        ]

    def _point(self, one: RapidPoint, before: CheckInLine | None) -> QVBoxLayout:
        if one.answer is None and one.is_ahead:
            return _cell("", [self.tr("due {0}").format(write_day(one.due_on, year=False))])
        return self._asked(one.answer, before)

    def _asked(self, one: CheckInLine | None, before: CheckInLine | None) -> QVBoxLayout:
        told = [] if one is None else list(_figures(one, before))
        if not told:
            return _cell("", [self.tr("not recorded")])
        return _cell(told[0], told[1:])


def _figures(one: CheckInLine, before: CheckInLine | None) -> list[str]:
    """Return the figures of a check-in, each with its change against the one before the dose where both were told."""
    told = []
    for name in RATED:
        value, was = getattr(one, name), getattr(before, name) if before is not None else None
        if value is None:
            continue
        said = figure_words(name, value)
        if was is not None and name != "sleep_min":
            said = words.said("{0} ({1})").format(
                said, signed(value - was) if value != was else words.said("as before")
            )
        told.append(f"{said[:1].upper()}{said[1:]}")
    return told


def _cell(head: str, rest: Sequence[str]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    if head:
        column.addWidget(Label(head, "strong", wrap=True))
    for line in rest:
        column.addWidget(Label(line, "caption", wrap=True))
    return column
