"""The vault's header, `vault.json`: who may open the vault, and with what (security.md 5, format version 1).

It is read strictly: one spelling, known slots, bearable costs, and only then is a key stretched. Its MAC is
checked with the root key right after unwrapping. Fields this version does not know are kept and authenticated.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from keta_desk import VERSION as PROGRAM
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import NotAVault, Passphrase, TooNew, VaultDamaged
from keta_desk.store import disk, keys
from keta_desk.store.keys import Cost, RootKey

NAME = "vault.json"
PREVIOUS = "vault.json.prev"
VERSION = 1
FORMAT = "ketadesk-vault"
_LARGEST = 64 * 1024
_MOST_SLOTS = 32
_DEEPEST = 16
PASSPHRASE, RECOVERY, DEVICE = "passphrase", "recovery", "device-cache"
_KINDS = frozenset({PASSPHRASE, RECOVERY, DEVICE})
_ID, _USER, _VAULT = re.compile("[0-9a-f]{16}"), re.compile("[0-9a-f]{16,32}"), re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True, repr=False)
class Slot:
    """One way in. `fields` are what the file says, unknown ones included."""

    fields: Mapping[str, Any]

    @property
    def id(self) -> str:
        return str(self.fields["id"])

    @property
    def user(self) -> str:
        return str(self.fields["user"])

    @property
    def kind(self) -> str:
        return str(self.fields["type"])

    @property
    def cost(self) -> Cost:
        """What a guess costs; passphrase slots only."""
        return Cost(self.fields["m"], self.fields["t"], self.fields["p"])

    def kek(self, passphrase: Passphrase) -> bytes:
        """Return the key that wraps the root key, stretched from a passphrase."""
        return keys.stretched(passphrase.text, _unbase(self.fields["salt"], keys.SALT_BYTES), self.cost)

    def unwrap(self, key: bytes, vault_id: str) -> RootKey | None:
        """Return the root key, or None if `key` is wrong or the slot was changed."""
        nonce = _unbase(self.fields["nonce"], keys.NONCE_BYTES)
        return keys.unwrapped(key, nonce, _unbase(self.fields["wrapped"], keys.WRAPPED_BYTES), self._about(vault_id))

    def filled(self, key: bytes, root: RootKey, vault_id: str) -> Slot:
        """Return this slot holding the root key wrapped under `key`."""
        nonce = _unbase(self.fields["nonce"], keys.NONCE_BYTES)
        content = keys.wrapped(key, nonce, root, self._about(vault_id))
        return Slot({**self.fields, "wrapped": based(content)})

    def _about(self, vault_id: str) -> bytes:
        return canonical({**{name: v for name, v in self.fields.items() if name != "wrapped"}, "vault": vault_id})


@dataclass(frozen=True, slots=True, repr=False)
class Header:
    """What `vault.json` says. `content` is exactly the bytes it was read from or will be written as."""

    fields: Mapping[str, Any]
    content: bytes

    @property
    def vault_id(self) -> str:
        return str(self.fields["vault"])

    @property
    def generation(self) -> int:
        return int(self.fields["generation"])

    @property
    def database(self) -> str:
        """Name of the database file in the vault's folder."""
        return str(self.fields["db"]["file"])

    @property
    def epoch(self) -> int:
        """Number of the database key."""
        return int(self.fields["db"]["epoch"])

    @property
    def backup_identity(self) -> str:
        """The identity of backups under the passphrase, an age file in ASCII armour."""
        return str(self.fields["backup_identity"])

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(Slot(fields) for fields in self.fields["slots"])

    def database_key(self, root: RootKey) -> str:
        """Return the raw key of the database as 64 hex digits."""
        return root.derive(f"db/{self.epoch}").hex()

    def check_mac(self, root: RootKey) -> None:
        """Raise `VaultDamaged` if any bit of the header is not what was written with this root key."""
        if not hmac.compare_digest(_unbase(self.fields["mac"], 32), _mac(self.fields, root)):
            _damaged()

    def changed(self, root: RootKey, *, slots: Iterable[Slot] | None = None, backup_identity: str = "") -> Header:
        """Return the next generation, authenticated, with other slots or another wrapped backup identity."""
        fields = dict(self.fields)
        if slots is not None:
            fields["slots"] = [dict(slot.fields) for slot in slots]
        if backup_identity:
            fields["backup_identity"] = backup_identity
        return sealed({**fields, "generation": self.generation + 1}, root)


