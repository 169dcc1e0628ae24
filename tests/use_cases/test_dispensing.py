"""Prescriptions, deliveries and receipts as they are charted (clinical-reference 1.2 P7, capabilities S10, S45)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from keta_desk.domain.dispensing import PdmpFinding
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Stale
from keta_desk.queries import dispensing as supplies
from keta_desk.use_cases import corrections, dispensing
from keta_desk.use_cases.dispensing import ReceiptTold
from tests.use_cases.supplies import X77, delivery, home_plan, prescribed, prescription, receipt, supplied


def supply(desk, patient_id):
    return desk.ask(supplies.of_patient, patient_id)


def codes(refused) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_patient_nobody_supplied_has_an_empty_sheet(desk, a_patient):
    assert supply(desk, a_patient()).is_empty


def test_a_prescription_a_delivery_and_its_receipt_stand_on_the_sheet_and_in_the_stock(desk, a_patient):
    patient_id = a_patient()
    written, sent = supplied(desk, patient_id)
    found = supply(desk, patient_id)
    (one,), (line,) = found.prescriptions, found.deliveries
    assert (one.id, one.strength_ug, one.refills) == (written, 100_000, 2)
    assert (line.prescription_id, line.lot, line.adult_signature, line.difference) == (written, "X77", "obtained", 0)
    assert [(home.product, home.expected_milli) for home in found.at_home] == [(X77, 12_000)]
    assert found.at_home[0].expires_on == date(2027, 1, 31)
    assert found.ledger[0].entry.dispensing_id == sent


def test_a_delivery_alone_moves_nothing_until_it_has_arrived(desk, a_patient):
    patient_id = a_patient()
    sent = desk.do(dispensing.dispense, patient_id, delivery())
    assert supply(desk, patient_id).ledger == ()
    tried = ReceiptTold(adult_signature="not_obtained", identity_checked=False, not_obtained_action="Taken back, call")
    desk.do(dispensing.record_receipt, sent, tried, seen=1)
    assert supply(desk, patient_id).ledger == ()
    desk.do(dispensing.record_receipt, sent, receipt(), seen=2)
    assert supply(desk, patient_id).at_home[0].expected_milli == 12_000


def test_what_was_counted_on_arrival_is_what_was_received(desk, a_patient):
    patient_id = a_patient()
    sent = desk.do(dispensing.dispense, patient_id, delivery())
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing.record_receipt, sent, receipt(count_verified=11), seen=1)
    assert codes(refused) == ["receipt.count-differs"]
    desk.do(dispensing.record_receipt, sent, receipt(count_verified=11), seen=1, confirmed_because="Counted twice")
    found = supply(desk, patient_id)
    assert (found.at_home[0].expected_milli, found.deliveries[0].difference) == (11_000, -1)
    assert found.deliveries[0].confirmed_because == "Counted twice"


def test_a_receipt_put_right_takes_its_first_entry_back_and_books_anew(desk, a_patient):
    patient_id = a_patient()
    _, sent = supplied(desk, patient_id)
    desk.do(dispensing.record_receipt, sent, receipt(count_verified=10), seen=2, confirmed_because="Counted again")
    found = supply(desk, patient_id)
    assert sorted(line.entry.change_milli for line in found.ledger) == [-12_000, 10_000, 12_000]
    assert found.at_home[0].expected_milli == 10_000
    desk.do(dispensing.record_receipt, sent, receipt(count_verified=10), seen=3, confirmed_because="Same words")
    assert len(supply(desk, patient_id).ledger) == 3


def test_a_receipt_that_is_undone_says_what_it_said_before_and_the_stock_with_it(desk, a_patient):
    patient_id = a_patient()
    _, sent = supplied(desk, patient_id)
    desk.do(dispensing.take_back_receipt, sent, ReceiptTold(), reason="Entered by mistake, undone")
    found = supply(desk, patient_id)
    assert (found.deliveries[0].adult_signature, found.deliveries[0].delivered_at) == ("", None)
    assert [home.expected_milli for home in found.at_home] == []
    assert [line.is_over for line in found.ledger] == [True, True]


def test_a_delivery_entered_in_error_leaves_no_stock_behind(desk, a_patient):
    patient_id = a_patient()
    _, sent = supplied(desk, patient_id)
    desk.do(corrections.enter_in_error, "dispensing", sent, reason="Other patient")
    found = supply(desk, patient_id)
    assert (found.deliveries, found.at_home) == ((), ())
    assert [line.entry.change_milli for line in found.ledger] == [12_000, -12_000]


def test_a_finding_that_asks_for_a_reason_is_kept_with_it(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing.prescribe, patient_id, prescription(refills=6))
    assert "prescription.refills-many" in codes(refused)
    desk.do(dispensing.prescribe, patient_id, prescription(refills=6), confirmed_because="As written by the clinic")
    assert supply(desk, patient_id).prescriptions[0].confirmed_because == "As written by the clinic"


def test_an_early_refill_asks_for_a_reason(desk, a_patient):
    patient_id = a_patient()
    written, _ = supplied(desk, patient_id)
    again = delivery(dispensed_at=datetime(2026, 11, 16, 9, tzinfo=UTC))
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing.dispense, patient_id, again, prescription_id=written)
    assert codes(refused) == ["stock.refill-early"]
    assert dict(refused.value.problems[0].facts) == {"days": "30"}
    desk.do(dispensing.dispense, patient_id, again, prescription_id=written, confirmed_because="Parcel was lost")
    assert len(supply(desk, patient_id).deliveries) == 2


def test_nothing_is_dispensed_on_another_patients_prescription(desk, a_patient):
    patient_id, other = a_patient(), a_patient(given="Ben")
    written = prescribed(desk, other)
    with pytest.raises(Gone):
        desk.do(dispensing.dispense, patient_id, delivery(), prescription_id=written)


def test_a_prescription_is_ended_with_a_reason_and_goes_on_again(desk, a_patient):
    patient_id = a_patient()
    written = prescribed(desk, patient_id)
    for day, reason, said in (
        (date(2026, 11, 1), "Changed", "entry.ends-before-start"),
        (date(2026, 11, 30), "Changed", "entry.day-ahead"),
        (date(2026, 11, 10), " ", "record.reason-missing"),
    ):
        with pytest.raises(RuleBroken) as refused:
            desk.do(dispensing.end_prescription, written, ended_on=day, reason=reason, seen=1)
        assert codes(refused) == [said]
    with pytest.raises(Stale):
        desk.do(dispensing.end_prescription, written, ended_on=date(2026, 11, 10), reason="Changed", seen=9)
    desk.do(dispensing.end_prescription, written, ended_on=date(2026, 11, 10), reason="Strength changed", seen=1)
    assert supply(desk, patient_id).prescriptions[0].ended_because == "Strength changed"
    desk.do(dispensing.take_up_prescription, written, reason="Ended by mistake")
    assert supply(desk, patient_id).prescriptions[0].ended_on is None


def test_a_look_into_a_monitoring_programme_is_kept_with_its_finding(desk, a_patient):
    patient_id = a_patient()
    desk.do(
        dispensing.record_pdmp_check,
        patient_id,
        at=None,
        finding=PdmpFinding.TO_TALK_ABOUT,
        checked_by="Dr Mara Fixture",
        programme="Sample State",
        details="Second prescriber in October",
    )
    (check,) = supply(desk, patient_id).checks
    assert (check.finding, check.details) == ("to_talk_about", "Second prescriber in October")
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing.record_pdmp_check, patient_id, at=None, finding=None, checked_by="Dr Mara Fixture")
    assert codes(refused) == ["pdmp.finding-missing"]


def test_a_patient_who_is_gone_is_not_supplied(desk):
    for use_case, told in ((dispensing.prescribe, prescription()), (dispensing.dispense, delivery())):
        with pytest.raises(Gone):
            desk.do(use_case, PatientId("0" * 32), told)


def test_nothing_is_prescribed_before_eligibility_plan_and_consent_stand_but_for_a_reason_section_1_2(
    desk, a_patient, clock
):
    patient_id = a_patient(consents=False)
    gates = {"prescription.not-eligible", "prescription.no-plan", "prescription.no-consent"}
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing.prescribe, patient_id, prescription())
    assert set(codes(refused)) == gates and supply(desk, patient_id).prescriptions == ()
    consented = a_patient(given="Ben")
    home_plan(desk, consented)
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing.prescribe, consented, prescription())
    assert codes(refused) == ["prescription.not-eligible"]
    clock.move(days=400)  # the consent of long ago has run out by now
    with pytest.raises(RuleBroken) as refused:
        desk.do(dispensing.prescribe, consented, prescription())
    assert set(codes(refused)) == gates - {"prescription.no-plan"}
    prescribed(desk, consented)
    assert supply(desk, consented).prescriptions[0].confirmed_because == "Screened and planned on paper"
