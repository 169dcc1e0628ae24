"""Reckons what the answers to a scale come to: one function for each scoring rule (clinical-reference 6.1).

Nothing is guessed: with more left unanswered than the scale allows there is no total, and a risk level that is not
final says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from keta_desk.domain.outcomes_scale import (
    NOT_APPLICABLE,
    Answers,
    Group,
    Part,
    PartScore,
    Scale,
    Score,
    ScoringRule,
    ShareRule,
    SymptomRule,
    answer_problems,
    band_of,
)
from keta_desk.domain.problems import Problem, refuse

Answered = Mapping[int, int]
"""The answers by the number of their item, without those left blank."""


def score(scale: Scale, answers: Answers, *, sex: str = "") -> Score:
    """Score one filling-in; `answers` follow the items in order, None for an item left unanswered.

    With no more items missing than the scale allows, a sum is the mean of the answered ones times the number of
    items, half up to a whole number, and marked as prorated (clinical-reference 6.1, 6.2).

    Raises:
        RuleBroken: an answer is not one of the item's options, or the number of answers does not fit.
    """
    refuse(answer_problems(scale, answers))
    given = answered(scale, answers)
    missing = tuple(missing_items(scale, given))
    if scale.scoring is ScoringRule.RISK_LEVEL:
        return _risk_level(scale, given, missing)
    left_out = tuple(number for number, answer in given.items() if answer == NOT_APPLICABLE)
    rated = {number: scale.item(number).worth(one) for number, one in given.items() if one != NOT_APPLICABLE}
    parts = tuple(_part_score(scale, part, rated) for part in scale.parts)
    flags = tuple(_flags(scale, given, parts))
    if len(missing) > scale.may_be_missing or not rated:
        return Score(total=None, band=None, missing=missing, flags=flags, parts=parts, not_applicable=left_out)
    total = _TOTALS[scale.scoring](scale, rated, len(scale.scored_items) - len(left_out))
    is_banded = scale.is_band_told_without or not left_out
    return Score(
        total=total,
        band=band_of(scale, total) if is_banded else None,
        prorated=bool(missing),
        missing=missing,
        flags=flags,
        parts=parts,
        cuts=cuts_reached(scale, total, sex) if is_banded else (),
        not_applicable=left_out,
    )


def score_total(scale: Scale, total: Decimal, answers: Answers = (), *, sex: str = "") -> Score:
    """Return what a total says that was reckoned elsewhere; `answers` may hold the items watched for safety.

    Raises:
        RuleBroken: the scale has no such total.
    """
    refuse([*total_problems(scale, total), *(answer_problems(scale, answers) if answers else [])])
    given = answered(scale, answers)
    return Score(
        total=total,
        band=band_of(scale, total),
        missing=tuple(item.number for item in scale.safety_items if item.number not in given),
        cuts=cuts_reached(scale, total, sex),
    )


def total_problems(scale: Scale, total: Decimal) -> list[Problem]:
    """Say why a total can't be one of this scale's."""
    facts = {"scale": scale.name, "low": str(scale.lowest), "high": str(scale.highest), "total": f"{total:f}"}
    if not scale.has_total:
        return [Problem("outcome.has-no-total", facts=facts, field="total")]
    if not scale.lowest <= total <= scale.highest:
        return [Problem("outcome.total-out-of-range", facts=facts, field="total")]
    is_whole = total % scale.factor == 0 if scale.scoring is not ScoringRule.MEAN else total == round(total, 3)
    return [] if is_whole else [Problem("outcome.total-between", facts=facts, field="total")]


def context_problems(scale: Scale, context: str) -> list[Problem]:
    """Say that a scale is about an event and none is named, as the PCL-5 is (clinical-reference 6.18)."""
    is_missing = bool(scale.context) and not context.strip()
    return [Problem("outcome.no-context", facts={"scale": scale.name}, field="context")] if is_missing else []


def answered(scale: Scale, answers: Answers) -> dict[int, int]:
    """Return the answers to scored items by the number of the item."""
    pairs = zip(scale.items, answers, strict=False)
    return {item.number: answer for item, answer in pairs if item.is_scored and answer is not None}


def missing_items(scale: Scale, given: Answered) -> Iterator[int]:
    """Yield the items that should have been answered: not those skipped by rule, nor the other of a pair."""
    partners = {number: pair for group in scale.groups for pair in group.either for number in pair}
    for item in scale.scored_items:
        is_skipped = item.asked_if and given.get(item.asked_if, 0) == 0
        is_in_pair = any(number in given for number in partners.get(item.number, ()))
        if item.number not in given and not is_skipped and not is_in_pair:
            yield item.number


def cuts_reached(scale: Scale, total: Decimal, sex: str = "") -> tuple[str, ...]:
    """Return the ids of the cut-offs reached. Of a cut by sex only that of `sex` counts, and every one if unknown."""
    known = {cut.sex for cut in scale.cuts if cut.sex}
    is_for = {cut.id: not cut.sex or cut.sex == sex or sex not in known for cut in scale.cuts}
    reached = (cut for cut in scale.cuts if (total >= cut.at if scale.higher_is_worse else total <= cut.at))
    return tuple(cut.id for cut in reached if is_for[cut.id])


def symptom_rule_met(rule: SymptomRule, given: Answered) -> bool:
    """Say whether a symptom rule holds over the answers by item number; an unanswered item never counts."""
    own = dict(rule.own_thresholds)
    present = {number for number, answer in given.items() if answer >= own.get(number, rule.threshold)}
    return (
        len(present) >= rule.at_least
        and (not rule.one_of or not present.isdisjoint(rule.one_of))
        and all(number in given and number not in present for number in rule.none_of)
        and all(len(present.intersection(each.items)) >= each.at_least for each in rule.clusters)
    )


def share_rule_met(rule: ShareRule, parts: tuple[PartScore, ...]) -> bool:
    """Say whether every part reaches its share of the highest sum (clinical-reference 6.13)."""
    return all(part.total is not None and part.total >= rule.share * part.highest for part in parts)


def _flags(scale: Scale, given: Answered, parts: tuple[PartScore, ...]) -> Iterator[str]:
    yield from (rule.id for rule in scale.symptom_rules if symptom_rule_met(rule, given))
    yield from (rule.id for rule in scale.share_rules if share_rule_met(rule, parts))


def _part_score(scale: Scale, part: Part, rated: Answered) -> PartScore:
    highest = Decimal(sum(scale.item(number).highest for number in part.items))
    is_whole = all(number in rated for number in part.items)
    return PartScore(part, Decimal(sum(rated[number] for number in part.items)) if is_whole else None, highest)


def _sum(scale: Scale, rated: Answered, count: int) -> Decimal:
    raw = Decimal(sum(rated.values()))
    if len(rated) < count:
        raw = (raw * count / len(rated)).to_integral_value(ROUND_HALF_UP)
    return raw * scale.factor


def _mean(_scale: Scale, rated: Answered, _count: int) -> Decimal:
    return Decimal(sum(rated.values())) / len(rated)


def _groups(scale: Scale, rated: Answered, _count: int) -> Decimal:
    """Sum the highest answer of each group with every item that stands in none."""
    grouped = {number for group in scale.groups for number in group.items}
    alone = sum(answer for number, answer in rated.items() if number not in grouped)
    return Decimal(alone + sum(_highest_of(group, rated) for group in scale.groups))


def _highest_of(group: Group, rated: Answered) -> int:
    return max(rated[number] for number in group.items if number in rated)


def _risk_level(scale: Scale, given: Answered, missing: tuple[int, ...]) -> Score:
    """Return the highest level that an answer reached; nothing is summed (clinical-reference 6.4).

    With a required item unanswered it is incomplete and never "none": only a level that raises an alert is told then.
    """
    yes = {number for number, answer in given.items() if answer > 0}
    place = next(at for at, level in enumerate(scale.levels) if not level.yes or not yes.isdisjoint(level.yes))
    level = scale.levels[place]
    if missing and not level.alert:
        return Score(total=None, band=None, missing=missing, incomplete=True)
    rank = Decimal(len(scale.levels) - 1 - place)
    return Score(total=None, band=band_of(scale, rank), missing=missing, incomplete=bool(missing))


_TOTALS: Mapping[ScoringRule, Callable[[Scale, Answered, int], Decimal]] = {
    ScoringRule.SUM: _sum,
    ScoringRule.MEAN: _mean,
    ScoringRule.GROUPS: _groups,
}
