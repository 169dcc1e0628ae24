"""Where labels of the dose-response chart stand: what has room, and what is named where lanes are named at the left.

Drawn through `response_lanes`. At the left there is room for more words: each measure is named at its first point and
its last score stands at its last; thresholds say their figures; a session says in a word how it was borne.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from keta_desk.domain.response_values import (
    AcutePoint,
    Box,
    ChartInputs,
    Label,
    Lane,
    Mark,
    Measure,
    Scale,
    ScorePoint,
    Shape,
)

REMISSION_BELOW = 5
PLACES_TRIED = 5
LEFT_NAMES = {Lane.DOSE: ("Dose", "mg"), Lane.ACUTE: ("Acute", "0\u201310"), Lane.INTEGRATION: ("Window",)}


class Room:
    """Keeps labels of one lane from overprinting each other: what has no room is left out."""

    def __init__(self, measure: Measure, apart: float) -> None:
        self._measure, self._apart = measure, apart
        self._taken: list[tuple[float, float]] = []

    def take(self, label: Label) -> bool:
        """Say whether `label` has room, and keep it if so."""
        start, end = extent(label, self._measure)
        if any(
            start < other_end + self._apart and other_start < end + self._apart
            for other_start, other_end in self._taken
        ):
            return False
        self._taken.append((start, end))
        return True

    def block(self, start: float, end: float) -> None:
        """Keep labels away from what is drawn between `start` and `end`."""
        self._taken.append((start, end))


def extent(label: Label, measure: Measure) -> tuple[float, float]:
    """Return where a label starts and ends."""
    width = measure(label.text, label.size, label.strong)
    start = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    return start, start + width


def lane_names(lane: Lane, scale: Scale, y: float) -> list[Shape]:
    """Name a lane at the left of its base line, in one line or two; `y` is the baseline of the last."""
    names = LEFT_NAMES[lane]
    x = scale.left - 0.6 * scale.text
    return [
        Label("lane.name", x, y - (len(names) - 1 - place) * 1.15 * scale.text, name, "end", scale.text)
        for place, name in enumerate(names)
    ]


def score_names(inputs: ChartInputs, scale: Scale, highest: float, measure: Measure) -> list[Shape]:
    """Name each measure at its first point with that score, and write its last score beside its last point."""
    measures = (("phq9.label", "PHQ-9", inputs.phq9), ("gad7.label", "GAD-7", inputs.gad7))
    shown = [(role, name, sorted(points, key=lambda point: point.on)) for role, name, points in measures if points]
    ends = [*_first_names(shown, scale, highest, measure), *_last_scores(shown, scale, highest, inputs)]
    ground = _Ground([points for _, _, points in shown], scale, highest, measure)
    return [*ends, *_threshold_names(inputs, ground, ends)]


Named = tuple[str, str, list[ScorePoint]]


def _first_names(shown: Sequence[Named], scale: Scale, highest: float, measure: Measure) -> list[Label]:
    """Write the higher measure's name over its first point and the lower one's under it, clear of their lines."""
    ordered = sorted(shown, key=lambda one: -one[2][0].score)
    text, made = scale.text, []
    for place, (role, name, points) in enumerate(ordered):
        words, x = f"{name} {points[0].score}", scale.x(points[0].on)
        heights = _heights(points, x, x + measure(words, text, True), scale, highest)
        y = min(heights) - 0.85 * text if place == 0 else max(heights) + 1.45 * text
        y = min(y, scale.bases[Lane.SCORES] + 1.1 * text)
        made.append(Label(role, x, y, words, "start", text, strong=True))
    if len(made) == 2 and made[1].y - made[0].y < 1.3 * text and abs(made[0].x - made[1].x) < 6 * text:
        made[0] = Label(made[0].role, made[0].x, made[1].y - 1.3 * text, made[0].text, "start", text, strong=True)
    return made


def _heights(points: Sequence[ScorePoint], start: float, end: float, scale: Scale, highest: float) -> list[float]:
    """Return how high a measure's line runs between two places: at both, and at every point between them."""
    places = [(scale.x(point.on), scale.y(point.score, highest, Lane.SCORES)) for point in points]
    heights = [y for x, y in places if start <= x <= end]
    for (x, y), (next_x, next_y) in pairwise(places):
        heights += [y + (next_y - y) * (at - x) / (next_x - x) for at in (start, end) if x < at < next_x]
    return heights


