"""The fields of a plan on one long page: what is given, how much and how often, the ladder, goals and rules."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from keta_desk.domain.titration import DoseBasis, DoseSetting, Formulation, Molecule, Phase, WeightBasis
from keta_desk.reference import catalogue
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Button, CheckBox, Segmented
from keta_desk.ui.parts.card import rule
from keta_desk.ui.parts.field import Complaint, Field, UnitEdit
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label
from keta_desk.ui.titration.decision_fields import text_edit
from keta_desk.ui.titration.plan_form import DAYS, TEXTS, YES, PlanForm, RungText
from keta_desk.ui.titration.plan_template import TemplateChoice
from keta_desk.ui.words import said

ONE_LINE = ("indication", "interval_text")


class PlanPage(QWidget):
    """Shows a `PlanForm` and writes into it what is typed. Emits `changed`."""

    changed = Signal()

    def __init__(self, form: PlanForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.fields: dict[str, Field] = {}
        self.rungs: list[StepLine] = []
        self._is_filling = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(12)
        self.template = TemplateChoice()
        self.template.chosen.connect(self._begin_from)
        self._column.addWidget(self.template)
        self._add_what()
        self._add_doses()
        self._add_ladder()
        self._add_texts()
        self._add_reasons()
        self.show_form()

    # Laying out

    def _add_what(self) -> None:
        molecules = (
            (Molecule.RACEMIC.value, self.tr("Racemic ketamine")),
            (Molecule.ESKETAMINE.value, self.tr("Esketamine")),
        )
        settings = ((DoseSetting.CLINIC.value, self.tr("Clinic")), (DoseSetting.HOME.value, self.tr("Home")))
        routes = [(form.value, said(catalogue.routes()[form].words)) for form in Formulation]
        phases = [(phase.value, word) for phase, word in zip(Phase, self._phases(), strict=True)]
        self._choice("molecule", self.tr("Molecule"), Segmented(self.tr("Molecule"), molecules))
        self._choice(
            "formulation", self.tr("Form and route"), MenuChoice(self.tr("Form and route"), self.tr("Choose"), routes)
        )
        self._choice("setting", self.tr("Taken at"), Segmented(self.tr("Taken at"), settings))
        self._choice("phase", self.tr("Phase"), MenuChoice(self.tr("Phase"), self.tr("Choose"), phases))
        self.off_label = CheckBox(self.tr("Off-label use"))
        self.off_label.toggled.connect(self._write)
        self._row("molecule", "formulation")
        self._row("setting", "phase")
        self._column.addWidget(self.off_label)

    def _phases(self) -> tuple[str, ...]:
        return (
            *(self.tr("Induction"), self.tr("Consolidation"), self.tr("Maintenance"), self.tr("Taper")),
            self.tr("Ended"),
        )

    def _add_doses(self) -> None:
        self._column.addWidget(rule())
        self._column.addWidget(Label(self.tr("Doses"), "section"))
        for name, label in (
            ("start_dose_mg", self.tr("First dose")),
            ("max_step_mg", self.tr("Largest step up")),
            ("ceiling_dose_mg", self.tr("Ceiling per session")),
        ):
            self._line(name, label, AmountEdit("mg", places=3))
        unit = self.tr("the least that can be given; a step is never less")
        self._line("unit_mg", self.tr("Smallest unit"), AmountEdit("mg", places=3), note=unit)
        percent = self.tr("blank: the practice’s guard")
        self._line("max_step_percent", self.tr("Largest step up, share"), AmountEdit("%", places=1), note=percent)
        self._line("min_interval", self.tr("Least interval"), UnitEdit(), note=self.tr("with its unit: 72 h, 7 d"))
        self._line("planned_sessions", self.tr("Sessions planned"), AmountEdit("", digits=3))
        self._line("starts_on", self.tr("Starts on"), UnitEdit(), note=self.tr("such as 18 nov, or +7"))
        self._line("review_on", self.tr("Review on"), UnitEdit())
        for name in ("min_interval", *DAYS):
            edit = self.fields[name].edit
            if isinstance(edit, QLineEdit):
                edit.setMaxLength(40)
        bases = ((DoseBasis.FIXED.value, self.tr("In mg")), (DoseBasis.MG_PER_KG.value, self.tr("By weight")))
        weights = (
            (WeightBasis.ACTUAL.value, self.tr("Actual weight")),
            (WeightBasis.IDEAL.value, self.tr("Ideal weight")),
            (WeightBasis.ADJUSTED.value, self.tr("Adjusted weight")),
        )
        self._choice("dose_basis", self.tr("Doses are set"), Segmented(self.tr("Doses are set"), bases))
        weight = MenuChoice(self.tr("On which weight"), self.tr("Choose"), weights)
        self._choice("weight_basis", self.tr("On which weight"), weight)
        kilos = AmountEdit("kg", places=1)
        self._line("weight_kg", self.tr("Dosing weight"), kilos, note=self.tr("what the doses are reckoned on"))
        self._row("start_dose_mg", "max_step_mg", "ceiling_dose_mg")
        self._row("max_step_percent", "unit_mg")
        self._row("min_interval", "planned_sessions")
        self._row("starts_on", "review_on")
        self._row("dose_basis", "weight_basis", "weight_kg")

    def _add_ladder(self) -> None:
        self._column.addWidget(rule())
        self._column.addWidget(Label(self.tr("Ladder"), "section"))
        self._column.addWidget(
            Label(
                self.tr("Dose of each session, its day if it is known, and when it may be taken."), "caption", wrap=True
            )
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self._column.addLayout(self._grid)
        self.ladder_complaint = Complaint()
        self._column.addWidget(self.ladder_complaint)
        self.more = Button(self.tr("Add step"), icon="plus", role="quiet")
        self.more.clicked.connect(self._add_blank_rung)
        self.days = Button(self.tr("Propose days"), icon="schedule", role="quiet")
        self.days.setToolTip(self.tr("Days of the chosen protocol, from the day it starts on; doses are yours"))
        self.days.clicked.connect(self._propose_days)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.days)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_texts(self) -> None:
        self._column.addWidget(rule())
        self._column.addWidget(Label(self.tr("Goals and rules"), "section"))
        labels = (
            self.tr("Indication"), self.tr("Goal, in the patient's words"), self.tr("Signs that it is reached"),
            self.tr("Rationale"), self.tr("Rhythm"), self.tr("Do not dose if"), self.tr("Stop and act if"),
            self.tr("Monitoring"), self.tr("Integration and support"), self.tr("Medicines on the day"),
            self.tr("Safety at home"), self.tr("Measures"), self.tr("Treated before"),
            self.tr("When this phase is reached, and when it ends"), self.tr("If symptoms come back"),
            self.tr("Other ways that were talked about"), self.tr("What the patient expects"),
            self.tr("What both sides commit to"),
        )  # fmt: skip
        for name, label in zip(TEXTS, labels, strict=True):
            if name in ONE_LINE:
                self._line(name, label, QLineEdit())
            else:
                edit = text_edit(2)
                edit.textChanged.connect(self._write)
                self.fields[name] = Field(label, edit)
            self._column.addWidget(self.fields[name])

    def _add_reasons(self) -> None:
        self._line("change_reason", self.tr("Reason for the new version"), QLineEdit())
        self._line(
            "because",
            self.tr("Reason to go on"),
            QLineEdit(),
            note=self.tr("Asked for where a rule wants to be confirmed."),
        )
        for name in ("change_reason", "because"):
            self._column.addWidget(self.fields[name])
        self.fields["change_reason"].setVisible(self.form.is_later)
        self.fields["because"].hide()

    def _line(self, name: str, label: str, edit: QLineEdit, *, note: str = "") -> None:
        edit.textEdited.connect(self._write)
        self.fields[name] = Field(label, edit, note=note)
        if isinstance(edit, UnitEdit):
            edit.left.connect(self._leave)

    def _choice(self, name: str, label: str, choice: Segmented | MenuChoice) -> None:
        choice.chosen.connect(self._write)
        self.fields[name] = Field(label, choice)

    def _row(self, *names: str) -> None:
        row = FieldRow()
        for name in names:
            row.add(self.fields[name])
        self._column.addLayout(row)

    # A published protocol

    @Slot(str)
    def _begin_from(self, protocol_id: str) -> None:
        self.form.begin_from(protocol_id)
        self.show_form()
        self.changed.emit()

    @Slot()
    def _propose_days(self) -> None:
        if self.form.propose_days(write_day):
            self._show_rungs()
            self.changed.emit()
        else:
            self.fields["starts_on"].edit.setFocus()

    def _show_marks(self) -> None:
        """Mark what came from the protocol, for as long as nobody changed it."""
        chosen = self.form.protocol()
        self.template.show_protocol(chosen)
        self.days.setVisible(chosen is not None and bool(chosen.stretches))
        said_by = self.tr("from {0}").format(chosen.id) if chosen else ""
        for name, field in self.fields.items():
            field.mark_origin(said_by if name in self.form.from_template else "")

    # The ladder

    @Slot()
    def _add_blank_rung(self) -> None:
        self.form.rungs.append(RungText())
        self._show_rungs()
        self.rungs[-1].dose.setFocus()

    def _show_rungs(self) -> None:
        while len(self.rungs) < len(self.form.rungs):
            row = StepLine(len(self.rungs) + 1)
            row.add_to(self._grid)
            for edit in row.edits():
                edit.textEdited.connect(self._write)
            self.rungs.append(row)
        for place, row in enumerate(self.rungs):
            row.show_text(self.form.rungs[place] if place < len(self.form.rungs) else None)

    # Between form and fields

    def show_form(self) -> None:
        """Show what the form says."""
        self._is_filling = True
        said = self.form.said
        for name, field in self.fields.items():
            match field.edit:
                case Segmented() | MenuChoice() as choice:
                    choice.choose(said[name] or (None if isinstance(choice, Segmented) else ""))  # type: ignore[arg-type]  # each its own nothing
                case QPlainTextEdit() as edit:
                    edit.setPlainText(said[name])
                case QLineEdit() as line:
                    line.setText(said[name])
        self.off_label.setChecked(said["off_label"] == YES)
        if not self.form.rungs:
            self.form.rungs.append(RungText())
        self._show_rungs()
        self._show_weight_basis()
        self._show_marks()
        self._is_filling = False

    @Slot()
    def _write(self) -> None:
        """Take what stands in the fields into the form."""
        if self._is_filling:
            return
        for name, field in self.fields.items():
            text = _text_of(field.edit)
            if text != self.form.said[name]:
                self.form.said[name] = text
                self.form.from_template.discard(name)
                field.complain("")
        self.form.said["off_label"] = YES if self.off_label.isChecked() else ""
        self.form.rungs = [row.text() for row in self.rungs[: len(self.form.rungs)]]
        self.ladder_complaint.say("", "danger")
        self._show_weight_basis()
        self._show_marks()
        self.changed.emit()

    @Slot()
    def _leave(self) -> None:
        """Judge a field when it is left, by the rules that judge the plan when it is saved."""
        sender = self.sender()
        for name, field in self.fields.items():
            if field.edit is sender and not field.complaint() and self.form.said[name].strip():
                field.complain(" ".join(sentence(one) for one in self.form.problems() if one.field == name))

    def _show_weight_basis(self) -> None:
        by_weight = self.form.said["dose_basis"] == DoseBasis.MG_PER_KG
        for name in ("weight_basis", "weight_kg"):
            self.fields[name].setVisible(by_weight)

    def order(self) -> list[QWidget]:
        """Return what Tab goes through, in reading order."""
        what = [self.fields[name].edit for name in ("molecule", "formulation", "setting", "phase")]
        doses = (
            *("start_dose_mg", "max_step_mg", "ceiling_dose_mg", "max_step_percent", "unit_mg"),
            *("min_interval", "planned_sessions", *DAYS),
        )
        basis = [self.fields[name].edit for name in ("dose_basis", "weight_basis", "weight_kg")]
        ladder = [edit for row in self.rungs for edit in row.edits()]
        texts = [self.fields[name].edit for name in (*TEXTS, "change_reason", "because")]
        each = [
            self.template.choice,
            *what,
            self.off_label,
            *(self.fields[name].edit for name in doses),
            *basis,
            *ladder,
            self.more,
            self.days,
            *texts,
        ]
        return [
            widget for one in each for widget in (one.findChildren(QWidget) if isinstance(one, Segmented) else [one])
        ]


class StepLine:
    """One step of the ladder: its number, dose, day and condition."""

    def __init__(self, number: int) -> None:
        self._label = Label(str(number), "strong")
        self._number = number
        self.dose, self.day, self.condition = AmountEdit("mg", places=3), UnitEdit(), QLineEdit()
        said = self._label.tr
        self.dose.setAccessibleName(said("Dose of step {0} in milligrams").format(number))
        self.day.setAccessibleName(said("Day of step {0}").format(number))
        self.condition.setAccessibleName(said("Condition of step {0}").format(number))
        self.dose.setFixedWidth(110)
        self.day.setFixedWidth(130)
        self.day.setPlaceholderText(said("day"))
        self.condition.setPlaceholderText(said("when it may be taken"))

    def edits(self) -> tuple[QLineEdit, ...]:
        """Return the three inputs."""
        return self.dose, self.day, self.condition

    def add_to(self, grid: QGridLayout) -> None:
        """Take a row of the grid."""
        for column, widget in enumerate((self._label, *self.edits())):
            grid.addWidget(widget, self._number, column)

    def show_text(self, said: RungText | None) -> None:
        """Show a step, or hide the row."""
        for widget in (self._label, *self.edits()):
            widget.setVisible(said is not None)
        if said is not None:
            for edit, text in zip(self.edits(), (said.dose, said.day, said.condition), strict=True):
                if edit.text() != text:
                    edit.setText(text)

    def text(self) -> RungText:
        """Return what is typed."""
        return RungText(self.dose.text(), self.day.text(), self.condition.text())


def _text_of(edit: QWidget) -> str:
    match edit:
        case Segmented() | MenuChoice():
            return str(edit.value() or "")
        case QPlainTextEdit():
            return edit.toPlainText()
        case QLineEdit():
            return edit.text()
    return ""
