"""The work of the import, as the lane runs it: reading with a dry run, bringing in, taking back. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from keta_desk.domain.ids import BatchId, PatientId
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Cancelled, NotConfirmed, ReadOnly, VaultDamaged
from keta_desk.exchange.imported import ImportedRecord
from keta_desk.exchange.one_file import Answer
from keta_desk.exchange.reading import Reader
from keta_desk.queries import exchange as imports
from keta_desk.queries.exchange import DryRun
from keta_desk.queries.import_undo import in_the_way
from keta_desk.ui.errors import sentence, sentence_of
from keta_desk.use_cases import exchange

if TYPE_CHECKING:
    from keta_desk.desk import Desk

NOTHING_GOES_ON = (NotConfirmed, VaultDamaged, ReadOnly)
"""After these the vault takes nothing more, so that the other files are not even tried."""


class Told(Protocol):
    """What a job needs of the lane."""

    def progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        ...

    def cancelled(self) -> bool:
        """Say whether it was asked to stop."""
        ...


@dataclass(frozen=True, slots=True)
class Tried:
    """What a file holds and would do, or the sentence why it does not come in."""

    path: Path
    answer: Answer
    would: DryRun | None = None
    says: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One file to bring in, as it was shown: its look-alikes are those that the clinician saw."""

    path: Path
    record: ImportedRecord
    sha256: str
    merge_into: PatientId | None
    seen: frozenset[PatientId]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: the import, or the sentence why not; `would` where it has to be looked at again."""

    path: Path
    batch: BatchId | None = None
    says: str = ""
    would: DryRun | None = None


def try_files(desk: Desk, paths: Sequence[Path], told: Told) -> list[Tried]:
    """Read files and say what each would bring; nothing is written. Stopped, it returns those it has read."""
    tried: list[Tried] = []
    with Reader() as reader:
        for path in paths:
            told.progress(len(tried), len(paths))
            try:
                tried.append(_try(desk, reader, path, told))
            except Cancelled:
                break
    return tried


def _try(desk: Desk, reader: Reader, path: Path, told: Told) -> Tried:
    answer = reader.read(path, cancelled=told.cancelled)
    if answer.record is None:
        return Tried(path, answer, says=sentence_of(answer.code, dict(answer.facts)))
    try:
        return Tried(path, answer, desk.ask(imports.dry_run, answer.record))
    except Trouble as trouble:
        return Tried(path, answer, says=sentence(trouble))


def bring_in_files(desk: Desk, tasks: Sequence[Task], told: Told) -> list[Outcome]:
    """Bring in files, each in a transaction of its own. Stopped, it returns those it has dealt with; they stay."""
    outcomes: list[Outcome] = []
    for task in tasks:
        told.progress(len(outcomes), len(tasks))
        if told.cancelled():
            break
        try:
            outcomes.append(_bring_in(desk, task))
        except Trouble as trouble:
            outcomes.append(Outcome(task.path, says=sentence(trouble)))
            if isinstance(trouble, NOTHING_GOES_ON):
                break
    return outcomes


def _bring_in(desk: Desk, task: Task) -> Outcome:
    """Look once more whose record it is: the list may be an hour old, and the file before may be the same person's."""
    would = desk.ask(imports.dry_run, task.record)
    if any(like.id not in task.seen for like in would.duplicates):
        return Outcome(task.path, says=sentence_of("import.decide-again", {"file": task.path.name}), would=would)
    if would.changes_nothing:
        return Outcome(task.path, would=would)
    batch = desk.do(
        exchange.bring_in,
        task.record,
        file_name=task.path.name,
        sha256=task.sha256,
        merge_into=task.merge_into,
    )
    with suppress(Trouble):  # asked here, so that the page, which asks next, does not wait for the statement to be made
        desk.ask(in_the_way, batch)
    return Outcome(task.path, batch=batch)


def undo_batches(desk: Desk, batches: Iterable[BatchId], reason: str) -> None:
    """Take back imports, the latest first.

    Raises:
        RuleBroken: something hangs on one of them; those before it are undone.
    """
    for batch in batches:
        desk.do(exchange.undo_batch, batch, reason)
