"""What is noted beside the vitals of a reading, what about a reading is unusual, and what counts as an observation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from keta_desk.domain.chart_entries import LONGEST_TITLE
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.vitals import Reading, field_name, shown

TWICE = timedelta(seconds=2)
"""Within which the very same reading is taken for a key that was pressed twice. Policy."""
LEAPS: Mapping[str, int] = {"systolic_mmhg": 50, "diastolic_mmhg": 40, "pulse_bpm": 50, "spo2_percent": 8}
"""By how much a value may differ from the one before it until it is asked about: a slip of the finger. Policy."""
NARROW_MMHG, WIDE_MMHG = 15, 110
"""A distance of systolic and diastolic pressure that is asked about. Policy."""
VITALS = ("systolic_mmhg", "diastolic_mmhg", "pulse_bpm", "spo2_percent", "respiratory_rate_bpm")
RATED = ("dissociation", "anxiety", "nausea", "moaas")
_SPANS: Mapping[str, tuple[int, int]] = {"pain": (0, 10), "pleasantness": (-5, 5), "cadss6": (0, 24)}
CADSS6_ITEM = (0, 4)


class Communication(StrEnum):
    """How the patient spoke (clinical-reference 5.2)."""

    NORMAL = "normal"
    SLOW = "slow"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What is noted beside the vitals (clinical-reference 5.2, 5.3). None and '' mean not recorded.

    `pleasantness` runs from -5 (difficult) to 5 (pleasant); `cadss6` is a total only, for its items are not ours.
    """

    on_oxygen: bool | None = None
    pain: int | None = None
    pleasantness: int | None = None
    cadss6: int | None = None
    communication: str = ""
    position: str = ""
    method: str = ""
    observer: str = ""


NOTHING_BESIDE = Beside()


@dataclass(frozen=True, slots=True)
class Taken:
    """A reading with the moment at which it was measured and the one at which it was entered."""

    reading: Reading
    at: datetime
    entered_at: datetime


def is_observation(reading: Reading) -> bool:
    """Say whether a reading is a look at the patient that counts for a slot: at least one vital sign was measured."""
    return any(getattr(reading, name) is not None for name in VITALS)


def is_blank(beside: Beside) -> bool:
    """Say whether nothing but how it was measured was noted."""
    numbers = (beside.on_oxygen, beside.pain, beside.pleasantness, beside.cadss6)
    return all(one is None for one in numbers) and not (beside.communication or beside.position)


def beside_problems(beside: Beside) -> list[Problem]:
    """Say what cannot be: a rating beyond its ends, an unknown word, or a text that is too long."""
    found = []
    for name, (low, high) in _SPANS.items():
        value = getattr(beside, name)
        if value is not None and not low <= value <= high:
            facts = {"value": str(value), "low": str(low), "high": str(high)}
            found.append(Problem("reading.rating-beyond", field=name, facts=facts))
    if beside.communication and beside.communication not in set(Communication):
        found.append(Problem("reading.communication", field="communication"))
    for name in ("position", "method", "observer"):
        if len(getattr(beside, name)) > LONGEST_TITLE:
            found.append(Problem("entry.name-long", field=name, facts={"most": str(LONGEST_TITLE)}))
    return found


def cadss6_total(items: tuple[int, ...]) -> int:
    """Return the total of the six items: 2, 3, 1, 2, 4, 1 make 13 of 24 (clinical-reference 5.3).

    Raises:
        ValueError: there are not six, or one is not from 0 to 4.
    """
    low, high = CADSS6_ITEM
    if len(items) != 6 or not all(low <= one <= high for one in items):
        raise ValueError(items)
    return sum(items)


def unusual_problems(reading: Reading, before: Taken | None, *, now: datetime) -> list[Problem]:
    """Say what about a reading is asked once and then kept: a leap, an odd distance, the very same a second ago."""
    found = []
    for name, leap in LEAPS.items():
        value, earlier = getattr(reading, name), getattr(before.reading, name) if before else None
        if value is not None and earlier is not None and abs(value - earlier) >= leap:
            facts = {"what": field_name(name), "value": shown(name, value), "before": shown(name, earlier)}
            found.append(Problem("reading.leap", Severity.CONFIRM, facts, name))
    systolic, diastolic = reading.systolic_mmhg, reading.diastolic_mmhg
    if systolic is not None and diastolic is not None and not NARROW_MMHG <= systolic - diastolic <= WIDE_MMHG:
        facts = {"systolic": str(systolic), "diastolic": str(diastolic)}
        found.append(Problem("reading.odd-pressure", Severity.CONFIRM, facts, "diastolic_mmhg"))
    if before is not None and before.reading == reading and abs(now - before.entered_at) <= TWICE:
        found.append(Problem("reading.twice", Severity.CONFIRM, field="systolic_mmhg"))
    return found
