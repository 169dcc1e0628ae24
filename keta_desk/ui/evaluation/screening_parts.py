"""The cards of the screening sheet beside its questions: what is planned, the evaluation, what was tried before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.eligibility import Value
from keta_desk.domain.evaluations import EvaluationMode
from keta_desk.domain.record import Status
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.domain.trials import TrialKind, TrialResponse
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening import ScreeningSheet
from keta_desk.queries.screening_rows import EvaluationLine, TrialLine
from keta_desk.ui import words
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.evaluation.screening_names import EVALUATION, TRIAL, TRIAL_AMEND
from keta_desk.ui.parts.button import Button, Segmented
from keta_desk.ui.parts.card import Card, empty_layout
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.moment_edit import write_moment
from keta_desk.ui.parts.text import Elided, Label


class PlannedCard(Card):
    """What is planned: much depends on the molecule and on where it is taken. Emits `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Planned"), parent)
        molecules = (
            (Molecule.RACEMIC.value, self.tr("Racemic ketamine")),
            (Molecule.ESKETAMINE.value, self.tr("Esketamine")),
        )
        settings = ((DoseSetting.CLINIC.value, self.tr("Clinic")), (DoseSetting.HOME.value, self.tr("Home")))
        self.molecule = Segmented(self.tr("Molecule"), molecules)
        self.setting = Segmented(self.tr("Taken at"), settings)
        row = FieldRow()
        row.add(Field(self.tr("Molecule"), self.molecule), 0)
        row.add(Field(self.tr("Taken at"), self.setting), 0)
        self.body.addLayout(row)
        self.about = Label("", "caption", wrap=True)
        self.body.addWidget(self.about)
        for choice in (self.molecule, self.setting):
            choice.chosen.connect(self.changed)

    def show_chart(self, chart: Chart) -> None:
        """Say what the plan in force has, which answers nothing by itself."""
        if chart.plan is None:
            self.about.setText(self.tr("No plan is kept yet."))
            return
        said = screening_words.value_words
        molecule = said(Value("Molecule", chart.plan.molecule))
        setting = said(Value("Setting", chart.plan.setting))
        self.about.setText(self.tr("Plan in force: {0}, {1}.").format(molecule, setting))


class EvaluationCard(Card):
    """The written evaluations, latest first. Emits `form_asked`."""

    form_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Evaluation"), parent)
        self.write = Button(self.tr("Write evaluation"), icon="pen")
        self.write.clicked.connect(partial(self.form_asked.emit, EVALUATION, ""))
        self.head.addWidget(self.write)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)

    def show_sheet(self, chart: Chart, sheet: ScreeningSheet) -> None:
        """Show the evaluations."""
        empty_layout(self._lines)
        if not sheet.rows.evaluations:
            self._lines.addWidget(Label(self.tr("No evaluation is written yet."), "quiet", wrap=True))
        for line in sheet.rows.evaluations[:4]:
            self._lines.addLayout(self._line(chart, line))

    def _line(self, chart: Chart, line: EvaluationLine) -> QHBoxLayout:
        modes = {
            EvaluationMode.IN_PERSON: self.tr("in person"),
            EvaluationMode.VIDEO: self.tr("by video"),
            EvaluationMode.AUDIO: self.tr("by telephone"),
        }
        states = {Status.CURRENT: self.tr("not signed"), Status.SIGNED: self.tr("signed")}
        when = write_moment(line.at, chart.zone)
        who = chart.names.get(line.by_id, "")
        state = states.get(Status(line.status), self.tr("amended"))
        told = " · ".join(part for part in (when, modes.get(EvaluationMode(line.mode), ""), who, state) if part)
        row = QHBoxLayout()
        row.addWidget(Elided(told, ""), 1)
        text = self.tr("Write on…") if line.status == Status.CURRENT else self.tr("Amend…")
        edit = Button(text, role="quiet", name=self.tr("{0} evaluation of {1}").format(text, when))
        edit.clicked.connect(partial(self.form_asked.emit, EVALUATION, line.id))
        row.addWidget(edit)
        return row


class TrialsCard(Card):
    """What was tried before as a table, with the count and what it is based on. Emits `form_asked`."""

    form_asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Treatments tried before"), parent)
        self.more = Button(self.tr("Add treatment"), icon="plus")
        self.more.clicked.connect(partial(self.form_asked.emit, TRIAL, ""))
        self.head.addWidget(self.more)
        self.count = Label("", "second", wrap=True)
        self.body.addWidget(self.count)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(3, 3)
        self.body.addLayout(self._grid)

    def show_sheet(self, sheet: ScreeningSheet) -> None:
        """Show the trials."""
        empty_layout(self._grid)
        trials = sheet.rows.trials
        self.count.setText(
            screening_words.count_words(sheet.trial_count)
            if trials
            else self.tr("Nothing is listed: nobody may have asked.")
        )
        if not trials:
            return
        heads = (self.tr("Treatment"), self.tr("Dose"), self.tr("Weeks"), self.tr("Adequate"), self.tr("Response"))
        for column, head in enumerate(heads):
            self._grid.addWidget(Label(head, "micro"), 0, column)
        for place, line in enumerate(trials, start=1):
            self._add(place, line)

    def _add(self, place: int, line: TrialLine) -> None:
        unsaid = self.tr("not recorded")
        kind = screening_words.told(screening_words.KINDS[TrialKind(line.kind)])
        adequate = {True: self.tr("yes"), False: self.tr("no"), None: self.tr("not judged")}[line.is_adequate]
        because = f"{adequate}, {line.adequate_because}" if line.adequate_because else adequate
        response = screening_words.told(screening_words.RESPONSES[TrialResponse(line.response)])
        stopped = f"{response}; {line.stop_reason}" if line.stop_reason else response
        weeks = unsaid if line.weeks is None else words.number(line.weeks)
        for column, text in enumerate((f"{line.name} ({kind})", line.dose_text or unsaid, weeks, because, stopped)):
            cell = Elided(text, "strong" if column == 0 else "")
            self._grid.addWidget(cell, place, column)
        amend = Button(self.tr("Amend…"), role="quiet", name=self.tr("Amend {0}").format(line.name))
        amend.clicked.connect(partial(self.form_asked.emit, TRIAL_AMEND, line.id))
        self._grid.addWidget(amend, place, 5, Qt.AlignmentFlag.AlignRight)
