"""Changes to the preparation for a dose."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.preparation import Preparation, preparation_problems
from keta_desk.domain.problems import refuse
from keta_desk.queries import practice, preparation
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.session_care import PreparationRow
from keta_desk.store.work import Work


def prepare(work: Work, patient_id: PatientId, content: Preparation, *, held_at: datetime | None = None) -> str:
    """Keep a preparation for the dose to come; return its id. The session that starts next takes it up.

    Raises:
        RuleBroken: nothing was recorded, or a point of the checklist is not known.
        Gone: there is no such patient.
    """
    refuse(preparation_problems(content))
    work.must_exist(PatientRow, patient_id)
    row = PreparationRow(
        patient_id=patient_id, held_at=held_at or work.now, held_by=work.clinician_id, **_columns(content)
    )
    return work.add(row).id


def amend(work: Work, preparation_id: str, content: Preparation, *, reason: str, seen: int) -> None:
    """Put a preparation right; what it said before is kept. With content, a waived one is one that was held.

    Raises:
        RuleBroken: nothing is recorded any more, or no reason was given.
        Gone: there is no such preparation.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*preparation_problems(content), *reason_problems(reason)])
    row = work.get(PreparationRow, preparation_id, seen=seen)
    for name, value in _columns(content).items():
        setattr(row, name, value)
    row.waived_because = ""
    work.amend(row, reason=reason)


def waive(work: Work, patient_id: PatientId, *, because: str) -> str:
    """Record that the next dose is planned without a preparation, and why; return its id.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such patient.
    """
    refuse(reason_problems(because))
    work.must_exist(PatientRow, patient_id)
    work.reason = because
    row = PreparationRow(
        patient_id=patient_id, held_at=work.now, held_by=work.clinician_id, waived_because=because.strip()
    )
    return work.add(row).id


def prepared_for(within: Work, patient_id: PatientId, *, at: datetime) -> PreparationRow | None:
    """Return the preparation that a session takes up which starts at a moment; None for none held by that day."""
    zone, found = practice.zone(within.session), preparation.latest(within.session, patient_id)
    if found is None or day_in(zone, found.held_at) > day_in(zone, at):
        return None
    return within.get(PreparationRow, found.id)


def _columns(content: Preparation) -> dict[str, Any]:
    told = {name: value.strip() for name, value in asdict(content).items() if isinstance(value, str)}
    return {**told, "checklist": json.dumps(dict(content.checklist), sort_keys=True)}
