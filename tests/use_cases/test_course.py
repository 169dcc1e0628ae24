"""A course of treatment as it is charted, and what the record refuses on the way."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.patients import Stage
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.domain.titration import Decision, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart, patients, timeline
from keta_desk.use_cases import corrections, documents, outcomes, schedule, sessions, titration
from tests.use_cases.courses import chart_course, hold_session, ladder, terms
from tests.use_cases.supplies import supplied


def test_a_course_stands_in_the_chart_as_it_was_charted(desk, a_patient, clock):
    patient_id = a_patient(stage=Stage.INDUCTION)
    chart_course(desk, patient_id, clock)
    found = desk.ask(chart.whole, patient_id)
    assert [dose.dose_ug for dose in found.doses] == [100_000, 125_000, 150_000]
    assert [int(total) for _, total in found.totals("phq9")] == [19, 16, 13]
    assert [(line.peak_systolic_mmhg, line.peak_dissociation) for line in found.sessions] == [(138, 5)] * 3
    assert [line.decision for line in found.decisions] == ["increase", "increase"]
    assert json.loads(found.decisions[-1].known)["scores"]["phq9"]["total"] == "13"
    assert timeline.entries(found, limit=1)[0].kind == "integration"
    (line,) = desk.ask(patients.find, "ada", now=clock.now())
    assert (line.stage_note, line.last_dose_ug, line.phq9) == ("3 of 3", 150_000, (19, 16, 13))


def test_a_dose_over_the_ceiling_is_refused_whatever_the_reason(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    with pytest.raises(RuleBroken) as refused:
        desk.do(
            titration.decide, patient_id, Decision.INCREASE, to_mg=Decimal(350), reason="x", confirmed_because="because"
        )
    assert refused.value.code == "dose.over-ceiling"


def test_a_large_step_asks_for_a_reason_and_keeps_it(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    step = {"to_mg": Decimal(150), "reason": "Hardly any effect"}
    with pytest.raises(RuleBroken):
        desk.do(titration.decide, patient_id, Decision.INCREASE, **step)
    because = {"confirmed_because": "Discussed with the patient", "second_reviewer": "Dr Ada Second"}
    desk.do(titration.decide, patient_id, Decision.INCREASE, **step, **because)
    assert desk.ask(chart.whole, patient_id).decisions[-1].to_dose_ug == 150_000


def test_a_dose_needs_a_plan_an_amount_and_a_route(desk, a_patient, clock):
    patient_id = a_patient()
    session_id = desk.do(sessions.start, patient_id, setting="clinic", confirmed_because="Charted on paper so far")
    given = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    with pytest.raises(Gone):
        desk.do(sessions.give_dose, session_id, mg=Decimal(100), **given)
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    with pytest.raises(RuleBroken) as refused:
        desk.do(sessions.give_dose, session_id, mg=None, molecule=None, formulation=None)
    assert {problem.code for problem in refused.value.problems} == {
        "dose.amount-missing", "dose.molecule-missing", "dose.route-missing",
    }  # fmt: skip


def test_a_new_plan_version_asks_why_and_the_old_one_stays(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    with pytest.raises(RuleBroken):
        desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    desk.do(titration.keep_plan, patient_id, terms(planned_sessions=8), ladder(100), change_reason="Slow response")
    found = desk.ask(chart.whole, patient_id)
    assert [(plan.number, plan.planned_sessions) for plan in found.plans] == [(2, 8), (1, 3)]
    assert len(found.rungs) == 1


def test_a_ladder_over_its_ceiling_is_refused(desk, a_patient):
    with pytest.raises(RuleBroken):
        desk.do(titration.keep_plan, a_patient(), terms(), ladder(100, 400))


def test_an_impossible_reading_is_refused_and_a_high_one_is_recorded_all_the_same(desk, a_patient, clock):
    patient_id = a_patient()
    with pytest.raises(RuleBroken):
        desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=20))
    with pytest.raises(RuleBroken):
        desk.do(sessions.record_reading, patient_id, Reading())
    session_id = desk.do(sessions.start, patient_id, setting="clinic", confirmed_because="Charted on paper so far")
    desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=190, diastolic_mmhg=115), session_id=session_id)
    assert desk.ask(chart.whole, patient_id).readings[0].systolic_mmhg == 190


def test_what_was_entered_in_error_is_out_of_sight_but_kept(desk, a_patient, clock):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120, diastolic_mmhg=80))
    with pytest.raises(RuleBroken):
        desk.do(corrections.enter_in_error, "reading", reading_id, reason="")
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="Other patient")
    assert desk.ask(chart.whole, patient_id).readings == []
    kept = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT status_reason FROM reading").scalar())
    assert kept == "Other patient"


def test_an_amended_reading_keeps_what_it_said(desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=120, diastolic_mmhg=80))
    right = Reading(systolic_mmhg=130, diastolic_mmhg=80)
    desk.do(sessions.amend_reading, reading_id, right, reason="Misread", seen=1)
    was = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT was FROM former_state").scalar())
    assert json.loads(was)["systolic_mmhg"] == 120
    assert desk.ask(chart.whole, patient_id).readings[0].systolic_mmhg == 130


def test_an_answer_the_scale_does_not_have_is_refused(desk, a_patient):
    with pytest.raises(RuleBroken):
        desk.do(outcomes.fill_in, a_patient(), "phq9", (4, 0, 0, 0, 0, 0, 0, 0, 0))


def test_an_appointment_at_a_time_the_clocks_skip_is_refused(desk, a_patient):
    skipped = WallTime("2027-03-28T01:30", "Europe/London")
    with pytest.raises(RuleBroken) as refused:
        desk.do(schedule.book, a_patient(), AppointmentKind.DOSING, skipped)
    assert refused.value.code == "appointment.time-skipped"


def test_overlapping_appointments_ask_for_a_reason(desk, a_patient):
    patient_id = a_patient()
    nine = WallTime("2026-11-25T09:00", "Europe/London")
    desk.do(schedule.book, patient_id, AppointmentKind.REVIEW, nine, minutes=150)
    with pytest.raises(RuleBroken):
        desk.do(schedule.book, patient_id, AppointmentKind.INTEGRATION, WallTime("2026-11-25T10:00", "Europe/London"))
    desk.do(schedule.book, patient_id, AppointmentKind.INTEGRATION, WallTime("2026-11-25T12:00", "Europe/London"))


@pytest.mark.parametrize("kind", DocumentKind)
def test_the_same_record_prints_the_same_bytes(desk, a_patient, clock, kind):
    patient_id = a_patient(stage=Stage.INDUCTION)
    chart_course(desk, patient_id, clock)
    supplied(desk, patient_id)
    first = desk.do(documents.print_document, patient_id, kind, paper=Paper.A4)
    clock.move(days=3)
    again = desk.do(documents.preview, patient_id, kind, paper=Paper.A4)
    assert first.pdf == again.pdf
    assert first.pdf.startswith(b"%PDF-")
    assert first.undrawable == ()
    assert [line.fingerprint for line in desk.ask(chart.whole, patient_id).documents] == [first.fingerprint]


def test_a_plan_cannot_be_printed_before_there_is_one(desk, a_patient):
    with pytest.raises(Gone) as refused:
        desk.do(documents.print_document, a_patient(), DocumentKind.TREATMENT_PLAN)
    assert refused.value.code == "plan.none"


def test_sessions_count_on_from_one(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    hold_session(desk, patient_id, clock, 100)
    clock.move(days=4)
    hold_session(desk, patient_id, clock, 100)
    assert [line.number for line in desk.ask(chart.whole, patient_id).sessions] == [1, 2]


def test_a_booster_counts_towards_the_ceiling(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(ceiling_dose_mg=Decimal(120)), ladder(100))
    session_id = hold_session(desk, patient_id, clock, 100)
    booster = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT, "confirmed_because": "Little effect"}
    with pytest.raises(RuleBroken) as refused:
        desk.do(sessions.give_dose, session_id, mg=Decimal(50), **booster)
    assert refused.value.code == "dose.over-ceiling"
    desk.do(sessions.give_dose, session_id, mg=Decimal(20), **booster)
    assert [dose.dose_ug for dose in desk.ask(chart.whole, patient_id).doses] == [120_000]
