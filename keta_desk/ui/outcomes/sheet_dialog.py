"""What the dialogs of the measures share: sheet and safety step in one, drafts, and how they are left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from keta_desk.domain.notes import NoteKind
from keta_desk.domain.outcomes import Scale, needs_note, note_title
from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import Problem, RuleBroken, Trouble
from keta_desk.domain.quantities import plain
from keta_desk.domain.record import Gone
from keta_desk.queries import notes as note_questions
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.errors import show_findings, show_trouble
from keta_desk.ui.outcomes.answer_form import AnswerForm
from keta_desk.ui.outcomes.safety_step import LATER, NOTE, SafetyStep
from keta_desk.ui.outcomes.scroller import Scroller
from keta_desk.ui.outcomes.sheet_page import SheetPage
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import notes

WIDTH, MARGIN = 660, 32  # of the dialog, and what of the window stays in view around it


class SheetDialog(FormDialog):
    """A form about one scale of one patient, in two steps where a finding asks for a note.

    Once the answers are in the record the dialog is left by a note, or by a reason why there is none now.
    """

    def __init__(
        self, title: str, tools: Tools, chart: Chart, scale: Scale, *, subject: str, parent: QWidget | None = None
    ) -> None:
        person = chart.person
        whose = f"{person.name} · {write_day(person.birth_date)} · {chart_label(person.chart_number)}"
        super().__init__(title, save=words.said("Save {0}").format(scale.name), whose=whose, parent=parent)
        self.setMinimumWidth(WIDTH - 160)
        self._tools, self._desk, self._chart, self.scale = tools, tools.desk, chart, scale
        self._draft_of = f"{person.id}:{subject}"
        self.form = AnswerForm(scale)
        self.step = SafetyStep()
        self.pages = QStackedWidget()
        self.pages.setObjectName("page")
        self.scroller = Scroller(self.pages)
        self.body.addWidget(self.scroller, 1)
        self._finding: Problem | None = None
        self._undoable: Undoable | None = None
        self._on = chart.person.birth_date
        self.keeper = DraftKeeper(self.form.state, self._keep_draft, self)
        self.step.changed.connect(self._take_note)
        self.save_asked.connect(self.save_step)

    def show_page(self, page: SheetPage) -> None:
        """Show the first step."""
        self.pages.addWidget(page)
        page.changed.connect(self.keeper.touch)
        order = [*page.order(), self.cancel, self.save]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent, room = self.parentWidget(), self.screen().availableGeometry().height()
        room = room if parent is None else min(room, parent.window().height())
        self.resize(max(self.width(), WIDTH), min(self.sizeHint().height(), room - MARGIN))

    # The steps

    @Slot()
    def save_step(self) -> None:
        """Save the sheet, or the note it asks for; what is typed stays where it is if that is refused."""
        self.banner.hide()
        try:
            if self._finding is None:
                self.save_sheet()
            else:
                self._save_note()
        except RuleBroken as broken:
            self.show_broken(broken)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)

    def save_sheet(self) -> None:
        """Save what the first step holds.

        Raises:
            Trouble: it is refused.
        """
        raise NotImplementedError

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong, at its field."""
        show_findings(broken, {"body": self.step.field}, self.banner)

    def done(self, result: int) -> None:
        super().done(result)
        if self._undoable is not None:
            undoable, self._undoable = self._undoable, None
            self._tools.undo.offer(undoable)

    def saved(self, line_id: str, at: datetime, undoable: Undoable | None) -> None:
        """Go on to the safety step if the answers ask for it, else close."""
        self._undoable = undoable
        self.form.saved_id = line_id
        problem = needs_note(self.scale, self.form.given(), self.before(at, line_id))
        if problem is None:
            self.close_saved(undoable)
            return
        self.ask_note(problem, at)
        self.keeper.keep_now()

    def close_saved(self, undoable: Undoable | None) -> None:
        """Close: all that was to be saved is in the record."""
        self._undoable = undoable
        self.keeper.forget()
        self.accept()

    def before(self, at: datetime, line_id: str) -> tuple[int | None, ...] | None:
        """Return the answers of the filling-in before this one."""
        lines = [one for one in self._chart.scores if one.scale == self.scale.id and one.at < at and one.id != line_id]
        return lines[-1].answers if lines else None

    def ask_note(self, problem: Problem, at: datetime) -> None:
        """Show the safety step."""
        self._finding = problem
        self._on = at.astimezone(self._chart.zone).date()
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
        return self.tr("{0} of {1} is saved: {2}, {3}.").format(self.scale.name, day, plain(reckoned.total), band)

    @Slot()
    def _take_note(self) -> None:
        self.form.note, self.form.note_kind = self.step.body(), LATER if self.step.is_put_off() else NOTE
        if self.form.note.strip():
            self.step.field.complain("")
        self.keeper.touch()

    def _save_note(self) -> None:
        title = note_title(self.scale, self._on, is_put_off=self.step.is_put_off())
        write = notes.out_of_draft(notes.write, self.FORM, self._draft_of)
        self._desk.do(write, self._chart.person.id, NoteKind.PROGRESS, body=self.step.body(), title=title)
        self.keeper.forget()
        self.accept()

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
        self.keeper.keep_now()
        super().reject()

    def say_gone(self) -> None:
        """Say that what the form is about does not stand any more."""
        show_trouble(Gone("record.gone"), self.banner)
        self.pages.setEnabled(False)
        self.save.setEnabled(False)

    def keep_now(self) -> None:
        """Keep the draft at once: the window is about to lock."""
        self.keeper.keep_now()

    def stop_keeping(self) -> None:
        """Keep no more drafts: the vault closes."""
        self.keeper.forget()

    def is_blank(self) -> bool:
        """Say whether there is nothing to keep as a draft."""
        return self.form.is_blank()

    def _keep_draft(self, state: Mapping[str, str]) -> bool:
        if self._desk.read_only_because:
            return True
        if not self._desk.is_open:  # locked meanwhile; what was typed was kept before that
            return False
        try:
            if self.is_blank():
                self._desk.do(notes.drop_draft, self.FORM, self._draft_of)
            else:
                self._desk.do(notes.keep_draft, self.FORM, self._draft_of, dict(state))
        except Trouble as trouble:  # what was typed stays in the form
            show_trouble(trouble, self.banner)
            return False
        return True

    def take_up_draft(self) -> bool:
        """Take up what was typed before; say whether there was anything."""
        kept = self._desk.ask(note_questions.draft, self.FORM, self._draft_of, self._desk.clinician.id)
        if kept is None:
            return False
        self.form.restore(kept)
        self.step.restore(self.form.note_kind, self.form.note)
        return True

    def say_taken_up(self) -> None:
        """Say that a draft was taken up."""
        self.banner.say("note", self.tr("Taken up where you left"), self.tr("These answers are not saved yet."))
