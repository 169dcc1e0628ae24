"""Check-ins between sessions, and the points after a session at which somebody asks (clinical-reference 1.2 P14)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.problems import Problem

HIGHEST_RATING, HIGHEST_ITEM9, LONGEST_SLEEP_MIN = 10, 3, 24 * 60
RATINGS = ("mood", "anxiety", "energy", "urges")
"""Rated 0 to 10 (clinical-reference 1.2 P14)."""


class FollowUp(StrEnum):
    """The points after a session at which it is asked how it went (capabilities S35)."""

    NEXT_DAY = "24h"
    THREE_DAYS = "72h"
    WEEK = "7d"

    @property
    def days(self) -> int:
        """How many days after the session it is due."""
        return {"24h": 1, "72h": 3, "7d": 7}[self.value]


ASKED_UNTIL = 14
"""So many days after a session its last point can still be answered: as long as the integration window is open."""


class CheckInMode(StrEnum):
    """How a check-in was held."""

    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in_person"
    MESSAGE = "message"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Stressor:
    """Something between the patient and others that weighs, and how much: 0 to 10, None not recorded (S27)."""

    what: str
    strength: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """What was said at a check-in; None and '' are "not recorded". `item9` is None where it was not asked."""

    mood: int | None = None
    anxiety: int | None = None
    energy: int | None = None
    urges: int | None = None
    sleep_min: int | None = None
    item9: int | None = None
    stressors: tuple[Stressor, ...] = ()
    side_effects: str = ""
    medicines_changed: str = ""
    function: str = ""
    commitments_tried: str = ""
    remark: str = ""
    mode: str = CheckInMode.PHONE
    follows_up: str = ""


TEXTS = ("side_effects", "medicines_changed", "function", "commitments_tried", "remark")


def check_in_problems(one: CheckIn) -> list[Problem]:
    """Say what is wrong with a check-in: a figure off its scale, a stressor without a name, nothing at all."""
    highest = {**dict.fromkeys(RATINGS, HIGHEST_RATING), "item9": HIGHEST_ITEM9, "sleep_min": LONGEST_SLEEP_MIN}
    codes = {"sleep_min": "check-in.sleep-range"}
    found = [
        Problem(codes.get(name, "check-in.range"), field=name, facts={"most": str(most)})
        for name, most in highest.items()
        if (value := getattr(one, name)) is not None and not 0 <= value <= most
    ]
    found += [problem for name in TEXTS for problem in text_problems(getattr(one, name), field=name)]
    found += _stressor_problems(one.stressors)
    if one.follows_up not in {"", *FollowUp} or one.mode not in {"", *CheckInMode}:
        found.append(Problem("check-in.unknown", field="follows_up"))
    return found if found or not _is_empty(one) else [Problem("check-in.empty", field="mood")]


def _is_empty(one: CheckIn) -> bool:
    said = any(getattr(one, name).strip() for name in TEXTS) or bool(one.stressors)
    return not said and all(getattr(one, name) is None for name in (*RATINGS, "sleep_min", "item9"))


def _stressor_problems(stressors: Sequence[Stressor]) -> list[Problem]:
    found = []
    for one in stressors:
        if not one.what.strip():
            found.append(Problem("check-in.stressor-missing", field="stressors"))
        if one.strength is not None and not 0 <= one.strength <= HIGHEST_RATING:
            found.append(Problem("check-in.range", field="stressors", facts={"most": str(HIGHEST_RATING)}))
        found += text_problems(one.what, field="stressors")
    return found


def check_in_moment_problems(at: datetime, now: datetime) -> list[Problem]:
    """A check-in is recorded once it was held."""
    return [Problem("check-in.not-yet", field="at")] if at > now else []


def told_stressors(stressors: Sequence[Stressor]) -> str:
    """Return stressors as they are kept."""
    return json.dumps([[one.what.strip(), one.strength] for one in stressors], ensure_ascii=False)


def read_stressors(kept: str) -> tuple[Stressor, ...]:
    """Return stressors as they were kept."""
    return tuple(Stressor(what, strength) for what, strength in json.loads(kept))


def due_on(session_on: date, point: FollowUp) -> date:
    """Return the day on which a point after a session is due."""
    return session_on + timedelta(days=point.days)


def point_due(
    session_on: date, answered: Sequence[str], today: date, *, seen_on: Sequence[date] = ()
) -> FollowUp | None:
    """Return the point after a session that is due and was not answered, None where nobody waits for one.

    The next point takes the place of one that was missed: nobody asks on the fourth day how the first one was. Who was
    seen for integration since the point was due has been asked.
    """
    past = [point for point in FollowUp if due_on(session_on, point) <= today]
    if not past or today > session_on + timedelta(days=ASKED_UNTIL) or past[-1] in answered:
        return None
    return None if any(due_on(session_on, past[-1]) <= day <= today for day in seen_on) else past[-1]
