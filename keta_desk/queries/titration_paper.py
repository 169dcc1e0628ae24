"""What the printed dose-titration report says, gathered from the chart (clinical-reference 8.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Edition
from keta_desk.documents.titration_content import GivenStep, ReportDecision, TitrationContent
from keta_desk.domain.dosing import systemic_estimate, totals
from keta_desk.domain.ids import PatientId
from keta_desk.domain.interactions import Weight
from keta_desk.domain.quantities import change_shown, g_to_kg, mg_shown, plain, ug_to_mg
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Decision, GivenDose, Molecule, mg_per_kg, step_mg, step_percent
from keta_desk.domain.titration_rules import last_comparable_mg
from keta_desk.queries import dose_decisions, session_records, titration_course
from keta_desk.queries import paper_parts as parts
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_decisions import DecisionTold, LaterOutcome
from keta_desk.queries.dose_steps import decided_for, dose_steps, kind_words
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, stands
from keta_desk.queries.plan_limits import given_doses
from keta_desk.queries.session_records import SessionEntry
from keta_desk.queries.titration import DecisionLine, DoseLine, PlanLine
from keta_desk.queries.titration_course import Borne
from keta_desk.reference import catalogue
from keta_desk.reference.words import sentence
from keta_desk.store.tables.session_care import AdverseEventRow

ADVERSE = columns(AdverseEventRow)
_EVENTS = (
    select(ADVERSE.session_id, ADVERSE.grade, ADVERSE.term)
    .where(ADVERSE.patient_id == THIS_PATIENT, ADVERSE.session_id.is_not(None), stands(AdverseEventRow))
    .order_by(ADVERSE.grade.is_(None), ADVERSE.grade.desc(), ADVERSE.began_at)
)
MONTH_DAYS = 30
DECISIONS = {
    Decision.INCREASE: "Increase",
    Decision.HOLD: "Hold",
    Decision.DECREASE: "Reduce",
    Decision.PAUSE: "Pause",
    Decision.STOP: "Stop",
    Decision.CHANGE_ROUTE: "Other route",
    Decision.CHANGE_INTERVAL: "Other interval",
}


def content(session: Session, patient_id: PatientId) -> TitrationContent:
    """Gather the dose-titration report.

    Raises:
        Gone: there is no such patient, or neither a plan nor a dose to report on.
    """
    chart = parts.chart_for_paper(session, patient_id)
    if chart.plan is None and not chart.doses:
        raise Gone("plan.none")
    known = titration_course.borne(session, patient_id)
    held = {one.id: one for one in session_records.of_patient(session, patient_id).sessions if not one.is_in_error}
    worst = _worst_events(session, patient_id)
    as_of = parts.last_changed(session, patient_id)
    decided = dose_decisions.told(chart, known)[::-1]
    signing = parts.signing(chart, (*(line.decided_by for line in chart.decisions[-1:]), *_planner(chart)))
    return TitrationContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=_edition(chart, as_of, ", ".join(one.name for one in signing[:1])),
        programme=_programme(chart),
        decision=_decision_line(chart, decided[-1] if decided else None),
        course=parts.course(chart),
        steps=tuple(replace(one, worst_event=worst.get(key, "")) for key, one in _steps(chart, known, held)),
        decisions=tuple(_decision(chart, one) for one in decided),
        plan=tuple(_plan(chart, chart.plan)) if chart.plan else (),
        ahead=tuple(step for step in dose_steps(chart) if not step.status.startswith(("Given", "No dose"))),
        weights=tuple(_weights(chart, known)),
        interactions=tuple(_interactions(known)),
        interactions_caveat=known.interactions.caveat,
        caveat=catalogue.estimate_caveat(),
        signatures=signing,
    )


def _planner(chart: Chart) -> tuple[str, ...]:
    return (chart.plan.created_by,) if chart.plan else ()


def _edition(chart: Chart, as_of: datetime | None, author: str) -> Edition:
    return Edition(
        version=max(1, len(chart.decisions) + len(chart.doses)),
        dated=day_in(chart.zone, as_of) if as_of else None,
        author=author,
        as_of=as_of.astimezone(chart.zone) if as_of else None,
    )


def _programme(chart: Chart) -> str:
    plan = chart.plan
    if plan is None:
        return "No plan in force"
    return f"{kind_words(plan.molecule, plan.formulation)}, {plan.phase}"


# Decisions


def _decision_line(chart: Chart, latest: DecisionTold | None) -> str:
    if latest is None:
        return "No decision is recorded yet."
    still = ""
    if dose_decisions.paused_by(chart.decisions) is not None:
        still = " The course stands still until another decision takes it up again."
    who = f" ({latest.by})" if latest.by else ""
    return f"{words.long_day(latest.on)}: {_words(latest)}. {latest.line.reason}{who}{still}"


def _words(one: DecisionTold) -> str:
    line, said = one.line, DECISIONS[Decision(one.line.decision)]
    if line.to_formulation:
        return f"{said}: {kind_words(line.to_molecule or 'racemic', line.to_formulation)}"
    if line.to_interval_s is not None:
        days = Decimal(line.to_interval_s) / 86400
        return f"{said}: every {plain(days)} days"
    if one.to_mg is None:
        return said
    if one.from_mg is None or one.from_mg == one.to_mg:
        return f"{said}, {mg_shown(one.to_mg)}"
    return f"{said}, {mg_shown(one.from_mg)} to {mg_shown(one.to_mg)}"


def _decision(chart: Chart, one: DecisionTold) -> ReportDecision:
    return ReportDecision(
        number=one.line.number,
        on=one.on,
        words=_words(one),
        reason=one.line.reason,
        by=one.by or "who is not recorded",
        known=_known(one.known),
        spoke_against=tuple(_spoke_against(one.checks)),
        override=one.line.confirmed_because,
        second_reviewer=one.line.second_reviewer,
        later=_later(chart, one.later, one.score_known),
    )


def _known(known: Mapping[str, Any]) -> str:
    said = []
    scores = known.get("scores")
    for scale in parts.main_scales():
        told = scores.get(scale.id) if isinstance(scores, dict) else None
        if isinstance(told, dict):
            band = f"({told['band']})" if told.get("band") else ""
            said.append(" ".join(filter(None, (scale.name, str(told.get("total", "")), band))))
    if isinstance(days := known.get("days_since_dose"), int):
        said.append(f"{words.days(days)} since the last dose")
    systolic, diastolic = known.get("peak_systolic_mmhg"), known.get("peak_diastolic_mmhg")
    if systolic is not None and diastolic is not None:
        said.append(f"peak {systolic}/{diastolic}{words.NBSP}mmHg")
    if known.get("tolerability"):
        said.append(str(known["tolerability"]).rstrip(". "))
    alerts = known.get("open_alerts")
    if isinstance(alerts, list) and alerts:
        said.append(f"open alerts: {len(alerts)}")
    return "; ".join(said)


def _spoke_against(checks: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the sentences of what asked for a reason when it was decided."""
    found = []
    for check in checks:
        for one in check.get("findings") or ():
            if isinstance(one, dict) and one.get("severity") == "confirm":
                facts = {str(name): str(value) for name, value in (one.get("facts") or {}).items()}
                found.append(_said(str(one.get("code", "")), facts))
    return found


