"""Looks at a vault from outside, without a key and without changing a byte of it."""

from __future__ import annotations

import glob
import json
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from keta_desk.domain.clock import Clock
from keta_desk.domain.problems import Problem, Trouble
from keta_desk.domain.standing import FoundBackup, Standing
from keta_desk.store import cipher, disk, header
from keta_desk.store.attempts import Attempts
from keta_desk.store.vault import is_vault

HEAD_FILE = "head.json"
BACKUP_SUFFIX = ".ketabackup"
MOST_FOLDERS = 300
_MADE = re.compile(r"-(\d{4}-\d{2}-\d{2}-\d{6})(-\d+)?\.ketabackup$")


def look(folder: Path, *, clock: Clock, backups: Path | None = None, vault_id: str = "") -> Standing:
    """Say how the vault in `folder` stands.

    Args:
        folder: where the vault is, or was.
        clock: for the wait after wrong passphrases.
        backups: the folder that backups go to, to name the newest one.
        vault_id: the vault that was unlocked there last, to find it again when it was moved.
    """
    newest = newest_backup(folder, backups)
    try:
        with disk.plainly(folder):
            if not is_vault(folder):
                return _absent(folder, vault_id, newest)
    except Trouble as trouble:
        return Standing(folder, Problem(trouble.code, facts=trouble.facts), backup=newest)
    last = _last_entry(folder)
    try:
        head = header.read(folder)
    except Trouble as trouble:
        told = Problem(trouble.code, facts=trouble.facts)
        can_mend = trouble.code in ("vault.header-damaged", "vault.header-missing") and _has_previous(folder)
        return Standing(folder, told, can_mend=can_mend, last_entry=last, backup=newest)
    return Standing(
        folder,
        _of_database(folder / head.database),
        vault_id=head.vault_id,
        is_remembered=any(slot.kind == header.DEVICE for slot in head.slots),
        wait_s=Attempts(folder, clock).wait_s(),
        last_entry=last,
        backup=newest,
    )


def newest_backup(folder: Path, backups: Path | None) -> FoundBackup | None:
    """Return the newest backup of the vault in `folder` by its name, None if none is to be found."""
    if backups is None:
        return None
    found = []
    with suppress(OSError):
        for path in backups.glob(f"{glob.escape(folder.stem)}-*{BACKUP_SUFFIX}"):
            if made := _MADE.search(path.name):
                at = datetime.strptime(made.group(1), "%Y-%m-%d-%H%M%S").replace(tzinfo=UTC)
                found.append(FoundBackup(path, at))
    return max(found, key=lambda one: one.made_at, default=None)


def _absent(folder: Path, vault_id: str, newest: FoundBackup | None) -> Standing:
    code = "vault.not-a-vault" if folder.exists() else "vault.not-there"
    moved_to = _find(vault_id, _near(folder)) if vault_id else None
    return Standing(folder, Problem(code, facts={"place": folder.name}), moved_to=moved_to, backup=newest)


def _near(folder: Path) -> Sequence[Path]:
    """Return where a folder usually goes that is moved or renamed: beside itself, one up, to home or the documents."""
    home = Path.home()
    wanted = (folder.parent, folder.parent.parent, home, home / "Documents", home / "Desktop")
    return tuple(dict.fromkeys(place for place in wanted if place.is_dir()))


def _find(vault_id: str, places: Iterable[Path]) -> Path | None:
    for place in places:
        with suppress(OSError):
            for number, child in enumerate(sorted(place.iterdir())):
                if number >= MOST_FOLDERS:
                    break
                if (child / header.NAME).is_file() and _is(vault_id, child):
                    return child
    return None


def _is(vault_id: str, folder: Path) -> bool:
    with suppress(Trouble, OSError):
        return header.read(folder).vault_id == vault_id
    return False


def _has_previous(folder: Path) -> bool:
    with suppress(Trouble, OSError):
        header.read(folder, header.PREVIOUS)
        return True
    return False


def _of_database(path: Path) -> Problem | None:
    try:
        cipher.check_file(path)
    except Trouble as trouble:
        return Problem(trouble.code, facts=trouble.facts)
    return None


def _last_entry(folder: Path) -> datetime | None:
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        with (folder / HEAD_FILE).open("rb") as file:
            said = json.loads(file.read(4096))
        at = datetime.fromisoformat(said["at"])
        return at if at.tzinfo else at.replace(tzinfo=UTC)
    return None
