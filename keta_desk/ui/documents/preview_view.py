"""The place of documents: those of the patient one was at, with who that is always in view; or of several patients."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import Trouble
from keta_desk.queries import chart as charts
from keta_desk.ui.actions import action, hint
from keta_desk.ui.documents.many import ManyPage
from keta_desk.ui.documents.pane import DocumentPane
from keta_desk.ui.documents.supply_log import LogSaving
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.view import Hint, Memory, Place, Tools

NOBODY_HINTS = (("Enter", "choose patient"), ("Ctrl Shift D", "several patients"), ("Ctrl K", "anything"))
PREVIEW_HINTS = (("PgUp PgDn", "page"), ("Ctrl +", "zoom"), ("Ctrl P", "print"), ("Ctrl S", "save PDF"))
MANY_HINTS = (("Esc", "stop"), ("Ctrl P", "print them"), ("Alt ←", "back"))


class PreviewView(Place):
    """Shows documents. Emits `chart_asked` when there is no patient yet."""

    chart_asked = Signal()
    overview_asked = Signal(object)  # PatientId
    settled = Signal()  # the preview asked for is on the screen, or it was said why there is none

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = tools.desk
        self._patient_id: PatientId | None = None
        self.head = PageHead(self.tr("Documents"))
        self.several = Button(self.tr("For several patients…"), icon="docs", hint=hint("document.many"))
        self.log = Button(self.tr("Controlled-substance log…"), icon="drop", role="quiet")
        self.head.add(self.log)
        self.head.add(self.several)
        self.log_saving, self.told = LogSaving(tools, self), Banner()
        self.pane, self.many, self.empty = DocumentPane(tools), ManyPage(tools), EmptyState("docs")
        self.list, self.pages, self.checks = self.pane.list, self.pane.pages, self.pane.checks
        self.banner, self.save, self.print = self.pane.banner, self.pane.save, self.pane.print
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # what was laid out wide keeps no narrow window from its foot
        for page in (self.pane, self.many, self.empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.told)
        column.addWidget(self._stack, 1)
        self._connect()
        tools.bell.rang.connect(self._hear)
        self._show_nobody()

    def _connect(self) -> None:
        self.several.clicked.connect(self.ask_many)
        self.log.clicked.connect(self.log_saving.ask)
        self.log_saving.saved.connect(self._say_saved)
        self.log_saving.refused.connect(self._say_refused)
        self.empty.acted.connect(self.chart_asked)
        self.pane.settled.connect(self.settled)
        self._stack.currentChanged.connect(self.hints_changed)
        self.many.closed.connect(self._leave_many)
        for name, run in (
            ("chart.overview", self._ask_overview),
            ("print", self.ask_print),
            ("document.many", self.ask_many),
        ):
            action(name, self, run)

    @property
    def hints(self) -> tuple[Hint, ...]:  # type: ignore[override]  # of the page that is shown
        """The keys of the page that is shown."""
        page = self._stack.currentWidget()
        return PREVIEW_HINTS if page is self.pane else MANY_HINTS if page is self.many else NOBODY_HINTS

    @property
    def _printed(self) -> Printed | None:
        return self.pane.printed

    def show_visit(self, patient_id: PatientId | None, section: str) -> None:
        """Show the documents of a visit's patient."""
        if patient_id is not None:
            self.show_patient(patient_id)

    def show_patient(self, patient_id: PatientId, kind: DocumentKind | None = None) -> None:
        """Show a patient's documents.

        Raises:
            Gone: there is no such patient.
        """
        chart = self._desk.ask(charts.whole, patient_id)
        self._patient_id = patient_id
        if kind is not None:
            self.list.choose(kind)
        person = chart.person
        who = self.tr("{0} · born {1} · {2}")
        self.head.beside.setText(
            who.format(person.name, write_day(person.birth_date), chart_label(person.chart_number))
        )
        self.several.show()
        self._stack.setCurrentWidget(self.pane)
        self.pane.show_chart(chart)

    @Slot()
    def ask_print(self) -> None:
        """Print what the page shows: one patient's document, or those of several, never what stands behind them."""
        if self._stack.currentWidget() is self.many:
            self.many.ask_print()
        elif self._stack.currentWidget() is self.pane:
            self.pane.ask_print()

    def save_to(self, path: str) -> None:
        """Save what is shown."""
        self.pane.save_to(path)

    def _show_nobody(self) -> None:
        self.head.beside.setText("")
        self._stack.setCurrentWidget(self.empty)
        then = self.tr("Choose a patient; the treatment plan and the integration summary are made from the chart.")
        self.empty.action.show_icon("patients")
        self.empty.say(self.tr("Documents belong to a chart"), then, action=self.tr("Choose patient"))

    @Slot()
    def ask_many(self) -> None:
        """Show the page on which documents for several patients are made."""
        self.head.beside.setText("")
        self.many.prepare()
        self.several.hide()
        self._stack.setCurrentWidget(self.many)
        self.many.begin()

    @Slot()
    def _leave_many(self) -> None:
        self.several.show()
        if self._patient_id is None:
            self._show_nobody()
        else:
            self.show_patient(self._patient_id)
        self.begin()

    @Slot(str)
    def _say_saved(self, path: str) -> None:
        self.told.say("done", self.tr("Controlled-substance log saved"), path)

    @Slot(object)
    def _say_refused(self, trouble: Trouble) -> None:
        self.told.say("stop", self.tr("The log was not saved"), sentence(trouble))

    def _ask_overview(self) -> None:
        if self._patient_id is not None:
            self.overview_asked.emit(self._patient_id)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        shown = self._patient_id is not None and self._stack.currentWidget() is self.pane and self.isVisible()
        if self._patient_id is not None and shown and changes.touch(*Topic, patient=self._patient_id):
            self.pane.show_chart(self._desk.ask(charts.whole, self._patient_id), again=False)

    # A screen among screens

    def begin(self) -> None:
        """Put the focus where one starts."""
        page = self._stack.currentWidget()
        if page is self.pane:
            self.pane.begin()
        elif page is self.many:
            self.many.begin()
        else:
            self.empty.action.setFocus()

    def remember(self) -> Memory:
        """Return which document is shown, and how."""
        return self.pane.remember()

    def recall(self, memory: Memory) -> None:
        """Show the document that was remembered."""
        self.pane.recall(memory)

    def panes(self) -> tuple[QWidget, ...]:
        """Return head, list, page and what stands beside it."""
        if self._stack.currentWidget() is self.pane:
            return (self.head, self.pane.list, self.pane.pages, self.pane.side)
        return (self.head, self._stack)
