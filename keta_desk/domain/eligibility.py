"""Eligibility: every rule judged by what was answered and what the record says, and the verdict over all of them.

The rules are data (`resources/reference/eligibility.toml`); this is the algorithm of clinical-reference 2.2. Nothing is
ever taken for "no" because nobody asked: what is unknown stays unknown, and keeps the verdict open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from keta_desk.domain.patients import Sex
from keta_desk.domain.titration import DoseBasis, DoseSetting, Molecule
from keta_desk.domain.trials import TrialCount


class Reply(StrEnum):
    """An answer to a question about safety. Not asked is unknown, never no (clinical-reference 0)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class AnswerSource(StrEnum):
    """Where an answer comes from (clinical-reference 2.2)."""

    PATIENT = "patient"
    RECORD = "record"
    MEASUREMENT = "measurement"


class Weight(StrEnum):
    """What a rule does once it is raised (clinical-reference 2.2)."""

    STOP = "A"
    REVIEW = "R"
    HOME = "H"
    NOTE = "I"
    UNANSWERED = "U"


class Required(StrEnum):
    """Whose answer must be known before anybody is found eligible."""

    ALWAYS = "always"
    HOME = "home"
    CAN_BE_PREGNANT = "can_be_pregnant"
    NEVER = "never"


class Verdict(StrEnum):
    """What the rules come to (clinical-reference 1.2 P4)."""

    NOT_ELIGIBLE = "not_eligible"
    INCOMPLETE = "incomplete"
    NEEDS_REVIEW = "needs_review"
    ELIGIBLE_IN_CLINIC_ONLY = "eligible_in_clinic_only"
    ELIGIBLE = "eligible"


class Resolution(StrEnum):
    """What a clinician decided about a rule that asks for review (clinical-reference 2.2)."""

    ACCEPT_RISK = "accept_risk"
    MITIGATE = "mitigate"
    DECLINE = "decline"


class SuicideRisk(StrEnum):
    """Level of the C-SSRS screener (clinical-reference 6.4)."""

    NONE = "none"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule as data: what is asked, what raises it, what it does, and what is behind it."""

    id: str
    version: str
    group: str
    severity: tuple[Weight, ...]
    at_home: tuple[Weight, ...] = ()
    is_label: bool = False
    label_for: tuple[Molecule, ...] = ()
    asks: bool = True
    question: str = ""
    extra: str = ""
    unit: str = ""
    trigger: Reply = Reply.YES
    check: str = ""
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    codes: tuple[str, ...] = ()
    required: Required = Required.ALWAYS
    finding: str = ""
    resolves: str = ""
    protocol: str = ""
    source: str = ""

    def weights(self, planned: Planned) -> tuple[Weight, ...]:
        """Return what the rule does where treatment is planned."""
        return self.at_home if self.at_home and planned.setting is DoseSetting.HOME else self.severity

    def is_fixed_by_label(self, molecule: Molecule | None) -> bool:
        """Say whether a product label is behind the rule for this molecule; for any other it is policy."""
        return self.is_label and (molecule is None or molecule in self.label_for)

    def is_required(self, facts: Facts, planned: Planned) -> bool:
        """Say whether its answer must be known before anybody is found eligible."""
        match self.required:
            case Required.HOME:
                return planned.setting is not DoseSetting.CLINIC
            case Required.CAN_BE_PREGNANT:
                return facts.sex is not Sex.MALE
            case Required.NEVER:
                return False
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer, with what was told beside it, its day and where it comes from."""

    reply: Reply = Reply.UNKNOWN
    detail: str = ""
    on: date | None = None
    source: AnswerSource | None = None
    amount: Decimal | None = None


NOT_ASKED = Answer()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the record itself says. None is "not recorded"; it raises nothing and clears nothing."""

    age_years: int | None = None
    sex: Sex = Sex.UNKNOWN
    bmi: Decimal | None = None
    auditc: int | None = None
    dast10: int | None = None
    phq9: int | None = None
    gad7: int | None = None
    suicide_risk: SuicideRisk | None = None
    bladder_positive: bool | None = None
    hold_days: tuple[date, ...] = ()
    """Days with a reading at rest at or above the hold line, within the span the practice looks back."""
    lorazepam_mg_per_day: Decimal | None = None
    strong_interactions: tuple[str, ...] = ()
    misuse_signs: tuple[str, ...] = ()
    misuse_dealt_with: tuple[str, ...] = ()
    """Signs that a person has dealt with: they stand beside the question and raise nothing."""
    trials: TrialCount | None = None
    for_depression: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What is planned: the molecule, where it is taken, and whether doses go by weight."""

    molecule: Molecule | None = None
    setting: DoseSetting | None = None
    dose_basis: DoseBasis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Latitude:
    """What the practice allows itself (clinical-reference 2.2, 2.3); kept in its profile of limits."""

    allow_override: bool = True
    allow_home_after_review: bool = False
    emergency_minutes: int = 30


