"""What settings do to an open workspace: the time until lock, the dimmed room, names hidden when one leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from keta_desk.settings import Settings
from keta_desk.ui.actions import action
from keta_desk.ui.appearance import of_program
from keta_desk.ui.guard import capture, clipboard, privacy

if TYPE_CHECKING:
    from keta_desk.ui.guard.idle import IdleWatch
    from keta_desk.ui.view import Tools


class Effects(QObject):
    """Lives as long as the workspace; `stop` when it goes."""

    def __init__(self, tools: Tools, idle: IdleWatch, workspace: QWidget) -> None:
        super().__init__(workspace)
        self._file, self._idle = tools.settings, idle
        self._hid, self._workspace = False, workspace
        self._is_left_out = self._file is not None and self._file.settings.hide_from_capture
        self._stop = self._file.listen(self._hear) if self._file is not None else _nothing
        action("dim", workspace, self._dim)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look)

    def stop(self) -> None:
        """Follow nothing any more: the window locks or closes, and nothing of it stays on the clipboard.

        Names that were hidden because one left are shown again.
        """
        self._stop()
        clipboard.clear()
        if self._hid:
            self._hid = False
            privacy.screen().hide_names(False)

    def _hear(self, settings: Settings) -> None:
        self._idle.lock_after(settings.lock_after_min * 60)
        if settings.hide_from_capture != self._is_left_out:
            self._is_left_out = settings.hide_from_capture
            capture.leave_out(self._workspace.window(), wanted=self._is_left_out)

    def _dim(self) -> None:
        appearance = of_program()
        if appearance is not None:
            appearance.toggle_dim()

    @Slot(Qt.ApplicationState)
    def _look(self, state: Qt.ApplicationState) -> None:
        """Hide names while another program is in front, and show them again if it was this that hid them."""
        is_away = state != Qt.ApplicationState.ApplicationActive
        if is_away and not privacy.hidden() and self._file is not None and self._file.settings.hide_when_left:
            self._hid = True
            privacy.screen().hide_names(True)
        elif not is_away and self._hid:
            self._hid = False
            privacy.screen().hide_names(False)


def _nothing() -> None:
    """Stop listening where nothing was listened to."""
