"""What a patient takes home once doses are further apart: looked up, prescribed, handed over, counted (1.2 P7)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from keta_desk.cli.sample import intake, words
from keta_desk.cli.sample.practice import Practice
from keta_desk.cli.sample.regimens import Regimen
from keta_desk.cli.sample.sketch import Sketch
from keta_desk.domain.consents import Agreement
from keta_desk.domain.dispensing import PdmpFinding, Prescription, Signature
from keta_desk.domain.dispensing_stock import WHOLE, Product
from keta_desk.domain.ids import PatientId
from keta_desk.domain.quantities import mg_to_ug
from keta_desk.queries.lines import day_in
from keta_desk.use_cases import dispensing, dispensing_stock
from keta_desk.use_cases.dispensing import DeliveryTold, ReceiptTold

TABLET_MG = Decimal(25)
SESSIONS, DAYS = 4, 84
PHARMACY = "Sampleton Pharmacy, 2 Example Road"
PROGRAMME = "Sample State programme"


def hand_over(practice: Practice, patient_id: PatientId, sketch: Sketch, regimen: Regimen, dose_mg: Decimal) -> None:
    """Give tablets for four sessions, once treatment at home is consented to; other forms stay in the clinic."""
    if not regimen.goes_home:
        return
    intake.consent(practice, patient_id, sketch, Agreement.HOME)
    now = practice.desk.clock.now()
    handed = now - timedelta(hours=1)
    today = day_in(ZoneInfo(practice.diary.zone), now)
    count, lot = SESSIONS * int(dose_mg / TABLET_MG), f"NL-{today:%y%m}"
    finding = PdmpFinding.NOTHING_UNEXPECTED
    check = practice.asked(dispensing.record_pdmp_check, words.ASKED)
    check(patient_id, at=now, finding=finding, checked_by=words.SUPERVISOR, programme=PROGRAMME)
    written = _prescribe(practice, patient_id, regimen, count, today)
    sent = practice.asked(dispensing.dispense, words.ASKED)(
        patient_id,
        DeliveryTold(
            dispensed_at=handed,
            dispensed_by="P. Sample, pharmacist",
            supplier=PHARMACY,
            product=regimen.product,
            molecule=regimen.molecule,
            formulation=regimen.formulation,
            strength_mg=TABLET_MG,
            lot=lot,
            expires_on=today + timedelta(days=300),
            quantity=count,
        ),
        prescription_id=written,
    )
    received = ReceiptTold(
        delivered_at=handed,
        recipient=f"{sketch.given} {sketch.family}",
        adult_signature=Signature.OBTAINED,
        identity_checked=True,
        identity_document="driving licence",
        count_verified=count,
        storage_confirmed=True,
    )
    practice.asked(dispensing.record_receipt, words.ASKED)(sent, received, seen=1)
    product = Product(regimen.molecule, regimen.formulation, mg_to_ug(TABLET_MG), lot)
    practice.desk.do(dispensing_stock.count_stock, patient_id, product, milli=WHOLE * count, manner="counted together")


def _prescribe(practice: Practice, patient_id: PatientId, regimen: Regimen, count: int, today: date) -> str:
    return practice.asked(dispensing.prescribe, words.ASKED)(
        patient_id,
        Prescription(
            issued_on=today,
            prescriber=words.SUPERVISOR,
            registration="XF0000000",
            molecule=regimen.molecule,
            formulation=regimen.formulation,
            strength_mg=TABLET_MG,
            quantity=count,
            days_supply=DAYS,
            directions="On a treatment day only, as many as the plan says, held 10 min, then swallowed",
            pharmacy=PHARMACY,
        ),
    )
