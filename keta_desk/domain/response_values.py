"""What the dose-response chart is made from (inputs) and made of (shapes). See `response_chart`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

WINDOW_DAYS = 14
CLINICAL_FROM = 10
"""PHQ-9 from which a baseline lies in the clinical range (clinical-reference 6.2, 7.1)."""

Measure = Callable[[str, float, bool], float]
"""Width of a text of some size, semibold or not."""


class Naming(StrEnum):
    """Where lanes and measures are named: beside their right ends, or at the left where there is more room."""

    RIGHT = "right"
    LEFT = "left"


class Lane(StrEnum):
    """The lanes, from the top down."""

    SCORES = "scores"
    DOSE = "dose"
    ACUTE = "acute"
    INTEGRATION = "integration"


@dataclass(frozen=True, slots=True)
class ScorePoint:
    """A total on a day; `prorated` where answers were missing and the total stands for them too."""

    on: date
    score: int
    prorated: bool = False


@dataclass(frozen=True, slots=True)
class DosePoint:
    """A dose in mg, given or planned. `kind` says of what, where the course holds more than one kind."""

    on: date
    dose_mg: Decimal
    planned: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True)
class AcutePoint:
    """The strongest effect of a session, rated 0 to 10, and its highest blood pressure in mmHg.

    `is_pressure_over` says that the pressure crossed a limit of the practice; `note` is one word on how else the
    session was borne. Both are drawn only where lanes are named at the left.
    """

    on: date
    peak_rating: int | None = None
    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    is_pressure_over: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class IntegrationPoint:
    """An integration session, held or booked; `after` is the day of the dose it belongs to."""

    on: date
    after: date | None = None
    held: bool = True


@dataclass(frozen=True, slots=True)
class MissedPoint:
    """A day on which a dose was booked and not given, and what became of it: "cancelled"."""

    on: date
    what: str


Dated = TypeVar("Dated", ScorePoint, DosePoint, AcutePoint, IntegrationPoint, MissedPoint)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartInputs:
    """What is drawn, in any order. `phq9_baseline` is the total before the first dose; `today` draws a now-line.

    `before` are doses given before `first_day`: they are not drawn, but their windows reach into the picture.
    """

    phq9: tuple[ScorePoint, ...] = ()
    gad7: tuple[ScorePoint, ...] = ()
    doses: tuple[DosePoint, ...] = ()
    acute: tuple[AcutePoint, ...] = ()
    integrations: tuple[IntegrationPoint, ...] = ()
    missed: tuple[MissedPoint, ...] = ()
    before: tuple[DosePoint, ...] = ()
    phq9_baseline: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    today: date | None = None

    def days(self) -> list[date]:
        """Return every day on which something is drawn, in order, each once."""
        points: Iterable[ScorePoint | DosePoint | AcutePoint | IntegrationPoint | MissedPoint] = (
            *self.missed,
            *self.phq9,
            *self.gad7,
            *self.doses,
            *self.acute,
            *self.integrations,
        )
        return sorted({point.on for point in points})

    @property
    def response_at(self) -> int | None:
        """The highest PHQ-9 that counts as response, half the baseline or less; None without a baseline (7.1)."""
        return self.phq9_baseline // 2 if self.phq9_baseline else None

    @property
    def remission_counts(self) -> bool:
        """Whether a low PHQ-9 would be remission: only against a baseline in the clinical range (7.1)."""
        return self.phq9_baseline is not None and self.phq9_baseline >= CLINICAL_FROM

    def kinds(self) -> dict[str, str]:
        """Return a letter for each kind of dose where there is more than one: their mg can't be compared."""
        doses = sorted((*self.before, *self.doses), key=lambda one: one.on)
        kinds = list(dict.fromkeys(dose.kind for dose in doses if dose.kind))
        return {kind: chr(ord("A") + place) for place, kind in enumerate(kinds)}

    def between(self, first: date, last: date) -> ChartInputs:
        """Return what lies from `first` to `last`, both counted; earlier doses are kept for their windows."""

        def within(points: Iterable[Dated]) -> tuple[Dated, ...]:
            return tuple(point for point in points if first <= point.on <= last)

        return replace(
            self,
            phq9=within(self.phq9),
            gad7=within(self.gad7),
            doses=within(self.doses),
            acute=within(self.acute),
            integrations=within(self.integrations),
            missed=within(self.missed),
            before=tuple(dose for dose in (*self.before, *self.doses) if dose.on < first and not dose.planned),
            first_day=first,
            last_day=last,
            today=self.today if self.today and first <= self.today <= last else None,
        )

    def is_empty(self) -> bool:
        """Say whether there is nothing at all to draw."""
        return not self.days()

    def lanes(self) -> tuple[Lane, ...]:
        """Return the lanes worth their room: scores and doses always, the others if they hold anything."""
        more = ((Lane.ACUTE, bool(self.acute)), (Lane.INTEGRATION, bool(self.integrations)))
        return (Lane.SCORES, Lane.DOSE, *(lane for lane, filled in more if filled))


@dataclass(frozen=True, slots=True)
class ChartSize:
    """Width and height of the drawing, and the size of its letters, in one unit."""

    width: float
    height: float
    text: float
    naming: Naming = Naming.RIGHT


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points."""

    role: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, from its upper left corner."""

    role: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker around its middle; `size` is its width. Shape and fill follow from the role."""

    role: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Label:
    """A text: `x` is its start, middle or end (`anchor`), `y` its baseline."""

    role: str
    x: float
    y: float
    text: str
    anchor: str = "start"
    size: float = 8.0
    strong: bool = False


Shape = Line | Box | Mark | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """The finished chart, back to front; `days` says where each day with a point lies, from left to right."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    days: tuple[tuple[date, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days and lanes lie: from `left` to `right`, each lane from its top to its base."""

    first: date
    last: date
    left: float
    right: float
    inset: float
    tops: dict[Lane, float]
    bases: dict[Lane, float]
    text: float
    height: float
    naming: Naming = Naming.RIGHT

    def x(self, day: date) -> float:
        """Return the middle of a day."""
        whole = (self.last - self.first).days
        share = (day - self.first).days / whole
        return self.left + self.inset + share * (self.right - self.left - 2 * self.inset)

    def y(self, value: float, highest: float, lane: Lane) -> float:
        """Return the height of a value in a lane that ends at `highest`."""
        base = self.bases[lane]
        return base - value / highest * (base - self.tops[lane])


def windows_of(doses: Iterable[DosePoint]) -> list[tuple[date, date]]:
    """Return the integration windows: from each given dose to 14 days later, cut short by the next dose."""
    starts = sorted({dose.on for dose in doses if not dose.planned})
    ends = [start + timedelta(days=WINDOW_DAYS) for start in starts]
    cut = [min(end, following) for end, (_, following) in zip(ends, pairwise(starts), strict=False)]
    return list(zip(starts, [*cut, *ends[len(cut) :]], strict=True))
