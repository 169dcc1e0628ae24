"""The lanes of the dose-response chart, each as shapes. Drawn through `response_chart.response_chart`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from keta_desk.domain.response_labels import (
    REMISSION_BELOW,
    Room,
    acute_notes,
    ahead,
    extent,
    lane_names,
    missed_marks,
    score_names,
)
from keta_desk.domain.response_values import (
    WINDOW_DAYS,
    AcutePoint,
    Box,
    ChartInputs,
    DosePoint,
    Label,
    Lane,
    Line,
    Mark,
    Measure,
    Naming,
    Scale,
    ScorePoint,
    Shape,
    windows_of,
)

LONGEST_JOINED_DAYS = 42
"""Scores further apart than this are not joined by a line: our setting, above the four weeks of maintenance."""

LANE_NAMES = {Lane.DOSE: "Dose, mg", Lane.ACUTE: "Peak, 0 to 10", Lane.INTEGRATION: "Integration"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TICK_DAYS = (1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820)
HIGHEST_RATING = 10.0

LaneOf = Callable[[ChartInputs, Scale, Measure], list[Shape]]


def windows(inputs: ChartInputs, scale: Scale) -> Iterator[Box]:
    """Shade the integration windows behind the scores, with a slit of light where one follows another."""
    top, base = scale.tops[Lane.SCORES], scale.bases[Lane.SCORES]
    slit = scale.text * 0.14
    for left, right in _window_ends(inputs, scale, slit):
        yield Box("window", left, top, right - left, base - top)


def _window_ends(inputs: ChartInputs, scale: Scale, slit: float) -> Iterator[tuple[float, float]]:
    """Return from where to where each window reaches, cut off at both sides of the picture."""
    for start, end in windows_of((*inputs.before, *inputs.doses)):
        left, right = max(scale.x(start) + slit, scale.left), min(scale.x(end) - slit, scale.right)
        if right > left:
            yield left, right


def scores_lane(inputs: ChartInputs, scale: Scale, measure: Measure) -> list[Shape]:
    """Draw grid, thresholds and both measures, named at their right end."""
    highest = 27.0 if any(point.score > 24 for point in (*inputs.phq9, *inputs.gad7)) else 24.0
    shapes: list[Shape] = []
    crossed = {(inputs.phq9_baseline or 0) / 2 or None, REMISSION_BELOW if inputs.remission_counts else None}
    crossed = crossed if inputs.phq9 else set()
    for value in range(0, 25, 5):
        y = scale.y(value, highest, Lane.SCORES)
        shapes += [] if value in crossed else [Line("grid", ((scale.left, y), (scale.right, y)))]
        label = Label("axis.label", scale.left - 0.6 * scale.text, y + 0.35 * scale.text, str(value), "end", scale.text)
        shapes.append(label)
    if not inputs.phq9 and not inputs.gad7:
        middle = (scale.left + scale.right) / 2, scale.y(highest / 2, highest, Lane.SCORES)
        return [*shapes, Label("lane.empty", *middle, "No scores recorded", "middle", scale.text)]
    shapes += _thresholds(inputs, scale, highest)
    gad7 = _series("gad7", inputs.gad7, scale, highest)
    phq9 = _series("phq9", inputs.phq9, scale, highest)
    if scale.naming is Naming.LEFT:
        return [*shapes, *gad7, *phq9, *score_names(inputs, scale, highest, measure)]
    return [*shapes, *gad7, *phq9, *_end_labels(inputs, scale, highest)]


def _thresholds(inputs: ChartInputs, scale: Scale, highest: float) -> list[Shape]:
    """Draw the highest PHQ-9 of response, and where remission begins, as lines across where they count."""
    shapes: list[Shape] = []
    if not inputs.phq9:
        return shapes
    if inputs.response_at is not None:
        shapes.append(_across("response.line", inputs.response_at, scale, highest))
    if inputs.remission_counts:
        shapes.append(_across("remission.line", REMISSION_BELOW, scale, highest))
    return shapes


def _across(role: str, value: float, scale: Scale, highest: float) -> Line:
    y = scale.y(value, highest, Lane.SCORES)
    return Line(role, ((scale.left, y), (scale.right, y)))


def _series(name: str, points: Sequence[ScorePoint], scale: Scale, highest: float) -> list[Shape]:
    """Join points with a line, except over long gaps, and mark each."""
    placed = sorted(points, key=lambda point: point.on)
    shapes: list[Shape] = []
    stretch: list[tuple[float, float]] = []
    for before, point in zip([None, *placed], placed, strict=False):
        if before and (point.on - before.on).days > LONGEST_JOINED_DAYS:
            shapes += _joined(name, stretch)
            stretch = []
        stretch.append((scale.x(point.on), scale.y(point.score, highest, Lane.SCORES)))
    shapes += _joined(name, stretch)
    size = _fitting(0.78 * scale.text, [point.on for point in placed], scale, share=0.8, least=0.2 * scale.text)
    places = [(scale.x(point.on), scale.y(point.score, highest, Lane.SCORES)) for point in placed]
    return [*shapes, *(Mark(f"{name}.marker", x, y, size) for x, y in places)]


def _joined(name: str, stretch: Sequence[tuple[float, float]]) -> list[Shape]:
    return [Line(f"{name}.line", tuple(stretch))] if len(stretch) > 1 else []


def _fitting(size: float, days: Sequence[date], scale: Scale, *, share: float, least: float) -> float:
    """Return `size`, or less where the days stand closer than it."""
    closest = min(
        (scale.x(after) - scale.x(before) for before, after in pairwise(sorted(set(days)))), default=size / share
    )
    return max(min(size, closest * share), least)


def _end_labels(inputs: ChartInputs, scale: Scale, highest: float) -> list[Shape]:
    """Name both measures with their last score beside their ends, moved apart where they would touch."""
    ends = []
    for role, name, points in (("phq9.label", "PHQ-9", inputs.phq9), ("gad7.label", "GAD-7", inputs.gad7)):
        if points:
            last = max(points, key=lambda point: point.on)
            ends.append((scale.y(last.score, highest, Lane.SCORES), role, f"{name} {last.score}"))
    ends.sort(key=lambda end: end[0])
    apart = 1.35 * scale.text
    heights = [end[0] for end in ends]
    if len(heights) == 2 and heights[1] - heights[0] < apart:
        middle = sum(heights) / 2
        heights = [middle - apart / 2, middle + apart / 2]
        over = max(heights[1] - scale.bases[Lane.SCORES], 0.0)
        heights = [height - over for height in heights]
    x = scale.right + 0.7 * scale.text
    return [
        Label(role, x, height + 0.35 * scale.text, text, "start", scale.text, strong=True)
        for height, (_, role, text) in zip(heights, ends, strict=True)
    ]


def dose_lane(inputs: ChartInputs, scale: Scale, measure: Measure) -> list[Shape]:
    """Draw a bar for each dose from zero up, its mg on top where there is room: first, last and changes first."""
    shapes = _lane_base(Lane.DOSE, scale)
    shapes += missed_marks(inputs, scale, measure) if scale.naming is Naming.LEFT else []
    doses = sorted(inputs.doses, key=lambda dose: dose.on)
    if not doses:
        return [*shapes, _empty(Lane.DOSE, "No doses recorded", scale)]
    most = max(float(dose.dose_mg) for dose in doses) or 1.0
    width = _fitting(1.7 * scale.text, [dose.on for dose in doses], scale, share=0.62, least=0.1 * scale.text)
    labels, kinds = [], inputs.kinds()
    for dose, (place, of) in zip(doses, _places([dose.on for dose in doses]), strict=True):
        x = scale.x(dose.on) + (place - (of - 1) / 2) * 1.6 * width  # several of one day stand beside each other
        top = scale.y(float(dose.dose_mg), most, Lane.DOSE)
        role = "dose.planned" if dose.planned else "dose.bar"
        shapes.append(Box(role, x - width / 2, top, width, scale.bases[Lane.DOSE] - top))
        amount = f"{_amount(dose)} {kinds.get(dose.kind, '')}".rstrip()
        labels.append(Label("dose.label", x, top - 0.4 * scale.text, amount, "middle", scale.text, strong=True))
    bars = [shape for shape in shapes if isinstance(shape, Box)]
    order = [place for place in _changes_first(doses) if _is_clear(labels[place], place, bars, measure)]
    return [*shapes, *_with_room(labels, order, measure, 0.3 * scale.text)]


def _places(days: Sequence[date]) -> list[tuple[int, int]]:
    """Return for each of the days, in order, which of its day it is, and how many that day has."""
    return [(days[:at].count(day), days.count(day)) for at, day in enumerate(days)]


def _is_clear(label: Label, place: int, bars: Sequence[Box], measure: Measure) -> bool:
    """Say whether no bar but its own stands in the way of a bar's label; `bars` are in order from the left."""
    start, end = extent(label, measure)
    before, after = bars[max(place - 40, 0) : place], bars[place + 1 : place + 41]
    near = [bar for bar in (*before, *after) if bar.x < end and start < bar.x + bar.width]
    return all(bar.y > label.y or bar.x == bars[place].x for bar in near)


