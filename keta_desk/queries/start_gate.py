"""What holds a session back besides screening and consent: the first session (clinical-reference 1.2), and the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.preparation import day_holds
from keta_desk.domain.problems import Problem, Severity
from keta_desk.queries.lines import THIS_PATIENT, columns, stands
from keta_desk.queries.live_rows import THIS_SESSION
from keta_desk.store.tables.session_care import AdverseEventRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow

ADVERSE = columns(AdverseEventRow)
DOSE_GIVEN = columns(DoseGivenRow)
SITTING = columns(DosingSessionRow)
_DOSED = (
    select(SITTING.id, SITTING.ended_at)
    .join(DoseGivenRow.__table__, DOSE_GIVEN.session_id == SITTING.id)
    .where(SITTING.patient_id == THIS_PATIENT, stands(DosingSessionRow), stands(DoseGivenRow))
    .distinct()
    .limit(2)
)
_SERIOUS = (
    select(ADVERSE.id)
    .where(ADVERSE.session_id == THIS_SESSION, ADVERSE.serious != "", stands(AdverseEventRow))
    .limit(1)
)


def problems(session: Session, patient_id: PatientId, checklist: Mapping[str, bool]) -> list[Problem]:
    """Return what a session would be started in spite of; `checklist` is that of its preparation, {} for none."""
    return [*_of_the_first(session, patient_id), *day_holds(checklist)]


def _of_the_first(session: Session, patient_id: PatientId) -> Iterator[Problem]:
    """Yield what the first session leaves open before the second: that nobody closed it, or a serious event."""
    dosed = session.execute(_DOSED, {"patient_id": patient_id}).all()
    if len(dosed) != 1:
        return
    session_id, ended_at = dosed[0]
    if ended_at is None:
        yield Problem("session.first-not-closed", Severity.CONFIRM)
    if session.execute(_SERIOUS, {"session_id": session_id}).first() is not None:
        yield Problem("session.first-serious", Severity.CONFIRM)
