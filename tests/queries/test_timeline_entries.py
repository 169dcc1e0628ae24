"""Everything that happened to a patient, by date: with what amended entries said before, and what was in error."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.integration import IntegrationWork
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.patients import Stage
from keta_desk.domain.schedule import AppointmentKind, AppointmentState, WallTime
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import session_records, timeline
from keta_desk.queries.timeline_rows import EntryKind
from keta_desk.use_cases import (
    corrections,
    documents,
    evaluation,
    integration,
    notes,
    outcomes,
    patients,
    schedule,
    sessions,
)
from tests.use_cases.courses import PHQ9, chart_course, hold_session


def kinds(desk, patient_id):
    return [entry.kind for entry in desk.ask(timeline.of_patient, patient_id)]


def of_kind(desk, patient_id, kind):
    return [entry for entry in desk.ask(timeline.of_patient, patient_id) if entry.kind is kind]


def test_a_chart_in_which_nothing_happened_has_no_entry(desk, a_patient):
    assert desk.ask(timeline.of_patient, a_patient(consents=False)) == []


def test_every_kind_that_is_recorded_has_its_entry_latest_first(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    desk.do(evaluation.add_medication, patient_id, name="Sertraline", started_on=date(2026, 1, 5))
    desk.do(notes.write, patient_id, NoteKind.PROGRESS, body="Sleeps better")
    desk.do(patients.move_to_stage, patient_id, Stage.INDUCTION, reason="First dose given")
    desk.do(documents.print_document, patient_id, DocumentKind.TREATMENT_PLAN)
    found = desk.ask(timeline.of_patient, patient_id)
    elsewhere = {EntryKind.APPOINTMENT, EntryKind.VISIT}  # told of in tests of their own
    elsewhere |= {EntryKind.ITEM, EntryKind.MARKER, EntryKind.RATING}
    supply = {EntryKind.PRESCRIPTION, EntryKind.DELIVERY, EntryKind.STOCK, EntryKind.PDMP}
    elsewhere |= {EntryKind.CHECK_IN, EntryKind.COMMITMENT, EntryKind.JOURNAL, EntryKind.SAFETY_PLAN}
    elsewhere |= {EntryKind.TRIGGER, EntryKind.PATTERN, EntryKind.SKILL}
    assert {entry.kind for entry in found} == set(EntryKind) - elsewhere - supply
    assert [entry.at for entry in found] == sorted((entry.at for entry in found), reverse=True)
    (stage,) = [entry for entry in found if entry.kind is EntryKind.STAGE]
    assert (stage.said.fact("from"), stage.said.fact("to"), stage.said.text) == (
        "evaluation",
        "induction",
        "First dose given",
    )


def test_readings_of_a_session_stand_in_its_entry_and_those_outside_by_themselves(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    assert kinds(desk, patient_id).count(EntryKind.READING) == 1  # the weight of the first visit
    session = of_kind(desk, patient_id, EntryKind.SESSION)[0]
    assert (session.said.fact("number"), session.said.fact("doses")) == ("3", "150000:sl_rdt")
    assert (session.said.fact("dissociation"), session.said.fact("systolic")) == ("5", "138")


def test_an_amended_note_shows_both(desk, a_patient, clock):
    patient_id = a_patient()
    note_id = desk.do(notes.write, patient_id, NoteKind.PROGRESS, body="Sleeps six hours")
    clock.move(hours=1)
    desk.do(notes.amend, note_id, body="Sleeps seven hours", reason="Misheard", seen=1)
    clock.move(hours=1)
    desk.do(notes.amend, note_id, body="Sleeps eight hours", reason="Misheard twice", seen=2)
    (entry,) = of_kind(desk, patient_id, EntryKind.NOTE)
    assert [was.said.text for was in entry.was] == ["Sleeps six hours", "Sleeps seven hours"]
    assert (entry.said.text, entry.amended_because) == ("Sleeps eight hours", "Misheard twice")
    assert entry.was[0].changed_by == "Dr Mara Fixture"


def test_an_amended_reading_and_score_show_both(desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=144, diastolic_mmhg=90))
    desk.do(
        sessions.amend_reading,
        reading_id,
        Reading(systolic_mmhg=114, diastolic_mmhg=90, pulse_bpm=70),
        reason="Typing slip",
        seen=1,
    )
    score_id = desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[19])
    desk.do(outcomes.amend, score_id, PHQ9[16], reason="Wrong sheet", seen=1)
    (reading,), (score,) = of_kind(desk, patient_id, EntryKind.READING), of_kind(desk, patient_id, EntryKind.SCORE)
    assert (reading.was[0].said.fact("systolic_mmhg"), reading.was[0].said.fact("pulse_bpm")) == ("144", "")
    assert (reading.said.fact("systolic_mmhg"), reading.amended_because) == ("114", "Typing slip")
    assert (score.was[0].said.fact("total_milli"), score.said.fact("total_milli")) == ("19000", "16000")


def test_what_was_in_error_stays_with_its_reason(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    first = of_kind(desk, patient_id, EntryKind.SESSION)[-1]
    desk.do(corrections.enter_in_error, "dosing_session", first.row_id, reason="Another patient's")
    found = of_kind(desk, patient_id, EntryKind.SESSION)
    assert [entry.in_error for entry in found] == [None, None, "Another patient's"]
    assert [entry.said.fact("number") for entry in found] == ["2", "1", ""]


def test_what_moved_on_was_no_mistake(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    assert all(not entry.was for entry in of_kind(desk, patient_id, EntryKind.SESSION))


def test_psychotherapy_notes_stay_apart(desk, a_patient):
    patient_id = a_patient(consents=False)
    desk.do(notes.write, patient_id, NoteKind.PSYCHOTHERAPY, body="Kept apart")
    assert kinds(desk, patient_id) == []


def test_appointments_are_told_once_they_are_over_and_never_twice(desk, a_patient, clock):
    patient_id = a_patient(consents=False)
    zone = "Europe/London"

    def book(kind, at):
        return desk.do(schedule.book, patient_id, kind, WallTime(at, zone))

    check = book(AppointmentKind.CHECK_IN, "2026-11-18T10:00")
    talk = book(AppointmentKind.INTEGRATION, "2026-11-18T12:00")
    missed = book(AppointmentKind.REVIEW, "2026-11-19T12:00")
    assert kinds(desk, patient_id) == []
    desk.do(schedule.set_state, check, AppointmentState.COMPLETED)
    desk.do(schedule.set_state, talk, AppointmentState.COMPLETED)
    desk.do(schedule.set_state, missed, AppointmentState.NO_SHOW)
    assert kinds(desk, patient_id) == [EntryKind.APPOINTMENT] * 3
    desk.do(integration.hold, patient_id, IntegrationWork(theme="Grief"), held_at=clock.now() + timedelta(hours=3))
    found = of_kind(desk, patient_id, EntryKind.APPOINTMENT)
    assert [entry.said.fact("kind") for entry in found] == ["review", "check_in"]
    assert of_kind(desk, patient_id, EntryKind.INTEGRATION)[0].said.fact("number") == "1"


def test_a_medicine_that_was_stopped_has_both_days(desk, a_patient):
    patient_id = a_patient()
    desk.do(evaluation.add_medication, patient_id, name="Sertraline", started_on=date(2026, 1, 5))
    (started,) = of_kind(desk, patient_id, EntryKind.MEDICATION)
    desk.do(evaluation.stop_medication, started.row_id, stopped_on=date(2026, 3, 1), reason="No effect", seen=1)
    over, began = of_kind(desk, patient_id, EntryKind.MEDICATION)
    assert (over.said.fact("over"), over.said.fact("stop_reason"), over.is_day_only) == ("yes", "No effect", True)
    assert (began.at.date(), began.was) == (date(2026, 1, 5), ())


def test_the_record_of_a_session_keeps_a_dose_and_a_reading_that_were_in_error(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    records = desk.ask(session_records.of_patient, patient_id)
    (session,), (outside,) = records.sessions, records.outside
    assert (session.number, session.peak("dissociation"), session.peak_pressure()) == (1, 5, (138, 86))
    assert outside.reading.weight_g == 80000
    peak = session.readings[1]
    desk.do(corrections.enter_in_error, "reading", peak.id, reason="Cuff slipped")
    desk.do(corrections.enter_in_error, "dose_given", session.doses[0].id, reason="Not swallowed")
    (after,) = desk.ask(session_records.of_patient, patient_id).sessions
    assert [one.is_in_error for one in after.readings] == [False, True, False]
    assert (after.peak("dissociation"), after.dosed_at, after.given) == (1, None, ())
    assert after.doses[0].status_reason == "Not swallowed"


def test_two_readings_in_one_second_keep_their_order(desk, a_patient, clock):
    patient_id = a_patient()
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far"
    )
    for pulse in (70, 71, 72):
        clock.move(milliseconds=200)
        desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=pulse), session_id=session_id)
    (session,) = desk.ask(session_records.of_patient, patient_id).sessions
    assert [one.reading.pulse_bpm for one in session.readings] == [70, 71, 72]
    assert session.is_under_way


def test_a_session_taken_up_again_is_under_way_and_keeps_what_it_held(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    (session,) = desk.ask(session_records.of_patient, patient_id).sessions
    desk.do(sessions.take_up_again, session.id, reason="Ended too early")
    (again,) = desk.ask(session_records.of_patient, patient_id).sessions
    assert again.is_under_way
    assert (again.tolerability, len(again.readings)) == ("Well borne", 3)
    assert desk.ask(session_records.of_patient, patient_id).under_way() == again


def test_a_peak_pressure_is_one_that_was_measured(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session_id = hold_session(desk, patient_id, clock, 100)
    desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=130, diastolic_mmhg=99), session_id=session_id)
    session = desk.ask(session_records.of_patient, patient_id).session(session_id)
    assert session.peak_pressure() == (138, 86)
    assert Decimal(session.given[0].dose_ug) == 100_000
    assert (session.given[0].molecule, session.given[0].formulation) == (Molecule.RACEMIC, Formulation.SL_RDT)
