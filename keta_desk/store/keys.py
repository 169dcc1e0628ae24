"""The vault's keys: a random root key, what is derived from it, and the ways to wrap it (security.md 4).

Whatever opens the vault (passphrase, recovery key, a secret kept by this computer) only unwraps the root key.
Losing one way in therefore never costs the others, and a new passphrase never rewrites the database.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from keta_desk.domain.clock import Clock
from keta_desk.domain.ids import Entropy
from keta_desk.domain.passphrases import LONGEST_BYTES, spelled
from keta_desk.domain.problems import Problem, RuleBroken, Trouble
from keta_desk.domain.record import BadFile, Passphrase, RecoveryKey, WrongKey

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = KEY_BYTES + 16
_SPACE = b"ketadesk/v1/"
_HEAVIEST_WORK_FACTOR = 20


class RootKey:
    """The 32 random bytes everything else hangs on. It has no readable form and can be wiped."""

    __slots__ = ("_material",)

    def __init__(self, material: bytes) -> None:
        if len(material) != KEY_BYTES:
            msg = "a root key has 32 bytes"
            raise ValueError(msg)
        self._material: bytearray | None = bytearray(material)

    def derive(self, label: str) -> bytes:
        """Return the 32-byte key for one purpose, such as `db/1`, `header`, `audit`, `head`, `manifest`."""
        return derived(self.material(), label)

    def material(self) -> bytes:
        """Return the bytes themselves, to be wrapped."""
        if self._material is None:
            msg = "the root key was wiped"
            raise RuntimeError(msg)
        return bytes(self._material)

    def wipe(self) -> None:
        """Overwrite the bytes, as far as Python allows (security.md 9)."""
        if self._material is not None:
            self._material[:] = bytes(KEY_BYTES)
            self._material = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What one Argon2id guess costs: memory in KiB, passes over it, lanes side by side."""

    memory_kib: int
    passes: int
    lanes: int

    def is_bearable(self) -> bool:
        """Say whether the cost lies between the floor and the ceiling of security.md 4.

        It is asked before anything is allocated: a hostile header could otherwise ask for years.
        """
        strong = self.memory_kib >= 19_456 and self.passes >= 2 and self.lanes >= 1
        return strong and self.memory_kib <= 1 << 20 and self.passes <= 16 and self.lanes <= 16


USUAL_COST = Cost(131_072, 3, 4)
_LEAST_KIB, _MOST_KIB, _STEP_KIB = 65_536, 262_144, 16_384
_AIM_S = 0.5


def calibrated_cost(clock: Clock) -> Cost:
    """Measure this computer once and return a cost of about half a second, between 64 and 256 MiB."""
    probe = Cost(_LEAST_KIB, USUAL_COST.passes, USUAL_COST.lanes)
    began = clock.monotonic_s()
    stretched("calibration", bytes(SALT_BYTES), probe)
    took = clock.monotonic_s() - began
    if took <= 0:
        return USUAL_COST
    steps = int(_LEAST_KIB * _AIM_S / took) // _STEP_KIB
    return Cost(min(max(steps * _STEP_KIB, _LEAST_KIB), _MOST_KIB), USUAL_COST.passes, USUAL_COST.lanes)


def stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the 32-byte key that Argon2id makes of a passphrase.

    Raises:
        Trouble: this computer has not enough memory free for the cost.
    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            passphrase_bytes(passphrase),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
            version=19,
        )
    except HashingError as error:
        raise Trouble("vault.not-enough-memory", mebibytes=str(cost.memory_kib // 1024)) from error


def passphrase_bytes(text: str) -> bytes:
    """Return the bytes that are stretched. Raises `WrongKey` for what can be no passphrase of ours."""
    try:
        said = spelled(text).encode()
    except UnicodeEncodeError as error:
        raise WrongKey("vault.wrong-passphrase") from error
    if not said or len(said) > LONGEST_BYTES:
        raise WrongKey("vault.wrong-passphrase")
    return said


def derived(secret: bytes, label: str) -> bytes:
    """Return 32 bytes by HKDF-SHA256 from a secret that is already random."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=_SPACE + label.encode()).derive(secret)


def wrapped(key: bytes, nonce: bytes, root: RootKey, about: bytes) -> bytes:
    """Encrypt the root key under `key`; `about` (the slot's other fields) is bound to it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key).encrypt(nonce, root.material(), about)


def unwrapped(key: bytes, nonce: bytes, content: bytes, about: bytes) -> RootKey | None:
    """Return the root key, or None if the key is wrong or any bit of the slot was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return RootKey(AESGCM(key).decrypt(nonce, content, about))
    except InvalidTag:
        return None


def new_identity() -> str:
    """Return a fresh age X25519 identity, `AGE-SECRET-KEY-1…`."""
    from pyrage import x25519

    return str(x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """Return the public string to which backups for `identity` are encrypted."""
    from pyrage import x25519

    return str(x25519.Identity.from_str(identity).to_public())


def recovery_kek(recovery: RecoveryKey) -> bytes:
    """Return the key that wraps the root key in a recovery slot; the identity must have been read by `as_typed`."""
    return derived(recovery.text.encode(), "recovery")


def as_typed(recovery: RecoveryKey) -> RecoveryKey:
    """Read a recovery key as a person types it: spaces, line breaks, either case, look-alike letters.

    Raises:
        RuleBroken: the check characters do not fit, so it holds a typing error (`recovery.typing-error`).
    """
    import pyrage

    prefix, letters = "AGESECRETKEY1", "".join(c for c in spelled(recovery.text).upper() if c.isalnum())
    if not letters.startswith(prefix):
        _mistyped(letters)
    # 1, B, I and O are not letters of this alphabet, so whoever typed one read L, 8, L or 0
    body = letters[len(prefix) :].translate(str.maketrans("1BIO", "L8L0"))
    try:
        return RecoveryKey(str(pyrage.x25519.Identity.from_str(f"AGE-SECRET-KEY-1{body}")))
    except pyrage.IdentityError:
        _mistyped(letters)


def _mistyped(letters: str) -> NoReturn:
    facts = {"count": str(len(letters)), "expected": "71"}
    raise RuleBroken([Problem("recovery.typing-error", facts=facts, field="recovery")])


def locked_identity(identity: str, passphrase: Passphrase) -> str:
    """Return the identity as an age file in ASCII armour, opened by the passphrase (about two seconds).

    Raises:
        Trouble: age chose a work factor that slower computers would refuse.
    """
    from keta_desk.store.envelope import Crew

    with Crew(1) as crew:
        locked = crew.by_passphrase("lock", identity, passphrase_bytes(passphrase.text).decode())
    if work_factor(locked) > _HEAVIEST_WORK_FACTOR:
        raise Trouble("vault.identity-too-heavy")
    return str(locked, "ascii")


def opened_identity(locked: str, passphrase: Passphrase, look: Callable[[], None] = lambda: None) -> str:
    """Return the identity inside an age file made by `locked_identity`; `look` may raise to stop. Raises `WrongKey`."""
    from keta_desk.store.envelope import Crew

    try:
        with Crew(1) as crew:
            return str(crew.by_passphrase("open", locked, passphrase_bytes(passphrase.text).decode(), look), "ascii")
    except (BadFile, UnicodeDecodeError) as error:
        raise WrongKey("backup.wrong-passphrase") from error


def work_factor(armoured: bytes) -> int:
    """Return the base-2 logarithm of scrypt's cost, as the first stanza of an armoured age file states it."""
    import base64

    lines = [line for line in armoured.decode("ascii").splitlines() if line and not line.startswith("-----")]
    stanza = base64.b64decode("".join(lines)).split(b"\n", 2)[1].split(b" ")
    return int(stanza[3]) if stanza[1] == b"scrypt" else 0


def fresh_key(entropy: Entropy = os.urandom) -> RootKey:
    """Return a new random root key."""
    return RootKey(entropy(KEY_BYTES))
