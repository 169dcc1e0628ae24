"""What is known of an invented patient before the story is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from keta_desk.domain.patients import Sex, Stage
from keta_desk.domain.schedule import AppointmentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An appointment that ends the story: days are counted back from the last day, so one ahead is negative."""

    kind: AppointmentKind
    ago: int
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """One invented patient. `ago` are the dosing sessions, in days before the last day of the story.

    `doses_mg` stands in for the regimen's own ladder; `scores` are PHQ-9 at first and last, then GAD-7;
    `postponed` are days on which a session was called off for blood pressure.
    """

    given: str
    family: str
    born: date
    sex: Sex
    pronouns: str
    stage: Stage
    history: str
    regimen: str = "sublingual"
    ago: tuple[int, ...] = ()
    doses_mg: tuple[int, ...] = ()
    scores: tuple[int, int, int, int]
    weight_g: int
    pressure: tuple[int, int] = (122, 78)
    evaluated_ago: int | None = None
    ends_with: Visit | None = None
    postponed: tuple[int, ...] = ()
    is_seen_after: bool = True
    last_item_9: int = 0
    ended_because: str = ""
