"""Readings and answers about safety raise their alerts; only a person closes one (clinical-reference 6.17)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.alerts import AlertLevel
from keta_desk.domain.eligibility import Answer, Planned, Reply
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import alerts as questions
from keta_desk.queries import chart as charts
from keta_desk.queries import live_session
from keta_desk.queries import sessions as session_questions
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.ui.outcomes.alert_words import chip_of, short_words
from keta_desk.use_cases import alerts, corrections, screening, session_harm, sessions, titration
from keta_desk.use_cases.alerts import Disposition
from tests.use_cases.courses import ladder, terms

CLINIC = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC)
YES, NO = Answer(reply=Reply.YES), Answer(reply=Reply.NO)


def opened(desk, patient_id):
    return [(one.rule, one.level) for one in desk.ask(questions.of_patient, patient_id) if one.is_open]


def record(desk, patient_id, session_id=None, **values):
    return desk.do(sessions.record_reading, patient_id, Reading(**values), session_id=session_id)


@pytest.fixture
def dosed(desk, a_patient, clock):
    """A session under way, its dose given five minutes ago."""
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    session_id = desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="On paper")
    given = {"mg": Decimal(100), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    desk.do(sessions.give_dose, session_id, **given, confirmed_because="No weight yet")
    clock.move(minutes=5)
    return patient_id, session_id


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"systolic_mmhg": 145, "diastolic_mmhg": 88}, []),  # a warning is a note, not an alert
        ({"systolic_mmhg": 160, "diastolic_mmhg": 88}, [("VS", AlertLevel.REVIEW)]),
        ({"systolic_mmhg": 128, "diastolic_mmhg": 100}, [("VS", AlertLevel.REVIEW)]),
        ({"pulse_bpm": 121}, [("VS", AlertLevel.REVIEW)]),
        ({"spo2_percent": 93}, [("VS", AlertLevel.REVIEW)]),
        ({"respiratory_rate_bpm": 9}, [("VS", AlertLevel.URGENT)]),
        ({"systolic_mmhg": 120, "diastolic_mmhg": 80, "pulse_bpm": 70, "spo2_percent": 98}, []),
    ],
)
def test_before_a_dose_the_hold_lines_of_2_3_raise_an_alert(desk, a_patient, values, found):
    patient_id = a_patient()
    record(desk, patient_id, **values)
    assert opened(desk, patient_id) == found


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"systolic_mmhg": 159, "diastolic_mmhg": 99}, []),
        ({"systolic_mmhg": 160, "diastolic_mmhg": 80}, [("VS", AlertLevel.REVIEW)]),
        ({"systolic_mmhg": 180, "diastolic_mmhg": 80}, [("VS", AlertLevel.URGENT)]),
        ({"systolic_mmhg": 150, "diastolic_mmhg": 110}, [("VS", AlertLevel.URGENT)]),
        ({"pulse_bpm": 131}, [("VS", AlertLevel.URGENT)]),
        ({"spo2_percent": 91}, [("VS", AlertLevel.URGENT)]),
        ({"spo2_percent": 89}, [("VS", AlertLevel.CRITICAL)]),
        ({"moaas": 4}, []),
        ({"moaas": 3}, [("SED", AlertLevel.URGENT)]),
        ({"moaas": 1}, [("SED", AlertLevel.CRITICAL)]),
    ],
)
def test_in_a_session_the_limits_of_2_3_raise_vs_and_sed_at_their_level(desk, dosed, values, found):
    patient_id, session_id = dosed
    record(desk, patient_id, session_id, **values)
    assert opened(desk, patient_id) == found


def test_an_alert_says_what_was_read_against_which_limit_and_whose(desk, dosed):
    patient_id, session_id = dosed
    reading_id = record(desk, patient_id, session_id, systolic_mmhg=184, diastolic_mmhg=96)
    (one,) = desk.ask(questions.of_patient, patient_id)
    assert (one.subject_id, one.rule_version) == (reading_id, "1/practice/1")
    assert short_words(one) == "Systolic pressure 184\u00a0mmHg, limit 180\u00a0mmHg"
    assert chip_of(one).kind == "danger"


def test_one_limit_gives_alarm_once_in_a_session_while_it_is_open_and_again_where_it_is_graver(desk, dosed, clock):
    patient_id, session_id = dosed
    for systolic in (162, 168, 171):
        record(desk, patient_id, session_id, systolic_mmhg=systolic, diastolic_mmhg=80)
        clock.move(minutes=10)
    assert opened(desk, patient_id) == [("VS", AlertLevel.REVIEW)]
    record(desk, patient_id, session_id, systolic_mmhg=182, diastolic_mmhg=80)
    assert sorted(opened(desk, patient_id)) == [("VS", AlertLevel.REVIEW), ("VS", AlertLevel.URGENT)]
    mild = next(one for one in desk.ask(questions.of_patient, patient_id) if one.level is AlertLevel.REVIEW)
    desk.do(alerts.close, [mild.id], Disposition(disposition="Rested, lights down"))
    record(desk, patient_id, session_id, systolic_mmhg=165, diastolic_mmhg=80)
    assert sorted(opened(desk, patient_id)) == [("VS", AlertLevel.REVIEW), ("VS", AlertLevel.URGENT)]


def test_a_reading_put_right_raises_what_it_says_now_and_leaves_open_what_it_said(desk, dosed, clock):
    patient_id, session_id = dosed
    reading_id = record(desk, patient_id, session_id, spo2_percent=96)
    (line,) = [one for one in desk.ask(session_questions.readings, patient_id) if one.id == reading_id]
    right = Reading(spo2_percent=89)
    desk.do(sessions.amend_reading, reading_id, right, reason="Read again", seen=line.version)
    assert opened(desk, patient_id) == [("VS", AlertLevel.CRITICAL)]
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="Probe was off")
    assert opened(desk, patient_id) == [("VS", AlertLevel.CRITICAL)]


def test_liver_values_over_three_times_the_limit_are_told_for_review(desk, a_patient, clock):
    patient_id = a_patient()
    answers = {"E21": Answer(reply=Reply.YES, amount=Decimal(3))}
    desk.do(screening.keep_answers, patient_id, answers, CLINIC)
    assert opened(desk, patient_id) == []
    more = {"E21": Answer(reply=Reply.YES, amount=Decimal("3.5"))}
    desk.do(screening.keep_answers, patient_id, more, CLINIC, seen=1)
    assert opened(desk, patient_id) == [("HEP", AlertLevel.REVIEW)]
    desk.do(screening.keep_answers, patient_id, {**more, "E01": NO}, CLINIC, seen=2)
    assert opened(desk, patient_id) == [("HEP", AlertLevel.REVIEW)]


@pytest.mark.parametrize("rule", ["E17", "E18"])
def test_a_possible_pregnancy_stops_the_start_of_a_session_until_somebody_closed_it(desk, a_patient, rule):
    patient_id = a_patient()
    desk.do(screening.keep_answers, patient_id, {rule: YES}, CLINIC)
    assert opened(desk, patient_id) == [("PREG", AlertLevel.STOP)]
    assert "alert.preg-open" in stopped(desk, patient_id)
    (alert,) = desk.ask(questions.of_patient, patient_id)
    desk.do(alerts.close, [alert.id], Disposition(disposition="Test negative, 18 November"))
    assert "alert.preg-open" not in stopped(desk, patient_id)


def stopped(desk, patient_id):
    with pytest.raises(RuleBroken) as broken:
        desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC)
    return {problem.code for problem in broken.value.problems}


def test_what_is_told_before_a_session_of_mood_or_pregnancy_raises_an_alert_with_it(desk, a_patient):
    patient_id = a_patient()
    calm = {one.id: NO for one in eligibility().short}
    desk.do(screening.keep_short, patient_id, calm)
    assert opened(desk, patient_id) == []
    told = {**calm, "since-mood": YES, "since-pregnancy": YES}
    desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, short=told, confirmed_because="Talked it over")
    assert sorted(opened(desk, patient_id)) == [("PREG", AlertLevel.STOP), ("PSY", AlertLevel.URGENT)]
    assert [one.level for one in questions_sorted(desk, patient_id)] == [AlertLevel.STOP, AlertLevel.URGENT]
    assert len(desk.ask(charts.whole, patient_id).alerts) == 2


def questions_sorted(desk, patient_id):
    return [one for one in desk.ask(questions.open_in_practice) if one.patient_id == patient_id]


def test_a_reading_that_is_refused_raises_nothing(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(RuleBroken):
        record(desk, patient_id, systolic_mmhg=400)
    assert opened(desk, patient_id) == []


PSYCHOTIC = "Hallucination (visual/auditory)"


@pytest.mark.parametrize(
    ("term", "begins_h", "lasts_h", "found"),
    [
        (PSYCHOTIC, 1, 22, []),  # an effect of the dose itself
        (PSYCHOTIC, 1, 24, [("PSY", AlertLevel.URGENT)]),
        (PSYCHOTIC, 25, 1, [("PSY", AlertLevel.URGENT)]),
        ("Paranoia", 30, None, [("PSY", AlertLevel.URGENT)]),
        ("Paranoia", 1, None, [("PSY", AlertLevel.URGENT)]),  # it goes on, and it is two days later
        ("Mania/hypomania", 1, 2, [("PSY", AlertLevel.URGENT)]),
        ("Nausea", 30, 5, []),
    ],
)
def test_a_psychotic_sign_beyond_24_h_and_mania_at_any_time_raise_an_urgent_alert(
    desk, dosed, clock, term, begins_h, lasts_h, found
):
    patient_id, session_id = dosed
    began = clock.now() + timedelta(hours=begins_h)
    clock.move(days=2)
    ended = None if lasts_h is None else began + timedelta(hours=lasts_h)
    event = AdverseEvent(term=term, began_at=began, ended_at=ended)
    desk.do(session_harm.record_adverse_event, session_id, event)
    assert opened(desk, patient_id) == found


def test_a_psychotic_sign_that_is_found_to_have_lasted_longer_raises_its_alert_once(desk, dosed, clock):
    patient_id, session_id = dosed
    began = clock.now()
    clock.move(days=2)
    desk.do(
        session_harm.record_adverse_event,
        session_id,
        AdverseEvent(term=PSYCHOTIC, began_at=began, ended_at=began + timedelta(hours=1)),
    )
    assert opened(desk, patient_id) == []
    (entry,) = desk.ask(live_session.of_session, session_id).adverse_events
    longer = AdverseEvent(term=PSYCHOTIC, began_at=began, ended_at=began + timedelta(hours=30))
    for seen in (entry.version, entry.version + 1):
        desk.do(session_harm.amend_adverse_event, entry.id, longer, reason="Asked again", seen=seen)
    assert opened(desk, patient_id) == [("PSY", AlertLevel.URGENT)]
    (alert,) = desk.ask(live_session.of_session, session_id).alerts
    assert short_words(alert) == "Hallucination (visual/auditory) beyond 24 h after a dose"
