"""An icon that stands by itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui import icons
from keta_desk.ui.theme import grown, look


class IconLabel(QWidget):
    """Paints an icon in the colour of a token, as large as the text asks: a change of look needs no word to it."""

    def __init__(self, name: str, colour: str = "ink_2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.resize(self.sizeHint())

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(self._size), grown(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = grown(self._size)
        drawn = icons.pixmap(self._name, look().colour(self._colour), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(0, 0), drawn)
