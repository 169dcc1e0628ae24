"""Measured quantities in UCUM units, turned into KetaDesk's own (clinical-reference 10.3).

Results are rounded half up to whole small units (g, mm, mmHg, thousandths of a degree): these are
measurements, never doses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from keta_desk.exchange.fhir_nodes import Node

_TO_GRAMS = {
    "kg": Decimal(1000),
    "g": Decimal(1),
    "[lb_av]": Decimal("453.59237"),
    "[oz_av]": Decimal("453.59237") / 16,
}
_TO_MILLIMETRES = {
    "m": Decimal(1000),
    "cm": Decimal(10),
    "mm": Decimal(1),
    "[in_i]": Decimal("25.4"),
    "[ft_i]": Decimal("304.8"),
}
_TO_MMHG = {"mm[Hg]": Decimal(1)}
_TO_PER_MINUTE = {"/min": Decimal(1)}
_TO_PERCENT = {"%": Decimal(1)}
_UCUM = "http://unitsofmeasure.org"
_ANNOTATION = re.compile(r"\{[^{}]*\}")
# How systems word a unit for people when they give no code.
_WORDED = {
    "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]", "in": "[in_i]", "inch": "[in_i]", "inches": "[in_i]",
    "ft": "[ft_i]", "mmhg": "mm[Hg]", "mm hg": "mm[Hg]", "bpm": "/min", "beats/min": "/min",
    "beats/minute": "/min", "breaths/min": "/min", "breaths/minute": "/min", "per minute": "/min",
    "/min": "/min", "c": "Cel", "°c": "Cel", "degc": "Cel", "degrees c": "Cel", "f": "[degF]", "°f": "[degF]",
    "degf": "[degF]", "degrees f": "[degF]", "percent": "%",
}  # fmt: skip


def unit_of(quantity: Node) -> str:
    """Return the UCUM code of a quantity without annotations, or '' if no unit is given.

    A code counts as UCUM only when the source says so; otherwise what people write is looked up.
    """
    code, worded = quantity.text("code"), quantity.text("unit")
    if not code or quantity.text("system") != _UCUM:
        worded = worded or code
        code = _WORDED.get(worded.casefold(), worded)
    return _ANNOTATION.sub("", code)


def grams(quantity: Node) -> int | None:
    """Return a mass in whole grams, or None where number or unit is missing or of another kind."""
    return _scaled(quantity, _TO_GRAMS)


def millimetres(quantity: Node) -> int | None:
    """Return a length in whole millimetres, or None."""
    return _scaled(quantity, _TO_MILLIMETRES)


def mmhg(quantity: Node) -> int | None:
    """Return a pressure in whole mmHg, or None."""
    return _scaled(quantity, _TO_MMHG)


def per_minute(quantity: Node) -> int | None:
    """Return a rate in whole events per minute, or None."""
    return _scaled(quantity, _TO_PER_MINUTE)


def percent(quantity: Node) -> int | None:
    """Return a share in whole percent, or None."""
    return _scaled(quantity, _TO_PERCENT)


def millicelsius(quantity: Node) -> int | None:
    """Return a temperature in thousandths of a degree Celsius, or None."""
    value = quantity.number("value")
    if value is None:
        return None
    match unit_of(quantity):
        case "Cel":
            return _whole(value * 1000)
        case "[degF]":
            return _whole((value - 32) * 5000 / 9)
        case _:
            return None


def _scaled(quantity: Node, factors: Mapping[str, Decimal]) -> int | None:
    value = quantity.number("value")
    factor = factors.get(unit_of(quantity))
    return None if value is None or factor is None else _whole(value * factor)


def _whole(value: Decimal) -> int:
    return int(value.to_integral_value(rounding=ROUND_HALF_UP))
