"""The home stock as a ledger (clinical-reference 1.2 P7, 8.9): what is expected, counted and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.dispensing_stock import (
    Movement,
    Product,
    StockKind,
    balances,
    counter_of,
    counter_problems,
    counts,
    course,
    drawn_from,
    moment_problems,
    movement_problems,
    read_units,
    standing,
    unit_of,
    units_of_dose,
    units_text,
    witness_problems,
)
from keta_desk.domain.titration import Formulation

START = datetime(2026, 11, 1, 8, tzinfo=UTC)
TROCHE = Product("racemic", "sl_troche", 100_000, "X77")
SPRAY = Product("esketamine", "in_esketamine", 28_000, "E1")
PRODUCTS = (TROCHE, SPRAY, replace(TROCHE, lot="X78"), replace(TROCHE, strength_ug=50_000))


def moved(number: int, kind: StockKind, change: int, product: Product = TROCHE, day: int | None = None) -> Movement:
    at = START + timedelta(days=number if day is None else day)
    counted = abs(change) if kind is StockKind.COUNTED else None
    return Movement(
        id=f"{number:032x}",
        kind=kind,
        at=at,
        product=product,
        change_milli=0 if kind is StockKind.COUNTED else change,
        counted_milli=counted,
    )


@st.composite
def ledgers(draw: st.DrawFn) -> list[Movement]:
    made = []
    for number in range(draw(st.integers(0, 12))):
        kind = draw(st.sampled_from([one for one in StockKind if one is not StockKind.COUNTER]))
        change = draw(st.integers(-40_000, 40_000))
        made.append(moved(number, kind, change, draw(st.sampled_from(PRODUCTS)), draw(st.integers(0, 30))))
    return made


@given(ledgers())
def test_the_balance_of_a_product_is_the_sum_of_what_moved_it(ledger):
    found = balances(ledger)
    assert found == {
        product: sum(one.change_milli for one in ledger if one.product == product)
        for product in {one.product for one in ledger}
    }


@given(ledgers(), st.randoms(use_true_random=False))
def test_the_order_in_which_entries_were_made_never_changes_a_balance(ledger, chance):
    other = list(ledger)
    chance.shuffle(other)
    assert balances(other) == balances(ledger)
    assert course(other) == course(ledger)
    assert counts(other) == counts(ledger)


@given(ledgers(), st.data())
def test_a_counter_entry_restores_the_balance_that_was_there_before(ledger, data):
    wrong = moved(99, StockKind.USED, data.draw(st.integers(-40_000, -1)), data.draw(st.sampled_from(PRODUCTS)))
    with_it = [*ledger, wrong]
    back = counter_of(wrong, new_id="f" * 32, at=START + timedelta(days=100))
    after = balances([*with_it, back])
    assert {product: units for product, units in after.items() if units} == {
        product: units for product, units in balances(ledger).items() if units
    }
    assert standing([*with_it, back]) == standing(ledger)
    assert counts([*with_it, back]) == counts(ledger)


@given(ledgers())
def test_two_molecules_are_never_added(ledger):
    for product, units in balances(ledger).items():
        alone = [one for one in ledger if one.product.molecule == product.molecule]
        assert balances(alone)[product] == units


@given(ledgers())
def test_the_last_step_of_a_product_is_its_balance(ledger):
    last = {step.movement.product: step.balance_milli for step in course(ledger)}
    assert last == balances(ledger)


def test_received_less_used_wasted_and_returned_is_what_is_expected():
    ledger = [
        moved(1, StockKind.RECEIVED, 12_000),
        moved(2, StockKind.USED, -2_500),
        moved(3, StockKind.WASTED, -500),
        moved(4, StockKind.RETURNED, -3_000),
    ]
    assert balances(ledger) == {TROCHE: 6_000}
    assert [step.balance_milli for step in course(ledger)] == [12_000, 9_500, 9_000, 6_000]


def test_a_count_stands_beside_what_was_expected_and_a_settlement_closes_the_difference():
    ledger = [moved(1, StockKind.RECEIVED, 12_000), moved(2, StockKind.COUNTED, 10_000)]
    found = counts(ledger)[0]
    assert (found.expected_milli, found.difference_milli, found.open_milli) == (12_000, -2_000, -2_000)
    settled = counts([*ledger, moved(3, StockKind.SETTLED, -2_000)])[0]
    assert (settled.difference_milli, settled.open_milli) == (-2_000, 0)


def test_a_dose_entered_late_for_a_day_before_the_count_explains_it():
    late = moved(9, StockKind.USED, -2_000, day=1)
    ledger = [moved(1, StockKind.RECEIVED, 12_000, day=0), moved(2, StockKind.COUNTED, 10_000), late]
    assert counts(ledger)[0].difference_milli == 0


def test_a_later_count_closes_the_one_before():
    ledger = [
        moved(1, StockKind.RECEIVED, 12_000),
        moved(2, StockKind.COUNTED, 10_000),
        moved(3, StockKind.COUNTED, 12_000),
    ]
    assert [one.open_milli for one in counts(ledger)] == [0, 0]


def test_a_count_that_was_taken_back_counts_no_more():
    count = moved(2, StockKind.COUNTED, 10_000)
    back = counter_of(count, new_id="f" * 32, at=START + timedelta(days=5))
    assert counts([moved(1, StockKind.RECEIVED, 12_000), count, back]) == []


def test_an_entry_is_taken_back_once_and_what_takes_back_is_not():
    one = moved(1, StockKind.USED, -1_000)
    back = counter_of(one, new_id="f" * 32, at=START)
    assert counter_problems(one, [one]) == []
    assert [found.code for found in counter_problems(one, [one, back])] == ["stock.countered-twice"]
    assert [found.code for found in counter_problems(back, [one, back])] == ["stock.counter-of-counter"]


@pytest.mark.parametrize(
    ("kind", "milli", "expected", "code"),
    [
        (StockKind.USED, None, 5000, "stock.quantity-missing"),
        (StockKind.USED, 0, 5000, "stock.quantity-impossible"),
        (StockKind.WASTED, 10_000_001, 5000, "stock.quantity-impossible"),
        (StockKind.USED, 5001, 5000, "stock.more-than-expected"),
        (StockKind.RETURNED, 1, -1, "stock.more-than-expected"),
    ],
)
def test_nothing_too_much_and_more_than_is_expected_are_found(kind, milli, expected, code):
    assert [one.code for one in movement_problems(kind=kind, milli=milli, expected_milli=expected)] == [code]


def test_nothing_left_can_be_counted():
    assert movement_problems(kind=StockKind.COUNTED, milli=0, expected_milli=5000) == []


def test_a_movement_ahead_or_before_birth_is_found():
    today, born = date(2026, 11, 18), date(1988, 3, 14)
    assert [one.code for one in moment_problems(date(2026, 11, 19), today=today, birth_date=born)] == [
        "entry.day-ahead"
    ]
    assert [one.code for one in moment_problems(date(1988, 1, 1), today=today, birth_date=born)] == [
        "stock.before-birth"
    ]


def test_waste_has_two_witnesses_who_are_two_people():
    def said(one, other):
        return [found.code for found in witness_problems(witness=one, second=other)]

    assert said("Rui Example", "Mara Fixture") == []
    assert said("", "") == ["stock.witness-missing"]
    assert said("Rui Example", "") == ["stock.second-witness-missing"]
    assert said("Rui Example", "rui  example") == ["stock.one-witness-twice"]


@pytest.mark.parametrize(
    ("dose_ug", "strength_ug", "units"),
    [(200_000, 100_000, 2000), (150_000, 100_000, 1500), (25_000, 100_000, 250), (100_000, 300_000, 333)],
)
def test_a_dose_takes_parted_units(dose_ug, strength_ug, units):
    assert units_of_dose(dose_ug, strength_ug) == units


def test_a_dose_is_drawn_from_the_lot_it_names_or_the_only_one_there_is():
    one, other = moved(1, StockKind.RECEIVED, 4000), moved(2, StockKind.RECEIVED, 4000, PRODUCTS[2])

    def drawn(known, lot=""):
        return drawn_from(known, molecule="racemic", formulation="sl_troche", lot=lot)

    assert drawn([one]) == TROCHE
    assert drawn([one, other]) is None
    assert drawn([one, other], "x78") == PRODUCTS[2]
    assert drawn([one], "unknown") is None
    assert drawn([]) is None
    assert drawn([moved(1, StockKind.RECEIVED, 4000, SPRAY)]) is None


def test_units_are_read_and_written_in_parts():
    assert [units_text(milli) for milli in (12_500, 0, -250, 3000)] == ["12.5", "0", "-0.25", "3"]
    assert (read_units(Decimal("2.5")), read_units(None)) == (2500, None)


def test_every_form_has_a_unit():
    assert all(unit_of(one) for one in Formulation)
