"""Which documents of one kind there are for a patient: the handouts of the practice, the receipts of deliveries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from keta_desk.domain.consents import TextKind
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.titration import Molecule
from keta_desk.queries import consents, dispensing, practice, sessions, titration
from keta_desk.queries.consent_paper import handout_key
from keta_desk.queries.lines import day_in
from keta_desk.queries.sheet_paper import BLANK
from keta_desk.queries.summary_paper import CLINICIAN

__all__ = ["BLANK", "CLINICIAN", "Choice", "of_patient"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One document: `which` names it when it is made, `title` is as typed, `on` the day of what it tells."""

    which: str
    title: str
    on: date | None = None


def of_patient(session: Session, patient_id: PatientId) -> dict[DocumentKind, tuple[Choice, ...]]:
    """Return the documents of the kinds that may be several, the one that is meant without a name first."""
    zone = practice.zone(session)
    held = list(reversed(sessions.of_patient(session, patient_id)))
    own = {dose.session_id for dose in titration.doses(session, patient_id) if dose.molecule == Molecule.ESKETAMINE}
    sessions_of = tuple(Choice(one.id, str(one.number), day_in(zone, one.started_at)) for one in held)
    handouts = [one for one in consents.in_use(session) if one.kind == TextKind.HANDOUT]
    return {
        DocumentKind.HANDOUT: tuple(Choice(handout_key(one), one.title) for one in handouts),
        DocumentKind.DISPENSING_RECEIPT: tuple(
            Choice(one.id, one.lot, day_in(zone, one.dispensed_at))
            for one in dispensing.of_patient(session, patient_id).deliveries
        ),
        DocumentKind.INTEGRATION_SUMMARY: (Choice(CLINICIAN, ""),),
        DocumentKind.SESSION_SHEET: (Choice(BLANK, ""),),
        DocumentKind.SESSION_RECORD: sessions_of,
        DocumentKind.REMS_WORKSHEET: tuple(one for one in sessions_of if one.which in own),
    }
