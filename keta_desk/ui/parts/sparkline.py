"""A line of scores, small enough for a row of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui.theme import look

PHQ9_TOP = 27


def paint_sparkline(painter: QPainter, at: QRectF, scores: Sequence[int], *, series: str = "phq9") -> None:
    """Paint `scores`, oldest first, on the whole scale of PHQ-9, with a dot at the last."""
    if not scores:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = look().colour(f"c_{series}")
    step = (at.width() - 6) / max(len(scores) - 1, 1)
    points = [
        QPointF(at.x() + i * step, at.bottom() - 3 - s / PHQ9_TOP * (at.height() - 6)) for i, s in enumerate(scores)
    ]
    pen = QPen(colour, 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(points[-1], 2.6, 2.6)
    painter.restore()


class Sparkline(QWidget):
    """The sparkline as a widget."""

    def __init__(
        self, scores: Sequence[int], *, width: int = 120, height: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scores, self._size = tuple(scores), QSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("PHQ-9 " + ", ".join(map(str, self._scores)))

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_sparkline(QPainter(self), QRectF(self.rect()), self._scores)
