"""Changes to what leaves the practice for a patient's home: prescriptions, deliveries, receipts, programme checks.

Nothing is said here about a courier or the law: each entry is what somebody recorded (capabilities S10, S45).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from keta_desk.domain.chart_entries import order_problems, past_day_problems
from keta_desk.domain.dispensing import (
    Delivery,
    PdmpFinding,
    Prescribed,
    Prescription,
    Receipt,
    Signature,
    days_early,
    delivery_problems,
    pdmp_problems,
    prescription_problems,
    receipt_problems,
)
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.quantities import mg_to_ug, ug_to_mg
from keta_desk.domain.titration import Formulation, Molecule
from keta_desk.queries import dispensing, patients, practice, screening_gate, titration
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.dispensing import DispensingRow, PdmpCheckRow, PrescriptionRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work
from keta_desk.use_cases.dispensing_alarms import alarm_of_arrival, alarm_of_refill
from keta_desk.use_cases.dispensing_stock import book_receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryTold:
    """What was dispensed, as it is told. '' and None are not recorded."""

    dispensed_at: datetime | None
    dispensed_by: str
    product: str
    molecule: Molecule | None
    formulation: Formulation | None
    strength_mg: Decimal | None
    lot: str
    quantity: int | None
    supplier: str = ""
    expires_on: date | None = None
    carrier: str = ""
    tracking: str = ""
    shipped_at: datetime | None = None

    def judged(self, zone: ZoneInfo) -> Delivery:
        """Return what the rules look at."""
        return Delivery(
            dispensed_on=_day(zone, self.dispensed_at),
            dispensed_by=self.dispensed_by,
            product=self.product,
            molecule=self.molecule,
            formulation=self.formulation,
            strength_mg=self.strength_mg,
            lot=self.lot,
            quantity=self.quantity,
            expires_on=self.expires_on,
            shipped_on=_day(zone, self.shipped_at),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptTold:
    """How a receipt was shown, as it is told. '' and None are not recorded, which is neither yes nor no."""

    delivered_at: datetime | None = None
    recipient: str = ""
    adult_signature: str = ""
    identity_checked: bool | None = None
    identity_document: str = ""
    not_obtained_action: str = ""
    receipt_confirmed_at: datetime | None = None
    count_verified: int | None = None
    storage_confirmed: bool | None = None

    def judged(self, dispensed_at: datetime, quantity: int, zone: ZoneInfo) -> Receipt:
        """Return what the rules look at."""
        return Receipt(
            dispensed_on=day_in(zone, dispensed_at),
            quantity=quantity,
            delivered_on=_day(zone, self.delivered_at),
            recipient=self.recipient,
            adult_signature=Signature(self.adult_signature) if self.adult_signature else None,
            identity_checked=self.identity_checked,
            identity_document=self.identity_document,
            action=self.not_obtained_action,
            count_verified=self.count_verified,
            storage_confirmed=self.storage_confirmed,
        )


def prescribe(work: Work, patient_id: PatientId, one: Prescription, *, confirmed_because: str = "") -> str:
    """Keep a prescription that was written; return its id.

    Raises:
        RuleBroken: something is missing or can't be; or is to be confirmed, such as a prescription without a decision
            about eligibility, a plan or a consent, and `confirmed_because` is empty.
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    found = prescription_problems(one, today=_today(work), birth_date=_birth_date(work, patient_id))
    gate = screening_gate.before_supply(work.session, patient_id, now=work.now)
    refuse([*found, *gate], confirmed_because=confirmed_because)
    plan = titration.plan(work.session, patient_id)
    told = asdict(one)
    strength = told.pop("strength_mg")
    row = PrescriptionRow(
        patient_id=patient_id,
        plan_id=plan.id if plan else None,
        strength_ug=mg_to_ug(strength),
        confirmed_because=confirmed_because,
        **told,
    )
    work.reason = confirmed_because
    return work.add(row).id


