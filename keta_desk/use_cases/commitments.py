"""Changes to commitments: what the patient means to do comes back until it is closed (capabilities S25)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from keta_desk.domain.ids import PatientId
from keta_desk.domain.integration import (
    Commitment,
    CommitmentState,
    Settled,
    commitment_problems,
    settle_problems,
)
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.domain.record import Gone, Status
from keta_desk.queries import integration, practice
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.integration import CommitmentRow, IntegrationNoteRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work


def add(work: Work, patient_id: PatientId, one: Commitment) -> str:
    """Add a commitment and return its id; it is open until somebody closes it.

    Raises:
        RuleBroken: what it is is missing or too long.
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    return keep_commitment(patient_id, one, work)


def amend(work: Work, commitment_id: str, one: Commitment, *, reason: str, seen: int) -> None:
    """Put a commitment right; what it said before is kept.

    Raises:
        RuleBroken: what it is is missing or too long, or no reason was given.
        Gone: there is no such commitment.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*commitment_problems(one), *reason_problems(reason)])
    row = work.get(CommitmentRow, commitment_id, seen=seen)
    for name, value in asdict(one).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)


def settle(work: Work, patient_id: PatientId, commitment_id: str, one: Settled) -> str:
    """Close a commitment with what became of it, and return the id under which it stands from now on.

    One that stands in a note of earlier days is closed by an entry of its own; the note stays as it was written.

    Raises:
        RuleBroken: it is closed already, or what became of it is missing.
        Gone: there is no such commitment of this patient.
    """
    return settle_one(patient_id, commitment_id, one, work)


def reopen(work: Work, commitment_id: str, *, reason: str) -> None:
    """Open a commitment again that was closed by mistake.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such commitment.
    """
    refuse(reason_problems(reason))
    let_open(commitment_id, work)
    work.reason = reason


def keep_commitment(patient_id: str, one: Commitment, work: Work, *, note_id: str | None = None) -> str:
    """Keep a new commitment, of a note where it was agreed on in one."""
    refuse(commitment_problems(one))
    return work.add(CommitmentRow(patient_id=patient_id, note_id=note_id, **asdict(one))).id


def settle_one(patient_id: str, commitment_id: str, one: Settled, work: Work) -> str:
    """Close one commitment of a patient."""
    today = day_in(practice.zone(work.session), work.now)
    refuse(settle_problems(one, today=today))
    row = work.session.get(CommitmentRow, commitment_id)
    if row is None:
        row = _from_the_note(work, patient_id, commitment_id)
    if row.patient_id != patient_id:
        raise Gone("record.gone")
    if row.status == Status.ENTERED_IN_ERROR:
        raise Gone("record.in-error")
    if row.state != CommitmentState.OPEN:
        raise RuleBroken([Problem("commitment.closed-already", field="state")])
    row.state, row.outcome, row.closed_on = one.state, one.outcome.strip(), one.closed_on or today
    return row.id


def let_open(commitment_id: str, work: Work) -> None:
    """Open a commitment again. What stood in a note of earlier days is open there again without its own entry."""
    row = work.get(CommitmentRow, commitment_id)
    row.state, row.outcome, row.closed_on = CommitmentState.OPEN.value, "", None


def unsettle(patient_id: str, settled: Sequence[str], work: Work, *, reason: str) -> None:
    """Open commitments again whose closing is taken back along with what they were closed in."""
    for line in integration.commitments(work.session, PatientId(patient_id)):
        if line.id in settled and not line.is_open and line.version:
            let_open(line.id, work)
        elif line.note_id in settled and line.version:  # of an older note: there it is open without an entry of its own
            part = work.get(CommitmentRow, line.id)
            part.status, part.status_reason = Status.ENTERED_IN_ERROR, reason


def _from_the_note(work: Work, patient_id: str, note_id: str) -> CommitmentRow:
    """Return a new entry for the commitment of a note of earlier days, which held one at most."""
    note = work.get(IntegrationNoteRow, note_id)
    open_now = {line.id for line in integration.commitments(work.session, PatientId(patient_id)) if line.is_open}
    if note_id not in open_now or note.patient_id != patient_id:
        raise Gone("record.gone")
    row = CommitmentRow(
        patient_id=patient_id,
        note_id=note_id,
        what=note.commitment,
        due_on=note.commitment_due,
        share_with_patient=note.share_with_patient,
        state=CommitmentState.OPEN.value,
    )
    return work.add(row)
