"""A stock that differs and an early refill raise USE, which only a person closes (clinical-reference 6.17)."""

from __future__ import annotations

from datetime import UTC, datetime

from keta_desk.domain.dispensing_stock import StockKind
from keta_desk.queries import alerts
from keta_desk.queries import chart as charts
from keta_desk.ui.errors import sentence_of
from keta_desk.ui.outcomes.measure_dialog import AlertDialog
from keta_desk.use_cases import dispensing
from keta_desk.use_cases import dispensing_stock as stock
from tests.use_cases.supplies import X77, delivery, dose_at_home, home_plan, receipt, supplied


def raised(desk, patient_id) -> list[tuple[str, str, dict[str, str]]]:
    found = [one for one in desk.ask(alerts.of_patient, patient_id) if one.rule == "USE"]
    return [(one.level, one.problem.code, dict(one.problem.facts)) for one in found]


def test_a_count_that_is_as_expected_raises_nothing_and_one_that_differs_is_to_be_reviewed(desk, a_patient):
    patient_id = a_patient()
    supplied(desk, patient_id)
    desk.do(stock.count_stock, patient_id, X77, milli=12_000)
    assert raised(desk, patient_id) == []
    desk.do(stock.count_stock, patient_id, X77, milli=9_500)
    told = {"about": "home stock", "counted": "9.5", "expected": "12", "lot": "X77"}
    assert raised(desk, patient_id) == [("review", "alert.stock-differs", told)]


def test_settling_or_taking_back_a_count_closes_no_alert(desk, a_patient):
    patient_id = a_patient()
    supplied(desk, patient_id)
    entry_id = desk.do(stock.count_stock, patient_id, X77, milli=9_500)
    desk.do(stock.settle_count, patient_id, X77, reason="Never found")
    desk.do(stock.take_back_movement, entry_id, reason="Other patient")
    assert [one.is_open for one in desk.ask(alerts.of_patient, patient_id)] == [True]


def test_other_units_on_arrival_than_dispensed_raise_it(desk, a_patient):
    patient_id = a_patient()
    sent = desk.do(dispensing.dispense, patient_id, delivery())
    told = receipt(count_verified=10)
    desk.do(dispensing.record_receipt, sent, told, seen=1, confirmed_because="Counted twice")
    assert [code for _, code, _ in raised(desk, patient_id)] == ["alert.stock-differs"]


def test_an_early_refill_raises_it_with_the_days(desk, a_patient):
    patient_id = a_patient()
    written, _ = supplied(desk, patient_id)
    again = delivery(dispensed_at=datetime(2026, 11, 16, 9, tzinfo=UTC))
    desk.do(dispensing.dispense, patient_id, again, prescription_id=written, confirmed_because="Parcel was lost")
    ((_, code, facts),) = raised(desk, patient_id)
    assert (code, facts["days"]) == ("alert.refill-early", "30")


def test_a_dose_that_takes_more_than_is_there_is_recorded_and_raises_it(desk, a_patient):
    patient_id = a_patient()
    supplied(desk, patient_id)
    home_plan(desk, patient_id)
    handed = {"kind": StockKind.RETURNED, "milli": 11_500, "manner": "Handed to the pharmacy"}
    desk.do(stock.move_stock, patient_id, X77, **handed)
    dose_at_home(desk, patient_id, 100)
    ((_, code, facts),) = raised(desk, patient_id)
    assert (code, facts["missing"]) == ("alert.stock-below-nothing", "0.5")


def test_the_alert_is_dealt_with_in_words_of_the_home_stock(desk, a_patient, tools, qtbot):
    patient_id = a_patient()
    supplied(desk, patient_id)
    entry_id = desk.do(stock.count_stock, patient_id, X77, milli=9_500)
    dialog = AlertDialog(tools, desk.ask(charts.whole, patient_id), entry_id, None)
    qtbot.addWidget(dialog)
    assert dialog.accessibleName() == "Alert: Home stock"
    (alert,) = desk.ask(alerts.of_patient, patient_id)
    said = sentence_of(alert.problem.code, alert.problem.facts)
    assert said == "Home stock, lot X77: 9.5 counted, 12 expected. Review it, and write what follows."
    dialog.stop_keeping()
