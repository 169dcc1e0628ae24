"""What the forms of the record share: whose it is, a draft under the form's name, and one way to save."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import RuleBroken, Trouble
from keta_desk.queries import notes as note_questions
from keta_desk.queries.chart import Chart
from keta_desk.ui.errors import show_findings, show_trouble
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.moment_edit import MomentEdit, write_day
from keta_desk.ui.view import Tools
from keta_desk.use_cases import notes

T = TypeVar("T")
TEXT_H = 74


class Complained(Exception):
    """What stands in a field can't be saved, and that was said at the field."""


class RecordForm(FormDialog):
    """A form about an entry of one chart. A subclass fills `fields` and says its `state`; `start` comes last."""

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None, *, texts: tuple[str, str]
    ) -> None:
        person = chart.person
        whose = f"{person.name} · {write_day(person.birth_date)} · {chart_label(person.chart_number)}"
        super().__init__(texts[0], save=texts[1], whose=whose, parent=parent)
        self.keep_wide(620)
        self.tools, self.chart, self.subject = tools, chart, subject
        self.undo = tools.undo
        self.fields: dict[str, Field] = {}
        self._opened: Mapping[str, str] = {}
        self.keeper = DraftKeeper(self.state, self._keep_draft, self)

    # What a subclass says

    def state(self) -> dict[str, str]:
        """Return what is typed, for the draft; a field left blank is ''."""
        return {name: text_of(field.edit) for name, field in self.fields.items()}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        for name, field in self.fields.items():
            set_text(field.edit, state.get(name, ""))

    def is_blank(self) -> bool:
        """Say whether nothing was typed or changed since the form was opened."""
        return self.state() == self._opened

    def every_field(self) -> dict[str, Field]:
        """Return the fields at which something may be said, by the names that findings use."""
        return self.fields

    # What it does

    def draft_subject(self) -> str:
        """Return what the draft is about: the entry, or the patient where there is none yet."""
        return self.subject or self.chart.person.id

    def start(self) -> None:
        """Take up the draft there may be."""
        self._opened = self.state()
        kept = self.tools.desk.ask(note_questions.draft, self.FORM, self.draft_subject(), self.tools.desk.clinician.id)
        if kept is not None:
            self.restore(kept)
            then = self.tr("What you typed was kept, and is not saved yet.")
            self.banner.say("note", self.tr("Taken up where you left off"), then, action=self.tr("Discard"))
            self.banner.acted.connect(self.discard)

    @Slot()
    def discard(self) -> None:
        """Throw the draft away and begin anew."""
        self.restore(self._opened)
        for field in self.every_field().values():
            field.complain("")
        self.banner.hide()
        self.keeper.touch()
        self.keeper.keep_now()

    def attempt(self, job: Callable[[], T]) -> tuple[bool, T | None]:
        """Do a job that saves; what is wrong is said at its field or in the banner. Returns whether it was done."""
        self.banner.hide()
        for field in self.every_field().values():
            field.complain("")
        try:
            done = job()
        except RuleBroken as broken:
            show_findings(broken, self.every_field(), self.banner)
        except Complained:
            return False, None  # said at its field already
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
        else:
            self.keeper.forget()
            return True, done
        return False, None

    def moment(self, name: str) -> datetime | None:
        """Return the moment in a field, None for a blank: then it is when the form is saved.

        Raises:
            Complained: it is none, or lies in the future; that is said at the field.
        """
        field = self.every_field()[name]
        edit = field.edit
        if not isinstance(edit, MomentEdit):
            raise TypeError(name)
        if wrong := self._wrong_moment(edit):
            field.complain(wrong)
            edit.setFocus()
            raise Complained
        return edit.moment()

    def _wrong_moment(self, edit: MomentEdit) -> str:
        """Return why what was typed can't be when something happened; '' if it can, or is blank."""
        if wrong := edit.trouble():
            return wrong
        found = edit.moment()
        if found is None or found <= self.tools.desk.clock.now():
            return ""
        return self.tr("This is still to come. Add the day if it was yesterday: 17 Nov 22:10.")

    def moment_edit(self) -> MomentEdit:
        """Return a field for a moment that may be left blank: then it is when the form is saved."""
        edit = MomentEdit(self.tools.desk.clock.now, self.chart.zone)
        edit.setPlaceholderText(self.tr("when saved"))
        edit.left.connect(self._judge_moment)
        return edit

    @Slot()
    def _judge_moment(self) -> None:
        """Say what is wrong with a moment when it is left, never while it is typed."""
        for field in self.every_field().values():
            if field.edit is self.sender() and isinstance(field.edit, MomentEdit):
                field.complain(self._wrong_moment(field.edit))

    @Slot()
    def touched(self) -> None:
        """Take note that something was typed: what was said of the field is taken back, the draft is kept soon."""
        sender = self.sender()
        for field in self.every_field().values():
            if field.edit is sender:
                field.complain("")
        self.keeper.touch()

    def keep_now(self) -> None:
        """Keep the draft at once: the window is about to lock."""
        self.keeper.keep_now()

    def stop_keeping(self) -> None:
        """Keep no more drafts: the vault closes."""
        self.keeper.forget()

    def reject(self) -> None:
        self.keeper.keep_now()
        super().reject()

    def _keep_draft(self, state: Mapping[str, str]) -> bool:
        desk = self.tools.desk
        if desk.read_only_because:
            return True
        if not desk.is_open:  # locked meanwhile; what was typed was kept before that
            return False
        try:
            if self.is_blank():
                desk.do(notes.drop_draft, self.FORM, self.draft_subject())
            else:
                desk.do(notes.keep_draft, self.FORM, self.draft_subject(), dict(state))
        except Trouble as trouble:  # what was typed stays in the form
            show_trouble(trouble, self.banner)
            return False
        return True

    def text_field(self, name: str, label: str, edit: QWidget, *, note: str = "") -> Field:
        """Make a field, remember it under its name, and keep a draft of what is typed into it."""
        field = Field(label, edit, note=note)
        self.fields[name] = field
        if isinstance(edit, UnitEdit):
            edit.textEdited.connect(self.touched)
        elif isinstance(edit, QPlainTextEdit):
            edit.textChanged.connect(self.touched)
        return field


def several_lines(text: str = "") -> QPlainTextEdit:
    """Return a field for a few lines; Tab goes on to the next field."""
    edit = QPlainTextEdit(text)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(TEXT_H)
    return edit


def text_of(edit: QWidget) -> str:
    """Return what stands in a field, without space around it."""
    if isinstance(edit, UnitEdit):
        return edit.text().strip()
    return edit.toPlainText().strip() if isinstance(edit, QPlainTextEdit) else ""


def set_text(edit: QWidget, text: str) -> None:
    """Put a text into a field."""
    if isinstance(edit, UnitEdit):
        edit.setText(text)
    elif isinstance(edit, QPlainTextEdit):
        edit.setPlainText(text)
