"""Harm in a running session and what was done about it (clinical-reference 5.4, 5.5): records, never advice."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from keta_desk.domain.adverse_events import AdverseEvent, event_problems
from keta_desk.domain.ids import SessionId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.rescue import Rescue, rescue_problems
from keta_desk.domain.session_log import EntryKind, Manner
from keta_desk.store.tables.session_care import AdverseEventRow, RescueActionRow
from keta_desk.store.work import Work
from keta_desk.use_cases.black_box import BlackBox
from keta_desk.use_cases.harm_grading import suggested_for
from keta_desk.use_cases.record_alarms import alarm_of_event


def record_adverse_event(
    work: Work,
    session_id: SessionId,
    event: AdverseEvent,
    *,
    manner: Manner | None = None,
    confirmed_because: str = "",
) -> str:
    """Record an adverse event; return the id of its entry. The grade that is suggested is kept beside the one given.

    Raises:
        RuleBroken: something of it cannot be, or the grade is below the one suggested and nobody said why.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    began, told = box.moment(event.began_at), box.manner(manner)
    suggested = suggested_for(work, session_id, event)
    refuse(event_problems(event, suggested=suggested), confirmed_because=confirmed_because)
    row = AdverseEventRow(
        patient_id=box.sitting.patient_id,
        session_id=session_id,
        suggested_grade=suggested,
        manner=told,
        **_columns(event),
    )
    work.add(row)
    alarm_of_event(work, row, event)
    work.reason = confirmed_because.strip()
    return box.keep(EntryKind.ADVERSE_EVENT, began, code=event.term, value=event.grade, subject_id=row.id, manner=told)


def amend_adverse_event(
    work: Work, event_id: str, event: AdverseEvent, *, reason: str, seen: int, confirmed_because: str = ""
) -> str:
    """Put an adverse event right, or add how it ended; what it said before is kept. Returns the id of the entry.

    Raises:
        RuleBroken: something of it cannot be, or no reason was given.
        Gone: there is no such event.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(AdverseEventRow, event_id, seen=seen)
    box = BlackBox(work, SessionId(row.session_id or ""))
    suggested = suggested_for(work, SessionId(row.session_id or ""), event)
    refuse([*event_problems(event, suggested=suggested), *reason_problems(reason)], confirmed_because=confirmed_because)
    for name, value in _columns(event).items():
        setattr(row, name, value)
    row.suggested_grade = suggested
    work.amend(row, reason=reason)
    alarm_of_event(work, row, event)
    return box.keep(EntryKind.CORRECTED, box.now, code=event.term, words=reason, subject_id=row.id)


def record_rescue(
    work: Work,
    session_id: SessionId,
    rescue: Rescue,
    *,
    at: datetime | None = None,
    manner: Manner | None = None,
) -> str:
    """Record what was done because of how the patient was; return the id of the entry.

    Raises:
        RuleBroken: there is no such action, or something of it cannot be.
        Gone: there is no such session.
    """
    refuse(rescue_problems(rescue))
    box = BlackBox(work, session_id)
    moment, told = box.moment(at), box.manner(manner)
    row = RescueActionRow(
        patient_id=box.sitting.patient_id, session_id=session_id, at=moment, manner=told, **asdict(rescue)
    )
    work.add(row)
    return box.keep(EntryKind.RESCUE, moment, code=rescue.action, subject_id=row.id, manner=told)


def _columns(event: AdverseEvent) -> dict[str, object]:
    return {**asdict(event), "term": event.term.strip(), "serious": " ".join(event.serious)}
