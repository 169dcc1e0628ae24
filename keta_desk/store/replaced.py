"""Another file in the place of a database that is open: how it is told, and what still leads to the open one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

CODE = "vault.replaced"


class Lent:
    """The connection that was opened first: lent, because no other leads to its file; closing it does nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)

    def close(self) -> None:
        """Leave it open."""


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another in the same place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
