"""What an outcome scale is made of, and what can be answered.

A `Scale` comes from a file in `resources/scales` and cites its sources; it needs no code of its own unless its
arithmetic is new (`domain/outcomes_scoring.py`). Totals are `Decimal`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.problems import Problem, Severity

Answers = tuple[int | None, ...]
NOT_APPLICABLE = -9
"""The answer to an item that does not apply to this person, where the item allows it; None is "not answered"."""


class ScoringRule(StrEnum):
    """How the answers become a total."""

    SUM = "sum"
    MEAN = "mean"
    GROUPS = "groups"
    RISK_LEVEL = "risk-level"
    TOTAL_ONLY = "total-only"


class Mode(StrEnum):
    """How a scale was filled in; '' where that is not recorded."""

    CLINIC = "clinic"
    HOME = "home"
    PHONE = "phone"
    PAPER = "paper"


class Against(StrEnum):
    """What a total is held against when an alert asks whether it rose."""

    PREVIOUS = "previous"
    BASELINE = "baseline"
    BASELINE_OR_BEST = "baseline-or-best"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that can be ticked; `label` may be blank between the named ends of a range."""

    value: int
    label: str
    loinc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question of a scale. `topic` is a short label of our own; the official wording is loaded by the clinic.

    `asked_if` names the yes-or-no item that must be answered yes before this one is asked, 0 for none.
    """

    number: int
    topic: str
    options: tuple[Option, ...]
    loinc: str = ""
    is_scored: bool = True
    is_reversed: bool = False
    may_not_apply: bool = False
    asked_if: int = 0

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

    def takes(self, answer: int) -> bool:
        """Say whether the item has this answer."""
        is_left_out = self.may_not_apply and answer == NOT_APPLICABLE
        return is_left_out or any(option.value == answer for option in self.options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of totals and its name. `low` belongs to it; so does `high`, unless the next band begins there."""

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
class Cluster:
    """A group of items of which so many must show the symptom."""

    items: tuple[int, ...]
    at_least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SymptomRule:
    """A count of symptoms that holds beside the total, such as the PHQ-9's algorithm (clinical-reference 6.2).

    At least `at_least` items at `threshold` or more, an item of `own_thresholds` at its own value or more, one of the
    `one_of` items among them, each of `none_of` answered below the threshold, and in every cluster as many as it asks.
    """

    id: str
    at_least: int
    threshold: int
    label: str = ""
    own_thresholds: tuple[tuple[int, int], ...] = ()
    one_of: tuple[int, ...] = ()
    none_of: tuple[int, ...] = ()
    clusters: tuple[Cluster, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareRule:
    """Holds where every part reaches a share of its highest sum, such as the "complete" of 6.13."""

    id: str
    label: str
    share: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A subscale: some of the items, summed for themselves."""

    label: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Items of which the highest answer counts; of each pair in `either` one answer is enough."""

    items: tuple[int, ...]
    either: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskLevel:
    """A level that is reached by a yes to any of its items; the highest level is listed first, "none" last."""

    label: str
    yes: tuple[int, ...]
    alert: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A cut-off beside the bands; for one sex where `sex` names it, reached from below where higher is better."""

    id: str
    label: str
    at: Decimal
    sex: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRule:
    """A trigger of the alert table (clinical-reference 6.17) beside the safety items; one of its conditions is set."""

    rule: str
    item: int = 0
    any_item_from: int | None = None
    item_from: int | None = None
    rise: Decimal | None = None
    against: Against = Against.PREVIOUS
    total_from: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What totals of a scale mean; None where nothing is established (clinical-reference 6.2 to 6.16)."""

    clinical_from: Decimal | None = None
    non_clinical_to: Decimal | None = None
    response_percent: int = 50
    remission_below: Decimal | None = None
    remission_to: Decimal | None = None
    is_remission_reliable: bool = False
    minimal_important: Decimal | None = None
    reliable_change: Decimal | None = None
    relapse_from: Decimal | None = None
    relapse_rise: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A questionnaire: its structure, its scoring and what its numbers mean, in one version.

    `usual_for` are the beginnings of the diagnosis codes that it is usual for, `*` for everybody; `every_days` is how
    often it is due while a course is going on, 0 where no rhythm is set. `ship` is A, B or C of clinical-reference 6.1.
    One that is asked and rated by somebody, `by_interview`, is kept with who that was.
    """

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
    meaning: Meaning = Meaning()
    factor: int = 1
    ship: str = "B"
    usual_for: tuple[str, ...] = ()
    every_days: int = 0
    by_interview: bool = False
    total_range: tuple[Decimal, Decimal] | None = None
    is_band_told_without: bool = True
    safety_items: tuple[SafetyItem, ...] = ()
    symptom_rules: tuple[SymptomRule, ...] = ()
    share_rules: tuple[ShareRule, ...] = ()
    parts: tuple[Part, ...] = ()
    groups: tuple[Group, ...] = ()
    levels: tuple[RiskLevel, ...] = ()
    cuts: tuple[Cut, ...] = ()
    alert_rules: tuple[AlertRule, ...] = ()
    context: str = ""
    loinc_panel: str = ""
    loinc_total: str = ""

    @property
    def scored_items(self) -> tuple[Item, ...]:
        """The items that make up the total, in order."""
        return tuple(item for item in self.items if item.is_scored)

    @property
    def has_total(self) -> bool:
        """Whether it comes to a number at all; a risk level is none, and is never summed."""
        return self.scoring is not ScoringRule.RISK_LEVEL

    @property
    def lowest(self) -> Decimal:
        """The lowest total there can be."""
        return self._end(is_highest=False)

    @property
    def highest(self) -> Decimal:
        """The highest total there can be; of a risk level, how many levels lie above "none"."""
        return self._end(is_highest=True)

    def _end(self, *, is_highest: bool) -> Decimal:
        if self.total_range is not None:
            return self.total_range[int(is_highest)]
        if self.scoring is ScoringRule.RISK_LEVEL:
            return Decimal(len(self.levels) - 1 if is_highest else 0)
        if self.scoring is ScoringRule.MEAN:
            return Decimal(self.items[0].highest if is_highest else self.items[0].lowest)
        grouped = {number for group in self.groups for number in group.items[1:]}
        counted = [item for item in self.scored_items if item.number not in grouped]
        return Decimal(sum(item.highest if is_highest else item.lowest for item in counted) * self.factor)

    def item(self, number: int) -> Item:
        """Return an item by its number."""
        return self.items[number - 1]


@dataclass(frozen=True, slots=True)
class PartScore:
    """A subscale with its sum; None where one of its items is not answered."""

    part: Part
    total: Decimal | None
    highest: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What one filling-in came to. `total` is None where too much was left unanswered to say, or there is none.

    `missing` are the numbers of scored items without an answer, `flags` the ids of rules that were met, `cuts` those of
    cut-offs reached. `incomplete` says that a risk level is not final: what is told was reached by what was answered.
    """

    total: Decimal | None
    band: Band | None
    prorated: bool = False
    missing: tuple[int, ...] = ()
    flags: tuple[str, ...] = ()
    parts: tuple[PartScore, ...] = ()
    cuts: tuple[str, ...] = ()
    not_applicable: tuple[int, ...] = ()
    incomplete: bool = False


def answer_problems(scale: Scale, answers: Answers) -> list[Problem]:
    """Say which answers the scale does not have. Items at the end that are not scored may be left off."""
    if not len(scale.scored_items) <= len(answers) <= len(scale.items):
        facts = {"scale": scale.name, "given": str(len(answers)), "items": str(len(scale.scored_items))}
        return [Problem("outcome.answer-count", facts=facts, field="answers")]
    found = []
    for item, answer in zip(scale.items, answers, strict=False):
        if answer is not None and not item.takes(answer):
            facts = {"scale": scale.name, "item": str(item.number), "topic": item.topic, "answer": str(answer)}
            found.append(Problem("outcome.answer-out-of-range", facts=facts, field=f"item_{item.number}"))
    return found


def moment_problems(at: datetime, now: datetime, *, born: date, zone: tzinfo) -> list[Problem]:
    """A scale is charted once it was filled in, and by nobody before their birth."""
    if at > now:
        return [Problem("outcome.not-yet", field="at")]
    return [Problem("outcome.before-birth", field="at")] if at.astimezone(zone).date() < born else []


def twice_problems(at: datetime, known: Iterable[datetime]) -> list[Problem]:
    """Ask about a scale of which a filling-in of the very same moment is in the record already."""
    return [Problem("outcome.twice", Severity.CONFIRM, field="at")] if at in known else []


def band_of(scale: Scale, total: Decimal) -> Band | None:
    """Return the band a total lies in, its lower end included; None if the scale has none there."""
    begun = [band for band in scale.bands if band.low <= total]
    return begun[-1] if begun and total <= begun[-1].high else None
