"""Alerts that a filling-in raises, by the table of clinical-reference 6.17. Nothing here closes one.

The triggers stand with each scale in its file: items watched for safety, risk levels, and rises. An unanswered safety
item is an alert of its own and never taken for "no".
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.outcomes import points_better
from keta_desk.domain.outcomes_scale import (
    Against,
    AlertRule,
    Answers,
    RiskLevel,
    SafetyItem,
    Scale,
    Score,
    ScoringRule,
    answer_problems,
)
from keta_desk.domain.outcomes_scoring import answered, missing_items, score
from keta_desk.domain.problems import Problem, Severity

RULES_VERSION = "1"
"""Of the alert table; with the version of the scale it is kept with every alert."""

NEEDS_ANSWERS = frozenset({"SI-1", "SI-2", "SI-3", "SI-4"})
"""What is closed only by who was contacted, what was assessed and agreed, and who follows up (capabilities S36)."""


class AlertLevel(StrEnum):
    """How soon a person has to look, the soonest first."""

    IMMEDIATE = "immediate"
    CRITICAL = "critical"
    STOP = "stop"
    URGENT = "urgent"
    REVIEW = "review"
    COMPLETE = "complete"
    TASK = "task"


LEVELS: Mapping[str, AlertLevel] = {
    "SI-0": AlertLevel.COMPLETE,
    "SI-1": AlertLevel.REVIEW,
    "SI-2": AlertLevel.URGENT,
    "SI-3": AlertLevel.IMMEDIATE,
    "SI-4": AlertLevel.URGENT,
    "DET": AlertLevel.REVIEW,
    "URO": AlertLevel.REVIEW,
    "USE": AlertLevel.REVIEW,
    "PSY": AlertLevel.URGENT,
    "HEP": AlertLevel.REVIEW,
    "PREG": AlertLevel.STOP,
    "DUE": AlertLevel.TASK,
}
"""Of VS and SED the limit that was crossed says it (clinical-reference 2.3, 6.17)."""

GRAVE = frozenset({AlertLevel.IMMEDIATE, AlertLevel.CRITICAL, AlertLevel.STOP, AlertLevel.URGENT})
"""What does not wait for the next review."""


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert as a rule raises it. `code` names its sentence, `facts` fill it in."""

    rule: str
    code: str
    facts: Mapping[str, str]
    version: str
    by_limit: AlertLevel | None = None

    @property
    def level(self) -> AlertLevel:
        """How soon a person has to look."""
        return self.by_limit or LEVELS[self.rule]

    @property
    def value(self) -> str:
        """What is kept of it: the sentence's code and its facts."""
        return json.dumps({"code": self.code, **self.facts}, ensure_ascii=False, sort_keys=True)

    @property
    def problem(self) -> Problem:
        """The alert as a finding that wants to be dealt with."""
        item = self.facts.get("item", "")
        return Problem(self.code, Severity.CONFIRM, self.facts, f"item_{item}" if item else "")


def told(value: str) -> Problem:
    """Return what an alert that was kept says."""
    kept = {name: str(said) for name, said in json.loads(value).items()}
    code = kept.pop("code")
    return Problem(code, Severity.CONFIRM, kept)


@dataclass(frozen=True, slots=True)
class Before:
    """What a filling-in is held against: the one before it, the baseline, and the best total since."""

    previous: Answers | None = None
    previous_total: Decimal | None = None
    baseline: Decimal | None = None
    best: Decimal | None = None


NOTHING_BEFORE = Before()


def raised(scale: Scale, answers: Answers, total: Decimal | None, before: Before = NOTHING_BEFORE) -> list[Raised]:
    """Return the alerts that a filling-in raises, the most urgent first.

    `total` is the one that is kept with it, be it reckoned or entered as such.
    """
    given = answered(scale, answers)
    earlier = {} if before.previous is None else answered(scale, before.previous)
    found = list(_of_levels(scale, answers, before)) if scale.scoring is ScoringRule.RISK_LEVEL else []
    for item in scale.safety_items:
        found += _of_item(scale, item, given.get(item.number), earlier.get(item.number))
    for rule in scale.alert_rules:
        found += _of_rule(scale, rule, (given, total), before)
    urgency = list(AlertLevel)
    return sorted(_each_once(found), key=lambda one: (urgency.index(one.level), one.rule != "SI-3"))


def disposition_problems(rules: set[str], told_of: Mapping[str, str]) -> list[Problem]:
    """Say what is still to be written before alerts by these rules can be closed.

    Each is closed with a disposition; one about suicidal thoughts also by who was contacted, what was assessed, what
    was agreed and who follows up (capabilities S36).
    """
    wanted = ["disposition"]
    if rules & NEEDS_ANSWERS:
        wanted = ["contacted", "assessed", "agreed", "responsible", *wanted]
    return [Problem(f"alert.no-{name}", field=name) for name in wanted if not told_of.get(name, "").strip()]


