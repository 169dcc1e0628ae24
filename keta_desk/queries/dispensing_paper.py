"""What the printed dispensing receipt and the controlled-substance log say, gathered from the record (P7, 8.9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Clinic, Edition
from keta_desk.documents.dispensing_content import LogContent, LogLine, LogSum, ReceiptContent
from keta_desk.domain.dispensing import Signature
from keta_desk.domain.dispensing_stock import Product, StockKind, Unit, unit_of, units_text
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.domain.quantities import plain, ug_to_mg
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.queries import dispensing, practice
from keta_desk.queries import paper_parts as parts
from keta_desk.queries.dispensing import DISPENSING, DOSE_GIVEN, DOSING_SESSION, STOCK, DeliveryLine, LedgerLine
from keta_desk.queries.lines import columns, day_in, lines, stands
from keta_desk.reference import catalogue
from keta_desk.store.tables.dispensing import DispensingRow, StockEntryRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow

PATIENT = columns(PatientRow)
_MOLECULES = {"racemic": "Racemic ketamine", "esketamine": "Esketamine"}
_UNITS = {
    Unit.TABLET: ("tablet", "tablets"),
    Unit.TROCHE: ("troche", "troches"),
    Unit.MILLILITRE: ("mL", "mL"),
    Unit.SPRAY: ("spray", "sprays"),
    Unit.PIECE: ("piece", "pieces"),
}
_KINDS = {
    StockKind.RECEIVED: "Received at home",
    StockKind.USED: "Used at home",
    StockKind.WASTED: "Wasted",
    StockKind.RETURNED: "Returned",
    StockKind.SETTLED: "Difference settled",
    StockKind.COUNTED: "Counted at home",
    StockKind.COUNTER: "Counter-entry",
}
_YES_NO = {True: "Confirmed", False: "Not confirmed", None: ""}


@dataclass(slots=True)
class _Whose:
    """A patient as the log names them."""

    id: PatientId
    name: str
    given_name: str
    chart_number: int
    address: str


@dataclass(slots=True)
class _ClinicDose:
    """A dose that was given in the clinic."""

    patient_id: str
    given_at: datetime
    molecule: str
    formulation: str
    dose_ug: int
    lot: str
    product: str
    supervisor: str
    created_by: str
    created_at: datetime


_FIRST: BindParameter[datetime] = bindparam("first")
_LAST: BindParameter[datetime] = bindparam("last")
_WHOSE = select(PATIENT.id, PATIENT.family_name, PATIENT.given_name, PATIENT.chart_number, PATIENT.address)
_SENT = (
    select(DISPENSING.patient_id, DISPENSING.created_at, *[DISPENSING[name] for name in DeliveryLine.__slots__])
    .where(DISPENSING.dispensed_at >= _FIRST, DISPENSING.dispensed_at < _LAST, stands(DispensingRow))
    .order_by(DISPENSING.dispensed_at, DISPENSING.id)
)
_MOVED = (
    select(STOCK.patient_id)
    .where(STOCK.at >= _FIRST, STOCK.at < _LAST, stands(StockEntryRow))
    .distinct()
    .order_by(STOCK.patient_id)
)
_GIVEN = (
    select(
        *[
            DOSE_GIVEN[name]
            for name in ("patient_id", "given_at", "molecule", "formulation", "dose_ug", "lot", "product")
        ],
        DOSING_SESSION.supervisor,
        DOSE_GIVEN.created_by,
        DOSE_GIVEN.created_at,
    )
    .join(DosingSessionRow.__table__, DOSING_SESSION.id == DOSE_GIVEN.session_id)
    .where(
        DOSE_GIVEN.given_at >= _FIRST,
        DOSE_GIVEN.given_at < _LAST,
        stands(DoseGivenRow),
        DOSING_SESSION.setting == DoseSetting.CLINIC,
    )
    .order_by(DOSE_GIVEN.given_at, DOSE_GIVEN.id)
)


def receipt(session: Session, patient_id: PatientId, dispensing_id: str = "") -> ReceiptContent:
    """Gather the receipt of one delivery, the latest where none is named.

    Raises:
        Gone: there is no such patient, or no such delivery of this patient.
    """
    chart = parts.chart_for_paper(session, patient_id)
    supply = dispensing.of_patient(session, patient_id)
    one = supply.delivery(dispensing_id) if dispensing_id else next(iter(supply.deliveries), None)
    if one is None:
        raise Gone("record.gone" if dispensing_id else "delivery.none")
    as_of, zone = parts.last_changed(session, patient_id), chart.zone
    written = supply.prescription(one.prescription_id)
    by = f"Issued {words.long_day(written.issued_on)} by {written.prescriber}" if written is not None else ""
    if written is not None and written.registration:
        by = f"{by}, DEA number {written.registration}"
    return ReceiptContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=Edition(
            version=one.version,
            dated=day_in(zone, as_of) if as_of else None,
            author=chart.clinic.name,
            as_of=as_of.astimezone(zone) if as_of else None,
            draft=False,
        ),
        drug=drug(one.molecule, one.formulation, one.strength_ug),
        product=one.product,
        lot=one.lot,
        use_by=one.expires_on,
        quantity=units(1000 * one.quantity, one.formulation),
        total=f"{plain(ug_to_mg(one.strength_ug) * one.quantity)}{words.NBSP}mg in all",
        prescription=by,
        dispensed=f"{words.moment(one.dispensed_at.astimezone(zone))} by {one.dispensed_by}",
        supplier=one.supplier,
        carrier=", ".join(filter(None, (one.carrier, one.tracking))),
        address=chart.person.address,
        **_received(one, zone),
    )


def _received(one: DeliveryLine, zone: ZoneInfo) -> dict[str, str]:
    signed = {
        Signature.OBTAINED: f"Obtained from {one.recipient}",
        Signature.NOT_OBTAINED: "Not obtained",
    }
    seen = {True: one.identity_document, False: "Not obtained", None: ""}
    return {
        "delivered": _moment(one.delivered_at, zone),
        "counted": "" if one.count_verified is None else units(1000 * one.count_verified, one.formulation),
        "signature": signed[Signature(one.adult_signature)] if one.adult_signature else "",
        "identity_document": seen[one.identity_checked],
        "action": one.not_obtained_action,
        "storage": _YES_NO[one.storage_confirmed],
        "confirmed": _moment(one.receipt_confirmed_at, zone),
    }


def _moment(at: datetime | None, zone: ZoneInfo) -> str:
    return "" if at is None else words.moment(at.astimezone(zone))


def log(session: Session, first: date, last: date) -> LogContent:
    """Gather the controlled-substance log from the `first` day to the `last`, over all patients.

    What was entered in error is left out; an entry of a home stock that was taken back stands with its counter-entry.
    """
    clinic, zone = practice.clinic(session), practice.zone(session)
    span = {
        "first": datetime.combine(first, time(), zone),
        "last": datetime.combine(last + timedelta(days=1), time(), zone),
    }
    known = {
        row.id: _Whose(row.id, f"{row.family_name}, {row.given_name}", row.given_name, row.chart_number, row.address)
        for row in session.execute(_WHOSE)
    }
    found = [
        *_sent(session, span, known, zone),
        *_moved(session, span, known, zone),
        *_given(session, span, known, zone),
    ]
    found.sort(key=lambda one: one[0].at)
    as_of = max((at for _, at, _ in found), default=None)
    return LogContent(
        clinic=Clinic(name=clinic.name, address=clinic.address, phone=clinic.phone),
        edition=Edition(as_of=as_of.astimezone(zone) if as_of else None, draft=False),
        first=first,
        last=last,
        lines=tuple(line for line, _, _ in found),
        sums=_sums([move for _, _, move in found if move is not None]),
    )


@dataclass(slots=True)
class _Move:
    """How many thousandths of a product moved, and how."""

    product: Product
    kind: str
    milli: int


_Found = tuple[LogLine, datetime, _Move | None]


def _sent(session: Session, span: dict[str, datetime], known: dict[str, _Whose], zone: ZoneInfo) -> Iterator[_Found]:
    for row in session.execute(_SENT, span):
        one, whose = DeliveryLine(*row[2:]), known[row.patient_id]
        to = ", ".join(filter(None, (one.carrier, one.tracking)))
        notes = [f"supplier {one.supplier}" if one.supplier else "", to, _proof(one)]
        line = _line(
            whose,
            at=one.dispensed_at.astimezone(zone),
            what="Dispensed",
            drug=drug(one.molecule, one.formulation, one.strength_ug),
            lot=one.lot,
            use_by=one.expires_on,
            units=units_text(1000 * one.quantity),
            mg=plain(ug_to_mg(one.strength_ug) * one.quantity),
            by=one.dispensed_by,
            note=_sentences(notes),
        )
        product = Product(one.molecule, one.formulation, one.strength_ug, one.lot)
        yield line, row.created_at, _Move(product, "dispensed", 1000 * one.quantity)


def _proof(one: DeliveryLine) -> str:
    """Return how the receipt stands, as it was recorded."""
    if not one.adult_signature:
        return "receipt not recorded"
    signed = "signature obtained" if one.adult_signature == Signature.OBTAINED else "signature not obtained"
    seen = {True: "identity document seen", False: "identity document not obtained", None: "identity not recorded"}
    differs = f"{one.count_verified} counted on arrival" if one.difference else ""
    return ", ".join(filter(None, (signed, seen[one.identity_checked], differs)))


def _moved(session: Session, span: dict[str, datetime], known: dict[str, _Whose], zone: ZoneInfo) -> Iterator[_Found]:
    names = {clinician_id: one.name for clinician_id, one in practice.staff(session).items()}
    for (patient_id,) in session.execute(_MOVED, span).all():
        entries = dispensing.stock(session, patient_id)
        for step in dispensing.ledger(entries):
            if span["first"] <= step.entry.at < span["last"]:
                move = None if step.is_over else _Move(step.entry.product, step.entry.kind, step.entry.change_milli)
                yield _movement(step, known[patient_id], names, zone), step.entry.at, move


def _movement(step: LedgerLine, whose: _Whose, names: dict[str, str], zone: ZoneInfo) -> LogLine:
    entry = step.entry
    amount = entry.change_milli if entry.counted_milli is None else entry.counted_milli
    shown = _signed(amount) if entry.counted_milli is None else f"= {units_text(amount)}"
    witnesses = ", ".join(filter(None, (entry.witness, entry.second_witness)))
    differs = ""
    if step.counted is not None and step.counted.difference_milli:
        differs = f"discrepancy {_signed(step.counted.difference_milli)} against what was expected"
    notes = (
        "taken back" if step.countered_by else "",
        differs,
        entry.manner,
        f"witnessed by {witnesses}" if witnesses else "",
        "no witness recorded" if entry.kind == StockKind.WASTED and not witnesses else "",
        entry.reason,
    )
    return _line(
        whose,
        at=entry.at.astimezone(zone),
        what=_KINDS[StockKind(entry.kind)],
        drug=drug(entry.molecule, entry.formulation, entry.strength_ug),
        lot=entry.lot,
        units=shown,
        mg=_signed_mg(entry.change_milli, entry.strength_ug) if entry.counted_milli is None else "",
        balance=units_text(step.balance_milli).replace("-", MINUS),
        by=names.get(entry.by_id, "unknown person"),
        note=_sentences(notes),
        is_over=step.is_over,
    )


def _given(session: Session, span: dict[str, datetime], known: dict[str, _Whose], zone: ZoneInfo) -> Iterator[_Found]:
    names = {clinician_id: one.name for clinician_id, one in practice.staff(session).items()}
    for one in lines(session, _GIVEN, _ClinicDose, **span):
        form = catalogue.routes()[Formulation(one.formulation)].words
        line = _line(
            known[one.patient_id],
            at=one.given_at.astimezone(zone),
            what="Given in the clinic",
            drug=f"{_MOLECULES[one.molecule]}, {form}",
            lot=one.lot,
            mg=plain(ug_to_mg(one.dose_ug)),
            balance="not kept",
            by=one.supervisor or names.get(one.created_by, "unknown person"),
            note=one.product,
        )
        yield line, one.created_at, None


def _line(
    whose: _Whose,
    *,
    at: datetime,
    what: str,
    drug: str,
    lot: str,
    use_by: date | None = None,
    units: str = "",
    mg: str = "",
    balance: str = "",
    by: str = "",
    note: str = "",
    is_over: bool = False,
) -> LogLine:
    return LogLine(
        at=at,
        what=what,
        patient=whose.name,
        chart_number=chart_label(whose.chart_number),
        address=whose.address,
        drug=drug,
        lot=lot,
        use_by=use_by,
        units=units,
        mg=mg,
        balance=balance,
        by=by,
        note=note,
        is_over=is_over,
    )


def _sums(moves: Sequence[_Move]) -> tuple[LogSum, ...]:
    """Return what moved of each product; two products are never added up."""
    found: dict[Product, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for move in moves:
        found[move.product][move.kind] += abs(move.milli)
    kinds = ("dispensed", StockKind.RECEIVED, StockKind.USED, StockKind.WASTED, StockKind.RETURNED)
    return tuple(
        LogSum(
            drug=drug(product.molecule, product.formulation, product.strength_ug),
            lot=product.lot,
            **{str(kind): units(told.get(kind, 0), product.formulation) for kind in kinds},
        )
        for product, told in sorted(found.items())
    )


def drug(molecule: str, formulation: str, strength_ug: int) -> str:
    """Return what it is in words: "Racemic ketamine 100 mg, sublingual troche"."""
    form = catalogue.routes()[Formulation(formulation)].words
    return f"{_MOLECULES[molecule]} {plain(ug_to_mg(strength_ug))}{words.NBSP}mg, {form}"


def units(milli: int, formulation: str) -> str:
    """Return an amount of dispensing units: "12.5 tablets"."""
    one, many = _UNITS[unit_of(formulation)]
    return f"{units_text(milli).replace('-', MINUS)}{words.NBSP}{one if abs(milli) == 1000 else many}"


MINUS = "\u2212"


def _sentences(parts: Sequence[str]) -> str:
    return ". ".join(part[:1].upper() + part[1:] for part in parts if part)


def _signed(milli: int) -> str:
    text = units_text(abs(milli))
    return f"+{text}" if milli > 0 else f"{MINUS}{text}" if milli < 0 else text


def _signed_mg(milli: int, strength_ug: int) -> str:
    mg = ug_to_mg(strength_ug) * abs(Decimal(milli)) / 1000
    sign = "+" if milli > 0 else MINUS if milli < 0 else ""
    return f"{sign}{plain(mg.quantize(Decimal('0.001')))}"
