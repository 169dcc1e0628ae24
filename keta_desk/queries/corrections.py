"""Questions about what hangs on an entry that turns out to be wrong."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from keta_desk.queries.lines import columns, stands
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.integration import (
    CardReviewRow,
    CommitmentRow,
    IntegrationNoteRow,
    PatternRow,
    TriggerRow,
)
from keta_desk.store.tables.session_care import (
    AdverseEventRow,
    ReadinessCheckRow,
    RemsFormRow,
    RescueActionRow,
    SessionEventRow,
)
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow
from keta_desk.store.tables.titration import MarkerRatingRow, MarkerRow, PlanRow, RungRow

_OF_SESSION: tuple[type[ChartRow], ...] = (
    *(DoseGivenRow, ReadingRow, SessionEventRow),
    *(AdverseEventRow, RescueActionRow, ReadinessCheckRow, RemsFormRow),
)
_PARTS: dict[type[ChartRow], tuple[tuple[type[ChartRow], str], ...]] = {
    DosingSessionRow: tuple((part, "session_id") for part in _OF_SESSION),
    PlanRow: ((RungRow, "plan_id"),),
    MarkerRow: ((MarkerRatingRow, "marker_id"),),
    IntegrationNoteRow: ((CommitmentRow, "note_id"), (CardReviewRow, "note_id")),
    TriggerRow: ((CardReviewRow, "card_id"),),
    PatternRow: ((CardReviewRow, "card_id"),),
}
_STANDING = {
    (part, name): select(columns(part).id).where(columns(part)[name] == bindparam("whole"), stands(part))
    for parts in _PARTS.values()
    for part, name in parts
}


def hanging_on(session: Session, kind: type[ChartRow], row_id: str) -> list[tuple[type[ChartRow], str]]:
    """Return what stands and means something only together with an entry: a session's doses, a plan's ladder."""
    return [
        (part, found)
        for part, name in _PARTS.get(kind, ())
        for found in session.execute(_STANDING[part, name], {"whole": row_id}).scalars()
    ]
