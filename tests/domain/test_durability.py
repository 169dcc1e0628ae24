"""How long an effect lasted: a range with its number, and no middle of fewer than three."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from keta_desk.domain.durability import durability

START = date(2026, 1, 5)


def day(number):
    return START + timedelta(days=number)


def lasted(doses, scores, *, baseline=20, today=400):
    told = [(day(number), Decimal(total)) for number, total in scores]
    return durability(
        [day(one) for one in doses], told, baseline=None if baseline is None else Decimal(baseline), today=day(today)
    )


def test_half_of_the_gain_is_lost_at_the_first_score_that_says_so():
    found = lasted([0, 7, 14], [(15, 8), (30, 10), (50, 14), (60, 18)])
    assert [(one.days, one.is_lost) for one in found.courses] == [(36, True)]
    assert (found.span, found.middle) == ((36, 36), None)


def test_what_holds_is_no_loss_and_gives_no_range():
    found = lasted([0], [(1, 8), (90, 9)])
    assert [(one.days, one.is_lost) for one in found.courses] == [(90, False)]
    assert found.span is None


def test_three_courses_have_a_middle_and_two_have_none():
    doses = [0, 60, 120, 180]
    scores = [(1, 10), (21, 16), (61, 10), (91, 16), (121, 10), (161, 16)]
    found = lasted(doses, scores)
    assert found.lost == (21, 31, 41)
    assert (found.span, found.middle) == ((21, 41), Decimal(31))
    assert lasted(doses[:2], scores[:4]).middle is None


def test_without_baseline_gain_dose_or_score_nothing_is_said():
    assert lasted([0], [(1, 8)], baseline=None).courses == ()
    assert lasted([], [(1, 8)]).courses == ()
    assert lasted([0], [(1, 21), (9, 30)]).courses == ()
    assert lasted([0], []).courses == ()


def test_a_score_of_tomorrow_or_after_the_next_course_does_not_count():
    assert lasted([0], [(1, 8), (50, 20)], today=40).courses[0].is_lost is False
    found = lasted([0, 60], [(1, 8), (70, 20)])
    assert [one.is_lost for one in found.courses] == [False]