def _changes_first(doses: Sequence[DosePoint]) -> list[int]:
    """Return positions in the order in which their labels matter: first, last, changes, all others."""
    ends = [0, len(doses) - 1]
    changes = [place for place in range(1, len(doses)) if _changed(doses[place - 1], doses[place])]
    return list(dict.fromkeys([*ends, *changes, *range(len(doses))]))


def _changed(before: DosePoint, after: DosePoint) -> bool:
    return (before.dose_mg, before.kind) != (after.dose_mg, after.kind)


def _with_room(labels: Sequence[Label], order: Sequence[int], measure: Measure, apart: float) -> list[Label]:
    room = Room(measure, apart)
    kept = {place for place in order if room.take(labels[place])}
    return [label for place, label in enumerate(labels) if place in kept]


def _amount(dose: DosePoint) -> str:
    text = f"{dose.dose_mg:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def acute_lane(inputs: ChartInputs, scale: Scale, measure: Measure) -> list[Shape]:
    """Draw the peak rating as a bar with its figure on top, and the highest blood pressure beside it."""
    shapes = _lane_base(Lane.ACUTE, scale)
    points = sorted(inputs.acute, key=lambda point: point.on)
    if not points:
        return [*shapes, _empty(Lane.ACUTE, "No peak recorded", scale)]
    text = scale.text
    width = _fitting(0.75 * text, [point.on for point in points], scale, share=0.5, least=0.1 * text)
    bars = [_rating_bar(point, width, scale) for point in points]
    figures = [
        Label(
            "acute.label", bar.x + width / 2, bar.y - 0.35 * text, str(point.peak_rating), "middle", text, strong=True
        )
        for point, bar in zip(points, bars, strict=True)
    ]
    rated = [place for place, point in enumerate(points) if point.peak_rating is not None]
    clear = [place for place in rated if _is_clear(figures[place], place, bars, measure)]
    kept = _with_room(figures, clear, measure, 0.3 * text)
    beside = acute_notes if scale.naming is Naming.LEFT else _pressures
    return [*shapes, *(bars[place] for place in rated), *kept, *beside(points, bars, scale, measure)]


