"""The Import place: choose files, see what they would bring, decide, bring in, take back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import BatchId
from keta_desk.domain.problems import Trouble
from keta_desk.queries import exchange as imports
from keta_desk.queries import practice
from keta_desk.queries.exchange import BatchLine
from keta_desk.ui.actions import action, hint
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.exchange import import_words
from keta_desk.ui.exchange.chooser import FileChooser
from keta_desk.ui.exchange.chosen import LEAVE_OUT, Choice, ChosenFile, State
from keta_desk.ui.exchange.detail import Detail
from keta_desk.ui.exchange.drop import DropPlace
from keta_desk.ui.exchange.file_list import Entry, FileList, Heading, key_of
from keta_desk.ui.exchange.work import ImportWork
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import upright
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.field import repolish
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.progress import Progress
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.view import Memory, Tools

LIST_W, NARROW_LIST_W = 340, 268
NARROW = 1000
TOPICS = (Topic.DOCUMENT, Topic.PATIENT)


class ImportView(DropPlace):
    """Emits `chart_asked` with the patient whose chart is to be opened."""

    chart_asked = Signal(object)  # PatientId
    hints = (("Ctrl O", "choose files"), ("↑ ↓", "move"), ("Enter", "decide or open"), ("Ctrl Enter", "bring in"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._desk = tools, tools.desk
        self._batches: dict[BatchId, BatchLine] = {}
        self._chooser: FileChooser | None = None
        self._folder = Path.home()
        self._is_stale = True
        self.work = ImportWork(tools, self)
        self.setObjectName("imports")
        self._build()
        self._connect()
        self._show_state()

    def _build(self) -> None:
        self.head = PageHead(self.tr("Import"))
        self.choose = Button(self.tr("Choose files…"), icon="docs", role="primary", hint=hint("import.choose"))
        self.bring = Button("", icon="dn", role="primary", hint=hint("import.bring-in"))
        self.head.add(self.choose)
        self.head.add(self.bring)
        self.banner = Banner()
        self.progress = Progress()
        self.progress.act_within(self)
        self.list = FileList(self._desk.ask(practice.zone))
        self.clear = Button(self.tr("Clear the list"))
        self.detail = Detail(self._desk)
        self.empty = EmptyState("dn")
        self.nothing = EmptyState("docs")
        notices = QVBoxLayout()
        notices.setContentsMargins(24, 14, 24, 12)
        notices.addWidget(self.banner)
        notices.addWidget(self.progress)
        self._notices = QWidget()
        self._notices.setLayout(notices)
        self._right = QStackedWidget()
        self._right.addWidget(self.nothing)
        self._right.addWidget(self.detail)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._split())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._notices)
        page.addWidget(self._stack, 1)
        order = (self.choose, self.bring, self.banner.action, self.progress.cancel, self.list, self.clear, self.detail)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _split(self) -> QWidget:
        self._left = QWidget()
        self._left.setFixedWidth(LIST_W)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(10, 6, 10, 12)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        split = QWidget()
        row = QHBoxLayout(split)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(upright())
        row.addWidget(self._right, 1)
        return split

    def _connect(self) -> None:
        action("import.choose", self, self.ask_files)
        action("import.bring-in", self, self._ctrl_enter)
        action("import.leave-out", self.list, lambda: self.leave_out(self.list.current()))
        self.choose.clicked.connect(self.ask_files)
        self.bring.clicked.connect(self.bring_in)
        self.empty.acted.connect(self.ask_files)
        self.clear.clicked.connect(self.clear_list)
        self.list.chosen.connect(self._show_row)
        self.list.opened.connect(self._open_row)
        self.detail.decided.connect(self._decide)
        self.detail.undo_asked.connect(self._undo_shown)
        self.detail.chart_asked.connect(self.chart_asked)
        self.progress.ended.connect(self._show_notices)
        self.work.began.connect(self._began)
        self.work.ended.connect(self._ended)
        self.work.undone.connect(self._undone)
        self.work.said.connect(self._say)
        self._tools.bell.rang.connect(self._hear)
        privacy.screen().changed.connect(self._show_names)

    # What is shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(NARROW_LIST_W if self.width() < scaled(NARROW) else LIST_W)

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.refresh()
        start = self.list if self._stack.currentIndex() else self.empty.action
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Return head, list and details; only the head and the invitation while there is nothing."""
        return (self.head, self.list, self.detail) if self._stack.currentIndex() else (self.head, self.empty)

    def remember(self) -> Memory:
        """Return what is chosen: an import by its id, a file by its place in the list, for its name is nobody's."""
        row = self.list.current()
        place = self.work.pile.files.index(row) if isinstance(row, ChosenFile) else -1
        return {
            "batch": row.id if isinstance(row, BatchLine) else "",
            "file": place,
            "list": self.list.verticalScrollBar().value(),
            "scroll": self.detail.verticalScrollBar().value(),
        }

    def recall(self, memory: Memory) -> None:
        """Choose again what was chosen, where it is still there."""
        self.refresh()
        place = int(memory.get("file", -1))
        files = self.work.pile.files
        key = key_of(files[place]) if 0 <= place < len(files) else ("batch", str(memory.get("batch", "")))
        self.list.choose(key)
        self.list.verticalScrollBar().setValue(int(memory.get("list", 0)))
        self.detail.verticalScrollBar().setValue(int(memory.get("scroll", 0)))

    def keep_now(self) -> None:
        """Close the chooser, so that it forgets where it was."""
        if self._chooser is not None:
            self._chooser.reject()

    @Slot()
    def refresh(self) -> None:
        """Ask for the earlier imports anew, and show everything if anything is different."""
        if self._ask():
            self._show_list()
        else:
            self._show_state()

    def _ask(self) -> bool:
        """Ask for the earlier imports; return whether they are others than before."""
        try:
            found = {line.id: line for line in self._desk.ask(imports.batches)}
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
            found = {}
        is_new, self._is_stale = found != self._batches, False
        self._batches = found
        return is_new

    def _show_list(self) -> None:
        taken = {file.batch for file in self.work.pile.files}
        for file in self.work.pile.files:
            line = self._batches.get(file.batch) if file.batch else None
            file.chart_number = line.chart_number if line else None
        earlier = [line for line in self._batches.values() if line.id not in taken]
        rows: list[Entry] = []
        for words, group in (
            (self.tr("Chosen now"), list(self.work.pile.files)),
            (self.tr("Earlier imports"), earlier),
        ):
            if group:
                rows += [Heading(words), *group]
        self._stack.setCurrentIndex(1 if rows else 0)
        self.list.show_rows(rows)
        self._show_state()

    @Slot(object)
    def _show_row(self, row: ChosenFile | BatchLine | None) -> None:
        self._right.setCurrentWidget(self.nothing if row is None else self.detail)
        if isinstance(row, ChosenFile):
            self.detail.show_file(row, self._batches.get(row.batch) if row.batch else None)
        elif row is not None:
            self.detail.show_batch(row)

    @Slot()
    def _show_names(self) -> None:
        self.list.rows.touched()
        self._show_row(self.list.current())

    def _show_state(self) -> None:
        """Say in the head how things stand, and what can be done now."""
        ready = len(self.work.pile.to_bring_in())
        counted = (
            (self.tr("{0} ready"), ready),
            (self.tr("{0} to decide"), self.work.pile.count(State.DECIDE)),
            (self.tr("{0} not read"), self.work.pile.count(State.REFUSED)),
        )
        self.head.beside.setText(" \u00b7 ".join(words.format(count) for words, count in counted if count))
        because = self._desk.read_only_because
        self.bring.setText(self.tr("Bring in {0}").format(import_words.files_words(ready)))
        self.bring.setAccessibleName(self.bring.text())
        self.bring.setVisible(bool(ready))
        self.bring.setEnabled(not self.work.is_busy and not because)
        told = sentence(Trouble(because)) if because else ""
        self.bring.setToolTip(told)
        self.bring.setAccessibleDescription(told)
        self.choose.setEnabled(not self.work.is_busy)
        self.choose.setProperty("role", "" if ready else "primary")
        repolish(self.choose)
        self.clear.setVisible(bool(self.work.pile.files))
        self.clear.setEnabled(not self.work.is_busy)
        self._say_what_is_empty()
        self._show_notices()

    @Slot()
    def _show_notices(self) -> None:
        self._notices.setVisible(not (self.banner.isHidden() and self.progress.isHidden()))

    def _say_what_is_empty(self) -> None:
        what = self.tr("Bring in records from another system")
        then = self.tr(
            "Choose FHIR R4 bundles (JSON), one patient each, or drop them here. You see what each would bring before "
            "anything comes in."
        )
        self.empty.say(what, then, action=self.tr("Choose files…"))
        self.nothing.say(self.tr("Nothing chosen"))

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(*TOPICS):
            self._is_stale = True
        if self._is_stale and not self.work.is_busy and self.isVisible():
            self.refresh()

    # Choosing files

    @Slot()
    def ask_files(self) -> FileChooser | None:
        """Ask which files; returns the dialog that asks."""
        if self.work.is_busy or self._chooser is not None:
            return self._chooser
        self._chooser = FileChooser(self, self._folder, self.take_files)
        self._chooser.finished.connect(self._chooser_gone)
        self._chooser.open()
        return self._chooser

    @Slot()
    def _chooser_gone(self) -> None:
        self._chooser = None

    @Slot(object)
    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files and show what each would bring."""
        if paths:
            self._folder = paths[0].parent
            self.banner.hide()
            self.work.take_files(paths)
            if (first := self.work.pile.of(paths[0])) is not None:
                self.list.choose(key_of(first))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def takes_files(self) -> bool:
        """Say whether no job is under way."""
        return not self.work.is_busy

    def show_drop(self, *, waits: bool) -> None:
        """Say what dropping does while files are held over the page."""
        if waits:
            then = self.tr("Nothing comes in before you have seen what it would be.")
            self._say("note", self.tr("Drop the files to read them"), then)
        else:
            self.banner.hide()
            self._show_notices()

    @Slot()
    def clear_list(self) -> None:
        """Take every file off the list; what came in stays, under the earlier imports."""
        self.work.clear()
        self.banner.hide()
        self._show_list()
        self.begin()

    # Deciding

    @Slot(object)
    def _decide(self, choice: Choice) -> None:
        file = self.list.current()
        if isinstance(file, ChosenFile):
            file.choice, file.says = choice, ""
            self.list.rows.touched()
            self.detail.refresh(file)
            self._show_state()

    @Slot(object)
    def leave_out(self, row: ChosenFile | BatchLine | None) -> None:
        """Leave a file out, or take that back: then it is as it was at first."""
        if not isinstance(row, ChosenFile) or not row.is_open or row.would is None or self.work.is_busy:
            return
        if row.state is State.LEFT_OUT:
            row.take(row.would)
        else:
            row.choice = LEAVE_OUT
        self.list.rows.touched()
        self._show_row(row)
        self._show_state()

    @Slot(object)
    def _open_row(self, row: ChosenFile | BatchLine | None) -> None:
        """Go on with a row: to what is to be decided, or to the chart that it went to."""
        if self.detail.decision is not None:
            radios = self.detail.decision.radios()
            next((radio for radio in radios if radio.isChecked()), radios[0]).setFocus(Qt.FocusReason.TabFocusReason)
        elif self.detail.open_chart is not None:
            self.detail.open_chart.click()

    # Doing

    @Slot()
    def bring_in(self) -> None:
        """Bring in the files that are ready."""
        self.banner.hide()
        self.work.bring_in()

    def _ctrl_enter(self) -> None:
        """Do what is at hand: undo where a reason is being typed, else bring in."""
        card, focus = self.detail.undo_card, self.window().focusWidget()
        if card is not None and focus is not None and card.isAncestorOf(focus):
            card.ask()
        else:
            self.bring_in()

    @Slot(str)
    def _undo_shown(self, reason: str) -> None:
        row = self.list.current()
        batch = row.batch if isinstance(row, ChosenFile) else row.id if row is not None else None
        if batch is not None and not self.work.is_busy:
            self.banner.hide()
            self.work.undo([batch], reason)

    @Slot()
    def _began(self) -> None:
        if self.work.steps is not None:
            self.progress.follow(self._tools.lane, self.work.steps)
        if self.work.pile.count(State.WAITING):
            self._show_list()
        else:
            self._show_state()

    @Slot()
    def _ended(self) -> None:
        self._ask()
        self._show_list()

    @Slot(object)
    def _undone(self, batches: list[BatchId]) -> None:
        self.list.choose(("batch", batches[0]))

    @Slot(str, str, str)
    def _say(self, kind: str, title: str, then: str) -> None:
        self.banner.say(kind, title, then)
        self._show_state()