def _said(code: str, facts: Mapping[str, str]) -> str:
    """Return the sentence of a finding; one that a later version knows no more is named by its code."""
    try:
        return sentence(code, facts)
    except KeyError:
        return f"{code}."


def _later(chart: Chart, later: LaterOutcome, before: Decimal | None) -> str:
    said = []
    if later.on is not None and later.dose_mg is not None:
        plan = chart.plan
        other = "" if plan and later.kind == (plan.molecule, plan.formulation) else f", {kind_words(*later.kind)}"
        said.append(f"{mg_shown(later.dose_mg)}{other} on {words.short_day(later.on)}")
        said += [later.tolerability.rstrip(". ")] if later.tolerability else []
        if later.systolic_mmhg is not None and later.diastolic_mmhg is not None:
            said.append(f"peak {later.systolic_mmhg}/{later.diastolic_mmhg}{words.NBSP}mmHg")
    if later.score is not None:
        change = "" if before is None else f" (was {plain(before)})"
        said.append(f"PHQ-9 {plain(later.score)}{change} on {words.short_day(later.score_on)}")
    return "; ".join(said) or "not known yet"


# Steps


def _worst_events(session: Session, patient_id: PatientId) -> dict[str, str]:
    """Return the adverse event of the worst grade of each session, one that nobody graded where there is no other."""
    found: dict[str, str] = {}
    for session_id, grade, term in session.execute(_EVENTS, {"patient_id": patient_id}).all():
        found.setdefault(session_id, f"{term}, {'not graded' if grade is None else f'grade {grade}'}")
    return found


