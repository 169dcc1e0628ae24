"""Allergies: a substance with what it does, or that the patient was asked and knows of none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import title_problems
from keta_desk.domain.patients import AllergyState
from keta_desk.domain.problems import Problem
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, evaluation

CRITICALITY = ("low", "high", "unable-to-assess")
"""As other systems write it (FHIR AllergyIntolerance.criticality)."""


class AddAllergy(EntryForm):
    """Adds a substance the patient reacts to."""

    FORM = "allergy-add"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Add allergy"), words.said("Add allergy")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.substance, self.reaction = UnitEdit(), UnitEdit()
        said = (self.tr("Low"), self.tr("High"), self.tr("Can\u2019t be told"))
        self.weight = Segmented(self.tr("How grave"), tuple(zip(CRITICALITY, said, strict=True)))
        self.add("substance", self.tr("&Substance"), self.substance, check=self._substance_problems)
        self.add("reaction", self.tr("&Reaction"), self.reaction, beside=True)
        self.add("criticality", self.tr("How &grave"), self.weight)
        self.start()

    def _substance_problems(self) -> list[Problem]:
        return title_problems(self.text("substance"), missing="allergy.substance-missing", field="substance")

    def record(self) -> Undoable:
        """Add it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        allergy_id = self.do(
            evaluation.add_allergy,
            self.chart.person.id,
            substance=self.text("substance"),
            reaction=self.text("reaction"),
            criticality=self.text("criticality"),
        )
        return Undoable(
            self.tr("Allergy added"),
            lambda: desk.do(corrections.enter_in_error, "allergy", allergy_id, reason=reason),
        )


class NoAllergies(EntryForm):
    """Records that the patient was asked and knows of no allergy: "not asked" is not "none known"."""

    FORM = "allergy-none"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("No known allergies"), words.said("Record that there are none")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.say(self.tr("The patient was asked about allergies and knows of none."))
        self.start()
        self.save.setFocus()

    def record(self) -> Undoable:
        """Record it; undo says again that nobody asked."""
        desk, patient_id, reason = self.tools.desk, self.chart.person.id, undone()
        was = self.chart.person.allergy_state
        self.do(evaluation.ask_about_allergies, patient_id)

        def back() -> None:
            if was != AllergyState.NONE_KNOWN:
                desk.do(evaluation.unask_allergies, patient_id, reason=reason)

        return Undoable(self.tr("No known allergies recorded"), back)
