"""What must be said before a dose is confirmed, a decision recorded or a ladder kept.

The rules find; they never advise a dose. The same functions are called while somebody types and on save
(clinical-reference 3.3; limits are policy of the practice and of the plan).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import NO_BREAK_SPACE, mg_to_ug, percent_shown, plain
from keta_desk.domain.titration import (
    Decision,
    DoseBasis,
    DoseInQuestion,
    DoseLimits,
    Formulation,
    GivenDose,
    LastSession,
    Molecule,
    PlanLimits,
    Rung,
    WeightOnDay,
    step_mg,
    step_percent,
    suits,
)

WEEK = timedelta(days=7)
NOTHING = Decimal(0)


def plan_problems(plan: PlanLimits) -> list[Problem]:
    """Say what does not fit together in a plan."""
    found = []
    if mg_to_ug(plan.start_dose_mg) <= 0:
        found.append(Problem("dose.not-positive", field="start_dose_mg"))
    if plan.start_dose_mg > plan.ceiling_dose_mg:
        facts = {"dose": _mg(plan.start_dose_mg), "ceiling": _mg(plan.ceiling_dose_mg)}
        found.append(Problem("plan.start-over-ceiling", facts=facts, field="start_dose_mg"))
    if plan.min_interval <= timedelta(0):
        found.append(Problem("plan.no-interval", field="min_interval"))
    found += _unit_problems(plan)
    if plan.max_step_percent is not None and plan.max_step_percent <= 0:
        found.append(Problem("plan.step-percent", field="max_step_percent"))
    if not suits(plan.molecule, plan.formulation):
        found.append(Problem("dose.form-of-other-molecule", facts={"molecule": plan.molecule}, field="formulation"))
    return found


def _unit_problems(plan: PlanLimits) -> list[Problem]:
    """A dose that does not come out in whole units can't be given as it is written (clinical-reference 3.3)."""
    if plan.unit_mg is None:
        return []
    if mg_to_ug(plan.unit_mg) <= 0:
        return [Problem("dose.not-positive", field="unit_mg")]
    if plan.start_dose_mg % plan.unit_mg:
        facts = {"dose": _mg(plan.start_dose_mg), "unit": _mg(plan.unit_mg)}
        return [Problem("plan.not-in-units", Severity.CONFIRM, facts, field="unit_mg")]
    return []


def ladder_problems(rungs: Sequence[Rung], plan: PlanLimits, limits: DoseLimits) -> list[Problem]:
    """Say which rungs of a ladder break its plan; `rungs` stand in the order in which they would be given."""
    found: list[Problem] = []
    previous: Decimal | None = None
    for rung in rungs:
        found += amount_problems(rung.dose_mg, previous, plan, limits, field=f"rung_{rung.number}")
        previous = rung.dose_mg
    return found


def dose_problems(
    dose: DoseInQuestion,
    plan: PlanLimits,
    limits: DoseLimits,
    *,
    zone: str,
    given: Sequence[GivenDose] = (),
    weight: WeightOnDay | None = None,
    so_far_mg: Decimal = NOTHING,
    already_given: bool = False,
    now: datetime | None = None,
    born: date | None = None,
) -> list[Problem]:
    """Say what stands against a dose, now about to be given or told of afterwards.

    Args:
        dose: the dose as the form holds it.
        plan: what the plan in force allows.
        limits: what the practice wants confirmed.
        zone: the IANA zone of the clinic, in which days are counted.
        given: earlier sessions, each summed up by `session_totals`, in any order; later ones are left out of account.
        weight: the weight last measured.
        so_far_mg: what was already given in this same session; ceiling and step are held against the sum.
        already_given: the dose is a fact. A record must be able to hold what happened, so what the plan forbids is
            then to be confirmed instead of refused.
        now: the moment it is entered; with it a dose that is still to come is refused, a fact or not.
        born: the patient's birth date; with it a dose before that day is refused.
    """
    impossible = when_problems(dose.at, now=now, born=born, zone=zone)
    if dose.mg is None or dose.molecule is None or dose.formulation is None:
        return [*_missing_problems(dose), *impossible]
    if mg_to_ug(dose.mg) <= 0:
        return [Problem("dose.not-positive", field="dose_mg"), *impossible]
    earlier = sorted((one for one in given if one.at < dose.at), key=lambda one: one.at)
    before = last_comparable_mg(earlier, dose.molecule, dose.formulation)
    found = [
        *_identity_problems(dose, plan, earlier),
        *amount_problems(dose.mg + so_far_mg, before, plan, limits, field="dose_mg"),
        *_interval_problems(dose, plan, limits, earlier, zone),
        *weight_problems(weight, plan, limits, at=dose.at, zone=zone),
    ]
    return [*impossible, *([softened(problem) for problem in found] if already_given else found)]


