"""Builds a `Scale` from its file in `resources/scales`, and checks what a schema cannot say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from keta_desk.domain.outcomes_scale import (
    NOT_APPLICABLE,
    Against,
    AlertRule,
    Answers,
    Band,
    Cluster,
    Cut,
    Group,
    Item,
    Meaning,
    Option,
    Part,
    RiskLevel,
    SafetyItem,
    Scale,
    ScoringRule,
    ShareRule,
    SymptomRule,
)
from keta_desk.reference.files import BrokenFile, read

Told = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedExample:
    """Answers and what they must come to; the sweep over all scales reckons them again.

    Without answers the total was reckoned elsewhere. `parts` are the sums of the subscales in order.
    """

    section: str
    answers: Answers
    total: Decimal | None
    band: str
    is_prorated: bool
    is_incomplete: bool
    flags: tuple[str, ...]
    alerts: tuple[str, ...]
    parts: tuple[int, ...]
    cuts: tuple[str, ...]
    sex: str
    previous: Answers
    previous_total: Decimal | None
    baseline: Decimal | None
    best: Decimal | None


def read_scale(path: Path) -> Scale:
    """Return the scale of one file.

    Raises:
        BrokenFile: the file does not fit the schema, or its parts do not fit each other.
    """
    content = read(path, "scale")
    for key, reason in _loose_ends(content, path.stem):
        raise BrokenFile(path, key, reason)
    built = _scale(content)
    for key, reason in _gaps(built):
        raise BrokenFile(path, key, reason)
    return built


def worked_examples(path: Path) -> tuple[WorkedExample, ...]:
    """Return the worked examples of one scale file; -1 stands there for an unanswered item and for no total."""
    return tuple(
        WorkedExample(
            section=one["section"],
            answers=_answers(one["answers"]),
            total=None if one["total"] == -1 else Decimal(one["total"]),
            band=one.get("band", ""),
            is_prorated=one.get("prorated", False),
            is_incomplete=one.get("incomplete", False),
            flags=tuple(one.get("flags", ())),
            alerts=tuple(one.get("alerts", ())),
            parts=tuple(one.get("parts", ())),
            cuts=tuple(one.get("cuts", ())),
            sex=one.get("sex", ""),
            previous=_answers(one.get("previous", ())),
            previous_total=_number(one, "previous_total"),
            baseline=_number(one, "baseline"),
            best=_number(one, "best"),
        )
        for one in read(path, "scale")["examples"]
    )


def _answers(kept: list[int]) -> Answers:
    return tuple(None if answer == -1 else answer for answer in kept)


def _number(told: Told, name: str) -> Decimal | None:
    return Decimal(told[name]) if name in told else None


def _scale(content: Told) -> Scale:
    scoring = content["scoring"]
    options = _options(content)
    levels = tuple(RiskLevel(**{**one, "yes": tuple(one["yes"])}) for one in content.get("levels", ()))
    bands = tuple(_band(one) for one in content.get("bands", {}).get("table", ())) or _level_bands(levels)
    return Scale(
        **{name: content[name] for name in _TEXTS},
        **{name: content[name] for name in _MAY_BE if name in content},
        usual_for=tuple(content.get("usual_for", ())),
        items=tuple(_item(one, options) for one in content.get("items", ())),
        scoring=ScoringRule(scoring["rule"]),
        may_be_missing=scoring["may_be_missing"],
        higher_is_worse=scoring["higher_is_worse"],
        factor=scoring.get("factor", 1),
        is_band_told_without=scoring.get("band_without", True),
        total_range=(Decimal(scoring["lowest"]), Decimal(scoring["highest"])) if "highest" in scoring else None,
        bands=bands,
        bands_version=content.get("bands", {}).get("version", content["version"]),
        meaning=_meaning(content["meaning"]),
        safety_items=tuple(SafetyItem(**_without_source(one)) for one in content.get("safety_items", ())),
        symptom_rules=tuple(_symptom_rule(one) for one in content.get("symptom_rules", ())),
        share_rules=tuple(
            ShareRule(id=one["id"], label=one["label"], share=Decimal(one["share"]))
            for one in content.get("share_rules", ())
        ),
        parts=tuple(Part(label=one["label"], items=tuple(one["items"])) for one in content.get("parts", ())),
        groups=tuple(
            Group(items=tuple(one["items"]), either=tuple(tuple(pair) for pair in one.get("either", ())))
            for one in content.get("groups", ())
        ),
        levels=levels,
        cuts=tuple(Cut(**{**_without_source(one), "at": Decimal(one["at"])}) for one in content.get("cuts", ())),
        alert_rules=tuple(_alert_rule(one) for one in content.get("alerts", ())),
    )


_TEXTS = ("id", "version", "name", "long_name", "measures", "recall", "source", "licence", "credit", "ship")
_MAY_BE = ("every_days", "by_interview", "context", "loinc_panel", "loinc_total")


def _without_source(one: Told) -> dict[str, Any]:
    return {name: value for name, value in one.items() if name != "source"}


def _options(content: Told) -> dict[str, tuple[Option, ...]]:
    """Return the groups of options; of a range only the ends are named."""
    found = {name: tuple(Option(**one) for one in group) for name, group in content.get("options", {}).items()}
    for name, span in content.get("ranges", {}).items():
        ends = {span["low"]: span["lowest"], span["high"]: span["highest"]}
        values = range(span["low"], span["high"] + 1)
        found[name] = tuple(Option(value=value, label=ends.get(value, "")) for value in values)
    return found


def _item(one: Told, options: Mapping[str, tuple[Option, ...]]) -> Item:
    return Item(
        number=one["number"],
        topic=one["topic"],
        options=options[one["options"]],
        loinc=one.get("loinc", ""),
        is_scored=one.get("scored", True),
        is_reversed=one.get("reversed", False),
        may_not_apply=one.get("may_not_apply", False),
        asked_if=one.get("asked_if", 0),
    )


def _band(one: Told) -> Band:
    return Band(label=one["label"], low=Decimal(one["low"]), high=Decimal(one["high"]))


def _level_bands(levels: tuple[RiskLevel, ...]) -> tuple[Band, ...]:
    ranks = ((Decimal(rank), level.label) for rank, level in enumerate(reversed(levels)))
    return tuple(Band(label=label, low=rank, high=rank) for rank, label in ranks)


def _meaning(one: Told) -> Meaning:
    numbers: dict[str, Any] = {
        name: Decimal(value) for name, value in one.items() if name not in ("source", "remission_reliable")
    }
    return Meaning(**numbers, is_remission_reliable=one.get("remission_reliable", False))


def _alert_rule(one: Told) -> AlertRule:
    told = _without_source(one)
    for name in ("rise", "total_from"):
        if name in told:
            told[name] = Decimal(told[name])
    return AlertRule(**{**told, "against": Against(one.get("against", Against.PREVIOUS))})


def _symptom_rule(one: Told) -> SymptomRule:
    return SymptomRule(
        id=one["id"],
        label=one["label"],
        at_least=one["at_least"],
        threshold=one["threshold"],
        own_thresholds=tuple((own["number"], own["threshold"]) for own in one.get("own_thresholds", ())),
        one_of=tuple(one.get("one_of", ())),
        none_of=tuple(one.get("none_of", ())),
        clusters=tuple(
            Cluster(items=tuple(each["items"]), at_least=each["at_least"]) for each in one.get("clusters", ())
        ),
    )


def _loose_ends(content: Told, stem: str) -> Iterator[tuple[str, str]]:
    """Yield references within the file that lead nowhere."""
    items = content.get("items", [])
    numbers = [one["number"] for one in items]
    if content["id"] != stem:
        yield "id", f"is not the name of the file, {stem}"
    if numbers != list(range(1, len(numbers) + 1)):
        yield "items", "are not numbered 1, 2, 3 and so on"
    if (not items) is not (content["scoring"]["rule"] == ScoringRule.TOTAL_ONLY):
        yield "items", "stand with every scoring rule but total-only"
    groups = {*content.get("options", {}), *content.get("ranges", {})}
    for index, one in enumerate(items):
        if one["options"] not in groups:
            yield f"items[{index}].options", f"names no group of options: {one['options']}"
    for place, named in _named_items(content):
        if not set(named) <= set(numbers):
            yield place, "names no item"


def _named_items(content: Told) -> Iterator[tuple[str, list[int]]]:
    """Yield every place that names items, with the numbers it names."""
    for key, name in (("safety_items", "number"), ("items", "asked_if"), ("alerts", "item")):
        for index, one in enumerate(content.get(key, ())):
            if name in one:
                yield f"{key}[{index}].{name}", [one[name]]
    for key, name in (("parts", "items"), ("groups", "items"), ("levels", "yes")):
        for index, one in enumerate(content.get(key, ())):
            yield f"{key}[{index}].{name}", one[name]


def _gaps(scale: Scale) -> Iterator[tuple[str, str]]:
    """Yield totals that no band, or two bands, would claim; and scored items behind unscored ones."""
    if scale.bands and (scale.bands[0].low != scale.lowest or scale.bands[-1].high != scale.highest):
        yield "bands.table", f"does not reach from {scale.lowest} to {scale.highest}"
    step = Decimal(0) if scale.scoring is ScoringRule.MEAN else Decimal(1)
    for one, following in pairwise(scale.bands):
        if following.low - one.high != step:
            yield "bands.table", f"has a gap or an overlap between {one.label} and {following.label}"
    if scale.items[: len(scale.scored_items)] != scale.scored_items:
        yield "items", "an item that is not scored stands before one that is"
    if any(option.value == NOT_APPLICABLE for item in scale.items for option in item.options):
        yield "options", f"{NOT_APPLICABLE} stands for not applicable"
