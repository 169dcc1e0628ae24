"""Questions about what an entry said before it was changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.record import Status
from keta_desk.queries.lines import IDS, columns, lines
from keta_desk.store.tables.audit import FormerStateRow

FORMER = columns(FormerStateRow)
AT_ONCE = 500
_STANDING = frozenset({"status", "status_reason"})
_FORMER = (
    select(FORMER.row_id, FORMER.version, FORMER.replaced_at, FORMER.replaced_by, FORMER.was)
    .where(FORMER.table == bindparam("of_table"), FORMER.row_id.in_(IDS))
    .order_by(FORMER.row_id, FORMER.version)
)


@dataclass(frozen=True, slots=True)
class Former:
    """What a row said until `replaced_at`, as JSON of the columns that changed then."""

    row_id: str
    version: int
    replaced_at: datetime
    replaced_by: str
    was_json: str

    @property
    def was(self) -> Mapping[str, Any]:
        """The columns that changed, with what stood in them."""
        said: dict[str, Any] = json.loads(self.was_json)
        return said


def of_rows(session: Session, table: str, ids: Sequence[str]) -> dict[str, list[Former]]:
    """Return the former states of rows by the row's id, oldest first; rows that never changed are left out."""
    found: dict[str, list[Former]] = defaultdict(list)
    for start in range(0, len(ids), AT_ONCE):
        for one in lines(session, _FORMER, Former, of_table=table, ids=list(ids[start : start + AT_ONCE])):
            found[one.row_id].append(one)
    return dict(found)


def said_before(now: Mapping[str, Any], former: Sequence[Former]) -> list[tuple[Former, Mapping[str, Any]]]:
    """Return each former state with the whole row as it stood then, oldest first."""
    told: list[tuple[Former, Mapping[str, Any]]] = []
    then = dict(now)
    for one in reversed(former):
        then = {**then, **one.was}
        told.append((one, then))
    return told[::-1]


def was_put_right(former: Former, then: Mapping[str, Any]) -> bool:
    """Say whether a row was put right here, rather than moved on (a session that ended, an appointment held).

    `then` is the row as it stood: a second amendment for the same reason changes neither status nor reason.
    """
    return bool(_STANDING & set(former.was)) or then["status"] == Status.AMENDED


def is_in_error(status: str) -> bool:
    """Say whether an entry was marked as entered in error: it is struck wherever it is shown."""
    return status == Status.ENTERED_IN_ERROR
