"""The dialogs of integration: record a session, put one right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import SessionId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.drafted_form import ChartForm, standing
from keta_desk.ui.integration.kept import TABLE, AmendedNote, HeldNote
from keta_desk.ui.integration.note_form import NoteForm
from keta_desk.ui.integration.note_page import NotePage
from keta_desk.ui.integration.standing import content_of, last_session
from keta_desk.ui.parts.moment_edit import month_names, write_day
from keta_desk.ui.parts.page_area import FormArea
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, integration

WIDTH = 680


class NoteDialog(ChartForm):
    """What both dialogs share: the page of the note."""

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None, *, title: str) -> None:
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Save integration"))
        self._desk = tools.desk
        self._now = self._desk.clock.now()
        self.form = NoteForm()
        self.save.show_hint(self.tr("Ctrl Enter"))

    def show_page(self, held_at: datetime, *, is_amended: bool = False) -> None:
        """Show the page for a session held at a moment, and take up the draft of it."""
        session = last_session(self.chart, held_at)
        self.page = NotePage(self.form, self.chart, session, self._now, is_amended=is_amended)
        self.fields = self.page.fields
        self.body.addWidget(FormArea(self.page), 1)
        self.take_room(WIDTH)
        self.page.changed.connect(self.keeper.touch)
        for first, second in pairwise([*self.page.order(), self.cancel, self.save]):
            QWidget.setTabOrder(first, second)
        self.page.show_form()
        self.take_up(self.page.edits["theme"])

    def state(self) -> dict[str, str]:
        """Return what is typed."""
        return self.form.state_of()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again."""
        self.form.restore(state)
        self.page.show_form()


class HoldDialog(NoteDialog):
    """Records an integration session, joined to the last dosing session before it."""

    FORM = "integration"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, title=words.said("Record integration"))
        self.show_page(self._now)

    def record(self) -> Undoable:
        """Record the session."""
        months, zone = month_names(), self.chart.zone
        now = self._desk.clock.now()
        content = self.form.content(now.astimezone(zone).date(), months)
        held_at = self.form.held_at(now, zone, months)
        session = last_session(self.chart, held_at)
        after = None if session is None else SessionId(session.id)
        person = self.chart.person.id
        note_id = self.do(integration.hold, person, content, held_at=held_at, after=after)
        kept = HeldNote(self._desk, person, content, held_at, after, note_id)
        return Undoable(self.tr("Integration saved"), kept.undo, kept.redo)


class AmendNoteDialog(NoteDialog):
    """Puts an integration session right, or marks it as entered in error. Its subject is the id of the session."""

    FORM = "integration-amend"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, title=words.said("Amend integration"))
        self._line = standing(chart.integration, subject)
        self.form.take(content_of(self._line), write_day(self._line.commitment_due))
        self.note.setText(self._held_words(self._line.held_at))
        self.show_page(self._line.held_at, is_amended=True)

    def _held_words(self, held_at: datetime) -> str:
        on = write_day(held_at.astimezone(self.chart.zone).date())
        return self.tr("Held on {0}. What it said before stays legible.").format(on)

    def record(self) -> Undoable:
        """Put it right, or take it out of what counts."""
        line = self._line
        refuse(reason_problems(self.form.reason))
        was = content_of(line)
        if self.form.is_error:
            self.do(corrections.enter_in_error, TABLE, line.id, reason=self.form.reason, seen=line.version)
            after = None if line.session_id is None else SessionId(line.session_id)
            again = HeldNote(self._desk, self.chart.person.id, was, line.held_at, after, line.id)
            return Undoable(self.tr("Integration marked as entered in error"), again.redo)
        now = self.form.content(self._now.astimezone(self.chart.zone).date(), month_names())
        if now == was:
            raise RuleBroken([Problem("integration.unchanged", field="reason")])
        self.do(integration.amend, line.id, now, reason=self.form.reason, seen=line.version)
        changed = AmendedNote(self._desk, line.id, was, now, self.form.reason, line.version + 1)
        return Undoable(self.tr("Integration amended"), changed.undo, changed.redo)
