"""Parts of the running session: who lies there, the log with what its entries made, and the session before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.observation import minute_of
from keta_desk.domain.record import Gone, Status
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries import alerts, evaluation, patients, preparation
from keta_desk.queries import sessions as dosing_sessions
from keta_desk.queries.alerts import AlertLine
from keta_desk.queries.lines import THIS_PATIENT, columns, stands
from keta_desk.queries.live_rows import AdverseLine, LiveDose, LiveReading, RescueLine
from keta_desk.queries.patients import PersonLine
from keta_desk.queries.session_log import EventLine
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow

DOSE_GIVEN = columns(DoseGivenRow)
READING = columns(ReadingRow)
SITTING = columns(DosingSessionRow)
LATE_ENTRY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class LivePatient:
    """Who lies there, and what is to be in view all the time."""

    person: PersonLine
    weight_g: int | None
    weighed_at: datetime | None
    allergies: tuple[str, ...]
    intention: str
    pause_signal: str
    touch_agreement: str
    music: str
    support_name: str
    support_phone: str


@dataclass(frozen=True, slots=True)
class Ghost:
    """The dissociation ratings of the session before: minutes since its first dose, and the rating."""

    number: int
    dose_ug: int
    is_same_dose: bool
    points: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """The session itself as it is kept."""

    id: SessionId
    version: int
    patient_id: PatientId
    setting: str
    intention: str
    planned_dose_ug: int | None
    started_at: datetime
    ended_at: datetime | None
    supervisor: str
    support_person: str
    supervision: str
    contact_held: str
    patient_location: str
    limits_version: str
    rest_started_at: datetime | None
    rest_ended_at: datetime | None
    released_at: datetime | None
    released_because: str
    accompanied_by: str
    handed_over_to: str
    instructions_given: bool | None


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry of the log with what it made. Struck where it was taken back, or what it made was entered in error."""

    event: EventLine
    minute: int | None
    dose: LiveDose | None = None
    reading: LiveReading | None = None
    adverse: AdverseLine | None = None
    rescue: RescueLine | None = None

    @property
    def is_in_error(self) -> bool:
        """Whether it counts no more."""
        made = (self.dose, self.reading, self.adverse, self.rescue)
        statuses = [self.event.status, *(one.status for one in made if one is not None)]
        return Status.ENTERED_IN_ERROR in statuses

    @property
    def is_late_entry(self) -> bool:
        """Whether it was entered more than a few minutes after it happened."""
        return self.event.entered_at - self.event.at > LATE_ENTRY


@dataclass(frozen=True, slots=True)
class Made:
    """What the entries of a log made, by its id, and when the first dose was given."""

    doses: dict[str, LiveDose]
    readings: dict[str, LiveReading]
    adverse: dict[str, AdverseLine]
    rescues: dict[str, RescueLine]
    dosed_at: datetime | None

    @classmethod
    def of(
        cls,
        doses: Sequence[LiveDose],
        readings: Sequence[LiveReading],
        adverse: Sequence[AdverseLine],
        rescues: Sequence[RescueLine],
    ) -> Made:
        """Return them by their ids."""
        return cls(
            {one.id: one for one in doses},
            {one.id: one for one in readings},
            {one.id: one for one in adverse},
            {one.id: one for one in rescues},
            min((one.given_at for one in doses if not one.is_in_error), default=None),
        )


_FIELDS = tuple(Sitting.__dataclass_fields__)
_SITTING = select(*[SITTING[name] for name in _FIELDS]).where(
    SITTING.id == bindparam("session_id"), stands(DosingSessionRow)
)
_NUMBER = select(func.count()).where(
    SITTING.patient_id == THIS_PATIENT,
    stands(DosingSessionRow),
    (SITTING.started_at < bindparam("started_at"))
    | ((SITTING.started_at == bindparam("started_at")) & (SITTING.number <= bindparam("number"))),
)
_OWN_NUMBER = select(SITTING.number).where(SITTING.id == bindparam("session_id"))
_LAST_DOSED = (
    select(DOSE_GIVEN.session_id, func.min(DOSE_GIVEN.given_at), func.sum(DOSE_GIVEN.dose_ug), SITTING.number)
    .join(DosingSessionRow.__table__, SITTING.id == DOSE_GIVEN.session_id)
    .where(
        DOSE_GIVEN.patient_id == THIS_PATIENT,
        DOSE_GIVEN.session_id != bindparam("session_id"),
        SITTING.started_at < bindparam("started_at"),
        stands(DoseGivenRow),
        stands(DosingSessionRow),
    )
    .group_by(DOSE_GIVEN.session_id)
    .order_by(func.min(DOSE_GIVEN.given_at).desc())
    .limit(1)
)
_DISSOCIATION = (
    select(READING.at, READING.dissociation)
    .where(READING.session_id == bindparam("session_id"), READING.dissociation.is_not(None), stands(ReadingRow))
    .order_by(READING.at, READING.id)
)


