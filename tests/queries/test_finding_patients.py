"""People are found as they are called, as they are nearly called, and in the order one asks for."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from keta_desk.domain.finding import search_terms
from keta_desk.domain.patients import Stage
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.queries import near_names, patients, preview
from keta_desk.queries.list_order import SortBy, Sorting
from keta_desk.use_cases import evaluation, schedule

NOW = datetime(2026, 11, 18, 9, 12, tzinfo=UTC)
TODAY = NOW.date()


def names(desk, text="", **more):
    return [line.name for line in desk.ask(patients.find, text, now=NOW, **more)]


@pytest.mark.parametrize(
    "typed",
    ["14/3/88", "14 mar 88", "14mar88", "14-mar-1988", "14th March 1988", "mar 14, 1988", "1988-03-14", "14.3.1988"],
)
def test_a_birth_date_finds_in_any_usual_spelling(desk, a_patient, typed):
    a_patient()
    a_patient(family="Other", born=date(1990, 1, 1))
    assert names(desk, typed) == ["Sample, Ada"]


def test_a_name_is_never_taken_for_a_month():
    assert search_terms("mary 12 84", today=TODAY) == [("mary",), ("12",), ("84",)]
    assert search_terms("may 12 84", today=TODAY) == [("19840512",)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("amda", "Amanda"), ("sampel ada", "Ada"), ("Smaple", "Ada"), ("kada sample", "Ada"), ("ordonnez", "Ines")],
)
def test_a_slip_of_the_finger_is_asked_back(desk, a_patient, typed, meant):
    a_patient(family="Sample", given="Ada")
    a_patient(family="Mockley", given="Amanda")
    a_patient(family="Ord\u00f3\u00f1ez", given="Ines")
    assert names(desk, typed) == []
    assert desk.ask(near_names.near, typed)[0].given_name == meant


@pytest.mark.parametrize(
    "typed", ["", "12", "xq", "zzzzzzz", "\u05e9\u05dc\u05d5\u05dd", "q" * 10_000, "%_'\"", "555 0142"]
)
def test_nobody_is_suggested_for_what_is_like_no_name(desk, a_patient, typed):
    a_patient()
    assert desk.ask(near_names.near, typed) == []


def test_the_list_is_sorted_by_stage_along_the_pathway(desk, a_patient):
    for family, stage in (("A", Stage.MAINTENANCE), ("B", Stage.EVALUATION), ("C", Stage.INDUCTION)):
        a_patient(family=family, stage=stage)
    assert names(desk, by=Sorting(SortBy.STAGE)) == ["B, Ada", "C, Ada", "A, Ada"]
    assert names(desk, by=Sorting(SortBy.NAME, is_down=True)) == ["C, Ada", "B, Ada", "A, Ada"]


def test_who_has_nothing_booked_stands_at_the_end_either_way(desk, a_patient):
    a_patient(family="None")
    for family, day in (("Late", "2026-12-01"), ("Soon", "2026-11-20")):
        wall = WallTime(f"{day}T10:00", "Europe/London")
        desk.do(schedule.book, a_patient(family=family), AppointmentKind.REVIEW, wall)
    assert names(desk, by=Sorting(SortBy.NEXT)) == ["Soon, Ada", "Late, Ada", "None, Ada"]
    assert names(desk, by=Sorting(SortBy.NEXT, is_down=True)) == ["Late, Ada", "Soon, Ada", "None, Ada"]
    assert len(names(desk, by=Sorting(SortBy.LAST_DOSE))) == 3


def test_a_preview_says_what_is_recorded_and_nothing_more(desk, a_patient):
    patient_id = a_patient(pronouns="she/her")
    seen = desk.ask(preview.of, patient_id)
    assert (seen.pronouns, seen.weight_g, seen.indication, seen.allergies) == ("she/her", None, "", ())
    desk.do(evaluation.add_problem, patient_id, title="Insomnia")
    desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    seen = desk.ask(preview.of, patient_id)
    assert (seen.indication, seen.allergies) == ("Insomnia", ("Latex",))
    assert desk.ask(preview.of, "nobody") is None
