"""What a running session does to the whole window: the red dot, the lock that waits, the banner that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from keta_desk.ui.cockpit.clock_card import minutes
from keta_desk.ui.parts.edge_flash import EdgeFlash

if TYPE_CHECKING:
    from keta_desk.ui.cockpit.live_watch import LiveWatch
    from keta_desk.ui.guard.idle import IdleWatch
    from keta_desk.ui.workspace import Workspace


class Running(QObject):
    """Follows the session that runs, on whatever screen one is. No sound: the edge of the window lights up."""

    def __init__(self, workspace: Workspace, watch: LiveWatch, idle: IdleWatch) -> None:
        super().__init__(workspace)
        self._workspace, self._watch, self._idle = workspace, watch, idle
        self.banner = workspace.late
        self.flash = EdgeFlash(workspace)
        self.banner.acted.connect(self._go)
        watch.changed.connect(self.show)
        watch.ticked.connect(self.show_late)
        watch.alarmed.connect(self.flash.alarm)
        workspace.ways.arrived.connect(self.show_late)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show whether a session runs."""
        live = self._watch.live is not None
        self._workspace.sidebar.show_live(live=live)
        self._idle.hold(live)
        self.show_late()

    @Slot()
    def show_late(self) -> None:
        """Say on every screen but the cockpit that vitals are overdue, without a name."""
        due = self._watch.due
        away = self._workspace.where().place != "session"
        if due is None or not due.is_due or not away or self._watch.is_paused():
            self.banner.hide()
            if due is None or not due.is_due:
                self.flash.still()
            return
        title = self.tr("Vitals of the running session are overdue by {0}").format(minutes(due.left_s))
        if self.banner.isHidden() or title not in self.banner.words():
            then = self.tr("They were due {0} minutes after the dose.").format(due.minute)
            kind = "stop" if due.state == "danger" else "check"
            self.banner.show_words(kind, title, then, action=self.tr("Go to the session"))

    @Slot()
    def _go(self) -> None:
        self._workspace.go("session")
