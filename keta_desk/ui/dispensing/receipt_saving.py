"""Saves the receipt of a delivery as a PDF: asked where, written in the lane, listed once the disk has it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Trouble
from keta_desk.queries import practice
from keta_desk.ui.background import Steps
from keta_desk.ui.documents import leaving
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.view import Tools
from keta_desk.use_cases import documents

RECEIPT = DocumentKind.DISPENSING_RECEIPT


class ReceiptSaving(QObject):
    """Emits `saved` with where the PDF lies, `refused` with the trouble."""

    saved = Signal(str)
    refused = Signal(object)  # Trouble

    def __init__(self, tools: Tools, window: QWidget) -> None:
        super().__init__(window)
        self._tools, self._window = tools, window

    def ask(self, patient_id: PatientId, dispensing_id: str) -> None:
        """Ask where to save the receipt of a delivery. The name proposed holds nobody's name."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self._window, self.tr("Save PDF"), place if Path(place).is_dir() else str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("dispensing-receipt.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self.save_to, patient_id, dispensing_id))
        dialog.open()

    def save_to(self, patient_id: PatientId, dispensing_id: str, path: str) -> None:
        """Lay the receipt out, write it to `path`, and list it once the disk has it."""
        desk = self._tools.desk

        def job(_steps: Steps) -> str:
            paper = desk.ask(practice.clinic).paper
            printed = desk.ask(documents.laid_out, patient_id, RECEIPT, paper=paper, which=dispensing_id)
            leaving.save(desk, patient_id, printed, paper, Path(path))
            return path

        self._tools.lane.start(self, job, self.saved.emit, self._refuse, page=True)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.refused.emit(error)
