"""FHIR dosage instructions as short text: the source's own words where it has some, else its numbers as they stand.

Nothing is reckoned here. The text tells what another system ordered; it is never the dose of a plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from keta_desk.domain.quantities import plain
from keta_desk.exchange.fhir_nodes import Node, title_of

_PERIODS = {"s": "s", "min": "min", "h": "h", "d": "day", "wk": "week", "mo": "month", "a": "year"}


@dataclass(frozen=True, slots=True)
class Dosage:
    """How much, by which way, how often; '' where the source does not say."""

    dose: str
    route: str
    frequency: str


def dosage_of(node: Node) -> Dosage:
    """Return the words of one dosage instruction."""
    return Dosage(dose=node.text("text") or _dose(node), route=title_of(node.node("route")), frequency=_frequency(node))


def _dose(node: Node) -> str:
    for each in node.nodes("doseAndRate"):
        if dose := _amount(each.node("doseQuantity")) or _between(each.node("doseRange")):
            return dose
    return ""


def _amount(quantity: Node) -> str:
    value = quantity.number("value")
    return "" if value is None else f"{plain(value)} {quantity.text('unit') or quantity.text('code')}".strip()


def _between(span: Node) -> str:
    low, high = _amount(span.node("low")), _amount(span.node("high"))
    return f"{low} to {high}" if low and high else low or high


def _frequency(node: Node) -> str:
    timing = node.node("timing")
    often = title_of(timing.node("code")) or _repeat(timing.node("repeat"))
    return ", ".join(filter(None, (often, _as_needed(node))))


def _repeat(repeat: Node) -> str:
    period, unit = repeat.number("period"), _PERIODS.get(repeat.text("periodUnit"), "")
    if period is None or not unit:
        return ""
    each = unit if period == 1 else f"{plain(period)} {unit}"
    times = repeat.number("frequency") or Decimal(1)
    return f"every {each}" if times == 1 else f"{plain(times)} times every {each}"


def _as_needed(node: Node) -> str:
    wanted_for = title_of(node.node("asNeededCodeableConcept"))
    if wanted_for:
        return f"as needed for {wanted_for}"
    return "as needed" if node.is_true("asNeededBoolean") else ""
