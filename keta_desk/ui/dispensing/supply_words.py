"""Words of a patient's supply: products, units, what moved the stock, how a receipt was shown."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.dispensing import PdmpFinding, Signature
from keta_desk.domain.dispensing_stock import WHOLE, Counted, Product, StockKind, Unit, unit_of
from keta_desk.queries.dispensing import AtHome, DeliveryLine, LedgerLine, PrescriptionLine
from keta_desk.ui import words
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.sessions import session_words

SEPARATOR = "|"


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Supply", text)


def units(milli: int, formulation: str, *, signed: bool = False) -> str:
    """Return an amount of dispensing units: `12.5 tablets`, `1 troche`; with its sign where it is a change."""
    amount = words.number(Decimal(milli) / WHOLE)
    if signed and milli > 0:
        amount = f"+{amount}"
    one, many = _unit_names()[unit_of(formulation)]
    return (one if abs(milli) == WHOLE else many).format(amount)


def number(milli: int, *, signed: bool = False) -> str:
    """Return an amount without its unit; with its sign where it is a change."""
    amount = words.number(Decimal(milli) / WHOLE)
    return f"+{amount}" if signed and milli > 0 else amount


def _unit_names() -> dict[Unit, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        Unit.TABLET: (translate("Supply", "{0}\u00a0tablet"), translate("Supply", "{0}\u00a0tablets")),
        Unit.TROCHE: (translate("Supply", "{0}\u00a0troche"), translate("Supply", "{0}\u00a0troches")),
        Unit.MILLILITRE: (translate("Supply", "{0}\u00a0mL"), translate("Supply", "{0}\u00a0mL")),
        Unit.SPRAY: (translate("Supply", "{0}\u00a0spray"), translate("Supply", "{0}\u00a0sprays")),
        Unit.PIECE: (translate("Supply", "{0}\u00a0piece"), translate("Supply", "{0}\u00a0pieces")),
    }


def drug(molecule: str, formulation: str, strength_ug: int) -> str:
    """Return what it is, without its lot: `Racemic ketamine 100 mg, sublingual troche`."""
    name = session_words.molecule_words(molecule)
    form = session_words.route_words(formulation)
    return said("{0} {1}, {2}").format(name[:1].upper() + name[1:], words.dose(strength_ug), form)


def lot_words(lot: str) -> str:
    """Return which lot it is."""
    return said("lot {0}").format(lot) if lot else said("lot not recorded")


def product_words(product: Product) -> str:
    """Return what it is, with its lot."""
    return said("{0}, {1}").format(
        drug(product.molecule, product.formulation, product.strength_ug), lot_words(product.lot)
    )


def product_key(product: Product) -> str:
    """Return a product as one text, for choices and drafts."""
    return SEPARATOR.join((product.molecule, product.formulation, str(product.strength_ug), product.lot))


def product_of(key: str) -> Product | None:
    """Return the product that `product_key` wrote, None for anything else."""
    parts = key.split(SEPARATOR, 3)
    if len(parts) != 4 or not parts[2].isdigit():
        return None
    return Product(parts[0], parts[1], int(parts[2]), parts[3])


def kind_words(kind: str) -> str:
    """Return what moved the stock."""
    return {
        StockKind.RECEIVED: QCoreApplication.translate("Supply", "Received"),
        StockKind.USED: QCoreApplication.translate("Supply", "Used"),
        StockKind.WASTED: QCoreApplication.translate("Supply", "Wasted"),
        StockKind.RETURNED: QCoreApplication.translate("Supply", "Returned"),
        StockKind.SETTLED: QCoreApplication.translate("Supply", "Difference settled"),
        StockKind.COUNTED: QCoreApplication.translate("Supply", "Counted"),
        StockKind.COUNTER: QCoreApplication.translate("Supply", "Taken back"),
    }[StockKind(kind)]


def finding_words(finding: str) -> str:
    """Return what a look into a monitoring programme came to."""
    return {
        PdmpFinding.NOTHING_UNEXPECTED: QCoreApplication.translate("Supply", "Nothing unexpected"),
        PdmpFinding.TO_TALK_ABOUT: QCoreApplication.translate("Supply", "Something to talk about"),
        PdmpFinding.NOT_AVAILABLE: QCoreApplication.translate("Supply", "Could not be looked up"),
    }[PdmpFinding(finding)]


def finding_chip(finding: str) -> ChipWords:
    """Return the chip of a look into a monitoring programme: what was recorded, not what it means."""
    kinds = {PdmpFinding.NOTHING_UNEXPECTED: ("fact", ""), PdmpFinding.TO_TALK_ABOUT: ("caution", "triangle")}
    kind, icon = kinds.get(PdmpFinding(finding), ("grey", ""))
    return ChipWords(finding_words(finding), kind, icon)


def prescription_chip(one: PrescriptionLine, given: int) -> ChipWords:
    """Return how far a prescription was dispensed on, or that it was ended."""
    if one.ended_on is not None:
        return ChipWords(said("Ended {0}").format(write_day(one.ended_on)), "grey")
    return ChipWords(said("{0} of {1} dispensed").format(given, one.refills + 1), "fact")


def receipt_chip(one: DeliveryLine) -> ChipWords:
    """Return how the receipt of a delivery stands, as it was recorded."""
    if not one.adult_signature:
        return ChipWords(said("Receipt not recorded"), "caution", "triangle")
    if one.delivered_at is None:
        return ChipWords(said("Not delivered"), "caution", "triangle")
    if one.adult_signature == Signature.NOT_OBTAINED:
        return ChipWords(said("Signature not obtained"), "caution", "triangle")
    if not one.identity_checked:
        return ChipWords(said("Identity check not obtained"), "caution", "triangle")
    if one.difference:
        return ChipWords(said("Count differs"), "caution", "triangle")
    return ChipWords(said("Signed, identity seen"), "ok", "check")


def receipt_words(one: DeliveryLine, zone: ZoneInfo) -> str:
    """Return what is recorded of a receipt, part by part; what is not recorded is left to the chip."""
    found = []
    if one.delivered_at is not None:
        found.append(said("delivered {0}").format(write_day(one.delivered_at.astimezone(zone).date())))
    if one.recipient:
        found.append(said("signed by {0}").format(one.recipient))
    if one.identity_document:
        found.append(one.identity_document)
    if one.count_verified is not None:
        found.append(said("{0} of {1} counted").format(one.count_verified, one.quantity))
    if one.not_obtained_action:
        found.append(said("action: {0}").format(one.not_obtained_action))
    told = ", ".join(found)
    return told[:1].upper() + told[1:]


def expiry_chip(expires_on: date | None, today: date) -> ChipWords | None:
    """Return that a lot is past its day, None where it is not or nobody knows."""
    if expires_on is None or expires_on >= today:
        return None
    return ChipWords(said("Past its day, {0}").format(write_day(expires_on)), "caution", "triangle")


def difference_words(milli: int, formulation: str) -> str:
    """Return a difference in words: how many fewer or more than expected."""
    if milli < 0:
        return said("{0} fewer than expected").format(units(-milli, formulation))
    return said("{0} more than expected").format(units(milli, formulation))


def count_words(one: Counted | None, zone: ZoneInfo) -> str:
    """Return what the last count came to, and that none was made."""
    if one is None:
        return said("Not counted yet")
    day = write_day(one.at.astimezone(zone).date())
    if not one.difference_milli:
        return said("Counted {0}: as expected").format(day)
    differs = difference_words(one.difference_milli, one.product.formulation)
    if not one.open_milli:
        return said("Counted {0}: {1}, settled").format(day, differs)
    return said("Counted {0}: {1}").format(day, differs)


def sums_words(home: AtHome) -> str:
    """Return how what is expected came about."""
    told = said("Received {0}, used {1}, wasted {2}, returned {3}")
    amounts = (home.received_milli, home.used_milli, home.wasted_milli, home.returned_milli)
    return told.format(*(number(milli) for milli in amounts))


def home_words(home: AtHome, zone: ZoneInfo) -> str:
    """Return what is at home of a product, whole, for a screen reader."""
    told = said("{0}: {1} expected. {2}. {3}")
    amount = units(home.expected_milli, home.product.formulation)
    return told.format(product_words(home.product), amount, sums_words(home), count_words(home.last_count, zone))


def ledger_note(line: LedgerLine) -> str:
    """Return what belongs to a movement beside its amount: manner, witnesses, reason, what was counted."""
    entry, found = line.entry, []
    if line.counted is not None:
        differs = line.counted.difference_milli
        found.append(difference_words(differs, entry.formulation) if differs else said("as expected"))
    if entry.manner:
        found.append(entry.manner)
    witnesses = [name for name in (entry.witness, entry.second_witness) if name]
    if witnesses:
        found.append(said("witnessed by {0}").format(", ".join(witnesses)))
    if entry.reason:
        found.append(entry.reason)
    return ". ".join(found)


def moment(at: datetime, zone: ZoneInfo) -> str:
    """Return when something happened, with its day and time."""
    return said("{0}, {1}").format(write_day(at.astimezone(zone).date()), words.clock_time(at, zone))
