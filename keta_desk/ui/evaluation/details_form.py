"""A patient's details, put right with the reason; what they said before is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from PySide6.QtWidgets import QWidget

from keta_desk.domain.patients import Person, Sex, reason_problems
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.queries import patients as questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.patients import PersonLine
from keta_desk.ui import words
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.evaluation.entry_days import day_in
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import YES
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import patients

_TEXTS = (
    *("family_name", "given_name", "preferred_name", "pronouns", "gender_identity", "phone", "email"),
    *("contact_preference", "address", "session_place", "language", "accessibility_needs", "insurance"),
)
_TRUTHS = {"yes": True, "no": False}


def person_of(line: PersonLine) -> Person:
    """Return the details of a line of the record."""
    known = {one.name: getattr(line, one.name) for one in fields(Person)}
    return Person(**{**known, "sex_at_birth": Sex(line.sex_at_birth)})


class DetailsForm(EntryForm):
    """Amends who a patient is. Somebody who changed it meanwhile is shown beside what was typed."""

    FORM = "details-amend"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Details"), words.said("Save details")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(640)
        self.birth = DayEdit(self.today)
        self._add_name()
        self._add_reach()
        self._add_needs()
        self.add("reason", self.tr("&Reason for the change"), UnitEdit())
        self.restore(self._plain(chart.person))
        self.start(seen=chart.person.version)

    def _add_name(self) -> None:
        sexes = (
            (Sex.FEMALE, self.tr("Female")),
            (Sex.MALE, self.tr("Male")),
            (Sex.INTERSEX, self.tr("Intersex")),
            (Sex.UNKNOWN, self.tr("Not recorded")),
        )
        self.add("family_name", self.tr("&Family name"), UnitEdit())
        self.add("given_name", self.tr("&Given name"), UnitEdit(), beside=True)
        self.add("preferred_name", self.tr("&Called"), UnitEdit(), beside=True)
        self.add("birth_date", self.tr("&Birth date"), self.birth, check=self._birth_problems)
        self.add("pronouns", self.tr("Pro&nouns"), UnitEdit(), beside=True)
        self.add("sex_at_birth", self.tr("Se&x at birth"), Segmented(self.tr("Sex at birth"), sexes))
        self.add("gender_identity", self.tr("Gender &identity"), UnitEdit(), beside=True)

    def _add_reach(self) -> None:
        self.add("phone", self.tr("&Phone"), UnitEdit())
        self.add("email", self.tr("&E-mail"), UnitEdit(), beside=True)
        self.add("contact_preference", self.tr("Prefers to be &reached by"), UnitEdit(), beside=True)
        self.add("address", self.tr("&Address"), UnitEdit())
        self.add("session_place", self.tr("Where sessions at &home are held"), UnitEdit())
        self.add("may_leave_message", self.tr("&Messages may be left"), self._yes_or_no(self.tr("Messages")))

    def _add_needs(self) -> None:
        self.add("language", self.tr("&Language"), UnitEdit())
        interpreter = self._yes_or_no(self.tr("Interpreter"))
        self.add("interpreter_needed", self.tr("In&terpreter needed"), interpreter, beside=True)
        self.add("accessibility_needs", self.tr("Needs, such as &steps or hearing"), UnitEdit())
        self.add("insurance", self.tr("Ins&urance"), UnitEdit(), beside=True)
        self.add_box("part2_applies", self.tr("Records of substance use treatment are protected (42 CFR Part 2)"))

    def _yes_or_no(self, name: str) -> Segmented:
        return Segmented(name, (("yes", self.tr("Yes")), ("no", self.tr("No")), ("unknown", self.tr("Not recorded"))))

    # Out of the record and into it

    @staticmethod
    def _plain(person: PersonLine) -> dict[str, str]:
        plain = {name: str(getattr(person, name)) for name in (*_TEXTS, "sex_at_birth")}
        for name in ("may_leave_message", "interpreter_needed"):
            known = {truth: text for text, truth in _TRUTHS.items()}
            plain[name] = known.get(getattr(person, name), "unknown")
        plain["part2_applies"] = YES if person.part2_applies else ""
        return {**plain, "birth_date": write_day(person.birth_date)}

    def in_the_record(self) -> Mapping[str, str]:
        """Return the details as the record has them now."""
        person = self._person()
        return {**self._plain(person), SEEN: str(person.version)}

    def _person(self) -> PersonLine:
        return self.tools.desk.ask(questions.person, self.chart.person.id) or self.chart.person

    def _birth_problems(self) -> list[Problem]:
        try:
            day = day_in(self.birth, "birth_date")
        except RuleBroken as broken:
            return list(broken.problems)
        return [] if day is not None else [Problem("patient.birth-date-missing", field="birth_date")]

    def _typed(self) -> Person:
        born = day_in(self.birth, "birth_date")
        return Person(
            **{name: self.text(name) for name in _TEXTS},
            birth_date=born or self.chart.person.birth_date,
            sex_at_birth=Sex(self.text("sex_at_birth") or Sex.UNKNOWN),
            may_leave_message=_TRUTHS.get(self.text("may_leave_message")),
            interpreter_needed=_TRUTHS.get(self.text("interpreter_needed")),
            part2_applies=self.boxes["part2_applies"].isChecked(),
        )

    def problems(self) -> list[Problem]:
        """Return what is wrong with the details, by the rule that saving holds them to."""
        found = super().problems()
        if not found:
            found = self._typed().problems(today=self.today)
        return [*found, *reason_problems(self.text("reason"))]

    def record(self) -> Undoable:
        """Amend the details; undo puts back what they said before, and says so."""
        desk, before, seen, reason = self.tools.desk, self._person(), self.seen, undone()
        self.do(patients.amend_details, before.id, self._typed(), reason=self.text("reason"), seen=seen)
        was = person_of(before)
        return Undoable(
            self.tr("Details saved"),
            lambda: desk.do(patients.amend_details, before.id, was, reason=reason, seen=seen + 1),
        )
