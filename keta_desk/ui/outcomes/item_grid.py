"""The answers of one scale over time as a grid: an item to a line, a filling-in to a column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from keta_desk.domain.outcomes_scale import NOT_APPLICABLE, Item, Scale
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.ui import words
from keta_desk.ui.outcomes.score_words import total_words
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.theme import look

CELL_W, CELL_H, HEAD_H, NUMBER = 64, 24, 24, Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
Was = dict[str, tuple[tuple[int | None, ...], ...]]
"""By the id of a filling-in, the answers it held before it was put right, oldest first."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer: what it is, what it was before, and how heavy it weighs from 0 to 1."""

    answer: int | None
    was: tuple[int | None, ...]
    weight: float
    is_flagged: bool


class AnswersModel(QAbstractTableModel):
    """Items by filling-ins, oldest at the left, with the totals in the last line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self._lines: tuple[ScoreLine, ...] = ()
        self._days: tuple[str, ...] = ()
        self._was: Was = {}

    def show(self, scale: Scale, lines: Sequence[ScoreLine], days: Sequence[str], was: Was) -> None:
        """Show the answers of a scale; `days` are the heads of the columns."""
        self.beginResetModel()
        self._scale, self._lines, self._days, self._was = scale, tuple(lines), tuple(days), was
        self.endResetModel()

    def lines(self) -> tuple[ScoreLine, ...]:
        """Return the filling-ins, left to right."""
        return self._lines

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() or self._scale is None else len(self._scale.items) + 1

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def cell(self, row: int, column: int) -> Cell | None:
        """Return an answer, None for the line of totals."""
        if self._scale is None or row >= len(self._scale.items):
            return None
        item, line = self._scale.items[row], self._lines[column]
        answer = _at(line.answers, row)
        was = tuple(_at(answers, row) for answers in self._was.get(line.id, ()))
        return Cell(
            answer, tuple(one for one in was if one != answer), _weight(item, answer), self._flagged(item, answer)
        )

    def _flagged(self, item: Item, answer: int | None) -> bool:
        watched = () if self._scale is None else self._scale.safety_items
        return any(each.number == item.number and (answer or 0) >= each.review_from for each in watched)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(cell, index.column())
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._spoken(cell, index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _ if role == NUMBER:
                return cell
        return None

    def _text(self, cell: Cell | None, column: int) -> str:
        if cell is None:
            total = self._lines[column].total
            return total_words(self._lines[column]).split()[0] if total is not None else words.said("none")
        return _short(cell.answer)

    def _spoken(self, cell: Cell | None, row: int, column: int) -> str:
        day = self._days[column]
        if cell is None or self._scale is None:
            return words.said("{0}: total {1}").format(day, total_words(self._lines[column]))
        item = self._scale.items[row]
        said = words.said("{0}, {1}: {2}").format(day, words.said(item.topic), answer_words(item, cell.answer))
        return words.said("{0}, was {1}").format(said, ", ".join(map(_plain, cell.was))) if cell.was else said

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = orientation == Qt.Orientation.Horizontal
            side = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or self._scale is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._days[section]
        if section == len(self._scale.items):
            return words.said("Total")
        item = self._scale.items[section]
        return words.said("{0} {1}").format(item.number, words.said(item.topic))


def answer_words(item: Item, answer: int | None) -> str:
    """Return an answer with its label."""
    if answer is None or answer == NOT_APPLICABLE:
        return _plain(answer)
    label = next((option.label for option in item.options if option.value == answer), "")
    return words.said("{0}, {1}").format(answer, words.said(label)) if label else str(answer)


def _short(answer: int | None) -> str:
    """Return an answer as a cell shows it."""
    if answer == NOT_APPLICABLE:
        return "\u2013"
    return "" if answer is None else str(answer)


def _plain(answer: int | None) -> str:
    if answer == NOT_APPLICABLE:
        return words.said("not applicable")
    return words.said("not answered") if answer is None else str(answer)


def _at(answers: Sequence[int | None], place: int) -> int | None:
    return answers[place] if place < len(answers) else None


def _weight(item: Item, answer: int | None) -> float:
    if answer is None or answer == NOT_APPLICABLE or item.highest == item.lowest:
        return 0.0
    return (item.worth(answer) - item.lowest) / (item.highest - item.lowest)


class ItemGrid(QTableView):
    """The arrow keys walk the cells, each said with its day and topic. Emits `picked` with the id of a filling-in."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = AnswersModel(self)
        self.setModel(self._answers)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(self.tr("Answers item by item"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setHighlightSections(False)
        down.setObjectName("topics")
        across.setSectionsClickable(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setSectionsClickable(False)
        down.setHighlightSections(False)
        self._size()
        self.selectionModel().currentChanged.connect(self._tell)

    def show_answers(self, scale: Scale, lines: Sequence[ScoreLine], days: Sequence[str], was: Was) -> None:
        """Show the answers of a scale, with the latest in view."""
        self._size()
        self._answers.show(scale, lines, days, was)
        self.setAccessibleDescription(words.said("{0} items, filled in {1} times").format(len(scale.items), len(lines)))
        self.setMinimumHeight(scaled(HEAD_H) + scaled(CELL_H) * (len(scale.items) + 1) + 12)
        self.scrollToEnd()

    def _size(self) -> None:
        """Make the cells as large as the text is now."""
        self.horizontalHeader().setDefaultSectionSize(scaled(CELL_W))
        self.horizontalHeader().setFixedHeight(scaled(HEAD_H))
        self.verticalHeader().setDefaultSectionSize(scaled(CELL_H))

    def scrollToEnd(self) -> None:
        """Bring the latest filling-in into view."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def show_line(self, line_id: str) -> None:
        """Bring a filling-in into view and mark its column, without telling anybody."""
        place = next((at for at, line in enumerate(self._answers.lines()) if line.id == line_id), -1)
        if place < 0 or place == self.currentIndex().column():
            return
        was_blocked = self.blockSignals(True)
        row = max(self.currentIndex().row(), 0)
        self.setCurrentIndex(self._answers.index(row, place))
        self.blockSignals(was_blocked)
        self.viewport().update()

    def _tell(self, current: Index, _before: Index) -> None:
        if current.isValid():
            self.picked.emit(self._answers.lines()[current.column()].id)
            self.viewport().update()


class _CellDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        at = QRect(option.rect)
        state = option.state
        grid = self.parent()
        cell = index.data(NUMBER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(grid, ItemGrid) and grid.currentIndex().column() == index.column():
            painter.fillRect(at, look().colour("selected"))
        if isinstance(cell, Cell):
            _paint_cell(painter, at, cell)
        else:
            painter.setPen(QPen(look().colour("line_strong"), 1))
            painter.drawLine(at.left(), at.top(), at.right(), at.top())
            painter.setFont(look().font("body", strong=True))
            painter.setPen(look().colour("ink"))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(at).adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()


def _paint_cell(painter: QPainter, at: QRect, cell: Cell) -> None:
    """Paint an answer on a ground the deeper the more it weighs; the number is always there to read."""
    box = QRectF(at).adjusted(3, 2, -3, -2)
    painter.setPen(Qt.PenStyle.NoPen)
    if cell.is_flagged:
        painter.setBrush(look().colour("danger_tint"))
        painter.setPen(QPen(look().colour("danger"), 1.4))
    elif cell.answer is None:
        painter.setPen(QPen(look().colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(look().mix("accent", 0.06 + 0.34 * cell.weight))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(look().font("body", strong=cell.is_flagged))
    painter.setPen(look().colour("danger" if cell.is_flagged else "ink"))
    text = _short(cell.answer)
    if not cell.was:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return
    left, right = box.adjusted(0, 0, -box.width() / 2, 0), box.adjusted(box.width() / 2, 0, 0, 0)
    painter.drawText(right, Qt.AlignmentFlag.AlignCenter, text)
    was = words.said("blank") if cell.was[-1] is None else str(cell.was[-1])
    painter.setFont(look().font("caption"))
    painter.setPen(look().colour("ink_2"))
    painter.drawText(left, Qt.AlignmentFlag.AlignCenter, was)
    half = painter.fontMetrics().horizontalAdvance(was) / 2 + 2
    middle = left.center().y() + 1
    painter.drawLine(round(left.center().x() - half), round(middle), round(left.center().x() + half), round(middle))
