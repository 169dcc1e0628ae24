"""A session that is come back to: the cockpit says at once how long nothing was kept, and what the clock did."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.record import DiskFull
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries import live_session as questions
from keta_desk.queries import practice
from keta_desk.ui import fonts, words
from keta_desk.ui.application import make_application
from tests.ui.cockpit_house import Window, begin, dose
from tests.use_cases.test_black_box import JumpingClock

ENTER = Qt.Key.Key_Return


@pytest.fixture
def clock():
    return JumpingClock()


@pytest.fixture
def session_id(qapp, desk, a_patient, clock):
    """A session ten minutes after its dose."""
    make_application(theme_name="light")
    fonts.load_later()
    session_id = begin(desk, a_patient())
    dose(desk, session_id, checked_by="Lee Second")
    clock.move(minutes=10)
    return session_id


@pytest.fixture
def come_back(qtbot, desk, session_id):
    """Open the window of a session, in the cockpit."""
    opened = []

    def come():
        opened.append(Window(qtbot, desk))
        opened[-1].settle()
        return opened[-1]

    yield come
    for window in opened:
        window.close()


def jumps(desk, session_id):
    log = desk.ask(questions.of_session, session_id).log
    return [(one.event.kind, one.event.code, one.event.value) for one in log if one.event.kind in ("gap", "clock")]


def clock_at(clock, desk, **ago):
    return words.clock_time(clock.now() - timedelta(**ago), desk.ask(practice.zone))


def test_after_a_kill_the_length_and_both_times_are_said_before_anything_is_entered(come_back, desk, clock, session_id):
    clock.start_anew()
    clock.move(minutes=7)
    window = come_back()
    said = window.cockpit.away.words()
    for part in ("17 min", clock_at(clock, desk, minutes=17), clock_at(clock, desk)):
        assert part in said
    assert jumps(desk, session_id) == [("gap", "closed", 1020)]
    assert "until" in window.log()[0]
    assert window.cockpit.page.clock.time.text() == "00:17:00"


def test_the_next_entry_takes_the_sentence_down_and_the_log_keeps_it(come_back, desk, clock, session_id):
    clock.start_anew()
    window = come_back()
    window.press("/", "Awake, calm.", ENTER)
    window.settle()
    assert window.cockpit.away.words() == ""
    assert len(jumps(desk, session_id)) == 1
    again = come_back()
    assert again.cockpit.away.words() == ""
    assert len(jumps(desk, session_id)) == 1


def test_a_session_that_was_never_left_says_nothing(come_back, desk, session_id):
    window = come_back()
    assert window.cockpit.away.words() == ""
    assert jumps(desk, session_id) == []


def test_a_clock_set_back_is_said_within_a_second_and_moves_no_minute(come_back, desk, clock, session_id):
    window = come_back()
    clock.set_by(days=-400)
    window.page.watch.tick()
    window.settle()
    assert "set back by 400 days" in window.cockpit.away.words()
    assert jumps(desk, session_id) == [("clock", "set", -400 * 86400)]
    window.page.watch.tick()
    assert window.cockpit.page.clock.time.text() == "00:10:00"
    assert not window.cockpit.away.action.isVisible()


def test_a_jump_ahead_is_a_sleep_until_one_press_says_that_the_clock_was_set(come_back, desk, clock, session_id):
    window = come_back()
    clock.set_by(hours=1)
    window.page.watch.tick()
    window.settle()
    assert "slept for 1 h 0 min" in window.cockpit.away.words()
    window.cockpit.away.action.click()
    window.settle()
    assert "set ahead by 1 h 0 min" in window.cockpit.away.words()
    window.page.watch.tick()
    assert window.cockpit.page.clock.time.text() == "00:10:00"
    assert not window.cockpit.away.action.isVisible()


def test_killed_with_the_clock_set_back_the_length_is_not_known(come_back, desk, clock, session_id):
    clock.start_anew()
    clock.set_by(hours=-2)
    window = come_back()
    assert "How long it was closed is not known" in window.cockpit.away.words()
    assert [one[:2] for one in jumps(desk, session_id)] == [("gap", "set")]


def test_a_full_disk_keeps_no_note_and_the_gap_is_said_all_the_same(come_back, desk, clock, session_id, monkeypatch):
    def full(*_given, **_named):
        raise DiskFull("disk.full", place="Northlight.keta")

    clock.start_anew()
    clock.move(minutes=7)
    with monkeypatch.context() as patched:
        patched.setattr(type(desk), "do", full)
        window = come_back()
        window.page.watch.tick()
        window.settle()
    assert "17 min" in window.cockpit.away.words()
    assert jumps(desk, session_id) == []
    window.press("/", "Disk freed.", ENTER)
    window.settle()
    kinds = [one.event.kind for one in desk.ask(questions.of_session, session_id).log]
    assert kinds[-2:] == [EntryKind.GAP, EntryKind.LINE]
