"""Rows of one running session, as values: its doses, readings, harm, actions and criteria."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.adverse_events import EventOutcome
from keta_desk.domain.readiness import Answered
from keta_desk.domain.reading_notes import Beside, Taken
from keta_desk.domain.record import Status
from keta_desk.domain.session_course import Measured
from keta_desk.domain.vitals import Reading
from keta_desk.queries.former import Former, of_rows, said_before
from keta_desk.queries.lines import columns, lines, stands
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.session_care import (
    AdverseEventRow,
    ReadinessCheckRow,
    RemsFormRow,
    RescueActionRow,
    SessionEventRow,
)
from keta_desk.store.tables.sessions import DoseGivenRow, ReadingRow

DOSE_GIVEN = columns(DoseGivenRow)
READING = columns(ReadingRow)
ADVERSE = columns(AdverseEventRow)
RESCUE = columns(RescueActionRow)
CHECK = columns(ReadinessCheckRow)
REMS = columns(RemsFormRow)
EVENT = columns(SessionEventRow)
THIS_SESSION: BindParameter[str] = bindparam("session_id")
OVER = frozenset({EventOutcome.RECOVERED, EventOutcome.SEQUELAE, EventOutcome.FATAL})
_VALUES = tuple(one.name for one in fields(Reading))
_HARM = ("term", "grade", "outcome", "ended_at")
_NOTES = tuple(one.name for one in fields(Beside))


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveDose:
    """One dose of a session, those taken back too."""

    id: str
    version: int
    given_at: datetime
    molecule: str
    formulation: str
    dose_ug: int
    product: str
    lot: str
    method: str
    part: str
    units: int | None
    checked_by: str
    confirmed_because: str
    ended_at: datetime | None
    held_min: int | None
    sip_min: int | None
    infusion_min: int | None
    rate_ul_per_h: int | None
    remainder: str
    partial_because: str
    wasted_ug: int | None
    waste_witness: str
    created_by: str
    created_at: datetime
    status: str
    status_reason: str | None

    @property
    def is_in_error(self) -> bool:
        """Whether it counts no more."""
        return self.status == Status.ENTERED_IN_ERROR


@dataclass(frozen=True, slots=True)
class ReadingWas:
    """What a reading said until somebody put it right."""

    until: datetime
    changed_by: str
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveReading:
    """One reading of a session: measured `at`, entered `entered_at`; `before` is what it said earlier."""

    id: str
    version: int
    at: datetime
    entered_at: datetime
    entered_by: str
    source: str
    manner: str
    status: str
    status_reason: str | None
    reading: Reading
    beside: Beside
    before: tuple[ReadingWas, ...] = ()

    @property
    def is_in_error(self) -> bool:
        """Whether it counts no more."""
        return self.status == Status.ENTERED_IN_ERROR

    @property
    def measured(self) -> Measured:
        """The reading with its moment."""
        return Measured(self.id, self.at, self.reading)


@dataclass(frozen=True, slots=True)
class AdverseWas:
    """What an adverse event said until somebody put it right."""

    until: datetime
    changed_by: str
    term: str
    grade: int | None
    outcome: str
    ended_at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseLine:
    """One adverse event of a session; `before` is what it said earlier."""

    id: str
    version: int
    term: str
    began_at: datetime
    ended_at: datetime | None
    grade: int | None
    suggested_grade: int | None
    serious: str
    relation: str
    is_expected: bool | None
    action: str
    treatment: str
    outcome: str
    reported_to: str
    reported_on: date | None
    manner: str
    created_by: str
    created_at: datetime
    status: str
    status_reason: str | None
    before: tuple[AdverseWas, ...] = ()

    @property
    def is_in_error(self) -> bool:
        """Whether it counts no more."""
        return self.status == Status.ENTERED_IN_ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class RescueLine:
    """One thing that was done because of how the patient was."""

    id: str
    version: int
    at: datetime
    trigger_id: str
    action: str
    drug: str
    amount: str
    route: str
    ordered_by: str
    given_by: str
    response: str
    response_min: int | None
    manner: str
    created_by: str
    created_at: datetime
    status: str
    status_reason: str | None


@dataclass(frozen=True, slots=True)
class RemsForm:
    """What was answered for the monitoring form; a question that is not in it was not answered."""

    id: str
    version: int
    answers: Mapping[str, Any]


def _of_session(kind: type[ChartRow], line: type[Any], order: str) -> Any:  # noqa: ANN401 - a statement
    table = columns(kind)
    named = [table[one.name] for one in fields(line) if one.name != "before"]
    return select(*named).where(table.session_id == THIS_SESSION).order_by(table[order], table.created_at, table.id)


_DOSES = _of_session(DoseGivenRow, LiveDose, "given_at")
_ADVERSE = _of_session(AdverseEventRow, AdverseLine, "began_at")
_RESCUES = _of_session(RescueActionRow, RescueLine, "at")
_OWN = ("id", "version", "at", "created_at", "created_by", "source", "manner", "status", "status_reason")
_READINGS = (
    select(*[READING[name] for name in (*_OWN, *_VALUES, *_NOTES)])
    .where(READING.session_id == THIS_SESSION)
    .order_by(READING.at, READING.created_at, READING.id)
)
_BEFORE = (
    select(*[READING[name] for name in _VALUES], READING.at, READING.created_at)
    .where(
        READING.session_id == THIS_SESSION,
        READING.at <= bindparam("until"),
        READING.systolic_mmhg.is_not(None) | READING.pulse_bpm.is_not(None) | READING.spo2_percent.is_not(None),
        stands(ReadingRow),
    )
    .order_by(READING.at.desc(), READING.created_at.desc(), READING.id.desc())
    .limit(1)
)
_ENTERED = select(CHECK.id).where(
    CHECK.session_id == THIS_SESSION,
    CHECK.created_at == bindparam("entered_at"),
    CHECK.id.not_in(select(EVENT.subject_id).where(EVENT.session_id == THIS_SESSION)),
    stands(ReadinessCheckRow),
)
_REMS = (
    select(REMS.id, REMS.version, REMS.answers)
    .where(REMS.session_id == THIS_SESSION, stands(RemsFormRow))
    .order_by(REMS.id.desc())
    .limit(1)
)
_CHECKS = (
    select(CHECK.criterion, CHECK.at, CHECK.is_met, CHECK.value, CHECK.exception, CHECK.by_id)
    .where(CHECK.session_id == THIS_SESSION, stands(ReadinessCheckRow))
    .order_by(CHECK.created_at, CHECK.id)
)


def doses(session: Session, session_id: str) -> tuple[LiveDose, ...]:
    """Return the doses of a session, the first first."""
    return _named(session, _DOSES, LiveDose, session_id)


def adverse_events(session: Session, session_id: str) -> tuple[AdverseLine, ...]:
    """Return the adverse events of a session, the first first, with what each said before."""
    found: tuple[AdverseLine, ...] = _named(session, _ADVERSE, AdverseLine, session_id)
    former = of_rows(session, AdverseEventRow.__tablename__, [one.id for one in found if one.version > 1])
    return tuple(replace(one, before=_harm_before(one, former[one.id])) if one.id in former else one for one in found)


def _harm_before(one: AdverseLine, former: list[Former]) -> tuple[AdverseWas, ...]:
    """Return what an adverse event said, oldest first; marking it changed nothing of what it says."""
    now = {name: getattr(one, name) for name in _HARM}
    told = said_before(now, former)
    return tuple(
        AdverseWas(each.replaced_at, each.replaced_by, *(then[name] for name in _HARM))
        for each, then in told
        if set(_HARM) & set(each.was)
    )


def worst_open_grade(session: Session, session_id: str) -> int | None:
    """Return the worst grade of harm of a session that nobody has recorded as over; None where there is none."""
    still = (
        one.grade
        for one in adverse_events(session, session_id)
        if one.grade is not None
        and one.ended_at is None
        and one.outcome not in OVER
        and one.status != Status.ENTERED_IN_ERROR
    )
    return max(still, default=None)


def rescues(session: Session, session_id: str) -> tuple[RescueLine, ...]:
    """Return what was done because of how the patient was, the first first."""
    return _named(session, _RESCUES, RescueLine, session_id)


def checks(session: Session, session_id: str) -> tuple[Answered, ...]:
    """Return what was said about each criterion of leaving, in the order in which it was said."""
    return tuple(lines(session, _CHECKS, Answered, session_id=session_id))


def checks_of_release(session: Session, session_id: str, entered_at: datetime) -> list[str]:
    """Return the ids of the criteria that a release kept at that moment: they have no entry of their own."""
    return list(session.execute(_ENTERED, {"session_id": session_id, "entered_at": entered_at}).scalars())


def rems_form(session: Session, session_id: str) -> RemsForm | None:
    """Return what was answered for the monitoring form of esketamine, None where nothing was."""
    row = session.execute(_REMS, {"session_id": session_id}).first()
    return None if row is None else RemsForm(row.id, row.version, json.loads(row.answers))


def reading_before(session: Session, session_id: str, until: datetime) -> Taken | None:
    """Return the last vitals of a session measured at or before a moment."""
    row = session.execute(_BEFORE, {"session_id": session_id, "until": until}).mappings().first()
    return None if row is None else Taken(_reading(row), row["at"], row["created_at"])


def readings(session: Session, session_id: str) -> tuple[LiveReading, ...]:
    """Return the readings of a session by when they were measured, with what each said before."""
    rows = [dict(row) for row in session.execute(_READINGS, {"session_id": session_id}).mappings()]
    former = of_rows(session, ReadingRow.__tablename__, [row["id"] for row in rows if row["version"] > 1])
    return tuple(
        LiveReading(
            id=row["id"],
            version=row["version"],
            at=row["at"],
            entered_at=row["created_at"],
            entered_by=row["created_by"],
            source=row["source"],
            manner=row["manner"],
            status=row["status"],
            status_reason=row["status_reason"],
            reading=_reading(row),
            beside=Beside(**{name: row[name] for name in _NOTES}),
            before=_were(row, former.get(row["id"], [])),
        )
        for row in rows
    )


def _were(row: dict[str, Any], former: list[Any]) -> tuple[ReadingWas, ...]:
    now, told = _reading(row), []
    for one, then in reversed(said_before({name: row[name] for name in _VALUES}, former)):
        if _reading(then) != now:
            now = _reading(then)
            told.append(ReadingWas(one.replaced_at, one.replaced_by, now))
    return tuple(told[::-1])


def _reading(row: Any) -> Reading:  # noqa: ANN401 - a row by its names
    return Reading(**{name: row[name] for name in _VALUES})


def _named(session: Session, statement: Any, line: type[Any], session_id: str) -> tuple[Any, ...]:  # noqa: ANN401
    names = [one.name for one in fields(line) if one.name != "before"]
    found = session.execute(statement, {"session_id": session_id}).all()
    return tuple(line(**dict(zip(names, row, strict=True))) for row in found)
