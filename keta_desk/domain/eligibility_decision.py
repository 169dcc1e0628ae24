"""The decision about eligibility: what a verdict allows, and what an override takes (clinical-reference P4, 2.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from keta_desk.domain.eligibility import Judgement, Latitude, Verdict, Weight
from keta_desk.domain.patients import folded, reason_problems
from keta_desk.domain.problems import Problem

LEAST_OVERRIDE = 20
"""Letters that the reason of an override has at least."""


class Outcome(StrEnum):
    """What an evaluation ends in (capabilities S1)."""

    ELIGIBLE = "eligible"
    WITH_CONDITIONS = "eligible_with_conditions"
    DEFERRED = "deferred"
    DECLINED = "declined"


FOR_TREATMENT = frozenset({Outcome.ELIGIBLE, Outcome.WITH_CONDITIONS})


@dataclass(frozen=True, slots=True, kw_only=True)
class EligibilityDecision:
    """What somebody decides, with its reason; the second reviewer is named where a stop is overridden."""

    outcome: Outcome
    reason: str
    conditions: str = ""
    second_reviewer: str = ""


def is_override(verdict: Verdict, outcome: Outcome) -> bool:
    """Say whether the decision goes against the verdict."""
    return outcome in FOR_TREATMENT and verdict in {Verdict.NOT_ELIGIBLE, Verdict.INCOMPLETE}


def decision_problems(
    judgement: Judgement, decision: EligibilityDecision, *, decided_by: str, latitude: Latitude
) -> list[Problem]:
    """Say what stands in the way of a decision.

    Deferring or declining is always possible. A verdict that waits for review is resolved rule by rule, never
    overridden; where only the clinic is open, the decision says so as a condition.
    """
    verdict = judgement.verdict
    found = list(reason_problems(decision.reason))
    if decision.outcome is Outcome.WITH_CONDITIONS and not decision.conditions.strip():
        found.append(Problem("eligibility.conditions-missing", field="conditions"))
    if decision.outcome not in FOR_TREATMENT:
        return found
    if verdict is Verdict.NEEDS_REVIEW:
        waiting = [one.rule.id for one in judgement.rules if one.is_to_review]
        found.append(Problem("eligibility.review-first", field="outcome", facts={"rules": ", ".join(waiting)}))
    if verdict is Verdict.ELIGIBLE_IN_CLINIC_ONLY and decision.outcome is Outcome.ELIGIBLE:
        found.append(Problem("eligibility.clinic-only", field="outcome"))
    if is_override(verdict, decision.outcome):
        found += _override_problems(verdict, decision, decided_by=decided_by, latitude=latitude)
    return found


def resolution_problems(judgement: Judgement, rule_id: str, reason: str) -> list[Problem]:
    """Say whether a rule waits for a decision, and whether a reason is there."""
    standing = next((one for one in judgement.rules if one.rule.id == rule_id), None)
    waits = standing is not None and bool(standing.state) and Weight.REVIEW in standing.weights
    nothing = [] if waits else [Problem("eligibility.nothing-to-resolve", field="decision", facts={"rule": rule_id})]
    return [*nothing, *reason_problems(reason)]


def _override_problems(
    verdict: Verdict, decision: EligibilityDecision, *, decided_by: str, latitude: Latitude
) -> list[Problem]:
    found = []
    if len(decision.reason.strip()) < LEAST_OVERRIDE:
        found.append(Problem("eligibility.override-reason", field="reason", facts={"least": str(LEAST_OVERRIDE)}))
    if verdict is not Verdict.NOT_ELIGIBLE:
        return found
    if not latitude.allow_override:
        found.append(Problem("eligibility.no-override", field="outcome"))
    second = folded(decision.second_reviewer).strip()
    if not second:
        found.append(Problem("eligibility.second-missing", field="second_reviewer"))
    elif second == folded(decided_by).strip():
        found.append(Problem("eligibility.second-is-first", field="second_reviewer"))
    return found