def _rating_bar(point: AcutePoint, width: float, scale: Scale) -> Box:
    top = scale.y(point.peak_rating or 0, HIGHEST_RATING, Lane.ACUTE)
    return Box("acute.bar", scale.x(point.on) - width / 2, top, width, scale.bases[Lane.ACUTE] - top)


def _pressures(points: Sequence[AcutePoint], bars: Sequence[Box], scale: Scale, measure: Measure) -> list[Shape]:
    """Write blood pressures at the right of their bars, where neither a bar nor another pressure stands."""
    room = Room(measure, 0.4 * scale.text)
    for bar in bars:
        room.block(bar.x, bar.x + bar.width)
    kept: list[Shape] = []
    for point, bar in zip(points, bars, strict=True):
        if point.systolic_mmhg is None or point.diastolic_mmhg is None:
            continue
        at = bar.x + bar.width + 0.5 * scale.text, scale.bases[Lane.ACUTE] - 0.5 * scale.text
        label = Label(
            "acute.pressure", *at, f"{point.systolic_mmhg}/{point.diastolic_mmhg}", "start", 0.94 * scale.text
        )
        if extent(label, measure)[1] <= scale.right + 0.2 * scale.text and room.take(label):
            kept.append(label)
    return kept


def integration_lane(inputs: ChartInputs, scale: Scale, _measure: Measure) -> list[Shape]:
    """Draw each window as a ribbon, and each integration session joined to the dose it belongs to."""
    top, base = scale.tops[Lane.INTEGRATION], scale.bases[Lane.INTEGRATION]
    middle, slit = (top + base) / 2, scale.text * 0.14
    shapes = _names(Lane.INTEGRATION, scale, middle + 0.35 * scale.text)
    for left, right in _window_ends(inputs, scale, slit):
        shapes.append(Box("integration.window", left, top, right - left, base - top))
    shapes += ahead(inputs, scale, WINDOW_DAYS) if scale.naming is Naming.LEFT else []
    if not inputs.integrations:
        return [*shapes, _empty(Lane.INTEGRATION, "None recorded", scale)]
    points = sorted(inputs.integrations, key=lambda point: point.on)
    size = _fitting(0.75 * scale.text, [point.on for point in points], scale, share=0.8, least=0.2 * scale.text)
    given = sorted(dose.on for dose in inputs.doses if not dose.planned)
    for point in points:
        dose = point.after or max((day for day in given if day <= point.on), default=None)
        if dose is not None and scale.first <= dose <= point.on:
            shapes.append(Line("integration.join", ((scale.x(dose) + slit, middle), (scale.x(point.on), middle))))
        role = "integration.held" if point.held else "integration.booked"
        shapes.append(Mark(role, scale.x(point.on), middle, size))
    return shapes


