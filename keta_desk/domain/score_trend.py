"""Geometry of the trend of the scales a patient filled in: one time axis, computed without a screen.

`score_trend` turns totals into lines, marks and labels whose `role` says what they are ("phq9.line", "item9.mark",
"response.line"); a painter needs nothing but a look for each role. The unit is the caller's, the origin the upper left
corner, y grows downward, a label's y is its baseline. `shapes` are in painting order.

Lanes, from the top: the totals with the thresholds of one scale; the answers to an item that is watched for safety;
the doses. Nothing is judged here: thresholds come with their words from whoever asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from keta_desk.domain.response_values import Box, ChartSize, Drawing, Label, Line, Mark, Measure, Shape

LONGEST_JOINED_DAYS = 42
"""Totals further apart than this are not joined by a line: our setting, above the four weeks of maintenance."""

_TICK_DAYS = (1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640)
_EMPTY_DAYS = 7
_GRID = ((6, 1), (40, 5), (200, 20))
"""Up to which highest total the lines of the grid stand how far apart."""

DayWords = Callable[[date, bool], str]
"""Writes a day on the axis, with its year if it is told to."""


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A total on a day; `prorated` where answers were missing and the total stands for them too.

    Of a level of risk `total` is how high it stands, and `level` its name.
    """

    on: date
    total: Decimal
    prorated: bool = False
    level: str = ""


@dataclass(frozen=True, slots=True)
class TrendSeries:
    """One scale: how it is drawn (`look`), its name, the highest total there can be, and its totals in order."""

    look: str
    name: str
    highest: Decimal
    points: tuple[TrendPoint, ...]


@dataclass(frozen=True, slots=True)
class Threshold:
    """A line across with the rule that it stands for; `role` is "response", "remission" or "reliable".

    `short` is written where there is no room for `words`.
    """

    role: str
    value: Decimal
    words: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class WatchedAnswer:
    """The answer to an item that is watched for safety; None where it was left open."""

    on: date
    answer: int | None


