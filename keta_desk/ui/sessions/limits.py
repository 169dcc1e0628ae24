"""Limits of the practice that a reading crosses: shown, never a reason to refuse what was measured."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.problems import Problem
from keta_desk.domain.vitals import Level, Moment, Reading, limit_problems, shown
from keta_desk.ui import fact_words, words
from keta_desk.ui.parts.field import repolish
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label

_LOOKS = {"ok": ("check-circle", "ok"), "caution": ("triangle", "caution")}


def crossed(reading: Reading, limits: Limits, moment: Moment = Moment.BEFORE) -> list[Problem]:
    """Return the limits that `reading` crosses; outside of a session those before a dose are the ones that hold."""
    return limit_problems(reading, limits.vitals, moment)


def crossed_words(found: Sequence[Problem], limits: Limits, moment: Moment = Moment.BEFORE) -> str:
    """Say which limits are crossed, whose they are, and that the reading is kept; '' for none."""
    if not found:
        return ""
    each = words.said("{what} {value}, limit {limit} ({level}).")
    said = [each.format(**fact_words.shown(problem.facts)) for problem in found]
    if moment is Moment.BEFORE:
        whose = QCoreApplication.translate(
            "Sessions", "Limits before a dose: {0}. They keep no reading from being saved."
        )
    else:
        whose = QCoreApplication.translate(
            "Sessions", "Limits during a session: {0}. They keep no reading from being saved."
        )
    return " ".join([*said, whose.format(limits.name)])


def within_words(reading: Reading, limits: Limits, moment: Moment) -> str:
    """Say that the pressure that was typed lies under the lowest limit of the practice; '' without a pressure."""
    if reading.systolic_mmhg is None:
        return ""
    holding = [
        one
        for one in limits.vitals
        if one.field == "systolic_mmhg" and one.moment is moment and one.is_high and one.level is not Level.WARN
    ]
    lowest = min(holding, key=lambda one: one.value, default=None)
    if lowest is None:
        return ""
    told = QCoreApplication.translate("Sessions", "{0} systolic, under the limit of {1}")
    return told.format(reading.systolic_mmhg, shown("systolic_mmhg", lowest.value))


class LimitCheck(QWidget):
    """The live check below the vitals row: what is crossed, or that nothing is. Never a reason to refuse."""

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._icon = IconLabel("check-circle", "ok", 14)
        self._words = Label("", "caption", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.clear()

    def use(self, limits: Limits) -> None:
        """Check against other limits from here on."""
        self._limits = limits

    def clear(self) -> None:
        """Say nothing."""
        self._words.setText("")
        self.hide()

    def check(self, reading: Reading, moment: Moment) -> None:
        """Check a reading against the limits that hold at a moment."""
        found = crossed(reading, self._limits, moment)
        said = crossed_words(found, self._limits, moment) or within_words(reading, self._limits, moment)
        state = "caution" if found else "ok"
        self._words.setProperty("t", state)
        self._icon.show_icon(*_LOOKS[state])
        repolish(self._words)
        self._words.setText(said)
        self.setVisible(bool(said))

    def words(self) -> str:
        """Return what is said, '' for nothing."""
        return "" if self.isHidden() else self._words.text()
