"""What is kept of a patient's evaluation: texts, trials, answers, reviews and decisions, each as it was saved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.dispensing import PdmpFinding
from keta_desk.domain.eligibility import Answer, Facts, Planned, Resolution, Resolved, Verdict
from keta_desk.domain.eligibility_answers import read_answers, read_facts
from keta_desk.domain.eligibility_decision import Outcome
from keta_desk.domain.ids import PatientId
from keta_desk.domain.rescreening import Change
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.domain.trials import Trial, TrialCount, TrialKind, TrialResponse, count
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.dispensing import PdmpCheckRow
from keta_desk.store.tables.evaluation import (
    EligibilityDecisionRow,
    EvaluationRow,
    RuleResolutionRow,
    ScreeningRow,
    TrialRow,
)
from keta_desk.store.tables.patients import MedicationRow, PastVisitRow, ProblemRow

FULL, SHORT = "full", "short"
STAYS = frozenset({"inpatient", "acute", "IMP", "ACUTE", "NONAC"})
IN_HOSPITAL = STAYS | {"emergency", "EMER"}
EVALUATION = columns(EvaluationRow)
TRIAL = columns(TrialRow)
SCREENING = columns(ScreeningRow)
RESOLUTION = columns(RuleResolutionRow)
DECISION = columns(EligibilityDecisionRow)
MEDICATION = columns(MedicationRow)
PROBLEM = columns(ProblemRow)
PAST_VISIT = columns(PastVisitRow)
PDMP = columns(PdmpCheckRow)


@dataclass(slots=True)
class EvaluationLine:
    """One clinical evaluation, section by section; '' and None are "not recorded"."""

    id: str
    version: int
    status: str
    at: datetime
    by_id: str
    mode: str
    licence_state: str
    patient_location: str
    identity_verified: bool | None
    has_capacity: bool | None
    presenting: str
    psychiatric: str
    emotion_regulation: str
    self_harm: str
    attempts: int | None
    last_attempt_on: date | None
    attempt_method: str
    trauma: str
    substance_use: str
    medical: str
    family: str
    family_psychosis: bool | None
    family_bipolar: bool | None
    family_substance_use: bool | None
    family_cardiac: bool | None
    mental_state: str
    investigations: str
    findings: str
    goals: str
    summary: str


@dataclass(slots=True)
class TrialLine:
    """One treatment tried before."""

    id: str
    version: int
    kind: str
    name: str
    dose_text: str
    weeks: int | None
    is_adequate: bool | None
    adequate_because: str
    response: str
    stop_reason: str
    started_on: date | None
    stopped_on: date | None

    def trial(self) -> Trial:
        """Return it as the count looks at it."""
        return Trial(
            kind=TrialKind(self.kind),
            name=self.name,
            is_adequate=self.is_adequate,
            response=TrialResponse(self.response),
        )


@dataclass(slots=True)
class ScreeningLine:
    """The answers of one moment, as they were kept."""

    id: str
    version: int
    kind: str
    at: datetime
    by_id: str
    session_id: str | None
    molecule: str
    setting: str
    rules_version: str
    limits_version: str
    answers_json: str
    facts_json: str

    def planned(self) -> Planned:
        """Return what was planned then."""
        return Planned(
            molecule=Molecule(self.molecule) if self.molecule else None,
            setting=DoseSetting(self.setting) if self.setting else None,
        )

    def answers(self) -> dict[str, Answer]:
        """Return the answers by rule; a rule that is gone meanwhile goes on being told."""
        kept: Mapping[str, Any] = json.loads(self.answers_json)
        return read_answers(kept, kept)

    def facts(self) -> Facts:
        """Return what the record said then; of the trials it keeps those that counted."""
        said: dict[str, Any] = json.loads(self.facts_json)
        adequate = said.pop("adequate_trials", None)
        return replace(read_facts(said), trials=None if adequate is None else TrialCount(adequate=tuple(adequate)))


@dataclass(slots=True)
class ResolutionLine:
    """What was decided about one rule, and when."""

    screening_id: str
    rule: str
    decision: str
    reason: str
    decided_at: datetime
    decided_by: str

    def resolved(self) -> Resolved:
        """Return it as the verdict looks at it."""
        return Resolved(
            rule=self.rule,
            decision=Resolution(self.decision),
            reason=self.reason,
            by=self.decided_by,
            on=self.decided_at.date(),
        )


@dataclass(slots=True)
class EligibilityLine:
    """One decision about eligibility with what stood behind it."""

    id: str
    screening_id: str
    verdict: str
    outcome: str
    conditions: str
    findings: str
    is_override: bool
    reason: str
    second_reviewer: str
    decided_at: datetime
    decided_by: str
    valid_until: date

    @property
    def is_for_treatment(self) -> bool:
        """Whether treatment may go on by it."""
        return self.outcome in {Outcome.ELIGIBLE, Outcome.WITH_CONDITIONS}

    @property
    def was(self) -> Verdict:
        """The verdict of the rules when it was made."""
        return Verdict(self.verdict)


@dataclass(frozen=True, slots=True)
class Entered:
    """Something that became known of a patient: what it may change, its name, and when it was entered."""

    change: Change
    what: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningRows:
    """Everything kept of a patient's evaluation, the latest first; trials in the order in which they were tried."""

    evaluations: tuple[EvaluationLine, ...]
    trials: tuple[TrialLine, ...]
    screenings: tuple[ScreeningLine, ...]
    resolutions: tuple[ResolutionLine, ...]
    decisions: tuple[EligibilityLine, ...]
    entered: tuple[Entered, ...]
    pdmp_findings: tuple[datetime, ...]
    """When a look into a monitoring programme came to something to talk about."""

    @property
    def full(self) -> ScreeningLine | None:
        """The latest whole screening."""
        return next((one for one in self.screenings if one.kind == FULL), None)

    @property
    def decision(self) -> EligibilityLine | None:
        """The latest decision."""
        return self.decisions[0] if self.decisions else None

    @property
    def trial_count(self) -> TrialCount:
        """The adequate antidepressant trials, with what that is based on."""
        return count(line.trial() for line in self.trials)

    def decision_of(self, screening_id: str) -> EligibilityLine | None:
        """Return the decision that was made on a screening."""
        return next((one for one in self.decisions if one.screening_id == screening_id), None)

    def resolved(self, screening_id: str) -> tuple[Resolved, ...]:
        """Return what was decided about rules of a screening, in the order in which it was."""
        return tuple(one.resolved() for one in reversed(self.resolutions) if one.screening_id == screening_id)


