"""A note into the chart: what it is about, and its words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.notes import NoteKind, note_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, notes

LONGEST = 100_000


class NoteForm(EntryForm):
    """Writes a note; undo marks it as entered in error."""

    FORM = "note"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, title=words.said("New note"), save=words.said("Save note"))
        kinds = (
            (NoteKind.PROGRESS, self.tr("Progress")),
            (NoteKind.PHONE, self.tr("Telephone")),
            (NoteKind.EVALUATION, self.tr("Evaluation")),
            (NoteKind.PREPARATION, self.tr("Preparation")),
            (NoteKind.SESSION, self.tr("Session")),
            (NoteKind.PSYCHOTHERAPY, self.tr("Psychotherapy, kept apart")),
        )
        self.kind = MenuChoice(self.tr("About"), self.tr("Choose what it is about"), [(str(k), w) for k, w in kinds])
        self.kind.choose(NoteKind.PROGRESS)
        self.body_text = TextEdit(lines=10)
        self.add("kind", self.tr("&About"), self.kind)
        self.add("title", self.tr("&Title"), UnitEdit(), beside=True)
        self.add("body", self.tr("&Note"), self.body_text)
        self.save.show_hint(hint("form.save"))
        self.note.setText(self.tr("Enter starts a new line; Ctrl+S saves the note."))
        self.start(first="body")

    def problems(self) -> list[Problem]:
        """Return what is wrong with what is typed."""
        return [*note_problems(self.text("body")), *super().problems()]

    def record(self) -> Undoable:
        """Write it; undo marks it as entered in error, and the same words can be written again."""
        desk, patient, reason = self.tools.desk, self.chart.person.id, undone()
        kind, title, body = NoteKind(self.kind.value() or NoteKind.PROGRESS), self.text("title"), self.text("body")
        written = [self.do(notes.write, patient, kind, body=body, title=title)]

        def undo() -> None:
            desk.do(corrections.enter_in_error, "note", written[-1], reason=reason)

        def redo() -> None:
            written.append(desk.do(notes.write, patient, kind, body=body, title=title))

        return Undoable(self.tr("Note saved"), undo, redo)
