"""The sheet before a session: two keys from Today, and what the record says on it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.domain.preparation import Preparation
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.queries import before_session
from keta_desk.queries import chart as charts
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.evaluation.screening_names import SHORT
from keta_desk.ui.sessions import form_names
from keta_desk.ui.sessions.before_sheet import BeforeSheet
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import evaluation, outcomes, preparation, schedule, screening, sessions
from tests.use_cases.courses import chart_course


@pytest.fixture
def sheet(qtbot, tools, desk):
    made = BeforeSheet(tools)
    qtbot.addWidget(made)

    def shown(patient_id):
        made.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())
        return made

    return shown


def words_of(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.fixture
def in_course(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16)))
    return patient_id


def test_the_last_scores_come_with_their_change_and_the_history_of_item_9(sheet, desk, in_course, clock):
    desk.do(outcomes.fill_in, in_course, "phq9", (2, 2, 2, 2, 2, 1, 1, 1, 1))
    shown = sheet(in_course).scores
    assert "PHQ-9 | 14 | \u22122 since the time before | baseline 19" in words_of(shown)
    told = "1 on 26 Nov 2026; 0 on 22 Nov 2026; 0 on 18 Nov 2026"
    assert shown.item_nine.accessibleDescription() == told
    assert not shown.item_nine.grab().isNull()


def test_the_last_dose_and_how_it_was_borne_stand_there(sheet, in_course):
    told = words_of(sheet(in_course).last)
    assert "125\u00a0mg, rapidly dissolving sublingual tablet" in told
    assert "Well borne" in told
    assert "dissociation 5 of 10" in told


def test_only_what_is_new_since_the_last_session_is_listed(sheet, desk, in_course, clock):
    desk.do(evaluation.add_medication, in_course, name="Melatonin", started_on=date(2026, 11, 1))
    desk.do(evaluation.add_medication, in_course, name="Lithium", dose_text="400 mg", started_on=date(2026, 11, 25))
    told = words_of(sheet(in_course).medicines)
    assert "New: Lithium, 400 mg" in told
    assert "Melatonin" not in told


def test_what_is_open_is_named(sheet, desk, a_patient):
    patient_id = a_patient(consents=False)
    told = words_of(sheet(patient_id).open)
    for words in ("Nobody has prepared this session", "Nobody has screened this patient yet", "consent"):
        assert words in told
    desk.do(preparation.prepare, patient_id, Preparation(intention="To rest"))
    assert "Points of the preparation that are not yes: 23" in words_of(sheet(patient_id).open)


def test_a_chart_without_anything_says_so(sheet, a_patient):
    shown = sheet(a_patient())
    assert "No scale was filled in yet." in words_of(shown.scores)
    assert "This is the first session." in words_of(shown.last)


def test_what_changed_is_asked_and_the_session_started_from_here(sheet, desk, a_patient):
    patient_id, opened = a_patient(), []
    shown = sheet(patient_id)
    shown.form_asked.connect(lambda *what: opened.append(what))
    shown.changed.click()
    shown.start.click()
    assert opened == [(SHORT, ""), (form_names.START, "")]
    desk.do(screening.keep_short, patient_id, {one.id: Answer(reply=Reply.NO) for one in eligibility().short})
    shown = sheet(patient_id)
    assert shown.changed.text() == "Ask again…"
    assert "asked what changed" not in words_of(shown.open)


def test_a_session_that_is_not_ended_is_gone_on_with_first(sheet, desk, a_patient):
    patient_id = a_patient()
    desk.do(sessions.start, patient_id, setting="clinic", confirmed_because="On paper")
    shown = sheet(patient_id)
    assert not shown.start.isEnabled()
    assert "Session 1 is not ended. Go on with it under Sessions." in words_of(shown.open)


def test_huge_texts_are_shown(sheet, desk, in_course):
    desk.do(preparation.waive, in_course, because="word " * 2000)
    assert "word word" in words_of(sheet(in_course).open)


def test_a_patient_who_is_gone_is_told(desk, a_patient, in_course):
    chart = desk.ask(charts.whole, in_course)
    assert desk.ask(before_session.of, chart, desk.clock.now()).last.number == 2


def test_it_is_two_keys_from_today(qtbot, desk, a_patient):
    make_application(theme_name="light")
    patient_id = a_patient()
    for hour, kind in ((10, AppointmentKind.REVIEW), (13, AppointmentKind.DOSING)):
        at = WallTime(f"2026-11-18T{hour}:00", "Europe/London")
        desk.do(schedule.book, patient_id, kind, at, confirmed_because="Prepared elsewhere")
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=5)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.begin()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    assert page.where().section == "before"
    shown = page.chart.shown()
    assert isinstance(shown, BeforeSheet)
    assert page.window().focusWidget() is shown.start
    lane.finish(wait_ms=10_000)
    page.stop()
