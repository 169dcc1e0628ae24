"""Arithmetic around a dose: body weights, infusions, estimated systemic exposure, totals over time.

Worked values stand in clinical-reference 3.3. Nothing is rounded here; showing rounds. An estimate is for looking at
and never for converting a prescription.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import CM_PER_IN, NO_BREAK_SPACE, plain, rounded
from keta_desk.domain.titration import Formulation, GivenDose, Molecule, WeightBasis, dose_for_weight

WINDOWS_DAYS = (7, 30, 90)
"""The rolling windows over which doses are counted, besides the whole time (clinical-reference 3.3)."""

MUST_BE_DILUTED_MG_PER_ML = Decimal(100)
"""The concentrate that may not be given into a vein as it is (clinical-reference 3.3)."""


class BuildOfBody(StrEnum):
    """Which of the two constants of the ideal weight formula is taken; chosen by the clinician, never guessed."""

    MALE = "male"
    FEMALE = "female"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bioavailability:
    """Which part of a dose reaches the circulation, as published: the usual value and its range, 0 to 1."""

    low: Decimal
    usual: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What is known of one way of giving ketamine (clinical-reference 3.1).

    `bioavailability` is None where no equivalence may be drawn. Times are minutes after the start, (from, to).
    """

    formulation: Formulation
    words: str
    short_words: str
    molecules: tuple[Molecule, ...]
    bioavailability: Bioavailability | None
    onset_min: tuple[int, int] | None
    peak_min: tuple[int, int] | None
    duration_min: tuple[int, int] | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemicEstimate:
    """An estimate of what reaches the circulation, in mg. Shown only together with its caveat."""

    low_mg: Decimal
    usual_mg: Decimal
    high_mg: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable:
    """A dose as reckoned and as it can be dispensed: whole units of `unit_mg`, never more than was reckoned."""

    exact_mg: Decimal
    mg: Decimal
    unit_mg: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DosingWeight:
    """The weight a dose is reckoned on, by the basis that was chosen, and the weights it comes from, in kg."""

    basis: WeightBasis
    kg: Decimal
    actual_kg: Decimal
    ideal_kg: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawUp:
    """What is drawn up of a concentrate, and with how much it is made up to the whole volume."""

    concentrate_ml: Decimal
    diluent_ml: Decimal
    mg_per_ml: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """How many sessions there were, and how much was given in them."""

    sessions: int
    mg: Decimal


def systemic_estimate(mg: Decimal, molecule: Molecule, route: Route) -> SystemicEstimate | None:
    """Return dose x F with the published range; None where the route's figures do not hold for this molecule."""
    share = route.bioavailability
    if share is None or molecule not in route.molecules:
        return None
    return SystemicEstimate(low_mg=mg * share.low, usual_mg=mg * share.usual, high_mg=mg * share.high)


def route_equivalent_mg(mg: Decimal, molecule: Molecule, of: Route, by: Route) -> Decimal | None:
    """Return dose x F(of) / F(by), an estimate; None across molecules or where a route has no usable F."""
    if molecule not in of.molecules or molecule not in by.molecules:
        return None
    if of.bioavailability is None or by.bioavailability is None:
        return None
    return mg * of.bioavailability.usual / by.bioavailability.usual


def ideal_weight_kg(height_cm: Decimal, build: BuildOfBody) -> Decimal | None:
    """Return the ideal weight by Devine's formula; None below 60 inches, where it does not hold."""
    inches_over = height_cm / CM_PER_IN - 60
    if inches_over < 0:
        return None
    base = Decimal(50) if build is BuildOfBody.MALE else Decimal("45.5")
    return base + Decimal("2.3") * inches_over


def adjusted_weight_kg(actual_kg: Decimal, ideal_kg: Decimal) -> Decimal:
    """Return the ideal weight plus 0.4 of what the actual weight differs from it."""
    return ideal_kg + Decimal("0.4") * (actual_kg - ideal_kg)


def body_mass_index(weight_kg: Decimal, height_cm: Decimal) -> Decimal:
    """Return kg per square metre."""
    return weight_kg / (height_cm / 100) ** 2


def infusion_ml_per_h(volume_ml: Decimal, minutes: Decimal) -> Decimal:
    """Return the rate that lets a volume run in within so many minutes."""
    return volume_ml * 60 / minutes


def infusion_mg_per_min(mg: Decimal, minutes: Decimal) -> Decimal:
    """Return the milligrams given in each minute."""
    return mg / minutes


def deliverable(exact_mg: Decimal, unit_mg: Decimal | None) -> Deliverable:
    """Return a dose with what of it can be dispensed, rounded down to whole units; without a unit it stays exact."""
    return Deliverable(exact_mg=exact_mg, mg=dose_for_weight(exact_mg, Decimal(1), unit_mg=unit_mg), unit_mg=unit_mg)


