"""One item of a scale: its topic and the answers there are. A digit answers and goes on; blank is not answered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from keta_desk.domain.outcomes_scale import NOT_APPLICABLE, Item
from keta_desk.ui import icons, words
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import grown, look

ROW_H, NUMBER_W, TOPIC_W, CELL_W, CELL_H = 36, 26, 176, 40, 28
MOST_CELLS, LEAST_TOPIC_W, LEAST_WORDS_W, MARK = 11, 110, 60, 14
BLANK = -1
_CLEARS = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_LEAVES_BLANK = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Minus})


class AnswerRow(QSlider):
    """A slider for screen readers, painted as cells: filled is now, outlined is what was answered before.

    Emits `went` with -1 or 1 for the row to go to, `answered` after each change, `refused` with what was typed and
    is no answer to this item. The wheel changes nothing.
    """

    went = Signal(int)
    answered = Signal()
    refused = Signal(str)

    def __init__(
        self,
        item: Item,
        before: int | None,
        *,
        is_amended: bool = False,
        official: str = "",
        answers: Mapping[int, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.item, self._before, self._is_amended = item, before, is_amended
        self._values = [option.value for option in item.options]
        self._labels = [(answers or {}).get(option.value) or words.said(option.label) for option in item.options]
        if item.may_not_apply:
            self._values.append(NOT_APPLICABLE)
            self._labels.append(words.said("not applicable"))
        self._official, self._typed = official, ""
        self._is_watched = False
        self.setRange(BLANK, len(self._values) - 1)
        self.setValue(BLANK)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        named = official or words.said(item.topic)
        self.setAccessibleName(words.said("Item {0}, {1}").format(item.number, named))
        self._describe()

    def answer(self) -> int | None:
        """Return the answer, None where there is none."""
        return None if self.value() == BLANK else self._values[self.value()]

    def give(self, answer: int | None) -> None:
        """Answer without telling anybody; an answer that the item does not have leaves it blank."""
        self.setValue(self._values.index(answer) if answer in self._values else BLANK)
        self._describe()

    def watch(self, *, is_watched: bool) -> None:
        """Mark the row as one whose answer needs a person's eyes."""
        self._is_watched = is_watched
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(NUMBER_W + TOPIC_W + CELL_W * self._cells() + 200), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(NUMBER_W + LEAST_TOPIC_W) + CELL_W * self._cells() + LEAST_WORDS_W, self._height())

    @property
    def is_wide(self) -> bool:
        """Whether there are too many answers for a cell each: then the number is typed and shown in one."""
        return len(self._values) > MOST_CELLS

    def _cells(self) -> int:
        return 2 if self.is_wide else len(self._values)

    def _cell_w(self) -> int:
        """Return the width of a cell: it grows with the text as far as there is room beside the words."""
        room = self.width() - grown(NUMBER_W + LEAST_TOPIC_W) - LEAST_WORDS_W
        return max(CELL_W, min(grown(CELL_W), room // self._cells()))

    def _height(self) -> int:
        """Return the height of a row: of one line, or with the official words above the answers."""
        if not self._official:
            return grown(ROW_H)
        return grown(CELL_H) + 16 + self._official_room(max(self.width(), 400)).height()

    def _official_room(self, width: int) -> QRect:
        room = QRect(0, 0, width - grown(NUMBER_W) - 16, 400)
        return QFontMetrics(look().font("body")).boundingRect(room, Qt.TextFlag.TextWordWrap, self._official)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._official:
            self.updateGeometry()

    def _describe(self) -> None:
        said = [self._words()]
        if self._before is not None and self._is_amended:
            said.append(words.said("was {0}").format(self._before))
        elif self._before is not None:
            said.append(words.said("last time {0}").format(self._before))
        self.setAccessibleDescription(". ".join(said))

    def _words(self) -> str:
        answer = self.answer()
        if answer is None:
            return words.said("not answered")
        label = self._label()
        if answer == NOT_APPLICABLE:
            return label
        return words.said("{0}, {1}").format(answer, label) if label else str(answer)

    def _label(self) -> str:
        """Return the words of the present answer, '' between the named ends of a range."""
        return self._labels[self.value()]

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = Qt.Key(event.key()), event.text()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.went.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._set(max(BLANK, min(self.maximum(), self.value() + (1 if key == Qt.Key.Key_Right else -1))))
        elif key in _CLEARS:
            self._set(BLANK)
        elif key in _LEAVES_BLANK:
            self._set(BLANK)
            self.went.emit(1)
        elif typed.isprintable() and typed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._type(typed)
        else:
            event.ignore()

    def _type(self, typed: str) -> None:
        number = int(typed) if typed.isdecimal() else None
        if typed.casefold() == "n" and self.item.may_not_apply:
            number = NOT_APPLICABLE
        elif self.is_wide and number is not None:
            self._type_wide(typed)
            return
        if number not in self._values:
            self.refused.emit(typed)
            return
        self._set(self._values.index(number))
        self.went.emit(1)

    def _type_wide(self, typed: str) -> None:
        """Take one more digit of a number; one that leads out of the range begins it anew."""
        number = int(self._typed + typed)
        if number not in self._values:
            self._typed, number = "", int(typed)
        self._typed += typed
        self._set(self._values.index(number), is_typed=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        super().focusInEvent(event)

    def _set(self, place: int, *, is_typed: bool = False) -> None:
        self._typed = self._typed if is_typed else ""
        self.setValue(place)
        self._describe()
        announce(self, self._words())
        self.answered.emit()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        for place in range(0 if self.is_wide else len(self._values)):
            if self._cell(place).adjusted(-2, -4, 2, 4).contains(event.position().toPoint()):
                self._set(BLANK if place == self.value() else place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # Painting

    def _cell(self, place: int) -> QRect:
        """Return where a cell stands: beside the topic, or below the official words.

        All rows begin alike: the cell for "not applicable" takes its room from the words after it.
        """
        wide, high, left = self._cell_w(), grown(CELL_H), grown(NUMBER_W)
        if self._official:
            return QRect(left + 4 + place * wide, self.height() - high - 4, wide - 6, high)
        options = 2 if self.is_wide else len(self.item.options)
        left += min(grown(TOPIC_W), max(grown(LEAST_TOPIC_W), self.width() - left - options * wide - grown(150)))
        return QRect(left + place * wide, (self.height() - high) // 2, wide - 6, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        if self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(look().colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_topic(painter)
        if self.is_wide:
            self._paint_number(painter)
        else:
            for place in range(len(self._values)):
                self._paint_cell(painter, place)
        self._paint_words(painter)

    def _paint_topic(self, painter: QPainter) -> None:
        """Paint number and topic in one line, or the official words over the whole width."""
        line = QRect(0, 4, self.width(), QFontMetrics(look().font("body")).height()) if self._official else self.rect()
        after = grown(NUMBER_W)
        draw_text(painter, QRect(8, line.y(), after - 8, line.height()), str(self.item.number), "caption", "ink_3")
        ink = "ink" if self.item.is_scored else "ink_2"
        if self._official:
            room = self._official_room(self.width()).translated(after + 4, 4)
            painter.setFont(look().font("body"))
            painter.setPen(look().colour(ink))
            painter.drawText(room, Qt.TextFlag.TextWordWrap, self._official)
            return
        room = QRect(after + 4, 0, self._cell(0).x() - after - 10, self.height())
        draw_text(painter, room, words.said(self.item.topic), "body", ink)

    def _paint_number(self, painter: QPainter) -> None:
        """Paint the number that is typed in one wide cell."""
        cell = QRectF(self._cell(0)).adjusted(0.5, 0.5, self._cell_w() - 0.5, -0.5)
        answer = self.answer()
        painter.setPen(QPen(look().colour("line_strong" if answer is None else "accent"), 1))
        painter.setBrush(look().colour("surface"))
        painter.drawRoundedRect(cell, 5, 5)
        painter.setFont(look().font("body", strong=True))
        painter.setPen(look().colour("ink"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "" if answer is None else str(answer))

    def _paint_cell(self, painter: QPainter, place: int) -> None:
        cell, value = QRectF(self._cell(place)).adjusted(0.5, 0.5, -0.5, -0.5), self._values[place]
        is_now, is_before = place == self.value(), value == self._before
        painter.setPen(QPen(look().colour("accent" if is_now or is_before else "line_strong"), 2 if is_before else 1))
        painter.setBrush(look().colour("accent" if is_now else "surface"))
        painter.drawRoundedRect(cell, 5, 5)
        painter.setFont(look().font("body", strong=is_now))
        painter.setPen(look().colour("on_accent" if is_now else "ink"))
        shown = "\u2013" if value == NOT_APPLICABLE else str(value)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_words(self, painter: QPainter) -> None:
        after = self._cell(2 if self.is_wide else len(self._values))
        left = after.x() + 4
        room = QRect(left, after.y(), self.width() - left - 8, after.height())
        answer = self.answer()
        if self._is_watched:
            side = grown(MARK)
            drawn = icons.pixmap("octagon", look().colour("danger"), side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, after.y() + (after.height() - side) / 2), drawn)
            room.setLeft(left + side + 6)
        if self._is_amended and answer != self._before:
            room.setLeft(room.left() + self._paint_was(painter, room) + 8)
        label = words.said("not answered") if answer is None else self._label()
        if not self.isEnabled():
            label = words.said("not asked")
        draw_text(painter, room, label, "caption", "danger" if self._is_watched else "ink_3")

    def _paint_was(self, painter: QPainter, room: QRect) -> int:
        """Strike what was answered before through, beside what is answered now; return its width in pixels."""
        was = words.said("blank") if self._before is None else str(self._before)
        width = draw_text(painter, room, was, "caption", "ink_2")
        middle = room.center().y() + 1
        painter.drawLine(room.left() - 1, middle, room.left() + width, middle)
        return width
