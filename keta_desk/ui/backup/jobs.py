"""The long jobs of Backup and security: each has a name, progress, and a place where stopping it leaves things."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from keta_desk.domain.backups import BackupReport, RestoreReport, RestoreTest, Stage, VerifyReport
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Cancelled, Secret
from keta_desk.ui.background import Steps
from keta_desk.ui.backup.age import counted
from keta_desk.ui.backup.secret_dialogs import SecretDialog, free_folder
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.progress import Progress
from keta_desk.ui.view import Tools

SHARE = 1000
"""What one stage of a job counts for in its progress."""

BACKUP_STAGES = (Stage.SNAPSHOT, Stage.ENCRYPT, Stage.VERIFY)
RESTORE_STAGES = (Stage.VERIFY, Stage.RESTORE)


class BackupJobs(QObject):
    """Runs them in the lane. Emits `ended` after each, `record_checked` with what was found and whether it is whole."""

    ended = Signal()
    record_checked = Signal(str, bool)

    def __init__(self, tools: Tools, progress: Progress, banner: Banner, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._lane, self._screen = tools.desk, tools.lane, screen
        self._progress, self._banner = progress, banner
        self._backup = Path()

    # Backups

    def back_up(self, folder: Path) -> None:
        """Write a verified backup into `folder`."""
        desk = self._desk

        def job(steps: Steps, told: Callable[[Stage, int, int], None]) -> BackupReport:
            return desk.back_up(folder, progress=told, cancelled=steps.stop)

        self._start(
            job, BACKUP_STAGES, self._backed_up, self.tr("Writing backup"), self.tr("Nothing is left on the drive.")
        )

    def _backed_up(self, report: BackupReport) -> None:
        said = self.tr("{0} in {1}").format(report.path.name, report.path.parent)
        self._banner.say("done", self.tr("Backup written and read back"), said)

    @Slot()
    def ask_copy(self) -> None:
        """Ask for a folder and write a backup there, once; where backups go stays as it is."""
        dialog = self.folder_dialog(self.tr("Folder for the copy"), Path.home())
        dialog.fileSelected.connect(self.copy_to)
        dialog.open()

    @Slot(str)
    def copy_to(self, folder: str) -> None:
        """Write an encrypted copy into `folder`."""
        self.back_up(Path(folder))

    # Checks

    @Slot(object)
    def verify(self, path: Path) -> None:
        """Check a backup to its last bit, with the vault's own keys."""
        desk = self._desk

        def job(steps: Steps, told: Callable[[Stage, int, int], None]) -> VerifyReport:
            return desk.verify_backup(path, progress=told, cancelled=steps.stop)

        self._backup = path
        self._start(
            job, (Stage.VERIFY,), self._verified, self.tr("Verifying backup"), self.tr("The backup stays as it is.")
        )

    def _verified(self, report: VerifyReport) -> None:
        if not report.ok:
            finding = report.findings[0]
            self._banner.say("stop", self._backup.name, sentence(Trouble(finding.code, **finding.facts)))
            return
        told = self.tr("{0}: {1} rows, {2} log entries, chain intact.")
        self._banner.say(
            "done",
            self.tr("Every page and every entry is as it was written"),
            told.format(self._backup.name, counted(sum(report.counts.values())), counted(report.audit_seq)),
        )

    @Slot()
    def check_record(self) -> None:
        """Check the open record itself: every page, and the chain of the log."""
        desk = self._desk

        def job(steps: Steps, _told: Callable[[Stage, int, int], None]) -> VerifyReport:
            return desk.verify_record(cancelled=steps.stop)

        self._start(job, (), self._record_checked, self.tr("Checking the record"), self.tr("Nothing is changed by it."))

    def _record_checked(self, report: VerifyReport) -> None:
        if report.ok:
            self.record_checked.emit(self.tr("Chain intact, {0} entries").format(counted(report.audit_seq)), True)
            return
        finding = report.findings[0]
        self.record_checked.emit(self.tr("The record does not pass its checks"), False)
        self._banner.say("stop", sentence(Trouble(finding.code, **finding.facts)))

    # Restoring

    @Slot(object)
    def ask_secret_to_test(self, path: Path) -> None:
        """Ask for the secret with which a restore is to be tried out."""
        self._backup = path
        about = self.tr(
            "With the sheet in your hand you prove that it brings the record back. The scratch folder is deleted "
            "afterwards; your records stay as they are."
        )
        dialog = SecretDialog(
            self.tr("Test restore"), about=about, whose=path.name, save=self.tr("Test restore"), parent=self._screen
        )
        dialog.given.connect(self.test)
        self._open(dialog)

    @Slot(object)
    def test(self, secret: Secret) -> None:
        """Try out that the chosen backup and `secret` bring the record back."""
        desk, path = self._desk, self._backup

        def job(steps: Steps, told: Callable[[Stage, int, int], None]) -> RestoreTest:
            return desk.try_restore(path, secret, progress=told, cancelled=steps.stop)

        self._start(
            job,
            RESTORE_STAGES,
            self._tested,
            self.tr("Testing restore"),
            self.tr("The scratch copy is deleted, your records stay as they are."),
        )

    def _tested(self, test: RestoreTest) -> None:
        told = self.tr(
            "{0} patients, {1} rows and {2} log entries compared, chain intact. The scratch copy is deleted."
        )
        said = [told.format(counted(test.patients), counted(test.rows), counted(test.audit_seq))]
        if test.missing:
            said.append(self.tr("{0} rows entered since are not in it.").format(counted(sum(test.missing.values()))))
        self._banner.say("done", self.tr("This backup brings your records back"), " ".join(said))

    @Slot()
    def ask_restore(self) -> None:
        """Ask which backup to restore, then where to, then for the secret: one question after another."""
        if self._progress.is_following():
            return
        dialog = FileDialog(self._screen, self.tr("Backup to restore"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("KetaDesk backups (*.ketabackup)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_backup)
        dialog.open()

    @Slot(str)
    def take_backup(self, path: str) -> None:
        """Take over which backup is to be restored, and ask where to."""
        self._backup = Path(path)
        dialog = self.folder_dialog(self.tr("Folder to restore into"), self._backup.parent)
        dialog.fileSelected.connect(self.ask_secret_to_restore)
        dialog.open()

    @Slot(str)
    def ask_secret_to_restore(self, folder: str) -> None:
        """Ask for the secret that opens the backup."""
        to = free_folder(Path(folder), self.tr("{0} restored").format(self._backup.stem))
        about = self.tr(
            "A new practice file is made at {0}. The one that is open stays as it is. Both open with what opened "
            "them then."
        ).format(to)
        dialog = SecretDialog(
            self.tr("Restore elsewhere"),
            about=about,
            whose=self._backup.name,
            save=self.tr("Restore"),
            parent=self._screen,
        )
        dialog.given.connect(lambda secret: self.restore(to, secret))
        self._open(dialog)

    def restore(self, to: Path, secret: Secret) -> None:
        """Make a new practice file at `to` from the chosen backup."""
        desk, path = self._desk, self._backup

        def job(steps: Steps, told: Callable[[Stage, int, int], None]) -> RestoreReport:
            return desk.restore_beside(path, to, secret, progress=told, cancelled=steps.stop)

        self._start(
            job,
            RESTORE_STAGES,
            self._restored,
            self.tr("Restoring"),
            self.tr("Nothing is left at the new place, and your records stay as they are."),
        )

    def _restored(self, report: RestoreReport) -> None:
        told = self.tr("{0} rows, {1} log entries. Unlock it from the lock screen.")
        said = told.format(counted(sum(report.rows_by_kind.values())), counted(report.audit_seq))
        self._banner.say("done", self.tr("Restored to {0}").format(report.folder), said)

    # What they have in common

    def folder_dialog(self, title: str, start: Path) -> QFileDialog:
        """Return a dialog that asks for a folder; whoever asked opens it."""
        dialog = FileDialog(self._screen, title, str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _open(self, dialog: SecretDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _start(
        self,
        job: Callable[[Steps, Callable[[Stage, int, int], None]], Any],
        stages: tuple[Stage, ...],
        done: Callable[[Any], None],
        name: str,
        stops_as: str,
    ) -> None:
        """Run a job whose stages count the same, under its name; only one runs at a time."""
        if self._progress.is_following():
            return
        words = {stage: self._stage_words(stage) for stage in stages}

        def run(steps: Steps) -> object:
            def told(stage: Stage, count: int, total: int) -> None:
                if stage in words and total:
                    before = SHARE * stages.index(stage)
                    steps.progress(before + SHARE * count // total, SHARE * len(stages), words[stage])

            return job(steps, told)

        def arrived(answer: object) -> None:
            done(answer)
            self.ended.emit()

        self._banner.hide()
        self._stops_as = stops_as
        steps = self._lane.start(self, run, arrived, self._failed, name=name, stops_as=stops_as, in_percent=True)
        self._progress.follow(self._lane, steps)

    def _failed(self, error: Exception) -> None:
        self.ended.emit()
        if isinstance(error, Cancelled):
            self._banner.say("note", self.tr("Stopped"), self._stops_as)
        elif isinstance(error, Trouble):
            self._banner.say("stop", sentence(error))
        else:
            raise error

    def _stage_words(self, stage: Stage) -> str:
        return {
            Stage.SNAPSHOT: self.tr("Copying the record"),
            Stage.ENCRYPT: self.tr("Encrypting the copy"),
            Stage.VERIFY: self.tr("Reading the backup back"),
            Stage.RESTORE: self.tr("Making the record anew"),
        }[stage]
