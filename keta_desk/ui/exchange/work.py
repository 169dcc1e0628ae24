"""What the import does in the lane: reading with a dry run, bringing in, taking back; and what it says of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from keta_desk.domain.ids import BatchId
from keta_desk.domain.problems import RuleBroken, Trouble
from keta_desk.domain.record import ReadOnly
from keta_desk.queries.import_undo import in_the_way
from keta_desk.ui.background import Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.exchange import import_words, jobs
from keta_desk.ui.exchange.chosen import ChosenFile, Pile, State
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.ui.words import counted


class ImportWork(QObject):
    """Holds the files and runs the jobs, one at a time.

    Emits `began` and `ended` around each job, `said` with kind, title and second line of a banner, `undone` with the
    imports that were taken back.
    """

    began = Signal()
    ended = Signal()
    said = Signal(str, str, str)
    undone = Signal(object)  # list[BatchId]

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._desk = tools, tools.desk
        self.pile = Pile()
        self.steps: Steps | None = None
        self._offered: list[tuple[Undoable, frozenset[BatchId]]] = []

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self.steps is not None

    def cancel(self) -> None:
        """Stop the job that is under way."""
        if self.steps is not None:
            self.steps.cancel()

    # Reading

    def take_files(self, paths: Sequence[Path]) -> None:
        """Put files on the list and read them; nothing of them comes in."""
        if self.is_busy or not paths:
            return
        fresh, listed = self.pile.add(paths)
        if listed:
            says = sentence(Trouble("import.chosen-twice", file=listed[0].name))
            self.said.emit("note", says, "")
        if not fresh:
            return
        self.steps = self._tools.lane.start(
            self,
            partial(jobs.try_files, self._desk, [file.path for file in fresh]),
            self._have_read,
            self._failed,
            name=self.tr("Reading files"),
            stops_as=self.tr("Nothing was brought in."),
        )
        self.began.emit()

    def _have_read(self, tried: list[jobs.Tried]) -> None:
        self.steps = None
        for one in tried:
            file = self.pile.of(one.path)
            if file is not None:
                self._take_in(file, one)
        unread = self.pile.forget_unread()
        self.ended.emit()
        if unread:
            left = self.tr("{0} not read and taken off the list.").format(import_words.files_words(unread))
            self.said.emit("note", self.tr("Stopped. Nothing was brought in."), left)

    def _take_in(self, file: ChosenFile, one: jobs.Tried) -> None:
        file.sha256, file.byte_count, file.says = one.answer.sha256, one.answer.byte_count, one.says
        if one.answer.record is None or one.would is None:
            return
        file.record = one.answer.record
        if (same := self.pile.same_contents(file)) is not None:
            file.record = None
            file.says = sentence(Trouble("import.same-contents", file=file.name, other=same.name))
        else:
            file.take(one.would)

    # Bringing in

    def bring_in(self) -> None:
        """Bring in every file that is ready, one transaction each."""
        files = self.pile.to_bring_in()
        if self.is_busy or not files or self._desk.read_only_because:
            return
        tasks = [self._task(file) for file in files]
        self.steps = self._tools.lane.start(
            self,
            partial(jobs.bring_in_files, self._desk, tasks),
            self._have_brought_in,
            self._failed,
            writes=True,
            name=self.tr("Bringing in records"),
            stops_as=self.tr("What came in stays. The rest is not touched."),
        )
        self.began.emit()

    def _task(self, file: ChosenFile) -> jobs.Task:
        if file.record is None or file.would is None or file.choice is None:
            raise LookupError(file.state)
        seen = frozenset(like.id for like in file.would.duplicates)
        return jobs.Task(file.path, file.record, file.sha256, file.choice.merge_into, seen)

    def _have_brought_in(self, outcomes: list[jobs.Outcome]) -> None:
        self.steps = None
        asked = len(self.pile.to_bring_in())
        batches: list[BatchId] = []
        for outcome in outcomes:
            file = self.pile.of(outcome.path)
            if file is None:
                continue
            file.batch, file.says = outcome.batch, outcome.says
            if outcome.would is not None:
                file.take(outcome.would)
            if outcome.batch is not None:
                batches.append(outcome.batch)
        self.ended.emit()
        self._tell(asked, len(outcomes), batches)

    def _tell(self, asked: int, tried: int, batches: list[BatchId]) -> None:
        came = import_words.files_words(len(batches))
        if tried < asked:
            untouched = self.tr("{0} not touched.").format(import_words.files_words(asked - tried))
            self.said.emit("note", self.tr("Stopped. {0} brought in.").format(came), untouched)
        elif len(batches) < asked:
            title = self.tr("{0} of {1} brought in").format(len(batches), import_words.files_words(asked))
            self.said.emit("check", title, self.tr("Each of the others says in the list why it was not."))
        else:
            self.said.emit("done", self.tr("{0} brought in").format(came), "")
        if batches:
            done = Undoable(self.tr("{0} brought in").format(came), partial(self.undo_at_once, batches[::-1]))
            self._offered.append((done, frozenset(batches)))
            self._tools.undo.offer(done)

    # Taking back

    def undo_at_once(self, batches: Sequence[BatchId]) -> None:
        """Undo imports right after they came in: the reason is that.

        Raises:
            RuleBroken: something hangs on one of them; none is undone.
            ReadOnly: the vault is open for reading only.
        """
        if self._desk.read_only_because:
            raise ReadOnly(self._desk.read_only_because)
        for batch in batches:
            if (found := self._desk.ask(in_the_way, batch)) is not None:
                raise RuleBroken([found.problem])
        self.undo(batches, self.tr("Undone right after it was brought in"))

    def undo(self, batches: Sequence[BatchId], reason: str) -> None:
        """Undo imports in the lane, the latest first."""
        self.steps = self._tools.lane.start(
            self,
            lambda _steps: jobs.undo_batches(self._desk, batches, reason),
            lambda _nothing: self._have_undone(list(batches)),
            self._undo_failed,
            writes=True,
            name=self.tr("Undoing an import"),
            can_cancel=False,
        )
        self.began.emit()

    def _have_undone(self, batches: list[BatchId]) -> None:
        self.steps = None
        for done, brought in self._offered:  # what is undone from its card is offered by no notice any more
            if brought & set(batches):
                self._tools.undo.withdraw(done)
        self.pile.forget_batches(batches)
        self.ended.emit()
        self.undone.emit(batches)
        title = counted(len(batches), "Import undone", "{0} imports undone")
        self.said.emit("done", title, self.tr("What came in is marked as entered in error and stays legible."))

    def _undo_failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._tools.undo.refused.emit(error)  # told over every place, for one may have gone on to another
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.steps = None
        self.pile.forget_unread()
        self.ended.emit()
        if not isinstance(error, Trouble):
            raise error
        self.said.emit("stop", sentence(error), "")

    def clear(self) -> None:
        """Take every file off the list; nothing is undone by it."""
        if not self.is_busy:
            self.pile.files.clear()

    def states(self) -> dict[State, int]:
        """Return how many files stand where."""
        return {state: self.pile.count(state) for state in State}