@dataclass(frozen=True, slots=True)
class DoseDay:
    """A dose that was given, in mg as it is to be written."""

    on: date
    mg: Decimal
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendInputs:
    """What is drawn. `watched_name` and `doses_name` name their lanes; a lane that holds nothing takes no room."""

    series: tuple[TrendSeries, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    watched: tuple[WatchedAnswer, ...] = ()
    watched_name: str = ""
    watched_highest: int = 3
    doses: tuple[DoseDay, ...] = ()
    doses_name: str = ""
    today: date | None = None
    today_name: str = ""
    chosen: date | None = None

    def days(self) -> list[date]:
        """Return every day on which something is drawn, in order, each once."""
        found = {point.on for series in self.series for point in series.points}
        return sorted(found | {each.on for each in self.watched} | {each.on for each in self.doses})

    @property
    def is_watched(self) -> bool:
        """Whether the watched item was ever answered above zero, or left open: then its lane is drawn."""
        return any(each.answer is None or each.answer > 0 for each in self.watched)

    def is_empty(self) -> bool:
        """Say whether no total is there to draw."""
        return not any(series.points for series in self.series)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where days and lanes lie."""

    first: date
    last: date
    left: float
    right: float
    top: float
    base: float
    watched: tuple[float, float]
    doses: tuple[float, float]
    highest: float
    text: float
    height: float

    def x(self, day: date) -> float:
        """Return the middle of a day."""
        share = (day - self.first).days / (self.last - self.first).days
        inset = 0.8 * self.text
        return self.left + inset + share * (self.right - self.left - 2 * inset)

    def y(self, value: float | Decimal) -> float:
        """Return the height of a total."""
        return self.base - float(value) / self.highest * (self.base - self.top)

    @property
    def foot(self) -> float:
        """The lowest base of all lanes."""
        return max(self.base, self.watched[1], self.doses[1])


def frame_of(inputs: TrendInputs, size: ChartSize, measure: Measure) -> Frame:
    """Decide where days and lanes lie."""
    days = [*inputs.days(), *([inputs.today] if inputs.today else [])]
    first, last = min(days), max(days)
    if first == last:
        first, last = first - timedelta(days=_EMPTY_DAYS), last + timedelta(days=_EMPTY_DAYS)
    text, gap = size.text, 1.8 * size.text
    heights = [1.8 * text if inputs.is_watched else 0.0, 2.4 * text if inputs.doses else 0.0]
    spare = size.height - 2.2 * text - sum(heights) - gap * sum(1 for height in heights if height)
    top, base = 1.6 * text, max(spare, size.height * 0.4)
    lanes, y = [], base
    for height in heights:
        lanes.append((y + gap, y + gap + height) if height else (y, y))
        y = lanes[-1][1]
    names = [inputs.watched_name if inputs.is_watched else "", inputs.doses_name if inputs.doses else ""]
    gutter = max([measure("27", text, False), *(measure(name, text, False) for name in names)]) + 0.9 * text
    ends = [measure(_end_words(series), text, True) for series in inputs.series if series.points]
    highest = max((float(series.highest) for series in inputs.series if series.points), default=27.0)
    return Frame(
        first=first,
        last=last,
        left=min(gutter, size.width * 0.3),
        right=max(size.width - max(ends, default=0.0) - 1.2 * text, size.width * 0.5),
        top=top,
        base=base,
        watched=lanes[0],
        doses=lanes[1],
        highest=highest,
        text=text,
        height=size.height,
    )


def score_trend(inputs: TrendInputs, size: ChartSize, *, measure: Measure, day_words: DayWords) -> Drawing:
    """Draw `inputs` into `size`; an empty drawing where there is no total."""
    if inputs.is_empty():
        return Drawing(size.width, size.height, ())
    frame = frame_of(inputs, size, measure)
    shapes: list[Shape] = [*_grid(frame), *_chosen(inputs, frame), *_now(inputs, frame)]
    shapes += _thresholds(inputs, frame, measure)
    for series in reversed(inputs.series):
        shapes += _series(series, frame)
    shapes += _end_labels(inputs, frame)
    shapes += _watched_lane(inputs, frame)
    shapes += _dose_lane(inputs, frame, measure)
    shapes += _axis(frame, measure, day_words)
    return Drawing(size.width, size.height, tuple(shapes))


def _grid(frame: Frame) -> Iterator[Shape]:
    step = next((size for most, size in _GRID if frame.highest <= most), 100)
    for value in range(0, int(frame.highest) + 1, step):
        y = frame.y(value)
        yield Line("grid", ((frame.left, y), (frame.right, y)))
        yield Label("axis", frame.left - 0.6 * frame.text, y + 0.35 * frame.text, str(value), "end", frame.text)


def _now(inputs: TrendInputs, frame: Frame) -> Iterator[Shape]:
    if inputs.today is not None:
        x = frame.x(inputs.today)
        yield Line("today.line", ((x, frame.top - 0.2 * frame.text), (x, frame.foot)))
        yield Label("today.label", x, frame.top - 0.4 * frame.text, inputs.today_name, "middle", frame.text, True)


def _chosen(inputs: TrendInputs, frame: Frame) -> Iterator[Shape]:
    if inputs.chosen is not None:
        x, half = frame.x(inputs.chosen), 0.7 * frame.text
        yield Box("chosen", x - half, frame.top, 2 * half, frame.foot - frame.top)


def _thresholds(inputs: TrendInputs, frame: Frame, measure: Measure) -> list[Shape]:
    """Draw thresholds, each with its rule where no line of totals runs through the words."""
    shapes: list[Shape] = []
    taken: list[float] = []
    for threshold in sorted(inputs.thresholds, key=lambda one: -one.value):
        y = frame.y(threshold.value)
        shapes.append(Line(f"{threshold.role}.line", ((frame.left, y), (frame.right, y))))
        if (label := _named(inputs, frame, measure, threshold, taken)) is not None:
            shapes.append(label)
            taken.append(label.y)
    return shapes


def _named(
    inputs: TrendInputs, frame: Frame, measure: Measure, threshold: Threshold, taken: Sequence[float]
) -> Label | None:
    """Return a threshold's rule above or below its line, in full or short; None where neither has room."""
    y = frame.y(threshold.value)
    lines = [frame.y(other.value) for other in inputs.thresholds if other is not threshold]
    for said in filter(None, (threshold.words, threshold.short)):
        width = measure(said, frame.text, False)
        for base in (y - 0.35 * frame.text, y + 1.1 * frame.text):
            is_taken = any(abs(base - other) < 1.1 * frame.text for other in taken) or any(
                base - 0.8 * frame.text < line < base + 0.3 * frame.text for line in lines
            )
            x = None if is_taken else _free(inputs, frame, width, base)
            if x is not None:
                return Label("threshold.label", x, base, said, "start", frame.text)
    return None


def _free(inputs: TrendInputs, frame: Frame, width: float, base: float) -> float | None:
    """Return where words of `width` can stand over `base` clear of every line, None where there is no such place."""
    x = frame.left + 0.5 * frame.text
    while x + width <= frame.right:
        if not any(
            _crosses(series, frame, (x, x + width), (base - frame.text, base + 0.3 * frame.text))
            for series in inputs.series
        ):
            return x
        x += frame.text
    return None


def _crosses(series: TrendSeries, frame: Frame, across: tuple[float, float], down: tuple[float, float]) -> bool:
    """Say whether a line or a mark of a series runs through a stretch of the drawing."""
    places = [(frame.x(point.on), frame.y(point.total)) for point in series.points]
    margin = 0.5 * frame.text
    for (x1, y1), (x2, y2) in [*pairwise(places), *((place, place) for place in places)]:
        start, end = max(x1, across[0] - margin), min(x2, across[1] + margin)
        if start > end:
            continue
        slope = (y2 - y1) / (x2 - x1) if x2 > x1 else 0.0
        ys = (y1 + slope * (start - x1), y1 + slope * (end - x1))
        if min(ys) - margin < down[1] and max(ys) + margin > down[0]:
            return True
    return False


def _series(series: TrendSeries, frame: Frame) -> Iterator[Shape]:
    """Join totals with a line, except over long gaps, and mark each."""
    stretch: list[tuple[float, float]] = []
    for before, point in zip((None, *series.points), series.points, strict=False):
        if before is not None and (point.on - before.on).days > LONGEST_JOINED_DAYS:
            yield from _joined(series.look, stretch)
            stretch = []
        stretch.append((frame.x(point.on), frame.y(point.total)))
    yield from _joined(series.look, stretch)
    size = _mark_size([point.on for point in series.points], frame)
    for point in series.points:
        role = f"{series.look}.prorated" if point.prorated else f"{series.look}.mark"
        yield Mark(role, frame.x(point.on), frame.y(point.total), size)


def _joined(look: str, stretch: Sequence[tuple[float, float]]) -> Iterator[Shape]:
    if len(stretch) > 1:
        yield Line(f"{look}.line", tuple(stretch))


def _mark_size(days: Sequence[date], frame: Frame) -> float:
    """Return the width of a mark: less where days stand close."""
    full = 0.72 * frame.text
    apart = (frame.x(after) - frame.x(before) for before, after in pairwise(sorted(set(days))))
    return max(min(full, min(apart, default=full) * 0.9), 0.35 * frame.text)


def _end_words(series: TrendSeries) -> str:
    last = series.points[-1]
    return f"{series.name} {last.level or format(last.total.normalize(), 'f')}"


def _end_labels(inputs: TrendInputs, frame: Frame) -> Iterator[Shape]:
    """Name each series with its last total beside its end, moved apart where they would touch."""
    ends = sorted(((frame.y(one.points[-1].total), one) for one in inputs.series if one.points), key=lambda end: end[0])
    apart, taken = 1.3 * frame.text, frame.top - 2 * frame.text
    for y, series in ends:
        taken = max(y, taken + apart)
        at = taken + 0.35 * frame.text
        x = frame.right + 0.8 * frame.text
        yield Label(f"{series.look}.label", x, at, _end_words(series), "start", frame.text, True)


def _watched_lane(inputs: TrendInputs, frame: Frame) -> Iterator[Shape]:
    """Draw the answers to the watched item on their own small scale; an open one is a hollow mark on the base."""
    if not inputs.is_watched:
        return
    top, base = frame.watched
    yield Line("axis.line", ((frame.left, base), (frame.right, base)))
    yield Label("axis", frame.left - 0.6 * frame.text, base, inputs.watched_name, "end", frame.text)
    for each in inputs.watched:
        height = (base - top) * (each.answer or 0) / inputs.watched_highest
        x, y = frame.x(each.on), base - height
        if each.answer:
            yield Line("item9.stem", ((x, base), (x, y)))
            yield Label("item9.label", x, y - 0.6 * frame.text, str(each.answer), "middle", frame.text, True)
        yield Mark("item9.mark" if each.answer is not None else "item9.open", x, y, 0.62 * frame.text)


def _dose_lane(inputs: TrendInputs, frame: Frame, measure: Measure) -> Iterator[Shape]:
    """Draw a bar for each dose from zero up, its mg on top where there is room."""
    if not inputs.doses:
        return
    top, base = frame.doses
    yield Line("axis.line", ((frame.left, base), (frame.right, base)))
    yield Label("axis", frame.left - 0.6 * frame.text, base, inputs.doses_name, "end", frame.text)
    most = max(float(dose.mg) for dose in inputs.doses) or 1.0
    width = max(min(1.1 * frame.text, _mark_size([dose.on for dose in inputs.doses], frame) * 1.4), 2.0)
    free = frame.left
    for dose in sorted(inputs.doses, key=lambda one: one.on):
        x, y = frame.x(dose.on), base - float(dose.mg) / most * (base - top)
        yield Box("dose", x - width / 2, y, width, base - y)
        half = measure(dose.words, frame.text, True) / 2
        if x - half >= free:
            yield Label("dose.label", x, y - 0.3 * frame.text, dose.words, "middle", frame.text, True)
            free = x + half + 0.3 * frame.text


def _axis(frame: Frame, measure: Measure, day_words: DayWords) -> Iterator[Shape]:
    """Write days under the lanes, as many as there is room for."""
    is_long = (frame.last - frame.first).days > 330
    room = 1.5 * measure(day_words(frame.first, is_long), frame.text, False)
    per_day = (frame.x(frame.last) - frame.x(frame.first)) / (frame.last - frame.first).days
    step = next((days for days in _TICK_DAYS if days * per_day >= room), _TICK_DAYS[-1])
    y = frame.height - 0.4 * frame.text
    for days in range(0, (frame.last - frame.first).days + 1, step):
        day = frame.first + timedelta(days=days)
        yield Label("axis.day", frame.x(day), y, day_words(day, is_long), "middle", frame.text)


def nearest_day(inputs: TrendInputs, x: float, size: ChartSize, measure: Measure) -> date | None:
    """Return the day drawn nearest to `x`, None where nothing is drawn."""
    if inputs.is_empty():
        return None
    frame = frame_of(inputs, size, measure)
    return min(inputs.days(), key=lambda day: abs(frame.x(day) - x))
