"""How long a screening holds, what calls for a new one, and the short questions before a session.

Clinical-reference 1.2 P4 (valid-until, re-screen triggers) and P10 (pre-session check), capabilities S4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from keta_desk.domain.eligibility import NOT_ASKED, Answer, Reply, Required
from keta_desk.domain.patients import Sex
from keta_desk.domain.problems import Problem, Severity


class Change(StrEnum):
    """What calls for a new screening."""

    NEW_DRUG = "new_drug"
    NEW_DIAGNOSIS = "new_diagnosis"
    PREGNANCY = "pregnancy"
    PRESSURE = "pressure"
    HOSPITALISATION = "hospitalisation"
    MOOD = "mood"
    SUBSTANCES = "substances"
    GAP = "gap"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortQuestion:
    """One question before a session; yes calls for a new screening."""

    id: str
    question: str
    finding: str
    extra: str = ""
    raises: Change
    required: Required = Required.ALWAYS
    source: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something in the record that may call for a new screening: its day, and what it is called."""

    change: Change
    on: date
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortResult:
    """What the short questions came to: what changed, and what nobody answered."""

    changed: tuple[ShortQuestion, ...]
    unanswered: tuple[ShortQuestion, ...]

    @property
    def is_clear(self) -> bool:
        """Whether everything was asked and nothing changed. Unknown is never no."""
        return not self.changed and not self.unanswered


def short_problems(result: ShortResult, *, is_asked: bool) -> list[Problem]:
    """Say what of the questions before a session a start would pass over; it may, with a recorded reason.

    The re-screen belongs to every session (capabilities S4, clinical-reference 1.2 P10).
    """
    if not is_asked:
        return [Problem("screening.short-unasked", Severity.CONFIRM, field="short")]
    told = (("screening.short-open", result.unanswered), ("screening.short-changed", result.changed))
    return [
        Problem(code, Severity.CONFIRM, {"questions": "; ".join(one.finding for one in found)}, field="short")
        for code, found in told
        if found
    ]


def valid_until(decided_on: date, valid_for: timedelta) -> date:
    """Return the last day on which a decision holds."""
    return decided_on + valid_for


def reasons_to_screen(
    events: Iterable[Event],
    *,
    decided_on: date,
    valid_until: date,
    last_session_on: date | None,
    today: date,
    longest_gap: timedelta,
) -> tuple[Event, ...]:
    """Return what calls for a new screening since the last decision, the earliest first.

    `events` are those that became known after the decision. A gap is counted from the last session, or from the
    decision where there was none since.
    """
    found = [one for one in events if decided_on <= one.on <= today]
    if today > valid_until:
        found.append(Event(Change.EXPIRED, valid_until))
    since = max(decided_on, last_session_on) if last_session_on else decided_on
    if today - since > longest_gap:
        found.append(Event(Change.GAP, since))
    return tuple(sorted(set(found), key=lambda one: (one.on, one.change, one.what)))


def asked_of(questions: Iterable[ShortQuestion], sex: Sex) -> tuple[ShortQuestion, ...]:
    """Return the questions that are put to a person."""
    return tuple(one for one in questions if one.required is not Required.CAN_BE_PREGNANT or sex is not Sex.MALE)


def short_result(questions: Iterable[ShortQuestion], answers: Mapping[str, Answer], sex: Sex) -> ShortResult:
    """Say what the answers before a session come to."""
    put = asked_of(questions, sex)
    replies = {one.id: answers.get(one.id, NOT_ASKED).reply for one in put}
    return ShortResult(
        changed=tuple(one for one in put if replies[one.id] is Reply.YES),
        unanswered=tuple(one for one in put if replies[one.id] is Reply.UNKNOWN),
    )
