"""What a treatment plan says (clinical-reference 8.1). Imports no ReportLab, so that a use case may import it early.

Only clinic, patient and edition are needed; everything else may be missing and is then printed as "not recorded".
Texts are chosen and worded by the caller; limits among them are the practice's own settings, never advice of ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from keta_desk.documents.content import OUTSIDE_ID, Clinic, Edition, PatientIdentity, Signature
from keta_desk.domain.response_values import ChartInputs


class LabelUse(StrEnum):
    """Whether the medicine is used for what it was approved for."""

    ON_LABEL = "on_label"
    OFF_LABEL = "off_label"


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """Somebody who takes part in the treatment, and how to reach them."""

    name: str
    role: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """One problem with its ICD-10-CM code."""

    name: str
    code: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineScore:
    """Severity before treatment: "PHQ-9", 20, out of 27, "severe"."""

    measure: str
    score: int | Decimal | None = None
    highest: int | None = None
    band: str = ""
    taken_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTreatment:
    """One earlier treatment and how it went. `adequate`: dose and duration were enough; None is not recorded."""

    treatment: str
    dose: str = ""
    duration: str = ""
    response: str = ""
    adequate: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningRow:
    """One question of the screening with its answer and the evidence: "Pregnant", "No", "test 28 Sep"."""

    question: str
    answer: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """A review item still open, and what is done about it."""

    finding: str
    mitigation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DosePlan:
    """The medicine, how it is given, and the ladder's rails. Doses in mg, doses by weight in mg/kg."""

    medicine: str = ""
    formulation: str = ""
    route: str = ""
    how: str = ""
    setting: str = ""
    schedule: str = ""
    session_count: int | None = None
    start_dose_mg: Decimal | None = None
    start_dose_mg_per_kg: Decimal | None = None
    weight_basis: str = ""
    """On which weight a dose is reckoned, and the weight: "reckoned by ideal weight, 56.9 kg (0.88 mg/kg)"."""

    measured_weight: str = ""
    """The actual weight that `start_dose_mg_per_kg` holds for, and its day: "68.0 kg, 7 Oct 2026"."""

    largest_step_mg: Decimal | None = None
    largest_step_percent: Decimal | None = None
    unit_mg: Decimal | None = None
    ceiling_mg: Decimal | None = None
    shortest_interval: str = ""
    titration_rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseStep:
    """One row of the ladder: when, how much (`up_to_mg` makes it a range), where it stands, on what condition."""

    number: int
    on: date | None = None
    dose_mg: Decimal | None = None
    up_to_mg: Decimal | None = None
    status: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMedication:
    """A regular medicine and what becomes of it on the day of treatment: "take", "hold", "ask"."""

    name: str
    dose: str = ""
    on_the_day: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurePlan:
    """A scale and how often it is filled in."""

    name: str
    cadence: str = ""
    next_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseTold:
    """One phase of the treatment: from when, until which review, and what must hold to go on to the next."""

    name: str
    began: date | None = None
    review_on: date | None = None
    criteria: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTask:
    """Something of the plan beyond ketamine: what, whose task, until when, and when it was done."""

    what: str
    owner: str = ""
    due: date | None = None
    done: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkerTold:
    """A sign of progress beyond the scales, one to five: what the ends mean, first and last rating with their days."""

    name: str
    chosen_by: str = ""
    scale: str = ""
    first: tuple[date, int] | None = None
    last: tuple[date, int] | None = None
    moment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContent:
    """A treatment plan, in the order in which it is read."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition

    programme: str = ""
    """What kind of treatment, in a few words: "Ketamine-assisted therapy, induction"."""

    # Page one: the agreement
    diagnoses: tuple[Diagnosis, ...] = ()
    indication: str = ""
    label_use: LabelUse | None = None
    label_statement: str = ""
    """What the medicine is approved for, with its source, where use is off label."""

    consented_on: date | None = None
    goals_in_words: tuple[str, ...] = ()
    goal_markers: tuple[str, ...] = ()
    screened_on: date | None = None
    screening: tuple[ScreeningRow, ...] = ()
    dosing: DosePlan = DosePlan()
    steps: tuple[DoseStep, ...] = ()
    do_not_dose_if: tuple[str, ...] = ()
    stop_and_act_if: tuple[str, ...] = ()
    monitoring: str = ""
    integration: str = ""
    support: str = ""
    signatures: tuple[Signature, ...] = field(default=(), metadata=OUTSIDE_ID)

    # The pages behind it
    team: tuple[TeamMember, ...] = ()
    target_symptoms: tuple[str, ...] = ()
    baseline: tuple[BaselineScore, ...] = ()
    rationale: str = ""
    evidence: str = ""
    history: tuple[PastTreatment, ...] = ()
    open_items: tuple[OpenItem, ...] = ()
    interactions: tuple[str, ...] = ()
    interactions_caveat: str = ""
    """What stands wherever interactions are shown."""

    consents: tuple[tuple[str, str], ...] = ()
    """How each consent stands, by name."""

    phases: tuple[PhaseTold, ...] = ()
    tasks: tuple[PlanTask, ...] = ()
    markers: tuple[MarkerTold, ...] = ()
    medications: tuple[DayMedication, ...] = ()
    watched: tuple[tuple[str, str], ...] = ()
    """When the patient is looked at, for how long, and the limits in force, by name."""

    preparation: str = ""
    in_session: str = ""
    modality: str = ""
    measures: tuple[MeasurePlan, ...] = ()
    response_review: str = ""
    stop_rules: tuple[str, ...] = ()
    maintenance: str = ""
    home_safety: tuple[str, ...] = ()
    emergency: str = ""
    if_worse: str = ""
    acknowledgement: str = ""
    review_on: date | None = None
    template: str = ""
    """The published protocol that the plan began from, with its citation."""

    shared: tuple[tuple[str, str], ...] = ()
    """What was decided together, by name: alternatives, expectations, commitments."""

    course: ChartInputs | None = None