def _of(kind: Any, table: Any, line: type[Any], *order: Any) -> Any:  # noqa: ANN401 - a statement over any of them
    names = [table[name.removesuffix("_json")] for name in line.__slots__]
    return select(*names).where(table.patient_id == THIS_PATIENT, stands(kind)).order_by(*order)


_EVALUATIONS = _of(EvaluationRow, EVALUATION, EvaluationLine, EVALUATION.at.desc(), EVALUATION.id.desc())
_TRIALS = _of(TrialRow, TRIAL, TrialLine, TRIAL.started_on, TRIAL.created_at, TRIAL.id)
_SCREENINGS = _of(ScreeningRow, SCREENING, ScreeningLine, SCREENING.at.desc(), SCREENING.id.desc())
_RESOLUTIONS = _of(
    RuleResolutionRow, RESOLUTION, ResolutionLine, RESOLUTION.decided_at.desc(), RESOLUTION.created_at.desc(),
    RESOLUTION.id.desc(),
)  # fmt: skip
_DECISIONS = _of(EligibilityDecisionRow, DECISION, EligibilityLine, DECISION.decided_at.desc(), DECISION.id.desc())
_MEDICINES = select(MEDICATION.name, MEDICATION.created_at).where(
    MEDICATION.patient_id == THIS_PATIENT, MEDICATION.is_current, stands(MedicationRow)
)
_DIAGNOSES = select(PROBLEM.title, PROBLEM.created_at).where(
    PROBLEM.patient_id == THIS_PATIENT, PROBLEM.is_active, stands(ProblemRow)
)
_VISITS = select(PAST_VISIT.kind, PAST_VISIT.started_at).where(
    PAST_VISIT.patient_id == THIS_PATIENT, PAST_VISIT.kind.in_(IN_HOSPITAL), stands(PastVisitRow)
)

_PDMP = select(PDMP.checked_at).where(
    PDMP.patient_id == THIS_PATIENT, PDMP.finding == PdmpFinding.TO_TALK_ABOUT.value, stands(PdmpCheckRow)
)


def of_patient(session: Session, patient_id: PatientId) -> ScreeningRows:
    """Return everything kept of a patient's evaluation."""
    whose = {"patient_id": patient_id}
    told = ((Change.NEW_DRUG, _MEDICINES), (Change.NEW_DIAGNOSIS, _DIAGNOSES), (Change.HOSPITALISATION, _VISITS))
    return ScreeningRows(
        evaluations=tuple(lines(session, _EVALUATIONS, EvaluationLine, **whose)),
        trials=tuple(lines(session, _TRIALS, TrialLine, **whose)),
        screenings=tuple(lines(session, _SCREENINGS, ScreeningLine, **whose)),
        resolutions=tuple(lines(session, _RESOLUTIONS, ResolutionLine, **whose)),
        decisions=tuple(lines(session, _DECISIONS, EligibilityLine, **whose)),
        entered=tuple(
            Entered(change, what, at) for change, statement in told for what, at in session.execute(statement, whose)
        ),
        pdmp_findings=tuple(session.execute(_PDMP, whose).scalars()),
    )
