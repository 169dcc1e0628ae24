"""How a practice file stands before anybody unlocks it: what can be told without a key, and never about anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from keta_desk.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that lies in a folder for backups. A file gets this name only once it was read back and found whole."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What is to be known of a practice file before it is unlocked.

    `problem` keeps it from being opened; `can_mend` says that an earlier copy of its key file is there to be put back;
    `moved_to` is where a folder of the same vault was found instead. `last_entry` is what the file beside the database
    says of it, which only unlocking can prove.
    """

    folder: Path
    problem: Problem | None = None
    vault_id: str = ""
    can_mend: bool = False
    moved_to: Path | None = None
    is_remembered: bool = False
    wait_s: int = 0
    last_entry: datetime | None = None
    backup: FoundBackup | None = None
