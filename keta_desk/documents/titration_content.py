"""What a dose-titration report says (clinical-reference 8.3). Imports no ReportLab, so that a use case may import it.

What the record does not hold is left out, and the page then says "not recorded". Estimates stand with their caveat.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from keta_desk.documents.content import OUTSIDE_ID, Clinic, Edition, PatientIdentity, Signature
from keta_desk.documents.plan_content import DoseStep
from keta_desk.domain.response_values import ChartInputs


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenStep:
    """One dose given, and how it was borne. Doses in mg; the step and the totals are of its own molecule and form."""

    number: int
    on: date
    dose_mg: Decimal
    kind: str = ""
    product: str = ""
    batch: str = ""
    mg_per_kg: Decimal | None = None
    step_mg: Decimal | None = None
    step_percent: Decimal | None = None
    days_since: int | None = None
    systemic_mg: tuple[Decimal, Decimal, Decimal] | None = None
    """Estimated to reach the circulation: low, usual, high."""

    month_mg: Decimal | None = None
    month_sessions: int = 0
    lifetime_mg: Decimal | None = None
    lifetime_sessions: int = 0
    onset_min: int | None = None
    peak_min: int | None = None
    settled_min: int | None = None
    dissociation: int | None = None
    pressure: tuple[int, int] | None = None
    rise: tuple[int, int] | None = None
    worst_event: str = ""
    """The adverse event of the worst grade: "Nausea, grade 2"."""

    tolerability: str = ""
    phq9: Decimal | None = None
    gad7: Decimal | None = None
    decision: str = ""
    decided_by: str = ""
    confirmed_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDecision:
    """One decision: what, why, who; which rules spoke against it and why it was taken all the same; what came of it."""

    number: int
    on: date
    words: str
    reason: str
    by: str
    known: str = ""
    spoke_against: tuple[str, ...] = ()
    override: str = ""
    second_reviewer: str = ""
    later: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitrationContent:
    """A dose-titration report, in the order in which it is read."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    programme: str = ""
    decision: str = ""
    """The last decision in one sentence, or that the course stands still."""

    course: ChartInputs | None = None
    steps: tuple[GivenStep, ...] = ()
    decisions: tuple[ReportDecision, ...] = ()
    plan: tuple[tuple[str, str], ...] = ()
    """What the plan in force says of dosing: name and value."""

    ahead: tuple[DoseStep, ...] = ()
    weights: tuple[tuple[date, Decimal], ...] = ()
    interactions: tuple[str, ...] = ()
    interactions_caveat: str = ""
    caveat: str = ""
    signatures: tuple[Signature, ...] = field(default=(), metadata=OUTSIDE_ID)
