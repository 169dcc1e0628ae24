"""Tables of the integration work after a session, and of the days between two sessions."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
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
    meaning: Mapped[str] = mapped_column(default="")
    follow_up: Mapped[str] = mapped_column(default="")
    barriers: Mapped[str] = mapped_column(default="")
    skills: Mapped[str] = mapped_column(default="")
    risk_review: Mapped[str] = mapped_column(default="")
    clinician_remark: Mapped[str] = mapped_column(default="")
    note_class: Mapped[str] = mapped_column(default="")


class CommitmentRow(ChartRow):
    """Something the patient means to do; it comes back until it is closed (capabilities S25)."""

    __tablename__ = "commitment"
    __table_args__ = (
        Index("ix_commitment_open", "state", "due_on", "status", "patient_id"),
        *chart_args("commitment", "patient_id"),
    )
    topic = Topic.INTEGRATION

    note_id: Mapped[str | None] = mapped_column(ForeignKey("integration_note.id"), index=True)
    what: Mapped[str]
    measured_by: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="open")
    outcome: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None]
    share_with_patient: Mapped[bool] = mapped_column(default=True)


class TriggerRow(ChartRow):
    """What sets something off in the patient, and what answers it (capabilities S23)."""

    __tablename__ = "trigger_card"
    topic = Topic.INTEGRATION

    trigger: Mapped[str]
    feeling: Mapped[str] = mapped_column(default="")
    urge: Mapped[str] = mapped_column(default="")
    usual_response: Mapped[str] = mapped_column(default="")
    new_response: Mapped[str] = mapped_column(default="")
    frequency: Mapped[str] = mapped_column(default="")
    last_seen_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    share_with_patient: Mapped[bool] = mapped_column(default=True)


class PatternRow(ChartRow):
    """A pattern between the patient and others, and what is tried instead (capabilities S24)."""

    __tablename__ = "pattern_card"
    topic = Topic.INTEGRATION

    pattern: Mapped[str]
    with_whom: Mapped[str] = mapped_column(default="")
    protects: Mapped[str] = mapped_column(default="")
    costs: Mapped[str] = mapped_column(default="")
    tried_instead: Mapped[str] = mapped_column(default="")
    ended_on: Mapped[date | None]
    share_with_patient: Mapped[bool] = mapped_column(default=True)


class CardReviewRow(ChartRow):
    """A trigger or pattern looked at again in an integration session. Append-only."""

    __tablename__ = "card_review"
    topic = Topic.INTEGRATION

    note_id: Mapped[str | None] = mapped_column(ForeignKey("integration_note.id"), index=True)
    card_id: Mapped[str] = mapped_column(String(32), index=True)
    at: Mapped[datetime]
    change: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class SkillRow(ChartRow):
    """A skill or practice that carries the work on between sessions."""

    __tablename__ = "skill"
    topic = Topic.INTEGRATION

    kind: Mapped[str]
    name: Mapped[str]
    how_often: Mapped[str] = mapped_column(default="")
    last_practised_on: Mapped[date | None]
    helps: Mapped[int | None]
    ended_on: Mapped[date | None]
    share_with_patient: Mapped[bool] = mapped_column(default=True)


class JournalEntryRow(ChartRow):
    """The patient's own words about a session (clinical-reference 1.2 P12); shared only if the patient said so."""

    __tablename__ = "journal_entry"
    __table_args__ = chart_args("journal_entry", "patient_id", "written_at")
    topic = Topic.INTEGRATION

    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    written_at: Mapped[datetime]
    words: Mapped[str]
    is_shared: Mapped[bool] = mapped_column(default=False)


class CheckInRow(ChartRow):
    """A short word between sessions, mostly by phone (clinical-reference 1.2 P14). Blank means not recorded.

    `stressors` is JSON: a list of what and how strong, 0 to 10. `follows_up` names the point after a session that it
    answers: 24 h, 72 h or 7 days.
    """

    __tablename__ = "check_in"
    __table_args__ = (
        Index("ix_check_in_lately", "at", "status", "session_id", "follows_up"),
        *chart_args("check_in", "patient_id", "at"),
    )
    topic = Topic.INTEGRATION

    session_id: Mapped[str | None] = mapped_column(ForeignKey("dosing_session.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(String(32))
    follows_up: Mapped[str] = mapped_column(default="")
    mode: Mapped[str] = mapped_column(default="")
    mood: Mapped[int | None]
    anxiety: Mapped[int | None]
    energy: Mapped[int | None]
    urges: Mapped[int | None]
    sleep_min: Mapped[int | None]
    item9: Mapped[int | None]
    stressors: Mapped[str] = mapped_column(default="[]")
    side_effects: Mapped[str] = mapped_column(default="")
    medicines_changed: Mapped[str] = mapped_column(default="")
    function: Mapped[str] = mapped_column(default="")
    commitments_tried: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class SafetyPlanRow(ChartRow):
    """One version of the safety plan in six steps (clinical-reference 8.6); the latest holds.

    `steps` is JSON: the id of each step to its lines, in the patient's words.
    """

    __tablename__ = "safety_plan"
    topic = Topic.INTEGRATION

    number: Mapped[int]
    steps: Mapped[str]
    reasons_for_living: Mapped[str] = mapped_column(default="")
    likelihood: Mapped[int | None]
    barriers: Mapped[str] = mapped_column(default="")
    reviewed_on: Mapped[date]
    copy_given: Mapped[bool | None]
    because: Mapped[str] = mapped_column(default="")
