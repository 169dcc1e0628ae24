"""A supply charted through the use cases: a prescription, a delivery on it, its receipt. All invented."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from keta_desk.domain.dispensing import Prescription
from keta_desk.domain.dispensing_stock import Product
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.use_cases import dispensing, sessions, titration
from keta_desk.use_cases.dispensing import DeliveryTold, ReceiptTold
from tests.use_cases.courses import ladder, terms

X77 = Product("racemic", "sl_rdt", 100_000, "X77")
SENT_AT = datetime(2026, 11, 4, 10, tzinfo=UTC)
ARRIVED_AT = datetime(2026, 11, 6, 15, tzinfo=UTC)


def prescription(**other) -> Prescription:
    said = {
        "issued_on": date(2026, 11, 2),
        "prescriber": "Dr Mara Fixture",
        "registration": "XF0000000",
        "molecule": Molecule.RACEMIC,
        "formulation": Formulation.SL_RDT,
        "strength_mg": Decimal(100),
        "quantity": 12,
        "days_supply": 42,
        "refills": 2,
        "directions": "One or two tablets under the tongue on a treatment day, as the plan says",
        "pharmacy": "Sampleton Pharmacy",
    }
    return Prescription(**{**said, **other})


def delivery(**other) -> DeliveryTold:
    said = {
        "dispensed_at": SENT_AT,
        "dispensed_by": "P. Sample, pharmacist",
        "supplier": "Sampleton Pharmacy, 2 Example Road",
        "product": "Ketamine RDT 100 mg",
        "molecule": Molecule.RACEMIC,
        "formulation": Formulation.SL_RDT,
        "strength_mg": Decimal(100),
        "lot": "X77",
        "expires_on": date(2027, 1, 31),
        "quantity": 12,
        "carrier": "Example Parcel",
        "tracking": "EP 000 111",
    }
    return DeliveryTold(**{**said, **other})


def receipt(**other) -> ReceiptTold:
    said = {
        "delivered_at": ARRIVED_AT,
        "recipient": "Ada Sample",
        "adult_signature": "obtained",
        "identity_checked": True,
        "identity_document": "driving licence",
        "count_verified": 12,
    }
    return ReceiptTold(**{**said, **other})


def prescribed(desk, patient_id, **other) -> str:
    """Chart a prescription of somebody whose screening and plan lie elsewhere; return its id."""
    reason = "Screened and planned on paper"
    return desk.do(dispensing.prescribe, patient_id, prescription(**other), confirmed_because=reason)


def supplied(desk, patient_id, **other) -> tuple[str, str]:
    """Chart a prescription, a delivery on it and its receipt; return the ids of the first two."""
    written = prescribed(desk, patient_id)
    sent = desk.do(dispensing.dispense, patient_id, delivery(**other), prescription_id=written)
    desk.do(dispensing.record_receipt, sent, receipt(), seen=1)
    return written, sent


def home_plan(desk, patient_id) -> None:
    """Keep a plan for doses at home."""
    desk.do(titration.keep_plan, patient_id, terms(setting=DoseSetting.HOME, review_on=date(2026, 12, 25)), ladder(100))


def dose_at_home(desk, patient_id, mg=100, lot="", **other) -> tuple[str, str]:
    """Chart a home session with one dose; return the ids of both."""
    session_id = desk.do(
        sessions.start,
        patient_id,
        setting=other.pop("setting", DoseSetting.HOME),
        confirmed_because="Charted on paper so far",
    )
    dose_id = desk.do(
        sessions.give_dose,
        session_id,
        mg=Decimal(mg),
        molecule=Molecule.RACEMIC,
        formulation=Formulation.SL_RDT,
        lot=lot,
        already_given=True,
        confirmed_because="Recorded afterwards",
        **other,
    )
    return session_id, dose_id
