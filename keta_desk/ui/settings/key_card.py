"""The card of keys on its way to paper: made from the list of actions, printed or saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSaveFile, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.queries import practice
from keta_desk.ui import actions
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.settings.key_field import written

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from keta_desk.desk import Desk
    from keta_desk.documents.content import Rendered


class KeyCard(QObject):
    """Prints or saves the card. Emits `told` with the kind of a banner, what happened, and what next."""

    told = Signal(str, str, str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._printer: QPrinter | None = None

    def made(self) -> Rendered:
        """Return the card as it is now."""
        from keta_desk.documents.keys_card import KeyLine, keys_card

        clinic = self._desk.ask(practice.clinic)
        today = self._desk.clock.now().astimezone(self._desk.ask(practice.zone)).date()
        changed = actions.reassigned()
        lines = [
            KeyLine(actions.words_of(name), ", ".join(map(written, actions.keys_of(name))), name not in changed)
            for name in actions.ACTS
            if actions.keys_of(name)
        ]
        return keys_card(lines, clinic.name, today, clinic.paper)

    @Slot(str)
    def ask(self, how: str) -> None:
        """Ask where it goes: `print` or `save`."""
        if how == "print":
            self.ask_print()
        else:
            self.ask_save()

    def ask_save(self) -> QFileDialog:
        """Ask where the PDF goes; returns the dialog that asks."""
        dialog = FileDialog(self._window, self.tr("Save key card"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("keys.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save)
        dialog.open()
        return dialog

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the card."""
        pdf = self.made().pdf
        file = QSaveFile(path)
        written_whole = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(pdf) == len(pdf)
        if written_whole and file.commit():
            self.told.emit("done", self.tr("Key card saved"), path)
        else:
            file.cancelWriting()
            self.told.emit("stop", self.tr("The key card could not be saved there"), self.tr("Choose another folder."))

    def ask_print(self) -> None:
        """Ask which printer, or say that there is none."""
        from keta_desk.ui.documents import printing

        if not printing.has_printer():
            then = self.tr("Save the key card and print it where there is one.")
            self.told.emit("check", self.tr("This computer knows no printer"), then)
            return
        from PySide6.QtPrintSupport import QPrintDialog

        self._printer = printing.make_printer(self._desk.ask(practice.clinic).paper.value)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.print_now)
        QDialog.open(dialog)  # its own open() takes a slot by name

    @Slot()
    def print_now(self) -> None:
        """Print on the printer that was chosen."""
        from keta_desk.ui.documents import printing

        if self._printer is None:
            return
        try:
            printing.print_pdf(self.made().pdf, self._printer)
        except Trouble as trouble:
            then = self.tr("Save the key card, or print again when the printer is back.")
            self.told.emit("stop", sentence(trouble), then)
        else:
            self.told.emit("done", self.tr("Sent to the printer"), "")
