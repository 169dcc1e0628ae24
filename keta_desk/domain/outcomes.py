"""Outcome scales: scoring, bands, safety items, and what counts as a change.

Everything here is generic over a `Scale`, which comes from a file in `resources/scales` and cites its sources; a
scale needs no code of its own unless its arithmetic is new. Totals are `Decimal`, whole for every scale that sums.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from keta_desk.domain.problems import Problem, Severity, refuse
from keta_desk.domain.response_words import spoken_day

Answers = tuple[int | None, ...]


class ScoringRule(StrEnum):
    """How the answers become a total."""

    SUM = "sum"


class Response(StrEnum):
    """How far a score came down from its baseline (clinical-reference 7.1)."""

    RESPONSE = "response"
    PARTIAL = "partial"
    NONE = "none"


class ReliableChange(StrEnum):
    """Whether a difference is larger than what measuring twice explains (clinical-reference 7.1)."""

    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    DETERIORATED = "deteriorated"


class Mode(StrEnum):
    """How a scale was filled in; '' where that is not recorded."""

    CLINIC = "clinic"
    HOME = "home"
    PHONE = "phone"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that can be ticked."""

    value: int
    label: str
    loinc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question of a scale. `topic` is a short label of our own; the official wording is loaded by the clinic."""

    number: int
    topic: str
    options: tuple[Option, ...]
    loinc: str = ""
    is_scored: bool = True
    is_reversed: bool = False

    @property
    def highest(self) -> int:
        """The highest value that can be answered."""
        return max(option.value for option in self.options)

    @property
    def lowest(self) -> int:
        """The lowest value that can be answered."""
        return min(option.value for option in self.options)

    def worth(self, answer: int) -> int:
        """Return what an answer adds to the total, turned round where the item is reversed."""
        return self.lowest + self.highest - answer if self.is_reversed else answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of totals and its name; both ends belong to it."""

    label: str
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyItem:
    """An item whose answer needs a person's eyes: at or above which answer it is to be reviewed, and urgently so."""

    number: int
    review_from: int
    urgent_from: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SymptomRule:
    """A count of symptoms that holds beside the total, such as the PHQ-9's algorithm (clinical-reference 6.2).

    At least `at_least` items at `threshold` or more, an item of `own_thresholds` at its own value or more, and one of
    the `one_of` items among them.
    """

    id: str
    at_least: int
    threshold: int
    own_thresholds: tuple[tuple[int, int], ...] = ()
    one_of: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A questionnaire: its structure, its scoring and what its numbers mean, in one version."""

    id: str
    version: str
    name: str
    long_name: str
    measures: str
    recall: str
    source: str
    licence: str
    credit: str
    items: tuple[Item, ...]
    scoring: ScoringRule
    may_be_missing: int
    bands: tuple[Band, ...]
    bands_version: str
    higher_is_worse: bool
    clinical_from: Decimal
    remission_below: Decimal
    minimal_important: Decimal
    reliable_change: Decimal
    safety_items: tuple[SafetyItem, ...] = ()
    symptom_rules: tuple[SymptomRule, ...] = ()
    loinc_panel: str = ""
    loinc_total: str = ""

    @property
    def scored_items(self) -> tuple[Item, ...]:
        """The items that make up the total, in order."""
        return tuple(item for item in self.items if item.is_scored)

    @property
    def lowest(self) -> Decimal:
        """The lowest total there can be."""
        return Decimal(sum(item.lowest for item in self.scored_items))

    @property
    def highest(self) -> Decimal:
        """The highest total there can be."""
        return Decimal(sum(item.highest for item in self.scored_items))


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What one filling-in came to. `total` is None where too much was left unanswered to say.

    `missing` are the numbers of scored items without an answer; `flags` the ids of symptom rules that were met.
    """

    total: Decimal | None
    band: Band | None
    prorated: bool = False
    missing: tuple[int, ...] = ()
    flags: tuple[str, ...] = ()


