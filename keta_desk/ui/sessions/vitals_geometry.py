"""The geometry of a session's vitals: four lanes over one axis of minutes. No Qt, no colours.

Pressure is a bar from diastolic to systolic, pulse and oxygen saturation are lines, dissociation is an area
(design, 6.1 "Vitals"). Labels are left out where they would lie on each other; the table beside it holds every value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from keta_desk.domain.response_values import Drawing, Label, Line, Mark, Shape

Measure = Callable[[str], float]
STEPS_MIN = (5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 10080)
LANES = (("bp", 1.5), ("pulse", 1.0), ("spo2", 0.9), ("dissociation", 1.0))
AXIS_H, GAP, PAD = 20.0, 8.0, 6.0
MOST_TICKS = 8


@dataclass(frozen=True, slots=True)
class VitalsPoint:
    """What was measured at a minute; None is "not recorded"."""

    minute: float
    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    spo2: int | None = None
    dissociation: int | None = None
    moaas: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VitalsInputs:
    """What is drawn. `origin` names minute 0 (the dose, or the start); `lanes` name the lanes, with their units."""

    points: tuple[VitalsPoint, ...]
    origin: str
    lanes: tuple[tuple[str, str], ...]
    has_dose: bool = True


@dataclass(frozen=True, slots=True)
class VitalsRoom:
    """Width, height and left margin of the drawing, and the size of its letters."""

    width: float
    height: float
    left: float
    text: float


@dataclass(frozen=True, slots=True)
class Axis:
    """Where minutes lie from left to right."""

    first: float
    last: float
    left: float
    right: float

    def x(self, minute: float) -> float:
        """Return where a minute lies."""
        return self.left + (minute - self.first) / (self.last - self.first) * (self.right - self.left)


@dataclass(frozen=True, slots=True)
class Band:
    """Where the values of a lane lie, from its top to its base."""

    top: float
    base: float
    low: float
    high: float

    def y(self, value: float) -> float:
        """Return how high a value lies."""
        return self.base - (value - self.low) / (self.high - self.low) * (self.base - self.top)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where things lie, and how wide letters are; `is_under` sets the words of a pressure under its bar."""

    axis: Axis
    text: float
    measure: Measure
    is_under: bool = False


def vitals_drawing(inputs: VitalsInputs, room: VitalsRoom, measure: Measure) -> Drawing:
    """Lay out the chart, back to front. Nothing is drawn without points."""
    if not inputs.points:
        return Drawing(room.width, room.height, ())
    points = sorted(inputs.points, key=lambda one: one.minute)
    axis = _axis(points, room)
    bands = _bands(points, room)
    shapes: list[Shape] = [*_ticks(axis, inputs, room, measure), *_names(inputs, bands, room)]
    for name, draw in (("bp", pressure), ("pulse", pulse), ("spo2", spo2), ("dissociation", dissociation)):
        shapes += draw(points, bands[name], Sheet(axis, room.text, measure))
    return Drawing(room.width, room.height, tuple(shapes))


def _axis(points: Sequence[VitalsPoint], room: VitalsRoom) -> Axis:
    first, last = min(points[0].minute, 0.0), max(points[-1].minute, 0.0)
    if last - first < 10:
        last = first + 10
    edge = (last - first) * 0.04
    return Axis(first - edge, last + edge, room.left, room.width - 2 * PAD)


def _bands(points: Sequence[VitalsPoint], room: VitalsRoom) -> dict[str, Band]:
    pressures = [value for one in points for value in (one.systolic, one.diastolic) if value is not None]
    pulses = [one.pulse for one in points if one.pulse is not None]
    spans = {
        "bp": span(pressures, 40, 10),
        "pulse": span(pulses, 20, 5),
        "spo2": (min([94, *(one.spo2 for one in points if one.spo2 is not None)]) - 2.0, 101.0),
        "dissociation": (0.0, 10.0),
    }
    share = (room.height - AXIS_H - GAP * len(LANES)) / sum(weight for _, weight in LANES)
    found, top = {}, PAD
    for name, weight in LANES:
        height = share * weight
        found[name] = Band(top + room.text, top + height - 2, *spans[name])
        top += height + GAP
    return found


def span(values: Sequence[int], least: float, edge: float) -> tuple[float, float]:
    """Return from where to where a lane runs: never so narrow that a small change looks large."""
    if not values:
        return 0.0, least
    low, high = min(values) - edge, max(values) + edge
    spare = max(0.0, least - (high - low)) / 2
    return low - spare, high + spare


