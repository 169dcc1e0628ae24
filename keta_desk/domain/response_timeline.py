"""Geometry of the dose-response timeline: all of a course on one time axis, computed once for screen and paper.

`timeline_chart` is one pure function: facts, a stretch of time, a size and a way to measure words go in; lanes of
boxes, marks, lines and labels come out, each with a `role` that a painter looks up. A lane without facts takes no
room. What moves with time is kept apart from what stands still, and may be laid out `beyond` the stretch on either
side, so that a screen can push it along without asking again. The order of lanes is that of capabilities 5.4.

Milligrams of two molecules never share a scale: each molecule has a lane of its own that names it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from keta_desk.domain.response_chart import estimated_width
from keta_desk.domain.response_timeline_ground import Ground, figures_width
from keta_desk.domain.response_timeline_lanes import doses, peaks, pressure
from keta_desk.domain.response_timeline_rows import (
    MOST_ROWS,
    SHARED,
    lanes_of_scores,
    mood,
    rows_of,
    scored_once,
    scores,
    spans,
    talks,
)
from keta_desk.domain.response_timeline_values import (
    CourseInputs,
    Fact,
    LaneDrawn,
    Series,
    Stretch,
    TimelineDrawing,
    TimelineShape,
    TimelineWords,
    Track,
    What,
)
from keta_desk.domain.response_values import ChartSize, Label, Line, Measure

HEAD, FOOT, GAP = 1.7, 1.9, 0.6
"""Room over the lanes for the flag of a day, under them for the days, and between two lanes, in lines of text."""
LINES = {
    Track.PHASES: 1.45,
    Track.CONSENT: 1.15,
    Track.DOSES: 4.4,
    Track.PEAKS: 2.9,
    Track.PRESSURE: 3.2,
    Track.TALKS: 1.2,
    Track.SCORES: 6.0,
    Track.MOOD: 2.8,
    Track.EVENTS: 1.3,
}
OTHER_SCORES, SCORED_ONCE = 3.4, 1.3
PREPARED = 1.0
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
_DRAWN: dict[Track, Callable[[LaneDrawn, tuple[Fact, ...], Ground], None]] = {
    Track.PHASES: spans,
    Track.CONSENT: spans,
    Track.PEAKS: peaks,
    Track.PRESSURE: pressure,
    Track.TALKS: talks,
    Track.MOOD: mood,
    Track.EVENTS: spans,
}


@dataclass(frozen=True, slots=True)
class _Asked:
    """A lane that is asked for: its facts, how many lines of text high it wants to be, and what draws it."""

    track: Track
    name: str
    lines: float
    facts: tuple[Fact, ...]
    series: tuple[Series, ...] = ()


def lines_needed(inputs: CourseInputs) -> float:
    """Return how many lines of text the whole timeline wants to be high."""
    asked = _asked(inputs)
    return HEAD + FOOT + sum(one.lines for one in asked) + GAP * max(len(asked) - 1, 0)


def timeline_chart(
    inputs: CourseInputs,
    stretch: Stretch,
    size: ChartSize,
    words: TimelineWords,
    *,
    measure: Measure = estimated_width,
    beyond: float = 0.0,
) -> TimelineDrawing:
    """Draw what lies in `stretch` into `size`, and `beyond` times its width on either side of it."""
    asked, text = _asked(inputs), size.text
    left, right = _sides(inputs, size, words, measure)
    ground = Ground(inputs, words, measure, stretch, stretch.widened(beyond), left, right, text)
    more = beyond * (right - left)
    if not asked:
        empty = Label("lane.empty", (left + right) / 2, size.height / 2, words.nothing, "middle", text)
        return TimelineDrawing(size.width, size.height, left, right, more, (), (empty,))
    tops = _tops(asked, size)
    lanes = []
    for one, (top, base) in zip(asked, tops, strict=True):
        lane = LaneDrawn(one.track, one.name, top, base)
        if one.track is Track.DOSES:
            doses(lane, one.facts, ground)
        elif one.track is Track.SCORES and not one.series:
            scored_once(lane, one.facts, ground)
        elif one.track is Track.SCORES:
            scores(lane, one.series, one.facts, ground)
        else:
            _DRAWN[one.track](lane, one.facts, ground)
        lanes.append(lane)
    axis = _axis(ground, size, lanes)
    first, last = ground.area.day_at(0), ground.area.day_at(1)
    days = tuple((day, ground.x(day)) for day in inputs.days if first <= day <= last)
    return TimelineDrawing(size.width, size.height, left, right, more, tuple(lanes), axis, days)


def _asked(inputs: CourseInputs) -> list[_Asked]:
    """Return the lanes that hold anything, from the top down."""
    found: list[_Asked] = []
    for track, facts in inputs.by_track.items():
        if track is Track.DOSES:
            names = inputs.molecules or ("",)
            for place, name in enumerate(names):
                own = tuple(fact for fact in facts if fact.name == name or (not place and fact.what is What.MISSED))
                found.append(_Asked(track, name, LINES[track], own))
        elif track is Track.SCORES:
            found += _asked_scores(inputs, facts)
        else:
            found.append(_Asked(track, "", _lines_of(track, facts), facts))
    return found


def _asked_scores(inputs: CourseInputs, facts: tuple[Fact, ...]) -> list[_Asked]:
    made = []
    for place, series in enumerate(lanes_of_scores(inputs)):
        names = {one.name for one in series}
        own = tuple(fact for fact in facts if fact.name in names)
        lines = OTHER_SCORES if place or series[0].look not in SHARED else LINES[Track.SCORES]
        made.append(_Asked(Track.SCORES, series[0].name, lines, own, series))
    taken = {one.name for lane in made for one in lane.series}
    rest = tuple(fact for fact in facts if fact.name not in taken)
    return [*made, _Asked(Track.SCORES, "", SCORED_ONCE, rest)] if rest else made


def _lines_of(track: Track, facts: tuple[Fact, ...]) -> float:
    if track in (Track.CONSENT, Track.EVENTS):
        return LINES[track] * max(min(rows_of(facts), MOST_ROWS), 1)
    is_two = track is Track.TALKS and any(fact.what is What.PREPARATION for fact in facts)
    return LINES[track] + (PREPARED if is_two else 0.0)


def _tops(asked: list[_Asked], size: ChartSize) -> list[tuple[float, float]]:
    """Return where each lane begins and ends: all grow or shrink together to fill the height."""
    text = size.text
    room = size.height - (HEAD + FOOT) * text
    wanted = (sum(one.lines for one in asked) + GAP * (len(asked) - 1)) * text
    share = max(room, text) / wanted
    y, found = HEAD * text, []
    for one in asked:
        base = y + one.lines * text * share
        found.append((y, base))
        y = base + GAP * text * share
    return found


def _sides(inputs: CourseInputs, size: ChartSize, words: TimelineWords, measure: Measure) -> tuple[float, float]:
    """Return where time begins and ends: at the left stand the names of the lanes and the figures of their scales."""
    text = size.text
    names = [words.tracks[track] for track in inputs.by_track]
    names += [words.molecules.get(name, name) for name in inputs.molecules if len(inputs.molecules) > 1]
    widest = max((measure(name, text, False) for name in names), default=0.0)
    shown = [one.name for lane in lanes_of_scores(inputs) for one in lane]
    series = max((measure(name, text, True) + 2 * text for name in shown), default=0.0)
    left = min(max(widest, series) + figures_width(measure, text) + 0.3 * text, size.width * 0.35)
    return left, max(size.width - 2.2 * text, left + text)


def _axis(ground: Ground, size: ChartSize, lanes: list[LaneDrawn]) -> tuple[TimelineShape, ...]:
    """Write days under the lanes, as many as there is room for, on days that stay the same when time moves."""
    text, y = ground.text, size.height - 0.5 * ground.text
    is_long = ground.stretch.length > 330 * 1440
    room = 1.5 * ground.measure(ground.words.day(ground.area.day_at(0.5), is_long), text, False)
    shapes: list[TimelineShape] = []
    for day in _ticks(ground, room):
        shapes.append(
            Line("axis.tick", ((ground.x(day), lanes[-1].base), (ground.x(day), lanes[-1].base + 0.35 * text)))
        )
        shapes.append(Label("axis.day", ground.x(day), y, ground.words.day(day, is_long), "middle", text))
    today = ground.inputs.today
    if today is not None and ground.area.has(today):
        x = ground.x(today)
        shapes.append(Line("today.line", ((x, lanes[0].top), (x, lanes[-1].base))))
        shapes.append(Label("today.label", x, HEAD * text * 0.72, ground.words.today, "middle", text, strong=True))
    return tuple(shapes)


def _ticks(ground: Ground, room: float) -> list[date]:
    """Return the days to be written: every so many days from one Monday on, or the first of some months."""
    first, last = ground.area.day_at(0).toordinal(), ground.area.day_at(1).toordinal()
    step = next((days for days in _DAYS if days * ground.per_day >= room), 0)
    if step:
        start = first + (1 - first) % step
        return [date.fromordinal(day) for day in range(start, last + 1, step)]
    months = next((months for months in _MONTHS if months * 30 * ground.per_day >= room), _MONTHS[-1])
    begin, end = date.fromordinal(first), date.fromordinal(last)
    count = range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month)
    days = [date(month // 12, month % 12 + 1, 1) for month in count if month % months == 0 and month >= 12]
    return [day for day in days if first <= day.toordinal() <= last]
