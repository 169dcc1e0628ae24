"""From a chart's answers to what its dose-response chart is drawn from. No Qt."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.response_values import (
    AcutePoint,
    ChartInputs,
    DosePoint,
    IntegrationPoint,
    ScorePoint,
)
from keta_desk.domain.schedule import AppointmentKind
from keta_desk.queries.booked import coming
from keta_desk.queries.chart import Chart
from keta_desk.queries.paper_parts import dose_points

AHEAD = timedelta(days=5)  # room after today for what is booked


def inputs_of(chart: Chart, today: date) -> ChartInputs:
    """Return what there is to draw, with the days of the clinic's zone."""

    def day(moment: datetime) -> date:
        return moment.astimezone(chart.zone).date()

    def points(scale: str) -> tuple[ScorePoint, ...]:
        return tuple(ScorePoint(day(at), int(total)) for at, total in chart.totals(scale))

    starts = {line.id: day(line.started_at) for line in chart.sessions}
    booked = coming(chart, AppointmentKind.INTEGRATION, today)
    return ChartInputs(
        phq9=points("phq9"),
        gad7=points("gad7"),
        doses=(
            *dose_points(chart),
            *_planned(chart, today),
        ),
        acute=tuple(
            AcutePoint(day(line.started_at), line.peak_dissociation, line.peak_systolic_mmhg, line.peak_diastolic_mmhg)
            for line in chart.sessions
        ),
        integrations=(
            *(IntegrationPoint(day(line.held_at), starts.get(line.session_id or "")) for line in chart.integration),
            *(IntegrationPoint(day(line.starts_at), None, held=False) for line in booked),
        ),
        phq9_baseline=phq9_baseline(chart),
        today=today,
        last_day=today + AHEAD,
    )


def phq9_baseline(chart: Chart) -> int | None:
    """Return the PHQ-9 from which response is reckoned: the last before the first dose (clinical-reference 7.1)."""
    found = chart.baseline("phq9")
    return None if found is None or found.total is None else int(found.total)


def next_dose(chart: Chart) -> tuple[Decimal, str] | None:
    """Return the dose that was decided for the next session, in mg, and the decision; None if nothing was decided."""
    if not chart.decisions:
        return None
    latest = max(chart.decisions, key=lambda line: line.number)
    done = max((line.number for line in chart.sessions), default=0)
    if latest.to_dose_ug is None or latest.effective_session <= done:
        return None
    return ug_to_mg(latest.to_dose_ug), latest.decision


def _planned(chart: Chart, today: date) -> list[DosePoint]:
    ahead = [line.starts_at.astimezone(chart.zone).date() for line in coming(chart, AppointmentKind.DOSING, today)]
    decided = next_dose(chart)
    return [DosePoint(ahead[0], decided[0], planned=True)] if ahead and decided else []
