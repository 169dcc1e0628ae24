"""A disk that takes nothing during a session: what was typed is put back, what stands in no field is named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.record import DiskFull, ReadOnly
from keta_desk.queries import live_session as questions
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from tests.ui.cockpit_house import CTRL, Window, begin, dose

ENTER = Qt.Key.Key_Return
TROUBLES = [DiskFull("disk.full", place="Northlight.keta"), ReadOnly("vault.replaced", place="Northlight.keta")]


@pytest.fixture
def window(qtbot, qapp, desk, a_patient, clock):
    make_application(theme_name="light")
    fonts.load_later()
    session_id = begin(desk, a_patient())
    dose(desk, session_id, checked_by="Lee Second")
    clock.move(minutes=10)
    window = Window(qtbot, desk)
    window.session_id = session_id
    window.press((Qt.Key.Key_4, CTRL))
    yield window
    window.close()


@pytest.fixture(params=TROUBLES, ids=["disk full", "read-only"])
def refusing(request, window, monkeypatch):
    """A record that takes nothing; called, it takes everything again."""

    def refuse(*_given, **_named):
        raise request.param

    with monkeypatch.context() as patched:
        patched.setattr(type(window.desk), "do", refuse)
        yield patched.undo


def entries(window):
    return len(window.desk.ask(questions.of_session, window.session_id).log)


def test_vitals_stand_in_their_row_again_and_are_kept_once_there_is_room(window, refusing):
    before = entries(window)
    window.press("v", "144/90 84 97", ENTER)
    window.settle()
    form = window.cockpit.page.vitals.row.form
    assert (form.systolic, form.diastolic, form.pulse, form.spo2) == ("144", "90", "84", "97")
    assert "144/90" in window.cockpit.note.words()
    assert entries(window) == before
    refusing()
    window.press("v", ENTER, ENTER, ENTER, ENTER)
    window.settle()
    assert window.log()[0].startswith("144/90")
    assert window.cockpit.note.words() == ""


def test_a_line_stands_in_its_field_again_and_is_kept_once_there_is_room(window, refusing):
    window.press("/", "Tearful, breathing steady.", ENTER)
    window.settle()
    assert window.cockpit.page.log.line.text() == "Tearful, breathing steady."
    refusing()
    window.press("/", ENTER)
    window.settle()
    assert window.log()[0] == "Tearful, breathing steady."


def test_a_rating_and_an_event_which_have_no_field_are_named(window, refusing):
    before = entries(window)
    window.press("d", "6", ENTER)
    window.settle()
    assert "Not kept: Dissociation 6" in window.cockpit.note.words()
    window.press("6")
    window.settle()
    assert "Not kept: Tearful" in window.cockpit.note.words()
    assert entries(window) == before


def test_what_was_typed_meanwhile_stays_and_the_refused_row_is_named(window, refusing):
    window.press("v", "144/90 84 97", ENTER, "v", "1", "2")
    window.settle()
    assert window.cockpit.page.vitals.row.form.systolic == "12"
    assert "144/90" in window.cockpit.note.words()


def test_a_form_of_the_cockpit_keeps_what_is_typed(window, refusing):
    window.press("x")
    form = window.cockpit.bench.form
    form.fields["themes"].edit.setPlainText("The sea")
    form.save_form()
    assert window.cockpit.bench.form is form
    assert form.text("themes") == "The sea"
    assert form.banner.words()
    form.stop_keeping()


def test_words_about_a_leaving_that_is_not_told_stay_in_the_form_with_what_to_do(window):
    window.press("r")
    form = window.cockpit.bench.form
    form.fields["accompanied_by"].edit.setText("Jo Sample")
    form.fields["because"].edit.setText("Wished to go")
    form.fields["because"].edit.setFocus()
    window.press(ENTER)
    assert window.cockpit.bench.is_open()
    assert "Tick below" in form.fields["accompanied_by"].complaint()
    assert "Tick that" in form.fields["because"].complaint()

    form.boxes["left"].setChecked(True)
    window.press(ENTER)
    told = window.desk.ask(questions.of_session, window.session_id)
    assert told.sitting.accompanied_by == "Jo Sample"
    assert "Wished to go" in [one.event.words for one in told.log]
