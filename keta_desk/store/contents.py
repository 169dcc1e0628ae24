"""Holds every row of the record against what the audit says of it.

Each audit entry carries a digest of the rows it wrote. A row that differs from its latest digest, or that no entry
knows, was changed or put there from outside KetaDesk; so was an old page that was put back (security.md 8.3).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from sqlalchemy import Connection, select

from keta_desk.domain.problems import Problem
from keta_desk.store import tables as _all  # noqa: F401 - every table is to be known before they are walked
from keta_desk.store.canonical import digest
from keta_desk.store.tables.audit import AuditRow
from keta_desk.store.tables.base import Base, Row

_STEP = 500


def differing_rows(connection: Connection, look: Callable[[], None] = lambda: None) -> list[Problem]:
    """Return one finding for each table in which rows differ from the audit, with how many.

    `look` is called every few hundred rows; it may raise to stop.
    """
    expected = _digests(connection, look)
    found: list[Problem] = []
    for kind in sorted(_kinds(), key=lambda kind: kind.__tablename__):
        count = _differing(connection, kind, expected, look)
        if count:
            found.append(Problem("audit.rows-differ", facts={"table": kind.__tablename__, "count": str(count)}))
    gone = len(expected)
    return [*found, Problem("audit.rows-gone", facts={"count": str(gone)})] if gone else found


def _kinds() -> Iterable[type[Row]]:
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return [kind for kind in mapped if issubclass(kind, Row)]


def _digests(connection: Connection, look: Callable[[], None]) -> dict[tuple[str, str], str]:
    """Return the latest digest of each row that the audit knows."""
    latest: dict[tuple[str, str], str] = {}
    audit = AuditRow.__table__.c
    told = connection.execution_options(yield_per=_STEP).execute(select(audit.detail).order_by(audit.seq))
    for number, (detail,) in enumerate(told):
        if number % _STEP == 0:
            look()
        for table, row_id, _version, hashed in json.loads(detail).get("rows", []):
            latest[table, row_id] = hashed
    return latest


def _differing(
    connection: Connection, kind: type[Row], expected: dict[tuple[str, str], str], look: Callable[[], None]
) -> int:
    count = 0
    for rows in connection.execution_options(yield_per=_STEP).execute(select(kind.__table__)).partitions():
        look()
        for row in rows:
            count += expected.pop((kind.__tablename__, row.id), "") != digest(dict(row._mapping))
    return count
