"""The index of people: words under which a patient is filed, in an ordinary table that any database has."""

from __future__ import annotations

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from keta_desk.store.tables.patients import PatientTokenRow


def file_under(session: Session, patient_id: str, tokens: set[str]) -> None:
    """File a patient under exactly these words. An index, not record: nothing of it is audited."""
    session.flush()
    session.execute(delete(PatientTokenRow).where(PatientTokenRow.patient_id == patient_id))
    session.execute(insert(PatientTokenRow), [{"token": token, "patient_id": patient_id} for token in sorted(tokens)])
