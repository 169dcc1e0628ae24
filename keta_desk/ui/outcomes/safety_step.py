"""The action panel after a filling-in that gives alarm: what it is, and what was done about it (capabilities S36).

It is left by what was done, or, where the alarm allows it, by why nothing is written now, which keeps the alert open.
The safety plan and the crisis line stand in view meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from keta_desk.domain.alerts import GRAVE, NEEDS_ANSWERS, AlertLevel
from keta_desk.queries.alerts import AlertLine
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.text import Label

DONE, LATER = "done", "later"
TEXTS = ("contacted", "assessed", "agreed", "responsible")


class SafetyStep(QWidget):
    """Emits `changed` when something is typed or chosen. `fields` are those that may be complained of."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = Banner()
        self.also = Label("", "second", wrap=True)
        self.saved = Label("", "second", wrap=True)
        self.plan = Label("", "second", wrap=True)
        self.crisis = Label(
            self.tr("988: call or text, the suicide and crisis line in the US, at any hour. In danger: 911."), wrap=True
        )
        choices = [(DONE, self.tr("What was done")), (LATER, self.tr("Not now"))]
        self.choice = Segmented(self.tr("What is written"), choices)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(84)
        self.text.setMaximumHeight(120)
        self.fields = {
            "contacted": Field(self.tr("&Contacted: who, how, when"), QLineEdit()),
            "assessed": Field(self.tr("&Assessed: asked and found"), QLineEdit()),
            "agreed": Field(self.tr("&Plan agreed"), QLineEdit()),
            "responsible": Field(self.tr("&Who follows up"), QLineEdit()),
            "disposition": Field(self.tr("&What came of it"), self.text),
        }
        self._wants_answers = True
        self.choice.choose(DONE)
        self.choice.chosen.connect(self._choose)
        self.text.textChanged.connect(self.changed)
        for name in TEXTS:
            self.line(name).textEdited.connect(self.changed)
        self._build()

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        for widget in (self.finding, self.also, self.saved, self.crisis, self.plan):
            page.addWidget(widget)
        page.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        for left, right in (("contacted", "assessed"), ("agreed", "responsible")):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(self.fields[left], 1, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.fields[right], 1, Qt.AlignmentFlag.AlignTop)
            page.addLayout(row)
        page.addWidget(self.fields["disposition"])
        page.addStretch(1)

    def line(self, name: str) -> QLineEdit:
        """Return the line in which one of the texts is typed."""
        edit = self.fields[name].edit
        assert isinstance(edit, QLineEdit)  # noqa: S101 - made so above
        return edit

    def show_alerts(self, alerts: Sequence[AlertLine], saved: str, plan: str) -> None:
        """Show what gives alarm, the most urgent first, what was saved before it, and the safety plan there is."""
        first, *others = alerts
        self.finding.say("stop" if first.level in GRAVE else "check", sentence(first.problem))
        self.also.setText(" ".join(sentence(one.problem) for one in others))
        self.also.setVisible(bool(others))
        self.saved.setText(saved)
        self.saved.setVisible(bool(saved))
        self.plan.setText(plan)
        self._wants_answers = any(one.rule in NEEDS_ANSWERS for one in alerts)
        for widget in (self.plan, self.crisis):
            widget.setVisible(any(one.rule.startswith("SI") for one in alerts))
        may_wait = all(one.level is not AlertLevel.IMMEDIATE for one in alerts)
        self.choice.setVisible(may_wait)
        if not may_wait:
            self.choice.choose(DONE)
        self._label()

    def restore(self, kind: str, texts: dict[str, str]) -> None:
        """Take up what was typed before."""
        self.choice.choose(kind if kind in (DONE, LATER) else DONE)
        for name in TEXTS:
            self.line(name).setText(texts.get(name, ""))
        self.text.setPlainText(texts.get("disposition", ""))
        self._label()

    def is_put_off(self) -> bool:
        """Say whether a reason is given instead of what was done."""
        return self.choice.value() == LATER

    def told(self) -> dict[str, str]:
        """Return what is typed, by its name."""
        return {**{name: self.line(name).text() for name in TEXTS}, "disposition": self.text.toPlainText()}

    def order(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return [*(self.line(name) for name in TEXTS), self.text]

    def begin(self) -> None:
        """Put the focus where one writes first."""
        first = self.line("contacted") if self._wants_answers and not self.is_put_off() else self.text
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _choose(self, _value: object) -> None:
        self._label()
        for field in self.fields.values():
            field.complain("")
        self.changed.emit()

    def _label(self) -> None:
        written, why = self.tr("&What came of it"), self.tr("&Why nothing is written now")
        label = why if self.is_put_off() else written
        field = self.fields["disposition"]
        field.label.setText(label)
        self.text.setAccessibleName(label.replace("&", ""))
        for name in TEXTS:
            self.fields[name].setVisible(self._wants_answers and not self.is_put_off())
