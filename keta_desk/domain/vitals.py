"""Vital signs: what can be a reading at all, what the practice wants looked at, and how they are typed.

The limits are handed in; they come from `resources/reference/limits.toml` (clinical-reference 2.3, 5.2, 12).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from operator import ge, gt, le, lt

from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import NO_BREAK_SPACE, plain, rounded


class Moment(StrEnum):
    """Where a reading stands in a dosing session: other limits hold before the dose than after it."""

    BEFORE = "before"
    DURING = "during"


class Crossing(StrEnum):
    """How a value crosses a limit; the sheet says "above 140" here and "160 or more" there."""

    ABOVE = "above"
    AT_LEAST = "at_least"
    BELOW = "below"
    AT_MOST = "at_most"


class Level(StrEnum):
    """How much a crossed limit weighs, from the lightest to the gravest."""

    WARN = "warn"
    REVIEW = "review"
    HOLD = "hold"
    ALERT = "alert"
    URGENT = "urgent"
    CRITICAL = "critical"


_CROSSINGS: Mapping[Crossing, Callable[[int, int], bool]] = {
    Crossing.ABOVE: gt,
    Crossing.AT_LEAST: ge,
    Crossing.BELOW: lt,
    Crossing.AT_MOST: le,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One set of vitals and ratings (clinical-reference 5.2). None means not recorded, never zero.

    `moaas` runs from 0 (no response) to 5 (awake); the ratings from 0 (none) to 10 (extreme).
    """

    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    pulse_bpm: int | None = None
    spo2_percent: int | None = None
    respiratory_rate_bpm: int | None = None
    temperature_mcel: int | None = None
    weight_g: int | None = None
    height_mm: int | None = None
    moaas: int | None = None
    dissociation: int | None = None
    anxiety: int | None = None
    nausea: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The lowest and the highest value a field of a reading can hold, in the unit of the field."""

    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VitalLimit:
    """One limit of the practice on one field of a reading."""

    id: str
    field: str
    moment: Moment
    crossing: Crossing
    value: int
    level: Level

    def is_crossed(self, value: int) -> bool:
        """Say whether `value` lies on the wrong side."""
        return _CROSSINGS[self.crossing](value, self.value)

    @property
    def is_high(self) -> bool:
        """Whether it is too much that is watched, rather than too little."""
        return self.crossing in {Crossing.ABOVE, Crossing.AT_LEAST}


@dataclass(frozen=True, slots=True)
class PastedVitals:
    """The fields of the quick entry as they were found in one line of text; "" where there was nothing."""

    systolic: str = ""
    diastolic: str = ""
    pulse: str = ""
    spo2: str = ""
    weight: str = ""


def mean_arterial_pressure_mmhg(systolic_mmhg: int, diastolic_mmhg: int) -> Decimal:
    """Return (systolic + 2 x diastolic) / 3 in mmHg, unrounded (clinical-reference 5.2)."""
    return (Decimal(systolic_mmhg) + 2 * Decimal(diastolic_mmhg)) / 3


def reading_problems(reading: Reading, plausible: Mapping[str, Span]) -> list[Problem]:
    """Say what cannot be a reading of a living person (clinical-reference 5.2).

    `plausible` is keyed by field; a field it does not name is not judged. A reading with nothing in it is refused.
    """
    recorded = _recorded(reading)
    if not recorded:
        return [Problem("vitals.nothing-recorded", field="systolic_mmhg")]
    found = [
        Problem("vitals.implausible", facts=_span_facts(name, value, plausible[name]), field=name)
        for name, value in recorded.items()
        if name in plausible and not plausible[name].low <= value <= plausible[name].high
    ]
    systolic, diastolic = reading.systolic_mmhg, reading.diastolic_mmhg
    if systolic is not None and diastolic is not None and diastolic >= systolic:
        facts = {"systolic": str(systolic), "diastolic": str(diastolic)}
        found.append(Problem("vitals.diastolic-not-below-systolic", facts=facts, field="diastolic_mmhg"))
    return found


def limit_problems(reading: Reading, limits: Sequence[VitalLimit], moment: Moment) -> list[Problem]:
    """Say which limits of the practice a reading crosses: for each field the gravest one, high or low.

    A warning is a note, every other level is to be confirmed. None is a stop: what was measured can always be kept,
    so a use case that records a reading refuses only what `reading_problems` finds. A field that was not recorded
    crosses nothing.
    """
    gravity = list(Level)
    worst: dict[tuple[str, bool], VitalLimit] = {}
    recorded = _recorded(reading)
    for limit in limits:
        if limit.moment is not moment or limit.field not in recorded or not limit.is_crossed(recorded[limit.field]):
            continue
        held = worst.setdefault((limit.field, limit.is_high), limit)
        if gravity.index(limit.level) > gravity.index(held.level):
            worst[limit.field, limit.is_high] = limit
    return [_limit_problem(limit, recorded[limit.field]) for limit in worst.values()]


def is_urgent_pressure(
    systolic_mmhg: int | None, diastolic_mmhg: int | None, limits: Sequence[VitalLimit]
) -> bool | None:
    """Say whether a session's highest pressures reach an urgent limit; None where no pressure was recorded."""
    peaks = {"systolic_mmhg": systolic_mmhg, "diastolic_mmhg": diastolic_mmhg}
    measured = {name: value for name, value in peaks.items() if value is not None}
    urgent = [one for one in limits if one.level is Level.URGENT and one.moment is Moment.DURING]
    return any(one.field in measured and one.is_crossed(measured[one.field]) for one in urgent) if measured else None


