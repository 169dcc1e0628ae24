"""The written evaluation: its sections, and what must be there before it is signed (clinical-reference 1.2 P2)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from keta_desk.domain.chart_entries import past_day_problems
from keta_desk.domain.problems import Problem

MOST_ATTEMPTS = 99


class EvaluationMode(StrEnum):
    """How an evaluation was held."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationText:
    """What an evaluation says, section by section; '' and None are "not recorded" (capabilities S1).

    `findings` are results as `write_findings` writes them; no attempt was ever made where `attempts` is 0.
    """

    mode: str = ""
    licence_state: str = ""
    patient_location: str = ""
    identity_verified: bool | None = None
    has_capacity: bool | None = None
    presenting: str = ""
    psychiatric: str = ""
    emotion_regulation: str = ""
    self_harm: str = ""
    attempts: int | None = None
    last_attempt_on: date | None = None
    attempt_method: str = ""
    trauma: str = ""
    substance_use: str = ""
    medical: str = ""
    family: str = ""
    family_psychosis: bool | None = None
    family_bipolar: bool | None = None
    family_substance_use: bool | None = None
    family_cardiac: bool | None = None
    mental_state: str = ""
    investigations: str = ""
    findings: str = ""
    goals: str = ""
    summary: str = ""


FAMILY = ("family_psychosis", "family_bipolar", "family_substance_use", "family_cardiac")
TESTS = (
    *("pregnancy-test", "drug-screen", "urinalysis", "liver-function", "creatinine", "thyroid"),
    "ecg-qtc",
)
"""What is ordered before treatment, in the order in which it is asked (clinical-reference 1.2 P2)."""

_NO_SECTIONS = frozenset(
    {
        *("mode", "licence_state", "patient_location", "identity_verified", "has_capacity"),
        *("attempts", "last_attempt_on", "attempt_method", "findings", *FAMILY),
    }
)
SECTIONS = tuple(one.name for one in fields(EvaluationText) if one.name not in _NO_SECTIONS)
"""The sections in the clinician's words, in the order in which they are asked."""

BEFORE_SIGNING = ("presenting", "psychiatric", "medical", "mental_state", "summary")


@dataclass(frozen=True, slots=True)
class FindingOf:
    """The result of one test, in the words of the laboratory, and its day; None is not recorded."""

    result: str
    on: date | None = None


def write_findings(findings: Mapping[str, FindingOf]) -> str:
    """Return results as an evaluation keeps them, in the order of `TESTS`; '' for none."""
    told = {test: [findings[test].result.strip(), _day(findings[test].on)] for test in TESTS if test in findings}
    kept = {test: one for test, one in told.items() if any(one)}
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def read_findings(kept: str) -> dict[str, FindingOf]:
    """Return results as they are kept, by their test."""
    told: dict[str, list[str]] = json.loads(kept) if kept else {}
    return {test: FindingOf(result, date.fromisoformat(on) if on else None) for test, (result, on) in told.items()}


def _day(on: date | None) -> str:
    return on.isoformat() if on else ""


def evaluation_problems(text: EvaluationText, *, today: date | None = None, born: date | None = None) -> list[Problem]:
    """Say what keeps an evaluation from being kept; days are judged where it is known what day it is."""
    found = []
    if text.attempts is not None and not 0 <= text.attempts <= MOST_ATTEMPTS:
        found.append(Problem("evaluation.attempts", field="attempts", facts={"most": str(MOST_ATTEMPTS)}))
    if text.attempts == 0 and (text.last_attempt_on or text.attempt_method.strip()):
        found.append(Problem("evaluation.attempt-of-none", field="attempts"))
    results = read_findings(text.findings)
    found += [Problem("evaluation.result-missing", field=test) for test, one in results.items() if not one.result]
    if today is not None:
        days = {"last_attempt_on": text.last_attempt_on}
        days |= {f"{test}-on": one.on for test, one in results.items()}
        for name, day in days.items():
            found += past_day_problems(day, today=today, field=name, born=born)
    if text.mode not in set(EvaluationMode):
        found.append(Problem("evaluation.mode-missing", field="mode"))
    if not any(str(getattr(text, name)).strip() for name in SECTIONS):
        found.append(Problem("evaluation.empty", field="presenting"))
    return found


def missing_parts(text: EvaluationText) -> tuple[str, ...]:
    """Return the names of what is missing before it can be signed."""
    blank = [name for name in BEFORE_SIGNING if not str(getattr(text, name)).strip()]
    unsaid = [name for name in ("identity_verified", "has_capacity") if getattr(text, name) is None]
    return tuple(unsaid + blank)


def signing_problems(text: EvaluationText) -> list[Problem]:
    """Say what keeps an evaluation from being signed: a capacity that nobody judged is unknown, never there."""
    missing = missing_parts(text)
    if not missing:
        return []
    parts = ", ".join(name.replace("_", " ") for name in missing)
    return [Problem("evaluation.missing", field=missing[0], facts={"parts": parts})]
