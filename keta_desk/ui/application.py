"""The Qt application: fonts, look, and what happens when something breaks.

Only Core, Gui and Widgets are imported before the unlock screen is painted; a test reads `sys.modules`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from keta_desk import diagnostics, settings
from keta_desk.ui import actions, appearance, fonts, theme, translation
from keta_desk.ui.guard import clipboard

if TYPE_CHECKING:
    from keta_desk.doors import Doors

_LOG = logging.getLogger(__name__)
PREPARE_AFTER_MS = 30  # when the first screen is painted
NO_FAULT = "This plugin does not support"  # what the offscreen platform says at every window
OF_ASSISTIVE_TECHNOLOGY = "qt.accessibility"  # it asked for what has gone meanwhile, or for what no Qt program answers
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(
    arguments: Sequence[str] = (),
    *,
    theme_name: str = "system",
    text_percent: int = 100,
    chosen: settings.Settings | None = None,
) -> QApplication:
    """Return the application, dressed; the one that is there already if there is one.

    `chosen` is what was chosen on this computer; without it, theme and size of text are told one by one.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(arguments) or ["keta-desk"])
    app.setApplicationName("KetaDesk")
    app.setApplicationDisplayName("KetaDesk")
    app.setDesktopFileName("ketadesk")
    translation.wear(app, chosen.language if chosen else translation.ENGLISH)
    fonts.load_first()
    manner = appearance.manner_of(chosen) if chosen else theme.Manner(text_percent=text_percent)
    shade = appearance.shade_of(chosen.theme if chosen else theme_name)
    if not app.styleSheet() or (theme.look().name, theme.look().manner) != (shade, manner):
        theme.wear(app, shade, manner=manner)
    return app


def run_window(doors: Doors, vault: Path | None, *, relock: Callable[[Path], None], locked: bool = False) -> int:
    """Show the window until it is closed; returns the exit status.

    Args:
        doors: the ways into a vault.
        vault: the practice file to unlock; None takes the last one, or begins with the first run where there is none.
        relock: replaces this process by a locked one.
        locked: the program comes back from locking, to the place where it was left.
    """
    from keta_desk import VERSION
    from keta_desk.ui.main_window import MainWindow
    from keta_desk.ui.unlock import places

    file = settings.SettingsFile()
    kept = file.settings
    app = make_application(chosen=kept)
    appearance.Appearance(app, file)
    clipboard.watch().clear_after(kept.clear_clipboard_after_s)
    file.listen(lambda now: clipboard.watch().clear_after(now.clear_clipboard_after_s))
    actions.assign_all(kept.keys)
    suggested = settings.suggested_vault_folder()
    folder = vault or places.to_unlock(kept.last_vault, suggested)
    window = MainWindow(doors, folder, relock, file, was_locked=locked, new_in=suggested.parent)
    catcher = CrashCatcher(VERSION, window)
    catcher.caught.connect(window.show_crash)
    window.show()
    QTimer.singleShot(PREPARE_AFTER_MS, prepare_for_trouble)
    return app.exec()


def prepare_for_trouble() -> None:
    """Start the log and forbid core dumps, once the first screen stands and before anything is unlocked."""
    diagnostics.leave_no_core()
    diagnostics.start_log(settings.log_folder())


class CrashCatcher(QObject):
    """Turns what nobody caught, in whatever thread, into a redacted report in the GUI thread."""

    caught = Signal(str)  # the report, free of what patients and clinicians typed

    def __init__(self, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        diagnostics.catch_what_nobody_caught(self._tell)
        qInstallMessageHandler(log_qt_message)

    def _tell(self, error: BaseException) -> None:
        self.caught.emit(diagnostics.crash_report(error, version=self._version))


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Log that Qt complained and of what. Its words may quote what is on screen, so they stay out."""
    room = str(context.category or "default")
    if words.startswith(NO_FAULT) or room.startswith(OF_ASSISTIVE_TECHNOLOGY):
        return
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt complained of %s, line %d of its source", room, context.line)
