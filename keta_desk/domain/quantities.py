"""Amounts with units: read as a person types them, converted, rounded and shown.

Units are UCUM codes (clinical-reference 10.3). A blank field is a value of its own, never zero. A number that could
be read in two ways is refused rather than guessed: a misread decimal mark is a tenfold error.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from keta_desk.domain.problems import Problem

NO_BREAK_SPACE = "\u00a0"
KG_PER_LB = Decimal("0.45359237")
CM_PER_IN = Decimal("2.54")

_NUMBER = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,6})?")
_MAYBE_NUMBER = re.compile(r"[0-9.,]*")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")

# How a unit is typed (folded to lower case) and its UCUM code. "u" and both Greek letters mean micro.
_TYPED_UNITS = {
    "mg": "mg", "ug": "ug", "mcg": "ug", "\u00b5g": "ug", "\u03bcg": "ug", "g": "g", "kg": "kg",
    "lb": "[lb_av]", "lbs": "[lb_av]", "cm": "cm", "mm": "mm", "m": "m", "in": "[in_i]",
    "mg/kg": "mg/kg", "ml": "mL", "mg/ml": "mg/mL", "h": "h", "min": "min", "d": "d", "%": "%", "mmhg": "mm[Hg]",
    "/min": "/min",
}  # fmt: skip

# UCUM code: what it measures, and how many of the smallest unit of that kind it holds.
_SIZES = {
    "ug": ("mass", Decimal(1)), "mg": ("mass", Decimal(1000)), "g": ("mass", Decimal(1_000_000)),
    "kg": ("mass", Decimal(1_000_000_000)), "[lb_av]": ("mass", KG_PER_LB * 1_000_000_000),
    "mm": ("length", Decimal(1)), "cm": ("length", Decimal(10)), "m": ("length", Decimal(1000)),
    "[in_i]": ("length", CM_PER_IN * 10),
    "min": ("time", Decimal(1)), "h": ("time", Decimal(60)), "d": ("time", Decimal(1440)),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount and the UCUM code of its unit."""

    value: Decimal
    unit: str

    def to(self, unit: str) -> Quantity:
        """Return the same amount in another unit of the same kind.

        Raises:
            ValueError: the two units do not measure the same thing.
        """
        if unit == self.unit:
            return self
        (kind, size), (other_kind, other_size) = _SIZES[self.unit], _SIZES[unit]
        if kind != other_kind:
            raise ValueError(f"{self.unit} is not a {other_kind}")
        return Quantity(self.value * size / other_size, unit)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a typed field came to. Without an amount and without a problem the field was left blank."""

    quantity: Quantity | None = None
    problem: Problem | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed: not recorded, which is not zero."""
        return self.quantity is None and self.problem is None


def read_amount(
    text: str, *, units: Collection[str], assumed_unit: str = "", decimal_mark: str = ".", field: str = ""
) -> Typed:
    """Read an amount such as "82,5 kg" as it was typed.

    Args:
        text: what stands in the field.
        units: the UCUM codes this field takes.
        assumed_unit: the unit shown beside the field, taken if none was typed; "" where one must be typed (doses).
        decimal_mark: "." or ",", as this computer is set.
        field: the form field that a problem belongs to.
    """
    number, unit = _split(text)
    if not number and not unit:
        return Typed()
    code = _number_problem(number, decimal_mark)
    if code:
        facts = {"text": text.strip(), "mark": "point" if decimal_mark == "." else "comma"}
        return Typed(problem=Problem(code, facts=facts, field=field))
    if not unit and not assumed_unit:
        return Typed(problem=Problem("amount.unit-missing", facts={"text": number, "units": _list(units)}, field=field))
    ucum = _TYPED_UNITS.get(unit.casefold(), "") if unit else assumed_unit
    if ucum not in units:
        return Typed(problem=Problem("amount.unit-other", facts={"text": unit, "units": _list(units)}, field=field))
    return Typed(Quantity(Decimal(number.replace(",", ".")), ucum))


def read_whole(text: str, *, field: str = "") -> Typed:
    """Read a whole number without a unit, such as a rating or a pulse; the unit of the answer is UCUM's "1"."""
    number = text.strip()
    if not number:
        return Typed()
    if not re.fullmatch(r"[0-9]{1,9}", number):
        return Typed(problem=Problem("amount.not-whole", facts={"text": number}, field=field))
    return Typed(Quantity(Decimal(number), "1"))


def _split(text: str) -> tuple[str, str]:
    """Return what looks like the number and what looks like the unit; any kind of space may stand between."""
    squeezed = " ".join(text.split())
    number = next(iter(_MAYBE_NUMBER.findall(squeezed)), "")
    unit = squeezed[len(number) :].strip()
    if unit[:1].isdigit() or unit[:1] in {"-", "+", "\u2212"}:  # "1 500", "-5": not a number we would take
        return squeezed, ""
    return number, unit