def _lane_base(lane: Lane, scale: Scale) -> list[Shape]:
    base = scale.bases[lane]
    line = Line("axis.line", ((scale.left, base), (scale.right, base)))
    return [line, *_names(lane, scale, base - 0.35 * scale.text)]


def _names(lane: Lane, scale: Scale, y: float) -> list[Shape]:
    if scale.naming is Naming.LEFT:
        return lane_names(lane, scale, y)
    return [Label("lane.name", scale.right + 0.7 * scale.text, y, LANE_NAMES[lane], "start", scale.text)]


def _empty(lane: Lane, words: str, scale: Scale) -> Label:
    return Label(
        "lane.empty", (scale.left + scale.right) / 2, scale.bases[lane] - 0.5 * scale.text, words, "middle", scale.text
    )


def time_axis(inputs: ChartInputs, scale: Scale, measure: Measure) -> list[Shape]:
    """Write days under the lanes, as many as there is room for, and draw the now-line if it is asked for."""
    long_span = (scale.last - scale.first).days > 330
    y = scale.height - 0.45 * scale.text
    shapes: list[Shape] = []
    room = 1.6 * measure(_day(scale.first, year=long_span), scale.text, False)
    per_day = scale.x(scale.first + timedelta(days=1)) - scale.x(scale.first)
    step = next((days for days in _TICK_DAYS if days * per_day >= room), _TICK_DAYS[-1])
    day = scale.first
    while day <= scale.last:
        shapes.append(Label("axis.day", scale.x(day), y, _day(day, year=long_span), "middle", scale.text))
        day += timedelta(days=step)
    if inputs.today:
        x = scale.x(inputs.today)
        shapes.append(Line("today.line", ((x, scale.tops[Lane.SCORES]), (x, max(scale.bases.values())))))
        shapes.append(Label("today.label", x, scale.tops[Lane.SCORES], "Today", "middle", scale.text, strong=True))
    return shapes


def _day(day: date, *, year: bool) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year % 100:02d}" if year else "")


DRAWN: dict[Lane, LaneOf] = {
    Lane.SCORES: scores_lane,
    Lane.DOSE: dose_lane,
    Lane.ACUTE: acute_lane,
    Lane.INTEGRATION: integration_lane,
}
