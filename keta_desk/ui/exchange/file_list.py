"""The list at the left: the files chosen now, and below them what was brought in earlier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.queries.exchange import BatchLine
from keta_desk.ui import icons
from keta_desk.ui.exchange import import_words
from keta_desk.ui.exchange.chosen import ChosenFile
from keta_desk.ui.parts.button import ENTER
from keta_desk.ui.parts.chip import ChipWords, chip_width, paint_chip
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import grown, look

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above rows of one sort; it cannot be chosen."""

    words: str


Entry = Heading | ChosenFile | BatchLine


@dataclass(frozen=True, slots=True)
class RowWords:
    """What one row shows."""

    title: str
    about: str
    chip: ChipWords


class FileModel(QAbstractListModel):
    """Shows headings, files and earlier imports."""

    def __init__(self, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._rows: tuple[Entry, ...] = ()

    def show(self, rows: Sequence[Entry]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[Entry, ...]:
        """Return what is shown, top to bottom."""
        return self._rows

    def touched(self) -> None:
        """Say that rows say something else than before."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def words(self, row: Entry) -> RowWords:
        """Return what a row shows."""
        match row:
            case ChosenFile():
                return RowWords(
                    import_words.file_title(row), import_words.file_about(row), import_words.state_chip(row)
                )
            case BatchLine():
                return RowWords(
                    import_words.batch_title(row),
                    import_words.batch_about(row, self._zone),
                    import_words.batch_chip(row),
                )
        return RowWords(row.words, "", ChipWords(""))

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        shown = self.words(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (shown.title, shown.about, shown.chip.text)))
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a row: icon, title, what it is about, chip."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        title, about = _heights()
        if isinstance(index.data(ROW_ROLE), Heading):
            return QSize(200, title + 22)
        return QSize(200, title + about + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Entry = index.data(ROW_ROLE)
        model = index.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            room = option.rect.adjusted(14, 8, -8, 0)
            draw_text(painter, room, row.words, "label", "ink_2")
        elif isinstance(model, FileModel):
            self._ground(painter, option)
            self._row(painter, option, model.words(row), is_earlier=isinstance(row, BatchLine))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(look().colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, shown: RowWords, *, is_earlier: bool) -> None:
        room = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        device = painter.device()
        scale = device.devicePixelRatioF() if device is not None else 1.0
        ink, side = look().colour("accent" if chosen else "ink_2"), grown(18)
        left = room.x() + side + 22
        drawn = icons.pixmap("clock" if is_earlier else "docs", ink, side, scale)
        painter.drawPixmap(QPointF(room.x() + 11, room.center().y() - side / 2), drawn)
        title, about = _heights()
        chip = chip_width(shown.chip)
        width = room.right() - left - chip - 20
        draw_text(painter, QRect(left, room.y() + 8, width, title), shown.title, "body", "ink", strong=True)
        below = QRect(left, room.y() + 8 + title, width, about)
        draw_text(painter, below, shown.about, "caption", "ink_3")
        paint_chip(painter, QRect(room.right() - chip - 9, room.y(), chip, room.height()), shown.chip)


def _heights() -> tuple[int, int]:
    return (
        QFontMetrics(look().font("strong")).height() + 1,
        QFontMetrics(look().font("caption")).height(),
    )


class FileList(QListView):
    """Emits `chosen` with the row that is shown, `opened` on Enter or double click."""

    chosen = Signal(object)  # ChosenFile | BatchLine | None
    opened = Signal(object)

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FileModel(zone, self)
        self._is_filling = False
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Files and earlier imports"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[Entry]) -> None:
        """Replace what is shown; what was chosen stays chosen if it is still there."""
        before = key_of(self.current())
        self._is_filling = True
        self.rows.show(rows)
        places = {key_of(row): place for place, row in enumerate(rows) if not isinstance(row, Heading)}
        place = places.get(before, min(places.values(), default=-1))
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        self._is_filling = False
        self.chosen.emit(self.current())

    def current(self) -> ChosenFile | BatchLine | None:
        """Return what is chosen."""
        row = self.currentIndex().data(ROW_ROLE)
        return None if isinstance(row, Heading) else row

    def choose(self, key: tuple[str, str]) -> bool:
        """Choose a row by its key; False if there is none."""
        for place, row in enumerate(self.rows.rows()):
            if key_of(row) == key:
                self.setCurrentIndex(self.rows.index(place))
                return True
        return False

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._is_filling:
            self.chosen.emit(self.current())

    @Slot(QModelIndex)
    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {"j": 1, "k": -1}.get(event.text(), 0)
        if step:
            self._step(step)
        elif event.key() in ENTER:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        rows = self.rows.rows()
        place = self.currentIndex().row() + step
        while 0 <= place < len(rows) and isinstance(rows[place], Heading):
            place += step
        if 0 <= place < len(rows):
            self.setCurrentIndex(self.rows.index(place))


def key_of(row: Entry | None) -> tuple[str, str]:
    """Return by what a row is known again."""
    match row:
        case ChosenFile():
            return ("file", str(row.path))
        case BatchLine():
            return ("batch", row.id)
    return ("", "")
