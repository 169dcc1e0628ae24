"""Each step of a titration with how it was borne, and the weight it is reckoned on."""

from __future__ import annotations

from decimal import Decimal

from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import titration_course
from keta_desk.queries.titration_course import START
from keta_desk.use_cases import corrections, sessions, titration
from tests.use_cases.courses import chart_course, hold_session, ladder, terms


def plan(desk, patient_id):
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))


def steps(desk, patient_id):
    chart, known = desk.ask(charts.whole, patient_id), desk.ask(titration_course.borne, patient_id)
    return titration_course.steps(chart, known)


def test_steps_stand_latest_first_with_the_decision_that_spoke_for_them(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    third, second, first = steps(desk, patient_id)
    assert [step.dose_mg for step in (first, second, third)] == [100, 125, 150]
    assert (first.decision, second.decision, third.decision) == (START, "increase", "increase")
    assert third.why == "Well borne, still at 13 or more"
    assert (third.dissociation, third.peak_min, third.settled_min) == (5, 40, 110)
    assert (third.systolic_mmhg, third.diastolic_mmhg, third.is_pressure_over) == (138, 86, False)
    assert first.nausea is None and first.mg_per_kg == Decimal("1.25")


def test_each_dose_is_reckoned_on_the_weight_of_its_day(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=50000))
    clock.move(days=4)
    hold_session(desk, patient_id, clock, 100)
    second, first = steps(desk, patient_id)
    assert (first.mg_per_kg, second.mg_per_kg) == (Decimal("1.25"), Decimal(2))


def test_a_weight_entered_in_error_is_not_reckoned_on(desk, a_patient, clock):
    patient_id = a_patient()
    plan(desk, patient_id)
    reading = desk.do(sessions.record_reading, patient_id, Reading(weight_g=80000))
    hold_session(desk, patient_id, clock, 100)
    desk.do(corrections.enter_in_error, "reading", reading, reason="Another patient")
    (step,) = steps(desk, patient_id)
    assert step.mg_per_kg is None


def test_nausea_and_a_pressure_over_the_limit_are_those_of_the_session(desk, a_patient, clock):
    patient_id = a_patient()
    plan(desk, patient_id)
    session_id = hold_session(desk, patient_id, clock, 100)
    desk.do(
        sessions.record_reading,
        patient_id,
        Reading(nausea=6, systolic_mmhg=170, diastolic_mmhg=90),
        session_id=session_id,
    )
    desk.do(sessions.record_reading, patient_id, Reading(nausea=9))
    (step,) = steps(desk, patient_id)
    assert (step.nausea, step.systolic_mmhg, step.is_pressure_over) == (6, 170, True)


def test_a_dose_of_another_molecule_says_what_it_was(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    esketamine = terms(
        molecule=Molecule.ESKETAMINE,
        formulation=Formulation.IN_ESKETAMINE,
        start_dose_mg=Decimal(56),
        ceiling_dose_mg=Decimal(84),
        max_step_mg=Decimal(28),
    )
    desk.do(titration.keep_plan, patient_id, esketamine, change_reason="Other product")
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far"
    )
    desk.do(
        sessions.give_dose,
        session_id,
        mg=Decimal(56),
        molecule=Molecule.ESKETAMINE,
        formulation=Formulation.IN_ESKETAMINE,
        confirmed_because="Switch of product",
    )
    later, earlier = steps(desk, patient_id)
    assert (earlier.kind, later.kind) == ("Racemic ketamine, rapidly dissolving sublingual tablet", "")
    assert (earlier.dose_mg, later.dose_mg) == (100, 56)


def test_the_coming_session_is_one_under_way_without_a_dose_or_a_new_one(desk, a_patient, clock):
    patient_id = a_patient()
    plan(desk, patient_id)
    hold_session(desk, patient_id, clock, 100)
    chart = desk.ask(charts.whole, patient_id)
    dosed = {dose.session_id for dose in chart.doses}
    assert titration_course.coming_session(chart.sessions, dosed) == 2
    desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far")
    chart = desk.ask(charts.whole, patient_id)
    assert titration_course.coming_session(chart.sessions, dosed) == 2
