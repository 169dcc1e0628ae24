"""Records that somebody looked into a prescription monitoring programme, and what it came to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.dispensing import PdmpFinding, pdmp_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.dispensing import form_names
from keta_desk.ui.dispensing.supply_form import WIDTH, SupplyForm
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.sessions.session_forms import when_saved
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, dispensing


class PdmpForm(SupplyForm):
    """Records a check with its finding; what the finding means is not said here."""

    FORM = form_names.PDMP

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Record a prescription monitoring check"), words.said("Record check")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        signed_in = self.tr("signed in: {0}").format(tools.desk.clinician.name)
        self.at = when_saved(tools, chart)
        self.add("checked_at", self.tr("&Checked"), self.at)
        self.add("checked_by", self.tr("Checked &by"), UnitEdit(), note=signed_in, beside=True)
        self.add("programme", self.tr("&Programme"), UnitEdit(), beside=True)
        found = (
            (PdmpFinding.NOTHING_UNEXPECTED, self.tr("Nothing unexpected")),
            (PdmpFinding.TO_TALK_ABOUT, self.tr("Something to talk about")),
            (PdmpFinding.NOT_AVAILABLE, self.tr("Could not be looked up")),
        )
        self.add("finding", self.tr("&Finding"), Segmented(self.tr("Finding"), found))
        self.add("details", self.tr("&What was found"), TextEdit(lines=3))
        self.start()

    def _finding(self) -> PdmpFinding | None:
        return PdmpFinding(self.text("finding")) if self.text("finding") else None

    def whole(self) -> list[Problem]:
        """Return what the rules find in the check."""
        return list(
            pdmp_problems(
                on=None,
                finding=self._finding(),
                checked_by=self.text("checked_by"),
                details=self.text("details"),
                today=self.today,
                birth_date=self.born,
            )
        )

    def record(self) -> Undoable:
        """Record it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        row_id = self.do(
            dispensing.record_pdmp_check,
            self.chart.person.id,
            at=self.at.moment(),
            finding=self._finding(),
            checked_by=self.text("checked_by"),
            programme=self.text("programme"),
            details=self.text("details"),
        )
        return Undoable(
            self.tr("Check recorded"), lambda: desk.do(corrections.enter_in_error, "pdmp_check", row_id, reason=reason)
        )
