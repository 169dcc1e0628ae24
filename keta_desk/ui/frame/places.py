"""The places of the workspace: how each is made, and what they ask for, told in one voice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from keta_desk.domain.ids import PatientId
from keta_desk.ui.backup.view import BackupView
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.cockpit.view import CockpitView
from keta_desk.ui.documents.preview_view import PreviewView
from keta_desk.ui.exchange.view import ImportView
from keta_desk.ui.frame.forms import form_names
from keta_desk.ui.patients.chart_view import ChartView
from keta_desk.ui.patients.list_view import PatientListView
from keta_desk.ui.settings.view import SettingsView
from keta_desk.ui.today.view import TodayView
from keta_desk.ui.view import Screen, Tools


class Places(QObject):
    """Makes places. What any of them asks for comes out of the signals here."""

    chart_asked = Signal(object, str)  # PatientId, section
    section_asked = Signal(str)
    place_asked = Signal(str)
    print_asked = Signal(object)  # DocumentKind
    pin_asked = Signal()
    new_asked = Signal()
    palette_asked = Signal()
    close_asked = Signal()

    def __init__(self, tools: Tools, watch: LiveWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._watch = tools, watch

    def makers(self) -> dict[str, Callable[[], Screen]]:
        """Return how each place is made; that happens when it is first needed, or soon after the first is painted."""
        return {
            "today": self._today,
            "patients": self._patients,
            "chart": self._chart,
            "session": self._session,
            "documents": self._documents,
            "import": self._import,
            "backup": self._backup,
            "settings": partial(SettingsView, self._tools),
        }

    def backup_folder(self) -> Path | None:
        """Return where backups go, None while no place was chosen."""
        kept = self._tools.settings.settings.backup_folder if self._tools.settings else ""
        return Path(kept) if kept else None

    def _today(self) -> TodayView:
        view = TodayView(self._tools, form_names(), self._watch)
        view.opened.connect(self.chart_asked)
        view.palette_asked.connect(self.palette_asked)
        view.close_asked.connect(self.close_asked)
        return view

    def _patients(self) -> PatientListView:
        view = PatientListView(self._tools)
        view.opened.connect(self._ask_chart)
        view.new_asked.connect(self.new_asked)
        view.import_asked.connect(partial(self.place_asked.emit, "import"))
        return view

    def _chart(self) -> ChartView:
        view = ChartView(self._tools)
        view.section_chosen.connect(self.section_asked)
        view.print_asked.connect(self.print_asked)
        view.pin_asked.connect(self.pin_asked)
        return view

    def _session(self) -> CockpitView:
        view = CockpitView(self._tools, self._watch)
        view.chart_asked.connect(self.chart_asked)
        view.place_asked.connect(self.place_asked)
        return view

    def _documents(self) -> PreviewView:
        view = PreviewView(self._tools)
        view.chart_asked.connect(partial(self.place_asked.emit, "patients"))
        view.overview_asked.connect(self._ask_chart)
        return view

    def _import(self) -> ImportView:
        view = ImportView(self._tools)
        view.chart_asked.connect(self._ask_chart)
        return view

    def _backup(self) -> BackupView:
        view = BackupView(self._tools, self.backup_folder())
        view.folder_chosen.connect(self._keep_folder)
        view.settings_asked.connect(partial(self.place_asked.emit, "settings"))
        return view

    @Slot(object)
    def _ask_chart(self, patient_id: PatientId) -> None:
        self.chart_asked.emit(patient_id, "overview")

    @Slot(object)
    def _keep_folder(self, folder: Path) -> None:
        if self._tools.settings is not None:
            self._tools.settings.change(backup_folder=str(folder))
