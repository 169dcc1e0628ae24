"""Reference tables of the vault: filled in bulk, never part of anybody's record."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from keta_desk.store.tables.practice import CodeRow


def fill_codes(session: Session, rows: list[dict[str, Any]]) -> None:
    """Replace the list of ICD-10-CM codes; through Core, for the unit of work more than doubles what it takes."""
    connection, table = session.connection(), CodeRow.metadata.tables[CodeRow.__tablename__]
    connection.execute(delete(table))
    connection.execute(insert(table), rows)
