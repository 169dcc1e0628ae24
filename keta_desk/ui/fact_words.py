"""The facts of a trouble as its sentence shows them.

Words of the rules come in the language of the screen, numbers and days as this region writes them. Names, files and
what a person typed stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from keta_desk.ui.translation import day_words

KNOWN = (
    QT_TRANSLATE_NOOP("Facts", "point"),
    QT_TRANSLATE_NOOP("Facts", "comma"),
    QT_TRANSLATE_NOOP("Facts", "none"),
    QT_TRANSLATE_NOOP("Facts", "This"),
    QT_TRANSLATE_NOOP("Facts", "racemic"),
    QT_TRANSLATE_NOOP("Facts", "esketamine"),
    QT_TRANSLATE_NOOP("Facts", "increase"),
    QT_TRANSLATE_NOOP("Facts", "hold"),
    QT_TRANSLATE_NOOP("Facts", "decrease"),
    QT_TRANSLATE_NOOP("Facts", "pause"),
    QT_TRANSLATE_NOOP("Facts", "stop"),
    QT_TRANSLATE_NOOP("Facts", "change route"),
    QT_TRANSLATE_NOOP("Facts", "change interval"),
    QT_TRANSLATE_NOOP("Facts", "planned"),
    QT_TRANSLATE_NOOP("Facts", "confirmed"),
    QT_TRANSLATE_NOOP("Facts", "checked in"),
    QT_TRANSLATE_NOOP("Facts", "in progress"),
    QT_TRANSLATE_NOOP("Facts", "observation"),
    QT_TRANSLATE_NOOP("Facts", "completed"),
    QT_TRANSLATE_NOOP("Facts", "cancelled"),
    QT_TRANSLATE_NOOP("Facts", "no show"),
    QT_TRANSLATE_NOOP("Facts", "aborted"),
    QT_TRANSLATE_NOOP("Facts", "warn"),
    QT_TRANSLATE_NOOP("Facts", "review"),
    QT_TRANSLATE_NOOP("Facts", "alert"),
    QT_TRANSLATE_NOOP("Facts", "urgent"),
    QT_TRANSLATE_NOOP("Facts", "critical"),
    QT_TRANSLATE_NOOP("Facts", "due"),
)
"""Words that rules put into facts."""

AS_TYPED = frozenset({"text", "token", "file", "name", "who", "zone", "found", "title", "place", "other", "chart"})
"""Facts that repeat what a person or a file says."""

_AMOUNT = re.compile(r"[+\u2212-]?\d+\.\d+(?:\u00a0\S+)?")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_LINE = re.compile(r"line (\d+)")


def shown(facts: Mapping[str, str]) -> dict[str, str]:
    """Return the facts as a sentence of the screen shows them."""
    return {name: _as_typed(value) if name in AS_TYPED else _shown(value) for name, value in facts.items()}


def _as_typed(value: str) -> str:
    """Return what a person or a file says as it is; only the number of a line is counted in words of ours."""
    found = _LINE.fullmatch(value)
    return QCoreApplication.translate("Facts", "line {0}").format(found[1]) if found else value


def _shown(value: str) -> str:
    if value.isdecimal():
        return value
    if _AMOUNT.fullmatch(value):
        return value.replace(".", QLocale().decimalPoint())
    if _DAY.fullmatch(value):
        day = date.fromisoformat(value)
        return day_words(day.year, day.month, day.day, "d MMM yyyy")
    found = QCoreApplication.translate("Facts", value)
    return QCoreApplication.translate("Words", value) if found == value else found  # names of routes and of topics
