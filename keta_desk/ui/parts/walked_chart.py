"""A painted chart whose points are walked with the arrow keys and spoken, for whoever cannot see it or points at it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.banner import announce
from keta_desk.ui.theme import look

NOWHERE = -1
_HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class WalkedChart(QWidget):
    """Left and Right go from point to point, Home and End to the first and the last; a subclass paints.

    Its accessible description is one sentence on the whole, its value the point one stands on.
    """

    SPOKEN_AS = QAccessible.Role.Chart

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[str] = ()
        self._at = NOWHERE
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_points(self, points: Sequence[str], summary: str, *, at: int = NOWHERE) -> None:
        """Show other points, each as it is spoken, and stand `at` one of them or nowhere.

        Many points may be put into words as they are asked for: the sequence is kept as it is.
        """
        self._points = points
        self.setAccessibleDescription(summary)
        self.stand(at)

    def place(self) -> int:
        """Return on which point one stands, -1 before the first step."""
        return self._at

    def spoken(self) -> str:
        """Return the point one stands on, '' for none."""
        return self._points[self._at] if self._at >= 0 else ""

    def stand(self, place: int) -> None:
        """Stand on a point without saying so; what is no point takes the mark away."""
        self._at = place if 0 <= place < len(self._points) else NOWHERE
        self.setToolTip(self.spoken())
        self.update()

    def go_to(self, place: int) -> None:
        """Go to a point, the nearest end where there is none, and have it spoken."""
        self.stand(max(0, min(len(self._points) - 1, place)))
        announce(self, self.spoken())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._points) - 1
        places = {
            Qt.Key.Key_Left: self._at - 1 if self._at >= 0 else last,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None or last < 0 or event.modifiers() & _HELD:
            super().keyPressEvent(event)
        else:
            self.go_to(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Paint the ring of the focus, last of all."""
        if self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
