"""Putting a new database in the old one's place, so that a crash at any moment leaves one of them whole.

What is meant is written down first (`swap.json`); whoever opens the vault next finishes it (security.md 7.4).
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from keta_desk.domain.record import VaultDamaged
from keta_desk.store import disk

NAME = "swap.json"


def swap(folder: Path, *, fresh: str, current: str, previous: str) -> None:
    """Make the file `fresh` the `current` one; the old one is kept as `previous`. Both must be closed, without logs.

    Raises:
        DiskFull: there is no room; nothing was changed.
        NotWritable: the folder may not be written.
    """
    plan = {"current": current, "fresh": fresh, "previous": previous}
    disk.write_whole(folder / NAME, json.dumps(plan, sort_keys=True).encode("ascii"))
    finish(folder)


def finish(folder: Path) -> bool:
    """Finish a swap that was begun; say whether there was one. Raises `VaultDamaged` if it cannot be understood."""
    path = folder / NAME
    with suppress(OSError):
        (folder / f"{NAME}.tmp").unlink(missing_ok=True)
    if not path.exists():
        return False
    fresh, current, previous = _plan(path)
    with disk.plainly(folder):
        if fresh.exists():
            if current.exists():
                disk.put_in_place(current, previous)
            disk.put_in_place(fresh, current)
        path.unlink()
        disk.sync_folder(folder)
    return True


def _plan(path: Path) -> tuple[Path, Path, Path]:
    try:
        said = json.loads(path.read_text("ascii"))
        names = [str(said[name]) for name in ("fresh", "current", "previous")]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise VaultDamaged("vault.swap-damaged", place=path.parent.name) from error
    if len(set(names)) < 3 or any(Path(name).name != name or name.startswith(".") for name in names):
        raise VaultDamaged("vault.swap-damaged", place=path.parent.name)
    fresh, current, previous = (path.parent / name for name in names)
    return fresh, current, previous
