"""Step 3: the passphrase, and where the practice file goes. With it the vault is made, and things begin to be kept."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from keta_desk.domain.passphrases import passphrase_problems, suggested_phrase
from keta_desk.domain.record import Passphrase
from keta_desk.ui.first_run.findings import show
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.first_run.strength import StrengthLine, grade
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import rule
from keta_desk.ui.parts.field import Field, SecretEdit
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.unlock.places import free_place, short

GRADE_AFTER_MS = 150


class PassphraseStep(Step):
    """Asks for the passphrase twice, or makes one of six words."""

    def __init__(self, base: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base, self._is_own_base = base, False
        self._practice = ""
        self._familiar: tuple[str, ...] = ()
        self.title = self.tr("Passphrase")
        self.lead = self.tr(
            "It opens the practice file, and nobody can look it up or reset it: not even who made KetaDesk. At least "
            "15 characters; a sentence, or a few words that do not belong together, are easy to keep in mind."
        )
        self.secret, self.again = SecretEdit(), SecretEdit()
        self.fields = {
            "passphrase": Field(self.tr("&Passphrase"), self.secret),
            "again": Field(self.tr("The same &again"), self.again),
        }
        self.strength = StrengthLine()
        self.suggest = Button(self.tr("Suggest seven words"), icon="refresh", role="quiet")
        self._grade_soon = QTimer(self)
        self._grade_soon.setSingleShot(True)
        self._grade_soon.setInterval(GRADE_AFTER_MS)
        self._grade_soon.timeout.connect(self.show_grade)
        graded = QHBoxLayout()
        graded.addWidget(self.strength, 1)
        graded.addWidget(self.suggest)
        self.rows.addWidget(self.fields["passphrase"])
        self.rows.addLayout(graded)
        self.rows.addWidget(self.fields["again"])
        self.rows.addSpacing(4)
        self.rows.addWidget(rule())
        self.rows.addLayout(self._place_row())
        for first, second in pairwise((self.secret, self.secret.eye, self.suggest, self.again, self.again.eye)):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.again.eye, self.other_place)
        self.secret.textChanged.connect(self._typed)
        self.again.textEdited.connect(lambda _text: self.fields["again"].complain(""))
        self.suggest.clicked.connect(self.use_suggestion)

    def _place_row(self) -> QHBoxLayout:
        self.place = Elided("", "second")
        self.other_place = Button(self.tr("Other folder…"), role="quiet")
        self.other_place.clicked.connect(self._ask_place)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(self.tr("Practice file"), "label"))
        row.addWidget(self.place, 1)
        row.addWidget(self.other_place)
        return row

    def go_on(self) -> str:
        return self.tr("Make the practice file")

    def take_names(self, practice: str, person: str) -> None:
        """Take over whose practice it is: for the name of the file, and for what others would try first."""
        self._practice = practice
        self._familiar = (practice, *practice.split(), person, *person.split())
        self._show_place()

    def begin(self) -> None:
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def folder(self) -> Path:
        """Return where the practice file is to be made."""
        return free_place(self._base, self._practice)

    @property
    def is_suggested_place(self) -> bool:
        """Whether the folder around it is ours to make."""
        return not self._is_own_base

    def passphrase(self) -> Passphrase:
        """Return what was typed."""
        return Passphrase(self.secret.text())

    def wipe(self) -> None:
        """Forget what was typed: the vault is made."""
        for edit in (self.secret, self.again):
            edit.clear()

    def is_sound(self) -> bool:
        if not show(passphrase_problems(self.secret.text(), familiar=self._familiar), self.fields):
            return False
        if self.again.text() != self.secret.text():
            self.fields["again"].complain(self.tr("The two are not the same. Type the passphrase once more."))
            self.again.setFocus()
            return False
        return True

    @Slot()
    def use_suggestion(self) -> None:
        """Put seven words there, to be read, written down, and typed once more."""
        from keta_desk.reference.phrase_words import phrase_words

        self.secret.setText(suggested_phrase(phrase_words()))
        self.secret.eye.setChecked(True)
        self.again.clear()
        self.show_grade()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_grade(self) -> None:
        """Say how hard to guess it is."""
        self.strength.show_grade(grade(self.secret.text(), self._familiar))

    @Slot()
    def _typed(self) -> None:
        self.fields["passphrase"].complain("")
        self._grade_soon.start()

    def _show_place(self) -> None:
        self.place.setText(short(self.folder()))
        self.other_place.setAccessibleDescription(self.place.text())

    @Slot()
    def _ask_place(self) -> None:
        start = self._base if self._base.is_dir() else Path.home()
        dialog = FileDialog(self, self.tr("Folder for the practice file"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_place)
        dialog.open()

    @Slot(str)
    def take_place(self, path: str) -> None:
        """Take over the folder in which the practice file is to be made."""
        self._base, self._is_own_base = Path(path), True
        self._show_place()
        echo = self.secret.echoMode() == QLineEdit.EchoMode.Password
        (self.secret if echo and not self.secret.text() else self.again).setFocus()
