"""The integration sessions of a chart, latest first: the theme, how long after which dose, who held it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.ui import icons, words
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import look

ROW_H, PAD, NUMBER_W = 50, 12, 30
Index = QModelIndex | QPersistentModelIndex


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


class NoteList(QListView):
    """Emits `picked` with the id of the session that is current, '' for none, and `opened` on Enter."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel[HeldRow]([Column("", lambda row: row.spoken())], self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName(self.tr("Integration sessions, latest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(self._open)

    def show_rows(self, rows: list[HeldRow]) -> None:
        """Show other rows; what was current stays current if it is still there, else the latest is."""
        chosen = self.current()
        self._model.show(rows)
        self.setMinimumHeight(min(max(len(rows), 1), 5) * scaled(ROW_H) + 4)
        self.choose(chosen)

    def rows(self) -> tuple[HeldRow, ...]:
        """Return what is shown."""
        return self._model.rows()

    def current(self) -> str:
        """Return the id of the current session, '' for none."""
        row = self._model.data(self.currentIndex(), ROW_ROLE)
        return row.id if isinstance(row, HeldRow) else ""

    def choose(self, row_id: str) -> None:
        """Make a session current; the latest where there is no such one."""
        rows = self._model.rows()
        place = next((at for at, row in enumerate(rows) if row.id == row_id), 0)
        if rows:
            self.setCurrentIndex(self._model.index(place, 0))

    def _tell(self, current: Index, _before: Index) -> None:
        row = self._model.data(current, ROW_ROLE)
        self.picked.emit(row.id if isinstance(row, HeldRow) else "")

    def _open(self, _index: Index) -> None:
        if current := self.current():
            self.opened.emit(current)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(240, scaled(ROW_H))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, HeldRow):
            return
        at, state = QRect(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(at, look().colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(at, look().colour("hover"))
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawLine(at.left(), at.bottom(), at.right(), at.bottom())
        _paint_row(painter, at.adjusted(PAD, 5, -PAD, -5), row)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(at).adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()


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
    drawn = icons.pixmap(name, look().colour("ink_3"), 12, 2.0)
    painter.drawPixmap(QRectF(at - 17, low.y() + (height - 12) // 2, 12, 12), drawn, QRectF(drawn.rect()))
    draw_text(painter, QRect(at, low.y(), width + 2, height), shared, "caption", "ink_3")