def dosing_weight(
    basis: WeightBasis, actual_kg: Decimal, height_cm: Decimal | None = None, build: BuildOfBody | None = None
) -> DosingWeight | None:
    """Return the weight to reckon on; None where ideal weight is needed and height or build do not give one.

    A basis is always named by the caller: no other weight ever stands in for the one that was chosen.
    """
    ideal = None if height_cm is None or build is None else ideal_weight_kg(height_cm, build)
    if basis is WeightBasis.ACTUAL:
        return DosingWeight(basis=basis, kg=actual_kg, actual_kg=actual_kg, ideal_kg=ideal)
    if ideal is None:
        return None
    kg = ideal if basis is WeightBasis.IDEAL else adjusted_weight_kg(actual_kg, ideal)
    return DosingWeight(basis=basis, kg=kg, actual_kg=actual_kg, ideal_kg=ideal)


def draw_up_ml(mg: Decimal, mg_per_ml: Decimal) -> Decimal:
    """Return the volume that holds a dose."""
    return mg / mg_per_ml


def dilution(mg: Decimal, concentrate_mg_per_ml: Decimal, volume_ml: Decimal) -> DrawUp | None:
    """Return what is drawn up and made up to `volume_ml`; None where the dose alone takes more than that."""
    drawn = draw_up_ml(mg, concentrate_mg_per_ml)
    if drawn > volume_ml:
        return None
    return DrawUp(concentrate_ml=drawn, diluent_ml=volume_ml - drawn, mg_per_ml=mg / volume_ml)


def infusion_problems(mg: Decimal, concentrate_mg_per_ml: Decimal, volume_ml: Decimal) -> list[Problem]:
    """Say whether a dose does not fit its volume, or would run in as the concentrate it comes in."""
    made = dilution(mg, concentrate_mg_per_ml, volume_ml)
    if made is None:
        facts = {"needed": _ml(draw_up_ml(mg, concentrate_mg_per_ml)), "volume": _ml(volume_ml)}
        return [Problem("infusion.volume-small", facts=facts, field="volume")]
    if made.mg_per_ml >= MUST_BE_DILUTED_MG_PER_ML:
        return [Problem("infusion.undiluted", facts={"strength": _per_ml(made.mg_per_ml)}, field="volume")]
    return []


def product_problems(mg: Decimal | None, strength_mg: Decimal | None, count: Decimal | None) -> list[Problem]:
    """Say whether strength times count is another amount than the dose (capabilities N13).

    Where strength and count are not both told there is nothing to check against; half a count is a half tablet.
    """
    if strength_mg is None and count is None:
        return []
    if strength_mg is None or strength_mg <= 0:
        return [Problem("product.strength-missing", field="strength")]
    if count is None or count <= 0:
        return [Problem("product.count-missing", field="count")]
    if mg is None or strength_mg * count == mg:
        return []
    facts = {
        "strength": plain(strength_mg) + NO_BREAK_SPACE + "mg",
        "count": plain(count),
        "product": plain(strength_mg * count) + NO_BREAK_SPACE + "mg",
        "dose": plain(mg) + NO_BREAK_SPACE + "mg",
    }
    return [Problem("product.other-amount", Severity.STOP, facts, "count")]


def totals(
    doses: Iterable[GivenDose], *, on: date, zone: str, days: int | None = None
) -> Mapping[tuple[Molecule, Formulation], Total]:
    """Return what was given up to and on a day, for each molecule and form by itself: the molecules never mix.

    `days` is the length of the rolling window, the day itself and those before it; None counts from the beginning.
    """
    found: dict[tuple[Molecule, Formulation], Total] = {}
    for dose in doses:
        age = on - dose.at.astimezone(ZoneInfo(zone)).date()
        if age < timedelta(0) or (days is not None and age >= timedelta(days=days)):
            continue
        key = (dose.molecule, dose.formulation)
        so_far = found.get(key, Total(sessions=0, mg=Decimal(0)))
        found[key] = Total(sessions=so_far.sessions + 1, mg=so_far.mg + dose.mg)
    return found


def cumulative(
    doses: Iterable[GivenDose], *, on: date, zone: str
) -> Mapping[tuple[Molecule, Formulation], Mapping[int | None, Total]]:
    """Return what was given in the last 7, 30 and 90 days and in all (key None), by molecule and form."""
    all_doses = list(doses)
    nothing = Total(sessions=0, mg=Decimal(0))
    windows = {days: totals(all_doses, on=on, zone=zone, days=days) for days in (*WINDOWS_DAYS, None)}
    return {
        key: {days: found.get(key, nothing) for days, found in windows.items()}
        for key in totals(all_doses, on=on, zone=zone)
    }


def _ml(volume: Decimal) -> str:
    return plain(rounded(volume, 2)) + NO_BREAK_SPACE + "mL"


def _per_ml(strength: Decimal) -> str:
    return plain(rounded(strength, 1)) + NO_BREAK_SPACE + "mg/mL"
