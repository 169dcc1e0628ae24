"""How the invented patients were screened: scales, what was tried before, every question asked, a decision."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from keta_desk.cli.sample import words
from keta_desk.cli.sample.histories import History
from keta_desk.cli.sample.practice import Practice
from keta_desk.cli.sample.regimens import Regimen
from keta_desk.domain.eligibility import Answer, Judgement, Planned, Reply, Resolution, Verdict
from keta_desk.domain.eligibility_decision import EligibilityDecision, Outcome
from keta_desk.domain.evaluations import EvaluationText
from keta_desk.domain.ids import PatientId
from keta_desk.domain.titration import DoseBasis
from keta_desk.domain.trials import TrialKind, TrialResponse
from keta_desk.domain.vitals import Reading
from keta_desk.queries import screening as screenings
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.use_cases import evaluating, outcomes, screening, sessions
from keta_desk.use_cases.evaluating import TrialTold

SCREENS = {
    "audit-c": (1, 0, 0),
    "dast10": (0, 0, 1, 0, 0, 0, 0, 0, 0, 0),
    "cssrs": (0, 0, None, None, None, 0, None),
    "bladder": (0, 0, 0, 0, 0, 0),
}
HEIGHT_MM = 1690
MINUTES_AWAY = 12
_TRIED = re.compile(r"(?P<name>[A-Z][\w -]*?) (?P<dose>\d+ mg), (?P<weeks>\d+) weeks: (?P<came>.+)")
_CAME = (("none", TrialResponse.NONE), ("no response", TrialResponse.NONE), ("partial", TrialResponse.PARTIAL))


def evaluate(practice: Practice, patient_id: PatientId, history: History) -> None:
    """Write the evaluation with what was tried before, and fill in the scales that are asked once."""
    text = EvaluationText(
        mode="in_person", identity_verified=True, has_capacity=True, presenting=history.finding,
        goals=words.GOALS[len(history.finding) % len(words.GOALS)],
    )  # fmt: skip
    practice.desk.do(evaluating.write, patient_id, text)
    for line in history.treated_before.splitlines():
        tried = _TRIED.match(line)
        if tried is not None:
            came = next((kind for word, kind in _CAME if tried["came"].startswith(word)), TrialResponse.UNKNOWN)
            told = TrialTold(
                kind=TrialKind.ANTIDEPRESSANT, name=tried["name"], response=came, dose_text=tried["dose"],
                weeks=int(tried["weeks"]), is_adequate=True, adequate_because="Dose and weeks by the letter of the GP",
            )  # fmt: skip
            practice.desk.do(evaluating.add_trial, patient_id, told)
    for scale, answers in SCREENS.items():
        practice.desk.do(outcomes.fill_in, patient_id, scale, answers, mode="paper")
    practice.desk.do(sessions.record_reading, patient_id, Reading(height_mm=HEIGHT_MM))


def answer(practice: Practice, patient_id: PatientId, regimen: Regimen, *, left_out: int = 0) -> str:
    """Keep the answers of the whole screening, but for the last `left_out` questions; return its id."""
    basis = DoseBasis.MG_PER_KG if regimen.by_weight else DoseBasis.FIXED
    planned = Planned(molecule=regimen.molecule, setting=regimen.setting, dose_basis=basis)
    asked = [rule for rule in eligibility().rules if rule.asks]
    answers = {
        rule.id: Answer(
            reply=Reply.NO if rule.trigger is Reply.YES else Reply.YES,
            amount=Decimal(MINUTES_AWAY) if rule.check == "distance" else None,
        )
        for rule in asked[: len(asked) - left_out]
    }
    return practice.desk.do(screening.keep_answers, patient_id, answers, planned)


def clear(practice: Practice, patient_id: PatientId, regimen: Regimen) -> None:
    """Answer everything, review what asks for it, and decide for treatment."""
    kept = answer(practice, patient_id, regimen)
    for one in _judgement(practice, patient_id).rules:
        if one.is_to_review:
            practice.desk.do(
                screening.resolve, patient_id, one.rule.id, Resolution.MITIGATE, reason=words.REVIEWED,
                screening_id=kept,
            )  # fmt: skip
    verdict = _judgement(practice, patient_id).verdict
    decided = EligibilityDecision(outcome=Outcome.ELIGIBLE, reason=words.SUITS)
    if verdict is not Verdict.ELIGIBLE:
        decided = replace(
            decided, outcome=Outcome.WITH_CONDITIONS, conditions=words.CONDITIONS, second_reviewer=words.SECOND
        )
    practice.desk.do(screening.decide, patient_id, decided, screening_id=kept)


def _judgement(practice: Practice, patient_id: PatientId) -> Judgement:
    return practice.desk.ask(screenings.sheet, patient_id, now=practice.desk.clock.now()).judgement
