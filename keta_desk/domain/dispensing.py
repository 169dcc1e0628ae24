"""What leaves the practice for a patient's home: prescriptions, deliveries and how their receipt was shown.

A rule here says what is to be looked at twice; whether the law is kept it never says (capabilities S10, S45). Counts
of refills and the months they run are the ones clinical-reference 1.2 P7 names for Schedule III.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from keta_desk.domain.chart_entries import past_day_problems, text_problems, title_problems
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.titration import Formulation, Molecule, suits

MOST_REFILLS = 5
REFILL_MONTHS = 6
LARGEST_QUANTITY = 10_000
LARGEST_STRENGTH_MG = Decimal(10_000)
LONGEST_SUPPLY_DAYS = 366


class Signature(StrEnum):
    """Whether an adult signed for a delivery; not recorded is ''."""

    OBTAINED = "obtained"
    NOT_OBTAINED = "not_obtained"


class PdmpFinding(StrEnum):
    """What a look into a prescription monitoring programme came to, in the words of who looked."""

    NOTHING_UNEXPECTED = "nothing_unexpected"
    TO_TALK_ABOUT = "to_talk_about"
    NOT_AVAILABLE = "not_available"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """A prescription as it is written. `strength_mg` is that of one dispensing unit, as printed."""

    issued_on: date | None
    prescriber: str
    molecule: Molecule | None
    formulation: Formulation | None
    strength_mg: Decimal | None
    quantity: int | None
    directions: str
    registration: str = ""
    days_supply: int | None = None
    refills: int = 0
    pharmacy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What was dispensed: by whom, from where, which lot and how many units."""

    dispensed_on: date | None
    dispensed_by: str
    product: str
    molecule: Molecule | None
    formulation: Formulation | None
    strength_mg: Decimal | None
    lot: str
    quantity: int | None
    expires_on: date | None = None
    shipped_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescribed:
    """What a rule about a delivery asks of its prescription, and of what was dispensed on it before."""

    issued_on: date
    molecule: Molecule
    formulation: Formulation
    strength_mg: Decimal
    quantity: int
    days_supply: int | None
    refills: int
    ended_on: date | None = None
    dispensed: tuple[tuple[date, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """How the receipt of a delivery was shown. None and '' are not recorded, which is neither yes nor no."""

    dispensed_on: date
    quantity: int
    delivered_on: date | None = None
    recipient: str = ""
    adult_signature: Signature | None = None
    identity_checked: bool | None = None
    identity_document: str = ""
    action: str = ""
    count_verified: int | None = None
    storage_confirmed: bool | None = None


def prescription_problems(one: Prescription, *, today: date, birth_date: date) -> list[Problem]:
    """Say what is wrong with a prescription, and what is to be looked at twice before it is kept."""
    found = [
        *title_problems(one.prescriber, missing="prescription.prescriber-missing", field="prescriber"),
        *title_problems(one.directions, missing="prescription.directions-missing", field="directions"),
        *product_problems(one.molecule, one.formulation, one.strength_mg),
        *quantity_problems(one.quantity),
        *day_problems(one.issued_on, today=today, birth_date=birth_date, field="issued_on"),
    ]
    if one.issued_on is None:
        found.append(Problem("prescription.day-missing", field="issued_on"))
    if one.days_supply is not None and not 0 < one.days_supply <= LONGEST_SUPPLY_DAYS:
        facts = {"most": str(LONGEST_SUPPLY_DAYS)}
        found.append(Problem("prescription.days-supply", field="days_supply", facts=facts))
    return [*found, *refill_problems(one.refills)]


def refill_problems(refills: int) -> list[Problem]:
    """Say whether there are more refills than clinical-reference 1.2 P7 names for Schedule III."""
    if refills <= MOST_REFILLS:
        return []
    facts = {"refills": str(refills), "most": str(MOST_REFILLS), "months": str(REFILL_MONTHS)}
    return [Problem("prescription.refills-many", Severity.CONFIRM, facts, "refills")]


def product_problems(
    molecule: Molecule | None, formulation: Formulation | None, strength_mg: Decimal | None
) -> list[Problem]:
    """Say whether molecule, form or strength is missing, or can't be."""
    found = []
    if molecule is None:
        found.append(Problem("dose.molecule-missing", field="molecule"))
    if formulation is None:
        found.append(Problem("stock.form-missing", field="formulation"))
    if molecule is not None and formulation is not None and not suits(molecule, formulation):
        found.append(Problem("dose.form-of-other-molecule", facts={"molecule": molecule.value}, field="formulation"))
    if strength_mg is None:
        found.append(Problem("stock.strength-missing", field="strength"))
    elif not 0 < strength_mg <= LARGEST_STRENGTH_MG:
        found.append(Problem("stock.strength-impossible", field="strength"))
    return found


def quantity_problems(quantity: int | None, field: str = "quantity") -> list[Problem]:
    """Say whether a number of dispensing units is missing or can't be."""
    if quantity is None:
        return [Problem("stock.quantity-missing", field=field)]
    if not 0 < quantity <= LARGEST_QUANTITY:
        return [Problem("stock.quantity-impossible", facts={"most": str(LARGEST_QUANTITY)}, field=field)]
    return []


def day_problems(day: date | None, *, today: date, birth_date: date, field: str) -> list[Problem]:
    """Say whether a day is still to come, or lies before the patient was born; None is not recorded."""
    if day is not None and day < birth_date:
        return [Problem("stock.before-birth", field=field)]
    return past_day_problems(day, today=today, field=field)


def delivery_problems(one: Delivery, prescribed: Prescribed | None, *, today: date, birth_date: date) -> list[Problem]:
    """Say what is wrong with a delivery, and what is to be looked at twice: lot, refill, prescription."""
    found = [
        *title_problems(one.product, missing="stock.product-missing", field="product"),
        *title_problems(one.dispensed_by, missing="stock.who-missing", field="dispensed_by"),
        *title_problems(one.lot, missing="stock.lot-missing", field="lot"),
        *product_problems(one.molecule, one.formulation, one.strength_mg),
        *quantity_problems(one.quantity),
        *day_problems(one.dispensed_on, today=today, birth_date=birth_date, field="dispensed_at"),
        *day_problems(one.shipped_on, today=today, birth_date=birth_date, field="shipped_at"),
    ]
    if one.dispensed_on is None:
        return [*found, Problem("stock.moment-missing", field="dispensed_at")]
    if one.shipped_on is not None and one.shipped_on < one.dispensed_on:
        found.append(Problem("entry.ends-before-start", field="shipped_at"))
    found += expiry_problems(one.expires_on, on=one.dispensed_on)
    return found if prescribed is None else [*found, *_prescribed_problems(one, prescribed, one.dispensed_on)]


def expiry_problems(expires_on: date | None, *, on: date, field: str = "expires_on") -> list[Problem]:
    """Say whether a lot is past its day; a day that is not recorded is not judged."""
    if expires_on is None or expires_on >= on:
        return []
    return [Problem("stock.lot-expired", Severity.CONFIRM, {"day": expires_on.isoformat()}, field)]


def _prescribed_problems(one: Delivery, prescribed: Prescribed, on: date) -> Iterator[Problem]:
    if one.molecule is not None and one.molecule is not prescribed.molecule:
        facts = {"given": one.molecule.value, "planned": prescribed.molecule.value}
        yield Problem("stock.other-molecule", Severity.CONFIRM, facts, "molecule")
    if one.formulation is not None and one.formulation is not prescribed.formulation:
        yield Problem("stock.other-form", Severity.CONFIRM, field="formulation")
    if one.strength_mg is not None and one.strength_mg != prescribed.strength_mg:
        yield Problem("stock.other-strength", Severity.CONFIRM, field="strength")
    if one.quantity is not None and one.quantity > prescribed.quantity:
        facts = {"most": str(prescribed.quantity)}
        yield Problem("stock.more-than-prescribed", Severity.CONFIRM, facts, "quantity")
    if on < prescribed.issued_on:
        yield Problem("stock.before-prescription", Severity.CONFIRM, field="dispensed_at")
    if prescribed.ended_on is not None and on > prescribed.ended_on:
        facts = {"day": prescribed.ended_on.isoformat()}
        yield Problem("stock.prescription-ended", Severity.CONFIRM, facts, "dispensed_at")
    yield from _refill_problems(prescribed, on)


def _refill_problems(prescribed: Prescribed, on: date) -> Iterator[Problem]:
    before = prescribed.dispensed
    if len(before) > prescribed.refills:
        facts = {"refills": str(prescribed.refills), "given": str(len(before))}
        yield Problem("stock.refills-used", Severity.CONFIRM, facts, "dispensed_at")
    if before and on > months_after(prescribed.issued_on, REFILL_MONTHS):
        yield Problem("stock.refill-late", Severity.CONFIRM, {"months": str(REFILL_MONTHS)}, "dispensed_at")
    early = days_early(prescribed, on)
    if early:
        yield Problem("stock.refill-early", Severity.CONFIRM, {"days": str(early)}, "dispensed_at")


def days_early(prescribed: Prescribed, on: date) -> int:
    """Return the days by which a refill comes before the supply given so far would have lasted; 0 where it does not.

    Supplies run one after the other, each for as many days as its share of the prescribed quantity; without a
    recorded days' supply nothing can be early.
    """
    if not prescribed.days_supply or not prescribed.quantity:
        return 0
    lasts: date | None = None
    for day, quantity in sorted(prescribed.dispensed):
        if day > on:
            continue
        days = quantity * prescribed.days_supply // prescribed.quantity
        lasts = (day if lasts is None else max(day, lasts)) + timedelta(days=days)
    return 0 if lasts is None else max(0, (lasts - on).days)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of that month where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(day.day, last))
        except ValueError:
            continue
    return date(year, month, 28)


def receipt_problems(one: Receipt, *, today: date, birth_date: date) -> list[Problem]:
    """Say what is wrong with how a receipt was recorded: what was not obtained needs what was done about it."""
    found = day_problems(one.delivered_on, today=today, birth_date=birth_date, field="delivered_at")
    found += text_problems(one.action, field="not_obtained_action")
    if one.delivered_on is not None and one.delivered_on < one.dispensed_on:
        found.append(Problem("entry.ends-before-start", field="delivered_at"))
    if one.adult_signature is None:
        found.append(Problem("receipt.signature-not-said", field="adult_signature"))
    if one.adult_signature is Signature.OBTAINED and not one.recipient.strip():
        found.append(Problem("receipt.signer-missing", field="recipient"))
    if one.identity_checked is None:
        found.append(Problem("receipt.identity-not-said", field="identity_checked"))
    if one.identity_checked and not one.identity_document.strip():
        found.append(Problem("receipt.document-missing", field="identity_document"))
    if lacks_proof(one) and not one.action.strip():
        found.append(Problem("receipt.action-missing", field="not_obtained_action"))
    return [*found, *_count_problems(one)]


def lacks_proof(one: Receipt) -> bool:
    """Say whether signature or identity check was recorded as not obtained: then an action is asked for."""
    return one.adult_signature is Signature.NOT_OBTAINED or one.identity_checked is False


def _count_problems(one: Receipt) -> Iterator[Problem]:
    counted = one.count_verified
    if counted is None:
        return
    if one.delivered_on is None:
        yield Problem("receipt.counted-before-delivery", field="delivered_at")
    if not 0 <= counted <= LARGEST_QUANTITY:
        yield Problem("stock.quantity-impossible", facts={"most": str(LARGEST_QUANTITY)}, field="count_verified")
    elif counted != one.quantity:
        facts = {"counted": str(counted), "sent": str(one.quantity)}
        yield Problem("receipt.count-differs", Severity.CONFIRM, facts, "count_verified")


def pdmp_problems(
    *, on: date | None, finding: PdmpFinding | None, checked_by: str, details: str, today: date, birth_date: date
) -> Sequence[Problem]:
    """Say what is wrong with a recorded look into a prescription monitoring programme."""
    found = [
        *title_problems(checked_by, missing="stock.who-missing", field="checked_by"),
        *text_problems(details, field="details"),
        *day_problems(on, today=today, birth_date=birth_date, field="checked_at"),
    ]
    if finding is None:
        found.append(Problem("pdmp.finding-missing", field="finding"))
    if finding is PdmpFinding.TO_TALK_ABOUT and not details.strip():
        found.append(Problem("pdmp.details-missing", field="details"))
    return found
