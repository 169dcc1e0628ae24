"""What the patient list shows beside each name, asked for all shown patients at once."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.patients import Stage
from keta_desk.domain.record import Status
from keta_desk.queries.lines import IDS, columns, day_in, stands
from keta_desk.store.tables.integration import IntegrationNoteRow
from keta_desk.store.tables.outcomes import AdministrationRow
from keta_desk.store.tables.schedule import AppointmentRow
from keta_desk.store.tables.sessions import DoseGivenRow
from keta_desk.store.tables.titration import PlanRow

ADMINISTRATION = columns(AdministrationRow)
APPOINTMENT = columns(AppointmentRow)
DOSE_GIVEN = columns(DoseGivenRow)
INTEGRATION_NOTE = columns(IntegrationNoteRow)
PLAN = columns(PlanRow)
WINDOW_DAYS = 14  # clinical-reference 1.1, row 13: the days in which integration work counts most
ITEM_9 = 8
REMISSION_BELOW, CASE_FROM = 5, 10  # clinical-reference 6.2, 7.1

_DOSES = (
    select(DOSE_GIVEN.patient_id, func.count(DOSE_GIVEN.session_id.distinct()), func.max(DOSE_GIVEN.given_at))
    .where(DOSE_GIVEN.patient_id.in_(IDS), stands(DoseGivenRow))
    .group_by(DOSE_GIVEN.patient_id)
)
_LATEST_DOSE = _DOSES.with_only_columns(DOSE_GIVEN.patient_id, func.max(DOSE_GIVEN.given_at).label("at")).subquery().c
_SAME_SESSION = DoseGivenRow.__table__.alias().c
_LAST_SESSION_DOSES = (
    select(DOSE_GIVEN.patient_id, func.sum(_SAME_SESSION.dose_ug))
    .where(
        DOSE_GIVEN.patient_id == _LATEST_DOSE.patient_id,
        DOSE_GIVEN.given_at == _LATEST_DOSE.at,
        _SAME_SESSION.session_id == DOSE_GIVEN.session_id,
        _SAME_SESSION.status != Status.ENTERED_IN_ERROR,
    )
    .group_by(DOSE_GIVEN.patient_id)
)
_PLANNED = (
    select(PLAN.patient_id, PLAN.planned_sessions)
    .where(PLAN.patient_id.in_(IDS), stands(PlanRow))
    .order_by(PLAN.number)
)
_INTEGRATION = select(INTEGRATION_NOTE.patient_id, INTEGRATION_NOTE.held_at).where(
    INTEGRATION_NOTE.patient_id.in_(IDS), INTEGRATION_NOTE.held_at >= bindparam("since"), stands(IntegrationNoteRow)
)
_PHQ9 = (
    select(ADMINISTRATION.patient_id, ADMINISTRATION.total_milli)
    .where(ADMINISTRATION.patient_id.in_(IDS), ADMINISTRATION.scale == "phq9", stands(AdministrationRow))
    .order_by(ADMINISTRATION.at)
)
_LATEST_PHQ9 = (
    _PHQ9.with_only_columns(ADMINISTRATION.patient_id, func.max(ADMINISTRATION.at).label("at"))
    .order_by(None)
    .group_by(ADMINISTRATION.patient_id)
    .subquery()
    .c
)
_LAST_ANSWERS = select(ADMINISTRATION.patient_id, ADMINISTRATION.answers).where(
    ADMINISTRATION.patient_id == _LATEST_PHQ9.patient_id,
    ADMINISTRATION.at == _LATEST_PHQ9.at,
    ADMINISTRATION.scale == "phq9",
    stands(AdministrationRow),
)
_AHEAD = (
    select(APPOINTMENT.patient_id, APPOINTMENT.kind, APPOINTMENT.starts_at)
    .where(
        APPOINTMENT.patient_id.in_(IDS),
        APPOINTMENT.starts_at >= bindparam("now"),
        APPOINTMENT.state.in_(("planned", "confirmed", "checked_in")),
        stands(AppointmentRow),
    )
    .order_by(APPOINTMENT.starts_at)
)


@dataclass(slots=True)
class Details:
    """What is known of one listed patient, beyond the name."""

    dose_count: int = 0
    planned_sessions: int | None = None
    last_dose_ug: int | None = None
    last_dose_on: date | None = None
    window_day: int | None = None
    integration_days: tuple[int, ...] = ()
    booked_days: tuple[int, ...] = ()
    phq9: list[int] = field(default_factory=list)
    item_9: int = 0
    next_kind: str | None = None
    next_at: datetime | None = None

    def stage_note(self, stage: Stage) -> str:
        """Return how far an induction has come, `5 of 6`."""
        counted = stage is Stage.INDUCTION and self.planned_sessions
        return f"{self.dose_count} of {self.planned_sessions}" if counted else ""

    def flag(self) -> str:
        """Return the one thing to look at first: a safety answer, a window without integration, remission."""
        if self.item_9 >= 1:
            return "item9"
        if self.window_day is not None and self.window_day >= 4 and not (self.integration_days or self.booked_days):
            return "no_integration"
        recovered = len(self.phq9) > 1 and self.phq9[0] >= CASE_FROM and self.phq9[-1] < REMISSION_BELOW
        return "remission" if recovered else ""


def of(session: Session, patient_ids: list[str], *, now: datetime, zone: ZoneInfo) -> dict[str, Details]:
    """Return the details of each listed patient."""
    found = {patient_id: Details() for patient_id in patient_ids}
    if not found:
        return found
    ids = {"ids": patient_ids}
    for patient_id, count, given_at in session.execute(_DOSES, ids).all():
        details = found[patient_id]
        details.dose_count, details.last_dose_on = count, day_in(zone, given_at)
    for patient_id, dose_ug in session.execute(_LAST_SESSION_DOSES, ids).all():
        found[patient_id].last_dose_ug = dose_ug
    for patient_id, planned in session.execute(_PLANNED, ids).all():
        found[patient_id].planned_sessions = planned
    for patient_id, total_milli in session.execute(_PHQ9, ids).all():
        if total_milli is not None:
            found[patient_id].phq9.append(total_milli // 1000)
    for patient_id, answers in session.execute(_LAST_ANSWERS, ids).all():
        found[patient_id].item_9 = _item_9(answers)
    _add_windows(session, found, now=now, zone=zone)
    return found


def _add_windows(session: Session, found: dict[str, Details], *, now: datetime, zone: ZoneInfo) -> None:
    today = day_in(zone, now)
    for details in found.values():
        if details.last_dose_on and (today - details.last_dose_on).days <= WINDOW_DAYS:
            details.window_day = (today - details.last_dose_on).days
    given = {"ids": list(found), "now": now, "since": now - timedelta(days=WINDOW_DAYS + 1)}
    for patient_id, held_at in session.execute(_INTEGRATION, given).all():
        details = found[patient_id]
        details.integration_days += _window_day(details, day_in(zone, held_at))
    for patient_id, kind, starts_at in session.execute(_AHEAD, given).all():
        details = found[patient_id]
        if details.next_at is None:
            details.next_kind, details.next_at = kind, starts_at
        if kind == "integration":
            details.booked_days += _window_day(details, day_in(zone, starts_at))


def _window_day(details: Details, day: date) -> tuple[int, ...]:
    if details.last_dose_on is None:
        return ()
    after = (day - details.last_dose_on).days
    return (after,) if 0 <= after <= WINDOW_DAYS else ()


def _item_9(answers: str) -> int:
    given = json.loads(answers)
    return int(given[ITEM_9] or 0) if len(given) > ITEM_9 else 0
