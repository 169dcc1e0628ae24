"""A database made ready before it is used: what a crash left is mended, and an older one is brought up to date."""

from __future__ import annotations

import json
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk.domain.backups import Progress
from keta_desk.domain.record import DiskFull, NotConfirmed, VaultBusy, VaultDamaged
from keta_desk.store import cipher, migrate
from keta_desk.store.header import Header
from keta_desk.store.keys import RootKey

if TYPE_CHECKING:
    from sqlite3 import Connection


def make_ready(path: Path, head: Header, root: RootKey, progress: Progress | None = None) -> None:
    """Mend what a crash left, and migrate the database if it is behind; `progress` hears of the migration only."""
    after_crash = cipher.has_log(path)
    key = head.database_key(root)
    with closing(_this_headers(path, head, key)) as raw, cipher.plainly():
        if after_crash:
            _recover(raw)
        behind = migrate.is_behind(raw)
    if behind:
        migrate.upgrade_by_copy(path, key, progress=progress)


def _this_headers(path: Path, head: Header, key: str) -> Connection:
    """Open the database; if it cannot be read, the head record tells whether it ever belonged to this header."""
    try:
        return cipher.open_raw(path, key)
    except VaultDamaged as error:
        from keta_desk.store import chain

        with suppress(OSError, ValueError, TypeError, KeyError):
            if json.loads((path.parent / chain.HEAD_FILE).read_text("ascii"))["vault"] != head.vault_id:
                raise VaultDamaged("vault.header-of-another", place=path.parent.name) from error
        raise


def _recover(raw: Connection) -> None:
    """Write the log back after a crash and check every page; a full disk must not keep anybody from reading."""
    with suppress(DiskFull, NotConfirmed, VaultBusy):
        cipher.write_back(raw)
        if cipher.damage(raw):
            raise VaultDamaged("vault.damaged-page")
