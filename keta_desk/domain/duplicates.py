"""Whether two entries may be the same person: names tolerant of spelling, birth dates tolerant of a slip.

It only points; nobody is ever merged by it. Scores run from 0 to 100 and order what is shown, no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from keta_desk.domain.patients import words

ENOUGH = 75
_ALIKE = 82
_INITIAL = 85


class NameMatch(StrEnum):
    """How two names resemble each other, in plain words."""

    SAME = "same name"
    SPELLED = "name spelled differently"
    SWAPPED = "given and family name swapped"
    FORMER = "former name"
    FAMILY_DIFFERS = "same given name, other family name"


class DateMatch(StrEnum):
    """How two birth dates resemble each other, in plain words."""

    SAME = "same birth date"
    TURNED = "day and month swapped"
    SLIP = "one digit of the birth date differs"


_DATE_WEIGHT = {DateMatch.SAME: 100, DateMatch.TURNED: 95, DateMatch.SLIP: 92}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A person as far as this comparison goes. `key` is whatever the caller knows them by."""

    key: str
    family_name: str
    given_name: str
    birth_date: date
    former_names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Somebody who may be the same person, how much speaks for it (0 to 100), and what."""

    key: str
    score: int
    reason: str


def possible_duplicates(person: Candidate, others: Iterable[Candidate]) -> list[PossibleDuplicate]:
    """Return who of `others` may be `person`, likeliest first."""
    found = (_compare(person, other) for other in others if other.key != person.key)
    return sorted(filter(None, found), key=lambda match: (-match.score, match.key))


def similar_birth_dates(birth_date: date) -> set[date]:
    """Return the dates that `birth_date` may have been written as by a single slip, itself included."""
    digits = birth_date.strftime("%Y%m%d")
    written = {digits, digits[:4] + digits[6:] + digits[4:6]}
    for at, digit in enumerate(digits):
        written |= {digits[:at] + other + digits[at + 1 :] for other in "0123456789"}
        written.add(digits[:at] + digits[at + 1 : at + 2] + digit + digits[at + 2 :])
    return set(_real_dates(written))


def _real_dates(written: Iterable[str]) -> Iterator[date]:
    for digits in written:
        try:
            yield date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        except ValueError:
            continue


def _compare(person: Candidate, other: Candidate) -> PossibleDuplicate | None:
    day = _dates(person.birth_date, other.birth_date)
    if day is None:
        return None
    likeness, name = _names(person, other, is_same_day=day is DateMatch.SAME)
    score = likeness * _DATE_WEIGHT[day] // 100
    return PossibleDuplicate(other.key, score, f"{name}, {day}") if score >= ENOUGH else None


def _dates(one: date, other: date) -> DateMatch | None:
    if one == other:
        return DateMatch.SAME
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return DateMatch.TURNED
    return DateMatch.SLIP if other in similar_birth_dates(one) else None


def _names(person: Candidate, other: Candidate, *, is_same_day: bool) -> tuple[int, NameMatch]:
    """Return how alike the names are at their best reading, and which reading that is."""
    family, given = _plain(person.family_name), _plain(person.given_name)
    other_family, other_given = _plain(other.family_name), _plain(other.given_name)
    straight = _both(family, given, other_family, other_given)
    readings = [
        (straight, NameMatch.SAME if straight == 100 else NameMatch.SPELLED),
        (_both(family, given, other_given, other_family) - 2, NameMatch.SWAPPED),
    ]
    readings += [(_both(*past, other_family, other_given) - 2, NameMatch.FORMER) for past in _former(person)]
    readings += [(_both(family, given, *past) - 2, NameMatch.FORMER) for past in _former(other)]
    if is_same_day and _alike(given, other_given) >= 95:
        readings.append((ENOUGH, NameMatch.FAMILY_DIFFERS))
    return max(readings, key=lambda reading: reading[0])


def _former(person: Candidate) -> Iterator[tuple[str, str]]:
    for family, given in person.former_names:
        yield _plain(family), _plain(given or person.given_name)


def _both(family: str, given: str, other_family: str, other_given: str) -> int:
    """Return how alike two whole names are; 0 unless both parts are: siblings and twins are no duplicates."""
    parts = (_alike(family, other_family), _given_alike(given, other_given))
    return sum(parts) // 2 if min(parts) >= _ALIKE else 0


def _given_alike(one: str, other: str) -> int:
    """Compare given names of which one may lack a middle name or be an initial."""
    first, other_first = one.partition(" ")[0], other.partition(" ")[0]
    initial = _INITIAL if 1 in (len(first), len(other_first)) and first[:1] == other_first[:1] else 0
    shortened = 97 if first == other_first and " " in one + other else 0
    return max(_alike(one, other), initial, shortened)


def _alike(one: str, other: str) -> int:
    from rapidfuzz import fuzz
    from rapidfuzz.distance import JaroWinkler

    if not one or not other:
        return 0
    in_any_order = fuzz.token_sort_ratio(one, other)
    return round(max(JaroWinkler.normalized_similarity(one, other) * 100, in_any_order))


def _plain(name: str) -> str:
    return " ".join(words(name))
