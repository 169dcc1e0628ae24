"""What must hold of the entries of a chart that are typed by hand: names that fit, days in their order.

One rule each for the field while it is left and for the use case that saves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo

from keta_desk.domain.problems import Problem

LONGEST_TITLE = 500
LONGEST_TEXT = 20_000


def title_problems(text: str, *, missing: str, field: str) -> list[Problem]:
    """Say whether the name of an entry is missing, told by the code `missing`, or too long to be one."""
    if not text.strip():
        return [Problem(missing, field=field)]
    if len(text) > LONGEST_TITLE:
        return [Problem("entry.name-long", field=field, facts={"most": str(LONGEST_TITLE)})]
    return []


def text_problems(text: str, *, field: str) -> list[Problem]:
    """Say whether a text is too long to be kept as one entry."""
    if len(text) > LONGEST_TEXT:
        return [Problem("entry.text-long", field=field, facts={"most": str(LONGEST_TEXT)})]
    return []


def past_day_problems(day: date | None, *, today: date, field: str, born: date | None = None) -> list[Problem]:
    """Say whether a day on which something happened is still to come, or lies before the patient was `born`.

    None is not recorded, and no problem.
    """
    if day is None:
        return []
    if day > today:
        return [Problem("entry.day-ahead", field=field)]
    return [Problem("entry.before-birth", field=field)] if born is not None and day < born else []


def past_moment_problems(at: datetime, *, now: datetime, born: date, zone: tzinfo, field: str) -> list[Problem]:
    """Say whether a moment at which something happened is still to come, or lies before the patient was born."""
    if at > now:
        return [Problem("entry.moment-ahead", field=field)]
    return past_day_problems(at.astimezone(zone).date(), today=now.astimezone(zone).date(), field=field, born=born)


def twice_problems(entry: Sequence[str], known: Iterable[Sequence[str]], *, code: str, field: str) -> list[Problem]:
    """Say by `code` that the same is listed already: in every part, whatever its spaces and capitals."""
    folded = [tuple(" ".join(part.split()).casefold() for part in one) for one in known]
    is_known = tuple(" ".join(part.split()).casefold() for part in entry) in folded
    return [Problem(code, field=field)] if is_known else []


def order_problems(first: date | None, last: date | None, *, field: str) -> list[Problem]:
    """Say whether something would end before it began; a day that is not recorded is before and after nothing."""
    wrong = first is not None and last is not None and last < first
    return [Problem("entry.ends-before-start", field=field)] if wrong else []
