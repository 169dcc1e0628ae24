"""One question of the screening: yes, no or unknown by key or click, and what was told beside it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.eligibility import Answer, AnswerSource, Reply, Rule, Standing
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import plain
from keta_desk.queries.screening import Suggestion
from keta_desk.ui import words
from keta_desk.ui.errors import sentence
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.evaluation.entry_days import past_day
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Complaint, UnitEdit
from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import Label

_STATES = {True: ("triangle", "caution"), False: ("check", "ok"), None: ("circle", "ink_3")}
ID_W, DAY_W, AMOUNT_W, QUESTION_W = 34, 132, 92, 200
_REPLIES = {Qt.Key.Key_Y: Reply.YES, Qt.Key.Key_N: Reply.NO, Qt.Key.Key_U: Reply.UNKNOWN}
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}


class RuleRow(QWidget):
    """Shows one rule and takes its answer. Emits `changed`, and `stepped` with 1 or -1 to go on or back."""

    changed = Signal()
    stepped = Signal(int)

    def __init__(self, rule: Rule, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = rule
        self._today = today
        self._answer = Answer()
        self._more: QWidget | None = None
        question = words.said(rule.question)
        self.icon = IconLabel("circle", "ink_3", 14)
        self.question = Label(question, "", wrap=True)
        self.about = Label("", "caption", wrap=True)
        self.about.hide()
        self.complaint = Complaint()
        choices = [(reply.value, screening_words.told(text)) for reply, text in screening_words.REPLIES.items()]
        self.reply = Segmented(f"{rule.id} {question}", choices) if rule.asks else None
        self._lay_out()
        if self.reply is not None:
            self.reply.chosen.connect(self._take_reply)

    def _lay_out(self) -> None:
        number = Label(self.rule.id, "micro")
        number.setFixedWidth(scaled(ID_W))
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(self.question)
        said.addWidget(self.about)
        line = HeadRow(title_w=QUESTION_W)
        line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(said, 1)
        if self.reply is not None:
            line.addWidget(self.reply, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 5, 0, 5)
        self._column.setSpacing(5)
        self._column.addLayout(line)
        self._column.addWidget(self.complaint)

    # What is shown

    def show_standing(self, one: Standing, suggested: tuple[Suggestion, ...], earlier: Answer | None) -> None:
        """Show how the rule stands: what the record says, and what it was answered before."""
        self.icon.show_icon(*_STATES[one.state])
        said = [screening_words.values_words(one)] if one.values else []
        said += [self.tr("In the record: {0}").format(_named(found)) for found in suggested]
        if earlier is not None and earlier.reply is not Reply.UNKNOWN and self.reply is not None:
            before = screening_words.told(screening_words.REPLIES[earlier.reply])
            said.append(self.tr("Before: {0}").format(f"{before}, {earlier.detail}" if earlier.detail else before))
        self.about.setText(" · ".join(said))
        self.about.setVisible(bool(said))
        if self.reply is not None:
            self.reply.setAccessibleDescription(self.about.text())

    def show_answer(self, answer: Answer) -> None:
        """Show an answer without telling anybody."""
        self._answer = answer
        if self.reply is None:
            return
        self.reply.choose(None if answer == Answer() else answer.reply.value)
        has_more = bool(answer.detail or answer.on or answer.source or answer.amount is not None)
        if has_more or self._wants_more(answer.reply):
            self._open_more()
        elif self._more is not None:
            self._more.hide()
        if self._more is not None:
            self.detail.setText(answer.detail)
            self.day.setText(write_day(answer.on))
            self.source.choose(answer.source or "")
            if self.amount is not None:
                self.amount.setText(_shown(answer.amount))
        self.complaint.say("", "danger")

    def answer(self) -> Answer:
        """Return what is answered."""
        return self._answer

    # What is typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by Y, N or U, go on by J and back by K; what is typed into a field never comes here."""
        key = Qt.Key(event.key())
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif key in _REPLIES:
            self.say(_REPLIES[key])
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def say(self, reply: Reply) -> None:
        """Answer by key."""
        if self.reply is not None:
            self.reply.choose(reply.value)
            self._take_reply(reply.value)

    def take_focus(self) -> None:
        """Put the focus on the answer."""
        if self.reply is not None:
            self.reply.setFocus(Qt.FocusReason.TabFocusReason)

    def order(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return self.reply.findChildren(QWidget) if self.reply is not None else []

    def problems(self) -> list[Problem]:
        """Return what cannot be saved of what is typed, told at the row."""
        if self._more is None:
            return []
        found = past_day(self.day, self.rule.id, self._today)
        if self.amount is not None and self.amount.text().strip():
            found += [one for one in (self._read_amount()[1],) if one is not None]
        self.complaint.say(sentence(found[0]) if found else "", "danger")
        return found

    @Slot(object)
    def _take_reply(self, value: object) -> None:
        if self._wants_more(Reply(str(value))):
            self._open_more()
        self._read()

    def _wants_more(self, reply: Reply) -> bool:
        """Detail is asked for where the answer raises the rule, and where an amount is part of it."""
        return reply is self.rule.trigger or (bool(self.rule.unit) and reply is not Reply.UNKNOWN)

    def _open_more(self) -> None:
        if self._more is None:
            self._make_more()
        if self._more is not None:
            self._more.show()

    def _make_more(self) -> None:
        name = f"{self.rule.id} {words.said(self.rule.finding)}"
        self._more = QWidget()
        row = HeadRow()
        row.setContentsMargins(scaled(ID_W) + 30, 0, 0, 2)
        self._more.setLayout(row)
        self.detail = UnitEdit()
        self.detail.setMaxLength(500)
        self.detail.setPlaceholderText(words.said(self.rule.extra) if self.rule.extra else self.tr("Detail"))
        self.detail.setAccessibleName(self.tr("{0}: detail").format(name))
        row.addWidget(self.detail, 1)
        self.amount = UnitEdit(words.said(self.rule.unit)) if self.rule.unit else None
        if self.amount is not None:
            self.amount.setFixedWidth(scaled(AMOUNT_W) + 12 * len(self.rule.unit) // 3)
            self.amount.setAccessibleName(self.tr("{0}: amount").format(name))
            row.addWidget(self.amount)
        self.day = DayEdit(self._today, ahead=False)
        self.day.setFixedWidth(scaled(DAY_W))
        self.day.setPlaceholderText(self.tr("day"))
        self.day.setAccessibleName(self.tr("{0}: day").format(name))
        row.addWidget(self.day)
        sources = (
            (AnswerSource.PATIENT.value, self.tr("Patient")),
            (AnswerSource.RECORD.value, self.tr("Record")),
            (AnswerSource.MEASUREMENT.value, self.tr("Measurement")),
        )
        self.source = MenuChoice(self.tr("{0}: source").format(name), self.tr("Source"), sources)
        row.addWidget(self.source)
        self._column.insertWidget(1, self._more)
        for edit in (self.detail, self.day, *((self.amount,) if self.amount is not None else ())):
            edit.textEdited.connect(self._read)
            edit.editingFinished.connect(self.problems)
        self.source.chosen.connect(self._read)

    @Slot()
    def _read(self) -> None:
        """Take what stands in the row; a day or an amount that cannot be is told when it is left, and not taken."""
        chosen = self.reply.value() if self.reply is not None else None
        reply = Reply(str(chosen)) if chosen else Reply.UNKNOWN
        if self._more is None:
            self._answer = Answer(reply=reply)
        else:
            try:
                on = self.day.day()
            except (ValueError, OverflowError):
                on = None
            amount = self._read_amount()[0] if self.amount is not None else None
            source = self.source.value()
            self._answer = Answer(
                reply=reply,
                detail=self.detail.text().strip(),
                on=on,
                source=AnswerSource(source) if source else None,
                amount=amount,
            )
        self.changed.emit()

    def _read_amount(self) -> tuple[Decimal | None, Problem | None]:
        text = "" if self.amount is None else self.amount.text().strip()
        if not text:
            return None, None
        try:
            amount = Decimal(text.replace(QLocale().decimalPoint(), "."))
        except ArithmeticError:
            amount = Decimal("NaN")
        if amount.is_finite() and amount >= 0:
            return amount, None
        return None, Problem("eligibility.amount", facts={"text": text[:20], "least": "0"}, field=self.rule.id)


def _named(found: Suggestion) -> str:
    return f"{found.title} ({found.code})" if found.code else found.title


def _shown(amount: Decimal | None) -> str:
    return "" if amount is None else plain(amount).replace(".", QLocale().decimalPoint())
