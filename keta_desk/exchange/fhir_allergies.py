"""Allergies and intolerances of a bundle. "No known allergies" is kept apart from "nobody asked"."""

from __future__ import annotations

from dataclasses import dataclass

from keta_desk.exchange import fhir_words
from keta_desk.exchange.fhir_bundle import Bundle, Tally
from keta_desk.exchange.fhir_nodes import SNOMED, Node, code_in, codes, title_of
from keta_desk.exchange.imported import ImportedAllergy

WORDS = "Allergies"
NO_KNOWN_ALLERGY = "716186003"
# "None known" of one kind says nothing of the others, so it is not the chart's "none known".
_NONE_KNOWN_OF_A_KIND = {
    "409137002": "no known drug allergies",
    "429625007": "no known food allergies",
    "428607008": "no known environmental allergies",
}
_CATEGORIES = ("food", "medication", "environment", "biologic")
_CRITICALITIES = ("low", "high", "unable-to-assess")


@dataclass(frozen=True, slots=True)
class Allergies:
    """What a bundle says about allergies."""

    listed: tuple[ImportedAllergy, ...]
    none_known: bool


def read_allergies(bundle: Bundle, tally: Tally) -> Allergies:
    """Return the allergies; `none_known` only if the source says so and lists none."""
    listed: list[ImportedAllergy] = []
    denied = 0
    for key, node in bundle.of_patient("AllergyIntolerance", tally, WORDS):
        code = code_in(node.node("code"), SNOMED)
        why = _why_not(node, code)
        if why:
            tally.leave(WORDS, why)
        elif code == NO_KNOWN_ALLERGY:
            denied += 1
        else:
            listed.append(_allergy(key, node))
    if denied and listed:
        tally.leave(WORDS, "“no known allergies” contradicts the allergies listed beside it", denied)
    return Allergies(tuple(listed), none_known=denied > 0 and not listed)


def _why_not(node: Node, code: str) -> str:
    verification, clinical = codes(node.node("verificationStatus")), codes(node.node("clinicalStatus"))
    if "entered-in-error" in verification:
        return fhir_words.IN_ERROR
    if "refuted" in verification:
        return fhir_words.REFUTED
    if clinical and "active" not in clinical:
        return "no longer active at the source"
    if code in _NONE_KNOWN_OF_A_KIND:
        return f"“{_NONE_KNOWN_OF_A_KIND[code]}” is less than “no known allergies”"
    return "" if code == NO_KNOWN_ALLERGY or _substance(node) else fhir_words.UNTITLED


def _allergy(key: str, node: Node) -> ImportedAllergy:
    kinds = [kind for kind in node.texts("category") if kind in _CATEGORIES]
    criticality = node.text("criticality")
    return ImportedAllergy(
        import_key=key,
        substance=_substance(node),
        code=code_in(node.node("code"), SNOMED) or next(iter(codes(node.node("code"))), ""),
        category=", ".join(kinds),
        criticality=criticality if criticality in _CRITICALITIES else "",
        reaction="; ".join(dict.fromkeys(filter(None, map(_reaction, node.nodes("reaction"))))),
    )


def _substance(node: Node) -> str:
    named = title_of(node.node("code"))
    return named or next((title for item in node.nodes("reaction") if (title := title_of(item.node("substance")))), "")


def _reaction(node: Node) -> str:
    signs = [title for sign in node.nodes("manifestation") if (title := title_of(sign))]
    words = ", ".join(signs) or node.text("description")
    severity = node.text("severity")
    return f"{words} ({severity})" if words and severity in ("mild", "moderate", "severe") else words
