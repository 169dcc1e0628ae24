"""Questions about what is known of a patient's health: problems, allergies, medicines, and codes to name them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from keta_desk.domain.evidence import bare_code
from keta_desk.domain.finding import LONGEST_SEARCH
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
    .order_by(PROBLEM.is_active.desc(), PROBLEM.onset_on.desc(), PROBLEM.title, PROBLEM.id)
)
_ALLERGIES = (
    select(ALLERGY.id, ALLERGY.version, ALLERGY.substance, ALLERGY.reaction, ALLERGY.criticality)
    .where(ALLERGY.patient_id == THIS_PATIENT, stands(AllergyRow))
    .order_by(ALLERGY.substance, ALLERGY.id)
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
    .order_by(MEDICATION.is_current.desc(), MEDICATION.name, MEDICATION.id)
)
_VISITS = (
    select(PAST_VISIT.id, PAST_VISIT.started_at, PAST_VISIT.kind, PAST_VISIT.reason)
    .where(PAST_VISIT.patient_id == THIS_PATIENT, stands(PastVisitRow))
    .order_by(PAST_VISIT.started_at.desc(), PAST_VISIT.id)
)
_CODE = select(CODE.code, CODE.title, CODE.billable)
_CODE_SHAPE = re.compile("[A-Z]([0-9]([0-9A-Z]{1,5})?)?")
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
    """Return ICD-10-CM codes by the beginning of the code, with its dot or without, or by words of the title.

    Words may be typed in any order, by their beginnings, in British or American spelling. Titles that begin with what
    was typed come first, then codes that can be billed.
    """
    prefix = _code_prefix(text)
    by_code = lines(session, _BY_CODE, CodeLine, prefix=prefix, after=prefix + chr(0x10FFFF)) if prefix else []
    if by_code:
        return by_code[:limit]
    typed = [_spellings(word) for word in words(text[:LONGEST_SEARCH])]
    if not typed:
        return []
    begins = or_(*(CODE.folded.startswith(word, autoescape=True) for word in typed[0]))
    met = [or_(*(_has_word(word) for word in spellings)) for spellings in typed]
    found = _CODE.where(and_(*met)).order_by(begins.desc(), CODE.billable.desc(), CODE.code).limit(limit)
    return lines(session, found, CodeLine)


def _code_prefix(text: str) -> str:
    """Return the beginning of a code as the list writes it, `F33.2` for `f332`; '' if it cannot be one."""
    bare = bare_code(text)
    if not _CODE_SHAPE.fullmatch(bare):
        return ""
    return f"{bare[:3]}.{bare[3:]}" if len(bare) > 3 else bare


def _spellings(word: str) -> set[str]:
    american = re.sub("(?<=[a-z])ae|(?<=[a-z])oe|^oe", "e", re.sub("(?<=[a-z])is(?=[aei])", "iz", word))
    return {word, american}


def _has_word(word: str) -> ColumnElement[bool]:
    return or_(CODE.folded.startswith(word, autoescape=True), CODE.folded.contains(f" {word}", autoescape=True))
