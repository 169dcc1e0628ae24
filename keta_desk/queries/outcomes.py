"""Questions about scales filled in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.outcomes import AdministrationRow
from keta_desk.store.tables.session_care import AdverseEventRow

ADMINISTRATION = columns(AdministrationRow)
ADVERSE = columns(AdverseEventRow)
SUICIDAL_BEHAVIOUR = "Suicidal behaviour"
"""The adverse event that stands for an attempt (clinical-reference 5.4)."""


@dataclass(slots=True)
class ScoreLine:
    """One filling-in of a scale. `total_milli` is None where too many items are missing to reckon one.

    Of one that `is_total_only` the answers hold no more than the items watched for safety. `context` is what it is
    about, such as the index event of a PCL-5.
    """

    id: str
    version: int
    scale: str
    scale_version: str
    at: datetime
    answers_json: str
    total_milli: int | None
    band: str
    is_prorated: bool
    source: str
    mode: str
    status: str
    status_reason: str | None
    is_total_only: bool
    context: str
    language: str
    administered_by: str

    @property
    def total(self) -> Decimal | None:
        """The total in points."""
        return None if self.total_milli is None else Decimal(self.total_milli) / 1000

    @property
    def answers(self) -> tuple[int | None, ...]:
        """The answers item by item; None is "not answered"."""
        return tuple(json.loads(self.answers_json))


_SCORES = (
    select(
        ADMINISTRATION.id,
        ADMINISTRATION.version,
        ADMINISTRATION.scale,
        ADMINISTRATION.scale_version,
        ADMINISTRATION.at,
        ADMINISTRATION.answers,
        ADMINISTRATION.total_milli,
        ADMINISTRATION.band,
        ADMINISTRATION.is_prorated,
        ADMINISTRATION.source,
        ADMINISTRATION.mode,
        ADMINISTRATION.status,
        ADMINISTRATION.status_reason,
        ADMINISTRATION.is_total_only,
        ADMINISTRATION.context,
        ADMINISTRATION.language,
        ADMINISTRATION.administered_by,
    )
    .where(ADMINISTRATION.patient_id == THIS_PATIENT, stands(AdministrationRow))
    .order_by(ADMINISTRATION.at, ADMINISTRATION.created_at, ADMINISTRATION.id)
)


def of_patient(session: Session, patient_id: PatientId) -> list[ScoreLine]:
    """Return everything a patient filled in, oldest first."""
    return lines(session, _SCORES, ScoreLine, patient_id=patient_id)


_BEHAVIOUR = select(ADVERSE.began_at).where(
    ADVERSE.patient_id == THIS_PATIENT, ADVERSE.term == SUICIDAL_BEHAVIOUR, stands(AdverseEventRow)
)


def suicidal_behaviour(session: Session, patient_id: PatientId) -> list[datetime]:
    """Return when suicidal behaviour was recorded as an adverse event."""
    return list(session.execute(_BEHAVIOUR, {"patient_id": patient_id}).scalars())
