"""A file that was chosen, and what is to become of it. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from keta_desk.domain.ids import BatchId, PatientId
from keta_desk.exchange.imported import ImportedRecord
from keta_desk.queries.exchange import DryRun


class State(StrEnum):
    """Where a file stands."""

    WAITING = "waiting"
    READY = "ready"
    DECIDE = "decide"
    NOTHING_NEW = "nothing-new"
    LEFT_OUT = "left-out"
    REFUSED = "refused"
    FAILED = "failed"
    BROUGHT_IN = "brought-in"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a clinician decided about a file; `merge_into` is None for the chart it belongs to by itself."""

    merge_into: PatientId | None = None
    leave_out: bool = False


AS_IT_IS = Choice()
LEAVE_OUT = Choice(leave_out=True)


@dataclass(slots=True)
class ChosenFile:
    """One file of the list.

    `says` is the sentence about what went wrong with it, '' for nothing; `chart_number` that of the chart it went to.
    """

    path: Path
    record: ImportedRecord | None = None
    sha256: str = ""
    byte_count: int = 0
    would: DryRun | None = None
    says: str = ""
    choice: Choice | None = None
    batch: BatchId | None = None
    chart_number: int | None = None

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.path.name

    @property
    def state(self) -> State:
        """Where the file stands."""
        if self.batch is not None:
            return State.BROUGHT_IN
        if self.record is None or self.would is None:
            return State.REFUSED if self.says else State.WAITING
        if self.would.changes_nothing:
            return State.NOTHING_NEW
        if self.choice is None:
            return State.DECIDE
        if self.choice.leave_out:
            return State.LEFT_OUT
        return State.FAILED if self.says else State.READY

    @property
    def may_come_in(self) -> bool:
        """Whether bringing in takes this file."""
        return self.state in (State.READY, State.FAILED)

    @property
    def is_open(self) -> bool:
        """Whether there is anything left to decide about it."""
        return self.state in (State.READY, State.DECIDE, State.LEFT_OUT, State.FAILED)

    def take(self, would: DryRun) -> None:
        """Take in a dry run. Where there is doubt nothing is chosen; where there is none the file is ready."""
        self.would = would
        self.choice = None if would.is_doubtful else AS_IT_IS


class Pile:
    """The files chosen now, in the order in which they were chosen; each place on a disk stands in it once."""

    def __init__(self) -> None:
        self.files: list[ChosenFile] = []

    def add(self, paths: Iterable[Path]) -> tuple[list[ChosenFile], list[Path]]:
        """Put files on the pile; return those to be read, and those that are listed already."""
        fresh: list[ChosenFile] = []
        listed: list[Path] = []
        for path in paths:
            there = self.of(path)
            if there is not None and (there.is_open or there in fresh):
                listed.append(path)
                continue
            if there is not None:  # refused or dealt with: read anew, for it may have been mended
                self.files.remove(there)
            made = ChosenFile(path)
            self.files.append(made)
            fresh.append(made)
        return fresh, listed

    def of(self, path: Path) -> ChosenFile | None:
        """Return the file at a place."""
        place = _place(path)
        return next((file for file in self.files if _place(file.path) == place), None)

    def same_contents(self, file: ChosenFile) -> ChosenFile | None:
        """Return another file that holds the very same and is still to be dealt with."""
        same = (other for other in self.files if other.sha256 == file.sha256 and other.record is not None)
        return next((other for other in same if other is not file), None)

    def to_bring_in(self) -> list[ChosenFile]:
        """Return the files that are ready."""
        return [file for file in self.files if file.may_come_in]

    def count(self, state: State) -> int:
        """Return how many files stand somewhere."""
        return sum(1 for file in self.files if file.state is state)

    def forget_unread(self) -> int:
        """Take off what was never read, and return how many files that were."""
        unread = [file for file in self.files if file.state is State.WAITING]
        self.files = [file for file in self.files if file.state is not State.WAITING]
        return len(unread)

    def forget_batches(self, batches: Iterable[BatchId]) -> None:
        """Take off files whose import was undone."""
        undone = set(batches)
        self.files = [file for file in self.files if file.batch not in undone]


def _place(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a ring of links
        return path
