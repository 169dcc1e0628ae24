"""The decisions beside the usual three: pause, stop, another route, another interval; and what the last two ask for."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.titration import Decision, Formulation, Molecule, suits
from keta_desk.reference import catalogue
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.field import Complaint, Field, UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import size
from keta_desk.ui.words import said


class OtherDecision(QWidget):
    """Emits `chosen` with the decision, `edited` when route or interval were changed. `pick` stands elsewhere."""

    chosen = Signal(object)  # Decision
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = (
            (Decision.PAUSE.value, self.tr("Pause the course")),
            (Decision.STOP.value, self.tr("Stop the course")),
            (Decision.CHANGE_ROUTE.value, self.tr("Another route")),
            (Decision.CHANGE_INTERVAL.value, self.tr("Another interval")),
        )
        self.pick = MenuChoice(self.tr("Other decision"), self.tr("Other decision…"), choices, role="quiet")
        self.pick.setMaximumHeight(size("target_min"))
        self.means, self.found = Label("", "second", wrap=True), Label("", "caution", wrap=True)
        self.route_edit = MenuChoice(self.tr("Route from now on"), self.tr("Choose the route"))
        self.interval_edit = AmountEdit(self.tr("days"), places=1, digits=3)
        self.route = Field(self.tr("Route from now on"), self.route_edit)
        self.interval = Field(self.tr("Days between doses"), self.interval_edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(8)
        for widget in (self.means, self.route, self.interval, self.found):
            column.addWidget(widget)
        self.pick.chosen.connect(self._choose)
        self.route_edit.chosen.connect(self.edited)
        self.interval_edit.textEdited.connect(self.edited)

    def show_decision(self, decision: str, molecule: Molecule, planned: Formulation) -> None:
        """Show what a decision asks for, nothing for one of the usual three."""
        self.pick.choose(decision)
        self.setVisible(bool(self.pick.value()))
        self.route.setVisible(decision == Decision.CHANGE_ROUTE)
        self.interval.setVisible(decision == Decision.CHANGE_INTERVAL)
        self.means.setText(self._means(decision))
        routes = catalogue.routes()
        fitting = [one for one in Formulation if one is not planned and suits(molecule, one)]
        self.route_edit.offer([(one.value, said(routes[one].words)) for one in fitting])

    def show_found(self, said: str) -> None:
        """Say what a rule finds in the decision, '' for nothing."""
        self.found.setText(said)
        self.found.setVisible(bool(said))

    def _means(self, decision: str) -> str:
        return (
            {
                Decision.PAUSE: self.tr("No dose is charted until another decision takes the course up again."),
                Decision.STOP: self.tr("The course ends. No dose is charted until another decision takes it up again."),
                Decision.CHANGE_ROUTE: self.tr(
                    "Dose, steps and ceiling by the other route stand in a new version of the plan."
                ),
                Decision.CHANGE_INTERVAL: self.tr("The dose stays as it is."),
            }.get(Decision(decision), "")
            if decision
            else ""
        )

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.chosen.emit(Decision(value))


class ProductCheck(QWidget):
    """Strength and count of the product, held against the dose; both may stay blank. Emits `edited`."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.complaint = Complaint()
        self.strength_edit, self.count_edit = AmountEdit(self.tr("mg"), places=3), AmountEdit("", places=2, digits=3)
        self.strength = Field(self.tr("Strength of one"), self.strength_edit, complaint=self.complaint)
        self.count = Field(self.tr("How many"), self.count_edit, complaint=self.complaint)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.strength, 1)
        row.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self.complaint)
        for edit in self.edits():
            edit.textEdited.connect(self.edited)

    def edits(self) -> tuple[UnitEdit, UnitEdit]:
        """Return the two inputs in reading order."""
        return self.strength_edit, self.count_edit
