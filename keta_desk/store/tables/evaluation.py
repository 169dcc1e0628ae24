"""Tables of the evaluation: what was found, what was tried before, and whether treatment was thought suitable."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, chart_args


class EvaluationRow(ChartRow):
    """One clinical evaluation, section by section in the clinician's words (clinical-reference 1.2 P2)."""

    __tablename__ = "evaluation"
    __table_args__ = chart_args("evaluation", "patient_id", "at")
    topic = Topic.EVALUATION

    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(String(32))
    mode: Mapped[str]
    licence_state: Mapped[str] = mapped_column(default="")
    patient_location: Mapped[str] = mapped_column(default="")
    identity_verified: Mapped[bool | None]
    has_capacity: Mapped[bool | None]
    presenting: Mapped[str] = mapped_column(default="")
    psychiatric: Mapped[str] = mapped_column(default="")
    emotion_regulation: Mapped[str] = mapped_column(default="")
    self_harm: Mapped[str] = mapped_column(default="")
    attempts: Mapped[int | None]
    last_attempt_on: Mapped[date | None]
    attempt_method: Mapped[str] = mapped_column(default="")
    trauma: Mapped[str] = mapped_column(default="")
    substance_use: Mapped[str] = mapped_column(default="")
    medical: Mapped[str] = mapped_column(default="")
    family: Mapped[str] = mapped_column(default="")
    family_psychosis: Mapped[bool | None]
    family_bipolar: Mapped[bool | None]
    family_substance_use: Mapped[bool | None]
    family_cardiac: Mapped[bool | None]
    mental_state: Mapped[str] = mapped_column(default="")
    investigations: Mapped[str] = mapped_column(default="")
    findings: Mapped[str] = mapped_column(default="")
    goals: Mapped[str] = mapped_column(default="")
    summary: Mapped[str] = mapped_column(default="")


class TrialRow(ChartRow):
    """One treatment tried before: how much, how long, and what came of it (clinical-reference 1.2 P2)."""

    __tablename__ = "trial"
    topic = Topic.EVALUATION

    kind: Mapped[str]
    name: Mapped[str]
    dose_text: Mapped[str] = mapped_column(default="")
    weeks: Mapped[int | None]
    is_adequate: Mapped[bool | None]
    adequate_because: Mapped[str] = mapped_column(default="")
    response: Mapped[str]
    stop_reason: Mapped[str] = mapped_column(default="")
    started_on: Mapped[date | None]
    stopped_on: Mapped[date | None]


class ScreeningRow(ChartRow):
    """The answers to the eligibility rules at one moment: the whole sheet, or the short one before a session.

    `answers` holds each rule's answer with its detail, day and source; `facts` what the record itself said then.
    """

    __tablename__ = "screening"
    __table_args__ = chart_args("screening", "patient_id", "at")
    topic = Topic.EVALUATION

    kind: Mapped[str]
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(String(32))
    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    molecule: Mapped[str] = mapped_column(default="")
    setting: Mapped[str] = mapped_column(default="")
    rules_version: Mapped[str]
    limits_version: Mapped[str]
    answers: Mapped[str]
    facts: Mapped[str]


class RuleResolutionRow(ChartRow):
    """What was decided about one rule that asked for review (clinical-reference 2.2). Append-only."""

    __tablename__ = "rule_resolution"
    topic = Topic.EVALUATION

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), index=True)
    rule: Mapped[str]
    rule_version: Mapped[str]
    decision: Mapped[str]
    reason: Mapped[str]
    decided_at: Mapped[datetime]
    decided_by: Mapped[str] = mapped_column(String(32))


class EligibilityDecisionRow(ChartRow):
    """The decision about eligibility, with every finding as it stood (clinical-reference 1.2 P4). Append-only."""

    __tablename__ = "eligibility_decision"
    __table_args__ = chart_args("eligibility_decision", "patient_id", "decided_at")
    topic = Topic.EVALUATION

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), index=True)
    verdict: Mapped[str]
    outcome: Mapped[str]
    conditions: Mapped[str] = mapped_column(default="")
    findings: Mapped[str]
    rules_version: Mapped[str]
    limits_version: Mapped[str]
    is_override: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")
    second_reviewer: Mapped[str] = mapped_column(default="")
    decided_at: Mapped[datetime]
    decided_by: Mapped[str] = mapped_column(String(32))
    valid_until: Mapped[date]


class InteractionReviewRow(ChartRow):
    """An interaction that somebody looked at, with the reason for going on (clinical-reference 4). Append-only."""

    __tablename__ = "interaction_review"
    topic = Topic.EVALUATION

    medication_id: Mapped[str] = mapped_column(ForeignKey("medication.id"), index=True)
    interaction: Mapped[str]
    interaction_version: Mapped[str]
    severity: Mapped[str]
    reason: Mapped[str]
    reviewed_at: Mapped[datetime]
    reviewed_by: Mapped[str] = mapped_column(String(32))
