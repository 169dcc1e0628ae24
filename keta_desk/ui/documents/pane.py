"""Documents of one patient: the list, a true preview of the very bytes, the checks, print and save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import NotWritable, ReadOnly
from keta_desk.queries import document_choices, practice
from keta_desk.queries.chart import Chart
from keta_desk.ui.actions import action, hint
from keta_desk.ui.background import Steps
from keta_desk.ui.documents import leaving
from keta_desk.ui.documents.check_list import CheckList
from keta_desk.ui.documents.document_list import DocumentList, title
from keta_desk.ui.documents.page_view import FIT, PageView
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import rule, upright
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.page_area import PageArea, RoomArea
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import size
from keta_desk.ui.view import Memory, Tools
from keta_desk.ui.words import percent, said

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LIST_W, NARROW_LIST_W, SIDE_W, NARROW_SIDE_W, ROOMY, FOLDS_W = 322, 248, 307, 262, 1080, 840  # pixels
PAGES_H, LIST_H, WIDEST = 360, 190, 16777215
PAPERS = {Paper.A4: QT_TRANSLATE_NOOP("Words", "A4"), Paper.LETTER: QT_TRANSLATE_NOOP("Words", "US Letter")}
TOPICS = tuple(topic for topic in Topic if topic not in (Topic.BACKUP, Topic.DOCUMENT))


def _widened(pixels: int) -> int:
    """Return a width that holds words: it grows half as much as they do."""
    return (pixels + scaled(pixels)) // 2


class DocumentPane(QWidget):
    """Shows the documents of the patient whose chart it is given. Emits `settled` once a preview stands, or cannot."""

    settled = Signal()
    left = Signal()  # a document was saved or printed, or it was said why not

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane = tools.desk, tools.lane
        self._patient_id: PatientId | None = None
        self.printed: Printed | None = None
        self._asked, self._is_laying_out = 0, False
        self._build(tools.desk.ask(practice.clinic).paper)
        self._connect()
        tools.bell.rang.connect(self._hear)

    # What is on the screen

    def _build(self, paper: Paper) -> None:
        self.list, self.pages, self.checks, self.banner = DocumentList(), PageView(), CheckList(), Banner()
        self.paper = Segmented(self.tr("Paper"), [(paper, said(str(words))) for paper, words in PAPERS.items()])
        self.paper.choose(paper)
        self.print = Button(self.tr("Print…"), icon="print", hint=hint("print"))
        self.save = Button(self.tr("Save PDF…"), icon="export", role="primary", hint=hint("document.save"), big=True)
        self._between = upright()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._list = PageArea(self.list)
        self._row.addWidget(self._list)
        self._row.addWidget(self._between)
        self._row.addWidget(self._middle(), 1)
        self._row.addWidget(self._side_panel())
        inside = QWidget()
        inside.setLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(RoomArea(inside))

    def _middle(self) -> QWidget:
        self.title = Elided("", "second")
        self.zoom = Segmented(self.tr("Zoom"), ((FIT, self.tr("Fit")), (0.75, percent(75)), (1.0, percent(100))))
        self.zoom.choose(FIT)
        self.previous = Button("", icon="left", name=self.tr("Previous page"))
        self.next = Button("", icon="right", name=self.tr("Next page"))
        self.page_of = Label("")
        bar = QWidget()
        bar.setObjectName("topbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setMinimumHeight(size("control_h") + 13)
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

    def _side_panel(self) -> QWidget:
        self.side = side = QWidget()
        side.setObjectName("inspector")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        checks = self._before_printing()
        self._before, self._checks_in = PageArea(checks), checks
        column.addWidget(self._before, 1)
        column.addWidget(self.banner)
        column.addWidget(self.save)
        column.addWidget(self.print)
        return side

    def _before_printing(self) -> QWidget:
        """Return the checks and the choice of paper: they scroll where the window is low, the buttons stay."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Before you print"), "section"))
        column.addWidget(self.checks)
        column.addWidget(rule())
        column.addWidget(Label(self.tr("Paper"), "label"))
        column.addWidget(self.paper)
        column.addStretch(1)
        return inside

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
        self.banner.acted.connect(self.ask_save)
        for name, run in (
            ("document.save", self.ask_save),
            ("document.next", lambda: self.pages.turn(1)),
            ("document.previous", lambda: self.pages.turn(-1)),
            ("document.larger", lambda: self.pages.enlarge(1.25)),
            ("document.smaller", lambda: self.pages.enlarge(0.8)),
        ):
            action(name, self, run)
        chain = (
            *self.list.items.values(),
            self.list.which,
            self.zoom,
            self.previous,
            self.next,
            self.pages,
            self.paper,
        )
        for first, second in zip(chain, (*chain[1:], self.banner.action), strict=True):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.banner.action, self.save)
        QWidget.setTabOrder(self.save, self.print)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()  # the size of text was changed

    def _fit(self) -> None:
        """Set list, page and checks side by side; in a narrow window below each other, and all of it scrolls."""
        roomy, folded = self.width() >= scaled(ROOMY), self.width() < scaled(FOLDS_W)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if folded else right)
        self._between.setHidden(folded)
        self.pages.setMinimumHeight(scaled(PAGES_H) if folded else 0)
        self._list.setMinimumHeight(scaled(LIST_H) if folded else 0)
        self._list.setMaximumHeight(scaled(LIST_H) if folded else WIDEST)
        self._before.setMinimumHeight(self._checks_in.sizeHint().height() if folded else 0)
        for part, wide, narrow in ((self._list, LIST_W, NARROW_LIST_W), (self.side, SIDE_W, NARROW_SIDE_W)):
            width = _widened(wide if roomy else narrow)
            part.setMinimumWidth(0 if folded else width)
            part.setMaximumWidth(WIDEST if folded else width)
        self.title.setVisible(roomy)  # the list says it as well
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        """Scroll the list to the document that is chosen, with the choice of which one under it."""
        self.list.lay_out()
        for widget in (self.list.which, self.list.items[self.list.kind()]):
            if widget.isVisible():
                self._list.ensureWidgetVisible(widget, 0, size("control_h"))

    # Asking

    def show_chart(self, chart: Chart, *, again: bool = True) -> None:
        """Show the documents of a chart; without `again` a preview that stands already is left as it is."""
        is_same = self._patient_id == chart.person.id
        self._patient_id = chart.person.id
        self.list.show_chart(chart, self._desk.ask(document_choices.of_patient, chart.person.id))
        if again or not is_same or (self.printed is None and not self._is_laying_out):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Have the chosen document made from the record, in the lane for pages, and show it."""
        if self._patient_id is None:
            return
        self.title.setText(title(self.list.kind()))
        self._bring_into_view()
        self.banner.hide()
        self._show_printed(None)
        self.pages.show_nothing(self.tr("Laying out…"))
        self._asked, self._is_laying_out = self._asked + 1, True
        turn, desk, patient_id, kind, paper = self._asked, self._desk, self._patient_id, self.list.kind(), self.sheet()
        which = self.list.which.value()

        def job(_steps: Steps) -> tuple[int, Printed]:
            return turn, leaving.look_at(desk, patient_id, kind, paper, which)

        def failed(error: Exception) -> None:
            self._failed(turn, error)

        self._lane.start(self, job, self._arrived, failed, page=True)

    def _arrived(self, answer: tuple[int, Printed]) -> None:
        turn, printed = answer
        if turn != self._asked:
            return
        self._is_laying_out = False
        self._show_printed(printed)
        self.pages.show_pdf(printed.pdf)
        self.settled.emit()

    def _failed(self, turn: int, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        if turn != self._asked:
            return
        self._is_laying_out = False
        self.pages.show_nothing(self.tr("Nothing to show yet"))
        self.banner.say("note", sentence(error))
        self.settled.emit()

    def _show_printed(self, printed: Printed | None) -> None:
        self.printed = printed
        self.checks.show_printed(printed, said(str(PAPERS[self.sheet()])))
        may_leave = printed is not None and not self._desk.read_only_because
        because = sentence(ReadOnly(self._desk.read_only_because)) if self._desk.read_only_because else ""
        for button in (self.print, self.save):
            button.setEnabled(may_leave)
            button.setToolTip(because)
            button.setAccessibleDescription(because)
        for button in (self.previous, self.next):
            button.setEnabled(printed is not None)

    def sheet(self) -> Paper:
        """Return the paper that is chosen."""
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
        if self._patient_id is None or not changes.touch(*TOPICS, patient=self._patient_id):
            return
        self.printed = None  # what stands there is not what the record says any more
        if self.isVisible():
            self.refresh()

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.list.items[self.list.kind()].setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Return which document is shown, how, and at which page."""
        zoom = self.zoom.value()
        return {"kind": str(self.list.kind()), "paper": str(self.sheet()), "zoom": zoom, "page": self.pages.page()}

    def recall(self, memory: Memory) -> None:
        """Show the document that was remembered."""
        kind, paper, zoom, page = (memory.get(name) for name in ("kind", "paper", "zoom", "page"))
        was = (self.list.kind(), self.sheet())
        if kind in set(DocumentKind):
            self.list.choose(DocumentKind(kind))
        if paper in set(Paper):
            self.paper.choose(Paper(paper))
        if isinstance(zoom, float):
            self.pages.set_zoom(zoom)
        if isinstance(page, int):
            self.pages.keep_page(page)
        if was != (self.list.kind(), self.sheet()):
            self.refresh()

    # Letting a document out of the record

    @Slot()
    def ask_save(self) -> None:
        """Ask where to save the PDF. The name proposed holds nobody's name."""
        if self.printed is None or not self.save.isEnabled():
            return
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, self.tr("Save PDF"), place if Path(place).is_dir() else str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.printed.file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the very bytes that are shown, and list the document once the disk has them."""
        desk, paper, target = self._desk, self.sheet(), Path(path)

        def out(patient_id: PatientId, printed: Printed) -> None:
            leaving.save(desk, patient_id, printed, paper, target)

        self._let_out(out, self.tr("PDF saved"), path)

    @Slot()
    def ask_print(self) -> None:
        """Ask which printer, or say that there is none."""
        if self.printed is None or not self.print.isEnabled():
            return
        from keta_desk.ui.documents import printing

        if not printing.has_printer():
            then = self.tr("Save the PDF and print it where there is one.")
            self.banner.say("check", self.tr("This computer knows no printer"), then, action=self.tr("Save PDF…"))
            return
        from PySide6.QtPrintSupport import QPrintDialog

        printer = printing.make_printer(self.sheet().value)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # its own open() takes a slot by name

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown; the PDF stays on the screen whatever becomes of it."""
        desk, paper = self._desk, self.sheet()

        def out(patient_id: PatientId, printed: Printed) -> None:
            leaving.send(desk, patient_id, printed, paper, printer)

        self._let_out(out, self.tr("Sent to the printer"), "")

    def _let_out(self, out: Callable[[PatientId, Printed], None], said: str, more: str) -> None:
        if self._patient_id is None or self.printed is None:
            return
        patient_id, printed = self._patient_id, self.printed

        def job(_steps: Steps) -> None:
            out(patient_id, printed)

        def done(_nothing: None) -> None:
            self.banner.say("done", said, more)
            self.left.emit()

        self._lane.start(self, job, done, self._not_out, page=True)

    def _not_out(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        told, _, then = sentence(error).partition(". ")
        may_save = isinstance(error, NotWritable) and error.code.startswith("document.printer")
        self.banner.say("stop", told.rstrip("."), then, action=self.tr("Save PDF…") if may_save else "")
        self.left.emit()
