"""Closing the day (capabilities 5.3, job 10): what is still open, a verified backup, where the audit stands, the lock.

Nothing is done before the clinician says so; what is left open stays open and is named again tomorrow.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.backups import BackupReport
from keta_desk.domain.problems import Trouble
from keta_desk.queries.today import Day
from keta_desk.ui.background import Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout, rule
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.page_area import FormArea
from keta_desk.ui.parts.text import Label
from keta_desk.ui.today.words import loop_words
from keta_desk.ui.view import Tools

MOST_LOOPS = 6
WIDTH, AROUND = 560, 32


class CloseDayDialog(QDialog):
    """Shows what is open, makes and verifies the backup, then offers the lock. Opened with `open()`.

    Emits `lock_asked`, and `folder_asked` where no backup place was chosen yet.
    """

    lock_asked = Signal()
    folder_asked = Signal()

    def __init__(self, tools: Tools, day: Day, forms: dict[str, str], folder: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._folder = tools, folder
        self._steps: Steps | None = None
        self.setWindowTitle("KetaDesk")
        self.setAccessibleName(self.tr("Close the day"))
        self.setModal(True)
        inside = QWidget()
        self.area = FormArea(inside)
        self.open_loops = QVBoxLayout(inside)
        self.open_loops.setContentsMargins(0, 0, 0, 0)
        self.open_loops.setSpacing(6)
        self._day, self._forms = day, forms
        self._fill()
        privacy.screen().changed.connect(self._fill)
        self.banner = Banner()
        self.banner.acted.connect(self._ask_folder)
        self.doing = Label("", "caption", wrap=True)
        self.doing.hide()
        self.back_up = Button(self.tr("Back up and verify"), icon="shield", role="primary", hint=self.tr("Enter"))
        self.back_up.setDefault(True)
        self.lock = Button(self.tr("Lock now"), icon="lock")
        self.leave = Button(self.tr("Not yet"), hint=self.tr("Esc"))
        self.back_up.clicked.connect(self.make_backup)
        self.lock.clicked.connect(self._lock)
        self.leave.clicked.connect(self.reject)
        self._lay_out()
        self.setFixedWidth(max(WIDTH, self.minimumSizeHint().width()))
        if tools.desk.read_only_because or folder is None:
            self._say_no_place()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(14)
        page.addWidget(Label(self.tr("Close the day"), "title"))
        page.addWidget(self.area, 1)
        page.addWidget(rule())
        page.addWidget(self.banner)
        page.addWidget(self.doing)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        for button in (self.leave, self.lock, self.back_up):
            foot.addWidget(button)
        page.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._be_high()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._be_high()
        return done

    def _be_high(self) -> None:
        """Be as high as what is said: Qt reckons with the height that wrapped words have in a narrower dialog."""
        layout = self.layout()
        if layout is not None and layout.totalHeightForWidth(self.width()) > 0:
            layout.activate()
            over, high = self.parentWidget(), layout.totalHeightForWidth(self.width())
            self.resize(self.width(), high if over is None else min(high, over.window().height() - AROUND))

    @Slot()
    def _fill(self) -> None:
        """Name what was left open; by initials while names are hidden."""
        empty_layout(self.open_loops)
        day = self._day
        if not day.loops:
            self.open_loops.addWidget(Label(self.tr("Nothing was left open today."), "body"))
            return
        count = len(day.loops) + day.more_loops
        left = self.tr("Left open: {0}. It stays on Today until it is dealt with.").format(count)
        self.open_loops.addWidget(Label(left, wrap=True))
        for loop in day.loops[:MOST_LOOPS]:
            told = loop_words(loop, day, self._forms)
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(told.icon, told.colour, 15))
            row.addWidget(Label(" · ".join(part for part in (told.what, told.more) if part), wrap=True), 1)
            self.open_loops.addLayout(row)
        if count > MOST_LOOPS:
            self.open_loops.addWidget(Label(self.tr("and {0} more").format(count - MOST_LOOPS), "caption"))

    def _say_no_place(self) -> None:
        if self._folder is None:
            then = self.tr("Choose where backups go, then close the day.")
            self.banner.say("check", self.tr("No backup place yet"), then, action=self.tr("Choose folder…"))
            self.back_up.setEnabled(False)

    @Slot()
    def make_backup(self) -> None:
        """Make a backup in the lane and have it read back."""
        if self._folder is None or self._steps is not None:
            return
        desk, folder = self._tools.desk, self._folder

        def job(steps: Steps) -> BackupReport:
            return desk.back_up(folder, cancelled=steps.stop)

        self._show_busy(self.tr("Writing the backup and reading it back…"))
        self._steps = self._tools.lane.start(
            self,
            job,
            self._done,
            self._failed,
            name=self.tr("Closing the day: backup"),
            stops_as=self.tr("Nothing was left at the backup place."),
        )

    def _done(self, report: BackupReport) -> None:
        self._steps = None
        self._show_busy("")
        patients, sessions = (report.rows_by_kind.get(kind, 0) for kind in ("patient", "dosing_session"))
        place = report.path.parent.name
        title = self.tr("Verified: {0} patients, {1} sessions, in {2}").format(patients, sessions, place)
        self.banner.say("done", title, self.tr("Audit entries: {0}. The day can be closed.").format(report.audit_seq))
        self.back_up.hide()
        self.lock.setProperty("role", "primary")
        self.lock.style().unpolish(self.lock)
        self.lock.style().polish(self.lock)
        self.lock.setFocus()

    def _failed(self, error: Exception) -> None:
        self._steps = None
        self._show_busy("")
        if not isinstance(error, Trouble):
            raise error
        self.banner.say("stop", sentence(error), self.tr("The day is not closed."))
        self.back_up.setText(self.tr("Try again"))

    def _show_busy(self, words: str) -> None:
        self.doing.setText(words)
        self.doing.setVisible(bool(words))
        for button in (self.back_up, self.lock):
            button.setEnabled(not words)

    @Slot()
    def _lock(self) -> None:
        self.accept()
        self.lock_asked.emit()

    @Slot()
    def _ask_folder(self) -> None:
        self.reject()
        self.folder_asked.emit()

    def reject(self) -> None:
        if self._steps is not None:
            self._steps.cancel()
            self._steps = None
        super().reject()
