"""How dates, amounts and gaps are written on paper (design 10): English, fixed, the same on every computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal

from keta_desk.domain.quantities import mg_per_kg_shown, mg_shown, plain, rounded
from keta_desk.domain.response_words import MONTHS

NOT_RECORDED = "not recorded"
NBSP = "\u00a0"
DASH = "\u2013"
APOSTROPHE = "\u2019"


def day(when: date | None) -> str:
    """Write a date as "14 Mar 1988", held together by no-break spaces."""
    return f"{short_day(when)}{NBSP}{when.year}" if when else NOT_RECORDED


def short_day(when: date | None) -> str:
    """Write a date without its year: "14 Mar"."""
    return f"{when.day}{NBSP}{MONTHS[when.month - 1][:3]}" if when else NOT_RECORDED


def days_of(when: Sequence[date | None]) -> Callable[[date | None], str]:
    """Return how the days of one table are written: with their year where they lie in more than one."""
    return day if len({each.year for each in when if each}) > 1 else short_day


def long_day(when: date | None) -> str:
    """Write a date in full: "14 March 1988"."""
    return f"{when.day}{NBSP}{MONTHS[when.month - 1]}{NBSP}{when.year}" if when else NOT_RECORDED


def moment(when: datetime) -> str:
    """Write a moment to the minute, in the zone it carries: "28 Oct 2026 12:10"."""
    return f"{day(when)} {when:%H:%M}"


def mg(dose_mg: Decimal | None, up_to_mg: Decimal | None = None) -> str:
    """Write a dose in mg, or a range of doses: "250 to 300 mg" with a dash, never torn apart at a line's end."""
    if dose_mg is None:
        return NOT_RECORDED
    lowest = "" if up_to_mg is None or up_to_mg == dose_mg else f"{plain(rounded(dose_mg, 1))}{DASH}"
    return lowest + mg_shown(up_to_mg if lowest and up_to_mg is not None else dose_mg)


def kg(weight_kg: Decimal | None) -> str:
    """Write a weight in kg with one decimal: "68.0 kg"."""
    return NOT_RECORDED if weight_kg is None else f"{rounded(weight_kg, 1)}{NBSP}kg"


def mg_per_kg(value: Decimal | None) -> str:
    """Write a dose by weight with two decimals: "1.47 mg/kg"."""
    return NOT_RECORDED if value is None else mg_per_kg_shown(value)


def days(count: int | None) -> str:
    """Write a number of days: "1 day", "2 days"."""
    return NOT_RECORDED if count is None else f"{count}{NBSP}{'day' if count == 1 else 'days'}"


def from_dose(minute: int) -> str:
    """Write a minute from the first dose with its sign: "+40", "0"."""
    return f"{minute:+d}".replace("-", "\u2212") if minute else "0"


def told(text: str) -> str:
    """Return `text`, or "Not recorded" where nothing was."""
    return text if text.strip() else "Not recorded"


def possessive(name: str) -> str:
    """Return "Ada" as "Ada's", with a real apostrophe."""
    return f"{name}{APOSTROPHE}" if name.endswith("s") else f"{name}{APOSTROPHE}s"


def quoted(text: str) -> str:
    """Put a patient's words into quotation marks, once."""
    bare = text.strip()
    return bare if bare.startswith(("“", '"')) else f"“{bare}”"
