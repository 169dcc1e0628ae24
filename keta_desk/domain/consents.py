"""What patients are told and agree to: the practice's own texts, and when a consent stands (clinical-reference 1.2 P6).

KetaDesk's example texts carry number 0: they are a beginning which the practice reviews and takes over as its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from keta_desk.domain.problems import Problem, Severity

EXAMPLE = 0
"""The number of a text that the practice has not taken over."""

LONGEST_BODY, LONGEST_TITLE, LONGEST_STATEMENT = 60_000, 200, 600
MOST_STATEMENTS = 40
LONGEST_VALID_DAYS = 3660
EXPIRES_SOON = timedelta(days=30)
HEADING = "## "
"""What stands before the heading of a part in the body of a text."""


class TextKind(StrEnum):
    """What a text of the practice is for."""

    CONSENT = "consent"
    DISCLOSURE = "disclosure"
    INSTRUCTION = "instruction"
    HANDOUT = "handout"


class Agreement(StrEnum):
    """What a patient agrees to or was told of: the name of a text of consent or disclosure."""

    TREATMENT = "treatment"
    HOME = "home"
    OFF_LABEL = "off_label"
    TELEHEALTH = "telehealth"
    RECORDING = "recording"


class SignMethod(StrEnum):
    """How the patient signed (clinical-reference 1.2 P6)."""

    WET = "wet"
    TYPED = "typed"
    DRAWN = "drawn"


class ConsentState(StrEnum):
    """How the consent to something stands on a day."""

    MISSING = "missing"
    UNSIGNED = "unsigned"
    IN_FORCE = "in_force"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"

    @property
    def holds(self) -> bool:
        """Whether a session may start on it."""
        return self in {ConsentState.IN_FORCE, ConsentState.EXPIRING}


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeText:
    """One text as it is handed out. A line that begins with `## ` is a heading; `statements` are initialled."""

    kind: TextKind
    name: str
    title: str
    body: str
    language: str = "en"
    statements: tuple[str, ...] = ()
    valid_days: int | None = None

    @property
    def key(self) -> tuple[TextKind, str, str]:
        """What makes two texts versions of one."""
        return self.kind, self.name, self.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """How a consent was signed. `initials` holds for each statement whether it was initialled."""

    signed_by: str
    method: SignMethod | None
    signed_at: datetime | None = None
    initials: tuple[bool, ...] = ()
    questions_answered: bool | None = None
    copy_given: bool | None = None
    discussion: str = ""
    witness: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentFacts:
    """What tells how one consent stands: days in the clinic's zone."""

    presented_on: date
    signed_on: date | None
    expires_on: date | None
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentStanding:
    """How the consent to one thing stands on a day, and the consent that decides it by its place, None for none."""

    state: ConsentState
    place: int | None = None


def text_problems(text: PracticeText) -> list[Problem]:
    """Say what is wrong with a text of the practice."""
    checks = (
        (not text.title.strip(), "text.title-missing", "title", ""),
        (len(text.title) > LONGEST_TITLE, "text.title-long", "title", LONGEST_TITLE),
        (not text.body.strip(), "text.body-missing", "body", ""),
        (len(text.body) > LONGEST_BODY, "text.body-long", "body", LONGEST_BODY),
        (len(text.statements) > MOST_STATEMENTS, "text.statements-many", "statements", MOST_STATEMENTS),
        (
            any(len(one) > LONGEST_STATEMENT for one in text.statements),
            "text.statement-long",
            "statements",
            LONGEST_STATEMENT,
        ),
        (
            text.valid_days is not None and not 1 <= text.valid_days <= LONGEST_VALID_DAYS,
            "text.valid-days",
            "valid_days",
            LONGEST_VALID_DAYS,
        ),
    )
    return [Problem(code, facts={"most": str(most)}, field=field) for wrong, code, field, most in checks if wrong]


def signing_problems(signing: Signing, statements: int, *, presented_at: datetime, now: datetime) -> list[Problem]:
    """Say what keeps a consent from being signed, and what about it is to be confirmed with a reason."""
    found = []
    if not signing.signed_by.strip():
        found.append(Problem("consent.signer-missing", field="signed_by"))
    if signing.method is None:
        found.append(Problem("consent.method-missing", field="method"))
    if signing.signed_at is not None and not presented_at <= signing.signed_at <= now:
        found.append(Problem("consent.signed-when", field="signed_at"))
    open_ones = statements - sum(signing.initials[:statements])
    if open_ones:
        facts = {"count": str(open_ones), "all": str(statements)}
        found.append(Problem("consent.initials-missing", Severity.CONFIRM, facts, "initials"))
    if signing.questions_answered is not True:
        found.append(Problem("consent.questions-open", Severity.CONFIRM, field="questions_answered"))
    return found


def expires_on(signed_on: date, valid_days: int | None) -> date | None:
    """Return the last day on which a consent holds; None where its text sets no end."""
    return None if valid_days is None else signed_on + timedelta(days=valid_days)


def standing(consents: Sequence[ConsentFacts], *, on: date) -> ConsentStanding:
    """Return how the consents to one thing, given in any order, stand on a day.

    The one that was signed last decides: what was withdrawn is not replaced by an older one. What was signed or
    withdrawn after that day counts for nothing on it.
    """
    signed = [
        (one.signed_on, place)
        for place, one in enumerate(consents)
        if one.signed_on is not None and one.signed_on <= on
    ]
    if not signed:
        presented = [place for place, one in enumerate(consents) if one.signed_on is None and one.presented_on <= on]
        state = ConsentState.UNSIGNED if presented else ConsentState.MISSING
        return ConsentStanding(state=state, place=presented[-1] if presented else None)
    place = max(signed)[1]
    return ConsentStanding(state=_state(consents[place], on), place=place)


def _state(one: ConsentFacts, on: date) -> ConsentState:
    if one.withdrawn_on is not None and one.withdrawn_on <= on:
        return ConsentState.WITHDRAWN
    if one.expires_on is None:
        return ConsentState.IN_FORCE
    if on > one.expires_on:
        return ConsentState.EXPIRED
    return ConsentState.EXPIRING if one.expires_on - on <= EXPIRES_SOON else ConsentState.IN_FORCE


def start_problems(state: ConsentState) -> list[Problem]:
    """Say whether a session would start without a consent that stands; it may, with a recorded reason."""
    if state.holds:
        return []
    codes = {
        ConsentState.MISSING: "consent.missing",
        ConsentState.UNSIGNED: "consent.unsigned",
        ConsentState.EXPIRED: "consent.expired",
        ConsentState.WITHDRAWN: "consent.withdrawn",
    }
    return [Problem(codes[state], Severity.CONFIRM, field="consent")]


def parts_of(body: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return the parts of a text: its heading, '' for none, and its lines."""
    found: list[tuple[str, list[str]]] = []
    for line in body.splitlines():
        if line.startswith(HEADING):
            found.append((line.removeprefix(HEADING).strip(), []))
        elif line.strip():
            if not found:
                found.append(("", []))
            found[-1][1].append(line.strip())
    return [(heading, tuple(lines)) for heading, lines in found]


def told_by_part(text: PracticeText) -> dict[str, str]:
    """Return what a text says under the name of each part, so that two versions can be laid side by side.

    The names of what is not a part of the body begin with a star: nobody's heading does.
    """
    found = {"*title": text.title}
    for heading, lines in parts_of(text.body):
        found[heading] = "\n".join(filter(None, (found.get(heading, ""), *lines)))
    found["*statements"] = "\n".join(text.statements)
    found["*valid_days"] = "" if text.valid_days is None else str(text.valid_days)
    return found
