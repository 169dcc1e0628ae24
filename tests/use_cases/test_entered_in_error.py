"""What was entered in error is legible and counts nowhere, whatever hangs on it."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from keta_desk.domain.integration import IntegrationWork
from keta_desk.domain.patients import Person, Stage
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Stale
from keta_desk.domain.titration import Decision, DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart, patients, titration
from keta_desk.use_cases import corrections, evaluation, integration, outcomes, sessions
from keta_desk.use_cases import patients as people
from keta_desk.use_cases import titration as dosing
from tests.use_cases.courses import PHQ9, chart_course, hold_session, ladder, terms

GIVEN = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}


def _in_error(desk, kind, row_id, **more):
    desk.do(corrections.enter_in_error, kind, row_id, reason="Other patient", **more)


def test_a_session_that_never_was_takes_its_doses_and_readings_with_it(desk, a_patient, clock):
    patient_id = a_patient(stage=Stage.INDUCTION)
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16)))
    second = desk.ask(chart.whole, patient_id).sessions[-1]
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=66_600), session_id=second.id)

    _in_error(desk, "dosing_session", second.id)

    found = desk.ask(chart.whole, patient_id)
    assert [dose.dose_ug for dose in found.doses] == [100_000]
    assert found.weight_g == 80_000
    assert all(line.session_id != second.id for line in found.readings)
    (line,) = desk.ask(patients.find, now=clock.now())
    assert (line.last_dose_ug, line.stage_note) == (100_000, "1 of 3")
    kept = "SELECT count(*) FROM dose_given WHERE status = 'entered_in_error' AND status_reason = 'Other patient'"
    assert desk.ask(lambda session: session.connection().exec_driver_sql(kept).scalar()) == 1


def test_what_was_entered_in_error_is_not_brought_back_by_changing_it(desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120, diastolic_mmhg=80))
    _in_error(desk, "reading", reading_id)

    with pytest.raises(Gone) as refused:
        desk.do(sessions.amend_reading, reading_id, Reading(systolic_mmhg=130), reason="Misread", seen=2)
    assert refused.value.code == "record.in-error"
    with pytest.raises(Gone):
        _in_error(desk, "reading", reading_id)
    assert desk.ask(chart.whole, patient_id).readings == []


def test_a_session_in_error_takes_no_more_doses_readings_or_integration(desk, a_patient):
    patient_id = a_patient()
    desk.do(dosing.keep_plan, patient_id, terms(), ladder(100))
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far"
    )
    _in_error(desk, "dosing_session", session_id)

    for use_case, *given in (
        (sessions.end, session_id, sessions.Effects()),
        (integration.hold, patient_id, IntegrationWork(theme="x")),
    ):
        more = {"after": session_id} if use_case is integration.hold else {}
        with pytest.raises(Gone):
            desk.do(use_case, *given, **more)
    with pytest.raises(Gone):
        desk.do(sessions.give_dose, session_id, mg=Decimal(100), **GIVEN)
    with pytest.raises(Gone):
        desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120), session_id=session_id)


def test_a_reading_or_talk_is_never_joined_to_the_session_of_somebody_else(desk, a_patient):
    one, other = a_patient(), a_patient(family="Demo")
    theirs = desk.do(sessions.start, other, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far")

    with pytest.raises(Gone):
        desk.do(sessions.record_reading, one, Reading(systolic_mmhg=190, diastolic_mmhg=100), session_id=theirs)
    with pytest.raises(Gone):
        desk.do(integration.hold, one, IntegrationWork(theme="x"), after=theirs)
    assert desk.ask(chart.whole, other).sessions[0].peak_systolic_mmhg is None


def test_sessions_count_on_without_a_gap_after_an_error_and_never_twice(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(dosing.keep_plan, patient_id, terms(), ladder(100, 125, 150))
    wrong = hold_session(desk, patient_id, clock, 100)
    clock.move(days=4)
    hold_session(desk, patient_id, clock, 100)
    _in_error(desk, "dosing_session", wrong)
    clock.move(days=4)
    hold_session(desk, patient_id, clock, 100)

    found = desk.ask(chart.whole, patient_id)
    assert [line.number for line in found.sessions] == [1, 2]
    assert [dose.session_number for dose in found.doses] == [1, 2]
    kept = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT number FROM dosing_session").all())
    assert sorted(number for (number,) in kept) == [1, 2, 3]


def test_a_session_that_is_told_late_is_counted_where_it_belongs(desk, a_patient, clock):
    patient_id = a_patient()
    second = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far"
    )
    first = desk.do(
        sessions.start,
        patient_id,
        setting=DoseSetting.HOME,
        started_at=datetime(2026, 11, 1, 9, tzinfo=UTC),
        confirmed_because="Charted on paper so far",
    )
    assert [(line.number, line.id) for line in desk.ask(chart.whole, patient_id).sessions] == [(1, first), (2, second)]


def test_a_decision_in_error_leaves_room_for_the_right_one(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16)))
    desk.do(dosing.decide, patient_id, Decision.HOLD, to_mg=Decimal(125), reason="Wait")
    first = desk.ask(
        lambda session: session.connection().exec_driver_sql("SELECT id FROM dose_decision WHERE number = 1").scalar()
    )
    _in_error(desk, "dose_decision", first)
    desk.do(dosing.decide, patient_id, Decision.HOLD, to_mg=Decimal(125), reason="Wait on")
    assert [line.number for line in desk.ask(titration.decisions, patient_id)] == [2, 3]


def test_a_version_of_a_plan_is_never_given_twice(desk, a_patient):
    patient_id = a_patient()
    desk.do(dosing.keep_plan, patient_id, terms(), ladder(100))
    wrong = desk.do(dosing.keep_plan, patient_id, terms(planned_sessions=9), ladder(100), change_reason="x")
    _in_error(desk, "plan", wrong)
    assert desk.ask(chart.whole, patient_id).plan.number == 1
    desk.do(dosing.keep_plan, patient_id, terms(planned_sessions=8), ladder(100), change_reason="Slow response")
    assert [plan.number for plan in desk.ask(chart.whole, patient_id).plans] == [3, 1]


def test_without_its_last_allergy_a_chart_says_not_asked_and_not_none(desk, a_patient):
    patient_id = a_patient()
    latex = desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    with pytest.raises(RuleBroken) as refused:
        desk.do(evaluation.ask_about_allergies, patient_id)
    assert refused.value.code == "allergy.listed"
    _in_error(desk, "allergy", latex)
    assert desk.ask(chart.whole, patient_id).person.allergy_state == "not_asked"
    desk.do(evaluation.ask_about_allergies, patient_id)
    assert desk.ask(chart.whole, patient_id).person.allergy_state == "none_known"


def test_a_score_in_error_counts_neither_in_the_list_nor_as_baseline(desk, a_patient, clock):
    patient_id = a_patient()
    wrong = desk.do(outcomes.fill_in, patient_id, "phq9", (*PHQ9[19][:8], 3))
    _in_error(desk, "administration", wrong)
    (line,) = desk.ask(patients.find, now=clock.now())
    assert (line.phq9, line.flag) == ((), "")


def test_the_decision_asks_about_the_pressure_of_the_last_dosed_session(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(dosing.keep_plan, patient_id, terms(), ladder(100, 125))
    session_id = hold_session(desk, patient_id, clock, 100)
    desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=184, diastolic_mmhg=96), session_id=session_id)
    clock.move(days=4)
    desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far")

    with pytest.raises(RuleBroken) as refused:
        desk.do(dosing.decide, patient_id, Decision.INCREASE, to_mg=Decimal(125), reason="Little effect")
    assert [problem.code for problem in refused.value.problems] == ["decision.pressure-was-urgent"]
    desk.do(
        dosing.decide,
        patient_id,
        Decision.INCREASE,
        to_mg=Decimal(125),
        reason="x",
        confirmed_because="The cuff was loose, measured again at rest",
        second_reviewer="Dr Lou Second",
    )
    (decision,) = desk.ask(titration.decisions, patient_id)
    assert decision.effective_session == 2


def test_milligrams_of_another_form_are_not_added_up_in_one_session(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(dosing.keep_plan, patient_id, terms(ceiling_dose_mg=Decimal(120)), ladder(100))
    session_id = hold_session(desk, patient_id, clock, 100)
    other = {"molecule": Molecule.RACEMIC, "formulation": Formulation.IM_INJECTION, "confirmed_because": "Spat out"}
    desk.do(sessions.give_dose, session_id, mg=Decimal(40), **other)
    assert [(dose.formulation, dose.dose_ug) for dose in desk.ask(titration.doses, patient_id)] == [
        ("sl_rdt", 100_000),
        ("im_injection", 40_000),
    ]


def test_somebody_elses_change_in_between_is_refused_and_both_versions_are_told_apart(desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120, diastolic_mmhg=80))
    desk.do(sessions.amend_reading, reading_id, Reading(systolic_mmhg=121), reason="a", seen=1)
    with pytest.raises(Stale):
        desk.do(sessions.amend_reading, reading_id, Reading(systolic_mmhg=122), reason="b", seen=1)
    with pytest.raises(Stale):
        _in_error(desk, "reading", reading_id, seen=1)
    assert desk.ask(chart.whole, patient_id).readings[0].systolic_mmhg == 121


def test_nothing_is_charted_on_a_patient_who_was_entered_in_error(desk, a_patient):
    patient_id = a_patient()
    desk.do(_mark_patient, patient_id)
    born = desk.ask(patients.person, patient_id).birth_date
    with pytest.raises(Gone):
        desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120))
    with pytest.raises(Gone):
        person = Person(family_name="Sample", given_name="Ada", birth_date=born)
        desk.do(people.amend_details, patient_id, person, reason="x", seen=2)


def _mark_patient(work, patient_id):
    from keta_desk.store.tables.patients import PatientRow

    work.get(PatientRow, patient_id).status = "entered_in_error"
