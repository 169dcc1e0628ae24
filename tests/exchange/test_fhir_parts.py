"""What another system means, and how little of it is taken for granted."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from keta_desk.domain.patients import ContactKind, Sex
from keta_desk.domain.record import BadFile
from keta_desk.exchange.imported import ImportedContact, PartialDate
from tests.exchange.bundles import LOINC, PATIENT_URL, UCUM, about, coded, measured, patient, read, reasons

ICD = "http://hl7.org/fhir/sid/icd-10-cm"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
AT = "2020-03-01T10:00:00+00:00"


def condition(status: str = "active", **fields):
    standing = {"clinicalStatus": coded(status)} if status else {}
    return about("Condition", **{"code": {"text": "Something"}, **standing, **fields})


def order(status: str = "active", **fields):
    named = {} if "medicationReference" in fields else {"medicationCodeableConcept": {"text": "Sertraline 50 MG"}}
    return about("MedicationRequest", status=status, intent="order", **named, **fields)


def vitals_of(*observations):
    return [reading.vitals for reading in read(*observations).readings]


# Numbers that were worked out by hand (clinical-reference 10.3).
@pytest.mark.parametrize(
    ("code", "value", "unit", "field", "expected"),
    [
        ("29463-7", 180, "[lb_av]", "weight_g", 81_647),
        ("29463-7", 82.5, "kg", "weight_g", 82_500),
        ("29463-7", 3350, "g", "weight_g", 3_350),
        ("29463-7", 120, "[oz_av]", "weight_g", 3_402),
        ("3141-9", 70.0005, "kg", "weight_g", 70_001),
        ("8302-2", 70, "[in_i]", "height_mm", 1_778),
        ("8302-2", 1.755, "m", "height_mm", 1_755),
        ("8302-2", 182.926588656709, "cm", "height_mm", 1_829),
        ("8302-2", 6, "[ft_i]", "height_mm", 1_829),
        ("8310-5", 98.6, "[degF]", "temperature_mcel", 37_000),
        ("8310-5", 100.4, "[degF]", "temperature_mcel", 38_000),
        ("8331-1", 36.65, "Cel", "temperature_mcel", 36_650),
        ("8867-4", 72, "{beats}/min", "pulse_bpm", 72),
        ("8867-4", 71.5, "/min", "pulse_bpm", 72),
        ("2708-6", 97, "%", "spo2_percent", 97),
        ("59408-5", 96.4, "%", "spo2_percent", 96),
        ("9279-1", 16, "/min{breaths}", "respiratory_rate_bpm", 16),
        ("8480-6", 122.30810916198297, "mm[Hg]", "systolic_mmhg", 122),
        ("8462-4", 78.5, "mm[Hg]", "diastolic_mmhg", 79),
    ],
)
def test_a_measurement_is_converted(code, value, unit, field, expected):
    [vitals] = vitals_of(measured(code, value, unit))

    assert getattr(vitals, field) == expected


@pytest.mark.parametrize(("unit", "expected"), [("lbs", 81_647), ("kg", 180_000), ("LB", 81_647)])
def test_a_unit_without_a_code_is_read_as_people_write_it(unit, expected):
    observation = measured("29463-7", 180, "")
    observation["valueQuantity"] = {"value": 180, "unit": unit}

    assert vitals_of(observation)[0].weight_g == expected


@pytest.mark.parametrize(
    ("code", "quantity", "kind", "why"),
    [
        ("29463-7", {"value": 80}, "Weight", "no unit"),
        ("29463-7", {"value": 80, "unit": "stone"}, "Weight", "unit not understood: stone"),
        ("29463-7", {"value": 80, "unit": "cm", "system": UCUM, "code": "cm"}, "Weight", "unit not understood: cm"),
        ("29463-7", {"value": 0.5, "unit": "kg"}, "Weight", "not a plausible value"),
        ("8302-2", {"value": 180, "unit": "m"}, "Height", "not a plausible value"),
        ("8867-4", {"value": 300, "unit": "/min"}, "Heart rate", "not a plausible value"),
        ("2708-6", {"value": 0.97, "unit": "%"}, "Oxygen saturation", "not a plausible value"),
        ("8310-5", {"value": 98.6, "unit": "Cel"}, "Temperature", "not a plausible value"),
        ("8867-4", {"value": 40, "unit": "/min", "comparator": "<"}, "Heart rate", "only a bound, not a value"),
        ("8867-4", {"value": True, "unit": "/min"}, "Heart rate", "no value"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_measurement_is_left_out_with_the_reason(code, quantity, kind, why):
    record = read(measured(code, 1, "1") | {"valueQuantity": quantity})

    assert (record.readings, reasons(record, kind)) == ((), [why])


def pressure(systolic, diastolic, panel="85354-9", at=AT):
    parts = [("8480-6", systolic), ("8462-4", diastolic)]
    components = [
        {"code": coded(code, system=LOINC), "valueQuantity": {"value": value, "system": UCUM, "code": "mm[Hg]"}}
        for code, value in parts
        if value is not None
    ]
    code = coded(panel, system=LOINC)
    return about("Observation", status="final", code=code, effectiveDateTime=at, component=components)


@pytest.mark.parametrize("panel", ["85354-9", "55284-4"])
def test_a_pressure_panel_gives_both_halves(panel):
    [vitals] = vitals_of(pressure(121, 79, panel))

    assert (vitals.systolic_mmhg, vitals.diastolic_mmhg) == (121, 79)


def test_a_panel_with_one_half_keeps_it_and_an_implausible_half_takes_the_other_along():
    record = read(pressure(121, None), pressure(121, 400, at="2021-01-01T10:00:00Z"))

    assert [(r.vitals.systolic_mmhg, r.vitals.diastolic_mmhg) for r in record.readings] == [(121, None)]
    assert reasons(record, "Blood pressure") == ["not a plausible value"]


def test_a_diastolic_that_is_not_below_the_systolic_leaves_both_out_and_keeps_the_pulse():
    halves = (measured("8480-6", 80, "mm[Hg]"), measured("8462-4", 120, "mm[Hg]"), measured("8867-4", 70, "/min"))
    record = read(*halves)

    [reading] = record.readings
    assert (reading.vitals.systolic_mmhg, reading.vitals.diastolic_mmhg, reading.vitals.pulse_bpm) == (None, None, 70)
    assert reasons(record, "Blood pressure") == ["diastolic not below systolic"]


def test_values_of_one_moment_written_in_different_zones_are_one_reading():
    record = read(
        pressure(121, 79, at="2020-03-01T10:00:00Z"),
        measured("8867-4", 70, "/min", at="2020-03-01T11:00:00+01:00"),
        measured("8867-4", 70, "/min", at="2020-03-01T05:00:00.000-05:00"),
    )

    [reading] = record.readings
    assert reading.at == datetime(2020, 3, 1, 10, tzinfo=UTC)
    assert (reading.vitals.pulse_bpm, reading.vitals.systolic_mmhg) == (70, 121)


def test_two_different_values_of_one_moment_are_both_kept():
    record = read(measured("8867-4", 70, "/min"), measured("8867-4", 88, "/min"), measured("2708-6", 97, "%"))

    assert [r.vitals.pulse_bpm for r in record.readings] == [70, 88]
    assert len({r.import_key for r in record.readings}) == 2


@pytest.mark.parametrize("at", ["2020-03-01", "2020-03", "2020", "2020-03-01T10:00:00", ""])
def test_a_measurement_without_an_exact_time_is_left_out(at):
    record = read(measured("8867-4", 70, "/min", at=at))

    assert (record.readings, reasons(record, "Heart rate")) == ((), ["no exact time"])


@pytest.mark.parametrize(
    ("status", "why"),
    [("entered-in-error", "entered in error at the source"), ("preliminary", "not final at the source")],
)
def test_a_measurement_that_is_not_final_is_left_out(status, why):
    record = read(measured("8867-4", 70, "/min") | {"status": status})

    assert (record.readings, reasons(record, "Heart rate")) == ((), [why])


def test_a_panel_that_says_why_it_has_no_value_is_left_out():
    assert reasons(read(pressure(None, None)), "Blood pressure") == ["no value"]


@pytest.mark.parametrize("status", ["active", "recurrence", "relapse"])
def test_a_condition_that_goes_on_is_active(status):
    assert [problem.is_active for problem in read(condition(status)).problems] == [True]


@pytest.mark.parametrize("status", ["resolved", "remission", "inactive"])
def test_a_condition_that_is_over_is_not(status):
    assert [problem.is_active for problem in read(condition(status)).problems] == [False]


def test_a_condition_without_a_status_is_over_if_it_has_an_end_and_is_not_guessed_otherwise():
    [problem] = read(condition("", abatementDateTime="2019-05-02")).problems

    assert (problem.is_active, problem.resolved) == (False, PartialDate("2019-05-02"))
    assert reasons(read(condition("")), "Conditions") == ["the source does not say how it stands"]


def test_a_condition_keeps_its_codes():
    both = {"coding": [*coded("35489007", "Depressive disorder")["coding"], {"system": ICD, "code": "F32.A"}]}
    [problem] = read(condition(code=both)).problems

    assert (problem.title, problem.snomed, problem.icd10cm) == ("Depressive disorder", "35489007", "F32.A")


def test_a_day_known_only_to_the_year_is_not_filled_up():
    record = read(condition("resolved", onsetDateTime="1999", abatementDateTime="2001-07"))

    [problem] = record.problems
    assert (problem.onset, problem.resolved) == (PartialDate("1999"), PartialDate("2001-07"))
    assert problem.onset.day is None
    assert [(left.kind, left.count) for left in record.left_out] == [("Days of onset and end", 2)]


def test_refuted_and_mistaken_conditions_stay_behind_and_suspected_ones_are_marked():
    record = read(*(condition(verificationStatus=coded(v)) for v in ("refuted", "entered-in-error", "provisional")))

    assert [problem.is_confirmed for problem in record.problems] == [False]
    assert len(reasons(record, "Conditions")) == 2


def test_what_is_about_somebody_else_or_about_nobody_stays_behind():
    record = read(
        condition(subject={"reference": "urn:uuid:ffffffff-0000-4000-8000-000000000009"}),
        condition(subject={"display": "Exempla Importa"}),
    )

    assert record.problems == ()
    assert reasons(record, "Conditions") == ["about somebody else", "the source does not say about whom"]


def allergy(code="91936005", text="Penicillin", **fields):
    return {
        "resourceType": "AllergyIntolerance",
        "patient": {"reference": PATIENT_URL},
        "clinicalStatus": coded("active"),
        "code": {**coded(code), "text": text},
        **fields,
    }


def test_an_allergy_comes_with_category_criticality_and_reactions():
    reaction = {"manifestation": [{"text": "Hives"}, {"text": "Itching"}], "severity": "moderate"}
    [found] = read(allergy(category=["medication"], criticality="high", reaction=[reaction])).allergies

    assert (found.substance, found.category, found.criticality) == ("Penicillin", "medication", "high")
    assert found.reaction == "Hives, Itching (moderate)"


def test_no_known_allergies_is_a_finding_and_silence_is_none():
    said = read(allergy("716186003", "No known allergies"))

    assert (said.allergies, said.patient.no_known_allergies) == ((), True)
    assert read().patient.no_known_allergies is False


def test_no_known_drug_allergies_is_not_no_known_allergies():
    record = read(allergy("409137002", "No known drug allergies"))

    assert (record.allergies, record.patient.no_known_allergies) == ((), False)
    assert reasons(record, "Allergies") == ["“no known drug allergies” is less than “no known allergies”"]


def test_an_allergy_outweighs_no_known_allergies():
    record = read(allergy("716186003", "No known allergies"), allergy())

    assert (len(record.allergies), record.patient.no_known_allergies) == (1, False)
    assert reasons(record, "Allergies") == ["“no known allergies” contradicts the allergies listed beside it"]


@pytest.mark.parametrize(
    ("status", "is_current"), [("active", True), ("on-hold", True), ("stopped", False), ("completed", False)]
)
def test_an_order_is_current_or_past(status, is_current):
    [medicine] = read(order(status)).medications

    assert medicine.is_current is is_current


@pytest.mark.parametrize("status", ["cancelled", "draft", "entered-in-error", "unknown", ""])
def test_an_order_that_was_never_taken_stays_behind(status):
    record = read(order(status))

    assert record.medications == ()
    assert len(reasons(record, "Prescriptions")) == 1


def test_proposals_and_orders_not_to_give_stay_behind():
    record = read(order() | {"intent": "proposal"}, order(doNotPerform=True))

    assert record.medications == ()
    assert reasons(record, "Prescriptions") == ["an order not to give it", "only proposed or planned"]


@pytest.mark.parametrize(
    ("dosage", "dose", "frequency"),
    [
        ({"text": "1 tablet in the morning"}, "1 tablet in the morning", ""),
        ({"asNeededBoolean": True}, "", "as needed"),
        ({"asNeededCodeableConcept": {"text": "pain"}}, "", "as needed for pain"),
        (
            {
                "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}},
                "doseAndRate": [{"doseQuantity": {"value": 0.5, "unit": "mg"}}],
            },
            "0.5 mg",
            "2 times every day",
        ),
        (
            {
                "timing": {"repeat": {"frequency": 1, "period": 6, "periodUnit": "h"}},
                "doseAndRate": [{"doseRange": {"low": {"value": 1}, "high": {"value": 2}}}],
            },
            "1 to 2",
            "every 6 h",
        ),
        ({"timing": {"code": {"text": "twice a day"}}}, "", "twice a day"),
    ],
)
def test_a_dose_is_told_in_the_words_and_numbers_of_the_source(dosage, dose, frequency):
    [medicine] = read(order(dosageInstruction=[dosage])).medications

    assert (medicine.dose_text, medicine.frequency) == (dose, frequency)


def test_a_medicine_may_be_described_elsewhere_in_the_bundle_or_inside_the_order():
    drug = {"resourceType": "Medication", "id": "m1", "code": coded("6809", "Metformin", system=RXNORM)}
    record = read(
        drug,
        order(medicationReference={"reference": "Medication/m1"}),
        order(medicationReference={"reference": "#in"}, contained=[drug | {"id": "in", "code": {"text": "Lithium"}}]),
        order(medicationReference={"reference": "Medication/absent", "display": "Trazodone"}),
        order(medicationReference={"reference": "Medication/absent"}),
    )

    assert [(m.name, m.rxnorm) for m in record.medications] == [
        ("Metformin", "6809"),
        ("Lithium", ""),
        ("Trazodone", ""),
    ]
    assert reasons(record, "Prescriptions") == ["neither name nor code that says what it is"]


def test_a_statement_tells_what_was_taken_from_when_to_when():
    taken = about(
        "MedicationStatement",
        status="completed",
        medicationCodeableConcept={"text": "Bupropion"},
        effectivePeriod={"start": "2018", "end": "2018-09-30"},
        statusReason=[{"text": "no effect"}],
        dosage=[{"text": "150 mg daily", "route": {"text": "oral"}}],
    )
    [medicine] = read(taken).medications

    assert (medicine.started, medicine.stopped) == (PartialDate("2018"), PartialDate("2018-09-30"))
    assert (medicine.stop_reason, medicine.dose_text, medicine.route) == ("no effect", "150 mg daily", "oral")


def test_visits_that_did_not_take_place_stay_behind():
    period = {"start": "2021-05-01T09:00:00+02:00", "end": "2021-05-01T08:00:00+02:00"}
    held = about("Encounter", status="finished", period=period, **{"class": {"code": "VR"}})
    record = read(held, held | {"status": "planned"}, held | {"period": {"start": "2021-05"}})

    [visit] = record.encounters
    assert (visit.kind, visit.started_at, visit.ended_at) == (
        "Virtual visit",
        datetime(2021, 5, 1, 7, tzinfo=UTC),
        None,
    )
    assert reasons(record, "Visits") == ["no exact time", "planned, not yet held"]
    assert reasons(record, "Ends of visits") == ["before the visit began"]


def test_a_person_is_read_with_everything_that_has_a_place():
    person = patient(
        name=[
            {"use": "maiden", "family": "Prima", "given": ["Exempla"]},
            {"use": "nickname", "given": ["Exi"]},
            {"use": "official", "family": "Importa", "given": ["Exempla", "Maria"]},
        ],
        gender="female",
        extension=[
            {"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex", "valueCode": "F"},
            {
                "url": "http://hl7.org/fhir/StructureDefinition/individual-genderIdentity",
                "valueCodeableConcept": {"text": "woman"},
            },
        ],
        telecom=[
            {"system": "phone", "use": "work", "value": "555-0100"},
            {"system": "phone", "use": "mobile", "value": "555-0101"},
            {"system": "email", "value": "exempla@example.org"},
        ],
        address=[
            {"use": "old", "city": "Elsewhere"},
            {"line": ["1 Sample St"], "city": "Nowhere", "postalCode": "00000"},
        ],
        communication=[{"language": {"text": "Latin"}}, {"language": {"text": "Greek"}, "preferred": True}],
        contact=[
            {
                "name": {"family": "Importa", "given": ["Secunda"]},
                "relationship": [{"text": "sister", "coding": [{"code": "C"}]}],
                "telecom": [{"system": "phone", "value": "555-0102"}],
            }
        ],
    )
    found = read(person=person).patient

    assert (found.family_name, found.given_name, found.preferred_name) == ("Importa", "Exempla Maria", "Exi")
    assert found.former_names == (("Prima", "Exempla"),)
    assert (found.birth_date, found.sex_at_birth, found.gender_identity) == (date(1984, 2, 29), Sex.FEMALE, "woman")
    assert (found.phone, found.email, found.language) == ("555-0101", "exempla@example.org", "Greek")
    assert found.address == "1 Sample St, Nowhere, 00000"
    key = "urn:uuid:00000000-0000-4000-8000-000000000001/contact/Secunda Importa"
    assert found.contacts == (
        ImportedContact(
            import_key=key, kind=ContactKind.EMERGENCY, name="Secunda Importa", relation="sister", phone="555-0102"
        ),
    )


def test_the_gender_in_the_files_of_an_office_is_not_taken_for_the_sex_at_birth():
    record = read(person=patient(gender="female"))

    assert record.patient.sex_at_birth is Sex.UNKNOWN
    assert reasons(record, "Administrative gender") == ["“female” is not said to be the sex at birth"]


def test_hidden_and_turning_characters_do_not_come_in():
    record = read(condition(code={"text": "  Panic\u202e\u0000 \ud800disorder\n"}))

    assert record.problems[0].title == "Panic disorder"


def test_an_absurdly_long_text_is_cut_and_shows_it():
    [problem] = read(condition(code={"text": "x" * 200_000})).problems

    assert (len(problem.title), problem.title[-1]) == (2_000, "…")


def test_the_same_resource_twice_comes_in_once_and_two_that_differ_do_not_come_in():
    one, other = condition(id="c1"), condition(id="c2")
    record = read(one, one, other, other | {"code": {"text": "Something else"}})

    assert len(record.problems) == 1
    assert reasons(record, "Conditions") == ["given more than once with different contents"]


@pytest.mark.parametrize(
    "written", ["2020-13-01", "2020-02-30", "yesterday", "20200301", "2020-03-01T25:00:00Z", "0001-01-01"]
)
def test_an_impossible_date_refuses_the_file_with_its_place(written):
    with pytest.raises(BadFile) as caught:
        read(measured("8867-4", 70, "/min", at=written))

    assert caught.value.code == "fhir.bad-date"
    assert caught.value.facts["place"] == "Bundle.entry[1].resource.effectiveDateTime"
