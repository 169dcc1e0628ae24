"""Gaps and jumps of the clock, as the black box tells them (capabilities N8)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.black_box import ClockJump, Gap, Tick, found, session_time

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
LAST = Tick(NOON, "a", 1_000_000)


def later(wall_s: float, monotonic_s: float = 0, run: str = "a") -> Tick:
    return Tick(NOON + timedelta(seconds=wall_s), run, 1_000_000 + round(monotonic_s * 1000))


def test_time_that_passes_on_both_clocks_is_nothing():
    assert found(LAST, later(600, 600)) is None
    assert found(LAST, later(600, 604)) is None
    assert found(None, later(1)) is None


def test_another_run_is_a_gap_as_long_as_the_clock_says():
    gap = found(LAST, later(431, run="b"))
    assert (gap, gap.length) == (Gap(NOON, timedelta(seconds=431)), timedelta(seconds=431))
    assert session_time(NOON + timedelta(seconds=431), timedelta(), gap) == NOON + timedelta(seconds=431)


def test_after_a_gap_with_a_clock_that_went_back_nobody_knows_how_long_it_was():
    gap = found(LAST, later(-400 * 86_400, run="b"))
    assert gap.length is None
    assert session_time(NOON - timedelta(days=400), timedelta(), gap) == NOON


def test_a_clock_set_back_moves_no_minute_of_the_session():
    jump = found(LAST, later(-3600 + 60, 60))
    assert jump == ClockJump(NOON, timedelta(seconds=-3600))
    assert session_time(later(-3600 + 60).wall, timedelta(), jump) == NOON + timedelta(seconds=60)


def test_a_computer_that_slept_lost_that_time_and_the_session_did_not():
    jump = found(LAST, later(1800, 30))
    assert (jump.by, jump.cause) == (timedelta(seconds=1770), "slept")
    assert session_time(later(1800).wall, timedelta(), jump) == NOON + timedelta(seconds=1800)


def test_where_seconds_tell_nothing_nothing_is_said():
    assert found(Tick(NOON), later(9999)) is None
    assert found(LAST, Tick(NOON - timedelta(days=1))) is None


@given(set_back=st.integers(6, 10**8), passed=st.integers(0, 10**5))
def test_however_far_a_clock_is_set_back_the_session_counts_what_really_passed(set_back, passed):
    now = later(passed - set_back, passed)
    told = session_time(now.wall, timedelta(), found(LAST, now))
    assert abs(told - NOON - timedelta(seconds=passed)) <= timedelta(seconds=1)