def _last_scores(shown: Sequence[Named], scale: Scale, highest: float, inputs: ChartInputs) -> list[Label]:
    """Write each last score beside its point, moved apart where two would touch and past the line of today."""
    ends = sorted(
        (
            (scale.y(points[-1].score, highest, Lane.SCORES), role, points[-1])
            for role, _, points in shown
            if points[1:]
        ),
        key=lambda end: end[0],
    )
    apart = 1.25 * scale.text
    heights = [height for height, _, _ in ends]
    is_near = len(ends) == 2 and abs(scale.x(ends[0][2].on) - scale.x(ends[1][2].on)) < 3 * scale.text
    if is_near and heights[1] - heights[0] < apart:
        middle = min(sum(heights) / 2, scale.bases[Lane.SCORES] - apart / 2)
        heights = [middle - apart / 2, middle + apart / 2]
    made = []
    for height, (_, role, last) in zip(heights, ends, strict=True):
        x = scale.x(last.on) + 0.8 * scale.text
        if inputs.today is not None and 0 <= scale.x(inputs.today) - scale.x(last.on) < 1.8 * scale.text:
            x = scale.x(inputs.today) + 0.6 * scale.text
        made.append(Label(role, x, height + 0.35 * scale.text, str(last.score), "start", scale.text, strong=True))
    return made


def _threshold_names(inputs: ChartInputs, ground: _Ground, taken: Sequence[Label]) -> list[Label]:
    """Write the figures of response and remission on their lines or under: leftmost where nothing runs through them."""
    if not inputs.phq9:
        return []
    scale, begins = ground.scale, inputs.response_at
    named = [] if begins is None else [(begins, f"response \u2264 {begins}")]
    named += [(REMISSION_BELOW, f"remission < {REMISSION_BELOW}")] if inputs.remission_counts else []
    made: list[Label] = []
    for value, words in named:
        line = scale.y(value, ground.highest, Lane.SCORES)
        first = scale.left + 0.5 * scale.text
        last = max(first, scale.right - ground.measure(words, scale.text, False))
        tried = [
            Label("threshold.label", first + (last - first) * share / PLACES_TRIED, y, words, "start", scale.text)
            for share in range(PLACES_TRIED + 1)
            for y in (line - 0.4 * scale.text, line + 1.15 * scale.text)
        ]
        free = (label for label in tried if not ground.strikes(label, [*taken, *made]))
        made.append(next(free, tried[-2]))
    return made


@dataclass(frozen=True, slots=True)
class _Ground:
    """What the lane of scores is drawn with, and the measures' points on it, each in order."""

    lines: Sequence[Sequence[ScorePoint]]
    scale: Scale
    highest: float
    measure: Measure

    def strikes(self, label: Label, others: Sequence[Label]) -> bool:
        """Say whether a measure's line or another label runs through a label."""
        (start, end), text = extent(label, self.measure), self.scale.text
        top, foot = label.y - 1.2 * text, label.y + 0.5 * text
        for line in self.lines:
            run = _heights(line, start - text, end + text, self.scale, self.highest)
            if run and min(run) < foot and max(run) > top:
                return True
        return any(abs(label.y - other.y) < 1.25 * text and _meet(label, other, self.measure) for other in others)


def _meet(one: Label, other: Label, measure: Measure) -> bool:
    (left, right), (start, end) = extent(one, measure), extent(other, measure)
    return left < end and start < right


