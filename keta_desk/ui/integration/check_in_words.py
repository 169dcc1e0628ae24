"""Check-ins in words: the points after a session, the figures, what weighs. No Qt but its translations."""

from __future__ import annotations

import re
from collections.abc import Mapping

from keta_desk.domain.check_ins import LONGEST_SLEEP_MIN, CheckInMode, FollowUp, Stressor
from keta_desk.queries.check_ins import FIGURES
from keta_desk.ui.words import said

_SLEPT = re.compile(r"(?P<hours>\d{1,2})(?:(?::| h | )(?P<minutes>\d{1,2})|[.,](?P<part>\d{1,2}))?")


def point_words(point: FollowUp) -> str:
    """Return a point after a session: `24 h`."""
    return {
        FollowUp.NEXT_DAY: said("24 h"),
        FollowUp.THREE_DAYS: said("72 h"),
        FollowUp.WEEK: said("7 days"),
    }[point]


def mode_words(mode: str) -> str:
    """Return how a check-in was held, '' for what was not recorded."""
    told = {
        CheckInMode.PHONE: said("by phone"),
        CheckInMode.VIDEO: said("by video"),
        CheckInMode.IN_PERSON: said("in person"),
        CheckInMode.MESSAGE: said("by message"),
        CheckInMode.PAPER: said("on paper"),
    }
    return {str(one): words for one, words in told.items()}.get(mode, "")


def sleep_words(minutes: int) -> str:
    """Return how long somebody slept: `6 h 30`."""
    hours, rest = divmod(minutes, 60)
    return said("{0} h {1}").format(hours, f"{rest:02}") if rest else said("{0} h").format(hours)


def figure_words(name: str, value: int) -> str:
    """Return one figure with what it is of: `mood 6 of 10`."""
    if name == "sleep_min":
        return said("slept {0}").format(sleep_words(value))
    pattern = {
        "mood": said("mood {0} of 10"),
        "anxiety": said("anxiety {0} of 10"),
        "energy": said("energy {0} of 10"),
        "urges": said("urges {0} of 10"),
        "item9": said("item 9: {0}"),
    }[name]
    return pattern.format(value)


def figures_words(figures: Mapping[str, int]) -> str:
    """Return all figures that were recorded, in one line."""
    return ", ".join(figure_words(name, figures[name]) for name in FIGURES if name in figures)


def stressor_words(one: Stressor) -> str:
    """Return what weighs, and how much where that was said."""
    if one.strength is None:
        return said("stressor: {0}").format(one.what)
    return said("stressor: {0}, {1} of 10").format(one.what, one.strength)


def write_sleep(minutes: int) -> str:
    """Return how long somebody slept as it is typed: `6:30`."""
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02}"


def read_sleep(typed: str) -> int | None:
    """Return how long somebody slept as it is usually typed, `6:30`, `6.5`, `6 h`; None where it can't be told."""
    text = typed.strip().lower().removesuffix("h").strip()
    found = _SLEPT.fullmatch(text)
    if found is None:
        return None
    hours, minutes, part = found["hours"], found["minutes"], found["part"]
    if minutes is not None:
        total = int(hours) * 60 + int(minutes) if int(minutes) < 60 else LONGEST_SLEEP_MIN + 1
    else:
        total = round(float(f"{hours}.{part or 0}") * 60)
    return total if total <= LONGEST_SLEEP_MIN else None
