"""How a row of the timeline is painted: the head of a month, or an entry with what it said before, struck."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from keta_desk.ui import icons
from keta_desk.ui.parts.rows_model import ROW_ROLE
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.struck import draw_struck
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look
from keta_desk.ui.timeline.timeline_model import Month
from keta_desk.ui.timeline.timeline_words import EntryShown

ROW_H, WAS_H, MONTH_H = 38, 20, 40
DAY_W, TIME_W, ICON_W, BY_W = 88, 50, 28, 132
PAD = 10
MOST_WAS = 4


def row_height(row: Month | EntryShown) -> int:
    """Return how high a row is: former wordings and the reason of an error have a line each."""
    if isinstance(row, Month):
        return scaled(MONTH_H)
    lines = min(len(row.was), MOST_WAS) + (1 if row.is_struck else 0)
    return scaled(ROW_H) + lines * scaled(WAS_H)


class EntryDelegate(QStyledItemDelegate):
    """Paints months and entries; the view gives each row the height of `row_height`."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, room = index.data(ROW_ROLE), QRect(option.rect)
        painter.save()
        if isinstance(row, Month):
            self._paint_month(painter, room, row)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen or option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(room, look().colour("selected" if chosen else "hover"))
            painter.setPen(QPen(look().colour("line"), 1))
            painter.drawLine(room.left(), room.bottom(), room.right(), room.bottom())
            self._paint_entry(painter, room, row)
        painter.restore()

    def _paint_month(self, painter: QPainter, room: QRect, month: Month) -> None:
        inside = room.adjusted(PAD, 10, -PAD, 0)
        used = draw_text(painter, inside, month.words, "section", "ink")
        count = inside.adjusted(used + 8, 2, 0, 0)
        draw_text(painter, count, str(month.count), "caption", "ink_3")
        painter.setPen(QPen(look().colour("line_strong"), 1))
        painter.drawLine(room.left(), room.bottom(), room.right(), room.bottom())

    def _paint_entry(self, painter: QPainter, room: QRect, row: EntryShown) -> None:
        line = QRect(room.x(), room.y(), room.width(), scaled(ROW_H))
        wide = max(look().text_percent, 100) / 100
        day_w, time_w, by_w = round(DAY_W * wide), round(TIME_W * wide), round(BY_W * wide)
        x = line.x() + PAD
        draw_text(painter, QRect(x, line.y(), day_w, line.height()), row.day, "caption", "ink_3")
        x += day_w
        draw_text(painter, QRect(x, line.y(), time_w, line.height()), row.time, "caption", "ink_3")
        x += time_w
        drawn = icons.pixmap(row.icon, look().colour("ink_2"), scaled(15), painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(x, line.y() + (line.height() - scaled(15)) / 2), drawn)
        x += scaled(ICON_W)
        by_w = min(by_w, QFontMetrics(look().font("caption")).horizontalAdvance(row.by) + 4)
        words = QRect(x, line.y(), line.right() - PAD - by_w - 12 - x, line.height())
        self._paint_words(painter, words, row)
        draw_text(painter, QRect(line.right() - PAD - by_w, line.y(), by_w, line.height()), row.by, "caption", "ink_3")
        self._paint_below(painter, QRect(x, line.bottom() - 5, line.right() - PAD - x, scaled(WAS_H)), row)

    def _paint_words(self, painter: QPainter, room: QRect, row: EntryShown) -> None:
        draw = draw_struck if row.is_struck else _draw
        used = draw(painter, room, f"{row.what}." if row.more else row.what, "body", strong=True)
        rest = room.adjusted(used + 5, 0, 0, 0)
        if row.more and rest.width() > 0:
            draw(painter, rest, row.more, "body", strong=False)

    def _paint_below(self, painter: QPainter, room: QRect, row: EntryShown) -> None:
        for was in reversed(row.was[-MOST_WAS:]):
            draw_struck(painter, room, was, "caption")
            room.translate(0, scaled(WAS_H))
        if row.entry.in_error is not None:
            told = self.tr("Entered in error: {0}").format(row.entry.in_error)
            draw_text(painter, room, told, "caption", "danger")


def _draw(painter: QPainter, room: QRect, text: str, role: str, *, strong: bool) -> int:
    return draw_text(painter, room, text, role, "ink" if strong else "ink_2", strong=strong)
