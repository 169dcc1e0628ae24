"""The forms of the home stock: counted, wasted, returned or used, settled, taken back. Nothing booked is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import title_problems
from keta_desk.domain.dispensing import product_problems
from keta_desk.domain.dispensing_stock import StockKind, movement_problems, units_of_dose, witness_problems
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Gone
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.dispensing import form_names, supply_words
from keta_desk.ui.dispensing.supply_form import SMALL, WIDTH, SupplyForm
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import MomentEdit
from keta_desk.ui.sessions.session_forms import when_saved
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import dispensing_stock as stock

PLACES = 3


class StockForm(SupplyForm):
    """A form that books one movement, and takes it back by a counter-entry when it is undone."""

    at: MomentEdit

    def add_units(self, label: str) -> None:
        """Add the number of units, parted ones as decimals, and when it was."""
        self.add("units", label, AmountEdit(self.tr("units"), places=PLACES), note=self.tr("parted units as decimals"))
        self.at = when_saved(self.tools, self.chart)
        self.add("at", self.tr("&When"), self.at, beside=True)

    def taken_back(self, entry_id: str, done: str) -> Undoable:
        """Return how a movement is taken back."""
        desk, reason = self.tools.desk, undone()
        return Undoable(done, lambda: desk.do(stock.take_back_movement, entry_id, reason=reason))


class CountForm(StockForm):
    """Records what was counted at home. What is expected is not shown before: a count is made without it."""

    FORM = form_names.COUNT

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Count the home stock"), words.said("Record count")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(SMALL)
        self.add_choice()
        self.add_units(self.tr("&Counted"))
        how = UnitEdit()
        how.setPlaceholderText(self.tr("shown on video, counted in the clinic"))
        self.add("manner", self.tr("&How"), how)
        self.add("witness", self.tr("Co&unted with"), UnitEdit(), beside=True)
        self.note.setText(self.tr("A count changes nothing; a difference is shown until it is settled."))
        self.start(first="units" if self.product() else "product")

    def whole(self) -> list[Problem]:
        """Return what the rules find in the count."""
        counted = movement_problems(kind=StockKind.COUNTED, milli=self.milli(), expected_milli=0)
        return [*self.product_problems(), *counted]

    def record(self) -> Undoable | None:
        """Record it; undo takes it back."""
        product = self.product()
        if product is None:
            return None
        entry_id = self.do(
            stock.count_stock,
            self.chart.person.id,
            product,
            milli=self.milli(),
            at=self.at.moment(),
            witness=self.text("witness"),
            manner=self.text("manner"),
        )
        return self.taken_back(entry_id, self.tr("Count recorded"))


class MoveForm(StockForm):
    """Books what was wasted, returned, or used outside of a session that is charted."""

    FORM = form_names.MOVE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Book waste, a return or a use"), words.said("Book entry")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        kinds = (
            (StockKind.WASTED, self.tr("Wasted")),
            (StockKind.RETURNED, self.tr("Returned")),
            (StockKind.USED, self.tr("Used")),
        )
        self.add("kind", self.tr("&What happened"), Segmented(self.tr("What happened"), kinds))
        self.add_choice()
        self.add_units(self.tr("&Units"))
        manner = UnitEdit()
        manner.setPlaceholderText(self.tr("flushed, handed to the pharmacy"))
        self.add("manner", self.tr("&How it was done"), manner)
        self.add("witness", self.tr("W&itness"), UnitEdit())
        self.add("second_witness", self.tr("&Second witness"), UnitEdit(), beside=True)
        self.add("reason", self.tr("&Note"), UnitEdit())
        self.note.setText(self.tr("A dose of a charted home session is booked by itself."))
        self.start()

    def _kind(self) -> StockKind | None:
        return StockKind(self.text("kind")) if self.text("kind") else None

    def whole(self) -> list[Problem]:
        """Return what the rules find in the entry."""
        kind, product = self._kind(), self.product()
        if kind is None:
            return [Problem("stock.kind-missing", field="kind"), *self.product_problems()]
        expected = next((home.expected_milli for home in self.supply.at_home if home.product == product), 0)
        found = [
            *self.product_problems(),
            *movement_problems(kind=kind, milli=self.milli(), expected_milli=expected),
        ]
        if kind is not StockKind.USED:
            found += title_problems(self.text("manner"), missing="stock.manner-missing", field="manner")
        if kind is StockKind.WASTED:
            found += witness_problems(witness=self.text("witness"), second=self.text("second_witness"))
        return found

    def record(self) -> Undoable | None:
        """Book it; undo takes it back by a counter-entry."""
        kind, product = self._kind(), self.product()
        if kind is None or product is None:
            return None
        entry_id = self.do(
            stock.move_stock,
            self.chart.person.id,
            product,
            kind=kind,
            milli=self.milli(),
            at=self.at.moment(),
            manner=self.text("manner"),
            witness=self.text("witness"),
            second_witness=self.text("second_witness"),
            reason=self.text("reason"),
            confirmed_because=self.confirmed_because(),
        )
        return self.taken_back(entry_id, self.tr("Entry booked"))


class OpeningForm(StockForm):
    """Books what was at home before any delivery was recorded."""

    FORM = form_names.OPENING

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Book what is at home already"), words.said("Book stock")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        self.add_product()
        self.add("lot", self.tr("&Lot"), UnitEdit(), beside=True)
        self.add_units(self.tr("&Units at home"))
        self.add("reason", self.tr("How this is &known"), UnitEdit())
        self.start()

    def whole(self) -> list[Problem]:
        """Return what the rules find in the entry."""
        molecule, form, strength = self.label()
        return [
            *product_problems(molecule, form, strength),
            *title_problems(self.text("lot"), missing="stock.lot-missing", field="lot"),
            *movement_problems(kind=StockKind.RECEIVED, milli=self.milli(), expected_milli=0),
            *reason_problems(self.text("reason")),
        ]

    def record(self) -> Undoable | None:
        """Book it; undo takes it back by a counter-entry."""
        product = self.typed_product()
        if product is None:
            return None
        entry_id = self.do(
            stock.move_stock,
            self.chart.person.id,
            product,
            kind=StockKind.RECEIVED,
            milli=self.milli(),
            at=self.at.moment(),
            reason=self.text("reason"),
        )
        return self.taken_back(entry_id, self.tr("Stock booked"))


class TakeBackForm(SupplyForm):
    """Takes a movement back by a counter-entry: both stay legible, and the balance is the one before."""

    FORM = form_names.TAKE_BACK

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Take the entry back?"), words.said("Book counter-entry")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(SMALL)
        line = self.supply.entry(subject)
        if line is None:
            raise Gone("record.gone")
        self.cancel.setText(self.tr("Keep as it is"))
        entry = line.entry
        milli = entry.change_milli if entry.counted_milli is None else entry.counted_milli
        amount = supply_words.units(milli, entry.formulation, signed=entry.counted_milli is None)
        told = self.tr("{0}: {1}, {2}. The entry stays, with a counter-entry that restores the balance before it.")
        self.say(told.format(supply_words.kind_words(entry.kind), amount, supply_words.product_words(entry.product)))
        self.add("reason", self.tr("&Reason"), TextEdit(lines=2))
        self.start()

    def whole(self) -> list[Problem]:
        """Return that a reason is missing."""
        return reason_problems(self.text("reason"))

    def record(self) -> None:
        """Book the counter-entry; it is not taken back itself."""
        self.do(stock.take_back_movement, self.subject, reason=self.text("reason"))


class SettleForm(StockForm):
    """Takes over what was counted last, with the reason; the difference stays in the ledger."""

    FORM = form_names.SETTLE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Settle the difference"), words.said("Book difference")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(SMALL)
        found = [home for home in self.supply.discrepancies() if supply_words.product_key(home.product) == subject]
        if not found or not found[0].open_milli:
            raise Gone("record.gone")
        self.home = found[0]
        form = self.home.product.formulation
        told = self.tr("{0}: {1}. The balance becomes what was counted; the difference stays in the ledger.")
        differs = supply_words.difference_words(self.home.open_milli, form)
        self.say(told.format(supply_words.product_words(self.home.product), differs))
        self.add("reason", self.tr("What is &known, and what was done"), TextEdit(lines=3))
        self.start()

    def whole(self) -> list[Problem]:
        """Return that a reason is missing."""
        return reason_problems(self.text("reason"))

    def record(self) -> Undoable:
        """Settle it; undo takes that back."""
        reason = self.text("reason")
        entry_id = self.do(stock.settle_count, self.chart.person.id, self.home.product, reason=reason)
        return self.taken_back(entry_id, self.tr("Difference settled"))


class DrawForm(StockForm):
    """Says from which lot a dose given at home was taken."""

    FORM = form_names.DRAW

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Draw the dose from the home stock"), words.said("Book use")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(SMALL)
        self.dose = standing(self.supply.not_drawn, subject)
        when = supply_words.moment(self.dose.given_at, chart.zone)
        self.say(self.tr("{0}, given {1}.").format(words.dose(self.dose.dose_ug), when))
        self.add_choice()
        self.start()

    def whole(self) -> list[Problem]:
        """Return what the rules find in the choice."""
        product = self.product()
        if product is None:
            return self.product_problems()
        if (product.molecule, product.formulation) != (self.dose.molecule, self.dose.formulation):
            return [Problem("stock.other-product", field="product")]
        return []

    def record(self) -> Undoable | None:
        """Book the use; undo takes it back."""
        product = self.product()
        if product is None:
            return None
        entry_id = self.do(stock.use_for_dose, self.subject, product, confirmed_because=self.confirmed_because())
        amount = supply_words.units(units_of_dose(self.dose.dose_ug, product.strength_ug), product.formulation)
        return self.taken_back(entry_id, self.tr("{0} booked as used").format(amount))
