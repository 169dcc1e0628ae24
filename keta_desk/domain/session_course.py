"""What the readings of one session say together (clinical-reference 5.2): peaks, rises, lows, and times back.

Readings are placed by when they were measured, however late and in whatever order they were entered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from keta_desk.domain.observation import minute_of
from keta_desk.domain.vitals import Reading, mean_arterial_pressure_mmhg

NEAR_MMHG, NEAR_PERCENT = 20, 20
AWAKE, SETTLED = 5, 2
"""MOAA/S of somebody awake, and the dissociation rating from which on the effect has gone (clinical-reference 5.6)."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A reading, its id, and the moment at which it was measured."""

    id: str
    at: datetime
    reading: Reading


@dataclass(frozen=True, slots=True)
class Extreme:
    """The highest or lowest value of a field, the minute since the first dose, and the reading it stands in."""

    value: int
    minute: int
    reading_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionCourse:
    """What is derived of a session; None is "not recorded", or that it never came to it.

    `awake_min` is when MOAA/S was 5 again, `settled_min` when dissociation was 2 or less again, `back_min` when the
    pressure was back near the one before the dose; each None where it was never away, or is not back yet.
    """

    before: Measured | None = None
    peak_systolic: Extreme | None = None
    peak_diastolic: Extreme | None = None
    rise_systolic: int | None = None
    rise_diastolic: int | None = None
    lowest_spo2: Extreme | None = None
    lowest_moaas: Extreme | None = None
    peak_dissociation: Extreme | None = None
    sedated_min: int | None = None
    awake_min: int | None = None
    dissociated_min: int | None = None
    settled_min: int | None = None
    back_min: int | None = None
    observed_min: int | None = None


def mean_pressure(reading: Reading) -> Decimal | None:
    """Return the mean arterial pressure of a reading in mmHg, unrounded; None without both pressures."""
    if reading.systolic_mmhg is None or reading.diastolic_mmhg is None:
        return None
    return mean_arterial_pressure_mmhg(reading.systolic_mmhg, reading.diastolic_mmhg)


def in_order(readings: Iterable[Measured]) -> list[Measured]:
    """Return readings by when they were measured."""
    return sorted(readings, key=lambda one: (one.at, one.id))


def before_dose(readings: Iterable[Measured], dosed_at: datetime) -> Measured | None:
    """Return the last reading with both pressures before the first dose was given."""
    taken = [one for one in in_order(readings) if one.at <= dosed_at and mean_pressure(one.reading) is not None]
    return taken[-1] if taken else None


def is_near(systolic: int, diastolic: int, before: Reading) -> bool:
    """Say whether a pressure lies within 20 percent, or 20 mmHg, of the one before the dose (5.6)."""
    pairs = ((systolic, before.systolic_mmhg), (diastolic, before.diastolic_mmhg))
    return all(
        then is not None and abs(now - then) <= max(Decimal(NEAR_MMHG), Decimal(then) * NEAR_PERCENT / 100)
        for now, then in pairs
    )


def is_up(systolic: int, diastolic: int, before: Reading) -> bool:
    """Say whether a pressure is still above the one before the dose, by more than counts as near it (5.6)."""
    pairs = ((systolic, before.systolic_mmhg), (diastolic, before.diastolic_mmhg))
    return any(
        then is not None and now - then > max(Decimal(NEAR_MMHG), Decimal(then) * NEAR_PERCENT / 100)
        for now, then in pairs
    )


def pressures_up(readings: Iterable[Measured], dosed_at: datetime) -> list[tuple[int, bool]]:
    """Return each pressure after the dose: its minute, and whether it is still up against the one before the dose."""
    placed = in_order(readings)
    before = before_dose(placed, dosed_at)
    return [
        (minute_of(one.at, dosed_at), is_up(one.reading.systolic_mmhg, one.reading.diastolic_mmhg, before.reading))
        for one in placed
        if before is not None
        and one.at > dosed_at
        and one.reading.systolic_mmhg is not None
        and one.reading.diastolic_mmhg is not None
    ]


def course(readings: Iterable[Measured], dosed_at: datetime | None, *, until: datetime | None = None) -> SessionCourse:
    """Derive the course of a session whose first dose was given at `dosed_at`; nothing without a dose.

    `until` is when the patient was let go, to which observation is counted; else it is the last look.
    """
    if dosed_at is None:
        return SessionCourse()
    placed = in_order(readings)
    after = [one for one in placed if one.at >= dosed_at]
    before = before_dose(placed, dosed_at)
    high, low = _extreme(after, dosed_at, "systolic_mmhg", max), _extreme(after, dosed_at, "diastolic_mmhg", max)
    end = until or (after[-1].at if after else None)
    sedated, awake = _away(after, dosed_at, lambda one: one.moaas, lambda value: value < AWAKE)
    dissociated, settled = _away(after, dosed_at, lambda one: one.dissociation, lambda value: value > SETTLED)
    return SessionCourse(
        before=before,
        peak_systolic=high,
        peak_diastolic=low,
        rise_systolic=_rise(high, before.reading.systolic_mmhg if before else None),
        rise_diastolic=_rise(low, before.reading.diastolic_mmhg if before else None),
        lowest_spo2=_extreme(after, dosed_at, "spo2_percent", min),
        lowest_moaas=_extreme(after, dosed_at, "moaas", min),
        peak_dissociation=_extreme(after, dosed_at, "dissociation", max),
        sedated_min=sedated,
        awake_min=awake,
        dissociated_min=dissociated,
        settled_min=settled,
        back_min=_back(after, dosed_at, before),
        observed_min=None if end is None else minute_of(end, dosed_at),
    )


def _extreme(
    after: Sequence[Measured], dosed_at: datetime, field: str, pick: Callable[[Iterable[int]], int]
) -> Extreme | None:
    """Return the extreme of a field and where it was reached first."""
    values = [(getattr(one.reading, field), one) for one in after if getattr(one.reading, field) is not None]
    if not values:
        return None
    value = pick(found for found, _ in values)
    where = next(one for found, one in values if found == value)
    return Extreme(value, minute_of(where.at, dosed_at), where.id)


def _rise(peak: Extreme | None, before: int | None) -> int | None:
    return None if peak is None or before is None else peak.value - before


def _away(
    after: Sequence[Measured],
    dosed_at: datetime,
    value_of: Callable[[Reading], int | None],
    is_away: Callable[[int], bool],
) -> tuple[int | None, int | None]:
    """Return the minute in which a rating was away first, and the one in which it was back for good."""
    first = back = None
    for one in after:
        value = value_of(one.reading)
        if value is None:
            continue
        if is_away(value):
            first, back = minute_of(one.at, dosed_at) if first is None else first, None
        elif first is not None and back is None:
            back = minute_of(one.at, dosed_at)
    return first, back


def _back(after: Sequence[Measured], dosed_at: datetime, before: Measured | None) -> int | None:
    if before is None:
        return None
    is_away, back = False, None
    for one in after:
        systolic, diastolic = one.reading.systolic_mmhg, one.reading.diastolic_mmhg
        if systolic is None or diastolic is None:
            continue
        if not is_near(systolic, diastolic, before.reading):
            is_away, back = True, None
        elif is_away and back is None:
            back = minute_of(one.at, dosed_at)
    return back
