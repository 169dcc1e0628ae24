"""The menu of measures: those that are due or usual for this patient, then every other that can be entered."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from keta_desk.domain.outcomes_due import Due, due
from keta_desk.queries.chart import Chart
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.parts.moment_edit import write_day


class MeasureMenu(QMenu):
    """Emits `chosen` with the id of the scale that is to be entered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Measures to enter"))
        self.setToolTipsVisible(True)

    def offer(self, chart: Chart, now: datetime, below: QWidget) -> None:
        """Open below a button, with what is due for this patient at the top."""
        self.fill(chart, now)
        self.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))

    def fill(self, chart: Chart, now: datetime) -> None:
        """List the measures for a patient."""
        self.clear()
        codes = [one.code for one in chart.problems if one.is_active and one.code]
        last = {line.scale: line.at for line in chart.scores}
        found = due(catalogue.scales().values(), codes, last, now=now)
        for place, one in enumerate(found):
            if place and _rank(one) != _rank(found[place - 1]):
                self.addSeparator()
            action = self.addAction(_named(chart, one))
            action.setToolTip(one.scale.long_name)
            action.setData(one.scale.id)
            action.triggered.connect(lambda _=False, chosen=one.scale.id: self.chosen.emit(chosen))


def _rank(one: Due) -> tuple[bool, bool]:
    return one.is_due, one.is_usual


def _named(chart: Chart, one: Due) -> str:
    """Return a measure with what it measures and when it was last filled in."""
    name, measures = one.scale.name, words.said(one.scale.measures)
    if one.last_at is not None:
        day = write_day(one.last_at.astimezone(chart.zone).date())
        told = words.said("{0}, {1}: due, last {2}") if one.is_due else words.said("{0}, {1}: last {2}")
        return told.format(name, measures, day)
    told = words.said("{0}, {1}: due, not filled in yet") if one.is_due else words.said("{0}, {1}")
    return told.format(name, measures)
