"""A questionnaire of our own words in the shape of the files that clinics load; no official wording stands here."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from keta_desk.domain.outcomes_scale import Scale

LOINC = "http://loinc.org"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"


def option(value: int, words: str, code: str = "") -> dict[str, Any]:
    """Return one answer with its score."""
    coding = {"system": LOINC, "code": code or f"X{value}", "display": words}
    return {"valueCoding": coding, "extension": [{"url": ORDINAL, "valueDecimal": value}]}


def questionnaire(scale: Scale, **more: Any) -> dict[str, Any]:
    """Return an invented questionnaire that fits a scale."""
    items = [
        {
            "linkId": f"/{item.loinc or item.number}",
            "type": "choice",
            "code": [{"system": LOINC, "code": item.loinc}] if item.loinc else [],
            "text": f"Invented question number {item.number} about {item.topic}, asked at some length",
            "answerOption": [option(one.value, f"invented answer {one.value}", one.loinc) for one in item.options],
        }
        for item in scale.items
    ]
    told = {
        "resourceType": "Questionnaire",
        "title": f"Invented words for {scale.name}",
        "url": "https://example.org/invented",
        "language": "en",
        "copyright": "Invented for tests, no rights reserved",
        "code": [{"system": LOINC, "code": scale.loinc_panel}],
        "item": [{"linkId": "head", "type": "display", "text": "A heading"}, *items],
    }
    return deepcopy({**told, **more})


def as_bytes(told: dict[str, Any]) -> bytes:
    """Return it as a file holds it."""
    return json.dumps(told).encode()
