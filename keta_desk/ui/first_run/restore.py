"""A practice file made anew from a backup, before anything is open: which backup, its key, where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keta_desk.domain.backups import RestoreReport, Stage
from keta_desk.domain.problems import RuleBroken, Trouble
from keta_desk.domain.record import Passphrase, RecoveryKey, Secret, WrongKey
from keta_desk.doors import Doors
from keta_desk.ui.background import Lane, Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.first_run.working import WorkingFrame
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.field import Complaint, Field, SecretEdit
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Elided
from keta_desk.ui.unlock.places import free_place, short
from keta_desk.ui.words import said

SHARE = 1000
STAGES = (Stage.VERIFY, Stage.RESTORE)
PHRASE, SHEET = "phrase", "sheet"


class ChosenStep(Step):
    """A step that shows a place and asks for another. Emits `taken` when there is one."""

    def __init__(self, icon: str, choose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Path | None = None
        well = QFrame()
        well.setObjectName("well")
        row = QHBoxLayout(well)
        row.setContentsMargins(14, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, "ink_2", 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        self.place, self.about = Elided("", "strong"), Elided("", "caption")
        words.addWidget(self.place)
        words.addWidget(self.about)
        row.addLayout(words, 1)
        self.choose = Button(choose)
        row.addWidget(self.choose)
        self.complaint = Complaint()
        self.rows.addWidget(well)
        self.rows.addWidget(self.complaint)
        self.choose.clicked.connect(self.ask)

    def begin(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """Ask for a place."""
        raise NotImplementedError


class FileStep(ChosenStep):
    """Which backup."""

    def __init__(self, start: Path, parent: QWidget | None = None) -> None:
        super().__init__("drive", said("Choose backup…"), parent)
        self._start = start
        self.title = self.tr("Which backup")
        self.lead = self.tr("A file that ends in .ketabackup, on the drive your backups go to. The newest stands last.")
        self.place.setText(self.tr("No backup chosen yet"))
        self.about.hide()

    @Slot()
    def ask(self) -> None:
        dialog = FileDialog(self, self.tr("Backup to restore"), str(self._start))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("KetaDesk backups (*.ketabackup)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot(str)
    def take(self, path: str) -> None:
        """Take over which backup it is."""
        self.chosen = Path(path)
        self.complaint.say("", "danger")
        self.place.setText(self.chosen.name)
        self.about.setText(short(self.chosen.parent))
        self.about.show()

    def is_sound(self) -> bool:
        if self.chosen is None or not self.chosen.is_file():
            missing = self.tr("Choose the backup first; if it lies on a drive, connect the drive.")
            self.complaint.say(missing, "danger")
            self.choose.setFocus()
            return False
        return True


class KeyStep(Step):
    """What opens it: the passphrase or the recovery sheet of its time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("What opens it")
        self.lead = self.tr("The passphrase that the practice had when the backup was made, or the recovery sheet.")
        self.kind = Segmented(self.tr("Open with"), ((PHRASE, self.tr("Passphrase")), (SHEET, self.tr("Recovery key"))))
        self.kind.choose(PHRASE)
        self.secret = SecretEdit()
        self.field = Field(self.tr("&Passphrase"), self.secret)
        self.rows.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(self.field)
        self.kind.chosen.connect(self._choose)
        self.secret.textEdited.connect(lambda _text: self.field.complain(""))

    def begin(self) -> None:
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _choose(self, kind: object) -> None:
        is_sheet = kind == SHEET
        words = self.tr("&Recovery key") if is_sheet else self.tr("&Passphrase")
        self.field.label.setText(words)
        self.secret.setAccessibleName(words.replace("&", ""))
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if is_sheet else QLineEdit.EchoMode.Password)
        self.secret.eye.setVisible(not is_sheet)
        self.field.complain("")

    def value(self) -> Secret:
        """Return what was typed."""
        typed = self.secret.text()
        return RecoveryKey(typed.strip()) if self.kind.value() == SHEET else Passphrase(typed)

    def is_sound(self) -> bool:
        if self.secret.text().strip():
            return True
        self.field.complain(self.tr("Type it, or choose the other way."))
        self.secret.setFocus()
        return False


