"""The file or the earlier import that is chosen in the list: what it is, what to decide, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import Trouble
from keta_desk.queries import practice
from keta_desk.queries.exchange import BatchLine, DryRun, patient_brought_in
from keta_desk.queries.import_undo import in_the_way
from keta_desk.ui.errors import sentence
from keta_desk.ui.exchange import import_words
from keta_desk.ui.exchange.cards import came_in_card, differences_card, dry_run_card, left_out_card
from keta_desk.ui.exchange.chosen import ChosenFile, State
from keta_desk.ui.exchange.decision import DecisionCard
from keta_desk.ui.exchange.undo_card import UndoCard
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Elided

if TYPE_CHECKING:
    from keta_desk.desk import Desk

PAGE_W = 860


class Detail(QScrollArea):
    """Emits `decided` with a choice, `undo_asked` with a reason, `chart_asked` with a patient."""

    decided = Signal(object)  # Choice
    undo_asked = Signal(str)
    chart_asked = Signal(object)  # PatientId

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._zone = desk.ask(practice.zone)
        self.decision: DecisionCard | None = None
        self.undo_card: UndoCard | None = None
        self.open_chart: Button | None = None
        self._chip: Chip | None = None
        self._chip_row = QHBoxLayout()
        self.setAccessibleName(self.tr("Details of the import"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        page.setObjectName("page")
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(24, 18, 24, 24)
        outer.addLayout(self._column)
        outer.addStretch(1)
        self.setWidget(page)

    def show_file(self, file: ChosenFile, line: BatchLine | None = None) -> None:
        """Show a file: its dry run and what to decide, or why it is not read, or what came of it."""
        self._begin()
        self._head(import_words.file_title(file), self._person(file.would), self._file_words(file))
        self.refresh(file)
        if file.says:
            title = self.tr("Not brought in") if file.record is not None else self.tr("This file is not read")
            self._warn("check", title, file.says)
        if line is not None:
            self._report(line)
        elif file.would is not None:
            self._review(file, file.would)

    def show_batch(self, line: BatchLine) -> None:
        """Show an earlier import: what it brought, and the way back."""
        self._begin()
        born = privacy.about(self.tr("born {0}").format(write_day(line.birth_date))) if line.birth_date else ""
        when = self.tr("Brought in {0}").format(import_words.moment(line.brought_in_at, self._zone))
        self._head(import_words.batch_title(line), born, "", when)
        self._chip_says(import_words.batch_chip(line))
        self._report(line)

    def refresh(self, file: ChosenFile) -> None:
        """Say anew where the file stands, without touching what has the focus."""
        self._chip_says(import_words.state_chip(file))

    def clear(self) -> None:
        """Show nothing."""
        self._begin()

    def _begin(self) -> None:
        empty_layout(self._column)
        self.decision = self.undo_card = self.open_chart = self._chip = None
        self.verticalScrollBar().setValue(0)

    # The head

    def _head(self, title: str, person: str, file: str, when: str = "") -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(Elided(title, "title"), 1)
        self._chip_row = first
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(first)
        for text, role in ((person, "second"), (file, "caption"), (when, "caption")):
            if text:
                words.addWidget(Elided(text, role))
        self._column.addLayout(words)

    def _chip_says(self, words: ChipWords) -> None:
        if self._chip is None:
            self._chip = Chip(words)
            self._chip_row.addWidget(self._chip)
        else:
            self._chip.say(words)

    def _person(self, would: DryRun | None) -> str:
        if would is None:
            return ""
        born = self.tr("born {0}").format(write_day(would.birth_date))
        told = (born, import_words.sex_words(would.sex_at_birth), would.phone)
        return privacy.about(" \u00b7 ".join(filter(None, told)))

    def _file_words(self, file: ChosenFile) -> str:
        size = import_words.bytes_words(file.byte_count) if file.byte_count else ""
        name = privacy.about(file.name) if file.would is not None else ""
        return " \u00b7 ".join(filter(None, (name, size)))

    # The body

    def _review(self, file: ChosenFile, would: DryRun) -> None:
        if file.state is State.NOTHING_NEW:
            label = chart_label(would.chart.chart_number) if would.chart else ""
            same = self.tr("All of it is in {0} already.")
            other = self.tr("Nothing in it is new for {0}. Where it differs the chart stays as it is.")
            self._warn("note", (other if would.differences else same).format(label))
        else:
            self.decision = DecisionCard(file, would)
            self.decision.decided.connect(self.decided)
            self.decision.chart_asked.connect(self.chart_asked)
            self._add(self.decision)
        self._add(dry_run_card(would))
        if would.differences:
            total = sum(left.count for left in would.differing) + any(d.kind == "person" for d in would.differences)
            self._add(differences_card(would.differences, total, self._zone))
        self._add(left_out_card(would.left_out))

    def _report(self, line: BatchLine) -> None:
        if line.undone_at is not None:
            when = import_words.moment(line.undone_at, self._zone)
            self._warn("note", self.tr("Undone {0}").format(when), self.tr("Reason: {0}").format(line.undone_because))
        elif line.patient_id is not None:
            self._add_open(line)
        self._add(came_in_card(line.counts))
        self._add(left_out_card(line.left_out))
        if line.undone_at is None:
            self._add_undo(line)

    def _add_open(self, line: BatchLine) -> None:
        label = chart_label(line.chart_number) if line.chart_number else ""
        self.open_chart = Button(self.tr("Open chart {0}").format(label), icon="right", hint=self.tr("Enter"))
        patient_id = line.patient_id
        self.open_chart.clicked.connect(lambda _checked=False: self.chart_asked.emit(patient_id))
        row = QHBoxLayout()
        row.addWidget(self.open_chart)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_undo(self, line: BatchLine) -> None:
        because = self._desk.read_only_because
        self.undo_card = UndoCard(
            None if because else self._desk.ask(in_the_way, line.id),
            read_only=sentence(Trouble(because)) if because else "",
            begins_chart=self._desk.ask(patient_brought_in, line.id) is not None,
        )
        self.undo_card.asked.connect(self.undo_asked)
        self._add(self.undo_card)

    def _add(self, card: QWidget) -> None:
        card.setMaximumWidth(PAGE_W)
        self._column.addWidget(card)

    def _warn(self, kind: str, title: str, then: str = "") -> None:
        banner = Banner()
        self._add(banner)
        banner.say(kind, title, then)