def _limit_problem(limit: VitalLimit, value: int) -> Problem:
    facts = {
        "what": _SHOWN[limit.field][2],
        "value": shown(limit.field, value),
        "limit": shown(limit.field, limit.value),
        "level": limit.level.value,
        "rule": limit.id,
    }
    severity = Severity.NOTE if limit.level is Level.WARN else Severity.CONFIRM
    return Problem("vitals.limit-crossed", severity, facts, limit.field)


def _recorded(reading: Reading) -> dict[str, int]:
    values = ((item.name, getattr(reading, item.name)) for item in fields(reading))
    return {name: value for name, value in values if value is not None}


# Field: how many of the stored unit make one of the shown unit, the shown unit, and the words for it.
_SHOWN: Mapping[str, tuple[int, str, str]] = {
    "systolic_mmhg": (1, "mmHg", "Systolic pressure"),
    "diastolic_mmhg": (1, "mmHg", "Diastolic pressure"),
    "pulse_bpm": (1, "/min", "Pulse"),
    "spo2_percent": (1, "%", "Oxygen saturation"),
    "respiratory_rate_bpm": (1, "/min", "Respiratory rate"),
    "temperature_mcel": (1000, "\u00b0C", "Temperature"),
    "weight_g": (1000, "kg", "Weight"),
    "height_mm": (10, "cm", "Height"),
    "moaas": (1, "", "Sedation score (MOAA/S)"),
    "dissociation": (1, "", "Dissociation rating"),
    "anxiety": (1, "", "Anxiety rating"),
    "nausea": (1, "", "Nausea rating"),
}


def field_name(field: str) -> str:
    """Return what a field of a reading is called: `Systolic pressure`."""
    return _SHOWN[field][2]


def shown(field: str, value: int) -> str:
    """Show one value of a reading in the unit people use: `shown("weight_g", 82500)` is "82.5 kg"."""
    per_unit, unit, _ = _SHOWN[field]
    return (plain(rounded(Decimal(value) / per_unit, 1)) + NO_BREAK_SPACE + unit).rstrip(NO_BREAK_SPACE)


def _span_facts(field: str, value: int, span: Span) -> dict[str, str]:
    low, high = shown(field, span.low), shown(field, span.high)
    return {"what": _SHOWN[field][2], "value": shown(field, value), "low": low, "high": high}


_PASTED = re.compile(
    r"(?P<systolic>[0-9]{2,3})(?:\s*/\s*|\s+)(?P<diastolic>[0-9]{2,3})(?:\s*mmHg)?"
    r"(?:[\s,;]+(?P<pulse>[0-9]{2,3})(?:\s*/min|\s*bpm)?)?"
    r"(?:[\s,;]+(?P<spo2>[0-9]{2,3})(?:\s*%)?)?"
    r"(?:[\s,;]+(?P<weight>[0-9]{1,3}(?:[.,][0-9]{1,3})?(?:\s*(?:kg|lbs?))?))?",
    re.IGNORECASE,
)


def split_pasted(text: str) -> PastedVitals | None:
    """Split "144/90 84 97" into pressure, pulse and oxygen saturation; None if the text is not of that shape.

    Two to four numbers in that order, a slash or space between the first two, units as people write them; a fifth is
    the weight, handed on as it was written. What the numbers are worth is for `reading_problems` to say.
    """
    match = _PASTED.fullmatch(text.strip())
    return PastedVitals(**match.groupdict(default="")) if match else None
