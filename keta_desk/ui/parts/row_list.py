"""A list of entries of two lines each, latest first: one is current, Enter opens it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.theme import look

LEAST_W, PAD_X, PAD_Y = 240, 12, 5
Index = QModelIndex | QPersistentModelIndex


class Listed(Protocol):
    """An entry as a list shows it."""

    @property
    def id(self) -> str:
        """Which entry it is."""

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""


R = TypeVar("R", bound=Listed)


class RowList(QListView, Generic[R]):
    """Emits `picked` with the id of the entry that is current, '' for none, and `opened` on Enter.

    `paint` paints the words of one row into the room there is for them.
    """

    picked = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        name: str,
        paint: Callable[[QPainter, QRect, R], None],
        *,
        row_h: int,
        pad: int = PAD_X,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = RowsModel[R]([Column("", lambda row: row.spoken())], self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(paint, row_h, pad, self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(self._open)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; what was current stays current if it is still there, else the latest is.

        The same rows again are left as they are: a clock that ticks paints nothing anew.
        """
        if rows and tuple(rows) == self.rows():
            return
        chosen = self.current()
        self._model.show(rows)
        self.choose(chosen)

    def rows(self) -> tuple[R, ...]:
        """Return what is shown."""
        return self._model.rows()

    def current(self) -> str:
        """Return the id of the current entry, '' for none."""
        return self._id_at(self.currentIndex())

    def choose(self, row_id: str) -> None:
        """Make an entry current; the latest where there is no such one."""
        rows = self._model.rows()
        place = next((at for at, row in enumerate(rows) if row.id == row_id), 0)
        if rows:
            self.setCurrentIndex(self._model.index(place, 0))

    def _id_at(self, index: Index) -> str:
        row = self._model.data(index, ROW_ROLE)
        return "" if row is None else str(row.id)

    def _tell(self, current: Index, _before: Index) -> None:
        self.picked.emit(self._id_at(current))

    def _open(self, _index: Index) -> None:
        if current := self.current():
            self.opened.emit(current)


class _RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row, its line and the ring of the focus."""

    def __init__(self, paint: Callable[[QPainter, QRect, R], None], row_h: int, pad: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._paint, self._row_h, self._pad = paint, row_h, pad

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(LEAST_W, scaled(self._row_h))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        at, state = QRect(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(at, look().colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(at, look().colour("hover"))
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawLine(at.left(), at.bottom(), at.right(), at.bottom())
        self._paint(painter, at.adjusted(self._pad, PAD_Y, -self._pad, -PAD_Y), index.data(ROW_ROLE))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(at).adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()
