"""How old the last verified backup is, in words and in weight; and how the truth about it is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from keta_desk.domain.backups import LastBackup
from keta_desk.ui import words

if TYPE_CHECKING:
    from keta_desk.settings import SettingsFile

OLD = timedelta(days=7)


def old_of(settings: SettingsFile | None) -> timedelta:
    """Return from which age on a backup is old: what the settings of this computer say, else a week."""
    return OLD if settings is None else timedelta(days=settings.settings.remind_backup_after_days)


@dataclass(frozen=True, slots=True)
class BackupAge:
    """What is said about the last backup; `is_old` asks for a new one."""

    short: str
    is_old: bool


@dataclass(frozen=True, slots=True)
class Truth:
    """The one sentence of truth: `state` is ok, caution or danger."""

    state: str
    title: str
    more: str


def age_of(last: LastBackup | None, now: datetime, *, old: timedelta = OLD) -> BackupAge:
    """Return what the status bar says."""
    if last is None:
        return BackupAge(words.said("No backup yet"), is_old=True)
    passed = now - last.verified_at
    said = words.said("Backup {0}, verified").format(words.ago(passed.total_seconds()))
    return BackupAge(said, is_old=passed > old)


def truth_of(last: LastBackup | None, now: datetime, *, old: timedelta = OLD) -> Truth:
    """Return how the record stands if this computer is lost now."""
    if last is None:
        more = words.said("Encrypted on this computer, and nowhere else. If this computer is lost, so is the record.")
        return Truth("danger", words.said("Your records have no backup"), more)
    passed = now - last.verified_at
    ago = words.ago(passed.total_seconds())
    if last.same_disk:
        more = words.said("Last backup {0}, opened and checked after writing. It does not outlive the disk it lies on.")
        return Truth("caution", words.said("Your backup lies on the same disk"), more.format(ago))
    more = words.said("Encrypted on this computer. Last backup {0}, opened and checked after writing.").format(ago)
    if passed > old:
        return Truth("caution", words.said("Your newest backup is {0} days old").format(passed.days), more)
    return Truth("ok", words.said("Your records are protected"), more)


def since(moment: datetime | None, now: datetime) -> str:
    """Return how long ago in the fewest signs: `12 min`, `14 h`, `19 d`; `never` for None."""
    if moment is None:
        return words.said("never")
    minutes = max(int((now - moment).total_seconds() // 60), 0)
    if minutes < 60:
        return words.said("{0} min").format(minutes)
    hours = minutes // 60
    return words.said("{0} h").format(hours) if hours < 48 else words.said("{0} d").format(hours // 24)


def megabytes(count: int) -> str:
    """Return a size in bytes as people say it."""
    if count < 100_000:
        return words.said("{0} kB").format(max(count // 1000, 1))
    return words.said("{0} MB").format(QLocale().toString(count / 1_000_000, "f", 1))


def counted(number: int) -> str:
    """Return a number as the locale groups it."""
    return QLocale().toString(number)
