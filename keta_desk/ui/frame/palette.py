"""The command palette (Ctrl+K): any patient and anything that can be done, by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from keta_desk.ui import icons
from keta_desk.ui.frame.palette_items import Item
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label, draw_text
from keta_desk.ui.theme import grown, look

if TYPE_CHECKING:
    Offer = Callable[[str], Sequence[Item]]

Index = QModelIndex | QPersistentModelIndex
WIDTH, ROW_H, GROUP_H, FROM_TOP = 560, 34, 26, 96
MOST_TALL = 420
ITEM_ROLE = Qt.ItemDataRole.UserRole


class Palette(QDialog):
    """Asks `offer` for each text typed and runs what is chosen once it is closed. Opened with `open()`."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._offer, self._over = offer, parent
        self.setWindowTitle("KetaDesk")
        self.setAccessibleName(self.tr("Find or do anything"))
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setFixedWidth(WIDTH)
        self.typed = QLineEdit()
        self.typed.setObjectName("palette-line")
        self.typed.setAccessibleName(self.tr("Find or do anything"))
        self.typed.setAccessibleDescription(self.tr("Arrow keys move, Enter runs"))
        self.typed.setPlaceholderText(self.tr("A patient, or what to do"))
        self._model = _Items(self)
        self.list = QListView()
        self.list.setObjectName("palette-list")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_ItemDelegate(self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Label(
            self.tr("Nothing found. A name, a KD number, a birth date or the name of an action will do.")
        )
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(16, 6, 16, 10)
        self._lay_out()
        self.typed.textChanged.connect(self._ask)
        self.list.clicked.connect(self._run)
        self._ask("")

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(14, 6, 14, 6)
        line.setSpacing(10)
        line.addWidget(IconLabel("search", "ink_3", 16))
        line.addWidget(self.typed, 1)
        rule = QFrame()
        rule.setObjectName("rule")
        page = QVBoxLayout(self)
        page.setContentsMargins(1, 1, 1, 6)
        page.setSpacing(0)
        page.addLayout(line)
        page.addWidget(rule)
        page.addWidget(self.list)
        page.addWidget(self.nothing)

    def open(self) -> None:
        window = self._over.window()
        corner = window.mapToGlobal(QPoint((window.width() - WIDTH) // 2, min(FROM_TOP, window.height() // 8)))
        self.move(corner)
        super().open()
        self.typed.setFocus()

    @Slot(str)
    def _ask(self, text: str) -> None:
        items = list(self._offer(text))
        self._model.show(items)
        self.list.setVisible(bool(items))
        self.nothing.setVisible(not items)
        tall = sum(self._model.height_of(row) for row in range(len(items)))
        self.list.setFixedHeight(min(MOST_TALL, tall + 4))
        if items:
            self.list.setCurrentIndex(self._model.index(0))
        self.adjustSize()

    def chosen(self) -> Item | None:
        """Return the item that Enter would run."""
        index = self.list.currentIndex()
        item: Item | None = index.data(ITEM_ROLE) if index.isValid() else None
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in step and self._model.rowCount():
            row = self.list.currentIndex().row() + step[key]
            self.list.setCurrentIndex(self._model.index(max(0, min(row, self._model.rowCount() - 1))))
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run_chosen(elsewhere=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        """Let a screen reader say the item: the focus stays in the line."""
        item = self.chosen()
        if item is not None:
            self.typed.setAccessibleDescription(item.words)

    @Slot()
    def _run(self) -> None:
        self._run_chosen(elsewhere=False)

    def _run_chosen(self, *, elsewhere: bool) -> None:
        item = self.chosen()
        if item is None:
            return
        run = item.elsewhere if elsewhere and item.elsewhere is not None else item.run
        self.accept()
        run()


class _Items(QAbstractListModel):
    """The offered items; the first of each group carries the group's name above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own way to say "the top"
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.words, item.beside, item.group) if part)
        return None

    def begins_group(self, row: int) -> bool:
        return row == 0 or self._items[row].group != self._items[row - 1].group

    def height_of(self, row: int) -> int:
        return ROW_H + (GROUP_H if self.begins_group(row) else 0)


class _ItemDelegate(QStyledItemDelegate):
    """Paints an item: icon, words with the typed letters underlined, small print at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        return QSize(100, model.height_of(index.row()) if isinstance(model, _Items) else ROW_H)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM_ROLE)
        model, room, side = index.model(), QRect(option.rect), grown(16)
        painter.save()
        if isinstance(model, _Items) and model.begins_group(index.row()):
            draw_text(
                painter, QRect(room.x() + 15, room.y() + 2, room.width() - 30, GROUP_H), item.group, "micro", "ink_3"
            )
            room.setTop(room.top() + GROUP_H)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, look().colour("selected"))
        if item.icon:
            drawn = icons.pixmap(item.icon, look().colour("ink_2"), side, painter.device().devicePixelRatio())
            at = QRectF(room.x() + 15, room.center().y() + 1 - side / 2, side, side)
            painter.drawPixmap(at, drawn, QRectF(drawn.rect()))
        beside = _width(item.beside, "micro")
        inner = QRect(room.x() + 26 + side, room.y(), room.width() - 26 - side - beside - 28, room.height())
        draw_text(painter, inner, item.words, "body", "ink")
        _underline(painter, inner, item)
        right = QRect(room.right() - beside - 14, room.y(), beside + 2, room.height())
        draw_text(painter, right, item.beside, "micro", "ink_3")
        painter.restore()


def _width(text: str, role: str) -> int:
    from PySide6.QtGui import QFontMetrics

    return QFontMetrics(look().font(role)).horizontalAdvance(text)


def _underline(painter: QPainter, room: QRect, item: Item) -> None:
    metrics = painter.fontMetrics()
    y = room.center().y() + metrics.ascent() // 2 + 3
    painter.setPen(QPen(look().colour("ink"), 1))
    for start, end in item.found:
        left = room.x() + metrics.horizontalAdvance(item.words[:start])
        right = room.x() + metrics.horizontalAdvance(item.words[:end])
        if right <= room.right():
            painter.drawLine(left, y, right, y)