def answer_problems(scale: Scale, answers: Answers) -> list[Problem]:
    """Say which answers the scale does not have. Items at the end that are not scored may be left off."""
    if not len(scale.scored_items) <= len(answers) <= len(scale.items):
        facts = {"scale": scale.name, "given": str(len(answers)), "items": str(len(scale.scored_items))}
        return [Problem("outcome.answer-count", facts=facts, field="answers")]
    found = []
    for item, answer in zip(scale.items, answers, strict=False):
        if answer is not None and answer not in {option.value for option in item.options}:
            facts = {"scale": scale.name, "item": str(item.number), "topic": item.topic, "answer": str(answer)}
            found.append(Problem("outcome.answer-out-of-range", facts=facts, field=f"item_{item.number}"))
    return found


def moment_problems(at: datetime, now: datetime) -> list[Problem]:
    """A scale is charted once it was filled in, not before."""
    return [Problem("outcome.not-yet", field="at")] if at > now else []


def score(scale: Scale, answers: Answers) -> Score:
    """Score one filling-in; `answers` follow the items in order, None for an item left unanswered.

    With no more items missing than the scale allows, the total is the mean of the answered ones times the number of
    items, half up to a whole number, and marked as prorated (clinical-reference 6.1, 6.2).

    Raises:
        RuleBroken: an answer is not one of the item's options, or the number of answers does not fit.
    """
    refuse(answer_problems(scale, answers))
    answered = _answered(scale, answers)
    missing = tuple(item.number for item in scale.scored_items if item.number not in answered)
    flags = tuple(rule.id for rule in scale.symptom_rules if symptom_rule_met(rule, answered))
    if len(missing) > scale.may_be_missing:
        return Score(total=None, band=None, missing=missing, flags=flags)
    raw = Decimal(sum(item.worth(answered[item.number]) for item in scale.scored_items if item.number in answered))
    if missing:
        raw = (raw * len(scale.scored_items) / len(answered)).to_integral_value(ROUND_HALF_UP)
    return Score(total=raw, band=band_of(scale, raw), prorated=bool(missing), missing=missing, flags=flags)


def band_of(scale: Scale, total: Decimal) -> Band | None:
    """Return the band a total lies in; None if the scale has none there."""
    return next((band for band in scale.bands if band.low <= total <= band.high), None)


def symptom_rule_met(rule: SymptomRule, answered: dict[int, int]) -> bool:
    """Say whether a symptom rule holds over the answers by item number; an unanswered item never counts."""
    own = dict(rule.own_thresholds)
    present = {number for number, answer in answered.items() if answer >= own.get(number, rule.threshold)}
    return len(present) >= rule.at_least and (not rule.one_of or not present.isdisjoint(rule.one_of))


def safety_findings(scale: Scale, answers: Answers, previous: Answers | None = None) -> list[Problem]:
    """Return the alerts SI-0, SI-1, SI-2 and SI-4 that the answers raise (clinical-reference 6.17).

    All are to be confirmed: the entry is kept once somebody has written what was done about it. An unanswered safety
    item is never taken for "no", even where the total is prorated. `previous` are the answers of the last filling-in.
    """
    given = dict(zip((item.number for item in scale.items), answers, strict=False))
    before = dict(zip((item.number for item in scale.items), previous or (), strict=False))
    found = []
    for item in scale.safety_items:
        found += _safety_findings(scale.name, item, given.get(item.number), before.get(item.number))
    return found


def _safety_findings(name: str, item: SafetyItem, answer: int | None, before: int | None) -> list[Problem]:
    field = f"item_{item.number}"
    facts = {"scale": name, "item": str(item.number)}
    if answer is None:
        return [Problem("outcome.si-0", Severity.CONFIRM, facts, field)]
    facts["answer"] = str(answer)
    found = []
    if answer >= item.urgent_from:
        found.append(Problem("outcome.si-2", Severity.CONFIRM, facts, field))
    elif answer >= item.review_from:
        found.append(Problem("outcome.si-1", Severity.CONFIRM, facts, field))
    if before is not None and answer > before:
        found.append(Problem("outcome.si-4", Severity.CONFIRM, {**facts, "before": str(before)}, field))
    return found


