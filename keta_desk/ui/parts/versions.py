"""Two versions of one entry side by side: what was typed here, and what the record says meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.text import Label

LONGEST = 400


@dataclass(frozen=True, slots=True)
class Difference:
    """One field on which the two differ."""

    name: str
    label: str
    theirs: str
    yours: str


class Versions(QFrame):
    """Hidden until two versions differ. Emits `theirs_asked` to take over what the record says."""

    theirs_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("well")
        self.setAccessibleName(self.tr("Both versions"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.take = Button(self.tr("Take what the record says"))
        self.take.clicked.connect(self.theirs_asked)
        foot = QHBoxLayout()
        foot.addWidget(Label(self.tr("Save again to keep yours."), "caption"), 1)
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addLayout(foot)
        self.hide()

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show where the two differ."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        heads = ("", self.tr("The record now"), self.tr("What you typed"))
        for column, words in enumerate(heads):
            self._grid.addWidget(Label(words, "label"), 0, column)
        for row, one in enumerate(differences, start=1):
            blank = self.tr("not recorded")
            self._grid.addWidget(Label(one.label, "quiet"), row, 0)
            self._grid.addWidget(Label(one.theirs[:LONGEST] or blank, wrap=True), row, 1)
            self._grid.addWidget(Label(one.yours[:LONGEST] or blank, "strong", wrap=True), row, 2)
        said = self.tr("{0}: the record says {1}, you typed {2}")
        told = [said.format(one.label, one.theirs or heads[0], one.yours) for one in differences]
        self.setAccessibleDescription(" ".join(told)[:1000])
        self.show()