def end_prescription(work: Work, prescription_id: str, *, ended_on: date, reason: str, seen: int) -> None:
    """Record that a prescription is not dispensed on any more.

    Raises:
        RuleBroken: no reason was given, or the day is still to come or before the day of issue.
        Gone: there is no such prescription.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(PrescriptionRow, prescription_id, seen=seen)
    refuse(
        [
            *past_day_problems(ended_on, today=_today(work), field="ended_on"),
            *order_problems(row.issued_on, ended_on, field="ended_on"),
            *reason_problems(reason),
        ]
    )
    row.ended_on, row.ended_because = ended_on, reason


def take_up_prescription(work: Work, prescription_id: str, *, reason: str) -> None:
    """Let a prescription go on that was ended by mistake.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such prescription.
    """
    refuse(reason_problems(reason))
    row = work.get(PrescriptionRow, prescription_id)
    row.ended_on, row.ended_because = None, ""
    work.reason = reason


def dispense(
    work: Work,
    patient_id: PatientId,
    told: DeliveryTold,
    *,
    prescription_id: str | None = None,
    confirmed_because: str = "",
) -> str:
    """Keep what was dispensed to a patient; return its id. The home stock moves once its receipt is recorded.

    Raises:
        RuleBroken: something is missing or can't be, or is to be confirmed and `confirmed_because` is empty.
        Gone: there is no such patient, or no such prescription of this patient.
    """
    work.must_exist(PatientRow, patient_id)
    zone = practice.zone(work.session)
    prescribed = None
    if prescription_id is not None:
        work.must_exist(PrescriptionRow, prescription_id, patient_id=patient_id)
        prescribed = _prescribed(work, patient_id, prescription_id, zone)
    judged = told.judged(zone)
    found = delivery_problems(judged, prescribed, today=_today(work), birth_date=_birth_date(work, patient_id))
    refuse(found, confirmed_because=confirmed_because)
    given = asdict(told)
    strength = given.pop("strength_mg")
    row = DispensingRow(
        patient_id=patient_id,
        prescription_id=prescription_id,
        strength_ug=mg_to_ug(strength),
        confirmed_because=confirmed_because,
        **given,
    )
    work.reason = confirmed_because
    dispensing_id = work.add(row).id
    if prescribed is not None and judged.dispensed_on is not None:
        alarm_of_refill(work, row, days_early=days_early(prescribed, judged.dispensed_on))
    return dispensing_id


def record_receipt(
    work: Work, dispensing_id: str, told: ReceiptTold, *, seen: int | None = None, confirmed_because: str = ""
) -> None:
    """Record how a delivery was received; what arrived is booked into the home stock.

    A later try replaces an earlier one, whose words are kept. Where the delivery did not arrive nothing is booked.

    Raises:
        RuleBroken: something is missing or can't be, or is to be confirmed and `confirmed_because` is empty.
        Gone: there is no such delivery.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(DispensingRow, dispensing_id, seen=seen)
    patient_id = PatientId(row.patient_id)
    judged = told.judged(row.dispensed_at, row.quantity, practice.zone(work.session))
    found = receipt_problems(judged, today=_today(work), birth_date=_birth_date(work, patient_id))
    refuse(found, confirmed_because=confirmed_because)
    for name, value in asdict(told).items():
        setattr(row, name, value)
    if confirmed_because:
        row.confirmed_because = " · ".join(filter(None, (row.confirmed_because, confirmed_because)))
        work.reason = confirmed_because
    book_receipt(work, row, reason=confirmed_because)
    alarm_of_arrival(work, row)


def take_back_receipt(work: Work, dispensing_id: str, before: ReceiptTold, *, reason: str) -> None:
    """Let a receipt say again what it said `before`; what was booked for it is taken back by counter-entries.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such delivery.
    """
    refuse(reason_problems(reason))
    row = work.get(DispensingRow, dispensing_id)
    for name, value in asdict(before).items():
        setattr(row, name, value)
    work.reason = reason
    book_receipt(work, row, reason=reason)


def record_pdmp_check(
    work: Work,
    patient_id: PatientId,
    *,
    at: datetime | None,
    finding: PdmpFinding | None,
    checked_by: str,
    programme: str = "",
    details: str = "",
) -> str:
    """Keep that somebody looked into a prescription monitoring programme, and what it came to; return its id.

    Raises:
        RuleBroken: it does not say what it came to, or its day can't be.
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    moment = at or work.now
    zone = practice.zone(work.session)
    refuse(
        pdmp_problems(
            on=day_in(zone, moment),
            finding=finding,
            checked_by=checked_by,
            details=details,
            today=_today(work),
            birth_date=_birth_date(work, patient_id),
        )
    )
    row = PdmpCheckRow(
        patient_id=patient_id,
        checked_at=moment,
        checked_by=checked_by,
        programme=programme,
        finding=finding,
        details=details,
    )
    return work.add(row).id


def _prescribed(work: Work, patient_id: PatientId, prescription_id: str, zone: ZoneInfo) -> Prescribed | None:
    supply = dispensing.of_patient(work.session, patient_id)
    found = supply.prescription(prescription_id)
    return None if found is None else prescribed_of(found, supply, zone)


def prescribed_of(one: dispensing.PrescriptionLine, supply: dispensing.Supply, zone: ZoneInfo) -> Prescribed:
    """Return what the rules about a delivery ask of its prescription."""
    return Prescribed(
        issued_on=one.issued_on,
        molecule=Molecule(one.molecule),
        formulation=Formulation(one.formulation),
        strength_mg=ug_to_mg(one.strength_ug),
        quantity=one.quantity,
        days_supply=one.days_supply,
        refills=one.refills,
        ended_on=one.ended_on,
        dispensed=tuple(
            (day_in(zone, line.dispensed_at), line.quantity)
            for line in supply.deliveries
            if line.prescription_id == one.id
        ),
    )


def _day(zone: ZoneInfo, moment: datetime | None) -> date | None:
    return None if moment is None else day_in(zone, moment)


def _today(work: Work) -> date:
    return day_in(practice.zone(work.session), work.now)


def _birth_date(work: Work, patient_id: PatientId) -> date:
    person = patients.person(work.session, patient_id)
    return date.min if person is None else person.birth_date
