"""Changes to check-ins between sessions, mostly held by phone (clinical-reference 1.2 P14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from keta_desk.domain.check_ins import CheckIn, check_in_moment_problems, check_in_problems, told_stressors
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.integration import Settled
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Status
from keta_desk.store.tables.integration import CheckInRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.store.work import Work
from keta_desk.use_cases.alarms import raise_check_in_alarm
from keta_desk.use_cases.commitments import settle_one, unsettle


def record(
    work: Work,
    patient_id: PatientId,
    content: CheckIn,
    *,
    at: datetime | None = None,
    after: SessionId | None = None,
    settled: Sequence[tuple[str, Settled]] = (),
) -> str:
    """Record a check-in and return its id; what item 9 gives alarm about is raised along with it.

    Commitments that were tried are settled in the same piece of work.

    Raises:
        RuleBroken: nothing was recorded, a figure is off its scale, or it is yet to come.
        Gone: there is no such patient, or no such session or commitment of this patient.
    """
    when = at or work.now
    refuse([*check_in_moment_problems(when, work.now), *check_in_problems(content)])
    work.must_exist(PatientRow, patient_id)
    if after is not None:
        work.must_exist(DosingSessionRow, after, patient_id=patient_id)
    row = CheckInRow(patient_id=patient_id, session_id=after, at=when, by_id=work.clinician_id, **_columns(content))
    work.add(row)
    for commitment_id, one in settled:
        settle_one(patient_id, commitment_id, one, work)
    raise_check_in_alarm(row, work)
    return row.id


def amend(work: Work, check_in_id: str, content: CheckIn, *, reason: str, seen: int) -> None:
    """Put a check-in right; what it said before is kept, and what was raised before stays open.

    Raises:
        RuleBroken: nothing was recorded, a figure is off its scale, or no reason was given.
        Gone: there is no such check-in.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*check_in_problems(content), *reason_problems(reason)])
    row = work.get(CheckInRow, check_in_id, seen=seen)
    for name, value in _columns(content).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)
    raise_check_in_alarm(row, work)


def take_back(work: Work, check_in_id: str, settled: Sequence[str], *, reason: str) -> None:
    """Mark a check-in as entered in error; the `settled` commitments that were closed in it are open again.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such check-in, or it was marked before.
    """
    refuse(reason_problems(reason))
    row = work.get(CheckInRow, check_in_id)
    row.status, row.status_reason = Status.ENTERED_IN_ERROR, reason
    unsettle(row.patient_id, settled, work, reason=reason)
    work.reason = reason


def _columns(content: CheckIn) -> dict[str, object]:
    return {**asdict(content), "stressors": told_stressors(content.stressors)}
