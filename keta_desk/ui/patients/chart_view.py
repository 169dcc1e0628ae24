"""A patient's chart: the head with who it is, always in view, and under it one section at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Stage
from keta_desk.queries import chart as charts
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.actions import action
from keta_desk.ui.audit.log_section import LogSection
from keta_desk.ui.consent.consent_sheet import ConsentSheet
from keta_desk.ui.dispensing.supply_sheet import SupplySheet
from keta_desk.ui.documents.section import DocumentsSection
from keta_desk.ui.evaluation.screening_sheet import ScreeningPage
from keta_desk.ui.integration.section import IntegrationSection
from keta_desk.ui.outcomes.section import MeasuresSection
from keta_desk.ui.parts.page_area import RoomArea
from keta_desk.ui.patients import chart_menu
from keta_desk.ui.patients.chart_header import ChartHeader, Section
from keta_desk.ui.patients.overview_view import OverviewSection
from keta_desk.ui.patients.pathway import window_days
from keta_desk.ui.patients.sheet import Sheet
from keta_desk.ui.sessions.before_sheet import BeforeSheet
from keta_desk.ui.sessions.sessions_section import SessionsSection
from keta_desk.ui.sessions.vitals_dialog import VitalsDialog
from keta_desk.ui.timeline.timeline_section import TimelineSection
from keta_desk.ui.titration.plan_sheet import PlanSheet
from keta_desk.ui.titration.section import TitrationSection
from keta_desk.ui.view import ChartSection, Hint, Memory, Place, Tools

PRINTS = {
    "integration": DocumentKind.INTEGRATION_SUMMARY,
    "titration": DocumentKind.TITRATION_REPORT,
    "timeline": DocumentKind.TIMELINE,
    "consent": DocumentKind.CONSENT,
}
"""The document that a section prints; the others print the treatment plan."""


SHEETS: dict[str, Callable[[Tools], Sheet]] = {
    "screening": ScreeningPage,
    "consent": ConsentSheet,
    "plan": PlanSheet,
    "supply": SupplySheet,
    "before": BeforeSheet,
}
"""The sheets that hang under the overview: they are sections without a tab."""


def _makers(tools: Tools) -> dict[str, Callable[[], ChartSection]]:
    """Return how each section is made, in the order of its key."""
    return {
        "overview": lambda: OverviewSection(tools),
        "timeline": lambda: TimelineSection(tools),
        "titration": lambda: TitrationSection(tools),
        "sessions": lambda: SessionsSection(tools),
        "measures": lambda: MeasuresSection(tools),
        "integration": lambda: IntegrationSection(tools),
        "documents": lambda: DocumentsSection(tools),
        "log": lambda: LogSection(tools),
        **{name: partial(made, tools) for name, made in SHEETS.items()},
    }


class ChartView(Place):
    """Shows one patient's chart, a section at a time; each section is built when it is first needed.

    Emits `section_chosen` when another section is wanted and `print_asked` with the kind of document to print.
    """

    section_chosen = Signal(str)
    print_asked = Signal(object)  # DocumentKind
    pin_asked = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._makers = _makers(tools)
        self._built: dict[str, ChartSection] = {}
        self._areas: dict[str, RoomArea] = {}
        self._patient_id: PatientId | None = None
        self.chart: Chart | None = None
        self.section = "overview"
        self.head = ChartHeader(self._names())
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("New entry in this chart"))
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # a section laid out for a wide window keeps no narrow one from its foot
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._stack, 1)
        self._connect()

    def _names(self) -> tuple[tuple[str, str], ...]:
        names = {
            "overview": self.tr("Overview"),
            "timeline": self.tr("Timeline"),
            "titration": self.tr("Titration"),
            "sessions": self.tr("Sessions"),
            "measures": self.tr("Measures"),
            "integration": self.tr("Integration"),
            "documents": self.tr("Documents"),
            "log": self.tr("Log"),
        }
        return tuple((name, names[name]) for name in names if name in self._makers)

    def _connect(self) -> None:
        self.head.chosen.connect(self.section_chosen)
        self.head.print_asked.connect(self._print)
        self.head.vitals_asked.connect(self._ask_vitals)
        self.head.new.clicked.connect(self.show_menu)
        acts = {name: action(f"chart.{name}", self, partial(self.section_chosen.emit, name)) for name in self._makers}
        self._to_sheets = [acts[name] for name in SHEETS]
        action("chart.vitals", self, self._ask_vitals)
        action("chart.pin", self, self.pin_asked.emit)
        action("print", self, self._print)
        self._tools.bell.rang.connect(self._hear)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit()  # a lower window has fewer lines for it

    # What is shown

    def sections(self) -> tuple[str, ...]:
        """Return the ids of the sections there are, in order."""
        return tuple(self._makers)

    def show_patient(self, patient_id: PatientId, section: str = "overview") -> None:
        """Show a section of a patient's chart.

        Raises:
            Gone: there is no such patient.
        """
        self.keep_now()
        self._patient_id = patient_id
        self.section = section if section in self._makers else "overview"
        self.shown()
        self._stack.setCurrentWidget(self._areas[self.section])
        self._tab().setChecked(True)
        self.refresh()

    def show_visit(self, patient_id: PatientId | None, section: str) -> None:
        """Show the chart of a visit."""
        if patient_id is not None:
            self.show_patient(patient_id, section)

    def _tab(self) -> Section:
        """Return the tab of the section that is shown; a sheet stands under the overview's."""
        return self.head.sections.get(self.section, self.head.sections["overview"])

    def shown(self) -> ChartSection:
        """Return the section that is shown."""
        return self._made(self.section)

    def _made(self, section: str) -> ChartSection:
        if section not in self._built:
            made = self._makers[section]()
            made.form_asked.connect(self.form_asked)
            made.chart_wanted.connect(self._want)
            made.session_asked.connect(self.session_asked)
            self._built[section] = made
            self._areas[section] = RoomArea(made)
            self._stack.addWidget(self._areas[section])
        return self._built[section]

    @Slot()
    def refresh(self) -> None:
        """Ask again and show the answer."""
        if self._patient_id is None:
            return
        self.chart = chart = self._tools.desk.ask(charts.whole, self._patient_id)
        now = self._tools.desk.clock.now()
        is_live = chart.running(now) is not None
        self.head.show_chart(chart, now.astimezone(chart.zone).date(), window_days(chart, now), is_live=is_live)
        self._show_counts(chart)
        self.shown().show_chart(chart, now)

    def _show_counts(self, chart: Chart) -> None:
        counts = {
            "sessions": len(chart.sessions),
            "measures": len(chart.scores),
            "integration": len(chart.integration),
            "documents": len(chart.documents),
        }
        for name, count in counts.items():
            if name in self.head.sections:
                self.head.sections[name].show_count(count)

    def about(self) -> tuple[str, str]:
        """Return the name and one word about whose chart is shown, for the sidebar."""
        if self.chart is None:
            return "", ""
        return self.chart.person.name, words.stage_words(Stage(self.chart.person.stage))

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self._patient_id is not None and self.isVisible() and changes.touch(*Topic, patient=self._patient_id):
            self.refresh()

    @Slot(str, str)
    def _want(self, section: str, row_id: str) -> None:
        self.section_chosen.emit(section)
        if row_id and self.section == section:
            self.shown().show_entry(row_id)

    @Slot()
    def show_menu(self) -> None:
        """Open the menu of what can be entered into this chart."""
        if self.chart is None:
            return
        chart_menu.fill(self.menu, self.chart, self.form_asked.emit)
        self.menu.addSeparator()
        self.menu.addActions(self._to_sheets)
        self.menu.popup(self.head.new.mapToGlobal(QPoint(0, self.head.new.height() + 2)))
        self.menu.setActiveAction(self.menu.actions()[0])

    @Slot()
    def _ask_vitals(self) -> None:
        self.form_asked.emit(VitalsDialog.FORM, "")

    @Slot()
    def _print(self) -> None:
        shown = self.shown()
        if isinstance(shown, DocumentsSection):
            shown.ask_print()
        else:
            self.print_asked.emit(PRINTS.get(self.section, DocumentKind.TREATMENT_PLAN))

    def choose_document(self, kind: DocumentKind) -> None:
        """Have the section of documents show another document the next time it is opened."""
        section = self._made("documents")
        if isinstance(section, DocumentsSection):
            section.pane.list.choose(kind)

    # A screen among screens

    @property
    def hints(self) -> tuple[Hint, ...]:  # type: ignore[override]  # the section's own
        """The keys of the section that is shown."""
        return self.shown().hints

    def begin(self) -> None:
        """Put the focus where the section starts."""
        self._tab().setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown().begin()

    def seek(self) -> bool:
        """Put the focus where the section seeks."""
        return self.shown().seek()

    def remember(self) -> Memory:
        """Remember how the section looks."""
        return self.shown().remember()

    def recall(self, memory: Memory) -> None:
        """Have the section look as it did."""
        self.shown().recall(memory)

    def keep_now(self) -> None:
        """Keep what is typed on the section that is shown."""
        if self.section in self._built:
            self._built[self.section].keep_now()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the head, then what the section has."""
        return (self.head, *self.shown().panes())
