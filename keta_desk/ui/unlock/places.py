"""Where practice files are: the one that was used last, and a free name for a new one. Standard library only."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

VAULT_SUFFIX = ".keta"
MOST_NAME = 60
PARTS_OF_A_VAULT = ("vault.json", "vault.json.prev", "chart.db")
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_TAKEN_BY_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def to_unlock(last_used: str, suggested: Path) -> Path | None:
    """Return the practice file to unlock at start; None where there is none yet, and one is to be set up.

    `suggested` is the folder of a first one. Where the settings were lost, what lies there or beside it is found.
    """
    if last_used:
        return Path(last_used)
    with suppress(OSError):
        if suggested.is_dir() and any(suggested.iterdir()):
            return suggested
        for child in sorted(suggested.parent.glob(f"*{VAULT_SUFFIX}")):
            if any((child / name).is_file() for name in PARTS_OF_A_VAULT):
                return child
    return None


def free_place(parent: Path, practice: str) -> Path:
    """Return a folder in `parent` that is not there yet, named like the practice, as every system lets it be named."""
    name = _NOT_IN_NAMES.sub(" ", practice)
    name = " ".join(name.split())[:MOST_NAME].strip(". ") or "Practice"
    name = f"{name} practice" if _TAKEN_BY_WINDOWS.match(name) else name
    for number in range(1, 1000):
        candidate = parent / (f"{name}{VAULT_SUFFIX}" if number == 1 else f"{name} {number}{VAULT_SUFFIX}")
        if not _is_there(candidate):
            return candidate
    return parent / f"{name}{VAULT_SUFFIX}"


def short(folder: Path) -> str:
    """Return a folder as people say it: `~` for the home folder."""
    with suppress(RuntimeError):
        home = Path.home()
        if folder.is_relative_to(home):
            return f"~/{folder.relative_to(home).as_posix()}".removesuffix("/.")
    return str(folder)


def _is_there(path: Path) -> bool:
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        return False
