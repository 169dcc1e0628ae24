"""Files that are JSON but not the FHIR R4 bundle of one patient: one sentence with file and place, nothing else."""

from __future__ import annotations

import copy
import json
import tomllib
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keta_desk.domain.record import BadFile
from keta_desk.exchange.fhir import read_bundle
from keta_desk.exchange.imported import ImportedRecord
from tests.exchange.bundles import (
    PATIENT_URL,
    ROOT,
    SAMPLE,
    about,
    bundle,
    coded,
    every_real_bundle,
    measured,
    patient,
    read,
    real,
)

SENTENCES = tomllib.loads((ROOT / "resources" / "text" / "problems.toml").read_text())


def refused(document: object) -> tuple[str, str]:
    with pytest.raises(BadFile) as caught:
        read_bundle(json.dumps(document).encode(), name="made.json")
    sentence = SENTENCES[caught.value.code]["says"].format(**caught.value.facts)
    assert sentence.startswith("made.json")
    return caught.value.code, caught.value.facts.get("place", "")


@pytest.mark.parametrize(
    ("document", "code", "place"),
    [
        ({}, "fhir.not-fhir", ""),
        ([], "fhir.not-fhir", ""),
        ([{"resourceType": "Bundle"}], "fhir.not-fhir", ""),
        ({"patients": [{"name": "Importa"}]}, "fhir.not-fhir", ""),
        ({"resourceType": 7}, "fhir.not-fhir", ""),
        (patient(), "fhir.not-a-bundle", ""),
        ({"resourceType": "Bundle"}, "fhir.no-patient", "Bundle"),
        ({"resourceType": "Bundle", "entry": []}, "fhir.no-patient", "Bundle"),
        ({"resourceType": "Bundle", "entry": {"resource": patient()}}, "fhir.entry-without-resource", "Bundle.entry"),
        ({"resourceType": "Bundle", "entry": [about("Condition")]}, "fhir.entry-without-resource", "Bundle.entry[0]"),
        ({"resourceType": "Bundle", "entry": [None]}, "fhir.entry-without-resource", "Bundle.entry[0]"),
        ({"resourceType": "Bundle", "entry": [{"resource": {}}]}, "fhir.entry-without-resource", "Bundle.entry[0]"),
        (bundle(patient(id="other")), "fhir.two-patients", "Bundle.entry[1].resource"),
        (bundle(person=patient(birthDate=None)), "fhir.no-birth-date", "Bundle.entry[0].resource.birthDate"),
        (bundle(person=patient(birthDate="1984")), "fhir.birth-date-incomplete", "Bundle.entry[0].resource.birthDate"),
        (bundle(person=patient(birthDate="29.2.1984")), "fhir.bad-date", "Bundle.entry[0].resource.birthDate"),
        (bundle(person=patient(birthDate="1983-02-29")), "fhir.bad-date", "Bundle.entry[0].resource.birthDate"),
        (bundle(person=patient(birthDate=19840229)), "fhir.bad-date", "Bundle.entry[0].resource.birthDate"),
        (bundle(person=patient(name=None)), "fhir.name-incomplete", "Bundle.entry[0].resource.name"),
        (bundle(person=patient(name=[{"text": "E. I."}])), "fhir.name-incomplete", "Bundle.entry[0].resource.name"),
    ],
)
def test_what_is_not_a_bundle_of_one_patient_is_refused_with_its_place(document, code, place):
    assert refused(document) == (code, place)


@pytest.mark.parametrize(
    ("resource", "found"),
    [
        (about("MedicationOrder", status="active"), "DSTU2"),
        ({"resourceType": "Condition", "patient": {"reference": PATIENT_URL}, "clinicalStatus": "active"}, "DSTU2"),
        ({"resourceType": "AllergyIntolerance", "substance": coded("1")}, "DSTU2"),
        (about("Encounter", status="finished", **{"class": "outpatient"}), "DSTU2"),
        (about("MedicationStatement", wasNotTaken=False), "DSTU2"),
        (about("Condition", meta={"profile": ["http://fhir.org/guides/argonaut/StructureDefinition/x"]}), "DSTU2"),
        (about("Condition", clinicalStatus="active"), "STU3"),
        (about("Condition", context={"reference": "urn:uuid:x"}), "STU3"),
        (about("Observation", status="final", context={"reference": "urn:uuid:x"}), "STU3"),
        (about("MedicationRequest", requester={"agent": {"reference": "urn:uuid:x"}}), "STU3"),
        (about("MedicationStatement", taken="y"), "STU3"),
        ({"resourceType": "AllergyIntolerance", "clinicalStatus": "active"}, "STU3"),
        (about("Observation", meta={"profile": ["http://hl7.org/fhir/STU3/StructureDefinition/bp"]}), "STU3"),
        ({"resourceType": "CapabilityStatement", "fhirVersion": "3.0.1"}, "STU3"),
        ({"resourceType": "AllergyIntolerance", "type": {"text": "allergy"}}, "R5"),
        (about("MedicationRequest", medication={"concept": {"text": "x"}}), "R5"),
        (about("Encounter", **{"class": [{"text": "x"}]}), "R5"),
        (about("Encounter", actualPeriod={"start": "2023"}), "R5"),
    ],
)
def test_another_version_of_fhir_is_recognised_and_refused(resource, found):
    with pytest.raises(BadFile) as caught:
        read(resource)

    assert (caught.value.code, caught.value.facts["found"]) == ("fhir.wrong-version", found)
    assert caught.value.facts["place"] == "Bundle.entry[1].resource"


