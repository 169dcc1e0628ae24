"""Step 5: where backups go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.problems import Problem
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.field import Complaint
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Elided, Label


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found of a folder for backups."""

    folder: Path
    problem: Problem | None
    same_disk: bool


class BackupStep(Step):
    """Asks for a folder, and takes none for an answer. Emits `chosen` to have a folder looked at."""

    chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Where backups go")
        self.lead = self.tr(
            "Best on a drive that leaves the building at night. Backups are encrypted, and each is read back before it "
            "counts. KetaDesk writes one when you ask for it, and reminds you when the last one grows old."
        )
        self.folder: Path | None = None
        self._stop = ""
        well = QFrame()
        well.setObjectName("well")
        row = QHBoxLayout(well)
        row.setContentsMargins(14, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel("drive", "ink_2", 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        self.place = Elided(self.tr("No folder chosen yet"), "strong")
        self.about = Label(self.tr("Until there is one, this computer holds the only copy."), "caption", wrap=True)
        words.addWidget(self.place)
        words.addWidget(self.about)
        row.addLayout(words, 1)
        self.choose = Button(self.tr("Choose folder…"))
        row.addWidget(self.choose)
        self.complaint = Complaint()
        self.rows.addWidget(well)
        self.rows.addWidget(self.complaint)
        self.choose.clicked.connect(self.ask_folder)

    def go_on(self) -> str:
        return self.tr("Continue") if self.folder is not None else self.tr("Choose later")

    def begin(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask_folder(self) -> None:
        """Ask for the folder."""
        dialog = FileDialog(self, self.tr("Folder for backups"), str(self.folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.open()

    def show_folder(self, found: Looked, trouble: str) -> None:
        """Show a folder and what was found of it; `trouble` is why no backup can be written there."""
        self._stop = trouble
        self.complaint.say(trouble, "danger")
        self.folder = None if trouble else found.folder
        self.place.setText(str(found.folder))
        same = self.tr("On the same disk as the practice file: what takes the one takes the other.")
        other = self.tr("On another disk than the practice file.")
        self.about.setText("" if trouble else same if found.same_disk else other)
        self.about.setVisible(not trouble)
        if found.same_disk and not trouble:
            self.complaint.say(self.tr("Keep a second copy on a drive that lies elsewhere."), "caution")
        self.altered.emit()

    def is_sound(self) -> bool:
        return True
