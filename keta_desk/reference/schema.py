"""Checks a file of facts against its schema.

The few words of JSON Schema that our schemas use, and no more: type, required, properties, additionalProperties,
items, enum, pattern, format "date", minimum, maximum, minItems, maxItems, minLength. An unknown word is a bug.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

Fault = tuple[str, str]
"""Where in the file (a path such as `items[3].loinc`), and the reason."""

# TOML has dates of its own; in JSON Schema they are strings of the format "date".
_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "date": lambda value: isinstance(value, date),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | Decimal) and not isinstance(value, bool),
}

_SILENT = {
    "$schema",
    "title",
    "description",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "type",
    "format",
}


def faults(value: Any, schema: Mapping[str, Any], place: str = "") -> Iterator[Fault]:  # noqa: ANN401 - any TOML
    """Yield everything about `value` that its schema does not allow, outermost first."""
    kind = schema.get("format", schema.get("type"))
    if kind is not None and not _TYPES[kind](value):
        yield place, f"is not of the type {kind}"
        return
    for word, wanted in schema.items():
        if word not in _SILENT and not _RULES[word](value, wanted):
            yield place, f"{word} {wanted}"
    if isinstance(value, dict):
        yield from _object_faults(value, schema, place)
    elif isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            yield from faults(item, schema["items"], f"{place}[{number}]")


def _object_faults(value: Mapping[str, Any], schema: Mapping[str, Any], place: str) -> Iterator[Fault]:
    known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for key in schema.get("required", ()):
        if key not in value:
            yield _below(place, key), "is missing"
    for key, item in value.items():
        if key in known:
            yield from faults(item, known[key], _below(place, key))
        elif others is False:
            yield _below(place, key), "is not known here"
        elif isinstance(others, dict):
            yield from faults(item, others, _below(place, key))


def _below(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


_RULES: Mapping[str, Callable[[Any, Any], bool]] = {
    "enum": lambda value, wanted: value in wanted,
    "pattern": lambda value, wanted: re.search(wanted, value) is not None,
    "minLength": lambda value, wanted: len(value) >= wanted,
    "minimum": lambda value, wanted: value >= wanted,
    "maximum": lambda value, wanted: value <= wanted,
    "minItems": lambda value, wanted: len(value) >= wanted,
    "maxItems": lambda value, wanted: len(value) <= wanted,
}
