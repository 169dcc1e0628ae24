"""What a whole course of scores shows, by the definitions of clinical-reference 7.1."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain import outcomes_course as course
from keta_desk.domain.outcomes import Scored
from keta_desk.reference import catalogue

PHQ9, MADRS = catalogue.scales()["phq9"], catalogue.scales()["madrs"]
START = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
B = Decimal(20)


def day(number):
    return START + timedelta(days=number)


def scores(**by_day):
    """Return scores as `d14=9`; None is one that was not complete."""
    return [Scored(day(int(name[1:])), None if total is None else Decimal(total)) for name, total in by_day.items()]


def test_response_is_sustained_at_the_second_of_two_14_days_apart_section_7_1():
    assert course.sustained_response(PHQ9, B, scores(d7=10, d14=9, d21=8)) == day(21)
    assert course.sustained_response(PHQ9, B, scores(d7=10, d20=9)) is None
    assert course.sustained_response(PHQ9, B, scores(d7=10, d14=11, d21=8)) is None
    assert course.sustained_response(PHQ9, B, scores(d7=10, d14=None, d21=8)) == day(21)
    assert course.sustained_response(PHQ9, B, []) is None


def test_time_to_response_names_the_assessment_before_it_section_7_1():
    found = course.first_response(PHQ9, B, scores(d7=14, d14=10, d21=4), first_dose_at=START)
    assert found == course.FirstResponse(day(14), day(7), 14)
    first = course.first_response(PHQ9, B, scores(d7=3), first_dose_at=START)
    assert (first.after, first.days) == (None, 7)
    assert course.first_response(PHQ9, B, scores(d7=11), first_dose_at=START) is None


def test_relapse_is_two_in_a_row_at_10_and_5_above_the_best_section_7_1():
    assert course.relapse(PHQ9, B, scores(d7=6, d14=11, d28=12)) == day(14)
    assert course.relapse(PHQ9, B, scores(d7=6, d14=11, d30=12)) is None  # 16 days apart
    assert course.relapse(PHQ9, B, scores(d7=6, d14=11, d28=9)) is None
    assert course.relapse(PHQ9, B, scores(d7=8, d14=12, d28=12)) is None  # 4 above the best
    assert course.relapse(PHQ9, B, scores(d7=12, d14=19, d28=19)) is None  # no response before


def test_a_stay_in_hospital_after_response_is_a_relapse_section_7_1():
    assert course.relapse(PHQ9, B, scores(d7=6), [day(9)]) == day(9)
    assert course.relapse(PHQ9, B, scores(d7=6), [day(5)]) is None
    assert course.relapse(PHQ9, B, scores(d7=6, d14=12, d21=12), [day(18)]) == day(14)


def test_relapse_on_the_madrs_is_22_twice_section_7_1():
    assert course.relapse(MADRS, Decimal(32), scores(d7=10, d14=22, d28=23)) == day(14)
    assert course.relapse(MADRS, Decimal(32), scores(d7=10, d14=21, d28=23)) is None


def test_loss_of_response_is_less_than_a_quarter_on_one_assessment_section_7_1():
    assert course.loss_of_response(PHQ9, B, scores(d7=8, d14=15)) is None
    assert course.loss_of_response(PHQ9, B, scores(d7=8, d14=16)) == day(14)
    assert course.loss_of_response(PHQ9, B, scores(d7=8, d14=13), under_percent=40) == day(14)
    assert course.loss_of_response(PHQ9, B, scores(d7=16, d14=16)) is None


def test_induction_and_maintenance_are_never_pooled_section_7_1():
    phases = [(day(0), "induction"), (day(21), "maintenance")]
    found = course.by_phase(scores(d7=14, d21=9, d35=7), phases)
    assert {name: [int(one.total) for one in each] for name, each in found.items()} == {
        "induction": [14],
        "maintenance": [9, 7],
    }
    assert course.by_phase(scores(d1=4), [(day(2), "induction")]) == {}


@pytest.mark.parametrize(
    ("sd", "r", "error", "exact", "points"),
    [("6.1", "0.84", "3.451", "6.76", 7), ("4.7", "0.83", None, "5.37", 6)],
)
def test_the_reliable_change_index_of_section_7_1(sd, r, error, exact, points):
    found = course.se_difference(Decimal(sd), Decimal(r))
    assert error is None or round(found, 3) == Decimal(error)
    assert round(course.RELIABLE_Z * found, 2) == Decimal(exact)
    assert course.reliable_points(Decimal(sd), Decimal(r)) == points


def test_a_change_is_reliable_beyond_1_96_section_7_1():
    def index(baseline, score):
        numbers = {"sd": Decimal("6.1"), "reliability": Decimal("0.84")}
        return course.reliable_change_index(Decimal(baseline), Decimal(score), **numbers)

    assert index(20, 13) > course.RELIABLE_Z > index(20, 14)
    assert index(13, 20) == -index(20, 13)


@given(st.lists(st.tuples(st.integers(1, 200), st.none() | st.integers(0, 27)), max_size=15), st.randoms())
def test_the_order_in_which_scores_were_typed_never_matters(told, chance):
    given_scores = [Scored(day(at), None if total is None else Decimal(total)) for at, total in dict(told).items()]
    shuffled = list(given_scores)
    chance.shuffle(shuffled)
    for definition in (course.sustained_response, course.relapse, course.loss_of_response):
        assert definition(PHQ9, B, given_scores) == definition(PHQ9, B, shuffled)
    sustained = course.sustained_response(PHQ9, B, given_scores)
    first = course.first_response(PHQ9, B, given_scores, first_dose_at=START)
    assert sustained is None or (first is not None and sustained - first.at >= timedelta(days=14))
