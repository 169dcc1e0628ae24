"""The timeline on paper: one landscape page, told apart without colour."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pypdf
import pytest

from keta_desk.documents.content import Edition, Paper
from keta_desk.documents.timeline_page import TimelineContent, timeline_page
from keta_desk.documents.timeline_page_chart import look_of
from keta_desk.domain.response_timeline import timeline_chart
from keta_desk.domain.response_timeline_values import CourseInputs, Fact, Series, What, stretch_of
from keta_desk.domain.response_timeline_words import printed_words
from keta_desk.domain.response_values import ChartSize, Label
from tests.documents.pages import words_of
from tests.documents.paper_samples import ADA, CLINIC

FIRST, TODAY = date(2026, 10, 7), date(2026, 11, 18)
LOOKS = ("phq9", "gad7", "pcl5", "wsas", "other")
SERIES = tuple(Series(name=look.upper(), look=look, highest=Decimal(30 + place)) for place, look in enumerate(LOOKS))


def day(number):
    return FIRST + timedelta(days=number)


def content(*facts, **more):
    course = CourseInputs(facts=facts, series=SERIES, today=TODAY, **more)
    edition = Edition(version=5, dated=TODAY, as_of=datetime(2026, 11, 18, 12, tzinfo=UTC))
    return TimelineContent(clinic=CLINIC, patient=ADA, edition=edition, period="7 Oct to 18 Nov 2026", course=course)


def everything(number):
    facts = [
        Fact(
            on=day(number), what=what, name="racemic", value=Decimal(5), low=Decimal(2), until=day(number + 2), way=way
        )
        for what in What
        if what is not What.SCORE
        for way in ("SL", "IM", "IV", "nasal")
    ]
    facts += [
        Fact(on=day(number + add), what=What.SCORE, name=one.name, value=Decimal(9), is_prorated=bool(add))
        for one in SERIES
        for add in (0, 1)
    ]
    return [*facts, Fact(on=day(number), what=What.PRESSURE, value=Decimal(160), low=Decimal(80), is_over=True)]


@pytest.mark.parametrize("paper", list(Paper))
def test_a_course_fits_one_landscape_page(paper):
    dose = Fact(on=day(0), what=What.DOSE, name="racemic", value=Decimal(100), way="SL")
    made = timeline_page(content(dose, undated=("Melatonin",)), paper)
    (page,) = pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    assert page.mediabox.width > page.mediabox.height
    (told,) = words_of(made.pdf)
    assert all(
        part in told for part in ("Sample, Ada", "KD-0042", "Dose, mg", "100", "Not dated, so not drawn: Melatonin")
    )
    assert made.file_name.startswith("timeline-v5-")


def test_two_hundred_sessions_fit_one_page_too():
    facts = [
        Fact(on=day(4 * number + add), what=what, name=name, value=Decimal(number % 9 + 1), way="SL")
        for number in range(200)
        for add, what, name in ((0, What.DOSE, "racemic"), (0, What.PEAK, ""), (1, What.SCORE, "PHQ9"))
    ]
    assert timeline_page(content(*facts)).page_count == 1


def test_nothing_recorded_is_said():
    (told,) = words_of(timeline_page(content()).pdf)
    assert "Nothing recorded yet" in told


def test_the_same_course_gives_the_same_bytes():
    assert timeline_page(content(*everything(0))).pdf == timeline_page(content(*everything(0))).pdf


def test_every_shape_of_the_chart_is_known_on_paper():
    inputs = CourseInputs(facts=tuple(everything(0)), series=SERIES, today=TODAY)
    drawing = timeline_chart(inputs, stretch_of(inputs.days, TODAY), ChartSize(700, 400, 8), printed_words())
    shapes = [shape for lane in drawing.lanes for shape in (*lane.still, *lane.moving)] + list(drawing.axis)
    roles = {shape.role for shape in shapes if not isinstance(shape, Label)}
    assert roles
    for role in roles:
        look_of(role)
    assert timeline_page(content(*everything(0))).page_count == 1


def test_letters_of_every_script_are_written(tmp_path):
    named = Fact(on=day(0), what=What.STARTED, name="Сертралин 50 мг", until=day(90))
    (told,) = words_of(timeline_page(content(named)).pdf)
    assert "Сертралин" in told


def test_a_page_for_somebody_with_a_name_of_a_hundred_letters_stays_one_page():
    made = replace(content(*everything(0)), patient=replace(ADA, name="Sample " * 14, allergies="latex, " * 30))
    assert timeline_page(made).page_count <= 2
