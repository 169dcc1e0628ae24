"""What the cockpit shows and how: large targets, the window beside the name, what was done before the dose."""

from __future__ import annotations

import pytest

from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.domain.preparation import Preparation
from keta_desk.queries import screening
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.cockpit.events_card import EventButton, two_lines
from keta_desk.use_cases import evaluation, preparation, sessions
from keta_desk.use_cases.sessions import Effects
from tests.ui.cockpit_house import Window, begin, dose, vitals

LARGE = 46
PREPARED = Preparation(pause_signal="left hand raised", touch_agreement="hand, shoulder only")


@pytest.fixture
def patient_id(qapp, desk, a_patient):
    make_application(theme_name="light")
    fonts.load_later()
    return a_patient()


@pytest.fixture
def window(qtbot, desk):
    opened = []

    def open_it(**more):
        opened.append(Window(qtbot, desk, **more))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


def rows(window):
    return {row.id: row for row in window.cockpit.before.list.rows()}


def test_what_is_pressed_is_large_and_in_900_pixels_nothing_scrolls(qtbot, desk, patient_id, window):
    desk.do(evaluation.add_allergy, patient_id, substance="latex")
    desk.do(preparation.prepare, patient_id, PREPARED)
    session_id = begin(desk, patient_id)
    vitals(desk, session_id)
    dose(desk, session_id)
    shown = window(size=(1440, 900))
    page = shown.cockpit.page
    targets = [*page.ratings.scales.values(), *page.events.buttons]
    targets += [field.edit for field in page.vitals.row.every().values()]
    assert [one.height() for one in targets if one.height() < LARGE] == []
    assert len(targets) == 4 + 8 + 4
    bar = shown.cockpit.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


@pytest.mark.parametrize(
    ("words", "lines"), [("Nausea", 1), ("Touch asked for", 2), ("Schwindelgefühlsanfallsbeschreibung", 1), ("", 1)]
)
def test_a_long_event_is_told_on_two_lines_and_shortened_before_it_is_cut(qapp, words, lines):
    make_application(theme_name="light")
    button = EventButton("7", words)
    button.resize(108, LARGE)
    told = two_lines(words, button.fontMetrics(), 60)
    assert told.count("\n") + 1 == lines
    assert all(button.fontMetrics().horizontalAdvance(line) <= 60 for line in told.split("\n"))


def test_the_window_stands_beside_the_name_before_the_dose_and_begins_anew_with_it(desk, clock, patient_id, window):
    first = begin(desk, patient_id)
    dose(desk, first)
    desk.do(sessions.end, first, Effects())
    clock.move(days=6)
    session_id = begin(desk, patient_id, plan=False)
    shown = window()
    assert shown.cockpit.head.window_mark.shown.day == 6
    dose(desk, session_id)
    assert shown.cockpit.head.window_mark.shown.day == 0


def test_without_a_dose_there_is_no_window(desk, patient_id, window):
    begin(desk, patient_id)
    assert not window().cockpit.head.window_mark.isVisible()


def test_what_was_prepared_and_asked_for_this_session_is_done_before_its_dose(desk, clock, patient_id, window):
    desk.do(preparation.prepare, patient_id, PREPARED)
    asked = desk.ask(screening.short, patient_id, now=clock.now()).questions
    begin_with = {one.id: Answer(reply=Reply.NO) for one in asked}
    desk.do(sessions.start, patient_id, setting="clinic", short=begin_with, confirmed_because="Charted on paper so far")
    shown = rows(window())
    assert (shown["prepared"].state, shown["changed"].state) == ("met", "met")
    assert shown["signal"].value == "left hand raised"


def test_what_nobody_prepared_or_asked_is_open(desk, patient_id, window):
    begin(desk, patient_id)
    shown = rows(window())
    assert (shown["prepared"].state, shown["changed"].state, shown["vitals"].state) == ("open", "open", "open")
