"""Documents of one patient: the list, a true preview of the very bytes, the checks, print and save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QSaveFile, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Trouble
from keta_desk.queries import chart as charts
from keta_desk.queries import practice
from keta_desk.ui.actions import action, hint
from keta_desk.ui.background import Steps
from keta_desk.ui.documents.check_list import CheckList
from keta_desk.ui.documents.document_list import DocumentList, title
from keta_desk.ui.documents.page_view import FIT, PageView
from keta_desk.ui.errors import sentence, show_trouble
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import rule, upright
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.page_head import PageHead
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.view import Place, Tools
from keta_desk.use_cases import documents

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LIST_W, NARROW_LIST_W, ROOMY = 322, 236, 1080  # pixels
PAPERS = {Paper.A4: "A4", Paper.LETTER: "US Letter"}
TOPICS = tuple(topic for topic in Topic if topic not in (Topic.BACKUP, Topic.DOCUMENT))


class PreviewView(Place):
    """Shows documents. Emits `chart_asked` when there is no patient yet."""

    chart_asked = Signal()
    overview_asked = Signal(object)  # PatientId
    settled = Signal()  # the preview asked for is on the screen, or it was said why there is none
    hints = (("PgUp PgDn", "page"), ("Ctrl +", "zoom"), ("Ctrl P", "print"), ("Ctrl S", "save PDF"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk, bell = tools.desk, tools.bell
        self._desk, self._lane = desk, tools.lane
        self._patient_id: PatientId | None = None
        self._printed: Printed | None = None
        self._asked = 0
        self._build(desk.ask(practice.clinic).paper)
        self._connect()
        bell.rang.connect(self._hear)
        self._show_nobody()

    # What is on the screen

    def _build(self, paper: Paper) -> None:
        self.head = PageHead(self.tr("Documents"))
        self.list = DocumentList()
        self.pages = PageView()
        self.checks = CheckList()
        self.banner = Banner()
        self.paper = Segmented(self.tr("Paper"), tuple(PAPERS.items()))
        self.paper.choose(paper)
        self.print = Button(self.tr("Print…"), icon="print", hint=hint("print"))
        self.save = Button(self.tr("Save PDF…"), icon="export", role="primary", hint=hint("document.save"), big=True)
        self.empty = EmptyState("docs")
        self._stack = QStackedWidget()
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(upright())
        row.addWidget(self._middle(), 1)
        row.addWidget(self._side())
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._stack, 1)

    def _middle(self) -> QWidget:
        self.title = Elided("", "second")
        self.zoom = Segmented(self.tr("Zoom"), ((FIT, self.tr("Fit")), (0.75, "75 %"), (1.0, "100 %")))
        self.zoom.choose(FIT)
        self.previous = Button("", icon="left", name=self.tr("Previous page"))
        self.next = Button("", icon="right", name=self.tr("Next page"))
        self.page_of = Label("")
        bar = QWidget()
        bar.setObjectName("topbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(45)
        row = QHBoxLayout(bar)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.zoom)
        row.addSpacing(6)
        for widget in (self.previous, self.page_of, self.next):
            row.addWidget(widget)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.pages, 1)
        return middle

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("inspector")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(307)
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Before you print"), "section"))
        column.addWidget(self.checks)
        column.addWidget(rule())
        column.addWidget(Label(self.tr("Paper"), "label"))
        column.addWidget(self.paper)
        column.addStretch(1)
        column.addWidget(self.banner)
        column.addWidget(self.save)
        column.addWidget(self.print)
        return side

    def _connect(self) -> None:
        self.list.chosen.connect(self.refresh)
        self.paper.chosen.connect(self.refresh)
        self.zoom.chosen.connect(self.pages.set_zoom)
        self.pages.zoomed.connect(self._show_zoom)
        self.pages.turned.connect(self._show_page)
        self.previous.clicked.connect(lambda: self.pages.turn(-1))
        self.next.clicked.connect(lambda: self.pages.turn(1))
        self.print.clicked.connect(self.ask_print)
        self.save.clicked.connect(self.ask_save)
        self.empty.acted.connect(self.chart_asked)
        for name, run in (
            ("chart.overview", self._ask_overview),
            ("print", self.ask_print),
            ("document.save", self.ask_save),
            ("document.next", lambda: self.pages.turn(1)),
            ("document.previous", lambda: self.pages.turn(-1)),
            ("document.larger", lambda: self.pages.enlarge(1.25)),
            ("document.smaller", lambda: self.pages.enlarge(0.8)),
        ):
            action(name, self, run)
        chain = (*self.list.items.values(), self.zoom, self.previous, self.next, self.pages, self.paper)
        for first, second in zip(chain, (*chain[1:], self.save), strict=True):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.save, self.print)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setFixedWidth(LIST_W if self.width() >= ROOMY else NARROW_LIST_W)
        self.title.setVisible(self.width() >= ROOMY)  # the list says it as well

    # Asking

    def show_visit(self, patient_id: PatientId | None, section: str) -> None:
        """Show the documents of a visit's patient."""
        if patient_id is not None:
            self.show_patient(patient_id)

    def show_patient(self, patient_id: PatientId, kind: DocumentKind | None = None) -> None:
        """Show a patient's documents.

        Raises:
            Gone: there is no such patient.
        """
        self._patient_id = patient_id
        if kind is not None:
            self.list.choose(kind)
        self._stack.setCurrentIndex(0)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Have the chosen document made from the record, in the lane, and show it."""
        if self._patient_id is None:
            return
        chart = self._desk.ask(charts.whole, self._patient_id)
        self.head.beside.setText(f"{chart.person.name} · {chart_label(chart.person.chart_number)}")
        self.list.show_chart(chart)
        self.title.setText(title(self.list.kind()))
        self.banner.hide()
        self._show_printed(None)
        self.pages.show_nothing(self.tr("Laying out…"))
        self._asked += 1
        turn, desk, patient_id, kind, paper = self._asked, self._desk, self._patient_id, self.list.kind(), self._sheet()

        def job(_steps: Steps) -> tuple[int, Printed]:
            if desk.read_only_because:
                return turn, desk.ask(documents.unnoted_preview, patient_id, kind, paper=paper)
            return turn, desk.do(documents.preview, patient_id, kind, paper=paper)

        self._lane.start(self, job, self._arrived, self._failed)

    def _arrived(self, answer: tuple[int, Printed]) -> None:
        turn, printed = answer
        if turn != self._asked:
            return
        self._show_printed(printed)
        self.pages.show_pdf(printed.pdf)
        self.settled.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.pages.show_nothing(self.tr("Nothing to show yet"))
        self.banner.say("note", sentence(error))
        self.settled.emit()

    def _show_printed(self, printed: Printed | None) -> None:
        self._printed = printed
        self.checks.show_printed(printed, PAPERS[self._sheet()])
        for widget in (self.print, self.save, self.previous, self.next):
            widget.setEnabled(printed is not None)

    def _show_nobody(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        then = self.tr("Choose a patient; the treatment plan and the integration summary are made from the chart.")
        self.empty.say(self.tr("Documents belong to a chart"), then, action=self.tr("Choose patient"))

    def _sheet(self) -> Paper:
        value = self.paper.value()
        return value if isinstance(value, Paper) else Paper.A4

    @Slot(int, int)
    def _show_page(self, page: int, count: int) -> None:
        self.page_of.setText(self.tr("{0} of {1}").format(page, count))
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < count)

    @Slot(float)
    def _show_zoom(self, zoom: float) -> None:
        self.zoom.choose(zoom if zoom in (FIT, 0.75, 1.0) else None)

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self._patient_id is None or not self.isVisible():
            return
        if changes.touch(*TOPICS, patient=self._patient_id):
            self.refresh()
        elif changes.touch(Topic.DOCUMENT, patient=self._patient_id):
            self.list.show_chart(self._desk.ask(charts.whole, self._patient_id))

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.list.items[self.list.kind()].setFocus(Qt.FocusReason.OtherFocusReason)

    # Letting a document out of the record

    def _ask_overview(self) -> None:
        if self._patient_id is not None:
            self.overview_asked.emit(self._patient_id)

    @Slot()
    def ask_save(self) -> None:
        """Ask where to save the PDF. The name proposed holds nobody's name."""
        if self._printed is None:
            return
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save PDF"), place if Path(place).is_dir() else str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._printed.file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """File which document leaves the record, then write its bytes."""
        printed = self._leave()
        if printed is None:
            return
        file = QSaveFile(path)
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(printed.pdf) == len(printed.pdf)
        if written and file.commit():
            self.banner.say("done", self.tr("PDF saved"), path)
        else:
            then = self.tr("Choose another folder, or free some room there.")
            self.banner.say("stop", self.tr("The PDF could not be written"), then)

    @Slot()
    def ask_print(self) -> None:
        """Ask which printer, or say that there is none."""
        if self._printed is None:
            return
        from keta_desk.ui.documents import printing

        if not printing.has_printer():
            then = self.tr("Save the PDF and print it where there is one.")
            self.banner.say("check", self.tr("This computer knows no printer"), then)
            return
        from PySide6.QtPrintSupport import QPrintDialog

        self._printer = printing.make_printer(self._sheet().value)
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(self._printer))
        QDialog.open(dialog)  # its own open() takes a slot by name

    def _print_on(self, printer: QPrinter) -> None:
        from keta_desk.ui.documents import printing

        printed = self._leave()
        if printed is None:
            return
        if printing.print_pdf(printed.pdf, printer):
            self.banner.say("done", self.tr("Sent to the printer"))
        else:
            then = self.tr("The document is filed. Save the PDF, or print again when the printer is back.")
            self.banner.say("stop", self.tr("The printer did not take it"), then)

    def _leave(self) -> Printed | None:
        """Make the document once more and file it: same record, same bytes as the preview."""
        if self._patient_id is None:
            return None
        try:
            kind, paper = self.list.kind(), self._sheet()
            return self._desk.do(documents.print_document, self._patient_id, kind, paper=paper)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
            return None
