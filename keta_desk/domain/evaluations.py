"""The written evaluation: its sections, and what must be there before it is signed (clinical-reference 1.2 P2)."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from keta_desk.domain.problems import Problem


class EvaluationMode(StrEnum):
    """How an evaluation was held."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationText:
    """What an evaluation says, section by section; '' and None are "not recorded" (capabilities S1)."""

    mode: str = ""
    licence_state: str = ""
    patient_location: str = ""
    identity_verified: bool | None = None
    has_capacity: bool | None = None
    presenting: str = ""
    psychiatric: str = ""
    emotion_regulation: str = ""
    self_harm: str = ""
    trauma: str = ""
    substance_use: str = ""
    medical: str = ""
    family: str = ""
    mental_state: str = ""
    investigations: str = ""
    goals: str = ""
    summary: str = ""


SECTIONS = tuple(
    one.name
    for one in fields(EvaluationText)
    if one.name not in {"mode", "licence_state", "patient_location", "identity_verified", "has_capacity"}
)
"""The sections in the clinician's words, in the order in which they are asked."""

BEFORE_SIGNING = ("presenting", "psychiatric", "medical", "mental_state", "summary")


def evaluation_problems(text: EvaluationText) -> list[Problem]:
    """Say what keeps an evaluation from being kept."""
    found = []
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
