"""Questions about what left the practice for a patient's home, and about the stock that is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.dispensing_stock import (
    Counted,
    Movement,
    Product,
    StockKind,
    balances,
    counts,
    course,
    standing,
)
from keta_desk.domain.ids import PatientId
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries.lines import THIS_PATIENT, columns, lines, stands
from keta_desk.store.tables.dispensing import DispensingRow, PdmpCheckRow, PrescriptionRow, StockEntryRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow

PRESCRIPTION = columns(PrescriptionRow)
DISPENSING = columns(DispensingRow)
STOCK = columns(StockEntryRow)
PDMP = columns(PdmpCheckRow)
DOSE_GIVEN = columns(DoseGivenRow)
DOSING_SESSION = columns(DosingSessionRow)


@dataclass(frozen=True, slots=True)
class PrescriptionLine:
    """One prescription that counts."""

    id: str
    version: int
    issued_on: date
    prescriber: str
    registration: str
    molecule: str
    formulation: str
    strength_ug: int
    quantity: int
    days_supply: int | None
    refills: int
    directions: str
    pharmacy: str
    ended_on: date | None
    ended_because: str
    confirmed_because: str


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """One delivery that counts, and how its receipt was shown."""

    id: str
    version: int
    prescription_id: str | None
    dispensed_at: datetime
    dispensed_by: str
    supplier: str
    product: str
    molecule: str
    formulation: str
    strength_ug: int
    lot: str
    expires_on: date | None
    quantity: int
    carrier: str
    tracking: str
    shipped_at: datetime | None
    delivered_at: datetime | None
    recipient: str
    identity_document: str
    identity_checked: bool | None
    adult_signature: str
    not_obtained_action: str
    receipt_confirmed_at: datetime | None
    count_verified: int | None
    storage_confirmed: bool | None
    confirmed_because: str

    @property
    def difference(self) -> int:
        """How many more units were counted on arrival than dispensed; 0 where nobody counted."""
        return 0 if self.count_verified is None else self.count_verified - self.quantity


@dataclass(frozen=True, slots=True)
class StockLine:
    """One movement of the home stock as it was booked."""

    id: str
    kind: str
    at: datetime
    by_id: str
    dispensing_id: str | None
    session_id: str | None
    dose_id: str | None
    counters_id: str | None
    molecule: str
    formulation: str
    strength_ug: int
    lot: str
    change_milli: int
    counted_milli: int | None
    manner: str
    witness: str
    second_witness: str
    reason: str

    @property
    def product(self) -> Product:
        """What the movement is about."""
        return Product(self.molecule, self.formulation, self.strength_ug, self.lot)

    def movement(self) -> Movement:
        """Return what the rules of the ledger reckon with."""
        return Movement(
            id=self.id,
            kind=StockKind(self.kind),
            at=self.at,
            product=self.product,
            change_milli=self.change_milli,
            counted_milli=self.counted_milli,
            counters_id=self.counters_id,
        )


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A movement in its place: the balance of its product after it, what counted beside it, what took it back."""

    entry: StockLine
    balance_milli: int
    countered_by: str | None
    counted: Counted | None

    @property
    def is_over(self) -> bool:
        """Whether it was taken back, or takes another back: neither moves anything together with the other."""
        return self.countered_by is not None or self.entry.counters_id is not None


@dataclass(frozen=True, slots=True)
class AtHome:
    """What is expected at home of one product, in thousandths of a unit, and how that came about."""

    product: Product
    expected_milli: int
    received_milli: int
    used_milli: int
    wasted_milli: int
    returned_milli: int
    expires_on: date | None
    last_count: Counted | None

    @property
    def open_milli(self) -> int:
        """The difference of the last count that nothing has settled."""
        return 0 if self.last_count is None else self.last_count.open_milli


@dataclass(frozen=True, slots=True)
class HomeDose:
    """A dose that was given at home and drawn from no stock: which lot it came from is not recorded."""

    id: str
    session_id: str
    given_at: datetime
    molecule: str
    formulation: str
    dose_ug: int
    lot: str


@dataclass(frozen=True, slots=True)
class PdmpLine:
    """One look into a prescription monitoring programme."""

    id: str
    version: int
    checked_at: datetime
    checked_by: str
    programme: str
    finding: str
    details: str


