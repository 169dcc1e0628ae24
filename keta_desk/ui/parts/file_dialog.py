"""Dialogs that ask for a file or a folder without leaving a trace of it outside the vault.

The dialogs of the systems keep lists of what was opened last, and names of files and folders are often names of
patients. So Qt's own dialog is used, and what it would write into its settings is taken out before it goes.
"""

from __future__ import annotations

from PySide6.QtCore import QDir, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialog(QFileDialog):
    """Opened with `open()`; it forgets where it was, whichever way it is closed."""

    def __init__(self, parent: QWidget, title: str, folder: str) -> None:
        super().__init__(parent, title, folder)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setAccessibleName(title)
        self.resize(760, 500)
        self.finished.connect(self.forget)

    @Slot()
    def forget(self) -> None:
        """Go back to the home folder: Qt keeps the folder that is shown last, and the way to it."""
        self.setHistory([])
        self.setDirectory(QDir.homePath())
