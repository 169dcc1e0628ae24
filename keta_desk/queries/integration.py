"""Questions about integration work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.integration import IntegrationNoteRow

INTEGRATION_NOTE = columns(IntegrationNoteRow)


@dataclass(slots=True)
class IntegrationLine:
    """One integration session and what came of it."""

    id: str
    version: int
    session_id: str | None
    held_at: datetime
    held_by: str
    modality: str
    theme: str
    insight: str
    trigger: str
    pattern: str
    commitment: str
    commitment_due: date | None
    commitment_state: str
    what_changed: str
    share_with_patient: bool
    status: str
    status_reason: str | None


_NOTES = (
    select(*[INTEGRATION_NOTE[name] for name in IntegrationLine.__slots__])
    .where(INTEGRATION_NOTE.patient_id == THIS_PATIENT, stands(IntegrationNoteRow))
    .order_by(INTEGRATION_NOTE.held_at, INTEGRATION_NOTE.created_at, INTEGRATION_NOTE.id)
)


def of_patient(session: Session, patient_id: PatientId) -> list[IntegrationLine]:
    """Return a patient's integration sessions, oldest first."""
    return lines(session, _NOTES, IntegrationLine, patient_id=patient_id)
