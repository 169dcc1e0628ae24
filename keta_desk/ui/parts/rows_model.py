"""A table model over rows that a query answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
TOP = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[T]):
    """How one field of a row is shown: `text` in the cell, `spoken` to a screen reader where the cell is a picture."""

    title: str
    text: Callable[[T], str]
    spoken: Callable[[T], str] | None = None
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


class RowsModel(QAbstractTableModel, Generic[T]):
    """Shows frozen rows. It never reads the store: whoever owns it hands it the rows.

    `tip` says the whole line in the tool tip of each of its cells.
    """

    def __init__(
        self, columns: Sequence[Column[T]], parent: QObject | None = None, *, tip: Callable[[T], str] | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._tip = tuple(columns), tip
        self._rows: tuple[T, ...] = ()

    def show(self, rows: Sequence[T]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[T, ...]:
        """Return what is shown, top to bottom."""
        return self._rows

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        answer: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                answer = column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                answer = (column.spoken or column.text)(row) or self.tr("not recorded")
            case Qt.ItemDataRole.TextAlignmentRole:
                answer = column.align | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole if self._tip is not None:
                answer = self._tip(row)
            case _ if role == ROW_ROLE:
                answer = row
        return answer

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return None
