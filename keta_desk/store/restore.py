"""A vault made anew from a backup: always in a new place, and there only when it is whole (security.md 7.4)."""

from __future__ import annotations

import glob
import shutil
from contextlib import closing
from pathlib import Path

from keta_desk.domain.backups import Cancel, Progress, RestoreReport, Stage
from keta_desk.domain.clock import Clock
from keta_desk.domain.ids import random_token
from keta_desk.domain.record import BadFile, DiskFull, Secret
from keta_desk.store import cipher, disk, header, health
from keta_desk.store.backup_file import Inside
from keta_desk.store.keys import RootKey
from keta_desk.store.lockfile import VaultLock
from keta_desk.store.vault import check_free, open_with, settle
from keta_desk.store.watch import Watch

_SNAPSHOT = "snapshot.db"


def restore(
    backup: Path,
    to: Path,
    secret: Secret,
    *,
    clock: Clock,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> RestoreReport:
    """Make the vault of `backup` anew at `to`, where nothing may be yet. It opens with what opened it then.

    Everything is made and checked in a folder beside `to` and renamed at the very end. A restore that fails, is
    stopped or is killed leaves `to` as it was: not there, or empty.

    Raises:
        BadFile: it is no backup, or any bit of it is not what was written.
        WrongKey: the secret does not open it.
        NotWritable: something is already there, or the folder around it may not be written.
        DiskFull: there is no room.
        Cancelled: the clinician stopped it.
        TooNew: a newer KetaDesk made it.
    """
    began, watch = clock.monotonic_s(), Watch(progress, cancelled)
    check_free(to)
    _check_room(backup, to)
    _sweep(to)
    staging = to.with_name(f".{to.name}.restore-{random_token(4)}")
    disk.make_private_folder(staging)
    try:
        with disk.plainly(to.parent):
            inside = _lay_out(backup, staging, secret, clock, watch)
            watch.look()
            settle(staging, to)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    said = inside.manifest
    return RestoreReport(
        folder=to,
        vault_id=said.vault_id,
        made_at=said.made_at,
        rows_by_kind=said.rows,
        audit_seq=said.head_seq,
        seconds=clock.monotonic_s() - began,
    )


def _lay_out(backup: Path, staging: Path, secret: Secret, clock: Clock, watch: Watch) -> Inside:
    """Make the whole vault in `staging`, and open it once to prove it and to write its head record."""
    path = staging / _SNAPSHOT
    with path.open("xb") as sink:
        inside, root = health.read(backup, secret, sink=sink, watch=watch)
    if findings := health.look_inside(path, inside, root, watch):
        raise BadFile("backup.damaged-inside", what=findings[0].code)
    _rekey(path, staging / inside.header.database, inside, root, watch)
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    header.write(staging, inside.header, root)
    open_with(staging, root, "", VaultLock(staging), clock).close()
    for file in staging.iterdir():
        disk.flush_file(file)
    return inside


def _rekey(path: Path, database: Path, inside: Inside, root: RootKey, watch: Watch) -> None:
    """Copy the database from the key of the backup to the key of the vault."""
    key = inside.header.database_key(root)
    with closing(cipher.open_raw(path, inside.key)) as source, cipher.plainly():
        with closing(cipher.create_copy(database, key)) as copy:
            cipher.fill(copy, source, watch.pages(Stage.RESTORE))
        with closing(cipher.open_raw(database, key)) as copy:
            if cipher.damage(copy, watch.look):
                raise BadFile("backup.damaged")


def _check_room(backup: Path, to: Path) -> None:
    """Twice the size is needed for a while: as it lies in the backup, and as it will be."""
    with disk.plainly(backup):
        needed = 22 * (backup.stat().st_size if backup.is_file() else 0) // 10
    if disk.free_bytes(to.parent) < needed:
        raise DiskFull("backup.no-room", place=to.parent.name, megabytes=str(-(-needed // 1_000_000)))


def _sweep(to: Path) -> None:
    """Remove what a restore to the same place left when it was killed."""
    for left in to.parent.glob(f".{glob.escape(to.name)}.restore-*"):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
