"""Integration: what the talk after a session holds, what is agreed on in it, and what is looked at again each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from keta_desk.domain.chart_entries import past_day_problems, text_problems, title_problems
from keta_desk.domain.problems import Problem


class NoteClass(StrEnum):
    """Whether a note is part of the releasable record, or a psychotherapy note that never leaves it (S22)."""

    RELEASABLE = ""
    PSYCHOTHERAPY = "psychotherapy"


class CommitmentState(StrEnum):
    """What became of a commitment."""

    OPEN = "open"
    DONE = "done"
    NOT_DONE = "not_done"


class CardChange(StrEnum):
    """How a trigger or pattern stands against the last time it was looked at."""

    LESS = "less"
    SAME = "same"
    MORE = "more"


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegrationWork:
    """What one talk held (clinical-reference 1.2 P13, capabilities S22-S24). '' is not recorded.

    `clinician_remark` is for the practice alone and on no version for the patient.
    """

    theme: str
    insight: str = ""
    meaning: str = ""
    trigger: str = ""
    pattern: str = ""
    skills: str = ""
    barriers: str = ""
    follow_up: str = ""
    risk_review: str = ""
    what_changed: str = ""
    modality: str = ""
    clinician_remark: str = ""
    note_class: str = NoteClass.RELEASABLE
    share_with_patient: bool = True


TEXTS = tuple(name for name, kind in IntegrationWork.__annotations__.items() if kind == "str" and name != "note_class")


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Something the patient means to do: what, by when, and how both will know (clinical-reference 1.2 P13)."""

    what: str
    measured_by: str = ""
    due_on: date | None = None
    share_with_patient: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What became of a commitment, and what came of trying. Without a day it was settled today."""

    state: str
    outcome: str = ""
    closed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReview:
    """A trigger or pattern looked at again: how it stands, and a remark."""

    card_id: str
    change: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What is kept with a note in the same piece of work: new commitments, older ones settled by id, cards reviewed."""

    commitments: Sequence[Commitment] = ()
    settled: Sequence[tuple[str, Settled]] = ()
    reviews: Sequence[CardReview] = ()


NOTHING_BESIDE = Beside()


def integration_problems(content: IntegrationWork) -> list[Problem]:
    """An integration note names at least what the talk was about, and what it names can be kept."""
    found = [] if content.theme.strip() else [Problem("integration.theme-missing", field="theme")]
    for name in TEXTS:
        found += text_problems(getattr(content, name), field=name)
    if content.note_class not in set(NoteClass):
        found.append(Problem("integration.class-unknown", field="note_class"))
    return found


def class_problems(was: str, now: str) -> list[Problem]:
    """Say why the class of a note can't be changed: what was kept apart is never put into the releasable record."""
    gone = was == NoteClass.PSYCHOTHERAPY != now
    return [Problem("integration.class-stays", field="note_class")] if gone else []


def commitment_problems(one: Commitment) -> list[Problem]:
    """Say what is wrong with a commitment."""
    return [
        *title_problems(one.what, missing="commitment.what-missing", field="what"),
        *text_problems(one.measured_by, field="measured_by"),
    ]


def settle_problems(one: Settled, *, today: date) -> list[Problem]:
    """Say what is wrong with what became of a commitment."""
    known = one.state in (CommitmentState.DONE, CommitmentState.NOT_DONE)
    return [
        *([] if known else [Problem("commitment.state-missing", field="state")]),
        *text_problems(one.outcome, field="outcome"),
        *past_day_problems(one.closed_on, today=today, field="closed_on"),
    ]


def review_problems(one: CardReview) -> list[Problem]:
    """Say what is wrong with a look at a card: it says how the card stands, or holds a remark."""
    found = text_problems(one.remark, field="remark")
    if one.change not in {"", *CardChange} or not (one.change or one.remark.strip()):
        found.append(Problem("card.change-missing", field="change"))
    return found
