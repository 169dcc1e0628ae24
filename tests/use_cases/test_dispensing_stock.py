"""The home stock as it is booked (clinical-reference 1.2 P7, 8.9): counter-entries, doses drawn, counts settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from keta_desk.domain.dispensing_stock import StockKind
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import dispensing as supplies
from keta_desk.use_cases import corrections
from keta_desk.use_cases import dispensing_stock as stock
from tests.conftest import NOW
from tests.use_cases.supplies import X77, dose_at_home, home_plan, supplied

WITNESSED = {"manner": "Flushed", "witness": "Rui Example", "second_witness": "Mara Fixture"}


@pytest.fixture
def at_home(desk, a_patient):
    """A patient with 12 tablets of one lot at home and a plan for doses there."""
    patient_id = a_patient()
    supplied(desk, patient_id)
    home_plan(desk, patient_id)
    return patient_id


def supply(desk, patient_id):
    return desk.ask(supplies.of_patient, patient_id)


def expected(desk, patient_id) -> dict[str, int]:
    return {home.product.lot: home.expected_milli for home in supply(desk, patient_id).at_home}


def codes(refused) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_dose_at_home_draws_on_the_only_lot_there_is(desk, at_home):
    session_id, dose_id = dose_at_home(desk, at_home, 150)
    found = supply(desk, at_home)
    used = found.ledger[-1].entry
    assert (used.kind, used.change_milli, used.session_id, used.dose_id) == ("used", -1500, session_id, dose_id)
    assert expected(desk, at_home) == {"X77": 10_500}
    assert found.not_drawn == ()


def test_a_dose_in_the_clinic_leaves_the_home_stock_alone(desk, at_home):
    dose_at_home(desk, at_home, setting=DoseSetting.CLINIC)
    assert expected(desk, at_home) == {"X77": 12_000}


def test_a_dose_of_an_unknown_lot_is_recorded_and_named_as_drawn_from_no_stock(desk, at_home):
    _, dose_id = dose_at_home(desk, at_home, lot="Y1")
    found = supply(desk, at_home)
    assert [dose.id for dose in found.not_drawn] == [dose_id]
    assert expected(desk, at_home) == {"X77": 12_000}
    desk.do(stock.use_for_dose, dose_id, X77)
    found = supply(desk, at_home)
    assert (found.not_drawn, expected(desk, at_home)) == ((), {"X77": 11_000})


def test_a_dose_is_drawn_once_and_only_from_its_own_molecule_and_form(desk, at_home):
    _, dose_id = dose_at_home(desk, at_home)
    for product, said in (
        (X77, ["stock.dose-drawn"]),
        (replace(X77, molecule="esketamine", formulation="in_esketamine"), ["stock.other-product", "stock.dose-drawn"]),
    ):
        with pytest.raises(RuleBroken) as refused:
            desk.do(stock.use_for_dose, dose_id, product, confirmed_because="Even so")
        assert codes(refused) == said


def test_without_any_stock_nothing_is_held_up_and_nothing_asked(desk, a_patient):
    patient_id = a_patient()
    home_plan(desk, patient_id)
    dose_at_home(desk, patient_id)
    assert supply(desk, patient_id).not_drawn == ()


def test_a_dose_entered_in_error_gives_its_units_back(desk, at_home):
    _, dose_id = dose_at_home(desk, at_home)
    desk.do(corrections.enter_in_error, "dose_given", dose_id, reason="Not taken after all")
    assert expected(desk, at_home) == {"X77": 12_000}


def test_a_session_entered_in_error_gives_the_units_of_its_doses_back(desk, at_home):
    session_id, _ = dose_at_home(desk, at_home)
    desk.do(corrections.enter_in_error, "dosing_session", session_id, reason="Other patient")
    assert expected(desk, at_home) == {"X77": 12_000}
    assert supply(desk, at_home).not_drawn == ()


def test_waste_has_a_manner_and_two_witnesses_or_a_reason(desk, at_home, clock):
    with pytest.raises(RuleBroken) as refused:
        desk.do(stock.move_stock, at_home, X77, kind=StockKind.WASTED, milli=500)
    assert set(codes(refused)) == {"stock.manner-missing", "stock.witness-missing"}
    desk.do(stock.move_stock, at_home, X77, kind=StockKind.WASTED, milli=500, **WITNESSED)
    clock.move(minutes=1)
    desk.do(
        stock.move_stock, at_home, X77, kind=StockKind.WASTED, milli=500, manner="Flushed", confirmed_because="Alone"
    )
    found = supply(desk, at_home).ledger
    assert [line.entry.change_milli for line in found] == [12_000, -500, -500]
    assert (found[1].entry.second_witness, found[2].entry.reason) == ("Mara Fixture", "Alone")


def test_more_than_is_expected_asks_for_a_reason_and_is_then_kept(desk, at_home):
    more = {"kind": StockKind.RETURNED, "milli": 13_000, "manner": "Handed to the pharmacy"}
    with pytest.raises(RuleBroken) as refused:
        desk.do(stock.move_stock, at_home, X77, **more)
    assert codes(refused) == ["stock.more-than-expected"]
    desk.do(stock.move_stock, at_home, X77, confirmed_because="Lot noted wrongly", **more)
    found = supply(desk, at_home)
    assert expected(desk, at_home) == {"X77": -1_000}
    assert [home.product.lot for home in found.discrepancies()] == ["X77"]


def test_a_count_that_differs_stands_open_until_it_is_settled(desk, at_home):
    desk.do(stock.count_stock, at_home, X77, milli=10_000)
    (open_one,) = supply(desk, at_home).discrepancies()
    assert (open_one.open_milli, open_one.expected_milli) == (-2_000, 12_000)
    with pytest.raises(RuleBroken) as refused:
        desk.do(stock.settle_count, at_home, X77, reason=" ")
    assert codes(refused) == ["record.reason-missing"]
    entry_id = desk.do(stock.settle_count, at_home, X77, reason="Two tablets were never found")
    assert (supply(desk, at_home).discrepancies(), expected(desk, at_home)) == ((), {"X77": 10_000})
    with pytest.raises(RuleBroken) as refused:
        desk.do(stock.settle_count, at_home, X77, reason="Again")
    assert codes(refused) == ["stock.nothing-open"]
    desk.do(stock.take_back_movement, entry_id, reason="They were found")
    assert [one.open_milli for one in supply(desk, at_home).discrepancies()] == [-2_000]


def test_an_entry_is_taken_back_once_by_a_counter_entry_and_stays_legible(desk, at_home):
    entry_id = desk.do(stock.move_stock, at_home, X77, kind=StockKind.WASTED, milli=500, **WITNESSED)
    counter_id = desk.do(stock.take_back_movement, entry_id, reason="Other patient")
    found = supply(desk, at_home)
    assert expected(desk, at_home) == {"X77": 12_000}
    assert found.entry(entry_id).countered_by == counter_id
    assert found.entry(counter_id).entry.reason == "Other patient"
    for row_id, said in ((entry_id, "stock.countered-twice"), (counter_id, "stock.counter-of-counter")):
        with pytest.raises(RuleBroken) as refused:
            desk.do(stock.take_back_movement, row_id, reason="Again")
        assert codes(refused) == [said]


def test_what_came_with_a_receipt_is_put_right_at_the_receipt(desk, at_home):
    received = supply(desk, at_home).ledger[0].entry
    with pytest.raises(RuleBroken) as refused:
        desk.do(stock.take_back_movement, received.id, reason="Wrong")
    assert codes(refused) == ["stock.belongs-to-receipt"]


def test_nothing_is_booked_ahead_or_before_birth(desk, at_home):
    for at, said in (
        (NOW + timedelta(days=2), "entry.day-ahead"),
        (NOW - timedelta(days=20_000), "stock.before-birth"),
    ):
        with pytest.raises(RuleBroken) as refused:
            desk.do(stock.count_stock, at_home, X77, milli=1000, at=at)
        assert codes(refused) == [said]


def test_what_was_at_home_before_anything_was_dispensed_is_booked_with_its_reason(desk, a_patient):
    patient_id = a_patient()
    there = {"kind": StockKind.RECEIVED, "milli": 4000}
    with pytest.raises(RuleBroken) as refused:
        desk.do(stock.move_stock, patient_id, X77, **there)
    assert codes(refused) == ["record.reason-missing"]
    desk.do(stock.move_stock, patient_id, X77, reason="Counted at the first visit", **there)
    assert expected(desk, patient_id) == {"X77": 4000}


def test_the_ledger_itself_is_never_marked_as_in_error(desk, at_home):
    assert "stock_entry" not in corrections.KINDS
