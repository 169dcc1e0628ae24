"""The entry sheet of a scale: a row for each item, and below them what the answers come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.outcomes import Scale
from keta_desk.domain.problems import Problem
from keta_desk.ui import words
from keta_desk.ui.errors import sentence
from keta_desk.ui.outcomes.answer_form import AnswerForm
from keta_desk.ui.outcomes.answer_row import AnswerRow
from keta_desk.ui.outcomes.score_words import missing_rule
from keta_desk.ui.parts.field import Complaint
from keta_desk.ui.parts.text import Label

LONGEST = 24


class AnswerSheet(QWidget):
    """Emits `changed` after each answer, `finished` when one goes on from the last row.

    `before` are the answers of the last filling-in, outlined beside the new ones; of an amendment they are what the
    entry says now, struck through where it is changed.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self, form: AnswerForm, before: Sequence[int | None], *, is_amended: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self.rows: list[AnswerRow] = []
        column = QVBoxLayout()
        column.setSpacing(0)
        for place, item in enumerate(form.scale.items):
            row = AnswerRow(item, before[place] if place < len(before) else None, is_amended=is_amended)
            row.went.connect(self._go)
            row.answered.connect(self._take)
            row.refused.connect(self._refuse)
            self.rows.append(row)
            column.addWidget(row)
        self.complaint = Complaint()
        self.total, self.rule = Label("", "section"), Label(missing_rule(form.scale), "caption", wrap=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(Label(_legend(form.scale), "caption", wrap=True))
        page.addLayout(column)
        page.addWidget(self.complaint)
        page.addWidget(self.total)
        page.addWidget(self.rule)
        self.show_form()

    def show_form(self) -> None:
        """Show the answers that the form holds."""
        for row, answer in zip(self.rows, self._form.answers, strict=True):
            row.give(answer)
        self._reckon()

    def begin(self) -> None:
        """Put the focus on the first item without an answer, or on the first."""
        row = next((row for row in self.rows if row.answer() is None and row.item.is_scored), self.rows[0])
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def complain(self, problem: Problem) -> None:
        """Say what is wrong with an answer, and go to it."""
        self.complaint.say(sentence(problem), "danger")
        named = (row for row in self.rows if problem.field == f"item_{row.item.number}")
        next(named, self.rows[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take(self) -> None:
        self.complaint.say("", "danger")
        self._form.answers = [row.answer() for row in self.rows]
        self._reckon()
        self.changed.emit()

    def _reckon(self) -> None:
        """Show the total once every scored item is answered, and before that how many are."""
        scored = len(self._form.scale.scored_items)
        answered = self._form.answered()
        if answered == scored:
            reckoned = self._form.score()
            total = words.number(reckoned.total) if reckoned.total is not None else ""
            band = words.said(reckoned.band.label) if reckoned.band else ""
            self.total.setText(self.tr("Total {0}, {1}").format(total, band))
        else:
            self.total.setText(self.tr("{0} of {1} answered").format(answered, scored))
        watched = {each.number: each.review_from for each in self._form.scale.safety_items}
        for row in self.rows:
            least = watched.get(row.item.number)
            row.watch(is_watched=least is not None and (row.answer() or 0) >= least)

    @Slot(int)
    def _go(self, by: int) -> None:
        sender = self.sender()
        at = self.rows.index(sender) + by if isinstance(sender, AnswerRow) else 0
        if at >= len(self.rows):
            self.finished.emit()
        elif at >= 0:
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _refuse(self, typed: str) -> None:
        """Say that what was typed is no answer; nothing is taken for it."""
        row = self.sender()
        if isinstance(row, AnswerRow):
            facts = {"answer": typed[:LONGEST], "item": str(row.item.number), "topic": row.item.topic}
            problem = Problem("outcome.answer-out-of-range", facts={**facts, "scale": self._form.scale.name})
            self.complaint.say(sentence(problem), "danger")


def _legend(scale: Scale) -> str:
    """Say what is asked about and what the digits stand for; the official wording is the clinic's to load."""
    options = "; ".join(words.said("{0} {1}").format(one.value, one.label) for one in scale.items[0].options)
    said = words.said("Over the last {0}: {1}. A digit answers and goes on, Space leaves an item blank.")
    return said.format(scale.recall, options)
