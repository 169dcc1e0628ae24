"""Reference tables of the vault: filled in bulk, never part of anybody's record."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from keta_desk.store.tables.practice import CodeRow


def fill_codes(session: Session, rows: list[dict[str, Any]]) -> None:
    """Replace the list of ICD-10-CM codes."""
    session.execute(delete(CodeRow))
    session.execute(insert(CodeRow), rows)
