"""The paper sheet of a session, typed in afterwards."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QWidget

from keta_desk.domain.back_entry import moment_of, read_row
from keta_desk.domain.session_log import EntryKind
from keta_desk.domain.titration import DoseSetting
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import dispensing, live_session, session_records
from keta_desk.ui.parts.inputs import set_text
from keta_desk.ui.sessions import form_names, session_words
from keta_desk.ui.sessions.forms import FORMS
from keta_desk.use_cases import sessions, titration
from tests.ui.screen_room import crowded
from tests.use_cases.courses import ladder, terms
from tests.use_cases.supplies import home_plan, supplied

LONDON = ZoneInfo("Europe/London")
LATE = datetime(2026, 11, 18, 23, 30, tzinfo=LONDON)


@pytest.fixture
def open_form(qtbot, tools):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def opened(patient_id, session_id):
        chart = tools.desk.ask(charts.whole, patient_id)
        form = FORMS[form_names.BACK_ENTRY](tools, chart, session_id, window)
        form.open()
        return form

    return opened


@pytest.fixture
def held(desk, a_patient, clock):
    """Start a session, in the clinic or at home; it is 09:12 then, and 12:12 when the paper is typed in."""

    def start(setting=DoseSetting.CLINIC):
        patient_id = a_patient()
        desk.do(titration.keep_plan, patient_id, terms(setting=setting), ladder(100), confirmed_because="Known")
        said = {"planned_dose_mg": Decimal(100), "confirmed_because": "On paper"}
        session_id = desk.do(sessions.start, patient_id, setting=setting, **said)
        clock.move(hours=3)
        return patient_id, session_id

    return start


def fill(form, row, **typed):
    for name, text in typed.items():
        set_text(form.edits[row, name], text)


def write(form, **typed):
    for name, text in typed.items():
        set_text(form.fields[name].edit, text)


def tick(form, *, but=()):
    """Circle yes at every point of leaving, no at those in `but`."""
    for name, choice in form.ready.items():
        choice.choose("no" if name in but else "yes")


def signs(form, row, time, **other):
    fill(form, row, **{"time": time, "pressure": "124/78", "pulse": "72", "spo2": "98", **other})


@pytest.mark.parametrize(
    ("typed", "day", "hour"), [("23:45", 18, 23), ("0:20", 19, 0), ("0020", 19, 0), ("22.10", 18, 22)]
)
def test_a_time_after_midnight_belongs_to_the_session(typed, day, hour):
    found = moment_of(typed, LATE, LONDON)
    assert (found.day, found.hour) == (day, hour)


@pytest.mark.parametrize("typed", ["", "25:00", "12:60", "noon", "1", "\u0661\u0662:00", "12:00:00"])
def test_what_is_no_time_is_told(typed):
    row, found = read_row("row1", {"time": typed, "pulse": "70"}, LATE, LONDON)
    assert row is None
    assert [problem.code for problem in found] == ["sheet.time"]


def test_a_sheet_is_kept_whole_measured_then_and_entered_now(open_form, desk, held, clock, tools):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    fill(form, "row1", time="9:15", pressure="124/78", pulse="72", spo2="98", moaas="5")
    fill(form, "row3", time="10:00", pressure="138 86", dissociation="6", words="Asked for water")
    fill(form, "row2", time="09:40", words="Looked in, all well")
    form.save.click()
    live = desk.ask(live_session.of_session, session_id)
    assert [one.manner for one in live.readings] == ["transcribed", "transcribed"]
    assert [(one.at.minute, one.reading.systolic_mmhg) for one in live.readings] == [(15, 124), (0, 138)]
    assert all(one.entered_at == clock.now() for one in live.readings)
    assert [one.event.words for one in live.log if one.event.kind == EntryKind.LINE] == [
        "Looked in, all well",
        "Asked for water",
    ]
    tools.undo.undo()
    assert desk.ask(live_session.of_session, session_id).standing == ()


def test_at_home_it_was_reported(open_form, desk, held):
    patient_id, session_id = held(DoseSetting.HOME)
    form = open_form(patient_id, session_id)
    fill(form, "row1", time="10:00", pressure="124/78")
    form.save.click()
    (reading,) = desk.ask(live_session.of_session, session_id).readings
    assert (reading.manner, reading.source) == ("reported", "caregiver")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"time": "10:00", "pressure": "80/120"}, "not lower"),
        ({"time": "10:00", "pressure": "12"}, "no blood pressure"),
        ({"time": "ten", "pulse": "70"}, "no time of day"),
        ({"time": "10:00", "pulse": "7O"}, "7O"),
        ({"time": "10:00", "spo2": "9"}, "9"),
    ],
)
def test_a_row_that_cannot_be_is_told_under_it_and_nothing_is_kept(open_form, desk, held, typed, said):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    fill(form, "row1", time="9:30", pulse="70")
    fill(form, "row2", **typed)
    form.save.click()
    assert form.complaints["row2"].words()
    assert desk.ask(live_session.of_session, session_id).readings == ()


def test_an_empty_sheet_keeps_nothing_and_says_so(open_form, held):
    form = open_form(*held())
    fill(form, "row1", time="10:00")
    form.save.click()
    assert "No row is filled in yet" in form.banner.words()


def test_a_moment_still_to_come_is_refused(open_form, desk, held):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    fill(form, "row1", time="18:00", pulse="70")
    form.save.click()
    assert form.complaints["row1"].words()
    assert desk.ask(live_session.of_session, session_id).readings == ()


def test_what_was_typed_comes_back(open_form, held):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    fill(form, "row2", time="10:00", words="word " * 500)
    form.keeper.touch()
    form.reject()
    assert open_form(patient_id, session_id).edits["row2", "words"].text().startswith("word word")


# All parts of the paper


def whole_sheet(form):
    """Type in a sheet: a dose at 9:20, five looks, harm, a line, the points of leaving and the foot."""
    write(form, molecule="racemic", formulation="sl_rdt", food="08:00", sleep="6:30", weight="81.5", by="R. Example")
    fill(form, "dose1", time="9:20", mg="100", product="Tablet 100 mg", lot="X77", method="held", until="9:35")
    fill(form, "dose1", given_by="R. Example", checked_by="M. Fixture")
    signs(form, "row1", "9:12")
    signs(form, "row2", "10:00", pressure="152/95", dissociation="6", moaas="4", by="TE")
    signs(form, "row3", "12:00", moaas="5", dissociation="1", nausea="0", words="Up and about")
    fill(form, "event1", time="9:50", term="Nausea", grade="1", words="Lay on the side", by="TE")
    fill(form, "event2", time="10:10", words="Asked for water")
    tick(form)
    write(form, released_at="12:10", accompanied_by="Ada\u2019s sister", rest_started_at="11:00", rest_ended_at="12:00")
    write(form, intensity="7", pleasantness="\u22122", themes="A house with many doors", next_contact="Friday 10:00")


def test_all_parts_of_the_paper_are_kept_and_undone_together(open_form, desk, held, clock, tools):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    whole_sheet(form)
    form.save.click()
    assert "leap" not in form.banner.words()
    form.save.click()  # 152/95 is unusual after 124/78: asked once, then kept
    live = desk.ask(live_session.of_session, session_id)
    (dose,) = live.given
    assert (dose.dose_ug, dose.lot, dose.checked_by) == (100_000, "X77", "M. Fixture")
    assert dose.ended_at.astimezone(LONDON).strftime("%H:%M") == "09:35"
    (harm,) = live.adverse_events
    assert (harm.term, harm.grade, harm.manner) == ("Nausea", 1, "transcribed")
    said = [one.event.words for one in live.log if one.event.kind == EntryKind.LINE]
    assert said == ["Last food, at: 08:00", "Sleep last night, h: 6:30", "Asked for water", "Up and about"]
    assert live.sitting.released_at.astimezone(LONDON).strftime("%H:%M") == "12:10"
    assert (live.sitting.accompanied_by, live.sitting.instructions_given) == ("Ada\u2019s sister", True)
    assert {one.event.manner for one in live.log if one.event.subject_id} == {"transcribed"}
    assert [one.beside.observer for one in live.readings if one.reading.pulse_bpm] == ["R. Example", "TE", "R. Example"]
    assert all(one.entered_at == clock.now() != one.at for one in live.readings)
    tools.undo.undo()
    live = desk.ask(live_session.of_session, session_id)
    assert (live.given, live.standing, live.sitting.released_at) == ((), (), None)
    assert (live.sitting.accompanied_by, live.sitting.rest_started_at) == ("", None)


def test_an_unusual_value_is_asked_about_once_and_kept_as_it_is(open_form, desk, held):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    fill(form, "row1", time="9:15", pressure="124/78")
    fill(form, "row2", time="9:30", pressure="190/84")
    form.save.click()
    assert "190" in form.complaints["row2"].words()
    assert desk.ask(live_session.of_session, session_id).readings == ()
    fill(form, "row2", pressure="191/84")
    form.save.click()  # another value is asked about anew
    assert desk.ask(live_session.of_session, session_id).readings == ()
    form.save.click()
    assert [one.reading.systolic_mmhg for one in desk.ask(live_session.of_session, session_id).readings] == [124, 191]


def test_a_sheet_entered_twice_is_noticed(open_form, desk, held):
    patient_id, session_id = held()
    for _ in range(2):
        form = open_form(patient_id, session_id)
        signs(form, "row1", "9:30")
        form.save.click()
    assert "already" in form.complaints["row1"].words()
    assert len(desk.ask(live_session.of_session, session_id).readings) == 1
    form.reject()


def test_a_dose_against_the_plan_wants_a_reason_and_is_kept(open_form, desk, held):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    write(form, molecule="racemic", formulation="sl_rdt")
    fill(form, "dose1", time="9:20", mg="400")
    form.save.click()
    assert form.complaints["dose1"].words()
    assert form.because.isVisible()
    write(form, confirmed_because="So it stands on the paper")
    form.save.click()
    (dose,) = desk.ask(live_session.of_session, session_id).given
    assert (dose.dose_ug, dose.confirmed_because) == (400_000, "So it stands on the paper")


@pytest.mark.parametrize(
    ("row", "typed", "said"),
    [
        ("dose1", {"time": "9:20", "mg": "1oo"}, "1oo"),
        ("dose1", {"time": "9:20", "mg": "100", "until": "9:10"}, "ends"),
        ("dose1", {"mg": "100"}, "time of day"),
        ("dose1", {"time": "9:20", "mg": "10 ml"}, "ml"),
        ("event1", {"time": "9:30", "grade": "2", "words": "Sick"}, "belongs"),
        ("event1", {"time": "9:30", "term": "Nausea", "grade": "7"}, "1 to 5"),
    ],
)
def test_what_of_a_dose_or_event_cannot_be_is_told_under_it(open_form, desk, held, row, typed, said):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    write(form, molecule="racemic", formulation="sl_rdt")
    signs(form, "row1", "9:30")
    fill(form, row, **typed)
    form.save.click()
    assert form.complaints[row].words()
    assert desk.ask(live_session.of_session, session_id).readings == ()


def test_a_dose_without_molecule_and_route_asks_for_them(open_form, desk, held):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    fill(form, "dose1", time="9:20", mg="100")
    form.save.click()
    assert form.fields["molecule"].complaint()
    assert form.fields["formulation"].complaint()
    assert desk.ask(live_session.of_session, session_id).given == ()


def test_who_left_with_a_point_open_is_kept_as_left_and_not_as_released(open_form, desk, held):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    whole_sheet(form)
    tick(form, but=("gait",))
    form.save.click()
    form.save.click()
    assert "points of leaving are open" in form.fields["released_at"].complaint()
    write(form, confirmed_because="Went before anybody looked")
    form.save.click()
    live = desk.ask(live_session.of_session, session_id)
    assert live.sitting.released_at is None
    assert [one.event.words for one in live.log if one.event.kind == EntryKind.LEFT] == ["Went before anybody looked"]


@pytest.mark.parametrize(
    "typed", [{"rest_started_at": "11:00", "rest_ended_at": "10:00"}, {"pleasantness": "8"}, {"released_at": "noon"}]
)
def test_what_of_the_foot_cannot_be_is_told_at_its_field(open_form, desk, held, typed):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    write(form, **typed)
    form.save.click()
    assert any(form.fields[name].complaint() for name in typed)
    sitting = desk.ask(live_session.of_session, session_id).sitting
    assert (sitting.rest_started_at, sitting.released_at) == (None, None)


@pytest.mark.parametrize("setting", [DoseSetting.HOME, DoseSetting.CLINIC])
def test_the_whole_sheet_has_room_in_a_small_window(qtbot, open_form, held, setting):
    form = open_form(*held(setting))
    form.resize(800, 600)
    qtbot.waitUntil(lambda: form.scroller.verticalScrollBar().maximum() > 0)
    assert form.scroller.horizontalScrollBar().maximum() == 0
    assert list(crowded(form)) == []
    assert all(edit.accessibleName() for edit in (*form.edits.values(), *form.ready.values()))


# At home: what was told afterwards is reported, never observed


def test_the_look_ins_of_a_home_session_are_shown_as_reported_with_both_moments(open_form, desk, held, clock):
    patient_id, session_id = held(DoseSetting.HOME)
    form = open_form(patient_id, session_id)
    assert not any(name == "moaas" for _, name in form.edits)
    fill(form, "row1", time="9:40", awake="yes", calm="yes", pressure="124/78", pulse="70")
    fill(form, "row2", time="9:55", awake="no", words="Woke when called")
    write(form, by="Ada\u2019s sister")
    form.save.click()
    live = desk.ask(live_session.of_session, session_id)
    told = [
        (one.event.code, one.event.words, one.event.manner) for one in live.log if one.event.manner and not one.reading
    ]
    assert told == [
        ("look_in", "Awake, answers. Breathes calmly.", "reported"),
        ("", "Not awake or does not answer. Woke when called", "reported"),  # a line: not all was well
    ]
    (entry,) = desk.ask(session_records.of_patient, patient_id).session(session_id).readings
    assert session_words.source_words(entry.source, entry.manner) == "reported by caregiver"
    assert (entry.at.minute, entry.entered_at) == (40, clock.now())
    assert live.readings[0].beside.observer == "Ada\u2019s sister"


def test_tablets_used_and_wasted_at_home_are_drawn_from_the_stock_there(open_form, desk, a_patient, clock, tools):
    patient_id = a_patient()
    home_plan(desk, patient_id)
    supplied(desk, patient_id)
    session_id = desk.do(sessions.start, patient_id, setting=DoseSetting.HOME, confirmed_because="On paper")
    clock.move(hours=3)
    form = open_form(patient_id, session_id)
    write(form, molecule="racemic", formulation="sl_rdt")
    fill(form, "dose1", time="9:20", mg="100", lot="X77", wasted="50", witness="Ada\u2019s sister")
    form.save.click()
    (home,) = desk.ask(dispensing.of_patient, patient_id).at_home
    assert (home.used_milli, home.wasted_milli) == (1000, 500)
    tools.undo.undo()
    (home,) = desk.ask(dispensing.of_patient, patient_id).at_home
    assert (home.used_milli, home.wasted_milli) == (0, 0)


def test_waste_without_a_witness_is_told_at_its_row(open_form, desk, held):
    patient_id, session_id = held(DoseSetting.HOME)
    form = open_form(patient_id, session_id)
    write(form, molecule="racemic", formulation="sl_rdt")
    fill(form, "dose1", time="9:20", mg="100", wasted="50")
    form.save.click()
    assert form.complaints["dose1"].words()
    assert desk.ask(live_session.of_session, session_id).given == ()


@pytest.mark.parametrize(("setting", "shown"), [(DoseSetting.HOME, "reported"), (DoseSetting.CLINIC, "observed")])
def test_a_reading_added_to_a_session_is_observed_only_where_somebody_was_there(desk, held, setting, shown):
    patient_id, session_id = held(setting)
    desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=70), session_id=session_id)
    (entry,) = desk.ask(session_records.of_patient, patient_id).session(session_id).readings
    assert session_words.source_words(entry.source, entry.manner) == shown
