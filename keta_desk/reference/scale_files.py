"""Builds a `Scale` from its file in `resources/scales`, and checks what a schema cannot say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from keta_desk.domain.outcomes import Band, Item, Option, SafetyItem, Scale, ScoringRule, SymptomRule
from keta_desk.reference.files import BrokenFile, read


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedExample:
    """Answers and what they must come to; the sweep over all scales reckons them again."""

    answers: tuple[int | None, ...]
    total: Decimal | None
    band: str
    is_prorated: bool
    flags: tuple[str, ...]
    alerts: tuple[str, ...]


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
    """Return the worked examples of one scale file; -1 stands there for an unanswered item and for no score."""
    return tuple(
        WorkedExample(
            answers=tuple(None if answer == -1 else answer for answer in one["answers"]),
            total=None if one["total"] == -1 else Decimal(one["total"]),
            band=one.get("band", ""),
            is_prorated=one.get("prorated", False),
            flags=tuple(one.get("flags", ())),
            alerts=tuple(one.get("alerts", ())),
        )
        for one in read(path, "scale")["examples"]
    )


def _scale(content: Mapping[str, Any]) -> Scale:
    scoring, meaning = content["scoring"], content["meaning"]
    options = {name: tuple(Option(**one) for one in group) for name, group in content["options"].items()}
    return Scale(
        id=content["id"],
        version=content["version"],
        name=content["name"],
        long_name=content["long_name"],
        measures=content["measures"],
        recall=content["recall"],
        source=content["source"],
        licence=content["licence"],
        credit=content["credit"],
        items=tuple(_item(one, options) for one in content["items"]),
        scoring=ScoringRule(scoring["rule"]),
        may_be_missing=scoring["may_be_missing"],
        higher_is_worse=scoring["higher_is_worse"],
        bands=tuple(_band(one) for one in content["bands"]["table"]),
        bands_version=content["bands"]["version"],
        clinical_from=Decimal(meaning["clinical_from"]),
        remission_below=Decimal(meaning["remission_below"]),
        minimal_important=Decimal(meaning["minimal_important"]),
        reliable_change=Decimal(meaning["reliable_change"]),
        safety_items=tuple(SafetyItem(**one) for one in content.get("safety_items", ())),
        symptom_rules=tuple(_symptom_rule(one) for one in content.get("symptom_rules", ())),
        loinc_panel=content.get("loinc_panel", ""),
        loinc_total=content.get("loinc_total", ""),
    )


def _item(one: Mapping[str, Any], options: Mapping[str, tuple[Option, ...]]) -> Item:
    return Item(
        number=one["number"],
        topic=one["topic"],
        options=options[one["options"]],
        loinc=one.get("loinc", ""),
        is_scored=one.get("scored", True),
        is_reversed=one.get("reversed", False),
    )


def _band(one: Mapping[str, Any]) -> Band:
    return Band(label=one["label"], low=Decimal(one["low"]), high=Decimal(one["high"]))


def _symptom_rule(one: Mapping[str, Any]) -> SymptomRule:
    return SymptomRule(
        id=one["id"],
        at_least=one["at_least"],
        threshold=one["threshold"],
        own_thresholds=tuple((own["number"], own["threshold"]) for own in one.get("own_thresholds", ())),
        one_of=tuple(one.get("one_of", ())),
    )


def _loose_ends(content: Mapping[str, Any], stem: str) -> Iterator[tuple[str, str]]:
    """Yield references within the file that lead nowhere."""
    if content["id"] != stem:
        yield "id", f"is not the name of the file, {stem}"
    numbers = [one["number"] for one in content["items"]]
    if numbers != list(range(1, len(numbers) + 1)):
        yield "items", "are not numbered 1, 2, 3 and so on"
    for index, one in enumerate(content["items"]):
        if one["options"] not in content["options"]:
            yield f"items[{index}].options", f"names no group of options: {one['options']}"
    for index, one in enumerate(content.get("safety_items", ())):
        if one["number"] not in numbers:
            yield f"safety_items[{index}].number", "names no item"


def _gaps(scale: Scale) -> Iterator[tuple[str, str]]:
    """Yield totals that no band, or two bands, would claim; and scored items behind unscored ones."""
    if scale.bands[0].low != scale.lowest or scale.bands[-1].high != scale.highest:
        yield "bands.table", f"does not reach from {scale.lowest} to {scale.highest}"
    for one, following in pairwise(scale.bands):
        if following.low != one.high + 1:
            yield "bands.table", f"has a gap or an overlap between {one.label} and {following.label}"
    if scale.items[: len(scale.scored_items)] != scale.scored_items:
        yield "items", "an item that is not scored stands before one that is"
