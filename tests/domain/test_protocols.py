"""Published protocols and the days they would dose on: worked examples of clinical-reference 3.2 and 3.3."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.protocols import days_of, spread
from keta_desk.domain.titration import Molecule, suits
from keta_desk.reference.protocols import caveat, protocols

MON, TUE, THU, FRI = 0, 1, 3, 4


def days(protocol_id, first, weekdays=(), most=100):
    return [day.strftime("%m-%d") for day in days_of(protocols()[protocol_id], first, weekdays, most=most)]


def test_t1_from_a_monday_on_mondays_and_thursdays_section_3_3():
    wanted = ["03-03", "03-06", "03-10", "03-13", "03-17", "03-20"]
    assert days("T1", date(2025, 3, 3), (MON, THU)) == wanted
    assert days("T1", date(2025, 3, 3)) == wanted


def test_t9_from_a_tuesday_on_tuesdays_and_fridays_then_weekly_then_fortnightly_section_3_3():
    assert days("T9", date(2025, 1, 7), (TUE, FRI), most=15) == [
        *("01-07", "01-10", "01-14", "01-17", "01-21", "01-24", "01-28", "01-31"),
        *("02-04", "02-11", "02-18", "02-25"),
        *("03-04", "03-18", "04-01"),
    ]


def test_t11_weekly_four_times_section_3_3():
    assert days("T11", date(2025, 5, 5)) == ["05-05", "05-12", "05-19", "05-26"]


def test_t9_begins_with_56_and_t10_with_84_section_3_3():
    assert (protocols()["T9"].first_mg, protocols()["T10"].first_mg) == (Decimal(56), Decimal(84))


def test_all_21_are_there_each_with_its_citation_section_3_2():
    assert list(protocols()) == [f"T{number}" for number in range(1, 22)]
    for one in protocols().values():
        assert one.source in one.citation
        assert all(suits(one.molecule, form) for form in one.formulations)
    assert "no advice" in caveat()


def test_what_gives_no_rhythm_proposes_no_days_section_3_2():
    assert days("T19", date(2025, 5, 5)) == []


def test_molecules_keep_apart():
    assert {one.id for one in protocols().values() if one.molecule is Molecule.ESKETAMINE} == {"T9", "T10"}


@given(st.sampled_from(sorted(protocols())), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_days_run_on_from_the_first_and_never_stand_still(protocol_id, first):
    found = days_of(protocols()[protocol_id], first, most=30)
    assert found == sorted(set(found))
    assert not found or found[0] == first


@pytest.mark.parametrize(("first", "count", "found"), [(0, 2, (0, 3)), (1, 3, (1, 3, 5)), (6, 1, (6,))])
def test_days_of_a_week_are_spread(first, count, found):
    assert spread(first, count) == found
