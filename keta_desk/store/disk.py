"""Files that are whole or not there: written beside, flushed to the disk, renamed into place."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import DiskFull, NotWritable

STAGING = "staging-"
"""How everything begins that may be removed from a vault's folder whenever nobody has the vault open."""
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENOTDIR, errno.ELOOP})
_RETRY_S = 2.0


@contextmanager
def plainly(place: Path) -> Iterator[None]:
    """Turn a full disk or a folder that may not be written into trouble with a sentence; other errors pass."""
    try:
        yield
    except OSError as error:
        trouble = trouble_of(error, place)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: OSError, place: Path) -> Trouble | None:
    """Return what an operating system's error means for the clinician, or None if it means a bug."""
    if error.errno in _FULL:
        return DiskFull("disk.full", place=place.name)
    if error.errno in _FORBIDDEN:
        return NotWritable("disk.not-writable", place=place.name)
    return None


def write_whole(target: Path, content: bytes) -> None:
    """Replace `target` by `content`; at every moment either the old bytes stand or the new ones.

    Raises:
        DiskFull: there is no room; the old bytes stand.
        NotWritable: the folder may not be written.
    """
    fresh = target.with_name(f"{target.name}.tmp")
    with plainly(target.parent):
        try:
            write_through(fresh, content)
            put_in_place(fresh, target)
        except OSError:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise


def write_through(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, and wait until the disk has it."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        flush_through(file.fileno())


def flush_through(descriptor: int) -> None:
    """Wait until the disk has what was written, past its own cache where the system can ask for that."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # a network or FAT volume does not know it; fsync is then the best there is
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def flush_file(path: Path) -> None:
    """Wait until the disk has a file that somebody else wrote."""
    with path.open("rb+") as file:
        flush_through(file.fileno())


def put_in_place(source: Path, target: Path) -> None:
    """Rename over `target` and make the rename durable.

    On Windows a virus scanner or indexer may hold the file for a moment: it is tried again for two seconds.
    """
    patience = time.monotonic() + _RETRY_S
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if os.name != "nt" or time.monotonic() > patience:
                raise
            time.sleep(0.05)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` durable. Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network and FUSE volumes refuse to sync a folder
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter. Raises `DiskFull` or `NotWritable`."""
    with plainly(folder.parent):
        folder.mkdir(mode=PRIVATE_FOLDER)


def make_parents(folder: Path) -> None:
    """Make the folders above `folder` that are not there yet. Raises `DiskFull` or `NotWritable`."""
    with plainly(folder.parent):
        try:
            folder.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        except FileExistsError as error:
            raise NotWritable("disk.not-writable", place=folder.parent.name) from error


def free_bytes(folder: Path) -> int:
    """Return how many bytes this user may still write on the disk of `folder`."""
    return shutil.disk_usage(folder).free


def sweep(folder: Path) -> None:
    """Remove what a backup that was killed left in a vault's folder; nobody else may have the vault open."""
    for left in folder.glob(f"{STAGING}*"):
        if left.is_file():
            left.unlink(missing_ok=True)
