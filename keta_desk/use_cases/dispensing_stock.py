"""Changes to the stock at a patient's home: movements are added, never changed; a wrong one gets a counter-entry."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

from keta_desk.domain.chart_entries import text_problems, title_problems
from keta_desk.domain.dispensing_stock import (
    LEAVING,
    WHOLE,
    Movement,
    Product,
    StockKind,
    balances,
    counter_problems,
    counts,
    drawn_from,
    moment_problems,
    movement_problems,
    standing,
    units_of_dose,
    witness_problems,
)
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.queries import dispensing, patients, practice
from keta_desk.queries.dispensing import StockLine
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.dispensing import DispensingRow, StockEntryRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DoseGivenRow
from keta_desk.store.work import Work
from keta_desk.use_cases.dispensing_alarms import alarm_of_balance, alarm_of_count


def move_stock(
    work: Work,
    patient_id: PatientId,
    product: Product,
    *,
    kind: StockKind,
    milli: int | None,
    at: datetime | None = None,
    manner: str = "",
    witness: str = "",
    second_witness: str = "",
    reason: str = "",
    confirmed_because: str = "",
) -> str:
    """Book what was wasted, returned, used without a session, or was at home before anything was dispensed.

    `milli` is in thousandths of a unit and has no sign. Returns the id of the entry.

    Raises:
        RuleBroken: the amount, the moment, the manner or a witness is missing or can't be, or is to be confirmed.
        Gone: there is no such patient.
    """
    moment = at or work.now
    known = _movements(work, patient_id)
    found = [
        *movement_problems(kind=kind, milli=milli, expected_milli=balances(known).get(product, 0)),
        *_moment_problems(work, patient_id, moment),
        *text_problems(reason, field="reason"),
    ]
    if kind in (StockKind.WASTED, StockKind.RETURNED):
        found += title_problems(manner, missing="stock.manner-missing", field="manner")
    if kind is StockKind.WASTED:
        found += witness_problems(witness=witness, second=second_witness)
    if kind is StockKind.RECEIVED:
        found += reason_problems(reason)
    refuse(found, confirmed_because=confirmed_because)
    sign = -1 if kind in LEAVING else 1
    row = _row(work, patient_id, product, kind, moment)
    row.change_milli = sign * (milli or 0)
    row.manner, row.witness, row.second_witness = manner, witness, second_witness
    row.reason = " · ".join(filter(None, (reason.strip(), confirmed_because.strip())))
    return _booked(work, row, known)


def count_stock(
    work: Work,
    patient_id: PatientId,
    product: Product,
    *,
    milli: int | None,
    at: datetime | None = None,
    witness: str = "",
    manner: str = "",
) -> str:
    """Keep what was counted at home beside what is expected; the count itself moves nothing. Returns its id.

    Raises:
        RuleBroken: nothing was counted, or the moment can't be.
        Gone: there is no such patient.
    """
    moment = at or work.now
    refuse(
        [
            *movement_problems(kind=StockKind.COUNTED, milli=milli, expected_milli=0),
            *_moment_problems(work, patient_id, moment),
        ]
    )
    row = _row(work, patient_id, product, StockKind.COUNTED, moment)
    row.counted_milli, row.witness, row.manner = milli, witness, manner
    entry_id = work.add(row).id
    (counted,) = (one for one in counts(_movements(work, patient_id)) if one.movement_id == entry_id)
    alarm_of_count(work, row, expected_milli=counted.expected_milli)
    return entry_id


def settle_count(work: Work, patient_id: PatientId, product: Product, *, reason: str) -> str:
    """Take over what was counted last where it differs from what is expected, with the reason; return the entry's id.

    Raises:
        RuleBroken: no reason was given, or no difference is open.
    """
    known = _movements(work, patient_id)
    remains = sum(one.open_milli for one in counts(known) if one.product == product)
    open_problems = [] if remains else [Problem("stock.nothing-open", field="product")]
    refuse([*open_problems, *reason_problems(reason)])
    row = _row(work, patient_id, product, StockKind.SETTLED, work.now)
    row.change_milli, row.reason = remains, reason
    work.reason = reason
    return work.add(row).id


def take_back_movement(work: Work, entry_id: str, *, reason: str) -> str:
    """Take a movement back by a counter-entry, which restores the balance before it; return the counter's id.

    Raises:
        RuleBroken: no reason was given, it was taken back already, or it belongs to a receipt.
        Gone: there is no such entry.
    """
    refuse(reason_problems(reason))
    row = work.get(StockEntryRow, entry_id)
    known = _movements(work, PatientId(row.patient_id))
    (wrong,) = (one for one in known if one.id == entry_id)
    of_receipt = row.dispensing_id is not None and row.kind == StockKind.RECEIVED
    refuse(
        [
            *counter_problems(wrong, known),
            *([Problem("stock.belongs-to-receipt", field="entry")] if of_receipt else []),
        ]
    )
    work.reason = reason
    return _counter(work, row, reason)


def use_for_dose(work: Work, dose_id: str, product: Product, *, confirmed_because: str = "") -> str:
    """Book the units that a dose given at home took from a lot; return the id of the entry.

    Raises:
        RuleBroken: it was booked already, the lot is of another molecule or form, or less is expected and
            `confirmed_because` is empty.
        Gone: there is no such dose.
    """
    dose = work.get(DoseGivenRow, dose_id)
    patient_id = PatientId(dose.patient_id)
    entries = dispensing.stock(work.session, patient_id)
    known = [one.movement() for one in entries]
    found = []
    if (product.molecule, product.formulation) != (dose.molecule, dose.formulation):
        found.append(Problem("stock.other-product", field="product"))
    kept = {one.id for one in standing(known)}
    if any(one.dose_id == dose_id and one.id in kept for one in entries):
        found.append(Problem("stock.dose-drawn", field="product"))
    units = units_of_dose(dose.dose_ug, product.strength_ug)
    expected = balances(known).get(product, 0)
    found += movement_problems(kind=StockKind.USED, milli=units, expected_milli=expected, field="product")
    refuse(found, confirmed_because=confirmed_because)
    row = _use(work, dose, product)
    row.reason = confirmed_because
    return _booked(work, row, known)


# What belongs to another change, within the same piece of work


def draw_on_home_stock(within: Work, dose: DoseGivenRow) -> None:
    """Book the use of a dose given at home, where it can be told from which lot it came.

    Where it can't, nothing is booked and nothing held up: the supply sheet says which doses were drawn from no stock.
    """
    known = _movements(within, PatientId(dose.patient_id))
    product = drawn_from(known, molecule=dose.molecule, formulation=dose.formulation, lot=dose.lot)
    if product is not None:
        _booked(within, _use(within, dose, product), known)


def waste_from_home_stock(within: Work, dose: DoseGivenRow, *, witness: str) -> None:
    """Let the home stock say what was wasted of a dose, from the lot that the dose was drawn from, if it was."""
    booked = [one for one in _standing_of(within, PatientId(dose.patient_id)) if one.dose_id == dose.id]
    drawn = next((one.movement().product for one in booked if one.kind == StockKind.USED), None)
    if drawn is None:
        return
    _counter_all(within, [one for one in booked if one.kind == StockKind.WASTED], dose.partial_because)
    if dose.wasted_ug:
        row = _use(within, dose, drawn)
        row.kind, row.change_milli = StockKind.WASTED, -units_of_dose(dose.wasted_ug, drawn.strength_ug)
        row.witness, row.manner = witness.strip(), dose.remainder
        _booked(within, row, _movements(within, PatientId(dose.patient_id)))


def book_receipt(within: Work, row: DispensingRow, *, reason: str = "") -> None:
    """Let the home stock say what a receipt says: what arrived, or nothing where nothing did."""
    arrived = 0
    if row.delivered_at is not None:
        arrived = WHOLE * (row.quantity if row.count_verified is None else row.count_verified)
    booked = [one for one in _standing_of(within, PatientId(row.patient_id)) if one.dispensing_id == row.id]
    if arrived and [(one.change_milli, one.at) for one in booked] == [(arrived, row.delivered_at)]:
        return
    _counter_all(within, booked, reason)
    if arrived and row.delivered_at is not None:
        product = Product(row.molecule, row.formulation, row.strength_ug, row.lot)
        entry = _row(within, PatientId(row.patient_id), product, StockKind.RECEIVED, row.delivered_at)
        entry.change_milli, entry.dispensing_id = arrived, row.id
        within.add(entry)


def let_go_of(within: Work, patient_id: str, row_ids: Collection[str], *, reason: str) -> None:
    """Take back what was booked for doses and deliveries that were entered in error."""
    booked = [
        one
        for one in _standing_of(within, PatientId(patient_id))
        if one.dose_id in row_ids or one.dispensing_id in row_ids
    ]
    _counter_all(within, booked, reason)


def _booked(within: Work, row: StockEntryRow, before: Iterable[Movement]) -> str:
    """Book a movement, and give alarm where the balance of its product falls below nothing by it."""
    entry_id = within.add(row).id
    product = Product(row.molecule, row.formulation, row.strength_ug, row.lot)
    balance = balances(before).get(product, 0) + row.change_milli
    if row.change_milli < 0:
        alarm_of_balance(within, row, balance_milli=balance)
    return entry_id


def _standing_of(within: Work, patient_id: PatientId) -> list[StockLine]:
    entries = dispensing.stock(within.session, patient_id)
    kept = {one.id for one in standing([entry.movement() for entry in entries])}
    return [entry for entry in entries if entry.id in kept]


def _counter_all(within: Work, booked: Iterable[StockLine], reason: str) -> None:
    for one in booked:
        _counter(within, within.get(StockEntryRow, one.id), reason)


def _counter(within: Work, wrong: StockEntryRow, reason: str) -> str:
    product = Product(wrong.molecule, wrong.formulation, wrong.strength_ug, wrong.lot)
    row = _row(within, PatientId(wrong.patient_id), product, StockKind.COUNTER, within.now)
    row.change_milli, row.counters_id, row.reason = -wrong.change_milli, wrong.id, reason
    row.dispensing_id, row.session_id, row.dose_id = wrong.dispensing_id, wrong.session_id, wrong.dose_id
    return within.add(row).id


def _use(within: Work, dose: DoseGivenRow, product: Product) -> StockEntryRow:
    row = _row(within, PatientId(dose.patient_id), product, StockKind.USED, dose.given_at)
    row.change_milli = -units_of_dose(dose.dose_ug, product.strength_ug)
    row.session_id, row.dose_id = dose.session_id, dose.id
    return row


def _row(within: Work, patient_id: PatientId, product: Product, kind: StockKind, at: datetime) -> StockEntryRow:
    return StockEntryRow(
        patient_id=patient_id,
        kind=kind,
        at=at,
        by_id=within.clinician_id,
        molecule=product.molecule,
        formulation=product.formulation,
        strength_ug=product.strength_ug,
        lot=product.lot,
        change_milli=0,
    )


def _movements(within: Work, patient_id: PatientId) -> list[Movement]:
    return [one.movement() for one in dispensing.stock(within.session, patient_id)]


def _moment_problems(work: Work, patient_id: PatientId, moment: datetime) -> list[Problem]:
    work.must_exist(PatientRow, patient_id)
    zone = practice.zone(work.session)
    person = patients.person(work.session, patient_id)
    born = person.birth_date if person is not None else date.min
    return moment_problems(day_in(zone, moment), today=day_in(zone, work.now), birth_date=born)
