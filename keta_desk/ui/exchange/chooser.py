"""Choosing the files to import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from keta_desk.ui.parts.file_dialog import FileDialog


class FileChooser(FileDialog):
    """Opened with `open()`. Calls `take` with the files; it forgets where it was, whichever way it is closed."""

    def __init__(self, parent: QWidget, folder: Path, take: Callable[[list[Path]], object]) -> None:
        super().__init__(parent, parent.tr("Choose files to import"), str(folder))
        self._take = take
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.setNameFilters([parent.tr("FHIR bundles (*.json)"), parent.tr("All files (*)")])
        self.setLabelText(QFileDialog.DialogLabel.Accept, parent.tr("Read files"))
        self.filesSelected.connect(self._take_files)
        self.finished.connect(self.deleteLater)

    def _take_files(self, names: list[str]) -> None:
        self._take([Path(name) for name in names])
