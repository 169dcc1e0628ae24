"""The stock at a patient's home: received, less used, wasted and returned, is what is expected there (P7, 8.9).

A ledger of movements that are never changed: what was booked wrongly is taken back by a counter-entry. Each product,
told apart by molecule, form, strength and lot, has a balance of its own; two of them are never added. Units are kept
in thousandths, since tablets are parted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.titration import Formulation

WHOLE = 1000
"""Thousandths in a dispensing unit."""


class StockKind(StrEnum):
    """What moved the stock, or looked at it."""

    RECEIVED = "received"
    USED = "used"
    WASTED = "wasted"
    RETURNED = "returned"
    SETTLED = "settled"
    COUNTED = "counted"
    COUNTER = "counter"


LEAVING = frozenset({StockKind.USED, StockKind.WASTED, StockKind.RETURNED})
"""Kinds that take from what is at home."""


class Unit(StrEnum):
    """What one dispensing unit of a form is."""

    TABLET = "tablet"
    TROCHE = "troche"
    MILLILITRE = "millilitre"
    SPRAY = "spray"
    PIECE = "piece"


_UNITS = {
    Formulation.IV_INFUSION: Unit.MILLILITRE,
    Formulation.IM_INJECTION: Unit.MILLILITRE,
    Formulation.SC_INJECTION: Unit.MILLILITRE,
    Formulation.IN_RACEMIC_SPRAY: Unit.SPRAY,
    Formulation.IN_ESKETAMINE: Unit.SPRAY,
    Formulation.SL_TABLET: Unit.TABLET,
    Formulation.SL_RDT: Unit.TABLET,
    Formulation.SL_TROCHE: Unit.TROCHE,
    Formulation.ORAL_SOLUTION: Unit.MILLILITRE,
    Formulation.ORAL_TABLET_IR: Unit.TABLET,
    Formulation.ORAL_TABLET_ER: Unit.TABLET,
    Formulation.RECTAL: Unit.PIECE,
}


def unit_of(formulation: str) -> Unit:
    """Return what one dispensing unit of a form is; the strength is that of one unit."""
    return _UNITS[Formulation(formulation)]


@dataclass(frozen=True, slots=True, order=True)
class Product:
    """What a balance is about. Nothing of one product is ever added to another."""

    molecule: str
    formulation: str
    strength_ug: int
    lot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One entry of the ledger. `change_milli` has its sign; a count changes nothing and says `counted_milli`."""

    id: str
    kind: StockKind
    at: datetime
    product: Product
    change_milli: int
    counted_milli: int | None = None
    counters_id: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A movement, the balance of its product after it, and the counter-entry that took it back, if any."""

    movement: Movement
    balance_milli: int
    countered_by: str | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """A count beside what was expected at that moment; `open_milli` is the difference that nothing has settled."""

    movement_id: str
    product: Product
    at: datetime
    counted_milli: int
    expected_milli: int
    open_milli: int

    @property
    def difference_milli(self) -> int:
        """How many more were counted than expected; negative where some are missing."""
        return self.counted_milli - self.expected_milli


def balances(movements: Iterable[Movement]) -> dict[Product, int]:
    """Return what is expected at home of each product; what came to nothing is among it."""
    found: dict[Product, int] = defaultdict(int)
    for one in movements:
        found[one.product] += one.change_milli
    return dict(found)


def course(movements: Iterable[Movement]) -> list[Step]:
    """Return the ledger in the order in which things happened, with the balance of the product after each."""
    known = list(movements)
    countered = {one.counters_id: one.id for one in known if one.counters_id is not None}
    running: dict[Product, int] = defaultdict(int)
    steps = []
    for one in sorted(known, key=_by_moment):
        running[one.product] += one.change_milli
        steps.append(Step(one, running[one.product], countered.get(one.id)))
    return steps


def standing(movements: Iterable[Movement]) -> list[Movement]:
    """Leave out what was taken back, with what took it back: neither ever moved anything."""
    known = list(movements)
    countered = {one.counters_id for one in known if one.counters_id is not None}
    return [one for one in known if one.counters_id is None and one.id not in countered]


def counts(movements: Iterable[Movement]) -> list[Counted]:
    """Return every count that stands beside what was expected then, earliest first.

    Only the latest count of a product can have a difference open: a later one looked at the same stock again.
    """
    known = sorted(standing(movements), key=_by_moment)
    latest = {one.product: one.id for one in known if one.counted_milli is not None}
    running: dict[Product, int] = defaultdict(int)
    found = []
    for place, one in enumerate(known):
        running[one.product] += one.change_milli
        if one.counted_milli is None:
            continue
        difference = one.counted_milli - running[one.product]
        settled = sum(
            later.change_milli
            for later in known[place + 1 :]
            if later.product == one.product and later.kind is StockKind.SETTLED
        )
        remains = difference - settled if latest[one.product] == one.id else 0
        found.append(Counted(one.id, one.product, one.at, one.counted_milli, running[one.product], remains))
    return found


def counter_of(one: Movement, *, new_id: str, at: datetime) -> Movement:
    """Return the counter-entry of a movement: the same product, the change turned round."""
    return Movement(
        id=new_id,
        kind=StockKind.COUNTER,
        at=at,
        product=one.product,
        change_milli=-one.change_milli,
        counters_id=one.id,
    )


def counter_problems(one: Movement, movements: Iterable[Movement]) -> list[Problem]:
    """Say whether a movement can't be taken back: it was already, or takes back another itself."""
    if one.counters_id is not None:
        return [Problem("stock.counter-of-counter", field="entry")]
    if any(other.counters_id == one.id for other in movements):
        return [Problem("stock.countered-twice", field="entry")]
    return []


