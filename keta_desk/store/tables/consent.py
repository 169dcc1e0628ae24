"""Tables of what patients are told and agree to: the practice's own texts, and each consent given to one."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, Row, chart_args


class PracticeTextRow(Row):
    """One version of a text the practice hands out: consent, disclosure, instruction by route, handout.

    A version is never changed; a new one takes its place.
    """

    __tablename__ = "practice_text"
    __table_args__ = (UniqueConstraint("kind", "name", "language", "number"),)
    topic = Topic.PRACTICE

    kind: Mapped[str]
    name: Mapped[str]
    language: Mapped[str] = mapped_column(default="en")
    number: Mapped[int]
    title: Mapped[str]
    body: Mapped[str]
    statements: Mapped[str] = mapped_column(default="")
    valid_days: Mapped[int | None]
    retired_at: Mapped[datetime | None]


class ConsentRow(ChartRow):
    """One consent: the text word for word as it was presented, who signed, until when, and whether it was withdrawn.

    `statements` holds each statement with whether it was initialled (clinical-reference 1.2 P6, 8.2).
    """

    __tablename__ = "consent"
    __table_args__ = chart_args("consent", "patient_id", "kind", "presented_at")
    topic = Topic.CONSENT

    kind: Mapped[str]
    text_id: Mapped[str | None] = mapped_column(ForeignKey("practice_text.id"))
    text_number: Mapped[int]
    language: Mapped[str] = mapped_column(default="en")
    title: Mapped[str]
    body: Mapped[str]
    statements: Mapped[str] = mapped_column(default="")
    presented_at: Mapped[datetime]
    discussion: Mapped[str] = mapped_column(default="")
    questions_answered: Mapped[bool | None]
    copy_given: Mapped[bool | None]
    method: Mapped[str] = mapped_column(default="")
    signed_at: Mapped[datetime | None]
    signed_by: Mapped[str] = mapped_column(default="")
    clinician: Mapped[str] = mapped_column(default="")
    clinician_signed_at: Mapped[datetime | None]
    witness: Mapped[str] = mapped_column(default="")
    expires_on: Mapped[date | None]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_because: Mapped[str] = mapped_column(default="")
