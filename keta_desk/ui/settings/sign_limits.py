"""Signs the clinical limits: what changed, that all of them were reviewed, and the passphrase of who signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Passphrase, WrongKey
from keta_desk.ui import words
from keta_desk.ui.background import Steps
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.parts.button import CheckBox
from keta_desk.ui.parts.field import Field, SecretEdit
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.view import Tools


class SignLimits(FormDialog):
    """Emits `signed` once the version is kept. `wanted` is what is to differ from the example."""

    signed = Signal()

    def __init__(
        self,
        tools: Tools,
        wanted: Mapping[str, Decimal],
        changes: Sequence[str],
        *,
        seen: int,
        parent: QWidget | None = None,
    ) -> None:
        title, save = words.said("Sign clinical limits"), words.said("Sign limits")
        super().__init__(title, save=save, whose=tools.desk.clinician.name, parent=parent)
        self._tools, self._wanted, self._seen = tools, dict(wanted), seen
        for line in changes or [self.tr("The values stay as they are shown.")]:
            self.body.addWidget(Label(line, "second", wrap=True))
        self.reviewed = CheckBox(self.tr("Every limit was reviewed, with its default and its source"))
        self.body.addWidget(self.reviewed)
        self.reason = Field(self.tr("&Reason for the change"), TextEdit(lines=2))
        self.reason.setVisible(seen > 0)
        self.body.addWidget(self.reason)
        self.secret = SecretEdit()
        self.passphrase = Field(self.tr("Your &passphrase"), self.secret)
        self.body.addWidget(self.passphrase)
        self.save_asked.connect(self._sign)
        order = (self.reviewed, self.reason.edit, self.secret, self.secret.eye)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reviewed.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _sign(self) -> None:
        if not self.save.isEnabled() or not self._is_whole():
            return
        desk, wanted, seen = self._tools.desk, self._wanted, self._seen
        secret, reason = Passphrase(self.secret.text()), self._reason()

        def job(_steps: Steps) -> int:
            return desk.sign_limits(secret, wanted, reason=reason, seen=seen)

        self.save.setEnabled(False)
        self.note.setText(self.tr("Signing…"))
        self._tools.lane.start(self, job, self._done, self._failed, page=True, writes=True, can_cancel=False)

    def _reason(self) -> str:
        edit = self.reason.edit
        return edit.toPlainText().strip() if isinstance(edit, TextEdit) else ""

    def _is_whole(self) -> bool:
        """Say at its field what is missing."""
        self.banner.hide()
        for field in (self.reason, self.passphrase):
            field.complain("")
        if not self.reviewed.isChecked():
            self.banner.say("check", self.tr("Review every limit first, and say so here."))
            self.reviewed.setFocus()
            return False
        if self._seen and not self._reason():
            self.reason.complain(self.tr("Why the limits change is missing. Enter the reason."))
            self.reason.edit.setFocus()
            return False
        if not self.secret.text():
            self.passphrase.complain(self.tr("Type the passphrase that opens this practice file."))
            self.secret.setFocus()
            return False
        return True

    def _done(self, _number: int) -> None:
        self.secret.clear()
        self.accept()
        self.signed.emit()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.note.setText("")
        if not isinstance(error, Trouble):
            raise error
        if isinstance(error, WrongKey):
            self.passphrase.complain(sentence(error))
            self.secret.setFocus()
        else:
            show_trouble(error, self.banner)
