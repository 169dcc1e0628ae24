"""The log of a session: every entry once it is kept, the latest first, and a line to write one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui import icons
from keta_desk.ui.parts.button import ENTER
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.row_list import RowList
from keta_desk.ui.parts.struck import draw_struck
from keta_desk.ui.parts.text import Label, draw_text
from keta_desk.ui.theme import grown, look

ROW_H, LONGEST = 28, 2000
TIME_W, ICON_W = 56, 26


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry as the log shows it: its time since the dose, what it is, whose it is; `note` says what is unusual."""

    id: str
    time: str
    icon: str
    words: str
    by: str
    note: str = ""
    colour: str = "ink_2"
    is_struck: bool = False

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(part for part in (self.time, self.words, self.note, self.by) if part)


class LineEdit(UnitEdit):
    """The line one writes. Esc leaves it, what is typed stays."""

    entered = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class LogCard(Card):
    """Emits `written` with a line, `opened` with the id of an entry, `left` when one is done writing."""

    written = Signal(str)
    opened = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent)
        self._key, self._hint = Label("/", "key"), Label(self.tr("write a line"), "caption")
        self.line = LineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Line for the log"))
        self.line.setPlaceholderText(self.tr("What is seen or said; Enter keeps it"))
        self.line.hide()
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.head.addWidget(self._key)
        self.head.addWidget(self._hint)
        self.list: RowList[LogRow] = RowList(self.tr("Log of this session"), _paint_row, row_h=ROW_H, pad=0)
        self.list.setMinimumHeight(grown(ROW_H) * 3)
        self.body.setSpacing(2)
        self.body.setContentsMargins(18, 9, 18, 6)
        self.body.addWidget(self.line)
        self.body.addWidget(self.list, 1)
        self.line.entered.connect(self._write)
        self.line.escaped.connect(self._leave)
        self.list.opened.connect(self.opened)

    def _title(self) -> str:
        return self.tr("Log")

    def show_rows(self, rows: Sequence[LogRow]) -> None:
        """Show the entries, the latest first; one that is chosen stays chosen while the list has the focus."""
        self.list.show_rows(rows)
        if not self.list.hasFocus():
            self.list.clearSelection()
            self.list.scrollToTop()

    def begin(self) -> None:
        """Write a line."""
        self.line.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """The line was handed on: begin anew."""
        self.line.clear()

    def put_back(self, words: str) -> None:
        """Put back a line that could not be kept, unless another is typed by now."""
        if not self.line.text():
            self.line.show()
            self.line.setText(words)

    @Slot()
    def _write(self) -> None:
        if words := self.line.text().strip():
            self.written.emit(words)
        else:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self.line.setVisible(bool(self.line.text()))
        self.left.emit()


def _paint_row(painter: QPainter, room: QRect, row: LogRow) -> None:
    at = room.adjusted(0, -4, 0, 4)
    x, time_w, side = at.x(), grown(TIME_W), grown(15)
    draw_text(painter, QRect(x, at.y(), time_w, at.height()), row.time, "caption", "ink", strong=True)
    x += time_w
    scale = painter.device().devicePixelRatioF()
    drawn = icons.pixmap(row.icon, look().colour(row.colour), side, scale)
    painter.drawPixmap(QPointF(x, at.y() + (at.height() - side) / 2), drawn)
    x += grown(ICON_W)
    by_w = QFontMetrics(look().font("caption")).horizontalAdvance(row.by) + 8
    words = QRect(x, at.y(), at.right() - by_w - x, at.height())
    if row.is_struck:
        draw_struck(painter, words, row.words, "body")
    else:
        used = draw_text(painter, words, row.words, "body", "ink")
        rest = words.adjusted(used + 8, 0, 0, 0)
        if row.note and rest.width() > 20:
            draw_text(painter, rest, row.note, "caption", "caution")
    end = QRect(at.right() - by_w + 8, at.y(), by_w - 8, at.height())
    draw_text(painter, end, row.by, "caption", "ink_3")
