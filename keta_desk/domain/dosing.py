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

from keta_desk.domain.quantities import CM_PER_IN
from keta_desk.domain.titration import Formulation, GivenDose, Molecule


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
