"""The geometry of the cockpit's lanes: five lanes over the minutes since the first dose. No Qt, no colours.

Pressure, pulse, oxygen saturation and dissociation are laid out as in every record of a session (`vitals_geometry`);
what is added is what only a running session has: limits, the expected peak, the session before, and now.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from keta_desk.domain.response_values import Box, Drawing, Label, Line, Mark, Shape
from keta_desk.ui.sessions.vitals_geometry import (
    Axis,
    Band,
    Measure,
    Sheet,
    VitalsPoint,
    VitalsRoom,
    dissociation,
    pressure,
    pulse,
    span,
    spo2,
)

LANES = (("bp", 1.83), ("pulse", 1.0), ("spo2", 0.88), ("dissociation", 1.24), ("sedation", 1.0))
HEAD_H, AXIS_H, PAD = 18.0, 26.0, 14.0
STEPS_MIN = (15, 30, 60, 120, 240, 480)
MOST_TICKS = 11
BEFORE_MIN, AFTER_MIN = 17.0, 3.0
EDGE = 10.0


@dataclass(frozen=True, slots=True)
class LimitLine:
    """A limit of the practice in a lane, with the words that name it; `is_high` says that too much is watched."""

    lane: str
    value: int
    words: str
    is_high: bool = True


@dataclass(frozen=True, slots=True)
class Expected:
    """A stretch or a moment of the expected course, in minutes after the dose, and what it is called."""

    first: float
    last: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanesInputs:
    """What is drawn. `lanes` name the lanes with their units, `origin` names minute 0; None is "not known".

    `ghost` are the ratings of dissociation of the session before, `end` the last minute the axis must reach.
    """

    points: tuple[VitalsPoint, ...]
    lanes: tuple[tuple[str, str], ...]
    origin: str
    end: float
    has_dose: bool = True
    now: float | None = None
    now_words: str = ""
    limits: tuple[LimitLine, ...] = ()
    peak: Expected | None = None
    settled: Expected | None = None
    ghost: tuple[tuple[float, int], ...] = ()
    ghost_words: str = ""


def lanes_drawing(inputs: LanesInputs, room: VitalsRoom, measure: Measure) -> Drawing:
    """Lay out the lanes, back to front. Without a reading the lanes, the limits and the expected course are there."""
    points = sorted(inputs.points, key=lambda one: one.minute)
    axis = _axis(inputs, points, room)
    bands = _bands(inputs, points, room)
    sheet = Sheet(axis, room.text, measure, is_under=True)
    shapes: list[Shape] = [
        *_peak(inputs, sheet, room),
        *_ticks(axis, inputs, room, measure),
        *_names(inputs, room),
        *_limits(inputs, bands, sheet),
        *_ghost(inputs, bands["dissociation"], sheet),
        *dissociation(points, bands["dissociation"], sheet),
        *pressure(points, bands["bp"], sheet),
        *pulse(points, bands["pulse"], sheet),
        *spo2(points, bands["spo2"], sheet),
        *_sedation(inputs, points, bands["sedation"], sheet),
        *_now(inputs, sheet, room),
    ]
    return Drawing(room.width, room.height, tuple(shapes))


def _axis(inputs: LanesInputs, points: Sequence[VitalsPoint], room: VitalsRoom) -> Axis:
    first = min([-BEFORE_MIN + 2, *(one.minute for one in points)])
    last = max([inputs.end, inputs.now or 0.0, *(one.minute for one in points)])
    return Axis(first - 2, last + AFTER_MIN, room.left, room.width)


def _bands(inputs: LanesInputs, points: Sequence[VitalsPoint], room: VitalsRoom) -> dict[str, Band]:
    watched = [one.value for one in inputs.limits if one.lane == "bp"]
    pressures = [value for one in points for value in (one.systolic, one.diastolic) if value is not None]
    pulses = [one.pulse for one in points if one.pulse is not None]
    saturations = [one.spo2 for one in points if one.spo2 is not None]
    lows = [one.value for one in inputs.limits if one.lane == "spo2"]
    spans = {
        "bp": span([*pressures, *watched] or [80, 160], 40, 10),
        "pulse": span(pulses or [60, 90], 40, 12),
        "spo2": (min([*saturations, *lows, 92]) - 2.0, 101.0),
        "dissociation": (-0.5, 10.0),
        "sedation": (-1.5, 5.2),
    }
    share = (room.height - HEAD_H - AXIS_H) / sum(weight for _, weight in LANES)
    found, top = {}, HEAD_H
    for name, weight in LANES:
        under = room.text + 4 if name == "bp" else 0.0
        above = (
            room.text
            if name == "bp" and len(watched) > 1
            else room.text
            if name in ("pulse", "spo2", "dissociation")
            else 8.0
        )
        found[name] = Band(top + above, top + share * weight - 7 - under, *spans[name])
        top += share * weight
    return found


def _floor(room: VitalsRoom) -> float:
    return room.height - AXIS_H


def _peak(inputs: LanesInputs, sheet: Sheet, room: VitalsRoom) -> Iterator[Shape]:
    """Lay out where the peak is expected, and where the course is expected to be settled."""
    axis = sheet.axis
    if (peak := inputs.peak) is not None:
        left, right = axis.x(peak.first), axis.x(peak.last)
        yield Box("peak.box", left, HEAD_H, right - left, _floor(room) - HEAD_H)
        yield Label("peak.label", (left + right) / 2, HEAD_H - 6, peak.words, "middle", room.text, strong=True)
    if (settled := inputs.settled) is not None:
        x = axis.x(settled.first)
        yield Line("settled.line", ((x, HEAD_H), (x, _floor(room))))
        half = sheet.measure(settled.words) / 2
        x = min(x, room.width - half)
        if inputs.peak is None or x - half > axis.x(inputs.peak.last):
            yield Label("axis.label", x, HEAD_H - 6, settled.words, "middle", room.text)


def _ticks(axis: Axis, inputs: LanesInputs, room: VitalsRoom, measure: Measure) -> Iterator[Shape]:
    base = _floor(room)
    step = next((one for one in STEPS_MIN if (axis.last - axis.first) / one <= MOST_TICKS), STEPS_MIN[-1])
    minute, taken = -int(-axis.first // step) * step, -1.0
    while minute <= axis.last:
        x = axis.x(minute)
        text = inputs.origin if minute == 0 else f"{minute:+d}".replace("-", "\u2212")
        half = measure(text) / 2
        if minute:
            yield Line("grid", ((x, HEAD_H), (x, base)))
        if x - half > taken and x + half <= room.width + 1:
            yield Label("axis.label", x, base + room.text + 8, text, "middle", room.text)
            taken = x + half + 8
        minute += step
    yield Line("axis.line", ((0, base), (room.width, base)))
    yield Line("dose.line" if inputs.has_dose else "grid", ((axis.x(0), HEAD_H), (axis.x(0), base)))


def _names(inputs: LanesInputs, room: VitalsRoom) -> Iterator[Shape]:
    share = (room.height - HEAD_H - AXIS_H) / sum(weight for _, weight in LANES)
    top = HEAD_H
    for place, ((_, weight), (words, unit)) in enumerate(zip(LANES, inputs.lanes, strict=True)):
        if place:
            yield Line("lane.line", ((0, top), (room.width, top)))
        low = top + room.text + (8 if share * weight > room.text * 3.2 else 2)
        yield Label("lane.name", 0, low, words, "start", room.text, strong=True)
        yield Label("lane.unit", 0, low + room.text * 1.25, unit, "start", room.text)
        top += share * weight


def _limits(inputs: LanesInputs, bands: dict[str, Band], sheet: Sheet) -> Iterator[Shape]:
    axis = sheet.axis
    for one in inputs.limits:
        band = bands[one.lane]
        if not band.low <= one.value <= band.high:
            continue
        y, right = band.y(one.value), axis.right - EDGE / 2
        yield Line("limit.line", ((axis.left, y), (right, y)))
        is_second = any(other.lane == one.lane and other.value < one.value for other in inputs.limits)
        beside = y - 4 if is_second or not one.is_high else y + sheet.text + 2
        yield Label("limit.label", right - 2, beside, one.words, "end", sheet.text)


def _ghost(inputs: LanesInputs, band: Band, sheet: Sheet) -> Iterator[Shape]:
    """Lay out the session before, dotted: what was rated then at the same minute."""
    drawn = [(sheet.axis.x(minute), band.y(value)) for minute, value in inputs.ghost if minute <= sheet.axis.last]
    if len(drawn) < 2:
        return
    yield Line("ghost.line", tuple(drawn))
    rated = max((one.minute for one in inputs.points if one.dissociation is not None), default=0.0)
    free = sheet.axis.x(max(rated, inputs.now or 0.0)) + 20
    x = max(drawn[len(drawn) * 2 // 3][0], free)
    if x + sheet.measure(inputs.ghost_words) < sheet.axis.right:
        top = min(y for _, y in drawn)
        yield Label("axis.label", x, max(top + 4, band.top + 8), inputs.ghost_words, "start", sheet.text)


def _sedation(inputs: LanesInputs, points: Sequence[VitalsPoint], band: Band, sheet: Sheet) -> Iterator[Shape]:
    """Lay out sedation as steps: a score holds until the next one, the last one until now."""
    rated = [(sheet.axis.x(one.minute), band.y(one.moaas), one.moaas) for one in points if one.moaas is not None]
    steps: list[tuple[float, float]] = []
    for x, y, _ in rated:
        if steps:
            steps.append((x, steps[-1][1]))
        steps.append((x, y))
    if steps and inputs.now is not None:
        steps.append((max(sheet.axis.x(inputs.now), steps[-1][0]), steps[-1][1]))
    if len(steps) > 1:
        yield Line("sedation.line", tuple(steps))
    taken = sheet.axis.left - 40.0
    for x, y, value in rated:
        yield Mark("sedation.mark", x, y, 6.0)
        half = sheet.measure(str(value)) / 2
        if x - half > taken + 5:
            above = y + sheet.text + 15 > band.base + 10
            yield Label("value.label", x, y - 7 if above else y + sheet.text + 5, str(value), "middle", sheet.text)
            taken = x + half


def _now(inputs: LanesInputs, sheet: Sheet, room: VitalsRoom) -> Iterator[Shape]:
    if inputs.now is None:
        return
    x, base = sheet.axis.x(inputs.now), _floor(room)
    half, high = sheet.measure(inputs.now_words) / 2 + 7, room.text + 7
    yield Line("now.line", ((x, HEAD_H), (x, base)))
    yield Box("now.box", x - half, base + 1, 2 * half, high)
    y = base + 1 + high / 2 + room.text * 0.36
    yield Label("now.label", x, y, inputs.now_words, "middle", room.text, strong=True)
