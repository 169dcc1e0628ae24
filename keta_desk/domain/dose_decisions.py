"""Decisions about the next dose: what each one says, which rules it is held against, and when a second person signs.

There are seven (clinical-reference 1.2 P15). Each is kept with what was known and how every rule stood at that moment;
a rule that speaks against it asks for a reason of some length and a second reviewer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import NO_BREAK_SPACE, plain
from keta_desk.domain.titration import (
    Decision,
    DoseInQuestion,
    DoseLimits,
    Formulation,
    GivenDose,
    LastSession,
    Molecule,
    PlanLimits,
    WeightOnDay,
    suits,
)
from keta_desk.domain.titration_rules import decision_problems, dose_problems, weight_problems

WITH_DOSE = frozenset({Decision.INCREASE, Decision.HOLD, Decision.DECREASE})
STANDING_STILL = frozenset({Decision.PAUSE, Decision.STOP})
LEAST_OVERRIDE = 20
"""Letters that a reason to go against a rule has at least (DESIGN 9)."""


class Rule(StrEnum):
    """What a decision is held against."""

    STEP = "step"
    CEILING = "ceiling"
    INTERVAL = "interval"
    TOLERABILITY = "tolerability"
    INTERACTIONS = "interactions"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionInQuestion:
    """A decision as far as it is made. `to_formulation` belongs to another route, `to_interval` to another interval."""

    decision: Decision | None
    to_mg: Decimal | None = None
    reason: str = ""
    to_molecule: Molecule | None = None
    to_formulation: Formulation | None = None
    to_interval: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionGrounds:
    """What a decision is held against. `at` is when the next dose would be given, aware.

    `from_mg` is the dose given last in the form of the plan; `open_interactions` names what weighs gravest in the
    list of medicines and was looked at by nobody.
    """

    plan: PlanLimits
    limits: DoseLimits
    from_mg: Decimal | None
    at: datetime
    zone: str
    given: Sequence[GivenDose] = ()
    weight: WeightOnDay | None = None
    last_session: LastSession | None = None
    open_interactions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleCheck:
    """How one rule stood: nothing found, or its findings."""

    rule: Rule
    found: tuple[Problem, ...] = field(default_factory=tuple)

    @property
    def state(self) -> str:
        """`ok`, or the gravest severity found."""
        return next((kind.value for kind in Severity if any(one.severity is kind for one in self.found)), "ok")

    def told(self) -> Mapping[str, object]:
        """Return the check as it is frozen with a decision."""
        findings = [{"code": one.code, "severity": one.severity, "facts": dict(one.facts)} for one in self.found]
        return {"rule": self.rule, "state": self.state, "findings": findings}


_RULES = {
    "dose.step-over-plan": Rule.STEP,
    "dose.step-over-guard": Rule.STEP,
    "dose.over-start": Rule.STEP,
    "dose.over-ceiling": Rule.CEILING,
    "decision.adverse-event-open": Rule.TOLERABILITY,
    "decision.pressure-was-urgent": Rule.TOLERABILITY,
    "decision.was-sedated": Rule.TOLERABILITY,
    "decision.was-distressed": Rule.TOLERABILITY,
}


def question_problems(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[Problem]:
    """Return everything that stands against recording a decision; the same while it is typed and on saving."""
    return [*_own_problems(asked, grounds), *(one for check in rule_checks(asked, grounds) for one in check.found)]


def rule_checks(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[RuleCheck]:
    """Return how each rule stands; a pause and a stop are held against none."""
    if asked.decision is None or asked.decision in STANDING_STILL:
        return []
    found: dict[Rule, list[Problem]] = {rule: [] for rule in Rule}
    for problem in _by_amount(asked, grounds):
        if (rule := _RULES.get(problem.code)) is not None:
            found[rule].append(problem)
    found[Rule.INTERVAL] += _interval_notes(asked, grounds)
    found[Rule.INTERACTIONS] += _interaction_problems(asked, grounds)
    if asked.to_mg is not None:
        found[Rule.WEIGHT] += weight_problems(
            grounds.weight, grounds.plan, grounds.limits, at=grounds.at, zone=grounds.zone
        )
    return [RuleCheck(rule, tuple(problems)) for rule, problems in found.items()]


def override_problems(
    found: Iterable[Problem], *, because: str, second_reviewer: str, decided_by: str
) -> list[Problem]:
    """Say whether a decision that a rule speaks against lacks a reason of some length, or a second person."""
    if all(one.severity is not Severity.CONFIRM for one in found):
        return []
    problems = []
    if sum(letter.isalpha() for letter in because) < LEAST_OVERRIDE:
        problems.append(Problem("decision.override-short", facts={"least": str(LEAST_OVERRIDE)}, field="because"))
    second = " ".join(second_reviewer.split()).casefold()
    if not second:
        problems.append(Problem("decision.second-missing", field="second_reviewer"))
    elif second == " ".join(decided_by.split()).casefold():
        problems.append(Problem("decision.second-is-first", field="second_reviewer"))
    return problems


def course_problems(latest: Decision | None, *, on: str) -> list[Problem]:
    """Say whether the last decision paused or stopped the course: another decision comes before the next dose."""
    if latest not in STANDING_STILL or latest is None:
        return []
    return [Problem("dose.course-stands", facts={"decision": latest.value, "on": on}, field="dose_mg")]


def _own_problems(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[Problem]:
    """Say what is missing or contradicts itself in the decision, whatever the rules say."""
    if asked.decision is Decision.CHANGE_ROUTE:
        return [*_reason_missing(asked), *_route_problems(asked, grounds)]
    if asked.decision is Decision.CHANGE_INTERVAL:
        return [*_reason_missing(asked), *_interval_missing(asked, grounds), *_not_positive(asked)]
    return [one for one in _by_amount(asked, grounds) if one.code not in _RULES]


def _by_amount(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[Problem]:
    """Return what the rules of an amount find; milligrams by another route are held against none of this plan's."""
    if asked.decision is Decision.CHANGE_ROUTE or (asked.decision is Decision.CHANGE_INTERVAL and asked.to_mg is None):
        return []
    found = decision_problems(
        asked.decision,
        from_mg=grounds.from_mg,
        to_mg=asked.to_mg,
        reason=asked.reason,
        plan=grounds.plan,
        limits=grounds.limits,
        last_session=grounds.last_session,
    )
    if asked.decision in WITH_DOSE and asked.to_mg is None:
        found = [one for one in found if one.code != "decision.other-direction"]
        found.append(Problem("dose.amount-missing", field="to_mg"))
    return found


