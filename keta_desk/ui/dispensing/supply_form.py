"""What the forms of a supply share: the product as it stands on the label, and rules that look at the whole form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.dispensing_stock import Product, read_units
from keta_desk.domain.problems import Problem, RuleBroken, Severity
from keta_desk.domain.quantities import mg_to_ug
from keta_desk.domain.titration import Formulation, Molecule, suits
from keta_desk.queries import dispensing
from keta_desk.queries.chart import Chart
from keta_desk.ui.dispensing import supply_words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.evaluation.entry_days import day_in
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.inputs import text_of
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.parts.quantity_edit import QuantityEdit
from keta_desk.ui.sessions import session_words
from keta_desk.ui.view import Tools

WIDTH = 680
SMALL = 560


class SupplyForm(EntryForm):
    """A form whose rules look at all its fields together; `whole` judges them, each finding at its field."""

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None, *, title: str, save: str
    ) -> None:
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.supply = tools.desk.ask(dispensing.of_patient, chart.person.id)
        self.born = chart.person.birth_date

    def whole(self) -> list[Problem]:
        """Return what the rules find in what is typed."""
        return []

    # Judging

    def problems(self) -> list[Problem]:
        """Return what stops this form from being saved; what is to be confirmed the use case asks about."""
        unread = self._unread()
        if unread:
            return unread
        return [problem for problem in self.whole() if problem.severity is Severity.STOP]

    def _found(self, name: str) -> list[Problem]:
        return [problem for problem in self.problems() if problem.field == name]

    def _unread(self) -> list[Problem]:
        """Return what is no number, amount or day at all."""
        found: list[Problem] = []
        for name, field in self.fields.items():
            edit = field.edit
            if isinstance(edit, AmountEdit | QuantityEdit):
                found += edit.problems(field=name)
            elif isinstance(edit, DayEdit):
                try:
                    day_in(edit, name)
                except RuleBroken as broken:
                    found += broken.problems
        return found

    # What is typed

    def amount(self, name: str) -> Decimal | None:
        """Return the number in a field, None for a blank."""
        edit = self.fields[name].edit
        return edit.value() if isinstance(edit, AmountEdit) else None

    def whole_number(self, name: str) -> int | None:
        """Return the whole number in a field, None for a blank."""
        value = self.amount(name)
        return None if value is None else int(value)

    def milli(self, name: str = "units") -> int | None:
        """Return the units in a field in thousandths, None for a blank."""
        return read_units(self.amount(name))

    def day(self, name: str) -> date | None:
        """Return the day in a field, None for a blank."""
        edit = self.fields[name].edit
        return day_in(edit, name) if isinstance(edit, DayEdit) else None

    # The product as it stands on the label

    def add_product(self, planned: str = "") -> None:
        """Add molecule, form and the strength of one unit; `planned` stands beside, never in a field."""
        self.molecule = Segmented(
            self.tr("Molecule"),
            ((Molecule.RACEMIC, self.tr("Racemic ketamine")), (Molecule.ESKETAMINE, self.tr("Esketamine"))),
        )
        self.add("molecule", self.tr("&Molecule"), self.molecule)
        self.form = MenuChoice(self.tr("Form"), self.tr("Choose the form"), self._forms())
        self.add("formulation", self.tr("&Form"), self.form, note=planned)
        strength = QuantityEdit(("mg", "ug"), shown="mg")
        strength.setPlaceholderText(self.tr("with unit, such as 100 mg"))
        self.add("strength", self.tr("&Strength of one unit"), strength, beside=True)
        self.molecule.chosen.connect(self._offer_forms)

    def _forms(self) -> list[tuple[str, str]]:
        chosen = Molecule(str(self.molecule.value())) if self.molecule.value() else None
        fitting = [one for one in Formulation if chosen is None or suits(chosen, one)]
        return [(one, session_words.route_words(one)) for one in fitting]

    @Slot()
    def _offer_forms(self) -> None:
        self.form.offer(self._forms())

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again; which forms there are hangs on the molecule."""
        super().restore(state)
        if "formulation" in self.fields and hasattr(self, "form"):
            self._offer_forms()
            self.form.choose(str(state.get("formulation", "")))

    def label(self) -> tuple[Molecule | None, Formulation | None, Decimal | None]:
        """Return molecule, form and strength as far as they are given."""
        molecule, form = self.text("molecule"), self.text("formulation")
        edit = self.fields["strength"].edit
        amount = edit.amount() if isinstance(edit, QuantityEdit) else None
        return (
            Molecule(molecule) if molecule else None,
            Formulation(form) if form else None,
            amount.value if amount is not None else None,
        )

    def typed_product(self) -> Product | None:
        """Return the product that is typed, None while something of it is missing."""
        molecule, form, strength = self.label()
        if molecule is None or form is None or strength is None:
            return None
        return Product(molecule.value, form.value, mg_to_ug(strength), self.text("lot"))

    # A product that is at home

    def add_choice(self) -> Field:
        """Add the choice among the products at home; where there is one form for one product it is that one."""
        known = [(supply_words.product_key(home.product), supply_words.product_words(home.product))
                 for home in self.supply.at_home]  # fmt: skip
        choice = MenuChoice(self.tr("Product and lot"), self.tr("Choose the product and lot"), known)
        asked = [key for key, _ in known if key == self.subject]
        choice.choose(asked[0] if asked else known[0][0] if len(known) == 1 else "")
        return self.add("product", self.tr("&Product and lot"), choice)

    def product(self) -> Product | None:
        """Return the product that is chosen."""
        return supply_words.product_of(text_of(self.fields["product"].edit))

    def product_problems(self) -> list[Problem]:
        """Return that no product is chosen."""
        return [] if self.product() else [Problem("stock.product-not-chosen", field="product")]
