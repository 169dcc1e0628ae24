"""Changes to the journal: the patient's own words about a session (clinical-reference 1.2 P12)."""

from __future__ import annotations

from datetime import datetime

from keta_desk.domain.cards import journal_problems
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import Source
from keta_desk.store.tables.integration import JournalEntryRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.store.work import Work


def write(
    work: Work,
    patient_id: PatientId,
    words: str,
    *,
    is_shared: bool = False,
    written_at: datetime | None = None,
    after: SessionId | None = None,
) -> str:
    """Keep the patient's own words and return the id; they are shared only if the patient said so.

    Raises:
        RuleBroken: there are no words, or they would be of a moment still to come.
        Gone: there is no such patient, or no such session of this patient.
    """
    when = written_at or work.now
    ahead = [Problem("journal.not-yet", field="at")] if when > work.now else []
    refuse([*journal_problems(words), *ahead])
    work.must_exist(PatientRow, patient_id)
    if after is not None:
        work.must_exist(DosingSessionRow, after, patient_id=patient_id)
    row = JournalEntryRow(
        patient_id=patient_id,
        session_id=after,
        written_at=when,
        words=words.strip(),
        is_shared=is_shared,
        source=Source.PATIENT,
    )
    return work.add(row).id


def amend(work: Work, entry_id: str, words: str, *, is_shared: bool, reason: str, seen: int) -> None:
    """Put an entry right where it was written down wrongly; what it said before is kept.

    Raises:
        RuleBroken: there are no words, or no reason was given.
        Gone: there is no such entry.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*journal_problems(words), *reason_problems(reason)])
    row = work.get(JournalEntryRow, entry_id, seen=seen)
    row.words, row.is_shared = words.strip(), is_shared
    work.amend(row, reason=reason)


def share(work: Work, entry_id: str, *, is_shared: bool) -> None:
    """Share an entry, or share it no more, as the patient wants it.

    Raises:
        Gone: there is no such entry.
    """
    work.get(JournalEntryRow, entry_id).is_shared = is_shared
