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
from keta_desk.ui.outcomes.entered import TABLE, Amended, Entered, Removed, Said
from keta_desk.ui.outcomes.sheet_dialog import SheetDialog
from keta_desk.ui.outcomes.sheet_page import SheetPage
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, notes, outcomes


class MeasureDialog(SheetDialog):
    """Enters a scale as it was filled in. Its subject is the id of the scale."""

    FORM = "measure"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        scale = catalogue.scales()[subject if subject in catalogue.scales() else "phq9"]
        super().__init__(self.tr("Enter {0}").format(scale.name), tools, chart, scale, subject=subject, parent=parent)
        filled_in = [line for line in chart.scores if line.scale == scale.id]
        before: Sequence[int | None] = filled_in[-1].answers if filled_in else ()
        self.page = SheetPage(self.form, before, chart, self._desk.clock.now())
        self.show_page(self.page)
        if filled_in:
            last = write_day(filled_in[-1].at.astimezone(chart.zone).date())
            self.note.setText(self.tr("Outlined: the answers of {0}").format(last))
        if self.take_up_draft() and not self._is_note_owed():
            self.form.saved_id = ""
            self.page.show_form()
            self.say_taken_up()
        if self.pages.currentWidget() is self.page:
            self.page.sheet.begin()

    def _is_note_owed(self) -> bool:
        """Go on with the note of a sheet that is in the record already, where the draft says so."""
        line = next((one for one in self._chart.scores if one.id == self.form.saved_id), None)
        if line is None:
            return False
        self.form.take(line.answers)
        problem = needs_note(self.scale, line.answers, self.before(line.at, line.id))
        if problem is not None:
            self.ask_note(problem, line.at)
        return problem is not None

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong, an answer at its row."""
        if self.pages.currentWidget() is self.page:
            self.page.show_broken(broken, self.banner)
        else:
            super().show_broken(broken)

    def save_sheet(self) -> None:
        """Save the answers."""
        refuse(self.form.problems())
        at = self.page.moment() or self._desk.clock.now()
        said = Said(self.form.given(), at, self.form.mode)
        fill_in = notes.out_of_draft(outcomes.fill_in, self.FORM, self._draft_of)
        person = self._chart.person.id
        line_id = self._desk.do(fill_in, person, self.scale.id, said.answers, at=said.at, mode=said.mode)
        entered = Entered(self._desk, person, self.scale.id, said, line_id)
        done = self.tr("{0} saved").format(self.scale.name)
        self.saved(line_id, at, Undoable(done, entered.undo, entered.redo))


class AmendDialog(SheetDialog):
    """Puts a filling-in right, or marks it as entered in error. Its subject is the id of the filling-in."""

    FORM = "measure-amend"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self._line = next((one for one in chart.scores if one.id == subject), None)
        scale = catalogue.scales()[self._line.scale if self._line is not None else "phq9"]
        super().__init__(self.tr("Amend {0}").format(scale.name), tools, chart, scale, subject=subject, parent=parent)
        said: Sequence[int | None] = self._line.answers if self._line is not None else ()
        self.form.take(said)
        self.form.mode = self._line.mode if self._line is not None else ""
        self._blank = self.form.state()
        self.page = SheetPage(self.form, said, chart, self._desk.clock.now(), is_amended=True)
        self.show_page(self.page)
        if self._line is None:
            self.say_gone()
            return
        on = write_day(self._line.at.astimezone(chart.zone).date())
        self.note.setText(self.tr("Filled in on {0}. What it said before stays legible.").format(on))
        is_taken_up = self.take_up_draft()
        self.form.saved_id = ""
        self.page.show_form()
        if is_taken_up:
            self.say_taken_up()
        self.page.sheet.rows[0].setFocus()

    def is_blank(self) -> bool:
        """Say whether nothing differs from what the record says."""
        return self.form.state() == self._blank

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong, an answer at its row."""
        if self.pages.currentWidget() is self.page:
            self.page.show_broken(broken, self.banner)
        else:
            super().show_broken(broken)

    def save_sheet(self) -> None:
        """Put the answers right, or take the whole filling-in out of what counts.

        Raises:
            Gone: it was entered in error meanwhile.
        """
        line = self._line
        if line is None:
            raise Gone("record.gone")
        refuse(reason_problems(self.form.reason))
        if self.form.is_error:
            self._remove(line)
            return
        refuse(self.form.problems())
        self._amend(line)

    def _amend(self, line: ScoreLine) -> None:
        was = Said(line.answers, line.at, line.mode)
        now = Said(self.form.given(), self.page.moment() or line.at, self.form.mode)
        if now == Said(_padded(line, now), line.at, line.mode):
            raise RuleBroken([Problem("outcome.unchanged", field="reason")])
        amend = notes.out_of_draft(outcomes.amend, self.FORM, self._draft_of)
        reason, seen = self.form.reason, line.version
        self._desk.do(amend, line.id, now.answers, reason=reason, seen=seen, at=now.at, mode=now.mode)
        amended = Amended(self._desk, line.id, was, now, reason, seen + 1)
        done = self.tr("{0} amended").format(self.scale.name)
        self.saved(line.id, now.at, Undoable(done, amended.undo, amended.redo))

    def saved(self, line_id: str, at: datetime, undoable: Undoable | None) -> None:
        """Ask for a note only where none was written for that day."""
        title = note_title(self.scale, at.astimezone(self._chart.zone).date())
        if any(note.title == title for note in self._chart.notes):
            self.close_saved(undoable)
        else:
            super().saved(line_id, at, undoable)

    def _remove(self, line: ScoreLine) -> None:
        remove = notes.out_of_draft(corrections.enter_in_error, self.FORM, self._draft_of)
        self._desk.do(remove, TABLE, line.id, reason=self.form.reason, seen=line.version)
        said = Said(line.answers, line.at, line.mode)
        removed = Removed(self._desk, self._chart.person.id, line.scale, said, line.source)
        done = self.tr("{0} marked as entered in error").format(self.scale.name)
        self.close_saved(Undoable(done, removed.undo))


class SafetyDialog(SheetDialog):
    """Writes the note that a filling-in still asks for. Its subject is the id of the filling-in."""

    FORM = "safety-note"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        line = next((one for one in chart.scores if one.id == subject), None)
        scale = catalogue.scales()[line.scale if line is not None else "phq9"]
        super().__init__(self.tr("Safety note"), tools, chart, scale, subject=subject, parent=parent)
        problem = None
        if line is not None:
            self.form.take(line.answers)
            problem = needs_note(scale, line.answers, self.before(line.at, line.id))
        if line is None or problem is None:
            self.say_gone()
            return
        if self.take_up_draft():
            self.form.take(line.answers)
        self.ask_note(problem, line.at)
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
