"""The dose-response chart: one geometry for screen and paper, true to the record and always inside its frame."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keta_desk.documents.chart import LOOKS, ResponseChart, caption, measured
from keta_desk.domain.response_chart import (
    AcutePoint,
    Box,
    ChartInputs,
    ChartSize,
    DosePoint,
    Drawing,
    IntegrationPoint,
    Label,
    Lane,
    Line,
    Mark,
    ScorePoint,
    response_chart,
    windows_of,
)
from keta_desk.domain.response_words import TABLE_HEADS, spoken_points, summary_sentence, table_rows
from tests.documents.paper_samples import course

SIZE = ChartSize(480, 243, 8.75)
DAY_ONE = date(2026, 1, 5)


def day(number: int) -> date:
    return DAY_ONE + timedelta(days=number)


def drawn(inputs: ChartInputs, size: ChartSize = SIZE) -> Drawing:
    return response_chart(inputs, size, measure=measured)


def shapes(drawing: Drawing, role: str) -> list:
    return [shape for shape in drawing.shapes if shape.role == role]


def extent(label: Label) -> tuple[float, float]:
    wide = measured(label.text, label.size, label.strong)
    start = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    return start, start + wide


def overlapping(labels: list[Label]) -> list[tuple[str, str]]:
    """Return pairs of labels that would be printed over each other."""
    found = []
    for one, other in combinations(labels, 2):
        (left, right), (other_left, other_right) = extent(one), extent(other)
        if left < other_right and other_left < right and abs(one.y - other.y) < 0.9 * min(one.size, other.size):
            found.append((one.text, other.text))
    return found


many = ChartInputs(
    phq9=tuple(ScorePoint(day(3 * n), (n * 7) % 28) for n in range(200)),
    gad7=tuple(ScorePoint(day(3 * n), (n * 5) % 22) for n in range(200)),
    doses=tuple(DosePoint(day(3 * n), Decimal(100 + n)) for n in range(200)),
    acute=tuple(AcutePoint(day(3 * n), n % 11, 120 + n % 40, 80) for n in range(200)),
    integrations=tuple(IntegrationPoint(day(3 * n + 1), day(3 * n)) for n in range(200)),
    phq9_baseline=20,
)

days = st.integers(0, 900).map(day)
score_points = st.lists(st.builds(ScorePoint, days, st.integers(0, 27)), max_size=30).map(tuple)
charts = st.builds(
    ChartInputs,
    phq9=score_points,
    gad7=st.lists(st.builds(ScorePoint, days, st.integers(0, 21)), max_size=30).map(tuple),
    doses=st.lists(st.builds(DosePoint, days, st.decimals(0, 1000, places=1), st.booleans()), max_size=30).map(tuple),
    acute=st.lists(
        st.builds(
            AcutePoint,
            days,
            st.none() | st.integers(0, 10),
            st.none() | st.integers(60, 260),
            st.none() | st.integers(30, 160),
        ),
        max_size=15,
    ).map(tuple),
    integrations=st.lists(st.builds(IntegrationPoint, days, st.none() | days, st.booleans()), max_size=20).map(tuple),
    phq9_baseline=st.none() | st.integers(0, 27),
    today=st.none() | days,
)


@settings(max_examples=150, deadline=None)
@given(charts, st.floats(300, 1600), st.floats(200, 700), st.floats(7, 15))
def test_everything_stays_inside_the_frame(inputs, width, height, text):
    drawing = drawn(inputs, ChartSize(width, height, text))
    for shape in drawing.shapes:
        if isinstance(shape, Line):
            places = list(shape.points)
        elif isinstance(shape, Box):
            assert shape.width >= 0 and shape.height >= -1e-6
            places = [(shape.x, shape.y), (shape.x + shape.width, shape.y + shape.height)]
        else:
            places = [(shape.x, shape.y)]
        for x, y in places:
            assert -text <= x <= width + text
            assert -text <= y <= height + 1e-6


@settings(max_examples=150, deadline=None)
@given(charts)
def test_no_figure_is_printed_over_another(inputs):
    labels = [shape for shape in drawn(inputs).shapes if isinstance(shape, Label) and shape.role != "today.label"]
    for role in {label.role for label in labels}:
        assert overlapping([label for label in labels if label.role == role]) == []
    assert overlapping([label for label in labels if label.role in {"phq9.label", "gad7.label", "lane.name"}]) == []


@settings(max_examples=150, deadline=None)
@given(charts)
def test_each_score_and_dose_is_drawn_once_at_a_height_that_keeps_their_order(inputs):
    drawing = drawn(inputs)
    for name, points in (("phq9", inputs.phq9), ("gad7", inputs.gad7)):
        marks = shapes(drawing, f"{name}.marker")
        assert len(marks) == len(points)
        placed = sorted(points, key=lambda point: point.on)
        for (one, mark), (other, second) in combinations(zip(placed, marks, strict=True), 2):
            assert (one.score > other.score) == (mark.y < second.y)
            assert (one.on < other.on) == (mark.x < second.x)
    bars = shapes(drawing, "dose.bar") + shapes(drawing, "dose.planned")
    assert len(bars) == len(inputs.doses)
    assert len(shapes(drawing, "dose.planned")) == sum(dose.planned for dose in inputs.doses)


@settings(max_examples=100, deadline=None)
@given(charts)
def test_bars_stand_on_their_lane_and_are_as_high_as_their_dose(inputs):
    bars = [*shapes(drawn(inputs), "dose.bar"), *shapes(drawn(inputs), "dose.planned")]
    if not any(dose.dose_mg for dose in inputs.doses):
        return
    assert len({round(bar.y + bar.height, 3) for bar in bars}) == 1
    tallest, most = max(bar.height for bar in bars), max(dose.dose_mg for dose in inputs.doses)
    shares = sorted(round(bar.height / tallest, 4) for bar in bars)
    assert shares == pytest.approx(sorted(float(dose.dose_mg / most) for dose in inputs.doses), abs=1e-3)


@given(charts)
def test_windows_last_fourteen_days_and_never_overlap(inputs):
    windows = windows_of(inputs.doses)
    assert len(windows) == len({dose.on for dose in inputs.doses if not dose.planned})
    for start, end in windows:
        assert 0 < (end - start).days <= 14
    assert all(end <= following for (_, end), (following, _) in pairwise(windows))


@settings(max_examples=100, deadline=None)
@given(charts)
def test_the_words_hold_the_same_facts_as_the_picture(inputs):
    spoken = spoken_points(inputs)
    rows = table_rows(inputs)
    assert len(spoken) == len(rows) == len(inputs.days())
    assert all(len(row) == len(TABLE_HEADS) for row in rows)
    assert sum(line.count("PHQ-9") for line in spoken) == len(inputs.phq9)
    assert sum(line.count("integration held") for line in spoken) == sum(each.held for each in inputs.integrations)
    sentence = summary_sentence(inputs)
    assert sentence.endswith(".") and sentence.count(".") >= 1


@pytest.mark.parametrize("inputs", [course(), many], ids=["course", "two hundred sessions"])
def test_a_painter_has_a_look_for_every_shape(inputs):
    for shape in drawn(replace(inputs, today=day(40) if inputs is many else date(2026, 11, 18))).shapes:
        assert isinstance(shape, Label) or shape.role in LOOKS
    assert all(look.width >= 0.9 for role, look in LOOKS.items() if look.stroke is not None and role != "grid")


def test_nothing_recorded_is_said_and_nothing_is_drawn():
    drawing = drawn(ChartInputs())
    assert [shape.text for shape in drawing.shapes if isinstance(shape, Label)] == ["Nothing recorded yet"]
    assert summary_sentence(ChartInputs()) == "No scores recorded; no doses recorded."
    assert spoken_points(ChartInputs()) == table_rows(ChartInputs()) == ()


def test_no_scores_and_no_doses_are_each_said_in_their_lane():
    only_doses = ChartInputs(doses=(DosePoint(day(0), Decimal(100)),))
    only_scores = ChartInputs(phq9=(ScorePoint(day(0), 12),))
    assert [label.text for label in shapes(drawn(only_doses), "lane.empty")] == ["No scores recorded"]
    assert [label.text for label in shapes(drawn(only_scores), "lane.empty")] == ["No doses recorded"]
    assert shapes(drawn(only_doses), "remission.line") == []


def test_one_score_is_a_mark_without_a_line():
    drawing = drawn(ChartInputs(phq9=(ScorePoint(day(0), 12),)))
    assert len(shapes(drawing, "phq9.marker")) == 1
    assert shapes(drawing, "phq9.line") == []
    assert summary_sentence(ChartInputs(phq9=(ScorePoint(day(0), 12),))) == (
        "PHQ-9 was 12 on 5 January 2026; no doses recorded."
    )


def test_equal_scores_are_named_apart():
    inputs = ChartInputs(
        phq9=(ScorePoint(day(0), 0), ScorePoint(day(7), 0)), gad7=(ScorePoint(day(0), 0), ScorePoint(day(7), 0))
    )
    labels = [*shapes(drawn(inputs), "phq9.label"), *shapes(drawn(inputs), "gad7.label")]
    assert [label.text for label in labels] == ["PHQ-9 0", "GAD-7 0"]
    assert labels[1].y - labels[0].y >= SIZE.text
    assert "PHQ-9 was 0 at both ends" in summary_sentence(inputs)


def test_a_long_gap_is_not_bridged():
    near = ChartInputs(phq9=(ScorePoint(day(0), 9), ScorePoint(day(42), 8), ScorePoint(day(84), 7)))
    far = ChartInputs(phq9=(ScorePoint(day(0), 9), ScorePoint(day(7), 8), ScorePoint(day(50), 7)))
    assert len(shapes(drawn(near), "phq9.line")) == 1
    assert [len(line.points) for line in shapes(drawn(far), "phq9.line")] == [2]


def test_response_is_half_the_baseline_and_remission_under_five():
    drawing = drawn(course())
    (response,), (remission,) = shapes(drawing, "response.line"), shapes(drawing, "remission.line")
    ten = next(mark.y for mark in shapes(drawing, "gad7.marker") if mark.x == shapes(drawing, "phq9.marker")[5].x)
    assert response.points[0][1] == pytest.approx(ten)
    assert remission.points[0][1] > response.points[0][1]
    assert shapes(drawn(replace(course(), phq9_baseline=None)), "response.line") == []


def test_no_remission_is_drawn_against_a_baseline_outside_the_clinical_range():
    for baseline in (None, 9):
        drawing = drawn(replace(course(), phq9_baseline=baseline))
        assert shapes(drawing, "remission.line") == []
        assert any(line.points[0][1] for line in shapes(drawing, "grid"))
    assert shapes(drawn(replace(course(), phq9_baseline=10)), "remission.line")


def test_two_kinds_given_on_one_day_stand_beside_each_other_with_their_letters():
    both = (DosePoint(day(0), Decimal(100), kind="tablet"), DosePoint(day(0), Decimal(40), kind="injection"))
    drawing = drawn(ChartInputs(doses=(*both, DosePoint(day(14), Decimal(50), kind="injection"))))
    first, second, _ = shapes(drawing, "dose.bar")
    assert first.x + first.width < second.x
    assert {label.text for label in shapes(drawing, "dose.label")} == {"100 A", "40 B", "50 B"}


def test_integration_is_joined_to_the_dose_it_followed():
    drawing = drawn(course())
    bars, joins, held = (shapes(drawing, role) for role in ("dose.bar", "integration.join", "integration.held"))
    assert len(joins) == 6 and len(held) == 5 and len(shapes(drawing, "integration.booked")) == 1
    for bar, join, mark in zip(bars, joins, held, strict=False):
        assert join.points[0][0] == pytest.approx(bar.x + bar.width / 2, abs=2)
        assert join.points[1] == pytest.approx((mark.x, mark.y))


def test_two_hundred_sessions_are_all_drawn_and_the_changes_that_fit_are_labelled():
    drawing = drawn(many)
    assert len(shapes(drawing, "dose.bar")) == len(shapes(drawing, "phq9.marker")) == 200
    labels = shapes(drawing, "dose.label")
    assert labels[0].text == "100" and labels[-1].text == "299"
    assert 8 <= len(labels) < 60
    assert all(isinstance(mark, Mark) and mark.size > 1 for mark in shapes(drawing, "phq9.marker"))


def test_a_dose_that_changes_is_labelled_before_one_that_does_not():
    doses = tuple(DosePoint(day(n), Decimal(100 if n < 30 else 150)) for n in range(60))
    labels = {label.text: label.x for label in shapes(drawn(ChartInputs(doses=doses)), "dose.label")}
    bars = shapes(drawn(ChartInputs(doses=doses)), "dose.bar")
    assert set(labels) == {"100", "150"}
    assert any(
        label.x == pytest.approx(bars[30].x + bars[30].width / 2)
        for label in shapes(drawn(ChartInputs(doses=doses)), "dose.label")
    )


def test_the_course_is_told_in_one_sentence_day_by_day_and_as_a_table():
    assert summary_sentence(course()) == (
        "PHQ-9 fell from 21 to 8 between 28 September 2026 and 17 November 2026 and "
        "GAD-7 fell from 16 to 7 between 28 September 2026 and 17 November 2026; 5 doses from 100 to 250 mg."
    )
    assert "21 October 2026: dose 200 mg, peak 5 of 10, blood pressure 158/96, PHQ-9 14, GAD-7 11" in spoken_points(
        course()
    )
    assert "9 October 2026: integration held 2 days after the dose of 7 October 2026" in spoken_points(course())
    assert ("21 October 2026", "200", "14", "11", "5", "158/96", "") in table_rows(course())


def test_two_lanes_are_drawn_where_only_they_are_asked_for():
    roles = {shape.role for shape in response_chart(course(), SIZE, lanes=(Lane.SCORES, Lane.DOSE)).shapes}
    assert "dose.bar" in roles and "phq9.line" in roles
    assert not any(role.startswith(("acute", "integration")) for role in roles)
    assert ResponseChart(course(), 480).height > ResponseChart(course(), 480, (Lane.SCORES, Lane.DOSE)).height


def test_the_caption_explains_what_is_drawn_and_nothing_else():
    told = caption(course(), "Session 5 readings are provisional.").frags[0].text
    assert "response (10 or less), remission (under 5) on PHQ-9" in told and told.endswith("provisional.")
    assert caption(ChartInputs(phq9=course().phq9)).frags[0].text == ""
    below = replace(course(), phq9_baseline=9)
    assert "response (4 or less) on PHQ-9" in caption(below).frags[0].text
