"""Questions about the whole record of a patient's dosing sessions: what stands, what was amended, what was in error.

Lists and charts count what stands (`queries/sessions.py`). The record shows everything: an entry that was amended
with what it said before, one that was entered in error struck but legible (clinical-reference 0).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.vitals import Reading
from keta_desk.queries.former import Former, is_in_error, of_rows, said_before
from keta_desk.queries.lines import THIS_PATIENT, columns, lines
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow

DOSE_GIVEN = columns(DoseGivenRow)
DOSING_SESSION = columns(DosingSessionRow)
READING = columns(ReadingRow)
VALUES = tuple(one.name for one in fields(Reading))


@dataclass(frozen=True, slots=True)
class Before:
    """What a reading said until somebody put it right, and who did."""

    until: datetime
    changed_by: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class ReadingEntry:
    """One reading as it stands in the record: when it was measured, when and by whom it was entered."""

    id: str
    version: int
    session_id: str | None
    at: datetime
    entered_at: datetime
    entered_by: str
    source: str
    method: str
    status: str
    status_reason: str | None
    reading: Reading
    before: tuple[Before, ...] = ()
    manner: str = ""

    @property
    def is_in_error(self) -> bool:
        """Whether it counts no more."""
        return is_in_error(self.status)


@dataclass(frozen=True, slots=True)
class DoseEntry:
    """One dose as it stands in the record."""

    id: str
    version: int
    session_id: str
    given_at: datetime
    molecule: str
    formulation: str
    dose_ug: int
    product: str
    lot: str
    method: str
    confirmed_because: str
    entered_at: datetime
    entered_by: str
    status: str
    status_reason: str | None

    @property
    def is_in_error(self) -> bool:
        """Whether it counts no more."""
        return is_in_error(self.status)


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """One dosing session with its doses and readings, earliest first; what was in error is among them.

    `number` counts the sessions that stand in the order of their start; one that was entered in error has none.
    """

    id: str
    version: int
    setting: str
    intention: str
    planned_dose_ug: int | None
    started_at: datetime
    ended_at: datetime | None
    supervisor: str
    support_person: str
    onset_min: int | None
    peak_min: int | None
    settled_min: int | None
    tolerability: str
    source: str
    status: str
    status_reason: str | None
    created_by: str
    number: int | None = None
    doses: tuple[DoseEntry, ...] = ()
    readings: tuple[ReadingEntry, ...] = ()

    @property
    def is_in_error(self) -> bool:
        """Whether it counts no more."""
        return is_in_error(self.status)

    @property
    def is_under_way(self) -> bool:
        """Whether it was started and not ended."""
        return self.ended_at is None and not self.is_in_error

    @property
    def given(self) -> tuple[DoseEntry, ...]:
        """The doses that count."""
        return tuple(dose for dose in self.doses if not dose.is_in_error)

    @property
    def dosed_at(self) -> datetime | None:
        """When the first dose was given, from which minutes are counted; None without a dose."""
        return self.given[0].given_at if self.given else None

    def standing(self) -> tuple[ReadingEntry, ...]:
        """Return the readings that count."""
        return tuple(one for one in self.readings if not one.is_in_error)

    def peak(self, name: str) -> int | None:
        """Return the highest value of a field of its readings; None where none was recorded."""
        return max((value for value in self._recorded(name)), default=None)

    def lowest(self, name: str) -> int | None:
        """Return the lowest value of a field of its readings; None where none was recorded."""
        return min((value for value in self._recorded(name)), default=None)

    def peak_pressure(self) -> tuple[int, int | None] | None:
        """Return the reading with the highest systolic pressure, as systolic and diastolic; None without one.

        Both are of one reading: a systolic of one and a diastolic of another would be a pressure nobody had.
        """
        taken = [one.reading for one in self.standing() if one.reading.systolic_mmhg is not None]
        top = max(taken, key=lambda one: (one.systolic_mmhg or 0, one.diastolic_mmhg or 0), default=None)
        return None if top is None or top.systolic_mmhg is None else (top.systolic_mmhg, top.diastolic_mmhg)

    def _recorded(self, name: str) -> Iterator[int]:
        for one in self.standing():
            value = getattr(one.reading, name)
            if value is not None:
                yield value


@dataclass(frozen=True, slots=True)
class SessionRecords:
    """All sessions of a patient, earliest first, and the readings taken outside of any, latest first."""

    sessions: tuple[SessionEntry, ...]
    outside: tuple[ReadingEntry, ...]

    def session(self, session_id: str) -> SessionEntry | None:
        """Return a session by its id."""
        return next((one for one in self.sessions if one.id == session_id), None)

    def reading(self, reading_id: str) -> ReadingEntry | None:
        """Return a reading by its id."""
        every = (*self.outside, *(entry for one in self.sessions for entry in one.readings))
        return next((entry for entry in every if entry.id == reading_id), None)

    def under_way(self) -> SessionEntry | None:
        """Return the session that was started last and not ended."""
        return next((one for one in reversed(self.sessions) if one.is_under_way), None)


_SESSIONS = (
    select(*[DOSING_SESSION[one.name] for one in fields(SessionEntry)[:17]])
    .where(DOSING_SESSION.patient_id == THIS_PATIENT)
    .order_by(DOSING_SESSION.started_at, DOSING_SESSION.number)
)
_DOSES = (
    select(
        DOSE_GIVEN.id,
        DOSE_GIVEN.version,
        DOSE_GIVEN.session_id,
        DOSE_GIVEN.given_at,
        DOSE_GIVEN.molecule,
        DOSE_GIVEN.formulation,
        DOSE_GIVEN.dose_ug,
        DOSE_GIVEN.product,
        DOSE_GIVEN.lot,
        DOSE_GIVEN.method,
        DOSE_GIVEN.confirmed_because,
        DOSE_GIVEN.created_at,
        DOSE_GIVEN.created_by,
        DOSE_GIVEN.status,
        DOSE_GIVEN.status_reason,
    )
    .where(DOSE_GIVEN.patient_id == THIS_PATIENT)
    .order_by(DOSE_GIVEN.given_at, DOSE_GIVEN.created_at, DOSE_GIVEN.id)
)
_OWN = (
    *("id", "version", "session_id", "at", "created_at", "created_by"),
    *("source", "method", "manner", "status", "status_reason"),
)
_READINGS = (
    select(*[READING[name] for name in (*_OWN, *VALUES)])
    .where(READING.patient_id == THIS_PATIENT)
    .order_by(READING.at, READING.created_at, READING.id)
)


def of_patient(session: Session, patient_id: PatientId) -> SessionRecords:
    """Return the record of a patient's dosing sessions, whole."""
    taken: dict[str | None, list[ReadingEntry]] = defaultdict(list)
    for entry in _readings(session, patient_id):
        taken[entry.session_id].append(entry)
    given: dict[str, list[DoseEntry]] = defaultdict(list)
    for dose in lines(session, _DOSES, DoseEntry, patient_id=patient_id):
        given[dose.session_id].append(dose)
    number, told = 0, []
    for one in lines(session, _SESSIONS, SessionEntry, patient_id=patient_id):
        number += not one.is_in_error
        counted = None if one.is_in_error else number
        told.append(replace(one, number=counted, doses=tuple(given[one.id]), readings=tuple(taken[one.id])))
    return SessionRecords(tuple(told), tuple(reversed(taken[None])))


