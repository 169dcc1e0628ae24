"""A piece of work: one transaction that stamps, versions and audits whatever it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, insert, inspect
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlalchemy.orm.exc import StaleDataError

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.clock import Clock
from keta_desk.domain.ids import new_id
from keta_desk.domain.record import Gone, Stale, Status
from keta_desk.store import chain
from keta_desk.store.canonical import canonical, digest
from keta_desk.store.tables.audit import FormerStateRow
from keta_desk.store.tables.base import ChartRow, Row
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.types import instant_text

R = TypeVar("R", bound=Row)
_STAMPS = frozenset({"version", "created_at", "updated_at", "created_by"})


class RecordSession(Session):
    """A session whose every flush is stamped by the work it belongs to."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        work: Work | None = self.info.get("work")
        if work is not None:
            work.stamp(self)
        super().flush(objects)


@dataclass(frozen=True, slots=True)
class Hand:
    """Whose hand does the work: the clinician, the clock, the audit key."""

    clinician_id: str
    clock: Clock
    audit_key: bytes


class Work:
    """What a use case works with. It gets rows, adds rows, and says what else the audit should know."""

    def __init__(self, connection: Connection, hand: Hand, action: str) -> None:
        self._connection = connection
        self._session: RecordSession | None = None
        self._queued: list[Row] = []
        self.clock = hand.clock
        self.now: datetime = hand.clock.now()
        self.clinician_id = hand.clinician_id
        self.reason = ""
        self._hand = hand
        self._action = action
        self._written: dict[str, Row] = {}
        self._concerns = ""
        self._said: dict[str, Any] = {}
        self._is_recorded = True
        self._news: set[Topic] = set()

    @property
    def session(self) -> Session:
        """Where questions are asked within this work; what was added before is there to be found."""
        if self._session is None:
            self._session = RecordSession(self._connection, expire_on_commit=False, info={"work": self})
        self._insert()
        return self._session

    def new_id(self) -> str:
        """Return a fresh id."""
        return new_id(self.clock)

    def get(self, kind: type[R], row_id: str, *, seen: int | None = None) -> R:
        """Return the row to be changed.

        Raises:
            Gone: there is no such row, or it was entered in error and is not changed any more.
            Stale: somebody changed it since version `seen` was shown.
        """
        row = self.session.get(kind, row_id)
        if row is None:
            raise Gone("record.gone")
        if getattr(row, "status", "") == Status.ENTERED_IN_ERROR:
            raise Gone("record.in-error")
        if seen is not None and row.version != seen:
            raise Stale("record.stale")
        return row

    def must_exist(self, kind: type[ChartRow] | type[PatientRow], row_id: str, *, patient_id: str = "") -> None:
        """Raise `Gone` unless there is such a row and it stands; cheaper than `get` for what is not to be changed.

        With a `patient_id` it must belong to that patient: nobody's entry is ever joined to somebody else's session.
        """
        self._insert()
        whose = "patient_id" if issubclass(kind, ChartRow) else "id"
        asked = f"SELECT status, {whose} FROM {kind.__tablename__} WHERE id = ?"  # noqa: S608 - names of our own
        found = self._driver().execute(asked, (row_id,)).fetchone()
        if found is None or (patient_id and found[1] != patient_id):
            raise Gone("record.gone")
        if found[0] == Status.ENTERED_IN_ERROR:
            raise Gone("record.in-error")

    def add(self, row: R) -> R:
        """Add a new row to the record; it gets its id here if it has none."""
        if not row.id:
            row.id = self.new_id()
        self._queued.append(row)
        return row

    def amend(self, row: ChartRow, *, reason: str) -> None:
        """Mark a row as amended; its former state is kept beside it, and the audit entry says why."""
        row.status, row.status_reason = Status.AMENDED, reason
        self.reason = reason

    def concerns(self, patient_id: str, **said: object) -> None:
        """Name the patient whom this work concerns, and what else the audit entry should say of it."""
        self._concerns = patient_id
        self._said.update(said)

    def announce(self, topic: Topic) -> None:
        """Announce `topic` after the commit although no row of the record changed."""
        self._news.add(topic)

    def unrecorded(self) -> None:
        """Say that this work keeps a draft only: a draft is no part of the record and is not audited."""
        self._is_recorded = False

    def touched(self) -> frozenset[tuple[Topic, str, str]]:
        """Return what was written, for those who listen."""
        rows = {(row.topic, row.id, _patient_of(row)) for row in self._written.values()}
        return frozenset(rows | {(topic, "", "") for topic in self._news})

    def stamp(self, session: Session) -> None:
        """Stamp every row that is about to be changed, and keep what it said before."""
        for row in session.dirty:
            if isinstance(row, Row) and session.is_modified(row):
                row.updated_at = self.now
                session.add(self._former_state(row))
                self._written[row.id] = row

    def seal(self) -> None:
        """Flush, and append the one audit entry of this work to the chain, in the same transaction."""
        self._insert()
        if self._session is not None:
            self._session.flush()
        if not self._is_recorded and not self._written:
            return
        rows = [[row.__tablename__, row.id, row.version, digest(row_values(row))] for row in self._written.values()]
        said = {"rows": rows, **self._said}
        if self.reason:
            said["reason"] = self.reason
        concerns = self._concerns or next(filter(None, map(_patient_of, self._written.values())), "")
        entry = chain.Entry(instant_text(self.now), self.clinician_id, self._action, concerns, canonical(said))
        chain.append(self._driver().execute, self._hand.audit_key, entry)

    def close(self) -> None:
        """Let go of the session, if one was needed."""
        if self._session is not None:
            self._session.close()

    def _insert(self) -> None:
        """Write what was added, in the order in which it was added.

        Through Core, for a flush of the unit of work costs more than the audit and the disk together
        (docs/decisions). Where there is a session the rows join it, so that later changes to them are kept too.
        """
        while self._queued:
            row = self._queued.pop(0)
            row.version, row.created_by = 1, self.clinician_id
            row.created_at = row.updated_at = self.now
            _fill_defaults(row)
            self._connection.execute(insert(type(row).__table__), row_values(row))  # type: ignore[arg-type]  # a table
            self._written[row.id] = row
            if self._session is not None:
                make_transient_to_detached(row)
                self._session.add(row)

    def _driver(self) -> Any:  # noqa: ANN401 - the driver has no types
        return self._connection.connection.driver_connection

    def _former_state(self, row: Row) -> FormerStateRow:
        was = {
            attribute.key: attribute.history.deleted[0]
            for attribute in inspect(row).attrs
            if attribute.history.deleted and attribute.key not in _STAMPS
        }
        return FormerStateRow(
            table=row.__tablename__,
            row_id=row.id,
            version=row.version,
            replaced_at=self.now,
            replaced_by=self.clinician_id,
            was=canonical(was),
        )


