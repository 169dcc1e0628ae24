"""Registers a patient: who it is, in five fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.duplicates import Candidate
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Sex, chart_label
from keta_desk.domain.problems import RuleBroken
from keta_desk.queries import import_matching, practice
from keta_desk.ui import words
from keta_desk.ui.drafted_form import DraftedForm, Told
from keta_desk.ui.errors import show_findings
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.moment_edit import DayEdit, month_names, write_day, writes_day_first
from keta_desk.ui.patients.patient_form import PatientForm
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import patients


class NewPatientDialog(DraftedForm):
    """Emits `registered` with the id of the new patient, or of the one who was here already.

    Somebody much like the one typed is named before saving; pressing the button again registers all the same.
    """

    FORM = "new-patient"

    registered = Signal(object)  # PatientId

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, "", parent, title=words.said("New patient"), save=words.said("Register patient"))
        desk = tools.desk
        self._today = desk.clock.now().astimezone(desk.ask(practice.zone)).date()
        self.form = PatientForm(months=month_names(), day_first=writes_day_first())
        self._agreed: Candidate | None = None
        self._double: PatientId | None = None
        self._build()
        self.take_up(self.edits["family_name"])

    def _build(self) -> None:
        self.edits: dict[str, UnitEdit] = {
            "family_name": UnitEdit(),
            "given_name": UnitEdit(),
            "birth_date": DayEdit(self._today, ahead=False),
            "phone": UnitEdit(),
        }
        self.sex = Segmented(
            self.tr("Sex at birth"),
            (
                (Sex.FEMALE, self.tr("Female")),
                (Sex.MALE, self.tr("Male")),
                (Sex.INTERSEX, self.tr("Intersex")),
                (Sex.UNKNOWN, self.tr("Not recorded")),
            ),
        )
        self.fields = {
            "family_name": Field(self.tr("&Family name"), self.edits["family_name"]),
            "given_name": Field(self.tr("&Given name"), self.edits["given_name"]),
            "birth_date": Field(self.tr("&Birth date"), self.edits["birth_date"]),
            "sex_at_birth": Field(self.tr("Se&x at birth"), self.sex),
            "phone": Field(self.tr("&Phone"), self.edits["phone"]),
        }
        for names in (("family_name", "given_name"), ("birth_date", "phone"), ("sex_at_birth",)):
            row = FieldRow()
            for name in names:
                row.add(self.fields[name])
            self.body.addLayout(row)
        for edit in self.edits.values():
            edit.textChanged.connect(self._read)
            edit.left.connect(self._check_left)
        self.sex.chosen.connect(self._read)
        self.note.setText(self.tr("The chart number is given when you save."))

    @Slot()
    def _read(self) -> None:
        for name, edit in self.edits.items():
            setattr(self.form, name, edit.text())
        self.form.sex_at_birth = str(self.sex.value() or "")
        for name, edit in self.edits.items():
            if edit is self.sender():
                self.fields[name].complain("")
        self.keeper.touch()

    @Slot()
    def _check_left(self) -> None:
        found = {problem.field: problem for problem in self.form.problems(self._today)}
        for name, edit in self.edits.items():
            if edit is self.sender() and name in found and edit.text().strip():
                show_findings(RuleBroken([found[name]]), self.fields, self.banner, focus=False)

    # Saving

    def judge(self) -> None:
        """Judge the details, and name somebody much like the one typed.

        Raises:
            RuleBroken: a detail is wrong.
            Told: the patient may be here already, which is said in the banner.
        """
        if found := self.form.problems(self._today):
            raise RuleBroken(found)
        if self._warns_of_double():
            raise Told

    def record(self) -> None:
        """Take the patient into the record."""
        self._registered = self.do(patients.register, self.form.person(self._today))

    def close_saved(self, undoable: Undoable | None) -> None:
        """Close, and lead to the chart of the new patient."""
        super().close_saved(undoable)
        self.registered.emit(self._registered)

    def _warns_of_double(self) -> bool:
        """Name the likeliest double once for what is typed; return whether that was done now."""
        person = self.form.person(self._today)
        wanted = Candidate(
            key="", family_name=person.family_name, given_name=person.given_name, birth_date=person.birth_date
        )
        if self._agreed == wanted:
            return False
        found = self.tools.desk.ask(import_matching.alike, wanted)
        self._agreed, self._double = wanted, found[0].id if found else None
        if not found:
            return False
        like = found[0]
        who = f"{chart_label(like.chart_number)} {like.name}, {write_day(like.birth_date)}"
        then = self.tr("{0}. Save again to register a second person.").format(like.reason.capitalize())
        self.banner.say("check", self.tr("May be {0}").format(who), then, action=self.tr("Open chart"))
        return True

    def follow_banner(self) -> None:
        """Do what the banner offers: open the chart of whoever is here already, or throw the draft away."""
        if self._double is None:
            self.discard()
        else:
            self.accept()
            self.registered.emit(self._double)

    # What is typed

    def state(self) -> dict[str, str]:
        """Return what is typed and chosen."""
        return self.form.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again."""
        self.form.restore(state)
        kept = self.form.state()
        for name, edit in self.edits.items():
            edit.setText(kept[name])
        self.sex.choose(self.sex.known(kept["sex_at_birth"]))
        self._read()
