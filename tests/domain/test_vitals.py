"""Vital signs: plausibility, the practice's limits, quick entry."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from keta_desk.domain.problems import Severity
from keta_desk.domain.vitals import (
    Crossing,
    Level,
    Moment,
    PastedVitals,
    Reading,
    VitalLimit,
    limit_problems,
    mean_arterial_pressure_mmhg,
    reading_problems,
    shown,
    split_pasted,
)
from keta_desk.reference import catalogue

CALM = Reading(systolic_mmhg=124, diastolic_mmhg=78, pulse_bpm=70, spo2_percent=98, moaas=5)


def crossed(moment, **values):
    found = limit_problems(replace(CALM, **values), catalogue.limits().vitals, moment)
    return {(problem.field, problem.facts["level"]) for problem in found}


def test_mean_arterial_pressure_of_section_5_2():
    assert mean_arterial_pressure_mmhg(120, 75) == Decimal(90)


@pytest.mark.parametrize(
    ("field", "low", "high"),
    [
        ("systolic_mmhg", 50, 280),
        ("diastolic_mmhg", 20, 180),
        ("pulse_bpm", 20, 250),
        ("spo2_percent", 50, 100),
        ("respiratory_rate_bpm", 4, 60),
        ("moaas", 0, 5),
        ("dissociation", 0, 10),
        ("anxiety", 0, 10),
        ("nausea", 0, 10),
        ("weight_g", 1000, 650_000),
    ],
)
def test_only_what_a_living_person_can_have_is_taken_section_5_2(field, low, high):
    plausible = catalogue.limits().plausible
    assert reading_problems(Reading(**{field: low}), plausible) == []
    assert reading_problems(Reading(**{field: high}), plausible) == []
    for beyond in (low - 1, high + 1):
        (problem,) = reading_problems(Reading(**{field: beyond}), plausible)
        assert (problem.code, problem.severity, problem.field) == ("vitals.implausible", Severity.STOP, field)


def test_a_field_without_a_span_is_not_judged():
    assert reading_problems(Reading(pulse_bpm=1000), {}) == []


@pytest.mark.parametrize(("systolic", "diastolic"), [(90, 90), (80, 90)])
def test_the_diastolic_pressure_lies_below_the_systolic(systolic, diastolic):
    reading = Reading(systolic_mmhg=systolic, diastolic_mmhg=diastolic)
    (problem,) = reading_problems(reading, catalogue.limits().plausible)
    assert problem.code == "vitals.diastolic-not-below-systolic"


def test_an_empty_reading_is_not_kept():
    assert reading_problems(Reading(), {})[0].code == "vitals.nothing-recorded"


def test_a_calm_reading_crosses_nothing():
    assert crossed(Moment.BEFORE) == set()
    assert crossed(Moment.DURING) == set()


@pytest.mark.parametrize(
    ("values", "level"),
    [
        ({"systolic_mmhg": 140}, None),
        ({"systolic_mmhg": 141}, "warn"),
        ({"systolic_mmhg": 159}, "warn"),
        ({"systolic_mmhg": 160}, "hold"),
        ({"systolic_mmhg": 90}, None),
        ({"systolic_mmhg": 89}, "warn"),
        ({"diastolic_mmhg": 90}, None),
        ({"diastolic_mmhg": 91}, "warn"),
        ({"diastolic_mmhg": 100}, "hold"),
        ({"diastolic_mmhg": 50}, None),
        ({"diastolic_mmhg": 49}, "warn"),
        ({"pulse_bpm": 50}, None),
        ({"pulse_bpm": 49}, "warn"),
        ({"pulse_bpm": 110}, None),
        ({"pulse_bpm": 111}, "warn"),
        ({"pulse_bpm": 120}, "warn"),
        ({"pulse_bpm": 121}, "hold"),
        ({"spo2_percent": 94}, None),
        ({"spo2_percent": 93}, "hold"),
    ],
)
def test_before_a_dose_the_limits_of_section_2_3_hold(values, level):
    (field,) = values
    assert crossed(Moment.BEFORE, **values) == ({(field, level)} if level else set())


@pytest.mark.parametrize(
    ("values", "level"),
    [
        ({"systolic_mmhg": 159}, None),
        ({"systolic_mmhg": 160}, "review"),
        ({"systolic_mmhg": 180}, "urgent"),
        ({"diastolic_mmhg": 99}, None),
        ({"diastolic_mmhg": 100}, "review"),
        ({"diastolic_mmhg": 110}, "urgent"),
        ({"pulse_bpm": 130}, None),
        ({"pulse_bpm": 131}, "alert"),
        ({"pulse_bpm": 45}, None),
        ({"pulse_bpm": 44}, "alert"),
        ({"spo2_percent": 92}, None),
        ({"spo2_percent": 91}, "alert"),
        ({"spo2_percent": 89}, "critical"),
        ({"respiratory_rate_bpm": 10}, None),
        ({"respiratory_rate_bpm": 9}, "alert"),
        ({"respiratory_rate_bpm": 24}, None),
        ({"respiratory_rate_bpm": 25}, "alert"),
        ({"moaas": 4}, None),
        ({"moaas": 3}, "alert"),
        ({"moaas": 2}, "alert"),
        ({"moaas": 1}, "critical"),
    ],
)
def test_after_a_dose_the_limits_of_section_2_3_hold(values, level):
    (field,) = values
    assert crossed(Moment.DURING, **values) == ({(field, level)} if level else set())


def test_no_crossed_limit_keeps_a_reading_from_being_recorded():
    worst = Reading(systolic_mmhg=230, diastolic_mmhg=140, pulse_bpm=180, spo2_percent=70, moaas=0)
    for moment in Moment:
        found = limit_problems(worst, catalogue.limits().vitals, moment)
        assert found
        assert all(problem.severity is not Severity.STOP for problem in found)


def test_a_warning_is_a_note_and_the_rest_is_to_be_confirmed():
    (warned,) = limit_problems(replace(CALM, systolic_mmhg=150), catalogue.limits().vitals, Moment.BEFORE)
    (held,) = limit_problems(replace(CALM, systolic_mmhg=165), catalogue.limits().vitals, Moment.BEFORE)
    assert (warned.severity, held.severity) == (Severity.NOTE, Severity.CONFIRM)
    assert held.facts["value"] == "165\u00a0mmHg"
    assert held.facts["limit"] == "160\u00a0mmHg"


def test_the_gravest_of_several_limits_is_named_whatever_their_order():
    limits = [
        VitalLimit(id=level, field="pulse_bpm", moment=Moment.DURING, crossing=Crossing.ABOVE, value=90, level=level)
        for level in (Level.URGENT, Level.WARN)
    ]
    for order in (limits, limits[::-1]):
        (problem,) = limit_problems(Reading(pulse_bpm=99), order, Moment.DURING)
        assert problem.facts["level"] == "urgent"


def test_a_value_is_shown_in_the_unit_people_use():
    assert shown("weight_g", 82_500) == "82.5\u00a0kg"
    assert shown("temperature_mcel", 36_800) == "36.8\u00a0\u00b0C"
    assert shown("height_mm", 1780) == "178\u00a0cm"
    assert shown("moaas", 5) == "5"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("144/90 84 97", ("144", "90", "84", "97")),
        ("144/90 84 97 82,5", ("144", "90", "84", "97", "82,5")),
        ("144/90 84 97% 180 lb", ("144", "90", "84", "97", "180 lb")),
        ("144 90 84 97", ("144", "90", "84", "97")),
        (" 144 / 90, 84/min, 97 % ", ("144", "90", "84", "97")),
        ("144/90 mmHg; 84 bpm; 97%", ("144", "90", "84", "97")),
        ("144/90 84", ("144", "90", "84", "")),
        ("144/90", ("144", "90", "", "")),
    ],
)
def test_a_pasted_line_splits_into_its_fields(text, fields):
    assert split_pasted(text) == PastedVitals(*fields)


@pytest.mark.parametrize(
    "text", ["", "144", "144/90/80", "144/90 84 97 82 1", "18.11. 144/90", "BP 144/90", "1444/90", "144-90"]
)
def test_anything_else_is_left_as_it_was_pasted(text):
    assert split_pasted(text) is None
