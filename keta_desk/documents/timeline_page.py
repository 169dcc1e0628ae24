"""The timeline of a course on one landscape page (capabilities 5.4, N1): told apart without any colour."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from keta_desk.documents.content import Clinic, Edition, Paper, PatientIdentity, Rendered
from keta_desk.documents.layout import PageFrame, para, render
from keta_desk.documents.parts import heading_block, subtitle
from keta_desk.documents.timeline_page_chart import TimelineChart
from keta_desk.domain.response_timeline_values import CourseInputs
from keta_desk.domain.response_timeline_words import caption

TITLE = "Timeline"
GAP_PT = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineContent:
    """Everything that was recorded of a course, for one page."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    period: str = ""
    course: CourseInputs


def timeline_page(content: TimelineContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the page: who it is about, the chart as high as there is room, what its marks mean."""
    return render(TITLE, content, paper, lambda frame: _story(content, frame), landscape=True)


def _story(content: TimelineContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    head = heading_block(TITLE, subtitle(content.period, content.edition, versioned=False), content.patient, frame)
    if not content.course.days:
        return [*head, Spacer(width, GAP_PT), para("Nothing recorded yet")]
    told = para(caption(content.course), "small")
    _, height = told.wrap(width, frame.text_height)
    chart = TimelineChart(content.course, width, height + 2 * GAP_PT)
    return [*head, Spacer(width, GAP_PT), chart, Spacer(width, GAP_PT), told]
