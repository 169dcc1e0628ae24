"""The window: the unlock screen, the workspace or the crash page, and nothing else. Its title never has a name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from keta_desk.ui import fonts
from keta_desk.ui.background import Lane, Steps
from keta_desk.ui.unlock.view import Unlock, UnlockView

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.settings import SettingsFile
    from keta_desk.ui.workspace import Workspace

Relock = Callable[[Path], None]
CLOSE_WAIT_MS = 10_000
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
    ) -> None:
        super().__init__()
        self._relock, self._folder, self._settings, self._prepare = relock, folder, settings, prepare
        self._workspace: Workspace | None = None
        self._is_warm = False
        self.lane = Lane(self)
        self.setWindowTitle("KetaDesk")
        self.resize(1440, 900)
        self.setMinimumSize(960, 640)
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

    @Slot()
    def lock(self) -> None:
        """Keep the drafts, close the desk, and give the process up for a locked one."""
        folder = self._let_go()
        if folder is not None:
            self._relock(folder)

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

    def _let_go(self) -> Path | None:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return self._folder
        workspace.keep_drafts()
        self.lane.finish(wait_ms=CLOSE_WAIT_MS)
        workspace.close_desk()
        self._pages.removeWidget(workspace)
        workspace.deleteLater()
        return self._folder

    def closeEvent(self, event: QCloseEvent) -> None:
        self._let_go()
        super().closeEvent(event)


def _ignore(_nothing: object) -> None:
    """Take what a job gives that gives nothing."""


def _raise(error: Exception) -> None:
    raise error
