"""Prescriptions, deliveries and receipts (clinical-reference 1.2 P7; capabilities S10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from keta_desk.domain.dispensing import (
    Delivery,
    PdmpFinding,
    Prescribed,
    Prescription,
    Receipt,
    Signature,
    days_early,
    delivery_problems,
    months_after,
    pdmp_problems,
    prescription_problems,
    receipt_problems,
)
from keta_desk.domain.problems import Severity
from keta_desk.domain.titration import Formulation, Molecule

TODAY, BORN = date(2026, 11, 18), date(1988, 3, 14)
WRITTEN = Prescription(
    issued_on=date(2026, 11, 2),
    prescriber="Dr Mara Fixture",
    molecule=Molecule.RACEMIC,
    formulation=Formulation.SL_TROCHE,
    strength_mg=Decimal(100),
    quantity=12,
    directions="Two troches under the tongue on a treatment day",
    days_supply=42,
    refills=2,
)
SENT = Delivery(
    dispensed_on=date(2026, 11, 4),
    dispensed_by="Sampleton Pharmacy",
    product="Ketamine troche",
    molecule=Molecule.RACEMIC,
    formulation=Formulation.SL_TROCHE,
    strength_mg=Decimal(100),
    lot="X77",
    quantity=12,
    expires_on=date(2027, 1, 31),
)
PRESCRIBED = Prescribed(
    issued_on=date(2026, 11, 2),
    molecule=Molecule.RACEMIC,
    formulation=Formulation.SL_TROCHE,
    strength_mg=Decimal(100),
    quantity=12,
    days_supply=42,
    refills=2,
)
ARRIVED = Receipt(
    dispensed_on=date(2026, 11, 4),
    quantity=12,
    delivered_on=date(2026, 11, 6),
    recipient="Ada Sample",
    adult_signature=Signature.OBTAINED,
    identity_checked=True,
    identity_document="driving licence",
    count_verified=12,
)


def written(**changed):
    found = prescription_problems(replace(WRITTEN, **changed), today=TODAY, birth_date=BORN)
    return [(one.code, one.field) for one in found]


def sent(prescribed=PRESCRIBED, **changed):
    found = delivery_problems(replace(SENT, **changed), prescribed, today=TODAY, birth_date=BORN)
    return [(one.code, one.field) for one in found]


def arrived(**changed):
    found = receipt_problems(replace(ARRIVED, **changed), today=TODAY, birth_date=BORN)
    return [(one.code, one.field) for one in found]


def test_a_whole_prescription_a_delivery_on_it_and_its_receipt_have_no_finding():
    assert (written(), sent(), arrived()) == ([], [], [])


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"issued_on": date(2026, 11, 19)}, ("entry.day-ahead", "issued_on")),
        ({"issued_on": date(1988, 3, 13)}, ("stock.before-birth", "issued_on")),
        ({"issued_on": None}, ("prescription.day-missing", "issued_on")),
        ({"prescriber": " "}, ("prescription.prescriber-missing", "prescriber")),
        ({"directions": ""}, ("prescription.directions-missing", "directions")),
        ({"directions": "x" * 501}, ("entry.name-long", "directions")),
        ({"strength_mg": Decimal(0)}, ("stock.strength-impossible", "strength")),
        ({"strength_mg": None}, ("stock.strength-missing", "strength")),
        ({"quantity": 0}, ("stock.quantity-impossible", "quantity")),
        ({"quantity": None}, ("stock.quantity-missing", "quantity")),
        ({"molecule": None}, ("dose.molecule-missing", "molecule")),
        ({"formulation": None}, ("stock.form-missing", "formulation")),
        ({"formulation": Formulation.IN_ESKETAMINE}, ("dose.form-of-other-molecule", "formulation")),
        ({"days_supply": 0}, ("prescription.days-supply", "days_supply")),
        ({"refills": 6}, ("prescription.refills-many", "refills")),
    ],
)
def test_what_is_wrong_with_a_prescription_is_said_at_its_field(changed, said):
    assert written(**changed) == [said]


def test_five_refills_are_the_most_the_reference_names_and_six_ask_for_a_reason():
    assert written(refills=5) == []
    found = prescription_problems(replace(WRITTEN, refills=6), today=TODAY, birth_date=BORN)
    assert [one.severity for one in found] == [Severity.CONFIRM]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"dispensed_on": date(2026, 11, 19)}, ("entry.day-ahead", "dispensed_at")),
        ({"dispensed_on": date(1980, 1, 1), "expires_on": None}, ("stock.before-birth", "dispensed_at")),
        ({"dispensed_on": None}, ("stock.moment-missing", "dispensed_at")),
        ({"shipped_on": date(2026, 11, 3)}, ("entry.ends-before-start", "shipped_at")),
        ({"expires_on": date(2026, 11, 3)}, ("stock.lot-expired", "expires_on")),
        ({"lot": ""}, ("stock.lot-missing", "lot")),
        ({"product": ""}, ("stock.product-missing", "product")),
        ({"dispensed_by": ""}, ("stock.who-missing", "dispensed_by")),
        ({"molecule": Molecule.ESKETAMINE}, ("stock.other-molecule", "molecule")),
        ({"formulation": Formulation.SL_TABLET}, ("stock.other-form", "formulation")),
        ({"strength_mg": Decimal(150)}, ("stock.other-strength", "strength")),
        ({"quantity": 13}, ("stock.more-than-prescribed", "quantity")),
    ],
)
def test_what_is_wrong_with_a_delivery_is_said_at_its_field(changed, said):
    assert said in sent(**changed)


def test_a_lot_is_good_on_its_last_day():
    assert sent(expires_on=SENT.dispensed_on) == []


def test_a_delivery_without_a_prescription_is_judged_by_itself():
    assert sent(prescribed=None, molecule=Molecule.ESKETAMINE) == []


def test_a_refill_before_the_supply_would_have_lasted_is_early_by_those_days():
    given = replace(PRESCRIBED, dispensed=((date(2026, 10, 1), 12),), issued_on=date(2026, 9, 30))
    assert days_early(given, date(2026, 11, 4)) == 8  # 42 days from 1 October run to 12 November
    assert ("stock.refill-early", "dispensed_at") in sent(prescribed=given)
    assert days_early(given, date(2026, 11, 12)) == 0


def test_half_a_supply_lasts_half_as_long_and_supplies_run_one_after_the_other():
    half = replace(PRESCRIBED, dispensed=((date(2026, 10, 1), 6), (date(2026, 10, 8), 6)))
    assert days_early(half, date(2026, 11, 1)) == 11


def test_without_days_of_supply_nothing_is_early():
    assert days_early(replace(PRESCRIBED, days_supply=None, dispensed=((date(2026, 11, 3), 12),)), TODAY) == 0


def test_more_than_the_refills_written_and_a_refill_after_six_months_are_found():
    used = replace(PRESCRIBED, issued_on=date(2026, 5, 3), days_supply=None, refills=0,
                   dispensed=((date(2026, 5, 4), 12),))  # fmt: skip
    assert sent(prescribed=used) == [
        ("stock.refills-used", "dispensed_at"),
        ("stock.refill-late", "dispensed_at"),
    ]


def test_a_delivery_after_the_prescription_ended_or_before_it_was_written_is_found():
    assert sent(prescribed=replace(PRESCRIBED, ended_on=date(2026, 11, 3))) == [
        ("stock.prescription-ended", "dispensed_at")
    ]
    assert sent(prescribed=replace(PRESCRIBED, issued_on=date(2026, 11, 5))) == [
        ("stock.before-prescription", "dispensed_at")
    ]


@pytest.mark.parametrize(
    ("day", "then"),
    [(date(2026, 5, 18), date(2026, 11, 18)), (date(2026, 8, 31), date(2027, 2, 28)),
     (date(2027, 8, 31), date(2028, 2, 29)), (date(2026, 12, 1), date(2027, 6, 1))],
)  # fmt: skip
def test_six_months_later_is_the_same_day_or_the_last_of_that_month(day, then):
    assert months_after(day, 6) == then


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"adult_signature": None}, ("receipt.signature-not-said", "adult_signature")),
        ({"recipient": ""}, ("receipt.signer-missing", "recipient")),
        ({"identity_checked": None}, ("receipt.identity-not-said", "identity_checked")),
        ({"identity_document": ""}, ("receipt.document-missing", "identity_document")),
        ({"adult_signature": Signature.NOT_OBTAINED}, ("receipt.action-missing", "not_obtained_action")),
        ({"identity_checked": False}, ("receipt.action-missing", "not_obtained_action")),
        ({"delivered_on": date(2026, 11, 3)}, ("entry.ends-before-start", "delivered_at")),
        ({"delivered_on": date(2026, 11, 19)}, ("entry.day-ahead", "delivered_at")),
        ({"delivered_on": None}, ("receipt.counted-before-delivery", "delivered_at")),
        ({"count_verified": 11}, ("receipt.count-differs", "count_verified")),
        ({"count_verified": -1}, ("stock.quantity-impossible", "count_verified")),
    ],
)
def test_what_is_wrong_with_a_receipt_is_said_at_its_field(changed, said):
    assert arrived(**changed) == [said]


def test_what_was_not_obtained_is_kept_once_it_says_what_was_done():
    assert arrived(adult_signature=Signature.NOT_OBTAINED, recipient="", identity_checked=False,
                   identity_document="", action="Returned to the pharmacy", delivered_on=None,
                   count_verified=None) == []  # fmt: skip


def test_a_count_that_was_not_made_is_no_finding():
    assert arrived(count_verified=None) == []


def test_a_look_into_a_monitoring_programme_says_what_it_came_to():
    def said(**told):
        kept = {"on": TODAY, "finding": PdmpFinding.NOTHING_UNEXPECTED, "checked_by": "Dr Mara Fixture",
                "details": ""}  # fmt: skip
        return [one.code for one in pdmp_problems(**{**kept, **told}, today=TODAY, birth_date=BORN)]

    assert said() == []
    assert said(finding=None) == ["pdmp.finding-missing"]
    assert said(finding=PdmpFinding.TO_TALK_ABOUT) == ["pdmp.details-missing"]
    assert said(on=date(2026, 11, 19)) == ["entry.day-ahead"]
    assert said(checked_by="") == ["stock.who-missing"]
