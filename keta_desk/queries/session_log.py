"""Questions about the black box of a session: its entries, and where it stands (capabilities N8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.black_box import Cause, Tick
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries.lines import columns, lines, stands
from keta_desk.store.tables.session_care import SessionEventRow

EVENT = columns(SessionEventRow)
THIS_SESSION: BindParameter[str] = bindparam("session_id")


@dataclass(frozen=True, slots=True)
class EventLine:
    """One entry of the black box as it is kept. `number` is its place in the order of entry."""

    id: str
    number: int
    at: datetime
    kind: str
    code: str
    value: int | None
    words: str
    subject_id: str
    manner: str
    by_id: str
    run: str
    monotonic_ms: int | None
    utc_offset_min: int | None
    entered_at: datetime
    status: str
    status_reason: str | None

    @property
    def tick(self) -> Tick:
        """The moment as the computer told it when this was entered."""
        return Tick(self.entered_at, self.run, self.monotonic_ms)


@dataclass(frozen=True, slots=True)
class BoxStanding:
    """Where a black box stands: its last entry's moment, how many it has, and by how much the clock was set."""

    last: Tick | None
    number: int
    offset: timedelta


_EVENTS = (
    select(
        *[EVENT[name] for name in EventLine.__slots__[:13]],
        EVENT.created_at,
        EVENT.status,
        EVENT.status_reason,
    )
    .where(EVENT.session_id == THIS_SESSION)
    .order_by(EVENT.at, EVENT.number)
)
_OFFSET = (
    select(func.sum(EVENT.value))
    .where(
        EVENT.session_id == THIS_SESSION,
        EVENT.kind.in_([EntryKind.GAP, EntryKind.CLOCK]),
        EVENT.code == Cause.SET,
        stands(SessionEventRow),
    )
    .correlate(None)
    .scalar_subquery()
)
_LAST = (
    select(EVENT.created_at, EVENT.run, EVENT.monotonic_ms, EVENT.number, _OFFSET.label("seconds"))
    .where(EVENT.session_id == THIS_SESSION)
    .order_by(EVENT.number.desc())
    .limit(1)
)


def of_session(session: Session, session_id: str) -> list[EventLine]:
    """Return every entry of a session, those that were taken back too, by when it was measured."""
    return lines(session, _EVENTS, EventLine, session_id=session_id)


def standing_of_box(session: Session, session_id: str) -> BoxStanding:
    """Return where the black box of a session stands."""
    last = session.execute(_LAST, {"session_id": session_id}).first()
    if last is None:
        return BoxStanding(None, 0, timedelta())
    offset = timedelta(seconds=last.seconds or 0)
    return BoxStanding(Tick(last.created_at, last.run, last.monotonic_ms), last.number, offset)
