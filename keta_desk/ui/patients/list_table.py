"""The table of the patient list: columns that share its width, a head that sorts by key and by mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from keta_desk.queries.list_order import BY_NAME, SortBy, Sorting
from keta_desk.queries.patients import PatientLine
from keta_desk.ui.parts.button import ENTER
from keta_desk.ui.parts.rows_model import RowsModel
from keta_desk.ui.parts.rows_table import HEAD_H
from keta_desk.ui.patients.line_delegate import SHARES, LineDelegate, row_height
from keta_desk.ui.theme import grown, look

COLUMNS = (SortBy.NAME, SortBy.STAGE, SortBy.LAST_DOSE, None, None, SortBy.NEXT, None)
"""What each column sorts by; the others hold pictures, which stand in no order."""

GIVE_WAY = (4, 3, 2, 6)
"""Which columns step back where the others would run together, in this order; name, stage and next stay."""
LEAST_SHARE = 78
"""At so many hundredths of its share in pixels a column is too narrow for its words."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SortHead(QHeaderView):
    """Emits `sorted_by` with the order that is wanted. Left and right walk its columns, Enter sorts."""

    SPOKEN_AS = QAccessible.Role.ColumnHeader

    sorted_by = Signal(object)  # Sorting

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorting, self._at = BY_NAME, 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Order of the list"))
        self.sectionClicked.connect(self.sort_by)

    def sorting(self) -> Sorting:
        """Return the order that is shown."""
        return self._sorting

    def show_sorting(self, sorting: Sorting) -> None:
        """Show an order without telling anybody."""
        self._sorting, self._at = sorting, COLUMNS.index(sorting.by)
        self._describe()
        self.viewport().update()

    def sort_by(self, column: int) -> None:
        """Sort by a column, and the other way round if it is sorted by that column."""
        by = COLUMNS[column]
        if by is None:
            return
        is_down = self._sorting.by is by and not self._sorting.is_down
        self.show_sorting(Sorting(by, is_down))
        self.sorted_by.emit(self._sorting)

    def _describe(self) -> None:
        def title(column: int) -> str:
            return str(self.model().headerData(column, Qt.Orientation.Horizontal)) if self.model() else ""

        way = self.tr("{0}, descending") if self._sorting.is_down else self.tr("{0}, ascending")
        told = self.tr("Sorted by {0}.").format(way.format(title(COLUMNS.index(self._sorting.by))))
        self.setAccessibleDescription(self.tr("{0} Enter sorts by {1}.").format(told, title(self._at)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            places = [at for at, by in enumerate(COLUMNS) if by is not None and not self.isSectionHidden(at)]
            here = (places.index(self._at) if self._at in places else 0) + _STEPS[key]
            self._at = places[max(0, min(len(places) - 1, here))]
            self._describe()
            self.viewport().update()
        elif key in ENTER:
            self.sort_by(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.save()
        super().paintSection(painter, rect, column)
        painter.restore()
        inset = 12 if column == 0 else 3
        if COLUMNS[column] is self._sorting.by:
            words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            painter.setFont(look().font("micro", strong=True))
            self._paint_mark(painter, rect.x() + inset + painter.fontMetrics().horizontalAdvance(words) + 8, rect)
        if self.hasFocus() and column == self._at:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(inset - 6, 3, -4, -4), 5, 5)

    def _paint_mark(self, painter: QPainter, x: float, rect: QRect) -> None:
        """Paint a small triangle: up where the first of the alphabet, the earliest, stands on top."""
        middle, turn = rect.center().y() + 0.5, -1 if self._sorting.is_down else 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("ink_2"))
        points = [QPointF(x - 3.5, middle + 2.5 * turn), QPointF(x + 3.5, middle + 2.5 * turn)]
        painter.drawPolygon(QPolygonF([*points, QPointF(x, middle - 2.5 * turn)]))
        painter.restore()


class PatientTable(QTableView):
    """Whole rows are chosen; the columns share the width; J and K move as the arrow keys do."""

    def __init__(self, model: RowsModel[PatientLine], delegate: LineDelegate) -> None:
        super().__init__()
        self.setObjectName("patients")
        self.setAccessibleName(self.tr("Patients"))
        self.head = SortHead(self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.setFixedHeight(grown(HEAD_H))
        self.head.setStretchLastSection(True)

    def move_by(self, step: int) -> None:
        """Choose the row so many further down, if there is one."""
        row = self.currentIndex().row() + step
        if 0 <= row < self.model().rowCount():
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {"j": 1, "k": -1}.get(event.text(), 0) if plain else 0
        if step:
            self.move_by(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of text or of rows was changed
            self.verticalHeader().setDefaultSectionSize(row_height())
            self.head.setFixedHeight(grown(HEAD_H))
            self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Share the width among the columns that have room for their words; the others step back."""
        room, shown = self.viewport().width(), list(range(len(SHARES)))
        for column in GIVE_WAY:
            if room >= grown(sum(SHARES[at] for at in shown)) * LEAST_SHARE // 100:
                break
            shown.remove(column)
        whole = sum(SHARES[at] for at in shown)
        for column, share in enumerate(SHARES):
            self.setColumnHidden(column, column not in shown)
            if column in shown[:-1]:
                self.setColumnWidth(column, room * share // whole)
