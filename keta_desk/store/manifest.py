"""What a backup says of itself: openly (untrusted hints), and inside (authenticated under the vault's root key)."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from keta_desk import VERSION as PROGRAM
from keta_desk.domain.record import BadFile, TooNew
from keta_desk.store import header
from keta_desk.store.keys import RootKey
from keta_desk.store.snapshot import Snapshot

FORMAT = "ketadesk-backup"
VERSION = 1
LARGEST = 64 * 1024
_HEX = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the inner manifest says."""

    vault_id: str
    made_at: datetime
    size: int
    sha256: str
    revision: str
    rows: Mapping[str, int]
    head_seq: int
    head_mac: str


def inner(snap: Snapshot, *, vault_id: str, backup_id: str, at: datetime, root: RootKey) -> bytes:
    """Write the manifest that lies inside the envelope."""
    said: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "min_reader": VERSION,
        "backup": backup_id,
        "vault": vault_id,
        "created": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "program": PROGRAM,
        "revision": snap.revision,
        "rows": dict(snap.rows),
        "bytes": snap.size,
        "sha256": snap.sha256,
        "head": {"seq": snap.head_seq, "mac": snap.head_mac},
    }
    return header.canonical({**said, "mac": _mac(said, root)})


def public(*, backup_id: str, at: datetime, sha256: str) -> bytes:
    """Write the manifest that anybody can read; it names no vault. Its length does not depend on `sha256`."""
    return header.canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            "min_reader": VERSION,
            "backup": backup_id,
            "created": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "program": PROGRAM,
            "sha256": sha256,
        }
    )


def read_public(content: bytes) -> str:
    """Return the hash that the open manifest gives. Raises `BadFile`, `TooNew`."""
    return _hash(_said(content).get("sha256"))


def read_inner(content: bytes) -> Manifest:
    """Read the inner manifest. Raises `BadFile`, `TooNew`."""
    said = _said(content)
    try:
        head = said["head"]
        return Manifest(
            vault_id=str(said["vault"]),
            made_at=datetime.strptime(said["created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC),
            size=int(said["bytes"]),
            sha256=_hash(said["sha256"]),
            revision=str(said["revision"]),
            rows={str(name): int(count) for name, count in said["rows"].items()},
            head_seq=int(head["seq"]),
            head_mac=str(head["mac"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadFile("backup.damaged") from error


def check_mac(content: bytes, root: RootKey) -> None:
    """Raise `BadFile` (`backup.forged`) unless the inner manifest was written with this root key.

    The envelope alone proves nothing of who made it: anybody who knows the recipients can make one.
    """
    said = _said(content)
    mac = said.pop("mac", "")
    if not isinstance(mac, str) or not hmac.compare_digest(mac.encode(), _mac(said, root).encode()):
        raise BadFile("backup.forged")


def _said(content: bytes) -> dict[str, Any]:
    try:
        said = header.strict_json(content)
    except (ValueError, RecursionError) as error:
        raise BadFile("backup.damaged") from error
    if said.get("format") != FORMAT or type(said.get("min_reader")) is not int:
        raise BadFile("backup.damaged")
    if said["min_reader"] > VERSION:
        raise TooNew("backup.too-new")
    if header.canonical(said) != content:
        raise BadFile("backup.damaged")
    return said


def _hash(text: object) -> str:
    if not isinstance(text, str) or not _HEX.fullmatch(text):
        raise BadFile("backup.damaged")
    return text


def _mac(said: Mapping[str, Any], root: RootKey) -> str:
    return hmac.new(root.derive("manifest"), header.canonical(said), hashlib.sha256).hexdigest()