class PlaceStep(ChosenStep):
    """Where to: always a folder where nothing is."""

    def __init__(self, base: Path, parent: QWidget | None = None) -> None:
        super().__init__("export", said("Other folder…"), parent)
        self.base, self.is_own, self._name = base, False, ""
        self.title = self.tr("Where to")
        self.lead = self.tr(
            "A new practice file is made there. Nothing that is there already is touched, and nothing half-made is "
            "ever left."
        )
        self.about.setText(self.tr("The new practice file"))

    def go_on(self) -> str:
        return self.tr("Restore")

    def name_after(self, backup: Path) -> None:
        """Name the practice file after the backup, without the moment it was made."""
        name = backup.stem
        parts = name.split("-")
        self._name = "-".join(parts[:-4]) if len(parts) > 4 and parts[-4].isdecimal() else name
        self._show()

    def _show(self) -> None:
        self.chosen = free_place(self.base, self._name)
        self.place.setText(short(self.chosen))

    def begin(self) -> None:
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask(self) -> None:
        start = self.base if self.base.is_dir() else Path.home()
        dialog = FileDialog(self, self.tr("Folder to restore into"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot(str)
    def take(self, path: str) -> None:
        """Take over the folder in which it is to be made."""
        self.base, self.is_own = Path(path), True
        self._show()


class RestoreWizard(WorkingFrame):
    """Emits `restored` with what came of it, `left` when it is given up."""

    restored = Signal(object)  # RestoreReport
    left = Signal()

    def __init__(self, doors: Doors, lane: Lane, base: Path, backups: Path, parent: QWidget | None = None) -> None:
        """Restore into `base`, unless another folder is chosen; `backups` is where one begins to look."""
        super().__init__(
            lane, said("Restore from a backup"), (said("Which backup"), said("What opens it"), said("Where to")), parent
        )
        self._doors = doors
        self._at = 0
        self.file, self.key, self.place = FileStep(backups), KeyStep(), PlaceStep(base)
        self._stages: tuple[Step, ...] = (self.file, self.key, self.place)
        self.give_up = Button(self.tr("Leave"), role="quiet")
        self.add_link(self.give_up)
        self.give_up.clicked.connect(self.left)
        self.went_on.connect(self.go_on)
        self.went_back.connect(self.go_back)
        self.note.setText(self.tr("The backup stays as it is. Nothing that is on this computer is changed."))

    def begin(self) -> None:
        """Show the step one is at."""
        self.show_step(self._at, self._stages[self._at], can_go_back=self._at > 0)

    @Slot()
    def go_on(self) -> None:
        """Go to the next step, or restore."""
        if self.is_working() or not self._stages[self._at].is_sound():
            return
        if self._at < len(self._stages) - 1:
            if self.file.chosen is not None:
                self.place.name_after(self.file.chosen)
            self._at += 1
            self.begin()
        else:
            self._restore()

    @Slot()
    def go_back(self) -> None:
        """Go to the step before."""
        if not self.is_working():
            self._at -= 1
            self.begin()

    def _restore(self) -> None:
        backup, to, secret, doors = self.file.chosen, self.place.chosen, self.key.value(), self._doors
        if backup is None or to is None:
            return
        with_parents = not self.place.is_own
        words = {Stage.VERIFY: self.tr("Reading the backup"), Stage.RESTORE: self.tr("Making the record anew")}

        def job(steps: Steps) -> RestoreReport:
            def told(stage: Stage, count: int, total: int) -> None:
                if stage in words and total:
                    before = SHARE * STAGES.index(stage)
                    steps.progress(before + SHARE * count // total, SHARE * len(STAGES), words[stage])

            return doors.restore(backup, to, secret, progress=told, cancelled=steps.stop, with_parents=with_parents)

        self.give_up.setEnabled(False)
        stops = self.tr("Nothing is left at the new place.")
        self.work(job, self._done, name=self.tr("Restoring"), stops_as=stops, in_percent=True)

    def _done(self, report: RestoreReport) -> None:
        self.key.secret.clear()
        self.restored.emit(report)

    def stopped(self, error: Trouble) -> None:
        self.give_up.setEnabled(True)
        if isinstance(error, WrongKey | RuleBroken):
            self._at = 1
            self.begin()
            self.key.field.complain(sentence(error))
            self.key.secret.selectAll()
        else:
            super().stopped(error)
