"""One spelling for everything that is hashed: the same content always gives the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from keta_desk.store.types import instant_text


def canonical(content: object) -> str:
    """Write `content` as canonical JSON: keys sorted, no spaces, ASCII only, moments as UTC text."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=_plain)


def digest(values: Mapping[str, Any]) -> str:
    """Return 32 hex digits over a row's filled columns.

    Empty columns are left out, so that a column added by a later migration changes no digest.
    """
    filled = {name: value for name, value in values.items() if value is not None}
    return hashlib.sha256(canonical(filled).encode()).hexdigest()[:32]


def _plain(value: object) -> str:
    match value:
        case datetime():
            return instant_text(value)
        case date():
            return value.isoformat()
        case _:
            return str(value)
