"""JSON from outside, read as if its author wished us ill.

What is refused, and why (security.md 11): more than 50 MB; nesting deeper than 64, which would exhaust the
stack; more brackets than 50 MB of real records hold, which would fill the memory; a name given twice in one
object, since readers disagree which one counts; numbers that are none, or that no measurement can be; bytes that
are not UTF-8. Numbers come out as `int` and `Decimal`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import accumulate
from typing import NoReturn

from keta_desk.domain.record import BadFile

MAX_BYTES = 50_000_000
MAX_DEPTH = 64
MAX_BRACKETS = 3_000_000
MAX_DIGITS = 40
MAX_POWER = 30

_BOM = b"\xef\xbb\xbf"
# An unclosed string swallows the rest on purpose: that keeps the scan linear whatever the bytes.
_NO_BRACKETS = re.compile(rb'(?:"(?:[^"\\]++|\\.)*+"?|[^][{}"]++)++', re.DOTALL)
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[][{}:,]|[^][{}:,"\s]++', re.DOTALL)
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_STEP = [0] * 256
_STEP[ord("[")] = _STEP[ord("{")] = 1
_STEP[ord("]")] = _STEP[ord("}")] = -1


class _Refused(Exception):
    """A value inside the text cannot be taken; raised in the decoder's hooks, where the file is not known."""

    def __init__(self, code: str, token: str) -> None:
        super().__init__(code)
        self.code = code
        self.token = token


def check_size(byte_count: int, *, name: str) -> None:
    """Refuse a file that is too large, before anybody reads it.

    Raises:
        BadFile: it holds more than `MAX_BYTES`.
    """
    if byte_count > MAX_BYTES:
        raise BadFile("json.too-large", file=name)


def read_json(data: bytes, *, name: str) -> object:
    """Return what the bytes say.

    Raises:
        BadFile: they are not JSON that can be trusted; its facts say the file and, where known, the place.
    """
    check_size(len(data), name=name)
    data = data.removeprefix(_BOM)
    if not data.strip():
        raise BadFile("json.empty", file=name)
    text = _decode(data, name)
    if text.lstrip()[:1] not in ("{", "["):
        raise BadFile("json.not-json", file=name)
    if len(data.translate(None, _NOT_BRACKETS)) > MAX_BRACKETS:
        raise BadFile("json.too-many", file=name)
    if any(depth > MAX_DEPTH for depth in accumulate(map(_STEP.__getitem__, _NO_BRACKETS.sub(b"", data)))):
        raise BadFile("json.too-deep", file=name, place=_line(text, _first_too_deep(text)), limit=str(MAX_DEPTH))
    return _parse(text, name)


def _decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data[:4096]:
            raise BadFile("json.not-json", file=name) from None
        line = data.count(b"\n", 0, error.start) + 1
        raise BadFile("json.not-utf8", file=name, place=f"line {line}") from None


def _parse(text: str, name: str) -> object:
    try:
        return json.loads(
            text, object_pairs_hook=_object, parse_int=_whole, parse_float=_decimal, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        was_never_json = not text[: error.pos].strip(" \t\r\n[{") and text[error.pos : error.pos + 1] not in ('"', "")
        if was_never_json:  # a settings file, a script; not a file that breaks off
            raise BadFile("json.not-json", file=name) from None
        raise BadFile("json.broken", file=name, place=f"line {error.lineno}") from None
    except _Refused as refused:
        where = _PLACES[refused.code](text, refused.token)
        raise BadFile(refused.code, file=name, place=_line(text, where), token=refused.token[:40]) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise _Refused("json.named-twice", _first_again(name for name, _ in pairs))
    return fields


def _first_again(names: Iterable[str]) -> str:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return ""


def _whole(token: str) -> int:
    if len(token) > MAX_DIGITS:
        raise _Refused("json.number-too-long", token)
    return int(token)


def _decimal(token: str) -> Decimal:
    if len(token) > MAX_DIGITS:
        raise _Refused("json.number-too-long", token)
    number = Decimal(token)
    if abs(number.adjusted()) > MAX_POWER:
        raise _Refused("json.number-too-long", token)
    return number


def _constant(token: str) -> NoReturn:
    raise _Refused("json.not-a-number", token)


def _line(text: str, position: int) -> str:
    return f"line {text.count(chr(10), 0, position) + 1}"


def _first_too_deep(text: str) -> int:
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += (token[0] in "[{") - (token[0] in "]}")
        if depth > MAX_DEPTH:
            return token.start()
    return len(text)


def _first_token(text: str, wanted: str) -> int:
    return next((token.start() for token in _TOKEN.finditer(text) if token[0] == wanted), 0)


def _first_named_twice(text: str, _: str) -> int:
    return next(_names_given_twice(text), 0)


def _names_given_twice(text: str) -> Iterator[int]:
    """Yield where a name stands that its object already has. The text is known to be sound JSON so far."""
    open_objects: list[set[str]] = []
    before = ""
    start = 0
    for token in _TOKEN.finditer(text):
        match token[0]:
            case "{" | "[":
                open_objects.append(set())
            case "}" | "]":
                open_objects.pop()
            case ":":
                key = json.loads(before) if "\\" in before else before[1:-1]
                if key in open_objects[-1]:
                    yield start
                open_objects[-1].add(key)
        before, start = token[0], token.start()


_PLACES: dict[str, Callable[[str, str], int]] = {
    "json.named-twice": _first_named_twice,
    "json.number-too-long": _first_token,
    "json.not-a-number": _first_token,
}
