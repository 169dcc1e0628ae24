"""The ten real bundles: what is read is counted against the raw JSON, kind by kind, by other means."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from keta_desk.exchange.fhir import read_bundle
from tests.exchange.bundles import every_real_bundle, real

PRESSURE = "55284-4"
KEPT = {PRESSURE, "8302-2", "29463-7", "8331-1"}


def resources(data: bytes, kind: str) -> list[dict[str, Any]]:
    return [e["resource"] for e in json.loads(data)["entry"] if e["resource"]["resourceType"] == kind]


def statuses(found: list[dict[str, Any]]) -> Counter[str]:
    return Counter(one["clinicalStatus"]["coding"][0]["code"] for one in found)


def code(one: dict[str, Any]) -> str:
    return one["code"]["coding"][0]["code"]


@every_real_bundle
def test_the_patient_is_who_the_file_says(path):
    data = real(path)
    raw = resources(data, "Patient")[0]
    person = read_bundle(data, name=path.name).patient

    assert person.family_name == raw["name"][0]["family"]
    assert person.given_name == " ".join(raw["name"][0]["given"])
    assert person.birth_date.isoformat() == raw["birthDate"]
    assert person.phone == raw["telecom"][0]["value"]
    assert person.sex_at_birth == raw["gender"]
    assert raw["address"][0]["city"] in person.address
    assert (person.died.text if person.died else None) == (raw.get("deceasedDateTime", "")[:10] or None)
    assert person.import_key.endswith(raw["id"])


@every_real_bundle
def test_conditions_come_in_active_and_resolved_under_their_snomed_codes(path):
    data = real(path)
    raw = resources(data, "Condition")
    problems = read_bundle(data, name=path.name).problems

    assert Counter(p.snomed for p in problems) == Counter(map(code, raw))
    assert Counter("active" if p.is_active else "resolved" for p in problems) == statuses(raw)
    assert Counter(p.title for p in problems) == Counter(r["code"]["text"] for r in raw)
    assert sorted(p.onset.text for p in problems) == sorted(r["onsetDateTime"][:10] for r in raw)
    assert sum(p.resolved is not None for p in problems) == sum("abatementDateTime" in r for r in raw)


@every_real_bundle
def test_every_allergy_comes_in(path):
    data = real(path)
    raw = resources(data, "AllergyIntolerance")
    record = read_bundle(data, name=path.name)

    assert [(a.substance, a.category, a.criticality) for a in record.allergies] == [
        (r["code"]["text"], r["category"][0], r["criticality"]) for r in raw
    ]
    assert not record.patient.no_known_allergies


@every_real_bundle
def test_medicines_come_in_current_and_stopped(path):
    data = real(path)
    raw = resources(data, "MedicationRequest")
    medications = read_bundle(data, name=path.name).medications

    assert Counter((m.name, m.is_current, m.started.text) for m in medications) == Counter(
        (r["medicationCodeableConcept"]["text"], r["status"] == "active", r["authoredOn"][:10]) for r in raw
    )
    assert sum("as needed" in m.frequency for m in medications) == sum(
        any(d.get("asNeededBoolean") for d in r.get("dosageInstruction", [])) for r in raw
    )
    assert all(m.prescriber and m.rxnorm for m in medications)


@every_real_bundle
def test_vitals_of_one_moment_are_one_reading(path):
    data = real(path)
    raw = [one for one in resources(data, "Observation") if code(one) in KEPT]
    readings = read_bundle(data, name=path.name).readings
    taken = Counter(code(one) for one in raw)

    assert [f"{r.at:%Y-%m-%dT%H:%M:%S}+00:00" for r in readings] == sorted({one["effectiveDateTime"] for one in raw})
    for field, loinc in {
        "systolic_mmhg": PRESSURE,
        "diastolic_mmhg": PRESSURE,
        "height_mm": "8302-2",
        "weight_g": "29463-7",
        "temperature_mcel": "8331-1",
    }.items():
        assert sum(getattr(r.vitals, field) is not None for r in readings) == taken[loinc]
    for one in raw:
        if code(one) == "29463-7":
            [found] = [r for r in readings if one["effectiveDateTime"].startswith(f"{r.at:%Y-%m-%dT%H:%M:%S}")]
            assert found.vitals.weight_g == pytest.approx(one["valueQuantity"]["value"] * 1000, abs=0.51)


@every_real_bundle
def test_visits_come_in_with_what_they_were_for_and_where(path):
    data = real(path)
    raw = resources(data, "Encounter")
    visits = read_bundle(data, name=path.name).encounters

    assert Counter(v.reason.split(";")[0] for v in visits) == Counter(r["type"][0]["text"] for r in raw)
    assert Counter(v.kind for v in visits) == Counter(
        {"AMB": "Outpatient visit", "EMER": "Emergency visit", "IMP": "Inpatient stay"}[r["class"]["code"]] for r in raw
    )
    assert all(v.place and v.ended_at and v.ended_at >= v.started_at for v in visits)


@every_real_bundle
def test_whatever_stays_behind_is_counted_and_nothing_twice(path):
    data = real(path)
    record = read_bundle(data, name=path.name)
    left = {one.kind: one.count for one in record.left_out}
    entries = Counter(e["resource"]["resourceType"] for e in json.loads(data)["entry"])
    labs = [o for o in resources(data, "Observation") if o["category"][0]["coding"][0]["code"] == "laboratory"]
    unkept = [o for o in resources(data, "Observation") if code(o) not in KEPT]
    observed = {"Laboratory results", "Survey answers", "Social history", "Examination findings", "Imaging findings"}
    observed |= {"Procedure findings", "Body mass index", "Pain ratings", "Other observations"}

    assert left.get("Laboratory results", 0) == len(labs)
    assert sum(count for kind, count in left.items() if kind in observed) == len(unkept)
    assert left["Insurance claims"] == entries["Claim"]
    assert left.get("Immunizations", 0) == entries["Immunization"]
    assert left.get("Procedures", 0) == entries["Procedure"]
    assert not {"Conditions", "Allergies", "Prescriptions", "Visits", "Blood pressure"} & set(left)


@every_real_bundle
def test_every_key_is_given_once(path):
    record = read_bundle(real(path), name=path.name)
    kept = [*record.problems, *record.allergies, *record.medications, *record.readings, *record.encounters]
    keys = [one.import_key for one in kept]

    assert len(set(keys)) == len(keys)


def test_real_bundles_that_are_absent_are_skipped_at_home_and_fail_in_continuous_integration(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="the real bundles are absent"):
        real(None)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception):
        real(None)
