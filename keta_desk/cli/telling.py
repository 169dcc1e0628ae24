"""How a command speaks: one sentence when it refuses, plain aligned lines or one JSON object when it answers."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import NewType

from keta_desk.domain.problems import Trouble

Status = NewType("Status", int)
DONE, NOT_ALL = Status(0), Status(1)
USAGE_CODES = frozenset({"cli.no-secret", "cli.two-standard-inputs", "cli.patient-missing", "cli.range-missing"})
UNSHOWN = "\ufffd"


class NotHeard(Trouble):
    """Standard output does not take what is to be said."""


def never_fail_on_a_letter() -> None:
    """Let a terminal that lacks a letter show its escape instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def tame(text: str) -> str:
    """Return `text` without control characters: a name from another system must not steer this terminal."""
    return "".join(letter if letter.isprintable() else " " if letter.isspace() else UNSHOWN for letter in text)


def refusal(code: str, facts: Mapping[str, str], *, as_json: bool = False) -> None:
    """Say one sentence on standard error; for a program that reads JSON, also as one object on standard output."""
    from keta_desk.reference.words import sentence

    says = sentence(code, facts)
    if as_json:
        one_object({"done": False, "code": code, "says": tame(says)})
    sentence_out(says)


def sentence_out(says: str) -> None:
    """Say a sentence on standard error."""
    sys.stderr.write(tame(says) + "\n")


def note(code: str, **facts: str) -> None:
    """Say on standard error what is to be known although nothing was refused."""
    from keta_desk.reference.words import sentence

    sentence_out(sentence(code, facts))


def one_object(said: Mapping[str, object]) -> None:
    """Print one JSON object."""
    _out(json.dumps(said, ensure_ascii=False, indent=2, default=_plain))


def line(text: str) -> None:
    """Print one line."""
    _out(tame(text))


def flush() -> None:
    """Hand over what was printed. Raises `NotHeard`."""
    with _heard():
        sys.stdout.flush()


def _out(text: str) -> None:
    with _heard():
        sys.stdout.write(text + "\n")


@contextmanager
def _heard() -> Iterator[None]:
    """Tell a full disk that standard output goes to from a reader who has heard enough."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotHeard("cli.output-refused") from error


def facts(pairs: Mapping[str, object]) -> None:
    """Print names and values, aligned."""
    widest = max(map(len, pairs), default=0)
    for name, value in pairs.items():
        line(f"{name:<{widest}}  {shown(value)}")


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows under their headings, aligned."""
    cells = [list(head), *([shown(value) for value in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    for row in cells:
        line("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def shown(value: object) -> str:
    """Show a value as people read it; what is not recorded stays blank in a table."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M") + (" UTC" if value.tzinfo is UTC else "")
        case date():
            return value.isoformat()
    return tame(str(value))


def size(byte_count: int) -> str:
    """Show a number of bytes in the unit people use."""
    return f"{byte_count / 1_000_000:.1f} MB" if byte_count >= 100_000 else f"{byte_count / 1000:.1f} kB"


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case Path() | Decimal():
            return str(value)
    raise TypeError(type(value).__name__)
