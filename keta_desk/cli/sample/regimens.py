"""Ways of giving, as the invented practice has set them for itself: ladders, rails, timelines, and the plan's words.

Ladders follow published protocols (clinical-reference 3.2: T1, T9, T11, T15, T19) and series K1 (11). They are invented
practice settings, made to look like a record, and no advice to anybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from keta_desk.cli.sample.histories import History
from keta_desk.cli.sample.sketch import Sketch
from keta_desk.domain.plans import PlanTerms
from keta_desk.domain.quantities import g_to_kg
from keta_desk.domain.titration import (
    DoseBasis,
    DoseSetting,
    Formulation,
    Molecule,
    Phase,
    Rung,
    WeightBasis,
    dose_for_weight,
)

REVIEW_AFTER = timedelta(days=28)


@dataclass(frozen=True, slots=True, kw_only=True)
class Regimen:
    """One way of giving. `ladder` in mg, or with `by_weight` in hundredths of a mg/kg."""

    molecule: Molecule = Molecule.RACEMIC
    formulation: Formulation
    setting: DoseSetting = DoseSetting.CLINIC
    goes_home: bool = False  # once doses are further apart
    ladder: tuple[int, ...]
    by_weight: bool = False
    ceiling_mg: int
    step_mg: int
    shortest_h: int
    planned: int = 6
    minutes: tuple[int, ...] = (0, 15, 30, 40, 60, 90, 120)  # clinical-reference 5.1
    rhythm: str
    product: str
    method: str
    rationale: str
    is_off_label: bool = True


REGIMENS = {
    "sublingual": Regimen(
        goes_home=True,
        formulation=Formulation.SL_RDT, ladder=(100, 125, 150, 150, 175, 175), ceiling_mg=300, step_mg=50,
        shortest_h=72, rhythm="every fourth day to weekly, six sessions", product="Ketamine RDT 25 mg, compounded",
        method="Held 10 min, then swallowed",
        rationale="Start low and go slowly; each step only after the last was borne well. Sublingual because it can "
        "later be continued with longer intervals.",
    ),
    "infusion": Regimen(
        formulation=Formulation.IV_INFUSION, ladder=(50,) * 6, by_weight=True, ceiling_mg=70, step_mg=10,
        shortest_h=48, rhythm="twice a week for three weeks",
        product="Ketamine 10 mg/mL", method="40 min in 50 mL saline",
        rationale="Two adequate trials failed and time presses; the infusion can be stopped at any moment.",
    ),
    "spray": Regimen(
        molecule=Molecule.ESKETAMINE, formulation=Formulation.IN_ESKETAMINE, ladder=(56, 56, 84, 84, 84, 84, 84, 84),
        ceiling_mg=84, step_mg=28, shortest_h=48, planned=8, minutes=(0, 40, 60, 90, 120),
        rhythm="twice a week for four weeks, then weekly", product="Esketamine nasal device 28 mg",
        method="Devices 5 min apart", is_off_label=False,
        rationale="Label indication after two adequate trials, together with an oral antidepressant.",
    ),
    "injection": Regimen(
        formulation=Formulation.IM_INJECTION, ladder=(40, 45, 50, 50, 55, 55), ceiling_mg=80, step_mg=10,
        shortest_h=120, rhythm="weekly, six sessions", product="Ketamine 50 mg/mL", method="Deltoid, single injection",
        rationale="Holding tablets is hard for the patient; one injection, watched from beginning to end.",
    ),
    "oral": Regimen(
        formulation=Formulation.ORAL_SOLUTION, ladder=(50, 60, 75, 90, 100, 100), ceiling_mg=150, step_mg=25,
        shortest_h=120, rhythm="weekly, six sessions", product="Ketamine oral solution 10 mg/mL",
        method="Sipped over 10 min",
        rationale="Slow onset is wished for; taste and timing suit the patient.",
    ),
}  # fmt: skip

HOLD_RULES = """Blood pressure is 140/90 or more, twice, 10 min apart
Support person can't be reached
Item 9 of PHQ-9 is new or rising, until reviewed"""
STOP_RULES = """Blood pressure reaches 160/100
SpO₂ falls under 94 %
Sedation score is 3 or less (MOAA/S)"""
HOME_SAFETY = """No driving and no machines until the next day
An adult stays within call for four hours
Medicine in a locked box, counted at every visit"""
MEASURES = """PHQ-9 before each session, then monthly
GAD-7 before each session, then monthly
Blood pressure before and after each dose"""
MARKERS = """PHQ-9 at half of its baseline or less by session {planned}
One thing a week that had been given up"""


def doses(sketch: Sketch, regimen: Regimen) -> list[Decimal]:
    """Return the dose of each session of the ladder, in mg; later sessions stay at the last."""
    if sketch.doses_mg:
        return [Decimal(mg) for mg in sketch.doses_mg]
    if not regimen.by_weight:
        return [Decimal(mg) for mg in regimen.ladder]
    weight_kg = Decimal(sketch.weight_g) / 1000
    return [dose_for_weight(Decimal(share) / 100, weight_kg, unit_mg=Decimal(1)) for share in regimen.ladder]


def terms(
    regimen: Regimen,
    history: History,
    *,
    phase: Phase,
    starts_on: date,
    from_mg: Decimal,
    goal: str,
    weight_g: int | None = None,
) -> PlanTerms:
    """Return what the plan of a phase says; one by weight needs the weight."""
    later = phase is not Phase.INDUCTION
    rhythm = {Phase.MAINTENANCE: "every 4 weeks, as the scores allow", Phase.TAPER: "every 6 weeks, then stop"}
    return PlanTerms(
        phase=phase,
        indication=history.indication,
        is_off_label=regimen.is_off_label,
        molecule=regimen.molecule,
        formulation=regimen.formulation,
        setting=DoseSetting.HOME if later and regimen.goes_home else regimen.setting,
        start_dose_mg=from_mg,
        ceiling_dose_mg=max(Decimal(regimen.ceiling_mg), from_mg),
        max_step_mg=Decimal(regimen.step_mg),
        min_interval=timedelta(hours=regimen.shortest_h),
        planned_sessions=6 if later else regimen.planned,
        starts_on=starts_on,
        review_on=starts_on + REVIEW_AFTER * (3 if later else 1),
        dose_basis=DoseBasis.MG_PER_KG if regimen.by_weight else DoseBasis.FIXED,
        weight_basis=WeightBasis.ACTUAL if regimen.by_weight else None,
        weight_kg=g_to_kg(weight_g) if regimen.by_weight and weight_g else None,
        rationale=regimen.rationale,
        treatment_history=history.treated_before,
        interval_text=rhythm.get(phase, regimen.rhythm),
        goal_words=goal,
        goal_markers=MARKERS.format(planned=regimen.planned),
        hold_rules=HOLD_RULES,
        stop_rules=STOP_RULES,
        monitoring="Blood pressure, pulse and SpO₂ before the dose and at "
        + ", ".join(map(str, regimen.minutes))
        + " min. Leaves when awake, steady and accompanied.",
        integration="Leo Stubbs, LMFT: within 72 h of each dose, and again inside the 14 days.",
        day_medicines="\n".join(f"{medicine.name}: {medicine.on_the_day}" for medicine in history.medicines),
        home_safety=HOME_SAFETY,
        measures=MEASURES,
    )


def rungs(ladder: Sequence[Decimal], days: Sequence[date], regimen: Regimen) -> list[Rung]:
    """Return the ladder of an induction as it is planned on the first day."""
    found = []
    for number in range(1, regimen.planned + 1):
        mg = ladder[min(number, len(ladder)) - 1]
        before = ladder[min(number - 1, len(ladder)) - 1] if number > 1 else None
        condition = "Start low, two staff present" if before is None else "As before"
        if before is not None and mg > before:
            condition = "If settled in 2 h and no stop rule met"
        planned_on = days[number - 1] if number <= len(days) else None
        found.append(Rung(number=number, dose_mg=mg, planned_on=planned_on, condition=condition))
    return found
