"""Faults of the world, sorted by SQLite's own error code, told apart from bugs of ours (security.md 10)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import DiskFull, NotConfirmed, NotWritable, VaultBusy, VaultDamaged


@contextmanager
def told() -> Iterator[None]:
    """Turn a fault of the disk or the file into the trouble that has a sentence; let bugs of ours pass."""
    try:
        yield
    except DBAPIError as error:
        trouble = trouble_of(getattr(error.orig, "sqlite_errorcode", None))
        if trouble is None:
            raise
        raise trouble from None


def trouble_of(sqlite_code: int | None) -> Trouble | None:
    """Return the trouble behind an SQLite result code (extended codes included), None for anything else."""
    match (sqlite_code or 0) & 0xFF:
        case 5 | 6:
            return VaultBusy("vault.busy-saving")
        case 8 | 14:
            return NotWritable("vault.not-writable")
        case 10:
            return NotConfirmed("vault.save-not-confirmed")
        case 11 | 26:
            return VaultDamaged("vault.damaged-page")
        case 13:
            return DiskFull("vault.disk-full")
        case _:
            return None
