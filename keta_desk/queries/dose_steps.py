"""The ladder as a plan prints it: what was given in each session, and what is planned or decided to follow."""

from __future__ import annotations

from collections.abc import Iterator

from keta_desk.documents.plan_content import DoseStep
from keta_desk.domain.quantities import mg_shown, ug_to_mg
from keta_desk.domain.titration import Decision, Formulation
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.sessions import SessionLine
from keta_desk.queries.titration import DecisionLine, DoseLine, RungLine
from keta_desk.reference import catalogue

MOLECULE = {"racemic": "Racemic ketamine", "esketamine": "Esketamine"}
_ENDED = {Decision.STOP: "Stopped", Decision.PAUSE: "Paused"}


def kind_words(molecule: str, formulation: str) -> str:
    """Return what was given and how, "Racemic ketamine, sublingual tablet"."""
    return f"{MOLECULE[molecule]}, {catalogue.routes()[Formulation(formulation)].words}"


def dose_steps(chart: Chart) -> list[DoseStep]:
    """Return sessions as they were held, then the rungs of the ladder in force that are still to come.

    A decision speaks for the first dose given after it, or else for the next session. After a stop or a pause the
    rungs that follow are shown as such, not as planned. Milligrams of one molecule and form never join another's.
    """
    given: dict[str, list[DoseLine]] = {}
    for dose in chart.doses:
        given.setdefault(dose.session_id, []).append(dose)
    rungs = {rung.number: rung for rung in chart.rungs}
    held = chart.sessions
    if held and held[-1].id not in given and held[-1].ended_at is None:
        held = held[:-1]  # under way and nothing given yet: its rung is still to come
    decided = decided_for(chart)
    steps = []
    for line in held:
        decision, rung = decided.get(line.id), rungs.get(line.number)
        if line.id in given:
            steps += [_given(chart, line, dose, decision, rung) for dose in given[line.id]]
        else:
            steps.append(_without_dose(chart, line, rung))
    return [*steps, *_ahead(chart, len(held) + 1, decided.get(""), rungs)]


def decided_for(chart: Chart) -> dict[str, DecisionLine]:
    """Return the last decision for each dosed session by its id, and for the coming one under ''."""
    found = {}
    for decision in chart.decisions:
        after = (dose.session_id for dose in chart.doses if dose.given_at >= decision.decided_at)
        found[next(after, "")] = decision
    return found


def _given(
    chart: Chart, line: SessionLine, dose: DoseLine, decision: DecisionLine | None, rung: RungLine | None
) -> DoseStep:
    said = decision.reason if decision else rung.condition if rung else ""
    plan = chart.plan
    is_as_planned = plan is not None and (dose.molecule, dose.formulation) == (plan.molecule, plan.formulation)
    other = "" if is_as_planned else f"{kind_words(dose.molecule, dose.formulation)}."
    return DoseStep(
        number=line.number,
        on=day_in(chart.zone, dose.given_at),
        dose_mg=ug_to_mg(dose.dose_ug),
        status="Given, held" if decision and decision.decision == Decision.HOLD else "Given",
        condition=" ".join(filter(None, (other, said))),
    )


def _without_dose(chart: Chart, line: SessionLine, rung: RungLine | None) -> DoseStep:
    planned = f"{mg_shown(ug_to_mg(rung.dose_ug))} was planned" if rung else ""
    return DoseStep(
        number=line.number, on=day_in(chart.zone, line.started_at), status="No dose recorded", condition=planned
    )


def _ahead(chart: Chart, coming: int, decision: DecisionLine | None, rungs: dict[int, RungLine]) -> Iterator[DoseStep]:
    ended = _ENDED.get(Decision(decision.decision)) if decision else None
    decided_ug = decision.to_dose_ug if decision else None
    numbers = sorted(number for number in rungs if number >= coming)
    if coming not in numbers and decided_ug is not None:
        numbers.insert(0, coming)
    for number in numbers:
        rung, is_next = rungs.get(number), number == coming
        amount_ug = decided_ug if is_next and decided_ug is not None else rung.dose_ug if rung else None
        said = decision.reason if decision and (is_next or (ended and number == numbers[0])) else ""
        yield DoseStep(
            number=number,
            on=rung.planned_on if rung else None,
            dose_mg=None if amount_ug is None else ug_to_mg(amount_ug),
            status=ended or ("Decided" if is_next and decided_ug is not None else "Planned"),
            condition=said or (rung.condition if rung else ""),
        )
