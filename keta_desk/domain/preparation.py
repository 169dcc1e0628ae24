"""Preparation for a dose: what is gone through, in the patient's words where they are theirs (clinical-reference P8).

Each point of the checklist is yes, no or not asked; what was not asked is never taken for no.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.problems import Problem, Severity

POINTS: tuple[tuple[str, str, str], ...] = (
    ("quiet-room", "A quiet, private room", "setting"),
    ("dim-light", "Dim light", "setting"),
    ("blankets", "Blankets and pillows", "setting"),
    ("eye-mask", "Eye mask", "setting"),
    ("calm-music", "Calm instrumental music", "setting"),
    ("phone-silenced", "Telephone silenced", "setting"),
    ("no-interruption", "Nobody interrupts", "setting"),
    ("children-pets", "Children and pets looked after", "setting"),
    ("expectations", "What to expect was talked through", "day"),
    ("food-and-drink", "Told what to eat and drink, and until when", "day"),
    ("fasted", "On the day: ate and drank only as told", "day"),
    ("medicines", "Told which medicines to take or leave out", "day"),
    ("no-driving", "No driving until the next day, after sleep", "day"),
    ("no-exercise", "No exercise on the day", "day"),
    ("time-kept-free", "Time kept free", "day"),
    ("way-home", "The way home is arranged", "day"),
    ("video-tested", "Video or telephone tried out", "day"),
    ("support-at-home", "Support person in the home", "support"),
    ("support-briefed", "Support person briefed", "support"),
    ("support-role", "Support person knows: nearby, not guiding", "support"),
    ("touch-agreed", "Touch was talked about and agreed", "agreed"),
    ("pause-agreed", "A signal to pause was agreed", "agreed"),
    ("safety-plan", "Safety plan is on file", "agreed"),
)
"""Id, words and group of each point (clinical-reference P8, capabilities S15), in the order in which they are asked."""

HOME_POINTS: tuple[tuple[str, str, str], ...] = (
    ("bp-device", "Blood pressure device tried out", "home"),
    ("floor-clear", "Floor clear, bathroom near", "home"),
    ("locked-away", "Medicine locked away until the dose", "home"),
    ("numbers-at-hand", "Numbers for help at hand", "home"),
    ("card-explained", "Support person knows when to call", "home"),
    ("reachable", "Reached by telephone or video", "home"),
)
"""What is asked besides where the dose is taken at home (capabilities S44; clinical-reference P9, 5.6, 8.7)."""

HOLDS = {"fasted": "session.not-fasted", "way-home": "session.no-way-home"}
"""What holds the dose once it was answered no, until there is a reason (capabilities S18)."""

POINT_IDS = frozenset(point for point, _, _ in (*POINTS, *HOME_POINTS))
TEXTS = (
    "intention",
    "hopes",
    "fears",
    "support_name",
    "support_phone",
    "touch_agreement",
    "pause_signal",
    "music",
    "transport",
    "fasting",
    "remark",
)


class PointGroup(StrEnum):
    """Where a point of the checklist belongs."""

    SETTING = "setting"
    DAY = "day"
    SUPPORT = "support"
    AGREED = "agreed"
    HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """What was prepared. '' is not recorded; a point that is not in the checklist was not asked."""

    intention: str = ""
    hopes: str = ""
    fears: str = ""
    checklist: Mapping[str, bool] = field(default_factory=dict)
    support_name: str = ""
    support_phone: str = ""
    touch_agreement: str = ""
    pause_signal: str = ""
    music: str = ""
    transport: str = ""
    fasting: str = ""
    remark: str = ""


def preparation_problems(content: Preparation) -> list[Problem]:
    """Say what stands in the way of keeping a preparation: nothing in it, a point nobody knows, a text too long."""
    unknown = [point for point in content.checklist if point not in POINT_IDS]
    if unknown:
        return [Problem("preparation.point-unknown", facts={"point": unknown[0][:40]})]
    said = {one.name: getattr(content, one.name) for one in fields(content) if one.name in TEXTS}
    if not content.checklist and not any(text.strip() for text in said.values()):
        return [Problem("preparation.empty", field="intention")]
    return [problem for name, text in said.items() for problem in text_problems(text, field=name)]


def points_of(group: PointGroup) -> tuple[str, ...]:
    """Return the ids of the points of a group, in order."""
    return tuple(point for point, _, belongs in (*POINTS, *HOME_POINTS) if belongs == group)


def open_points(checklist: Mapping[str, bool]) -> tuple[str, ...]:
    """Return the points that are not yes: answered no, or not asked."""
    return tuple(point for point, _, _ in asked_points(checklist) if not checklist.get(point))


def asked_points(checklist: Mapping[str, bool], *, at_home: bool = False) -> tuple[tuple[str, str, str], ...]:
    """Return the points that belong to a preparation: those of home where it is for home, or any of them was asked."""
    is_for_home = at_home or any(point in checklist for point, _, _ in HOME_POINTS)
    return (*POINTS, *HOME_POINTS) if is_for_home else POINTS


def day_holds(checklist: Mapping[str, bool]) -> list[Problem]:
    """Say what was answered no and holds the dose until there is a reason; what was not asked holds nothing (S18)."""
    return [Problem(code, Severity.CONFIRM) for point, code in HOLDS.items() if checklist.get(point) is False]


def planning_problems(*, is_prepared: bool) -> list[Problem]:
    """A dose is planned on a preparation, held or booked before it, or with the reason why not (capabilities S15)."""
    return [] if is_prepared else [Problem("preparation.missing", Severity.CONFIRM, field="kind")]
