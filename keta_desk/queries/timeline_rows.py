"""What each kind of entry of the timeline is read from: its table, its moment, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.consent import ConsentRow
from keta_desk.store.tables.dispensing import DispensingRow, PdmpCheckRow, PrescriptionRow, StockEntryRow
from keta_desk.store.tables.documents import DocumentRow
from keta_desk.store.tables.integration import (
    CheckInRow,
    CommitmentRow,
    IntegrationNoteRow,
    JournalEntryRow,
    PatternRow,
    SafetyPlanRow,
    SkillRow,
    TriggerRow,
)
from keta_desk.store.tables.outcomes import AdministrationRow
from keta_desk.store.tables.patients import AllergyRow, MedicationRow, NoteRow, PastVisitRow, ProblemRow
from keta_desk.store.tables.schedule import AppointmentRow
from keta_desk.store.tables.titration import DoseDecisionRow, MarkerRatingRow, MarkerRow, PlanItemRow, PlanRow


class EntryKind(StrEnum):
    """What an entry of the timeline tells of."""

    SESSION = "session"
    READING = "reading"
    SCORE = "score"
    INTEGRATION = "integration"
    NOTE = "note"
    PLAN = "plan"
    DECISION = "decision"
    PROBLEM = "problem"
    ALLERGY = "allergy"
    MEDICATION = "medication"
    DOCUMENT = "document"
    APPOINTMENT = "appointment"
    STAGE = "stage"
    CONSENT = "consent"
    ITEM = "item"
    MARKER = "marker"
    RATING = "rating"
    VISIT = "visit"
    PRESCRIPTION = "prescription"
    DELIVERY = "delivery"
    STOCK = "stock"
    PDMP = "pdmp"
    CHECK_IN = "check_in"
    COMMITMENT = "commitment"
    JOURNAL = "journal"
    SAFETY_PLAN = "safety_plan"
    TRIGGER = "trigger"
    PATTERN = "pattern"
    SKILL = "skill"


@dataclass(frozen=True, slots=True)
class Said:
    """What an entry says: `facts` fill its words, `text` is as typed."""

    facts: tuple[tuple[str, str], ...]
    text: str

    def fact(self, name: str) -> str:
        """Return a fact, '' where it was not recorded."""
        return dict(self.facts).get(name, "")


@dataclass(frozen=True, slots=True)
class Was:
    """What an entry said until somebody put it right, and who did."""

    until: datetime
    changed_by: str
    said: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One thing that happened, was found out or was decided.

    `is_day_only`: only the day is known, so no time of day may be shown. `was` holds what an amended entry said
    before; `in_error` is the reason why an entry counts no more, None while it counts.
    """

    at: datetime
    kind: EntryKind
    row_id: str
    said: Said
    by: str
    source: str = "clinician"
    is_day_only: bool = False
    was: tuple[Was, ...] = ()
    amended_because: str = ""
    in_error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a kind of entry is read from its table. Columns that hold a day are named by `on` and `ended_on`."""

    kind: EntryKind
    row: type[ChartRow]
    at: str
    facts: tuple[str, ...]
    text: str = ""
    by: str = "created_by"
    on: str = ""
    ended_on: str = ""

    def columns(self) -> tuple[str, ...]:
        """Return the columns that are read."""
        own = ("id", "version", "status", "status_reason", "source", "created_at", self.at, self.by, *self.facts)
        return tuple(dict.fromkeys(name for name in (*own, self.text, self.on, self.ended_on) if name))


SHAPES = (
    Shape(
        kind=EntryKind.SCORE,
        row=AdministrationRow,
        at="at",
        facts=("scale", "total_milli", "band", "is_prorated", "answers"),
    ),
    Shape(
        kind=EntryKind.INTEGRATION,
        row=IntegrationNoteRow,
        at="held_at",
        facts=("theme", "commitment", "trigger", "pattern", "what_changed", "note_class"),
        text="insight",
        by="held_by",
    ),
    Shape(kind=EntryKind.NOTE, row=NoteRow, at="written_at", facts=("kind", "title"), text="body", by="author_id"),
    Shape(kind=EntryKind.PLAN, row=PlanRow, at="created_at", facts=("number", "phase"), text="change_reason"),
    Shape(
        kind=EntryKind.DECISION,
        row=DoseDecisionRow,
        at="decided_at",
        facts=("decision", "from_dose_ug", "to_dose_ug"),
        text="reason",
        by="decided_by",
    ),
    Shape(
        kind=EntryKind.CONSENT,
        row=ConsentRow,
        at="presented_at",
        facts=("title", "signed_at", "signed_by", "expires_on", "withdrawn_because"),
        text="discussion",
        ended_on="withdrawn_at",
    ),
    Shape(
        kind=EntryKind.ITEM,
        row=PlanItemRow,
        at="created_at",
        facts=("what", "owner", "due_on"),
        text="note",
        ended_on="done_on",
    ),
    Shape(kind=EntryKind.MARKER, row=MarkerRow, at="created_at", facts=("name",), ended_on="ended_on"),
    Shape(kind=EntryKind.RATING, row=MarkerRatingRow, at="at", facts=("marker_id", "points"), text="moment"),
    Shape(
        kind=EntryKind.PROBLEM,
        row=ProblemRow,
        at="created_at",
        facts=("title", "icd10cm"),
        on="onset_on",
        ended_on="resolved_on",
    ),
    Shape(kind=EntryKind.ALLERGY, row=AllergyRow, at="created_at", facts=("substance", "criticality"), text="reaction"),
    Shape(
        kind=EntryKind.MEDICATION,
        row=MedicationRow,
        at="created_at",
        facts=("name", "dose_text", "frequency", "stop_reason"),
        on="started_on",
        ended_on="stopped_on",
    ),
    Shape(kind=EntryKind.DOCUMENT, row=DocumentRow, at="made_at", facts=("kind", "number", "page_count")),
    Shape(kind=EntryKind.VISIT, row=PastVisitRow, at="started_at", facts=("kind", "place"), text="reason"),
    Shape(
        kind=EntryKind.PRESCRIPTION,
        row=PrescriptionRow,
        at="created_at",
        facts=("molecule", "formulation", "strength_ug", "quantity", "ended_because"),
        text="directions",
        on="issued_on",
        ended_on="ended_on",
    ),
    Shape(
        kind=EntryKind.DELIVERY,
        row=DispensingRow,
        at="dispensed_at",
        facts=("molecule", "formulation", "strength_ug", "quantity", "lot", "adult_signature"),
        text="not_obtained_action",
    ),
    Shape(
        kind=EntryKind.STOCK,
        row=StockEntryRow,
        at="at",
        facts=(
            *("kind", "molecule", "formulation", "strength_ug", "lot", "change_milli", "counted_milli", "manner"),
            *("dispensing_id", "dose_id"),
        ),
        text="reason",
        by="by_id",
    ),
    Shape(kind=EntryKind.PDMP, row=PdmpCheckRow, at="checked_at", facts=("finding", "programme"), text="details"),
    Shape(
        kind=EntryKind.CHECK_IN,
        row=CheckInRow,
        at="at",
        facts=(
            *("mood", "anxiety", "energy", "urges", "sleep_min", "item9", "stressors", "follows_up", "mode"),
            *("side_effects", "medicines_changed", "function", "commitments_tried"),
        ),
        text="remark",
        by="by_id",
    ),
    Shape(
        kind=EntryKind.COMMITMENT,
        row=CommitmentRow,
        at="created_at",
        facts=("what", "measured_by", "due_on", "state"),
        text="outcome",
        ended_on="closed_on",
    ),
    Shape(kind=EntryKind.JOURNAL, row=JournalEntryRow, at="written_at", facts=("is_shared",), text="words"),
    Shape(kind=EntryKind.SAFETY_PLAN, row=SafetyPlanRow, at="created_at", facts=("number",), text="because"),
    Shape(
        kind=EntryKind.TRIGGER,
        row=TriggerRow,
        at="created_at",
        facts=("trigger",),
        text="new_response",
        ended_on="ended_on",
    ),
    Shape(
        kind=EntryKind.PATTERN,
        row=PatternRow,
        at="created_at",
        facts=("pattern",),
        text="tried_instead",
        ended_on="ended_on",
    ),
    Shape(kind=EntryKind.SKILL, row=SkillRow, at="created_at", facts=("name",), text="how_often", ended_on="ended_on"),
    Shape(kind=EntryKind.APPOINTMENT, row=AppointmentRow, at="starts_at", facts=("kind", "state"), text="remark"),
)


def plain_text(value: object) -> str:
    """Return a column's value as a fact: '' for what was not recorded."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case date():
            return value.isoformat()
        case _:
            return str(value)
