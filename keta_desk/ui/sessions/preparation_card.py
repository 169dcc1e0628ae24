"""The card over the list of sessions: where the preparation for the dose to come stands, and what can be done."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.queries.preparation import PreparationLine
from keta_desk.ui import words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.text import Label, Voice
from keta_desk.ui.sessions import form_names, preparation_words

SAID = 2
"""How many facts the card shows, the agreements first; the form and the sheet before the session show all."""

LONGEST = 280
"""Letters of the intention that the card shows."""


class PreparationCard(Card):
    """Shows the preparation for the dose to come. Emits `asked` with the name of a form and its subject."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Preparation for the next dose"), parent)
        self._line: PreparationLine | None = None
        self.chip = Chip(preparation_words.chip(None, ZoneInfo("UTC")))
        self.head.addWidget(self.chip)
        self.prepare = Button(self.tr("Prepare…"), icon="pen")
        self.waive = Button(self.tr("Go without…"), role="quiet")
        self._voice = Voice()
        self._facts = QVBoxLayout()
        self._facts.setSpacing(3)
        for button in self.buttons():
            self.head.addWidget(button)
        self.body.addWidget(self._voice)
        self.body.addLayout(self._facts)
        self.prepare.clicked.connect(self._ask_prepare)
        self.waive.clicked.connect(self._ask_waive)

    def buttons(self) -> tuple[Button, ...]:
        """Return what can be pressed, in reading order."""
        return self.prepare, self.waive

    def show_preparation(self, line: PreparationLine | None, zone: ZoneInfo) -> None:
        """Show the preparation for the dose to come, None for none."""
        self._line = line
        self.chip.say(preparation_words.chip(line, zone))
        said = line.intention if line else ""
        said = said if len(said) <= LONGEST else said[:LONGEST].rstrip() + "\u2026"
        self._voice.say(said)
        self._voice.setVisible(bool(said))
        empty_layout(self._facts)
        for name, value in preparation_words.told(line)[:SAID] if line else ():
            self._facts.addWidget(Label(self.tr("{0}: {1}").format(name, value), "second", wrap=True))
        held = line is not None and not line.is_waived
        self.prepare.setText(self.tr("Amend…") if held else self.tr("Prepare…"))
        self.prepare.setAccessibleName(self.tr("Amend preparation") if held else self.tr("Prepare the next dose"))
        self.waive.setVisible(line is None)

    def _ask_prepare(self) -> None:
        self.asked.emit(form_names.PREPARE, self._line.id if self._line else "")

    def _ask_waive(self) -> None:
        self.asked.emit(form_names.WAIVE, "")
