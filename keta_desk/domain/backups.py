"""What is known about a backup: its making, its checking, its way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from keta_desk.domain.problems import Problem


class Stage(StrEnum):
    """What a long job on a vault is doing."""

    SNAPSHOT = "snapshot"
    ENCRYPT = "encrypt"
    VERIFY = "verify"
    RESTORE = "restore"
    UPDATE = "update"


Progress = Callable[[Stage, int, int], None]
"""Called with the stage, how much of it is done, and how much there is (bytes; a total of 0 is not known yet)."""


class Cancel(Protocol):
    """Looked at between steps; a `threading.Event` will do."""

    def is_set(self) -> bool:
        """Say whether the clinician stopped the job."""
        ...


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was written, read back and found whole."""

    path: Path
    bytes: int
    rows_by_kind: Mapping[str, int]
    verified_at: datetime
    sha256: str
    seconds: float
    same_disk: bool
    audit_seq: int


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a check of a vault or backup found; `counts` are rows by kind."""

    ok: bool
    findings: tuple[Problem, ...]
    counts: Mapping[str, int]
    made_at: datetime | None = None
    audit_seq: int = 0


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """A vault that was made anew from a backup, checked, and put in its place."""

    folder: Path
    vault_id: str
    made_at: datetime
    rows_by_kind: Mapping[str, int]
    audit_seq: int
    seconds: float


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest verified backup that this vault knows of."""

    verified_at: datetime
    name: str
    bytes: int
    sha256: str
    audit_seq: int
    same_disk: bool


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """A verified backup that this vault made, as it was when it was made; `tested_at` is the last try to restore it."""

    verified_at: datetime
    name: str
    folder: str
    bytes: int
    sha256: str
    audit_seq: int
    same_disk: bool
    tested_at: datetime | None = None

    @property
    def path(self) -> Path:
        """Where it was written."""
        return Path(self.folder) / self.name


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """A folder that backups go to, as it is now. `problem` is why none can be written, or what else is to be known.

    `there` are the names of this vault's backups that lie in it; `newest` is the newest of them.
    """

    folder: Path
    newest: KnownBackup | None
    there: frozenset[str]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class RestoreTest:
    """A restore that was tried out: the record was made anew in a scratch folder, compared, and removed.

    `missing` are the kinds of rows of which the backup holds fewer than the record does now, with how many.
    """

    name: str
    made_at: datetime
    rows: int
    patients: int
    audit_seq: int
    missing: Mapping[str, int]
    seconds: float
