"""Changes to notes, and drafts of what is being typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from keta_desk.domain.ids import PatientId
from keta_desk.domain.notes import NoteKind, note_problems
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.store.tables.audit import DraftRow
from keta_desk.store.tables.patients import NoteRow, PatientRow
from keta_desk.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


def write(
    work: Work, patient_id: PatientId, kind: NoteKind, *, body: str, title: str = "", written_at: datetime | None = None
) -> str:
    """Write a note into the chart and return its id.

    Raises:
        RuleBroken: the note is empty.
        Gone: there is no such patient.
    """
    refuse(note_problems(body))
    work.must_exist(PatientRow, patient_id)
    row = NoteRow(
        patient_id=patient_id,
        kind=kind,
        written_at=written_at or work.now,
        author_id=work.clinician_id,
        title=title,
        body=body,
    )
    return work.add(row).id


def amend(work: Work, note_id: str, *, body: str, reason: str, seen: int) -> None:
    """Put a note right; what it said before is kept.

    Raises:
        RuleBroken: the note is empty or no reason was given.
        Gone: there is no such note.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*note_problems(body), *reason_problems(reason)])
    row = work.get(NoteRow, note_id, seen=seen)
    row.body = body
    work.amend(row, reason=reason)


def keep_draft(work: Work, form: str, subject: str, state: dict[str, Any]) -> None:
    """Keep what was typed into a form and not yet saved, encrypted like everything else."""
    row = work.session.get(DraftRow, (form, subject, work.clinician_id))
    if row is None:
        row = DraftRow(form=form, subject=subject, clinician_id=work.clinician_id)
        work.session.add(row)
    row.saved_at, row.state = work.now, json.dumps(state)
    work.unrecorded()


def drop_draft(work: Work, form: str, subject: str) -> None:
    """Forget a draft once its form was emptied or thrown away."""
    _delete_draft(work, form, subject)
    work.unrecorded()


def out_of_draft(
    use_case: Callable[Concatenate[Work, P], T], form: str, subject: str
) -> Callable[Concatenate[Work, P], T]:
    """Return a use case that saves a form and forgets its draft in one piece of work.

    In two pieces a power cut between them would bring the draft back as not saved, and the same reading would be
    entered twice.
    """

    @wraps(use_case)
    def both(work: Work, /, *given: P.args, **named: P.kwargs) -> T:
        answer = use_case(work, *given, **named)
        _delete_draft(work, form, subject)
        return answer

    return both


def _delete_draft(work: Work, form: str, subject: str) -> None:
    row = work.session.get(DraftRow, (form, subject, work.clinician_id))
    if row is not None:
        work.session.delete(row)