def _ticks(axis: Axis, inputs: VitalsInputs, room: VitalsRoom, measure: Measure) -> Iterator[Shape]:
    base = room.height - AXIS_H
    step = next((one for one in STEPS_MIN if (axis.last - axis.first) / one <= MOST_TICKS), STEPS_MIN[-1])
    minute, taken = -int(-axis.first // step) * step if axis.first < 0 else 0, -1.0
    yield Line("axis.line", ((axis.left, base), (axis.right + PAD, base)))
    while minute <= axis.last:
        x = axis.x(minute)
        text = inputs.origin if minute == 0 else f"{minute:+d}".replace("-", "\u2212")
        half = measure(text) / 2
        if minute:
            yield Line("grid", ((x, PAD), (x, base)))
        if x - half > taken:
            yield Label("axis.label", x, base + room.text + 3, text, "middle", room.text)
            taken = x + half + 6
        minute += step
    role = "dose.line" if inputs.has_dose else "grid"
    yield Line(role, ((axis.x(0), PAD), (axis.x(0), base)))


def _names(inputs: VitalsInputs, bands: dict[str, Band], room: VitalsRoom) -> Iterator[Shape]:
    for (name, _), (words, unit) in zip(LANES, inputs.lanes, strict=True):
        band = bands[name]
        yield Label("lane.name", 0, band.top + room.text * 0.4, words, "start", room.text, strong=True)
        yield Label("lane.unit", 0, band.top + room.text * 1.6, unit, "start", room.text)
        if name != LANES[-1][0]:
            yield Line("grid", ((0, band.base + GAP / 2), (room.width, band.base + GAP / 2)))


def pressure(points: Sequence[VitalsPoint], band: Band, sheet: Sheet) -> Iterator[Shape]:
    """Lay out the pressures as bars from diastolic to systolic."""
    taken = sheet.axis.left - 40.0
    for one in points:
        ends = [value for value in (one.systolic, one.diastolic) if value is not None]
        if not ends:
            continue
        x, top, base = sheet.axis.x(one.minute), band.y(max(ends)), band.y(min(ends))
        yield Line("bp.bar", ((x, top), (x, base)))
        for y in {top, base}:
            yield Line("bp.cap", ((x - 4, y), (x + 4, y)))
        text = "/".join("?" if value is None else str(value) for value in (one.systolic, one.diastolic))
        half = sheet.measure(text) / 2
        if x - half > taken + 5:
            y = base + sheet.text + 3 if sheet.is_under else top - 4
            yield Label("value.label", x, y, text, "middle", sheet.text)
            taken = x + half


def pulse(points: Sequence[VitalsPoint], band: Band, sheet: Sheet) -> Iterator[Shape]:
    """Lay out the pulse as a line."""
    yield from curve("pulse", [(one.minute, one.pulse) for one in points], band, sheet)


def spo2(points: Sequence[VitalsPoint], band: Band, sheet: Sheet) -> Iterator[Shape]:
    """Lay out oxygen saturation as a line."""
    yield from curve("spo2", [(one.minute, one.spo2) for one in points], band, sheet)


def curve(role: str, values: Sequence[tuple[float, int | None]], band: Band, sheet: Sheet) -> Iterator[Shape]:
    """Lay out the values of one lane: a line, its marks, and labels where they do not lie on each other."""
    drawn = [(sheet.axis.x(minute), band.y(value), value) for minute, value in values if value is not None]
    yield Line(f"{role}.line", tuple((x, y) for x, y, _ in drawn))
    taken = sheet.axis.left - 40.0
    for x, y, value in drawn:
        yield Mark(f"{role}.mark", x, y, 7.0)
        half = sheet.measure(str(value)) / 2
        if x - half > taken + 5:
            yield Label("value.label", x, y - 7, str(value), "middle", sheet.text)
            taken = x + half


def dissociation(points: Sequence[VitalsPoint], band: Band, sheet: Sheet) -> Iterator[Shape]:
    """Lay out the ratings of dissociation as an area under their line."""
    rated = [(one.minute, one.dissociation) for one in points if one.dissociation is not None]
    line = [(sheet.axis.x(minute), band.y(value)) for minute, value in rated]
    if len(line) > 1:
        yield Line("dissociation.area", ((line[0][0], band.base), *line, (line[-1][0], band.base)))
    yield from curve("dissociation", rated, band, sheet)
