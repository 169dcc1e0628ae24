"""What the dialogs of the measures share: sheet and safety step in one, and how they are left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from keta_desk.domain.notes import NoteKind
from keta_desk.domain.outcomes import Scale, needs_note, note_title
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import ChartForm
from keta_desk.ui.outcomes.answer_form import AnswerForm
from keta_desk.ui.outcomes.safety_step import LATER, NOTE, SafetyStep
from keta_desk.ui.outcomes.sheet_page import SheetPage
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.page_area import FormArea
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import notes

WIDTH = 660


class SheetDialog(ChartForm):
    """A form about one scale of one patient, in two steps where a finding asks for a note.

    Once the answers are in the record the dialog is left by a note, or by a reason why there is none now.
    """

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None, scale: Scale, *, title: str
    ) -> None:
        save = words.said("Save {0}").format(scale.name)
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.setMinimumWidth(WIDTH - 160)
        self.scale, self._desk = scale, tools.desk
        self.form = AnswerForm(scale)
        self.step = SafetyStep()
        self.pages = QStackedWidget()
        self.scroller = FormArea(self.pages)
        self.body.addWidget(self.scroller, 1)
        self.take_room(WIDTH)
        self.fields["body"] = self.step.field
        self._sheet: SheetPage | None = None
        self._finding: Problem | None = None
        self._owed: tuple[Problem, datetime] | None = None
        self._undoable: Undoable | None = None
        self._on = chart.person.birth_date
        self.step.changed.connect(self._take_note)

    def show_page(self, page: SheetPage) -> None:
        """Show the first step."""
        self._sheet = page
        self.fields |= {"at": page.when, "reason": page.reason}
        self.pages.addWidget(page)
        page.changed.connect(self.keeper.touch)
        order = [*page.order(), self.cancel, self.save]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def state(self) -> dict[str, str]:
        """Return what is entered and typed."""
        return self.form.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again."""
        self.form.restore(state)
        self.step.restore(self.form.note_kind, self.form.note)
        if self._sheet is not None:
            self._sheet.show_form()

    # The steps

    def record(self) -> Undoable | None:
        """Save the sheet, or the note it asks for."""
        if self._finding is None:
            return self.save_sheet()
        title = note_title(self.scale, self._on, is_put_off=self.step.is_put_off())
        self.do(notes.write, self.chart.person.id, NoteKind.PROGRESS, body=self.step.body(), title=title)
        return self._undoable

    def save_sheet(self) -> Undoable | None:
        """Save what the first step holds.

        Raises:
            Trouble: it is refused.
        """
        raise NotImplementedError

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong: an answer at its row, the rest at its field."""
        if self._sheet is not None and self.pages.currentWidget() is self._sheet:
            self._sheet.show_broken(broken, self.banner)
        else:
            super().show_broken(broken)

    def owe_note(self, line_id: str, at: datetime) -> None:
        """Take note that the answers are in the record; a finding among them asks for a note before this closes."""
        self.form.saved_id = line_id
        problem = needs_note(self.scale, self.form.given(), self.before(at, line_id))
        self._owed = None if problem is None else (problem, at)

    def close_saved(self, undoable: Undoable | None) -> None:
        """Go on with the note that the answers ask for, else close."""
        if self._owed is None:
            super().close_saved(undoable)
            return
        owed, self._owed, self._undoable = self._owed, None, undoable
        self.ask_note(*owed)
        self.keeper.keep_now()

    def before(self, at: datetime, line_id: str) -> tuple[int | None, ...] | None:
        """Return the answers of the filling-in before this one."""
        lines = [one for one in self.chart.scores if one.scale == self.scale.id and one.at < at and one.id != line_id]
        return lines[-1].answers if lines else None

    def ask_note(self, problem: Problem, at: datetime) -> None:
        """Show the safety step; what was taken up belongs to the record by now, and can't be thrown away."""
        self.banner.hide()
        self._finding = problem
        self._on = at.astimezone(self.chart.zone).date()
        self.step.show_finding(problem, self._saved_words())
        self.pages.addWidget(self.step)
        self.pages.setCurrentWidget(self.step)
        self.save.setText(self.tr("Save note"))
        self.save.setAccessibleName(self.save.text())
        self.save.show_hint(self.tr("Ctrl Enter"))
        self.cancel.setVisible(False)
        self.note.setText(self.tr("The answers are saved. This closes with a note, or with why there is none now."))
        self.note.setWordWrap(True)
        self.setMinimumHeight(0)
        self.step.begin()

    def _saved_words(self) -> str:
        reckoned = self.form.score()
        day = write_day(self._on)
        if reckoned.total is None:
            return self.tr("{0} of {1} is saved, without a total.").format(self.scale.name, day)
        band = words.said(reckoned.band.label) if reckoned.band else ""
        return self.tr("{0} of {1} is saved: {2}, {3}.").format(
            self.scale.name, day, words.number(reckoned.total), band
        )

    @Slot()
    def _take_note(self) -> None:
        self.form.note, self.form.note_kind = self.step.body(), LATER if self.step.is_put_off() else NOTE
        if self.form.note.strip():
            self.step.field.complain("")
        self.keeper.touch()

    # Leaving and coming back

    def reject(self) -> None:
        """Close and keep the draft; not before a finding has its note."""
        if self._finding is not None and self._desk.is_open and not self._desk.read_only_because:
            self.banner.say("check", self.tr("Write the note, or say why there is none now"))
            self.step.begin()
            return
        self.leave()

    def leave(self) -> None:
        """Close and keep what is typed."""
        super().reject()
