"""Geometry of the dose-response chart: four lanes on one time axis, computed once for screen and paper.

`response_chart` turns what was recorded into lines, boxes, marks and labels whose `role` says what they are
("phq9.line", "dose.bar", "window"); a painter needs nothing but a look for each role. The unit is the caller's
(points or pixels), the origin the upper left corner, y grows downward, a label's y is its baseline. `shapes` are
in painting order. The same facts in words and rows: `response_words`.

Lanes: scores with their thresholds and the integration windows shaded; doses in mg; acute peak (rating 0 to 10
and blood pressure); integration, each mark joined to its dose. A lane without anything to draw says so.

Nothing is judged here: the baseline of the response line comes from `outcomes.baseline`, remission is a score
under 5 against a baseline of 10 or more (clinical-reference 7.1), a window is the 14 days after a dose, cut short by
the next (design 7).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from keta_desk.domain.response_labels import LEFT_NAMES
from keta_desk.domain.response_lanes import DRAWN, LANE_NAMES, time_axis, windows
from keta_desk.domain.response_values import (
    AcutePoint,
    Box,
    ChartInputs,
    ChartSize,
    DosePoint,
    Drawing,
    IntegrationPoint,
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

__all__ = [
    "AcutePoint",
    "Box",
    "ChartInputs",
    "ChartSize",
    "DosePoint",
    "Drawing",
    "IntegrationPoint",
    "Label",
    "Lane",
    "Line",
    "Mark",
    "Measure",
    "Naming",
    "ScorePoint",
    "Shape",
    "estimated_width",
    "response_chart",
    "windows_of",
]


def estimated_width(text: str, size: float, strong: bool) -> float:
    """Guess a text's width where no typeface is at hand: 0.53 em a letter, a little more in semibold."""
    return len(text) * size * (0.56 if strong else 0.53)


_LANE_LINES = {
    Naming.RIGHT: {Lane.DOSE: 3.7, Lane.ACUTE: 2.9, Lane.INTEGRATION: 1.2},
    Naming.LEFT: {Lane.DOSE: 4.6, Lane.ACUTE: 3.4, Lane.INTEGRATION: 1.2},
}
"""Heights of the lower lanes, in lines of text; the scores take the rest."""
ALONE_LINES, ALONE_GAP = 3.2, 1.7
"""The height of a lane that stands alone under the scores, and the gap above it: the scores are what is looked at."""


def laid_out(inputs: ChartInputs, size: ChartSize, lanes: Sequence[Lane], measure: Measure) -> Scale:
    """Decide where days and lanes lie."""
    first, last = _span(inputs)
    text = size.text
    lower = [lane for lane in Lane if lane in lanes and lane is not Lane.SCORES]
    is_alone = size.naming is Naming.LEFT and len(lower) == 1
    axis, gap = 2.0 * text, (2.1 if size.naming is Naming.LEFT and not is_alone else ALONE_GAP) * text
    lines = {lane: _LANE_LINES[size.naming][lane] * text for lane in lower}
    lines |= dict.fromkeys(lower, ALONE_LINES * text) if is_alone else {}
    room = size.height - axis - sum(lines.values()) - gap * len(lower)
    squeeze = min(1.0, (size.height - axis) * 0.6 / (sum(lines.values()) + gap * len(lower) or 1.0))
    tops, bases = {Lane.SCORES: text * 0.5}, {Lane.SCORES: max(room, (size.height - axis) * 0.4)}
    y = bases[Lane.SCORES]
    for lane in lower:
        tops[lane] = y + gap * squeeze
        y = bases[lane] = tops[lane] + lines[lane] * squeeze
    left, right = _sides(size, lower, measure)
    return Scale(
        first=first,
        last=last,
        left=min(left, size.width * 0.2),
        right=max(size.width - right, size.width * 0.5),
        inset=0.5 * text,
        tops=tops,
        bases=bases,
        text=text,
        height=size.height,
        naming=size.naming,
    )


def _sides(size: ChartSize, lower: Sequence[Lane], measure: Measure) -> tuple[float, float]:
    """Return the room that names take at the left and at the right."""
    text = size.text
    figures = measure("20", text, False) + 0.9 * text
    if size.naming is Naming.LEFT:
        names = [name for lane in lower for name in LEFT_NAMES[lane]]
        widest = max((measure(name, text, False) for name in names), default=0.0) + 0.9 * text
        return max(widest, figures), 1.8 * text
    ends = [LANE_NAMES[lane] for lane in lower] + ["GAD-7 21"]
    return figures, max(measure(name, text, True) for name in ends) + 0.9 * text


def _span(inputs: ChartInputs) -> tuple[date, date]:
    days = [*inputs.days(), *(day for day in (inputs.today,) if day)]
    first = min([*days, *(day for day in (inputs.first_day,) if day)])
    last = max([*days, *(day for day in (inputs.last_day,) if day)])
    if first == last:
        return first - timedelta(days=7), last + timedelta(days=7)
    return first, last


def response_chart(
    inputs: ChartInputs,
    size: ChartSize,
    *,
    lanes: Sequence[Lane] | None = None,
    measure: Measure = estimated_width,
) -> Drawing:
    """Draw `inputs` into `size`; `lanes` defaults to those that hold anything."""
    if inputs.is_empty():
        words = "Nothing recorded yet" if inputs.first_day is None else "Nothing recorded in this time"
        empty = Label("lane.empty", size.width / 2, size.height / 2, words, "middle", size.text)
        return Drawing(size.width, size.height, (empty,))
    shown = tuple(lanes) if lanes is not None else inputs.lanes()
    scale = laid_out(inputs, size, shown, measure)
    shapes: list[Shape] = [*windows(inputs, scale)]
    for lane in shown:
        shapes += DRAWN[lane](inputs, scale, measure)
    shapes += time_axis(inputs, scale, measure)
    return Drawing(size.width, size.height, tuple(shapes), tuple((day, scale.x(day)) for day in inputs.days()))
