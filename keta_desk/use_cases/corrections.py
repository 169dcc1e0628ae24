"""Putting right what should not have been entered: it stays legible, and is never counted again."""

from __future__ import annotations

from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Status
from keta_desk.queries.corrections import hanging_on
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.consent import ConsentRow
from keta_desk.store.tables.dispensing import DispensingRow, PdmpCheckRow, PrescriptionRow
from keta_desk.store.tables.documents import DocumentRow
from keta_desk.store.tables.evaluation import EvaluationRow, InteractionReviewRow, TrialRow
from keta_desk.store.tables.integration import (
    CardReviewRow,
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
from keta_desk.store.tables.patients import AllergyRow, ContactRow, MedicationRow, NoteRow, ProblemRow
from keta_desk.store.tables.schedule import AppointmentRow
from keta_desk.store.tables.session_care import AdverseEventRow, PreparationRow, RescueActionRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow
from keta_desk.store.tables.titration import DoseDecisionRow, MarkerRatingRow, MarkerRow, PlanItemRow, PlanRow
from keta_desk.store.work import Work
from keta_desk.use_cases.dispensing_stock import let_go_of
from keta_desk.use_cases.evaluation import forget_allergies

_KINDS: tuple[type[ChartRow], ...] = (
    ContactRow,
    ProblemRow,
    AllergyRow,
    MedicationRow,
    NoteRow,
    PlanRow,
    DoseDecisionRow,
    DosingSessionRow,
    DoseGivenRow,
    ReadingRow,
    AdministrationRow,
    IntegrationNoteRow,
    AppointmentRow,
    DocumentRow,
    PrescriptionRow,
    DispensingRow,
    PdmpCheckRow,
    InteractionReviewRow,
    EvaluationRow,
    TrialRow,
    ConsentRow,
    PlanItemRow,
    MarkerRow,
    MarkerRatingRow,
    PreparationRow,
    AdverseEventRow,
    RescueActionRow,
    CommitmentRow,
    TriggerRow,
    PatternRow,
    CardReviewRow,
    SkillRow,
    JournalEntryRow,
    CheckInRow,
    SafetyPlanRow,
)
KINDS = {kind.__tablename__: kind for kind in _KINDS}


def enter_in_error(work: Work, kind: str, row_id: str, *, reason: str, seen: int | None = None) -> None:
    """Mark an entry as entered in error. `kind` is one of `KINDS`, such as `reading`.

    A session that never was takes its doses and readings with it, a plan its ladder: what hangs on an entry that
    does not count is not counted either. What was booked into the home stock for a dose or a delivery is taken back by
    a counter-entry. Without a listed allergy left it is unknown again whether there are any.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such entry, or it was marked before.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse(reason_problems(reason))
    row = work.get(KINDS[kind], row_id, seen=seen)
    parts = [work.get(part, part_id) for part, part_id in hanging_on(work.session, KINDS[kind], row_id)]
    for each in (row, *parts):
        each.status, each.status_reason = Status.ENTERED_IN_ERROR, reason
    work.reason = reason
    booked_for = [each.id for each in (row, *parts) if isinstance(each, DoseGivenRow | DispensingRow)]
    if booked_for:
        let_go_of(work, row.patient_id, booked_for, reason=reason)
    if isinstance(row, AllergyRow):
        work.session.flush()
        forget_allergies(work, row.patient_id)
