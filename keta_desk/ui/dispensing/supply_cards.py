"""The cards of the supply sheet: what is at home, prescriptions, deliveries with their receipt, programme checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.queries.dispensing import AtHome, Supply
from keta_desk.ui import words
from keta_desk.ui.dispensing import form_names, supply_words
from keta_desk.ui.dispensing.stock_picture import StockPicture
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label
from keta_desk.ui.sessions.form_names import IN_ERROR, about

FIRST = 6
"""Entries a card shows before the rest is asked for."""


@dataclass(frozen=True, slots=True)
class RowAct:
    """A button of a row: its words, the form it opens and what that is about. `name` says the whole of it."""

    words: str
    form: str
    subject: str
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a card: a strong line, lines below it, a chip at its right, and what can be done with it."""

    id: str
    strong: str
    below: tuple[str, ...]
    chip: ChipWords | None
    acts: tuple[RowAct, ...]


class SupplyCard(Card):
    """Shows entries one under the other. Emits `asked` with the form and what it is about."""

    asked = Signal(str, str)

    def __init__(self, title: str, add: str, form: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._nothing, self._is_open, self._shut = nothing, False, ""
        self.add = Button(add, icon="plus", role="quiet")
        self.add.clicked.connect(partial(self.asked.emit, form, ""))
        self.head.addWidget(self.add)
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.body.addLayout(self.list)
        self.more = Button("", role="quiet", name=title)
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: list[Entry] = []

    def show_rows(self, rows: Sequence[Entry], shut: str) -> None:
        """Show entries; `shut` says why nothing may be changed, '' where it may."""
        self._shown, self._shut = list(rows), shut
        self.add.setEnabled(not shut)
        self.add.setToolTip(shut)
        self.add.setAccessibleDescription(shut)
        self._fill()

    def _show_all(self) -> None:
        self._is_open = True
        self._fill()

    def _fill(self) -> None:
        empty_layout(self.list)
        shown = self._shown if self._is_open else self._shown[:FIRST]
        for place, row in enumerate(shown):
            if place:
                self.list.addWidget(rule())
            self.list.addWidget(self.made(row))
        if not shown:
            self.list.addWidget(Label(self._nothing, "quiet", wrap=True))
        self.more.setVisible(len(shown) < len(self._shown))
        said = self.tr("Show all {0}").format(words.number(len(self._shown)))
        self.more.setText(said)
        self.more.setAccessibleName(self.tr("{0}: {1}").format(self.title.text(), said))

    def made(self, row: Entry) -> QWidget:
        """Return the widget of an entry."""
        made = QWidget()
        made.setObjectName(f"entry:{row.id}")
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(row.strong, "strong", wrap=True), 1)
        if row.chip is not None:
            head.addWidget(Chip(row.chip), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for line in row.below:
            column.addWidget(Label(line, "caption", wrap=True))
        if row.acts and not self._shut:
            column.addLayout(self._buttons(row))
        return made

    def _buttons(self, row: Entry) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(6)
        for act in row.acts:
            button = Button(act.words, role="quiet", name=act.name)
            button.setObjectName(f"{act.form}:{act.subject}")
            button.clicked.connect(partial(self.asked.emit, act.form, act.subject))
            line.addWidget(button)
        line.addStretch(1)
        return line


class HomeCard(SupplyCard):
    """What is expected at home now, product by product: two of them are never added up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            words.said("At home now"),
            words.said("Count…"),
            form_names.COUNT,
            words.said("Nothing is expected at home. The first receipt of a delivery fills this."),
            parent,
        )
        self._homes: dict[str, AtHome] = {}

    def show_supply(self, supply: Supply, today: date, zone: ZoneInfo, shut: str) -> None:
        """Show what is at home, and the doses that were drawn from no stock."""
        first = sorted(supply.at_home, key=lambda home: not home.open_milli and home.expected_milli >= 0)
        self._homes = {supply_words.product_key(home.product): home for home in first}
        rows = [self._home(key, home, today, zone) for key, home in self._homes.items()]
        rows += [self._dose(dose.id, words.dose(dose.dose_ug), supply_words.moment(dose.given_at, zone))
                 for dose in supply.not_drawn]  # fmt: skip
        self.show_rows(rows, shut)
        self.add.setVisible(bool(self._homes))

    def _home(self, key: str, home: AtHome, today: date, zone: ZoneInfo) -> Entry:
        amount = supply_words.units(home.expected_milli, home.product.formulation)
        product = supply_words.product_words(home.product)
        acts = [
            RowAct(self.tr("Count…"), form_names.COUNT, key, self.tr("Count {0}").format(product)),
            RowAct(self.tr("Waste, return…"), form_names.MOVE, key, self.tr("Waste or return {0}").format(product)),
        ]
        if home.open_milli:
            settle = self.tr("Settle the difference of {0}").format(product)
            acts.insert(0, RowAct(self.tr("Settle…"), form_names.SETTLE, key, settle))
        chip = supply_words.expiry_chip(home.expires_on, today)
        if home.open_milli:
            chip = ChipWords(self.tr("Count differs"), "caution", "triangle")
        elif home.expected_milli < 0:
            chip = ChipWords(self.tr("Below nothing"), "caution", "triangle")
        below = [product, supply_words.sums_words(home), supply_words.count_words(home.last_count, zone)]
        if home.expires_on is not None:
            below[0] = self.tr("{0}, use by {1}").format(product, write_day(home.expires_on))
        return Entry(key, self.tr("{0} expected").format(amount), tuple(below), chip, tuple(acts))

    def _dose(self, dose_id: str, dose: str, when: str) -> Entry:
        name = self.tr("Draw the dose of {0} from the home stock").format(when)
        return Entry(
            dose_id,
            self.tr("Dose of {0}, {1}").format(dose, when),
            (self.tr("Drawn from no stock: its lot is not known here."),),
            ChipWords(self.tr("Lot not recorded"), "caution", "triangle"),
            (RowAct(self.tr("Draw from stock…"), form_names.DRAW, dose_id, name),),
        )

    def made(self, row: Entry) -> QWidget:
        """Return the widget of an entry, with its picture where it is a product."""
        made = super().made(row)
        home = self._homes.get(row.id)
        column = made.layout()
        if home is not None and isinstance(column, QVBoxLayout):
            picture = QFrame()
            inside = QVBoxLayout(picture)
            inside.setContentsMargins(0, 4, 0, 4)
            inside.addWidget(StockPicture(home))
            column.insertWidget(1, picture)
        return made


def prescription_rows(supply: Supply) -> list[Entry]:
    """Return the prescriptions as rows, latest first."""
    return [_prescription(supply, place) for place in range(len(supply.prescriptions))]


def _prescription(supply: Supply, place: int) -> Entry:
    one = supply.prescriptions[place]
    given = sum(line.prescription_id == one.id for line in supply.deliveries)
    drug = supply_words.drug(one.molecule, one.formulation, one.strength_ug)
    issued = write_day(one.issued_on)
    facts = [words.said("Issued {0} by {1}").format(issued, one.prescriber)]
    if one.days_supply is not None:
        facts.append(words.counted(one.days_supply, "{0} day's supply", "{0} days' supply"))
    facts.append(words.counted(one.refills, "{0} refill", "{0} refills"))
    if one.pharmacy:
        facts.append(one.pharmacy)
    below = [", ".join(facts), one.directions]
    below += [words.said("Ended: {0}").format(one.ended_because)] if one.ended_because else []
    below += [words.said("Kept because: {0}").format(one.confirmed_because)] if one.confirmed_because else []
    acts = [_in_error("prescription", one.id, words.said("Prescription of {0} entered in error").format(issued))]
    if one.ended_on is None:
        deliver = words.said("Record a delivery on the prescription of {0}").format(issued)
        end = words.said("End the prescription of {0}").format(issued)
        acts.insert(0, RowAct(words.said("End…"), form_names.END, one.id, end))
        acts.insert(0, RowAct(words.said("Deliver…"), form_names.DISPENSE, one.id, deliver))
    amount = supply_words.units(1000 * one.quantity, one.formulation)
    strong = words.said("{0}, {1}").format(drug, amount)
    return Entry(one.id, strong, tuple(below), supply_words.prescription_chip(one, given), tuple(acts))


def delivery_rows(supply: Supply, zone: ZoneInfo) -> list[Entry]:
    """Return the deliveries as rows, latest first."""
    found = []
    for one in supply.deliveries:
        day = write_day(one.dispensed_at.astimezone(zone).date())
        amount = supply_words.units(1000 * one.quantity, one.formulation)
        by = words.said("{0}, dispensed by {1}").format(day, one.dispensed_by)
        sent = ", ".join(
            part for part in (one.product, supply_words.lot_words(one.lot), one.carrier, one.tracking) if part
        )
        kept = words.said("Kept because: {0}").format(one.confirmed_because) if one.confirmed_because else ""
        below = tuple(part for part in (sent, supply_words.receipt_words(one, zone), kept) if part)
        receipt = words.said("Change receipt…") if one.adult_signature else words.said("Record receipt…")
        name = words.said("Receipt of the delivery of {0}").format(day)
        error = words.said("Delivery of {0} entered in error").format(day)
        paper = words.said("Save the receipt of the delivery of {0} as PDF").format(day)
        acts = (
            RowAct(receipt, form_names.RECEIPT, one.id, name),
            RowAct(words.said("Receipt PDF…"), form_names.RECEIPT_PDF, one.id, paper),
            _in_error("dispensing", one.id, error),
        )
        strong = words.said("{0}, {1}").format(amount, by)
        found.append(Entry(one.id, strong, below, supply_words.receipt_chip(one), acts))
    return found


def check_rows(supply: Supply, zone: ZoneInfo) -> list[Entry]:
    """Return the looks into a monitoring programme as rows, latest first."""
    found = []
    for one in supply.checks:
        when = supply_words.moment(one.checked_at, zone)
        strong = words.said("{0}, {1}").format(when, one.programme) if one.programme else when
        by = words.said("Checked by {0}").format(one.checked_by)
        name = words.said("Check of {0} entered in error").format(when)
        below = tuple(part for part in (by, one.details) if part)
        acts = (_in_error("pdmp_check", one.id, name),)
        found.append(Entry(one.id, strong, below, supply_words.finding_chip(one.finding), acts))
    return found


def _in_error(kind: str, row_id: str, name: str) -> RowAct:
    return RowAct(words.said("In error…"), IN_ERROR, about(kind, row_id), name)
