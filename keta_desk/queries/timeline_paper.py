"""What the printed timeline says, gathered from the chart and the rest of its course."""

from __future__ import annotations

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Edition
from keta_desk.documents.timeline_page import TimelineContent
from keta_desk.domain.ids import PatientId
from keta_desk.domain.response_timeline_values import CourseInputs, What
from keta_desk.queries import paper_parts as parts
from keta_desk.queries import timeline_course
from keta_desk.queries.lines import day_in


def content(session: Session, patient_id: PatientId) -> TimelineContent:
    """Gather the timeline as it stands; today is the day of the last change, so that paper stays as it was.

    Raises:
        Gone: there is no such patient.
    """
    chart = parts.chart_for_paper(session, patient_id)
    as_of = parts.last_changed(session, patient_id)
    dated = day_in(chart.zone, as_of) if as_of else None
    last = max((day_in(chart.zone, dose.given_at) for dose in chart.doses), default=dated)
    today = dated or last
    rest = timeline_course.rest_of(session, patient_id)
    course = timeline_course.inputs_of(chart, rest, today) if today else CourseInputs()
    return TimelineContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=Edition(
            version=max(1, sum(fact.what is What.DOSE for fact in course.facts)),
            dated=dated,
            as_of=as_of.astimezone(chart.zone) if as_of else None,
        ),
        period=_period(course),
        course=course,
    )


def _period(course: CourseInputs) -> str:
    days = course.course_days
    if not days:
        return ""
    return f"{words.day(days[0])} to {words.day(days[-1])}" if days[0] != days[-1] else words.day(days[0])