def needs_note(scale: Scale, answers: Answers, previous: Answers | None = None) -> Problem | None:
    """Return the gravest finding of `safety_findings`: the one that a note is asked for; None where there is none."""
    order = ("outcome.si-2", "outcome.si-4", "outcome.si-1", "outcome.si-0")
    found = safety_findings(scale, answers, previous)
    return min(found, key=lambda problem: order.index(problem.code), default=None)


def _answered(scale: Scale, answers: Answers) -> dict[int, int]:
    pairs = zip(scale.items, answers, strict=False)
    return {item.number: answer for item, answer in pairs if item.is_scored and answer is not None}


@dataclass(frozen=True, slots=True)
class Scored:
    """A total and when it was taken; a total of None was not complete enough to score."""

    at: datetime
    total: Decimal | None


def baseline(administrations: Sequence[Scored], *, first_dose_at: datetime, within: timedelta) -> Scored | None:
    """Return the last scored administration up to the first dose and no older than `within`, or None (7.1)."""
    eligible = [
        one for one in administrations if one.total is not None and first_dose_at - within <= one.at <= first_dose_at
    ]
    return max(eligible, key=lambda one: one.at, default=None)


def points_better(scale: Scale, baseline_total: Decimal, total: Decimal) -> Decimal:
    """Return by how many points the score is better than its baseline; negative where it is worse."""
    return baseline_total - total if scale.higher_is_worse else total - baseline_total


def percent_change(scale: Scale, baseline_total: Decimal, total: Decimal) -> Decimal | None:
    """Return 100 (B - X) / B, positive for improvement; None where the baseline is 0 (clinical-reference 7.1).

    Scales on which more is better are turned round first.
    """
    burden = baseline_total if scale.higher_is_worse else scale.highest - baseline_total
    return 100 * points_better(scale, baseline_total, total) / burden if burden else None


def response(scale: Scale, baseline_total: Decimal, total: Decimal) -> Response | None:
    """Return the response: half or more is response, a quarter or more is partial; None where it is undefined."""
    percent = percent_change(scale, baseline_total, total)
    if percent is None:
        return None
    if percent >= 50:
        return Response.RESPONSE
    return Response.PARTIAL if percent >= 25 else Response.NONE


def is_clinical(scale: Scale, total: Decimal) -> bool:
    """Say whether a total lies in the clinical range, the threshold included."""
    return total >= scale.clinical_from if scale.higher_is_worse else total <= scale.clinical_from


def is_remission(scale: Scale, baseline_total: Decimal, total: Decimal) -> bool:
    """Say whether the score is in remission; it only counts if the baseline was in the clinical range (7.1)."""
    below = total < scale.remission_below if scale.higher_is_worse else total > scale.remission_below
    return below and is_clinical(scale, baseline_total)


def is_important_improvement(scale: Scale, baseline_total: Decimal, total: Decimal) -> bool:
    """Say whether the improvement reaches the minimal clinically important difference (7.1)."""
    return points_better(scale, baseline_total, total) >= scale.minimal_important


def reliable_change(scale: Scale, baseline_total: Decimal, total: Decimal) -> ReliableChange:
    """Return whether the difference reaches the scale's reliable change, and which way (7.1)."""
    better = points_better(scale, baseline_total, total)
    if abs(better) < scale.reliable_change:
        return ReliableChange.UNCHANGED
    return ReliableChange.IMPROVED if better > 0 else ReliableChange.DETERIORATED


def is_clinically_significant(scale: Scale, baseline_total: Decimal, total: Decimal) -> bool:
    """Say whether the score improved reliably and crossed from the clinical into the other range (7.1)."""
    reliable = reliable_change(scale, baseline_total, total) is ReliableChange.IMPROVED
    return reliable and is_clinical(scale, baseline_total) and not is_clinical(scale, total)


NOTE_TITLE, PUT_OFF_TITLE = "Safety note", "Safety note put off"
"""How a note begins that says what was done about a finding, and one that says why there is none yet."""


def note_title(scale: Scale, on: date, *, is_put_off: bool = False) -> str:
    """Return the title of the note that belongs to a finding: "Safety note, PHQ-9 of 18 November 2026"."""
    return f"{PUT_OFF_TITLE if is_put_off else NOTE_TITLE}, {scale.name} of {spoken_day(on)}"
