"""Changes to outcome scales: one filling-in, item by item."""

from __future__ import annotations

import json
from datetime import datetime

from keta_desk.domain.ids import PatientId
from keta_desk.domain.outcomes import Answers, Scale, score
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
        RuleBroken: an answer is not one of the item's options, or their number does not fit.
        Gone: there is no such patient.
    """
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


def amend(work: Work, administration_id: str, answers: Answers, *, reason: str, seen: int) -> None:
    """Put the answers right; what they were before is kept.

    Raises:
        RuleBroken: an answer is not one of the item's options, or no reason was given.
        Gone: there is no such filling-in.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse(reason_problems(reason))
    row = work.get(AdministrationRow, administration_id, seen=seen)
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
