"""Backup and security: one sentence of truth, the backups, proof that they restore, the keys, the access log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.backups import BackupPlace, KnownBackup
from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.problems import Trouble
from keta_desk.queries import audit, practice
from keta_desk.ui import words
from keta_desk.ui.actions import action, hint
from keta_desk.ui.background import Steps
from keta_desk.ui.backup.age import OLD, counted, old_of, since, truth_of
from keta_desk.ui.backup.backup_list import BackupList
from keta_desk.ui.backup.jobs import BackupJobs
from keta_desk.ui.backup.log_card import SHOWN, LogCard
from keta_desk.ui.backup.secret_dialogs import PassphraseDialog, RecoveryDialog
from keta_desk.ui.backup.side_cards import FactCard, RestoreCard
from keta_desk.ui.backup.truth_card import TruthCard
from keta_desk.ui.backup.warning import BACK_UP, CHOOSE, LOOK, PlaceWarning
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.progress import Progress
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import grown
from keta_desk.ui.view import Memory, Place, Tools

SIDE_W, MAIN_W, PLACES, AROUND = 392, 580, 4, 72  # pixels, but for the places


class BackupView(Place):
    """Emits `folder_chosen` with where backups go, `settings_asked` for the settings of locking."""

    folder_chosen = Signal(object)  # Path
    settings_asked = Signal()
    looked = Signal()  # the folders for backups were looked at
    hints = (("Ctrl B", "back up now"), ("Ctrl Shift R", "restore"), ("Esc", "stop"), ("Alt ←", "back"))

    def __init__(self, tools: Tools, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._desk, self._folder = tools, tools.desk, folder
        self._zone = tools.desk.ask(practice.zone)
        self._places: tuple[BackupPlace, ...] | None = None
        self._log_shown = SHOWN
        self._build()
        self.jobs = BackupJobs(tools, self.progress, self.banner, self)
        self._connect()
        self.refresh()

    # What is on the screen

    def _build(self) -> None:
        self.head = PageHead(self.tr("Backup & security"))
        self.restore = Button(self.tr("Restore…"), icon="refresh")
        self.start = Button(self.tr("Back up now"), icon="drive", role="primary", hint=hint("back-up"))
        self.head.add(self.restore)
        self.head.add(self.start)
        self.truth, self.warning, self.banner, self.progress = TruthCard(), PlaceWarning(), Banner(), Progress()
        self.backups, self.log, self.practice = BackupList(), LogCard(), RestoreCard()
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 22, 24, 24)
        self._grid.setSpacing(16)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(16)
        for widget in (self.truth, self.warning, self.banner, self.progress, self._backups_card(), self.log):
            self._left.addWidget(widget)
        for card in (self.practice, self._keys_card(), self._locking_card()):
            self._right.addWidget(card)
        self._left.addStretch(1)
        self._right.addStretch(1)
        self.page = PageArea(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.page, 1)
        self._lay_out(roomy=True)

    def _backups_card(self) -> Card:
        card = Card(self.tr("Backups"))
        self.place = Elided("", "caption")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choose = Button(self.tr("Choose folder…"), role="quiet")
        card.head.addWidget(self.place, 3)
        card.head.addWidget(self.choose)
        self.none = Label("", "second", wrap=True)
        card.body.addWidget(self.none)
        card.body.addWidget(self.backups)
        note = self.tr(
            "Each backup is encrypted and read back before it counts. It opens with the passphrase or the recovery key "
            "of its time, with or without KetaDesk."
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(note, "caption", wrap=True), 1)
        self.copy = Button(self.tr("Save a copy elsewhere…"), icon="export")
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        return card

    def _keys_card(self) -> FactCard:
        self.keys = FactCard(self.tr("Keys"))
        self.change = self.keys.add_fact(
            self.tr("Passphrase"), self.tr("opens the practice file"), does=self.tr("Change…")
        )
        self.check = self.keys.add_fact(
            self.tr("Recovery key"), self.tr("on paper only, opens every backup"), does=self.tr("Check…")
        )
        for button, name in ((self.change, self.tr("Change passphrase")), (self.check, self.tr("Check recovery key"))):
            if button is not None:
                button.setAccessibleName(name)
        return self.keys

    def _locking_card(self) -> FactCard:
        self.locking = FactCard(self.tr("Locking and export"))
        settings = self._tools.settings
        minutes = settings.settings.lock_after_min if settings else 0
        self.lock_after = self.locking.add_fact(
            self.tr("Lock after"),
            self.tr("without a key or the mouse"),
            does=self.tr("{0} min").format(minutes) if minutes else "",
            value=self.tr("set for this window"),
            name=self.tr("Change when it locks"),
        )
        self.locking.add_fact(self.tr("Backups"), self.tr("leave this computer encrypted"), value=self.tr("Always"))
        self.locking.add_fact(self.tr("Network"), self.tr("KetaDesk makes no connections"), value=self.tr("None"))
        return self.locking

    def _connect(self) -> None:
        self.start.clicked.connect(self.back_up)
        self.restore.clicked.connect(self.jobs.ask_restore)
        self.choose.clicked.connect(self.ask_folder)
        self.copy.clicked.connect(self.jobs.ask_copy)
        self.practice.asked.connect(self._test_newest)
        self.backups.verify_asked.connect(self.jobs.verify)
        self.backups.test_asked.connect(self.jobs.ask_secret_to_test)
        self.log.check_asked.connect(self.jobs.check_record)
        self.log.more_asked.connect(self._show_more_log)
        self.warning.remedied.connect(self._act)
        self.jobs.ended.connect(self._job_ended)
        self.jobs.record_checked.connect(self.log_checked)
        asked = ((self.change, self._ask_passphrase), (self.check, self._ask_recovery))
        for button, ask in (*asked, (self.lock_after, self.settings_asked.emit)):
            if button is not None:
                button.clicked.connect(lambda _checked=False, run=ask: run())
        action("backup.restore", self, self.jobs.ask_restore)
        self.progress.act_within(self)
        self._tools.bell.rang.connect(self._hear)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        main = max(self._left.minimumSize().width(), grown(MAIN_W))
        self._lay_out(roomy=self.width() >= main + SIDE_W + AROUND)

    def _lay_out(self, *, roomy: bool) -> None:
        for column in (self._left, self._right):
            self._grid.removeItem(column)
        self._grid.addLayout(self._left, 0, 0)
        self._grid.addLayout(self._right, *((0, 1) if roomy else (1, 0)))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(1, SIDE_W if roomy else 0)
        self._grid.setRowStretch(0 if roomy else 2, 1)

    # How things stand

    @Slot()
    def refresh(self) -> None:
        """Say how things stand, from what the vault knows; the drives are looked at by `look`."""
        now, last, known = self._desk.clock.now(), self._desk.last_backup(), self._desk.backups()
        tested = max((one.tested_at for one in known if one.tested_at), default=None)
        places = len({one.folder for one in known})
        figures = (
            (since(last.verified_at if last else None, now), self.tr("since backup")),
            (str(places), self.tr("place") if places == 1 else self.tr("places")),
            (since(tested, now), self.tr("since test restore")),
        )
        self.truth.show_truth(truth_of(last, now, old=old_of(self._tools.settings)), figures)
        self.place.setText(self.tr("to {0}").format(self._folder) if self._folder else self.tr("No folder chosen yet"))
        self.none.setText(self.tr("The first backup will stand here, with when, where and how it was found."))
        self.none.setVisible(not known)
        self.backups.show_backups(known, there=self._there(), zone=self._zone, now=now)
        self._show_practice(tested, now, known)
        self._show_log()
        self._show_warning()
        self._order()

    def _show_practice(self, tested: datetime | None, now: datetime, known: tuple[KnownBackup, ...]) -> None:
        if tested is None:
            said, kind = self.tr("Not tried yet"), "caution"
        elif now - tested > 4 * OLD:
            said, kind = self._tried(tested, now), "caution"
        else:
            said, kind = self._tried(tested, now), "ok"
        self.practice.show_state(said, kind, may_start=bool(known) and not self.jobs_run())

    def _tried(self, tested: datetime, now: datetime) -> str:
        return self.tr("Tried {0}").format(words.ago((now - tested).total_seconds()))

    def jobs_run(self) -> bool:
        """Say whether a job of this screen is under way."""
        return self.progress.is_following()

    def _show_log(self) -> None:
        lines = self._desk.ask(audit.latest, self._log_shown)
        now = self._desk.clock.now()
        self.log.show_lines(lines, self._zone, now, is_all=len(lines) < self._log_shown)
        if lines and not self.log.words_of_check:
            self.log.show_state(self.tr("{0} entries").format(counted(lines[0].seq)), is_whole=None)

    @Slot(str, bool)
    def log_checked(self, words: str, is_whole: bool) -> None:
        """Say how the whole record was found."""
        self.log.words_of_check = words
        self.log.show_state(words, is_whole=is_whole)

    @Slot()
    def _show_more_log(self) -> None:
        self._log_shown += 50
        self._show_log()

    # The drives

    @Slot()
    def look(self) -> None:
        """Look at the folders for backups, off the window's thread: a drive may take its time."""
        folders = dict.fromkeys([*([self._folder] if self._folder else []), *self._folders()])
        desk, wanted = self._desk, tuple(folders)[:PLACES]

        def job(_steps: Steps) -> tuple[BackupPlace, ...]:
            return desk.look_at_places(wanted)

        self._tools.lane.start(self, job, self._have_looked, self._not_looked, page=True)

    def _folders(self) -> list[Path]:
        return [Path(one.folder) for one in self._desk.backups()]

    def _have_looked(self, places: tuple[BackupPlace, ...]) -> None:
        self._places = places
        self.refresh()
        self.looked.emit()

    def _not_looked(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.banner.say("check", sentence(error))
        self.looked.emit()

    def _there(self) -> set[Path] | None:
        if self._places is None:
            return None
        return {place.folder.resolve() / name for place in self._places for name in place.there}

    def _show_warning(self) -> None:
        has_backup = self._desk.last_backup() is not None
        self.warning.show_places(self._places or (), self._folder, has_backup=has_backup)

    @Slot(str)
    def _act(self, remedy: str) -> None:
        remedies: dict[str, Callable[[], object]] = {LOOK: self.look, BACK_UP: self.back_up, CHOOSE: self.ask_folder}
        remedies[remedy]()

    # What can be done

    @Slot()
    def back_up(self) -> None:
        """Make a backup; without a folder ask for one first."""
        if self.jobs_run():
            return
        if self._folder is None:
            self.ask_folder().fileSelected.connect(self.back_up)
            return
        self.jobs.back_up(self._folder)
        self._job_began()

    def _job_began(self) -> None:
        for button in (self.start, self.restore, self.copy, self.practice.start, self.log.check, *self.backups.buttons):
            button.setEnabled(not self.jobs_run())

    @Slot()
    def _job_ended(self) -> None:
        for button in (self.start, self.restore, self.copy, self.log.check):
            button.setEnabled(True)
        self.refresh()
        self.look()

    @Slot()
    def _test_newest(self) -> None:
        there = self._there()
        known = [one for one in self._desk.backups() if there is None or one.path in there]
        if known:
            self.jobs.ask_secret_to_test(known[0].path)
        else:
            self.banner.say("check", self.tr("No backup can be reached"), self.tr("Connect a drive that holds one."))

    @Slot()
    def ask_folder(self) -> QFileDialog:
        """Ask where backups go; returns the dialog that asks."""
        dialog = self.jobs.folder_dialog(self.tr("Folder for backups"), self._folder or Path.home())
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()
        return dialog

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """Take over where backups go."""
        self._folder = Path(path)
        self.folder_chosen.emit(self._folder)
        self.refresh()
        self.look()

    def _ask_passphrase(self) -> None:
        dialog = PassphraseDialog(self._tools, self)
        dialog.changed.connect(self._passphrase_changed)
        self._open(dialog)

    @Slot()
    def _passphrase_changed(self) -> None:
        then = self.tr("Backups made until now open with the passphrase until now.")
        self.banner.say("done", self.tr("Passphrase changed"), then)

    def _ask_recovery(self) -> None:
        dialog = RecoveryDialog(self._tools, self)
        dialog.checked.connect(self._recovery_checked)
        self._open(dialog)

    @Slot()
    def _recovery_checked(self) -> None:
        self.banner.say("done", self.tr("The recovery sheet opens this practice file"))

    def _open(self, dialog: PassphraseDialog | RecoveryDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # What the workspace asks

    def begin(self) -> None:
        """Put the focus where one starts, and look at the drives."""
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()
        self._show_lock_after()
        self.look()

    def _show_lock_after(self) -> None:
        """Say when it locks; the settings may have been changed since the card was made."""
        if self.lock_after is not None and self._tools.settings is not None:
            self.lock_after.setText(self.tr("{0} min").format(self._tools.settings.settings.lock_after_min))

    def remember(self) -> Memory:
        """Return how far the screen is scrolled."""
        return {"scroll": self.page.verticalScrollBar().value()}

    def recall(self, memory: Memory) -> None:
        """Scroll back to where it was."""
        value = memory.get("scroll", 0)
        self.page.verticalScrollBar().setValue(value if isinstance(value, int) else 0)

    def panes(self) -> tuple[QWidget, ...]:
        """Return head and content."""
        return (self.head, self.page)

    def _order(self) -> None:
        chain = [self.restore, self.start, self.warning.action, self.banner.action, self.progress.cancel, self.choose]
        chain += [*self.backups.buttons, self.copy, self.log.check, self.log.more, self.practice.start]
        chain += [button for button in (self.change, self.check, self.lock_after) if button is not None]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(Topic.BACKUP):
            self.refresh()
