"""Somebody around the patient: whom to call, who sits with them, who else treats them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import title_problems
from keta_desk.domain.patients import ContactKind
from keta_desk.domain.problems import Problem
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.evaluation.entry_days import day_in, past_day
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, patients

LIVES = {"yes": True, "no": False}


class ContactForm(EntryForm):
    """Adds a contact."""

    FORM = "contact-add"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Add contact"), words.said("Add contact")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.kind = MenuChoice(self.tr("Who"), self.tr("Choose who this is"), self._kinds())
        self.lives = Segmented(self.tr("Lives with"), (("yes", self.tr("Yes")), ("no", self.tr("No"))))
        self.briefed = DayEdit(self.today, ahead=False)
        self.briefed.setPlaceholderText(self.tr("not recorded"))
        self.add("kind", self.tr("&Who"), self.kind)
        self.add("name", self.tr("&Name"), UnitEdit(), beside=True, check=self._name_problems)
        self.add("relation", self.tr("&Relation"), UnitEdit())
        self.add("phone", self.tr("&Phone"), UnitEdit(), beside=True)
        self.add("lives_with", self.tr("&Lives with the patient"), self.lives)
        self.add("briefed_on", self.tr("&Briefed on"), self.briefed, beside=True, check=self._day_problems)
        self.start()

    def _kinds(self) -> list[tuple[str, str]]:
        said = {
            ContactKind.EMERGENCY: self.tr("Emergency contact"),
            ContactKind.SUPPORT_PERSON: self.tr("Support person"),
            ContactKind.PRIMARY_CARE: self.tr("Primary care"),
            ContactKind.PHARMACY: self.tr("Pharmacy"),
            ContactKind.THERAPIST: self.tr("Therapist"),
            ContactKind.PSYCHIATRIST: self.tr("Psychiatrist"),
            ContactKind.OTHER: self.tr("Somebody else"),
        }
        return [(kind.value, said[kind]) for kind in ContactKind]

    def _name_problems(self) -> list[Problem]:
        return title_problems(self.text("name"), missing="contact.name-missing", field="name")

    def _day_problems(self) -> list[Problem]:
        return past_day(self.briefed, "briefed_on", self.today)

    def problems(self) -> list[Problem]:
        """Return what is wrong: nobody chosen, no name, a day that can't be."""
        missing = [] if self.kind.value() else [Problem("contact.kind-missing", field="kind")]
        return [*missing, *super().problems()]

    def record(self) -> Undoable:
        """Add the contact; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        contact_id = self.do(
            patients.add_contact,
            self.chart.person.id,
            ContactKind(self.kind.value()),
            name=self.text("name"),
            relation=self.text("relation"),
            phone=self.text("phone"),
            lives_with=LIVES.get(self.text("lives_with")),
            briefed_on=day_in(self.briefed, "briefed_on"),
        )
        return Undoable(
            self.tr("Contact added"),
            lambda: desk.do(corrections.enter_in_error, "contact", contact_id, reason=reason),
        )
