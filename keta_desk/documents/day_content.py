"""What the sheet for the day, the card of the support person and the safety plan say (8.6, 8.7). No ReportLab."""

from __future__ import annotations

from dataclasses import dataclass, field

from keta_desk.documents.consent_content import InstructionContent
from keta_desk.documents.content import OUTSIDE_ID, Clinic, Edition, PatientIdentity, Signature

Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheetContent:
    """One day of treatment for the patient: when and where, what was agreed, and the instructions of the route."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    told: InstructionContent
    day: Facts = ()
    agreed: Facts = ()
    intention: str = ""
    checklist: tuple[str, ...] = ()
    minutes: tuple[int, ...] = ()
    """When readings are taken at home, in minutes from the dose; none in the clinic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChaperoneContent:
    """The card for who is nearby: what was agreed, what they do, when they look in, whom they call."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    day: Facts = ()
    agreed: Facts = ()
    role: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    stop_and_act_if: tuple[str, ...] = ()
    minutes: tuple[int, ...] = ()
    people: Facts = ()


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step of a safety plan with its lines, in the patient's words."""

    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPlanContent:
    """A safety plan in six steps; without lines there is room to write them (clinical-reference 8.6)."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    steps: tuple[PlanStep, ...] = ()
    always: tuple[str, ...] = ()
    """Whom to reach at any time; stands with the professionals."""

    reasons_for_living: str = ""
    told: Facts = ()
    signatures: tuple[Signature, ...] = field(default=(), metadata=OUTSIDE_ID)
