"""Everything that exists only while the vault is open: places by id, the sidebar, the status bar, the lock."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import ReadOnly
from keta_desk.queries import practice
from keta_desk.ui import return_point, words
from keta_desk.ui.actions import action
from keta_desk.ui.background import Lane
from keta_desk.ui.backup.age import age_of
from keta_desk.ui.backup.view import BackupView
from keta_desk.ui.changes import ChangeBell
from keta_desk.ui.documents.preview_view import PreviewView
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.history import History, Visit
from keta_desk.ui.idle import IdleWatch
from keta_desk.ui.keys_sheet import KeysSheet
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.patients.list_view import PatientListView
from keta_desk.ui.patients.new_patient_dialog import NewPatientDialog
from keta_desk.ui.patients.overview_view import OverviewView
from keta_desk.ui.sessions.vitals_dialog import VitalsDialog
from keta_desk.ui.sidebar import Place, Sidebar
from keta_desk.ui.status_bar import StatusBar
from keta_desk.ui.view import View
from keta_desk.use_cases import patients

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.settings import SettingsFile

NARROW = 1180
AHEAD_MS = 200
LOCK_AFTER_MIN = 5
WARN_S = 60
PLACES = ("patients", "chart", "documents", "backup")


class Workspace(QWidget):
    """Emits `lock_asked`. Whoever made it calls `keep_drafts` and `close_desk` before it goes."""

    lock_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        lane: Lane,
        *,
        lock_after_min: int = 0,
        settings: SettingsFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        kept_min = settings.settings.lock_after_min if settings else LOCK_AFTER_MIN
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk, self._lane = desk, lane
        self.bell = ChangeBell(desk, self)
        self._zone = desk.ask(practice.zone)
        self._form: NewPatientDialog | VitalsDialog | None = None
        self._history = History(("patients", None))
        self._is_narrow = self._is_warned = False
        self._build()
        self._idle = IdleWatch(desk.clock, (lock_after_min or kept_min) * 60, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._build_ahead)
        self._connect()
        self._add_actions()
        self.go("patients")

    # What is on the screen

    def _build(self) -> None:
        clinic = self._desk.ask(practice.clinic)
        places = (
            (
                Place("patients", "patients", self.tr("Patients"), "2"),
                Place("documents", "docs", self.tr("Documents"), "5"),
            ),
            (Place("backup", "shield", self.tr("Backup & security"), "8"),),
        )
        self.sidebar = Sidebar(clinic, self._desk.clinician, places)
        self.status = StatusBar()
        self.banner = Banner()
        self._places: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.patients = PatientListView(self._desk, self.bell)
        self._add_place("patients", self.patients)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self._say_standing()

    def _say_standing(self) -> None:
        """Say what holds as long as the vault is open: that it takes no change, and why."""
        if self._desk.read_only_because:
            self.banner.say("check", sentence(Trouble(self._desk.read_only_because)))
        else:
            self.banner.hide()

    def _add_place(self, place: str, view: QWidget) -> None:
        self._places[place] = view
        self._stack.addWidget(view)

    @cached_property
    def chart(self) -> OverviewView:
        """The chart's overview, built when it is first needed."""
        view = OverviewView(self._desk, self.bell)
        view.documents_asked.connect(self.open_documents)
        view.vitals_asked.connect(self.ask_vitals)
        self._add_place("chart", view)
        return view

    @cached_property
    def documents(self) -> PreviewView:
        """The documents, built when they are first needed."""
        view = PreviewView(self._desk, self.bell, self._lane)
        view.chart_asked.connect(self._choose_patient)
        view.overview_asked.connect(self.open_chart)
        self._add_place("documents", view)
        return view

    @cached_property
    def backup(self) -> BackupView:
        """Backup and security, built when it is first needed."""
        kept = self._settings.settings.backup_folder if self._settings else ""
        view = BackupView(self._desk, self.bell, self._lane, Path(kept) if kept else None)
        view.folder_chosen.connect(self._keep_folder)
        self._add_place("backup", view)
        return view

    @Slot(object)
    def _keep_folder(self, folder: Path) -> None:
        if self._settings is not None:
            self._settings.change(backup_folder=str(folder))

    @Slot()
    def _build_ahead(self) -> None:
        """Build the other places once the list is painted, so that the first chart opens as quickly as the next."""
        _ = self.chart, self.documents, self.backup

    @Slot()
    def _choose_patient(self) -> None:
        self.go("patients")

    def _connect(self) -> None:
        self.sidebar.went.connect(self.go)
        self.sidebar.opened.connect(self.open_chart)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.patients.opened.connect(self.open_chart)
        self.patients.new_asked.connect(self.ask_new_patient)
        self.bell.rang.connect(self._hear)
        self._idle.left.connect(self._show_left)
        self._idle.over.connect(self.lock_asked)
        self._idle.lock_pressed.connect(self.lock_asked)

    def _add_actions(self) -> None:
        for name, run in (
            ("go.patients", lambda: self.go("patients")),
            ("go.documents", lambda: self.go("documents")),
            ("go.backup", lambda: self.go("backup")),
            ("back-up", self.back_up_now),
            ("go.back", self.go_back),
            ("go.forward", self.go_forward),
            ("new", self.ask_new_patient),
            ("find", self._find),
            ("lock", self.lock_asked.emit),
            ("next-pane", lambda: self._next_pane(1)),
            ("previous-pane", lambda: self._next_pane(-1)),
            ("full-screen", self._toggle_full_screen),
            ("keys", self._show_keys),
        ):
            action(name, self, run)

    def begin(self) -> None:
        """Start counting towards the lock and put the focus where one starts."""
        self._idle.look()
        self._show_backup_age()
        self._view().begin()
        self._soon.start(AHEAD_MS)

    # Going places

    @Slot(str)
    def go(self, place: str) -> None:
        """Go to a place of the sidebar."""
        self._visit((place, self._history.here[1] if place == "documents" else None))

    @Slot(object)
    def open_chart(self, patient_id: PatientId) -> None:
        """Open a patient's chart; the audit keeps that it was opened."""
        self._note_opening(patient_id)
        self._visit(("chart", patient_id))

    @Slot(object)
    def open_documents(self, patient_id: PatientId) -> None:
        """Show a patient's documents."""
        self._visit(("documents", patient_id))

    @Slot()
    def go_back(self) -> None:
        """Go back to what was shown before."""
        if self._history.back():
            self._show(self._history.here)

    @Slot()
    def go_forward(self) -> None:
        """Go forward again."""
        if self._history.forward():
            self._show(self._history.here)

    def where(self) -> Visit:
        """Return the place that is shown, and whose chart it is."""
        return self._history.here

    def _visit(self, visit: Visit) -> None:
        self._history.go(visit)
        self._show(visit)

    def _show(self, visit: Visit) -> None:
        place, patient_id = visit
        if place != "patients":
            self._build_ahead()
        self._stack.setCurrentWidget(self._places[place])
        if place == "chart" and patient_id is not None:
            self.chart.show_patient(patient_id)
            self.sidebar.keep_chart(patient_id, *self.chart.about())
        if place == "documents" and patient_id is not None:
            self.documents.show_patient(patient_id)
        self.sidebar.show_place("patients" if place == "chart" else place)
        self.status.show_hints(self._view().hints)
        self._view().begin()

    def _view(self) -> View:
        view: View = self._places[self._history.here[0]]  # type: ignore[assignment]  # every place is a View, and a QWidget
        return view

    def _note_opening(self, patient_id: PatientId) -> None:
        try:
            self._desk.do(patients.open_chart, patient_id)
        except ReadOnly:
            return  # nothing can be written; the banner says so
        except Trouble as trouble:  # a disk that takes nothing must not hide a chart in an emergency
            show_trouble(trouble, self.banner)

    # Forms

    @Slot()
    def ask_new_patient(self) -> None:
        """Open the form for a new patient."""
        form = NewPatientDialog(self._desk, self)
        form.registered.connect(self.open_chart)
        self._open(form)

    @Slot(object)
    def ask_vitals(self, _patient_id: PatientId) -> None:
        """Open the vitals row for the patient whose chart is shown."""
        if self.chart.chart is not None:
            self._open(VitalsDialog(self._desk, self.chart.chart, self))

    def _open(self, form: NewPatientDialog | VitalsDialog) -> None:
        if self._desk.read_only_because:  # what is typed could neither be saved nor kept as a draft
            form.deleteLater()
            self._say_standing()
            return
        self._form = form
        form.finished.connect(self._form_closed)
        form.open()

    @Slot()
    def _form_closed(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.deleteLater()

    # News and time

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        now = self._desk.clock.now()
        self.status.show_saved(self.tr("Saved {0}").format(words.clock_time(now, self._zone)))
        if changes.touch(Topic.BACKUP):
            self._show_backup_age()

    @Slot()
    def _show_backup_age(self) -> None:
        age = age_of(self._desk.last_backup(), self._desk.clock.now())
        self.status.show_backup(age.short, is_old=age.is_old)

    @Slot()
    def back_up_now(self) -> None:
        """Go to the backups and make one."""
        self.go("backup")
        self.backup.back_up()

    @Slot(int)
    def _show_left(self, seconds: int) -> None:
        self.status.show_left(seconds)
        is_near = seconds <= WARN_S
        if is_near == self._is_warned:
            return
        self._is_warned = is_near
        if is_near:
            then = self.tr("Any key keeps it open. What is typed is kept as a draft.")
            self.banner.say("note", self.tr("Locks in one minute"), then)
        else:
            self._say_standing()

    # Leaving

    def form(self) -> NewPatientDialog | VitalsDialog | None:
        """Return the form that is open, if one is."""
        return self._form

    def keep_drafts(self) -> None:
        """Keep what is typed and not yet saved."""
        if self._form is not None:
            self._form.keep_now()

    def keep_place(self) -> None:
        """Keep where one is inside the vault, for who unlocks again: outside it a place would name a patient."""
        form = self._form.FORM if self._form is not None else ""
        return_point.keep(self._desk, return_point.Point(*self._history.here, form, self.patients.search.text()))

    def come_back(self) -> None:
        """Go to where one was when the window was locked; a form that was open opens again with its draft."""
        point = return_point.take(self._desk)
        if point is None:
            return
        self.patients.search.setText(point.search)
        self._visit((point.place if point.place in PLACES else "patients", point.patient_id))
        if point.form == NewPatientDialog.FORM:
            self.ask_new_patient()
        elif point.form == VitalsDialog.FORM and point.place == "chart" and point.patient_id is not None:
            self.ask_vitals(point.patient_id)

    def stop(self) -> None:
        """Stop listening and counting; the desk stays open."""
        self._soon.stop()
        self._idle.stop()
        self.bell.stop()
        if self._form is not None:
            self._form.keeper.forget()

    def close_desk(self) -> None:
        """Stop, and close the desk."""
        self.stop()
        self._desk.close()

    # Keys

    def _show_keys(self) -> None:
        KeysSheet(parent=self).open()

    def _find(self) -> None:
        self.go("patients")

    def _next_pane(self, step: int) -> None:
        panes = (self.sidebar, self._places[self._history.here[0]])
        focus = self.window().focusWidget()
        at = next((n for n, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), 0)
        pane = panes[(at + step) % len(panes)]
        if pane is self.sidebar:
            self.sidebar.begin(self._history.here[0])
        else:
            self._view().begin()

    def _toggle_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.sidebar.set_icons_only(narrow=narrow)
            self.patients.inspector.setVisible(not narrow)
