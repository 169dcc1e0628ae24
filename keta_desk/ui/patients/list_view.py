"""The patient list: type-ahead, filters by stage, two-line rows, a preview on Space."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent as Event
from PySide6.QtCore import QItemSelection, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import PatientId
from keta_desk.queries import patients, practice
from keta_desk.queries.patients import PatientLine
from keta_desk.ui import privacy
from keta_desk.ui.actions import action, hint
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.rows_model import ROW_ROLE, RowsModel
from keta_desk.ui.patients.inspector import Inspector
from keta_desk.ui.patients.line_delegate import SHARES, LineDelegate, LineWords, row_height
from keta_desk.ui.patients.stage_filter import StageFilter
from keta_desk.ui.view import Memory, Place, Tools

PAGE = 50
FILL_AFTER_MS = 40
TOPICS = (Topic.PATIENT, Topic.TITRATION, Topic.SESSION, Topic.OUTCOME, Topic.INTEGRATION, Topic.SCHEDULE)


class PatientListView(Place):
    """Finds patients. Emits `opened` with the id of the one chosen, `new_asked` for a new one."""

    opened = Signal(object)  # PatientId
    new_asked = Signal()
    hints = (("↑ ↓", "move"), ("Enter", "chart"), ("Space", "preview"), ("/", "find"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk, bell = tools.desk, tools.bell
        self._desk, self._limit, self._active = desk, PAGE, 0
        zone = desk.ask(practice.zone)
        self._said = LineWords(desk.clock.now().astimezone(zone).date(), zone)
        self._model = RowsModel[PatientLine](self._said.columns(), self)
        self._filled: dict[PatientId, PatientLine] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FILL_AFTER_MS)
        self._later.timeout.connect(self._fill_in)
        self._build()
        action("list.preview", self.table, self._toggle_preview)
        self.search.textChanged.connect(self._search)
        self.filter.chosen.connect(self._search)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._preview)
        self.table.verticalScrollBar().valueChanged.connect(self._more)
        self.inspector.open_asked.connect(self.open_chosen)
        self.empty.acted.connect(self.new_asked)
        self.new.clicked.connect(self.new_asked)
        bell.rang.connect(self._hear)
        privacy.screen().changed.connect(self.table.viewport().update)
        self.refresh()

    def _build(self) -> None:
        self.head = PageHead(self.tr("Patients"))
        self.search = _Search()
        self.search.moved.connect(self._move_from_search)
        self.search.returnPressed.connect(self.open_chosen)
        self.new = Button(self.tr("New patient"), icon="plus", role="primary", hint=hint("new"))
        self.head.add(self.search)
        self.head.add(self.new)
        self.filter = StageFilter()
        self.table = _table(self._model, LineDelegate(self._said, self))
        self.table.setAccessibleName(self.tr("Patients"))
        self.table.installEventFilter(self)
        self.empty = EmptyState("patients")
        self.inspector = Inspector(self._said)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        paper = QWidget()
        paper.setObjectName("paper")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(24, 14, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.filter)
        inside.addWidget(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(paper, 1)
        body.addWidget(self.inspector)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(body, 1)
        for first, second in ((self.search, self.new), (self.new, self.filter), (self.filter, self.table)):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.table, self.inspector.button)

    # Asking

    @Slot()
    def refresh(self) -> None:
        """Ask again and show the answer; who was chosen stays chosen."""
        self._active = self.filter.show_counts(self._desk.ask(patients.stage_counts))
        self.head.beside.setText(self.tr("{0} active").format(self._active))
        self._filled.clear()
        self._fill_in()

    @Slot()
    def _fill_in(self) -> None:
        """Ask for whole lines, and remember them until something changes."""
        if not self._desk.is_open:
            return
        lines = self._ask(patients.find)
        self._filled.update((line.id, line) for line in lines)
        self._show(lines)

    def _list(self) -> None:
        """Show the names at once, with what is known of them; the rest follows when the typing pauses."""
        names = self._ask(patients.find_names)
        self._show([self._filled.get(line.id, line) for line in names])
        if any(line.id not in self._filled for line in names):
            self._later.start()

    def _ask(self, question: Callable[..., list[PatientLine]]) -> list[PatientLine]:
        stage, now = self.filter.stage(), self._desk.clock.now()
        return self._desk.ask(question, self.search.text(), now=now, stage=stage, limit=self._limit)

    def _show(self, lines: list[PatientLine]) -> None:
        chosen = self.chosen()
        self._model.show(lines)
        self._select(chosen.id if chosen else None)
        self._show_empty(any_patient=bool(self._active or lines))

    @Slot()
    def _search(self) -> None:
        self._limit = PAGE
        self._list()
        self.table.scrollToTop()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(*TOPICS):
            self.refresh()

    @Slot(int)
    def _more(self, position: int) -> None:
        """Ask for more lines once the last one shown is reached."""
        bar = self.table.verticalScrollBar()
        if position and position == bar.maximum() and self._model.rowCount() == self._limit:
            self._limit *= 4
            self._list()
            bar.setValue(position)

    def _show_empty(self, *, any_patient: bool) -> None:
        self._stack.setCurrentWidget(self.table if self._model.rowCount() else self.empty)
        typed = self.search.text().strip()
        if self._model.rowCount():
            return
        if typed:
            then = self.tr("Parts of a name in any order, a KD number, a phone number or a birth date will do.")
            self.empty.say(self.tr("No one found for “{0}”").format(typed), then, action=self.tr("New patient"))
        elif any_patient:
            self.empty.say(self.tr("Nobody stands at this stage"))
        else:
            then = self.tr("The first one is added here, or imported from another system.")
            self.empty.say(self.tr("No patients yet"), then, action=self.tr("New patient"))

    # Choosing

    def chosen(self) -> PatientLine | None:
        """Return the line that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if rows else None

    def choose(self, patient_id: PatientId) -> None:
        """Choose a patient of the list."""
        self._select(patient_id)

    def _select(self, patient_id: PatientId | None) -> None:
        places = [place for place, line in enumerate(self._model.rows()) if line.id == patient_id]
        if self._model.rowCount():
            self.table.selectRow(places[0] if places else 0)
        self.inspector.show_line(self.chosen())

    @Slot(QItemSelection, QItemSelection)
    def _preview(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if self.inspector.isVisibleTo(self):
            self.inspector.show_line(self.chosen())

    @Slot()
    def open_chosen(self) -> None:
        """Open the chart of whoever is chosen."""
        if (line := self.chosen()) is not None:
            self.opened.emit(line.id)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE).id)

    def _toggle_preview(self) -> None:
        self.inspector.setVisible(not self.inspector.isVisibleTo(self))
        self.inspector.show_line(self.chosen())

    @Slot(int)
    def _move_from_search(self, step: int) -> None:
        row = self.table.currentIndex().row() + step
        if 0 <= row < self._model.rowCount():
            self.table.selectRow(row)

    def remember(self) -> Memory:
        """Remember what was searched for and who was chosen."""
        chosen = self.chosen()
        return {"search": self.search.text(), "chosen": chosen.id if chosen else ""}

    def recall(self, memory: Memory) -> None:
        """Search for the same again."""
        if memory:
            self.search.setText(str(memory.get("search", "")))
            self._select(memory.get("chosen"))

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: Event) -> bool:
        if watched is self.table and event.type() == Event.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {"j": 1, "k": -1}.get(event.text(), 0)
            if step:
                self._move_from_search(step)
                return True
        return super().eventFilter(watched, event)


class _Search(QLineEdit):
    """The type-ahead field: the arrow keys move in the list below while the typing goes on."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Name, KD number, birth date, phone"))
        self.setAccessibleName(self.tr("Find patient"))
        self.setFixedWidth(300)
        self.setTextMargins(22, 0, 0, 0)
        self.setClearButtonEnabled(True)
        self._glass = IconLabel("search", "ink_3", 15, self)
        self._glass.move(10, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class _Table(QTableView):
    """Shares its width among the columns."""

    def changeEvent(self, event: Event) -> None:
        super().changeEvent(event)
        if event.type() == Event.Type.StyleChange:  # the size of text or of rows was changed
            self.verticalHeader().setDefaultSectionSize(row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        for column, share in enumerate(SHARES[:-1]):
            self.setColumnWidth(column, room * share // sum(SHARES))


def _table(model: RowsModel[PatientLine], delegate: LineDelegate) -> QTableView:
    table = _Table()
    table.setObjectName("patients")
    table.setModel(model)
    table.setItemDelegate(delegate)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setMouseTracking(True)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height())
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head.setFixedHeight(30)
    head.setStretchLastSection(True)
    return table
