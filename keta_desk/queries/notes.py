"""Questions about notes and drafts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.audit import DraftRow
from keta_desk.store.tables.patients import NoteRow

DRAFT = columns(DraftRow)
NOTE = columns(NoteRow)


@dataclass(slots=True)
class NoteLine:
    """One note."""

    id: str
    version: int
    kind: str
    written_at: datetime
    author_id: str
    title: str
    body: str
    status: str


_NOTES = (
    select(*[NOTE[name] for name in NoteLine.__slots__])
    .where(NOTE.patient_id == THIS_PATIENT, stands(NoteRow))
    .order_by(NOTE.written_at.desc(), NOTE.created_at.desc(), NOTE.id.desc())
)
_DRAFT = select(DRAFT.state).where(
    DRAFT.form == bindparam("form"),
    DRAFT.subject == bindparam("subject"),
    DRAFT.clinician_id == bindparam("clinician_id"),
)


def of_patient(session: Session, patient_id: PatientId) -> list[NoteLine]:
    """Return a patient's notes, latest first."""
    return lines(session, _NOTES, NoteLine, patient_id=patient_id)


def draft(session: Session, form: str, subject: str, clinician_id: str) -> dict[str, Any] | None:
    """Return what was typed into a form about `subject` and not yet saved, if anything was."""
    state = session.execute(_DRAFT, {"form": form, "subject": subject, "clinician_id": clinician_id}).scalar()
    return None if state is None else dict(json.loads(state))
