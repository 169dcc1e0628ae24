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
    template: Mapped[str] = mapped_column(default="")
    max_step_percent_milli: Mapped[int | None]
    unit_ug: Mapped[int | None]
    weight_g: Mapped[int | None]
    phase_criteria: Mapped[str] = mapped_column(default="")
    relapse_plan: Mapped[str] = mapped_column(default="")
    alternatives: Mapped[str] = mapped_column(default="")
    expectations: Mapped[str] = mapped_column(default="")
    commitments: Mapped[str] = mapped_column(default="")
    limits_version: Mapped[str] = mapped_column(default="")


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
    checks: Mapped[str] = mapped_column(default="")
    to_molecule: Mapped[str] = mapped_column(default="")
    to_formulation: Mapped[str] = mapped_column(default="")
    to_interval_s: Mapped[int | None]
    second_reviewer: Mapped[str] = mapped_column(default="")
    limits_version: Mapped[str] = mapped_column(default="")


class PlanItemRow(ChartRow):
    """Something of the plan beyond ketamine: what, whose task, by when (capabilities S30)."""

    __tablename__ = "plan_item"
    topic = Topic.TITRATION

    what: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class MarkerRow(ChartRow):
    """A sign of progress beyond the scales, in the words of whoever chose it (capabilities S34)."""

    __tablename__ = "marker"
    topic = Topic.TITRATION

    name: Mapped[str]
    chosen_by: Mapped[str]
    low_words: Mapped[str] = mapped_column(default="")
    high_words: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None]


class MarkerRatingRow(ChartRow):
    """A marker rated on five points, with a moment that shows it."""

    __tablename__ = "marker_rating"
    topic = Topic.TITRATION

    marker_id: Mapped[str] = mapped_column(ForeignKey("marker.id"), index=True)
    at: Mapped[datetime]
    points: Mapped[int]
    moment: Mapped[str] = mapped_column(default="")
