"""The sample bundle of our own: what a clinician will see of it in the demonstration."""

from __future__ import annotations

from datetime import UTC, datetime

from keta_desk.exchange.fhir import read_bundle
from tests.exchange.bundles import SAMPLE


def test_the_sample_shows_one_of_everything():
    record = read_bundle(SAMPLE.read_bytes(), name=SAMPLE.name)

    assert (record.patient.family_name, record.patient.given_name) == ("Importa", "Exempla")
    assert [contact.name for contact in record.patient.contacts] == ["Secunda Importa"]
    assert [(p.icd10cm, p.is_active) for p in record.problems] == [
        ("F33.1", True),
        ("I10", True),
        ("", False),
        ("", False),
    ]
    assert [(a.substance, a.reaction) for a in record.allergies] == [
        ("Allergy to penicillin", "Hives"),
        ("Shellfish allergy", "Nausea, Itching"),
    ]
    assert [m.is_current for m in record.medications] == [False, False, True, True, True]
    assert len(record.encounters) == 6


def test_the_samples_vitals_run_over_two_years_in_whatever_units_they_were_written():
    readings = read_bundle(SAMPLE.read_bytes(), name=SAMPLE.name).readings

    assert [(r.vitals.systolic_mmhg, r.vitals.weight_g) for r in readings] == [
        (134, 82_610),
        (None, None),
        (129, 82_100),
        (148, 81_900),
        (128, 81_200),
        (126, 80_800),
    ]
    assert readings[0].at == datetime(2024, 10, 7, 13, 30, tzinfo=UTC)
    assert (readings[1].vitals.temperature_mcel, readings[1].vitals.respiratory_rate_bpm) == (38_000, 16)
    assert (readings[-1].at - readings[0].at).days > 700


def test_the_samples_dates_known_to_the_year_stay_so():
    record = read_bundle(SAMPLE.read_bytes(), name=SAMPLE.name)

    assert record.medications[-1].started.text == "2025"
