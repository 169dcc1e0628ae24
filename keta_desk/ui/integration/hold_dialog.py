"""The dialogs of integration: record a session, put one right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import SessionId
from keta_desk.domain.patients import chart_label, reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, Trouble, refuse
from keta_desk.domain.record import Gone
from keta_desk.queries import notes as note_questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.integration import IntegrationLine
from keta_desk.ui.errors import show_findings, show_trouble
from keta_desk.ui.integration.kept import TABLE, AmendedNote, HeldNote
from keta_desk.ui.integration.note_form import NoteForm
from keta_desk.ui.integration.note_page import NotePage
from keta_desk.ui.integration.standing import content_of, last_session
from keta_desk.ui.outcomes.scroller import Scroller
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.moment_edit import month_names, write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, integration, notes

WIDTH, MARGIN = 680, 32  # of the dialog, and what of the window stays in view around it


class NoteDialog(FormDialog):
    """What both dialogs share: the page, drafts, and how what is wrong is said."""

    def __init__(self, title: str, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        person = chart.person
        whose = f"{person.name} · {write_day(person.birth_date)} · {chart_label(person.chart_number)}"
        super().__init__(title, save=self.tr("Save integration"), whose=whose, parent=parent)
        self._tools, self._desk, self._chart = tools, tools.desk, chart
        self._draft_of = f"{person.id}:{subject}"
        self._now = self._desk.clock.now()
        self._undoable: Undoable | None = None
        self.form = NoteForm()
        self._blank = self.form.state_of()
        self.save.show_hint(self.tr("Ctrl Enter"))

    def build(self, *, line: IntegrationLine | None) -> None:
        """Build the page: for a new session, or for one that is put right."""
        moment = line.held_at if line is not None else self._now
        session = last_session(self._chart, moment)
        self.page = NotePage(self.form, self._chart, session, self._now, is_amended=line is not None)
        self.page.setObjectName("page")
        self.body.addWidget(Scroller(self.page), 1)
        self.keeper = DraftKeeper(self.form.state_of, self._keep_draft, self)
        self.page.changed.connect(self.keeper.touch)
        self.save_asked.connect(self.save_note)
        order = [*self.page.order(), self.cancel, self.save]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent, room = self.parentWidget(), self.screen().availableGeometry().height()
        room = room if parent is None else min(room, parent.window().height())
        self.resize(max(self.width(), WIDTH), min(self.sizeHint().height(), room - MARGIN))

    @Slot()
    def save_note(self) -> None:
        """Save what is typed; where that is refused it stays as it is."""
        self.banner.hide()
        try:
            self._undoable = self.saved()
        except RuleBroken as broken:
            show_findings(broken, self.page.fields, self.banner)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
        else:
            self.keeper.forget()
            self.accept()

    def saved(self) -> Undoable:
        """Save, and return the way back.

        Raises:
            Trouble: it is refused.
        """
        raise NotImplementedError

    def done(self, result: int) -> None:
        super().done(result)
        if self._undoable is not None:
            undoable, self._undoable = self._undoable, None
            self._tools.undo.offer(undoable)

    def reject(self) -> None:
        self.keep_now()
        super().reject()

    def keep_now(self) -> None:
        """Keep the draft at once: the window is about to lock."""
        self.keeper.keep_now()

    def stop_keeping(self) -> None:
        """Keep no more drafts: the vault closes."""
        self.keeper.forget()

    def _keep_draft(self, state: Mapping[str, str]) -> bool:
        if self._desk.read_only_because:
            return True
        if not self._desk.is_open:  # locked meanwhile; what was typed was kept before that
            return False
        try:
            if dict(state) == self._blank:
                self._desk.do(notes.drop_draft, self.FORM, self._draft_of)
            else:
                self._desk.do(notes.keep_draft, self.FORM, self._draft_of, dict(state))
        except Trouble as trouble:  # what was typed stays in the form
            show_trouble(trouble, self.banner)
            return False
        return True

    def take_up_draft(self) -> None:
        """Take up what was typed before, and say so."""
        kept = self._desk.ask(note_questions.draft, self.FORM, self._draft_of, self._desk.clinician.id)
        if kept is not None:
            self.form.restore(kept)
            self.banner.say("note", self.tr("Taken up where you left"), self.tr("This is not saved yet."))
        self.page.show_form()


class HoldDialog(NoteDialog):
    """Records an integration session, joined to the last dosing session before it."""

    FORM = "integration"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Record integration"), tools, chart, subject, parent)
        self.build(line=None)
        self.take_up_draft()
        self.page.begin()

    def saved(self) -> Undoable:
        """Record the session."""
        months, zone = month_names(), self._chart.zone
        now = self._desk.clock.now()
        content = self.form.content(now.astimezone(zone).date(), months)
        held_at = self.form.held_at(now, zone, months)
        session = last_session(self._chart, held_at)
        after = None if session is None else SessionId(session.id)
        hold = notes.out_of_draft(integration.hold, self.FORM, self._draft_of)
        person = self._chart.person.id
        note_id = self._desk.do(hold, person, content, held_at=held_at, after=after)
        kept = HeldNote(self._desk, person, content, held_at, after, note_id)
        return Undoable(self.tr("Integration saved"), kept.undo, kept.redo)


class AmendNoteDialog(NoteDialog):
    """Puts an integration session right, or marks it as entered in error. Its subject is the id of the session."""

    FORM = "integration-amend"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Amend integration"), tools, chart, subject, parent)
        self._line = next((one for one in chart.integration if one.id == subject), None)
        if self._line is not None:
            self.form.take(content_of(self._line), write_day(self._line.commitment_due))
            self._blank = self.form.state_of()
            self.note.setText(self._held_words(self._line.held_at))
        self.build(line=self._line)
        self.take_up_draft()
        if self._line is None:
            show_trouble(Gone("record.gone"), self.banner)
            self.page.setEnabled(False)
            self.save.setEnabled(False)
        self.page.begin()

    def _held_words(self, held_at: datetime) -> str:
        on = write_day(held_at.astimezone(self._chart.zone).date())
        return self.tr("Held on {0}. What it said before stays legible.").format(on)

    def saved(self) -> Undoable:
        """Put it right, or take it out of what counts.

        Raises:
            Gone: it was entered in error meanwhile.
        """
        line = self._line
        if line is None:
            raise Gone("record.gone")
        refuse(reason_problems(self.form.reason))
        was = content_of(line)
        if self.form.is_error:
            remove = notes.out_of_draft(corrections.enter_in_error, self.FORM, self._draft_of)
            self._desk.do(remove, TABLE, line.id, reason=self.form.reason, seen=line.version)
            after = None if line.session_id is None else SessionId(line.session_id)
            again = HeldNote(self._desk, self._chart.person.id, was, line.held_at, after, line.id)
            return Undoable(self.tr("Integration marked as entered in error"), again.redo)
        now = self.form.content(self._now.astimezone(self._chart.zone).date(), month_names())
        if now == was:
            raise RuleBroken([Problem("integration.unchanged", field="reason")])
        amend = notes.out_of_draft(integration.amend, self.FORM, self._draft_of)
        self._desk.do(amend, line.id, now, reason=self.form.reason, seen=line.version)
        changed = AmendedNote(self._desk, line.id, was, now, self.form.reason, line.version + 1)
        return Undoable(self.tr("Integration amended"), changed.undo, changed.redo)
