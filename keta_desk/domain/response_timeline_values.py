"""What the timeline of a course is made from (facts on days) and made of (shapes by lane). See `response_timeline`.

Every `Fact` is one point of the chart and one line of its table twin: what is not a fact is on neither. A stretch of
time is counted in whole minutes, so that panning there and back ends at the very place where it began.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from keta_desk.domain.response_values import Box, Label, Line, Mark

MINUTES = 1440
SHORTEST, LONGEST = 7 * MINUTES, 40 * 366 * MINUTES
LAST_DAY = date.max.toordinal()


class Track(StrEnum):
    """The kinds of lanes, from the top down (capabilities 5.4)."""

    PHASES = "phases"
    CONSENT = "consent"
    DOSES = "doses"
    PEAKS = "peaks"
    PRESSURE = "pressure"
    TALKS = "talks"
    SCORES = "scores"
    MOOD = "mood"
    EVENTS = "events"


class What(StrEnum):
    """What a fact tells of."""

    PHASE = "phase"
    CONSENT = "consent"
    CONSENT_OVER = "consent-over"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    DOSE = "dose"
    PLANNED = "planned"
    MISSED = "missed"
    PEAK = "peak"
    PRESSURE = "pressure"
    HOME_PRESSURE = "home-pressure"
    INTEGRATION = "integration"
    BOOKED = "booked"
    PREPARATION = "preparation"
    SCORE = "score"
    MOOD = "mood"
    CHECK_IN = "check-in"
    STRESSOR = "stressor"
    STARTED = "started"
    STOPPED = "stopped"
    LIFE_EVENT = "life-event"


TRACK_OF = {
    What.PHASE: Track.PHASES,
    What.CONSENT: Track.CONSENT,
    What.CONSENT_OVER: Track.CONSENT,
    What.CONSENT_WITHDRAWN: Track.CONSENT,
    What.DOSE: Track.DOSES,
    What.PLANNED: Track.DOSES,
    What.MISSED: Track.DOSES,
    What.PEAK: Track.PEAKS,
    What.PRESSURE: Track.PRESSURE,
    What.HOME_PRESSURE: Track.PRESSURE,
    What.INTEGRATION: Track.TALKS,
    What.BOOKED: Track.TALKS,
    What.PREPARATION: Track.TALKS,
    What.SCORE: Track.SCORES,
    What.MOOD: Track.MOOD,
    What.CHECK_IN: Track.MOOD,
    What.STRESSOR: Track.MOOD,
    What.STARTED: Track.EVENTS,
    What.STOPPED: Track.EVENTS,
    What.LIFE_EVENT: Track.EVENTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing on one day.

    `name` says of what: the molecule, the scale, the stage, the medicine, what was missed. `value` is its figure: mg,
    total, rating, mood, the highest systolic pressure; `low` the diastolic that stands at the other end of the bar.
    `way` is the route in short words, `until` the last day of what lasts, or the day of the dose a talk belongs to.
    """

    on: date
    what: What
    name: str = ""
    value: Decimal | None = None
    low: Decimal | None = None
    way: str = ""
    until: date | None = None
    note: str = ""
    is_over: bool = False
    is_prorated: bool = False

    @property
    def track(self) -> Track:
        """The kind of lane it lies in."""
        return TRACK_OF[self.what]


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """How the totals of one scale are drawn: `look` names its colour, marker and dash.

    `response` is the last total that counts as response, `remission` where remission begins; either None where it
    can't be told (clinical-reference 7.1). `is_remission_below` says that the bound itself does not belong to it.
    """

    name: str
    look: str
    highest: Decimal
    response: Decimal | None = None
    remission: Decimal | None = None
    is_remission_below: bool = True
    higher_is_worse: bool = True


