"""Appointments: where they stand, and which times there are."""

from __future__ import annotations

from decimal import Decimal

import pytest

from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.schedule import CLOSED, AppointmentKind, AppointmentState, WallTime
from keta_desk.domain.titration import Formulation, Molecule
from keta_desk.doors import NewPractice
from keta_desk.queries import chart
from keta_desk.use_cases import schedule, sessions, titration
from tests.use_cases.courses import ladder, terms

NINE = WallTime("2026-11-25T09:00", "Europe/London")


@pytest.fixture
def booked(desk, a_patient):
    return desk.do(schedule.book, a_patient(), AppointmentKind.DOSING, NINE, confirmed_because="Prepared elsewhere")


def code_of(desk, *job, **more):
    with pytest.raises(RuleBroken) as refused:
        desk.do(*job, **more)
    return refused.value.code


def test_what_is_called_off_or_broken_off_says_why(desk, booked):
    for state in (AppointmentState.CANCELLED, AppointmentState.ABORTED):
        assert code_of(desk, schedule.set_state, booked, state) == "record.reason-missing"
    desk.do(schedule.set_state, booked, AppointmentState.CANCELLED, reason="Patient ill")
    was = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT detail FROM audit").all())[-1][0]
    assert "Patient ill" in was


@pytest.mark.parametrize("state", sorted(CLOSED))
def test_what_is_over_stays_over(desk, booked, state):
    desk.do(schedule.set_state, booked, state, reason="x")
    assert code_of(desk, schedule.set_state, booked, AppointmentState.PLANNED) == "appointment.over"
    assert code_of(desk, schedule.move, booked, NINE, seen=2) == "appointment.over"


def test_an_appointment_goes_through_its_day(desk, a_patient):
    patient_id = a_patient()
    booked = desk.do(schedule.book, patient_id, AppointmentKind.DOSING, NINE, confirmed_because="Prepared elsewhere")
    for state in ("confirmed", "checked_in", "in_progress", "observation", "completed"):
        desk.do(schedule.set_state, booked, AppointmentState(state))
    assert desk.ask(chart.whole, patient_id).appointments[0].state == "completed"


@pytest.mark.parametrize(
    ("wall", "code"),
    [
        (WallTime("2026-11-25T09:00", "Mars/Olympus"), "appointment.zone-unknown"),
        (WallTime("2026-11-25T09:00", ""), "appointment.zone-unknown"),
        (WallTime("2026-11-25T09:00", "../../etc/passwd"), "appointment.zone-unknown"),
        (WallTime("0001-01-01T00:00", "Asia/Tokyo"), "appointment.time-unreadable"),
        (WallTime("9999-12-31T23:30", "America/New_York"), "appointment.time-unreadable"),
        (WallTime("2026-11-25T09:00+01:00", "Europe/London"), "appointment.time-unreadable"),
        (WallTime("next Monday", "Europe/London"), "appointment.time-unreadable"),
        (WallTime("2027-03-14T02:30", "America/New_York"), "appointment.time-skipped"),
    ],
)
def test_a_time_or_zone_that_cannot_be_is_refused(desk, a_patient, wall, code):
    assert code_of(desk, schedule.book, a_patient(), AppointmentKind.REVIEW, wall) == code


def test_no_length_is_not_the_usual_length(desk, a_patient):
    assert code_of(desk, schedule.book, a_patient(), AppointmentKind.REVIEW, NINE, minutes=0) == "appointment.length"


def test_the_wall_time_stays_when_the_clocks_change(desk, a_patient):
    patient_id = a_patient()
    for day in ("2027-03-27", "2027-03-28"):
        desk.do(schedule.book, patient_id, AppointmentKind.INTEGRATION, WallTime(f"{day}T10:00", "Europe/London"))
    found = desk.ask(chart.whole, patient_id).appointments
    assert [(line.wall_time[-5:], line.starts_at.hour) for line in found] == [("10:00", 10), ("10:00", 9)]


def test_a_practice_in_an_unknown_zone_is_not_founded(ways, passphrase, tmp_path):
    new = NewPractice(clinic_name="Northlight", user_name="Dr Mara Fixture", passphrase=passphrase, zone="Mars/Olympus")
    with pytest.raises(RuleBroken) as refused:
        ways.create(tmp_path / "Mars.keta", new)
    assert refused.value.code == "appointment.zone-unknown"


def test_less_than_a_microgram_is_no_dose(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    session_id = desk.do(sessions.start, patient_id, setting="clinic", confirmed_because="Charted on paper so far")
    given = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    assert code_of(desk, sessions.give_dose, session_id, mg=Decimal("0.0004"), **given) == "dose.not-positive"
