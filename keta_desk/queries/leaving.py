"""What the record knows that speaks for or against leaving a session (clinical-reference 5.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.observation import Timeline
from keta_desk.domain.readiness import LeavingFacts
from keta_desk.domain.record import Status
from keta_desk.domain.schedule import CLOSED, AppointmentKind
from keta_desk.domain.session_log import EntryKind, EventCode
from keta_desk.queries import live_rows, schedule, session_log
from keta_desk.queries.live_parts import Sitting
from keta_desk.queries.live_rows import AdverseLine, LiveDose, LiveReading, RescueLine
from keta_desk.queries.session_log import EventLine

VOMITING = "Vomiting"
SAME_SESSION = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a session has kept so far."""

    doses: Sequence[LiveDose]
    readings: Sequence[LiveReading]
    events: Sequence[EventLine]
    adverse: Sequence[AdverseLine]
    rescues: Sequence[RescueLine] = ()


def facts(session: Session, sitting: Sitting, timeline: Timeline | None, limits: Limits) -> LeavingFacts:
    """Return it for one session."""
    kept = Kept(
        live_rows.doses(session, sitting.id),
        live_rows.readings(session, sitting.id),
        session_log.of_session(session, sitting.id),
        live_rows.adverse_events(session, sitting.id),
    )
    return facts_of(session, sitting, timeline, limits, kept)


def facts_of(session: Session, sitting: Sitting, timeline: Timeline | None, limits: Limits, kept: Kept) -> LeavingFacts:
    """Return it for a session of which is known what it kept: a key that is pressed waits for every question."""
    doses = [one for one in kept.doses if not one.is_in_error]
    before = LeavingFacts(
        setting=sitting.setting,
        molecules=frozenset(one.molecule for one in doses),
        dosed_at=min((one.given_at for one in doses), default=None),
        observe_min=timeline.observe_min if timeline else limits.number("observe"),
        readings=(),
        next_contact_at=_next_contact(session, sitting),
        limits=limits.vitals,
    )
    return with_entries(session, sitting, before, kept)


def with_entries(session: Session, sitting: Sitting, before: LeavingFacts, kept: Kept) -> LeavingFacts:
    """Return what was known `before` with what the session has kept by now; its doses are the same."""
    readings = [one for one in kept.readings if not one.is_in_error]
    return replace(
        before,
        readings=[one.measured for one in readings],
        on_oxygen=frozenset(one.id for one in readings if one.beside.on_oxygen),
        vomited_at=_vomited_at(kept),
        answers=live_rows.checks(session, sitting.id),
    )


def _vomited_at(kept: Kept) -> tuple[datetime, ...]:
    keys = (
        one.at
        for one in kept.events
        if (one.kind, one.code) == (EntryKind.EVENT, EventCode.VOMITING) and one.status != Status.ENTERED_IN_ERROR
    )
    return (*keys, *(one.began_at for one in kept.adverse if one.term == VOMITING and not one.is_in_error))


def _next_contact(session: Session, sitting: Sitting) -> datetime | None:
    """Return the first appointment after the start of the session that is not over."""
    coming = (
        one.starts_at
        for one in schedule.of_patient(session, sitting.patient_id)
        if one.state not in CLOSED and one.starts_at > _since(one.kind, sitting.started_at)
    )
    return min(coming, default=None)


def _since(kind: str, started_at: datetime) -> datetime:
    """Return from when on an appointment is a further one: this session's own may have been booked for later."""
    return started_at + SAME_SESSION if kind == AppointmentKind.DOSING else started_at
