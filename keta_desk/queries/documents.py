"""Questions about the paper that was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.documents import DocumentRow

DOCUMENT = columns(DocumentRow)


@dataclass(slots=True)
class DocumentLine:
    """One document that was printed or saved."""

    id: str
    kind: str
    number: int
    made_at: datetime
    paper: str
    page_count: int
    fingerprint: str


_DOCUMENTS = (
    select(*[DOCUMENT[name] for name in DocumentLine.__slots__])
    .where(DOCUMENT.patient_id == THIS_PATIENT, stands(DocumentRow))
    .order_by(DOCUMENT.made_at.desc(), DOCUMENT.id.desc())
)


def of_patient(session: Session, patient_id: PatientId) -> list[DocumentLine]:
    """Return what was printed or saved for a patient, latest first."""
    return lines(session, _DOCUMENTS, DocumentLine, patient_id=patient_id)
