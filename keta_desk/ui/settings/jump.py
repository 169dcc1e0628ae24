"""One entry of the list of groups: goes to the group. Painted, for its words stand at the left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui.parts.button import PaintedButton
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look, size

PAD = 10


class Jump(PaintedButton):
    """The name of a group; greyed while the search leaves nothing of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, size("control_h"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            painter.setPen(QPen(look().colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        room = QRect(PAD, 0, self.width() - 2 * PAD, self.height())
        draw_text(painter, room, self.text(), "body", "ink_2" if self.isEnabled() else "disabled")
