"""What is typed into forms, without a window."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from keta_desk.domain.patients import Sex
from keta_desk.domain.problems import RuleBroken
from keta_desk.reference import catalogue
from keta_desk.ui.parts.days import read_day
from keta_desk.ui.patients.patient_form import PatientForm
from keta_desk.ui.sessions.reading_form import ReadingForm, pasted

TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("144/90 84 97", {"systolic": "144", "diastolic": "90", "pulse": "84", "spo2": "97"}),
        ("144/90", {"systolic": "144", "diastolic": "90"}),
        ("144/90 84 97 68.5", {"systolic": "144", "diastolic": "90", "pulse": "84", "spo2": "97", "weight": "68.5"}),
        ("BP 144/90, pulse 84, SpO2: 97 %, 68.5 kg", None),
        ("144", None),
        ("", None),
        ("1 2 3 4 5 6", None),
    ],
)
def test_a_pasted_row_falls_into_its_fields(text, fields):
    assert pasted(text) == fields  # more numbers than fields: nothing is guessed


def test_a_blank_field_is_not_recorded_and_never_zero():
    reading = ReadingForm(systolic="126", diastolic="80").reading()
    assert (reading.systolic_mmhg, reading.pulse_bpm, reading.weight_g) == (126, None, None)


@pytest.mark.parametrize(("typed", "mark", "grams"), [("68", ".", 68000), ("68,5", ",", 68500), ("150 lb", ".", 68039)])
def test_a_weight_is_read_as_it_is_written_here(typed, mark, grams):
    assert ReadingForm(weight=typed, decimal_mark=mark).reading().weight_g == grams


def test_letters_are_no_reading():
    form = ReadingForm(systolic="abc", diastolic="80")
    assert [problem.field for problem in form.problems(catalogue.limits().plausible)] == ["systolic"]
    with pytest.raises(RuleBroken):
        form.reading()


def test_what_cannot_be_is_told_at_its_field():
    form = ReadingForm(systolic="999", diastolic="80", weight="0.2")
    found = {problem.field for problem in form.problems(catalogue.limits().plausible)}
    assert found == {"systolic", "weight"}


def test_nothing_typed_is_refused_and_is_no_draft():
    form = ReadingForm()
    assert form.is_blank()
    assert [problem.code for problem in form.problems(catalogue.limits().plausible)] == ["vitals.nothing-recorded"]


def test_a_draft_comes_back_as_it_was_typed():
    form = ReadingForm()
    form.restore(ReadingForm(systolic="14", weight="68.").state())
    assert (form.systolic, form.weight, form.pulse) == ("14", "68.", "")


@pytest.mark.parametrize(
    "typed", ["14 Mar 1988", "14 march 1988", "14.3.1988", "14/03/1988", "1988-03-14", "14.mar.1988", " 14 MAR 1988 "]
)
def test_a_day_is_understood_in_any_usual_spelling(typed):
    assert read_day(typed, today=TODAY) == date(1988, 3, 14)


@pytest.mark.parametrize(
    ("typed", "day"),
    [("today", TODAY), ("+7", date(2026, 11, 25)), ("-1", date(2026, 11, 17)), ("18 nov", TODAY), ("", None)],
)
def test_near_days_can_be_typed_short(typed, day):
    assert read_day(typed, today=TODAY) == day


@pytest.mark.parametrize("typed", ["31 feb 2020", "soon", "13.13.2020", "14 foo 1988", "99999999"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        read_day(typed, today=TODAY)


def test_the_months_of_the_screens_language_are_understood():
    months = ["janvier", "février", "mars", "avril", "mai", "juin"]
    assert read_day("14 févr 1988", today=TODAY, months=months) == date(1988, 2, 14)


def test_a_patient_is_read_from_five_fields():
    form = PatientForm(" Sample ", "Ada", "14 mar 1988", "female", "555 0142")
    assert form.problems(TODAY) == []
    person = form.person(TODAY)
    assert (person.family_name, person.birth_date, person.sex_at_birth) == ("Sample", date(1988, 3, 14), Sex.FEMALE)


def test_an_empty_patient_is_told_field_by_field():
    assert {problem.field for problem in PatientForm().problems(TODAY)} == {"family_name", "given_name", "birth_date"}


@pytest.mark.parametrize("born", ["1 jan 2030", "1 jan 1800", "yesterday-ish"])
def test_a_birth_date_that_cannot_be_is_told(born):
    found = PatientForm("Sample", "Ada", born).problems(TODAY)
    assert [problem.field for problem in found] == ["birth_date"]


def test_no_float_touches_a_weight():
    assert ReadingForm(weight="0.1").reading().weight_g == int(Decimal("0.1") * 1000)
