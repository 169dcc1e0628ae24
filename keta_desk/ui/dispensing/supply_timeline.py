"""What the entries of a supply say on the timeline: the bold part, and the rest."""

from __future__ import annotations

from keta_desk.domain.dispensing import Signature
from keta_desk.domain.dispensing_stock import Product, StockKind
from keta_desk.queries.timeline_rows import Said
from keta_desk.ui.dispensing import supply_words
from keta_desk.ui.dispensing.supply_words import said


def _drug(told: Said) -> str:
    return supply_words.drug(told.fact("molecule"), told.fact("formulation"), int(told.fact("strength_ug")))


def _units(told: Said, milli: int, *, signed: bool = False) -> str:
    return supply_words.units(milli, told.fact("formulation"), signed=signed)


def prescription(told: Said) -> tuple[str, str]:
    """Return what a prescription says, or that it was ended."""
    if told.fact("over"):
        return said("Prescription ended: {0}").format(_drug(told)), told.fact("ended_because")
    what = said("Prescription: {0}").format(_drug(told))
    return what, ". ".join(part for part in (_units(told, 1000 * int(told.fact("quantity"))), told.text) if part)


def delivery(told: Said) -> tuple[str, str]:
    """Return what a delivery says, and how its receipt was shown."""
    what = said("Dispensed: {0}, {1}").format(_units(told, 1000 * int(told.fact("quantity"))), _drug(told))
    signed = {
        Signature.OBTAINED: said("adult signature obtained"),
        Signature.NOT_OBTAINED: said("adult signature not obtained"),
    }
    proof = signed.get(told.fact("adult_signature"), said("receipt not recorded"))  # type: ignore[call-overload]  # a text
    return what, ". ".join(part for part in (supply_words.lot_words(told.fact("lot")), proof, told.text) if part)


def stock(told: Said) -> tuple[str, str]:
    """Return what a movement of the home stock says."""
    product = Product(told.fact("molecule"), told.fact("formulation"), int(told.fact("strength_ug")), told.fact("lot"))
    kind = StockKind(told.fact("kind"))
    counted = told.fact("counted_milli")
    amount = _units(told, int(counted)) if counted else _units(told, int(told.fact("change_milli")), signed=True)
    what = said("Home stock, {0}: {1}").format(supply_words.kind_words(kind).lower(), amount)
    return what, ". ".join(
        part for part in (supply_words.product_words(product), told.fact("manner"), told.text) if part
    )


def pdmp(told: Said) -> tuple[str, str]:
    """Return what a look into a monitoring programme came to."""
    found = supply_words.finding_words(told.fact("finding"))
    what = said("Prescription monitoring check: {0}").format(found)
    return what, ". ".join(part for part in (told.fact("programme"), told.text) if part)
