"""The guardrails beside the next dose: each from the domain's own rule, in words and numbers. No Qt of its own.

A rail says how a dose stands, never which dose to give. A finding that no rail here knows is shown all the same, under
a rail of its own: rules may be added without this page learning of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from keta_desk.domain.dosing import systemic_estimate
from keta_desk.domain.interactions import Weight
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import NO_BREAK_SPACE, rounded
from keta_desk.domain.titration import DoseInQuestion, step_mg, step_percent
from keta_desk.domain.titration_rules import dose_problems
from keta_desk.queries.lines import day_in
from keta_desk.queries.titration_course import is_over
from keta_desk.reference import catalogue
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.titration.decision_form import DecisionForm
from keta_desk.ui.titration.next_dose import NextDose
from keta_desk.ui.titration.titration_words import change, mg, number, percent
from keta_desk.ui.words import said

_STEP = frozenset({"dose.step-over-plan", "dose.step-over-guard", "dose.over-start"})
_CEILING = frozenset({"dose.over-ceiling", "dose.not-positive"})
_PRESSURE = frozenset({"decision.pressure-was-urgent"})
_BORNE = frozenset({"decision.was-sedated", "decision.was-distressed", "decision.adverse-event-open"})
_INTERACTIONS = frozenset({"decision.interaction-open"})
_ELSEWHERE = frozenset({"decision.missing", "decision.reason-missing", "decision.other-direction"})
"""What the form says at its own fields."""
_AS_GIVEN = frozenset({"dose.too-soon", "dose.too-many-this-week", "dose.weight-old", "dose.weight-missing"})
"""What is told by the rails of interval and weight."""

_STATES = {Severity.STOP: "stop", Severity.CONFIRM: "check", Severity.NOTE: "note"}


@dataclass(frozen=True, slots=True)
class Rail:
    """One guardrail: how it stands (`ok`, `note`, `check`, `stop`), its name, the numbers, and what it finds."""

    state: str
    name: str
    numbers: str
    finds: str = ""
    hint: str = ""


def rails(form: DecisionForm, known: NextDose) -> list[Rail]:
    """Return how the dose entered stands, or the one that is shown while none is."""
    amount = form.mg()
    amount = known.shown()[0] if amount is None else amount
    found = form.found(amount, known) if amount > 0 else [Problem("dose.not-positive", field="to_mg")]
    others = _as_given(amount, known)
    shown = [
        _step(amount, known, _of(found, _STEP)),
        _ceiling(amount, known, _of(found, _CEILING)),
        _interval(known, [problem for problem in others if problem.field == "at"]),
        _pressure(known, _of(found, _PRESSURE)),
        *_borne(known, _of(found, _BORNE)),
        *_weight([problem for problem in others if problem.field == "weight"]),
        *_interactions(known, _of(found, _INTERACTIONS)),
    ]
    told = _STEP | _CEILING | _PRESSURE | _BORNE | _INTERACTIONS | _ELSEWHERE | _AS_GIVEN
    rest = [one for one in found if one.code not in told]
    shown += [Rail(_STATES[one.severity], said("Also"), sentence(one)) for one in rest]
    return [*shown, *_estimate(amount, known)]


def _of(found: Iterable[Problem], codes: frozenset[str]) -> list[Problem]:
    return [problem for problem in found if problem.code in codes]


def _as_given(amount: Decimal, known: NextDose) -> list[Problem]:
    """Return what the rules would say if the dose were given as booked, in the form of the plan."""
    dose = DoseInQuestion(mg=amount, molecule=known.plan.molecule, formulation=known.plan.formulation, at=known.at)
    limits = known.limits.doses
    return dose_problems(dose, known.plan, limits, zone=known.zone.key, given=known.given, weight=known.weight)


def _state(found: Sequence[Problem]) -> str:
    worst = next((kind for kind in Severity if any(one.severity is kind for one in found)), None)
    return "ok" if worst is None else _STATES[worst]


def _finds(found: Sequence[Problem]) -> str:
    return " ".join(sentence(one) for one in found)


def _step(amount: Decimal, known: NextDose, found: list[Problem]) -> Rail:
    if known.from_mg is None:
        numbers = said("First dose, the plan starts at {0}").format(mg(known.plan.start_dose_mg))
        return Rail(_state(found), said("Step size"), numbers, _finds(found))
    step, share = step_mg(amount, known.from_mg), step_percent(amount, known.from_mg)
    numbers = (
        said("{0} ({1}), plan allows up to +{2}").format(change(step), percent(share), mg(known.step_mg))
        if step and share is not None
        else said("{0} change, plan allows up to +{1}").format(change(step), mg(known.step_mg))
    )
    return Rail(_state(found), said("Step size"), numbers, _finds(found))


def _ceiling(amount: Decimal, known: NextDose, found: list[Problem]) -> Rail:
    numbers = said("{0} of {1} per session").format(number(amount), mg(known.plan.ceiling_dose_mg))
    return Rail(_state(found), said("Ceiling"), numbers, _finds(found))


def _interval(known: NextDose, found: list[Problem]) -> Rail:
    needed = length(known.plan.min_interval)
    if known.last_at is None:
        return Rail("ok", said("Interval"), said("No earlier dose, minimum {0}").format(needed))
    passed = length(known.at - known.last_at)
    if known.booked_at is None:
        numbers = said("{0} since last dose, minimum {1}").format(passed, needed)
    else:
        day = write_day(day_in(known.zone, known.booked_at), weekday=True, year=False)
        numbers = said("On {0}, {1} after the last dose, minimum {2}").format(day, passed, needed)
    later = said("A reason is asked for when the dose is given.") if found else ""
    return Rail(_state(found), said("Interval"), numbers, later)


def length(time: timedelta) -> str:
    """Return a stretch of time in days, or in hours below three days; rounded down, so that no wait looks over."""
    if time >= timedelta(days=3) and not time % timedelta(days=1):
        return said("{0} days").format(time.days)
    if time >= timedelta(days=5):
        return said("{0} days").format(time.days)
    hours = time // timedelta(hours=1)
    return said("{0} h").format(max(hours, 0))


def _pressure(known: NextDose, found: list[Problem]) -> Rail:
    name, line = said("Blood pressure"), known.last_line
    if line is None:
        return Rail(_state(found) if found else "note", name, said("No session yet"), _finds(found))
    if line.peak_systolic_mmhg is None or line.peak_diastolic_mmhg is None:
        state = _state(found) if found else "note"
        return Rail(state, name, said("Not recorded in session {0}").format(line.number), _finds(found))
    crossed = is_over(line.peak_systolic_mmhg, line.peak_diastolic_mmhg, known.limits)
    pattern = (
        said("Peak {0}/{1} in session {2}, over the practice's limit")
        if crossed
        else said("Peak {0}/{1} in session {2}")
    )
    numbers = pattern.format(line.peak_systolic_mmhg, line.peak_diastolic_mmhg, line.number)
    return Rail(_state(found) if found else "check" if crossed else "ok", name, numbers, _finds(found))


def _borne(known: NextDose, found: list[Problem]) -> list[Rail]:
    """Say how the last session was borne where a rule finds something in it."""
    last = known.last_session
    if last is None or not found:
        return []
    distress, moaas = last.peak_distress, last.lowest_moaas
    if distress is not None and moaas is not None:
        numbers = said("Distress up to {0} of 10, MOAA/S down to {1}").format(distress, moaas)
    elif distress is not None:
        numbers = said("Distress up to {0} of 10").format(distress)
    elif moaas is not None:
        numbers = said("MOAA/S down to {0}").format(moaas)
    else:
        numbers = said("Ratings not recorded")
    return [Rail(_state(found), said("Last session"), numbers, _finds(found))]


def _weight(found: list[Problem]) -> list[Rail]:
    return [Rail(_state(found), said("Weight"), _finds(found))] if found else []


def _interactions(known: NextDose, found: list[Problem]) -> list[Rail]:
    """Say what the clinic's reference says of the medicines; its silence is never said to be no interaction."""
    listed = known.interactions
    if not listed.count:
        return []
    told = [
        words.format(", ".join(names))
        for weight, words in (
            (Weight.MAJOR, said("Major: {0}")),
            (Weight.MODERATE, said("moderate: {0}")),
            (Weight.MINOR, said("minor: {0}")),
        )
        if (names := dict.fromkeys(one.match.taken.name for one in listed.found if one.match.weight is weight))
    ] or [said("Nothing in the clinic’s list")]
    hint = said(listed.caveat)
    if listed.unlisted:
        told.append(said("{0} not in the list").format(len(listed.unlisted)))
        hint = "\n".join((said("Not in the list: {0}").format(", ".join(listed.unlisted)), hint))
    numbers = "; ".join(told)
    state = "check" if listed.open else "note"
    return [Rail(state, said("Interactions"), numbers[:1].upper() + numbers[1:], _finds(found), hint=hint)]


def _estimate(amount: Decimal, known: NextDose) -> list[Rail]:
    """Return what is estimated to reach the circulation, where the route's figures hold for the molecule."""
    route = catalogue.routes()[known.plan.formulation]
    estimate = systemic_estimate(amount, known.plan.molecule, route)
    share = route.bioavailability
    if estimate is None or share is None or share.low == share.high == 1:
        return []
    low, high = number(rounded(estimate.low_mg, 0)), number(rounded(estimate.high_mg, 0))
    span = low if low == high else f"{low}\u2013{high}"
    low_share, high_share = number(rounded(share.low * 100, 0)), number(rounded(share.high * 100, 0))
    shares = low_share if low_share == high_share else f"{low_share}\u2013{high_share}"
    numbers = (
        said("{0}\u00a0mg, {1} {2}\u00a0%, an estimate")
        .format(span, said(route.short_words), shares)
        .replace(" mg", f"{NO_BREAK_SPACE}mg")
    )
    return [Rail("note", said("Absorbed estimate"), numbers, hint=said(catalogue.estimate_caveat()))]