def acute_notes(points: Sequence[AcutePoint], bars: Sequence[Box], scale: Scale, measure: Measure) -> list[Shape]:
    """Write blood pressures at the right of their bars and a word under them, those over a limit marked as such.

    What crossed a limit has its place first; what has no room between its neighbours is left out.
    """
    text = scale.text
    rows = (Room(measure, 0.3 * text), Room(measure, 0.3 * text))
    base = scale.bases[Lane.ACUTE]
    kept: list[Shape] = []
    for row, at in zip(rows, (base - 1.75 * text, base - 0.55 * text), strict=True):
        for point, bar in zip(points, bars, strict=True):
            if bar.y < at:  # it stands as high as this row
                row.block(bar.x, bar.x + bar.width)
            if point.peak_rating is not None and abs(bar.y - 0.35 * text - at) < text:  # its figure does
                half = measure(str(point.peak_rating), text, True) / 2
                row.block(bar.x + bar.width / 2 - half, bar.x + bar.width / 2 + half)
    order = sorted(zip(points, bars, strict=True), key=lambda pair: (not pair[0].is_pressure_over, not pair[0].note))
    for point, bar in order:
        x = bar.x + bar.width + 0.5 * text
        if point.systolic_mmhg is not None and point.diastolic_mmhg is not None:
            role = "acute.over" if point.is_pressure_over else "acute.pressure"
            words = f"{point.systolic_mmhg}/{point.diastolic_mmhg}"
            label = Label(role, x, base - 1.75 * text, words, "start", 0.94 * text, strong=point.is_pressure_over)
            kept += _fitting_note(label, rows[0], scale, measure)
        if point.note:
            label = Label("acute.note", x, base - 0.55 * text, point.note, "start", 0.94 * text, strong=True)
            kept += _fitting_note(label, rows[1], scale, measure)
    return kept


def _fitting_note(label: Label, row: Room, scale: Scale, measure: Measure) -> list[Shape]:
    sign = 1.1 * label.size if label.role == "acute.over" else 0.0
    wide = measure(label.text, label.size, label.strong)
    whole = Label(label.role, label.x, label.y, label.text, "start", label.size, label.strong)
    if label.x + wide + sign > scale.right + 0.9 * scale.text or not row.take(whole):
        return []
    if not sign:
        return [label]
    row.block(label.x + wide, label.x + wide + sign)
    return [
        label,
        Mark("acute.warning", label.x + wide + 0.7 * label.size, label.y - 0.33 * label.size, 0.7 * label.size),
    ]


def missed_marks(inputs: ChartInputs, scale: Scale, measure: Measure) -> list[Shape]:
    """Draw a cross for each dose that was booked and not given, with a word over it where there is room."""
    text, base = scale.text, scale.bases[Lane.DOSE]
    room = Room(measure, 0.3 * text)
    shapes: list[Shape] = []
    for dose in inputs.doses:
        room.block(scale.x(dose.on) - 1.2 * text, scale.x(dose.on) + 1.2 * text)
    for missed in inputs.missed:
        x = scale.x(missed.on)
        shapes.append(Mark("dose.missed", x, base - 0.6 * text, 0.75 * text))
        label = Label("dose.missed.label", x, base - 1.35 * text, missed.what, "middle", 0.94 * text, strong=True)
        shapes += [label] if room.take(label) else []
    return shapes


def ahead(inputs: ChartInputs, scale: Scale, days: int) -> list[Shape]:
    """Outline the window that the planned dose would open."""
    top, base = scale.tops[Lane.INTEGRATION], scale.bases[Lane.INTEGRATION]
    per_day = (scale.right - scale.left - 2 * scale.inset) / (scale.last - scale.first).days
    shapes: list[Shape] = []
    for dose in inputs.doses:
        left = scale.x(dose.on) + 0.14 * scale.text
        right = min(left + days * per_day, scale.right)
        if dose.planned and right > left:
            shapes.append(Box("integration.ahead", left, top, right - left, base - top))
    return shapes
