"""The lanes of the timeline that hold bars: doses by molecule, peak ratings, blood pressure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from keta_desk.domain.response_labels import extent
from keta_desk.domain.response_timeline_ground import Ground, Row, clear_of_bars, name_lane
from keta_desk.domain.response_timeline_values import (
    Boxes,
    Fact,
    LaneDrawn,
    Marks,
    Placed,
    Strokes,
    TimelineShape,
    Track,
    What,
)
from keta_desk.domain.response_values import Label, Line

HIGHEST_RATING = 10
LOWEST_PRESSURE, USUAL_PRESSURE = 40, 180
PRESSURES = (80, 120, 160)
FILLINGS = 4
"""So many routes are told apart by how their bars are filled; beyond it they share, and their mark still differs."""
SIGNS = ("circle", "square", "triangle", "diamond", "plus", "bar")
Bar = tuple[float, float, float, float]


def base_line(lane: LaneDrawn, ground: Ground) -> None:
    """Draw the line that bars stand on."""
    lane.still.append(Line("axis.line", ((ground.left, lane.base), (ground.right, lane.base))))


def room_in(lane: LaneDrawn, head: float) -> float:
    """Return how high bars may be under `head`; in a lane too low for words they take most of it."""
    return max(lane.base - lane.top - head, 0.5 * (lane.base - lane.top))


def doses(lane: LaneDrawn, facts: tuple[Fact, ...], ground: Ground) -> None:
    """Draw a bar for each dose from zero up, told apart by route, its mg on top where there is room.

    A lane holds one molecule: its bars share a scale that no other molecule is drawn on.
    """
    several = len(ground.inputs.ways) > 1
    names = [ground.words.tracks[Track.DOSES]]
    if len(ground.inputs.molecules) > 1:
        names = [ground.words.molecules.get(lane.name, lane.name), ground.words.dose_of]
    name_lane(lane, names, ground)
    given = tuple(fact for fact in facts if fact.what is not What.MISSED)
    foot = min(0.95 * ground.text, 0.3 * (lane.base - lane.top)) if several else 0.0
    ground_y = lane.base - foot
    lane.still.append(Line("axis.line", ((ground.left, ground_y), (ground.right, ground_y))))
    most = max((fact.value or Decimal(0) for fact in given), default=Decimal(0)) or Decimal(1)
    rise = room_in(lane, 1.35 * ground.text + foot) / float(most)
    near = ground.near(given)
    width = ground.fitting(1.7 * ground.text, given, share=0.62, least=min(1.0, 0.1 * ground.text))
    bars = _side_by_side(near, width, rise, ground_y, ground)
    by_role: dict[str, list[Bar]] = {}
    signs: dict[str, list[tuple[float, float]]] = {}
    for fact, bar in zip(near, bars, strict=True):
        by_role.setdefault(_dose_role(fact, ground), []).append(bar)
        lane.placed.append(Placed(fact, bar[0] + bar[2] / 2, bar[1]))
        if several:
            signs.setdefault(sign_of(fact.way, ground), []).append(
                (bar[0] + bar[2] / 2, max(lane.base - foot / 2, lane.top))
            )
    lane.moving += [Boxes(role, tuple(found)) for role, found in by_role.items()]
    size = min(0.62 * ground.text, max(width * 0.8, 0.3 * ground.text))
    lane.moving += [Marks(f"way.{sign}", tuple(points), size) for sign, points in signs.items()]
    labels = _dose_labels(near, bars, ground, several=several)
    lane.moving += labels
    _missed(lane, ground.near(tuple(fact for fact in facts if fact.what is What.MISSED)), labels, ground)


def sign_of(way: str, ground: Ground) -> str:
    """Return the shape of the mark of a route."""
    ways = ground.inputs.ways
    return SIGNS[(ways.index(way) if way in ways else 0) % len(SIGNS)]


def _dose_role(fact: Fact, ground: Ground) -> str:
    if fact.what is What.PLANNED:
        return "dose.planned"
    ways = ground.inputs.ways
    return f"dose.{(ways.index(fact.way) if fact.way in ways else 0) % FILLINGS}"


def _side_by_side(facts: Sequence[Fact], width: float, rise: float, base: float, ground: Ground) -> list[Bar]:
    """Return the bar of each dose; several of one day stand beside each other around its middle."""
    days = [fact.on for fact in facts]
    bars, at = [], 0
    for place, fact in enumerate(facts):
        at = at + 1 if place and days[place - 1] == fact.on else 0
        of = at + 1
        while place + of - at < len(days) and days[place + of - at] == fact.on:
            of += 1
        x = ground.x(fact.on) + (at - (of - 1) / 2) * 1.15 * width
        high = float(fact.value or 0) * rise
        bars.append((x - width / 2, base - high, width, high))
    return bars


def _dose_labels(facts: Sequence[Fact], bars: Sequence[Bar], ground: Ground, *, several: bool) -> list[Label]:
    """Write mg over the bars: of changes first, then wherever there is room; with the route where there are several."""
    row, lefts = Row(ground.measure, 0.3 * ground.text), [bar[0] for bar in bars]
    kept: list[Label] = []
    for place in _changes_first(facts):
        fact, (x, top, width, _) = facts[place], bars[place]
        figure = ground.words.number(fact.value or Decimal(0))
        wordings = (f"{figure} {ground.words.way(fact.way)}", figure) if several and fact.way else (figure,)
        for words in wordings:
            label = Label("dose.label", x + width / 2, top - 0.35 * ground.text, words, "middle", ground.text, True)
            label = _clear_of_today(label, fact, bars[place], ground)
            if clear_of_bars(label, lefts, bars, place, ground.measure) and row.take(label):
                kept.append(label)
                break
    return kept


def _clear_of_today(label: Label, fact: Fact, bar: Bar, ground: Ground) -> Label:
    """Return the label of a bar, left of it where the line of today would run through the words."""
    if fact.on != ground.inputs.today:
        return label
    y = min(max(bar[1] + 0.8 * ground.text, label.y), bar[1] + bar[3])
    return replace(label, x=bar[0] - 0.35 * ground.text, y=y, anchor="end")


def _changes_first(facts: Sequence[Fact]) -> list[int]:
    """Return places in the order in which their labels matter: the ends, the changes, all others."""
    changed = [
        place
        for place in range(1, len(facts))
        if (facts[place - 1].value, facts[place - 1].way) != (facts[place].value, facts[place].way)
    ]
    ends = [0, len(facts) - 1] if facts else []
    return list(dict.fromkeys([*ends, *changed, *range(len(facts))]))


def _missed(lane: LaneDrawn, facts: Sequence[Fact], labels: Sequence[Label], ground: Ground) -> None:
    """Draw a cross for each dose that was booked and not given, with its word where there is room."""
    row = Row(ground.measure, 0.3 * ground.text)
    for label in labels:
        row.block(*extent(label, ground.measure))
    y = max(lane.base - (1.5 if len(ground.inputs.ways) > 1 else 0.55) * ground.text, lane.top)
    for fact in facts:
        x = ground.x(fact.on)
        lane.moving.append(Marks("dose.missed", ((x, y),), 0.7 * ground.text))
        lane.placed.append(Placed(fact, x, y))
        said = ground.words.missed.get(fact.name, fact.name)
        words = Label("dose.missed.label", x, y - 0.75 * ground.text, said, "middle", ground.text, True)
        lane.moving += [words] if words.y - ground.text > lane.top and row.take(words) else []


def peaks(lane: LaneDrawn, facts: tuple[Fact, ...], ground: Ground) -> None:
    """Draw the peak rating of each session as a bar on a scale from 0 to 10, its figure on top."""
    base_line(lane, ground)
    name_lane(lane, [ground.words.tracks[Track.PEAKS]], ground)
    text = ground.text
    rise = room_in(lane, 1.1 * text) / HIGHEST_RATING
    width = ground.fitting(0.8 * text, facts, share=0.5, least=min(1.0, 0.1 * text))
    near = ground.near(facts)
    bars = _side_by_side(near, width, rise, lane.base, ground)
    lane.moving += [Boxes("peak.bar", tuple(bars))] if bars else []
    lane.placed += [Placed(fact, bar[0] + bar[2] / 2, bar[1]) for fact, bar in zip(near, bars, strict=True)]
    row, lefts = Row(ground.measure, 0.3 * text), [bar[0] for bar in bars]
    for place, (fact, bar) in enumerate(zip(near, bars, strict=True)):
        words = ground.words.number(fact.value or Decimal(0))
        label = Label("peak.label", bar[0] + bar[2] / 2, bar[1] - 0.3 * text, words, "middle", text, True)
        label = _clear_of_today(label, fact, bar, ground)
        if clear_of_bars(label, lefts, bars, place, ground.measure) and row.take(label):
            lane.moving.append(label)


def pressure(lane: LaneDrawn, facts: tuple[Fact, ...], ground: Ground) -> None:
    """Draw how far blood pressure reached in each session: a bar from the lowest diastolic to the highest systolic.

    One over a limit of the practice carries a mark besides; one taken elsewhere is drawn hollow.
    """
    highest = max([USUAL_PRESSURE, *(int(fact.value or 0) for fact in facts)])
    lowest = min([LOWEST_PRESSURE, *(int(fact.value or 0 if fact.low is None else fact.low) for fact in facts)])
    per_mmhg = room_in(lane, 0.6 * ground.text) / (highest - lowest)

    def y(value: Decimal | int) -> float:
        return lane.base - (float(value) - lowest) * per_mmhg

    name_lane(lane, [ground.words.tracks[Track.PRESSURE]], ground)
    for value in PRESSURES if 40 * per_mmhg > 1.05 * ground.text else PRESSURES[::2]:
        lane.still.append(Line("grid", ((ground.left, y(value)), (ground.right, y(value)))))
        at = ground.left - 0.6 * ground.text
        lane.still.append(Label("axis.label", at, y(value) + 0.35 * ground.text, str(value), "end", ground.text))
    width = ground.fitting(0.55 * ground.text, facts, share=0.5, least=min(1.0, 0.1 * ground.text))
    bars: dict[str, list[Bar]] = {}
    over: list[tuple[float, float]] = []
    for fact in ground.near(facts):
        x, top = ground.x(fact.on), y(fact.value or 0)
        role = "pressure.home" if fact.what is What.HOME_PRESSURE else "pressure.over" if fact.is_over else "pressure"
        foot = top + width if fact.low is None else max(y(fact.low), top)
        foot = min(max(foot, top + 0.1 * ground.text), lane.base)
        bars.setdefault(role, []).append((x - width / 2, min(top, foot), width, foot - min(top, foot)))
        lane.placed.append(Placed(fact, x, top))
        over += [(x, max(top - 0.45 * ground.text, lane.top))] if fact.is_over else []
    lane.moving += [Boxes(role, tuple(found)) for role, found in bars.items()]
    lane.moving += [Marks("pressure.warning", tuple(over), 0.6 * ground.text)] if over else []


def joins(lines: Sequence[tuple[float, float, float, float]], role: str) -> list[TimelineShape]:
    """Return lines that join two places, none where there are none."""
    return [Strokes(role, tuple(lines))] if lines else []
