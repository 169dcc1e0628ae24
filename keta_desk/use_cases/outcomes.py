"""Changes to outcome scales: one filling-in, item by item or as a total that was reckoned elsewhere."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_FLOOR, Decimal

from keta_desk.domain.ids import PatientId
from keta_desk.domain.outcomes_scale import Answers, Scale, Score, moment_problems, twice_problems
from keta_desk.domain.outcomes_scoring import context_problems, score, score_total
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import Source
from keta_desk.queries import outcomes, practice
from keta_desk.reference import catalogue
from keta_desk.store.tables.outcomes import AdministrationRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work
from keta_desk.use_cases.alarms import raise_alarm


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What is kept beside the answers: the event they are about, who asked, and the language of the wording.

    `context` is free text; of the PCL-5 it is the index event, with whether Criterion A was confirmed
    (clinical-reference 6.18).
    """

    context: str = ""
    administered_by: str = ""
    language: str = ""


PLAIN = Circumstances()


def fill_in(
    work: Work,
    patient_id: PatientId,
    scale_id: str,
    answers: Answers,
    *,
    at: datetime | None = None,
    mode: str = "",
    source: Source = Source.PATIENT,
    total: Decimal | None = None,
    beside: Circumstances = PLAIN,
    confirmed_because: str = "",
) -> str:
    """Keep a filled-in scale with its answers item by item (None: not answered) and its total; return its id.

    With a `total` that was reckoned elsewhere, `answers` hold no more than the items watched for safety. What the
    answers give alarm about is raised along with them. One that was filled in at this very moment is asked about.

    Raises:
        RuleBroken: an answer or total is not the scale's, the day is yet to come, or what it is about is missing.
        Gone: there is no such patient.
    """
    scale = catalogue.scales()[scale_id]
    known = {line.at for line in outcomes.of_patient(work.session, patient_id) if line.scale == scale.id}
    twice = twice_problems(at, known) if at is not None else []
    found = [*_when_problems(work, patient_id, at), *context_problems(scale, beside.context), *twice]
    refuse(found, confirmed_because=confirmed_because)
    if twice:
        work.reason = confirmed_because
    row = AdministrationRow(
        patient_id=patient_id,
        scale=scale.id,
        scale_version=scale.version,
        at=at or work.now,
        mode=mode,
        source=source,
        context=beside.context.strip(),
        administered_by=beside.administered_by.strip(),
        language=beside.language,
        **_scored(scale, answers, total),
    )
    work.add(row)
    raise_alarm(row, work)
    return row.id


def amend(
    work: Work,
    administration_id: str,
    answers: Answers,
    *,
    reason: str,
    seen: int,
    at: datetime | None = None,
    mode: str | None = None,
    total: Decimal | None = None,
    context: str | None = None,
    administered_by: str | None = None,
) -> None:
    """Put the answers right, and when and how they were given where that is named; what was before is kept.

    What the answers give alarm about now is raised; what was raised before stays open until a person closes it.

    Raises:
        RuleBroken: an answer or total is not the scale's, the day is yet to come, or no reason was given.
        Gone: there is no such filling-in.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse(reason_problems(reason))
    row = work.get(AdministrationRow, administration_id, seen=seen)
    scale = catalogue.scales()[row.scale]
    if at is not None:
        refuse(_when_problems(work, row.patient_id, at))
        row.at = at
    if mode is not None:
        row.mode = mode
    if context is not None:
        refuse(context_problems(scale, context))
        row.context = context.strip()
    if administered_by is not None:
        row.administered_by = administered_by.strip()
    for name, value in _scored(scale, answers, total).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)
    raise_alarm(row, work)


def _when_problems(work: Work, patient_id: str, at: datetime | None) -> list[Problem]:
    """Say whether the moment that was named lies ahead, or before the patient was born."""
    born = work.get(PatientRow, patient_id).birth_date
    return [] if at is None else moment_problems(at, work.now, born=born, zone=practice.zone(work.session))


def _scored(scale: Scale, answers: Answers, total: Decimal | None) -> dict[str, object]:
    reckoned = score(scale, answers) if total is None else score_total(scale, total, answers)
    return {
        "answers": json.dumps(list(answers)),
        "total_milli": _milli(reckoned),
        "band": reckoned.band.label if reckoned.band else "",
        "is_prorated": reckoned.prorated,
        "is_total_only": total is not None,
    }


def _milli(reckoned: Score) -> int | None:
    """Return a total in thousandths, cut short and never rounded up: no mean is ever moved into the band above."""
    if reckoned.total is None:
        return None
    return int((reckoned.total * 1000).to_integral_value(ROUND_FLOOR))
