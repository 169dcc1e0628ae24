"""The cockpit as it is driven by keys: vitals, ratings, events, lines; what is kept, undone and put back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.consents import TextKind
from keta_desk.domain.session_log import EntryKind, EventCode
from keta_desk.queries import consents
from keta_desk.queries import live_session as questions
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.use_cases import consents as texts
from tests.ui.cockpit_house import CTRL, Window, begin, dose, vitals

ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space


@pytest.fixture
def running(qtbot, qapp, desk, a_patient, clock):
    """A window in the cockpit of a session whose dose was given ten minutes ago."""
    make_application(theme_name="light")
    fonts.load_later()
    session_id = begin(desk, a_patient())
    vitals(desk, session_id)
    clock.move(minutes=2)
    dose(desk, session_id, lot="N2614")
    clock.move(minutes=10)
    window = Window(qtbot, desk)
    window.session_id = session_id
    window.press((Qt.Key.Key_4, CTRL))
    yield window
    window.close()


def live(window):
    return window.desk.ask(questions.of_session, window.session_id)


def test_four_numbers_and_enter_are_a_reading(running):
    running.press("v", "144/90 84 97", ENTER)
    running.settle()
    reading = live(running).standing[-1].reading
    assert (reading.systolic_mmhg, reading.diastolic_mmhg, reading.pulse_bpm, reading.spo2_percent) == (144, 90, 84, 97)
    assert running.log()[0].startswith("144/90")
    assert running.cockpit.page.vitals.is_blank()


def test_enter_twice_keeps_one_reading(running):
    running.press("v", "144", ENTER, "90", ENTER, "84", ENTER, "97", ENTER, ENTER)
    running.settle()
    assert len(live(running).standing) == 2


def test_a_letter_and_a_digit_are_a_rating_and_its_digits_log_no_event(running):
    running.press("d", "6")
    running.settle()
    running.press("s", "4", "a", "2")
    running.settle()
    found = live(running)
    rated = [(one.event.code, one.event.value) for one in found.log if one.event.kind == EntryKind.RATING]
    assert sorted(rated) == [("anxiety", 2), ("dissociation", 6), ("moaas", 4)]
    assert not [one for one in found.log if one.event.kind == EntryKind.EVENT]


def test_one_then_nought_is_ten(running):
    running.press("d", "1", "0")
    running.settle()
    assert live(running).standing[-1].reading.dissociation == 10


def test_one_and_enter_is_one(running):
    running.press("d", "1", ENTER)
    running.settle()
    assert live(running).standing[-1].reading.dissociation == 1


def test_a_digit_logs_an_event_and_undo_takes_it_back(running):
    running.press("6")
    running.settle()
    assert [one.event.code for one in live(running).log if one.event.kind == EntryKind.EVENT] == [EventCode.TEARFUL]
    running.press((Qt.Key.Key_Z, CTRL))
    running.settle()
    assert [one.is_in_error for one in live(running).log if one.event.kind == EntryKind.EVENT] == [True]


def test_while_a_number_is_typed_letters_and_digits_are_text(running):
    running.press("v", "1", "2", "6")
    assert running.cockpit.page.vitals.row.form.systolic == "126"
    assert not [one for one in live(running).log if one.event.kind == EntryKind.EVENT]


def test_the_slash_writes_a_line(running):
    running.press("/", "Tearful, breathing steady.", ENTER)
    running.settle()
    assert running.log()[0] == "Tearful, breathing steady."
    running.press("2")
    running.settle()
    assert running.log()[0] == "Vomiting"


def test_the_eighth_key_asks_what_it_was(running):
    running.press("8", "Hiccups", ENTER)
    running.settle()
    assert running.log()[0] == "Other: Hiccups"


def test_space_looks_in(running):
    running.press(SPACE)
    running.settle()
    assert running.log()[0] == "Looked in, all well"


def test_what_is_unusual_is_asked_once_and_kept(running):
    running.press("v", "196/90 84 97", ENTER)
    running.settle()
    assert len(live(running).standing) == 1
    assert running.cockpit.page.vitals.row.form.systolic == "196"
    assert "Enter once more" in running.cockpit.note.words()
    running.press(ENTER)
    running.settle()
    assert live(running).standing[-1].reading.systolic_mmhg == 196


def test_what_cannot_be_a_reading_is_said_at_its_field_and_not_sent(running):
    running.press("v", "90/144 84 97", ENTER)
    running.settle()
    assert len(live(running).standing) == 1
    assert running.cockpit.page.vitals.row.complaint.words()


def test_a_limit_that_is_crossed_stands_over_the_page_until_it_is_acknowledged(running):
    running.press("v", "185/112 84 97", ENTER)
    running.settle()
    running.press(ENTER)
    running.settle()
    assert "185" in running.cockpit.alarm.words()
    assert "112" in running.cockpit.alarm.words()
    running.press("k")
    running.settle()
    assert running.cockpit.alarm.words() == ""
    assert all(one.acknowledged_at is not None for one in live(running).alerts)


def test_the_clock_and_the_countdown_go_by_the_second(running, clock):
    page = running.cockpit.page
    clock.move(seconds=12)
    running.page.watch.tick()
    assert page.clock.time.text() == "00:10:12"
    assert "100\u00a0mg" in page.clock.dose.text()


def test_overdue_vitals_follow_to_any_screen(running, clock):
    running.press((Qt.Key.Key_2, CTRL))
    clock.move(minutes=2)
    running.page.watch.tick()
    assert "overdue" in running.page.late.words()
    running.page.late.action.click()
    assert running.page.where().place == "session"
    assert running.page.late.words() == ""


def test_the_emergency_steps_stand_beside_the_clock(running):
    running.press(Qt.Key.Key_F12)
    cockpit = running.cockpit
    assert cockpit.steps.isVisible()
    assert cockpit.page.clock.isVisible()
    assert "written no emergency steps" in cockpit.steps.body.text()
    running.press(ESC)
    assert cockpit.page.entries.isVisible()


def test_the_lock_waits_and_says_so(running):
    running.page._idle.look()
    assert "Auto-lock waits" in running.page.status.words()


def test_pausing_holds_the_countdown_and_not_the_clock(running, clock):
    running.press(Qt.Key.Key_F7)
    running.settle()
    clock.move(minutes=20)
    running.page.watch.tick()
    assert running.cockpit.page.clock.time.text() == "00:30:00"
    assert "F7" in running.cockpit.page.clock.rhythm.text()
    assert running.page.late.words() == ""


def test_the_practice_s_own_emergency_steps_are_shown_once_it_wrote_them(running, desk):
    frame = desk.ask(consents.text_in_use, TextKind.INSTRUCTION, "emergency")
    desk.do(texts.keep_text, replace(frame.text(), body="## Call\nThe invented number"))
    running.press(Qt.Key.Key_F12)
    assert "invented number" in running.cockpit.steps.body.text()
    assert "version 1" in running.cockpit.steps.origin.text()