def _readings(session: Session, patient_id: PatientId) -> list[ReadingEntry]:
    found = [dict(row) for row in session.execute(_READINGS, {"patient_id": patient_id}).mappings()]
    changed = [row["id"] for row in found if row["version"] > 1]
    former = of_rows(session, ReadingRow.__tablename__, changed)
    return [
        ReadingEntry(
            id=row["id"],
            version=row["version"],
            session_id=row["session_id"],
            at=row["at"],
            entered_at=row["created_at"],
            entered_by=row["created_by"],
            source=row["source"],
            method=row["method"],
            status=row["status"],
            status_reason=row["status_reason"],
            reading=_reading(row),
            before=_before(row, former.get(row["id"], ())),
            manner=row["manner"],
        )
        for row in found
    ]


def _reading(row: Mapping[str, Any]) -> Reading:
    return Reading(**{name: row[name] for name in VALUES})


def _before(row: Mapping[str, Any], former: Sequence[Former]) -> tuple[Before, ...]:
    """Return what the reading said before each amendment; being marked as in error changes no value."""
    now, told = _reading(row), []
    for one, then in reversed(said_before({name: row[name] for name in VALUES}, former)):
        if _reading(then) != now:
            now = _reading(then)
            told.append(Before(one.replaced_at, one.replaced_by, now))
    return tuple(told[::-1])
