"""The list of one scale as it was filled in, latest first: when, how, the total and its band."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from keta_desk.queries.outcomes import ScoreLine
from keta_desk.ui import words
from keta_desk.ui.outcomes.score_words import how_words, signed, total_words
from keta_desk.ui.parts.chip import ChipWords, chip_width, paint_chip
from keta_desk.ui.parts.row_list import RowList
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look

ROW_H = 48


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One filling-in with what the list says of it. `was` are the totals it had before it was put right."""

    line: ScoreLine
    on: date
    when: str
    change: Decimal | None
    is_baseline: bool
    flag: str
    was: tuple[Decimal | None, ...] = ()

    @property
    def id(self) -> str:
        """Which filling-in it is."""
        return self.line.id

    @property
    def about(self) -> str:
        """The second line."""
        if self.is_baseline:
            return words.said("baseline, {0}").format(how_words(self.line))
        return how_words(self.line)

    @property
    def band(self) -> str:
        """The band with the change since the baseline."""
        band = words.said(self.line.band) if self.line.band and self.line.total is not None else ""
        if self.change is None:
            return band
        change = words.said("{0} from baseline").format(signed(self.change))
        return words.said("{0}, {1}").format(band, change) if band else change

    @property
    def was_words(self) -> tuple[str, ...]:
        """The totals it had before, as they are struck through."""
        return tuple(words.said("no total") if total is None else words.number(total) for total in self.was)

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        parts = [self.when, total_words(self.line), self.band, self.about, self.flag]
        if self.line.status == "amended":
            parts.append(words.said("amended: {0}").format(self.line.status_reason or ""))
        parts += [words.said("was {0}").format(total) for total in self.was_words]
        return ", ".join(part for part in parts if part)


class ScoreList(RowList[ScoreRow]):
    """The fillings-in of one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Filled in, latest first"), _paint_row, row_h=ROW_H, parent=parent)
        self.setMinimumWidth(250)

    def choose_day(self, day: date) -> None:
        """Make the first filling-in of a day current, if there is one."""
        found = next((row.id for row in self.rows() if row.on == day), "")
        if found:
            self.choose(found)


def _paint_row(painter: QPainter, inside: QRect, row: ScoreRow) -> None:
    line = scaled(20)
    top = QRect(inside.x(), inside.y(), inside.width(), line)
    low = QRect(inside.x(), inside.y() + line, inside.width(), scaled(17))
    _paint_total(painter, top, row)
    used = draw_text(painter, top, row.when, "body", "ink", strong=True)
    if row.flag:
        chip = ChipWords(row.flag, "danger", "octagon")
        room = QRect(top.x() + used + 10, top.y() - 1, min(chip_width(chip), top.width() - used - 90), scaled(22))
        paint_chip(painter, room, chip)
    _paint_right(painter, low, row.band)
    half = QRect(low.x(), low.y(), low.width() - _width(painter, row.band) - 14, low.height())
    about = words.said("amended, {0}").format(row.about) if row.line.status == "amended" else row.about
    draw_text(painter, half, about, "caption", "ink_3")


def _paint_total(painter: QPainter, room: QRect, row: ScoreRow) -> None:
    """Paint the total at the right, and before it what it was, struck through."""
    used = _paint_right(painter, room, total_words(row.line), "body", "ink", strong=True)
    for was in reversed(row.was_words):
        left = QRect(room.x(), room.y(), room.width() - used - 8, room.height())
        width = _paint_right(painter, left, was, "caption", "ink_3")
        middle = room.center().y() + 1
        painter.drawLine(left.right() - width, middle, left.right() + 1, middle)
        used += width + 8


def _width(painter: QPainter, text: str) -> int:
    painter.setFont(look().font("caption"))
    return painter.fontMetrics().horizontalAdvance(text)


def _paint_right(
    painter: QPainter, room: QRect, text: str, role: str = "caption", colour: str = "ink_3", *, strong: bool = False
) -> int:
    """Draw a line at the right of `room`; return the width it took, in pixels."""
    painter.setFont(look().font(role, strong=strong))
    painter.setPen(look().colour(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return painter.fontMetrics().horizontalAdvance(text)
