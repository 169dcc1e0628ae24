"""Changes to outcome scales: one filling-in, item by item."""

from __future__ import annotations

import json
from datetime import datetime

from keta_desk.domain.ids import PatientId
from keta_desk.domain.outcomes import Answers, Scale, moment_problems, score
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Source
from keta_desk.reference import catalogue
from keta_desk.store.tables.outcomes import AdministrationRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work


def fill_in(
    work: Work,
    patient_id: PatientId,
    scale_id: str,
    answers: Answers,
    *,
    at: datetime | None = None,
    mode: str = "",
    source: Source = Source.PATIENT,
) -> str:
    """Keep a filled-in scale with its answers item by item (None: not answered) and its total; return its id.

    Raises:
        RuleBroken: an answer is not one of the item's options, their number does not fit, or the day is yet to come.
        Gone: there is no such patient.
    """
    if at is not None:
        refuse(moment_problems(at, work.now))
    scale = catalogue.scales()[scale_id]
    work.must_exist(PatientRow, patient_id)
    row = AdministrationRow(
        patient_id=patient_id,
        scale=scale.id,
        scale_version=scale.version,
        at=at or work.now,
        mode=mode,
        source=source,
        **_scored(scale, answers),
    )
    return work.add(row).id


def amend(
    work: Work,
    administration_id: str,
    answers: Answers,
    *,
    reason: str,
    seen: int,
    at: datetime | None = None,
    mode: str | None = None,
) -> None:
    """Put the answers right, and when and how they were given where that is named; what was before is kept.

    Raises:
        RuleBroken: an answer is not one of the item's options, the day is yet to come, or no reason was given.
        Gone: there is no such filling-in.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse(reason_problems(reason))
    row = work.get(AdministrationRow, administration_id, seen=seen)
    if at is not None:
        refuse(moment_problems(at, work.now))
        row.at = at
    if mode is not None:
        row.mode = mode
    for name, value in _scored(catalogue.scales()[row.scale], answers).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)


def _scored(scale: Scale, answers: Answers) -> dict[str, object]:
    reckoned = score(scale, answers)
    return {
        "answers": json.dumps(list(answers)),
        "total_milli": None if reckoned.total is None else int(reckoned.total * 1000),
        "band": reckoned.band.label if reckoned.band else "",
        "is_prorated": reckoned.prorated,
    }
