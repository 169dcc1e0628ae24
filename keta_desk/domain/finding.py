"""How a patient is found: which words a person leaves behind, and what a typed search means.

Name parts in any order, the chart number, digits of the phone, and the birth date in any usual format
(capabilities F2, row 36).
"""

from __future__ import annotations

import re
from datetime import date

from keta_desk.domain.patients import joined_words, words

_FULL = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
LONGEST_SEARCH = 200
_NUMERIC_DATE = re.compile(r"\b(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\b")
_NAMES = "|".join(MONTHS)
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?[ .-]*((?:{_NAMES})[a-z]*)[ .,-]*(\d{{4}}|\d{{2}})\b")
_MONTH_FIRST = re.compile(rf"\b((?:{_NAMES})[a-z]*)[ .-]*(\d{{1,2}})(?:st|nd|rd|th)?[ .,-]+(\d{{4}}|\d{{2}})\b")
_PHONE = re.compile(r"\+?\d[\d ()./-]{5,}\d")


def tokens(*, names: list[str], chart_number: int, phone: str, birth_date: date) -> set[str]:
    """Return the words under which a patient is filed."""
    found = {word for name in names for word in (*words(name), *joined_words(name))}
    found |= {str(chart_number), f"{chart_number:04}", birth_date.strftime("%Y%m%d")}
    digits = re.sub(r"\D", "", phone)
    if len(digits) >= 4:
        found |= {digits, *(digits[-count:] for count in (4, 7, 8, 9, 10))}
    return found


def search_terms(text: str, *, today: date) -> list[tuple[str, ...]]:
    """Return what was asked for: all terms must be met, each by any one of its beginnings."""
    rest = text[:LONGEST_SEARCH].casefold()
    terms: list[tuple[str, ...]] = []
    for pattern, read in ((_NUMERIC_DATE, _numeric), (_DAY_FIRST, _day_first), (_MONTH_FIRST, _month_first)):
        for match in pattern.finditer(rest):
            dates = [day for day in read(match, today) if day <= today]
            if dates:
                terms.append(tuple(sorted({day.strftime("%Y%m%d") for day in dates})))
                rest = rest.replace(match.group(), " ")
    for match in _PHONE.finditer(rest):
        digits = re.sub(r"\D", "", match.group())
        terms.append((digits, digits.lstrip("0") or digits))
        rest = rest.replace(match.group(), " ")
    rest = re.sub(r"\bkd[- ]?(\d+)", r"\1", rest)
    return terms + [(word,) for word in words(rest)]


def _numeric(match: re.Match[str], today: date) -> list[date]:
    first, middle, last = match.groups()
    if len(first) == 4:
        return _dates([(first, middle, last)], today)
    return _dates([(last, middle, first), (last, first, middle)], today)


def _day_first(match: re.Match[str], today: date) -> list[date]:
    day, month, year = match.groups()
    return _dates([(year, _month(month), day)], today)


def _month_first(match: re.Match[str], today: date) -> list[date]:
    month, day, year = match.groups()
    return _dates([(year, _month(month), day)], today)


def _month(name: str) -> str:
    found = (number for number, full in enumerate(_FULL, start=1) if full.startswith(name))
    return str(next(found, 0))  # no month at all, for Mary and Julia


def _dates(parts: list[tuple[str, str, str]], today: date) -> list[date]:
    found = []
    for year, month, day in parts:
        try:
            found.append(date(_full_year(year, today), int(month), int(day)))
        except ValueError:
            continue
    return found


def _full_year(year: str, today: date) -> int:
    """A year of two digits is the latest that is not in the future: nobody is born tomorrow."""
    if len(year) > 2:
        return int(year)
    century = today.year - today.year % 100
    return century + int(year) if century + int(year) <= today.year else century - 100 + int(year)
