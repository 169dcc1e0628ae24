"""The form that records a dose: typed with its unit, read back in words, checked by the plan's own rules on saving."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import RuleBroken, Severity
from keta_desk.domain.quantities import dose_in_words
from keta_desk.domain.titration import Formulation, Molecule, suits
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.parts.button import CheckBox, Segmented
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.quantity_edit import DoseEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.record_form import RecordForm
from keta_desk.ui.sessions.session_forms import row_of, session_of, typed_mg
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, notes, sessions

MOST_MG = 1_000_000
"""Above this an amount is not read back in words: it is no dose of anything."""


class DoseForm(RecordForm):
    """Records a dose that is given now or was given before. The plan's dose stands beside the field, never in it."""

    FORM = form_names.DOSE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, texts=(words.said("Give dose"), words.said("Record dose")))
        entry = session_of(tools, chart, subject)
        if entry is not None:
            self.whose.setText(self.tr("{0} · {1}").format(self.whose.text(), session_words.title(entry)))
        self._build(words.dose(entry.planned_dose_ug) if entry is not None else "")
        self.save_asked.connect(self.save_dose)
        self._read_back()
        self.start()
        self.fields["dose_mg"].edit.setFocus()

    def _build(self, planned: str) -> None:
        amount = DoseEdit()
        amount.setProperty("cell", True)
        beside = self.tr("planned: {0}").format(planned) if planned else ""
        dose = self.text_field("dose_mg", self.tr("&Dose"), amount, note=beside)
        at = self.text_field("given_at", self.tr("&Given"), self.moment_edit())
        lot = self.text_field("lot", self.tr("&Batch"), UnitEdit())
        self.molecule = Segmented(
            self.tr("Molecule"),
            ((Molecule.RACEMIC, self.tr("Racemic ketamine")), (Molecule.ESKETAMINE, self.tr("Esketamine"))),
        )
        self.route = MenuChoice(self.tr("Route"), self.tr("Choose the route"), self._routes())
        self.fields["molecule"] = Field(self.tr("&Molecule"), self.molecule)
        self.fields["formulation"] = Field(self.tr("&Route"), self.route, note=self._planned_route())
        self.back = Label("", "lead", wrap=True)
        self.already = CheckBox(self.tr("It was already given: record what happened, even against the plan"))
        self.because = self.text_field("confirmed_because", self.tr("Reason to go &on"), UnitEdit())
        self.because.hide()
        self.body.addLayout(row_of(dose, at, lot))
        self.body.addLayout(row_of(self.fields["molecule"], self.fields["formulation"]))
        self.body.addWidget(self.back)
        self.body.addWidget(self.already)
        self.body.addWidget(self.because)
        self.note.setText(self.tr("Read the dose back before it is recorded."))
        amount.textEdited.connect(self._read_back)
        self.molecule.chosen.connect(self._choose)
        self.route.chosen.connect(self._choose)
        self.already.toggled.connect(self._choose)

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

    def state(self) -> dict[str, str]:
        """Return what is typed and chosen."""
        return {
            **super().state(),
            "molecule": str(self.molecule.value() or ""),
            "formulation": self.route.value(),
            "already": "yes" if self.already.isChecked() else "",
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        super().restore(state)
        if state.get("molecule"):
            self.molecule.choose(Molecule(state["molecule"]))
        self.route.offer(self._routes())
        self.route.choose(state.get("formulation", ""))
        self.already.setChecked(bool(state.get("already")))
        self.because.setVisible(bool(state.get("confirmed_because")))
        self._read_back()

    @Slot()
    def _choose(self) -> None:
        self.route.offer(self._routes())
        for name in ("molecule", "formulation"):
            self.fields[name].complain("")
        self._read_back()
        self.keeper.touch()

    @Slot()
    def _read_back(self) -> None:
        """Say the dose in words as far as it is known: a tenfold slip that hides among digits is heard in words."""
        try:
            mg = typed_mg(self.fields["dose_mg"].edit, "dose_mg")
        except RuleBroken:
            mg = None
        molecule, route = self.molecule.value(), self.route.value()
        told = self.tr("The dose is read back here.")
        if mg is not None and 0 < mg < MOST_MG:
            missing = session_words.not_recorded()
            drug = session_words.molecule_words(str(molecule)) if molecule else self.tr("molecule {0}").format(missing)
            form = session_words.route_words(route) if route else self.tr("route {0}").format(missing)
            told = dose_in_words(mg, drug=drug, form=form)
        self.back.setText(told)
        self.back.setAccessibleName(self.tr("Read back: {0}").format(told))

    def read_back(self) -> str:
        """Return the dose as it is read back."""
        return self.back.text()

    # Saving

    @Slot()
    def save_dose(self) -> None:
        """Record the dose; undo marks it as entered in error. What is to be confirmed asks for the reason first."""
        done, dose_id = self.attempt(self._give)
        if not done or dose_id is None:
            return
        desk, reason, given = self.tools.desk, self.tr("Recorded by mistake, undone"), self.tr("Dose recorded")
        self.accept()
        self.undo.offer(
            Undoable(given, lambda: desk.do(corrections.enter_in_error, "dose_given", dose_id, reason=reason))
        )

    def _give(self) -> str:
        state, at = self.state(), self.moment("given_at")
        mg = typed_mg(self.fields["dose_mg"].edit, "dose_mg")
        try:
            return self._record(state, mg, at)
        except RuleBroken as broken:
            if all(one.severity is Severity.CONFIRM for one in broken.problems):
                self.because.show()
                self.because.edit.setFocus()
            raise

    def _record(self, state: Mapping[str, str], mg: Decimal | None, at: datetime | None) -> str:
        molecule, formulation = state["molecule"], state["formulation"]
        give = notes.out_of_draft(sessions.give_dose, self.FORM, self.draft_subject())
        return self.tools.desk.do(
            give,
            SessionId(self.subject),
            mg=mg,
            molecule=Molecule(molecule) if molecule else None,
            formulation=Formulation(formulation) if formulation else None,
            at=at,
            lot=state["lot"],
            already_given=self.already.isChecked(),
            confirmed_because=state["confirmed_because"],
        )
