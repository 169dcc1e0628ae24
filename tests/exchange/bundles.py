"""Bundles to read: small ones made by hand, the sample of our own, and real ones where they are."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from keta_desk.exchange.fhir import read_bundle
from keta_desk.exchange.imported import ImportedRecord

ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "data" / "fhir-r4"
SAMPLE = ROOT / "resources" / "sample" / "importa-exempla.json"
PATIENT_URL = "urn:uuid:00000000-0000-4000-8000-000000000001"
UCUM = "http://unitsofmeasure.org"
LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"

REAL_BUNDLES = sorted(REAL.glob("*.json"))
every_real_bundle = pytest.mark.parametrize("path", REAL_BUNDLES or [None], ids=lambda path: path.stem if path else "")


def real(path: Path | None) -> bytes:
    """Return a real bundle. Where there are none the test is skipped, but in continuous integration it fails."""
    if path is None:
        absent = "the real bundles are absent: shared/data/fhir-r4 is not beside the checkout"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(absent)
    return path.read_bytes()


def patient(**fields: Any) -> dict[str, Any]:
    """Return an invented patient with `fields` put in place; None takes a field away."""
    person: dict[str, Any] = {
        "resourceType": "Patient",
        "id": "00000000-0000-4000-8000-000000000001",
        "name": [{"use": "official", "family": "Importa", "given": ["Exempla"]}],
        "birthDate": "1984-02-29",
    }
    return {name: value for name, value in (person | fields).items() if value is not None}


def about(kind: str, **fields: Any) -> dict[str, Any]:
    """Return a resource about the invented patient."""
    return {"resourceType": kind, "subject": {"reference": PATIENT_URL}, **fields}


def coded(code: str, display: str = "", *, system: str = SNOMED) -> dict[str, Any]:
    """Return a concept."""
    return {"coding": [{"system": system, "code": code, "display": display}]}


def measured(code: str, value: object, unit: str, *, at: str = "2020-03-01T10:00:00+00:00") -> dict[str, Any]:
    """Return an observation of one value in a UCUM unit."""
    return about(
        "Observation",
        status="final",
        code=coded(code, system=LOINC),
        effectiveDateTime=at,
        valueQuantity={"value": value, "unit": unit, "system": UCUM, "code": unit},
    )


def bundle(*resources: dict[str, Any], person: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a transaction bundle of the invented patient and `resources`."""
    first = {"fullUrl": PATIENT_URL, "resource": person or patient()}
    return {"resourceType": "Bundle", "type": "transaction", "entry": [first, *({"resource": r} for r in resources)]}


def read(*resources: dict[str, Any], person: dict[str, Any] | None = None) -> ImportedRecord:
    """Read a bundle of the invented patient and `resources`."""
    return read_bundle(json.dumps(bundle(*resources, person=person)).encode(), name="made.json")


def reasons(record: ImportedRecord, kind: str) -> list[str]:
    """Return why things of one kind were left out."""
    return [left.why for left in record.left_out if left.kind == kind]
