"""Questions about what comes back at each integration: triggers, patterns, skills, and the patient's journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.integration import CardReviewRow, JournalEntryRow, PatternRow, SkillRow, TriggerRow

JOURNAL = columns(JournalEntryRow)
PATTERN = columns(PatternRow)
REVIEW = columns(CardReviewRow)
SKILL = columns(SkillRow)
TRIGGER = columns(TriggerRow)


@dataclass(slots=True)
class ReviewLine:
    """One look at a card."""

    id: str
    card_id: str
    note_id: str | None
    at: datetime
    change: str
    remark: str


@dataclass(slots=True)
class TriggerLine:
    """What sets something off, with the looks at it, oldest first. `ended_on` is None while it comes back."""

    id: str
    version: int
    trigger: str
    feeling: str
    urge: str
    usual_response: str
    new_response: str
    frequency: str
    last_seen_on: date | None
    ended_on: date | None
    share_with_patient: bool
    reviews: list[ReviewLine] = field(default_factory=list)


@dataclass(slots=True)
class PatternLine:
    """A pattern between the patient and others, with the looks at it, oldest first."""

    id: str
    version: int
    pattern: str
    with_whom: str
    protects: str
    costs: str
    tried_instead: str
    ended_on: date | None
    share_with_patient: bool
    reviews: list[ReviewLine] = field(default_factory=list)


@dataclass(slots=True)
class SkillLine:
    """A skill or practice."""

    id: str
    version: int
    kind: str
    name: str
    how_often: str
    last_practised_on: date | None
    helps: int | None
    ended_on: date | None
    share_with_patient: bool


@dataclass(slots=True)
class JournalLine:
    """The patient's own words. Words that the patient did not share stay in the chart's Integration section."""

    id: str
    version: int
    session_id: str | None
    written_at: datetime
    words: str
    is_shared: bool
    status: str


@dataclass(frozen=True, slots=True)
class Cards:
    """All that comes back at each integration; what ended comes last."""

    triggers: tuple[TriggerLine, ...]
    patterns: tuple[PatternLine, ...]
    skills: tuple[SkillLine, ...]


_TRIGGERS = (
    select(*[TRIGGER[name] for name in TriggerLine.__slots__ if name != "reviews"])
    .where(TRIGGER.patient_id == THIS_PATIENT, stands(TriggerRow))
    .order_by(TRIGGER.ended_on.is_not(None), TRIGGER.id)
)
_PATTERNS = (
    select(*[PATTERN[name] for name in PatternLine.__slots__ if name != "reviews"])
    .where(PATTERN.patient_id == THIS_PATIENT, stands(PatternRow))
    .order_by(PATTERN.ended_on.is_not(None), PATTERN.id)
)
_SKILLS = (
    select(*[SKILL[name] for name in SkillLine.__slots__])
    .where(SKILL.patient_id == THIS_PATIENT, stands(SkillRow))
    .order_by(SKILL.ended_on.is_not(None), SKILL.id)
)
_REVIEWS = (
    select(*[REVIEW[name] for name in ReviewLine.__slots__])
    .where(REVIEW.patient_id == THIS_PATIENT, stands(CardReviewRow))
    .order_by(REVIEW.at, REVIEW.id)
)
_JOURNAL = (
    select(*[JOURNAL[name] for name in JournalLine.__slots__])
    .where(JOURNAL.patient_id == THIS_PATIENT, stands(JournalEntryRow))
    .order_by(JOURNAL.written_at, JOURNAL.id)
)
_SHARED = _JOURNAL.where(JOURNAL.is_shared == bindparam("shared", True))


def of_patient(session: Session, patient_id: PatientId) -> Cards:
    """Return a patient's triggers, patterns and skills, with every look at them."""
    reviews = lines(session, _REVIEWS, ReviewLine, patient_id=patient_id)
    triggers = lines(session, _TRIGGERS, TriggerLine, patient_id=patient_id)
    patterns = lines(session, _PATTERNS, PatternLine, patient_id=patient_id)
    cards: list[TriggerLine | PatternLine] = [*triggers, *patterns]
    for card in cards:
        card.reviews = [one for one in reviews if one.card_id == card.id]
    return Cards(tuple(triggers), tuple(patterns), tuple(lines(session, _SKILLS, SkillLine, patient_id=patient_id)))


def journal(session: Session, patient_id: PatientId) -> list[JournalLine]:
    """Return a patient's journal entries, oldest first, those that were not shared too."""
    return lines(session, _JOURNAL, JournalLine, patient_id=patient_id)


def shared_journal(session: Session, patient_id: PatientId) -> list[JournalLine]:
    """Return the journal entries that the patient shared, oldest first: only these may stand on paper."""
    return lines(session, _SHARED, JournalLine, patient_id=patient_id)
