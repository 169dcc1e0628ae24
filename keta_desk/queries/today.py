"""What a day holds: who comes, what was left open, whose integration window is open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, String, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from keta_desk.domain.alerts import AlertLevel
from keta_desk.domain.ids import PatientId
from keta_desk.domain.schedule import CLOSED, AppointmentState
from keta_desk.queries import alerts, check_ins, integration, patients, practice, schedule
from keta_desk.queries.alerts import AlertLine
from keta_desk.queries.lines import columns, day_in, stands
from keta_desk.queries.list_details import WINDOW_DAYS
from keta_desk.queries.patients import PatientLine
from keta_desk.queries.schedule import AppointmentLine
from keta_desk.store.tables.audit import DraftRow
from keta_desk.store.tables.schedule import AppointmentRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow

APPOINTMENT = columns(AppointmentRow)
DOSE_GIVEN = columns(DoseGivenRow)
DRAFT = columns(DraftRow)
SESSION = columns(DosingSessionRow)
UNCLOSED_FOR = timedelta(days=14)
MOST = 200
"""Of how many loops, and of how many windows, who it is about is asked: more than a person can deal with in a day."""

_SINCE: BindParameter[datetime] = bindparam("since")
_IN_WINDOW = (
    select(DOSE_GIVEN.patient_id, type_coerce(DOSE_GIVEN.given_at, String))
    .where(DOSE_GIVEN.given_at >= _SINCE, stands(DoseGivenRow))
    .order_by(DOSE_GIVEN.given_at)
)
_UNFINISHED = (
    select(SESSION.patient_id, SESSION.started_at)
    .where(SESSION.started_at.is_not(None), SESSION.ended_at.is_(None), stands(DosingSessionRow))
    .order_by(SESSION.started_at)
)
_UNCLOSED = (
    select(APPOINTMENT.patient_id, APPOINTMENT.starts_at)
    .where(
        APPOINTMENT.starts_at >= _SINCE,
        APPOINTMENT.starts_at < bindparam("until"),
        APPOINTMENT.state.not_in([state.value for state in CLOSED]),
        stands(AppointmentRow),
    )
    .order_by(APPOINTMENT.starts_at)
)
_AHEAD = select(func.min(APPOINTMENT.starts_at)).where(
    APPOINTMENT.starts_at >= _SINCE,
    APPOINTMENT.state.not_in([state.value for state in CLOSED]),
    stands(AppointmentRow),
)
_DRAFTS = (
    select(DRAFT.form, DRAFT.subject, DRAFT.saved_at)
    .where(DRAFT.clinician_id == bindparam("clinician_id"), DRAFT.form.in_(bindparam("forms", expanding=True)))
    .order_by(DRAFT.saved_at)
)


@dataclass(slots=True)
class Booked:
    """An appointment with the line of the patient it is for."""

    at: AppointmentLine
    patient: PatientLine


@dataclass(slots=True)
class Loop:
    """Something left open.

    `kind` is alert, unfinished, check_due, no_integration, commitment, task, unclosed or draft.

    `subject` of a check that is due is its point after the session, of a commitment what was agreed on.

    Of a patient with open alerts the most urgent is told, with how many more there are; tasks are counted by
    themselves, for what ran out must not stand before what is urgent.

    A draft has the name of its `form`, and as its `subject` what of the chart it is about, '' for nothing less than the
    patient; a form that belongs to no chart has no patient.
    """

    kind: str
    at: datetime | None
    patient: PatientLine | None = None
    form: str = ""
    subject: str = ""
    alert: AlertLine | None = None
    more_alerts: int = 0


@dataclass(slots=True)
class Day:
    """One day of the practice, in its own zone. `loops` come by urgency, `windows` with the unbooked first.

    Where there are too many to name, `more_loops` and `more_windows` say how many are not among them.
    """

    day: date
    zone: ZoneInfo
    booked: list[Booked] = field(default_factory=list)
    tomorrow: list[Booked] = field(default_factory=list)
    next_at: datetime | None = None
    loops: list[Loop] = field(default_factory=list)
    windows: list[PatientLine] = field(default_factory=list)
    more_loops: int = 0
    more_windows: int = 0

    @property
    def done(self) -> int:
        """How many of the day's appointments are over."""
        return sum(AppointmentState(one.at.state) in CLOSED for one in self.booked)


