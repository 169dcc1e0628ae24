"""The practice and its people: rows of the vault, changed through use cases, with a way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter

from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Trouble
from keta_desk.queries import practice as questions
from keta_desk.queries.practice import LetterheadLine, StaffLine
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.settings.row import Group, SettingRow, TextRow
from keta_desk.ui.undo import Undoable
from keta_desk.ui.words import said
from keta_desk.use_cases import practice

if TYPE_CHECKING:
    from keta_desk.ui.view import Tools

NOT_PLACES = ("Etc/", "SystemV/", "US/", "posix/", "right/")


class ZoneEdit(UnitEdit):
    """A time zone, found by any part of its name."""

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self._offer)

    @Slot()
    def _offer(self) -> None:
        """Make the list when it is first wanted: reading six hundred names takes a moment."""
        if self.completer() is not None:
            return
        names = sorted(name for name in available_timezones() if "/" in name and not name.startswith(NOT_PLACES))
        completer = QCompleter([*names, "UTC"], self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("offers")
            popup.setAccessibleName(self.tr("Time zones that fit"))
        self.setCompleter(completer)


class PracticeGroup(Group):
    """The letterhead, the zone and the paper."""

    def __init__(self, tools: Tools) -> None:
        super().__init__("practice", said("Practice"))
        self._desk, self._undo = tools.desk, tools.undo
        on_paper = self.tr("Stands at the head of every document.")
        zone_note = self.tr("Days and times are shown in it. Screens that are open follow after the next unlock.")
        self.fields = {
            "name": TextRow(self.tr("Name of the practice"), note=on_paper, also=self.tr("letterhead clinic")),
            "address": TextRow(self.tr("Address"), also=self.tr("letterhead street")),
            "phone": TextRow(self.tr("Telephone"), also=self.tr("letterhead phone number")),
            "zone": TextRow(self.tr("Time zone"), note=zone_note, also=self.tr("clock"), edit=ZoneEdit()),
        }
        for name, row in self.fields.items():
            row.entered.connect(partial(self._enter, name))
            self.add(row)
        self.paper = Segmented(self.tr("Paper"), ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter"))))
        self.paper.chosen.connect(partial(self._enter, "paper"))
        self.paper_row = self.add(
            SettingRow(self.tr("Paper"), self.paper, note=self.tr("What documents are made for."))
        )
        self._line = self._desk.ask(questions.letterhead)
        self.show_practice()

    def show_practice(self, *, even_if_typed: bool = False) -> None:
        """Show how the practice stands in the vault."""
        self._line = self._desk.ask(questions.letterhead)
        for name, row in self.fields.items():
            row.show_text(getattr(self._line, name), even_if_typed=even_if_typed)
        self.paper.choose(Paper(self._line.paper))
        _forbid(self, self._desk.read_only_because)

    def _enter(self, name: str, value: object) -> None:
        row = self.fields.get(name, self.paper_row)
        try:
            undo = self._change({name: value})
        except Trouble as trouble:
            row.complain(sentence(trouble))
            self.paper.choose(Paper(self._line.paper))
        else:
            self._settle(row)
            self._undo.offer(Undoable(self._done(name), undo, lambda: self._change({name: value})))

    def _settle(self, row: SettingRow) -> None:
        row.complain("")
        if isinstance(row, TextRow):
            row.show_text(getattr(self._line, self._name_of(row)), even_if_typed=True)

    def _name_of(self, row: TextRow) -> str:
        return next(name for name, field in self.fields.items() if field is row)

    def _change(self, values: dict[str, object]) -> Callable[[], object]:
        """Change what the vault holds now; returns the way back, which leaves alone what else was changed since."""
        now: LetterheadLine = self._desk.ask(questions.letterhead)
        before: dict[str, object] = {name: getattr(now, name) for name in values}
        self._desk.do(practice.amend_clinic, replace(now.clinic(), **_typed(values)), seen=now.version)
        self._line = self._desk.ask(questions.letterhead)
        return lambda: self._change(before)

    def _done(self, name: str) -> str:
        done = {
            "name": self.tr("Name of the practice changed"),
            "address": self.tr("Address changed"),
            "phone": self.tr("Telephone changed"),
            "zone": self.tr("Time zone changed"),
            "paper": self.tr("Paper changed"),
        }
        return done[name]


def _typed(values: dict[str, object]) -> dict[str, Any]:
    return {name: Paper(str(value)) if name == "paper" else value for name, value in values.items()}


class PeopleGroup(Group):
    """Who signs in: one's own details, to be changed, and the others', to be read."""

    def __init__(self, tools: Tools) -> None:
        super().__init__("people", said("People"))
        self._desk, self._undo = tools.desk, tools.undo
        self.fields = {
            "name": TextRow(
                self.tr("Your name"), note=self.tr("Stands under what you sign."), also=self.tr("clinician")
            ),
            "role": TextRow(
                self.tr("Your role"), note=self.tr("For example: psychiatrist."), also=self.tr("profession")
            ),
            "credential": TextRow(self.tr("Licence or register number"), also=self.tr("credential signature")),
        }
        for name, row in self.fields.items():
            row.entered.connect(partial(self._enter, name))
            self.add(row)
        self._others = 0
        self.show_people()

    def show_people(self, *, even_if_typed: bool = False) -> None:
        """Show who signs in."""
        staff = self._desk.ask(questions.staff_lines)
        mine = _mine(staff, self._desk.clinician.id)
        for name, row in self.fields.items():
            row.show_text(getattr(mine, name) if mine else "", even_if_typed=even_if_typed)
        others = [one for one in staff if one is not mine]
        for one in others[self._others :]:
            role = Label(one.role or self.tr("Role not recorded"), "second")
            self.add(SettingRow(one.name, role, note=self.tr("Changes their own details after signing in.")))
        self._others = max(self._others, len(others))
        _forbid(self, self._desk.read_only_because)

    def _enter(self, name: str, value: str) -> None:
        try:
            undo = self._change({name: value})
        except Trouble as trouble:
            self.fields[name].complain(sentence(trouble))
        else:
            self.fields[name].complain("")
            self.show_people(even_if_typed=True)
            self._undo.offer(Undoable(self._done(name), undo, lambda: self._change({name: value})))

    def _change(self, values: dict[str, str]) -> Callable[[], object]:
        now = _mine(self._desk.ask(questions.staff_lines), self._desk.clinician.id)
        told = {name: getattr(now, name, "") for name in self.fields}
        before = {name: told[name] for name in values}
        self._desk.do(practice.amend_own_details, **{**told, **values}, seen=now.version if now else 0)
        return lambda: self._change(before)

    def _done(self, name: str) -> str:
        done = {
            "name": self.tr("Your name changed"),
            "role": self.tr("Your role changed"),
            "credential": self.tr("Licence number changed"),
        }
        return done[name]


def _mine(staff: list[StaffLine], clinician_id: str) -> StaffLine | None:
    return next((one for one in staff if one.id == clinician_id), None)


def _forbid(group: Group, because: str) -> None:
    """Let nothing be typed while the vault takes no change, and say why."""
    why = sentence(Trouble(because)) if because else ""
    for row in group.rows:
        if row.control is not None and not isinstance(row.control, Label):
            row.control.setEnabled(not because)
            row.control.setToolTip(why)
            row.control.setAccessibleDescription(why or row.note())
