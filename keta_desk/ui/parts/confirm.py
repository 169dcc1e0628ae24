"""Confirming by typing: for what can't be brought back. The safe button is the default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.parts.button import ENTER, Button
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.text import Label


class ConfirmByTyping(QDialog):
    """Asks for `word` to be typed: a KD number, the practice's name. Emits `confirmed`; Esc and Enter keep what is.

    `keep` and `lose` are the words of the two buttons: `Keep draft`, `Delete draft`.
    """

    confirmed = Signal()

    def __init__(
        self, question: str, *, then: str, word: str, keep: str, lose: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KetaDesk")
        self.setAccessibleName(question)
        self.setAccessibleDescription(then)
        self.setModal(True)
        self.setMinimumWidth(520)
        self._word = word
        self.edit = UnitEdit()
        self.field = Field(self.tr("Type {0} to confirm").format(word), self.edit)
        self.field.label.setText(self.tr("Type {0} to confirm").format(word.replace("&", "&&")))
        self.keep = Button(keep)
        self.lose = Button(lose, role="danger")
        self.lose.setEnabled(False)
        self._say_why()
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(6)
        page.addWidget(Label(question, "section", wrap=True))
        page.addWidget(Label(then, "second", wrap=True))
        page.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        for button in (self.keep, self.lose):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        page.addLayout(row)
        self.edit.textChanged.connect(self._compare)
        self.keep.clicked.connect(self.reject)
        self.lose.clicked.connect(self._confirm)
        self.edit.setFocus()

    def is_typed(self) -> bool:
        """Say whether the word stands in the field; spaces around it and capitals do not matter."""
        return self.edit.text().strip().casefold() == self._word.strip().casefold()

    @Slot()
    def _compare(self) -> None:
        self.lose.setEnabled(self.is_typed())
        self._say_why()

    def _say_why(self) -> None:
        why = "" if self.lose.isEnabled() else self.tr("First type {0}").format(self._word)
        self.lose.setToolTip(why)
        self.lose.setAccessibleDescription(why)

    @Slot()
    def _confirm(self) -> None:
        if self.is_typed():
            self.accept()
            self.confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not self.is_typed():
                self.reject()  # the safe way out; once the word stands there, only its own button loses anything
            return
        super().keyPressEvent(event)
