"""The dose-response chart in the words and figures of the screen: summary, points as they are spoken, table twin.

On paper the same facts are told by `domain.response_words`, in the language of the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from keta_desk.domain.quantities import plain
from keta_desk.domain.response_values import AcutePoint, ChartInputs, DosePoint, IntegrationPoint, ScorePoint
from keta_desk.ui import translation


def said(text: str) -> str:
    """Return a text of the chart in the language of the screen."""
    return QCoreApplication.translate("Chart", text)


def label_words(text: str) -> str:
    """Return a label of the drawing in the language of the screen; figures stay as they are."""
    named = {
        "Today": said("Today"),
        "Dose": said("Dose"),
        "Dose, mg": said("Dose, mg"),
        "Acute": said("Acute"),
        "Peak, 0 to 10": said("Peak, 0 to 10"),
        "Window": said("Window"),
        "Integration": said("Integration"),
        "Nothing recorded yet": said("Nothing recorded yet"),
        "Nothing recorded in this time": said("Nothing recorded in this time"),
        "No scores recorded": said("No scores recorded"),
        "No doses recorded": said("No doses recorded"),
        "No peak recorded": said("No peak recorded"),
        "None recorded": said("None recorded"),
    }
    rule, _, bound = text.replace(" \u2264 ", " < ").partition(" < ")
    rules = {"remission": said("remission < {0}"), "response": said("response ≤ {0}")}
    return rules[rule].format(bound) if bound and rule in rules else named.get(text, text)


def table_heads() -> tuple[str, ...]:
    """Return the heads of the chart's table twin."""
    return (
        said("Date"),
        said("Dose, mg"),
        "PHQ-9",
        "GAD-7",
        said("Peak, 0 to 10"),
        said("Blood pressure, mmHg"),
        said("Integration"),
    )


def spoken_day(day: date, today: date | None) -> str:
    """Say a day by the name of its month, with the year where it is another one: `21 October`."""
    is_near = today is not None and today.year == day.year
    return translation.day_words(day.year, day.month, day.day, "d MMMM" if is_near else "d MMMM yyyy")


def spoken_points(inputs: ChartInputs) -> tuple[str, ...]:
    """Say each day in order with what was recorded: `21 October, 200 milligrams, PHQ-9 14`."""
    return tuple(", ".join((spoken_day(day, inputs.today), *_facts(inputs, day))) for day in inputs.days())


def _facts(inputs: ChartInputs, day: date) -> list[str]:
    facts = [_dose_spoken(dose) for dose in inputs.doses if dose.on == day]
    facts += [missed.what for missed in inputs.missed if missed.on == day]
    for name, scores in (("PHQ-9", inputs.phq9), ("GAD-7", inputs.gad7)):
        facts += [f"{name} {_score(point)}" for point in scores if point.on == day]
    for point in inputs.acute:
        facts += _acute_spoken(point) if point.on == day else []
    return facts + [_integration_spoken(each, inputs.today) for each in inputs.integrations if each.on == day]


def _dose_spoken(dose: DosePoint) -> str:
    pattern = said("{0} milligrams planned") if dose.planned else said("{0} milligrams")
    return " ".join(filter(None, (pattern.format(figure(dose)), dose.kind)))


def _acute_spoken(point: AcutePoint) -> list[str]:
    facts = [said("peak {0} of 10").format(point.peak_rating)] if point.peak_rating is not None else []
    if point.systolic_mmhg is not None and point.diastolic_mmhg is not None:
        pattern = (
            said("blood pressure {0} over {1}, limit crossed")
            if point.is_pressure_over
            else said("blood pressure {0} over {1}")
        )
        facts.append(pattern.format(point.systolic_mmhg, point.diastolic_mmhg))
    return facts + ([point.note] if point.note else [])


def _integration_spoken(each: IntegrationPoint, today: date | None) -> str:
    if not each.held:
        return said("integration booked")
    if each.after is None:
        return said("integration held")
    return said("integration held, day {0} after the dose of {1}").format(
        (each.on - each.after).days, spoken_day(each.after, today)
    )


