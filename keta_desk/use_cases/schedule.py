"""Changes to the schedule."""

from __future__ import annotations

from datetime import datetime

from keta_desk.domain.ids import PatientId
from keta_desk.domain.preparation import planning_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.schedule import (
    DEFAULT_MINUTES,
    AppointmentKind,
    AppointmentState,
    WallTime,
    appointment_problems,
    state_problems,
)
from keta_desk.queries import preparation, schedule
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.schedule import AppointmentRow
from keta_desk.store.work import Work

_OPEN = frozenset(AppointmentState) - {AppointmentState.CANCELLED, AppointmentState.NO_SHOW, AppointmentState.ABORTED}


def book(
    work: Work,
    patient_id: PatientId,
    kind: AppointmentKind,
    wall: WallTime,
    *,
    minutes: int | None = None,
    with_whom: str = "",
    place: str = "",
    confirmed_because: str = "",
) -> str:
    """Book an appointment and return its id.

    Raises:
        RuleBroken: the time does not exist; or it overlaps another of the patient's, or is for a dose that nobody
            prepared, and no reason was given.
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    length = DEFAULT_MINUTES[kind] if minutes is None else minutes
    problems = appointment_problems(wall, length, _taken(work, patient_id))
    unprepared = [] if wall.problems() else _unprepared(work, patient_id, kind, wall)
    refuse([*problems, *unprepared], confirmed_because=confirmed_because)
    row = AppointmentRow(
        patient_id=patient_id,
        kind=kind,
        wall_time=wall.text,
        zone=wall.zone,
        starts_at=wall.moment(),
        minutes=length,
        state=AppointmentState.PLANNED,
        with_whom=with_whom,
        place=place,
        remark=confirmed_because if problems else "",
        unprepared_because=confirmed_because.strip() if unprepared else "",
    )
    return work.add(row).id


def move(work: Work, appointment_id: str, wall: WallTime, *, seen: int, confirmed_because: str = "") -> None:
    """Move an appointment to another time.

    Raises:
        RuleBroken: it is over, the time does not exist, or overlaps another of the patient's and no reason was given.
        Gone: there is no such appointment.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(AppointmentRow, appointment_id, seen=seen)
    state = AppointmentState(row.state)
    refuse(state_problems(state, state, ""))
    taken = _taken(work, PatientId(row.patient_id), but=appointment_id)
    refuse(appointment_problems(wall, row.minutes, taken), confirmed_because=confirmed_because)
    row.wall_time, row.zone, row.starts_at = wall.text, wall.zone, wall.moment()


def set_state(work: Work, appointment_id: str, state: AppointmentState, *, reason: str = "") -> None:
    """Say where an appointment stands: confirmed, checked in, completed, cancelled.

    Raises:
        RuleBroken: it is over, or it is called off or broken off without a reason.
        Gone: there is no such appointment.
    """
    row = work.get(AppointmentRow, appointment_id)
    refuse(state_problems(AppointmentState(row.state), state, reason))
    row.state, work.reason = state, reason
    row.remark = reason or row.remark


def _unprepared(work: Work, patient_id: PatientId, kind: AppointmentKind, wall: WallTime) -> list[Problem]:
    if kind != AppointmentKind.DOSING:
        return []
    return planning_problems(is_prepared=preparation.is_prepared(work.session, patient_id, before=wall.moment()))


def _taken(work: Work, patient_id: PatientId, *, but: str = "") -> list[tuple[datetime, int]]:
    others = schedule.of_patient(work.session, patient_id)
    return [(line.starts_at, line.minutes) for line in others if line.state in _OPEN and line.id != but]
