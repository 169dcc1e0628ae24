"""Questions about dosing sessions and readings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow

DOSE_GIVEN = columns(DoseGivenRow)
DOSING_SESSION = columns(DosingSessionRow)
READING = columns(ReadingRow)


@dataclass(slots=True)
class SessionLine:
    """One dosing session with the peaks of its readings; minutes count from the first dose.

    `number` counts the sessions that stand in the order of their start: one entered in error leaves no gap.
    """

    id: str
    version: int
    number: int
    setting: str
    intention: str
    planned_dose_ug: int | None
    started_at: datetime
    ended_at: datetime | None
    supervisor: str
    support_person: str
    peak_min: int | None
    settled_min: int | None
    tolerability: str
    peak_systolic_mmhg: int | None
    peak_diastolic_mmhg: int | None
    lowest_spo2_percent: int | None
    peak_dissociation: int | None


@dataclass(slots=True)
class ReadingLine:
    """One set of vitals and ratings; None is "not recorded"."""

    id: str
    version: int
    session_id: str | None
    at: datetime
    systolic_mmhg: int | None
    diastolic_mmhg: int | None
    pulse_bpm: int | None
    spo2_percent: int | None
    weight_g: int | None
    height_mm: int | None
    dissociation: int | None
    anxiety: int | None
    nausea: int | None
    moaas: int | None
    source: str


@dataclass(slots=True)
class Peaks:
    """The extremes of one session's readings that a decision looks at."""

    lowest_moaas: int | None
    peak_anxiety: int | None
    highest_systolic: int | None
    highest_diastolic: int | None


_PEAKS = select(
    func.min(READING.moaas),
    func.max(READING.anxiety),
    func.max(READING.systolic_mmhg),
    func.max(READING.diastolic_mmhg),
).where(READING.session_id == bindparam("session_id"), stands(ReadingRow))
_DOSES_IN = select(func.count()).where(DOSE_GIVEN.session_id == bindparam("session_id"), stands(DoseGivenRow))
_SESSIONS = (
    select(
        DOSING_SESSION.id,
        DOSING_SESSION.version,
        DOSING_SESSION.number,
        DOSING_SESSION.setting,
        DOSING_SESSION.intention,
        DOSING_SESSION.planned_dose_ug,
        DOSING_SESSION.started_at,
        DOSING_SESSION.ended_at,
        DOSING_SESSION.supervisor,
        DOSING_SESSION.support_person,
        DOSING_SESSION.peak_min,
        DOSING_SESSION.settled_min,
        DOSING_SESSION.tolerability,
        func.max(READING.systolic_mmhg),
        func.max(READING.diastolic_mmhg),
        func.min(READING.spo2_percent),
        func.max(READING.dissociation),
    )
    .outerjoin(ReadingRow.__table__, (READING.session_id == DOSING_SESSION.id) & stands(ReadingRow))
    .where(DOSING_SESSION.patient_id == THIS_PATIENT, stands(DosingSessionRow))
    .group_by(DOSING_SESSION.id)
    .order_by(DOSING_SESSION.started_at, DOSING_SESSION.number)
)
_HIGHEST = select(func.max(DOSING_SESSION.number)).where(DOSING_SESSION.patient_id == THIS_PATIENT)
_READINGS = (
    select(*[READING[name] for name in ReadingLine.__slots__])
    .where(READING.patient_id == THIS_PATIENT, stands(ReadingRow))
    .order_by(READING.at.desc(), READING.created_at.desc(), READING.id.desc())
)
_WEIGHT = (
    select(READING.weight_g, READING.at)
    .where(READING.patient_id == THIS_PATIENT, READING.weight_g.is_not(None), stands(ReadingRow))
    .order_by(READING.at.desc(), READING.created_at.desc(), READING.id.desc())
    .limit(1)
)


def of_patient(session: Session, patient_id: PatientId) -> list[SessionLine]:
    """Return a patient's dosing sessions in order."""
    found = lines(session, _SESSIONS, SessionLine, patient_id=patient_id)
    for number, line in enumerate(found, start=1):
        line.number = number
    return found


def next_number(session: Session, patient_id: PatientId) -> int:
    """Return a number that no session of the patient ever had, those entered in error included."""
    return (session.execute(_HIGHEST, {"patient_id": patient_id}).scalar_one() or 0) + 1


def readings(session: Session, patient_id: PatientId, *, limit: int = 500) -> list[ReadingLine]:
    """Return a patient's readings, latest first."""
    return lines(session, _READINGS.limit(limit), ReadingLine, patient_id=patient_id)


def peaks(session: Session, session_id: str) -> Peaks:
    """Return the extremes of one session's readings."""
    return lines(session, _PEAKS, Peaks, session_id=session_id)[0]


def doses_in(session: Session, session_id: str) -> int:
    """Return how many doses a session has had so far."""
    return session.execute(_DOSES_IN, {"session_id": session_id}).scalar_one()


def weight(session: Session, patient_id: PatientId) -> tuple[int, datetime] | None:
    """Return the latest weight in grams and when it was taken."""
    row = session.execute(_WEIGHT, {"patient_id": patient_id}).first()
    return (row[0], row[1]) if row and row[0] is not None else None
