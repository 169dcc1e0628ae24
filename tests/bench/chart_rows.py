"""Rows of the speed table about the timeline of a course: first draw, a frame of pushing it along, a step of zoom.

The other side is QtCharts in C++ with the same 200 sessions and five series on a time axis. It comes with PySide6 and
is imported here alone: the program itself draws its charts with QPainter.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from side_by_side import Result, result, seconds

from keta_desk.domain.response_timeline_values import CourseInputs, Fact, Series, Stretch, What

if TYPE_CHECKING:
    from keta_desk.ui.timeline.course_chart import CourseChart

SESSIONS, APART_DAYS = 200, 4
FIRST = date(2024, 9, 10)
SIZE = (1150, 430)
FRAMES, PIXELS = 160, 14
ZOOMS = (0.8, 0.8, 0.8, 1.25, 1.25, 1.25) * 5
SERIES = (
    Series(name="PHQ-9", look="phq9", highest=Decimal(27), response=Decimal(10), remission=Decimal(5)),
    Series(name="GAD-7", look="gad7", highest=Decimal(21), response=Decimal(8), remission=Decimal(5)),
    Series(name="PCL-5", look="pcl5", highest=Decimal(80), response=Decimal(30)),
)
FIVE = "doses, peak ratings and three scales"


def charts(rounds: int) -> list[Result]:
    """The timeline beside QtCharts, both sides in turns."""
    from keta_desk.ui.application import make_application

    make_application(theme_name="light")
    first = [(seconds(lambda: _ours().grab()), seconds(lambda: _other().grab())) for _ in range(rounds + 1)][1:]
    ours, other = _ours(), _other()
    zoomed = [(seconds(partial(_zoom, ours, step)), seconds(partial(_zoom_other, other, step))) for step in ZOOMS]
    _to_a_year(ours, other)
    pushed = [(seconds(partial(_push, ours, step)), seconds(partial(_push_other, other, step))) for step in _steps()]
    slowest = sorted(one for one, _ in pushed)[int(len(pushed) * 0.99) - 1] * 1000
    against = f"QtCharts, {SESSIONS} sessions: {FIVE}"
    return [
        result("timeline: first draw", first, against=against, goal=1.2),
        result(
            "timeline: a frame of pushing it along",
            pushed,
            against=against,
            goal=1.2,
            remark=f"99 % within {slowest:.1f} ms, those that lay out anew among them; all frames {_mean(pushed):.2f}",
        ),
        result(
            "timeline: a step of zoom",
            zoomed,
            against=against,
            goal=6.0,
            remark="laid out anew each time, all words measured",
        ),
    ]


def _mean(pairs: list[tuple[float, float]]) -> float:
    """Return the ratio of all that both sides took: the dear frames weigh in full."""
    return sum(ours for ours, _ in pairs) / sum(other for _, other in pairs)


def _values() -> list[tuple[date, tuple[int, int, int, int, int]]]:
    """Return for each session its day, dose, peak and three totals."""
    found = []
    for number in range(SESSIONS):
        drop = 1 - min(number, 60) / 90
        totals = (round(24 * drop) + number % 3, round(18 * drop) + number % 2, round(60 * drop) + number % 7)
        found.append((FIRST + timedelta(days=APART_DAYS * number), (100 + number % 9 * 25, 2 + number % 7, *totals)))
    return found


def _ours() -> CourseChart:
    from keta_desk.ui.timeline.course_chart import CourseChart

    facts = []
    for day, (mg, peak, *totals) in _values():
        facts.append(Fact(on=day, what=What.DOSE, name="racemic", value=Decimal(mg), way="sublingual"))
        facts.append(Fact(on=day, what=What.PEAK, value=Decimal(peak)))
        for series, total in zip(SERIES, totals, strict=True):
            facts.append(Fact(on=day, what=What.SCORE, name=series.name, value=Decimal(total)))
    last = facts[-1].on
    chart = CourseChart()
    chart.resize(*SIZE)
    chart.show_inputs(CourseInputs(facts=tuple(facts), series=SERIES, today=last))
    chart.show()
    return chart


def _other() -> Any:
    from PySide6.QtCharts import QChart, QChartView, QDateTimeAxis, QLineSeries, QValueAxis
    from PySide6.QtCore import QDateTime, Qt
    from PySide6.QtGui import QPainter

    chart, days, values = QChart(), QDateTimeAxis(), QValueAxis()
    days.setFormat("d MMM yyyy")
    values.setRange(0, 325)
    chart.addAxis(days, Qt.AlignmentFlag.AlignBottom)
    chart.addAxis(values, Qt.AlignmentFlag.AlignLeft)
    told = _values()
    for place, name in enumerate(("Dose", "Peak", "PHQ-9", "GAD-7", "PCL-5")):
        series = QLineSeries()
        series.setName(name)
        series.setPointsVisible(True)
        for day, figures in told:
            moment = QDateTime(datetime(day.year, day.month, day.day))  # noqa: DTZ001  (QtCharts knows no zone)
            series.append(moment.toMSecsSinceEpoch(), figures[place])
        chart.addSeries(series)
        series.attachAxis(days)
        series.attachAxis(values)
    view = QChartView(chart)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.resize(*SIZE)
    view.show()
    return view


def _to_a_year(chart: CourseChart, view: Any) -> None:
    """Show the first of the two years on both sides."""
    chart.show_stretch(Stretch.of(FIRST, FIRST + timedelta(days=364)))
    chart.grab()
    view.chart().zoomReset()
    axis = view.chart().axes()[0]
    axis.setRange(axis.min(), axis.min().addDays(364))
    view.grab()


def _steps() -> list[int]:
    """Return by how many pixels time is pushed in each frame: a year and more ahead, and back again."""
    return [PIXELS] * (FRAMES // 2) + [-PIXELS] * (FRAMES // 2)


def _push(chart: CourseChart, pixels: int) -> None:
    stretch = chart.stretch()
    chart.show_stretch(stretch.moved(round(pixels / SIZE[0] * stretch.length)))
    chart.grab()


def _push_other(view: Any, pixels: int) -> None:
    view.chart().scroll(pixels, 0)
    view.grab()


def _zoom(chart: CourseChart, factor: float) -> None:
    chart.show_stretch(chart.stretch().zoomed(factor, 0.5))
    chart.grab()


def _zoom_other(view: Any, factor: float) -> None:
    view.chart().zoom(1 / factor)
    view.grab()
