"""The entry sheet of a scale: a row for each item, and below them what the answers come to.

Where the total was reckoned elsewhere it is typed instead, and only the items that are watched for safety are asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.queries.wordings import WordingLine
from keta_desk.ui import words
from keta_desk.ui.errors import sentence
from keta_desk.ui.outcomes.answer_form import AnswerForm
from keta_desk.ui.outcomes.answer_row import AnswerRow
from keta_desk.ui.outcomes.score_words import beside_words, missing_rule, outcome_words
from keta_desk.ui.parts.field import Complaint, Field
from keta_desk.ui.parts.text import Label

LONGEST = 24
NO_OPTIONS: Mapping[int, str] = {}


class AnswerSheet(QWidget):
    """Emits `changed` after each answer, `finished` when one goes on from the last row.

    `before` are the answers of the last filling-in, outlined beside the new ones; of an amendment they are what the
    entry says now, struck through where it is changed.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        form: AnswerForm,
        before: Sequence[int | None],
        *,
        is_amended: bool = False,
        wording: WordingLine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self.rows: list[AnswerRow] = []
        column = QVBoxLayout()
        column.setSpacing(0)
        for place, item in enumerate(form.scale.items):
            was = before[place] if place < len(before) else None
            official = "" if wording is None else wording.items.get(item.number, "")
            answers = NO_OPTIONS if wording is None else wording.options.get(item.number, NO_OPTIONS)
            row = AnswerRow(item, was, is_amended=is_amended, official=official, answers=answers)
            row.went.connect(self._go)
            row.answered.connect(self._take)
            row.refused.connect(self._refuse)
            self.rows.append(row)
            column.addWidget(row)
        self.complaint = Complaint()
        self.typed = QLineEdit()
        self.total_field = Field(self.tr("&Total, as it was reckoned elsewhere"), self.typed)
        self.typed.textEdited.connect(self._take_total)
        self.total, self.rule = Label("", "section"), Label(missing_rule(form.scale), "caption", wrap=True)
        self.beside = Label("", "caption", wrap=True)
        self.legend = Label(legend(form.scale, wording), "caption", wrap=True)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addWidget(self.legend)
        page.addWidget(self.total_field)
        page.addLayout(column)
        page.addWidget(self.complaint)
        for label in (self.total, self.beside, self.rule):
            page.addWidget(label)
        self.show_form()

    def first(self) -> QWidget:
        """Return where one types first."""
        return self.typed if self._form.is_total or not self.rows else self.rows[0]

    def show_form(self) -> None:
        """Show the answers that the form holds."""
        for row, answer in zip(self.rows, self._form.answers, strict=True):
            row.give(answer)
        self.typed.setText(self._form.total)
        self._lay_out()
        self._reckon()

    def _lay_out(self) -> None:
        """Show the rows that are asked: all, or beside a total those that are watched."""
        is_total = bool(self._form.is_total)
        watched = {each.number for each in self._form.scale.safety_items}
        for row in self.rows:
            row.setVisible(not is_total or row.item.number in watched)
        self.total_field.setVisible(is_total)
        self.legend.setVisible(not is_total and bool(self.rows))
        self.rule.setVisible(not is_total)

    def begin(self) -> None:
        """Put the focus on the first item without an answer, or on the first."""
        if self._form.is_total:
            self.typed.setFocus(Qt.FocusReason.TabFocusReason)
            return
        row = next((row for row in self.rows if row.answer() is None and row.item.is_scored), self.rows[0])
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def order(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [self.typed, *self.rows]

    def complain(self, problem: Problem) -> None:
        """Say what is wrong with an answer, and go to it."""
        self.complaint.say(sentence(problem), "danger")
        named = (row for row in self.rows if problem.field == f"item_{row.item.number}")
        next(named, self.rows[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take(self) -> None:
        self.complaint.say("", "danger")
        self._skip()
        self._form.answers = [row.answer() for row in self.rows]
        self._reckon()
        self.changed.emit()

    @Slot()
    def _take_total(self) -> None:
        self._form.total = self.typed.text()
        self.total_field.complain("")
        self._reckon()
        self.changed.emit()

    def _skip(self) -> None:
        """Leave out what is not asked after a no; what stood there is taken back."""
        for row in self.rows:
            asked_if = row.item.asked_if
            if asked_if:
                is_asked = self.rows[asked_if - 1].answer() != 0
                row.setEnabled(is_asked)
                if not is_asked:
                    row.give(None)

    def _reckon(self) -> None:
        """Show what it comes to once everything is answered, and before that how much is."""
        self._skip()
        scored, answered = len(self._form.scale.scored_items), self._form.answered()
        said, beside = self.tr("{0} of {1} answered").format(answered, scored), ""
        if self._form.is_total or self._form.is_complete():
            try:
                reckoned = self._form.score()
            except RuleBroken:
                said = ""
            else:
                told = outcome_words(self._form.scale, reckoned)
                said = self.tr("Total {0}").format(told) if self._form.scale.has_total else told
                beside = " · ".join(beside_words(self._form.scale, reckoned))
        self.total.setText(said)
        self.beside.setText(beside)
        self.beside.setVisible(bool(beside))
        watched = {each.number: each.review_from for each in self._form.scale.safety_items}
        for row in self.rows:
            least = watched.get(row.item.number)
            row.watch(is_watched=least is not None and (row.answer() or 0) >= least)

    @Slot(int)
    def _go(self, by: int) -> None:
        sender = self.sender()
        at = self.rows.index(sender) + by if isinstance(sender, AnswerRow) else 0
        while 0 <= at < len(self.rows) and not (self.rows[at].isEnabled() and not self.rows[at].isHidden()):
            at += by
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


def legend(scale: Scale, wording: WordingLine | None = None) -> str:
    """Say what is asked about and what the digits stand for, in the official words where they are loaded."""
    if not scale.items:
        return ""
    official = NO_OPTIONS if wording is None else wording.options.get(1, NO_OPTIONS)
    named = [one for one in scale.items[0].options if one.label]
    labels = ((one.value, official.get(one.value) or words.said(one.label)) for one in named)
    options = "; ".join(words.said("{0} {1}").format(value, label) for value, label in labels)
    said = words.said("Asked about: {0}. {1}. A digit answers and goes on, Space leaves an item blank.")
    return said.format(words.said(scale.recall), options)
