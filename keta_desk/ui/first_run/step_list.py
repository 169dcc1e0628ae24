"""The steps of a wizard, one under the other: done, here, to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui import icons
from keta_desk.ui.theme import grown, look

SIDE, GAP, PAD, CHECK = 24, 12, 12, 14


class StepList(QWidget):
    """Tells by a mark, by weight and by colour which step is done and which one is now."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._at = tuple(names), 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Show which step is now."""
        self._at = at
        said = self.tr("Step {0} of {1}: {2}")
        self.setAccessibleName(said.format(at + 1, len(self._names), self._names[at]))
        self.update()

    def _row(self) -> int:
        return max(grown(SIDE), QFontMetrics(look().font("strong")).height()) + PAD

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(look().font("strong"))
        widest = max(metrics.horizontalAdvance(name) for name in self._names)
        return QSize(grown(SIDE) + GAP + widest + 4, self._row() * len(self._names))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self._names)):
            self._paint_row(painter, place)

    def _paint_row(self, painter: QPainter, place: int) -> None:
        side, middle = grown(SIDE), self._row() * place + self._row() / 2
        box = QRectF(0.75, middle - side / 2 + 0.75, side - 1.5, side - 1.5)
        is_here, is_done = place == self._at, place < self._at
        if place:
            painter.setPen(QPen(look().colour("line_strong"), 1.2))
            above = self._row() * (place - 1) + self._row() / 2
            painter.drawLine(QPointF(side / 2, above + side / 2 + 2), QPointF(side / 2, middle - side / 2 - 2))
        painter.setPen(QPen(look().colour("accent" if is_here or is_done else "field_border"), 1.5))
        painter.setBrush(look().colour("accent" if is_here else "accent_tint" if is_done else "sidebar"))
        painter.drawEllipse(box)
        if is_done:
            check = grown(CHECK)
            mark = icons.pixmap("check", look().colour("accent"), check, self.devicePixelRatioF())
            painter.drawPixmap(QPointF((side - check) / 2, middle - check / 2), mark)
        else:
            painter.setFont(look().font("caption", strong=True))
            painter.setPen(look().colour("on_accent" if is_here else "ink_3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        self._paint_name(painter, place, round(middle))

    def _paint_name(self, painter: QPainter, place: int, middle: int) -> None:
        is_here = place == self._at
        painter.setFont(look().font("strong" if is_here else "body"))
        painter.setPen(look().colour("ink" if is_here else "ink_2" if place < self._at else "ink_3"))
        left = grown(SIDE) + GAP
        room = QRect(left, middle - self._row() // 2, self.width() - left, self._row())
        shown = painter.fontMetrics().elidedText(self._names[place], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