@dataclass(frozen=True, kw_only=True)
class CourseInputs:
    """Everything that is drawn. `undated` names what is known and has no day: it can be on no time axis."""

    facts: tuple[Fact, ...] = ()
    series: tuple[Series, ...] = ()
    today: date | None = None
    undated: tuple[str, ...] = ()

    @cached_property
    def ordered(self) -> tuple[Fact, ...]:
        """The facts by day; those of one day in the order of the lanes."""
        order = {what: place for place, what in enumerate(What)}
        return tuple(sorted(self.facts, key=lambda fact: (fact.on, order[fact.what])))

    @cached_property
    def days(self) -> tuple[date, ...]:
        """Every day with a fact, in order, each once."""
        return tuple(dict.fromkeys(fact.on for fact in self.ordered))

    @cached_property
    def course_days(self) -> tuple[date, ...]:
        """The days of the course itself: medicines and consents may begin long before it and end long after."""
        around = (Track.PHASES, Track.CONSENT, Track.EVENTS)
        return tuple(dict.fromkeys(fact.on for fact in self.ordered if fact.track not in around)) or self.days

    @cached_property
    def by_day(self) -> Mapping[date, tuple[Fact, ...]]:
        """The facts of each day."""
        found: dict[date, list[Fact]] = {}
        for fact in self.ordered:
            found.setdefault(fact.on, []).append(fact)
        return {day: tuple(facts) for day, facts in found.items()}

    @cached_property
    def by_track(self) -> Mapping[Track, tuple[Fact, ...]]:
        """The facts of each kind of lane, by day; a kind without any is not in it."""
        found: dict[Track, list[Fact]] = {}
        for fact in self.ordered:
            found.setdefault(fact.track, []).append(fact)
        return {track: tuple(found[track]) for track in Track if track in found}

    @cached_property
    def ways(self) -> tuple[str, ...]:
        """The routes in the order in which they were first taken: the place of one is its shape and its filling."""
        return tuple(dict.fromkeys(fact.way for fact in self.ordered if fact.track is Track.DOSES and fact.way))

    @cached_property
    def molecules(self) -> tuple[str, ...]:
        """What was given, in the order in which it was first given: each has a lane and a scale of its own."""
        return tuple(dict.fromkeys(fact.name for fact in self.ordered if fact.what in (What.DOSE, What.PLANNED)))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time, from `first` on, in minutes since the beginning of the first day there is."""

    first: int
    length: int

    @classmethod
    def of(cls, first: date, last: date) -> Stretch:
        """Return the stretch of two days and all between them."""
        return cls(first.toordinal() * MINUTES, max((last - first).days + 1, 1) * MINUTES)

    def share(self, day: date) -> float:
        """Return where the middle of a day lies: 0 at the beginning of the stretch, 1 at its end."""
        return (day.toordinal() * MINUTES + MINUTES // 2 - self.first) / self.length

    def day_at(self, share: float) -> date:
        """Return the day at a share of the stretch."""
        return date.fromordinal(min(max((self.first + round(share * self.length)) // MINUTES, 1), LAST_DAY))

    def moved(self, minutes: int) -> Stretch:
        """Return the same length of time, so much later."""
        return Stretch(self.first + minutes, self.length)

    def zoomed(self, factor: float, share: float) -> Stretch:
        """Return a stretch `factor` times as long, in which the moment at `share` stays where it is."""
        length = round(min(max(self.length * factor, SHORTEST), LONGEST))
        return Stretch(self.first + round(share * self.length) - round(share * length), length)

    def kept_at(self, limits: Stretch) -> Stretch:
        """Return the stretch, moved so far that its middle lies within `limits`."""
        middle = self.first + self.length // 2
        return self.moved(min(max(middle, limits.first), limits.first + limits.length) - middle)

    def widened(self, share: float) -> Stretch:
        """Return a stretch that reaches a share of its length further on either side."""
        more = round(self.length * share)
        return Stretch(self.first - more, self.length + 2 * more)

    def has(self, day: date) -> bool:
        """Say whether the middle of a day lies in it."""
        return 0 <= self.share(day) <= 1


@dataclass(frozen=True, slots=True)
class Boxes:
    """Rectangles of one look: (x, y, width, height) from their upper left corners."""

    role: str
    boxes: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """Markers of one look around their middles; `size` is their width."""

    role: str
    points: tuple[tuple[float, float], ...]
    size: float


@dataclass(frozen=True, slots=True)
class Strokes:
    """Straight lines of one look: (x, y, x, y)."""

    role: str
    lines: tuple[tuple[float, float, float, float], ...]


TimelineShape = Boxes | Marks | Strokes | Line | Label | Box | Mark


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a fact is drawn."""

    fact: Fact
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Named:
    """The name of what lasts, to be written where it can be seen: `label` stands at its very beginning."""

    label: Label
    width: float
    left: float
    right: float


@dataclass(slots=True)
class LaneDrawn:
    """One lane: what stands still when time moves (names, figures, lines across), and what moves with it."""

    track: Track
    name: str
    top: float
    base: float
    still: list[TimelineShape] = field(default_factory=list)
    moving: list[TimelineShape] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class TimelineDrawing:
    """The finished timeline. Time runs from `left` to `right`; what moves may reach `beyond` either side of them."""

    width: float
    height: float
    left: float
    right: float
    beyond: float
    lanes: tuple[LaneDrawn, ...]
    axis: tuple[TimelineShape, ...] = ()
    days: tuple[tuple[date, float], ...] = ()

    def names_in_sight(self, shift: float = 0.0) -> list[Label]:
        """Return the names of what lasts, each at the first place within it that is seen, time pushed by `shift`."""
        found = []
        for one in (one for lane in self.lanes for one in lane.named):
            pad = 0.4 * one.label.size
            x = max(one.left - shift, self.left) + pad
            if x + one.width + pad <= min(one.right - shift, self.width):
                found.append(replace(one.label, x=x))
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineWords:
    """The words of the drawing, in the language of the paper or of the screen."""

    tracks: Mapping[Track, str]
    molecules: Mapping[str, str]
    stages: Mapping[str, str]
    missed: Mapping[str, str]
    way: Callable[[str], str]
    day: Callable[[date, bool], str]
    number: Callable[[Decimal], str]
    dose_of: str
    response: str
    response_from: str
    remission: str
    remission_to: str
    remission_over: str
    today: str
    nothing: str


def within(facts: tuple[Fact, ...], first: date, last: date, *, more: int = 0) -> tuple[Fact, ...]:
    """Return the facts from `first` to `last`, and `more` on either side; `facts` are by day."""
    start = bisect_left(facts, first, key=lambda fact: fact.on)
    end = bisect_right(facts, last, key=lambda fact: fact.on)
    return facts[max(start - more, 0) : end + more]


def stretch_of(days: Iterable[date], today: date | None, *, ahead: int = 14) -> Stretch:
    """Return the stretch of a whole course, with a little room; an empty one is the weeks around today."""
    known = sorted([*days, *((today,) if today else ())]) or [date(2000, 1, 1)]
    first, last = known[0].toordinal(), known[-1].toordinal()
    margin = max((last - first) // 40, 1)
    reach = max(last + margin, (today.toordinal() + ahead) if today and last - today.toordinal() < ahead else last)
    lowest, highest = max(first - margin, 1), min(max(reach, first + 13), LAST_DAY)
    return Stretch.of(date.fromordinal(lowest), date.fromordinal(highest))
