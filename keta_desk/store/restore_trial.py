"""A restore tried out: the only proof that a backup and the secret that is kept for it do bring the record back."""

from __future__ import annotations

import glob
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk.domain.backups import Cancel, Progress, RestoreTest
from keta_desk.domain.clock import Clock
from keta_desk.domain.ids import random_token
from keta_desk.domain.record import BadFile, Secret
from keta_desk.store import cipher, migrate, places
from keta_desk.store.restore import restore

if TYPE_CHECKING:
    from keta_desk.store.vault import Vault

_NOT_THE_RECORD = frozenset({"meta", "draft"})


def try_restore(
    vault: Vault,
    backup: Path,
    secret: Secret,
    *,
    clock: Clock,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> RestoreTest:
    """Make the record anew from a backup in a scratch folder, compare it with the open one, and remove it.

    The restore itself checks every page, every row and the audit chain. The scratch folder lies beside the vault,
    encrypted as the vault is; it goes whatever happens, and what a killed test left goes with the next one.

    Raises:
        BadFile: it is no backup, any bit of it is not what was written, or it is another vault's.
        WrongKey: the secret does not open it.
        DiskFull, NotWritable: there is no room beside the vault.
        Cancelled: the clinician stopped it; nothing is left.
    """
    _sweep(vault.folder)
    scratch = vault.folder.with_name(f".{vault.folder.name}.try-{random_token(4)}")
    try:
        report = restore(backup, scratch, secret, clock=clock, progress=progress, cancelled=cancelled)
        if report.vault_id != vault.vault_id:
            raise BadFile("backup.of-another-vault", place=backup.name)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    with closing(vault.raw()) as raw, cipher.plainly():
        counted = migrate.row_counts(raw)
    then = report.rows_by_kind
    now = {kind: count for kind, count in counted.items() if kind not in _NOT_THE_RECORD}
    places.note_test(vault, backup, clock.now())
    return RestoreTest(
        name=backup.name,
        made_at=report.made_at,
        rows=sum(then.values()),
        patients=then.get("patient", 0),
        audit_seq=report.audit_seq,
        missing={kind: count - then.get(kind, 0) for kind, count in now.items() if count > then.get(kind, 0)},
        seconds=report.seconds,
    )


def _sweep(folder: Path) -> None:
    """Remove what tests that were killed left; the caller has the vault, so nobody else is at one."""
    for left in folder.parent.glob(f".{glob.escape(folder.name)}.try-*"):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
    for left in folder.parent.glob(f".{glob.escape('.' + folder.name)}.try-*.restore-*"):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
