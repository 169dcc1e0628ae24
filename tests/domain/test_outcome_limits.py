"""Thresholds of change that the practice sets, with the sheet's defaults (clinical-reference 6.5, 6.6, 7.1)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from keta_desk.domain import outcomes as o
from keta_desk.domain.limits_profile import change_problems, merged
from keta_desk.domain.outcome_limits import MEANINGS, course_limits, in_force
from keta_desk.domain.outcomes_course import loss_of_response, relapse, sustained_response
from keta_desk.domain.response_line import response_at
from keta_desk.reference import catalogue

EXAMPLE = catalogue.limits()
SCALES = catalogue.scales()
START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def limits(**changed):
    wanted = {name.replace("_", "-"): Decimal(value) for name, value in changed.items()}
    assert change_problems(EXAMPLE, wanted) == []
    return merged(EXAMPLE, wanted, profile_id="practice", version="2")


def scores(*totals, every=7):
    return [o.Scored(START + timedelta(days=every * at), Decimal(total)) for at, total in enumerate(totals, start=1)]


@pytest.mark.parametrize("scale_id", sorted(MEANINGS))
def test_the_defaults_are_what_each_scale_says_of_itself(scale_id):
    assert in_force(SCALES[scale_id], EXAMPLE).meaning == SCALES[scale_id].meaning


def test_a_scale_without_settings_stays_as_it_is():
    assert in_force(SCALES["gad7"], limits(phq9_relapse_from=12)) is SCALES["gad7"]


def test_remission_of_the_madrs_is_at_most_10_or_at_most_12_as_the_practice_says():  # 6.6, 7.1
    base, total = Decimal(30), Decimal(12)
    assert not o.is_remission(SCALES["madrs"], base, total)
    assert o.is_remission(in_force(SCALES["madrs"], limits(madrs_remission_to=12)), base, total)


def test_reliable_change_of_the_pcl_5_is_15_or_18_and_remission_goes_with_it():  # 6.5, 7.1
    base, total = Decimal(44), Decimal(28)
    assert o.is_remission(SCALES["pcl5"], base, total)
    assert o.is_clinically_significant(SCALES["pcl5"], base, total)
    strict = in_force(SCALES["pcl5"], limits(pcl5_reliable_change=18))
    assert o.reliable_change(strict, base, total) is o.ReliableChange.UNCHANGED
    assert not o.is_remission(strict, base, total)
    lower = in_force(SCALES["pcl5"], limits(pcl5_remission_to=20))
    assert not o.is_clinically_significant(lower, base, total)


def test_response_of_the_pcl_5_is_half_or_30_percent_and_its_line_lies_there():  # 6.5
    trial = in_force(SCALES["pcl5"], limits(pcl5_response=30))
    assert o.response(SCALES["pcl5"], Decimal(40), Decimal(28)) is o.Response.PARTIAL
    assert o.response(trial, Decimal(40), Decimal(28)) is o.Response.RESPONSE
    assert (response_at(SCALES["pcl5"], Decimal(40)), response_at(trial, Decimal(40))) == (20, 28)
    assert o.response(trial, Decimal(40), response_at(trial, Decimal(40)) + 1) is o.Response.PARTIAL


def test_relapse_of_the_phq_9_begins_where_the_practice_says():  # 7.1
    course = scores(8, 10, 11)
    assert relapse(SCALES["phq9"], Decimal(20), course) is None
    nearer = in_force(SCALES["phq9"], limits(phq9_relapse_rise=2))
    assert relapse(nearer, Decimal(20), course) == course[1].at


def test_relapse_of_the_madrs_is_22_twice_or_another_number():  # 7.1
    course = scores(10, 20, 21)
    assert relapse(SCALES["madrs"], Decimal(30), course) is None
    assert relapse(in_force(SCALES["madrs"], limits(madrs_relapse_from=20)), Decimal(30), course) == course[1].at


def test_what_lasts_and_what_is_lost_is_counted_by_the_practices_days_and_percent():  # 7.1
    assert vars_of(course_limits(EXAMPLE)) == (14, 15, 25)
    by = course_limits(limits(response_sustained=28, relapse_within=10, response_lost=40))
    assert vars_of(by) == (28, 10, 40)
    course = scores(8, 8, 8, 13)
    phq9, base = SCALES["phq9"], Decimal(20)
    assert sustained_response(phq9, base, course) == course[2].at
    assert sustained_response(phq9, base, course, days=by.sustained_days) is None
    assert loss_of_response(phq9, base, course) is None
    assert loss_of_response(phq9, base, course, under_percent=by.loss_percent) == course[3].at


def vars_of(by):
    return by.sustained_days, by.relapse_days, by.loss_percent


@pytest.mark.parametrize(
    ("name", "value"), [("pcl5-response", 0), ("madrs-remission-to", "NaN"), ("phq9-relapse-from", "9.5")]
)
def test_a_threshold_that_cannot_be_is_not_signed(name, value):
    assert [one.code for one in change_problems(EXAMPLE, {name: Decimal(value)})] == ["limits.not-a-value"]
