"""What a version of the plan says, field by field in words, so that two versions can be laid side by side."""

from __future__ import annotations

from collections.abc import Sequence

from keta_desk.domain.quantities import plain, ug_to_mg
from keta_desk.domain.titration import DoseBasis, DoseSetting, Formulation, Molecule, Phase, WeightBasis
from keta_desk.queries.titration import PlanLine, RungLine
from keta_desk.reference import catalogue
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.titration.titration_words import mg
from keta_desk.ui.words import counted, said, weight_kg


def phase_words(phase: str) -> str:
    """Return the name of a phase of treatment."""
    return {
        Phase.INDUCTION: said("Induction"),
        Phase.CONSOLIDATION: said("Consolidation"),
        Phase.MAINTENANCE: said("Maintenance"),
        Phase.TAPER: said("Taper"),
        Phase.ENDED: said("Ended"),
    }[Phase(phase)]


def told(plan: PlanLine, rungs: Sequence[RungLine]) -> dict[str, str]:
    """Return what a version says under the name of each field, in reading order; '' where nothing is recorded."""
    return {
        said("Phase"): phase_words(plan.phase),
        **_given(plan),
        said("Ladder"): "\n".join(_rung(rung) for rung in rungs),
        said("Starts on"): write_day(plan.starts_on),
        said("Review on"): write_day(plan.review_on),
        said("When this phase is reached, and when it ends"): plan.phase_criteria,
        said("If symptoms come back"): plan.relapse_plan,
        said("Indication"): plan.indication,
        said("Rationale"): plan.rationale,
        said("Goal, in the patient’s words"): plan.goal_words,
        said("Signs that it is reached"): plan.goal_markers,
        said("Other ways that were talked about"): plan.alternatives,
        said("What the patient expects"): plan.expectations,
        said("What both sides commit to"): plan.commitments,
        said("Do not dose if"): plan.hold_rules,
        said("Stop and act if"): plan.stop_rules,
        said("Monitoring"): plan.monitoring,
        said("Measures"): plan.measures,
        said("Integration and support"): plan.integration,
        said("Medicines on the day"): plan.day_medicines,
        said("Safety at home"): plan.home_safety,
        said("Treated before"): plan.treatment_history,
        said("Began from"): plan.template,
    }


def _given(plan: PlanLine) -> dict[str, str]:
    hours, days = divmod(plan.min_interval_s, 3600)[0], divmod(plan.min_interval_s, 86400)
    interval = counted(days[0], "{0} day", "{0} days") if days[0] and not days[1] else said("{0} h").format(hours)
    molecules = {Molecule.RACEMIC: said("Racemic ketamine"), Molecule.ESKETAMINE: said("Esketamine")}
    settings = {DoseSetting.CLINIC: said("Clinic"), DoseSetting.HOME: said("Home")}
    weights = {
        WeightBasis.ACTUAL: said("by actual weight"),
        WeightBasis.IDEAL: said("by ideal weight"),
        WeightBasis.ADJUSTED: said("by adjusted weight"),
    }
    by_weight = plan.dose_basis == DoseBasis.MG_PER_KG and plan.weight_basis
    return {
        said("Molecule"): molecules[Molecule(plan.molecule)],
        said("Form and route"): said(catalogue.routes()[Formulation(plan.formulation)].words),
        said("Taken at"): settings[DoseSetting(plan.setting)],
        said("Label"): said("Off label") if plan.is_off_label else said("On label"),
        said("Doses are set"): weights[WeightBasis(plan.weight_basis)] if by_weight else said("in mg"),
        said("Dosing weight"): (weight_kg(plan.weight_g) or said("not recorded")) if by_weight else "",
        said("First dose"): mg(ug_to_mg(plan.start_dose_ug)),
        said("Largest step up"): mg(ug_to_mg(plan.max_step_ug)),
        said("Largest step up, share"): _percent(plan.max_step_percent_milli),
        said("Smallest unit"): "" if plan.unit_ug is None else mg(ug_to_mg(plan.unit_ug)),
        said("Ceiling per session"): mg(ug_to_mg(plan.ceiling_dose_ug)),
        said("Least interval"): interval,
        said("Sessions planned"): str(plan.planned_sessions),
        said("Rhythm"): plan.interval_text,
    }


def _percent(milli: int | None) -> str:
    return "" if milli is None else said("{0}\u00a0%").format(plain(ug_to_mg(milli)))


def _rung(rung: RungLine) -> str:
    parts = (mg(ug_to_mg(rung.dose_ug)), write_day(rung.planned_on), rung.condition)
    return said("{0}. {1}").format(rung.number, ", ".join(part for part in parts if part))
