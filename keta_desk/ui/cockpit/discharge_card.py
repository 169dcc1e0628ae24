"""What has to be so before the patient leaves: each criterion with its time and value, and how many are met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from keta_desk.ui import icons
from keta_desk.ui.actions import hint
from keta_desk.ui.cockpit.log_card import ROW_H
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.row_list import RowList
from keta_desk.ui.parts.text import Label, draw_text
from keta_desk.ui.theme import grown, look

LOOKS = {"met": ("check-circle", "ok"), "open": ("circle", "ink_3"), "exception": ("triangle", "caution")}


@dataclass(frozen=True, slots=True)
class GateRow:
    """One criterion: its words, how it stands (met, open, exception) in words too, and its value with the time."""

    id: str
    words: str
    state: str
    said: str
    value: str = ""

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(part for part in (self.words, self.said, self.value) if part)


class DischargeCard(Card):
    """Emits `opened` with the id of a criterion, or '' for the whole list."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent)
        self.count = Label("", "caption")
        self.open = Button(self.tr("Discharge…"), role="quiet", hint=hint("cockpit.release"))
        self.open.clicked.connect(self._open_all)
        self.head.addWidget(self.open)
        self.head.addWidget(self.count)
        self.list: RowList[GateRow] = RowList(self.tr("Criteria for leaving"), paint_gate, row_h=ROW_H, pad=0)
        self.list.setMinimumHeight(grown(ROW_H) * 3)
        self.body.setSpacing(2)
        self.body.setContentsMargins(18, 9, 18, 6)
        self.body.addWidget(self.list, 1)
        self.list.opened.connect(self.opened)

    def _title(self) -> str:
        return self.tr("Discharge")

    def show_rows(self, rows: Sequence[GateRow]) -> None:
        """Show how the criteria stand."""
        self.list.show_rows(rows)
        if not self.list.hasFocus():
            self.list.clearSelection()
        done = sum(one.state != "open" for one in rows)
        self.count.setText(self.tr("{0} of {1}").format(done, len(rows)) if rows else "")

    @Slot()
    def _open_all(self) -> None:
        self.opened.emit("")


def paint_gate(painter: QPainter, room: QRect, row: GateRow) -> None:
    """Paint a criterion: how it stands, its words, its value at the right."""
    at, side = room.adjusted(0, -4, 0, 4), grown(15)
    icon, colour = LOOKS[row.state]
    scale = painter.device().devicePixelRatioF()
    drawn = icons.pixmap(icon, look().colour(colour), side, scale)
    painter.drawPixmap(QPointF(at.x(), at.y() + (at.height() - side) / 2), drawn)
    x = at.x() + side + 10
    value_w = min(QFontMetrics(look().font("caption")).horizontalAdvance(row.value) + 4, at.width() // 2)
    words = QRect(x, at.y(), at.right() - value_w - 10 - x, at.height())
    draw_text(painter, words, row.words, "body", "ink" if row.state == "met" else "ink_2")
    end = QRect(at.right() - value_w + 2, at.y(), value_w, at.height())
    draw_text(painter, end, row.value, "caption", "ink_3")
