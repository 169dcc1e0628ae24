"""The window: first run, unlock, workspace or crash page, one at a time. Its title never has a name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from keta_desk.domain.clock import SystemClock
from keta_desk.ui import fonts, window_place
from keta_desk.ui.background import Lane
from keta_desk.ui.unlock.view import UnlockView
from keta_desk.ui.warm_up import WarmUp

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.domain.backups import RestoreReport
    from keta_desk.domain.ids import PatientId
    from keta_desk.doors import Doors
    from keta_desk.settings import SettingsFile
    from keta_desk.ui.first_run.restore import RestoreWizard
    from keta_desk.ui.first_run.wizard import FirstRun
    from keta_desk.ui.guard.suspend import SuspendWatch
    from keta_desk.ui.other_window import OtherWindow
    from keta_desk.ui.workspace import Workspace

Relock = Callable[[Path], None]
CLOSE_WAIT_MS = 10_000
LEAST = (560, 400)
WARM_AFTER_MS, FONTS_AFTER_MS = 100, 300  # once the first screen is painted: two threads would share one interpreter
LISTEN_AFTER_MS = 1500


class MainWindow(QMainWindow):
    """Holds one page at a time. `relock` replaces the process by a locked one, so that no chart stays in memory."""

    def __init__(
        self,
        doors: Doors,
        folder: Path | None,
        relock: Relock,
        settings: SettingsFile | None = None,
        *,
        was_locked: bool = False,
        new_in: Path | None = None,
    ) -> None:
        """Make the window.

        Args:
            doors: the ways into a vault.
            folder: the practice file to unlock; None begins with the first run.
            relock: gives the process up for a locked one.
            settings: what was chosen on this computer.
            was_locked: the program comes back from locking, to the place where it was left.
            new_in: where new practice files are suggested to go.
        """
        super().__init__()
        self._doors, self._folder, self._relock, self._settings = doors, folder, relock, settings
        self._was_locked, self._new_in = was_locked, new_in
        self._workspace: Workspace | None = None
        self._first_run: FirstRun | None = None
        self._others: list[OtherWindow] = []
        self._suspend: SuspendWatch | None = None
        self._is_warm = False
        self.lane = Lane(self)
        self._warm_up = WarmUp(self.lane, doors, self)
        self.setWindowTitle("KetaDesk")
        self.setMinimumSize(*LEAST)
        window_place.put(self, settings.settings.window_place if settings else "")
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._cover = QWidget()
        self._cover.setObjectName("canvas")
        self._pages.addWidget(self._cover)
        self._covered: QWidget | None = None
        self.unlock_view: UnlockView
        if folder is None:
            self.show_first_run()
        else:
            self.show_unlock(folder)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_warm:
            self._is_warm = True
            QTimer.singleShot(WARM_AFTER_MS, self, self._prepare)

    @Slot()
    def _prepare(self) -> None:
        """Load what the workspace needs while the passphrase is typed; the first screen is painted by now."""
        if not self.isVisible():
            return
        _speak()
        self._warm_up.begin()
        QTimer.singleShot(FONTS_AFTER_MS, fonts.load_later)
        QTimer.singleShot(0, self._leave_out_of_captures)

    # Before anything is open

    def show_unlock(self, folder: Path, restored: RestoreReport | None = None) -> None:
        """Ask for the secret of a practice file; `restored` says that it was just made from a backup."""
        self._folder = folder
        view = UnlockView(self._doors, self.lane, folder, self._settings)
        view.opened.connect(self._unlocked)
        view.chosen_folder.connect(self._remember_folder)
        view.set_up_asked.connect(self.show_first_run)
        view.restore_asked.connect(self.show_restore)
        self.unlock_view = view
        if self._was_locked:
            self._show_timers(view)
        self._change_page(view)
        if restored is not None:
            title = self.tr("Restored, and checked to the last row")
            view.banner.say("done", title, self.tr("It opens with what opened it when the backup was made."))

    def _show_timers(self, view: UnlockView) -> None:
        """Have the timers of a session that runs go on under the lock, without a name."""
        from keta_desk.ui.guard import timers

        left = timers.found()
        if left is not None:
            view.show_above(timers.TimersStrip(SystemClock(), left))

    @Slot()
    def show_first_run(self) -> None:
        """Set up a new practice."""
        self._begin_first_run(None)

    def _begin_first_run(self, desk: Desk | None) -> None:
        """Show the first run; with a desk it goes on where it was left."""
        from keta_desk.ui.first_run.wizard import FirstRun

        view = FirstRun(self._doors, self.lane, self._settings, self._new_practices(), desk=desk)
        view.founded.connect(self._remember_folder)
        view.finished.connect(self.show_desk)
        view.sample_opened.connect(self._show_sample)
        view.restore_asked.connect(self.show_restore)
        view.unlock_asked.connect(self._go_unlock)
        view.lock_asked.connect(self.lock)
        view.can_go_back(self._folder is not None and desk is None)
        self._first_run = view
        self._change_page(view)
        view.begin()

    @Slot()
    def show_restore(self) -> None:
        """Make a practice file anew from a backup."""
        from keta_desk.ui.first_run.restore import RestoreWizard

        kept = self._settings.settings.backup_folder if self._settings else ""
        view: RestoreWizard = RestoreWizard(self._doors, self.lane, self._new_practices(), Path(kept or Path.home()))
        view.restored.connect(self._show_restored)
        view.left.connect(self._leave_restore)
        self._change_page(view)
        view.begin()

    @Slot(object)
    def _show_restored(self, report: RestoreReport) -> None:
        self._close_first_run()
        self._remember_folder(report.folder)
        self.show_unlock(report.folder, report)

    @Slot()
    def _leave_restore(self) -> None:
        """Go back to where a restore was asked for."""
        if self._first_run is not None:
            self._change_page(self._first_run)
            self._first_run.begin()
        elif self._folder is not None:
            self.show_unlock(self._folder)
        else:
            self.show_first_run()

    @Slot()
    def _go_unlock(self) -> None:
        """Leave the first run for a practice file that is there already."""
        self._close_first_run()
        self.show_unlock(self._folder or self._new_practices())

    def _new_practices(self) -> Path:
        if self._new_in is None:
            from keta_desk.settings import suggested_vault_folder

            self._new_in = suggested_vault_folder().parent
        return self._new_in

    # What is open

    @Slot(object)
    def _unlocked(self, desk: Desk) -> None:
        """Go on with a first run that was left, or to the workspace."""
        from keta_desk.ui.first_run.kept import is_unfinished

        self._remember_vault(desk)
        afterthought = self.unlock_view.afterthought  # the screen is gone once another is shown
        if is_unfinished(desk):
            self._begin_first_run(desk)
            return
        self.show_desk(desk)
        if afterthought is not None and self._workspace is not None:
            from keta_desk.ui.unlock import telling

            told = telling.opened_though(afterthought)
            self._workspace.banner.say(told.kind, told.title, told.then)

    @Slot(object)
    def show_desk(self, desk: Desk) -> None:
        """Build the workspace around an open desk."""
        from keta_desk.ui.workspace import Workspace

        _speak()
        fonts.load_later()
        self._folder, self._first_run = desk.folder, None
        if self._settings is not None and self._settings.settings.last_vault == str(desk.folder):
            self._remember_vault(desk)
        self._workspace = Workspace(desk, self.lane, settings=self._settings)
        self._workspace.lock_asked.connect(self.lock)
        self._workspace.window_asked.connect(self.open_other)
        self._change_page(self._workspace)
        self._workspace.begin()
        if self._was_locked:
            self._was_locked = False
            self._workspace.come_back()
        QTimer.singleShot(LISTEN_AFTER_MS, self._listen_for_sleep)

    @Slot(object)
    def _show_sample(self, desk: Desk) -> None:
        """Show the sample clinic; the next start asks for the practice of one's own."""
        self._close_first_run()
        self.show_desk(desk)

    @Slot(object)
    def open_other(self, patient_id: PatientId) -> None:
        """Open a patient's chart in a window of its own, on the same vault."""
        from keta_desk.ui.other_window import OtherWindow

        if self._workspace is None:
            return
        other = OtherWindow(self._workspace.tools.desk, self.lane, self._settings, patient_id)
        other.lock_asked.connect(self.lock)
        other.window_asked.connect(self.open_other)
        self._others = [one for one in self._others if one.isVisible()]
        self._others.append(other)
        other.show()

    @Slot()
    def _listen_for_sleep(self) -> None:
        if self._suspend is None and self._workspace is not None:
            from keta_desk.ui.guard.suspend import SuspendWatch

            self._suspend = SuspendWatch(self)
            self._suspend.left.connect(self.lock)
            self._suspend.begin()

    @Slot()
    def _leave_out_of_captures(self) -> None:
        if self._settings is not None and self._settings.settings.hide_from_capture:
            from keta_desk.ui.guard import capture

            capture.leave_out(self, wanted=True)

    @Slot(str)
    def show_crash(self, report: str) -> None:
        """Show what broke, without what anybody typed; what was typed is kept as a draft."""
        from keta_desk.ui.crash import CrashPage

        for dialog in self.findChildren(QDialog):  # a form left open would keep hands off the page
            if dialog.isVisible():
                dialog.reject()
        page = CrashPage(report)
        page.closed.connect(self.lock)
        self._change_page(page)

    def workspace(self) -> Workspace | None:
        """Return the workspace while unlocked."""
        return self._workspace

    def first_run(self) -> FirstRun | None:
        """Return the first run while it is under way."""
        return self._first_run

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._pages.currentWidget()

    # Leaving

    @Slot()
    def lock(self) -> None:
        """Keep the drafts and the place, close the desk, and give the process up for a locked one.

        Charts leave the screen first: a backup under way may take seconds to stop.
        """
        self._close_others()
        if self._workspace is not None:
            self._workspace.keep_drafts()
            self._workspace.keep_place()
        self._keep_window_place()
        self._blank()
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._let_go()
        self._relock(self._folder or self._new_practices())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.WindowStateChange:
            return
        if self.isMinimized() and self._covered is None:
            self._covered = self._pages.currentWidget()
            self._blank()  # what a task switcher shows of a window is what was painted last
        elif not self.isMinimized() and self._covered is not None:
            shown, self._covered = self._covered, None
            self._pages.setCurrentWidget(shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_window_place()
        self._close_others()
        self._let_go()
        super().closeEvent(event)

    def _blank(self) -> None:
        """Paint the window empty, so that nothing of a chart is left where the system keeps its last picture."""
        self._pages.setCurrentWidget(self._cover)
        if self.isVisible():
            self.repaint()

    def _close_others(self) -> None:
        for other in self._others:
            other.close()
        self._others.clear()

    def _let_go(self) -> None:
        from keta_desk.ui.guard import clipboard

        clipboard.clear()
        self._close_first_run()
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            self.lane.finish(wait_ms=CLOSE_WAIT_MS)
            return
        workspace.keep_drafts()
        if (form := workspace.form()) is not None:
            form.stop_keeping()
            form.hide()
        self.lane.finish(wait_ms=CLOSE_WAIT_MS)
        workspace.close_desk()
        self._pages.removeWidget(workspace)
        workspace.deleteLater()

    def _close_first_run(self) -> None:
        first_run, self._first_run = self._first_run, None
        if first_run is not None:
            self.lane.finish(wait_ms=CLOSE_WAIT_MS)
            first_run.leave()

    def _keep_window_place(self) -> None:
        if self._settings is not None and not self.isMinimized():
            place = window_place.of(self)
            if place != self._settings.settings.window_place:
                self._settings.change(window_place=place)

    @Slot(object)
    def _remember_folder(self, folder: Path) -> None:
        self._folder = folder
        if self._settings is not None:
            self._settings.change(last_vault=str(folder), last_vault_id="")

    def _remember_vault(self, desk: Desk) -> None:
        """Keep which vault was opened where, to start with it again, and to find it should its folder be moved."""
        if self._settings is None:
            return
        kept = self._settings.settings
        if (kept.last_vault, kept.last_vault_id) != (str(desk.folder), desk.vault_id):
            self._settings.change(last_vault=str(desk.folder), last_vault_id=desk.vault_id)

    def _change_page(self, page: QWidget) -> None:
        """Show a page; one that is done with goes, unless it is to be come back to."""
        before = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before not in (None, page, self._cover, self._first_run, self._workspace):
            self._pages.removeWidget(before)
            before.deleteLater()


def _speak() -> None:
    """Answer screen readers for Qt where it falls short."""
    from keta_desk.ui.parts import spoken  # names of its own that take 10 ms, not before the first paint

    spoken.speak()
