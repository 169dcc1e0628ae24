"""A second window on the same vault, so that two charts can lie side by side and never in one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from keta_desk.domain.ids import PatientId
from keta_desk.ui.background import Lane
from keta_desk.ui.workspace import Workspace

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.settings import SettingsFile

SIZE = (1180, 820)
LEAST = (560, 400)


class OtherWindow(QMainWindow):
    """Shows a chart. Emits `lock_asked`; closing it keeps what is typed and leaves the vault open."""

    lock_asked = Signal()
    window_asked = Signal(object)  # PatientId

    def __init__(self, desk: Desk, lane: Lane, settings: SettingsFile | None, patient_id: PatientId) -> None:
        super().__init__()
        self.setWindowTitle("KetaDesk")
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.page = Workspace(desk, lane, settings=settings)
        self.page.lock_asked.connect(self.lock_asked)
        self.page.window_asked.connect(self.window_asked)
        self.setCentralWidget(self.page)
        self.page.open_chart(patient_id)
        self.page.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.keep_drafts()
        self.page.stop()
        super().closeEvent(event)
