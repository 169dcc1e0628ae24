"""What the patient list shows beside each name, asked for all shown patients at once."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.outcomes import Scored, baseline, is_remission
from keta_desk.domain.patients import Stage
from keta_desk.domain.record import Status
from keta_desk.domain.session_log import LONGEST
from keta_desk.queries import limits_profile
from keta_desk.queries.lines import IDS, columns, day_in, stands
from keta_desk.reference import catalogue
from keta_desk.store.tables.integration import IntegrationNoteRow
from keta_desk.store.tables.outcomes import AdministrationRow
from keta_desk.store.tables.schedule import AppointmentRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow
from keta_desk.store.tables.titration import PlanRow

ADMINISTRATION = columns(AdministrationRow)
APPOINTMENT = columns(AppointmentRow)
DOSE_GIVEN = columns(DoseGivenRow)
INTEGRATION_NOTE = columns(IntegrationNoteRow)
PLAN = columns(PlanRow)
SITTING = columns(DosingSessionRow)
WINDOW_DAYS = 14  # clinical-reference 1.1, row 13: the days in which integration work counts most
ITEM_9 = 8

_DOSES = (
    select(
        DOSE_GIVEN.patient_id,
        func.count(DOSE_GIVEN.session_id.distinct()),
        func.min(DOSE_GIVEN.given_at),
        func.max(DOSE_GIVEN.given_at),
    )
    .where(DOSE_GIVEN.patient_id.in_(IDS), stands(DoseGivenRow))
    .group_by(DOSE_GIVEN.patient_id)
)
_LATEST_DOSE = _DOSES.with_only_columns(DOSE_GIVEN.patient_id, func.max(DOSE_GIVEN.given_at).label("at")).subquery().c
_SAME_SESSION = DoseGivenRow.__table__.alias().c
_LAST_SESSIONS = select(DOSE_GIVEN.session_id).where(
    DOSE_GIVEN.patient_id == _LATEST_DOSE.patient_id, DOSE_GIVEN.given_at == _LATEST_DOSE.at, stands(DoseGivenRow)
)
_LAST_SESSION_DOSES = (
    select(
        _SAME_SESSION.patient_id,
        _SAME_SESSION.molecule,
        _SAME_SESSION.formulation,
        func.sum(_SAME_SESSION.dose_ug),
    )
    .where(_SAME_SESSION.session_id.in_(_LAST_SESSIONS), _SAME_SESSION.status != Status.ENTERED_IN_ERROR)
    .group_by(_SAME_SESSION.patient_id, _SAME_SESSION.molecule, _SAME_SESSION.formulation)
    .order_by(func.max(_SAME_SESSION.given_at), func.max(_SAME_SESSION.id))
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
    select(ADMINISTRATION.patient_id, ADMINISTRATION.at, ADMINISTRATION.total_milli)
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


_LIVE = select(SITTING.patient_id).where(
    SITTING.patient_id.in_(IDS),
    SITTING.started_at > bindparam("since"),
    SITTING.ended_at.is_(None),
    stands(DosingSessionRow),
)


@dataclass(slots=True)
class Details:
    """What is known of one listed patient, beyond the name."""

    is_live: bool = False
    dose_count: int = 0
    planned_sessions: int | None = None
    last_dose_ug: int | None = None
    last_dose_on: date | None = None
    window_day: int | None = None
    integration_days: tuple[int, ...] = ()
    booked_days: tuple[int, ...] = ()
    first_dose_at: datetime | None = None
    scored: list[Scored] = field(default_factory=list)
    item_9: int | None = 0
    next_kind: str | None = None
    next_at: datetime | None = None
    baseline_within: timedelta = timedelta(0)

    def stage_note(self, stage: Stage) -> str:
        """Return how far an induction has come, `5 of 6`."""
        counted = stage is Stage.INDUCTION and self.planned_sessions
        return f"{self.dose_count} of {self.planned_sessions}" if counted else ""

    def flag(self) -> str:
        """Return what to look at first: a safety answer, a session that runs, no integration, remission.

        A safety item that was left unanswered is never taken for "no" (clinical-reference 6.2).
        """
        if self.item_9 is None:
            return "item9_open"
        if self.item_9 >= 1:
            return "item9"
        if self.is_live:
            return "live"
        if self.window_day is not None and self.window_day >= 4 and not (self.integration_days or self.booked_days):
            return "no_integration"
        return "remission" if self._is_in_remission() else ""

    @property
    def phq9(self) -> tuple[int, ...]:
        """The totals that could be reckoned, oldest first."""
        return tuple(int(one.total) for one in self.scored if one.total is not None)

    @property
    def phq9_baseline(self) -> int | None:
        """The total that change is reckoned from, as in the chart; None before any dose and where there is none."""
        return None if self._baseline is None else int(self._baseline)

    def _is_in_remission(self) -> bool:
        """Say whether the last score after the first dose is one of remission, against the baseline (7.1)."""
        if self.first_dose_at is None or not self.scored or self.scored[-1].at <= self.first_dose_at:
            return False
        before, last = self._baseline, self.scored[-1].total
        return before is not None and last is not None and is_remission(catalogue.scales()["phq9"], before, last)

    @property
    def _baseline(self) -> Decimal | None:
        if self.first_dose_at is None:
            return None
        before = baseline(self.scored, first_dose_at=self.first_dose_at, within=self.baseline_within)
        return None if before is None else before.total


def of(session: Session, patient_ids: list[str], *, now: datetime, zone: ZoneInfo) -> dict[str, Details]:
    """Return the details of each listed patient."""
    within = limits_profile.in_force(session).length("baseline-window")
    found = {patient_id: Details(baseline_within=within) for patient_id in patient_ids}
    if not found:
        return found
    ids = {"ids": patient_ids}
    for patient_id, count, first_at, last_at in session.execute(_DOSES, ids).all():
        details = found[patient_id]
        details.dose_count, details.first_dose_at, details.last_dose_on = count, first_at, day_in(zone, last_at)
    for patient_id, _, _, dose_ug in session.execute(_LAST_SESSION_DOSES, ids).all():
        found[patient_id].last_dose_ug = dose_ug
    for patient_id, planned in session.execute(_PLANNED, ids).all():
        found[patient_id].planned_sessions = planned
    for patient_id, at, total_milli in session.execute(_PHQ9, ids).all():
        total = None if total_milli is None else Decimal(total_milli) / 1000
        found[patient_id].scored.append(Scored(at, total))
    for patient_id, answers in session.execute(_LAST_ANSWERS, ids).all():
        found[patient_id].item_9 = _item_9(answers)
    for (patient_id,) in session.execute(_LIVE, ids | {"since": now - LONGEST}).all():
        found[patient_id].is_live = True
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


def _item_9(answers: str) -> int | None:
    given = json.loads(answers)
    answer = given[ITEM_9] if len(given) > ITEM_9 else None
    return None if answer is None else int(answer)
