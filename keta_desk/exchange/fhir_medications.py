"""Medicines of a bundle: what was ordered (MedicationRequest) and what is said to be taken (MedicationStatement)."""

from __future__ import annotations

from collections.abc import Iterator

from keta_desk.exchange import fhir_words
from keta_desk.exchange.fhir_bundle import Bundle, Tally
from keta_desk.exchange.fhir_dates import day_of
from keta_desk.exchange.fhir_dosage import Dosage, dosage_of
from keta_desk.exchange.fhir_nodes import RXNORM, Node, code_in, title_of
from keta_desk.exchange.imported import ImportedMedication, PartialDate

WORDS = {"MedicationRequest": "Prescriptions", "MedicationStatement": "Medicines taken"}
_CURRENT = {"active", "on-hold"}
_PAST = {"stopped", "completed"}
_WHY_NOT = {
    "entered-in-error": fhir_words.IN_ERROR,
    "cancelled": "cancelled before it was taken",
    "draft": "only a draft",
    "intended": "only intended",
    "not-taken": "not taken",
}
_PROPOSED = {"proposal", "plan", "option"}


def read_medications(bundle: Bundle, tally: Tally) -> Iterator[ImportedMedication]:
    """Yield the medicines, current and past, as the source words them."""
    for kind, words in WORDS.items():
        for key, node in bundle.of_patient(kind, tally, words):
            medicine = _medicine(bundle, node)
            why = _why_not(node) or ("" if title_of(medicine) else fhir_words.UNTITLED)
            if why:
                tally.leave(words, why)
            else:
                medication = _medication(bundle, key, node, medicine)
                tally.note_partial_days("First and last days of medicines", medication.started, medication.stopped)
                yield medication


def _why_not(node: Node) -> str:
    status = node.text("status")
    if status not in _CURRENT | _PAST:
        return _WHY_NOT.get(status, fhir_words.NO_STATUS)
    if node.text("intent") in _PROPOSED:
        return "only proposed or planned"
    return "an order not to give it" if node.is_true("doNotPerform") else ""


def _medication(bundle: Bundle, key: str, node: Node, medicine: Node) -> ImportedMedication:
    dosages = [dosage_of(item) for item in node.nodes("dosageInstruction") + node.nodes("dosage")]
    is_current = node.text("status") in _CURRENT
    started, ended = _period(node)
    return ImportedMedication(
        import_key=key,
        name=title_of(medicine),
        rxnorm=code_in(medicine, RXNORM),
        is_current=is_current,
        dose_text=_joined(dosages, "dose"),
        route=_joined(dosages, "route"),
        frequency=_joined(dosages, "frequency"),
        started=started,
        stopped=None if is_current else ended,
        stop_reason="" if is_current else _status_reason(node),
        prescriber=_named(bundle, node.node("requester"), node),
    )


def _medicine(bundle: Bundle, node: Node) -> Node:
    """Return the concept that names the medicine, from the order itself or from what it refers to."""
    if node.has("medicationCodeableConcept"):
        return node.node("medicationCodeableConcept")
    reference = node.node("medicationReference")
    described = bundle.find(reference, node).node("code")
    if title_of(described):
        return described
    return Node({"text": reference.text("display")}, reference.place, reference.file)


def _period(node: Node) -> tuple[PartialDate | None, PartialDate | None]:
    """Return first and last day. An order without a period began on the day it was written."""
    bounds = [item.node("timing").node("repeat").node("boundsPeriod") for item in node.nodes("dosageInstruction")]
    periods = [node.node("effectivePeriod"), *bounds]
    starts = [day_of(node, "effectiveDateTime"), *(day_of(period, "start") for period in periods)]
    ends = [day_of(period, "end") for period in periods]
    written = day_of(node, "authoredOn")
    return next(filter(None, starts), written), next(filter(None, ends), None)


def _status_reason(node: Node) -> str:
    reasons = [node.node("statusReason"), *node.nodes("statusReason")]
    return next((title for reason in reasons if (title := title_of(reason))), "")


def _joined(dosages: list[Dosage], part: str) -> str:
    return "; ".join(dict.fromkeys(filter(None, (getattr(dosage, part) for dosage in dosages))))


def _named(bundle: Bundle, reference: Node, node: Node) -> str:
    """Return the name of a practitioner who is referred to, or how the reference shows them."""
    name = next(iter(bundle.find(reference, node).nodes("name")), reference.node(""))
    spelled = " ".join([*name.texts("prefix"), *name.texts("given"), name.text("family")]).strip()
    return reference.text("display") or name.text("text") or spelled
