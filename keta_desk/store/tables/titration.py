"""Tables of the treatment plan, its ladder, and the decisions taken on the way."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, chart_args


class PlanRow(ChartRow):
    """One version of a patient's treatment plan (clinical-reference 1.2 P5, 8.1)."""

    __tablename__ = "plan"
    topic = Topic.TITRATION

    number: Mapped[int]
    change_reason: Mapped[str] = mapped_column(default="")
    phase: Mapped[str]
    indication: Mapped[str]
    rationale: Mapped[str] = mapped_column(default="")
    is_off_label: Mapped[bool]
    treatment_history: Mapped[str] = mapped_column(default="")
    molecule: Mapped[str]
    formulation: Mapped[str]
    setting: Mapped[str]
    dose_basis: Mapped[str]
    weight_basis: Mapped[str] = mapped_column(default="")
    start_dose_ug: Mapped[int]
    ceiling_dose_ug: Mapped[int]
    max_step_ug: Mapped[int]
    min_interval_s: Mapped[int]
    planned_sessions: Mapped[int]
    interval_text: Mapped[str] = mapped_column(default="")
    goal_words: Mapped[str] = mapped_column(default="")
    goal_markers: Mapped[str] = mapped_column(default="")
    hold_rules: Mapped[str] = mapped_column(default="")
    stop_rules: Mapped[str] = mapped_column(default="")
    monitoring: Mapped[str] = mapped_column(default="")
    integration: Mapped[str] = mapped_column(default="")
    day_medicines: Mapped[str] = mapped_column(default="")
    home_safety: Mapped[str] = mapped_column(default="")
    measures: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date]
    review_on: Mapped[date]


class RungRow(ChartRow):
    """One planned dose of a plan's titration ladder."""

    __tablename__ = "rung"
    topic = Topic.TITRATION

    plan_id: Mapped[str] = mapped_column(ForeignKey("plan.id"), index=True)
    number: Mapped[int]
    planned_on: Mapped[date | None]
    dose_ug: Mapped[int]
    condition: Mapped[str] = mapped_column(default="")


class DoseDecisionRow(ChartRow):
    """A decision about the next dose, with what was known when it was taken. Append-only."""

    __tablename__ = "dose_decision"
    __table_args__ = (UniqueConstraint("patient_id", "number"), *chart_args("dose_decision", "patient_id"))
    topic = Topic.TITRATION

    plan_id: Mapped[str] = mapped_column(ForeignKey("plan.id"), index=True)
    number: Mapped[int]
    decided_at: Mapped[datetime]
    decided_by: Mapped[str] = mapped_column(String(32))
    decision: Mapped[str]
    from_dose_ug: Mapped[int | None]
    to_dose_ug: Mapped[int | None]
    effective_session: Mapped[int]
    reason: Mapped[str]
    confirmed_because: Mapped[str] = mapped_column(default="")
    known: Mapped[str]
