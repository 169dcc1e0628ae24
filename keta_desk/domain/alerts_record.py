"""Alerts from what the record says beside scales: readings and answers about safety (clinical-reference 6.17).

VS and SED are crossed limits of the practice, HEP and PREG answers of the screening, PSY what was told before a
session or written as an adverse event, DUE what ran out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.alerts import RULES_VERSION, AlertLevel, Raised
from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.problems import Severity
from keta_desk.domain.quantities import plain
from keta_desk.domain.rescreening import Change, ShortQuestion
from keta_desk.domain.vitals import Level, Moment, Reading, limit_problems

READING, SCREENING, EVENT, DUE, CHECK_IN = "reading", "screening", "adverse_event", "due", "check_in"
"""What an alert is about, where it is no scale."""


class Lapses:
    """What can run out, by the code of its sentence."""

    RULE: Final = "DUE"
    PLAN: Final = "alert.due-plan"
    SCREENING: Final = "alert.due-screening"
    CONSENT: Final = "alert.due-consent"
    SCALE: Final = "alert.due-scale"


@dataclass(frozen=True, slots=True)
class Lapsed:
    """Something that ran out: its last day, the row it stands in, and of a scale its name."""

    patient_id: str
    code: str
    on: date
    subject: str
    subject_id: str
    scale: str = ""


_VITALS = {
    Level.REVIEW: AlertLevel.REVIEW,
    Level.HOLD: AlertLevel.REVIEW,
    Level.ALERT: AlertLevel.URGENT,
    Level.URGENT: AlertLevel.URGENT,
    Level.CRITICAL: AlertLevel.CRITICAL,
}
_PREGNANCY = ("E17", "E18")
LIVER = "E21"
_PSYCHOTIC = frozenset({"Hallucination (visual/auditory)", "Paranoia", "Psychotic symptom"})
_MANIA = "Mania/hypomania"
CRAVING_FROM = 7
"""Urges of so many of 10 at a check-in raise USE (6.17)."""
_ACUTE = timedelta(hours=24)
"""How long after a dose a psychotic sign may still be the dose's own effect (6.17)."""


def of_reading(reading: Reading, limits: Limits, moment: Moment) -> Iterator[Raised]:
    """Yield VS and SED for each limit that a reading crosses; a mere warning raises nothing."""
    for found in limit_problems(reading, limits.vitals, moment):
        if found.severity is Severity.NOTE:
            continue
        facts = {**found.facts, "about": READING}
        facts["by"] = facts.pop("rule")
        rule = "SED" if found.field == "moaas" else "VS"
        version = f"{RULES_VERSION}/{limits.version_label}"
        yield Raised(rule, "alert.limit-crossed", facts, version, _VITALS[Level(facts["level"])])


def of_screening(answers: Mapping[str, Answer], *, times_uln: int, version: str) -> Iterator[Raised]:
    """Yield HEP where liver values lie over so many times the upper limit, PREG where a pregnancy is possible."""
    liver = answers.get(LIVER, Answer()).amount
    if liver is not None and liver > times_uln:
        facts = {"times": plain(liver), "limit": str(times_uln), "about": SCREENING}
        yield Raised("HEP", "alert.hep", facts, f"{RULES_VERSION}/{version}")
    if any(answers.get(one, Answer()).reply is Reply.YES for one in _PREGNANCY):
        yield Raised("PREG", "alert.preg", {"about": SCREENING}, f"{RULES_VERSION}/{version}")


def of_short(answers: Mapping[str, Answer], asked: tuple[ShortQuestion, ...], *, version: str) -> Iterator[Raised]:
    """Yield PREG and PSY where the questions before a session were answered yes."""
    said = {one.raises for one in asked if answers.get(one.id, Answer()).reply is Reply.YES}
    for change, rule, code in (
        (Change.PREGNANCY, "PREG", "alert.preg-short"),
        (Change.MOOD, "PSY", "alert.psy-short"),
    ):
        if change in said:
            yield Raised(rule, code, {"about": SCREENING}, f"{RULES_VERSION}/{version}")


def of_event(event: AdverseEvent, *, dosed_at: datetime | None, now: datetime) -> Iterator[Raised]:
    """Yield PSY for a psychotic sign beyond 24 h after the dose before it, and for mania at any time.

    A sign that goes on is taken to last until now.
    """
    facts = {"term": event.term, "about": EVENT}
    if event.term == _MANIA:
        yield Raised("PSY", "alert.psy-mania", facts, RULES_VERSION)
    elif event.term in _PSYCHOTIC and dosed_at is not None and (event.ended_at or now) - dosed_at > _ACUTE:
        yield Raised("PSY", "alert.psy-event", facts, RULES_VERSION)


def of_urges(urges: int | None) -> Iterator[Raised]:
    """Yield USE where urges were strong at a check-in."""
    if urges is not None and urges >= CRAVING_FROM:
        facts = {"answer": str(urges), "limit": str(CRAVING_FROM), "about": CHECK_IN}
        yield Raised("USE", "alert.use-craving", facts, RULES_VERSION)


def of_lapsed(lapsed: Lapsed) -> Raised:
    """Return DUE for something that ran out."""
    facts = {"on": lapsed.on.isoformat(), "about": DUE}
    if lapsed.scale:
        facts["scale"] = lapsed.scale
    return Raised(Lapses.RULE, lapsed.code, facts, RULES_VERSION)
