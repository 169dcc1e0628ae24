"""Tables of the care around a dose: preparation, what happened minute by minute, harm and help, and leaving."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, Row, chart_args


class PreparationRow(ChartRow):
    """One preparation for a dose, in the patient's words where they are theirs (clinical-reference 1.2 P8).

    `checklist` is JSON: the id of each point to yes or no; a point that is not in it was not asked.
    """

    __tablename__ = "preparation"
    __table_args__ = chart_args("preparation", "patient_id", "held_at")
    topic = Topic.SESSION

    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    held_at: Mapped[datetime]
    held_by: Mapped[str] = mapped_column(String(32))
    intention: Mapped[str] = mapped_column(default="")
    hopes: Mapped[str] = mapped_column(default="")
    fears: Mapped[str] = mapped_column(default="")
    checklist: Mapped[str] = mapped_column(default="{}")
    support_name: Mapped[str] = mapped_column(default="")
    support_phone: Mapped[str] = mapped_column(default="")
    touch_agreement: Mapped[str] = mapped_column(default="")
    pause_signal: Mapped[str] = mapped_column(default="")
    music: Mapped[str] = mapped_column(default="")
    transport: Mapped[str] = mapped_column(default="")
    fasting: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    waived_because: Mapped[str] = mapped_column(default="")


class SessionEventRow(ChartRow):
    """One entry of a session's black box (capabilities N8): each key stroke that was kept, in its order. Append-only.

    `at` is when it happened, `created_at` when it was entered, and `number` counts the entries as they were made,
    whatever the clock says. `run` names one run of the program on one start of the computer; `monotonic_ms` counts
    within it and never runs backwards. `subject_id` is the dose, reading or other row that the entry made; a line of
    its own has none.
    """

    __tablename__ = "session_event"
    __table_args__ = chart_args("session_event", "session_id", "number")
    topic = Topic.SESSION

    session_id: Mapped[str] = mapped_column(ForeignKey("dosing_session.id"))
    number: Mapped[int]
    at: Mapped[datetime]
    kind: Mapped[str]
    code: Mapped[str] = mapped_column(default="")
    value: Mapped[int | None]
    words: Mapped[str] = mapped_column(default="")
    subject_id: Mapped[str] = mapped_column(String(32), default="", index=True)
    manner: Mapped[str] = mapped_column(default="")
    by_id: Mapped[str] = mapped_column(String(32))
    run: Mapped[str] = mapped_column(default="")
    monotonic_ms: Mapped[int | None]
    utc_offset_min: Mapped[int | None]


class AdverseEventRow(ChartRow):
    """Harm or discomfort, graded by a person (clinical-reference 5.4)."""

    __tablename__ = "adverse_event"
    __table_args__ = chart_args("adverse_event", "patient_id", "began_at")
    topic = Topic.SESSION

    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    term: Mapped[str]
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    grade: Mapped[int | None]
    suggested_grade: Mapped[int | None]
    serious: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="")
    is_expected: Mapped[bool | None]
    action: Mapped[str] = mapped_column(default="")
    treatment: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    reported_to: Mapped[str] = mapped_column(default="")
    reported_on: Mapped[date | None]
    manner: Mapped[str] = mapped_column(default="")


class RescueActionRow(ChartRow):
    """Something done because of how the patient was; a record, never advice (clinical-reference 5.5). Append-only."""

    __tablename__ = "rescue_action"
    __table_args__ = chart_args("rescue_action", "patient_id", "at")
    topic = Topic.SESSION

    session_id: Mapped[str] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    at: Mapped[datetime]
    trigger_id: Mapped[str] = mapped_column(String(32), default="")
    action: Mapped[str]
    drug: Mapped[str] = mapped_column(default="")
    amount: Mapped[str] = mapped_column(default="")
    route: Mapped[str] = mapped_column(default="")
    ordered_by: Mapped[str] = mapped_column(default="")
    given_by: Mapped[str] = mapped_column(default="")
    response: Mapped[str] = mapped_column(default="")
    response_min: Mapped[int | None]
    manner: Mapped[str] = mapped_column(default="")


class ReadinessCheckRow(ChartRow):
    """One criterion of leaving, as it was at one moment (clinical-reference 5.6). Append-only: the latest holds."""

    __tablename__ = "readiness_check"
    __table_args__ = chart_args("readiness_check", "session_id", "criterion", "at")
    topic = Topic.SESSION

    session_id: Mapped[str] = mapped_column(ForeignKey("dosing_session.id"))
    criterion: Mapped[str]
    at: Mapped[datetime]
    is_met: Mapped[bool]
    value: Mapped[str] = mapped_column(default="")
    exception: Mapped[str] = mapped_column(default="")
    by_id: Mapped[str] = mapped_column(String(32))


class RemsFormRow(ChartRow):
    """What the esketamine monitoring form asks beyond what the session knows (clinical-reference 5.7)."""

    __tablename__ = "rems_form"
    topic = Topic.SESSION

    session_id: Mapped[str] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    answers: Mapped[str]


class ObservationPlanRow(Row):
    """When a route is observed, as the practice set it: one version (clinical-reference 5.1).

    `minutes` is JSON, minutes from the first dose; the highest number of a route holds.
    """

    __tablename__ = "observation_plan"
    __table_args__ = (UniqueConstraint("route", "number"),)
    topic = Topic.PRACTICE

    route: Mapped[str]
    number: Mapped[int]
    minutes: Mapped[str]
    tolerance_min: Mapped[int]
    reason: Mapped[str] = mapped_column(default="")
