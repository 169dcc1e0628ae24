"""The running session as one value: everything that the cockpit shows (clinical-reference 5, capabilities N8).

What depends on the moment (which slot is due, whether a criterion is met) is reckoned from the value by its methods,
so that a clock that ticks asks nothing of the record.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain import black_box
from keta_desk.domain.black_box import Finding, Tick, found, tick
from keta_desk.domain.clock import Clock
from keta_desk.domain.dosing import Route
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.observation import Seen, Slot, Timeline, lengthened, minute_of, slots
from keta_desk.domain.problems import Problem
from keta_desk.domain.readiness import CriterionNow, LeavingFacts, needed_minutes, readiness, release_problems
from keta_desk.domain.reading_notes import is_observation
from keta_desk.domain.session_course import SessionCourse, course, pressures_up
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import (
    leaving,
    limits_profile,
    live_parts,
    live_rows,
    observing,
    practice,
    session_log,
    titration,
)
from keta_desk.queries.alerts import AlertLine
from keta_desk.queries.leaving import Kept
from keta_desk.queries.lines import columns, lines, stands
from keta_desk.queries.live_parts import Ghost, LivePatient, LogLine, Sitting
from keta_desk.queries.live_rows import AdverseLine, LiveDose, LiveReading, RescueLine
from keta_desk.queries.session_log import BoxStanding
from keta_desk.reference import catalogue
from keta_desk.store.tables.sessions import DosingSessionRow

SITTING = columns(DosingSessionRow)


@dataclass(frozen=True, slots=True)
class RunningLine:
    """One session that was started and not ended."""

    id: SessionId
    patient_id: PatientId
    started_at: datetime
    setting: str
    released_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveSession:
    """One dosing session with all that belongs to it. Minutes count from the first dose, T0 (`dosed_at`)."""

    sitting: Sitting
    number: int
    planned_sessions: int | None
    patient: LivePatient
    zone: str
    limits: Limits
    timeline: Timeline | None
    expected: Route | None
    doses: tuple[LiveDose, ...]
    readings: tuple[LiveReading, ...]
    log: tuple[LogLine, ...]
    adverse_events: tuple[AdverseLine, ...]
    rescues: tuple[RescueLine, ...]
    alerts: tuple[AlertLine, ...]
    ghost: Ghost | None
    leaving: LeavingFacts
    missed_because: tuple[tuple[int, str], ...]
    timers_paused_at: datetime | None
    box: BoxStanding

    @property
    def given(self) -> tuple[LiveDose, ...]:
        """The doses that count."""
        return tuple(one for one in self.doses if not one.is_in_error)

    @property
    def dosed_at(self) -> datetime | None:
        """T0: when the first dose was given; with esketamine the first device."""
        return min((one.given_at for one in self.given), default=None)

    @property
    def standing(self) -> tuple[LiveReading, ...]:
        """The readings that count, by when they were measured."""
        return tuple(one for one in self.readings if not one.is_in_error)

    @property
    def is_first(self) -> bool:
        """Whether it is the patient's first dose, which is watched more closely (capabilities S9)."""
        return self.timeline is not None and self.timeline.is_first

    def finding(self, clock: Clock) -> Finding | None:
        """Say what lies between the last entry and now that nobody noted: a gap, or a clock that jumped."""
        return None if self.sitting.ended_at is not None else found(self.box.last, tick(clock))

    def session_time(self, clock: Clock) -> datetime:
        """Return this moment as the session counts it: a clock that was set shifts nothing."""
        this: Tick = tick(clock)
        return black_box.session_time(this.wall, self.box.offset, self.finding(clock))

    def slots_at(self, now: datetime) -> tuple[Slot, ...]:
        """Return every slot of the timeline with how it stands; none where the route has no timeline."""
        if self.timeline is None:
            return ()
        timeline, at_home = self.timeline, self.sitting.setting == DoseSetting.HOME
        if self.dosed_at is not None:
            elapsed = minute_of(min(now, self.sitting.released_at or now), self.dosed_at)
            measured = [one.measured for one in self.standing]
            timeline = lengthened(timeline, pressures_up(measured, self.dosed_at), elapsed)
        seen = [Seen(one.id, one.at) for one in self.standing if at_home or is_observation(one.reading)]
        return slots(timeline, seen, dosed_at=self.dosed_at, now=now, reasons=dict(self.missed_because))

    def course(self) -> SessionCourse:
        """Return peaks, rises, lows and times back (clinical-reference 5.2)."""
        measured = [one.measured for one in self.standing]
        return course(measured, self.dosed_at, until=self.sitting.released_at)

    def readiness_at(self, now: datetime) -> tuple[CriterionNow, ...]:
        """Return every criterion of leaving with its value and moment (clinical-reference 5.6)."""
        return readiness(self.leaving, now)

    def release_problems_at(self, now: datetime) -> list[Problem]:
        """Say what keeps the patient here."""
        return release_problems(self.leaving, now)

    @property
    def observed_until(self) -> datetime | None:
        """From when on the patient has been observed long enough; None before the first dose."""
        if self.dosed_at is None:
            return None
        needed = needed_minutes(self.leaving.molecules, self.leaving.observe_min)
        return self.dosed_at + timedelta(minutes=needed)


