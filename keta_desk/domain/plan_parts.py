"""What stands beside the doses of a plan: items beyond ketamine, markers of progress, what a new version changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from keta_desk.domain.chart_entries import text_problems, title_problems
from keta_desk.domain.problems import Problem

LOWEST, HIGHEST = 1, 5
"""A marker is rated on five points."""

OFFERED_MARKERS = ("Patience", "Perspective", "Connection", "Interests")
"""Names that are offered (capabilities S34); any other can be chosen."""


class ChosenBy(StrEnum):
    """Who chose a marker."""

    PATIENT = "patient"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """Something of the plan beyond ketamine: what, whose task, by when."""

    what: str
    owner: str = ""
    due_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One field that a new version of a plan changed."""

    field: str
    before: str
    after: str


def item_problems(item: PlanItem) -> list[Problem]:
    """Say what is wrong with an item of the plan."""
    return [
        *title_problems(item.what, missing="plan-item.what-missing", field="what"),
        *text_problems(item.note, field="note"),
    ]


def marker_problems(name: str, taken: Sequence[str]) -> list[Problem]:
    """Say what is wrong with the name of a marker; `taken` are those that are rated already."""
    found = title_problems(name, missing="marker.name-missing", field="name")
    if name.strip().casefold() in {one.strip().casefold() for one in taken}:
        found.append(Problem("marker.there", field="name"))
    return found


def rating_problems(points: int | None, moment: str) -> list[Problem]:
    """Say what is wrong with the rating of a marker."""
    wrong = points is None or not LOWEST <= points <= HIGHEST
    missing = [Problem("marker.points-missing", field="points")] if wrong else []
    return [*missing, *text_problems(moment, field="moment")]


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> list[Change]:
    """Return what a version changed, field by field in the order of the later one."""
    names = [*after, *(name for name in before if name not in after)]
    pairs = ((name, before.get(name, ""), after.get(name, "")) for name in names)
    return [Change(name, was, now) for name, was, now in pairs if was.strip() != now.strip()]
