"""Tells FHIR R4 from its other versions by the shapes that only those have.

Bundles seldom say their version. Read as R4, an older one would lose statuses silently, so it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from keta_desk.exchange.fhir_nodes import Node

DSTU2 = "DSTU2"
STU3 = "STU3"
R5 = "R5"

_PROFILE = re.compile(r"http://hl7\.org/fhir/(DSTU2|1\.0|STU3|3\.0|R5|5\.0)/")
_BY_PROFILE = {"1.0": DSTU2, "3.0": STU3, "5.0": R5}
_BY_NUMBER = {"0": DSTU2, "1": DSTU2, "2": DSTU2, "3": STU3, "5": R5, "6": "R6"}


def other_version(resource: Node) -> str:
    """Return the name of the version this resource was plainly written in, or '' if it may be R4."""
    declared = _BY_NUMBER.get(resource.text("fhirVersion")[:1], "")
    return declared or _by_profile(resource) or _SHAPES.get(resource.text("resourceType"), _unknown)(resource)


def _by_profile(resource: Node) -> str:
    for profile in resource.node("meta").texts("profile"):
        if profile.startswith("http://fhir.org/guides/argonaut/"):
            return DSTU2
        if matched := _PROFILE.match(profile):
            return _BY_PROFILE.get(matched[1], matched[1])
    return ""


def _unknown(_: Node) -> str:
    return ""


def _dstu2_only(_: Node) -> str:
    return DSTU2


def _is_text(resource: Node, name: str) -> bool:
    return isinstance(resource.fields.get(name), str)


def _patient(resource: Node) -> str:
    return DSTU2 if any(isinstance(name.fields.get("family"), list) for name in resource.nodes("name")) else ""


def _condition(resource: Node) -> str:
    if "patient" in resource.fields:
        return DSTU2
    return STU3 if _is_text(resource, "clinicalStatus") or "context" in resource.fields else ""


def _allergy(resource: Node) -> str:
    if "substance" in resource.fields:
        return DSTU2
    if isinstance(resource.fields.get("type"), dict):
        return R5
    return STU3 if _is_text(resource, "clinicalStatus") or _is_text(resource, "verificationStatus") else ""


def _encounter(resource: Node) -> str:
    if _is_text(resource, "class"):
        return DSTU2
    is_r5 = isinstance(resource.fields.get("class"), list) or "actualPeriod" in resource.fields
    return R5 if is_r5 else ""


def _observation(resource: Node) -> str:
    return STU3 if "context" in resource.fields else ""


def _medication(resource: Node) -> str:
    if "wasNotTaken" in resource.fields:
        return DSTU2
    if isinstance(resource.fields.get("medication"), dict):
        return R5
    is_stu3 = "taken" in resource.fields or "context" in resource.fields or "agent" in resource.node("requester").fields
    # `context` of a MedicationStatement is R4 as well; `taken` and the agent of a requester are not.
    if resource.text("resourceType") == "MedicationStatement":
        is_stu3 = "taken" in resource.fields
    return STU3 if is_stu3 else ""


_SHAPES: dict[str, Callable[[Node], str]] = {
    "AllergyIntolerance": _allergy,
    "Condition": _condition,
    "DiagnosticOrder": _dstu2_only,
    "Encounter": _encounter,
    "MedicationOrder": _dstu2_only,
    "MedicationRequest": _medication,
    "MedicationStatement": _medication,
    "Observation": _observation,
    "Patient": _patient,
}
