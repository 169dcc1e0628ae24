"""The days of a course: the schedule examples of clinical-reference 3.3, and what must always hold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.dose_days import Stretch, first_dose_problems, session_days, stretch_problems
from keta_desk.domain.problems import Severity

MONDAY, TUESDAY, THURSDAY, FRIDAY = 0, 1, 3, 4
T9 = (
    Stretch(sessions=8, weekdays=(TUESDAY, FRIDAY)),
    Stretch(sessions=4, weekdays=(TUESDAY,)),
    Stretch(sessions=None, weekdays=(TUESDAY,), every_weeks=2),
)


def days(*texts: str, year: int = 2025) -> list[date]:
    return [date.fromisoformat(f"{year}-{text}") for text in texts]


def test_t1_twice_weekly_for_three_weeks_section_3_3():
    found = session_days(date(2025, 3, 3), [Stretch(sessions=6, weekdays=(MONDAY, THURSDAY))])
    assert found == days("03-03", "03-06", "03-10", "03-13", "03-17", "03-20")


def test_t9_twice_weekly_then_weekly_then_every_two_weeks_section_3_3():
    assert session_days(date(2025, 1, 7), T9, most=15) == days(
        *("01-07", "01-10", "01-14", "01-17", "01-21", "01-24", "01-28", "01-31"),
        *("02-04", "02-11", "02-18", "02-25"),
        *("03-04", "03-18", "04-01"),
    )


def test_t11_weekly_four_times_section_3_3():
    found = session_days(date(2025, 5, 5), [Stretch(sessions=4)])
    assert found == days("05-05", "05-12", "05-19", "05-26")


def test_day_1_at_84_mg_breaks_t9_and_keeps_t10_section_3_3():
    (problem,) = first_dose_problems(Decimal(84), Decimal(56))
    assert (problem.code, problem.severity) == ("dose.over-protocol-first", Severity.CONFIRM)
    assert first_dose_problems(Decimal(56), Decimal(56)) == []
    assert first_dose_problems(Decimal(84), Decimal(84)) == []
    assert first_dose_problems(Decimal(84), None) == []


def test_a_first_day_that_no_weekday_names_waits_for_the_next_one():
    found = session_days(date(2025, 3, 4), [Stretch(sessions=3, weekdays=(MONDAY, THURSDAY))])
    assert found == days("03-06", "03-10", "03-13")


@pytest.mark.parametrize(
    ("stretches", "code"),
    [
        ((), "days.none"),
        ((Stretch(sessions=None), Stretch(sessions=2)), "days.no-end"),
        ((Stretch(sessions=0),), "days.unreadable"),
        ((Stretch(sessions=2, weekdays=(7,)),), "days.unreadable"),
        ((Stretch(sessions=2, every_weeks=0),), "days.unreadable"),
    ],
)
def test_stretches_that_give_no_days_are_told(stretches, code):
    assert [problem.code for problem in stretch_problems(stretches)] == [code]


@given(
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
    st.lists(
        st.builds(
            Stretch,
            sessions=st.integers(1, 10),
            weekdays=st.lists(st.integers(0, 6), max_size=4).map(tuple),
            every_weeks=st.integers(1, 4),
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_the_days_of_a_course_follow_each_other_and_are_as_many_as_were_asked_for(first, stretches):
    found = session_days(first, stretches)
    assert len(found) == sum(one.sessions for one in stretches)
    assert found[0] >= first
    assert all(before < after for before, after in pairwise(found))
