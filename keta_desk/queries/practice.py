"""Questions about the practice itself."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(slots=True)
class LetterheadLine:
    """The practice as Settings shows it, with the version that was shown."""

    id: str
    version: int
    name: str
    address: str
    phone: str
    zone: str
    paper: str
    is_sample: bool

    def clinic(self) -> Clinic:
        """Return the practice as a value."""
        return Clinic(self.name, self.address, self.phone, self.zone, Paper(self.paper), self.is_sample)


@dataclass(slots=True)
class StaffLine:
    """A person who signs in, with the version that was shown."""

    id: ClinicianId
    version: int
    name: str
    role: str
    credential: str


AUDIT = columns(AuditRow)
CLINIC = columns(ClinicRow)
CLINICIAN = columns(ClinicianRow)
_CLINIC = select(CLINIC.name, CLINIC.address, CLINIC.phone, CLINIC.zone, CLINIC.paper, CLINIC.is_sample)
_LETTERHEAD = select(*[CLINIC[name] for name in LetterheadLine.__slots__])
_ZONE = select(CLINIC.zone)
_CLINICIAN = select(CLINICIAN.id, CLINICIAN.name, CLINICIAN.role, CLINICIAN.credential).where(
    CLINICIAN.id == bindparam("clinician_id")
)
_STAFF = select(CLINICIAN.id, CLINICIAN.name, CLINICIAN.role, CLINICIAN.credential).order_by(CLINICIAN.id)
_STAFF_LINES = select(*[CLINICIAN[name] for name in StaffLine.__slots__]).order_by(CLINICIAN.created_at, CLINICIAN.id)
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


def letterhead(session: Session) -> LetterheadLine:
    """Return the practice with its version, to be changed.

    Raises:
        Gone: the vault holds no practice.
    """
    found = lines(session, _LETTERHEAD, LetterheadLine)
    if not found:
        raise Gone("practice.missing")
    return found[0]


def staff_lines(session: Session) -> list[StaffLine]:
    """Return everybody who signs in, the first of them first."""
    return lines(session, _STAFF_LINES, StaffLine)


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
