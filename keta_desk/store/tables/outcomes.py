"""Tables of outcome scales as they were filled in, of what they gave alarm about, and of their official wording."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, Row, chart_args


class AdministrationRow(ChartRow):
    """One filling-in of a scale: the answers item by item, and the total reckoned from them in thousandths."""

    __tablename__ = "administration"
    __table_args__ = (
        Index("ix_administration_lately", "at", "scale", "status", "patient_id", "answers"),
        *chart_args("administration", "patient_id", "scale", "at", "status", "total_milli"),
    )
    topic = Topic.OUTCOME

    scale: Mapped[str]
    scale_version: Mapped[str]
    at: Mapped[datetime]
    mode: Mapped[str] = mapped_column(default="")
    answers: Mapped[str]
    total_milli: Mapped[int | None]
    band: Mapped[str] = mapped_column(default="")
    is_prorated: Mapped[bool] = mapped_column(default=False)
    is_total_only: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str] = mapped_column(default="")
    administered_by: Mapped[str] = mapped_column(default="")
    context: Mapped[str] = mapped_column(default="")


class AlertRow(ChartRow):
    """Something that needs a person's eyes: raised by a rule, acknowledged, answered, never closed by itself.

    `subject_id` is the filling-in or reading it was raised by (clinical-reference 6.17).
    """

    __tablename__ = "alert"
    __table_args__ = (
        Index("ix_alert_open", "closed_at", "status", "patient_id"),
        *chart_args("alert", "patient_id", "raised_at"),
    )
    topic = Topic.OUTCOME

    rule: Mapped[str]
    rule_version: Mapped[str]
    level: Mapped[str]
    value: Mapped[str]
    subject: Mapped[str]
    subject_id: Mapped[str] = mapped_column(String(32), index=True)
    raised_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by: Mapped[str] = mapped_column(default="")
    contacted: Mapped[str] = mapped_column(default="")
    assessed: Mapped[str] = mapped_column(default="")
    agreed: Mapped[str] = mapped_column(default="")
    responsible: Mapped[str] = mapped_column(default="")
    disposition: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str] = mapped_column(default="")


class WordingRow(Row):
    """The official wording of a scale in one language, as the practice loaded it (clinical-reference 6.18)."""

    __tablename__ = "wording"
    __table_args__ = (UniqueConstraint("scale", "language", "number"),)
    topic = Topic.PRACTICE

    scale: Mapped[str]
    scale_version: Mapped[str]
    language: Mapped[str]
    number: Mapped[int]
    title: Mapped[str]
    credit: Mapped[str] = mapped_column(default="")
    source_url: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str]
    words: Mapped[str]
