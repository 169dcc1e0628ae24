"""The calculations that `keta-desk dose` answers, each from a request to its values (clinical-reference 3.3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from keta_desk.cli.dose_request import HEIGHTS, TIMES, VOLUMES, WEIGHTS, Request
from keta_desk.domain import dosing
from keta_desk.domain.dose_days import Stretch, session_days, stretch_problems
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import NO_BREAK_SPACE, dose_in_words, plain, rounded, unit_shown
from keta_desk.domain.titration import GivenDose, Molecule, WeightBasis, dose_for_weight, mg_per_kg, step_percent, suits
from keta_desk.domain.titration import step_mg as step_of
from keta_desk.reference import catalogue

if TYPE_CHECKING:
    from keta_desk.domain.titration import Formulation

_PLACES = {"mg": 1, "mg/kg": 2, "%": 1, "kg": 1, "kg/m2": 1, "mL": 2, "mL/h": 1, "mg/mL": 2, "mg/min": 3}


@dataclass(frozen=True, slots=True)
class Value:
    """A number with its UCUM unit, unrounded; `shown` rounds it half up for reading."""

    amount: Decimal
    unit: str

    def told(self) -> dict[str, str]:
        """Return the value as it is printed as JSON."""
        return {"value": plain(self.amount), "unit": self.unit, "shown": self.shown()}

    def shown(self) -> str:
        """Return the value rounded, with its unit."""
        places = _PLACES.get(self.unit)
        figures = plain(self.amount) if places is None else plain(rounded(self.amount, places))
        unit = {"kg/m2": "kg/m\u00b2"}.get(self.unit, unit_shown(self.unit))
        return figures if self.unit == "1" else figures + NO_BREAK_SPACE + unit


@dataclass(slots=True)
class Answer:
    """What a calculation came to. Findings stand in its request."""

    values: dict[str, Value] = field(default_factory=dict)
    caveat: str = ""
    more: dict[str, object] = field(default_factory=dict)

    def say(self, name: str, amount: Decimal | None, unit: str) -> None:
        """Add a value; one that could not be reckoned is left out."""
        if amount is not None:
            self.values[name] = Value(amount, unit)


def by_weight(request: Request) -> Answer:
    """Return a dose by weight: as reckoned, as it can be dispensed, and by actual weight."""
    per_kg = request.amount("per_kg", ("mg/kg",), "mg/kg")
    unit = request.dose("unit", needed=False)
    weight, answer = _weight(request), Answer()
    if per_kg is None or weight is None:
        return answer
    found = dosing.deliverable(dose_for_weight(per_kg, weight.kg), unit)
    answer.say("dosing_weight", weight.kg, "kg")
    answer.say("reckoned", found.exact_mg, "mg")
    answer.say("dose", found.mg, "mg")
    answer.say("per_kg_of_actual_weight", mg_per_kg(found.mg, weight.actual_kg), "mg/kg")
    if found.mg <= 0:
        request.findings.append(Problem("dose.not-positive", field="unit"))
    return answer


def body(request: Request) -> Answer:
    """Return body mass index, ideal and adjusted weight."""
    actual = request.amount("weight", WEIGHTS, "kg")
    height, build = request.amount("height", HEIGHTS, "cm"), request.build()
    answer = Answer()
    if height is None:
        return answer
    ideal = dosing.ideal_weight_kg(height, build) if build else None
    answer.say("bmi", dosing.body_mass_index(actual, height) if actual else None, "kg/m2")
    answer.say("ideal_weight", ideal, "kg")
    answer.say("adjusted_weight", dosing.adjusted_weight_kg(actual, ideal) if actual and ideal else None, "kg")
    if build and ideal is None:
        request.findings.append(Problem("dose.no-ideal-weight", Severity.NOTE, field="height"))
    return answer


def _weight(request: Request) -> dosing.DosingWeight | None:
    actual, basis = request.amount("weight", WEIGHTS, "kg"), request.word("basis", WeightBasis)
    is_ideal = basis in {WeightBasis.IDEAL, WeightBasis.ADJUSTED}
    height, build = request.amount("height", HEIGHTS, "cm", needed=is_ideal), request.build()
    if is_ideal and build is None and not request.has("build"):
        request.findings.append(Problem("request.missing", facts={"name": "build"}, field="build"))
    if actual is None or basis is None:
        return None
    found = dosing.dosing_weight(basis, actual, height, build)
    if found is None and height is not None and build is not None:
        request.findings.append(Problem("dose.no-ideal-weight", field="height"))
    return found


def infusion(request: Request) -> Answer:
    """Return rate, milligrams in a minute, and what is drawn up of the concentrate."""
    mg, volume = request.dose(), request.amount("volume", VOLUMES, "mL")
    minutes = request.amount("time", TIMES, "min")
    strength = request.amount("concentrate", ("mg/mL",), "mg/mL", needed=False)
    answer = Answer()
    if minutes is not None:
        answer.say("mg_per_min", dosing.infusion_mg_per_min(mg, minutes) if mg else None, "mg/min")
        answer.say("rate", dosing.infusion_ml_per_h(volume, minutes) if volume else None, "mL/h")
    if mg and volume and strength:
        request.findings += dosing.infusion_problems(mg, strength, volume)
        made = dosing.dilution(mg, strength, volume)
        answer.say("draw_up", made.concentrate_ml if made else None, "mL")
        answer.say("diluent", made.diluent_ml if made else None, "mL")
        answer.say("strength", made.mg_per_ml if made else None, "mg/mL")
    return answer


def step(request: Request) -> Answer:
    """Return a step in mg and percent, and whether it is larger than the guard that was named."""
    before, after = request.dose("from"), request.dose("to")
    molecule, unit = request.molecule(), request.dose("unit", needed=False)
    most, guard = request.dose("max_step", needed=False), request.amount("guard", ("%",), "%", needed=False)
    answer = Answer()
    if before is None or after is None or molecule is None:
        return answer
    size, percent = step_of(after, before), step_percent(after, before)
    answer.say("step", size, "mg")
    answer.say("step_percent", percent, "%")
    answer.say("largest_by_plan", most, "mg")
    by_guard = None
    if molecule is not Molecule.ESKETAMINE and guard is not None:  # its steps are those of its label
        by_guard = max(before * guard / 100, unit or Decimal(0))
    answer.say("largest_by_guard", by_guard, "mg")
    for largest, code in ((most, "dose.step-over-plan"), (by_guard, "dose.step-over-guard")):
        if largest is not None and size > largest:
            facts = {
                "step": Value(size, "mg").shown(),
                "percent": Value(percent or Decimal(0), "%").shown(),
                "before": Value(before, "mg").shown(),
                "allowed": Value(largest, "mg").shown(),
            }
            request.findings.append(Problem(code, Severity.CONFIRM, facts, "to"))
    return answer


def systemic(request: Request) -> Answer:
    """Return what is estimated to reach the circulation, with its range and the caveat."""
    mg, molecule, route = request.dose(), request.molecule(), request.route()
    answer = Answer(caveat=catalogue.estimate_caveat())
    if molecule is None or route is None or not _suits(request, molecule, route):
        return answer
    found = dosing.systemic_estimate(mg, molecule, catalogue.routes()[route]) if mg else None
    if mg and found is None:
        request.findings.append(Problem("dose.no-estimate", field="formulation"))
    if found is not None:
        answer.say("low", found.low_mg, "mg")
        answer.say("usual", found.usual_mg, "mg")
        answer.say("high", found.high_mg, "mg")
    return answer


def equivalent(request: Request) -> Answer:
    """Return what would arrive as much by another route, with the caveat."""
    mg, molecule, of = request.dose(), request.molecule(), request.route()
    by = request.route("by")
    answer = Answer(caveat=catalogue.estimate_caveat())
    if molecule is None or of is None or by is None or not _suits(request, molecule, of):
        return answer
    routes = catalogue.routes()
    found = dosing.route_equivalent_mg(mg, molecule, routes[of], routes[by]) if mg else None
    if mg and found is None:
        request.findings.append(Problem("dose.no-estimate", field="by"))
    answer.say("equivalent", found, "mg")
    return answer


def _suits(request: Request, molecule: Molecule, route: Formulation) -> bool:
    if suits(molecule, route):
        return True
    request.findings.append(Problem("dose.form-of-other-molecule", facts={"molecule": molecule}, field="formulation"))
    return False


def product(request: Request) -> Answer:
    """Return strength times count, held against the dose."""
    mg, strength, count = request.dose(), request.dose("strength"), request.count("count")
    answer = Answer()
    if strength is not None and count is not None:
        answer.say("product", strength * count, "mg")
        request.findings += dosing.product_problems(mg, strength, count)
    return answer


def all_totals(request: Request) -> Answer:
    """Return sessions and milligrams over 7, 30 and 90 days and in all, by molecule and form."""
    on, zone, parts = request.day("on"), request.zone(), request.parts("doses")
    given = [found for found in map(_given, parts) if found is not None]
    request.gather(parts)
    answer = Answer()
    if on is None or not zone or request.findings:
        return answer
    answer.more["totals"] = [
        {
            "molecule": molecule,
            "formulation": form,
            "windows": [
                {"days": days, "sessions": total.sessions, "mg": plain(total.mg)} for days, total in windows.items()
            ],
        }
        for (molecule, form), windows in dosing.cumulative(given, on=on, zone=zone).items()
    ]
    return answer


def _given(part: Request) -> GivenDose | None:
    mg, molecule, form, at = part.dose(), part.molecule(), part.route(), part.moment("at")
    if mg is None or molecule is None or form is None or at is None or not _suits(part, molecule, form):
        return None
    return GivenDose(mg=mg, molecule=molecule, formulation=form, at=at)


def days(request: Request) -> Answer:
    """Return the days of a course from its first day and its stretches of weeks."""
    first, parts = request.day("first"), request.parts("stretches")
    most = request.count("most", needed=False)
    stretches = [_stretch(part) for part in parts]
    request.gather(parts)
    if parts and not request.findings:
        request.findings += stretch_problems(stretches)
    if first is None or request.findings:
        return Answer()
    found: list[date] = session_days(first, stretches, most=min(int(most or 100), 400))
    return Answer(more={"days": [day.isoformat() for day in found]})


def _stretch(part: Request) -> Stretch:
    sessions, every = part.count("sessions", needed=False), part.count("every_weeks", needed=False)
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    words = part.text("weekdays", needed=False).casefold().replace(",", " ").split()
    weekdays = tuple(names.index(word[:3]) if word[:3] in names else -1 for word in words)
    whole = None if sessions is None else int(sessions)
    return Stretch(sessions=whole, weekdays=weekdays, every_weeks=1 if every is None else int(every))


def in_words(request: Request) -> Answer:
    """Return the read-back of a dose."""
    mg, molecule, route = request.dose(), request.molecule(), request.route()
    answer = Answer()
    if mg is not None and molecule is not None and route is not None and _suits(request, molecule, route):
        drug = {Molecule.RACEMIC: "racemic ketamine", Molecule.ESKETAMINE: "esketamine"}[molecule]
        answer.say("dose", mg, "mg")
        answer.more["words"] = dose_in_words(mg, drug=drug, form=catalogue.routes()[route].words)
    return answer