def movement_problems(
    *, kind: StockKind, milli: int | None, expected_milli: int, field: str = "units"
) -> list[Problem]:
    """Say what is wrong with what is to be booked: nothing, or more than is expected at home.

    A balance below nothing can be real (a lot was noted wrongly), so it asks for the reason and is then kept.
    """
    if milli is None:
        return [Problem("stock.quantity-missing", field=field)]
    least = 0 if kind is StockKind.COUNTED else 1
    if not least <= milli <= 10_000 * WHOLE:
        return [Problem("stock.quantity-impossible", facts={"most": "10000"}, field=field)]
    if kind in LEAVING and milli > expected_milli:
        facts = {"expected": units_text(expected_milli)}
        return [Problem("stock.more-than-expected", Severity.CONFIRM, facts, field)]
    return []


def moment_problems(on: date, *, today: date, birth_date: date, field: str = "at") -> list[Problem]:
    """Say whether a movement would lie ahead, or before the patient was born."""
    if on > today:
        return [Problem("entry.day-ahead", field=field)]
    return [Problem("stock.before-birth", field=field)] if on < birth_date else []


def witness_problems(*, witness: str, second: str) -> list[Problem]:
    """Say whether the witnesses of a waste are not two people besides each other (clinical-reference 8.9)."""
    names = [" ".join(name.split()).casefold() for name in (witness, second)]
    if not names[0]:
        return [Problem("stock.witness-missing", Severity.CONFIRM, field="witness")]
    if not names[1]:
        return [Problem("stock.second-witness-missing", Severity.CONFIRM, field="second_witness")]
    if names[0] == names[1]:
        return [Problem("stock.one-witness-twice", field="second_witness")]
    return []


def units_of_dose(dose_ug: int, strength_ug: int) -> int:
    """Return the thousandths of dispensing units that a dose takes, to the nearest thousandth."""
    return int((Decimal(dose_ug) * WHOLE / strength_ug).to_integral_value(ROUND_HALF_UP))


def drawn_from(known: Sequence[Movement], *, molecule: str, formulation: str, lot: str) -> Product | None:
    """Return the product at home that a dose was taken from; None where that can't be told.

    A named lot settles it. Without one there must be a single product of that molecule and form expected at home:
    a lot is never guessed.
    """
    fitting = [
        (product, balance)
        for product, balance in balances(known).items()
        if (product.molecule, product.formulation) == (molecule, formulation)
    ]
    if lot.strip():
        named = [product for product, _ in fitting if product.lot.casefold() == lot.strip().casefold()]
        return named[0] if len(named) == 1 else None
    there = [product for product, balance in fitting if balance > 0]
    return there[0] if len(there) == 1 else None


def read_units(amount: Decimal | None) -> int | None:
    """Return typed units in thousandths, None for a blank; what is finer than a thousandth is rounded to one."""
    return None if amount is None else int((amount * WHOLE).to_integral_value(ROUND_HALF_UP))


def units_text(milli: int) -> str:
    """Write thousandths as a number without zeros at its end: "12.5"."""
    text = f"{Decimal(milli) / WHOLE:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _by_moment(one: Movement) -> tuple[datetime, bool, str]:
    """What takes back comes after what it takes back, also within the same moment."""
    return one.at, one.counters_id is not None, one.id
