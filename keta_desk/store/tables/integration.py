"""Tables of the integration work after a session."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, chart_args


class IntegrationNoteRow(ChartRow):
    """One integration session: theme, insight, trigger, pattern, commitment (clinical-reference 1.2 P13)."""

    __tablename__ = "integration_note"
    __table_args__ = chart_args("integration_note", "patient_id", "held_at", "status")
    topic = Topic.INTEGRATION

    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    held_at: Mapped[datetime]
    held_by: Mapped[str] = mapped_column(String(32))
    modality: Mapped[str] = mapped_column(default="")
    theme: Mapped[str]
    insight: Mapped[str] = mapped_column(default="")
    trigger: Mapped[str] = mapped_column(default="")
    pattern: Mapped[str] = mapped_column(default="")
    commitment: Mapped[str] = mapped_column(default="")
    commitment_due: Mapped[date | None]
    commitment_state: Mapped[str] = mapped_column(default="")
    what_changed: Mapped[str] = mapped_column(default="")
    share_with_patient: Mapped[bool] = mapped_column(default=True)