def of(session: Session, *, now: datetime, clinician_id: str, forms: Sequence[str]) -> Day:
    """Return the day of `now`. `forms` are the forms whose drafts count as something left open."""
    zone = practice.zone(session)
    today = day_in(zone, now)
    found = Day(today, zone)
    start, end, after = (_midnight(today + timedelta(days=days), zone) for days in (0, 1, 2))
    appointments = schedule.between(session, start, after)
    open_now = sorted(
        _loops(session, now=now, start=start, clinician_id=clinician_id, forms=forms),
        key=lambda loop: _URGENCY.index(loop[0]),
    )
    loops, found.more_loops = open_now[:MOST], max(len(open_now) - MOST, 0)
    since = {"since": now - timedelta(days=WINDOW_DAYS + 1)}
    last_doses: dict[str, str] = {row[0]: row[1] for row in session.execute(_IN_WINDOW, since).all()}
    in_window = sorted(last_doses, key=last_doses.__getitem__)  # the longest open first
    in_window, found.more_windows = in_window[:MOST], max(len(in_window) - MOST, 0)
    wanted = {line.patient_id: None for line in appointments} | dict.fromkeys(in_window)
    wanted |= {patient_id: None for _, _, patient_id, *_ in loops if patient_id}
    alarmed = _alarmed(session)
    told = [
        (kind, whose, one) for kind, by_patient in alarmed.items() for whose, one in list(by_patient.items())[:MOST]
    ]
    wanted |= {whose: None for _, whose, _ in told}
    found.more_loops += sum(max(len(by_patient) - MOST, 0) for by_patient in alarmed.values())
    known = {line.id: line for line in patients.named(session, [PatientId(one) for one in wanted], now=now)}
    booked = [Booked(line, known[PatientId(line.patient_id)]) for line in appointments if line.patient_id in known]
    found.booked = [one for one in booked if one.at.starts_at < end]
    found.tomorrow = [one for one in booked if one.at.starts_at >= end and not _is_off(one)]
    found.next_at = session.execute(_AHEAD, {"since": end}).scalar_one()
    found.windows = sorted((line for line in known.values() if line.window_day is not None), key=_least_cared_for)
    found.loops = [
        Loop(kind, one[0].raised_at, known.get(PatientId(whose)), alert=one[0], more_alerts=len(one) - 1)
        for kind, whose, one in told
    ]
    found.loops += [Loop(kind, at, known.get(PatientId(one)), form, about) for kind, at, one, form, about in loops]
    found.loops += [Loop("no_integration", None, line) for line in found.windows if line.flag == "no_integration"]
    found.loops.sort(key=lambda loop: _URGENCY.index(loop.kind))
    return found


_URGENCY = ("alert", "unfinished", "check_due", "no_integration", "commitment", "task", "unclosed", "draft")
_Open = tuple[str, datetime | None, str, str, str]


def _alarmed(session: Session) -> dict[str, dict[str, list[AlertLine]]]:
    """Return the open alerts and the open tasks of each patient who has any, the most urgent first."""
    found: dict[str, dict[str, list[AlertLine]]] = {"alert": {}, "task": {}}
    for one in alerts.open_in_practice(session):
        kind = "task" if one.level is AlertLevel.TASK else "alert"
        found[kind].setdefault(one.patient_id, []).append(one)
    return found


def _loops(
    session: Session, *, now: datetime, start: datetime, clinician_id: str, forms: Sequence[str]
) -> Iterable[_Open]:
    for patient_id, at in session.execute(_UNFINISHED):
        yield "unfinished", at, patient_id, "", ""
    for patient_id, at in session.execute(_UNCLOSED, {"since": start - UNCLOSED_FOR, "until": start}):
        yield "unclosed", at, patient_id, "", ""
    yield from _between_sessions(session, now)
    for form, subject, at in session.execute(_DRAFTS, {"clinician_id": clinician_id, "forms": list(forms)}):
        patient_id, _, about = subject.partition(":")
        yield "draft", at, patient_id, form, about


def _between_sessions(session: Session, now: datetime) -> Iterable[_Open]:
    """Yield whom somebody should ask after a session, and of each patient the commitment that is overdue longest."""
    zone = practice.zone(session)
    for due in check_ins.due_in_practice(session, now=now, zone=zone):
        yield "check_due", due.dosed_at, due.patient_id, "", due.point.value
    told = set()
    for line in integration.overdue(session, day_in(zone, now)):
        if line.patient_id not in told:
            told.add(line.patient_id)
            yield "commitment", _midnight(line.due_on, zone), line.patient_id, "", line.what


def _least_cared_for(line: PatientLine) -> tuple[bool, int]:
    """Put those first who have nothing held and nothing booked, the longest open first."""
    return bool(line.integration_days or line.booked_days), -(line.window_day or 0)


def _is_off(booked: Booked) -> bool:
    return AppointmentState(booked.at.state) in CLOSED


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)
