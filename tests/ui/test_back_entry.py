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
from keta_desk.queries import chart as charts
from keta_desk.queries import live_session
from keta_desk.ui.sessions import form_names
from keta_desk.ui.sessions.forms import FORMS
from keta_desk.use_cases import sessions, titration
from tests.use_cases.courses import ladder, terms

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
        form.edits[row, name].setText(text)


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
    assert form.banner.words()
    assert desk.ask(live_session.of_session, session_id).readings == ()


def test_what_was_typed_comes_back(open_form, held):
    patient_id, session_id = held()
    form = open_form(patient_id, session_id)
    fill(form, "row2", time="10:00", words="word " * 500)
    form.keeper.touch()
    form.reject()
    assert open_form(patient_id, session_id).edits["row2", "words"].text().startswith("word word")
