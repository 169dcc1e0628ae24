"""Where backups are: those that this vault made, and how the folders they went to stand now."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from keta_desk.domain.backups import BackupPlace, BackupReport, KnownBackup
from keta_desk.domain.problems import Problem, Severity, Trouble
from keta_desk.domain.record import BadFile, WrongKey
from keta_desk.store import backup_file, copies
from keta_desk.store.envelope import Crew

if TYPE_CHECKING:
    from keta_desk.domain.clock import Clock
    from keta_desk.store.vault import Vault

_KNOWN = "backups"
_KEPT = 60
_LOOKED_AT = 3
OLD = timedelta(days=7)


def known(vault: Vault) -> tuple[KnownBackup, ...]:
    """Return the verified backups that were made of this vault, newest first."""
    try:
        return tuple(_read(said) for said in json.loads(vault.meta(_KNOWN) or "[]"))
    except (ValueError, KeyError, TypeError):
        return ()


def note(vault: Vault, report: BackupReport) -> None:
    """Remember a backup that was just made. A vault that is open for reading only remembers nothing."""
    made = KnownBackup(
        verified_at=report.verified_at,
        name=report.path.name,
        folder=str(report.path.parent.resolve()),
        bytes=report.bytes,
        sha256=report.sha256,
        audit_seq=report.audit_seq,
        same_disk=report.same_disk,
    )
    _keep(vault, [made, *known(vault)])


def note_test(vault: Vault, backup: Path, at: datetime) -> None:
    """Remember that restoring a backup was tried out and went well."""
    _keep(vault, [replace(one, tested_at=at) if one.name == backup.name else one for one in known(vault)])


def look_at(vault: Vault, folder: Path, clock: Clock) -> BackupPlace:
    """Look at a folder for backups; it may be on a drive that is slow, full, gone, or somebody else's."""
    made = [one for one in known(vault) if Path(one.folder) == folder.resolve()]
    try:
        copies.check_place(vault, folder)
        there = {path.name for path in folder.glob(f"*{backup_file.SUFFIX}")}
    except Trouble as trouble:
        return BackupPlace(folder, None, _there(made), Problem(trouble.code, facts=dict(trouble.facts)))
    except OSError:
        return BackupPlace(folder, None, frozenset(), Problem("backup.no-such-folder", facts={"place": folder.name}))
    newest = next((one for one in made if one.name in there), None)
    ours = frozenset(one.name for one in made if one.name in there)
    return BackupPlace(folder, newest, ours, _to_know(vault, folder, made, there, clock))


def _to_know(vault: Vault, folder: Path, made: list[KnownBackup], there: set[str], clock: Clock) -> Problem | None:
    """Return what is to be known of a folder that would take a backup."""
    newest = next((one for one in made if one.name in there), None)
    facts = {"place": folder.name or str(folder)}
    if newest is None and there and not _any_is_ours(vault, folder, there):
        return Problem("backup.other-vaults-disk", Severity.CONFIRM, facts)
    if newest is None and made:
        return Problem("backup.newest-not-there", Severity.CONFIRM, {**facts, "file": made[0].name})
    if newest is not None and clock.now() - newest.verified_at > OLD:
        days = str((clock.now() - newest.verified_at).days)
        return Problem("backup.stale-copy", Severity.NOTE, {**facts, "days": days})
    return None


def _any_is_ours(vault: Vault, folder: Path, names: set[str]) -> bool:
    """Say whether the vault's own key opens one of the newest backups there; a file that is damaged says nothing."""
    identity = vault.meta("backup_identity") or ""
    newest = sorted(names, reverse=True)[:_LOOKED_AT]
    return any(_is_ours(folder / name, identity) for name in newest)


def _is_ours(path: Path, identity: str) -> bool:
    try:
        outer = backup_file.read_outer(path)
        with Crew(1) as crew, crew.decrypted(path, outer.offset, outer.payload.size, identity) as stream:
            if stream.read(1):
                raise BadFile("backup.damaged")  # it opens: that was the question
    except WrongKey:
        return False
    except (Trouble, OSError):
        return True
    return True


def _there(made: list[KnownBackup]) -> frozenset[str]:
    with suppress(OSError):
        return frozenset(one.name for one in made if one.path.is_file())
    return frozenset()


def _keep(vault: Vault, backups: list[KnownBackup]) -> None:
    if vault.read_only_because:
        return
    said = [{**asdict(one), "verified_at": one.verified_at.isoformat(), "tested_at": _text(one)} for one in backups]
    vault.set_meta(_KNOWN, json.dumps(said[:_KEPT], sort_keys=True))


def _text(one: KnownBackup) -> str:
    return one.tested_at.isoformat() if one.tested_at else ""


def _read(said: dict[str, Any]) -> KnownBackup:
    tested = said["tested_at"]
    moments = {
        "verified_at": datetime.fromisoformat(said["verified_at"]),
        "tested_at": datetime.fromisoformat(tested) if tested else None,
    }
    return KnownBackup(**{**said, **moments})
