"""Column types that refuse what the record must not hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy.engine import Dialect
from sqlalchemy.types import UserDefinedType


def instant_text(moment: datetime) -> str:
    """Write an aware moment as UTC text that sorts as it runs, `2026-11-18T09:12:00.000000Z`."""
    if moment.tzinfo is None:
        msg = "a moment without a zone"
        raise ValueError(msg)
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment_of(text: str | None) -> datetime | None:
    """Read what `instant_text` wrote."""
    return None if text is None else datetime.fromisoformat(text)


class Instant(UserDefinedType[datetime]):
    """An aware moment, kept as UTC text so that any SQLite reader can read it. Refuses naive ones.

    A plain type rather than a decorator of one: a chart reads a thousand moments, and each layer is a call.
    """

    cache_ok = True

    def get_col_spec(self, **_how: object) -> str:
        return "VARCHAR(27)"

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], str | None]:
        return lambda moment: None if moment is None else instant_text(moment)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], datetime | None]:
        return moment_of