def _steps(chart: Chart, known: Borne, held: Mapping[str, SessionEntry]) -> list[tuple[str, GivenStep]]:
    """Return each step with the id of its session."""
    decided = decided_for(chart)
    return [
        (dose.session_id, _step(chart, known, place, held[dose.session_id], decided.get(dose.session_id)))
        for place, dose in enumerate(chart.doses)
        if dose.session_id in held
    ]


def _step(
    chart: Chart,
    known: Borne,
    place: int,
    entry: SessionEntry,
    decision: DecisionLine | None,
) -> GivenStep:
    given = given_doses(chart.doses[: place + 1])
    dose, now = chart.doses[place], given[place]
    before = last_comparable_mg(given[:-1], now.molecule, now.formulation)
    on, key = day_in(chart.zone, dose.given_at), (now.molecule, now.formulation)
    month = totals(given, on=on, zone=chart.zone.key, days=MONTH_DAYS).get(key)
    lifetime = totals(given, on=on, zone=chart.zone.key).get(key)
    weight_g = titration_course.weight_at(known.weights, dose.given_at)
    pressure = _pressure(entry)
    return GivenStep(
        number=dose.session_number,
        on=on,
        dose_mg=now.mg,
        kind=_kind(chart, dose),
        product=_told_of(entry, dose, "product"),
        batch=_told_of(entry, dose, "lot"),
        mg_per_kg=mg_per_kg(now.mg, g_to_kg(weight_g)) if weight_g else None,
        step_mg=None if before is None else step_mg(now.mg, before),
        step_percent=None if before is None else step_percent(now.mg, before),
        days_since=(on - day_in(chart.zone, given[place - 1].at)).days if place else None,
        systemic_mg=_systemic(now),
        month_mg=month.mg if month else None,
        month_sessions=month.sessions if month else 0,
        lifetime_mg=lifetime.mg if lifetime else None,
        lifetime_sessions=lifetime.sessions if lifetime else 0,
        onset_min=entry.onset_min,
        peak_min=entry.peak_min,
        settled_min=entry.settled_min,
        dissociation=entry.peak("dissociation"),
        pressure=pressure,
        rise=_rise(entry, pressure),
        tolerability=entry.tolerability,
        phq9=_score_before(chart, "phq9", dose.given_at),
        gad7=_score_before(chart, "gad7", dose.given_at),
        decision=DECISIONS[Decision(decision.decision)] if decision else "",
        decided_by=chart.names.get(decision.decided_by, "") if decision else "",
        confirmed_because=" ".join(
            dict.fromkeys(one.confirmed_because for one in entry.given if one.confirmed_because)
        ),
    )


