"""Backup and security: one sentence of truth, where backups go, and a backup now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from keta_desk.domain.backups import BackupReport, Stage
from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Cancelled
from keta_desk.ui.actions import hint
from keta_desk.ui.background import Steps
from keta_desk.ui.backup.age import age_of, megabytes
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.view import Place, Tools

_STAGES = {
    Stage.SNAPSHOT: "Copying the record",
    Stage.ENCRYPT: "Encrypting the copy",
    Stage.VERIFY: "Reading the backup back",
    Stage.RESTORE: "Restoring",
}
PAGE_W = 760


class BackupView(Place):
    """Makes backups in the lane, with progress and a way to stop. Emits `folder_chosen`."""

    folder_chosen = Signal(object)  # Path
    hints = (("Ctrl B", "back up now"), ("Esc", "stop"), ("Alt ←", "back"))

    def __init__(self, tools: Tools, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._folder = tools.desk, tools.lane, folder
        self._steps: Steps | None = None
        self._stage = Stage.SNAPSHOT
        self._build()
        tools.bell.rang.connect(self._hear)
        self.refresh()

    def _build(self) -> None:
        self.head = PageHead(self.tr("Backup & security"))
        self.banner = Banner()
        self.place = Elided("", "second")
        self.choose = Button(self.tr("Choose folder…"))
        self.start = Button(self.tr("Back up now"), icon="shield", role="primary", hint=hint("back-up"))
        self.choose.clicked.connect(self.ask_folder)
        self.start.clicked.connect(self.back_up)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for card in (self._truth(), self._where()):
            card.setMaximumWidth(PAGE_W)
            column.addWidget(card)
        column.addStretch(1)
        page.addLayout(column, 1)

    def _truth(self) -> Card:
        card = Card(self.tr("Last backup"))
        self.truth = Label("", "lead", wrap=True)
        self.about = Label("", "second", wrap=True)
        card.body.addWidget(self.truth)
        card.body.addWidget(self.about)
        card.body.addWidget(self.banner)
        return card

    def _where(self) -> Card:
        card = Card(self.tr("Where backups go"))
        card.body.addWidget(self.place)
        note = self.tr(
            "Each backup is encrypted and read back before it counts. It opens with the passphrase or the recovery "
            "key, with or without KetaDesk. A drive that is kept elsewhere outlives this computer."
        )
        card.body.addWidget(Label(note, "caption", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.start)
        row.addWidget(self.choose)
        row.addStretch(1)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        card.body.addWidget(self._progress())
        return card

    def _progress(self) -> QWidget:
        self.progress = QWidget()
        self.doing = Label("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the backup"))
        self.stop = Button(self.tr("Cancel"), role="quiet", hint=self.tr("Esc"))
        self.stop.setShortcut(Qt.Key.Key_Escape)
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.doing, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self.progress)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.progress.hide()
        return self.progress

    @Slot()
    def refresh(self) -> None:
        """Say how things stand."""
        last = self._desk.last_backup()
        age = age_of(last, self._desk.clock.now())
        self.truth.setText(age.short + ".")
        if last is None:
            self.about.setText(self.tr("If this computer is lost now, the record is lost with it."))
        else:
            where = self.tr("On the same disk as the practice file: it does not outlive that disk.")
            told = [self.tr("{0}, {1}.").format(last.name, megabytes(last.bytes))]
            self.about.setText(" ".join(told + ([where] if last.same_disk else [])))
        self.place.setText(str(self._folder) if self._folder else self.tr("No folder chosen yet"))

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    # A backup

    @Slot()
    def back_up(self) -> None:
        """Make a backup in the lane; without a folder ask for one first."""
        if self._steps is not None:
            return
        if self._folder is None:
            self.ask_folder().fileSelected.connect(self.back_up)
            return
        desk, folder = self._desk, self._folder

        def job(steps: Steps) -> BackupReport:
            def told(stage: Stage, done: int, total: int) -> None:
                self._stage = stage
                steps.progress(done, total)

            return desk.back_up(folder, progress=told, cancelled=steps.stop)

        self.banner.hide()
        self.doing.setText(self.tr("Writing backup"))
        self.bar.setRange(0, 0)
        self.progress.show()
        self.start.setEnabled(False)
        self._steps = self._lane.start(self, job, self._done, self._failed, progress=self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        stops = self._steps is not None and self._steps.cancelled()
        self.doing.setText(self.tr("Stopping") if stops else self.tr(_STAGES[self._stage]))
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * done / total) if total else 0)

    def _done(self, report: BackupReport) -> None:
        self._settle()
        said = self.tr("{0} in {1}").format(report.path.name, report.path.parent)
        self.banner.say("done", self.tr("Backup written and read back"), said)

    def _failed(self, error: Exception) -> None:
        self._settle()
        if not isinstance(error, Trouble):
            raise error
        self.banner.say("note" if isinstance(error, Cancelled) else "stop", sentence(error))

    def _settle(self) -> None:
        self._steps = None
        self.progress.hide()
        self.start.setEnabled(True)
        self.refresh()

    @Slot()
    def _cancel(self) -> None:
        if self._steps is not None:
            self._steps.cancel()
            self.doing.setText(self.tr("Stopping"))

    @Slot()
    def ask_folder(self) -> QFileDialog:
        """Ask where backups go; returns the dialog that asks."""
        start = str(self._folder or Path.home())
        dialog = QFileDialog(self, self.tr("Folder for backups"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()
        return dialog

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """Take over where backups go."""
        self._folder = Path(path)
        self.folder_chosen.emit(self._folder)
        self.refresh()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(Topic.BACKUP):
            self.refresh()
