"""The mark of the program and the effect curve: the same line, small and large.

The curve is a schematic of the expected acute course (held, onset, peak near 40 minutes, settled near two hours). It
has no axis and no points, so that it is never taken for measured data.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from keta_desk.ui.theme import look

LINES = 13
FRONT = 4  # the line drawn in the accent


class Mark(QWidget):
    """The mark: a hill in a rounded square."""

    def __init__(self, side: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 28, self.height() / 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, 28, 28), 7, 7)
        hill = QPainterPath(QPointF(5, 20))
        hill.cubicTo(10, 20, 10, 8, 14, 8)
        hill.cubicTo(18, 8, 18, 20, 23, 20)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().colour("on_accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(hill)


class CurveField(QWidget):
    """Thirteen effect curves, one behind the other, for the left half of the unlock screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setToolTip(self.tr("A sketch of the expected course of one dose, not a measurement"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look().colour("sidebar"))
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.setClipRect(0, 0, self.width() - 1, self.height())
        for place in (*range(LINES - 1, FRONT, -1), *range(FRONT)):
            strength = 0.75 if place < FRONT else 0.75 - 0.05 * (place - FRONT)
            painter.setPen(QPen(look().mix("window_mid", strength, "sidebar"), 1))
            painter.drawPath(self._hill(place))
        painter.setPen(QPen(look().colour("accent"), 2))
        painter.drawPath(self._hill(FRONT))
        painter.setBrush(QColor(look().colour("surface")))
        painter.drawEllipse(self._peak(FRONT), 5, 5)

    def _peak(self, place: int) -> QPointF:
        return QPointF(self.width() * (0.251 + 0.0137 * place), self.height() * (0.306 + 0.0416 * place))

    def _hill(self, place: int) -> QPainterPath:
        across, base = self.width(), self.height() * (0.742 + 0.0189 * place)
        peak, start = self._peak(place), QPointF(across * 0.035, base)
        settled = across * (0.757 + 0.0185 * place)
        path = QPainterPath(QPointF(-2, base))
        path.lineTo(start)
        reach = peak.x() - start.x()
        path.cubicTo(start.x() + reach * 0.42, base, peak.x() - reach * 0.42, peak.y(), peak.x(), peak.y())
        fall = settled - peak.x()
        path.cubicTo(peak.x() + fall * 0.30, peak.y(), peak.x() + fall * 0.62, base, settled, base)
        path.lineTo(across + 2, base)
        return path
