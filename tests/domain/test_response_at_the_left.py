"""The dose-response chart with its lanes named at the left, over a part of the course: true, and inside its frame."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from keta_desk.domain.response_chart import estimated_width, response_chart
from keta_desk.domain.response_values import (
    AcutePoint,
    Box,
    ChartInputs,
    ChartSize,
    DosePoint,
    IntegrationPoint,
    Label,
    Lane,
    Line,
    MissedPoint,
    Naming,
    ScorePoint,
)

DAY_ONE = date(2026, 1, 5)
SIZE = ChartSize(760, 400, 12, Naming.LEFT)


def day(number: int) -> date:
    return DAY_ONE + timedelta(days=number)


days = st.integers(0, 400).map(day)
charts = st.builds(
    ChartInputs,
    phq9=st.lists(st.builds(ScorePoint, days, st.integers(0, 27)), max_size=20).map(tuple),
    gad7=st.lists(st.builds(ScorePoint, days, st.integers(0, 21)), max_size=20).map(tuple),
    doses=st.lists(st.builds(DosePoint, days, st.decimals(1, 1000, places=1), st.booleans()), max_size=20).map(tuple),
    acute=st.lists(
        st.builds(
            AcutePoint,
            days,
            st.none() | st.integers(0, 10),
            st.none() | st.integers(60, 260),
            st.none() | st.integers(30, 160),
            st.booleans(),
            st.sampled_from(["", "nausea 4"]),
        ),
        max_size=12,
    ).map(tuple),
    integrations=st.lists(st.builds(IntegrationPoint, days, st.none() | days, st.booleans()), max_size=12).map(tuple),
    missed=st.lists(st.builds(MissedPoint, days, st.just("cancelled")), max_size=5).map(tuple),
    phq9_baseline=st.none() | st.integers(0, 27),
    today=st.none() | days,
)


def drawn(inputs: ChartInputs, size: ChartSize = SIZE):
    return response_chart(inputs, size, lanes=tuple(Lane))


def shapes(inputs: ChartInputs, role: str) -> list:
    return [shape for shape in drawn(inputs).shapes if shape.role == role]


def extent(label: Label) -> tuple[float, float]:
    wide = estimated_width(label.text, label.size, label.strong)
    start = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    return start, start + wide


@settings(max_examples=120, deadline=None)
@given(charts, st.floats(420, 1600), st.floats(260, 700), st.floats(9, 20), days, st.integers(1, 400))
def test_every_part_of_a_course_stays_inside_the_frame(inputs, width, height, text, first, length):
    part = inputs.between(first, first + timedelta(days=length))
    for shape in response_chart(part, ChartSize(width, height, text, Naming.LEFT), lanes=tuple(Lane)).shapes:
        places = shape.points if isinstance(shape, Line) else [(shape.x, shape.y)]
        if isinstance(shape, Box):
            assert shape.width >= 0 and shape.height >= -1e-6
            places = [*places, (shape.x + shape.width, shape.y + shape.height)]
        for x, y in places:
            assert -text <= x <= width + text
            assert -text <= y <= height + text


@settings(max_examples=120, deadline=None)
@given(charts)
def test_no_note_of_a_session_is_written_over_another(inputs):
    roles = ("acute.label", "acute.pressure", "acute.over", "acute.note")
    notes = [shape for role in roles for shape in shapes(inputs, role)]
    for place, one in enumerate(notes):
        for other in notes[place + 1 :]:
            if abs(one.y - other.y) < 0.9 * min(one.size, other.size):
                assert extent(one)[1] <= extent(other)[0] or extent(other)[1] <= extent(one)[0]


@settings(max_examples=120, deadline=None)
@given(charts, days, st.integers(1, 400))
def test_a_part_holds_what_lies_in_it_and_nothing_else(inputs, first, length):
    last = first + timedelta(days=length)
    part = inputs.between(first, last)
    assert part.days() == [on for on in inputs.days() if first <= on <= last]
    assert {dose.on for dose in part.before} == {
        dose.on for dose in inputs.doses if dose.on < first and not dose.planned
    }
    assert part.phq9_baseline == inputs.phq9_baseline
    assert [on for on, _ in drawn(part).days] == part.days()
    places = [x for _, x in drawn(part).days]
    assert places == sorted(places)


def test_a_window_opened_before_the_part_reaches_into_it():
    inputs = ChartInputs(doses=(DosePoint(day(0), Decimal(100)), DosePoint(day(30), Decimal(150))))
    windows = shapes(inputs.between(day(10), day(40)), "window")
    assert len(windows) == 2
    assert windows[0].x < windows[1].x
    assert windows[0].width < windows[1].width


def test_letters_of_two_kinds_stay_the_same_in_every_part():
    doses = (DosePoint(day(0), Decimal(100), kind="tablet"), DosePoint(day(50), Decimal(40), kind="injection"))
    assert ChartInputs(doses=doses).between(day(40), day(60)).kinds() == {"tablet": "A", "injection": "B"}


def test_each_measure_is_named_at_its_start_and_valued_at_its_end():
    inputs = ChartInputs(
        phq9=(ScorePoint(day(0), 21), ScorePoint(day(50), 8)),
        gad7=(ScorePoint(day(0), 16), ScorePoint(day(50), 7)),
        phq9_baseline=20,
        today=day(51),
    )
    assert [label.text for label in shapes(inputs, "phq9.label")] == ["PHQ-9 21", "8"]
    assert [label.text for label in shapes(inputs, "gad7.label")] == ["GAD-7 16", "7"]
    assert [label.text for label in shapes(inputs, "threshold.label")] == ["response \u2264 10", "remission < 5"]
    eight, seven = (shapes(inputs, role)[1] for role in ("phq9.label", "gad7.label"))
    assert seven.y - eight.y >= SIZE.text
    (today,) = shapes(inputs, "today.line")
    assert eight.x > today.points[0][0]


def test_a_thresholds_figures_stand_where_no_measure_runs_through_them():
    near = (ScorePoint(day(0), 10), ScorePoint(day(5), 9), ScorePoint(day(50), 9))
    inputs = ChartInputs(phq9=(ScorePoint(day(0), 20), ScorePoint(day(50), 17)), gad7=near, phq9_baseline=18)
    response, _ = shapes(inputs, "threshold.label")
    (line,) = shapes(inputs, "gad7.line")
    assert response.text == "response \u2264 9"
    start, end = extent(response)
    assert not [y for x, y in line.points if start < x < end and response.y - SIZE.text < y < response.y]
    assert start > line.points[1][0]  # it gave way


def test_a_pressure_over_a_limit_is_marked_by_more_than_its_colour():
    inputs = ChartInputs(
        doses=(DosePoint(day(0), Decimal(100)), DosePoint(day(14), Decimal(150))),
        acute=(AcutePoint(day(0), 5, 158, 96, True, "nausea 6"), AcutePoint(day(14), 3, 130, 80)),
        last_day=day(28),
    )
    assert [label.text for label in shapes(inputs, "acute.over")] == ["158/96"]
    assert len(shapes(inputs, "acute.warning")) == 1
    assert [label.text for label in shapes(inputs, "acute.note")] == ["nausea 6"]
    assert [label.text for label in shapes(inputs, "acute.pressure")] == ["130/80"]


def test_a_dose_not_given_is_a_cross_with_its_word_and_a_planned_one_opens_no_window_yet():
    inputs = ChartInputs(
        doses=(DosePoint(day(0), Decimal(100)), DosePoint(day(20), Decimal(150), planned=True)),
        missed=(MissedPoint(day(10), "cancelled"),),
        last_day=day(40),
    )
    assert len(shapes(inputs, "dose.missed")) == 1
    assert [label.text for label in shapes(inputs, "dose.missed.label")] == ["cancelled"]
    assert len(shapes(inputs, "integration.ahead")) == 1
    assert len(shapes(inputs, "window")) == 1
