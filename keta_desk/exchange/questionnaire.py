"""Reads a FHIR R4 Questionnaire: its questions, their answers and the score of each. Bytes in, a value out."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

from keta_desk.domain.record import BadFile
from keta_desk.domain.wordings import AskedItem, AskedOption, Questionnaire
from keta_desk.exchange.json_input import read_json

MOST_BYTES, MOST_ITEMS = 5_000_000, 500
LOINC = "http://loinc.org"
ORDINALS = ("/ordinalValue", "/itemWeight", "/questionnaire-ordinalValue")
NODE = Mapping[str, object]


def read_file(path: Path) -> tuple[Questionnaire, str]:
    """Return the questionnaire in a file, and the SHA-256 of its bytes.

    Raises:
        BadFile: the file can't be read, or is no FHIR R4 Questionnaire.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):  # a pipe or a device might never end
            raise BadFile("wording.no-file", file=path.name)
        if about.st_size > MOST_BYTES:
            raise BadFile("wording.too-large", file=path.name)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise BadFile("wording.no-file", file=path.name) from error
    except (OSError, ValueError) as error:
        raise BadFile("wording.unreadable", file=path.name) from error
    return read_questionnaire(data, name=path.name), sha256(data).hexdigest()


def read_questionnaire(data: bytes, *, name: str) -> Questionnaire:
    """Return what a FHIR R4 Questionnaire asks, groups and headings left out.

    Raises:
        BadFile: the bytes are no JSON that can be trusted, or no Questionnaire.
    """
    told = read_json(data, name=name)
    if not isinstance(told, dict) or told.get("resourceType") != "Questionnaire":
        raise BadFile("wording.no-questionnaire", file=name)
    sets = {f"#{_text(one.get('id'))}": one for one in _nodes(told.get("contained"))}
    items = tuple(_items(told, sets, depth=0))
    if not items or len(items) > MOST_ITEMS:
        raise BadFile("wording.no-questionnaire", file=name)
    return Questionnaire(
        title=_text(told.get("title")) or _text(told.get("name")),
        url=_text(told.get("url")),
        language=_text(told.get("language")),
        credit=_text(told.get("copyright")),
        codes=_codes(told),
        items=items,
    )


def _items(node: NODE, sets: Mapping[str, NODE], *, depth: int) -> Iterator[AskedItem]:
    for one in _nodes(node.get("item")):
        if _text(one.get("type")) not in ("group", "display"):
            yield AskedItem(_text(one.get("linkId")), _text(one.get("text")), _codes(one), tuple(_options(one, sets)))
        if depth < 10:
            yield from _items(one, sets, depth=depth + 1)


def _options(item: NODE, sets: Mapping[str, NODE]) -> Iterator[AskedOption]:
    for one in _nodes(item.get("answerOption")):
        coding = one.get("valueCoding")
        if isinstance(coding, dict):
            yield _coded(coding, one)
        elif isinstance(one.get("valueInteger"), int):
            number = one["valueInteger"]
            yield AskedOption(str(number), value=_whole(number))
        else:
            yield AskedOption(_text(one.get("valueString")), value=_ordinal(one))
    listed = sets.get(_text(item.get("answerValueSet")), {})
    compose = listed.get("compose")
    for part in _nodes(compose.get("include") if isinstance(compose, dict) else None):
        for concept in _nodes(part.get("concept")):
            yield _coded(concept, concept)
    if _text(item.get("type")) == "boolean":
        yield from (AskedOption("no", value=0), AskedOption("yes", value=1))


def _coded(coding: NODE, around: NODE) -> AskedOption:
    found = _ordinal(around)
    return AskedOption(
        _text(coding.get("display")), _text(coding.get("code")), _ordinal(coding) if found is None else found
    )


def _ordinal(node: NODE) -> int | None:
    """Return the score that an extension gives an answer; None where there is none."""
    for one in _nodes(node.get("extension")):
        if _text(one.get("url")).endswith(ORDINALS):
            return _whole(one.get("valueDecimal", one.get("valueInteger")))
    return None


def _whole(value: object) -> int | None:
    """Return a whole number; a score with decimals is none that these scales have."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    return int(value) if value == int(value) else None


def _codes(node: NODE) -> tuple[str, ...]:
    return tuple(_text(one.get("code")) for one in _nodes(node.get("code")) if _text(one.get("system")) == LOINC)


def _nodes(value: object) -> list[NODE]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
