"""Trouble we expect: findings of rules, and refusals that have a class, a code and a sentence.

The sentences stand in `resources/text/problems.toml`, keyed by code; code never builds prose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs."""

    STOP = "stop"
    CONFIRM = "confirm"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding of a rule. `field` names the form field it belongs to; `facts` fill its sentence."""

    code: str
    severity: Severity = Severity.STOP
    facts: Mapping[str, str] = field(default_factory=dict)
    field: str = ""


class Trouble(Exception):
    """Something that can be expected to go wrong; `code` names its sentence, `facts` fill it in.

    `facts` may reach the screen and the terminal; they never reach a log.
    """

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, str] = facts


class RuleBroken(Trouble):
    """A rule of the domain refused what was entered."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].code, **problems[0].facts)
        self.problems = tuple(problems)


def refuse(problems: Sequence[Problem], *, confirmed_because: str = "") -> None:
    """Raise `RuleBroken` if any problem is a stop, or asks to be confirmed and no reason was given."""
    grave = {Severity.STOP} if confirmed_because.strip() else {Severity.STOP, Severity.CONFIRM}
    found = [problem for problem in problems if problem.severity in grave]
    if found:
        raise RuleBroken(found)
