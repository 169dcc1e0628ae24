"""Vitals quick entry: five fields in a row; slash, space or Enter goes on; pasting `144/90 84 97` fills the row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import RuleBroken, Trouble
from keta_desk.domain.quantities import g_to_kg, plain, rounded
from keta_desk.queries import notes as note_questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.sessions import ReadingLine
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.errors import show_findings, show_trouble
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.field import Complaint, Field
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.sessions.limits import crossed, crossed_words
from keta_desk.ui.sessions.reading_form import FIELDS, VALUES, ReadingForm, at_form_field, pasted
from keta_desk.use_cases import notes, sessions

if TYPE_CHECKING:
    from keta_desk.desk import Desk
_NEXT_KEYS = frozenset({Qt.Key.Key_Slash, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class VitalsDialog(FormDialog):
    """Records one reading outside a dosing session. What is typed is kept as a draft until it is saved."""

    FORM = "vitals"

    def __init__(self, desk: Desk, chart: Chart, parent: QWidget | None = None) -> None:
        person = chart.person
        whose = f"{person.name} · {write_day(person.birth_date)} · {chart_label(person.chart_number)}"
        super().__init__(words.said("Vitals"), save=words.said("Save vitals"), whose=whose, parent=parent)
        self.setMinimumWidth(660)
        self._desk, self._patient_id = desk, person.id
        self.form = ReadingForm(decimal_mark=QLocale().decimalPoint())
        self.fields: dict[str, Field] = {}
        self._build(chart.readings)
        self.keeper = DraftKeeper(self.form.state, self._keep_draft, self)
        self.save_asked.connect(self.save_reading)
        self._take_up_draft()
        self.fields["systolic"].edit.setFocus()

    def _build(self, readings: list[ReadingLine]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        complaint = Complaint()
        for name, label, unit, width, places in (
            ("systolic", self.tr("&Systolic"), "mmHg", 112, 0),
            ("diastolic", self.tr("&Diastolic"), "mmHg", 112, 0),
            ("pulse", self.tr("&Pulse"), "/min", 106, 0),
            ("spo2", self.tr("Sp&O₂"), "%", 92, 0),
            ("weight", self.tr("&Weight"), "kg", 118, 2),
        ):
            edit = AmountEdit(unit, places=places)
            edit.setProperty("cell", True)
            field = Field(label, edit, note=_last(readings, name), complaint=complaint)
            field.setFixedWidth(width)
            edit.textEdited.connect(self._read)
            edit.left.connect(self._check_left)
            edit.several.connect(self._fill)
            edit.installEventFilter(self)
            self.fields[name] = field
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(complaint)
        self.limits = Complaint()
        self.body.addWidget(self.limits)
        self.note.setText(self.tr("Type 144/90 84 97 in one go. Blank stays not recorded."))

    # What is typed

    @Slot()
    def _read(self) -> None:
        """Take what stands in the fields into the form; what is wrong is said on leaving, never while typing."""
        for name, field in self.fields.items():
            setattr(self.form, name, _text(field))
        sender = self.sender()
        for field in self.fields.values():
            if field.edit is sender:
                field.complain("")
        self.limits.say("", "caution")
        self.keeper.touch()

    @Slot()
    def _check_left(self) -> None:
        found = {problem.field: problem for problem in self.form.problems(catalogue.limits().plausible)}
        for name, field in self.fields.items():
            if field.edit is self.sender() and name in found and _text(field):
                show_findings(RuleBroken([found[name]]), {name: field}, self.banner, focus=False)
        self._show_limits(is_sound=not found)

    def _show_limits(self, *, is_sound: bool) -> None:
        self.limits.say(crossed_words(crossed(self.form.reading())) if is_sound else "", "caution")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._paste()
            if Qt.Key(event.key()) in _NEXT_KEYS:
                return self._go_on(watched)
        return super().eventFilter(watched, event)

    def _paste(self) -> bool:
        text = QGuiApplication.clipboard().text()
        if text.strip().replace(".", "").replace(",", "").isdecimal():
            return False
        self._fill(text)
        return True

    @Slot(str)
    def _fill(self, text: str) -> None:
        """Fill the row from what was pasted, or say that it is no reading."""
        found = pasted(text)
        if found is None:
            then = self.tr("A row looks like 144/90 84 97: pressure, pulse, SpO\u2082.")
            self.banner.say("note", self.tr("What was pasted is no row of vitals"), then)
            return
        self.banner.hide()
        for name, typed in found.items():
            self._show(name, typed)
            self.fields[name].complain("")
        self._read()
        self._show_limits(is_sound=not self.form.problems(catalogue.limits().plausible))
        self.fields[next((name for name in FIELDS if name not in found), FIELDS[-1])].edit.setFocus()

    def _go_on(self, watched: QObject) -> bool:
        edits = [self.fields[name].edit for name in FIELDS]
        place = next((at for at, edit in enumerate(edits) if edit is watched), len(edits) - 1)
        if place == len(edits) - 1:
            self.save_asked.emit()
        else:
            edits[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # Keeping

    @Slot()
    def save_reading(self) -> None:
        """Save the reading; every view that listens is told of it by the bell."""
        self.banner.hide()
        try:
            if found := self.form.problems(catalogue.limits().plausible):
                raise RuleBroken(found)
            record = notes.out_of_draft(sessions.record_reading, self.FORM, self._patient_id)
            self._desk.do(record, self._patient_id, self.form.reading())
            self.keeper.forget()
        except RuleBroken as broken:
            show_findings(RuleBroken([at_form_field(one) for one in broken.problems]), self.fields, self.banner)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
        else:
            self.accept()

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
        if self._desk.read_only_because:
            return True
        if not self._desk.is_open:  # locked meanwhile; what was typed was kept before that
            return False
        try:
            if self.form.is_blank():
                self._desk.do(notes.drop_draft, self.FORM, self._patient_id)
            else:
                self._desk.do(notes.keep_draft, self.FORM, self._patient_id, dict(state))
        except Trouble as trouble:  # what was typed stays in the form
            show_trouble(trouble, self.banner)
            return False
        return True

    def _take_up_draft(self) -> None:
        kept = self._desk.ask(note_questions.draft, self.FORM, self._patient_id, self._desk.clinician.id)
        if kept is None:
            return
        self.form.restore(kept)
        for name, text in self.form.state().items():
            self._show(name, text)
        self.banner.say("note", self.tr("Taken up where you left"), self.tr("These values are not saved yet."))

    def _show(self, name: str, text: str) -> None:
        edit = self.fields[name].edit
        if isinstance(edit, AmountEdit):
            edit.setText(text)


def _text(field: Field) -> str:
    return field.edit.text() if isinstance(field.edit, AmountEdit) else ""


def _last(readings: list[ReadingLine], name: str) -> str:
    """Return the latest value of a field, to be shown beside it and never inside it."""
    for line in readings:
        value = getattr(line, VALUES[name])
        if value is not None:
            shown = plain(rounded(g_to_kg(value), 1)) if name == "weight" else str(value)
            return words.said("last {0}").format(shown)
    return ""
