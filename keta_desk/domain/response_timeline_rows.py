"""The lanes of the timeline that hold lines, dots and spans: scores, mood, talks, phases, consent, medicines, events.

See `response_timeline`. A talk is joined to its dose by a line whose length is the delay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from keta_desk.domain.response_labels import extent
from keta_desk.domain.response_lanes import LONGEST_JOINED_DAYS
from keta_desk.domain.response_timeline_ground import Ground, Row, name_lane, name_x, packed
from keta_desk.domain.response_timeline_lanes import base_line, joins
from keta_desk.domain.response_timeline_values import (
    Boxes,
    CourseInputs,
    Fact,
    LaneDrawn,
    Marks,
    Named,
    Placed,
    Series,
    Strokes,
    TimelineShape,
    Track,
    What,
)
from keta_desk.domain.response_values import DosePoint, Label, Line, windows_of

SHARED = ("phq9", "gad7")
MOST_ROWS = 8
HIGHEST_MOOD = 10
_GRIDS = (5, 10, 20, 25, 50, 100, 200, 500)


def lanes_of_scores(inputs: CourseInputs) -> list[tuple[Series, ...]]:
    """Return which scales share a lane: PHQ-9 and GAD-7 do, each other that was filled in again has one of its own."""
    shown = {fact.name for fact in inputs.by_track.get(Track.SCORES, ())}
    series = [one for one in inputs.series if one.name in shown]
    known = {one.name for one in series}
    rest = sorted(shown - known)
    highest = {
        name: max(fact.value or Decimal(0) for fact in inputs.by_track[Track.SCORES] if fact.name == name)
        for name in rest
    }
    series += [Series(name=name, look="other", highest=highest[name] or Decimal(1)) for name in rest]
    counts = Counter(fact.name for fact in inputs.by_track.get(Track.SCORES, ()))
    shared = tuple(one for one in series if one.look in SHARED)
    own = [(one,) for one in series if one not in shared and counts[one.name] > 1]
    return [*([shared] if shared else []), *own]


def scored_once(lane: LaneDrawn, facts: tuple[Fact, ...], ground: Ground) -> None:
    """Write what was filled in once: a mark on its day, with its name and total where there is room."""
    name_lane(lane, [ground.words.tracks[Track.SCORES]], ground)
    text, y = ground.text, (lane.top + lane.base) / 2
    row = Row(ground.measure, 0.6 * text)
    for fact in facts:
        x = ground.x(fact.on)
        words = f"{fact.name} {ground.words.number(fact.value or Decimal(0))}"
        label = Label("score.label", x + 0.5 * text, y + 0.35 * text, words, "start", text)
        before = next((one for one in reversed(lane.moving) if isinstance(one, Label) and one.x >= label.x - 0.1), None)
        if before is not None:
            label = replace(label, x=before.x + ground.measure(before.text, text, False) + 0.9 * text)
        lane.moving += [label] if row.take(label) else []
        lane.placed += [Placed(fact, x, y)] if ground.area.has(fact.on) else []
    points = tuple(dict.fromkeys((one.x, one.y) for one in lane.placed))
    lane.moving += [Marks("other.marker", points, 0.7 * text)] if points else []


def given_windows(inputs: CourseInputs, ground: Ground) -> list[tuple[float, float]]:
    """Return from where to where each integration window reaches within the laid-out area."""
    given = [
        DosePoint(fact.on, fact.value or Decimal(0))
        for fact in inputs.by_track.get(Track.DOSES, ())
        if fact.what is What.DOSE
    ]
    start, end = ground.ends
    slit = 0.12 * ground.text
    found = [(max(ground.x(one) + slit, start), min(ground.x(two) - slit, end)) for one, two in windows_of(given)]
    return [(left, right) for left, right in found if right > left]


def scores(lane: LaneDrawn, series: Sequence[Series], facts: tuple[Fact, ...], ground: Ground) -> None:
    """Draw the totals of scales that share a lane as lines, with the thresholds of the first of them."""
    highest = max([one.highest for one in series] + [fact.value or Decimal(0) for fact in facts])
    rise = (lane.base - lane.top) / float(highest)
    windows = given_windows(ground.inputs, ground)
    boxes = tuple((left, lane.top, right - left, lane.base - lane.top) for left, right in windows)
    lane.moving += [Boxes("window", boxes)] if boxes else []
    step = next((step for step in _GRIDS if step * rise > 1.5 * ground.text), _GRIDS[-1])
    for value in range(0, int(highest) + 1, step):
        y = lane.base - value * rise
        lane.still.append(Line("grid", ((ground.left, y), (ground.right, y))))
        at = ground.left - 0.6 * ground.text
        if value or lane.base - lane.top > 3 * ground.text:  # or it would touch the figures of the next lane
            lane.still.append(Label("axis.label", at, y + 0.35 * ground.text, str(value), "end", ground.text))
    _thresholds(lane, series[0], rise, ground)
    _name_series(lane, series, ground)
    ends: list[Label] = []
    for one in reversed(series):
        own = tuple(fact for fact in facts if fact.name == one.name)
        lane.moving += _line(lane, one, own, rise, ground)
        if own:
            last = own[-1]
            y = lane.base - float(last.value or 0) * rise + 0.35 * ground.text
            words = ground.words.number(last.value or Decimal(0))
            ends.append(Label(f"{one.look}.label", _past_today(last.on, ground), y, words, "start", ground.text))
    lane.moving += _apart(ends, lane, ground)


def _past_today(day: date, ground: Ground) -> float:
    """Return where words beside a point begin: past the line of today where it runs close by."""
    x, today = ground.x(day), ground.inputs.today
    if today is not None and 0 <= ground.x(today) - x < 1.8 * ground.text:
        return ground.x(today) + 0.6 * ground.text
    return x + 0.7 * ground.text


def _apart(ends: list[Label], lane: LaneDrawn, ground: Ground) -> list[TimelineShape]:
    """Return the last totals beside their points, moved apart where two would touch."""
    ends.sort(key=lambda label: label.y)
    made: list[TimelineShape] = []
    before: Label | None = None
    for label in ends:
        y = min(label.y, lane.base)
        if before is not None and abs(before.x - label.x) < 3 * ground.text:
            y = max(y, before.y + 1.1 * ground.text)
        before = Label(label.role, label.x, y, label.text, label.anchor, label.size, True)
        made.append(before)
    return made


def _name_series(lane: LaneDrawn, series: Sequence[Series], ground: Ground) -> None:
    text = ground.text
    y = (lane.top + lane.base) / 2 + 0.35 * text - (len(series) - 1) * 0.75 * text
    for place, one in enumerate(series):
        at = y + place * 1.5 * text
        label = Label(f"{one.look}.label", name_x(ground), at, one.name, "end", text, strong=True)
        lane.still.append(label)
        mark = name_x(ground) - ground.measure(one.name, text, True) - 0.9 * text
        lane.still.append(
            Strokes(f"{one.look}.line", ((mark - 0.9 * text, at - 0.35 * text, mark + 0.5 * text, at - 0.35 * text),))
        )
        lane.still.append(Marks(f"{one.look}.marker", ((mark - 0.2 * text, at - 0.35 * text),), 0.6 * text))


def _thresholds(lane: LaneDrawn, one: Series, rise: float, ground: Ground) -> None:
    """Draw where response and remission begin, with their figures, at the right end."""
    words, taken = ground.words, list[float]()
    response = words.response if one.higher_is_worse else words.response_from
    below = words.remission if one.is_remission_below else words.remission_to
    remission = below if one.higher_is_worse else words.remission_over
    for role, value, said in (("response", one.response, response), ("remission", one.remission, remission)):
        if value is None:
            continue
        y = lane.base - float(value) * rise
        lane.still.append(Line(f"{role}.line", ((ground.left, y), (ground.right, y))))
        told = said.format(one.name, words.number(value))
        under = bool(taken) and abs(y - taken[-1]) < 1.1 * ground.text
        at = y + 0.95 * ground.text if under else y - 0.3 * ground.text
        if lane.top < at - 0.7 * ground.text and at <= lane.base:
            lane.still.append(Label("threshold.label", ground.right, at, told, "end", ground.text))
        taken.append(y)


def _line(lane: LaneDrawn, one: Series, own: tuple[Fact, ...], rise: float, ground: Ground) -> list[TimelineShape]:
    """Join totals with a line, except over long gaps, and mark each."""
    points = [(fact, ground.x(fact.on), lane.base - float(fact.value or 0) * rise) for fact in ground.near(own, more=1)]
    shapes: list[TimelineShape] = []
    run: list[tuple[float, float]] = []
    before: date | None = None
    for fact, x, y in points:
        if before is not None and (fact.on - before).days > LONGEST_JOINED_DAYS:
            shapes += [Line(f"{one.look}.line", tuple(run))] if len(run) > 1 else []
            run = []
        run.append((x, y))
        before = fact.on
    shapes += [Line(f"{one.look}.line", tuple(run))] if len(run) > 1 else []
    seen = [(fact, x, y) for fact, x, y in points if ground.area.has(fact.on)]
    lane.placed += [Placed(fact, x, y) for fact, x, y in seen]
    size = ground.fitting(0.72 * ground.text, own, share=0.8, least=0.22 * ground.text)
    for is_prorated, role in ((False, f"{one.look}.marker"), (True, f"{one.look}.prorated")):
        marked = tuple((x, y) for fact, x, y in seen if fact.is_prorated is is_prorated)
        shapes += [Marks(role, marked, size)] if marked else []
    return shapes


def mood(lane: LaneDrawn, facts: tuple[Fact, ...], ground: Ground) -> None:
    """Draw moods from 0 to 10 as dots, check-ins without one as rings on the base, stressors as marks at the top."""
    base_line(lane, ground)
    name_lane(lane, [ground.words.tracks[Track.MOOD]], ground)
    text = ground.text
    low = lane.base - min(0.4 * text, 0.2 * (lane.base - lane.top))
    head = lane.top + min(1.3 * text, 0.5 * (lane.base - lane.top))
    size = ground.fitting(0.55 * text, facts, share=0.8, least=0.2 * text)
    places: dict[str, list[tuple[float, float]]] = {}
    row = Row(ground.measure, 0.4 * text)
    marks = sorted({ground.x(fact.on) for fact in ground.near(facts) if fact.what is What.STRESSOR})
    for fact in ground.near(facts):
        x = ground.x(fact.on)
        y = {What.STRESSOR: min(lane.top + 0.4 * text, head), What.CHECK_IN: low}.get(fact.what)
        y = low - float(fact.value or 0) / HIGHEST_MOOD * (low - head) if y is None else y
        places.setdefault(f"mood.{fact.what.value}", []).append((x, y))
        lane.placed.append(Placed(fact, x, y))
        if fact.what is What.STRESSOR and fact.note:
            label = Label("stressor.label", x + 0.5 * text, lane.top + 0.75 * text, fact.note, "start", text)
            is_clear = all(mark <= x or extent(label, ground.measure)[1] + 0.5 * text <= mark for mark in marks)
            lane.moving += [label] if is_clear and row.take(label) else []
    lane.moving += [Marks(role, tuple(points), size) for role, points in places.items()]


def talks(lane: LaneDrawn, facts: tuple[Fact, ...], ground: Ground) -> None:
    """Draw integration and preparation as marks, each joined to its dose: the length of the line is the delay."""
    name_lane(lane, [ground.words.tracks[Track.TALKS]], ground)
    text, has_two = ground.text, any(fact.what is What.PREPARATION for fact in facts)
    ribbon = lane.top + (0.45 * (lane.base - lane.top) if has_two else 0.0)
    boxes = tuple(
        (left, ribbon, right - left, lane.base - ribbon) for left, right in given_windows(ground.inputs, ground)
    )
    lane.moving += [Boxes("talk.window", boxes)] if boxes else []
    size = min(ground.fitting(0.75 * text, facts, share=0.8, least=0.25 * text), lane.base - ribbon)
    lines: dict[str, list[tuple[float, float, float, float]]] = {"talk.join": [], "talk.join.before": []}
    places: dict[str, list[tuple[float, float]]] = {}
    for fact in ground.near(facts):
        x, is_before = ground.x(fact.on), fact.what is What.PREPARATION
        y = (lane.top + ribbon) / 2 if is_before else (ribbon + lane.base) / 2
        if fact.until is not None:
            lines["talk.join.before" if is_before else "talk.join"].append((ground.x(fact.until), y, x, y))
        places.setdefault(f"talk.{fact.what.value}", []).append((x, y))
        lane.placed.append(Placed(fact, x, y))
    for role, joined in lines.items():
        lane.moving += joins(joined, role)
    lane.moving += [Marks(role, tuple(points), size) for role, points in places.items()]


def rows_of(facts: Sequence[Fact]) -> int:
    """Return in how many rows spans and events lie."""
    rows = packed(fact for fact in facts if _lasts(fact))
    has_events = any(fact.what is What.LIFE_EVENT for fact in facts)
    return max(rows.values(), default=-1) + 1 + has_events


def _lasts(fact: Fact) -> bool:
    return fact.what in (What.PHASE, What.CONSENT, What.STARTED)


def spans(lane: LaneDrawn, facts: tuple[Fact, ...], ground: Ground) -> None:
    """Draw what lasts as bars from its first day to its last, named within, and what ends it as a mark."""
    name_lane(lane, [ground.words.tracks[lane.track]], ground)
    lasting = tuple(fact for fact in facts if _lasts(fact))
    rows = {fact: 0 for fact in lasting} if lane.track is Track.PHASES else packed(lasting)
    count = 1 if lane.track is Track.PHASES else max(rows_of(facts), 1)
    step = (lane.base - lane.top) / count
    boxes: dict[str, list[tuple[float, float, float, float]]] = {}
    start, end = ground.ends
    for place, fact in enumerate(lasting):
        left = ground.x(fact.on) - ground.per_day / 2
        right = end + 1 if fact.until is None else ground.x(fact.until) + ground.per_day / 2
        if right < start or left > end:
            continue
        left, right, y = max(left, start - 2), min(right, end + 2), lane.top + rows[fact] * step
        shade = f".{place % 2}" if fact.what is What.PHASE else ""
        box = (left, y + 0.06 * step, max(right - left, 1.0), 0.88 * step)
        boxes.setdefault(f"span.{lane.track.value}{shade}", []).append(box)
        lane.named += _name_of(fact, box, ground)
        if ground.area.has(fact.on):
            lane.placed.append(Placed(fact, ground.x(fact.on), y + step / 2))
    lane.moving[:0] = [Boxes(role, tuple(found)) for role, found in boxes.items()]
    _ends(lane, facts, rows, step, ground)


def _name_of(fact: Fact, box: tuple[float, float, float, float], ground: Ground) -> list[Named]:
    """Return the name of a span, where its row is high enough for words."""
    left, top, wide, high = box
    text = min(ground.text, high)
    if text < 0.62 * ground.text:
        return []
    words = ground.words.stages.get(fact.name, fact.name) if fact.what is What.PHASE else fact.name
    words = f"{words} {fact.note}".rstrip() if fact.what is What.STARTED else words
    label = Label("span.label", left, top + high / 2 + 0.34 * text, words, "start", text)
    return [Named(label, ground.measure(words, text, False), left, left + wide)]


def _ends(lane: LaneDrawn, facts: Sequence[Fact], rows: dict[Fact, int], step: float, ground: Ground) -> None:
    """Mark what ended, in the row of what it ended, and life events in a row of their own."""
    ended = {(fact.name, fact.until): row for fact, row in rows.items()}
    own_row = max(rows.values(), default=-1) + 1
    size = min(0.7 * ground.text, 0.8 * step)
    free = Row(ground.measure, 0.4 * ground.text)
    places: dict[str, list[tuple[float, float]]] = {}
    for fact in ground.near(tuple(one for one in facts if not _lasts(one))):
        row = own_row if fact.what is What.LIFE_EVENT else ended.get((fact.name, fact.on), 0)
        x, y = ground.x(fact.on), lane.top + (row + 0.5) * step
        places.setdefault(f"end.{fact.what.value}", []).append((x, y))
        lane.placed.append(Placed(fact, x, y))
        if fact.what is What.LIFE_EVENT:
            label = Label("event.label", x + 0.6 * ground.text, y + 0.35 * ground.text, fact.name, "start", ground.text)
            lane.moving += [label] if free.take(label) else []
    lane.moving += [Marks(role, tuple(points), size) for role, points in places.items()]
