"""What an integration summary says (clinical-reference 8.5). Imports no ReportLab.

Only clinic, patient and edition are needed. A version for the patient is made by leaving clinician-only notes
out of the content: nothing here hides what it was given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from keta_desk.documents.content import OUTSIDE_ID, Clinic, Edition, PatientIdentity, Signature
from keta_desk.domain.response_values import ChartInputs


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegrationLine:
    """One integration session: when it was held, the dose it followed, how many days later, what it was about.

    `also_after_mg` are doses of another medicine or form in the same session: they are never added up.
    """

    number: int
    held_on: date | None = None
    after_mg: Decimal | None = None
    also_after_mg: tuple[Decimal, ...] = ()
    delay_days: int | None = None
    theme: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Something agreed to be done. `done` is None while it is not known."""

    what: str
    outcome: str = ""
    agreed_on: date | None = None
    due_on: date | None = None
    done: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryContent:
    """An integration summary, in the order in which it is read."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition

    period: str = ""
    """What it covers: "Dosing sessions 1 to 5, 7 October to 4 November 2026"."""

    words: tuple[str, ...] = ()
    """The patient's own words, without quotation marks."""

    course: ChartInputs | None = None
    four_lanes: bool = True
    """Draw acute effect and integration below scores and doses, where there is anything to draw."""

    chart_note: str = ""
    sessions: tuple[IntegrationLine, ...] = ()
    changed: tuple[str, ...] = ()
    working_on: tuple[str, ...] = ()
    next_steps: tuple[str, ...] = ()

    intentions: tuple[str, ...] = ()
    insights: tuple[str, ...] = ()
    """Insights as they were noted. Not quoted: whose words they are is not recorded."""

    meanings: tuple[str, ...] = ()
    barriers: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    """What the plan is for, in the patient's words, with the markers by which it is known."""

    is_for_clinicians: bool = False
    clinician_remarks: tuple[str, ...] = ()
    """For the practice alone: the version for the patient has none."""

    patterns: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    practices: tuple[str, ...] = ()
    risk_review: str = ""
    window: str = ""
    """The current integration window in words: "5 to 18 November 2026"."""

    signatures: tuple[Signature, ...] = field(default=(), metadata=OUTSIDE_ID)