def _score(point: ScorePoint) -> str:
    return said("{0} prorated").format(point.score) if point.prorated else str(point.score)


def figure(dose: DosePoint) -> str:
    """Return a dose's milligrams as the locale writes them."""
    return plain(dose.dose_mg).replace(".", QLocale().decimalPoint())


def summary(inputs: ChartInputs) -> str:
    """Say in one sentence what the chart shows."""
    told = [_course(name, points, inputs.today) for name, points in (("PHQ-9", inputs.phq9), ("GAD-7", inputs.gad7))]
    scores = _after_each_other([one for one in told if one]) or said("No scores recorded")
    return said("{0}; {1}.").format(scores, _dosing([dose for dose in inputs.doses if not dose.planned]))


def _after_each_other(told: Sequence[str]) -> str:
    """Return statements in one: `this; that`."""
    joined = told[0] if told else ""
    for one in told[1:]:
        joined = said("{0}; {1}").format(joined, one)
    return joined


def _course(name: str, points: Sequence[ScorePoint], today: date | None) -> str:
    if not points:
        return ""
    placed = sorted(points, key=lambda point: point.on)
    first, last = placed[0], placed[-1]
    days = spoken_day(first.on, today), spoken_day(last.on, today)
    if len(placed) == 1:
        return said("{0} was {1} on {2}").format(name, first.score, days[0])
    if first.score == last.score:
        return said("{0} was {1} at both ends between {2} and {3}").format(name, first.score, *days)
    moved = (
        said("{0} fell from {1} to {2} between {3} and {4}")
        if last.score < first.score
        else said("{0} rose from {1} to {2} between {3} and {4}")
    )
    return moved.format(name, first.score, last.score, *days)


def _dosing(doses: Sequence[DosePoint]) -> str:
    if not doses:
        return said("no doses recorded")
    kinds = list(dict.fromkeys(dose.kind for dose in doses))
    if len(kinds) > 1:
        each = [(kind, [dose for dose in doses if dose.kind == kind]) for kind in kinds]
        return _after_each_other([said("{0}: {1}").format(kind, _amounts(some)) for kind, some in each])
    return _amounts(doses)


def _amounts(doses: Sequence[DosePoint]) -> str:
    least, most = min(doses, key=lambda dose: dose.dose_mg), max(doses, key=lambda dose: dose.dose_mg)
    if len(doses) == 1:
        return said("1 dose of {0} milligrams").format(figure(least))
    if least.dose_mg == most.dose_mg:
        return said("{0} doses of {1} milligrams").format(len(doses), figure(least))
    return said("{0} doses from {1} to {2} milligrams").format(len(doses), figure(least), figure(most))


def table_rows(inputs: ChartInputs) -> tuple[tuple[str, ...], ...]:
    """Return a row for each day in order, under `table_heads`; a cell is empty where nothing was recorded that day."""
    return tuple(_row(inputs, day) for day in inputs.days())


def _row(inputs: ChartInputs, day: date) -> tuple[str, ...]:
    acute = [point for point in inputs.acute if point.on == day]
    pressures = [
        f"{point.systolic_mmhg}/{point.diastolic_mmhg}"
        for point in acute
        if point.systolic_mmhg is not None and point.diastolic_mmhg is not None
    ]
    held = [said("held") if each.held else said("booked") for each in inputs.integrations if each.on == day]
    cells = (
        [*_dose_cells(inputs, day), *(missed.what for missed in inputs.missed if missed.on == day)],
        [_score(point) for point in inputs.phq9 if point.on == day],
        [_score(point) for point in inputs.gad7 if point.on == day],
        [str(point.peak_rating) for point in acute if point.peak_rating is not None],
        pressures,
        held,
    )
    return (spoken_day(day, None), *("; ".join(cell) for cell in cells))


def _dose_cells(inputs: ChartInputs, day: date) -> list[str]:
    kinds = inputs.kinds()
    cells = []
    for dose in inputs.doses:
        if dose.on == day:
            pattern = said("{0} planned") if dose.planned else "{0}"
            cells.append(" ".join(filter(None, (pattern.format(figure(dose)), kinds.get(dose.kind, "")))))
    return cells
