"""The dose-response chart in words and rows, for whoever cannot see it: the same facts, none left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from keta_desk.domain.quantities import plain
from keta_desk.domain.response_values import ChartInputs, DosePoint, ScorePoint

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
TABLE_HEADS = ("Date", "Dose, mg", "PHQ-9", "GAD-7", "Peak, 0 to 10", "Blood pressure, mmHg", "Integration")


def spoken_day(day: date) -> str:
    """Write a day in full: "21 October 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def summary_sentence(inputs: ChartInputs) -> str:
    """Say in one sentence what the chart shows."""
    scores = [_course(name, points) for name, points in (("PHQ-9", inputs.phq9), ("GAD-7", inputs.gad7)) if points] or [
        "No scores recorded"
    ]
    return f"{' and '.join(scores)}; {_dosing([dose for dose in inputs.doses if not dose.planned])}."


def _course(name: str, points: Sequence[ScorePoint]) -> str:
    first, *_, last = sorted([*points, points[0]] if len(points) == 1 else points, key=lambda point: point.on)
    if len(points) == 1:
        return f"{name} was {first.score} on {spoken_day(first.on)}"
    days = f"between {spoken_day(first.on)} and {spoken_day(last.on)}"
    if first.score == last.score:
        return f"{name} was {first.score} at both ends {days}"
    moved = "fell" if last.score < first.score else "rose"
    return f"{name} {moved} from {first.score} to {last.score} {days}"


def _dosing(doses: Sequence[DosePoint]) -> str:
    if not doses:
        return "no doses recorded"
    kinds = list(dict.fromkeys(dose.kind for dose in doses))
    if len(kinds) > 1:
        return "; ".join(f"{kind}: {_dosing([_plain(dose) for dose in doses if dose.kind == kind])}" for kind in kinds)
    least, most = min(dose.dose_mg for dose in doses), max(dose.dose_mg for dose in doses)
    amounts = f"of {plain(least)} mg" if least == most else f"from {plain(least)} to {plain(most)} mg"
    return f"{len(doses)} {'dose' if len(doses) == 1 else 'doses'} {amounts}"


def _plain(dose: DosePoint) -> DosePoint:
    return replace(dose, kind="")


def kinds_sentence(inputs: ChartInputs) -> str:
    """Say what the letters beside the doses stand for; '' where all doses are of one kind."""
    kinds = inputs.kinds()
    if not kinds:
        return ""
    named = "; ".join(f"{letter}: {kind}" for kind, letter in kinds.items())
    return f"{named}. Milligrams of one are not milligrams of another."


def spoken_points(inputs: ChartInputs) -> tuple[str, ...]:
    """Say for each day, in order, what was recorded: "21 October 2026: dose 200 mg, PHQ-9 14"."""
    return tuple(f"{spoken_day(day)}: {', '.join(_facts(inputs, day))}" for day in inputs.days())


def _facts(inputs: ChartInputs, day: date) -> list[str]:
    facts = [
        f"{'planned dose' if dose.planned else 'dose'} {plain(dose.dose_mg)} mg{f' {dose.kind}' if dose.kind else ''}"
        for dose in inputs.doses
        if dose.on == day
    ]
    for point in inputs.acute:
        if point.on == day:
            facts += [f"peak {point.peak_rating} of 10"] if point.peak_rating is not None else []
            facts += (
                [f"blood pressure {_pressure(point.systolic_mmhg, point.diastolic_mmhg)}"]
                if point.systolic_mmhg
                else []
            )
    for name, scores in (("PHQ-9", inputs.phq9), ("GAD-7", inputs.gad7)):
        facts += [f"{name} {_points(point)}" for point in scores if point.on == day]
    return facts + [
        f"integration {'held' if each.held else 'booked'}{_since(each.on, each.after)}"
        for each in inputs.integrations
        if each.on == day
    ]


def _points(point: ScorePoint) -> str:
    return f"{point.score} prorated" if point.prorated else str(point.score)


def _since(day: date, dose_day: date | None) -> str:
    if dose_day is None:
        return ""
    days = (day - dose_day).days
    return f" {days} {'day' if days == 1 else 'days'} after the dose of {spoken_day(dose_day)}"


def _pressure(systolic: int | None, diastolic: int | None) -> str:
    if systolic is None and diastolic is None:
        return ""
    return f"{systolic if systolic is not None else '?'}/{diastolic if diastolic is not None else '?'}"


def table_rows(inputs: ChartInputs) -> tuple[tuple[str, ...], ...]:
    """Return a row for each day, in order, under `TABLE_HEADS`; a cell is empty where nothing was recorded that day."""
    return tuple(_row(inputs, day) for day in inputs.days())


def _row(inputs: ChartInputs, day: date) -> tuple[str, ...]:
    acute, kinds = [point for point in inputs.acute if point.on == day], inputs.kinds()
    return (
        spoken_day(day),
        "; ".join(
            f"{plain(dose.dose_mg)}{f' {kinds[dose.kind]}' if dose.kind else ''}{' planned' if dose.planned else ''}"
            for dose in inputs.doses
            if dose.on == day
        ),
        "; ".join(_points(point) for point in inputs.phq9 if point.on == day),
        "; ".join(_points(point) for point in inputs.gad7 if point.on == day),
        "; ".join(str(point.peak_rating) for point in acute if point.peak_rating is not None),
        "; ".join(filter(None, (_pressure(point.systolic_mmhg, point.diastolic_mmhg) for point in acute))),
        "; ".join("held" if each.held else "booked" for each in inputs.integrations if each.on == day),
    )
