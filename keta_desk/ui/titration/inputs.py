"""What the chart of titration is drawn from: the course, how each dose was borne, and the part shown. No Qt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.response_values import AcutePoint, ChartInputs, DosePoint, IntegrationPoint, MissedPoint
from keta_desk.domain.schedule import AppointmentKind, AppointmentState
from keta_desk.queries.booked import coming
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.paper_parts import course
from keta_desk.queries.titration_course import Borne, coming_session, is_over
from keta_desk.ui.parts.course_frame import BACK, Range
from keta_desk.ui.words import said

AHEAD = timedelta(days=14)  # the window that the next dose opens
LONG_AGO = timedelta(days=90)


def titration_inputs(chart: Chart, known: Borne, today: date) -> ChartInputs:
    """Return the whole course; before the first dose, the doses of the plan."""
    talks = coming(chart, AppointmentKind.INTEGRATION, today)
    base = course(chart)
    return replace(
        base,
        doses=(*base.doses, *_decided(chart, today)) if chart.doses else tuple(_planned(chart)),
        acute=tuple(_acute(chart, known)),
        integrations=(
            *base.integrations,
            *(IntegrationPoint(day_in(chart.zone, line.starts_at), None, held=False) for line in talks),
        ),
        missed=tuple(_missed(chart, today)),
        today=today,
    )


def _acute(chart: Chart, known: Borne) -> list[AcutePoint]:
    days = {dose.session_id: day_in(chart.zone, dose.given_at) for dose in reversed(chart.doses)}
    points = []
    for line in chart.sessions:
        nausea = known.nausea.get(line.id, 0)
        systolic, diastolic = line.peak_systolic_mmhg, line.peak_diastolic_mmhg
        if line.id in days and (line.peak_dissociation is not None or systolic is not None or nausea):
            note = said("nausea {0}").format(nausea) if nausea else ""
            over = is_over(systolic, diastolic, chart.limits)
            points.append(AcutePoint(days[line.id], line.peak_dissociation, systolic, diastolic, over, note))
    return points


def _decided(chart: Chart, today: date) -> list[DosePoint]:
    """Return the dose that was decided for the coming session, on the day that is booked for it."""
    ahead = coming(chart, AppointmentKind.DOSING, today)
    latest = max(chart.decisions, key=lambda line: line.number, default=None)
    number = coming_session(chart.sessions, {dose.session_id for dose in chart.doses})
    if not ahead or latest is None or latest.to_dose_ug is None or latest.effective_session < number:
        return []
    return [DosePoint(day_in(chart.zone, ahead[0].starts_at), ug_to_mg(latest.to_dose_ug), planned=True)]


def part(inputs: ChartInputs, shown: Range, today: date) -> ChartInputs:
    """Return the part of a course that a choice of range shows; what lies long ago is shown without today."""
    days = inputs.days()
    if shown is not Range.COURSE:
        return inputs.between(today - BACK[shown], today + AHEAD)
    if not days:
        return inputs
    last = days[-1] + AHEAD
    if days[-1] < today <= days[-1] + LONG_AGO:
        last = max(last, today + AHEAD)
    return inputs.between(days[0], last)


def _missed(chart: Chart, today: date) -> list[MissedPoint]:
    words = {
        AppointmentState.CANCELLED: said("cancelled"),
        AppointmentState.NO_SHOW: said("not come"),
        AppointmentState.ABORTED: said("broken off"),
    }
    given = {day_in(chart.zone, dose.given_at) for dose in chart.doses}
    booked = [(day_in(chart.zone, line.starts_at), line) for line in chart.appointments]
    return [
        MissedPoint(day, words[AppointmentState(line.state)])
        for day, line in booked
        if line.kind == AppointmentKind.DOSING
        and AppointmentState(line.state) in words
        and day <= today
        and day not in given
    ]


def _planned(chart: Chart) -> list[DosePoint]:
    """Return the ladder of a plan nobody has begun: on its days, or at the least interval where it names none."""
    plan = chart.plan
    if plan is None:
        return []
    apart = max(timedelta(seconds=plan.min_interval_s), timedelta(days=1))
    has_days = any(rung.planned_on for rung in chart.rungs)
    points = []
    for place, rung in enumerate(chart.rungs):
        day = rung.planned_on if has_days else plan.starts_on + apart * place
        if day is not None:
            points.append(DosePoint(day, ug_to_mg(rung.dose_ug), planned=True))
    return points or [DosePoint(plan.starts_on, ug_to_mg(plan.start_dose_ug), planned=True)]
