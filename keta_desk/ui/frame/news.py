"""News of the workspace: what was saved, undone and refused, how old the backup is, how long until it locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.problems import Trouble
from keta_desk.queries import practice
from keta_desk.ui import words
from keta_desk.ui.backup.age import age_of, old_of
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.frame.status_bar import StatusBar
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.toast import Toast
from keta_desk.ui.undo import Undoable

if TYPE_CHECKING:
    from keta_desk.ui.view import Tools

WARN_S = 60


class News(QObject):
    """Brings what happens to the status bar, the toast and the banner of the workspace."""

    def __init__(self, tools: Tools, status: StatusBar, toast: Toast, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = tools.settings
        self._desk, self._status, self._toast, self._banner = tools.desk, status, toast, banner
        self._zone = tools.desk.ask(practice.zone)
        self._is_warned = False
        tools.bell.rang.connect(self._hear)
        tools.undo.offered.connect(self._tell_done)
        tools.undo.withdrawn.connect(self._take_back)
        tools.undo.undone.connect(self._tell_undone)
        tools.undo.redone.connect(self._tell_redone)
        tools.undo.refused.connect(self.tell_refused)
        toast.undo_asked.connect(tools.undo.undo)
        tools.lane.under_way.connect(status.show_job)
        status.cancel_asked.connect(tools.lane.cancel)
        self.say_standing()

    def say_standing(self) -> None:
        """Say what holds as long as the vault is open: that it takes no change, and why."""
        if self._desk.read_only_because:
            self._banner.say("check", sentence(Trouble(self._desk.read_only_because)))
        else:
            self._banner.hide()

    @Slot()
    def show_backup_age(self) -> None:
        """Say how old the last backup is."""
        age = age_of(self._desk.last_backup(), self._desk.clock.now(), old=old_of(self._settings))
        self._status.show_backup(age.short, is_old=age.is_old)

    @Slot(int)
    def show_left(self, seconds: int) -> None:
        """Say how many seconds are left until it locks, and warn when it is near."""
        self._status.show_left(seconds)
        is_near = seconds <= WARN_S
        if is_near == self._is_warned:
            return
        self._is_warned = is_near
        if is_near:
            then = self.tr("Any key keeps it open. What is typed is kept as a draft.")
            self._banner.say("note", self.tr("Locks in one minute"), then)
        else:
            self.say_standing()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        now = self._desk.clock.now()
        self._status.show_saved(self.tr("Saved {0}").format(words.clock_time(now, self._zone)))
        if changes.touch(Topic.BACKUP):
            self.show_backup_age()

    @Slot(object)
    def _tell_done(self, done: Undoable) -> None:
        self._toast.say(done.done, can_undo=True)

    @Slot(object)
    def _take_back(self, done: Undoable) -> None:
        if self._toast.words() == done.done:
            self._toast.hide()

    @Slot(str)
    def _tell_undone(self, done: str) -> None:
        self._toast.say(self.tr("Undone: {0}").format(done), can_undo=False)

    @Slot(str)
    def _tell_redone(self, done: str) -> None:
        self._toast.say(done, can_undo=True)

    @Slot(object)
    def tell_refused(self, trouble: Trouble) -> None:
        """Say that something could not be done."""
        show_trouble(trouble, self._banner, kind="check")
