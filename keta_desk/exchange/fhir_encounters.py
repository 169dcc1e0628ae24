"""Encounters of a bundle: visits elsewhere, kept as history."""

from __future__ import annotations

from collections.abc import Iterator

from keta_desk.exchange import fhir_words
from keta_desk.exchange.fhir_bundle import Bundle, Tally
from keta_desk.exchange.fhir_dates import moment_of
from keta_desk.exchange.fhir_nodes import Node, title_of
from keta_desk.exchange.imported import ImportedVisit

WORDS = "Visits"
_TOOK_PLACE = {"finished", "in-progress", "onleave", "arrived", "triaged"}
_WHY_NOT = {
    "planned": "planned, not yet held",
    "cancelled": "cancelled",
    "entered-in-error": fhir_words.IN_ERROR,
}
_KINDS = {
    "AMB": "Outpatient visit",
    "EMER": "Emergency visit",
    "FLD": "Visit in the field",
    "HH": "Home visit",
    "IMP": "Inpatient stay",
    "ACUTE": "Inpatient stay, acute",
    "NONAC": "Inpatient stay, not acute",
    "OBSENC": "Stay for observation",
    "PRENC": "Visit before admission",
    "SS": "Short stay",
    "VR": "Virtual visit",
}


def read_encounters(bundle: Bundle, tally: Tally) -> Iterator[ImportedVisit]:
    """Yield the visits that took place."""
    for key, node in bundle.of_patient("Encounter", tally, WORDS):
        status, started = node.text("status"), moment_of(node.node("period"), "start")
        if status not in _TOOK_PLACE:
            tally.leave(WORDS, _WHY_NOT.get(status, fhir_words.NO_STATUS))
        elif started is None:
            tally.leave(WORDS, fhir_words.NO_MOMENT)
        else:
            ended = moment_of(node.node("period"), "end")
            if ended and ended < started:
                tally.leave("Ends of visits", "before the visit began")
                ended = None
            yield ImportedVisit(
                import_key=key,
                started_at=started,
                ended_at=ended,
                kind=_kind(node),
                reason=_reason(node),
                place=_place(bundle, node),
            )


def _kind(node: Node) -> str:
    encounter_class = node.node("class")
    return _KINDS.get(encounter_class.text("code")) or encounter_class.text("display") or "Visit"


def _reason(node: Node) -> str:
    titles = map(title_of, node.nodes("type") + node.nodes("reasonCode"))
    return "; ".join(dict.fromkeys(filter(None, titles)))


def _place(bundle: Bundle, node: Node) -> str:
    references = [node.node("serviceProvider"), *(held.node("location") for held in node.nodes("location"))]
    for reference in references:
        if name := reference.text("display") or bundle.find(reference, node).text("name"):
            return name
    return ""