def _reason_missing(asked: DecisionInQuestion) -> list[Problem]:
    return [] if asked.reason.strip() else [Problem("decision.reason-missing", field="reason")]


def _not_positive(asked: DecisionInQuestion) -> list[Problem]:
    is_nothing = asked.to_mg is not None and asked.to_mg <= 0
    return [Problem("dose.not-positive", field="to_mg")] if is_nothing else []


def _route_problems(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[Problem]:
    if asked.to_formulation is None:
        return [Problem("decision.route-missing", field="to_formulation")]
    molecule, found = asked.to_molecule or grounds.plan.molecule, _not_positive(asked)
    if (molecule, asked.to_formulation) == (grounds.plan.molecule, grounds.plan.formulation):
        found.append(Problem("decision.same-route", field="to_formulation"))
    if not suits(molecule, asked.to_formulation):
        facts = {"molecule": molecule.value}
        found.append(Problem("dose.form-of-other-molecule", facts=facts, field="to_formulation"))
    return [*found, Problem("decision.route-needs-plan", Severity.NOTE, field="to_formulation")]


def _interval_missing(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[Problem]:
    if asked.to_interval is None or asked.to_interval <= timedelta(0):
        return [Problem("decision.interval-missing", field="to_interval")]
    if asked.to_interval < grounds.plan.min_interval:
        facts = {"interval": _days(asked.to_interval), "least": _days(grounds.plan.min_interval)}
        return [Problem("decision.interval-under-plan", Severity.CONFIRM, facts, "to_interval")]
    return []


def _interval_notes(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[Problem]:
    """Return what the interval finds for the day that is booked; it asks for its reason when the dose is given."""
    if asked.to_mg is None:
        return []
    dose = DoseInQuestion(
        mg=asked.to_mg, molecule=grounds.plan.molecule, formulation=grounds.plan.formulation, at=grounds.at
    )
    found = dose_problems(dose, grounds.plan, grounds.limits, zone=grounds.zone, given=grounds.given)
    return [Problem(one.code, Severity.NOTE, one.facts, one.field) for one in found if one.field == "at"]


def _interaction_problems(asked: DecisionInQuestion, grounds: DecisionGrounds) -> list[Problem]:
    if not grounds.open_interactions:
        return []
    is_more = asked.decision in {Decision.INCREASE, Decision.CHANGE_ROUTE}
    facts = {"names": ", ".join(grounds.open_interactions), "count": str(len(grounds.open_interactions))}
    severity = Severity.CONFIRM if is_more else Severity.NOTE
    return [Problem("decision.interaction-open", severity, facts, "decision")]


def _days(length: timedelta) -> str:
    hours = length // timedelta(hours=1)
    unit, amount = ("d", Decimal(hours) / 24) if hours % 24 == 0 else ("h", Decimal(hours))
    return plain(amount) + NO_BREAK_SPACE + unit
