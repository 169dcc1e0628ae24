"""The cards at the right: practice of restoring, keys, and what is settled about locking and the network."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, rule, two_lines
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.text import Label


class FactCard(Card):
    """Facts under each other, each with the one thing that can be done about it at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._facts = 0

    def add_fact(self, what: str, more: str, *, does: str = "", value: str = "", name: str = "") -> Button | None:
        """Add a fact; returns the button that does something about it."""
        if self._facts:
            self.body.addWidget(rule())
        self._facts += 1
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(two_lines(what, more), 1)
        button = Button(does, role="quiet", name=name or does) if does else None
        if button is not None:
            row.addWidget(button)
        elif value:
            row.addWidget(Label(value, "strong"))
        self.body.addLayout(row)
        return button


class RestoreCard(Card):
    """Why a restore is tried out, and the button that does. Emits `asked`."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Restore practice"))
        self.chip = Chip(ChipWords(""))
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.chip)
        self.body.addLayout(self.head)
        about = self.tr(
            "Opens a backup with the recovery key or the passphrase in a scratch folder, compares every row and the "
            "whole log, then deletes the copy. Your records stay as they are."
        )
        self.body.addWidget(Label(about, "second", wrap=True))
        row = QHBoxLayout()
        self.start = Button(self.tr("Test newest backup…"), icon="refresh")
        self.start.clicked.connect(self.asked)
        row.addWidget(self.start)
        row.addStretch(1)
        self.body.addSpacing(2)
        self.body.addLayout(row)

    def show_state(self, words: str, kind: str, *, may_start: bool) -> None:
        """Say when it was tried last."""
        self.chip.say(ChipWords(words, kind))
        self.start.setEnabled(may_start)
        reason = "" if may_start else self.tr("There is no backup to test yet.")
        self.start.setToolTip(reason)
        self.start.setAccessibleDescription(reason)
