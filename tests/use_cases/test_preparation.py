"""Preparation for a dose: kept, amended, waived, asked for before a dose is planned, taken up by its session."""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.preparation import POINT_IDS, PointGroup, Preparation, open_points, points_of
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Stale
from keta_desk.domain.schedule import AppointmentKind, AppointmentState, WallTime
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.queries import chart as charts
from keta_desk.queries import preparation as asked
from keta_desk.use_cases import corrections, preparation, schedule, session_harm, sessions, titration
from keta_desk.use_cases.sessions import Effects
from tests.use_cases.courses import ladder, terms

NINE = WallTime("2026-11-25T09:00", "Europe/London")
AGREED = Preparation(
    intention="To listen, and not to mend.",
    checklist={"quiet-room": True, "eye-mask": False},
    pause_signal="Left hand",
    touch_agreement="A hand on the shoulder, if asked for",
)
ANYWAY = "Screened and consented on paper"


def code_of(desk, *job, **more):
    with pytest.raises(RuleBroken) as refused:
        desk.do(*job, **more)
    return refused.value.code


def start(desk, patient_id, **more):
    return desk.do(sessions.start, patient_id, setting="clinic", confirmed_because=ANYWAY, **more)


def test_what_was_not_asked_stays_not_asked(desk, a_patient):
    patient_id = a_patient()
    desk.do(preparation.prepare, patient_id, AGREED)
    line = desk.ask(asked.latest, patient_id)
    assert line.content() == AGREED
    assert (line.checklist.get("eye-mask"), line.checklist.get("calm-music")) == (False, None)
    assert "quiet-room" not in open_points(line.checklist)
    assert {"eye-mask", "calm-music"} <= set(open_points(line.checklist))


def test_every_point_belongs_to_a_group():
    assert {point for group in PointGroup for point in points_of(group)} == POINT_IDS


def test_the_points_of_home_are_open_only_where_they_are_asked():
    assert "bp-device" not in open_points({"quiet-room": True})
    assert "floor-clear" in open_points({"bp-device": True})
    assert "bp-device" not in open_points({"bp-device": True})


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (Preparation(), "preparation.empty"),
        (Preparation(intention="  \n "), "preparation.empty"),
        (Preparation(checklist={"moon-phase": True}), "preparation.point-unknown"),
        (Preparation(hopes="x" * 20_001), "entry.text-long"),
    ],
)
def test_nothing_unknown_or_endless_is_kept(desk, a_patient, content, code):
    assert code_of(desk, preparation.prepare, a_patient(), content) == code


def test_a_preparation_of_nobody_is_refused(desk):
    with pytest.raises(Gone):
        desk.do(preparation.prepare, "nobody", AGREED)


def test_a_dose_is_not_planned_unprepared_without_a_reason(desk, a_patient):
    patient_id = a_patient()
    assert code_of(desk, schedule.book, patient_id, AppointmentKind.DOSING, NINE) == "preparation.missing"
    desk.do(schedule.book, patient_id, AppointmentKind.DOSING, NINE, confirmed_because="Prepared by her therapist")
    why = "SELECT unprepared_because FROM appointment"
    kept = desk.ask(lambda session: session.connection().exec_driver_sql(why).scalar_one())
    assert kept == "Prepared by her therapist"


@pytest.mark.parametrize("way", ["held", "waived", "booked"])
def test_a_dose_is_planned_once_it_is_prepared_or_that_was_waived(desk, a_patient, way):
    patient_id = a_patient()
    if way == "held":
        desk.do(preparation.prepare, patient_id, AGREED)
    elif way == "waived":
        desk.do(preparation.waive, patient_id, because="Tenth session, same room")
    else:
        before = WallTime("2026-11-20T09:00", "Europe/London")
        desk.do(schedule.book, patient_id, AppointmentKind.PREPARATION, before)
    desk.do(schedule.book, patient_id, AppointmentKind.DOSING, NINE)


def test_a_preparation_that_was_called_off_or_comes_later_prepares_nothing(desk, a_patient):
    patient_id = a_patient()
    later = WallTime("2026-11-26T09:00", "Europe/London")
    desk.do(schedule.book, patient_id, AppointmentKind.PREPARATION, later)
    off = desk.do(schedule.book, patient_id, AppointmentKind.PREPARATION, WallTime("2026-11-20T09:00", "Europe/London"))
    desk.do(schedule.set_state, off, AppointmentState.CANCELLED, reason="Ill")
    assert code_of(desk, schedule.book, patient_id, AppointmentKind.DOSING, NINE) == "preparation.missing"