_RUNNING = (
    select(SITTING.id, SITTING.patient_id, SITTING.started_at, SITTING.setting, SITTING.released_at)
    .where(SITTING.ended_at.is_(None), stands(DosingSessionRow))
    .order_by(SITTING.started_at.desc(), SITTING.id.desc())
)


def running(session: Session) -> list[RunningLine]:
    """Return every session that was started and not ended, the latest first."""
    return lines(session, _RUNNING, RunningLine)


def of_session(session: Session, session_id: SessionId) -> LiveSession:
    """Return a session with everything that the cockpit shows; one that has ended is answered too.

    Raises:
        Gone: there is no such session, or it was entered in error.
    """
    sitting = live_parts.sitting(session, session_id)
    plan = titration.plan(session, sitting.patient_id)
    kept, limits = _kept(session, session_id), limits_profile.in_force(session)
    given = [one for one in kept.doses if not one.is_in_error]
    form = observing.form_of(session, sitting)
    timeline = observing.of_session(session, sitting, limits)
    return LiveSession(
        sitting=sitting,
        number=live_parts.number_of(session, sitting),
        planned_sessions=plan.planned_sessions if plan else None,
        patient=live_parts.patient(session, sitting),
        zone=practice.zone(session).key,
        limits=limits,
        timeline=timeline,
        expected=catalogue.routes()[form] if form else None,
        ghost=live_parts.ghost(session, sitting, given),
        leaving=leaving.facts_of(session, sitting, timeline, limits, kept),
        **_said_by(session, sitting, kept),
    )


def with_entries(session: Session, known: LiveSession) -> LiveSession | None:
    """Return a session as it is `known`, with what was entered since; None where more than that may have changed.

    A key that is pressed waits for every question: who lies there, plan, limits and timeline are not asked for again.

    Raises:
        Gone: it was entered in error.
    """
    sitting = live_parts.sitting(session, known.sitting.id)
    kept = _kept(session, sitting.id)
    weighed = [one.id for one in kept.readings if one.reading.weight_g is not None]
    knew = [one.id for one in known.readings if one.reading.weight_g is not None]
    if sitting.ended_at is not None or kept.doses != known.doses or weighed != knew:
        return None
    facts = leaving.with_entries(session, sitting, known.leaving, kept)
    return replace(known, sitting=sitting, leaving=facts, **_said_by(session, sitting, kept))


def _kept(session: Session, session_id: SessionId) -> Kept:
    return Kept(
        live_rows.doses(session, session_id),
        live_rows.readings(session, session_id),
        session_log.of_session(session, session_id),
        live_rows.adverse_events(session, session_id),
        live_rows.rescues(session, session_id),
    )


def _said_by(session: Session, sitting: Sitting, kept: Kept) -> dict[str, Any]:
    """Return what its entries alone say of a session."""
    made = live_parts.Made.of(kept.doses, kept.readings, kept.adverse, kept.rescues)
    return {
        "doses": kept.doses,
        "readings": kept.readings,
        "log": live_parts.log(kept.events, made),
        "adverse_events": kept.adverse,
        "rescues": kept.rescues,
        "alerts": live_parts.alerts_of(session, sitting, kept.readings),
        "missed_because": live_parts.reasons_missed(kept.events),
        "timers_paused_at": live_parts.paused_at(kept.events),
        "box": session_log.standing_of_box(session, sitting.id),
    }
