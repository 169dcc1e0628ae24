"""Cards that come back at each integration: triggers, patterns between people, skills and practices (S23, S24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from keta_desk.domain.chart_entries import past_day_problems, text_problems, title_problems
from keta_desk.domain.problems import Problem

HIGHEST_HELP = 10


class SkillKind(StrEnum):
    """What carries the work on between sessions."""

    MINDFULNESS = "mindfulness"
    JOURNALING = "journaling"
    GROUNDING = "grounding"
    MOVEMENT = "movement"
    ART = "art"
    THERAPY = "therapy"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerCard:
    """What sets something off, and what answers it (capabilities S23)."""

    trigger: str
    feeling: str = ""
    urge: str = ""
    usual_response: str = ""
    new_response: str = ""
    frequency: str = ""
    last_seen_on: date | None = None
    share_with_patient: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternCard:
    """A pattern between the patient and others; with whom may be initials or a role (capabilities S24)."""

    pattern: str
    with_whom: str = ""
    protects: str = ""
    costs: str = ""
    tried_instead: str = ""
    share_with_patient: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill or practice; `helps` is how much by the patient's own rating, 0 to 10."""

    name: str
    kind: str = SkillKind.OTHER
    how_often: str = ""
    last_practised_on: date | None = None
    helps: int | None = None
    share_with_patient: bool = True


Card = TriggerCard | PatternCard | Skill
_NAMES = {TriggerCard: "trigger", PatternCard: "pattern", Skill: "name"}
_MISSING = {TriggerCard: "card.trigger-missing", PatternCard: "card.pattern-missing", Skill: "card.skill-missing"}
_DAYS = ("last_seen_on", "last_practised_on")


def card_problems(card: Card, *, today: date) -> list[Problem]:
    """Say what is wrong with a card."""
    name = _NAMES[type(card)]
    found = title_problems(getattr(card, name), missing=_MISSING[type(card)], field=name)
    for field in card.__slots__:
        value = getattr(card, field)
        if field in _DAYS:
            found += past_day_problems(value, today=today, field=field)
        elif isinstance(value, str) and field != name:
            found += text_problems(value, field=field)
    return [*found, *(_skill_problems(card) if isinstance(card, Skill) else [])]


def _skill_problems(card: Skill) -> list[Problem]:
    found = [] if card.kind in set(SkillKind) else [Problem("card.kind-missing", field="kind")]
    if card.helps is not None and not 0 <= card.helps <= HIGHEST_HELP:
        found.append(Problem("card.helps-range", field="helps"))
    return found


def journal_problems(words: str) -> list[Problem]:
    """A journal entry holds the patient's own words, and as many as can be kept."""
    empty = [] if words.strip() else [Problem("journal.empty", field="words")]
    return [*empty, *text_problems(words, field="words")]
