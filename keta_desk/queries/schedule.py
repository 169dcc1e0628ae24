"""Questions about appointments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.schedule import AppointmentRow

APPOINTMENT = columns(AppointmentRow)


@dataclass(slots=True)
class AppointmentLine:
    """One place in the schedule; `wall_time` is what was written, `starts_at` the moment it means."""

    id: str
    version: int
    patient_id: str
    kind: str
    wall_time: str
    zone: str
    starts_at: datetime
    minutes: int
    state: str
    with_whom: str
    place: str


_COLUMNS = select(*[APPOINTMENT[name] for name in AppointmentLine.__slots__]).where(stands(AppointmentRow))
_OF_PATIENT = _COLUMNS.where(APPOINTMENT.patient_id == THIS_PATIENT).order_by(APPOINTMENT.starts_at, APPOINTMENT.id)
_BETWEEN = _COLUMNS.where(
    APPOINTMENT.starts_at >= bindparam("start"), APPOINTMENT.starts_at < bindparam("end")
).order_by(APPOINTMENT.starts_at, APPOINTMENT.id)


def of_patient(session: Session, patient_id: PatientId) -> list[AppointmentLine]:
    """Return a patient's appointments, earliest first."""
    return lines(session, _OF_PATIENT, AppointmentLine, patient_id=patient_id)


def between(session: Session, start: datetime, end: datetime) -> list[AppointmentLine]:
    """Return everybody's appointments from `start` up to, not including, `end`."""
    return lines(session, _BETWEEN, AppointmentLine, start=start, end=end)
