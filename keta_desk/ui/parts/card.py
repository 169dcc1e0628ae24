"""Cards and hairlines: one level only."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.text import Elided


class Card(QFrame):
    """A card with its title at the left and what belongs to the title at the right; fill `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 11, 18, 14)
        self.body.setSpacing(8)
        self.head = HeadRow()
        self.title = Elided(title, "section")
        self.title.setMinimumHeight(30)
        if title:
            self.head.addWidget(self.title, 1)
            self.body.addLayout(self.head)


def lean(card: Card) -> None:
    """Have a card take less room around what is in it, where large targets need the height."""
    card.body.setContentsMargins(18, 7, 18, 11)
    card.body.setSpacing(6)


def rule() -> QFrame:
    """Return a hairline from side to side."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def upright() -> QFrame:
    """Return a hairline from top to bottom."""
    line = QFrame()
    line.setObjectName("upright")
    return line


def two_lines(first: str, second: str, *, role: str = "strong") -> QWidget:
    """Return a strong line over a quiet one."""
    pair = QWidget()
    column = QVBoxLayout(pair)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Elided(first, role))
    if second:
        column.addWidget(Elided(second, "caption" if role == "strong" else "micro"))
    return pair


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty_layout(inner)
