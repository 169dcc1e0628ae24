"""Changing who and what may open a vault: passphrase, recovery sheet, this computer's keyring (security.md 4 and 5)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from keta_desk.domain.ids import Entropy
from keta_desk.domain.passphrases import passphrase_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import NotAVault, Passphrase, ReadOnly, RecoveryKey, TooNew, VaultDamaged, WrongKey
from keta_desk.store import header, keys, slots
from keta_desk.store.attempts import Attempts
from keta_desk.store.header import DEVICE, PASSPHRASE, RECOVERY, Header
from keta_desk.store.keys import Cost, RootKey

if TYPE_CHECKING:
    from keta_desk.domain.clock import Clock
    from keta_desk.store.keyring_cache import KeyringCache
    from keta_desk.store.vault import Vault


def prove_passphrase(vault: Vault, passphrase: Passphrase, clock: Clock) -> None:
    """Make sure that whoever is at the open vault knows its passphrase, before a way into it is changed.

    Raises:
        WrongKey: that is not it, or it is too soon to try again.
    """
    with Attempts(vault.folder, clock).turn():
        slots.unlocked(header.read(vault.folder), passphrase, vault.user_id)[0].wipe()


def change_passphrase(vault: Vault, fresh: Passphrase, *, cost: Cost | None = None) -> None:
    """Give the vault's user another passphrase; the database is not rewritten.

    The header before it stays beside the new one until the new passphrase was tried on what the disk holds; then it
    goes too, for the old passphrase would open it. Older backups still open with the old passphrase. What this
    computer remembers of the user is forgotten.

    Raises:
        RuleBroken: the passphrase breaks a rule.
        ReadOnly: the vault is open for reading only.
        DiskFull, NotWritable: the folder does not take it; the old passphrase holds.
        VaultDamaged: the disk holds something else than was written; the header before it was put back.
    """
    refuse(passphrase_problems(fresh.text))
    head, root = vault.header, _root(vault)
    own = slots.passphrase_slot(fresh, root, head.vault_id, user=vault.user_id, cost=cost or _cost_of(head, vault))
    others = header.without(header.without(head.slots, PASSPHRASE, vault.user_id), DEVICE, vault.user_id)
    identity = keys.locked_identity(vault.meta("backup_identity") or "", fresh)
    vault.put_header(head.changed(root, slots=[own, *others], backup_identity=identity))
    _prove(vault, fresh, head)


def _prove(vault: Vault, fresh: Passphrase, before: Header) -> None:
    try:
        slots.unlocked(header.read(vault.folder), fresh, vault.user_id)[0].wipe()
    except (WrongKey, VaultDamaged, TooNew, NotAVault) as error:
        vault.put_header(before)
        raise VaultDamaged("vault.header-damaged") from error
    header.forget_previous(vault.folder)


def check_recovery_key(vault: Vault, recovery: RecoveryKey) -> None:
    """Make sure that a recovery sheet opens the open vault, without opening it.

    Raises:
        WrongKey: it is another vault's, or an older sheet.
        RuleBroken: it holds a typing error.
    """
    slots.unlocked(header.read(vault.folder), recovery)[0].wipe()


def renew_recovery_key(vault: Vault, recovery: RecoveryKey | None = None) -> RecoveryKey:
    """Take a new recovery key and remove the old one's slot; old backups still open with the old sheet.

    A screen hands in a key it made before, whose sheet is printed and typed back by then.

    Raises:
        ReadOnly: the vault is open for reading only.
    """
    head, root = vault.header, _root(vault)
    recovery = recovery or RecoveryKey(keys.new_identity())
    slot = slots.secret_slot(RECOVERY, keys.recovery_kek(recovery), root, head.vault_id, user=vault.user_id)
    vault.set_meta("recovery_recipient", keys.recipient_of(recovery.text))
    vault.put_header(head.changed(root, slots=[*header.without(head.slots, RECOVERY), slot]))
    return recovery


def remember_on_this_computer(vault: Vault, cache: KeyringCache, *, entropy: Entropy = os.urandom) -> None:
    """Let this computer's keyring open the vault for the user: off by default, and never the only way in.

    Raises:
        Trouble: the keyring is absent, locked or slow (`keyring.…`); nothing was changed.
    """
    secret = entropy(keys.KEY_BYTES)
    cache.remember(secret)
    head, root = vault.header, _root(vault)
    slot = slots.secret_slot(DEVICE, keys.derived(secret, DEVICE), root, head.vault_id, user=vault.user_id)
    vault.put_header(head.changed(root, slots=[*header.without(head.slots, DEVICE, vault.user_id), slot]))


def forget_this_computer(vault: Vault, cache: KeyringCache) -> None:
    """Take the keyring's way in back; the slot goes even if the keyring does not answer."""
    cache.forget()
    head = vault.header
    kept = header.without(head.slots, DEVICE, vault.user_id)
    if len(kept) != len(head.slots):
        vault.put_header(head.changed(_root(vault), slots=kept))


def is_remembered(vault: Vault) -> bool:
    """Say whether a keyring was given a way in for the vault's user."""
    return any(True for _ in slots.of_kind(vault.header, DEVICE, vault.user_id))


def _root(vault: Vault) -> RootKey:
    if vault.read_only_because:
        raise ReadOnly(vault.read_only_because)
    return vault.root


def _cost_of(head: Header, vault: Vault) -> Cost:
    mine = (slot.cost for slot in slots.of_kind(head, PASSPHRASE, vault.user_id))
    return next(mine, keys.USUAL_COST)
