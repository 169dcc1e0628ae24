"""A rating as the cockpit has it: joined cells, saved as soon as it is known which one is meant."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from keta_desk.ui.parts.button import ENTER
from keta_desk.ui.parts.rating import RatingScale
from keta_desk.ui.theme import grown, look

CELL_H = 46  # read and pressed at arm's length (design, 6.3 and 11)
ONE_OR_TEN_MS = 1200  # so long a 1 may still become a 10
_TAKEN = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class LiveScale(RatingScale):
    """Digits rate, arrows move and Enter keeps; emits `given` once with the rating, `left` when one is done here.

    While it has the focus its digits are its own: they log no events.
    """

    given = Signal(int)
    left = Signal()

    def __init__(
        self,
        name: str,
        *,
        highest: int = 10,
        names: Mapping[int, str] | None = None,
        is_falling: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a scale; `names` say what the numbers mean, a falling one begins with the highest."""
        self._names, self._is_falling = dict(names or {}), is_falling
        self._open = False
        super().__init__(name, highest=highest, parent=parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(ONE_OR_TEN_MS)
        self._soon.timeout.connect(self.settle)
        self.rated.connect(self._take)

    def show_rating(self, now: int | None, last: int | None) -> None:
        """Fill what was rated for now and outline what was rated before; a rating that is being given stays."""
        if not self._open and (now, last) != (self.rating(), self._last):
            self.rate(now)
            self.show_last(last)

    @Slot(object)
    def _take(self, rating: int | None) -> None:
        self._open = rating is not None

    @Slot()
    def settle(self) -> None:
        """Give the rating, once."""
        self._soon.stop()
        rating = self.rating()
        if self._open and rating is not None:
            self._open = False
            self.given.emit(rating)

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if (event.text().isdecimal() or key in _TAKEN or key == Qt.Key.Key_Space) and not event.modifiers() & (
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if key in ENTER:
            self.settle()
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            self._open = False
            self._soon.stop()
            self.left.emit()
        elif self._is_falling and key in _TAKEN:
            self._step(-1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Up) else 1)
        else:
            super().keyPressEvent(event)
            if text.isdecimal() and self._open:
                self._after_digit(self.rating())

    def _step(self, step: int) -> None:
        now = self.rating()
        begun = now if now is not None else self._last if self._last is not None else self.maximum()
        self._choose(begun if now is None else max(0, min(self.maximum(), begun + step)))

    def _after_digit(self, rating: int | None) -> None:
        if rating == 1 and self.maximum() >= 10:
            self._soon.start()
        else:
            self.settle()
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for rating in range(self.maximum() + 1):
            if self.cell(rating).contains(event.position()):
                self._choose(rating)
                self.settle()
                self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._soon.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    # Looks

    def cell(self, rating: int) -> QRectF:
        """Return where the cell of a rating is painted."""
        count = self.maximum() + 1
        place = self.maximum() - rating if self._is_falling else rating
        wide = (self.width() - 2) / count
        return QRectF(1 + place * wide, 1, wide, self.height() - 2)

    def sizeHint(self) -> QSize:
        return QSize(300, grown(CELL_H))

    def minimumSizeHint(self) -> QSize:
        return QSize((self.maximum() + 1) * 24, grown(CELL_H))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, 6, 6)
        painter.fillPath(outline, look().colour("surface"))
        painter.save()
        painter.setClipPath(outline)
        for rating in range(self.maximum() + 1):
            self._paint_cell(painter, rating)
        painter.restore()
        focused = self.hasFocus()
        painter.setPen(QPen(look().colour("focus" if focused else "field_border"), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if focused else box, 6, 6)
        if self._last is not None:
            painter.setPen(QPen(look().colour("ink_2"), 2))
            painter.drawRoundedRect(self.cell(self._last).adjusted(1, 0, -1, 0), 5, 5)

    def _paint_cell(self, painter: QPainter, rating: int) -> None:
        cell, is_now = self.cell(rating), rating == self.value()
        if is_now:
            painter.fillRect(cell, look().colour("accent"))
        elif cell.right() < self.width() - 2:
            painter.setPen(QPen(look().colour("line"), 1))
            x = round(cell.right()) + 0.5
            painter.drawLine(int(x), 1, int(x), self.height() - 2)
        painter.setFont(look().font("body", strong=is_now or rating == self._last))
        painter.setPen(look().colour("on_accent" if is_now else "ink"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self._names.get(rating, str(rating)))
