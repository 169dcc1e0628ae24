"""Backups of an open vault: made while work goes on, verified before they are called backups (security.md 7.4)."""

from __future__ import annotations

import errno
import glob
import json
import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk.domain.backups import BackupReport, Cancel, LastBackup, Progress, Stage
from keta_desk.domain.clock import Clock
from keta_desk.domain.ids import random_token
from keta_desk.domain.record import BadFile, DiskFull, NotWritable
from keta_desk.store import backup_file, cipher, disk, keys, manifest, snapshot
from keta_desk.store.archive import Member
from keta_desk.store.envelope import Crew
from keta_desk.store.snapshot import Snapshot
from keta_desk.store.watch import Watch

if TYPE_CHECKING:
    from keta_desk.store.vault import Vault

_LAST = "last_backup"
_HOUR_S = 3600
_AROUND = 256 * 1024
_FAT_LARGEST = (1 << 32) - 1
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTDIR})


def back_up(
    vault: Vault, folder: Path, *, clock: Clock, progress: Progress | None = None, cancelled: Cancel | None = None
) -> BackupReport:
    """Write a verified backup of `vault` into `folder` and return what it holds.

    It appears under its name only when it has been read back and found whole; a backup that fails, is stopped or
    is killed leaves nothing that could be taken for one. Needs neither passphrase nor recovery key.

    Raises:
        Cancelled: the clinician stopped it.
        DiskFull: there is no room, here or there, or a FAT disk cannot hold so large a file.
        NotWritable: the folder is not there, went away, or may not be written.
        VaultDamaged: a page of the database is damaged.
        BadFile: what was read back is not what was written.
    """
    began, watch = clock.monotonic_s(), Watch(progress, cancelled)
    same_disk = check_place(vault, folder)
    name = f"{vault.folder.stem}-{clock.now():%Y-%m-%d-%H%M%S}"
    _sweep(vault, folder, clock)
    with _place_may_go(folder), _reserved(folder, name) as (target, part), Crew(2) as crew:
        snap = snapshot.take(vault, watch)
        try:
            job = _Job(vault, snap, part, crew, watch)
            sha256 = _write(job, clock.now())
            _read_back(job)
            disk.put_in_place(part, target)
        finally:
            snap.path.unlink(missing_ok=True)
    report = BackupReport(
        path=target,
        bytes=target.stat().st_size,
        rows_by_kind=snap.rows,
        verified_at=clock.now(),
        sha256=sha256,
        seconds=clock.monotonic_s() - began,
        same_disk=same_disk,
        audit_seq=snap.head_seq,
    )
    _note(vault, report)
    return report


def last_backup(vault: Vault) -> LastBackup | None:
    """Return the newest verified backup that `back_up` made of this vault, None if there is none yet."""
    try:
        said = json.loads(vault.meta(_LAST) or "{}")
        return LastBackup(**{**said, "verified_at": datetime.fromisoformat(said["verified_at"])})
    except (ValueError, KeyError, TypeError):
        return None


def _note(vault: Vault, report: BackupReport) -> None:
    """Keep what the status line shows; a vault that is open for reading only keeps nothing."""
    if vault.read_only_because:
        return
    said = {
        "verified_at": report.verified_at.isoformat(),
        "name": report.path.name,
        "bytes": report.bytes,
        "sha256": report.sha256,
        "audit_seq": report.audit_seq,
        "same_disk": report.same_disk,
    }
    vault.set_meta(_LAST, json.dumps(said, sort_keys=True))


@dataclass(frozen=True, slots=True)
class _Job:
    """One backup on its way from the snapshot to the drive."""

    vault: Vault
    snap: Snapshot
    part: Path
    crew: Crew
    watch: Watch


def _write(job: _Job, at: datetime) -> str:
    vault, snap = job.vault, job.snap
    backup_id, identity = random_token(16), vault.meta("backup_identity") or ""
    said = manifest.inner(snap, vault_id=vault.vault_id, backup_id=backup_id, at=at, root=vault.root)
    database = Member(backup_file.DATABASE, snap.size, snap.crc, wide=True)
    return backup_file.write(
        job.part,
        job.crew,
        inside=backup_file.members_inside(database, snap.path, key=snap.key, head=vault.header, said=said),
        recipients=[keys.recipient_of(identity), vault.meta("recovery_recipient") or ""],
        identity=vault.header.backup_identity,
        public=lambda sha256: manifest.public(backup_id=backup_id, at=at, sha256=sha256),
        step=job.watch.bytes(Stage.ENCRYPT, snap.size),
    )


