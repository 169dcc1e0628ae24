"""The slots of a header: which secret opens which of them, and how one is made (security.md 4)."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from keta_desk.domain.ids import Entropy, random_token
from keta_desk.domain.record import Passphrase, RecoveryKey, WrongKey
from keta_desk.store import header, keys
from keta_desk.store.header import DEVICE, PASSPHRASE, RECOVERY, Header, Slot
from keta_desk.store.keys import Cost, RootKey


@dataclass(frozen=True, slots=True, repr=False)
class DeviceSecret:
    """What this computer's keyring kept for a vault: 32 random bytes."""

    secret: bytes


AnySecret = Passphrase | RecoveryKey | DeviceSecret


def unlocked(head: Header, secret: AnySecret, user_id: str = "") -> tuple[RootKey, str]:
    """Return the root key and the user whose slot gave it; `user_id` narrows the search to one user's slots.

    Raises:
        WrongKey: nothing opens with this secret (`vault.wrong-…`).
        RuleBroken: the recovery key holds a typing error.
        VaultDamaged: a slot opened, but the header is not what was written.
    """
    match secret:
        case Passphrase():
            found = _first(of_kind(head, PASSPHRASE, user_id), head.vault_id, secret)
            if found is None:
                raise WrongKey("vault.wrong-passphrase")
        case RecoveryKey():
            found = _opened_by(of_kind(head, RECOVERY, ""), head.vault_id, keys.recovery_kek(keys.as_typed(secret)))
            if found is None:
                raise WrongKey("vault.wrong-recovery-key")
        case DeviceSecret():
            found = _opened_by(of_kind(head, DEVICE, user_id), head.vault_id, keys.derived(secret.secret, DEVICE))
            if found is None:
                raise WrongKey("vault.wrong-device-secret")
    root, user = found
    head.check_mac(root)
    return root, user


def passphrase_slot(
    passphrase: Passphrase, root: RootKey, vault_id: str, *, user: str, cost: Cost, entropy: Entropy = os.urandom
) -> Slot:
    """Return a slot that a passphrase opens, with fresh salt and nonce."""
    slot = header.new_slot(
        PASSPHRASE,
        slot_id=random_token(8, entropy),
        user=user,
        nonce=entropy(keys.NONCE_BYTES),
        salt=entropy(keys.SALT_BYTES),
        cost=cost,
    )
    return slot.filled(slot.kek(passphrase), root, vault_id)


def secret_slot(
    kind: str, key: bytes, root: RootKey, vault_id: str, *, user: str, entropy: Entropy = os.urandom
) -> Slot:
    """Return a slot opened by a key that is already random: the recovery key's, or this computer's."""
    nonce = entropy(keys.NONCE_BYTES)
    return header.new_slot(kind, slot_id=random_token(8, entropy), user=user, nonce=nonce).filled(key, root, vault_id)


def of_kind(head: Header, kind: str, user_id: str) -> Iterable[Slot]:
    """Return the slots of a kind, of one user or with '' of anybody."""
    return (slot for slot in head.slots if slot.kind == kind and user_id in ("", slot.user))


def _first(slots: Iterable[Slot], vault_id: str, passphrase: Passphrase) -> tuple[RootKey, str] | None:
    for slot in slots:
        if root := slot.unwrap(slot.kek(passphrase), vault_id):
            return root, slot.user
    return None


def _opened_by(slots: Iterable[Slot], vault_id: str, key: bytes) -> tuple[RootKey, str] | None:
    for slot in slots:
        if root := slot.unwrap(key, vault_id):
            return root, slot.user
    return None
