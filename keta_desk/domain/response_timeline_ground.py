"""What the lanes of the timeline are laid out on: where days lie, which have room for words, how spans are packed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from keta_desk.domain.response_labels import extent
from keta_desk.domain.response_timeline_values import (
    MINUTES,
    CourseInputs,
    Fact,
    LaneDrawn,
    Stretch,
    TimelineWords,
    within,
)
from keta_desk.domain.response_values import Label, Measure


@dataclass(frozen=True, slots=True)
class Ground:
    """Where days lie. `area` is everything that is laid out, what is seen and what lies `beyond` it."""

    inputs: CourseInputs
    words: TimelineWords
    measure: Measure
    stretch: Stretch
    area: Stretch
    left: float
    right: float
    text: float

    @property
    def per_day(self) -> float:
        """How wide a day is."""
        return MINUTES * (self.right - self.left) / self.stretch.length

    def x(self, day: date) -> float:
        """Return the middle of a day."""
        return self.left + self.stretch.share(day) * (self.right - self.left)

    @property
    def ends(self) -> tuple[float, float]:
        """Where the laid-out area begins and ends."""
        wide = self.right - self.left
        start = (self.area.first - self.stretch.first) / self.stretch.length * wide
        return self.left + start, self.left + start + self.area.length / self.stretch.length * wide

    def near(self, facts: tuple[Fact, ...], *, more: int = 0) -> tuple[Fact, ...]:
        """Return the facts within the laid-out area, and `more` on either side for lines that lead out of it."""
        return within(facts, self.area.day_at(0), self.area.day_at(1), more=more)

    def fitting(self, size: float, facts: Sequence[Fact], *, share: float, least: float) -> float:
        """Return `size`, or less where days stand closer than it; the same wherever one looks."""
        days = sorted({fact.on.toordinal() for fact in facts})
        closest = min((after - before for before, after in pairwise(days)), default=10_000)
        return max(min(size, closest * self.per_day * share), least)


@dataclass(slots=True)
class Row:
    """A row of words: what would touch another is not taken."""

    measure: Measure
    apart: float
    _taken: list[tuple[float, float]] = field(default_factory=list)

    def take(self, label: Label) -> bool:
        """Say whether `label` has room, and keep its place if so."""
        start, end = extent(label, self.measure)
        if not self.is_free(start, end):
            return False
        insort(self._taken, (start, end))
        return True

    def is_free(self, start: float, end: float) -> bool:
        """Say whether nothing stands between two places."""
        place = bisect_left(self._taken, (start, end))
        before, after = self._taken[place - 1 : place], self._taken[place : place + 1]
        is_clear = not before or before[0][1] + self.apart <= start
        return is_clear and (not after or end + self.apart <= after[0][0])

    def block(self, start: float, end: float) -> None:
        """Keep words away from what is drawn between two places."""
        insort(self._taken, (start, end))


def clear_of_bars(
    label: Label, lefts: Sequence[float], bars: Sequence[tuple[float, float, float, float]], own: int, measure: Measure
) -> bool:
    """Say whether no bar but its own stands in the way of a bar's label; `lefts` are the bars' left edges, in order."""
    start, end = extent(label, measure)
    first = bisect_left(lefts, start - bars[own][2])
    last = bisect_right(lefts, end)
    return all(
        place == own or bars[place][1] > label.y or bars[place][0] + bars[place][2] < start
        for place in range(first, last)
    )


def packed(spans: Iterable[Fact]) -> dict[Fact, int]:
    """Give each span the first row in which it touches no other: rows depend on days alone, not on what is shown."""
    ends: list[int] = []
    rows: dict[Fact, int] = {}
    for fact in sorted(spans, key=lambda one: (one.on, one.name)):
        start = fact.on.toordinal()
        place = next((at for at, end in enumerate(ends) if end < start), len(ends))
        end = fact.until.toordinal() if fact.until else date.max.toordinal()
        ends[place : place + 1] = [max(end, start)]
        rows[fact] = place
    return rows


def name_lane(lane: LaneDrawn, lines: Sequence[str], ground: Ground, *, role: str = "lane.name") -> None:
    """Write the name of a lane at the left, in one line or more, around its middle."""
    text = ground.text
    foot = (lane.top + lane.base) / 2 + 0.35 * text + (len(lines) - 1) * 0.6 * text
    for place, words in enumerate(reversed(lines)):
        lane.still.append(Label(role, name_x(ground), foot - place * 1.2 * text, words, "end", text))


def name_x(ground: Ground) -> float:
    """Return where the names of lanes end."""
    return ground.left - figures_width(ground.measure, ground.text)


def figures_width(measure: Measure, text: float) -> float:
    """Return the room that the figures of a scale take at the left of the lanes."""
    return measure("160", text, False) + 1.1 * text