def _read_back(job: _Job) -> None:
    vault, snap = job.vault, job.snap
    step = job.watch.bytes(Stage.VERIFY, snap.size)
    outer = backup_file.read_outer(job.part)
    inside = backup_file.read_inside(outer, vault.meta("backup_identity") or "", job.crew, step=step)
    manifest.check_mac(inside.manifest_content, vault.root)
    if (inside.key, inside.manifest.sha256, inside.header.content) != (snap.key, snap.sha256, vault.header.content):
        raise BadFile("backup.damaged")


@contextmanager
def _reserved(folder: Path, name: str) -> Iterator[tuple[Path, Path]]:
    """Hold a name that is not taken, and the file that is to get it: a backup is never written over.

    Whoever makes that file first has the name, should another vault be saved here in the same second.
    """
    for ending in chain([""], (f"-{number}" for number in count(2))):
        target = folder / f"{name}{ending}{backup_file.SUFFIX}"
        part = target.with_name(f"{target.name}.part")
        with suppress(FileExistsError):
            part.touch(mode=disk.PRIVATE_FILE, exist_ok=False)
            if not target.exists():
                break
            part.unlink()
    try:
        yield target, part
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _sweep(vault: Vault, folder: Path, clock: Clock) -> None:
    """Remove what a backup of a vault of this name left when it was killed, an hour ago or more."""
    long_ago = clock.now().timestamp() - _HOUR_S
    for part in folder.glob(f"{glob.escape(vault.folder.stem)}-*{backup_file.SUFFIX}.part"):
        with suppress(OSError):
            if part.stat().st_mtime < long_ago:
                part.unlink()


def check_place(vault: Vault, folder: Path) -> bool:
    """Look at both disks before anything is written; say whether they are one and the same.

    Raises:
        NotWritable: the folder is not there, may not be written, or lies inside the vault's own.
        DiskFull: there is no room, here or there, or a FAT disk cannot hold so large a file.
    """
    if not folder.is_dir():
        raise NotWritable("backup.no-such-folder", place=folder.name)
    if folder.resolve().is_relative_to(vault.folder.resolve()):
        raise NotWritable("backup.inside-the-vault")
    if not os.access(folder, os.W_OK):
        raise NotWritable("backup.read-only-target", place=folder.name)
    with closing(vault.raw()) as raw, cipher.plainly():
        size = int(raw.execute("PRAGMA page_count").fetchone()[0]) * cipher.PAGE
    same_disk = vault.folder.stat().st_dev == folder.stat().st_dev
    there, here = size + size // 10 + _AROUND, size + size // 10
    if disk.free_bytes(folder) < there + (here if same_disk else 0):
        raise DiskFull("backup.no-room", place=folder.name, megabytes=str(-(-there // 1_000_000)))
    if not same_disk and disk.free_bytes(vault.folder) < here:
        raise DiskFull("backup.no-room", place=vault.folder.name, megabytes=str(-(-here // 1_000_000)))
    if size + _AROUND + size // 1000 > _FAT_LARGEST and is_fat(folder):
        raise DiskFull("backup.too-large-for-fat", place=folder.name)
    return same_disk


def is_fat(folder: Path) -> bool:
    """Say whether the disk of `folder` cannot hold a file of 4 GiB; False where that cannot be asked (macOS)."""
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(64)
        root = f"{folder.resolve().drive}\\"
        ctypes.windll.kernel32.GetVolumeInformationW(root, None, 0, None, None, None, name, 64)
        return name.value in {"FAT", "FAT32"}
    try:
        mounts = [line.split(" ")[1:3] for line in Path("/proc/self/mounts").read_text("utf-8").splitlines()]
    except OSError:
        return False
    place = os.path.realpath(folder)
    holding = [
        (len(mount), kind)
        for mount, kind in ((where.replace("\\040", " "), kind) for where, kind in mounts)
        if place == mount or place.startswith(mount.rstrip("/") + "/")
    ]
    return max(holding, default=(0, ""))[1] in {"vfat", "msdos"}


@contextmanager
def _place_may_go(folder: Path) -> Iterator[None]:
    """A drive can be pulled out at any moment: that is trouble with a sentence, not a bug."""
    try:
        with disk.plainly(folder):
            yield
    except OSError as error:
        if error.errno in _GONE and not folder.is_dir():
            raise NotWritable("backup.drive-gone", place=folder.name) from error
        raise
