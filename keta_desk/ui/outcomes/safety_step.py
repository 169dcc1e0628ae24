"""The step after a filling-in that raises a finding: what it is, and a note of what was done about it.

It is left by a note only, or by saying why there is none now, which is kept as a note too. What is to be done
(contacts, plan, screening) is shown here once the record holds it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from keta_desk.domain.problems import Problem
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.text import Label

NOTE, LATER = "note", "later"
GRAVE = frozenset({"outcome.si-2", "outcome.si-4"})


class SafetyStep(QWidget):
    """Emits `changed` when something is typed or chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = Banner()
        self.saved = Label("", "second", wrap=True)
        self.choice = Segmented(self.tr("Note"), [(NOTE, self.tr("Write a note")), (LATER, self.tr("No note now"))])
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(110)
        self.field = Field(self.tr("&What was found and done"), self.text)
        self.choice.choose(NOTE)
        self.choice.chosen.connect(self._choose)
        self.text.textChanged.connect(self.changed)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(14)
        page.addWidget(self.finding)
        page.addWidget(self.saved)
        page.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self.field, 1)

    def show_finding(self, problem: Problem, saved: str) -> None:
        """Show the finding, and what was saved before it."""
        kind = "stop" if problem.code in GRAVE else "check"
        self.finding.say(kind, sentence(problem))
        self.saved.setText(saved)

    def restore(self, kind: str, text: str) -> None:
        """Take up what was typed before."""
        self.choice.choose(kind if kind in (NOTE, LATER) else NOTE)
        self.text.setPlainText(text)
        self._label()

    def is_put_off(self) -> bool:
        """Say whether a reason is given instead of a note."""
        return self.choice.value() == LATER

    def body(self) -> str:
        """Return what is typed."""
        return self.text.toPlainText()

    def begin(self) -> None:
        """Put the focus where one writes."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _choose(self, _value: object) -> None:
        self._label()
        self.field.complain("")
        self.changed.emit()

    def _label(self) -> None:
        written, why = self.tr("&What was found and done"), self.tr("&Why there is no note now")
        label = why if self.is_put_off() else written
        self.field.label.setText(label)
        self.text.setAccessibleName(label.replace("&", ""))
