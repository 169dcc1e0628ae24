"""The forms beside the clock: an observation in full, what is put right with both values, harm that ends, Aldrete."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries import live_session as questions
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.cockpit import form_names
from keta_desk.use_cases import session_harm
from tests.ui.cockpit_house import Window, begin, dose, vitals

ENTER, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def running(qtbot, qapp, desk, a_patient, clock):
    """A window in the cockpit ten minutes after the dose."""
    make_application(theme_name="light")
    fonts.load_later()
    session_id = begin(desk, a_patient())
    vitals(desk, session_id)
    clock.move(minutes=2)
    dose(desk, session_id)
    clock.move(minutes=10)
    window = Window(qtbot, desk)
    window.session_id = session_id
    yield window
    window.close()


def live(window):
    return window.desk.ask(questions.of_session, window.session_id)


def fill(form, **typed):
    form.restore({**form.state(), **typed})


def entry(window, kind):
    return next(one.event.id for one in reversed(live(window).log) if one.event.kind == kind)


def test_an_observation_in_full_is_placed_by_when_it_was_measured(running, clock):
    running.press("o")
    form = running.cockpit.bench.form
    fill(form, systolic_mmhg="138", diastolic_mmhg="84", spo2_percent="96", respiratory_rate_bpm="14")
    fill(form, temperature_mcel="36.8", on_oxygen="yes", communication="slow", position="On the left side", moaas="4")
    form.at.show_moment(clock.now() - timedelta(minutes=6))
    form.save.click()
    kept = live(running).standing[-1]
    assert kept.at == clock.now() - timedelta(minutes=6)
    assert kept.entered_at == clock.now()
    assert (kept.reading.respiratory_rate_bpm, kept.reading.temperature_mcel, kept.reading.moaas) == (14, 36800, 4)
    assert (kept.beside.on_oxygen, kept.beside.communication) == (True, "slow")
    assert kept.beside.position == "On the left side"
    assert not running.cockpit.bench.is_open()


def test_what_is_unusual_in_it_is_asked_once_and_then_kept(running):
    running.press("o")
    form = running.cockpit.bench.form
    fill(form, systolic_mmhg="196", diastolic_mmhg="90")
    form.save.click()
    assert "once more" in form.note.text()
    assert len(live(running).standing) == 1
    form.save.click()
    assert live(running).standing[-1].reading.systolic_mmhg == 196


@pytest.mark.parametrize("typed", [{"temperature_mcel": "98.6"}, {"pulse_bpm": "9000"}, {"pain": "11"}, {}])
def test_what_cannot_be_an_observation_is_kept_by_no_form(running, typed):
    running.press("o")
    fill(running.cockpit.bench.form, **typed)
    running.cockpit.bench.form.save.click()
    assert len(live(running).standing) == 1
    assert running.cockpit.bench.is_open()


def test_a_reading_put_right_shows_both_values(running):
    running.press("v", "146/90 84 97", ENTER)
    running.settle()
    running.cockpit.opening.entry(entry(running, EntryKind.READING))
    form = running.cockpit.bench.form
    assert form.FORM == form_names.CORRECT
    fill(form, systolic_mmhg="136", reason="Read wrongly")
    form.save.click()
    kept = live(running).standing[-1]
    assert (kept.reading.systolic_mmhg, kept.before[-1].reading.systolic_mmhg) == (136, 146)
    running.cockpit.show_session()
    corrected = next(row for row in running.log() if row.startswith("Corrected"))
    assert "136/90" in corrected
    assert "was 146/90" in corrected
    assert "Read wrongly" in corrected


def test_harm_that_is_over_is_said_to_be_and_both_are_shown(running, clock):
    harm = AdverseEvent(term="Nausea", began_at=clock.now(), grade=1)
    running.desk.do(session_harm.record_adverse_event, running.session_id, harm)
    clock.move(minutes=20)
    running.cockpit.opening.entry(entry(running, EntryKind.ADVERSE_EVENT))
    form = running.cockpit.bench.form
    assert form.FORM == form_names.HARM_AMEND
    assert (form.text("term"), form.text("grade")) == ("Nausea", "1")
    fill(form, grade="2", outcome="recovered", reason="It passed")
    form.ended.show_moment(clock.now())
    form.save.click()
    (kept,) = live(running).adverse_events
    assert (kept.grade, kept.outcome, kept.ended_at) == (2, "recovered", clock.now())
    assert (kept.before[-1].grade, kept.before[-1].outcome) == (1, "")
    running.cockpit.show_session()
    assert "Corrected: Nausea, grade 2, recovered, was Nausea, grade 1 (It passed)" in running.log()


def test_harm_is_taken_back_from_its_own_form(running, clock):
    harm = AdverseEvent(term="Nausea", began_at=clock.now(), grade=1)
    running.desk.do(session_harm.record_adverse_event, running.session_id, harm)
    running.cockpit.opening.entry(entry(running, EntryKind.ADVERSE_EVENT))
    form = running.cockpit.bench.form
    fill(form, back="yes", reason="Another patient")
    form.save.click()
    assert live(running).adverse_events[0].is_in_error


def test_what_was_done_says_because_of_what(running, clock):
    running.desk.do(
        session_harm.record_adverse_event, running.session_id, AdverseEvent(term="Nausea", began_at=clock.now())
    )
    running.press("w")
    form = running.cockpit.bench.form
    fill(form, action="reposition", trigger_id=live(running).adverse_events[0].id)
    form.save.click()
    assert live(running).rescues[0].trigger_id == live(running).adverse_events[0].id


def test_the_aldrete_score_is_reckoned_from_all_five(running):
    running.press((Qt.Key.Key_A, SHIFT))
    form = running.cockpit.bench.form
    fill(form, activity="2", respiration="2", circulation="1", consciousness="2")
    form.save.click()
    assert running.cockpit.bench.is_open(), "one part is missing"
    fill(form, oxygen="2")
    form.save.click()
    running.cockpit.show_session()
    assert running.log()[0] == "Modified Aldrete 9 of 10: 2+2+1+2+2"