def _kind(chart: Chart, dose: DoseLine) -> str:
    plan = chart.plan
    is_as_planned = plan is not None and (dose.molecule, dose.formulation) == (plan.molecule, plan.formulation)
    return "" if is_as_planned else kind_words(dose.molecule, dose.formulation)


def _told_of(entry: SessionEntry, dose: DoseLine, name: str) -> str:
    """Return product or batch of all that was given in one session of one molecule and form."""
    same = [one for one in entry.given if (one.molecule, one.formulation) == (dose.molecule, dose.formulation)]
    return "; ".join(dict.fromkeys(str(getattr(one, name)) for one in same if getattr(one, name)))


def _systemic(dose: GivenDose) -> tuple[Decimal, Decimal, Decimal] | None:
    found = systemic_estimate(dose.mg, Molecule(dose.molecule), catalogue.routes()[dose.formulation])
    return None if found is None else (found.low_mg, found.usual_mg, found.high_mg)


def _pressure(entry: SessionEntry) -> tuple[int, int] | None:
    found = entry.peak_pressure()
    return None if found is None or found[1] is None else (found[0], found[1])


def _rise(entry: SessionEntry, peak: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return how far the highest pressure lies above the last one before the dose; None without such a one."""
    if peak is None or entry.dosed_at is None:
        return None
    before = [
        (one.reading.systolic_mmhg, one.reading.diastolic_mmhg)
        for one in entry.standing()
        if one.at <= entry.dosed_at and one.reading.systolic_mmhg and one.reading.diastolic_mmhg
    ]
    if not before:
        return None
    systolic, diastolic = before[-1]
    return peak[0] - (systolic or 0), peak[1] - (diastolic or 0)


def _score_before(chart: Chart, scale: str, moment: datetime) -> Decimal | None:
    before = [
        line.total for line in chart.scores if line.scale == scale and line.total is not None and line.at <= moment
    ]
    return before[-1] if before else None


# The rest


def _plan(chart: Chart, plan: PlanLine) -> Iterable[tuple[str, str]]:
    yield "Version", f"{plan.number}, {words.long_day(day_in(chart.zone, plan.created_at))}"
    yield "Start dose", mg_shown(ug_to_mg(plan.start_dose_ug))
    yield "Largest step", change_shown(ug_to_mg(plan.max_step_ug))
    yield "Ceiling for one session", mg_shown(ug_to_mg(plan.ceiling_dose_ug))
    yield "Shortest interval", f"{plain(Decimal(plan.min_interval_s) / 3600)}{words.NBSP}h"
    yield "Frequency", plan.interval_text
    yield "Dose by weight", parts.dosing_weight(plan) or "no, in milligrams"
    if template := getattr(plan, "template", ""):
        yield "Starting point", str(template)
    yield "Limits of the practice", f"{chart.limits.name}, {chart.limits.version_label}"
    yield "Review", words.long_day(plan.review_on)


def _weights(chart: Chart, known: Borne) -> list[tuple[date, Decimal]]:
    """Return the weights by day, the last of each day, as far back as the course goes."""
    by_day = {day_in(chart.zone, at): g_to_kg(grams) for at, grams in known.weights}
    if not chart.doses:
        return list(by_day.items())[-1:]
    first = day_in(chart.zone, chart.doses[0].given_at) - timedelta(days=MONTH_DAYS)
    return [(on, kg) for on, kg in by_day.items() if on >= first]


def _interactions(known: Borne) -> list[str]:
    said = []
    for one in known.interactions.found:
        if one.match.weight is Weight.NONE:
            continue
        looked = f"looked at: {one.review.reason}" if one.review else "not looked at"
        what = one.match.interaction
        said.append(
            f"{one.match.taken.name}: {one.match.weight}. {what.effect} {what.advice} ({what.source}; {looked}.)"
        )
    if known.interactions.unlisted:
        said.append(f"Not in the list: {', '.join(known.interactions.unlisted)}.")
    return said
