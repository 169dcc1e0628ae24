"""Step 7: what to begin with."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from keta_desk.ui.first_run.choice_card import ChoiceCard
from keta_desk.ui.first_run.frame import Step

EMPTY, SAMPLE, RESTORE = "empty", "sample", "restore"


class StartStep(Step):
    """The empty practice, the invented clinic beside it, or a backup instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("What to begin with")
        self.lead = self.tr("Your practice file is made and empty. Whatever you choose, it stays yours.")
        self.cards = {
            EMPTY: ChoiceCard(
                "patients", self.tr("My practice"), self.tr("Open it, and begin with the first patient.")
            ),
            SAMPLE: ChoiceCard(
                "leaf",
                self.tr("A sample clinic first"),
                self.tr(
                    "Forty invented patients at every stage of care, in a practice file of their own, to try "
                    "everything on. It takes a minute or so."
                ),
            ),
            RESTORE: ChoiceCard(
                "refresh",
                self.tr("A backup instead"),
                self.tr("Make a practice file anew from a backup. The empty one stays where it is."),
            ),
        }
        self._is_made = False
        self.rows.setSpacing(10)
        for card in self.cards.values():
            self.rows.addWidget(card)
            card.toggled.connect(self.altered)
        self.cards[EMPTY].setChecked(True)
        for first, second in pairwise(self.cards.values()):
            QWidget.setTabOrder(first, second)

    def value(self) -> str:
        """Return what is chosen."""
        return next(name for name, card in self.cards.items() if card.isChecked())

    def sample_is_made(self) -> None:
        """Know that the sample clinic is there to be opened."""
        self._is_made = True
        self.altered.emit()

    def go_on(self) -> str:
        sample = self.tr("Open the sample clinic") if self._is_made else self.tr("Make the sample clinic")
        return {EMPTY: self.tr("Open my practice"), SAMPLE: sample, RESTORE: self.tr("Choose a backup")}[self.value()]

    def begin(self) -> None:
        self.cards[self.value()].setFocus(Qt.FocusReason.OtherFocusReason)
