"""The audit chain: every entry is hashed onto the one before it, and its head is kept outside the database.

Format and scope: security.md 8. The chain proves that nothing was changed or cut out behind KetaDesk's back;
it proves nothing against somebody who holds the key (docs/threat-model.md).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keta_desk.domain.problems import Problem
from keta_desk.store import disk
from keta_desk.store.canonical import canonical

START = "0" * 64
_STEP = 500
_PREFIX = b"kd-audit-v1\0"
HEAD_FILE = "head.json"
LAST = "SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1"
APPEND = "INSERT INTO audit (seq, at, actor, action, object, detail, prev, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_ALL = "SELECT seq, at, actor, action, object, detail, prev, mac FROM audit ORDER BY seq"

Execute = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """What an audit entry says; `object` is the patient it concerns, or the row, or ''."""

    at: str
    actor: str
    action: str
    object: str
    detail: str


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of the chain: its number (0 for an empty chain) and its hash."""

    seq: int
    mac: str


def seal(key: bytes, seq: int, prev: str, entry: Entry) -> str:
    """Return the hash of an entry in its place in the chain, as 64 hex digits."""
    said = canonical(
        {"action": entry.action, "actor": entry.actor, "at": entry.at, "detail": entry.detail, "object": entry.object}
    )
    message = _PREFIX + seq.to_bytes(8, "big") + bytes.fromhex(prev) + said.encode()
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def last(execute: Execute) -> Head:
    """Return the head of the chain; `execute` runs one statement and returns a cursor."""
    row = execute(LAST).fetchone()
    return Head(row[0], row[1]) if row else Head(0, START)


def append(execute: Execute, key: bytes, entry: Entry) -> Head:
    """Write an entry at the end of the chain, inside the caller's transaction."""
    before = last(execute)
    head = Head(before.seq + 1, seal(key, before.seq + 1, before.mac, entry))
    execute(
        APPEND,
        (head.seq, entry.at, entry.actor, entry.action, entry.object, entry.detail, before.mac, head.mac),
    )
    return head


def breaks(rows: Iterable[tuple[Any, ...]], key: bytes) -> list[Problem]:
    """Follow the chain from its first entry; return where it does not hold (at most the first place)."""
    prev, expected = START, 1
    for seq, at, actor, action, concerns, detail, said_prev, mac in rows:
        true_mac = seal(key, seq, prev, Entry(at, actor, action, concerns, detail))
        if seq != expected or said_prev != prev or not hmac.compare_digest(mac, true_mac):
            return [Problem("audit.chain-broken", facts={"seq": str(expected)})]
        prev, expected = mac, seq + 1
    return []


def verify(execute: Execute, key: bytes, look: Callable[[], None] = lambda: None) -> list[Problem]:
    """Check the whole chain in the database; `look` is called every few hundred entries and may raise to stop."""
    return breaks(_watched(execute(_ALL), look), key)


def _watched(rows: Iterable[tuple[Any, ...]], look: Callable[[], None]) -> Iterator[tuple[Any, ...]]:
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            look()
        yield row


def head_record(head: Head, *, key: bytes, vault_id: str, epoch: int, at: str) -> str:
    """Write the head record of security.md 8.3, authenticated under `key`."""
    said = {"at": at, "epoch": epoch, "mac": head.mac, "seq": head.seq, "vault": vault_id}
    return canonical({**said, "hmac": _head_mac(key, said)})


def write_head(folder: Path, head: Head, *, key: bytes, vault_id: str, epoch: int, at: str) -> None:
    """Keep the head record beside the database, unless the one that is there already says the same."""
    target = folder / HEAD_FILE
    if _read_head(target, key, vault_id) != head:
        record = head_record(head, key=key, vault_id=vault_id, epoch=epoch, at=at)
        disk.write_whole(target, record.encode("ascii"))


def missing_entries(execute: Execute, folder: Path, *, key: bytes, vault_id: str) -> str:
    """Compare the database with the head record beside it.

    Returns:
        '' if all is well or there is no record yet, `vault.newer-entries-missing` if entries that were once
        kept are gone, `vault.head-damaged` if the record is not ours.
    """
    path = folder / HEAD_FILE
    if not path.exists():
        return ""
    said = _read_head(path, key, vault_id)
    if said is None:
        return "vault.head-damaged"
    found = execute("SELECT mac FROM audit WHERE seq = ?", (said.seq,)).fetchone()
    if said.seq and (found is None or found[0] != said.mac):
        return "vault.newer-entries-missing"
    return ""


def _read_head(path: Path, key: bytes, vault_id: str) -> Head | None:
    try:
        said = json.loads(path.read_text("ascii"))
        mac = said.pop("hmac")
        genuine = hmac.compare_digest(mac, _head_mac(key, said)) and said["vault"] == vault_id
        return Head(int(said["seq"]), str(said["mac"])) if genuine else None
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        return None


def _head_mac(key: bytes, said: dict[str, Any]) -> str:
    return hmac.new(key, b"kd-head-v1\0" + canonical(said).encode(), hashlib.sha256).hexdigest()
