"""The form that records a dose: typed with its unit, read back in words, checked by the plan's own rules on saving."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.dosing import product_problems
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import NO_BREAK_SPACE, dose_in_words, plain
from keta_desk.domain.titration import Formulation, Molecule, suits
from keta_desk.domain.titration_rules import when_problems
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.quantity_edit import DoseEdit, QuantityEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.session_forms import WIDTH, session_of, when_saved
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, sessions

MOST_MG = 1_000_000
"""Above this an amount is not read back in words: it is no dose of anything."""


class DoseForm(EntryForm):
    """Records a dose that is given now or was given before. The plan's dose stands beside the field, never in it."""

    FORM = form_names.DOSE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Give dose"), words.said("Record dose")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        entry = session_of(tools, chart, subject)
        if entry is not None:
            self.whose.setText(self.tr("{0} · {1}").format(self.whose.text(), session_words.title(entry)))
        self.amount, self.at = DoseEdit(), when_saved(tools, chart)
        self.strength, self.count = QuantityEdit(("mg", "ug"), shown="mg"), AmountEdit("", places=2, digits=3)
        self.strength.setPlaceholderText(self.tr("with unit"))
        self.amount.setProperty("cell", True)
        self.molecule = Segmented(
            self.tr("Molecule"),
            ((Molecule.RACEMIC, self.tr("Racemic ketamine")), (Molecule.ESKETAMINE, self.tr("Esketamine"))),
        )
        self.route = MenuChoice(self.tr("Route"), self.tr("Choose the route"), self._routes())
        self._build(words.dose(entry.planned_dose_ug) if entry is not None else "")
        self._read_back()
        self.start()

    def _build(self, planned: str) -> None:
        beside = self.tr("planned: {0}").format(planned) if planned else ""
        self.add("dose_mg", self.tr("&Dose"), self.amount, note=beside, check=self._dose_problems)
        self.add("given_at", self.tr("&Given"), self.at, beside=True, check=self._moment_problems)
        self.add("lot", self.tr("&Batch"), UnitEdit(), beside=True)
        self.add("strength", self.tr("&Strength of one"), self.strength, check=self._strength_problems)
        self.add("count", self.tr("How man&y"), self.count, beside=True, check=self._count_problems)
        self.add("molecule", self.tr("&Molecule"), self.molecule)
        self.add("formulation", self.tr("&Route"), self.route, note=self._planned_route(), beside=True)
        self.back = Label("", "lead", wrap=True)
        self.body.addWidget(self.back)
        told = self.tr("It was already given: record what happened, even against the plan")
        self.already = self.add_box("already", told)
        self.note.setText(self.tr("Read the dose back before it is recorded."))
        self.amount.textEdited.connect(self._read_back)
        self.molecule.chosen.connect(self._choose)
        self.route.chosen.connect(self._read_back)

    def _routes(self) -> list[tuple[str, str]]:
        planned = self.chart.plan.formulation if self.chart.plan else ""
        chosen = Molecule(str(self.molecule.value())) if self.molecule.value() else None
        fitting = [one for one in Formulation if chosen is None or suits(chosen, one)]
        fitting.sort(key=lambda one: one != planned)
        told = self.tr("{0} (plan)")
        return [
            (one, told.format(session_words.route_words(one)) if one == planned else session_words.route_words(one))
            for one in fitting
        ]

    def _planned_route(self) -> str:
        plan = self.chart.plan
        if plan is None:
            return ""
        said = self.tr("plan: {0}, {1}")
        return said.format(session_words.molecule_words(plan.molecule), session_words.route_words(plan.formulation))

    # What is typed and chosen

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again; which routes there are hangs on the molecule."""
        super().restore(state)
        self.route.offer(self._routes())
        self.route.choose(str(state.get("formulation", "")))
        self._read_back()

    @Slot()
    def _choose(self) -> None:
        self.route.offer(self._routes())
        self.fields["formulation"].complain("")
        self._read_back()

    def _dose_problems(self) -> list[Problem]:
        return self.amount.problems(field="dose_mg")

    def _moment_problems(self) -> list[Problem]:
        moment, person = None if self.at.trouble() else self.at.moment(), self.chart.person
        if moment is None:
            return []
        now = self.tools.desk.clock.now()
        return when_problems(moment, now=now, born=person.birth_date, zone=self.chart.zone.key)

    def _strength_problems(self) -> list[Problem]:
        return self.strength.problems(field="strength")

    def _count_problems(self) -> list[Problem]:
        """Hold strength times count against the dose; where both are blank there is nothing to hold against it."""
        typed, strength, dose = self.count.typed(field="count"), self.strength.amount(), self.amount.amount()
        if typed.problem is not None:
            return [typed.problem]
        if self.strength.problems():
            return []
        amounts = (one.value if one is not None else None for one in (dose, strength, typed.quantity))
        return product_problems(*amounts)

    def _product(self) -> str:
        """Return what was taken of the product, `5 × 50 mg`, '' where it was not told."""
        strength, count = self.strength.amount(), self.count.value()
        if strength is None or count is None:
            return ""
        return f"{plain(count)} \u00d7 {plain(strength.value)}{NO_BREAK_SPACE}mg"

    @Slot()
    def _read_back(self) -> None:
        """Say the dose in words as far as it is known: a tenfold slip that hides among digits is heard in words."""
        amount = self.amount.amount()
        molecule, route = self.molecule.value(), self.route.value()
        told = self.tr("The dose is read back here.")
        if amount is not None and 0 < amount.value < MOST_MG:
            missing = session_words.not_recorded()
            drug = session_words.molecule_words(str(molecule)) if molecule else self.tr("molecule {0}").format(missing)
            form = session_words.route_words(route) if route else self.tr("route {0}").format(missing)
            told = dose_in_words(amount.value, drug=drug, form=form)
        self.back.setText(told)
        self.back.setAccessibleName(self.tr("Read back: {0}").format(told))

    def read_back(self) -> str:
        """Return the dose as it is read back."""
        return self.back.text()

    def record(self) -> Undoable:
        """Record the dose; undo marks it as entered in error. What is to be confirmed asks for the reason first."""
        desk, reason, amount = self.tools.desk, undone(), self.amount.amount()
        molecule, formulation = self.text("molecule"), self.text("formulation")
        dose_id = self.do(
            sessions.give_dose,
            SessionId(self.subject),
            mg=amount.value if amount is not None else None,
            molecule=Molecule(molecule) if molecule else None,
            formulation=Formulation(formulation) if formulation else None,
            at=self.at.moment(),
            product=self._product(),
            lot=self.text("lot"),
            already_given=self.already.isChecked(),
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(
            self.tr("Dose recorded"), lambda: desk.do(corrections.enter_in_error, "dose_given", dose_id, reason=reason)
        )
