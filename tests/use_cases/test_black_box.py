"""A clock that jumps during a session, and a program that was away: noticed, noted, and no minute is moved by it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.black_box import ClockJump, Gap
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import live_session as live
from keta_desk.queries import practice
from keta_desk.use_cases import live_session, sessions, titration
from tests.conftest import HeldClock
from tests.use_cases.courses import ladder, terms


class JumpingClock(HeldClock):
    """A held clock whose hands can be set while time passes by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._began, self._set, self._run = self.now().timestamp(), timedelta(), "first"

    def now(self):
        return super().now() + getattr(self, "_set", timedelta())

    def monotonic_s(self) -> float:
        return HeldClock.now(self).timestamp() - self._began

    def run(self) -> str:
        return self._run

    def set_by(self, **by: float) -> None:
        self._set += timedelta(**by)

    def start_anew(self) -> None:
        self._run, self._began = "second", HeldClock.now(self).timestamp()


@pytest.fixture
def clock() -> JumpingClock:
    return JumpingClock()


@pytest.fixture
def sitting(desk, a_patient, clock):
    """A session ten minutes after its dose."""
    patient_id = a_patient()
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=80000))
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, planned_dose_mg=Decimal(100), confirmed_because="Paper"
    )
    desk.do(
        live_session.give_dose,
        session_id,
        mg=Decimal(100),
        molecule=Molecule.RACEMIC,
        formulation=Formulation.SL_RDT,
        read_back_mg=Decimal(100),
        checked_by="Lena Sample",
    )
    clock.move(minutes=10)
    return session_id


def told(desk, sitting):
    return [(one.event.kind, one.event.code, one.event.value, one.minute) for one in log(desk, sitting)]


def log(desk, sitting):
    """Return what was entered after the start of the session."""
    return desk.ask(live.of_session, sitting).log[1:]


def test_a_clock_set_back_is_noted_before_the_next_entry_which_stands_at_its_minute(desk, clock, sitting):
    clock.set_by(hours=-1)
    now = desk.ask(live.of_session, sitting)
    assert now.finding(clock) == ClockJump(now.dosed_at, timedelta(hours=-1))
    assert now.session_time(clock) - now.dosed_at == timedelta(minutes=10)

    desk.do(live_session.keep_line, sitting, "Quiet")
    clock.move(minutes=5)
    desk.do(live_session.keep_line, sitting, "Still quiet")
    assert told(desk, sitting) == [
        ("dose", "full", None, 0),
        ("clock", "set", -3600, 10),
        ("line", "", None, 10),
        ("line", "", None, 15),
    ]
    clock.set_by(hours=-2)
    desk.do(live_session.keep_line, sitting, "Set once more")
    assert told(desk, sitting)[-2:] == [("clock", "set", -7200, 15), ("line", "", None, 15)]
    now = desk.ask(live.of_session, sitting)
    assert (now.finding(clock), now.box.offset) == (None, timedelta(hours=-3))


def test_a_jump_ahead_counts_as_sleep_until_somebody_says_that_the_clock_was_set(desk, clock, sitting):
    clock.set_by(hours=1)
    desk.do(live_session.note_gap, sitting)
    assert told(desk, sitting)[-1] == ("clock", "slept", 3600, 70)
    jump = log(desk, sitting)[-1].event.id

    desk.do(live_session.say_clock_was_set, jump)
    assert desk.ask(live.of_session, sitting).session_time(clock) == clock.now() - timedelta(hours=1)
    desk.do(live_session.keep_line, sitting, "Quiet")
    assert {one.minute for one in log(desk, sitting) if one.event.kind == "line"} == {10}
    with pytest.raises(RuleBroken, match=r"session\.no-jump"):
        desk.do(live_session.say_clock_was_set, log(desk, sitting)[0].event.id)


def test_a_program_that_was_away_says_for_how_long_and_only_once(desk, clock, sitting):
    clock.start_anew()
    clock.move(minutes=7)
    now = desk.ask(live.of_session, sitting)
    assert now.finding(clock) == Gap(now.dosed_at, timedelta(minutes=17))
    desk.do(live_session.note_gap, sitting)
    desk.do(live_session.note_gap, sitting)
    assert told(desk, sitting)[1:] == [("gap", "closed", 1020, 17)]


def test_where_nothing_is_to_be_noted_nothing_is_written(desk, sitting):
    before = desk.ask(practice.size)
    desk.do(live_session.note_gap, sitting)
    assert (len(log(desk, sitting)), desk.ask(practice.size)) == (1, before)


def test_killed_between_its_start_and_the_first_entry_a_session_knows_how_long_nobody_was_there(desk, a_patient, clock):
    begun = desk.do(sessions.start, a_patient(), setting=DoseSetting.CLINIC, confirmed_because="Paper")
    clock.start_anew()
    clock.move(minutes=4)
    desk.do(live_session.keep_line, begun, "Back again")
    assert told(desk, begun) == [("gap", "closed", 240, None), ("line", "", None, None)]


def test_what_is_put_right_days_after_the_end_follows_no_gap(desk, clock, sitting):
    entry = desk.do(live_session.keep_line, sitting, "Quiet")
    desk.do(sessions.end, sitting, sessions.Effects())
    clock.start_anew()
    clock.move(days=3)
    desk.do(live_session.take_back, entry, reason="Another patient")
    assert [kind for kind, *_ in told(desk, sitting)] == ["dose", "line", "ended", "taken_back"]


def test_a_session_does_not_end_later_than_now(desk, clock, sitting):
    with pytest.raises(RuleBroken, match=r"session\.moment-ahead"):
        desk.do(sessions.end, sitting, sessions.Effects(), ended_at=clock.now() + timedelta(minutes=2))
