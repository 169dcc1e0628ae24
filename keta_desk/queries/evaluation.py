"""Questions about what is known of a patient's health: problems, allergies, medicines, and codes to name them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import words
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.patients import AllergyRow, MedicationRow, PastVisitRow, ProblemRow
from keta_desk.store.tables.practice import CodeRow

ALLERGY = columns(AllergyRow)
CODE = columns(CodeRow)
MEDICATION = columns(MedicationRow)
PAST_VISIT = columns(PastVisitRow)
PROBLEM = columns(ProblemRow)


@dataclass(slots=True)
class ProblemLine:
    """One diagnosis or problem; `code` is ICD-10-CM, '' where the source gave none."""

    id: str
    version: int
    code: str
    title: str
    role: str
    is_active: bool
    onset_on: date | None
    resolved_on: date | None


@dataclass(slots=True)
class AllergyLine:
    """One substance the patient reacts to."""

    id: str
    version: int
    substance: str
    reaction: str
    criticality: str


@dataclass(slots=True)
class MedicationLine:
    """One medicine or supplement."""

    id: str
    version: int
    name: str
    dose_text: str
    route: str
    frequency: str
    is_supplement: bool
    is_current: bool
    started_on: date | None
    stopped_on: date | None


@dataclass(slots=True)
class VisitLine:
    """One visit elsewhere, as another system told it."""

    id: str
    started_at: datetime
    kind: str
    reason: str


@dataclass(slots=True)
class CodeLine:
    """One ICD-10-CM code; `billable` codes are the ones a claim may carry."""

    code: str
    title: str
    billable: bool


_PROBLEMS = (
    select(
        PROBLEM.id,
        PROBLEM.version,
        PROBLEM.icd10cm,
        PROBLEM.title,
        PROBLEM.role,
        PROBLEM.is_active,
        PROBLEM.onset_on,
        PROBLEM.resolved_on,
    )
    .where(PROBLEM.patient_id == THIS_PATIENT, stands(ProblemRow))
    .order_by(PROBLEM.is_active.desc(), PROBLEM.onset_on.desc(), PROBLEM.title)
)
_ALLERGIES = (
    select(ALLERGY.id, ALLERGY.version, ALLERGY.substance, ALLERGY.reaction, ALLERGY.criticality)
    .where(ALLERGY.patient_id == THIS_PATIENT, stands(AllergyRow))
    .order_by(ALLERGY.substance)
)
_MEDICATIONS = (
    select(
        MEDICATION.id,
        MEDICATION.version,
        MEDICATION.name,
        MEDICATION.dose_text,
        MEDICATION.route,
        MEDICATION.frequency,
        MEDICATION.is_supplement,
        MEDICATION.is_current,
        MEDICATION.started_on,
        MEDICATION.stopped_on,
    )
    .where(MEDICATION.patient_id == THIS_PATIENT, stands(MedicationRow))
    .order_by(MEDICATION.is_current.desc(), MEDICATION.name)
)
_VISITS = (
    select(PAST_VISIT.id, PAST_VISIT.started_at, PAST_VISIT.kind, PAST_VISIT.reason)
    .where(PAST_VISIT.patient_id == THIS_PATIENT, stands(PastVisitRow))
    .order_by(PAST_VISIT.started_at.desc())
)
_CODE = select(CODE.code, CODE.title, CODE.billable)
_BY_CODE = _CODE.where(CODE.code >= bindparam("prefix"), CODE.code < bindparam("after")).order_by(CODE.code).limit(50)


def problems(session: Session, patient_id: PatientId) -> list[ProblemLine]:
    """Return a patient's problems, active ones first."""
    return lines(session, _PROBLEMS, ProblemLine, patient_id=patient_id)


def allergies(session: Session, patient_id: PatientId) -> list[AllergyLine]:
    """Return the substances a patient reacts to."""
    return lines(session, _ALLERGIES, AllergyLine, patient_id=patient_id)


def medications(session: Session, patient_id: PatientId) -> list[MedicationLine]:
    """Return a patient's medicines and supplements, current ones first."""
    return lines(session, _MEDICATIONS, MedicationLine, patient_id=patient_id)


def past_visits(session: Session, patient_id: PatientId) -> list[VisitLine]:
    """Return visits elsewhere, latest first."""
    return lines(session, _VISITS, VisitLine, patient_id=patient_id)


def find_codes(session: Session, text: str, *, limit: int = 50) -> list[CodeLine]:
    """Return ICD-10-CM codes by the beginning of the code or by words of the title in any order."""
    typed = text.strip()
    if not typed:
        return []
    by_code = lines(session, _BY_CODE, CodeLine, prefix=typed.upper(), after=typed.upper() + chr(0x10FFFF))
    if by_code:
        return by_code[:limit]
    begins = [
        or_(CODE.folded.startswith(word, autoescape=True), CODE.folded.contains(f" {word}", autoescape=True))
        for word in words(typed)
    ]
    shortest = _CODE.where(and_(*begins)).order_by(CODE.billable.desc(), CODE.code).limit(limit)
    return lines(session, shortest, CodeLine) if begins else []
