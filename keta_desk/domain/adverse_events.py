"""Harm and discomfort: what is written of it, and the grade that is suggested for a pressure (clinical-reference 5.4).

A grade is a person's. A suggestion is kept beside it and holds only once somebody confirms it; 4 and 5 are never
suggested.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from keta_desk.domain.chart_entries import text_problems, title_problems
from keta_desk.domain.problems import Problem, Severity

PRESSURE_TERMS = frozenset({"Blood pressure increased", "Hypertensive crisis"})
VOMITING = "Vomiting"
LOWEST, HIGHEST = 1, 5


class Serious(StrEnum):
    """What makes an event serious."""

    DEATH = "death"
    LIFE_THREATENING = "life_threatening"
    HOSPITAL = "hospitalisation"
    DISABILITY = "disability"
    CONGENITAL = "congenital_anomaly"
    IMPORTANT = "medically_important"


class Relation(StrEnum):
    """How likely the dose is behind it."""

    UNRELATED = "unrelated"
    UNLIKELY = "unlikely"
    POSSIBLE = "possible"
    PROBABLE = "probable"
    DEFINITE = "definite"


class ActionTaken(StrEnum):
    """What was done with the drug."""

    NONE = "none"
    DELAYED = "delayed"
    REDUCED = "reduced"
    STOPPED = "stopped"
    NOT_APPLICABLE = "not_applicable"


class EventOutcome(StrEnum):
    """What became of it."""

    RECOVERED = "recovered"
    RECOVERING = "recovering"
    NOT_RECOVERED = "not_recovered"
    SEQUELAE = "sequelae"
    FATAL = "fatal"
    UNKNOWN = "unknown"


class ReportedTo(StrEnum):
    """To whom it was reported."""

    NONE = "none"
    MEDWATCH = "fda_medwatch"
    REMS = "rems"
    BOARD = "board"
    PHARMACY = "pharmacy"


@dataclass(frozen=True, slots=True)
class GradeMeaning:
    """What a grade means; `term` is '' for the meaning that holds for every term without its own."""

    grade: int
    says: str
    source: str
    term: str = ""


@dataclass(frozen=True, slots=True)
class PressureGrade:
    """From which pressures on a grade is suggested."""

    grade: int
    systolic_mmhg: int
    diastolic_mmhg: int
    source: str


@dataclass(frozen=True, slots=True)
class AdverseTerms:
    """The terms that ship, what the grades mean, and the pressures for which one is suggested."""

    version: str
    names: tuple[str, ...]
    grades: tuple[GradeMeaning, ...]
    pressures: tuple[PressureGrade, ...]

    def meanings(self, term: str) -> tuple[GradeMeaning, ...]:
        """Return what the grades mean for a term: its own meanings, or the generic ones."""
        own = tuple(one for one in self.grades if one.term == term)
        return own or tuple(one for one in self.grades if not one.term)


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseEvent:
    """One event as a person writes it. None and '' mean not recorded; without `ended_at` it goes on."""

    term: str
    began_at: datetime
    ended_at: datetime | None = None
    grade: int | None = None
    serious: tuple[str, ...] = ()
    relation: str = ""
    is_expected: bool | None = None
    action: str = ""
    treatment: str = ""
    outcome: str = ""
    reported_to: str = ""
    reported_on: date | None = None


def pressure_grade(systolic_mmhg: int | None, diastolic_mmhg: int | None, steps: Iterable[PressureGrade]) -> int | None:
    """Return the grade suggested for a pressure, by the worse of the two: 152/88 is 2, as is 138/92."""
    reached = [
        one.grade
        for one in steps
        if (systolic_mmhg or 0) >= one.systolic_mmhg or (diastolic_mmhg or 0) >= one.diastolic_mmhg
    ]
    return max(reached, default=None)


def suggested_grade(
    term: str, pressures: Sequence[tuple[int | None, int | None]], steps: Sequence[PressureGrade]
) -> int | None:
    """Return what is suggested for an event: of pressure the worst grade among those measured, of all else nothing."""
    if term not in PRESSURE_TERMS:
        return None
    found = (pressure_grade(systolic, diastolic, steps) for systolic, diastolic in pressures)
    return max((one for one in found if one is not None), default=None)


def event_problems(event: AdverseEvent, *, suggested: int | None = None) -> list[Problem]:
    """Say what can't be of an event, and that a grade other than the one suggested is meant."""
    found = title_problems(event.term, missing="adverse.no-term", field="term")
    if event.grade is not None and not LOWEST <= event.grade <= HIGHEST:
        found.append(Problem("adverse.grade", field="grade"))
    if event.ended_at is not None and event.ended_at < event.began_at:
        found.append(Problem("adverse.ends-before-start", field="ended_at"))
    if (event.grade == HIGHEST) != (event.outcome == EventOutcome.FATAL):
        found.append(Problem("adverse.fatal", field="outcome"))
    for name, known in (("relation", Relation), ("action", ActionTaken), ("outcome", EventOutcome)):
        found += _unknown(name, getattr(event, name), known)
    found += _unknown("reported_to", event.reported_to, ReportedTo)
    found += [Problem("adverse.no-such", field="serious") for one in event.serious if one not in set(Serious)]
    if suggested is not None and event.grade is not None and event.grade < suggested:
        facts = {"grade": str(event.grade), "suggested": str(suggested)}
        found.append(Problem("adverse.below-suggested", Severity.CONFIRM, facts, "grade"))
    return [*found, *text_problems(event.treatment, field="treatment")]


def _unknown(name: str, value: str, known: type[StrEnum]) -> list[Problem]:
    return [Problem("adverse.no-such", field=name)] if value and value not in set(known) else []
