"""A plan's line and a patient's doses, as the dose rules of the domain ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.titration import DoseBasis, Formulation, GivenDose, Molecule, PlanLimits
from keta_desk.queries.titration import DoseLine, PlanLine


def limits_of(plan: PlanLine) -> PlanLimits:
    """Return what a plan allows."""
    return PlanLimits(
        molecule=Molecule(plan.molecule),
        formulation=Formulation(plan.formulation),
        start_dose_mg=ug_to_mg(plan.start_dose_ug),
        ceiling_dose_mg=ug_to_mg(plan.ceiling_dose_ug),
        min_interval=timedelta(seconds=plan.min_interval_s),
        max_step_mg=ug_to_mg(plan.max_step_ug),
        max_step_percent=None if plan.max_step_percent_milli is None else Decimal(plan.max_step_percent_milli) / 1000,
        unit_mg=None if plan.unit_ug is None else ug_to_mg(plan.unit_ug),
        dose_basis=DoseBasis(plan.dose_basis),
    )


def given_doses(doses: Sequence[DoseLine]) -> list[GivenDose]:
    """Return what was given, session by session."""
    return [
        GivenDose(
            mg=ug_to_mg(dose.dose_ug),
            molecule=Molecule(dose.molecule),
            formulation=Formulation(dose.formulation),
            at=dose.given_at,
        )
        for dose in doses
    ]
