"""The patient list: type-ahead, filters by stage, order by column, two-line rows, a preview on Space."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Stage
from keta_desk.queries import near_names, patients, practice, preview
from keta_desk.queries.list_order import SortBy, Sorting
from keta_desk.queries.near_names import NearName
from keta_desk.queries.patients import PatientLine
from keta_desk.queries.preview import Preview
from keta_desk.ui import words
from keta_desk.ui.actions import action, hint
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.rows_model import ROW_ROLE, RowsModel
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.patients.inspector import Inspector
from keta_desk.ui.patients.line_delegate import LineDelegate, LineWords
from keta_desk.ui.patients.list_search import SearchField, say_nobody
from keta_desk.ui.patients.list_table import PatientTable
from keta_desk.ui.patients.stage_filter import StageFilter
from keta_desk.ui.view import Memory, Place, Tools

PAGE = 50
FILL_AFTER_MS = 40
COLLAPSES_W, BELOW_W = 1180, 1040
"""Widths of the window under which the inspector steps back, and stands under the list instead of beside it."""

TOPICS = (Topic.PATIENT, Topic.TITRATION, Topic.SESSION, Topic.OUTCOME, Topic.INTEGRATION, Topic.SCHEDULE)


class PatientListView(Place):
    """Finds patients. Emits `opened` with the id of the one chosen, `new_asked` and `import_asked`."""

    opened = Signal(object)  # PatientId
    new_asked = Signal()
    import_asked = Signal()
    hints = (("↑ ↓", "move"), ("Enter", "chart"), ("Space", "preview"), ("/", "find"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = tools.desk
        self._limit, self._active, self._width, self._is_stale = PAGE, 0, 0, True
        zone = self._desk.ask(practice.zone)
        self._said = LineWords(self._desk.clock.now().astimezone(zone).date(), zone)
        self._model = RowsModel[PatientLine](self._said.columns(), self)
        self._filled: dict[PatientId, PatientLine] = {}
        self._near: list[NearName] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FILL_AFTER_MS)
        self._later.timeout.connect(self._fill_in)
        self._build()
        self._connect()
        tools.bell.rang.connect(self._hear)
        self.refresh()

    def _build(self) -> None:
        self.head = PageHead(self.tr("Patients"))
        self.search, self.filter = SearchField(), StageFilter()
        self.bring_in = Button(self.tr("Import"), icon="dn", role="quiet")
        self.new = Button(self.tr("New patient"), icon="plus", role="primary", hint=hint("new"))
        for part in (self.search, self.bring_in, self.new):
            self.head.add(part)
        self.table = PatientTable(self._model, LineDelegate(self._said, self))
        self.empty = EmptyState("patients")
        self.inspector = Inspector(self._said, look_up=self._look_up)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.paper = QWidget()
        self.paper.setObjectName("paper")
        self.paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(self.paper)
        inside.setContentsMargins(24, 14, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.filter)
        inside.addWidget(self._stack, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(self.paper, 1)
        self._body.addWidget(self.inspector)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(self._body, 1)
        order = (self.search, self.bring_in, self.new, self.filter, self.table.head, self.table, self.empty.action)
        for first, second in zip(order, (*order[1:], self.inspector.button), strict=True):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        action("list.preview", self.table, self._toggle_preview)
        self.search.textChanged.connect(self._search)
        self.search.moved.connect(self.table.move_by)
        self.search.returnPressed.connect(self._enter)
        self.filter.chosen.connect(self._search)
        self.table.activated.connect(self._open)
        self.table.head.sorted_by.connect(self._search)
        self.table.selectionModel().selectionChanged.connect(self._preview)
        self.table.verticalScrollBar().valueChanged.connect(self._more)
        self.inspector.open_asked.connect(self.open_chosen)
        self.empty.acted.connect(self._act_on_empty)
        self.new.clicked.connect(self.new_asked)
        self.bring_in.clicked.connect(self.import_asked)
        privacy.screen().changed.connect(self.table.viewport().update)

    # Asking

    @Slot()
    def refresh(self) -> None:
        """Ask again and show the answer; who was chosen stays chosen."""
        self._is_stale = False
        self._active = self.filter.show_counts(self._desk.ask(patients.stage_counts))
        self.head.beside.setText(words.counted(self._active, "{0} active", "{0} active"))
        self._filled.clear()
        self._fill_in()

    @Slot()
    def _fill_in(self) -> None:
        """Ask for whole lines, and remember them until something changes; for nobody ask who may have been meant."""
        if not self._desk.is_open:
            return
        lines = self._ask(patients.find)
        self._filled.update((line.id, line) for line in lines)
        if not lines and self.search.text().strip():
            self._near = self._desk.ask(near_names.near, self.search.text())
        self._show(lines)

    def _list(self) -> None:
        """Show the names at once, with what is known of them; the rest follows when the typing pauses."""
        names = self._ask(patients.find_names)
        self._near = []
        self._show([self._filled.get(line.id, line) for line in names])
        if not names or any(line.id not in self._filled for line in names):
            self._later.start()

    def _ask(self, question: Callable[..., list[PatientLine]]) -> list[PatientLine]:
        return self._desk.ask(
            question,
            self.search.text(),
            now=self._desk.clock.now(),
            stage=self.filter.stage(),
            limit=self._limit,
            by=self.table.head.sorting(),
        )

    def _show(self, lines: list[PatientLine]) -> None:
        chosen = self.chosen()
        self._said.tell_apart(lines)
        self._model.show(lines)
        self._select(chosen.id if chosen else None)
        self._stack.setCurrentWidget(self.table if lines else self.empty)
        if not lines:
            say_nobody(self.empty, self.search.text().strip(), self._near, any_patient=bool(self._active))

    @Slot()
    def _search(self) -> None:
        self._limit = PAGE
        self._list()
        self.table.scrollToTop()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(*TOPICS):
            self._is_stale = True
        if self._is_stale and (self.isVisible() or not self.window().isVisible()):
            self.refresh()  # else when it is shown again: every save on a chart would ask for fifty lines

    @Slot(int)
    def _more(self, position: int) -> None:
        """Ask for more lines once the last one shown is reached."""
        bar = self.table.verticalScrollBar()
        if position and position == bar.maximum() and self._model.rowCount() == self._limit:
            self._limit *= 4
            self._list()
            bar.setValue(position)

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
    def _enter(self) -> None:
        """Open who is chosen; where nobody was found, look for the name that may have been meant."""
        if self._model.rowCount():
            self.open_chosen()
        elif self._later.isActive():
            self._later.stop()
            self._fill_in()
        elif self._near:
            self._act_on_empty()

    @Slot()
    def _act_on_empty(self) -> None:
        if self._near and not privacy.hidden():
            self.search.setText(self._near[0].spoken)
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.new_asked.emit()

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

    # A place among places

    def remember(self) -> Memory:
        """Remember what was searched for, the stage and the order, who was chosen, and how far it was scrolled."""
        chosen, stage, order = self.chosen(), self.filter.stage(), self.table.head.sorting()
        return {
            "search": self.search.text(),
            "stage": stage.value if stage else "",
            "by": order.by.value,
            "down": order.is_down,
            "chosen": chosen.id if chosen else "",
            "limit": self._limit,
            "scroll": self.table.verticalScrollBar().value(),
        }

    def recall(self, memory: Memory) -> None:
        """Show the list as it was left."""
        if not memory:
            return
        with suppress(ValueError, KeyError):  # a stage or an order that this version no longer has
            stage = str(memory.get("stage", ""))
            self.filter.choose(Stage(stage) if stage else None)
            by = SortBy(str(memory.get("by", SortBy.NAME)))
            self.table.head.show_sorting(Sorting(by, bool(memory.get("down"))))
        self.search.blockSignals(True)
        self.search.setText(str(memory.get("search", "")))
        self.search.blockSignals(False)
        self._limit = max(PAGE, int(memory.get("limit", PAGE)))
        self._fill_in()
        self._select(memory.get("chosen"))
        self.table.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the head, the list, and the inspector while it is shown."""
        shown = (self.inspector,) if self.inspector.isVisibleTo(self) else ()
        return (self.head, self.paper, *shown)

    def _look_up(self, line: PatientLine) -> Preview | None:
        """Return more of a patient; None once it was locked, for the inspector asks a moment after one was chosen."""
        return self._desk.ask(preview.of, line.id) if self._desk.is_open else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.window().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale and self._desk.is_open:
            self.refresh()
        self._fit(self.window().width())

    def _fit(self, width: int) -> None:
        """Take the inspector back in a narrow window; one opened by Space there stands under the list."""
        width = width * 100 // scaled(100)  # larger text makes a window narrow sooner
        before, self._width = self._width, width
        if (before == 0 or before >= COLLAPSES_W) != (width >= COLLAPSES_W):
            self.inspector.setVisible(width >= COLLAPSES_W)
        below = width < BELOW_W
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if below else right)
        self.inspector.stand_below(below=below)