def _number_problem(number: str, decimal_mark: str) -> str:
    """Return the code of what is wrong with a typed number, or ''."""
    if sum(number.count(mark) for mark in ".,") > 1:
        return "amount.ambiguous"
    if not _NUMBER.fullmatch(number):
        return "amount.not-a-number"
    if decimal_mark not in number and _GROUPED.fullmatch(number):
        return "amount.ambiguous"
    return ""


def _list(units: Collection[str]) -> str:
    return ", ".join(unit_shown(unit) for unit in units)


def unit_shown(unit: str) -> str:
    """Return a UCUM code as people write it: "lb" for "[lb_av]"."""
    return {"[lb_av]": "lb", "[in_i]": "in", "mm[Hg]": "mmHg", "ug": "\u00b5g"}.get(unit, unit)


def mg_to_ug(mg: Decimal) -> int:
    """Return whole micrograms for the file. What is finer than a microgram is dropped: a dose never rounds up."""
    return int((mg * 1000).to_integral_value(ROUND_DOWN))


def ug_to_mg(ug: int) -> Decimal:
    """Return the milligrams of an amount kept in micrograms, exactly."""
    return Decimal(ug) / 1000


def kg_to_g(kg: Decimal) -> int:
    """Return whole grams for the file, half a gram rounding up."""
    return int((kg * 1000).to_integral_value(ROUND_HALF_UP))


def g_to_kg(g: int) -> Decimal:
    """Return the kilograms of a weight kept in grams, exactly."""
    return Decimal(g) / 1000


def lb_to_kg(lb: Decimal) -> Decimal:
    """Return pounds (avoirdupois) as kilograms, exactly (clinical-reference 10.3)."""
    return lb * KG_PER_LB


def rounded(value: Decimal, places: int) -> Decimal:
    """Return `value` with so many decimals, half up, as it is shown (clinical-reference 3.3); never for reckoning."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def plain(value: Decimal) -> str:
    """Write a number in full, without exponent and without zeros at its end: "41", "0.5"."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def mg_shown(mg: Decimal, *, decimal_mark: str = ".") -> str:
    """Show a dose to one decimal: "41 mg", "52.5 mg". A ".0" is left out, since 41.0 has been read as 410."""
    return _marked(plain(rounded(mg, 1)), decimal_mark) + NO_BREAK_SPACE + "mg"


def mg_per_kg_shown(mg_per_kg: Decimal, *, decimal_mark: str = ".") -> str:
    """Show a dose by weight to two decimals: "1.25 mg/kg"."""
    return _marked(str(rounded(mg_per_kg, 2)), decimal_mark) + NO_BREAK_SPACE + "mg/kg"


def percent_shown(percent: Decimal, *, signed: bool = False, decimal_mark: str = ".") -> str:
    """Show a percentage to one decimal: "57.9 %"; with its sign where it is a change: "+25.0 %"."""
    shown = rounded(percent, 1)
    text = f"{shown:+}" if signed and shown else f"{shown if shown else abs(shown)}"
    return _marked(text.replace("-", "\u2212"), decimal_mark) + NO_BREAK_SPACE + "%"


def change_shown(mg: Decimal, *, decimal_mark: str = ".") -> str:
    """Show a step with its sign: "+50 mg", a true minus sign where it goes down, "0 mg" where nothing changes."""
    sign = {1: "+", -1: "\u2212", 0: ""}[int(rounded(mg, 1).compare(Decimal(0)))]
    return sign + mg_shown(abs(mg), decimal_mark=decimal_mark)


def _marked(text: str, decimal_mark: str) -> str:
    return text.replace(".", decimal_mark)


# fmt: off
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
# fmt: on


def number_in_words(value: Decimal) -> str:
    """Spell a number that is not negative and below a million: "eighty-two point five".

    A tenfold slip that hides among digits is heard at once in words.

    Raises:
        ValueError: the number is negative, or a million or more.
    """
    if not 0 <= value < 1_000_000:
        raise ValueError("only numbers from zero to below a million are spelled")
    whole, _, decimals = plain(value).partition(".")
    words = _whole_in_words(int(whole))
    return f"{words} point {' '.join(_ONES[int(digit)] for digit in decimals)}" if decimals else words


def _whole_in_words(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    many, rest = divmod(number, size)
    link = " and " if rest and rest < 100 else " "  # "two hundred and fifty", "one thousand and five"
    return f"{_whole_in_words(many)} {name}" + (link + _whole_in_words(rest) if rest else "")


def dose_in_words(mg: Decimal, *, drug: str, form: str) -> str:
    """Return the read-back of a dose: every digit of it, the same in words, and what it is given as.

    `drug` and `form` are the words of the molecule and the route: "racemic ketamine", "sublingual tablet".
    """
    unit = "milligram" if mg == 1 else "milligrams"
    return f"{plain(mg)}{NO_BREAK_SPACE}mg ({number_in_words(mg)} {unit}) {drug}, {form}"
