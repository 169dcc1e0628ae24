"""The official wording of a scale: held against the scale's structure before anybody is shown it (6.18).

Nothing of an official wording ships with the program. A clinic loads the instrument's own Questionnaire; every scored
item and every answer to it must be there with the value that the scoring expects, or the file is refused by item.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from keta_desk.domain.outcomes_scale import Item, Scale
from keta_desk.domain.problems import Problem

LONGEST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class AskedOption:
    """One answer of a questionnaire as its file tells it; `value` is its score, None where the file gives none."""

    words: str
    code: str = ""
    value: int | None = None


@dataclass(frozen=True, slots=True)
class AskedItem:
    """One question of a questionnaire as its file tells it."""

    link_id: str
    words: str
    codes: tuple[str, ...] = ()
    options: tuple[AskedOption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """A questionnaire as its file tells it, groups and headings left out. `credit` is its copyright line."""

    title: str
    url: str = ""
    language: str = ""
    credit: str = ""
    codes: tuple[str, ...] = ()
    items: tuple[AskedItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of a scale in one language, by the number of the item and the value of the answer."""

    scale: str
    scale_version: str
    language: str
    title: str
    credit: str
    source_url: str = ""
    items: Mapping[int, str] = field(default_factory=dict)
    options: Mapping[int, Mapping[int, str]] = field(default_factory=dict)


def scale_of(scales: Iterable[Scale], asked: Questionnaire) -> Scale | None:
    """Return the scale a questionnaire is: by the code of its panel, else by the codes of most of its items."""
    known = list(scales)
    for scale in known:
        if scale.loinc_panel and scale.loinc_panel in asked.codes:
            return scale
    codes = {code for item in asked.items for code in _codes_of(item)}
    shared = [(sum(item.loinc in codes for item in scale.scored_items if item.loinc), scale) for scale in known]
    most = max((count for count, _ in shared), default=0)
    best = [scale for count, scale in shared if count == most]
    return best[0] if most * 2 > len(best[0].scored_items) else None


def wording_problems(scale: Scale, asked: Questionnaire) -> list[Problem]:
    """Say by item what of a scale is not in its questionnaire as the scoring expects it."""
    found: list[Problem] = []
    for item in scale.scored_items:
        matches = _matches(item, asked)
        facts = {"scale": scale.name, "item": str(item.number), "topic": item.topic}
        if not matches:
            found.append(Problem("wording.item-missing", facts=facts))
        elif len(matches) > 1:
            found.append(Problem("wording.item-twice", facts=facts))
        else:
            found += _item_problems(item, matches[0], facts)
    return found


def wording_of(scale: Scale, asked: Questionnaire) -> Wording:
    """Return the words of a questionnaire that has no `wording_problems`, of unscored items what there is."""
    told = {item.number: match[0] for item in scale.items if (match := _matches(item, asked))}
    options = {
        number: {
            value: option.words for option in one.options if (value := _value(scale.item(number), option)) is not None
        }
        for number, one in told.items()
    }
    return Wording(
        scale=scale.id,
        scale_version=scale.version,
        language=asked.language or "en",
        title=asked.title or scale.long_name,
        credit=asked.credit or scale.credit,
        source_url=asked.url,
        items={number: one.words for number, one in told.items()},
        options={number: each for number, each in options.items() if each},
    )


def _item_problems(item: Item, match: AskedItem, facts: Mapping[str, str]) -> Iterator[Problem]:
    if not match.words.strip():
        yield Problem("wording.no-words", facts=facts)
    if len(match.words) > LONGEST_TEXT:
        yield Problem("wording.too-long", facts=facts)
    values = [_value(item, option) for option in match.options]
    for option in item.options:
        count = values.count(option.value)
        if count != 1:
            code = "wording.option-twice" if count else "wording.option-missing"
            yield Problem(code, facts={**facts, "answer": str(option.value)})
    wanted = {option.value for option in item.options}
    for told, value in zip(match.options, values, strict=True):
        if value not in wanted:
            shown = "?" if value is None else str(value)
            yield Problem("wording.option-other", facts={**facts, "words": told.words[:60], "answer": shown})
        elif _is_coded_otherwise(item, told, value):
            yield Problem("wording.option-code", facts={**facts, "words": told.words[:60], "answer": str(value)})


def _value(item: Item, told: AskedOption) -> int | None:
    """Return the score of an answer: as the file gives it, else by the answer's code."""
    if told.value is not None:
        return told.value
    coded = (option.value for option in item.options if option.loinc and option.loinc == told.code)
    return next(coded, None)


def _is_coded_otherwise(item: Item, told: AskedOption, value: int | None) -> bool:
    """Say whether the code of an answer stands for another score than the file gives it."""
    meant = [option.value for option in item.options if option.loinc and option.loinc == told.code]
    return bool(meant) and value not in meant


def _matches(item: Item, asked: Questionnaire) -> list[AskedItem]:
    """Return the questions that are this item: by its code, where it has none by the number in the linkId."""
    if item.loinc:
        return [one for one in asked.items if item.loinc in _codes_of(one)]
    numbered = re.compile(rf"(?:.*\D)?0*{item.number}", re.ASCII)
    return [one for one in asked.items if one.options and numbered.fullmatch(one.link_id)]


def _codes_of(one: AskedItem) -> set[str]:
    return {*one.codes, one.link_id, one.link_id.rpartition("/")[2]}
