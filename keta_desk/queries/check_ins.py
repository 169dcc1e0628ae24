"""Questions about check-ins, and about the points after a session at which somebody asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.check_ins import ASKED_UNTIL, CheckIn, FollowUp, Stressor, due_on, point_due, read_stressors
from keta_desk.domain.ids import PatientId
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, lines, stands
from keta_desk.store.tables.integration import CheckInRow, IntegrationNoteRow
from keta_desk.store.tables.sessions import DoseGivenRow

FIGURES = ("mood", "anxiety", "energy", "urges", "sleep_min", "item9")
"""What a check-in has figures of."""
CHECK_IN = columns(CheckInRow)
DOSE_GIVEN = columns(DoseGivenRow)
NOTE = columns(IntegrationNoteRow)


@dataclass(slots=True)
class CheckInLine:
    """One check-in. None and '' are "not recorded"; `stressor_text` is as it is kept."""

    id: str
    version: int
    session_id: str | None
    at: datetime
    by_id: str
    follows_up: str
    mode: str
    mood: int | None
    anxiety: int | None
    energy: int | None
    urges: int | None
    sleep_min: int | None
    item9: int | None
    stressor_text: str
    side_effects: str
    medicines_changed: str
    function: str
    commitments_tried: str
    remark: str
    status: str
    status_reason: str | None

    @property
    def stressors(self) -> tuple[Stressor, ...]:
        """What weighed between the patient and others, and how much."""
        return read_stressors(self.stressor_text)

    @property
    def content(self) -> CheckIn:
        """What was said, as the use cases take it."""
        names = [name for name in CheckIn.__dataclass_fields__ if name != "stressors"]
        return CheckIn(**{name: getattr(self, name) for name in names}, stressors=self.stressors)


@dataclass(frozen=True, slots=True)
class PointLine:
    """A point after a session: when it is due, and the check-in that answered it; None where nobody asked yet."""

    point: FollowUp
    due_on: date
    answered_by: CheckInLine | None
    is_due: bool


@dataclass(slots=True)
class DueLine:
    """A patient whom somebody should ask how it goes after a session."""

    patient_id: str
    session_id: str
    dosed_at: datetime
    point: FollowUp


_LINES = [CHECK_IN["stressors" if name == "stressor_text" else name] for name in CheckInLine.__slots__]
_CHECK_INS = (
    select(*_LINES)
    .where(CHECK_IN.patient_id == THIS_PATIENT, stands(CheckInRow))
    .order_by(CHECK_IN.at, CHECK_IN.created_at, CHECK_IN.id)
)
_SINCE: BindParameter[datetime] = bindparam("since")
_LATELY = (
    select(DOSE_GIVEN.patient_id, DOSE_GIVEN.session_id, func.min(DOSE_GIVEN.given_at))
    .where(DOSE_GIVEN.given_at >= _SINCE, stands(DoseGivenRow))
    .group_by(DOSE_GIVEN.patient_id, DOSE_GIVEN.session_id)
    .order_by(func.min(DOSE_GIVEN.given_at))
)
_ANSWERED = select(CHECK_IN.session_id, CHECK_IN.follows_up).where(
    CHECK_IN.at >= _SINCE, CHECK_IN.session_id.is_not(None), CHECK_IN.follows_up != "", stands(CheckInRow)
)
_HELD = select(NOTE.patient_id, NOTE.held_at).where(NOTE.held_at >= _SINCE, stands(IntegrationNoteRow))


def of_patient(session: Session, patient_id: PatientId) -> list[CheckInLine]:
    """Return a patient's check-ins, oldest first."""
    return lines(session, _CHECK_INS, CheckInLine, patient_id=patient_id)


def due_in_practice(session: Session, *, now: datetime, zone: ZoneInfo) -> list[DueLine]:
    """Return whom somebody should ask today how it goes after a session, the longest ago first.

    Only the last session of a patient asks: a later dose begins the points anew.
    """
    since = {"since": now - timedelta(days=ASKED_UNTIL + 1)}
    answered: dict[str, list[str]] = {}
    seen: dict[str, list[date]] = {}
    for patient_id, held_at in session.execute(_HELD, since).all():
        seen.setdefault(patient_id, []).append(day_in(zone, held_at))
    for session_id, point in session.execute(_ANSWERED, since).all():
        answered.setdefault(session_id, []).append(point)
    last = {row[0]: row for row in session.execute(_LATELY, since).all()}
    found = []
    for patient_id, session_id, at in last.values():
        asked = answered.get(session_id, ())
        point = point_due(day_in(zone, at), asked, day_in(zone, now), seen_on=seen.get(patient_id, ()))
        if point is not None:
            found.append(DueLine(patient_id, session_id, at, point))
    return sorted(found, key=lambda one: one.dosed_at)


def points(chart: Chart, found: Sequence[CheckInLine], today: date) -> list[PointLine]:
    """Return the points after the last session of a chart with the check-ins that answered them, [] without a dose."""
    if not chart.doses:
        return []
    dose = chart.doses[-1]
    dosed_on = day_in(chart.zone, min(one.given_at for one in chart.doses if one.session_id == dose.session_id))
    answers = {one.follows_up: one for one in found if one.session_id == dose.session_id and one.follows_up}
    seen = [day_in(chart.zone, line.held_at) for line in chart.integration]
    due = point_due(dosed_on, list(answers), today, seen_on=seen)
    return [PointLine(point, due_on(dosed_on, point), answers.get(point), point is due) for point in FollowUp]
