"""Tables of outcome scales as they were filled in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, chart_args


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