def when_problems(at: datetime, *, now: datetime | None, born: date | None, zone: str) -> list[Problem]:
    """Say whether a dose lies ahead of the moment it is entered, or before the patient was born."""
    day = at.astimezone(ZoneInfo(zone))
    facts = {"at": f"{day:%Y-%m-%d %H:%M}"}
    if now is not None and at > now:
        return [Problem("dose.at-ahead", facts=facts, field="given_at")]
    if born is not None and day.date() < born:
        return [Problem("dose.before-birth", facts={**facts, "born": born.isoformat()}, field="given_at")]
    return []


def decision_problems(
    decision: Decision | None,
    *,
    from_mg: Decimal | None,
    to_mg: Decimal | None,
    reason: str,
    plan: PlanLimits,
    limits: DoseLimits,
    last_session: LastSession | None = None,
) -> list[Problem]:
    """Say what stands against a decision about the next dose (clinical-reference 1.2 P15, 3.3).

    `from_mg` is the dose given last in the form of the plan (`last_comparable_mg`), None before the first one; `to_mg`
    the dose decided on, None for a pause or stop.
    """
    if decision is None:
        return [Problem("decision.missing", field="decision")]
    found = [] if reason.strip() else [Problem("decision.reason-missing", field="reason")]
    if not _points_the_right_way(decision, from_mg, to_mg):
        facts = {"decision": decision.value.replace("_", " "), "from": _mg_or_none(from_mg), "to": _mg_or_none(to_mg)}
        return [*found, Problem("decision.other-direction", facts=facts, field="decision")]
    if to_mg is not None:
        before = None if decision is Decision.CHANGE_ROUTE else from_mg
        found += amount_problems(to_mg, before, plan, limits, field="to_mg")
    if decision is Decision.INCREASE and last_session is not None:
        found += _tolerability_problems(last_session, limits)
    return found


def amount_problems(
    mg: Decimal, before_mg: Decimal | None, plan: PlanLimits, limits: DoseLimits, *, field: str
) -> list[Problem]:
    """Say what stands against an amount: not above nothing, over the ceiling, or too large a step.

    `before_mg` is the dose given before of the same molecule and form; without one the plan's start dose is the
    measure. Only steps upwards are guarded.
    """
    if mg_to_ug(mg) <= 0:
        return [Problem("dose.not-positive", field=field)]
    found = []
    if mg > plan.ceiling_dose_mg:
        facts = {"dose": _mg(mg), "ceiling": _mg(plan.ceiling_dose_mg)}
        found.append(Problem("dose.over-ceiling", facts=facts, field=field))
    if before_mg is None:
        if mg > plan.start_dose_mg:
            facts = {"dose": _mg(mg), "start": _mg(plan.start_dose_mg)}
            found.append(Problem("dose.over-start", Severity.CONFIRM, facts, field))
    else:
        found += _step_problems(mg, before_mg, plan, limits, field)
    return found


def step_guard_mg(before_mg: Decimal, plan: PlanLimits, limits: DoseLimits) -> Decimal | None:
    """Return the largest step up that the practice lets pass unasked, in mg (clinical-reference 3.3).

    It is the larger of the guard's percentage and one deliverable unit; None for esketamine, whose steps are those
    of its label.
    """
    if plan.molecule is Molecule.ESKETAMINE:
        return None
    return max(before_mg * limits.step_guard_percent / 100, plan.unit_mg or NOTHING)


def weight_problems(
    weight: WeightOnDay | None, plan: PlanLimits, limits: DoseLimits, *, at: datetime, zone: str
) -> list[Problem]:
    """Say whether the weight behind a dose is missing or older than the practice takes.

    For a dose fixed in milligrams an old weight is a note; for one reckoned by weight it is to be confirmed, and
    having none is a stop.
    """
    by_weight = plan.dose_basis is DoseBasis.MG_PER_KG
    if weight is None:
        return [Problem("dose.weight-missing", field="weight")] if by_weight else []
    age = at.astimezone(ZoneInfo(zone)).date() - weight.on
    if age <= limits.weight_valid:
        return []
    facts = {"days": str(age.days), "allowed": str(limits.weight_valid.days), "on": weight.on.isoformat()}
    severity = Severity.CONFIRM if by_weight else Severity.NOTE
    return [Problem("dose.weight-old", severity, facts, "weight")]


def last_comparable_mg(given: Sequence[GivenDose], molecule: Molecule, formulation: Formulation) -> Decimal | None:
    """Return the last dose of the same molecule in the same form, None if there is none.

    Milligrams given in another way are no measure for a step.
    """
    same = [one for one in given if (one.molecule, one.formulation) == (molecule, formulation)]
    return max(same, key=lambda one: one.at).mg if same else None


def _missing_problems(dose: DoseInQuestion) -> Iterator[Problem]:
    if dose.mg is None:
        yield Problem("dose.amount-missing", field="dose_mg")
    if dose.molecule is None:
        yield Problem("dose.molecule-missing", field="molecule")
    if dose.formulation is None:
        yield Problem("dose.route-missing", field="formulation")


