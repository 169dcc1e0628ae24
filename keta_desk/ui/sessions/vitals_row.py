"""Vitals quick entry: pressure, pulse and SpO₂ in one row; slash, space or Enter goes on; `144/90 84 97` splits.

A second row holds what is recorded less often: weight and ratings. Blank is a value: not recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.quantities import g_to_kg, plain, read_whole
from keta_desk.domain.vitals import Reading, reading_problems
from keta_desk.reference import catalogue
from keta_desk.ui import errors
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.field import Complaint, Field
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions.reading_form import FIELDS, VALUES, ReadingForm, at_form_field, pasted
from keta_desk.ui.theme import look

QUICK = ("systolic", "diastolic", "pulse", "spo2")
NOTHING = "vitals.nothing-recorded"
RATINGS = ("dissociation", "anxiety", "nausea", "moaas")
_ON = frozenset({Qt.Key.Key_Slash, Qt.Key.Key_Space})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
Note = Callable[[str], str]
"""What stands beside a field, by the reading's own name of it: the last value, or the one that is amended."""


class VitalsRow(QWidget):
    """The fields of one reading. What is wrong is said on leaving a field, never while typing.

    Emits `typed` at each change, `settled` when a field was left or filled, `save_asked` by Enter in the last field
    of the first row, and `refused` when what was pasted is no reading.
    """

    typed = Signal()
    settled = Signal()
    save_asked = Signal()
    refused = Signal()

    def __init__(self, note: Note, parent: QWidget | None = None, *, large: bool = False) -> None:
        """Make the row; `large` has only the four fields that are typed while a session runs, read at arm's length."""
        super().__init__(parent)
        self._is_large = large
        self.form = ReadingForm(decimal_mark=QLocale().decimalPoint())
        self.complaint = Complaint()
        self.fields: dict[str, Field] = {}
        self.ratings: dict[str, Field] = {}
        quick, more = FieldRow(gap=8 if large else 12), FieldRow(gap=12)
        for name, label, unit, width in self._quick():
            edit = AmountEdit("" if large else unit)
            self.fields[name] = self._field(name, label, edit, 0 if large else width, note)
            quick.add(self.fields[name], int(large))
            if name == "systolic" and not large:
                quick.add(_slash(), 0)
        if not large:
            self._add_more(more, note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(quick)
        column.addWidget(self.complaint)
        if not large:
            column.addLayout(more)

    def _add_more(self, more: FieldRow, note: Note) -> None:
        self.fields["weight"] = self._field("weight", self.tr("&Weight"), AmountEdit("kg", places=2), 118, note)
        more.add(self.fields["weight"], 0)
        for name, label, unit in self._rated():
            self.ratings[name] = self._field(name, label, AmountEdit(unit, digits=2), 104, note)
            more.add(self.ratings[name], 0)

    def _quick(self) -> tuple[tuple[str, str, str, int], ...]:
        return (
            ("systolic", self.tr("&Systolic"), "mmHg", 128),
            ("diastolic", self.tr("&Diastolic"), "mmHg", 128),
            ("pulse", self.tr("&Pulse"), "/min", 118),
            ("spo2", self.tr("Sp&O₂"), "%", 104),
        )

    def _rated(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("dissociation", self.tr("D&issociation"), self.tr("of 10")),
            ("anxiety", self.tr("&Anxiety"), self.tr("of 10")),
            ("nausea", self.tr("&Nausea"), self.tr("of 10")),
            ("moaas", self.tr("S&edation, MOAA/S"), self.tr("of 5")),
        )

    def _field(self, name: str, label: str, edit: AmountEdit, width: int, note: Note) -> Field:
        edit.setProperty("live" if self._is_large else "cell", True)
        field = Field(label, edit, note=note(VALUES.get(name, name)), complaint=self.complaint)
        if self._is_large:
            edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._set_width(field, width)
        edit.textEdited.connect(self._read)
        edit.left.connect(self._check_left)
        edit.several.connect(self.fill)
        edit.installEventFilter(self)
        return field

    def _set_width(self, field: Field, width: int) -> None:
        if self._is_large:
            return
        room = round(width * max(look().text_percent, 100) / 100)
        needed = (part.minimumSizeHint().width() for part in (field.label, field.edit))
        field.setMinimumWidth(max(room, *needed))
        field.setMaximumWidth(field.minimumWidth() + 40)

    # What is typed

    def every(self) -> dict[str, Field]:
        """Return all fields by name, in reading order."""
        return {**self.fields, **self.ratings}

    def state(self) -> dict[str, str]:
        """Return what a draft keeps."""
        return {**self.form.state(), **{name: _text(field) for name, field in self.ratings.items()}}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        for name in self.every():
            self._show(name, str(state.get(name, "")))
        self._take()

    def texts(self, reading: Reading) -> dict[str, str]:
        """Return a reading as it is typed here, '' for what is not recorded."""
        texts = {}
        for name in self.every():
            value = getattr(reading, VALUES.get(name, name))
            text = plain(g_to_kg(value)) if name == "weight" and value is not None else value
            texts[name] = "" if text is None else str(text).replace(".", self.form.decimal_mark)
        return texts

    def reading(self, before: Reading | None = None) -> Reading:
        """Return the reading that was typed; what has no field here stays as it was `before`.

        Raises:
            RuleBroken: a field holds something else than a number.
        """
        reading, unreadable = self._read_as(before)
        if unreadable:
            raise RuleBroken(unreadable)
        return reading

    def _read_as(self, before: Reading | None) -> tuple[Reading, list[Problem]]:
        typed, unreadable = self.form.read()
        read = {name: read_whole(_text(field), field=name) for name, field in self.ratings.items()}
        rated = {name: None if one.quantity is None else int(one.quantity.value) for name, one in read.items()}
        values = {value: getattr(typed, value) for value in VALUES.values()}
        unreadable += [one.problem for one in read.values() if one.problem]
        return replace(before or Reading(), **values, **rated), unreadable

    def problems(self, before: Reading | None = None) -> list[Problem]:
        """Return what is wrong, each finding at its field; a field that cannot be read hides none of the others."""
        reading, unreadable = self._read_as(before)
        found = reading_problems(reading, catalogue.limits().plausible)
        if unreadable:
            found = [one for one in found if one.code != NOTHING]
        names = list(self.every())
        all_found = [*unreadable, *(at_form_field(one) for one in found)]
        return sorted(all_found, key=lambda one: names.index(one.field) if one.field in names else len(names))

    def complain_at(self, problem: Problem) -> None:
        """Say what is wrong at its field, and put the focus there."""
        field = self.every().get(problem.field) or next(iter(self.fields.values()))
        field.complain(_sentence(problem))
        field.edit.setFocus()

    def readable(self) -> Reading | None:
        """Return the reading as far as it is typed, None while a field holds no number."""
        reading, unreadable = self._read_as(None)
        return None if unreadable else reading

    def _take(self) -> None:
        for name, field in self.fields.items():
            setattr(self.form, name, _text(field))

    @Slot()
    def _read(self) -> None:
        self._take()
        for field in self.every().values():
            if field.edit is self.sender():
                field.complain("")
        self.typed.emit()

    @Slot()
    def _check_left(self) -> None:
        found = {problem.field: problem for problem in self.problems()}
        for name, field in self.every().items():
            if field.edit is self.sender() and name in found and _text(field):
                field.complain(_sentence(found[name]))
        self.settled.emit()

    # Keys and pasting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._paste()
            key, plain_key = Qt.Key(event.key()), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain_key and key in _ON | _ENTER:
                return self._go_on(watched, saves=key in _ENTER)
        return super().eventFilter(watched, event)

    def _paste(self) -> bool:
        text = QGuiApplication.clipboard().text()
        if text.strip().replace(".", "").replace(",", "").isdecimal():
            return False
        self.fill(text)
        return True

    @Slot(str)
    def fill(self, text: str) -> None:
        """Fill the row from what was pasted, or say that it is no reading."""
        found = pasted(text)
        if found is None:
            self.refused.emit()
            return
        for name, typed in found.items():
            self._show(name, typed)
            self.fields[name].complain("")
        self._take()
        self.typed.emit()
        self.settled.emit()
        self.fields[next((name for name in FIELDS if name not in found), FIELDS[-1])].edit.setFocus()

    def _go_on(self, watched: QObject, *, saves: bool) -> bool:
        names = list(self.every())
        place = next((at for at, name in enumerate(names) if self.every()[name].edit is watched), len(names) - 1)
        if saves and names[place] not in QUICK[:-1]:
            self._check_left()
            self.save_asked.emit()
        elif place + 1 < len(names):
            self.every()[names[place + 1]].edit.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _show(self, name: str, text: str) -> None:
        edit = self.every()[name].edit
        if isinstance(edit, AmountEdit):
            edit.setText(text)


def _slash() -> Label:
    mark = Label("/", "quiet")
    mark.setContentsMargins(0, 32, 0, 0)
    return mark


def _text(field: Field) -> str:
    return field.edit.text().strip() if isinstance(field.edit, AmountEdit) else ""


def _sentence(problem: Problem) -> str:
    return errors.sentence(problem)
