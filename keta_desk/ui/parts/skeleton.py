"""What stands in for a screen that takes a moment: quiet bars, and a sentence for who does not see them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.banner import announce
from keta_desk.ui.theme import look

AFTER_MS = 150
BARS = (0.56, 0.86, 0.78, 0.37)
"""How long each bar is, of the width there is."""

BAR_H, PITCH, SIDE = 12, 22, 18


class Skeleton(QWidget):
    """Shows nothing at first: what is there within 150 ms needs no stand-in. `words` say what is being opened."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._is_shown = words, False
        self.setAccessibleName(words)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MS)
        self._later.timeout.connect(self._show)

    def begin(self) -> None:
        """Begin to wait."""
        self._is_shown = False
        self._later.start()
        self.update()

    def end(self) -> None:
        """What was waited for is there."""
        self._later.stop()
        self._is_shown = False
        self.update()

    def is_shown(self) -> bool:
        """Say whether the bars are painted."""
        return self._is_shown

    @Slot()
    def _show(self) -> None:
        self._is_shown = True
        announce(self, self._words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, SIDE * 2 + PITCH * len(BARS) + 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._is_shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("hover"))
        room = max(0, self.width() - 2 * SIDE)
        for place, share in enumerate(BARS):
            painter.drawRoundedRect(QRectF(SIDE, SIDE + place * PITCH, room * share, BAR_H), 4, 4)
        painter.setFont(look().font("caption"))
        painter.setPen(look().colour("ink_3"))
        painter.drawText(SIDE, SIDE + PITCH * len(BARS) + painter.fontMetrics().ascent() + 2, self._words)
