"""Moving a patient along the care pathway, with the reason."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.patients import Stage
from keta_desk.domain.problems import Problem
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import patients


class StageForm(EntryForm):
    """Moves a patient to another stage of care; undo moves back."""

    FORM = "stage-move"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Move along the care pathway"), words.said("Move")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.now = Stage(chart.person.stage)
        choices = [(stage.value, words.stage_words(stage)) for stage in Stage if stage is not self.now]
        self.stage = MenuChoice(self.tr("To"), self.tr("Choose the stage"), choices)
        self.say(self.tr("Stands at: {0}.").format(words.stage_words(self.now)))
        self.add("stage", self.tr("&To"), self.stage)
        self.add("because", self.tr("&Why"), UnitEdit(), beside=True)
        self.start(seen=chart.person.version)

    def problems(self) -> list[Problem]:
        """Return what is wrong: no stage chosen."""
        return [] if self.stage.value() else [Problem("stage.missing", field="stage")]

    def record(self) -> Undoable:
        """Move; undo moves back."""
        desk, patient_id, before, reason = self.tools.desk, self.chart.person.id, self.now, undone()
        stage, why = Stage(self.stage.value()), self.text("because")
        self.do(patients.move_to_stage, patient_id, stage, reason=why, seen=self.seen)
        return Undoable(
            self.tr("Moved to {0}").format(words.stage_words(stage)),
            lambda: desk.do(patients.move_to_stage, patient_id, before, reason=reason),
        )
