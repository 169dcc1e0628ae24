"""One program per vault: a lock that the operating system takes back by itself when a program dies.

While nobody has the vault open, the file also holds a little room on the disk. Opening an encrypted database takes
some, and on a disk that somebody else filled up the record must still be readable.
"""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from keta_desk.domain.record import VaultBusy
from keta_desk.store import disk

NAME = "lock"
_RESERVE = 256 * 1024
_LOCKED_BYTE = 1 << 20  # past the text: on Windows a locked byte cannot be read by the others


class VaultLock:
    """Held while a vault is open. The file stays behind; only the lock on it counts."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            VaultBusy: another program has the vault open; the facts name its process and computer.
            NotWritable: the folder may not be written.
            DiskFull: there is no room for the lock file.
        """
        path = folder / NAME
        with disk.plainly(folder):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), disk.PRIVATE_FILE)
        if not _take(self._descriptor):
            owner = _owner(path)
            os.close(self._descriptor)
            raise VaultBusy("vault.busy", **owner)
        self._held = True
        self._sign()

    def release(self) -> None:
        """Let go; safe to call twice."""
        if self._held:
            self._held = False
            with suppress(OSError):  # a disk that is full or gone gives what it can
                os.write(self._descriptor, b"\n" * _RESERVE)
            os.close(self._descriptor)

    def _sign(self) -> None:
        """Give up the room, and say who holds the lock, for the other's message only."""
        with suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.write(self._descriptor, f"{os.getpid()}\n{socket.gethostname()}\n".encode())


def _take(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _owner(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            pid, host, *_ = [*file.read(400).decode("utf-8", "replace").splitlines(), "", ""]
    except OSError:
        pid, host = "", ""
    return {"pid": pid or "unknown", "host": host or "unknown", "since": _since(path)}


def _since(path: Path) -> str:
    """Return when the lock was signed, by the clocks of this computer: only whoever takes it writes to the file."""
    try:
        signed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return "unknown"
    return f"{signed.astimezone():%Y-%m-%d %H:%M}"
