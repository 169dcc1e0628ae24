"""A place on which files can be dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from keta_desk.ui.view import Place


class DropPlace(Place):
    """Wears the property `dropping` while files are held over it, and takes them with `take_files`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def takes_files(self) -> bool:
        """Say whether files can be taken now."""
        return True

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take files."""
        raise NotImplementedError

    def show_drop(self, *, waits: bool) -> None:
        """Say that files are held over the place, or no more."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.takes_files() and _files_in(event.mimeData()):
            event.acceptProposedAction()
            self._mark(waits=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark(waits=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(waits=False)
        event.acceptProposedAction()
        self.take_files(_files_in(event.mimeData()))

    def _mark(self, *, waits: bool) -> None:
        self.setProperty("dropping", waits)
        self.show_drop(waits=waits)


def _files_in(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
