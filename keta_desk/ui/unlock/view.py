"""The unlock screen: the practice file's name, a passphrase or the recovery key, and nothing about anybody.

It is painted with Qt's Core, Gui and Widgets alone. How the practice file stands is looked up in the lane afterwards,
and what there is to say of it is imported only then.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from keta_desk.domain.clock import Clock, SystemClock
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Passphrase, RecoveryKey, Secret, WrongKey
from keta_desk.ui.background import Lane, Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.unlock.page import UnlockPage
from keta_desk.ui.unlock.places import VAULT_SUFFIX, short

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.domain.backups import Stage
    from keta_desk.domain.standing import Standing
    from keta_desk.doors import Doors
    from keta_desk.settings import SettingsFile
    from keta_desk.ui.unlock.telling import Told

SLOW_MS = 300
LOOK_AFTER_MS = 30  # once the screen is painted: what looks shares the interpreter with what paints


class UnlockView(UnlockPage):
    """Asks for the secret and has the vault opened in the lane. Emits `opened` with the desk.

    `afterthought` is what is to be said once it is open: that this computer could not remember it.
    """

    opened = Signal(object)  # Desk
    chosen_folder = Signal(object)  # Path: another practice file was picked
    set_up_asked = Signal()
    restore_asked = Signal()

    def __init__(
        self,
        doors: Doors,
        lane: Lane,
        folder: Path,
        settings: SettingsFile | None = None,
        *,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._doors, self._lane, self._folder, self._settings = doors, lane, folder, settings
        self._clock = clock or SystemClock()
        self.afterthought: Trouble | None = None
        self._standing: Standing | None = None
        self._does = ""
        self._by_recovery_key = self._is_shut = False
        self._wait_s = 0
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._tick)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self._connect()
        self._name_folder(folder)

    def _connect(self) -> None:
        self.secret.returnPressed.connect(self.try_it)
        self.secret.textEdited.connect(self._typed)
        self.secret.caps_lock.connect(self.caps.setVisible)
        self.remember.toggled.connect(self.remembering.setVisible)
        self.button.clicked.connect(self.try_it)
        self.by_computer.clicked.connect(self.try_computer)
        self.other_secret.clicked.connect(self._switch_secret)
        self.other_file.clicked.connect(self._pick_file)
        self.set_up.clicked.connect(self.set_up_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.remedy.clicked.connect(self._act)

    def show_folder(self, folder: Path) -> None:
        """Show which practice file is to be unlocked, and look how it stands."""
        self._name_folder(folder)
        self.look()

    def _name_folder(self, folder: Path) -> None:
        self._folder, self._standing = folder, None
        self._hush()
        self._shut(is_shut=False)
        self.by_computer.hide()
        self.name.setText(folder.name.removesuffix(VAULT_SUFFIX) or str(folder))
        self.place.setText(self.tr("Practice file in {0}").format(short(folder.parent)))
        self.place.setToolTip(str(folder))
        self.kept_icon.show_icon("lock", "ink_3")
        self.kept.setText(self.tr("Encrypted on this computer"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.secret.setFocus()
        if self._standing is None:
            QTimer.singleShot(LOOK_AFTER_MS, self, self.look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._is_shut:
            self.look()  # the drive may have been connected meanwhile

    # How the practice file stands

    @Slot()
    def look(self) -> None:
        """Have somebody look how the practice file stands; the screen is painted by then."""
        if not self.isVisible():
            return
        doors, folder = self._doors, self._folder
        kept = self._settings.settings if self._settings else None
        backups = Path(kept.backup_folder) if kept and kept.backup_folder else None
        known = kept.last_vault_id if kept and kept.last_vault == str(folder) else ""

        def job(_steps: Steps) -> Standing:
            return doors.look(folder, backups=backups, vault_id=known)

        self._lane.start(self, job, self._show_standing, self._failed, page=True)

    def standing(self) -> Standing | None:
        """Return how the practice file stands; None while nobody looked."""
        return self._standing

    def _show_standing(self, standing: Standing) -> None:
        if standing.folder != self._folder or (self._is_busy() and self._standing is not None):
            return
        from keta_desk.ui.unlock import telling

        now = self._clock.now()
        self._standing = standing
        told = telling.of_standing(standing, now)
        if told is not None:
            self._say(told)
        elif self._does:
            self._hush()
        self._shut(is_shut=told is not None and told.shuts)
        self.by_computer.setVisible(standing.is_remembered)
        self.remember.setChecked(standing.is_remembered)
        if last := telling.last_entry(standing, now):
            self.place.setText(self.tr("{0} \u00b7 {1}").format(last, short(self._folder.parent)))
        if standing.backup is not None:
            self.kept_icon.show_icon("drive", "ink_3")
            self.kept.setText(telling.backup_age(standing.backup, now))
        if standing.wait_s and not self._wait_s:
            self._begin_wait(standing.wait_s)

    def _say(self, told: Told) -> None:
        self._does = told.does
        self.banner.say(told.kind, told.title, told.then)
        self.remedy.setText(told.action)
        self.remedy.setAccessibleName(told.action)
        self.remedy.setAccessibleDescription(told.title)
        self.remedy.setVisible(bool(told.action))

    def _hush(self) -> None:
        self._does = ""
        self.banner.hide()
        self.remedy.hide()

    def _shut(self, *, is_shut: bool) -> None:
        """Let nobody type a secret that could open nothing; the banner says why."""
        self._is_shut = is_shut
        if not self._is_busy():
            for widget in (self.secret, self.button, self.remember):
                widget.setEnabled(not is_shut and not (widget is self.button and self._wait_s))

    @Slot()
    def _act(self) -> None:
        """Do the one thing that the banner offers."""
        from keta_desk.ui.unlock import telling

        moved_to = self._standing.moved_to if self._standing else None
        if self._does == telling.OPEN_THERE and moved_to is not None:
            self._picked(str(moved_to))
        elif self._does == telling.LOOK_AGAIN:
            self.look()
        elif self._does == telling.RESTORE:
            self.restore_asked.emit()
        elif self._does == telling.MEND:
            self._try(mend=True)
        elif self._does == telling.TRY_AGAIN:
            self._try()

    # Unlocking

    @Slot()
    def try_it(self) -> None:
        """Have the vault opened with what was typed."""
        self._try()

    def _try(self, *, mend: bool = False) -> None:
        typed = self.secret.text()
        if not typed and mend:
            self.field.complain(self.tr("Type the passphrase first: only who can unlock it may mend it."))
            self.secret.setFocus()
        if not typed or self._wait_s or self._is_busy():
            return
        secret: Secret = RecoveryKey(typed.strip()) if self._by_recovery_key else Passphrase(typed)
        doors, folder, remember = self._doors, self._folder, self.remember.isChecked()
        was_remembered = self._standing is not None and self._standing.is_remembered

        def job(steps: Steps) -> tuple[Desk, Trouble | None]:
            def told(_stage: Stage, done: int, total: int) -> None:
                steps.progress(done, total)

            if mend:
                doors.mend(folder, secret)
            desk = doors.unlock(folder, secret, told)
            return desk, _settled(desk, remember=remember) if remember != was_remembered else None

        self._begin()
        self._lane.start(self, job, self._done, self._failed, progress=self._show_update)

    @Slot()
    def try_computer(self) -> None:
        """Have the vault opened with what this computer's keyring kept."""
        doors, folder = self._doors, self._folder

        def job(_steps: Steps) -> tuple[Desk | None, Trouble | None]:
            return doors.unlock_here(folder), None

        self._begin()
        self._lane.start(self, job, self._done, self._failed)

    def _begin(self) -> None:
        self._hush()
        self.field.complain("")
        self._set_busy(busy=True)
        self._slow.start()

    def _done(self, answer: tuple[Desk | None, Trouble | None]) -> None:
        desk, self.afterthought = answer
        self._slow.stop()
        if desk is not None:
            self.secret.clear()
            self.opened.emit(desk)
            return
        from keta_desk.ui.unlock import telling

        self._set_busy(busy=False)
        self._say(telling.no_keyring())
        self.secret.setFocus()

    def _failed(self, error: Exception) -> None:
        self._slow.stop()
        self._set_busy(busy=False)
        if not isinstance(error, Trouble):
            raise error
        if isinstance(error, WrongKey) or error.code == "recovery.typing-error":
            self.field.complain(sentence(error))
            self._begin_wait(int(error.facts.get("seconds", "0") or 0))
            self.secret.selectAll()
        else:
            from keta_desk.ui.unlock import telling

            self._say(telling.of_trouble(error, self._standing))
        self.secret.setFocus()

    def _begin_wait(self, seconds: int) -> None:
        """Count down the wait that the vault asks for after repeated wrong tries."""
        self._wait_s = seconds
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
        self.button.setEnabled(not self._wait_s and not self._is_shut)
        self.button.show_hint("" if self._wait_s else self.tr("Enter"))
        self.button.setText(self.tr("Wait {0} s").format(self._wait_s) if self._wait_s else self.tr("Unlock"))

    def _is_busy(self) -> bool:
        return not self.other_file.isEnabled()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.remedy, self.other_secret, self.other_file, self.set_up, self.restore, self.by_computer):
            widget.setEnabled(not busy)
        for field in (self.secret, self.button, self.remember):
            field.setEnabled(not busy and not self._is_shut)
        self.button.setText(self.tr("Unlocking") if busy else self.tr("Unlock"))
        self.button.show_hint("" if busy else self.tr("Enter"))
        if not busy:
            self.doing.setText("")

    @Slot()
    def _say_slow(self) -> None:
        self.doing.setText(self.tr("Opening practice file…"))

    def _show_update(self, done: int, total: int) -> None:
        """An older practice file is brought up to date on a copy; that cannot be stopped half-way."""
        self._slow.stop()
        percent = 100 * done // total if total else 0
        told = self.tr("Updating practice file… {0}\u00a0%. The file as it was stays beside it.")
        self.doing.setText(told.format(percent))

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
        dialog = FileDialog(self, self.tr("Open another practice file"), str(self._folder.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._picked)
        dialog.open()

    @Slot(str)
    def _picked(self, path: str) -> None:
        self.show_folder(Path(path))
        self.chosen_folder.emit(Path(path))
        self.secret.setFocus()


def _settled(desk: Desk, *, remember: bool) -> Trouble | None:
    """Have this computer remember or forget the vault; what stands against it does not keep it from being open."""
    try:
        desk.remember_here() if remember else desk.forget_here()
    except Trouble as trouble:
        return trouble
    return None
