"""Writes the next version of a text of the practice, with any earlier one beside it; retires what is handed out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from keta_desk.domain.consents import PracticeText, TextKind, text_problems, told_by_part
from keta_desk.domain.plan_parts import changes
from keta_desk.domain.problems import Problem, RuleBroken, Trouble
from keta_desk.queries import consents as questions
from keta_desk.queries.consents import TextLine
from keta_desk.ui.actions import hint
from keta_desk.ui.consent import consent_words
from keta_desk.ui.drafted_form import DraftedForm
from keta_desk.ui.errors import show_trouble
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.inputs import TextEdit, edited, set_text, text_of
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.struck import Struck
from keta_desk.ui.parts.text import Label
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.ui.words import said
from keta_desk.use_cases import consents

WIDTH = 760


class TextForm(DraftedForm):
    """Edits a text as a new version; earlier versions stay as they were presented."""

    FORM = "settings.text"

    def __init__(self, tools: Tools, line: TextLine, parent: QWidget | None = None) -> None:
        self.line = line
        subject = ":".join(line.key)
        about = consent_words.text_about(line)
        super().__init__(tools, subject, parent, title=line.title, save=said("Save new version"), whose=about)
        self.versions = tools.desk.ask(questions.versions, line.key)
        inside = QWidget()
        self._page_column = QVBoxLayout(inside)
        self._page_column.setContentsMargins(0, 0, 12, 0)
        self._page_column.setSpacing(12)
        self._add_fields()
        self._add_comparison()
        self.body.addWidget(inside)
        self.keep_wide(WIDTH)
        self.save.show_hint(hint("form.save"))
        self.note.setText(self.tr("A line that begins with ## is a heading. Ctrl+S saves."))
        self.restore(_typed(line.text()))
        self.take_up(self.fields["title"].edit)
        self._compare()

    def _add_fields(self) -> None:
        self._add("title", self.tr("&Title"), UnitEdit())
        self._add("body", self.tr("Te&xt"), TextEdit(lines=14))
        if self.line.kind in (TextKind.CONSENT, TextKind.DISCLOSURE):
            statements = TextEdit(lines=6)
            self._add("statements", self.tr("&Statements to initial, one to a line"), statements)
            days = AmountEdit(self.tr("days"), digits=4)
            self._add("valid_days", self.tr("A consent &holds for"), days, note=self.tr("blank: no end"))

    def _add(self, name: str, label: str, edit: QWidget, *, note: str = "") -> None:
        self.fields[name] = Field(label, edit, note=note)
        self._page_column.addWidget(self.fields[name])
        if (signal := edited(edit)) is not None:
            signal.connect(self._touch)

    def _add_comparison(self) -> None:
        offers = [(str(one.number), self._name(one)) for one in self.versions]
        name = self.tr("What differs from")
        self.beside = MenuChoice(name, self.tr("Choose a version"), offers)
        self.beside.choose(offers[0][0] if offers else "")
        self.beside.chosen.connect(self._compare)
        self._page_column.addWidget(Field(name, self.beside))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._page_column.addLayout(self._grid)
        self.same = Label(self.tr("Nothing differs."), "quiet")
        self._page_column.addWidget(self.same)
        self.retire = Button(self.tr("Hand out no more"), role="quiet")
        self.retire.clicked.connect(self._retire)
        self.retire.setVisible(not self.line.is_example and self.line.retired_at is None)
        self._page_column.addWidget(self.retire, 0, Qt.AlignmentFlag.AlignLeft)

    def _name(self, line: TextLine) -> str:
        return self.tr("Version {0}").format(line.number) if line.number else self.tr("KetaDesk’s example")

    # What is typed

    def state(self) -> dict[str, str]:
        """Return what is typed."""
        return {name: text_of(field.edit) for name, field in self.fields.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put a draft back into the fields."""
        for name, field in self.fields.items():
            set_text(field.edit, str(state.get(name, "")))

    def text(self) -> PracticeText:
        """Return the text as it is typed; days that can't be read are 0, which no text may have."""
        state = self.state()
        typed = state.get("valid_days", "")
        days = int(typed) if typed.isdecimal() else 0 if typed else None
        kind, name, language = self.line.key
        return PracticeText(
            kind=kind,
            name=name,
            language=language,
            title=state["title"],
            body=state["body"],
            statements=tuple(one.strip() for one in state.get("statements", "").splitlines() if one.strip()),
            valid_days=days,
        )

    @Slot()
    def _touch(self) -> None:
        for field in self.fields.values():
            if field.edit is self.sender():
                field.complain("")
        self.keeper.touch()
        self._compare()

    @Slot()
    def _compare(self) -> None:
        empty_layout(self._grid)
        before = next((one for one in self.versions if str(one.number) == self.beside.value()), None)
        found = changes(told_by_part(before.text()), told_by_part(self.text())) if before else []
        self.same.setVisible(before is not None and not found)
        names = {
            "*title": self.tr("Title"),
            "*statements": self.tr("Statements"),
            "*valid_days": self.tr("Days it holds"),
        }
        top = Qt.AlignmentFlag.AlignTop
        for row, one in enumerate(found):
            name, nothing = names.get(one.field, one.field), self.tr("nothing")
            spoken = self.tr("{0} said before: {1}").format(name, one.before or nothing)
            was = Struck(one.before, spoken=spoken) if one.before else Label(nothing, "quiet")
            self._grid.addWidget(Label(name, "quiet", wrap=True), row, 0, top)
            self._grid.addWidget(was, row, 1, top)
            self._grid.addWidget(Label(one.after or nothing, "" if one.after else "quiet", wrap=True), row, 2, top)

    # Saving

    def judge(self) -> None:
        """Judge the text.

        Raises:
            RuleBroken: it can't be kept.
        """
        found = text_problems(self.text())
        if not found and self.line.number and not changes(told_by_part(self.line.text()), told_by_part(self.text())):
            found = [Problem("text.unchanged", field="body")]
        if found:
            raise RuleBroken(found)

    def record(self) -> Undoable:
        """Keep it as the next version; undo hands out the version before again, as a version of its own."""
        desk, before = self.tools.desk, self.line.text()
        text_id = self.do(consents.keep_text, self.text())
        done = self.tr("New version saved")
        if self.line.is_example:
            return Undoable(done, partial(desk.do, consents.retire_text, text_id, seen=1))
        return Undoable(done, partial(desk.do, consents.keep_text, before))

    @Slot()
    def _retire(self) -> None:
        desk, line = self.tools.desk, self.line
        try:
            desk.do(consents.retire_text, line.id, seen=line.version)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
            return
        again = partial(desk.do, consents.hand_out_again, line.id)
        self.close_saved(Undoable(self.tr("Handed out no more"), again))


def _typed(text: PracticeText) -> dict[str, str]:
    return {
        "title": text.title,
        "body": text.body,
        "statements": "\n".join(text.statements),
        "valid_days": "" if text.valid_days is None else str(text.valid_days),
    }
