"""Words of the preparation for a dose."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.preparation import HOME_POINTS, POINTS, PointGroup, open_points
from keta_desk.queries.preparation import PreparationLine
from keta_desk.ui import words
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day

_WORDS = {point: told for point, told, _ in (*POINTS, *HOME_POINTS)}


def point_words(point: str) -> str:
    """Return a point of the checklist in words."""
    return words.said(_WORDS[point])


def group_words(group: PointGroup) -> str:
    """Return what a group of points is called."""
    found = {
        PointGroup.SETTING: QCoreApplication.translate("Sessions", "The room"),
        PointGroup.DAY: QCoreApplication.translate("Sessions", "The day"),
        PointGroup.SUPPORT: QCoreApplication.translate("Sessions", "Support"),
        PointGroup.HOME: QCoreApplication.translate("Sessions", "At home"),
        PointGroup.AGREED: QCoreApplication.translate("Sessions", "Agreements"),
    }
    return found[group]


def chip(line: PreparationLine | None, zone: ZoneInfo) -> ChipWords:
    """Return where the preparation for a dose stands."""
    if line is None:
        return ChipWords(QCoreApplication.translate("Sessions", "Not prepared"), "caution", "triangle")
    day = write_day(line.held_at.astimezone(zone).date())
    if line.is_waived:
        return ChipWords(QCoreApplication.translate("Sessions", "Waived {0}").format(day), "caution", "triangle")
    return ChipWords(QCoreApplication.translate("Sessions", "Prepared {0}").format(day), "ok", "check-circle")


def told(line: PreparationLine) -> list[tuple[str, str]]:
    """Return what was prepared, by name: the agreements first. What was not recorded is left out."""
    if line.is_waived:
        return [(QCoreApplication.translate("Sessions", "Without"), line.waived_because)]
    support = ", ".join(filter(None, (line.support_name, line.support_phone)))
    found = [
        (QCoreApplication.translate("Sessions", "Pause signal"), line.pause_signal),
        (QCoreApplication.translate("Sessions", "Touch"), line.touch_agreement),
        (QCoreApplication.translate("Sessions", "Support"), support),
        (QCoreApplication.translate("Sessions", "Food and drink"), line.fasting),
        (QCoreApplication.translate("Sessions", "Way home"), line.transport),
        (QCoreApplication.translate("Sessions", "Still open"), still_open(line)),
    ]
    return [(name, value) for name, value in found if value]


def still_open(line: PreparationLine) -> str:
    """Return the points answered no and how many were not asked; '' where all are settled."""
    points = open_points(line.checklist)
    denied = [point_words(point) for point in points if point in line.checklist]
    not_asked = len(points) - len(denied)
    parts = [QCoreApplication.translate("Sessions", "no: {0}").format("; ".join(denied))] if denied else []
    if not_asked:
        parts.append(QCoreApplication.translate("Sessions", "not asked: {0}").format(not_asked))
    return ", ".join(parts)
