"""Words that count no more: struck through, and legible all the same. A screen reader says why."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import look


def draw_struck(painter: QPainter, room: QRect, text: str, role: str = "caption", *, strong: bool = False) -> int:
    """Draw one line of `text` struck through, elided if need be; return the width it took, in pixels."""
    font = QFont(look().font(role, strong=strong))
    font.setStrikeOut(True)
    painter.setFont(font)
    painter.setPen(look().colour("ink_3"))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


class Struck(Label):
    """A label whose words are struck; `spoken` says in words that they count no more."""

    def __init__(self, text: str, *, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "struck", wrap=True, parent=parent)
        self.setAccessibleName(spoken)
