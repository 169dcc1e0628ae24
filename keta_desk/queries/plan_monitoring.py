"""What the printed plan says of watching and of stepping, by the limits in force (clinical-reference 8.1)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.observation import Timeline
from keta_desk.domain.quantities import plain
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Crossing, Level, Moment, field_name, shown
from keta_desk.queries import observing
from keta_desk.queries.chart import Chart
from keta_desk.queries.titration import PlanLine

ACKNOWLEDGEMENT = (
    "I have read this plan or had it explained, my questions were answered, and I agree; I can stop at any time."
)
"""What the patient signs under (8.1); in our own words."""

_SIDES = {Crossing.ABOVE: "over", Crossing.AT_LEAST: "from", Crossing.BELOW: "under", Crossing.AT_MOST: "up to"}
_LEVELS = {
    Level.WARN: "warn",
    Level.REVIEW: "review",
    Level.HOLD: "hold the dose",
    Level.ALERT: "alert",
    Level.URGENT: "urgent",
    Level.CRITICAL: "critical",
}


def watched(session: Session, chart: Chart, plan: PlanLine) -> tuple[tuple[str, str], ...]:
    """Return when the patient is looked at, for how long, and each limit in force, by name."""
    return (
        *_rhythm(session, chart.limits, plan),
        ("Before a dose", _limits(chart.limits, Moment.BEFORE)),
        ("From the dose on", _limits(chart.limits, Moment.DURING)),
        ("Limits of the practice", f"{chart.limits.name}, {chart.limits.version_label}"),
    )


def titration_rule(limits: Limits, molecule: str) -> str:
    """Say by which rules of the practice a dose is stepped; going against one takes a reason and a second person."""
    doses = limits.doses
    guard = (
        "steps of the label"
        if molecule == Molecule.ESKETAMINE
        else f"steps up to {plain(doses.step_guard_percent)}{words.NBSP}% or one unit, whichever is more"
    )
    return (
        f"By a recorded decision before each change: {guard}. No step up after a session with an open adverse event of "
        f"grade {doses.no_increase_adverse_event_grade} or more, urgent blood pressure, a sedation score of "
        f"{doses.no_increase_moaas} or less (MOAA/S), or distress of {doses.no_increase_distress} or more of 10. "
        "Otherwise only with a written reason and a second reviewer."
    )


def _rhythm(session: Session, limits: Limits, plan: PlanLine) -> Iterator[tuple[str, str]]:
    form, setting = Formulation(plan.formulation), DoseSetting(plan.setting)
    fitting = (one for one in observing.timelines(session) if form in one.formulations and setting in one.settings)
    found = next(fitting, None)
    if found is None:
        yield "Looked at", ""
        return
    minutes = ", ".join(words.from_dose(minute) for minute in found.minutes)
    yield "Looked at", f"{minutes}{words.NBSP}min from the dose; more often in the first session"
    yield "Watched for", f"at least {_observed(found, limits)}{words.NBSP}min"


def _observed(timeline: Timeline, limits: Limits) -> int:
    signed = limits.number("observe")
    return int(max(timeline.observe_min, signed) if timeline.is_label_fixed else signed)


def _limits(limits: Limits, moment: Moment) -> str:
    """Return the limits of a moment, level by level, the mildest first."""
    told = []
    for level in Level:
        crossed = [
            f"{field_name(one.field)[0].lower()}{field_name(one.field)[1:]} {_SIDES[one.crossing]} "
            f"{shown(one.field, one.value)}"
            for one in limits.vitals
            if one.moment is moment and one.level is level
        ]
        told += [f"{_LEVELS[level]}: {', '.join(crossed)}"] if crossed else []
    text = "; ".join(told)
    return text[:1].upper() + text[1:]
