"""Questions about integration work: the talks, what was agreed on, and what is looked at again.

A psychotherapy note is in a chart as a talk that was held, without a word of what it says: so no document, export,
timeline or print can hold any of it. What it says is asked for by `kept_apart` alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.integration import TEXTS, CommitmentState, NoteClass
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.integration import CommitmentRow, IntegrationNoteRow

COMMITMENT = columns(CommitmentRow)
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
    meaning: str
    trigger: str
    pattern: str
    skills: str
    barriers: str
    follow_up: str
    risk_review: str
    what_changed: str
    clinician_remark: str
    note_class: str
    share_with_patient: bool
    status: str
    status_reason: str | None

    @property
    def is_apart(self) -> bool:
        """Whether it is a psychotherapy note, kept apart from the releasable record."""
        return self.note_class == NoteClass.PSYCHOTHERAPY


@dataclass(slots=True)
class CommitmentLine:
    """Something the patient means to do. `agreed_at` is the talk it was agreed on in, else when it was written down.

    One that stands in a note of earlier days has the id of that note, and version 0.
    """

    id: str
    version: int
    note_id: str | None
    agreed_at: datetime
    what: str
    measured_by: str
    due_on: date | None
    state: str
    outcome: str
    closed_on: date | None
    share_with_patient: bool

    @property
    def is_open(self) -> bool:
        """Whether it comes back: nobody has closed it yet."""
        return self.state not in (CommitmentState.DONE, CommitmentState.NOT_DONE)


_NOTES = (
    select(*[INTEGRATION_NOTE[name] for name in IntegrationLine.__slots__])
    .where(INTEGRATION_NOTE.patient_id == THIS_PATIENT, stands(IntegrationNoteRow))
    .order_by(INTEGRATION_NOTE.held_at, INTEGRATION_NOTE.created_at, INTEGRATION_NOTE.id)
)
_COMMITMENTS = (
    select(
        COMMITMENT.id,
        COMMITMENT.version,
        COMMITMENT.note_id,
        COMMITMENT.created_at,
        *[COMMITMENT[name] for name in CommitmentLine.__slots__[4:]],
    )
    .where(COMMITMENT.patient_id == THIS_PATIENT, stands(CommitmentRow))
    .order_by(COMMITMENT.created_at, COMMITMENT.id)
)
_OF_NOTES = (
    select(
        INTEGRATION_NOTE.id,
        INTEGRATION_NOTE.held_at,
        INTEGRATION_NOTE.commitment,
        INTEGRATION_NOTE.commitment_due,
        INTEGRATION_NOTE.commitment_state,
        INTEGRATION_NOTE.share_with_patient,
    )
    .where(INTEGRATION_NOTE.patient_id == THIS_PATIENT, stands(IntegrationNoteRow))
    .order_by(INTEGRATION_NOTE.held_at, INTEGRATION_NOTE.id)
)
_OVERDUE = (
    select(COMMITMENT.patient_id, COMMITMENT.note_id, COMMITMENT.what, COMMITMENT.due_on)
    .where(COMMITMENT.state == CommitmentState.OPEN, COMMITMENT.due_on < bindparam("today"), stands(CommitmentRow))
    .order_by(COMMITMENT.due_on, COMMITMENT.id)
)
_OVERDUE_IN_NOTES = (
    select(
        INTEGRATION_NOTE.patient_id,
        INTEGRATION_NOTE.id,
        INTEGRATION_NOTE.commitment,
        INTEGRATION_NOTE.commitment_due,
    )
    .where(
        INTEGRATION_NOTE.commitment_due < bindparam("today"),
        INTEGRATION_NOTE.commitment_state.in_(("", CommitmentState.OPEN)),
        INTEGRATION_NOTE.commitment != "",
        INTEGRATION_NOTE.id.not_in(
            select(COMMITMENT.note_id).where(COMMITMENT.note_id.is_not(None), stands(CommitmentRow))
        ),
        stands(IntegrationNoteRow),
    )
    .order_by(INTEGRATION_NOTE.commitment_due, INTEGRATION_NOTE.id)
)


@dataclass(slots=True)
class OverdueLine:
    """A commitment that was due before today and is still open; `note_id` is the talk it was agreed on in."""

    patient_id: str
    note_id: str | None
    what: str
    due_on: date


def of_patient(session: Session, patient_id: PatientId) -> list[IntegrationLine]:
    """Return a patient's integration sessions, oldest first; of a psychotherapy note, only that it was held."""
    found = lines(session, _NOTES, IntegrationLine, patient_id=patient_id)
    for line in found:
        if line.is_apart:
            for name in TEXTS:
                setattr(line, name, "")
            line.share_with_patient, line.status_reason = False, None
    return found


def kept_apart(session: Session, patient_id: PatientId) -> list[IntegrationLine]:
    """Return what a patient's psychotherapy notes say, oldest first; they belong on no paper and in no export."""
    return [line for line in lines(session, _NOTES, IntegrationLine, patient_id=patient_id) if line.is_apart]


def commitments(session: Session, patient_id: PatientId) -> list[CommitmentLine]:
    """Return what a patient meant to do, oldest first, with what became of it.

    Notes of earlier days held one commitment each; it is read from there until an entry of its own settles it.
    """
    held = session.execute(_OF_NOTES, {"patient_id": patient_id}).all()
    agreed_at = {note_id: at for note_id, at, *_ in held}
    found = lines(session, _COMMITMENTS, CommitmentLine, patient_id=patient_id)
    for line in found:
        line.agreed_at = agreed_at.get(line.note_id or "", line.agreed_at)
    settled = {(line.note_id, line.what) for line in found}
    found += [
        CommitmentLine(note_id, 0, note_id, at, what, "", due, state or CommitmentState.OPEN.value, "", None, shared)
        for note_id, at, what, due, state, shared in held
        if what.strip() and (note_id, what) not in settled
    ]
    return sorted(found, key=lambda line: (line.agreed_at, line.id))


def open_commitments(session: Session, patient_id: PatientId) -> list[CommitmentLine]:
    """Return what is still open: what is due first comes first."""
    return by_due(commitments(session, patient_id))


def by_due(found: list[CommitmentLine]) -> list[CommitmentLine]:
    """Return the open ones of some commitments, what is due first at the top."""
    return sorted((one for one in found if one.is_open), key=lambda one: (one.due_on or date.max, one.agreed_at))


def overdue(session: Session, today: date) -> list[OverdueLine]:
    """Return what every patient of the practice meant to do before today and nobody closed, the longest ago first."""
    found = [
        line for asked in (_OVERDUE, _OVERDUE_IN_NOTES) for line in lines(session, asked, OverdueLine, today=today)
    ]
    return sorted(found, key=lambda one: one.due_on)
