"""The window: the unlock screen, the workspace or the crash page, and nothing else. Its title never has a name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from keta_desk.ui import fonts
from keta_desk.ui.background import Lane, Steps
from keta_desk.ui.unlock.view import Unlock, UnlockView

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.settings import SettingsFile
    from keta_desk.ui.workspace import Workspace

Relock = Callable[[Path], None]
CLOSE_WAIT_MS = 10_000
LEAST = (960, 640)
FRAME_H = 36  # what a title bar takes, in logical pixels: the status bar has to stay on the screen
FONTS_AFTER_MS = 300


class MainWindow(QMainWindow):
    """Holds one page at a time. `relock` replaces the process by a locked one, so that no chart stays in memory."""

    def __init__(
        self,
        unlock: Unlock,
        folder: Path,
        relock: Relock,
        settings: SettingsFile | None = None,
        prepare: Callable[[], None] = lambda: None,
        *,
        was_locked: bool = False,
    ) -> None:
        super().__init__()
        self._was_locked = was_locked
        self._relock, self._folder, self._settings, self._prepare = relock, folder, settings, prepare
        self._workspace: Workspace | None = None
        self._is_warm = False
        self.lane = Lane(self)
        self.setWindowTitle("KetaDesk")
        self.setMinimumSize(*LEAST)
        room = self.screen().availableSize() - QSize(0, FRAME_H)
        self.resize(QSize(1440, 900).boundedTo(room).expandedTo(self.minimumSize()))
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.unlock_view = UnlockView(unlock, self.lane, folder)
        self.unlock_view.opened.connect(self.show_desk)
        self.unlock_view.chosen_folder.connect(self._remember_folder)
        self._pages.addWidget(self.unlock_view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_warm:
            self._is_warm = True
            QTimer.singleShot(0, self._warm_up)

    @Slot()
    def _warm_up(self) -> None:
        """Load what the workspace needs while the passphrase is typed; the unlock screen is painted by now."""

        def load(_steps: Steps) -> None:
            import_module("keta_desk.ui.workspace")
            self._prepare()

        self.lane.start(self, load, _ignore, _raise)
        QTimer.singleShot(FONTS_AFTER_MS, fonts.load_later)

    @Slot(object)
    def show_desk(self, desk: Desk) -> None:
        """Build the workspace around an open desk."""
        from keta_desk.ui.workspace import Workspace

        fonts.load_later()
        self._workspace = Workspace(desk, self.lane, settings=self._settings)
        self._workspace.lock_asked.connect(self.lock)
        self._change_page(self._workspace)
        self._workspace.begin()
        if self._was_locked:
            self._was_locked = False
            self._workspace.come_back()

    @Slot()
    def lock(self) -> None:
        """Keep the drafts and the place, close the desk, and give the process up for a locked one.

        Charts leave the screen first: a backup under way may take seconds to stop.
        """
        if self._workspace is not None:
            self._workspace.keep_drafts()
            self._workspace.keep_place()
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._let_go()
        self._relock(self._folder)

    @Slot(str)
    def show_crash(self, report: str) -> None:
        """Show what broke, without what anybody typed; what was typed is kept as a draft."""
        from keta_desk.ui.crash import CrashPage

        page = CrashPage(report)
        page.closed.connect(self.lock)
        self._change_page(page)

    def workspace(self) -> Workspace | None:
        """Return the workspace while unlocked."""
        return self._workspace

    @Slot(object)
    def _remember_folder(self, folder: Path) -> None:
        self._folder = folder
        if self._settings is not None:
            self._settings.change(last_vault=str(folder))

    def _change_page(self, page: QWidget) -> None:
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def _let_go(self) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        workspace.keep_drafts()
        self.lane.finish(wait_ms=CLOSE_WAIT_MS)
        workspace.close_desk()
        self._pages.removeWidget(workspace)
        workspace.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._let_go()
        super().closeEvent(event)


def _ignore(_nothing: object) -> None:
    """Take what a job gives that gives nothing."""


def _raise(error: Exception) -> None:
    raise error
