"""Dialogs that ask for a secret: to restore with, to change it, to check the recovery sheet. Nothing typed is kept."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from keta_desk.domain.passphrases import passphrase_problems
from keta_desk.domain.problems import RuleBroken, Severity, Trouble
from keta_desk.domain.record import Passphrase, RecoveryKey, WrongKey
from keta_desk.ui.background import Steps
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field, SecretEdit
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.text import Label
from keta_desk.ui.view import Tools

SHEET, PHRASE = "sheet", "phrase"


class SecretDialog(FormDialog):
    """Asks for the recovery key or the passphrase of a backup. Emits `given` with the secret, and closes."""

    given = Signal(object)  # Secret

    def __init__(self, title: str, *, about: str, whose: str, save: str, parent: QWidget | None = None) -> None:
        super().__init__(title, save=save, whose=whose, parent=parent)
        self.kind = Segmented(self.tr("Open with"), ((SHEET, self.tr("Recovery key")), (PHRASE, self.tr("Passphrase"))))
        self.kind.choose(SHEET)
        self.secret = SecretEdit()
        self.field = Field(self.tr("&Recovery key"), self.secret)
        self.body.addWidget(Label(about, "second", wrap=True))
        self.body.addWidget(self.kind)
        self.body.addWidget(self.field)
        self.kind.chosen.connect(self._choose)
        self.save_asked.connect(self._give)
        self._choose(SHEET)
        QWidget.setTabOrder(self.kind, self.secret)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
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

    @Slot()
    def _give(self) -> None:
        typed = self.secret.text()
        if not typed.strip():
            self.field.complain(self.tr("Type it as it stands on the sheet, or choose the other way."))
            self.secret.setFocus()
            return
        secret = RecoveryKey(typed) if self.kind.value() == SHEET else Passphrase(typed)
        self.secret.clear()
        self.accept()
        self.given.emit(secret)


class PassphraseDialog(FormDialog):
    """Changes the passphrase of who is signed in. Emits `changed`."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PassphraseDialog", "Change passphrase")
        super().__init__(title, save=title, parent=parent)
        self._tools = tools
        self.old, self.fresh, self.again = SecretEdit(), SecretEdit(), SecretEdit()
        rule = self.tr("At least 15 characters. Several words that do not belong together are easy to keep in mind.")
        self.fields = {
            "old": Field(self.tr("Passphrase until &now"), self.old),
            "passphrase": Field(self.tr("&New passphrase"), self.fresh, note=rule),
            "again": Field(self.tr("New passphrase, once &more"), self.again),
        }
        about = self.tr(
            "Backups made until now open with the passphrase until now. Back up again afterwards. The recovery sheet "
            "stays as it is."
        )
        self.body.addWidget(Label(about, "second", wrap=True))
        for field in self.fields.values():
            self.body.addWidget(field)
        self.save_asked.connect(self._save)
        lines = (each for line in (self.old, self.fresh, self.again) for each in (line, line.eye))
        for first, second in pairwise((*lines, self.cancel)):
            QWidget.setTabOrder(first, second)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _save(self) -> None:
        if not self.save.isEnabled() or not self._is_sound():
            return
        old, fresh, desk = Passphrase(self.old.text()), Passphrase(self.fresh.text()), self._tools.desk

        def job(_steps: Steps) -> None:
            desk.change_passphrase(old, fresh)

        self.save.setEnabled(False)
        self.note.setText(self.tr("Changing…"))
        self._tools.lane.start(self, job, self._done, self._failed, page=True, writes=True, can_cancel=False)

    def _is_sound(self) -> bool:
        for field in self.fields.values():
            field.complain("")
        if not self.old.text():
            return self._refuse("old", self.tr("Type the passphrase that opens this practice file now."))
        clinic, person = self._tools.desk.folder.stem, self._tools.desk.clinician.name
        found = passphrase_problems(self.fresh.text(), familiar=(clinic, *person.split()))
        stops = [problem for problem in found if problem.severity is Severity.STOP]
        if stops:
            return self._refuse("passphrase", sentence(RuleBroken(stops)))
        if self.fresh.text() == self.old.text():
            return self._refuse("passphrase", self.tr("This is the passphrase until now. Choose another one."))
        if self.again.text() != self.fresh.text():
            return self._refuse("again", self.tr("The two are not the same. Type the new one once more."))
        return True

    def _refuse(self, field: str, words: str) -> bool:
        self.fields[field].complain(words)
        self.fields[field].edit.setFocus()
        return False

    def _done(self, _nothing: None) -> None:
        for edit in (self.old, self.fresh, self.again):
            edit.clear()
        self.accept()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.note.setText("")
        if not isinstance(error, Trouble):
            raise error
        if isinstance(error, WrongKey):
            self._refuse("old", sentence(error))
        else:
            show_trouble(error, self.banner)


class RecoveryDialog(FormDialog):
    """Checks that the recovery sheet in one's hand opens this practice file. Emits `checked`."""

    checked = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RecoveryDialog", "Check recovery sheet"),
            save=QCoreApplication.translate("RecoveryDialog", "Check"),
            whose=QCoreApplication.translate("RecoveryDialog", "Practice file {0}").format(tools.desk.folder.name),
            parent=parent,
        )
        self._desk = tools.desk
        self.key = QLineEdit()
        self.field = Field(self.tr("&Recovery key"), self.key)
        about = self.tr(
            "Type the groups of the sheet in their order. Spaces, capital or small letters make no difference. The "
            "key itself is kept nowhere, so the sheet can't be printed once more."
        )
        self.body.addWidget(Label(about, "second", wrap=True))
        self.body.addWidget(self.field)
        self.save_asked.connect(self._check)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _check(self) -> None:
        self.field.complain("")
        try:
            self._desk.check_recovery_key(RecoveryKey(self.key.text()))
        except (WrongKey, RuleBroken) as refused:
            self.field.complain(sentence(refused))
            self.key.setFocus()
            return
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
            return
        self.key.clear()
        self.accept()
        self.checked.emit()


def free_folder(parent: Path, name: str) -> Path:
    """Return a folder in `parent` that is not there yet, named like `name`."""
    for number in range(1, 1000):
        candidate = parent / (f"{name}.keta" if number == 1 else f"{name} {number}.keta")
        if not candidate.exists():
            return candidate
    return parent / f"{name}.keta"
