"""Pictures of every screen, for the manual and for looking at: rendered without a display."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from keta_desk.ui import fonts, shots_script, theme
from keta_desk.ui.application import log_qt_message, make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.shots_script import Script

if TYPE_CHECKING:
    from keta_desk.desk import Desk

WAIT_MS = 20
END = object()


def shots(
    desk: Desk | None,
    out: Path,
    themes: Sequence[str] = ("light", "dark"),
    size: tuple[int, int] = (1440, 900),
    scale: float = 1.0,
) -> list[Path]:
    """Render every screen to PNG into `out`; return the files. Without a desk only the unlock screen is drawn.

    At another scale than 1 only the main screens are. `size` is in logical pixels. `scale` counts only if no
    application exists yet: Qt reads it when it starts.
    The desk stays open; each chart that is drawn is noted in the audit like any other opening.
    """
    if QApplication.instance() is None:
        os.environ["QT_SCALE_FACTOR"] = str(scale)
        qInstallMessageHandler(log_qt_message)
    app = make_application(theme_name=themes[0])
    fonts.load_later()
    out.mkdir(parents=True, exist_ok=True)
    photographer = Photographer(app, out, QSize(*size))
    photographer.begin(photographer.script(desk, themes))
    app.exec()
    photographer.finish()
    return photographer.files


class Photographer(QObject):
    """Walks through a script of screens, one turn of the event loop at a time."""

    def __init__(self, app: QApplication, out: Path, size: QSize) -> None:
        super().__init__()
        self.files: list[Path] = []
        self.size = size
        self.lane = Lane(self)
        self._app, self._out = app, out
        self._theme = ""
        self._script: Script = iter(())
        self._is_whole = False

    def begin(self, script: Script) -> None:
        """Start walking."""
        self._script = script
        QTimer.singleShot(0, self._advance)

    def finish(self) -> None:
        """Let the lane run dry, and say if a screen failed on the way; what failed was told by the exception hook."""
        self.lane.finish()
        if not self._is_whole:
            raise RuntimeError("a screen could not be drawn")

    def take(self, widget: QWidget, name: str) -> None:
        """Keep a picture of a widget, named for theme and scale as well; enlarged, of the main screens only."""
        ratio = widget.devicePixelRatioF()
        if ratio != 1 and name not in shots_script.MAIN:
            return
        path = self._out / f"{name}-{self._theme}{f'@{ratio:g}x' if ratio != 1 else ''}.png"
        widget.grab().save(str(path))
        self.files.append(path)

    def _advance(self) -> None:
        awaited: object = END
        try:
            awaited = next(self._script, END)
            self._is_whole = awaited is END
        finally:
            if awaited is END:
                self._app.quit()
        if awaited is None:
            QTimer.singleShot(WAIT_MS, self._advance)

    def go_on(self, *_: object) -> None:
        """Go on: for a signal that the script waits for."""
        QTimer.singleShot(WAIT_MS, self._advance)

    def script(self, desk: Desk | None, themes: Sequence[str]) -> Script:
        """Go through every screen in every theme."""
        for self._theme in themes:
            theme.wear(self._app, self._theme)
            yield from shots_script.unlock(self, desk)
            if desk is not None:
                yield from shots_script.door(self, shots_script.pictured_sheet(desk))
                yield from shots_script.workspace(self, desk)
