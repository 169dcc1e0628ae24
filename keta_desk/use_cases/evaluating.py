"""Changes to the written evaluation, and to the table of what was tried before."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date, datetime

from keta_desk.domain.chart_entries import order_problems, past_day_problems, title_problems
from keta_desk.domain.evaluations import EvaluationText, evaluation_problems, signing_problems
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import Status
from keta_desk.domain.trials import TrialKind, TrialResponse, trial_problems
from keta_desk.queries import practice
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.evaluation import EvaluationRow, TrialRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialTold:
    """What is told of one treatment that was tried before."""

    kind: TrialKind
    name: str
    response: TrialResponse
    dose_text: str = ""
    weeks: int | None = None
    is_adequate: bool | None = None
    adequate_because: str = ""
    stop_reason: str = ""
    started_on: date | None = None
    stopped_on: date | None = None


def text_problems(
    text: EvaluationText, *, signs: bool, today: date | None = None, born: date | None = None
) -> list[Problem]:
    """Say what keeps an evaluation from being kept, and from being signed where that is asked for."""
    return [*evaluation_problems(text, today=today, born=born), *(signing_problems(text) if signs else [])]


def write(
    work: Work, patient_id: PatientId, text: EvaluationText, *, at: datetime | None = None, signs: bool = False
) -> str:
    """Keep a clinical evaluation and return its id; it can be written on until it is signed.

    Raises:
        RuleBroken: nothing is written, how it was held is not said, or what must be there to sign it is missing.
        Gone: there is no such patient.
    """
    refuse(_problems_of(work, patient_id, text, signs=signs))
    status = Status.SIGNED if signs else Status.CURRENT
    row = EvaluationRow(
        patient_id=patient_id, at=at or work.now, by_id=work.clinician_id, status=status, **asdict(text)
    )
    return work.add(row).id


def amend(
    work: Work, evaluation_id: str, text: EvaluationText, *, reason: str = "", signs: bool = False, seen: int
) -> None:
    """Write on at an evaluation; one that was signed is amended with a reason, and keeps what it said before.

    Raises:
        RuleBroken: nothing is left written, or the reason is missing that a signed one needs.
        Gone: there is no such evaluation.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(EvaluationRow, evaluation_id, seen=seen)
    was_signed = row.status != Status.CURRENT
    found = _problems_of(work, row.patient_id, text, signs=signs)
    refuse([*found, *(reason_problems(reason) if was_signed else [])])
    for one in fields(text):
        setattr(row, one.name, getattr(text, one.name))
    if was_signed:
        work.amend(row, reason=reason)
    elif signs:
        row.status = Status.SIGNED


def _problems_of(work: Work, patient_id: str, text: EvaluationText, *, signs: bool) -> list[Problem]:
    born, today = work.get(PatientRow, patient_id).birth_date, day_in(practice.zone(work.session), work.now)
    return text_problems(text, signs=signs, today=today, born=born)


def sign(work: Work, evaluation_id: str, *, seen: int) -> None:
    """Sign an evaluation; from then on it is amended, never written over.

    Raises:
        RuleBroken: it is signed already, or something that must be there is missing (clinical-reference 1.2 P2).
        Gone: there is no such evaluation.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(EvaluationRow, evaluation_id, seen=seen)
    refuse([Problem("evaluation.signed")] if row.status != Status.CURRENT else [])
    refuse(signing_problems(_text_of(row)))
    row.status = Status.SIGNED


def add_trial(work: Work, patient_id: PatientId, told: TrialTold) -> str:
    """Add a treatment that was tried before; return its id.

    Raises:
        RuleBroken: it has no name, its weeks or days cannot be, or its adequacy has no reason.
        Gone: there is no such patient.
    """
    refuse(_trial_problems(work, told, patient_id))
    return work.add(TrialRow(patient_id=patient_id, **asdict(told))).id


def amend_trial(work: Work, trial_id: str, told: TrialTold, *, reason: str, seen: int) -> None:
    """Put a trial right; what it said before is kept.

    Raises:
        RuleBroken: it has no name, its weeks or days cannot be, its adequacy has no reason; or no reason was given.
        Gone: there is no such trial.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(TrialRow, trial_id, seen=seen)
    refuse([*_trial_problems(work, told, row.patient_id), *reason_problems(reason)])
    for name, value in asdict(told).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)


def _trial_problems(work: Work, told: TrialTold, patient_id: str) -> list[Problem]:
    born = work.get(PatientRow, patient_id).birth_date
    today = day_in(practice.zone(work.session), work.now)
    return [
        *title_problems(told.name, missing="trial.name-missing", field="name"),
        *trial_problems(weeks=told.weeks, is_adequate=told.is_adequate, because=told.adequate_because),
        *past_day_problems(told.started_on, today=today, field="started_on", born=born),
        *past_day_problems(told.stopped_on, today=today, field="stopped_on", born=born),
        *order_problems(told.started_on, told.stopped_on, field="stopped_on"),
    ]


def _text_of(row: EvaluationRow) -> EvaluationText:
    return EvaluationText(**{one.name: getattr(row, one.name) for one in fields(EvaluationText)})
