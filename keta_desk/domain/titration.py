"""Dose titration: the words of a plan, the values its rules reckon with, and the arithmetic of a step.

The rules stand in `titration_rules`. Limits are handed in by the caller: those of the patient's plan, and those
of the practice from `resources/reference/limits.toml`, where each one cites its source (clinical-reference 3.3, 12).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum


class Phase(StrEnum):
    """Where a course of treatment stands (clinical-reference 1.2 P5)."""

    INDUCTION = "induction"
    CONSOLIDATION = "consolidation"
    MAINTENANCE = "maintenance"
    TAPER = "taper"
    ENDED = "ended"


class Molecule(StrEnum):
    """What is given. The two are never added up or compared with each other (clinical-reference 0)."""

    RACEMIC = "racemic"
    ESKETAMINE = "esketamine"


class Formulation(StrEnum):
    """The form and way in which a dose is given (clinical-reference 1.2 P5)."""

    IV_INFUSION = "iv_infusion"
    IM_INJECTION = "im_injection"
    SC_INJECTION = "sc_injection"
    IN_RACEMIC_SPRAY = "in_racemic_spray"
    IN_ESKETAMINE = "in_esketamine"
    SL_TABLET = "sl_tablet"
    SL_RDT = "sl_rdt"
    SL_TROCHE = "sl_troche"
    ORAL_SOLUTION = "oral_solution"
    ORAL_TABLET_IR = "oral_tablet_ir"
    ORAL_TABLET_ER = "oral_tablet_er"
    RECTAL = "rectal"


class DoseSetting(StrEnum):
    """Where the dose is taken."""

    HOME = "home"
    CLINIC = "clinic"


class DoseBasis(StrEnum):
    """Whether the plan names milligrams, or milligrams per kilogram."""

    FIXED = "fixed"
    MG_PER_KG = "mg_per_kg"


class WeightBasis(StrEnum):
    """Which weight a dose by weight is reckoned on; recorded, never chosen silently (clinical-reference 3.3)."""

    ACTUAL = "actual"
    IDEAL = "ideal"
    ADJUSTED = "adjusted"


class Decision(StrEnum):
    """What was decided about the next dose (clinical-reference 1.2 P15)."""

    INCREASE = "increase"
    HOLD = "hold"
    DECREASE = "decrease"
    PAUSE = "pause"
    STOP = "stop"
    CHANGE_ROUTE = "change_route"
    CHANGE_INTERVAL = "change_interval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One planned dose level of a titration ladder; `condition` says in words when it may be taken."""

    number: int
    dose_mg: Decimal
    planned_on: date | None = None
    condition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLimits:
    """What the plan in force allows. `unit_mg` is the smallest amount that can be dispensed, where it is known."""

    molecule: Molecule
    formulation: Formulation
    start_dose_mg: Decimal
    ceiling_dose_mg: Decimal
    min_interval: timedelta
    max_step_mg: Decimal | None = None
    max_step_percent: Decimal | None = None
    unit_mg: Decimal | None = None
    dose_basis: DoseBasis = DoseBasis.FIXED


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseLimits:
    """What the practice wants confirmed; `version` names the profile it comes from."""

    version: str
    step_guard_percent: Decimal
    esketamine_min_interval: timedelta
    esketamine_per_week: int
    weight_valid: timedelta
    no_increase_adverse_event_grade: int
    no_increase_distress: int
    no_increase_moaas: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDose:
    """What was given in one session, boosters included. `at` is when it began, aware."""

    mg: Decimal
    molecule: Molecule
    formulation: Formulation
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseInQuestion:
    """A dose about to be confirmed, as far as the form holds it. `at` is aware."""

    mg: Decimal | None
    molecule: Molecule | None
    formulation: Formulation | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightOnDay:
    """A body weight and the day on which it was measured."""

    kg: Decimal
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSession:
    """How the last session was borne. None means not recorded, which speaks neither for nor against an increase."""

    unresolved_adverse_event_grade: int | None = None
    had_urgent_pressure: bool | None = None
    lowest_moaas: int | None = None
    peak_distress: int | None = None


def step_mg(new_mg: Decimal, previous_mg: Decimal) -> Decimal:
    """Return the step from the dose given before; negative where it goes down (clinical-reference 3.3)."""
    return new_mg - previous_mg


def step_percent(new_mg: Decimal, previous_mg: Decimal) -> Decimal | None:
    """Return the step in percent of the dose given before, unrounded; None where that was nothing."""
    return 100 * step_mg(new_mg, previous_mg) / previous_mg if previous_mg else None


def mg_per_kg(mg: Decimal, weight_kg: Decimal) -> Decimal:
    """Return the dose per kilogram of body weight, unrounded."""
    return mg / weight_kg


def dose_for_weight(dose_mg_per_kg: Decimal, weight_kg: Decimal, *, unit_mg: Decimal | None = None) -> Decimal:
    """Return the dose in mg for a body weight, rounded down to whole deliverable units of `unit_mg`.

    Without a unit the exact product is returned. A dose is never rounded up (clinical-reference 3.3).
    """
    exact = dose_mg_per_kg * weight_kg
    return exact if unit_mg is None else (exact / unit_mg).to_integral_value(ROUND_FLOOR) * unit_mg


def session_totals(doses: Iterable[tuple[str, GivenDose]]) -> list[GivenDose]:
    """Sum up what was given session by session, boosters included; each dose comes with the id of its session.

    A session in which two molecules or two forms were given keeps them apart. The moment is that of the first dose.
    """
    found: dict[tuple[str, Molecule, Formulation], GivenDose] = {}
    for session_id, dose in doses:
        key = (session_id, dose.molecule, dose.formulation)
        held = found.get(key)
        found[key] = dose if held is None else replace(dose, mg=held.mg + dose.mg, at=min(held.at, dose.at))
    return list(found.values())


def suits(molecule: Molecule, formulation: Formulation) -> bool:
    """Say whether a form can hold a molecule: the two nasal sprays and the ER tablet are made of one only."""
    made_of = {
        Formulation.IN_ESKETAMINE: Molecule.ESKETAMINE,
        Formulation.IN_RACEMIC_SPRAY: Molecule.RACEMIC,
        Formulation.ORAL_TABLET_ER: Molecule.RACEMIC,
    }
    return made_of.get(formulation, molecule) is molecule
