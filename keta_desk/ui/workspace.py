"""Everything that exists only while the vault is open: places by id, the sidebar, the status bar, the lock."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import ReadOnly
from keta_desk.queries import patients as patient_questions
from keta_desk.queries import practice
from keta_desk.ui.actions import action
from keta_desk.ui.background import Lane, keep_out_of_collections
from keta_desk.ui.changes import ChangeBell
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.documents.preview_view import PreviewView
from keta_desk.ui.errors import show_trouble
from keta_desk.ui.frame import pins, return_point
from keta_desk.ui.frame.due_watch import DueWatch
from keta_desk.ui.frame.forms import OF_NOBODY, Forms
from keta_desk.ui.frame.history import Visit
from keta_desk.ui.frame.navigator import Navigator, focus_first, next_pane
from keta_desk.ui.frame.news import News
from keta_desk.ui.frame.overlays import Overlays
from keta_desk.ui.frame.places import Places
from keta_desk.ui.frame.running import Running
from keta_desk.ui.frame.sidebar import Sidebar, sidebar_places
from keta_desk.ui.frame.status_bar import StatusBar
from keta_desk.ui.guard import privacy, timers
from keta_desk.ui.guard.idle import IdleWatch
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.toast import Toast
from keta_desk.ui.patients.chart_view import ChartView
from keta_desk.ui.patients.list_view import PatientListView
from keta_desk.ui.patients.new_patient_dialog import NewPatientDialog
from keta_desk.ui.settings.effects import Effects
from keta_desk.ui.theme import size
from keta_desk.ui.undo import UndoStack
from keta_desk.ui.view import Screen, Tools
from keta_desk.use_cases import patients

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.settings import SettingsFile

NARROW = 1180
AHEAD_MS = 200
LOCK_AFTER_MIN = 5
AT_FIRST = Visit("today")
LEAST_PLACE = (1, 1)  # a place laid out for a wide window keeps no narrow one from its foot


class Workspace(QWidget):
    """Emits `lock_asked`. Whoever made it calls `keep_drafts` and `close_desk` before it goes."""

    lock_asked = Signal()
    window_asked = Signal(object)  # PatientId: whose chart is wanted in a window of its own

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
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.bell = ChangeBell(desk, self)
        self.undo = UndoStack(self)
        self.tools = Tools(desk, self.bell, lane, self.undo, settings)
        self._is_narrow = False
        self.watch = LiveWatch(self.tools, self)
        self.made = Places(self.tools, self.watch, self)
        self.ways = Navigator(self.made.makers(), AT_FIRST, self)
        self.ways.made.connect(self._take_in)
        self.ways.arrived.connect(self._arrive)
        self._build()
        self.forms = Forms(self.tools, self)
        self.overlays = Overlays(self.tools, self.ways, self)
        kept_min = lock_after_min or (settings.settings.lock_after_min if settings else LOCK_AFTER_MIN)
        self._idle = IdleWatch(desk.clock, kept_min * 60, self)
        self._effects = Effects(self.tools, self._idle, self)
        self._running = Running(self, (self.ways, self.sidebar, self.late), self.watch, self._idle)
        self._due = DueWatch(self.tools, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._build_ahead)
        self._connect()
        self._add_actions()
        self.ways.show_here()

    # What is on the screen

    def _build(self) -> None:
        clinic = self._desk.ask(practice.clinic)
        self.sidebar = Sidebar(clinic, self._desk.clinician, sidebar_places())
        self.sidebar.show_pinned(pins.of(self._desk))
        self.status = StatusBar()
        self.ways.stack.setMinimumSize(*LEAST_PLACE)
        self.banner, self.late = Banner(), Banner()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.late)
        column.addWidget(self.ways.stack, 1)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.toast = Toast(self, foot=size("statusbar_h"))
        self._news = News(self.tools, self.status, self.toast, self.banner, self)

    @property
    def patients(self) -> PatientListView:
        """The list of patients."""
        return self.ways.place("patients")  # type: ignore[return-value]  # made by `Places`

    @property
    def chart(self) -> ChartView:
        """The chart."""
        return self.ways.place("chart")  # type: ignore[return-value]  # made by `Places`

    @property
    def documents(self) -> PreviewView:
        """The documents."""
        return self.ways.place("documents")  # type: ignore[return-value]  # made by `Places`

    @Slot()
    def _build_ahead(self) -> None:
        """Build the other places once the first is painted, so that the first chart opens as quickly as the next."""
        if self.ways.make_next():
            self._soon.start(0)
        else:
            keep_out_of_collections()  # the places stay for as long as the window does

    def _connect(self) -> None:
        self.bell.rang.connect(self._show_practice)
        self.sidebar.went.connect(self.go)
        self.sidebar.opened.connect(self.open_chart)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.forms.chart_asked.connect(self.open_chart)
        self.forms.refused.connect(self._news.tell_refused)
        self.made.chart_asked.connect(self.open_chart_at)
        self.made.section_asked.connect(self.open_section)
        self.made.place_asked.connect(self.go)
        self.made.print_asked.connect(self.print_document)
        self.made.pin_asked.connect(self.toggle_pin)
        self.made.new_asked.connect(self.ask_new_patient)
        self.made.palette_asked.connect(self.overlays.show_palette)
        self.made.close_asked.connect(self.overlays.ask_close_day)
        self.overlays.chart_asked.connect(self.open_chart)
        self.overlays.window_asked.connect(self.window_asked)
        self.overlays.lock_asked.connect(self.lock_asked)
        self.overlays.form_asked.connect(self.ask_form)
        self.overlays.backup_place_asked.connect(partial(self.go, "backup"))
        self._idle.left.connect(self._news.show_left)
        self._idle.waits.connect(self.status.show_waits)
        self._idle.over.connect(self.lock_asked)
        self._idle.lock_pressed.connect(self.lock_asked)

    def _add_actions(self) -> None:
        for place in self.ways.names():
            if place != "chart":
                action(f"go.{place}", self, partial(self.go, place))
        for name, run in (
            ("palette", self.overlays.show_palette),
            ("go.limits", partial(self.visit, Visit("settings", section="limits"))),
            ("close-day", self.overlays.ask_close_day),
            ("privacy", privacy.screen().toggle),
            ("back-up", self.back_up_now),
            ("go.back", self.ways.back),
            ("go.forward", self.ways.forward),
            ("new", self.ask_new),
            ("find", self._find),
            ("undo", self.undo.undo),
            ("redo", self.undo.redo),
            ("lock", self.lock_asked.emit),
            ("next-pane", lambda: self._next_pane(1)),
            ("previous-pane", lambda: self._next_pane(-1)),
            ("full-screen", self._toggle_full_screen),
            ("keys", self.overlays.show_keys),
        ):
            action(name, self, run)

    def begin(self) -> None:
        """Start counting towards the lock and put the focus where one starts."""
        self._idle.look()
        self._news.show_backup_age()
        if self.watch.live is not None and self.where() == AT_FIRST:
            self.go("session")
        self.ways.screen().begin()
        self._soon.start(AHEAD_MS)

    # Going places

    @Slot(str)
    def go(self, place: str) -> None:
        """Go to a place of the sidebar."""
        self.visit(Visit(place, self.where().patient_id if place == "documents" else None))

    @Slot(object)
    def open_chart(self, patient_id: PatientId) -> None:
        """Open a patient's chart; the audit keeps that it was opened."""
        self._note_opening(patient_id)
        self.visit(Visit("chart", patient_id, "overview"))

    @Slot(object, str)
    def open_chart_at(self, patient_id: PatientId, section: str) -> None:
        """Open a patient's chart at a section."""
        self._note_opening(patient_id)
        self.visit(Visit("chart", patient_id, section))

    @Slot(str)
    def open_section(self, section: str) -> None:
        """Show another section of the chart that is open."""
        patient_id = self.where().patient_id
        if patient_id is None:
            return
        if section in self.chart.sections():
            self.visit(Visit("chart", patient_id, section))
        else:
            self.open_documents(patient_id)

    @Slot(object)
    def open_documents(self, patient_id: PatientId) -> None:
        """Show a patient's documents."""
        self.visit(Visit("documents", patient_id))

    @Slot(object)
    def print_document(self, kind: DocumentKind) -> None:
        """Show a document of the chart that is open, ready to be printed."""
        self.chart.choose_document(kind)
        self.open_section("documents")

    def where(self) -> Visit:
        """Return the place that is shown, and whose chart it is."""
        return self.ways.here

    def visit(self, visit: Visit) -> None:
        """Go to a visit; where one was can be gone back to, as it was left."""
        self.ways.visit(visit)

    @Slot(object)
    def _arrive(self, visit: Visit) -> None:
        self.sidebar.show_place("patients" if visit.place in ("chart", "import") else visit.place)
        self._fold()
        self._show_hints()

    @Slot()
    def _show_hints(self) -> None:
        self.status.show_hints(self.ways.screen().hints)

    @Slot(object)
    def _take_in(self, screen: Screen) -> None:
        screen.form_asked.connect(self.ask_form)
        screen.session_asked.connect(lambda patient_id: self.visit(Visit("session", patient_id)))
        screen.hints_changed.connect(self._show_hints)

    def _note_opening(self, patient_id: PatientId) -> None:
        try:
            self._desk.do(patients.open_chart, patient_id)
        except ReadOnly:
            return  # nothing can be written; the banner says so
        except Trouble as trouble:  # a disk that takes nothing must not hide a chart in an emergency
            show_trouble(trouble, self.banner)

    @Slot(object)
    def _show_practice(self, changes: Changes) -> None:
        """Name the practice and who is signed in as they are called now."""
        if changes.touch(Topic.PRACTICE):
            clinic, own = self._desk.ask(practice.clinic), self._desk.clinician
            self.sidebar.show_practice(clinic, self._desk.ask(practice.clinician, own.id) or own)

    @Slot()
    def toggle_pin(self) -> None:
        """Pin the patient whose chart is open to the sidebar, or take the pin out."""
        patient_id = self.where().patient_id
        if patient_id is not None and not self._desk.read_only_because:
            self.sidebar.show_pinned(pins.toggle(self._desk, patient_id))

    # Forms

    @Slot()
    def ask_new(self) -> None:
        """Offer what is new on this place: an entry in the chart that is open, else a patient."""
        if self.where().place == "chart":
            self.chart.show_menu()
        else:
            self.ask_new_patient()

    @Slot()
    def ask_new_patient(self) -> None:
        """Open the form for a new patient."""
        self.ask_form(NewPatientDialog.FORM)

    @Slot(str, str)
    def ask_form(self, name: str, subject: str = "") -> None:
        """Open a form over the screen; a form of a chart gets the chart that is shown, and no other."""
        if self._desk.read_only_because:  # what is typed could neither be saved nor kept as a draft
            self._news.say_standing()
            return
        if self._running.takes(name, subject):
            return
        in_chart = self.where().place == "chart" and name not in OF_NOBODY
        self.forms.open(name, self.chart.chart if in_chart else None, subject)

    @Slot()
    def back_up_now(self) -> None:
        """Make a backup where one sees it."""
        self.go("backup")
        self.ways.place("backup").back_up()  # type: ignore[attr-defined]  # made by `Places`

    # Leaving

    def form(self) -> FormDialog | None:
        """Return the form that is open, if one is."""
        return self.forms.current

    def keep_drafts(self) -> None:
        """Keep what is typed and not yet saved."""
        self.forms.keep_now()
        self.ways.screen().keep_now()

    def keep_place(self) -> None:
        """Keep where one is inside the vault; outside it timers alone go on."""
        form = self.forms.current.FORM if self.forms.current is not None else ""
        return_point.keep(self._desk, return_point.Point(self.ways.way(), form, self.forms.subject))
        timers.leave(self.watch.timers())

    def come_back(self) -> None:
        """Go to where one was when the window was locked; a form that was open opens again with its draft."""
        point = return_point.take(self._desk)
        if point is None or not self.ways.come_back(point.way, self._is_patient):
            return
        if point.form:
            self.ask_form(point.form, point.subject)

    def _is_patient(self, patient_id: PatientId) -> bool:
        return self._desk.ask(patient_questions.person, patient_id) is not None

    def stop(self) -> None:
        """Stop listening and counting; the desk stays open."""
        self._soon.stop()
        self._idle.stop()
        self.watch.stop()
        self._effects.stop()
        self.bell.stop()
        self.forms.stop()

    def close_desk(self) -> None:
        """Stop, and close the desk."""
        self.stop()
        self._desk.close()

    # Keys

    def _find(self) -> None:
        if not self.ways.screen().seek():
            self.go("patients")

    def _next_pane(self, step: int) -> None:
        panes = (self.sidebar, *self.ways.screen().panes())
        at = next_pane(panes, step)
        for pane in (*panes[at:], *panes[:at])[:: 1 if step > 0 else -1]:
            if focus_first(pane):
                return

    def _toggle_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._fold()  # the size of text was changed

    def _fold(self) -> None:
        narrow = self.width() < scaled(NARROW) or self.where().place == "session"
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.sidebar.set_icons_only(narrow=narrow)
