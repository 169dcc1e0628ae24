"""FHIR R4 bundles from other systems, read into plain values.

Tolerant of what is merely missing, strict about what is wrong: a file that is no FHIR R4 bundle about one
patient is refused whole, with the place; what KetaDesk does not keep is counted and named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from keta_desk.exchange import fhir_words
from keta_desk.exchange.fhir_allergies import read_allergies
from keta_desk.exchange.fhir_bundle import Bundle, Tally, open_bundle
from keta_desk.exchange.fhir_conditions import read_conditions
from keta_desk.exchange.fhir_encounters import read_encounters
from keta_desk.exchange.fhir_medications import read_medications
from keta_desk.exchange.fhir_patient import read_patient
from keta_desk.exchange.fhir_vitals import read_vitals
from keta_desk.exchange.imported import (
    ImportedAllergy,
    ImportedMedication,
    ImportedProblem,
    ImportedRecord,
    ImportedVisit,
)
from keta_desk.exchange.json_input import read_json

_READ = {"Patient", "Condition", "AllergyIntolerance", "Observation", "Encounter"}
_READ |= {"MedicationRequest", "MedicationStatement"}

T = TypeVar("T", ImportedProblem, ImportedAllergy, ImportedMedication, ImportedVisit)


def read_bundle(data: bytes, *, name: str) -> ImportedRecord:
    """Return the record that a FHIR R4 bundle holds; `name` is how the file is called in refusals.

    Raises:
        BadFile: it is no such bundle, or holds something that cannot be true; the facts name file and place.
    """
    bundle = open_bundle(read_json(data, name=name), name=name)
    tally = Tally()
    _note_other_resources(bundle, tally)
    allergies = read_allergies(bundle, tally)
    patient = read_patient(bundle, tally, no_known_allergies=allergies.none_known)
    problems = _once(read_conditions(bundle, tally), "Conditions", tally)
    listed = _once(allergies.listed, "Allergies", tally)
    medications = _once(read_medications(bundle, tally), "Medicines", tally)
    encounters = _once(read_encounters(bundle, tally), "Visits", tally)
    readings = tuple(read_vitals(bundle, tally))
    return ImportedRecord(
        file_name=name,
        patient=patient,
        problems=problems,
        allergies=listed,
        medications=medications,
        readings=readings,
        encounters=encounters,
        left_out=tally.left_out(),
    )


def _note_other_resources(bundle: Bundle, tally: Tally) -> None:
    for entry in bundle.entries:
        if entry.kind not in _READ:
            is_name = entry.kind in fhir_words.NAMES_ONLY
            tally.leave(fhir_words.of_resource(entry.kind), fhir_words.NAMED_ONLY if is_name else fhir_words.NOT_KEPT)


def _once(values: Iterable[T], words: str, tally: Tally) -> tuple[T, ...]:
    """Return the values whose key says only one thing. Which of two to believe is not ours to guess."""
    by_key: dict[str, list[T]] = defaultdict(list)
    for value in values:
        if value not in by_key[value.import_key]:
            by_key[value.import_key].append(value)
    for given in by_key.values():
        if len(given) > 1:
            tally.leave(words, fhir_words.TWICE, len(given))
    return tuple(given[0] for given in by_key.values() if len(given) == 1)