def put_off_problems(rules: set[str], because: str) -> list[Problem]:
    """Say why alerts can't be put off: an immediate one never is, and every other wants its reason."""
    if any(LEVELS.get(rule) is AlertLevel.IMMEDIATE for rule in rules):
        return [Problem("alert.never-put-off", field="disposition")]
    return [] if because.strip() else [Problem("alert.no-reason", field="disposition")]


def _raise(scale: Scale, rule: str, code: str, **facts: str) -> Raised:
    return Raised(rule, code, {"scale": scale.name, **facts}, f"{RULES_VERSION}/{scale.id}-{scale.version}")


def _each_once(found: list[Raised]) -> Iterator[Raised]:
    """Leave out a rule's second finding about the same filling-in, but for its items one by one."""
    seen = set()
    for one in found:
        key = (one.rule, one.facts.get("item", "") if one.rule.startswith("SI") else "")
        if key not in seen:
            seen.add(key)
            yield one


def _of_item(scale: Scale, item: SafetyItem, answer: int | None, before: int | None) -> Iterator[Raised]:
    number = str(item.number)
    if answer is None:
        yield _raise(scale, "SI-0", "alert.si-0", item=number)
        return
    if answer >= item.urgent_from:
        yield _raise(scale, "SI-2", "alert.si-2", item=number, answer=str(answer))
    elif answer >= item.review_from:
        yield _raise(scale, "SI-1", "alert.si-1", item=number, answer=str(answer))
    if before is not None and answer > before:
        yield _raise(scale, "SI-4", "alert.si-4", item=number, answer=str(answer), before=str(before))


def _of_levels(scale: Scale, answers: Answers, before: Before) -> Iterator[Raised]:
    """Yield what a risk level raises, and that it rose since the last time (clinical-reference 6.4, 6.17)."""
    now = score(scale, answers)
    if (level := _level(scale, now)) is not None and level.alert:
        yield _raise(scale, level.alert, f"alert.level-{level.alert.lower()}", level=level.label)
    for number in missing_items(scale, answered(scale, answers)):
        yield _raise(scale, "SI-0", "alert.si-0", item=str(number))
    then = _level_then(scale, before.previous)
    if level is not None and then is not None and scale.levels.index(level) < scale.levels.index(then):
        yield _raise(scale, "SI-4", "alert.level-si-4", level=level.label, before=then.label)


def _level_then(scale: Scale, previous: Answers | None) -> RiskLevel | None:
    """Return the level of the time before; answers of another version of the scale are no measure."""
    if previous is None or answer_problems(scale, previous):
        return None
    return _level(scale, score(scale, previous))


def _level(scale: Scale, reckoned: Score) -> RiskLevel | None:
    if reckoned.band is None:
        return None
    return next(level for level in scale.levels if level.label == reckoned.band.label)


def _of_rule(
    scale: Scale, rule: AlertRule, taken: tuple[Mapping[int, int], Decimal | None], before: Before
) -> Iterator[Raised]:
    (given, total), code = taken, f"alert.{rule.rule.lower()}"
    if rule.item and rule.item_from is not None and given.get(rule.item, 0) >= rule.item_from:
        yield _raise(scale, rule.rule, f"{code}-item", item=str(rule.item), answer=str(given[rule.item]))
    if rule.any_item_from is not None:
        yield from (
            _raise(scale, rule.rule, f"{code}-any", item=str(number), answer=str(answer))
            for number, answer in given.items()
            if answer >= rule.any_item_from
        )
    if rule.total_from is not None and total is not None and total >= rule.total_from:
        yield _raise(scale, rule.rule, f"{code}-total", total=_plain(total), cut=_plain(rule.total_from))
    if rule.rise is not None and total is not None:
        yield from _of_rise(scale, rule, total, before)


def _of_rise(scale: Scale, rule: AlertRule, total: Decimal, before: Before) -> Iterator[Raised]:
    """Yield a rise by as much as the rule says; against baseline or best, whichever was the better of the two."""
    against = {
        Against.PREVIOUS: [before.previous_total],
        Against.BASELINE: [before.baseline],
        Against.BASELINE_OR_BEST: [before.baseline, before.best],
    }[rule.against]
    totals = [one for one in against if one is not None]
    if rule.rise is None or not totals:
        return
    reference = min(totals) if scale.higher_is_worse else max(totals)
    if -points_better(scale, reference, total) >= rule.rise:
        facts = {"total": _plain(total), "before": _plain(reference), "by": _plain(rule.rise)}
        yield _raise(scale, rule.rule, f"alert.{rule.rule.lower()}-rise", **facts)


def _plain(number: Decimal) -> str:
    """Write a number without needless zeros, and a mean with two decimals at most."""
    rounded = number if number == number.to_integral_value() else round(number, 2)
    return f"{rounded.normalize():f}"
