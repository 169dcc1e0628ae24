"""Preparing a dose on screen: the form, its draft, going without, and where it is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from keta_desk.domain.preparation import POINTS, Preparation
from keta_desk.queries import chart as charts
from keta_desk.queries import preparation as asked
from keta_desk.queries import session_paper
from keta_desk.ui.sessions import form_names
from keta_desk.ui.sessions.forms import FORMS
from keta_desk.ui.sessions.sessions_section import SessionsSection
from keta_desk.use_cases import preparation, sessions, titration
from tests.use_cases.courses import ladder, terms
from tests.use_cases.supplies import home_plan


@pytest.fixture
def open_form(qtbot, tools):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def opened(name, patient_id, subject=""):
        form = FORMS[name](tools, tools.desk.ask(charts.whole, patient_id), subject, window)
        form.open()
        return form

    return opened


@pytest.fixture
def section(qtbot, tools, desk):
    made = SessionsSection(tools)
    qtbot.addWidget(made)
    made.resize(1200, 700)

    def shown(patient_id):
        made.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())
        return made

    return shown


def words_of(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_for_a_dose_at_home_its_points_are_asked_as_well(open_form, desk, a_patient):
    patient_id = a_patient()
    assert "bp-device" not in open_form(form_names.PREPARE, patient_id).fields
    home_plan(desk, patient_id)
    form = open_form(form_names.PREPARE, patient_id)
    form.fields["bp-device"].edit.choose("yes")
    form.fields["floor-clear"].edit.choose("no")
    form.save.click()
    line = desk.ask(asked.latest, patient_id)
    assert line.checklist == {"bp-device": True, "floor-clear": False}
    told = dict(session_paper.prepared_told(line))
    assert told["No"] == "Floor clear, bathroom near"
    assert "Medicine locked away until the dose" in told["Not asked"]


def test_each_point_is_yes_no_or_not_asked(open_form, desk, a_patient, tools):
    patient_id = a_patient()
    form = open_form(form_names.PREPARE, patient_id)
    assert all(form.text(point) == "" for point, _, _ in POINTS)
    form.save.click()
    assert form.fields["intention"].complaint().startswith("Nothing is recorded yet.")
    form.fields["intention"].edit.setPlainText("مرحبا، to listen")
    form.fields["quiet-room"].edit.choose("yes")
    form.fields["eye-mask"].edit.choose("no")
    form.fields["pause_signal"].edit.setText("Left hand")
    form.save.click()
    line = desk.ask(asked.latest, patient_id)
    assert (line.intention, line.pause_signal) == ("مرحبا، to listen", "Left hand")
    assert line.checklist == {"quiet-room": True, "eye-mask": False}
    tools.undo.undo()
    assert desk.ask(asked.latest, patient_id) is None


def test_the_practices_words_on_food_stand_beside_the_field_by_route(open_form, desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    form = open_form(form_names.PREPARE, patient_id)
    assert "No heavy meal for a few hours before" in words_of(form.fields["fasting"])


def test_an_answer_is_taken_back_and_a_draft_comes_back_with_it(open_form, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.PREPARE, patient_id)
    form.fields["music"].edit.setText("Strings")
    form.fields["dim-light"].edit.choose("yes")
    form.fields["dim-light"].edit.choose("not-asked")
    form.fields["no-interruption"].edit.choose("no")
    form.keeper.touch()
    form.reject()
    again = open_form(form_names.PREPARE, patient_id)
    found = [again.text(name) for name in ("music", "dim-light", "no-interruption")]
    assert found == ["Strings", "not-asked", "no"]
    assert again.content().checklist == {"no-interruption": False}


def test_going_without_asks_why(open_form, desk, a_patient):
    patient_id = a_patient()
    form = open_form(form_names.WAIVE, patient_id)
    form.save.click()
    assert form.fields["reason"].complaint()
    form.reason.setPlainText("Twelfth session, same room and people")
    form.save.click()
    assert desk.ask(asked.latest, patient_id).waived_because == "Twelfth session, same room and people"


def test_amending_shows_what_stands_and_asks_for_the_reason(open_form, desk, a_patient):
    patient_id = a_patient()
    kept = desk.do(preparation.prepare, patient_id, Preparation(intention="To rest", checklist={"calm-music": True}))
    form = open_form(form_names.PREPARE, patient_id, kept)
    assert (form.text("intention"), form.text("calm-music"), form.text("eye-mask")) == ("To rest", "yes", "")
    form.fields["fears"].edit.setPlainText("Falling")
    form.save.click()
    assert form.fields["reason"].complaint()
    form.fields["reason"].edit.setPlainText("Said at the door")
    form.save.click()
    assert desk.ask(asked.latest, patient_id).fears == "Falling"


def test_the_section_says_where_the_preparation_stands(section, desk, a_patient):
    patient_id = a_patient()
    shown = section(patient_id)
    assert shown.preparation.chip.accessibleName() == "Not prepared"
    assert shown.preparation.waive.isVisibleTo(shown)
    content = Preparation(intention="To rest", pause_signal="Left hand", checklist={"quiet-room": True})
    desk.do(preparation.prepare, patient_id, content)
    shown = section(patient_id)
    assert shown.preparation.chip.accessibleName() == "Prepared 18 Nov 2026"
    assert "Pause signal: Left hand" in words_of(shown.preparation)
    assert not shown.preparation.waive.isVisibleTo(shown)
    opened = []
    shown.form_asked.connect(lambda *what: opened.append(what))
    shown.preparation.prepare.click()
    assert opened == [(form_names.PREPARE, desk.ask(asked.latest, patient_id).id)]
    desk.do(sessions.start, patient_id, setting="clinic", confirmed_because="On paper")
    shown = section(patient_id)
    assert "Left hand" in words_of(shown.times)
    assert shown.preparation.chip.accessibleName() == "Not prepared"


def test_a_very_long_preparation_is_shown_and_amended(section, open_form, desk, a_patient):
    patient_id = a_patient()
    long = "word " * 3000
    kept = desk.do(preparation.prepare, patient_id, Preparation(intention=long, touch_agreement=long))
    assert section(patient_id).preparation.chip.accessibleName().startswith("Prepared")
    assert open_form(form_names.PREPARE, patient_id, kept).text("intention") == long.strip()
