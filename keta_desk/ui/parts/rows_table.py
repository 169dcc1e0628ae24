"""A table of rows: no grid, no vertical lines, whole rows chosen, columns that share the width there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from keta_desk.ui.actions import action
from keta_desk.ui.parts.button import ENTER
from keta_desk.ui.theme import grown

HEAD_H = 30


def scaled(pixels: int) -> int:
    """Return a height in pixels as the size of text asks for it."""
    return grown(pixels)


class RowsTable(QTableView):
    """Arrow keys and J, K move; Enter emits `entered` and Del emits `removed` with the place of the row.

    Pressing a row chooses it, pressing it twice is Enter.
    """

    entered = Signal(int)
    removed = Signal(int)
    fitted = Signal()  # the size of text changed, and with it the height of the rows

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate | None = None,
        *,
        shares: Sequence[int] = (1,),
        row_h: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shares, self._row_h = tuple(shares), row_h
        self.setModel(model)
        if delegate is not None:
            self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setWordWrap(False)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        head.setMinimumSectionSize(20)
        self.fit_text()
        self.doubleClicked.connect(lambda index: self.entered.emit(index.row()))
        action("list.remove", self, self._remove)

    def fit_text(self) -> None:
        """Take the heights that the size of text asks for."""
        self.verticalHeader().setDefaultSectionSize(scaled(self._row_h))
        self.horizontalHeader().setFixedHeight(scaled(HEAD_H))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.horizontalHeader().height() != scaled(HEAD_H):
            self.fit_text()
            self.fitted.emit()

    def row(self) -> int:
        """Return the place of the row that is chosen, -1 for none."""
        found = self.selectionModel().selectedRows()
        return found[0].row() if found else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {"j": 1, "k": -1}.get(event.text(), 0) if plain else 0
        if step:
            self.step(step)
        elif event.key() in ENTER and self.row() >= 0:
            self.entered.emit(self.row())
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        if self.row() >= 0:
            self.removed.emit(self.row())

    def step(self, step: int) -> None:
        """Choose the next row (1) or the one before (-1); what cannot be chosen is passed over."""
        action = self.CursorAction.MoveDown if step > 0 else self.CursorAction.MoveUp
        index = self.moveCursor(action, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)

    def choose_first(self) -> None:
        """Choose the first row that can be chosen, if there is one."""
        rows = (self.model().index(place, 0) for place in range(self.model().rowCount()))
        first = next((index for index in rows if index.flags() & Qt.ItemFlag.ItemIsSelectable), None)
        if first is not None:
            self.setCurrentIndex(first)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.row() < 0:
            self.choose_first()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        for column, share in enumerate(self._shares[:-1]):
            self.setColumnWidth(column, room * share // sum(self._shares))
