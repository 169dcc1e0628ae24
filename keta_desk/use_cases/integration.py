"""Changes to integration work."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.integration import IntegrationWork, integration_problems
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.store.tables.integration import IntegrationNoteRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.store.work import Work


def hold(
    work: Work,
    patient_id: PatientId,
    content: IntegrationWork,
    *,
    held_at: datetime | None = None,
    after: SessionId | None = None,
) -> str:
    """Record an integration session, joined to the dosing session it followed; return its id.

    Raises:
        RuleBroken: it has no theme.
        Gone: there is no such patient, or no such session of this patient.
    """
    refuse(integration_problems(content))
    work.must_exist(PatientRow, patient_id)
    if after is not None:
        work.must_exist(DosingSessionRow, after, patient_id=patient_id)
    row = IntegrationNoteRow(
        patient_id=patient_id,
        session_id=after,
        held_at=held_at or work.now,
        held_by=work.clinician_id,
        **asdict(content),
    )
    return work.add(row).id


def amend(work: Work, note_id: str, content: IntegrationWork, *, reason: str, seen: int) -> None:
    """Put an integration note right; what it said before is kept.

    Raises:
        RuleBroken: it has no theme, or no reason was given.
        Gone: there is no such note.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*integration_problems(content), *reason_problems(reason)])
    row = work.get(IntegrationNoteRow, note_id, seen=seen)
    for name, value in asdict(content).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)
