"""Tables of dosing sessions: what was given, and how the patient was."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from keta_desk.domain.changes import Topic
from keta_desk.store.tables.base import ChartRow, chart_args


class DosingSessionRow(ChartRow):
    """One dosing session, from arrival to discharge (clinical-reference 1.2 P10)."""

    __tablename__ = "dosing_session"
    __table_args__ = (
        Index(
            "ix_dosing_session_open",
            *("started_at", "status", "patient_id"),
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        *chart_args("dosing_session", "patient_id"),
    )
    topic = Topic.SESSION

    plan_id: Mapped[str | None] = mapped_column(ForeignKey("plan.id"))
    number: Mapped[int]
    setting: Mapped[str]
    intention: Mapped[str] = mapped_column(default="")
    planned_dose_ug: Mapped[int | None]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    supervisor: Mapped[str] = mapped_column(default="")
    support_person: Mapped[str] = mapped_column(default="")
    onset_min: Mapped[int | None]
    peak_min: Mapped[int | None]
    settled_min: Mapped[int | None]
    tolerability: Mapped[str] = mapped_column(default="")
    patient_location: Mapped[str] = mapped_column(default="")
    licence_state: Mapped[str] = mapped_column(default="")
    started_because: Mapped[str] = mapped_column(default="")
    limits_version: Mapped[str] = mapped_column(default="")
    supervision: Mapped[str] = mapped_column(default="")
    contact_held: Mapped[str] = mapped_column(default="")
    rest_started_at: Mapped[datetime | None]
    rest_ended_at: Mapped[datetime | None]
    intensity: Mapped[int | None]
    pleasantness: Mapped[int | None]
    themes: Mapped[str] = mapped_column(default="")
    music: Mapped[str] = mapped_column(default="")
    released_at: Mapped[datetime | None]
    released_because: Mapped[str] = mapped_column(default="")
    accompanied_by: Mapped[str] = mapped_column(default="")
    handed_over_to: Mapped[str] = mapped_column(default="")
    instructions_given: Mapped[bool | None]
    outcome: Mapped[str] = mapped_column(default="")


class DoseGivenRow(ChartRow):
    """One dose that was really given: a fact with time, route and batch. Append-only.

    How it was taken is known only later, so those columns may be filled in afterwards: from `ended_at` on.
    """

    __tablename__ = "dose_given"
    __table_args__ = (
        CheckConstraint("dose_ug > 0", name="dose_given"),
        Index("ix_dose_given_lately", "given_at", "status", "patient_id"),
        *chart_args("dose_given", "patient_id", "given_at", "session_id", "status"),
    )
    topic = Topic.SESSION

    session_id: Mapped[str] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    given_at: Mapped[datetime]
    molecule: Mapped[str]
    formulation: Mapped[str]
    dose_ug: Mapped[int]
    product: Mapped[str] = mapped_column(default="")
    lot: Mapped[str] = mapped_column(default="")
    method: Mapped[str] = mapped_column(default="")
    confirmed_because: Mapped[str] = mapped_column(default="")
    part: Mapped[str] = mapped_column(default="")
    units: Mapped[int | None]
    checked_by: Mapped[str] = mapped_column(default="")
    ended_at: Mapped[datetime | None]
    held_min: Mapped[int | None]
    sip_min: Mapped[int | None]
    infusion_min: Mapped[int | None]
    rate_ul_per_h: Mapped[int | None]
    remainder: Mapped[str] = mapped_column(default="")
    partial_because: Mapped[str] = mapped_column(default="")
    wasted_ug: Mapped[int | None]
    waste_witness: Mapped[str] = mapped_column(default="")


class ReadingRow(ChartRow):
    """One set of vitals and ratings at a moment (clinical-reference 5.2). Blank means not recorded.

    `at` is when it was measured, `created_at` when it was entered; `manner` says whether it was observed here, reported
    by somebody else, or transcribed from paper.
    """

    __tablename__ = "reading"
    __table_args__ = chart_args("reading", "patient_id", "at")
    topic = Topic.SESSION

    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    at: Mapped[datetime]
    systolic_mmhg: Mapped[int | None]
    diastolic_mmhg: Mapped[int | None]
    pulse_bpm: Mapped[int | None]
    spo2_percent: Mapped[int | None]
    respiratory_rate_bpm: Mapped[int | None]
    temperature_mcel: Mapped[int | None]
    weight_g: Mapped[int | None]
    height_mm: Mapped[int | None]
    moaas: Mapped[int | None]
    dissociation: Mapped[int | None]
    anxiety: Mapped[int | None]
    nausea: Mapped[int | None]
    method: Mapped[str] = mapped_column(default="")
    on_oxygen: Mapped[bool | None]
    pain: Mapped[int | None]
    pleasantness: Mapped[int | None]
    cadss6: Mapped[int | None]
    communication: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")
    observer: Mapped[str] = mapped_column(default="")
    manner: Mapped[str] = mapped_column(default="")
