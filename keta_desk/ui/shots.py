"""Pictures of every screen, for the manual and for looking at: rendered without a display."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.record import Secret
from keta_desk.ui import fonts, theme
from keta_desk.ui.application import log_qt_message, make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.unlock.view import UnlockView

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.ui.workspace import Workspace

WAIT_MS = 20
END = object()
DRAWN = "Sample, Ada"  # whom the pictures of the design show
PICTURED = Path.home() / "Practices"  # where the pictures say the practice file is: not where it happens to be
Script = Iterator[object]  # None: go on at the next turn of the loop; a signal: go on when it comes


def shots(
    desk: Desk | None,
    out: Path,
    themes: Sequence[str] = ("light", "dark"),
    size: tuple[int, int] = (1440, 900),
    scale: float = 1.0,
) -> list[Path]:
    """Render every screen to PNG into `out`; return the files. Without a desk only the unlock screen is drawn.

    `size` is in logical pixels. `scale` counts only if no application exists yet: Qt reads it when it starts.
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
        self._app, self._out, self._size = app, out, size
        self._lane = Lane(self)
        self._script: Script = iter(())
        self._is_whole = False

    def begin(self, script: Script) -> None:
        """Start walking."""
        self._script = script
        QTimer.singleShot(0, self._advance)

    def finish(self) -> None:
        """Let the lane run dry, and say if a screen failed on the way; what failed was told by the exception hook."""
        self._lane.finish()
        if not self._is_whole:
            raise RuntimeError("a screen could not be drawn")

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

    def _go_on(self, *_: object) -> None:
        QTimer.singleShot(WAIT_MS, self._advance)

    def script(self, desk: Desk | None, themes: Sequence[str]) -> Script:
        """Go through every screen in every theme."""
        for name in themes:
            theme.wear(self._app, name)
            yield from self._unlock(name, desk)
            if desk is not None:
                yield from self._workspace(name, desk)

    def _take(self, widget: QWidget, name: str) -> None:
        ratio = widget.devicePixelRatioF()
        path = self._out / f"{name}{f'@{ratio:g}x' if ratio != 1 else ''}.png"
        widget.grab().save(str(path))
        self.files.append(path)

    def _unlock(self, name: str, desk: Desk | None) -> Script:
        view = UnlockView(_never, self._lane, PICTURED / (desk.folder.name if desk is not None else "Practice"))
        view.resize(self._size)
        view.show()
        yield None
        self._take(view, f"unlock-{name}")
        view.hide()
        view.deleteLater()

    def _workspace(self, name: str, desk: Desk) -> Script:
        from keta_desk.ui.workspace import Workspace

        page = Workspace(desk, self._lane, lock_after_min=15)
        page.resize(self._size)
        page.show()
        page.begin()
        chosen = _telling_patient(desk)
        if chosen is not None:
            page.patients.choose(chosen)
        yield None
        self._take(page, f"patients-{name}")
        if chosen is not None:
            yield from self._chart(name, page, chosen)
        page.go("backup")
        yield None
        self._take(page, f"backup-{name}")
        page.ask_new_patient()
        yield None
        yield from self._form(page, f"new-patient-{name}")
        page.stop()
        page.hide()
        page.deleteLater()

    def _chart(self, name: str, page: Workspace, patient_id: PatientId) -> Script:
        page.open_chart(patient_id)
        yield None
        self._take(page, f"chart-overview-{name}")
        page.ask_form("vitals")
        yield None
        yield from self._form(page, f"vitals-{name}")
        page.documents.settled.connect(self._go_on)
        for kind in DocumentKind:
            page.documents.list.choose(kind)
            page.open_documents(patient_id)
            yield page.documents.settled
            self._take(page, f"documents-{kind}-{name}")
        page.documents.settled.disconnect(self._go_on)

    def _form(self, page: Workspace, name: str) -> Script:
        form = page.form()
        if form is not None:
            self._take(form, name)
            form.reject()
        yield None


def _telling_patient(desk: Desk) -> PatientId | None:
    """Return the patient of the design's pictures where there is one, else the one whose chart shows most."""
    from keta_desk.queries import patients

    lines = desk.ask(patients.find, now=desk.clock.now(), limit=200)
    best = max(lines, key=lambda line: (line.name == DRAWN, line.window_day is not None, len(line.phq9)), default=None)
    return best.id if best else None


def _never(_folder: Path, _secret: Secret) -> Desk:
    raise NotImplementedError
