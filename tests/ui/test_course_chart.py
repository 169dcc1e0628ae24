"""The dose-response timeline on screen: walked, spoken, pushed, zoomed, read out, and as a table."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from keta_desk.domain.response_timeline_values import CourseInputs, Fact, Series, Track, What
from keta_desk.queries import chart as charts
from keta_desk.queries import timeline_course
from keta_desk.ui.parts.course_frame import Range
from keta_desk.ui.timeline import course_words
from keta_desk.ui.timeline.course_card import CourseCard
from keta_desk.ui.timeline.timeline_section import TimelineSection
from keta_desk.use_cases import evaluation
from tests.conftest import NOW
from tests.use_cases.courses import chart_course

FIRST, TODAY = date(2026, 10, 7), date(2026, 11, 18)
PHQ9 = Series(name="PHQ-9", look="phq9", highest=Decimal(27), response=Decimal(10), remission=Decimal(5))


def day(number):
    return FIRST + timedelta(days=number)


def fact(number, what, value=None, **more):
    return Fact(on=day(number), what=what, value=None if value is None else Decimal(value), **more)


COURSE = CourseInputs(
    facts=(
        fact(-2, What.SCORE, 20, name="PHQ-9"),
        fact(0, What.DOSE, 100, name="racemic", way="SL"),
        fact(0, What.PEAK, 2),
        fact(0, What.PRESSURE, 152, low=Decimal(80), is_over=True),
        fact(2, What.INTEGRATION, until=day(0)),
        fact(14, What.DOSE, 150, name="racemic", way="SL"),
        fact(14, What.SCORE, 14, name="PHQ-9", is_prorated=True),
    ),
    series=(PHQ9,),
    today=TODAY,
)


@pytest.fixture
def card(qtbot):
    shown = CourseCard()
    qtbot.addWidget(shown)
    shown.resize(1000, 480)
    shown.show_inputs(COURSE, TODAY, anew=True)
    shown.show()
    return shown


def wheel(chart, x, turned, held=Qt.KeyboardModifier.ControlModifier):
    at = QPointF(x, 200)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False
    )
    chart.wheelEvent(event)
    return event.isAccepted()


def move(chart, x):
    at = QPointF(x, 200)
    button, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    chart.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, at, button, button, held))


def place_of(chart, on):
    laid = chart.laid_out()
    return dict(laid.drawing.days)[on] - chart._shift(laid)


def test_arrow_keys_walk_the_days_and_each_is_spoken_whole(card, qtbot):
    said = []
    card.walked.connect(said.append)
    card.chart.setFocus()
    qtbot.keyClick(card.chart, Qt.Key.Key_Home)
    assert card.chart.spoken() == "5 October, PHQ-9 20"
    qtbot.keyClick(card.chart, Qt.Key.Key_Right)
    spoken = "7 October, 100 milligrams, SL, peak 2 of 10, blood pressure between 80 and 152, limit crossed"
    assert card.chart.spoken() == spoken
    qtbot.keyClick(card.chart, Qt.Key.Key_Right)
    assert card.chart.spoken() == "9 October, integration held, day 2 after the dose of 7 October"
    qtbot.keyClick(card.chart, Qt.Key.Key_End)
    assert card.chart.spoken().endswith("150 milligrams, SL, PHQ-9 14 prorated")
    assert said == [day(-2), day(0), day(2), day(14)]


def test_a_walk_brings_what_lies_out_of_sight_into_view(card, qtbot):
    card.range._group.button(0).click()
    assert not card.chart.stretch().has(day(-2))
    qtbot.keyClick(card.chart, Qt.Key.Key_Home)
    assert card.chart.stretch().has(day(-2))


def test_panning_by_keys_there_and_back_ends_where_it_began(card, qtbot):
    before, pixels = card.chart.stretch(), card.chart.grab().toImage()
    qtbot.keyClick(card.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert card.chart.stretch().first > before.first
    assert card.range.value() is None  # no range is chosen any more
    qtbot.keyClick(card.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert card.chart.stretch() == before
    assert card.chart.grab().toImage() == pixels
    assert card.range.value() is Range.COURSE


def test_the_wheel_zooms_with_ctrl_only_and_keeps_the_day_under_the_pointer(card):
    before, x = card.chart.stretch(), place_of(card.chart, day(14))
    assert not wheel(card.chart, x, 120, Qt.KeyboardModifier.NoModifier)
    assert card.chart.stretch() == before
    assert wheel(card.chart, x, 120)
    assert card.chart.stretch().length < before.length
    assert place_of(card.chart, day(14)) == pytest.approx(x, abs=1)


def test_plus_and_minus_zoom_around_the_day_one_stands_on_and_zero_shows_the_course(card, qtbot):
    card.chart.go_to(1)
    before = card.chart.stretch()
    for _ in range(3):
        qtbot.keyClick(card.chart, Qt.Key.Key_Plus)
    assert card.chart.stretch().has(day(0))
    assert card.chart.stretch().length < before.length / 1.8
    qtbot.keyClick(card.chart, Qt.Key.Key_0)
    assert card.chart.stretch() == card.chart.whole()


def test_dragging_pushes_time_and_a_click_goes_to_the_day(card, qtbot):
    before = card.chart.stretch()
    qtbot.mousePress(card.chart, Qt.MouseButton.LeftButton, pos=QPoint(600, 200))
    at = QPointF(400, 200)
    left, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.chart.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, at, left, left, held))
    qtbot.mouseRelease(card.chart, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    assert card.chart.stretch().first > before.first
    assert card.chart.day() is None
    x = round(place_of(card.chart, day(14)))
    qtbot.mouseClick(card.chart, Qt.MouseButton.LeftButton, pos=QPoint(x, 200))
    assert card.chart.day() == day(14)


def test_time_cannot_be_pushed_out_of_sight(card, qtbot):
    for _ in range(30):
        qtbot.keyClick(card.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert card.chart.stretch().first < (TODAY + timedelta(days=30)).toordinal() * 1440


def test_what_the_pointer_is_over_is_read_out(card):
    move(card.chart, place_of(card.chart, day(2)) + 3)
    assert card.chart.read_out() == ("9 October", "integration held, day 2 after the dose of 7 October")
    assert card.chart.day() is None
    card.chart.grab()
    move(card.chart, 5)
    assert card.chart.read_out() == ()


def test_the_table_holds_every_fact_of_the_chart_and_nothing_else(card, qtbot):
    card.turn()
    rows = card.rows.rows()
    placed = [one.fact for lane in card.chart.laid_out().drawing.lanes for one in lane.placed]
    assert len(rows) == len(placed) == len(COURSE.facts)
    assert rows[1] == ("7 October 2026", "Dose", "100 milligrams, SL")
    assert not card.range.isVisible()
    card.turn()
    assert card.chart.isVisible()


def test_another_range_is_kept_in_mind_and_come_back_to(card, qtbot):
    card.range._group.button(2).click()
    card.chart.go_to(1)
    kept = card.remember()
    card.show_inputs(COURSE, TODAY, anew=True)
    assert card.range.value() is Range.COURSE
    card.recall(kept)
    assert (card.range.value(), card.chart.day()) == (Range.YEAR, day(0))
    qtbot.keyClick(card.chart, Qt.Key.Key_Plus)
    kept, stretch = card.remember(), card.chart.stretch()
    card.show_inputs(COURSE, TODAY, anew=True)
    card.recall(kept)
    assert (card.range.value(), card.chart.stretch()) == (None, stretch)


@pytest.mark.parametrize("memory", [{}, {"first": "x", "length": -1, "day": 7, "range": 3}, {"length": 0, "first": 0}])
def test_a_memory_that_makes_no_sense_is_passed_over(card, memory):
    before = card.chart.stretch()
    card.recall(memory)
    assert (card.chart.stretch(), card.chart.day()) == (before, None)


def test_two_molecules_and_undated_medicines_are_said_to_be_what_they_are(card):
    more = fact(20, What.DOSE, 56, name="esketamine", way="nasal")
    card.show_inputs(CourseInputs(facts=(*COURSE.facts, more), today=TODAY, undated=("Melatonin",)), TODAY, anew=False)
    assert "their milligrams can’t be compared" in card.note.text()
    assert "Not dated, so not drawn: Melatonin" in card.note.text()
    assert "56 milligrams, Esketamine, nasal" in card.chart._points[-1]


def test_every_kind_of_fact_has_a_sentence_and_every_lane_a_name():
    inputs = CourseInputs(today=TODAY)
    for what in What:
        one = fact(0, what, 5, name="racemic", note="Night shifts", until=day(3), low=Decimal(3))
        assert course_words.sentence(one, inputs), what
        assert "{" not in course_words.sentence(one, inputs)
    assert set(course_words.drawn_words().tracks) == set(Track)


def test_an_empty_course_paints_its_sentence_and_speaks_it(card):
    card.show_inputs(CourseInputs(today=TODAY), TODAY, anew=True)
    assert card.chart.accessibleDescription() == "Nothing recorded yet"
    card.chart.grab()


@pytest.fixture
def section(qtbot, tools, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    desk.do(evaluation.add_medication, patient_id, name="Sertraline", started_on=date(2026, 1, 5), dose_text="50 mg")
    made = TimelineSection(tools)
    qtbot.addWidget(made)
    made.resize(1216, 700)
    made.show()
    made.show_chart(desk.ask(charts.whole, patient_id), clock.now())
    made.patient_id = patient_id
    return made


def test_the_record_is_drawn_and_a_walk_finds_the_entries_of_its_day(section, desk):
    chart = desk.ask(charts.whole, section.patient_id)
    found = timeline_course.inputs_of(chart, desk.ask(timeline_course.rest_of, section.patient_id), NOW.date())
    kinds = {one.what for one in found.facts}
    assert {What.PHASE, What.DOSE, What.PEAK, What.PRESSURE, What.SCORE, What.STARTED} <= kinds
    doses = [one for one in found.facts if one.what is What.DOSE]
    assert [one.value for one in doses] == [100, 125, 150]
    section.course.chart.go_to(found.days.index(doses[0].on))
    assert section.chosen().entry.at.date() == doses[0].on


def test_the_section_comes_back_to_its_stretch_and_its_heights(section, desk, clock):
    section.course.range._group.button(0).click()
    section.split.setSizes([300, 300])
    kept = section.remember()
    section.course.range.choose(Range.COURSE)
    section.recall(kept)
    assert section.course.range.value() is Range.WEEKS


def test_before_anything_happened_there_is_no_chart(qtbot, tools, a_patient):
    made = TimelineSection(tools)
    qtbot.addWidget(made)
    made.show()
    patient_id = a_patient()
    made.show_chart(tools.desk.ask(charts.whole, patient_id), tools.desk.clock.now())
    assert made.course.isHidden()
