"""Has what ran out told: a little after unlocking, and again on each new day of a window that stays open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Slot

from keta_desk.domain.problems import Trouble
from keta_desk.queries import due_tasks, practice
from keta_desk.queries.lines import day_in
from keta_desk.ui.background import Steps
from keta_desk.ui.view import Tools
from keta_desk.use_cases.due_tasks import raise_due

FIRST_MS = 3000
"""What waits longest can wait until the first screen stands."""
MINUTE_MS = 60_000


class DueWatch(QObject):
    """Raises the alerts of what ran out, in the lane; nothing is written where there is nothing to tell."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._looked_on: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look once a day for what ran out."""
        desk = self._tools.desk
        if not desk.is_open or desk.read_only_because:
            self._timer.stop()
            return
        self._timer.setInterval(MINUTE_MS)
        now = desk.clock.now()
        today = day_in(desk.ask(practice.zone), now)
        if today == self._looked_on:
            return
        self._looked_on = today

        def tell(_steps: Steps) -> int:
            return desk.do(raise_due) if desk.ask(due_tasks.untold, now=now) else 0

        self._tools.lane.start(self, tell, self._heed, self._fail, page=True)

    def _heed(self, raised: int) -> None:
        """It was raised, and the bell has told of it; where there may be more, look again at the next tick."""
        if raised >= due_tasks.MOST:
            self._looked_on = None

    def _fail(self, error: Exception) -> None:
        """Try again at the next tick; what ran out is told on another day too."""
        if not isinstance(error, Trouble):
            raise error
        self._looked_on = None
