"""The treatment plan as it is agreed: what it says, and what must hold before it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from keta_desk.domain import titration_rules
from keta_desk.domain.evidence import can_be_on_label
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import kg_to_g
from keta_desk.domain.titration import (
    DoseBasis,
    DoseSetting,
    Formulation,
    Molecule,
    Phase,
    PlanLimits,
    Rung,
    WeightBasis,
)
from keta_desk.domain.vitals import Reading, reading_problems


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTerms:
    """What a treatment plan says (clinical-reference 1.2 P5, 8.1). Texts hold one item to a line.

    `template` cites the published protocol it began from, '' for none; `weight_kg` is the dosing weight of one that
    doses by weight (clinical-reference 3.3).
    """

    phase: Phase
    indication: str
    is_off_label: bool
    molecule: Molecule
    formulation: Formulation
    setting: DoseSetting
    start_dose_mg: Decimal
    ceiling_dose_mg: Decimal
    max_step_mg: Decimal
    min_interval: timedelta
    planned_sessions: int
    starts_on: date
    review_on: date
    max_step_percent: Decimal | None = None
    unit_mg: Decimal | None = None
    dose_basis: DoseBasis = DoseBasis.FIXED
    weight_basis: WeightBasis | None = None
    weight_kg: Decimal | None = None
    rationale: str = ""
    treatment_history: str = ""
    interval_text: str = ""
    goal_words: str = ""
    goal_markers: str = ""
    hold_rules: str = ""
    stop_rules: str = ""
    monitoring: str = ""
    integration: str = ""
    day_medicines: str = ""
    home_safety: str = ""
    measures: str = ""
    phase_criteria: str = ""
    relapse_plan: str = ""
    alternatives: str = ""
    expectations: str = ""
    commitments: str = ""
    template: str = ""

    def limits(self) -> PlanLimits:
        """Return what this plan allows, as the dose rules ask for it."""
        return PlanLimits(
            molecule=self.molecule,
            formulation=self.formulation,
            start_dose_mg=self.start_dose_mg,
            ceiling_dose_mg=self.ceiling_dose_mg,
            min_interval=self.min_interval,
            max_step_mg=self.max_step_mg,
            max_step_percent=self.max_step_percent,
            unit_mg=self.unit_mg,
            dose_basis=self.dose_basis,
        )


def plan_problems(
    terms: PlanTerms, rungs: Sequence[Rung], limits: Limits, *, born: date | None = None
) -> list[Problem]:
    """Say what is wrong with a plan and its ladder before it is kept; `born` is the patient's birth date."""
    checks = (
        (
            not terms.is_off_label and not can_be_on_label(terms.molecule, terms.formulation, terms.setting),
            "plan.is-off-label",
            "is_off_label",
        ),
        (terms.indication.strip() == "", "plan.indication-missing", "indication"),
        (terms.planned_sessions < 1, "plan.sessions", "planned_sessions"),
        (born is not None and terms.starts_on < born, "entry.before-birth", "starts_on"),
        (terms.review_on < terms.starts_on, "plan.review-before-start", "review_on"),
        ([rung.number for rung in rungs] != list(range(1, len(rungs) + 1)), "plan.rungs-unnumbered", "rungs"),
    )
    found = [Problem(code, field=field) for wrong, code, field in checks if wrong]
    found += _weight_problems(terms, limits)
    allowed = terms.limits()
    found += titration_rules.plan_problems(allowed)
    return [*found, *titration_rules.ladder_problems(rungs, allowed, limits.doses)]


def _weight_problems(terms: PlanTerms, limits: Limits) -> list[Problem]:
    """Say whether a plan by weight lacks the weight, or on which one it is reckoned: neither is chosen silently."""
    if terms.dose_basis is not DoseBasis.MG_PER_KG:
        return []
    found = [Problem("plan.weight-basis", field="weight_basis")] if terms.weight_basis is None else []
    if terms.weight_kg is None or terms.weight_kg <= 0:
        return [*found, Problem("plan.dosing-weight", field="weight_kg")]
    wrong = reading_problems(Reading(weight_g=kg_to_g(terms.weight_kg)), limits.plausible)
    return [*found, *(replace(one, field="weight_kg") for one in wrong)]
