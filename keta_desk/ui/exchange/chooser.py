"""Choosing files without leaving a trace of them outside the vault.

The file dialogs of the systems keep lists of what was opened last, and names of exports are often names of patients.
So Qt's own dialog is used; what it would write into its settings is taken out before it goes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser(QFileDialog):
    """Opened with `open()`. Calls `take` with the files; it forgets where it was, whichever way it is closed."""

    def __init__(self, parent: QWidget, folder: Path, take: Callable[[list[Path]], object]) -> None:
        super().__init__(parent, parent.tr("Choose files to import"), str(folder))
        self._take = take
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.setNameFilters([parent.tr("FHIR bundles (*.json)"), parent.tr("All files (*)")])
        self.setLabelText(QFileDialog.DialogLabel.Accept, parent.tr("Read files"))
        self.setAccessibleName(parent.tr("Choose files to import"))
        self.resize(760, 500)
        self.filesSelected.connect(self._take_files)
        self.finished.connect(self._forget)

    def _take_files(self, names: list[str]) -> None:
        self._take([Path(name) for name in names])

    def _forget(self) -> None:
        """Go back to the home folder: Qt keeps the folder that is shown last, and the way to it."""
        self.setHistory([])
        self.setDirectory(QDir.homePath())
        self.deleteLater()