def sealed(fields: Mapping[str, Any], root: RootKey) -> Header:
    """Return a header with its MAC, read back by the strict reader so that only readable ones are ever written."""
    return parsed(canonical({**fields, "mac": based(_mac(fields, root))}))


def new_slot(kind: str, *, slot_id: str, user: str, nonce: bytes, salt: bytes = b"", cost: Cost | None = None) -> Slot:
    """Return an empty slot; a fresh nonce and salt belong to every one written."""
    fields: dict[str, Any] = {"id": slot_id, "user": user, "type": kind, "nonce": based(nonce)}
    if kind != PASSPHRASE:
        return Slot({**fields, "kdf": "hkdf-sha256"})
    made = cost or keys.USUAL_COST
    how = {"kdf": "argon2id", "v": 19, "m": made.memory_kib, "t": made.passes, "p": made.lanes, "salt": based(salt)}
    return Slot({**fields, **how, "device": False})


def canonical(content: Mapping[str, Any]) -> bytes:
    """Write JSON in the one spelling that is hashed: sorted, tight, ASCII."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()


def based(content: bytes) -> str:
    """Return bytes as base64 text."""
    return base64.b64encode(content).decode("ascii")


def read(folder: Path, name: str = NAME) -> Header:
    """Read the header of the vault in `folder`.

    Raises:
        VaultDamaged: it is missing or not exactly what KetaDesk writes.
        TooNew: a newer KetaDesk made it.
        NotAVault: it is some other program's file.
    """
    path = folder / name
    if not path.is_file():
        raise VaultDamaged("vault.header-missing", place=folder.name)
    with disk.plainly(path), path.open("rb") as file:
        return parsed(file.read(_LARGEST + 1))


def write(folder: Path, fresh: Header, root: RootKey) -> None:
    """Put `fresh` in place; the header before it becomes `.prev` (the first one has itself as its copy).

    At every moment `vault.json` is whole, the old one or the new one.

    Raises:
        DiskFull: there is no room; the old header stands, byte for byte.
        NotWritable: the folder may not be written.
        VaultDamaged: the disk gave back something else than was written.
    """
    path = folder / NAME
    disk.write_whole(folder / PREVIOUS, path.read_bytes() if path.exists() else fresh.content)
    disk.write_whole(path, fresh.content)
    again = read(folder)
    again.check_mac(root)
    if again.content != fresh.content:
        _damaged()


def forget_previous(folder: Path) -> None:
    """Have the header that stands be its own copy, once it is proven: what opened the one before opens nothing more.

    A folder that does not take it keeps the copy it has; whoever holds an old backup has that header anyway.
    """
    with suppress(Trouble, OSError):
        disk.write_whole(folder / PREVIOUS, (folder / NAME).read_bytes())


def sweep(folder: Path) -> None:
    """Remove what an interrupted write left beside the header."""
    for name in (NAME, PREVIOUS):
        with suppress(OSError):
            (folder / f"{name}.tmp").unlink(missing_ok=True)


def parsed(content: bytes) -> Header:
    """Read a header strictly. Raises `VaultDamaged`, `TooNew` or `NotAVault`; stretches no key."""
    if len(content) > _LARGEST:
        _damaged()
    fields = _fields(content)
    if fields.get("format") != FORMAT:
        raise NotAVault("vault.not-a-vault")
    _check_version(fields)
    if canonical(fields) != content:
        _damaged()
    _check_types(fields)
    return Header(fields, content)


def strict_json(content: bytes) -> dict[str, Any]:
    """Read one JSON object of integers and text. Raises `ValueError` for repeats, floats, depth, other shapes."""
    text = content.decode("ascii")
    if max(text.count("["), text.count("{")) > 2 * _MOST_SLOTS + _DEEPEST:
        raise ValueError("too many levels")
    said = json.loads(text, object_pairs_hook=_no_repeats, parse_float=_no_float, parse_constant=_no_float)
    if not isinstance(said, dict):
        raise ValueError("not an object")
    return said


def _fields(content: bytes) -> dict[str, Any]:
    try:
        return strict_json(content)
    except (ValueError, RecursionError) as error:
        raise VaultDamaged("vault.header-damaged") from error


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    said = dict(pairs)
    if len(said) != len(pairs):
        raise ValueError("repeated key")
    return said


def _no_float(_text: str) -> NoReturn:
    raise ValueError("not an integer")


def _check_version(fields: Mapping[str, Any]) -> None:
    version, least = fields.get("version"), fields.get("min_reader")
    if type(version) is not int or type(least) is not int:
        _damaged()
    if least > VERSION:
        raise _too_new(f"format {least}")


def _too_new(theirs: str) -> TooNew:
    return TooNew("vault.too-new", theirs=theirs, ours=f"format {VERSION}", program=PROGRAM)


def _check_types(fields: Mapping[str, Any]) -> None:
    database = fields.get("db")
    sound = (
        _matches(_VAULT, fields.get("vault"))
        and _is_count(fields.get("generation"))
        and isinstance(fields.get("backup_identity"), str)
        and isinstance(database, dict)
        and database.get("file") == "chart.db"
        and database.get("cipher") == "sqlcipher4-raw"
        and _is_count(database.get("epoch"))
        and isinstance(fields.get("slots"), list)
        and 1 <= len(fields["slots"]) <= _MOST_SLOTS
    )
    if not sound:
        _damaged()
    _unbase(fields.get("mac"), 32)
    for slot in fields["slots"]:
        _check_slot(slot)


def _check_slot(slot: object) -> None:
    if not isinstance(slot, dict) or not _matches(_ID, slot.get("id")) or not _matches(_USER, slot.get("user")):
        _damaged()
    if slot.get("type") not in _KINDS:
        raise _too_new("a later format") if isinstance(slot.get("type"), str) else VaultDamaged("vault.header-damaged")
    _unbase(slot.get("nonce"), keys.NONCE_BYTES)
    _unbase(slot.get("wrapped"), keys.WRAPPED_BYTES)
    if slot["type"] != PASSPHRASE:
        if slot.get("kdf") != "hkdf-sha256":
            _damaged()
        return
    _unbase(slot.get("salt"), keys.SALT_BYTES)
    counts = all(_is_count(slot.get(name)) for name in ("m", "t", "p"))
    known = slot.get("kdf") == "argon2id" and slot.get("v") == 19 and slot.get("device") is False
    if not (known and counts and Slot(slot).cost.is_bearable()):
        _damaged()


def _mac(fields: Mapping[str, Any], root: RootKey) -> bytes:
    said = canonical({name: value for name, value in fields.items() if name != "mac"})
    return hmac.new(root.derive("header"), said, hashlib.sha256).digest()


def _unbase(text: object, length: int) -> bytes:
    try:
        content = base64.b64decode(text.encode("ascii"), validate=True) if isinstance(text, str) else b""
    except (binascii.Error, UnicodeEncodeError):
        content = b""
    if len(content) != length or based(content) != text:
        _damaged()
    return content


def _matches(shape: re.Pattern[str], text: object) -> bool:
    return isinstance(text, str) and shape.fullmatch(text) is not None


def _is_count(number: object) -> bool:
    return type(number) is int and 0 < number < 1 << 53


def _damaged() -> NoReturn:
    raise VaultDamaged("vault.header-damaged")


def without(slots: Iterable[Slot], kind: str, user: str = "") -> list[Slot]:
    """Return the slots that are not of `kind`, or not of `user` if one is named."""
    return [slot for slot in slots if slot.kind != kind or (user and slot.user != user)]
