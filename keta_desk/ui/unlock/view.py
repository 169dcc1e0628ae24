"""The unlock screen: the practice file's name, a passphrase or the recovery key, and nothing about anybody."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Passphrase, RecoveryKey, Secret, VaultBusy, WrongKey
from keta_desk.ui.background import Lane, Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.field import Field, SecretEdit
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.mark import CurveField, Mark
from keta_desk.ui.parts.text import Elided, Label

if TYPE_CHECKING:
    from keta_desk.desk import Desk

Unlock = Callable[[Path, Secret], "Desk"]
COLUMN_W = 380
SLOW_MS = 300
VAULT_SUFFIX = ".keta"


class UnlockView(QWidget):
    """Asks for the secret and has the vault opened in the lane. Emits `opened` with the desk."""

    opened = Signal(object)  # Desk
    chosen_folder = Signal(object)  # Path: another practice file was picked

    def __init__(self, unlock: Unlock, lane: Lane, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unlock, self._lane, self._folder = unlock, lane, folder
        self._by_recovery_key = False
        self._wait_s = 0
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._tick)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._order()
        self.show_folder(folder)

    # What is on the screen

    def _build(self) -> None:
        self.art = CurveField()
        brand = QHBoxLayout(self.art)
        brand.setContentsMargins(40, 36, 24, 24)
        brand.setSpacing(11)
        top = Qt.AlignmentFlag.AlignTop
        name = Label("KetaDesk", "brand")
        name.setMinimumHeight(28)
        brand.addWidget(Mark(), 0, top)
        brand.addWidget(name, 0, top)
        brand.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(40, 24, 40, 24)
        right.addStretch(5)
        right.addWidget(self._column(), 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch(6)
        right.addLayout(self._foot())
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self.art, 4)
        halves.addLayout(right, 5)

    def _column(self) -> QWidget:
        column = QWidget()
        column.setFixedWidth(COLUMN_W)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.name = Elided("", "display")
        self.place = Elided("", "second")
        self.banner = Banner()
        self.secret = SecretEdit()
        self.field = Field(self.tr("&Passphrase"), self.secret)
        self.caps = self._caps_hint()
        self.button = Button(self.tr("Unlock"), role="primary", hint=self.tr("Enter"), big=True)
        self.doing = Label("", "caption")
        self.other_secret = Button(self.tr("Use recovery key"), role="quiet")
        self.other_file = Button(self.tr("Open another practice file"), role="quiet")
        rows.addWidget(self.name)
        rows.addWidget(self.place)
        rows.addSpacing(24)
        rows.addWidget(self.banner)
        rows.addSpacing(14)
        rows.addWidget(self.field)
        rows.addWidget(self.caps)
        rows.addSpacing(18)
        rows.addWidget(self.button)
        rows.addWidget(self.doing)
        rows.addSpacing(8)
        links = QHBoxLayout()
        links.setSpacing(8)
        links.setContentsMargins(0, 0, 0, 0)
        links.addSpacing(-7)  # the words of a quiet button stand 5 pixels inside it
        links.addWidget(self.other_secret)
        links.addWidget(self.other_file)
        links.addStretch(1)
        rows.addLayout(links)
        self.secret.returnPressed.connect(self.try_it)
        self.secret.textEdited.connect(self._typed)
        self.secret.caps_lock.connect(self.caps.setVisible)
        self.button.clicked.connect(self.try_it)
        self.other_secret.clicked.connect(self._switch_secret)
        self.other_file.clicked.connect(self._pick_file)
        return column

    def _caps_hint(self) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(1, 7, 0, 0)
        row.setSpacing(7)
        row.addWidget(IconLabel("triangle", "caution", 14))
        row.addWidget(Label(self.tr("Caps Lock is on"), "caution"), 1)
        hint.hide()
        return hint

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(IconLabel("plug-off", "ink_3", 15))
        foot.addWidget(Label(self.tr("Works without a network. Nothing leaves this computer."), "caption"))
        foot.addStretch(1)
        foot.addWidget(IconLabel("lock", "ink_3", 15))
        foot.addWidget(Label(self.tr("Encrypted on this computer"), "caption"))
        return foot

    def _order(self) -> None:
        chain = (self.secret, self.secret.eye, self.button, self.other_secret, self.other_file)
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def show_folder(self, folder: Path) -> None:
        """Show which practice file is to be unlocked."""
        self._folder = folder
        self.name.setText(folder.name.removesuffix(VAULT_SUFFIX) or str(folder))
        self.place.setText(self.tr("Practice file in {0}").format(_short(folder.parent)))
        self.place.setToolTip(str(folder))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.secret.setFocus()

    # What happens

    @Slot()
    def try_it(self) -> None:
        """Have the vault opened with what was typed."""
        typed = self.secret.text()
        if not typed or self._wait_s or not self.button.isEnabled():
            return
        secret: Secret = RecoveryKey(typed.strip()) if self._by_recovery_key else Passphrase(typed)
        unlock, folder = self._unlock, self._folder

        def job(_steps: Steps) -> Desk:
            return unlock(folder, secret)

        self.banner.hide()
        self.field.complain("")
        self._set_busy(busy=True)
        self._slow.start()
        self._lane.start(self, job, self._done, self._failed)

    def _done(self, desk: Desk) -> None:
        self._slow.stop()
        self.secret.clear()
        self.opened.emit(desk)

    def _failed(self, error: Exception) -> None:
        self._slow.stop()
        self._set_busy(busy=False)
        if not isinstance(error, Trouble):
            raise error
        if isinstance(error, WrongKey):
            self.field.complain(sentence(error))
            self._begin_wait(error)
            self.secret.selectAll()
        else:
            self.banner.say("check" if isinstance(error, VaultBusy) else "stop", sentence(error))
        self.secret.setFocus()

    def _begin_wait(self, error: WrongKey) -> None:
        """Count down the wait that the vault asks for after repeated wrong tries, in seconds."""
        self._wait_s = int(error.facts.get("seconds", "0") or 0)
        if self._wait_s:
            self._countdown.start()
            self._show_wait()

    @Slot()
    def _tick(self) -> None:
        self._wait_s = max(0, self._wait_s - 1)
        self._show_wait()
        if not self._wait_s:
            self._countdown.stop()
            self.field.complain("")

    def _show_wait(self) -> None:
        self.button.setEnabled(not self._wait_s)
        self.button.show_hint("" if self._wait_s else self.tr("Enter"))
        self.button.setText(self.tr("Wait {0} s").format(self._wait_s) if self._wait_s else self.tr("Unlock"))

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.secret, self.button, self.other_secret, self.other_file):
            widget.setEnabled(not busy)
        self.button.setText(self.tr("Unlocking") if busy else self.tr("Unlock"))
        self.button.show_hint("" if busy else self.tr("Enter"))
        if not busy:
            self.doing.setText("")

    @Slot()
    def _say_slow(self) -> None:
        self.doing.setText(self.tr("Opening practice file…"))

    @Slot()
    def _typed(self) -> None:
        if not self._wait_s:
            self.field.complain("")

    @Slot()
    def _switch_secret(self) -> None:
        self._by_recovery_key = not self._by_recovery_key
        by_key = self._by_recovery_key
        self.field.label.setText(self.tr("&Recovery key") if by_key else self.tr("&Passphrase"))
        self.secret.setAccessibleName(self.tr("Recovery key") if by_key else self.tr("Passphrase"))
        self.secret.setPlaceholderText("AGE-SECRET-KEY-1…" if by_key else "")
        self.secret.eye.setChecked(by_key)
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if by_key else QLineEdit.EchoMode.Password)
        self.other_secret.setText(self.tr("Use passphrase") if by_key else self.tr("Use recovery key"))
        self.other_secret.setAccessibleName(self.other_secret.text())
        self.secret.clear()
        self.field.complain("")
        self.secret.setFocus()

    @Slot()
    def _pick_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open another practice file"), str(self._folder.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._picked)
        dialog.open()

    @Slot(str)
    def _picked(self, path: str) -> None:
        self.banner.hide()
        self.show_folder(Path(path))
        self.chosen_folder.emit(Path(path))
        self.secret.setFocus()


def _short(folder: Path) -> str:
    """Return a folder as people say it: `~` for the home folder."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}".rstrip("/.") if folder.is_relative_to(home) else str(folder)
