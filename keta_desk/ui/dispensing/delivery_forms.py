"""Deliveries and their receipt: what was sent or handed over, and how it was shown that it arrived."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from keta_desk.domain.dispensing import Signature, delivery_problems, receipt_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries import dispensing as supplies
from keta_desk.queries.chart import Chart
from keta_desk.queries.dispensing import DeliveryLine
from keta_desk.ui import words
from keta_desk.ui.dispensing import form_names, supply_words
from keta_desk.ui.dispensing.supply_form import WIDTH, SupplyForm
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import SEEN
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import YES, TextEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import DayEdit, MomentEdit, write_day, write_moment
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, dispensing
from keta_desk.use_cases.dispensing import DeliveryTold, ReceiptTold, prescribed_of

NO = "no"


class DispenseForm(SupplyForm):
    """Records what was sent or handed over, typed from the label; the home stock moves with the receipt."""

    FORM = form_names.DISPENSE

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Record a delivery"), words.said("Record delivery")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        known = [(one.id, self._prescription_words(one.id)) for one in self.supply.prescriptions]
        choice = MenuChoice(self.tr("Prescription"), self.tr("None on file"), known)
        choice.choose(subject)
        self.add("prescription", self.tr("On the &prescription"), choice)
        self.at = MomentEdit(tools.desk.clock.now, chart.zone)
        self.add("dispensed_at", self.tr("&Dispensed"), self.at)
        self.add("dispensed_by", self.tr("Dispensed &by"), UnitEdit(), beside=True)
        self.add("supplier", self.tr("S&upplier, address"), UnitEdit(), beside=True)
        self.add("product", self.tr("P&roduct on the label"), UnitEdit(), stretch=2)
        self.add_product()
        self.add("lot", self.tr("&Lot"), UnitEdit())
        expires = DayEdit(self.today)
        expires.setPlaceholderText(self.tr("not recorded"))
        self.add("expires_on", self.tr("Use b&y"), expires, beside=True)
        self.add("quantity", self.tr("&Quantity"), AmountEdit(self.tr("units")), beside=True)
        self.add("carrier", self.tr("&Carrier"), UnitEdit())
        self.add("tracking", self.tr("&Tracking"), UnitEdit(), beside=True)
        self.shipped = MomentEdit(tools.desk.clock.now, chart.zone)
        self.add("shipped_at", self.tr("S&hipped"), self.shipped, beside=True)
        self.note.setText(self.tr("Nothing is at home until the receipt is recorded."))
        self.start(first="dispensed_at")

    def _prescription_words(self, row_id: str) -> str:
        one = self.supply.prescription(row_id)
        if one is None:
            return ""
        drug = supply_words.drug(one.molecule, one.formulation, one.strength_ug)
        return self.tr("{0}, issued {1}").format(drug, write_day(one.issued_on))

    def _told(self) -> DeliveryTold:
        molecule, form, strength = self.label()
        return DeliveryTold(
            dispensed_at=self.at.moment(),
            dispensed_by=self.text("dispensed_by"),
            supplier=self.text("supplier"),
            product=self.text("product"),
            molecule=molecule,
            formulation=form,
            strength_mg=strength,
            lot=self.text("lot"),
            expires_on=self.day("expires_on"),
            quantity=self.whole_number("quantity"),
            carrier=self.text("carrier"),
            tracking=self.text("tracking"),
            shipped_at=self.shipped.moment(),
        )

    def whole(self) -> list[Problem]:
        """Return what the rules find in the delivery; a moment that can't be read is said at its field."""
        if self.at.trouble() or self.shipped.trouble():
            return []
        one, zone = self.supply.prescription(self.text("prescription")), self.chart.zone
        prescribed = None if one is None else prescribed_of(one, self.supply, zone)
        return delivery_problems(self._told().judged(zone), prescribed, today=self.today, birth_date=self.born)

    def record(self) -> Undoable:
        """Record it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        row_id = self.do(
            dispensing.dispense,
            self.chart.person.id,
            self._told(),
            prescription_id=self.text("prescription") or None,
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(
            self.tr("Delivery recorded"),
            lambda: desk.do(corrections.enter_in_error, "dispensing", row_id, reason=reason),
        )


class ReceiptForm(SupplyForm):
    """Records how a delivery was received, or what was done because something was not obtained."""

    FORM = form_names.RECEIPT

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Record the receipt"), words.said("Record receipt")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.keep_wide(WIDTH)
        self.line = standing(self.supply.deliveries, subject)
        sent = supply_words.units(1000 * self.line.quantity, self.line.formulation)
        drug = supply_words.drug(self.line.molecule, self.line.formulation, self.line.strength_ug)
        when = supply_words.moment(self.line.dispensed_at, chart.zone)
        told = self.tr("{0}: {1}, {2}, dispensed {3}.")
        self.say(told.format(drug, sent, supply_words.lot_words(self.line.lot), when))
        self._build(tools, chart)
        self.restore(self.in_the_record())
        self.start(seen=self.line.version)

    def _build(self, tools: Tools, chart: Chart) -> None:
        self.at = MomentEdit(tools.desk.clock.now, chart.zone)
        self.add("delivered_at", self.tr("&Delivered"), self.at, note=self.tr("blank where it did not arrive"))
        self.add("count_verified", self.tr("&Count on arrival"), AmountEdit(self.tr("units")), beside=True)
        signed = ((Signature.OBTAINED, self.tr("Obtained")), (Signature.NOT_OBTAINED, self.tr("Not obtained")))
        self.add("adult_signature", self.tr("&Adult signature"), Segmented(self.tr("Adult signature"), signed))
        self.add("recipient", self.tr("&Signed by"), UnitEdit(), beside=True)
        seen = ((YES, self.tr("Seen")), (NO, self.tr("Not obtained")))
        self.add("identity_checked", self.tr("&Identity document"), Segmented(self.tr("Identity document"), seen))
        document = UnitEdit()
        document.setPlaceholderText(self.tr("driving licence; not its number"))
        self.add("identity_document", self.tr("&Kind of document"), document, beside=True)
        self.add("not_obtained_action", self.tr("What was &done where something was not obtained"), TextEdit(lines=2))
        kept = ((YES, self.tr("Yes")), (NO, self.tr("No")))
        self.add("storage_confirmed", self.tr("&Locked storage confirmed"), Segmented(self.tr("Locked storage"), kept))
        self.confirmed = MomentEdit(tools.desk.clock.now, chart.zone)
        self.add("receipt_confirmed_at", self.tr("Confirmed by the &patient"), self.confirmed, beside=True)
        self.note.setText(self.tr("This records what was seen or told. It verifies no carrier."))

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the record says now of the receipt."""
        supply = self.tools.desk.ask(supplies.of_patient, self.chart.person.id)
        now = supply.delivery(self.subject)
        if now is None:
            return {}
        zone = self.chart.zone
        return {
            "delivered_at": write_moment(now.delivered_at, zone),
            "count_verified": "" if now.count_verified is None else str(now.count_verified),
            "adult_signature": now.adult_signature,
            "recipient": now.recipient,
            "identity_checked": _yes_no(now.identity_checked),
            "identity_document": now.identity_document,
            "not_obtained_action": now.not_obtained_action,
            "storage_confirmed": _yes_no(now.storage_confirmed),
            "receipt_confirmed_at": write_moment(now.receipt_confirmed_at, zone),
            SEEN: str(now.version),
        }

    def _told(self) -> ReceiptTold:
        return ReceiptTold(
            delivered_at=self.at.moment(),
            recipient=self.text("recipient"),
            adult_signature=self.text("adult_signature"),
            identity_checked=_truth(self.text("identity_checked")),
            identity_document=self.text("identity_document"),
            not_obtained_action=self.text("not_obtained_action"),
            receipt_confirmed_at=self.confirmed.moment(),
            count_verified=self.whole_number("count_verified"),
            storage_confirmed=_truth(self.text("storage_confirmed")),
        )

    def whole(self) -> list[Problem]:
        """Return what the rules find in the receipt; a moment that can't be read is said at its field."""
        if self.at.trouble() or self.confirmed.trouble():
            return []
        judged = self._told().judged(self.line.dispensed_at, self.line.quantity, self.chart.zone)
        return receipt_problems(judged, today=self.today, birth_date=self.born)

    def record(self) -> Undoable:
        """Record it; undo lets the receipt say again what it said before, and the stock with it."""
        desk, row_id, reason, before = self.tools.desk, self.subject, undone(), _was(self.line)
        self.do(
            dispensing.record_receipt,
            row_id,
            self._told(),
            seen=self.seen,
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(
            self.tr("Receipt recorded"),
            lambda: desk.do(dispensing.take_back_receipt, row_id, before, reason=reason),
        )


def _was(line: DeliveryLine) -> ReceiptTold:
    return ReceiptTold(
        delivered_at=line.delivered_at,
        recipient=line.recipient,
        adult_signature=line.adult_signature,
        identity_checked=line.identity_checked,
        identity_document=line.identity_document,
        not_obtained_action=line.not_obtained_action,
        receipt_confirmed_at=line.receipt_confirmed_at,
        count_verified=line.count_verified,
        storage_confirmed=line.storage_confirmed,
    )


def _yes_no(value: bool | None) -> str:
    return "" if value is None else YES if value else NO


def _truth(text: str) -> bool | None:
    return {YES: True, NO: False}.get(text)
