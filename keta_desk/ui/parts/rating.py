"""A rating from 0 to 10, painted: filled is what is rated now, outlined what was rated last."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from keta_desk.ui.theme import look

BLANK, HIGHEST = -1, 10
CELL_W, CELL_H, GAP = 34, 36, 3


class RatingScale(QAbstractSlider):
    """Digits set it, `1` then `0` is 10, the arrow keys move, Delete takes it back. Emits `rated` with 0 to 10 or None.

    Blank is "not recorded": no rating is begun with, and the last one is shown only as an outline.
    """

    rated = Signal(object)  # int | None

    def __init__(
        self, name: str, *, last: int | None = None, highest: int = HIGHEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._last, self._tens = name, last, False
        self.setRange(BLANK, highest)
        self.setValue(BLANK)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._describe()

    def rating(self) -> int | None:
        """Return the rating, None where none was given."""
        return None if self.value() == BLANK else self.value()

    def rate(self, rating: int | None) -> None:
        """Set the rating without telling anybody."""
        self.setValue(BLANK if rating is None else rating)
        self._describe()
        self.update()

    def show_last(self, last: int | None) -> None:
        """Outline what was rated last; None for nothing."""
        self._last = last
        self._describe()
        self.update()

    def _describe(self) -> None:
        rating = self.rating()
        now = self.tr("not recorded") if rating is None else self.tr("{0} of {1}").format(rating, self.maximum())
        last = self.tr("{0}, last {1}").format(now, self._last) if self._last is not None else now
        self.setAccessibleDescription(last)

    def _choose(self, rating: int | None) -> None:
        self.rate(rating)
        self.rated.emit(rating)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text, rating = Qt.Key(event.key()), event.text(), self.rating()
        tens, self._tens = self._tens, False
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}.get(key, 0)
        if text.isdecimal() and text.isascii():
            digit = int(text)
            whole = 10 + digit if tens else digit
            if whole > self.maximum():
                whole = digit
            self._tens = whole == 1 and self.maximum() >= 10
            if whole <= self.maximum():
                self._choose(whole)
        elif step:
            begun = rating if rating is not None else self._last if self._last is not None else 0
            self._choose(begun if rating is None else max(0, min(self.maximum(), begun + step)))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(None)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls the page must not change a rating

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for rating in range(self.maximum() + 1):
            if self.cell(rating).contains(event.position()):
                self._choose(None if rating == self.rating() else rating)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tens = False
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Looks

    def cell(self, rating: int) -> QRectF:
        """Return where the cell of a rating is painted."""
        count = self.maximum() + 1
        width = min(float(CELL_W), (self.width() - 4 - GAP * (count - 1)) / count)
        return QRectF(2 + rating * (width + GAP), 2, width, CELL_H)

    def sizeHint(self) -> QSize:
        return QSize((self.maximum() + 1) * (CELL_W + GAP) + 1, CELL_H + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize((self.maximum() + 1) * (28 + GAP) + 1, CELL_H + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rating in range(self.maximum() + 1):
            self._paint_cell(painter, rating)
        if self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.cell(0).united(self.cell(self.maximum())).adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(ring, 7, 7)

    def _paint_cell(self, painter: QPainter, rating: int) -> None:
        is_now, is_last = rating == self.value(), rating == self._last
        cell = self.cell(rating).adjusted(1, 1, -1, -1)
        edge = ("accent", 1.0) if is_now else ("accent", 2.0) if is_last else ("field_border", 1.0)
        painter.setPen(QPen(look().colour(edge[0]), edge[1]))
        painter.setBrush(look().colour("accent" if is_now else "surface"))
        painter.drawRoundedRect(cell, 5, 5)
        painter.setFont(look().font("body", strong=is_now or is_last))
        painter.setPen(look().colour("on_accent" if is_now else "accent" if is_last else "ink"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(rating))
        if is_last and is_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("on_accent"))
            painter.drawEllipse(QPointF(cell.center().x(), cell.bottom() - 4), 1.6, 1.6)
