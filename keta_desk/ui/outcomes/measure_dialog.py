"""The dialogs of the measures: enter a scale, put one right, write the note that a finding asks for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from keta_desk.domain.outcomes import needs_note, note_title
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.domain.record import Gone
from keta_desk.queries.chart import Chart
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.outcomes.entered import TABLE, Amended, Entered, Removed, Said
from keta_desk.ui.outcomes.sheet_dialog import SheetDialog
from keta_desk.ui.outcomes.sheet_page import SheetPage
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, outcomes


class MeasureDialog(SheetDialog):
    """Enters a scale as it was filled in. Its subject is the id of the scale."""

    FORM = "measure"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        scale = catalogue.scales()[subject if subject in catalogue.scales() else "phq9"]
        super().__init__(tools, chart, subject, parent, scale, title=words.said("Enter {0}").format(scale.name))
        filled_in = [line for line in chart.scores if line.scale == scale.id]
        before: Sequence[int | None] = filled_in[-1].answers if filled_in else ()
        self.page = SheetPage(self.form, before, chart, self._desk.clock.now())
        self.show_page(self.page)
        if filled_in:
            last = write_day(filled_in[-1].at.astimezone(chart.zone).date())
            self.note.setText(self.tr("Outlined: the answers of {0}").format(last))
        self.take_up(self.page.sheet.rows[0])
        if not self._is_note_owed():
            self.form.saved_id = ""
            self.page.sheet.begin()

    def _is_note_owed(self) -> bool:
        """Go on with the note of a sheet that is in the record already, where the draft says so."""
        line = next((one for one in self.chart.scores if one.id == self.form.saved_id), None)
        if line is None:
            return False
        self.form.take(line.answers)
        problem = needs_note(self.scale, line.answers, self.before(line.at, line.id))
        if problem is not None:
            self.ask_note(problem, line.at)
        return problem is not None

    def save_sheet(self) -> Undoable:
        """Save the answers."""
        refuse(self.form.problems())
        at = self.page.moment() or self._desk.clock.now()
        said = Said(self.form.given(), at, self.form.mode)
        person = self.chart.person.id
        line_id = self.do(outcomes.fill_in, person, self.scale.id, said.answers, at=said.at, mode=said.mode)
        self.owe_note(line_id, at)
        entered = Entered(self._desk, person, self.scale.id, said, line_id)
        return Undoable(self.tr("{0} saved").format(self.scale.name), entered.undo, entered.redo)


class AmendDialog(SheetDialog):
    """Puts a filling-in right, or marks it as entered in error. Its subject is the id of the filling-in."""

    FORM = "measure-amend"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self._line = standing(chart.scores, subject)
        scale = catalogue.scales()[self._line.scale]
        super().__init__(tools, chart, subject, parent, scale, title=words.said("Amend {0}").format(scale.name))
        said: Sequence[int | None] = self._line.answers
        self.form.take(said)
        self.form.mode = self._line.mode
        self.page = SheetPage(self.form, said, chart, self._desk.clock.now(), is_amended=True)
        self.show_page(self.page)
        on = write_day(self._line.at.astimezone(chart.zone).date())
        self.note.setText(self.tr("Filled in on {0}. What it said before stays legible.").format(on))
        self.page.show_form()
        self.take_up(self.page.sheet.rows[0])
        self.form.saved_id = ""

    def save_sheet(self) -> Undoable:
        """Put the answers right, or take the whole filling-in out of what counts."""
        refuse(reason_problems(self.form.reason))
        if self.form.is_error:
            return self._remove(self._line)
        refuse(self.form.problems())
        return self._amend(self._line)

    def _amend(self, line: ScoreLine) -> Undoable:
        was = Said(line.answers, line.at, line.mode)
        now = Said(self.form.given(), self.page.moment() or line.at, self.form.mode)
        if now == Said(_padded(line, now), line.at, line.mode):
            raise RuleBroken([Problem("outcome.unchanged", field="reason")])
        reason, seen = self.form.reason, line.version
        self.do(outcomes.amend, line.id, now.answers, reason=reason, seen=seen, at=now.at, mode=now.mode)
        amended = Amended(self._desk, line.id, was, now, reason, seen + 1)
        self.owe_note(line.id, now.at)
        return Undoable(self.tr("{0} amended").format(self.scale.name), amended.undo, amended.redo)

    def owe_note(self, line_id: str, at: datetime) -> None:
        """Ask for a note only where none was written for that day."""
        title = note_title(self.scale, at.astimezone(self.chart.zone).date())
        if not any(note.title == title for note in self.chart.notes):
            super().owe_note(line_id, at)

    def _remove(self, line: ScoreLine) -> Undoable:
        self.do(corrections.enter_in_error, TABLE, line.id, reason=self.form.reason, seen=line.version)
        said = Said(line.answers, line.at, line.mode)
        removed = Removed(self._desk, self.chart.person.id, line.scale, said, line.source)
        return Undoable(self.tr("{0} marked as entered in error").format(self.scale.name), removed.undo)


class SafetyDialog(SheetDialog):
    """Writes the note that a filling-in still asks for. Its subject is the id of the filling-in."""

    FORM = "safety-note"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        line = standing(chart.scores, subject)
        scale = catalogue.scales()[line.scale]
        super().__init__(tools, chart, subject, parent, scale, title=words.said("Safety note"))
        self.form.take(line.answers)
        problem = needs_note(scale, line.answers, self.before(line.at, line.id))
        if problem is None:  # amended meanwhile
            raise Gone("record.gone")
        self.ask_note(problem, line.at)
        self.take_up(self.step.text)
        self.form.take(line.answers)
        self.cancel.setVisible(True)
        self.note.setText("")

    def is_blank(self) -> bool:
        """Say whether nothing is typed."""
        return not self.step.body().strip()

    def reject(self) -> None:
        """Close and keep what is typed: the section goes on asking for the note."""
        self.leave()

    def save_sheet(self) -> None:
        """Save nothing: there is no sheet here.

        Raises:
            Gone: always.
        """
        raise Gone("record.gone")


def _padded(line: ScoreLine, now: Said) -> tuple[int | None, ...]:
    """Return what a line says with a blank for each item that it leaves off."""
    return (*line.answers, *[None] * (len(now.answers) - len(line.answers)))
