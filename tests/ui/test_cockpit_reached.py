"""What leads to the cockpit: a draft left in it, vitals asked for in the chart, and what is left once it is closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from keta_desk.domain.closing import Closing
from keta_desk.queries import today
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.cockpit import form_names as cockpit_names
from keta_desk.ui.cockpit.forms import FORMS
from keta_desk.ui.frame.forms import form_names
from keta_desk.use_cases import closing, notes
from keta_desk.use_cases.sessions import Effects
from tests.ui.cockpit_house import Window, begin, dose


@pytest.fixture
def window(qtbot, qapp, desk, a_patient, clock):
    make_application(theme_name="light")
    fonts.load_later()
    patient_id = a_patient()
    session_id = begin(desk, patient_id)
    dose(desk, session_id, checked_by="Lee Second")
    clock.move(minutes=10)
    window = Window(qtbot, desk)
    window.patient_id, window.session_id = patient_id, session_id
    yield window
    window.close()


def day_of(desk):
    return desk.ask(today.of, now=desk.clock.now(), clinician_id=desk.clinician.id, forms=tuple(form_names()))


def test_every_form_of_the_cockpit_has_a_name_where_drafts_are_named():
    assert set(FORMS) <= set(form_names())
    assert all(form_names()[name] for name in FORMS)


def test_a_draft_left_in_the_cockpit_is_named_in_today_and_goes_on_beside_the_clock(window, desk):
    desk.do(notes.keep_draft, cockpit_names.CLOSE, f"{window.patient_id}:{window.session_id}", {"themes": "The sea"})
    window.page.go("today")
    view = window.page.ways.place("today")
    view.refresh()
    assert "Draft not saved: Rest and close" in " | ".join(one.text() for one in view.open.findChildren(QLabel))
    draft = next(one for one in day_of(desk).loops if one.kind == "draft")
    view._open_loop(draft)
    assert window.page.where().place == "session"
    assert window.cockpit.bench.form.text("themes") == "The sea"
    assert window.page.form() is None


def test_a_draft_of_a_session_that_has_ended_opens_over_the_chart(window, desk):
    desk.do(closing.close, window.session_id, Closing(), Effects(), confirmed_because="Left alone")
    window.page.open_chart(window.patient_id)
    window.page.ask_form(cockpit_names.HARM, window.session_id)
    assert window.page.where().place == "chart"
    assert window.page.form().FORM == cockpit_names.HARM
    window.page.form().reject()


def test_vitals_asked_for_in_the_chart_of_whose_session_runs_are_the_row_of_the_cockpit(window):
    window.page.open_chart(window.patient_id)
    assert window.page.chart.head.vitals.accessibleName() == "Return to session"
    window.press(Qt.Key.Key_V)
    assert window.page.where().place == "session"
    assert window.page.form() is None
    window.press("144/90 84 97", Qt.Key.Key_Return)
    window.settle()
    assert window.log()[0].startswith("144/90")


def test_vitals_of_another_patient_stay_a_form_of_the_chart(window, a_patient):
    window.page.open_chart(a_patient(family="Other"))
    window.press(Qt.Key.Key_V)
    assert window.page.where().place == "chart"
    assert window.page.form().FORM == "vitals"
    window.page.form().reject()


def test_where_two_sessions_run_v_leads_to_that_of_the_chart_that_is_open(window, desk, clock, a_patient):
    clock.move(minutes=5)
    other = a_patient(family="Other")
    theirs = begin(desk, other)
    assert window.page.watch.session_id() == theirs, "the last that was started"
    window.page.open_chart(window.patient_id)
    window.press(Qt.Key.Key_V)
    assert window.page.where().place == "session"
    assert window.page.watch.session_id() == window.session_id


def test_the_day_after_a_session_was_closed_here_today_asks_how_the_patient_is(window, desk, clock):
    desk.do(closing.close, window.session_id, Closing(themes="The sea"), Effects(), confirmed_because="Quiet")
    assert not [one for one in day_of(desk).loops if one.kind == "check_due"]
    clock.move(hours=24)
    due = [one for one in day_of(desk).loops if one.kind == "check_due"]
    assert [one.patient.id for one in due] == [window.patient_id]
