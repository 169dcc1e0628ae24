"""Tables of who is treated, and of what is known about them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.domain.record import Source, Status
from keta_desk.store.tables.base import Base, ChartRow, Row


class PatientRow(Row):
    """One person under care (clinical-reference 1.2 P1)."""

    __tablename__ = "patient"
    __table_args__ = (
        Index("ix_patient_name", "sort_name", "chart_number"),
        Index("ix_patient_stage_name", "stage", "sort_name"),
        Index("ix_patient_counted", "stage", "status"),
        CheckConstraint("length(family_name) > 0", name="family_name_given"),
    )
    topic = Topic.PATIENT

    chart_number: Mapped[int] = mapped_column(unique=True)
    family_name: Mapped[str]
    given_name: Mapped[str]
    sort_name: Mapped[str]
    preferred_name: Mapped[str] = mapped_column(default="")
    pronouns: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date]
    sex_at_birth: Mapped[str]
    gender_identity: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    session_place: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    contact_preference: Mapped[str] = mapped_column(default="")
    may_leave_message: Mapped[bool | None]
    language: Mapped[str] = mapped_column(default="")
    interpreter_needed: Mapped[bool | None]
    accessibility_needs: Mapped[str] = mapped_column(default="")
    insurance: Mapped[str] = mapped_column(default="")
    part2_applies: Mapped[bool] = mapped_column(default=False)
    stage: Mapped[str]
    allergy_state: Mapped[str]
    own_words: Mapped[str] = mapped_column(default="")
    own_words_on: Mapped[date | None]
    source: Mapped[str] = mapped_column(default=Source.CLINICIAN)
    status: Mapped[str] = mapped_column(default=Status.CURRENT)
    status_reason: Mapped[str | None]
    import_batch_id: Mapped[str | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    import_key: Mapped[str | None] = mapped_column(index=True)


class PatientTokenRow(Base):
    """A word by which a patient is found: a name part, digits of a phone, a birth date, a chart number."""

    __tablename__ = "patient_token"

    token: Mapped[str] = mapped_column(primary_key=True)
    patient_id: Mapped[str] = mapped_column(ForeignKey("patient.id"), primary_key=True, index=True)


class ContactRow(ChartRow):
    """Somebody around the patient: emergency contact, support person, other clinicians."""

    __tablename__ = "contact"
    topic = Topic.PATIENT

    kind: Mapped[str]
    name: Mapped[str]
    relation: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    lives_with: Mapped[bool | None]
    briefed_on: Mapped[date | None]


class ProblemRow(ChartRow):
    """A diagnosis or other problem, coded where a code is known."""

    __tablename__ = "problem"
    topic = Topic.EVALUATION

    icd10cm: Mapped[str] = mapped_column(default="")
    snomed: Mapped[str] = mapped_column(default="")
    title: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    is_active: Mapped[bool]
    onset_on: Mapped[date | None]
    resolved_on: Mapped[date | None]


class AllergyRow(ChartRow):
    """A substance the patient reacts to."""

    __tablename__ = "allergy"
    topic = Topic.EVALUATION

    substance: Mapped[str]
    category: Mapped[str] = mapped_column(default="")
    reaction: Mapped[str] = mapped_column(default="")
    criticality: Mapped[str] = mapped_column(default="")
    code: Mapped[str] = mapped_column(default="")


class MedicationRow(ChartRow):
    """A medicine or supplement the patient takes or took."""

    __tablename__ = "medication"
    topic = Topic.EVALUATION

    name: Mapped[str]
    dose_text: Mapped[str] = mapped_column(default="")
    route: Mapped[str] = mapped_column(default="")
    frequency: Mapped[str] = mapped_column(default="")
    is_supplement: Mapped[bool] = mapped_column(default=False)
    is_current: Mapped[bool]
    started_on: Mapped[date | None]
    stopped_on: Mapped[date | None]
    stop_reason: Mapped[str] = mapped_column(default="")
    prescriber: Mapped[str] = mapped_column(default="")
    rxnorm: Mapped[str] = mapped_column(default="")


class PastVisitRow(ChartRow):
    """A visit elsewhere, as another system told it: history, not our own session."""

    __tablename__ = "past_visit"
    topic = Topic.PATIENT

    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    kind: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")


class NoteRow(ChartRow):
    """A note in the clinician's words. Psychotherapy notes are kept apart from what is released."""

    __tablename__ = "note"
    topic = Topic.NOTE

    kind: Mapped[str]
    written_at: Mapped[datetime]
    author_id: Mapped[str] = mapped_column(String(32))
    title: Mapped[str] = mapped_column(default="")
    body: Mapped[str]
