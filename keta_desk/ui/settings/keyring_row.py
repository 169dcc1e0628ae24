"""Whether the keyring of this computer opens the practice file, and how that is taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from keta_desk.domain.problems import Trouble
from keta_desk.ui.background import Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.button import Button
from keta_desk.ui.settings.row import SettingRow
from keta_desk.ui.view import Tools


class KeyringRow(SettingRow):
    """Forgets the key that was kept; it is kept anew on the unlock screen only, where the passphrase is typed."""

    def __init__(self, tools: Tools) -> None:
        self._desk, self._lane = tools.desk, tools.lane
        self.forget = Button(QCoreApplication.translate("KeyringRow", "Forget"))
        title = QCoreApplication.translate("KeyringRow", "Remembered on this computer")
        note = QCoreApplication.translate(
            "KeyringRow",
            "The keyring of your account here opens the practice file. Forgotten, it takes the passphrase or the "
            "recovery key again.",
        )
        also = QCoreApplication.translate("KeyringRow", "keyring unlock passphrase")
        super().__init__(title, self.forget, note=note, also=also)
        self.forget.setAccessibleName(QCoreApplication.translate("KeyringRow", "Forget the key kept on this computer"))
        self.forget.clicked.connect(self.ask_forget)
        self.show_standing()

    def show_standing(self) -> None:
        """Show whether there is anything to forget."""
        is_kept = self._desk.is_remembered_here
        self.forget.setEnabled(is_kept)
        why = "" if is_kept else QCoreApplication.translate("KeyringRow", "The keyring keeps no key of this file.")
        self.forget.setToolTip(why)
        self.forget.setAccessibleDescription(why or self.note())

    @Slot()
    def ask_forget(self) -> None:
        """Have the keyring forget; it may take as long as its prompt."""
        desk = self._desk

        def job(_steps: Steps) -> None:
            desk.forget_here()

        self.forget.setEnabled(False)
        self._lane.start(self, job, self._done, self._failed, page=True)

    def _done(self, _nothing: None) -> None:
        self.complain("")
        self.show_standing()
        announce(self, QCoreApplication.translate("KeyringRow", "Forgotten on this computer"))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.show_standing()
        self.complain(sentence(error))