def _identity_problems(dose: DoseInQuestion, plan: PlanLimits, earlier: Sequence[GivenDose]) -> Iterator[Problem]:
    if dose.molecule is not plan.molecule:
        facts = {"given": str(dose.molecule), "planned": plan.molecule.value}
        yield Problem("dose.molecule-mixed", facts=facts, field="molecule")
    elif earlier and earlier[-1].molecule is not dose.molecule:
        facts = {"given": str(dose.molecule), "before": earlier[-1].molecule.value}
        yield Problem("dose.molecule-changed", Severity.CONFIRM, facts, "molecule")
    if dose.molecule is not None and dose.formulation is not None and not suits(dose.molecule, dose.formulation):
        yield Problem("dose.form-of-other-molecule", facts={"molecule": dose.molecule.value}, field="formulation")
    if dose.formulation is not plan.formulation:
        yield Problem("dose.route-not-planned", Severity.CONFIRM, field="formulation")


def _step_problems(
    mg: Decimal, before_mg: Decimal, plan: PlanLimits, limits: DoseLimits, field: str
) -> Iterator[Problem]:
    step, percent = step_mg(mg, before_mg), step_percent(mg, before_mg)
    if step <= 0 or percent is None:
        return
    facts = {"step": _mg(step), "percent": percent_shown(percent, signed=True), "before": _mg(before_mg)}
    most = plan.max_step_mg
    if plan.max_step_percent is not None:
        by_percent = before_mg * plan.max_step_percent / 100
        most = by_percent if most is None else min(most, by_percent)
    if most is not None and step > most:
        yield Problem("dose.step-over-plan", Severity.CONFIRM, {**facts, "allowed": _mg(most)}, field)
    guard = step_guard_mg(before_mg, plan, limits)
    if guard is not None and step > guard:
        yield Problem("dose.step-over-guard", Severity.CONFIRM, {**facts, "allowed": _mg(guard)}, field)


def _interval_problems(
    dose: DoseInQuestion, plan: PlanLimits, limits: DoseLimits, earlier: Sequence[GivenDose], zone: str
) -> Iterator[Problem]:
    if not earlier:
        return
    is_esketamine = dose.molecule is Molecule.ESKETAMINE
    needed = max(plan.min_interval, limits.esketamine_min_interval) if is_esketamine else plan.min_interval
    passed = dose.at - earlier[-1].at
    if passed < needed:
        facts = {"passed": _hours(passed), "needed": _hours(needed)}
        yield Problem("dose.too-soon", Severity.CONFIRM, facts, "at")
    day = dose.at.astimezone(ZoneInfo(zone)).date()
    in_week = [
        one
        for one in earlier
        if one.molecule is Molecule.ESKETAMINE and day - one.at.astimezone(ZoneInfo(zone)).date() < WEEK
    ]
    if is_esketamine and len(in_week) >= limits.esketamine_per_week:
        facts = {"count": str(len(in_week) + 1), "allowed": str(limits.esketamine_per_week)}
        yield Problem("dose.too-many-this-week", Severity.CONFIRM, facts, "at")


def _tolerability_problems(last: LastSession, limits: DoseLimits) -> Iterator[Problem]:
    grade, moaas, distress = last.unresolved_adverse_event_grade, last.lowest_moaas, last.peak_distress
    if grade is not None and grade >= limits.no_increase_adverse_event_grade:
        yield Problem("decision.adverse-event-open", Severity.CONFIRM, {"grade": str(grade)}, "decision")
    if last.had_urgent_pressure:
        yield Problem("decision.pressure-was-urgent", Severity.CONFIRM, field="decision")
    if moaas is not None and moaas <= limits.no_increase_moaas:
        yield Problem("decision.was-sedated", Severity.CONFIRM, {"moaas": str(moaas)}, "decision")
    if distress is not None and distress >= limits.no_increase_distress:
        yield Problem("decision.was-distressed", Severity.CONFIRM, {"rating": str(distress)}, "decision")


def _points_the_right_way(decision: Decision, from_mg: Decimal | None, to_mg: Decimal | None) -> bool:
    if to_mg is None:
        return decision in {Decision.PAUSE, Decision.STOP, Decision.CHANGE_INTERVAL}
    fits = {
        Decision.INCREASE: from_mg is None or to_mg > from_mg,
        Decision.HOLD: from_mg is None or to_mg == from_mg,
        Decision.DECREASE: from_mg is not None and to_mg < from_mg,
        Decision.CHANGE_ROUTE: True,
        Decision.CHANGE_INTERVAL: to_mg == from_mg,
    }
    return fits.get(decision, False)


def softened(problem: Problem) -> Problem:
    """Return a finding about something that has happened: it is confirmed with a reason instead of refused."""
    severity = Severity.CONFIRM if problem.severity is Severity.STOP else problem.severity
    return Problem(problem.code, severity, problem.facts, problem.field)


def _mg(amount: Decimal) -> str:
    return plain(amount) + NO_BREAK_SPACE + "mg"


def _mg_or_none(amount: Decimal | None) -> str:
    return "none" if amount is None else _mg(amount)


def _hours(length: timedelta) -> str:
    tenths = length // timedelta(minutes=6)  # rounded down: 71 h 59 must not read as 72
    return plain(Decimal(tenths) / 10) + NO_BREAK_SPACE + "h"
