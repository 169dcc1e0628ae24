"""The list of one scale as it was filled in, latest first: when, how, the total and its band."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.queries.outcomes import ScoreLine
from keta_desk.ui import words
from keta_desk.ui.outcomes.score_words import how_words, signed, total_words
from keta_desk.ui.parts.chip import ChipWords, chip_width, paint_chip
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look

ROW_H, PAD = 48, 12
Index = QModelIndex | QPersistentModelIndex


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
    def about(self) -> str:
        """The second line."""
        if self.is_baseline:
            return words.said("baseline, {0}").format(how_words(self.line))
        return how_words(self.line)

    @property
    def band(self) -> str:
        """The band with the change since the baseline."""
        if self.change is None:
            return self.line.band
        return words.said("{0}, {1} from baseline").format(self.line.band, signed(self.change))

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


class ScoreList(QListView):
    """Emits `picked` with the id of the filling-in that is current, '' for none, and `opened` on Enter."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel[ScoreRow]([Column("", lambda row: row.spoken())], self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName(self.tr("Filled in, latest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMinimumWidth(250)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(self._open)

    def show_rows(self, rows: list[ScoreRow]) -> None:
        """Show other rows; what was current stays current if it is still there, else the latest is."""
        chosen = self.current()
        self._model.show(rows)
        self.choose(chosen)

    def current(self) -> str:
        """Return the id of the current filling-in, '' for none."""
        row = self._model.data(self.currentIndex(), ROW_ROLE)
        return row.line.id if isinstance(row, ScoreRow) else ""

    def choose(self, line_id: str) -> None:
        """Make a filling-in current; the latest where there is no such one."""
        rows = self._model.rows()
        place = next((at for at, row in enumerate(rows) if row.line.id == line_id), 0)
        if rows:
            self.setCurrentIndex(self._model.index(place, 0))

    def choose_day(self, day: date) -> None:
        """Make the first filling-in of a day current, if there is one."""
        found = next((row.line.id for row in self._model.rows() if row.on == day), "")
        if found:
            self.choose(found)

    def _tell(self, current: Index, _before: Index) -> None:
        row = self._model.data(current, ROW_ROLE)
        self.picked.emit(row.line.id if isinstance(row, ScoreRow) else "")

    def _open(self, _index: Index) -> None:
        if current := self.current():
            self.opened.emit(current)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(240, scaled(ROW_H))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ScoreRow):
            return
        at = QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, at, state)
        inside = at.adjusted(PAD, 5, -PAD, -5)
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
        painter.restore()


def _paint_ground(painter: QPainter, at: QRect, state: QStyle.StateFlag) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(at, look().colour("selected"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.drawRoundedRect(QRectF(at).adjusted(1, 1, -1, -1), 4, 4)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(at, look().colour("hover"))
    painter.setPen(QPen(look().colour("line"), 1))
    painter.drawLine(at.left(), at.bottom(), at.right(), at.bottom())


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