@dataclass(frozen=True, slots=True)
class Supply:
    """All that the supply sheet of a chart shows. What is latest stands first, but in the ledger."""

    prescriptions: tuple[PrescriptionLine, ...]
    deliveries: tuple[DeliveryLine, ...]
    ledger: tuple[LedgerLine, ...]
    at_home: tuple[AtHome, ...]
    not_drawn: tuple[HomeDose, ...]
    checks: tuple[PdmpLine, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing of a supply was ever recorded."""
        return not (self.prescriptions or self.deliveries or self.ledger or self.checks)

    def prescription(self, row_id: str | None) -> PrescriptionLine | None:
        """Return a prescription by its id."""
        return next((one for one in self.prescriptions if one.id == row_id), None)

    def delivery(self, row_id: str | None) -> DeliveryLine | None:
        """Return a delivery by its id."""
        return next((one for one in self.deliveries if one.id == row_id), None)

    def entry(self, row_id: str) -> LedgerLine | None:
        """Return a movement by its id."""
        return next((one for one in self.ledger if one.entry.id == row_id), None)

    def discrepancies(self) -> tuple[AtHome, ...]:
        """Return the products whose last count differs from what was expected, unsettled, and those below nothing."""
        return tuple(one for one in self.at_home if one.open_milli or one.expected_milli < 0)


_PRESCRIPTIONS = (
    select(*[PRESCRIPTION[name] for name in PrescriptionLine.__slots__])
    .where(PRESCRIPTION.patient_id == THIS_PATIENT, stands(PrescriptionRow))
    .order_by(PRESCRIPTION.issued_on.desc(), PRESCRIPTION.id.desc())
)
_DELIVERIES = (
    select(*[DISPENSING[name] for name in DeliveryLine.__slots__])
    .where(DISPENSING.patient_id == THIS_PATIENT, stands(DispensingRow))
    .order_by(DISPENSING.dispensed_at.desc(), DISPENSING.id.desc())
)
_STOCK = (
    select(*[STOCK[name] for name in StockLine.__slots__])
    .where(STOCK.patient_id == THIS_PATIENT, stands(StockEntryRow))
    .order_by(STOCK.at, STOCK.counters_id.is_not(None), STOCK.id)
)
_CHECKS = (
    select(*[PDMP[name] for name in PdmpLine.__slots__])
    .where(PDMP.patient_id == THIS_PATIENT, stands(PdmpCheckRow))
    .order_by(PDMP.checked_at.desc(), PDMP.id.desc())
)
_HOME_DOSES = (
    select(*[DOSE_GIVEN[name] for name in HomeDose.__slots__])
    .join(DosingSessionRow.__table__, DOSING_SESSION.id == DOSE_GIVEN.session_id)
    .where(
        DOSE_GIVEN.patient_id == THIS_PATIENT,
        stands(DoseGivenRow),
        DOSING_SESSION.setting == DoseSetting.HOME,
    )
    .order_by(DOSE_GIVEN.given_at.desc(), DOSE_GIVEN.id.desc())
)


def of_patient(session: Session, patient_id: PatientId) -> Supply:
    """Return everything about a patient's supply that counts."""
    deliveries = tuple(lines(session, _DELIVERIES, DeliveryLine, patient_id=patient_id))
    entries = stock(session, patient_id)
    return Supply(
        prescriptions=tuple(lines(session, _PRESCRIPTIONS, PrescriptionLine, patient_id=patient_id)),
        deliveries=deliveries,
        ledger=ledger(entries),
        at_home=_at_home(entries, deliveries),
        not_drawn=_not_drawn(session, patient_id, entries),
        checks=tuple(lines(session, _CHECKS, PdmpLine, patient_id=patient_id)),
    )


def stock(session: Session, patient_id: PatientId) -> list[StockLine]:
    """Return every movement of a patient's home stock, earliest first."""
    return lines(session, _STOCK, StockLine, patient_id=patient_id)


def ledger(entries: Sequence[StockLine]) -> tuple[LedgerLine, ...]:
    """Return the movements in the order in which they happened, with the balance of their product after each."""
    movements, by_id = [one.movement() for one in entries], {one.id: one for one in entries}
    counted = {one.movement_id: one for one in counts(movements)}
    return tuple(
        LedgerLine(by_id[step.movement.id], step.balance_milli, step.countered_by, counted.get(step.movement.id))
        for step in course(movements)
    )


def _at_home(entries: Sequence[StockLine], deliveries: Sequence[DeliveryLine]) -> tuple[AtHome, ...]:
    movements = [one.movement() for one in entries]
    counted = {one.product: one for one in counts(movements)}  # the last of each product stands
    kept = standing(movements)
    return tuple(
        AtHome(
            product=product,
            expected_milli=expected,
            received_milli=_moved(kept, product, StockKind.RECEIVED),
            used_milli=-_moved(kept, product, StockKind.USED),
            wasted_milli=-_moved(kept, product, StockKind.WASTED),
            returned_milli=-_moved(kept, product, StockKind.RETURNED),
            expires_on=_expires(product, deliveries),
            last_count=counted.get(product),
        )
        for product, expected in sorted(balances(movements).items())
        if expected or product in counted or any(one.product == product for one in kept)
    )


def _moved(kept: Sequence[Movement], product: Product, kind: StockKind) -> int:
    return sum(one.change_milli for one in kept if one.product == product and one.kind is kind)


def _expires(product: Product, deliveries: Sequence[DeliveryLine]) -> date | None:
    """Return the earliest day that stands on a delivery of a lot; None where none does."""
    days = [
        one.expires_on
        for one in deliveries
        if one.expires_on and Product(one.molecule, one.formulation, one.strength_ug, one.lot) == product
    ]
    return min(days, default=None)


def _not_drawn(session: Session, patient_id: PatientId, entries: Sequence[StockLine]) -> tuple[HomeDose, ...]:
    """Return the doses at home, from the first stock on, that no standing movement was booked for."""
    if not entries:
        return ()
    kept = {one.id for one in standing([entry.movement() for entry in entries])}
    drawn = {entry.dose_id for entry in entries if entry.id in kept and entry.dose_id}
    doses = lines(session, _HOME_DOSES, HomeDose, patient_id=patient_id)
    return tuple(dose for dose in doses if dose.id not in drawn and dose.given_at >= entries[0].at)
