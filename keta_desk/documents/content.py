"""What every document says about itself: whose record, which edition, who signed. Imports no ReportLab.

A use case fills these values from the record; nothing here asks, decides or reads a clock. What the record
does not hold is left out, and the page then says "not recorded". Same content, same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, cast

from keta_desk.domain.people import Paper

__all__ = [
    "OUTSIDE_ID",
    "Amendment",
    "Clinic",
    "Edition",
    "Paper",
    "PatientIdentity",
    "Rendered",
    "Signature",
    "document_id",
    "texts",
]

OUTSIDE_ID = {"outside_id": True}
"""Metadata of fields that may change without making the content another one: draft mark and signatures."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document: the very bytes to show, save, sign and print.

    `file_name` is a proposal without anybody's name in it.
    """

    pdf: bytes
    page_count: int
    document_id: str = ""
    file_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clinic:
    """The letterhead."""

    name: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientIdentity:
    """Who the document is about. `name` as in lists ("Sample, Ada"), `called` as in sentences ("Ada")."""

    name: str
    chart_number: str
    birth_date: date | None = None
    called: str = ""
    weight_kg: Decimal | None = None
    weighed_on: date | None = None
    weight_is_old: bool = False
    """Whether the weight is older than the practice takes; its day is then printed with it."""

    allergies: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """One earlier edition and why it was changed."""

    version: int
    dated: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Which edition this is.

    `as_of` is when the record last changed before the document was made, in the clinic's zone: it becomes the
    file's creation date, so that printing the same record twice gives the same bytes.
    """

    version: int = 1
    dated: date | None = None
    replaces: str = ""
    author: str = ""
    as_of: datetime | None = None
    amendments: tuple[Amendment, ...] = ()
    draft: bool = field(default=True, metadata=OUTSIDE_ID)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A place to sign, or a signature given in KetaDesk (`signed_at` in the clinic's zone, `fingerprint` in hex)."""

    name: str
    role: str = ""
    signed_at: datetime | None = None
    fingerprint: str = ""


def document_id(content: object) -> str:
    """Return the short fingerprint of what the document says: 8 hex digits of SHA-256 in two groups."""
    told = json.dumps(_plain(content), ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(f"{type(content).__name__}:{told}".encode()).hexdigest()
    return f"{digest[:4]} {digest[4:8]}"


def texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Walk `value` and yield each text in it with its place in words, such as "steps 2, condition"."""
    if isinstance(value, str):
        yield path or "text", str(value)
    elif is_dataclass(value):
        for name, _ in _fields(cast("Hashable", type(value))):
            words = name.replace("_", " ")
            yield from texts(getattr(value, name), f"{path}, {words}" if path else words)
    elif isinstance(value, tuple | list):
        for number, part in enumerate(value, start=1):
            yield from texts(part, f"{path} {number}")


@cache
def _fields(kind: Hashable) -> tuple[tuple[str, bool], ...]:
    return tuple((part.name, bool(part.metadata.get("outside_id"))) for part in fields(cast(Any, kind)))


def _plain(value: object) -> Any:  # noqa: ANN401  (any JSON value)
    if is_dataclass(value):
        return {
            name: _plain(getattr(value, name))
            for name, outside in _fields(cast("Hashable", type(value)))
            if not outside
        }
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, Decimal):
        return str(value.normalize() + 0)
    if isinstance(value, date):
        return value.isoformat()
    return value
