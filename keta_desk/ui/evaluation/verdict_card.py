"""The verdict at the right of the screening: every raised rule with what would resolve it, and the decision."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.eligibility import Judgement, Standing, Weight
from keta_desk.domain.eligibility_decision import Outcome
from keta_desk.queries.screening import ScreeningSheet
from keta_desk.queries.screening_rows import EligibilityLine
from keta_desk.ui import words
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.text import Label


class VerdictCard(Card):
    """Shows the verdict over what is answered. Emits `resolve_asked` and `rule_asked` with a rule, `decide_asked`."""

    resolve_asked = Signal(str)
    rule_asked = Signal(str)
    decide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Verdict"), parent)
        self._said = ""
        self._chip = QHBoxLayout()
        self.head.addLayout(self._chip)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(10)
        self.area = PageArea(inside)
        self.body.addWidget(self.area, 1)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(4)
        self.body.addLayout(self.foot)
        self.decide = Button(self.tr("Decide…"), big=True)
        self.decide.clicked.connect(self.decide_asked)
        self.body.addWidget(self.decide)

    def show_verdict(self, sheet: ScreeningSheet, judgement: Judgement, *, is_decided: bool) -> None:
        """Show the verdict over what is answered now; `is_decided` where a decision was made on exactly this."""
        empty_layout(self._chip)
        self._chip.addWidget(Chip(screening_words.verdict_chip(judgement.verdict)))
        said = screening_words.verdict_chip(judgement.verdict).text
        if said != self._said:
            announce(self, self.tr("Verdict: {0}").format(said))
            self._said = said
        empty_layout(self._list)
        for one in judgement.raised:
            self._list.addWidget(self._raised(one, can_resolve=not is_decided))
        if not judgement.raised:
            self._list.addWidget(Label(self.tr("No rule is raised."), "second", wrap=True))
        self._show_unanswered(judgement)
        self._list.addStretch(1)
        empty_layout(self.foot)
        if sheet.decision is not None:
            self._show_decision(sheet, sheet.decision)
        self.decide.setEnabled(not is_decided)
        why = self.tr("Decided already; another answer begins a new screening.") if is_decided else ""
        self.decide.setToolTip(why)
        self.decide.setAccessibleDescription(why)

    def _raised(self, one: Standing, *, can_resolve: bool) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        finding = words.said(one.rule.finding)
        go = Button(self.tr("{0} {1}").format(one.rule.id, screening_words.weight_words(one)), role="quiet")
        go.setAccessibleName(self.tr("{0}, {1}. Go to the question.").format(go.text(), finding))
        go.clicked.connect(partial(self.rule_asked.emit, one.rule.id))
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(finding, "strong", wrap=True))
        told = " · ".join(part for part in (screening_words.values_words(one), one.answer.detail) if part)
        if told:
            column.addWidget(Label(told, "second", wrap=True))
        if one.rule.protocol:
            column.addWidget(Label(self.tr("Urgent protocol of the practice, same day."), "danger", wrap=True))
        if one.resolved is not None:
            pattern = screening_words.told(screening_words.DECIDED[one.resolved.decision])
            column.addWidget(Label(pattern.format(one.resolved.reason), "good", wrap=True))
        column.addWidget(Label(words.said(one.rule.resolves), "caption", wrap=True))
        if Weight.REVIEW in one.weights and can_resolve:
            again = one.resolved is not None
            resolve = Button(self.tr("Decide again…") if again else self.tr("Review…"), role="quiet")
            resolve.setAccessibleName(self.tr("{0} {1}").format(resolve.text(), one.rule.id))
            resolve.clicked.connect(partial(self.resolve_asked.emit, one.rule.id))
            column.addWidget(resolve, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule())
        return block

    def _show_unanswered(self, judgement: Judgement) -> None:
        open_ones = judgement.unanswered
        if not open_ones:
            return
        many = self.tr("{0} to answer").format(len(open_ones))
        self._list.addWidget(Label(many, "strong"))
        for one in open_ones:
            missing = [screening_words.value_words(value) for value in one.values if not value.value]
            text = f"{one.rule.id} {words.said(one.rule.finding)}"
            go = Button(one.rule.id, role="quiet")
            go.setAccessibleName(self.tr("{0}. Go to the question.").format(text))
            go.clicked.connect(partial(self.rule_asked.emit, one.rule.id))
            line = QHBoxLayout()
            line.setSpacing(4)
            line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(" · ".join(missing) or words.said(one.rule.finding), "caption", wrap=True), 1)
            holder = QWidget()
            holder.setLayout(line)
            line.setContentsMargins(0, 0, 0, 0)
            self._list.addWidget(holder)

    def _show_decision(self, sheet: ScreeningSheet, decided: EligibilityLine) -> None:
        self.foot.addWidget(rule())
        outcome = screening_words.told(screening_words.OUTCOMES[Outcome(decided.outcome)])
        on = write_day(sheet.decided_on)
        self.foot.addWidget(Label(self.tr("{0}, decided {1}").format(outcome, on), "strong", wrap=True))
        if decided.conditions:
            self.foot.addWidget(Label(decided.conditions, "second", wrap=True))
        if decided.is_override:
            by = decided.second_reviewer
            said = (
                self.tr("Against the verdict, second reviewer {0}: {1}") if by else self.tr("Against the verdict: {1}")
            )
            self.foot.addWidget(Label(said.format(by, decided.reason), "caution", wrap=True))
        if decided.is_for_treatment:
            until = self.tr("Valid until {0}").format(write_day(decided.valid_until))
            self.foot.addWidget(Label(until, "second", wrap=True))
        if sheet.reasons:
            self.foot.addWidget(Label(self.tr("Screen again"), "caution"))
            for event in sheet.reasons:
                self.foot.addWidget(Label(screening_words.reason_words(event), "caution", wrap=True))