def test_a_waiver_says_why(desk, a_patient):
    assert code_of(desk, preparation.waive, a_patient(), because=" ") == "record.reason-missing"


def test_the_session_takes_up_its_preparation_with_the_intention(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(preparation.prepare, patient_id, AGREED)
    session_id = start(desk, patient_id)
    line = desk.ask(asked.latest, patient_id, session_id=session_id)
    assert (line.pause_signal, line.touch_agreement) == (AGREED.pause_signal, AGREED.touch_agreement)
    assert desk.ask(charts.whole, patient_id).sessions[0].intention == AGREED.intention
    assert desk.ask(asked.latest, patient_id) is None
    assert code_of(desk, schedule.book, patient_id, AppointmentKind.DOSING, NINE) == "preparation.missing"


def test_what_is_said_on_the_day_stands_beside_what_was_prepared(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(preparation.prepare, patient_id, AGREED)
    clock.move(minutes=5)
    start(desk, patient_id, intention="To rest")
    told = desk.ask(asked.intentions, patient_id)
    assert [(one.words, one.session_number) for one in told] == [("To rest", 1), (AGREED.intention, 1)]


def test_a_session_entered_in_error_gives_its_preparation_back(desk, a_patient):
    patient_id = a_patient()
    desk.do(preparation.prepare, patient_id, AGREED)
    session_id = start(desk, patient_id)
    desk.do(corrections.enter_in_error, "dosing_session", session_id, reason="Wrong patient")
    assert desk.ask(asked.latest, patient_id).intention == AGREED.intention


def test_a_session_charted_late_takes_up_no_preparation_held_after_it(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(preparation.prepare, patient_id, AGREED)
    start(desk, patient_id, started_at=clock.now() - timedelta(days=3))
    assert desk.ask(asked.latest, patient_id) is not None


def test_a_preparation_is_amended_with_a_reason_and_by_one_person_at_a_time(desk, a_patient):
    patient_id = a_patient()
    waived = desk.do(preparation.waive, patient_id, because="No time")
    assert code_of(desk, preparation.amend, waived, AGREED, reason="", seen=1) == "record.reason-missing"
    desk.do(preparation.amend, waived, AGREED, reason="Held after all", seen=1)
    line = desk.ask(asked.latest, patient_id)
    assert (line.is_waived, line.status, json.loads(line.checklist_json)) == (False, "amended", AGREED.checklist)
    with pytest.raises(Stale):
        desk.do(preparation.amend, waived, AGREED, reason="Again", seen=1)
    desk.do(corrections.enter_in_error, "preparation", waived, reason="Somebody else’s")
    assert desk.ask(asked.latest, patient_id) is None


# What holds a dose on the day (capabilities S18), and after the first one (clinical-reference 1.2)


def begin(desk, patient_id, because=""):
    return desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because=because)


def codes(desk, patient_id):
    with pytest.raises(RuleBroken) as refused:
        begin(desk, patient_id)
    return {one.code for one in refused.value.problems}


def test_whoever_ate_or_has_no_way_home_is_not_started_without_a_reason(desk, a_patient):
    patient_id = a_patient()
    desk.do(preparation.prepare, patient_id, Preparation(checklist={"fasted": False, "way-home": False}))
    assert codes(desk, patient_id) >= {"session.not-fasted", "session.no-way-home"}
    assert begin(desk, patient_id, because="A taxi was called; ate at dawn only")


def test_what_was_not_asked_on_the_day_holds_nothing(desk, a_patient):
    patient_id = a_patient()
    desk.do(preparation.prepare, patient_id, Preparation(checklist={"quiet-room": True}))
    assert not codes(desk, patient_id) & {"session.not-fasted", "session.no-way-home"}


def test_a_second_session_asks_why_while_the_first_is_open_or_had_a_serious_event(desk, a_patient, clock):
    patient_id = a_patient()
    first = begin(desk, patient_id, because="On paper")
    dose = {"mg": Decimal(100), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(sessions.give_dose, first, **dose, confirmed_because="On paper")
    clock.move(hours=3)
    assert "session.first-not-closed" in codes(desk, patient_id)
    desk.do(
        session_harm.record_adverse_event,
        first,
        AdverseEvent(term="Syncope", grade=3, began_at=clock.now() - timedelta(hours=1), serious=("hospitalisation",)),
        confirmed_because="Told by the ward",
    )
    desk.do(sessions.end, first, Effects())
    clock.move(days=7)
    assert codes(desk, patient_id) & {"session.first-not-closed", "session.first-serious"} == {"session.first-serious"}
    assert begin(desk, patient_id, because="The cardiologist agrees")
