"""The grade that is suggested for an adverse event, for every use case that keeps one (clinical-reference 5.4)."""

from __future__ import annotations

from keta_desk.domain.adverse_events import PRESSURE_TERMS, AdverseEvent, suggested_grade
from keta_desk.domain.ids import SessionId
from keta_desk.queries import live_rows
from keta_desk.reference.adverse_terms import adverse_terms
from keta_desk.store.work import Work


def suggested_for(within: Work, session_id: SessionId, event: AdverseEvent) -> int | None:
    """Return the grade suggested by the pressures measured since the event began, the worst of them."""
    if event.term not in PRESSURE_TERMS:
        return None
    until = event.ended_at
    pressures = [
        (one.reading.systolic_mmhg, one.reading.diastolic_mmhg)
        for one in live_rows.readings(within.session, session_id)
        if not one.is_in_error and one.at >= event.began_at and (until is None or one.at <= until)
    ]
    return suggested_grade(event.term, pressures, adverse_terms().pressures)