def test_a_patient_of_the_second_draft_is_recognised_by_a_list_of_family_names():
    assert (
        refused(bundle(person=patient(name=[{"family": ["Importa"], "given": ["Exempla"]}])))[0] == "fhir.wrong-version"
    )


def test_a_release_of_us_core_is_not_mistaken_for_a_version_of_fhir():
    meta = {"profile": ["http://hl7.org/fhir/us/core/STU3.1.1/StructureDefinition/us-core-patient"]}

    assert read(person=patient(meta=meta)).patient.family_name == "Importa"


def test_an_entry_of_a_kind_nobody_knows_is_counted_and_named():
    record = read(about("SpaceFlightPlan"), about("x"))

    assert {left.kind for left in record.left_out} == {"Space flight plan", "Other entries"}


@pytest.mark.parametrize("part", [0.05, 0.3, 0.7, 0.999])
@every_real_bundle
def test_a_file_that_breaks_off_is_refused(path, part):
    data = real(path)

    with pytest.raises(BadFile) as caught:
        read_bundle(data[: int(len(data) * part)], name=path.name)

    assert caught.value.code == "json.broken"
    assert caught.value.facts["place"].startswith("line ")


Path = list[str | int]
junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(["2020-02-31", "1999", "\ud800", "#x", "Patient/1", "urn:uuid:", "http://x/Patient/1/_history/2"]),
    st.lists(st.none() | st.text(max_size=3), max_size=3),
    st.dictionaries(st.sampled_from(["coding", "value", "reference", "start"]), st.text(max_size=5), max_size=3),
)


def _steps(node: object) -> list[str | int]:
    if isinstance(node, dict):
        return list(node)
    return list(range(len(node))) if isinstance(node, list) else []


def _mutate(document: Any, data: st.DataObject) -> None:
    """Go down a random way; drop, replace or repeat what stands at its end."""
    holder, node = None, document
    step: str | int = ""
    while _steps(node) and (holder is None or data.draw(st.integers(0, 5)) > 0):
        step = data.draw(st.sampled_from(_steps(node)))
        holder, node = node, node[step]
    if holder is None:
        return
    match data.draw(st.sampled_from(["drop", "replace", "wrap", "repeat"])):
        case "drop":
            del holder[step]
        case "replace":
            holder[step] = data.draw(junk)
        case "wrap":
            holder[step] = [node]
        case _:
            holder[step] = [node, node]


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_bundle_damaged_anywhere_is_read_or_refused_and_never_breaks_the_reader(data):
    document = copy.deepcopy(_rich())
    for _ in range(data.draw(st.integers(1, 4))):
        _mutate(document, data)

    try:
        record = read_bundle(json.dumps(document).encode(), name="made.json")
    except BadFile as refusal:
        assert SENTENCES[refusal.code]["says"].format(**refusal.facts)
    else:
        assert isinstance(record, ImportedRecord)
        str(record).encode()


def _rich() -> Any:
    """Return the sample with a few shapes that it does not have."""
    document = json.loads(SAMPLE.read_bytes())
    document["entry"].append({"resource": measured("8867-4", 72, "/min")})
    document["entry"].append({"resource": about("MedicationStatement", status="active", contained=[{"id": "a"}])})
    return document


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300) | st.text(alphabet='{}[]",:0e-\\nult', max_size=60).map(str.encode))
def test_any_bytes_at_all_are_refused_not_stumbled_over(data):
    with pytest.raises(BadFile):
        read_bundle(data, name="made.json")
