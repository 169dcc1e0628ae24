"""Questions about the practice itself."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import ClinicianId
from keta_desk.domain.people import Clinic, Clinician, Paper
from keta_desk.domain.record import Gone
from keta_desk.queries.lines import columns, lines, stands
from keta_desk.store.tables.audit import AuditRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.practice import ClinicianRow, ClinicRow

AUDIT = columns(AuditRow)
CLINIC = columns(ClinicRow)
CLINICIAN = columns(ClinicianRow)
_CLINIC = select(CLINIC.name, CLINIC.address, CLINIC.phone, CLINIC.zone, CLINIC.paper, CLINIC.is_sample)
_ZONE = select(CLINIC.zone)
_CLINICIAN = select(CLINICIAN.id, CLINICIAN.name, CLINICIAN.role, CLINICIAN.credential).where(
    CLINICIAN.id == bindparam("clinician_id")
)
_STAFF = select(CLINICIAN.id, CLINICIAN.name, CLINICIAN.role, CLINICIAN.credential).order_by(CLINICIAN.id)
_PATIENTS = select(func.count()).select_from(PatientRow.__table__).where(stands(PatientRow))
_AUDIT = select(func.max(AUDIT.seq))


def clinic(session: Session) -> Clinic:
    """Return the practice.

    Raises:
        Gone: the vault holds no practice, which only a damaged vault does.
    """
    row = session.execute(_CLINIC).first()
    if row is None:
        raise Gone("practice.missing")
    return Clinic(row.name, row.address, row.phone, row.zone, Paper(row.paper), row.is_sample)


def zone(session: Session) -> ZoneInfo:
    """Return the zone in which the clinic's days and times are shown."""
    return ZoneInfo(session.execute(_ZONE).scalar_one())


def clinician(session: Session, clinician_id: ClinicianId) -> Clinician | None:
    """Return a person who signs in."""
    found = lines(session, _CLINICIAN, Clinician, clinician_id=clinician_id)
    return found[0] if found else None


def staff(session: Session) -> dict[str, Clinician]:
    """Return everybody who signs in, by id."""
    return {one.id: one for one in lines(session, _STAFF, Clinician)}


def size(session: Session) -> tuple[int, int]:
    """Return how many patients and how many audit entries the vault holds."""
    return session.execute(_PATIENTS).scalar_one(), session.execute(_AUDIT).scalar_one() or 0
