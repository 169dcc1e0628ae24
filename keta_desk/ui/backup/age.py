"""How old the last verified backup is, in words and in weight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from keta_desk.domain.backups import LastBackup
from keta_desk.ui import words

OLD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class BackupAge:
    """What is said about the last backup; `is_old` asks for a new one."""

    short: str
    is_old: bool


def age_of(last: LastBackup | None, now: datetime) -> BackupAge:
    """Return what the status bar says."""
    if last is None:
        return BackupAge(words.said("No backup yet"), is_old=True)
    passed = now - last.verified_at
    said = words.said("Backup {0}, verified").format(words.ago(passed.total_seconds()))
    return BackupAge(said, is_old=passed > OLD)


def megabytes(count: int) -> str:
    """Return a size in bytes as people say it."""
    return f"{count / 1_000_000:.1f} MB" if count >= 100_000 else f"{max(count // 1000, 1)} kB"
