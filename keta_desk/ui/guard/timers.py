"""What runs on under the lock: when the first dose was and when vitals are due. No name, nothing of a chart.

Locking gives the process up for a locked one. The moments are handed over in its environment, which ends with it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.clock import Clock
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label

PLACE = "KETADESK_TIMERS"
MOST_DUE = 60
SECOND_MS = 1000


@dataclass(frozen=True, slots=True)
class Timers:
    """Moments in seconds since 1970: the first dose, or None before it, and when vitals are due from now on."""

    dosed_at: float | None
    due: tuple[float, ...] = ()

    def next_due(self, now: float, *, grace_s: float = 300.0) -> float | None:
        """Return the moment that vitals are next due or were due lately, None for none."""
        return next((one for one in self.due if one + grace_s >= now), None)


def timers_of(dosed_at: datetime | None, due: tuple[datetime, ...]) -> Timers:
    """Return the timers of a session."""
    return Timers(dosed_at.timestamp() if dosed_at else None, tuple(one.timestamp() for one in due[:MOST_DUE]))


def leave(timers: Timers | None) -> None:
    """Leave the timers to the process that takes this one's place; None leaves nothing."""
    if timers is None:
        os.environ.pop(PLACE, None)
        return
    first = "" if timers.dosed_at is None else f"{timers.dosed_at:.0f}"
    os.environ[PLACE] = ";".join([first, *(f"{one:.0f}" for one in timers.due)])


def found() -> Timers | None:
    """Return the timers that were left, None for none; what cannot be read is none."""
    first, *due = os.environ.get(PLACE, "").split(";")
    try:
        timers = Timers(float(first) if first else None, tuple(float(one) for one in due if one))
    except ValueError:
        return None
    return timers if timers.dosed_at is not None or timers.due else None


class TimersStrip(QFrame):
    """The timers on the lock screen: they count on and turn to an alarm, and say nothing of whose they are."""

    def __init__(self, clock: Clock, timers: Timers | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("well")
        self._clock, self._timers, self._told = clock, timers, ""
        self._icon = IconLabel("session", "accent", 18)
        self._title, self._time = Label(self.tr("A session is running"), "strong"), Label("", "numeral")
        self._next = Label("", "second", wrap=True)
        self._time.setAccessibleName(self.tr("Time since the first dose"))
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._time, self._next):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.tick)
        self.setVisible(timers is not None)
        if timers is not None:
            self._second.start()
            self.tick()

    @Slot()
    def tick(self) -> None:
        """Show the time as it is now."""
        if self._timers is None:
            return
        now = self._clock.now().timestamp()
        passed = max(0, int(now - self._timers.dosed_at)) if self._timers.dosed_at is not None else None
        self._time.setVisible(passed is not None)
        if passed is not None:
            self._time.setText(f"{passed // 3600:02}:{passed % 3600 // 60:02}:{passed % 60:02}")
        self._show_due(self._timers.next_due(now), now)

    def _show_due(self, due: float | None, now: float) -> None:
        self._next.setVisible(due is not None)
        if due is None:
            return
        left = int(due - now)
        late = left <= 0
        told = self.tr("Vitals are due. Unlock to record them.") if late else self.tr("Next vitals in {0}:{1:02}")
        self._next.setText(told if late else told.format(left // 60, left % 60))
        self._icon.show_icon("triangle" if late else "session", "caution" if late else "accent")

    def words(self) -> str:
        """Return what is shown, '' for nothing."""
        return "" if self.isHidden() else " ".join((self._title.text(), self._time.text(), self._next.text())).strip()
