"""When a patient is looked at, and which slots were kept (clinical-reference 5.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.observation import (
    Seen,
    SlotState,
    attributed,
    lengthened,
    minute_of,
    plan_problems,
    slots,
    tightened,
)
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.reference import catalogue

T0 = datetime(2026, 11, 18, 9, 34, tzinfo=UTC)
CLINIC = catalogue.timeline(Formulation.SL_RDT, DoseSetting.CLINIC)
HOME = catalogue.timeline(Formulation.SL_RDT, DoseSetting.HOME)
ESKETAMINE = catalogue.timeline(Formulation.IN_ESKETAMINE, DoseSetting.CLINIC)
MINUTES = st.lists(st.integers(-15, 130), max_size=12)


def seen(*minutes: float) -> list[Seen]:
    return [Seen(f"r{number}", T0 + timedelta(minutes=minute)) for number, minute in enumerate(minutes)]


def states(timeline, minutes, now):
    return {
        one.minute: one.state for one in slots(timeline, seen(*minutes), dosed_at=T0, now=T0 + timedelta(minutes=now))
    }


@pytest.mark.parametrize(
    ("measured", "state"),
    [(40, "done"), (35, "early"), (45, "late"), (45.9, "late"), (34.9, "missed"), (46, "missed"), (47, "missed")],
)
def test_a_slot_is_done_within_five_minutes_and_missed_beyond_them(measured, state):
    lone = replace(CLINIC, minutes=(40,))
    assert states(lone, [measured], 60) == {40: state}


def test_at_home_ten_minutes_are_allowed():
    assert states(HOME, [50], 70)[40] == SlotState.LATE
    assert states(HOME, [51], 52)[40] == SlotState.MISSED


def test_a_slot_is_missed_only_once_its_tolerance_is_over_and_the_countdown_runs_to_the_next():
    assert states(CLINIC, [-10, 0], 20) == {-10: "done", 0: "done", 15: "next", 30: "ahead"} | dict.fromkeys(
        (40, 60, 90, 120), "ahead"
    )
    assert states(CLINIC, [-10, 0], 21)[15] == SlotState.MISSED
    assert states(CLINIC, [-10, 0], 21)[30] == SlotState.NEXT


def test_before_the_dose_nothing_is_due_and_the_first_slot_is_next():
    told = slots(CLINIC, seen(), dosed_at=None, now=T0)
    assert [one.state for one in told][:2] == [SlotState.NEXT, SlotState.AHEAD]
    assert {one.due_at for one in told} == {None}


def test_one_reading_between_two_slots_counts_for_one_of_them():
    assert states(CLINIC, [35], 50) == states(CLINIC, [35], 50) | {30: "late", 40: "missed"}
    assert states(CLINIC, [35, 35.5], 50) == states(CLINIC, [35, 35.5], 50) | {30: "late", 40: "early"}


def test_a_first_session_is_watched_every_ten_minutes_and_for_two_hours():
    first = tightened(replace(CLINIC, observe_min=60))
    assert first.minutes == (-10, 0, 10, 15, 20, 30, 40, 50, 60, 90, 120)
    assert (first.is_first, first.observe_min) == (True, 120)
    assert tightened(HOME).minutes == HOME.minutes


def test_the_minutes_of_a_label_are_never_made_looser():
    assert plan_problems(ESKETAMINE, (-10, 0, 20, 40, 60, 90, 120), 3) == []
    for minutes, tolerance in (((-10, 0, 60, 120), 5), ((10, 40, 120), 5), ((-10, 40, 90), 5), ((-10, 40, 120), 6)):
        assert [one.code for one in plan_problems(ESKETAMINE, minutes, tolerance)] == ["observation.label"]


@pytest.mark.parametrize(("minutes", "tolerance"), [((), 5), ((0, 0), 5), ((-121,), 5), ((1441,), 5), ((0,), 31)])
def test_minutes_that_cannot_be_are_refused(minutes, tolerance):
    assert plan_problems(CLINIC, minutes, tolerance)


def test_minutes_are_whole_also_before_the_dose():
    assert minute_of(T0 - timedelta(seconds=1), T0) == -1
    assert minute_of(T0 + timedelta(minutes=45, seconds=59), T0) == 45


@given(slot_minutes=MINUTES, readings=MINUTES, tolerance=st.integers(0, 12))
def test_no_reading_counts_for_two_slots_and_as_many_slots_are_kept_as_can_be(slot_minutes, readings, tolerance):
    slot_minutes, readings = sorted(set(slot_minutes)), sorted(readings)
    kept = attributed(slot_minutes, readings, tolerance)
    assert len(set(kept.values())) == len(kept)
    assert all(abs(slot_minutes[one] - readings[other]) <= tolerance for one, other in kept.items())
    left = [place for place in range(len(readings)) if place not in kept.values()]
    open_slots = [place for place in range(len(slot_minutes)) if place not in kept]
    assert not [1 for one in open_slots for other in left if abs(slot_minutes[one] - readings[other]) <= tolerance]


@given(slot_minutes=st.lists(st.integers(0, 25), max_size=4), readings=st.lists(st.integers(0, 25), max_size=4))
def test_no_other_way_of_counting_keeps_more_slots(slot_minutes, readings):
    slot_minutes, readings = sorted(set(slot_minutes)), sorted(readings)

    def possible(wanted: tuple[int, ...]) -> bool:
        taken: set[int] = set()
        for minute in wanted:
            near = [place for place, one in enumerate(readings) if place not in taken and abs(one - minute) <= 5]
            if not near:
                return False
            taken.add(near[0])
        return True

    most = max(size for size in range(len(slot_minutes) + 1) if any(map(possible, combinations(slot_minutes, size))))
    assert len(attributed(slot_minutes, readings, 5)) == most


@given(minutes=MINUTES, now=st.integers(-20, 200), chance=st.randoms())
def test_the_order_of_entry_makes_no_difference(minutes, now, chance):
    told = seen(*minutes)
    shuffled = list(told)
    chance.shuffle(shuffled)
    at = T0 + timedelta(minutes=now)
    assert slots(CLINIC, told, dosed_at=T0, now=at) == slots(CLINIC, shuffled, dosed_at=T0, now=at)


@pytest.mark.parametrize(
    ("pressures", "elapsed", "last"),
    [
        ([], 130, 120),
        ([(118, False)], 119, 120),
        ([(90, True)], 110, 120),  # the slot at 120 comes first
        ([(90, True)], 126, 150),  # it was missed, and the pressure was up when it was last taken
        ([(119, True)], 119, 150),
        ([(119, True), (149, True)], 149, 180),
        ([(119, True), (149, False)], 200, 150),
        ([(119, True), (130, False)], 140, 120),  # it declined before the further slot came up
    ],
)
def test_esketamine_is_looked_at_until_the_pressure_declines(pressures, elapsed, last):
    assert lengthened(ESKETAMINE, pressures, elapsed).minutes[-1] == last


def test_no_other_route_is_lengthened_and_none_without_end():
    assert lengthened(CLINIC, [(119, True)], 119) == CLINIC
    assert lengthened(ESKETAMINE, [(119, True)], 10_000).minutes[-1] == 24 * 60