@dataclass(frozen=True, slots=True)
class Value:
    """Something of the record that a rule looks at: `Value("AUDIT-C", "9")`; an empty value is "not recorded"."""

    what: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A recorded decision about a rule."""

    rule: str
    decision: Resolution
    reason: str
    by: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one rule stands: raised, clear, or unknown (`state` is True, False or None)."""

    rule: Rule
    state: bool | None
    answer: Answer
    values: tuple[Value, ...]
    weights: tuple[Weight, ...]
    is_required: bool
    is_label: bool
    resolved: Resolved | None = None

    @property
    def is_unanswered(self) -> bool:
        """Whether it must be known and is not."""
        return self.is_required and self.state is None

    @property
    def is_stop(self) -> bool:
        """Whether it makes anybody ineligible: a stop, or a review that was declined."""
        return bool(self.state) and (Weight.STOP in self.weights or self.is_declined)

    @property
    def is_declined(self) -> bool:
        """Whether the review of it ended in "decline"."""
        return self.resolved is not None and self.resolved.decision is Resolution.DECLINE

    @property
    def is_to_review(self) -> bool:
        """Whether it waits for a recorded decision."""
        return bool(self.state) and Weight.REVIEW in self.weights and self.resolved is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The verdict, and how every rule stands, in the order of their ids."""

    verdict: Verdict
    rules: tuple[Standing, ...]
    closes_home: tuple[str, ...]

    @property
    def raised(self) -> tuple[Standing, ...]:
        """Every rule that is raised, not only the worst."""
        return tuple(one for one in self.rules if one.state)

    @property
    def unanswered(self) -> tuple[Standing, ...]:
        """Every rule whose answer is missing, without the one that counts them."""
        return tuple(one for one in self.rules if one.is_unanswered)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """All that a check is handed: the rule, what was asked, and what is known."""

    rule: Rule
    asked: bool | None
    answer: Answer
    facts: Facts
    planned: Planned
    latitude: Latitude


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, with everything it looked at."""

    state: bool | None
    values: tuple[Value, ...] = ()


Check = Callable[[Given], Checked]


def any_of(*states: bool | None) -> bool | None:
    """Return "or" of three values: one that is known to hold is enough, an unknown one keeps it open."""
    if any(states):
        return True
    return None if None in states else False


def all_of(*states: bool | None) -> bool | None:
    """Return "and" of three values: one that is known not to hold is enough, an unknown one keeps it open."""
    if False in states:
        return False
    return None if None in states else True


def judge(
    rules: Iterable[Rule],
    answers: Mapping[str, Answer],
    facts: Facts,
    planned: Planned,
    *,
    checks: Mapping[str, Check],
    resolved: Iterable[Resolved] = (),
    latitude: Latitude | None = None,
) -> Judgement:
    """Judge every rule and return the verdict: the first of the five steps of clinical-reference 2.2 that holds.

    Resolutions are read in the order in which they were recorded; the last one about a rule counts.
    """
    allowed = latitude or Latitude()
    decided = {one.rule: one for one in resolved}
    known = sorted((rule for rule in rules if rule.check != "unanswered"), key=lambda rule: rule.id)
    stands = tuple(
        _standing(_given(rule, answers.get(rule.id, NOT_ASKED), facts, planned, allowed), checks, decided.get(rule.id))
        for rule in known
    )
    closing = tuple(one.rule.id for one in stands if _closes_home(one, allowed))
    return Judgement(
        verdict=_verdict(stands, is_home_closed=bool(closing), setting=planned.setting),
        rules=stands,
        closes_home=closing,
    )


def _verdict(stands: tuple[Standing, ...], *, is_home_closed: bool, setting: DoseSetting | None) -> Verdict:
    steps = (
        (any(one.is_stop for one in stands), Verdict.NOT_ELIGIBLE),
        (any(one.is_unanswered for one in stands), Verdict.INCOMPLETE),
        (any(one.is_to_review for one in stands), Verdict.NEEDS_REVIEW),
        (is_home_closed and setting is DoseSetting.HOME, Verdict.ELIGIBLE_IN_CLINIC_ONLY),
    )
    return next((verdict for holds, verdict in steps if holds), Verdict.ELIGIBLE)


def _closes_home(one: Standing, latitude: Latitude) -> bool:
    """Resolving the review of an "R,H" rule opens home only where the practice says so."""
    if not one.state or Weight.HOME not in one.weights:
        return False
    is_opened = latitude.allow_home_after_review and Weight.REVIEW in one.weights and one.resolved is not None
    return not is_opened


def _given(rule: Rule, answer: Answer, facts: Facts, planned: Planned, latitude: Latitude) -> Given:
    asked = None if not rule.asks or answer.reply is Reply.UNKNOWN else answer.reply is rule.trigger
    return Given(rule=rule, asked=asked, answer=answer, facts=facts, planned=planned, latitude=latitude)


def _standing(given: Given, checks: Mapping[str, Check], resolved: Resolved | None) -> Standing:
    rule = given.rule
    found = checks[rule.check](given) if rule.check else Checked(given.asked)
    return Standing(
        rule=rule,
        state=found.state,
        answer=given.answer,
        values=found.values,
        weights=rule.weights(given.planned),
        is_required=rule.is_required(given.facts, given.planned),
        is_label=rule.is_fixed_by_label(given.planned.molecule),
        resolved=resolved,
    )
