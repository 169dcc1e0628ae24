"""The dose-response timeline: its geometry for any course, any stretch of time and any size."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keta_desk.domain.response_timeline import lines_needed, timeline_chart
from keta_desk.domain.response_timeline_values import (
    MINUTES,
    Boxes,
    CourseInputs,
    Fact,
    Marks,
    Series,
    Stretch,
    Track,
    What,
    stretch_of,
)
from keta_desk.domain.response_timeline_words import caption, printed_words, scale_caution
from keta_desk.domain.response_values import ChartSize, Label, Line

FIRST = date(2026, 10, 7)
TODAY = date(2026, 11, 18)
PHQ9 = Series(name="PHQ-9", look="phq9", highest=Decimal(27), response=Decimal(10), remission=Decimal(5))
GAD7 = Series(name="GAD-7", look="gad7", highest=Decimal(21), response=Decimal(8), remission=Decimal(5))
PCL5 = Series(name="PCL-5", look="pcl5", highest=Decimal(80), response=Decimal(20))
WHO5 = Series(name="WHO-5", look="other", highest=Decimal(100), response=Decimal(60), higher_is_worse=False)
SERIES = (PHQ9, GAD7, PCL5, WHO5)
SIZE = ChartSize(900, 420, 11)
WORDS = printed_words()


def day(number):
    return FIRST + timedelta(days=number)


def dose(number, mg, *, name="racemic", way="SL", what=What.DOSE):
    return Fact(on=day(number), what=what, name=name, value=Decimal(mg), way=way)


def score(number, total, name="PHQ-9"):
    return Fact(on=day(number), what=What.SCORE, name=name, value=Decimal(total))


def drawn(*facts, size=SIZE, stretch=None, beyond=0.0, series=SERIES, today=None):
    inputs = CourseInputs(facts=facts, series=series, today=today)
    return timeline_chart(inputs, stretch or stretch_of(inputs.days, today), size, WORDS, beyond=beyond)


def shapes(drawing, role):
    every = [shape for lane in drawing.lanes for shape in (*lane.still, *lane.moving)]
    return [shape for shape in (*every, *drawing.axis) if shape.role == role]


def words(drawing):
    every = [shape for lane in drawing.lanes for shape in (*lane.still, *lane.moving)]
    return [shape.text for shape in (*every, *drawing.axis, *drawing.names_in_sight()) if isinstance(shape, Label)]


@st.composite
def facts(draw):
    what = draw(st.sampled_from(list(What)))
    on = day(draw(st.integers(-400, 400)))
    names = {What.DOSE: ["racemic", "esketamine"], What.PLANNED: ["racemic"], What.SCORE: [one.name for one in SERIES]}
    names[What.PHASE] = ["evaluation", "induction", "maintenance"]
    highest = {What.DOSE: 400, What.PLANNED: 400, What.PEAK: 10, What.MOOD: 10, What.SCORE: 21}
    value = Decimal(draw(st.integers(0, highest.get(what, 230))))
    until = draw(st.none() | st.integers(0, 90).map(lambda days: on + timedelta(days=days)))
    low = draw(st.none() | st.integers(0, int(value)).map(Decimal))
    return Fact(
        on=on,
        what=what,
        name=draw(st.sampled_from(names.get(what, ["Sertraline", "A medicine with a very long name indeed"]))),
        value=value,
        low=low,
        way=draw(st.sampled_from(["SL", "IM", ""])),
        until=until,
        is_over=draw(st.booleans()),
        is_prorated=draw(st.booleans()),
    )


courses = st.lists(facts(), max_size=40)
sizes = st.builds(ChartSize, st.floats(200, 2000), st.floats(120, 1200), st.floats(8, 22))
stretches = st.builds(Stretch, st.integers(0, 739_000 * MINUTES), st.integers(7 * MINUTES, 4000 * MINUTES))


@settings(max_examples=60, deadline=None)
@given(courses, sizes)
def test_no_mark_leaves_its_lane(course, size):
    drawing = drawn(*course, size=size)
    before = 0.0
    for lane in drawing.lanes:
        assert before <= lane.top + 1e-6 <= lane.base + 1e-6
        before = lane.base
        for shape in (*lane.still, *lane.moving):
            match shape:
                case Boxes():
                    spots = [y for _, top, _, high in shape.boxes for y in (top, top + high)]
                case Marks():
                    spots = [y for _, y in shape.points]
                case Line():
                    spots = [y for _, y in shape.points]
                case _:
                    spots = []
            assert all(lane.top - 1e-6 <= y <= lane.base + 1e-6 for y in spots), shape
        assert all(lane.top - 1e-6 <= one.y <= lane.base + 1e-6 for one in lane.placed)


@settings(max_examples=60, deadline=None)
@given(courses, sizes)
def test_what_came_later_stands_further_right(course, size):
    drawing = drawn(*course, size=size)
    assert [on for on, _ in drawing.days] == sorted({fact.on for fact in course})
    assert [x for _, x in drawing.days] == sorted(x for _, x in drawing.days)
    for lane in drawing.lanes:
        at = [(one.fact.on, one.x) for one in lane.placed if one.fact.track is not Track.DOSES]
        assert [x for _, x in sorted(at)] == sorted(x for _, x in at)


@settings(max_examples=60, deadline=None)
@given(courses)
def test_every_fact_of_the_table_is_on_the_chart_and_nothing_else_is(course):
    drawing = drawn(*course)
    placed = [one.fact for lane in drawing.lanes for one in lane.placed]
    listed = [fact for facts in CourseInputs(facts=tuple(course)).by_day.values() for fact in facts]
    assert sorted(map(repr, placed)) == sorted(map(repr, listed))
    assert all(
        drawing.left <= one.x <= drawing.right
        for lane in drawing.lanes
        for one in lane.placed
        if one.fact.track is not Track.DOSES
    )


@given(stretches, st.integers(-5_000_000, 5_000_000))
def test_panning_there_and_back_is_where_one_was(stretch, minutes):
    assert stretch.moved(minutes).moved(-minutes) == stretch


@settings(max_examples=30, deadline=None)
@given(courses, st.integers(-50_000, 50_000))
def test_a_chart_panned_there_and_back_is_drawn_alike(course, minutes):
    stretch = Stretch.of(FIRST, TODAY)
    assert drawn(*course, stretch=stretch.moved(minutes).moved(-minutes)) == drawn(*course, stretch=stretch)


@given(stretches, st.floats(0.1, 10), st.floats(0, 1))
def test_zooming_keeps_the_moment_under_the_pointer(stretch, factor, share):
    after = stretch.zoomed(factor, share)
    assert after.first + round(share * after.length) == stretch.first + round(share * stretch.length)
    assert after.day_at(share) == stretch.day_at(share)


@settings(max_examples=30, deadline=None)
@given(courses, st.integers(1, 400))
def test_what_is_laid_out_beyond_the_stretch_is_what_panning_brings_in(course, days):
    """A screen pushes the picture along: what comes into view is what would be drawn there afresh."""
    stretch = Stretch.of(FIRST, FIRST + timedelta(days=99))
    ahead = drawn(*course, stretch=stretch, beyond=1.0)
    later = drawn(*course, stretch=stretch.moved(days % 100 * MINUTES))
    shift = (days % 100) / 100 * (ahead.right - ahead.left)
    there = {(one.fact, round(one.x - shift, 3), round(one.y, 3)) for lane in ahead.lanes for one in lane.placed}
    assert all((one.fact, round(one.x, 3), round(one.y, 3)) in there for lane in later.lanes for one in lane.placed)


def test_an_empty_course_says_so_and_has_no_lanes():
    drawing = drawn()
    assert (drawing.lanes, drawing.days) == ((), ())
    assert words(drawing) == ["Nothing recorded yet"]


def test_one_session_has_only_the_lanes_it_fills():
    drawing = drawn(dose(0, 100), Fact(on=day(0), what=What.PEAK, value=Decimal(2)))
    assert [lane.track for lane in drawing.lanes] == [Track.DOSES, Track.PEAKS]
    assert {"100", "2", "Dose, mg", "Peak, 0 to 10"} <= set(words(drawing))


def test_lanes_come_in_the_order_in_which_they_are_read():
    every = [Fact(on=day(0), what=what, name="racemic", value=Decimal(5)) for what in What if what is not What.SCORE]
    drawing = drawn(*every, score(0, 21))
    assert [lane.track for lane in drawing.lanes] == list(Track)
    assert lines_needed(CourseInputs(facts=tuple(every))) > 15


def test_scores_before_the_first_dose_are_drawn_and_joined():
    drawing = drawn(score(-9, 21), score(-2, 20), dose(0, 100), score(1, 16))
    (line,) = [shape for shape in shapes(drawing, "phq9.line") if isinstance(shape, Line)]
    assert len(line.points) == 3
    assert drawing.days[0][0] == day(-9)


def test_totals_far_apart_are_not_joined():
    drawing = drawn(score(0, 21), score(10, 20), score(80, 12), score(90, 11))
    lines = [shape for shape in shapes(drawing, "phq9.line") if isinstance(shape, Line)]
    assert [len(line.points) for line in lines] == [2, 2]


def test_two_routes_are_told_apart_by_filling_sign_and_word():
    drawing = drawn(dose(0, 200), dose(7, 50, way="IM"), dose(14, 60, way="IM"))
    (lane,) = drawing.lanes
    assert {shape.role for shape in lane.moving if isinstance(shape, Boxes)} == {"dose.0", "dose.1"}
    assert {shape.role for shape in lane.moving if isinstance(shape, Marks)} == {"way.circle", "way.square"}
    assert {"200 SL", "50 IM", "60 IM"} <= set(words(drawing))
    assert "one route" in scale_caution(CourseInputs(facts=(dose(0, 200), dose(7, 50, way="IM"))))


def test_two_molecules_never_share_a_scale():
    course = dose(0, 200), dose(7, 56, name="esketamine", way="nasal"), dose(9, 84, name="esketamine", way="nasal")
    drawing = drawn(*course)
    racemic, esketamine = drawing.lanes
    assert (racemic.name, esketamine.name) == ("racemic", "esketamine")
    tallest = [
        max(box[3] for shape in lane.moving if isinstance(shape, Boxes) for box in shape.boxes)
        for lane in (racemic, esketamine)
    ]
    assert tallest[0] == pytest.approx(tallest[1])  # each fills its own scale
    assert {"Racemic", "Esketamine"} <= set(words(drawing))
    assert "scales of their own" in caption(CourseInputs(facts=course))


def test_a_planned_dose_and_one_that_was_missed_are_no_doses_given():
    course = dose(0, 200), Fact(on=day(7), what=What.MISSED, name="no_show"), dose(14, 250, what=What.PLANNED)
    drawing = drawn(*course)
    assert {"not come", "200", "250"} <= set(words(drawing))
    assert len(shapes(drawing, "dose.planned")) == len(shapes(drawing, "dose.missed")) == 1


def test_a_talk_is_joined_to_its_dose_by_a_line_as_long_as_the_delay():
    drawing = drawn(
        dose(0, 100),
        Fact(on=day(3), what=What.INTEGRATION, until=day(0)),
        Fact(on=day(-4), what=What.PREPARATION, until=day(0)),
    )
    (after,), (before,) = (shapes(drawing, role)[0].lines for role in ("talk.join", "talk.join.before"))
    per_day = (drawing.days[-1][1] - drawing.days[0][1]) / 7
    assert after[2] - after[0] == pytest.approx(3 * per_day)
    assert before[0] - before[2] == pytest.approx(4 * per_day)
    assert after[1] != before[1]  # each in a row of its own


def test_scales_of_another_height_or_direction_have_a_lane_of_their_own():
    again = [score(on, 30 + on, name) for name in ("PCL-5", "WHO-5") for on in (0, 14)]
    drawing = drawn(score(0, 21), score(0, 16, "GAD-7"), *again)
    assert [lane.name for lane in drawing.lanes] == ["PHQ-9", "PCL-5", "WHO-5"]
    assert {"PHQ-9 response \u2264 10", "PHQ-9 remission < 5", "WHO-5 response \u2265 60"} <= set(words(drawing))


def test_what_was_filled_in_once_shares_one_row_with_its_name_and_total():
    drawing = drawn(score(0, 21), score(0, 1, "AUDIT-C"), score(0, 0, "DAST-10"), score(9, 30, "WHO-5"))
    assert [lane.name for lane in drawing.lanes] == ["PHQ-9", ""]
    assert {"AUDIT-C 1", "DAST-10 0", "WHO-5 30"} <= set(words(drawing))
    assert len(drawing.lanes[1].placed) == 3


def test_moods_and_stressors_have_a_lane_once_there_are_any():
    drawing = drawn(
        Fact(on=day(1), what=What.MOOD, value=Decimal(0)),
        Fact(on=day(2), what=What.MOOD, value=Decimal(10)),
        Fact(on=day(2), what=What.STRESSOR, note="Night shifts"),
        Fact(on=day(3), what=What.CHECK_IN),
    )
    (lane,) = drawing.lanes
    low, high, *_ = sorted(lane.placed, key=lambda one: (one.fact.what != What.MOOD, one.fact.on))
    assert low.y > high.y
    assert "Night shifts" in words(drawing)


def test_spans_that_touch_lie_in_rows_of_their_own_wherever_one_looks():
    course = [Fact(on=day(0), what=What.STARTED, name=name) for name in ("Sertraline", "Mirtazapine")]
    course += [Fact(on=day(3), what=What.STOPPED, name="Sertraline", until=day(3))]
    stopped = Fact(on=day(0), what=What.STARTED, name="Sertraline", note="50 mg", until=day(3))
    drawing = drawn(stopped, *course[1:])
    rows = {box[1] for shape in shapes(drawing, "span.events") for box in shape.boxes}
    assert len(rows) == 2
    (cross,) = shapes(drawing, "end.stopped")
    start = next(one for lane in drawing.lanes for one in lane.placed if one.fact == stopped)
    assert cross.points[0][1] == pytest.approx(start.y)


def test_two_hundred_sessions_keep_room_between_their_words():
    course = [dose(3 * number, 100 + number) for number in range(200)]
    labels = sorted(shape.x for shape in shapes(drawn(*course), "dose.label"))
    assert 10 < len(labels) < 60
    assert all(after - before > 18 for before, after in pairwise(labels))


def test_what_lasts_is_named_where_it_is_seen_and_only_where_the_name_is_whole():
    course = Fact(on=day(-400), what=What.STARTED, name="Sertraline", note="50 mg", until=day(20))
    drawing = drawn(course, score(0, 1), stretch=Stretch.of(day(0), day(59)), beyond=0.5)
    (name,) = drawing.names_in_sight()
    assert (name.text, name.x > drawing.left) == ("Sertraline 50 mg", True)
    per_day = (drawing.right - drawing.left) / 60
    (later,) = drawing.names_in_sight(5 * per_day)
    assert later.x == name.x  # it stays at the edge while its span passes by
    assert drawing.names_in_sight(18 * per_day) == []


def test_days_on_the_axis_stay_the_same_days_when_time_moves():
    stretch = Stretch.of(FIRST, TODAY)
    one = {shape.text for shape in shapes(drawn(score(0, 1), stretch=stretch), "axis.day")}
    two = {shape.text for shape in shapes(drawn(score(0, 1), stretch=stretch.moved(5000)), "axis.day")}
    assert len(one & two) >= len(one) - 2


@pytest.mark.parametrize("first", [date.min, date(2026, 1, 1), date.max - timedelta(days=8)])
def test_the_ends_of_the_calendar_do_no_harm(first):
    stretch = Stretch.of(first, first + timedelta(days=6)).moved(-400 * MINUTES if first == date.min else 400 * MINUTES)
    drawing = drawn(score(0, 9), stretch=stretch, beyond=1.0, today=TODAY)
    assert drawing.width == SIZE.width


def test_an_old_medicine_and_a_long_consent_do_not_stretch_the_course():
    old = Fact(on=day(-900), what=What.STARTED, name="Sertraline")
    consent = Fact(on=day(400), what=What.CONSENT_OVER, name="Consent")
    assert CourseInputs(facts=(old, score(0, 21), dose(7, 100), consent)).course_days == (day(0), day(7))
    assert CourseInputs(facts=(old, consent)).course_days == (day(-900), day(400))


def test_a_course_of_one_day_has_time_around_it():
    assert stretch_of([FIRST], None).length >= 14 * MINUTES
    assert stretch_of([], TODAY).has(TODAY)
    assert stretch_of([FIRST], TODAY).has(TODAY + timedelta(days=14))