def sitting(session: Session, session_id: SessionId) -> Sitting:
    """Return the session itself. Raises `Gone` where there is none, or it was entered in error."""
    row = session.execute(_SITTING, {"session_id": session_id}).first()
    if row is None:
        raise Gone("record.gone")
    return Sitting(**dict(zip(_FIELDS, row, strict=True)))


def number_of(session: Session, sat: Sitting) -> int:
    """Return the number of a session in the order of their start; one entered in error leaves no gap."""
    number = session.execute(_OWN_NUMBER, {"session_id": sat.id}).scalar_one()
    given = {"patient_id": sat.patient_id, "started_at": sat.started_at, "number": number}
    return session.execute(_NUMBER, given).scalar_one()


def patient(session: Session, sat: Sitting) -> LivePatient:
    """Return who lies there, with what was agreed for this session. Raises `Gone`."""
    person = patients.person(session, sat.patient_id)
    if person is None:
        raise Gone("record.gone")
    weight = dosing_sessions.weight(session, sat.patient_id)
    prepared = preparation.latest(session, sat.patient_id, session_id=sat.id)
    return LivePatient(
        person=person,
        weight_g=weight[0] if weight else None,
        weighed_at=weight[1] if weight else None,
        allergies=tuple(one.substance for one in evaluation.allergies(session, sat.patient_id)),
        intention=sat.intention or (prepared.intention if prepared else ""),
        pause_signal=prepared.pause_signal if prepared else "",
        touch_agreement=prepared.touch_agreement if prepared else "",
        music=prepared.music if prepared else "",
        support_name=sat.support_person or (prepared.support_name if prepared else ""),
        support_phone=prepared.support_phone if prepared else "",
    )


def log(events: Sequence[EventLine], made: Made) -> tuple[LogLine, ...]:
    """Return the log by when each entry happened, with what it made."""
    return tuple(
        LogLine(
            event=one,
            minute=None if made.dosed_at is None else minute_of(one.at, made.dosed_at),
            dose=made.doses.get(one.subject_id),
            reading=made.readings.get(one.subject_id),
            adverse=made.adverse.get(one.subject_id),
            rescue=made.rescues.get(one.subject_id),
        )
        for one in events
    )


def alerts_of(session: Session, sat: Sitting, readings: Sequence[LiveReading]) -> tuple[AlertLine, ...]:
    """Return what gave alarm in this session, the most urgent first, the closed ones too."""
    about = {one.id for one in readings}
    found = [
        one
        for one in alerts.of_patient(session, sat.patient_id)
        if one.subject_id in about or one.problem.facts.get("session") == sat.id
    ]
    return tuple(sorted(found, key=lambda one: one.urgency))


def ghost(session: Session, sat: Sitting, given: Sequence[LiveDose]) -> Ghost | None:
    """Return the dissociation ratings of the session before this one; None where there are none."""
    before = session.execute(
        _LAST_DOSED, {"patient_id": sat.patient_id, "session_id": sat.id, "started_at": sat.started_at}
    ).first()
    if before is None:
        return None
    session_id, dosed_at, dose_ug, _ = before
    rated = session.execute(_DISSOCIATION, {"session_id": session_id}).all()
    if not rated:
        return None
    here = sum(one.dose_ug for one in given) or sat.planned_dose_ug
    earlier = sitting(session, SessionId(session_id))
    return Ghost(
        number=number_of(session, earlier),
        dose_ug=dose_ug,
        is_same_dose=dose_ug == here,
        points=tuple((minute_of(at, dosed_at), rating) for at, rating in rated),
    )


def reasons_missed(events: Sequence[EventLine]) -> tuple[tuple[int, str], ...]:
    """Return why slots were missed, by their minute."""
    return tuple(
        (one.value, one.words)
        for one in events
        if one.kind == EntryKind.SLOT_MISSED and one.value is not None and one.status != Status.ENTERED_IN_ERROR
    )


def paused_at(events: Sequence[EventLine]) -> datetime | None:
    """Return since when the countdowns are held; None while they go on."""
    turned = [one for one in events if one.kind in (EntryKind.TIMERS_PAUSED, EntryKind.TIMERS_RESUMED)]
    last = max(turned, key=lambda one: one.number, default=None)
    return last.at if last is not None and last.kind == EntryKind.TIMERS_PAUSED else None
