"""The integration sessions of a chart, latest first: the theme, how long after which dose, who held it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from keta_desk.ui import icons, words
from keta_desk.ui.parts.row_list import RowList
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look

ROW_H, NUMBER_W = 50, 30
MOST = 5


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One integration session as the list shows it."""

    id: str
    number: int
    theme: str
    about: str
    when: str
    is_shared: bool
    is_amended: bool

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        shared = words.said("shared") if self.is_shared else words.said("not shared")
        parts = [words.said("Integration {0}").format(self.number), self.theme, self.when, self.about, shared]
        return ", ".join([*parts, words.said("amended")] if self.is_amended else parts)


class NoteList(RowList[HeldRow]):
    """The integration sessions; as high as they are, up to five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = words.said("Integration sessions, latest first")
        super().__init__(name, _paint_row, row_h=ROW_H, parent=parent)
        self._least = ROW_H

    def show_rows(self, rows: Sequence[HeldRow]) -> None:
        """Show other rows."""
        self._least = min(max(len(rows), 1), MOST) * scaled(ROW_H) + 4
        self.setMinimumHeight(self._least)
        super().show_rows(rows)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._least)


def _paint_row(painter: QPainter, inside: QRect, row: HeldRow) -> None:
    middle = inside.center().y()
    draw_text(
        painter,
        QRect(inside.x(), middle - scaled(10), NUMBER_W, scaled(20)),
        str(row.number),
        "body",
        "window",
        strong=True,
    )
    left = inside.x() + NUMBER_W
    painter.setFont(look().font("caption"))
    when_w = painter.fontMetrics().horizontalAdvance(row.when)
    right = inside.right() - when_w
    line, height = scaled(21), scaled(17)
    top = QRect(left, inside.y(), right - left - 14, line)
    draw_text(painter, top, row.theme, "body", "ink", strong=True)
    draw_text(painter, QRect(right, inside.y(), when_w + 2, line), row.when, "caption", "ink_2")
    low = QRect(left, inside.y() + line, inside.right() - left - scaled(90), height)
    about = words.said("amended, {0}").format(row.about) if row.is_amended else row.about
    draw_text(painter, low, about, "caption", "ink_3")
    shared = words.said("shared") if row.is_shared else words.said("not shared")
    width = painter.fontMetrics().horizontalAdvance(shared)
    at = inside.right() - width
    name = "user" if row.is_shared else "lock"
    side = scaled(12)
    drawn = icons.pixmap(name, look().colour("ink_3"), side, 2.0)
    at_icon = QRectF(at - side - 5, low.y() + (height - side) // 2, side, side)
    painter.drawPixmap(at_icon, drawn, QRectF(drawn.rect()))
    draw_text(painter, QRect(at, low.y(), width + 2, height), shared, "caption", "ink_3")
