"""Questions about patients: the list, and who somebody is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from keta_desk.domain.finding import search_terms
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Stage
from keta_desk.queries import list_details, list_order, practice
from keta_desk.queries.lines import IDS, THIS_PATIENT, columns, day_in, lines, stands
from keta_desk.queries.list_order import BY_NAME, Sorting
from keta_desk.store.tables.patients import ContactRow, PatientRow, PatientTokenRow

CONTACT = columns(ContactRow)
PATIENT = columns(PatientRow)
PATIENT_TOKEN = columns(PatientTokenRow)
_LAST = chr(0x10FFFF)


@dataclass(slots=True)
class PatientLine:
    """One line of the patient list. Doses in micrograms; window days count from the last dose."""

    id: PatientId
    chart_number: int
    name: str
    birth_date: date
    stage: Stage
    stage_note: str
    last_dose_ug: int | None
    last_dose_on: date | None
    window_day: int | None
    integration_days: tuple[int, ...]
    booked_days: tuple[int, ...]
    phq9: tuple[int, ...]
    phq9_baseline: int | None
    next_kind: str | None
    next_at: datetime | None
    flag: str


@dataclass(slots=True)
class PersonLine:
    """Who a patient is: all demographics, with the version that was shown."""

    id: PatientId
    version: int
    chart_number: int
    family_name: str
    given_name: str
    preferred_name: str
    pronouns: str
    birth_date: date
    sex_at_birth: str
    gender_identity: str
    address: str
    session_place: str
    phone: str
    email: str
    contact_preference: str
    may_leave_message: bool | None
    language: str
    interpreter_needed: bool | None
    accessibility_needs: str
    insurance: str
    part2_applies: bool
    stage: str
    allergy_state: str
    own_words: str
    own_words_on: date | None
    status: str
    updated_at: datetime

    @property
    def name(self) -> str:
        """The name as lists show it."""
        return f"{self.family_name}, {self.given_name}"


@dataclass(slots=True)
class ContactLine:
    """Somebody around the patient."""

    id: str
    version: int
    kind: str
    name: str
    relation: str
    phone: str
    lives_with: bool | None
    briefed_on: date | None


_LIST = select(
    PATIENT.id,
    PATIENT.chart_number,
    PATIENT.family_name,
    PATIENT.given_name,
    PATIENT.birth_date,
    PATIENT.stage,
).where(stands(PatientRow))
_PERSON = select(*[PATIENT[name] for name in PersonLine.__slots__])
_ONE = _PERSON.where(PATIENT.id == THIS_PATIENT)
_BY_NUMBER = _PERSON.where(PATIENT.chart_number == bindparam("chart_number"), stands(PatientRow))
_CONTACTS = (
    select(*[CONTACT[name] for name in ContactLine.__slots__])
    .where(CONTACT.patient_id == THIS_PATIENT, stands(ContactRow))
    .order_by(CONTACT.kind, CONTACT.name, CONTACT.id)
)
_HIGHEST = select(func.max(PATIENT.chart_number))
_COUNTS = select(PATIENT.stage, func.count()).where(stands(PatientRow)).group_by(PATIENT.stage)


def find(
    session: Session,
    text: str = "",
    *,
    now: datetime,
    stage: Stage | None = None,
    limit: int = 50,
    by: Sorting = BY_NAME,
) -> list[PatientLine]:
    """Return patients by name parts in any order, chart number, phone digits or birth date, by name.

    Without a text those who were discharged stay out of the list; with one they are found.
    """
    zone = practice.zone(session)
    rows = _found(session, text, now=now, zone=zone, stage=stage, limit=limit, by=by)
    details = list_details.of(session, [row[0] for row in rows], now=now, zone=zone)
    return [_line(row, details[row[0]]) for row in rows]


def find_names(
    session: Session,
    text: str = "",
    *,
    now: datetime,
    stage: Stage | None = None,
    limit: int = 50,
    by: Sorting = BY_NAME,
) -> list[PatientLine]:
    """Return the same patients by name alone, at once: what else a line says is left blank, to be filled in later."""
    blank = list_details.Details()
    rows = _found(session, text, now=now, zone=practice.zone(session), stage=stage, limit=limit, by=by)
    return [_line(row, blank) for row in rows]


def _found(
    session: Session, text: str, *, now: datetime, zone: ZoneInfo, stage: Stage | None, limit: int, by: Sorting
) -> Sequence[Row[str, int, str, str, date, str]]:
    statement = list_order.ordered(_LIST, by, now=now).limit(limit)
    for alternatives in search_terms(text, today=day_in(zone, now)):
        statement = _having(statement, alternatives)
    if stage is not None:
        statement = statement.where(PATIENT.stage == stage)
    elif not text.strip():
        statement = statement.where(PATIENT.stage != Stage.DISCHARGED)
    return session.execute(statement).all()


def named(session: Session, patient_ids: Sequence[PatientId], *, now: datetime) -> list[PatientLine]:
    """Return the lines of these patients in the order they are named, whole; who is gone is left out."""
    rows = {row[0]: row for row in session.execute(_LIST.where(PATIENT.id.in_(IDS)), {"ids": list(patient_ids)})}
    zone = practice.zone(session)
    details = list_details.of(session, list(rows), now=now, zone=zone)
    return [_line(rows[one], details[one]) for one in patient_ids if one in rows]


def stage_counts(session: Session) -> dict[Stage, int]:
    """Return how many patients stand at each stage of care."""
    counted = {row[0]: row[1] for row in session.execute(_COUNTS)}
    return {stage: counted.get(stage.value, 0) for stage in Stage}


def person(session: Session, patient_id: PatientId) -> PersonLine | None:
    """Return who a patient is, also one entered in error."""
    found = lines(session, _ONE, PersonLine, patient_id=patient_id)
    return found[0] if found else None


def by_chart_number(session: Session, chart_number: int) -> PersonLine | None:
    """Return the patient with a chart number."""
    found = lines(session, _BY_NUMBER, PersonLine, chart_number=chart_number)
    return found[0] if found else None


def next_chart_number(session: Session) -> int:
    """Return the chart number for the next patient: one more than the highest ever given."""
    return (session.execute(_HIGHEST).scalar_one() or 0) + 1


def contacts(session: Session, patient_id: PatientId) -> list[ContactLine]:
    """Return the people around a patient."""
    return lines(session, _CONTACTS, ContactLine, patient_id=patient_id)


def _having(
    statement: Select[str, int, str, str, date, str], beginnings: tuple[str, ...]
) -> Select[str, int, str, str, date, str]:
    met: list[ColumnElement[bool]] = [
        (PATIENT_TOKEN.token >= beginning) & (PATIENT_TOKEN.token < beginning + _LAST) for beginning in beginnings
    ]
    return statement.where(PATIENT.id.in_(select(PATIENT_TOKEN.patient_id).where(or_(*met))))


def _line(row: Row[str, int, str, str, date, str], details: list_details.Details) -> PatientLine:
    patient_id, chart_number, family_name, given_name, birth_date, stage = row
    return PatientLine(
        id=PatientId(patient_id),
        chart_number=chart_number,
        name=f"{family_name}, {given_name}",
        birth_date=birth_date,
        stage=Stage(stage),
        stage_note=details.stage_note(Stage(stage)),
        last_dose_ug=details.last_dose_ug,
        last_dose_on=details.last_dose_on,
        window_day=details.window_day,
        integration_days=details.integration_days,
        booked_days=details.booked_days,
        phq9=details.phq9[-12:],
        phq9_baseline=details.phq9_baseline,
        next_kind=details.next_kind,
        next_at=details.next_at,
        flag=details.flag(),
    )
