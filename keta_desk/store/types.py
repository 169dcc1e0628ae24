"""Column types that refuse what the record must not hold."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


def instant_text(moment: datetime) -> str:
    """Write an aware moment as UTC text that sorts as it runs, `2026-11-18T09:12:00.000000Z`."""
    if moment.tzinfo is None:
        msg = "a moment without a zone"
        raise ValueError(msg)
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


class Instant(TypeDecorator[datetime]):
    """An aware moment, kept as UTC text so that any SQLite reader can read it. Refuses naive ones."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else instant_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)
