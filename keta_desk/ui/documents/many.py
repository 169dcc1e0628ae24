"""Documents for several patients at once: which, on what paper, for whom, and into a folder or to a printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from keta_desk.desk import Desk
from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Stage, chart_label
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Cancelled, DiskFull, Gone, NotWritable, ReadOnly
from keta_desk.queries import patients, practice
from keta_desk.ui import words
from keta_desk.ui.background import Steps
from keta_desk.ui.documents import leaving
from keta_desk.ui.documents.document_list import TITLES, title
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.file_dialog import FileDialog
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.progress import Progress
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import grown
from keta_desk.ui.view import Tools
from keta_desk.use_cases import documents

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FOLDER, PRINTER = "folder", "printer"
PAPERS = ((Paper.A4, QT_TRANSLATE_NOOP("Words", "A4")), (Paper.LETTER, QT_TRANSLATE_NOOP("Words", "US Letter")))
PAGE_W, SIDES, MOST, SHOWN = 760, 24, 100_000, 40
Whose = tuple[PatientId, int]  # and the chart number
LetOut = Callable[[PatientId, int, Printed], str]


@dataclass(slots=True)
class Outcome:
    """What became of the documents: chart numbers with the file each is in, and with the reason there is none."""

    made: list[tuple[int, str]] = field(default_factory=list)
    not_made: list[tuple[int, str]] = field(default_factory=list)
    stopped_by: Trouble | None = None


def make_all(
    desk: Desk, whose: Sequence[Whose], kind: DocumentKind, paper: Paper, *, let_out: LetOut, steps: Steps
) -> Outcome:
    """Make a document for each patient and let it out; what can't be made is told with its reason, the rest goes on.

    A place that takes nothing more ends it; whatever was let out before stays, and is listed.
    """
    outcome = Outcome()
    for count, (patient_id, number) in enumerate(whose):
        steps.progress(count, len(whose))
        if steps.cancelled():
            outcome.stopped_by = Cancelled("job.cancelled")
            return outcome
        try:
            printed = desk.ask(documents.laid_out, patient_id, kind, paper=paper)
            outcome.made.append((number, let_out(patient_id, number, printed)))
        except Gone as gone:
            outcome.not_made.append((number, sentence(gone)))
        except (NotWritable, DiskFull, ReadOnly, Cancelled) as trouble:
            outcome.stopped_by = trouble
            return outcome
    steps.progress(len(whose), len(whose))
    return outcome


class ManyPage(QWidget):
    """Emits `closed` when it is left, `ended` when the documents are made."""

    closed = Signal()
    ended = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lane = tools.desk, tools.lane
        self._folder: Path | None = None
        self._whose: list[Whose] = []
        self.said = ""
        self._build()
        self._connect()

    # What is on the screen

    def _build(self) -> None:
        offered = [(kind.value, title(kind)) for kind in TITLES]
        self.kind = MenuChoice(self.tr("Document"), self.tr("Choose the document"), offered)
        self.kind.choose(DocumentKind.TREATMENT_PLAN.value)
        self.paper = Segmented(self.tr("Paper"), [(paper, words.said(str(named))) for paper, named in PAPERS])
        self.paper.choose(self._desk.ask(practice.clinic).paper)
        self.where = Segmented(self.tr("Where to"), ((FOLDER, self.tr("Into a folder")), (PRINTER, self.tr("Print"))))
        self.where.choose(FOLDER)
        self.place = Elided("", "second")
        self.choose = Button(self.tr("Choose folder…"))
        self.start = Button("", icon="docs", role="primary")
        self.back = Button(self.tr("Back to one patient"), icon="left")
        self.banner, self.progress = Banner(), Progress()
        self.result = Card(self.tr("What became of them"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.result.body.addLayout(self._lines)
        self.result.hide()
        column = QVBoxLayout()
        column.setContentsMargins(SIDES, 20, SIDES, 24)
        column.setSpacing(16)
        for part in (self.banner, self.progress, self._what_card(), self._whom_card(), self._where_card(), self.result):
            column.addWidget(part)
        column.addStretch(1)
        self._page = QWidget()
        self._page.setLayout(column)
        self.scroller = PageArea(self._page)
        self._fit()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def _what_card(self) -> Card:
        card = Card(self.tr("Documents for several patients"))
        row = FieldRow(gap=16)
        row.add(Field(self.tr("Document"), self.kind), 0)
        row.add(Field(self.tr("Paper"), self.paper), 0)
        card.body.addLayout(row)
        return card

    def _whom_card(self) -> Card:
        card = Card(self.tr("For whom"))
        self.count = Label("", "caption")
        card.head.addWidget(self.count)
        self._group = QButtonGroup(self)
        self.stages: dict[Stage | None, Button] = {}
        holder = QWidget()
        flow = FlowLayout(holder)
        for number, stage in enumerate((None, *Stage)):
            button = Button(words.stage_words(stage) if stage else self.tr("Everybody under care"), role="filter")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(stage is None)
            self._group.addButton(button, number)
            self.stages[stage] = button
            flow.addWidget(button)
        card.body.addWidget(holder)
        return card

    def _where_card(self) -> Card:
        card = Card(self.tr("Where to"))
        row = FlowLayout(gap=12, line_gap=6)
        for part in (self.where, self.choose, self.place):
            row.addWidget(part)
        card.body.addLayout(row)
        note = self.tr(
            "File names carry the KD number and never a name. A file that is there is not written over. Each document "
            "is listed in its chart once it is written."
        )
        card.body.addWidget(Label(note, "caption", wrap=True))
        foot = FlowLayout(gap=10, line_gap=6)
        foot.addWidget(self.start)
        foot.addWidget(self.back)
        card.body.addSpacing(4)
        card.body.addLayout(foot)
        return card

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()  # the size of text was changed

    def _fit(self) -> None:
        """Keep the lines short on a wide window."""
        self._page.setMaximumWidth(grown(PAGE_W) + 2 * SIDES)

    def _connect(self) -> None:
        self._group.idClicked.connect(self._count)
        self.kind.chosen.connect(self._count)
        self.where.chosen.connect(self._count)
        self.choose.clicked.connect(self.ask_folder)
        self.start.clicked.connect(self.make)
        self.back.clicked.connect(self.closed)
        self.progress.act_within(self)
        chain = (self.banner.action, self.progress.cancel, self.kind, self.paper, *self.stages.values())
        chain = (*chain, self.where, self.choose, self.start, self.back)
        for first, second in zip(chain, (*chain[1:], self.back), strict=True):
            if first is not second:
                QWidget.setTabOrder(first, second)

    # For whom, and how many

    def prepare(self, stage: Stage | None = None) -> None:
        """Count who there is; `stage` is the one to begin with, None for everybody under care."""
        counts = self._desk.ask(patients.stage_counts)
        active = sum(count for each, count in counts.items() if each is not Stage.DISCHARGED)
        for each, button in self.stages.items():
            count = active if each is None else counts[each]
            button.show_hint(QLocale().toString(count))
            button.setAccessibleName(self.tr("{0}, {1}").format(button.text(), count))
            button.setVisible(each is None or count > 0)
            button.setChecked(each == stage if stage else button.isChecked())
        self._count()

    def stage(self) -> Stage | None:
        """Return the stage that is chosen; None is everybody under care."""
        return next((stage for stage, button in self.stages.items() if button.isChecked()), None)

    @Slot()
    def _count(self) -> None:
        now = self._desk.clock.now()
        found = self._desk.ask(patients.find_names, "", now=now, stage=self.stage(), limit=MOST)
        self._whose = [(line.id, line.chart_number) for line in found]
        self.count.setText(words.counted(len(self._whose), "1 patient", "{0} patients"))
        prints = self.where.value() == PRINTER
        words_of = self.tr("Print {0}…") if prints else self.tr("Make {0}")
        self.start.setText(words_of.format(self._counted(len(self._whose))))
        self.start.setAccessibleName(self.start.text())
        self.start.updateGeometry()
        self.choose.setVisible(not prints)
        self.place.setText("" if prints else str(self._folder) if self._folder else self.tr("No folder chosen yet"))
        because = sentence(ReadOnly(self._desk.read_only_because)) if self._desk.read_only_because else ""
        self.start.setEnabled(bool(self._whose) and not because and not self.progress.is_following())
        self.start.setToolTip(because)
        self.start.setAccessibleDescription(because)

    # Making them

    @Slot()
    def ask_folder(self) -> QFileDialog:
        """Ask for the folder; returns the dialog that asks."""
        dialog = FileDialog(self, self.tr("Folder for the documents"), str(self._folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()
        return dialog

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """Take over where the documents go."""
        self._folder = Path(path)
        self._count()

    @Slot()
    def make(self) -> None:
        """Make them; without a folder ask for one first, for a printer ask which."""
        if self.progress.is_following():
            return
        if self.where.value() == PRINTER:
            self._ask_printer()
        elif self._folder is None:
            self.ask_folder().fileSelected.connect(self.make)
        else:
            self._into(self._folder)

    def ask_print(self) -> None:
        """Print them: choose the printer as where to, and ask which."""
        if self.start.isEnabled() and not self.progress.is_following():
            self.where.choose(PRINTER)
            self._count()
            self.make()

    def _into(self, folder: Path) -> None:
        desk, paper = self._desk, self._sheet()

        def let_out(patient_id: PatientId, number: int, printed: Printed) -> str:
            target = leaving.free_name(folder, f"{chart_label(number)}-{printed.file_name}")
            leaving.save(desk, patient_id, printed, paper, target)
            return target.name

        self._start(let_out, self.tr("Making documents"), self.tr("Those written so far stay."))

    def _ask_printer(self) -> None:
        from keta_desk.ui.documents import printing

        if not printing.has_printer():
            then = self.tr("Make the files and print them where there is one.")
            self.banner.say("check", self.tr("This computer knows no printer"), then)
            return
        from PySide6.QtPrintSupport import QPrintDialog

        printer = printing.make_printer(self._sheet().value)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # its own open() takes a slot by name

    def print_on(self, printer: QPrinter) -> None:
        """Print them, each as a job of its own."""
        desk, paper = self._desk, self._sheet()

        def let_out(patient_id: PatientId, _number: int, printed: Printed) -> str:
            leaving.send(desk, patient_id, printed, paper, printer)
            return ""

        self._start(let_out, self.tr("Printing documents"), self.tr("Those printed so far are listed."))

    def _sheet(self) -> Paper:
        value = self.paper.value()
        return value if isinstance(value, Paper) else Paper.A4

    def _start(self, let_out: LetOut, name: str, stops_as: str) -> None:
        desk, whose, paper = self._desk, tuple(self._whose), self._sheet()
        kind = DocumentKind(self.kind.value())

        def job(steps: Steps) -> Outcome:
            return make_all(desk, whose, kind, paper, let_out=let_out, steps=steps)

        self.banner.hide()
        self.result.hide()
        self.start.setEnabled(False)
        steps = self._lane.start(self, job, self._done, self._failed, name=name, stops_as=stops_as)
        self.progress.follow(self._lane, steps)

    def _done(self, outcome: Outcome) -> None:
        self._count()
        made = self._counted(len(outcome.made))
        if isinstance(outcome.stopped_by, Cancelled):
            self.banner.say("note", self.tr("Stopped"), self.tr("{0} made so far, listed below.").format(made))
        elif outcome.stopped_by is not None:
            then = self.tr("{0} made before that, listed below.").format(made)
            self.banner.say("stop", sentence(outcome.stopped_by), then)
        elif outcome.not_made:
            left = self.tr("{0} could not be made; each reason stands below.").format(len(outcome.not_made))
            self.banner.say("check", self.tr("{0} made").format(made), left)
        else:
            self.banner.say("done", self.tr("{0} made").format(made), str(self._folder or ""))
        self._show(outcome)
        self.ended.emit()

    def _counted(self, count: int) -> str:
        return words.counted(count, "1 document", "{0} documents")

    def _failed(self, error: Exception) -> None:
        self._count()
        if not isinstance(error, Trouble):
            raise error
        self.banner.say("note" if isinstance(error, Cancelled) else "stop", sentence(error))
        self.ended.emit()

    def _show(self, outcome: Outcome) -> None:
        empty_layout(self._lines)
        said = [(chart_label(number), why) for number, why in outcome.not_made]
        said += [(chart_label(number), name or self.tr("printed")) for number, name in outcome.made]
        self.said = "; ".join(f"{label} {more}" for label, more in said)
        for count, (label, more) in enumerate(said[:SHOWN]):
            if count:
                self._lines.addWidget(rule())
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 3, 0, 3)
            row.setSpacing(14)
            row.addWidget(Label(label, "strong"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(more, "second", wrap=True), 1)
            self._lines.addWidget(line)
        if len(said) > SHOWN:
            self._lines.addWidget(Label(self.tr("and {0} more").format(len(said) - SHOWN), "caption"))
        self.result.setVisible(bool(said))

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)
