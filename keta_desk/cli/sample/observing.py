"""Readings of a dosing session: where they start from, how they rise and how they settle."""

from __future__ import annotations

from math import exp
from random import Random

from keta_desk.domain.vitals import Reading

PEAK_MIN = 40
WIDTH_MIN = 28


def wave(minute: int) -> float:
    """Return how much of the peak is felt so many minutes after the dose, 0 to 1."""
    return exp(-(((minute - PEAK_MIN) / WIDTH_MIN) ** 2)) if minute > 0 else 0.0


def at_rest(pressure: tuple[int, int], weight_g: int | None, chance: Random) -> Reading:
    """Return the reading before a dose."""
    return Reading(
        systolic_mmhg=pressure[0] + chance.randint(-4, 4),
        diastolic_mmhg=pressure[1] + chance.randint(-3, 3),
        pulse_bpm=chance.randint(64, 76),
        spo2_percent=chance.randint(97, 99),
        weight_g=weight_g,
        moaas=5,
        dissociation=0,
        anxiety=chance.randint(1, 4),
    )


def under_way(pressure: tuple[int, int], peak: int, minute: int, chance: Random) -> Reading:
    """Return a reading so many minutes after the dose; `peak` is the highest dissociation rating of the session.

    Pressure rises by about 16/11 mmHg at the peak (clinical-reference 11, D8).
    """
    share = wave(minute)
    return Reading(
        systolic_mmhg=pressure[0] + round(17 * share) + chance.randint(-2, 2),
        diastolic_mmhg=pressure[1] + round(10 * share) + chance.randint(-2, 2),
        pulse_bpm=round(70 + 12 * share) + chance.randint(-3, 3),
        spo2_percent=chance.randint(96, 99),
        moaas=4 if share > 0.8 and peak >= 6 else 5,
        dissociation=round(peak * share),
        anxiety=max(0, chance.randint(0, 3) - round(share)),
        nausea=chance.choice((0, 0, 0, 1)) if minute < 90 else 0,
    )
