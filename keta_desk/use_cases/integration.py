"""Changes to integration work: a session with what was agreed on and looked at in it, in one piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.integration import (
    NOTHING_BESIDE,
    Beside,
    IntegrationWork,
    class_problems,
    integration_problems,
)
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Status
from keta_desk.queries.corrections import hanging_on
from keta_desk.store.tables.integration import IntegrationNoteRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.store.work import Work
from keta_desk.use_cases.cards import keep_review
from keta_desk.use_cases.commitments import keep_commitment, settle_one, unsettle


def hold(
    work: Work,
    patient_id: PatientId,
    content: IntegrationWork,
    *,
    held_at: datetime | None = None,
    after: SessionId | None = None,
    beside: Beside = NOTHING_BESIDE,
) -> str:
    """Record an integration session, joined to the dosing session it followed; return its id.

    What was agreed on, what became of earlier commitments and which cards were looked at is kept along with it.

    Raises:
        RuleBroken: it has no theme, or something beside it can't be kept.
        Gone: there is no such patient, session, commitment or card of this patient.
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
    note_id = work.add(row).id
    for one in beside.commitments:
        keep_commitment(patient_id, one, work, note_id=note_id)
    for commitment_id, settled in beside.settled:
        settle_one(patient_id, commitment_id, settled, work)
    for review in beside.reviews:
        keep_review(patient_id, review, work, note_id=note_id)
    return note_id


def amend(work: Work, note_id: str, content: IntegrationWork, *, reason: str, seen: int) -> None:
    """Put an integration note right; what it said before is kept.

    Raises:
        RuleBroken: it has no theme, no reason was given, or a psychotherapy note would become releasable.
        Gone: there is no such note.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*integration_problems(content), *reason_problems(reason)])
    row = work.get(IntegrationNoteRow, note_id, seen=seen)
    refuse(class_problems(row.note_class, content.note_class))
    for name, value in asdict(content).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)


def take_back(work: Work, note_id: str, settled: Sequence[str], *, reason: str) -> None:
    """Take back an integration session with all that was kept along with it; `settled` commitments are open again.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such note, or no such commitment any more.
    """
    refuse(reason_problems(reason))
    row = work.get(IntegrationNoteRow, note_id)
    parts = [work.get(part, part_id) for part, part_id in hanging_on(work.session, IntegrationNoteRow, note_id)]
    for each in (row, *parts):
        each.status, each.status_reason = Status.ENTERED_IN_ERROR, reason
    unsettle(row.patient_id, settled, work, reason=reason)
    work.reason = reason
