"""Putting the previous copy of the header back when `vault.json` is damaged or lost."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from keta_desk.domain.clock import Clock
from keta_desk.domain.record import NotAVault, Secret, TooNew, VaultDamaged
from keta_desk.store import disk, header, slots
from keta_desk.store.attempts import Attempts
from keta_desk.store.lockfile import VaultLock
from keta_desk.store.vault import is_vault


def mend_header(folder: Path, secret: Secret, *, clock: Clock) -> None:
    """Make the previous header the current one, if `secret` opens it; the damaged one is kept under another name.

    Ways in that were added or changed with the lost header are as they were before it.

    Raises:
        NotAVault: there is no vault.
        VaultBusy: another program has it open.
        WrongKey: the secret does not open the previous header either, or it is too soon to try again.
        VaultDamaged: there is no previous header, or it is damaged too (`vault.no-previous-header`).
    """
    if not is_vault(folder):
        raise NotAVault("vault.not-a-vault", place=folder.name)
    lock = VaultLock(folder)
    try:
        previous = _previous(folder)
        with Attempts(folder, clock).turn():
            slots.unlocked(previous, secret)[0].wipe()
        lost = folder / header.NAME
        if lost.exists():
            disk.write_whole(folder / f"{header.NAME}.damaged-{clock.now():%Y%m%d-%H%M%S}", lost.read_bytes())
        disk.write_whole(lost, previous.content)
    finally:
        lock.release()


def _previous(folder: Path) -> header.Header:
    with suppress(VaultDamaged, NotAVault, TooNew):
        return header.read(folder, header.PREVIOUS)
    raise VaultDamaged("vault.no-previous-header")
