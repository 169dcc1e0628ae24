"""A plain picture of what is expected at home: one mark for each unit that came, filled where it is still there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.domain.dispensing_stock import WHOLE, Unit, unit_of
from keta_desk.queries.dispensing import AtHome
from keta_desk.ui.theme import look

SIDE, GAP = 13, 4
MOST_MARKS = 60
BAR_H = 12


class StockPicture(QWidget):
    """Draws marks up to a few dozen units, a bar above that and for liquids. The words beside it say the same."""

    def __init__(self, home: AtHome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _count(self) -> int:
        """Return how many marks there are: as many as came, or as are expected where that is more."""
        most = max(self._home.received_milli, self._home.expected_milli, 0)
        return -(-most // WHOLE)

    def is_bar(self) -> bool:
        """Say whether it is a bar rather than marks."""
        return unit_of(self._home.product.formulation) is Unit.MILLILITRE or self._count() > MOST_MARKS

    def filled(self) -> list[float]:
        """Return how much of each mark is filled, from the first to the last, 0 to 1."""
        there = max(self._home.expected_milli, 0)
        return [min(1.0, max(0.0, there / WHOLE - place)) for place in range(self._count())]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.is_bar() or not self._count():
            return BAR_H + 2
        across = max(1, (width + GAP) // (SIDE + GAP))
        return -(-self._count() // across) * (SIDE + GAP) - GAP + 2

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, BAR_H + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_bar():
            self._paint_bar(painter)
            return
        across = max(1, (self.width() + GAP) // (SIDE + GAP))
        for place, share in enumerate(self.filled()):
            row, column = divmod(place, across)
            box = QRectF(column * (SIDE + GAP) + 0.5, row * (SIDE + GAP) + 0.5, SIDE, SIDE)
            _paint_part(painter, box, share, SIDE / 2)

    def _paint_bar(self, painter: QPainter) -> None:
        whole = max(self._home.received_milli, self._home.expected_milli, 1)
        box = QRectF(0.5, 0.5, self.width() - 1, BAR_H)
        _paint_part(painter, box, max(self._home.expected_milli, 0) / whole, 4)


def _paint_part(painter: QPainter, box: QRectF, share: float, radius: float) -> None:
    """Outline a mark and fill its left part; an empty one stays an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    if share > 0:
        painter.save()
        painter.setClipRect(QRectF(box.x(), box.y(), box.width() * share, box.height()))
        painter.setBrush(look().colour("accent"))
        painter.drawRoundedRect(box, radius, radius)
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look().colour("accent" if share > 0 else "field_border"), 1))
    painter.drawRoundedRect(box, radius, radius)