def row_values(row: Row) -> dict[str, Any]:
    """Return a row's columns by name, as the digest in the audit entry covers them."""
    filled = row.__dict__
    return {name: filled.get(name) for name in _columns(type(row))}


@cache
def _columns(kind: type[Row]) -> tuple[str, ...]:
    return tuple(column.key for column in inspect(kind).column_attrs)


@cache
def _defaults(kind: type[Row]) -> tuple[tuple[str, Any], ...]:
    columns = kind.__table__.columns
    return tuple((column.key, column.default.arg) for column in columns if column.default is not None)


def _fill_defaults(row: Row) -> None:
    for name, value in _defaults(type(row)):
        if getattr(row, name) is None:
            setattr(row, name, value)


@contextmanager
def one_piece_of_work(
    engine: Engine, hand: Hand, *, action: str, announce: Callable[[Changes], None]
) -> Iterator[Work]:
    """Open a transaction; stamp, audit and commit it, then announce what it touched; roll back on any error.

    Raises:
        Stale: somebody changed one of the rows in between.
    """
    with engine.begin() as connection:
        work = Work(connection, hand, action)
        try:
            yield work
            work.seal()
        except StaleDataError as error:
            raise Stale("record.stale") from error
        finally:
            work.close()
    touched = work.touched()
    if touched:
        announce(Changes(touched))


def _patient_of(row: Row) -> str:
    return getattr(row, "patient_id", row.id if row.topic == Topic.PATIENT else "")
