"""Integration: what the talk after a session holds, and the window in which it counts most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from keta_desk.domain.problems import Problem


class CommitmentState(StrEnum):
    """What became of a commitment."""

    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegrationWork:
    """Theme, insight, trigger, pattern, commitment (clinical-reference 1.2 P13, capabilities S22-S25)."""

    theme: str
    insight: str = ""
    trigger: str = ""
    pattern: str = ""
    commitment: str = ""
    commitment_due: date | None = None
    commitment_state: str = ""
    modality: str = ""
    what_changed: str = ""
    share_with_patient: bool = True


def integration_problems(content: IntegrationWork) -> list[Problem]:
    """An integration note names at least what the talk was about."""
    return [] if content.theme.strip() else [Problem("integration.theme-missing", field="theme")]
