"""What the sheet to write a session on says, and the worksheet of esketamine (N16, clinical-reference 5.7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Edition, PatientIdentity
from keta_desk.documents.session_content import Facts, RemsContent, SessionSheetContent
from keta_desk.documents.words import NBSP
from keta_desk.domain.back_entry import look_in_minutes
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.preparation import PointGroup, asked_points
from keta_desk.domain.quantities import ug_to_mg
from keta_desk.domain.readiness import criteria
from keta_desk.domain.record import Gone
from keta_desk.domain.rems import RemsFacts, RemsPressure, rems_facts
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.queries import day_paper, live_rows, live_session, observing, preparation, session_paper
from keta_desk.queries import paper_parts as parts
from keta_desk.queries import session_paper_words as told
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_steps import dose_steps, kind_words
from keta_desk.queries.lines import day_in
from keta_desk.queries.live_session import LiveSession
from keta_desk.reference import catalogue
from keta_desk.reference.eligibility_rules import eligibility

BLANK = "blank"
"""Which sheet: this one is blank, any other is made out for the patient."""

_ASKED = {
    "first_treatment": "First treatment",
    "enrolled": "Enrolled",
    "benzodiazepine": "Benzodiazepine taken",
    "sedative": "Other sedative taken",
    "psychostimulant": "Psychostimulant taken",
    "maoi": "MAOI taken",
    "opioid": "Opioid taken",
    "provider_name": "Monitoring provider",
    "provider_phone": "Telephone",
    "provider_email": "E-mail",
    "ready_min": "Earliest minute at which the patient would have been ready",
    "vitals_acceptable_before": "Vital signs acceptable before",
    "vitals_acceptable_after": "Vital signs acceptable before the end",
    "respiratory_depression": "Respiratory depression",
    "serious_event": "Serious adverse event",
    "serious_event_words": "What it was",
}
"""Fields that no measurement answers (clinical-reference 5.7); those without an answer have room to be written."""

_TREATED = ("first_treatment", "enrolled", "benzodiazepine", "sedative", "psychostimulant", "maoi", "opioid")


def sheet(session: Session, patient_id: PatientId, which: str = "") -> SessionSheetContent:
    """Gather the sheet to write a session on, made out for the patient, or blank.

    Raises:
        Gone: there is no such patient.
    """
    chart, as_of = parts.chart_for_paper(session, patient_id), parts.last_changed(session, patient_id)
    is_blank = which == BLANK
    edition = Edition(
        version=len(chart.sessions) + 1,
        dated=day_in(chart.zone, as_of) if as_of else None,
        as_of=as_of.astimezone(chart.zone) if as_of else None,
    )
    setting = chart.plan.setting if chart.plan and not is_blank else DoseSetting.CLINIC
    prepared = None if is_blank else preparation.latest(session, patient_id)
    timeline = None if is_blank else day_paper.timeline_of(session, chart)
    at_home = setting == DoseSetting.HOME
    minutes = timeline.minutes if timeline else ()
    asked = prepared.checklist if prepared else {}
    replies = {True: "yes", False: "no", None: ""}
    return SessionSheetContent(
        clinic=parts.letterhead(chart),
        patient=PatientIdentity(name="", chart_number="") if is_blank else parts.identity(chart, as_of),
        edition=edition,
        is_blank=is_blank,
        which="To be written by hand" if is_blank else f"Session {edition.version}",
        known=() if is_blank else tuple(_known(chart, prepared)),
        questions=tuple(one.question for one in eligibility().short),
        points=tuple(
            (name, replies[asked.get(point)])
            for point, name, group in asked_points(asked, at_home=at_home)
            if group in (PointGroup.SETTING, PointGroup.HOME)
        ),
        minutes=look_in_minutes(timeline) if at_home else minutes,
        tolerance_min=timeline.tolerance_min if timeline else 0,
        routes=tuple(_when_observed(session)) if is_blank else (),
        criteria=tuple(told.CRITERIA[one] for one in criteria(setting)),
        doses=2 if at_home else 3,
        is_home=at_home,
    )


def _when_observed(session: Session) -> Iterator[tuple[str, str]]:
    """Yield the minutes of each route as the practice observes it (clinical-reference 5.1)."""
    known = catalogue.routes()
    for one in observing.timelines(session):
        routes = [known[form] for form in one.formulations]
        named = [routes[0].words] if len(routes) == 1 else list(dict.fromkeys(route.short_words for route in routes))
        only = "" if DoseSetting.CLINIC in one.settings else ", at home"
        minutes = ", ".join(words.from_dose(minute) for minute in one.minutes)
        then = ", and a check-in on the next day" if one.next_day_check_in else ""
        told = ", ".join(named)
        yield f"{told[:1].upper()}{told[1:]}{only}", f"{minutes} min{then}"


def _known(chart: Chart, prepared: preparation.PreparationLine | None) -> Iterator[tuple[str, str]]:
    plan = chart.plan
    ahead = (step for step in dose_steps(chart) if not step.status.startswith(("Given", "No dose")))
    step = next(ahead, None)
    yield "Medicine and route", kind_words(plan.molecule, plan.formulation) if plan else ""
    yield "Dose that stands in the plan", words.mg(step.dose_mg, step.up_to_mg) if step and plan else ""
    if plan is not None:
        yield "Ceiling of the plan", words.mg(ug_to_mg(plan.ceiling_dose_ug))
    last = chart.sessions[-1] if chart.sessions else None
    given = [words.mg(ug_to_mg(dose.dose_ug)) for dose in chart.doses if last and dose.session_id == last.id]
    yield "Last session", f"{words.day(day_in(chart.zone, last.started_at))}, {' and '.join(given)}" if last else "none"
    yield "How it was borne", last.tolerability if last else "none"
    yield "Intention", prepared.intention if prepared else ""
    yield "Signal to pause", prepared.pause_signal if prepared else ""
    yield "Touch", prepared.touch_agreement if prepared else ""
    yield "Support person", ", ".join(filter(None, (prepared.support_name, prepared.support_phone))) if prepared else ""
    current = (one.name for one in chart.medications if one.is_current)
    yield "Medicines", "; ".join(current)


def rems(session: Session, patient_id: PatientId, which: str = "") -> RemsContent:
    """Gather the fields of the monitoring form from a session with esketamine, the latest without a name.

    Where there was none yet, the fields of a session are left to be written.

    Raises:
        Gone: there is no such patient, or no such session with esketamine.
    """
    chart, as_of = parts.chart_for_paper(session, patient_id), parts.last_changed(session, patient_id)
    own = {dose.session_id for dose in chart.doses if dose.molecule == Molecule.ESKETAMINE}
    fitting = [one.id for one in chart.sessions if one.id in own and (not which or which in (one.id, str(one.number)))]
    if not fitting and which:
        raise Gone("rems.none")
    live = live_session.of_session(session, SessionId(fitting[-1])) if fitting else None
    form = live_rows.rems_form(session, live.sitting.id) if live else None
    answers = form.answers if form else {}
    return RemsContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=session_paper.edition(chart, as_of, live.number if live else 1),
        which=session_paper.title_of(live, chart.zone) if live else "To be written",
        who=tuple(_who(chart, answers, live)),
        treatment=tuple(_treatment(live, answers, chart.zone)),
        vitals=_vitals(live, answers),
        events=tuple(_events(live, answers)),
    )


def _said(answers: Mapping[str, Any], name: str) -> tuple[str, str]:
    value = answers.get(name)
    said = {True: "yes", False: "no", None: ""}[value] if value is None or isinstance(value, bool) else str(value)
    return _ASKED[name], said


def _who(chart: Chart, answers: Mapping[str, Any], live: LiveSession | None) -> Iterator[tuple[str, str]]:
    person = chart.person
    yield "Name", f"{person.given_name} {person.family_name}"
    yield "Born, sex", f"{words.day(person.birth_date)}, {person.sex_at_birth}"
    yield from (_said(answers, name) for name in ("provider_name", "provider_phone", "provider_email"))
    yield "Supervised by", live.sitting.supervisor if live else ""
    yield "Setting", ", ".join(filter(None, (chart.clinic.name, chart.clinic.address)))


def _treatment(live: LiveSession | None, answers: Mapping[str, Any], zone: ZoneInfo) -> Iterator[tuple[str, str]]:
    given = live.given if live else ()
    mg = [words.mg(ug_to_mg(one.dose_ug)) for one in given]
    yield "Date", words.long_day(day_in(zone, live.sitting.started_at)) if live else ""
    yield "Dose", " and ".join(mg)
    yield "Lot", "; ".join(dict.fromkeys(one.lot for one in given if one.lot))
    yield from (_said(answers, name) for name in _TREATED)


def _facts(live: LiveSession | None) -> RemsFacts | None:
    if live is None or live.dosed_at is None:
        return None
    ended = live.sitting.released_at or live.sitting.ended_at
    return rems_facts([one.measured for one in live.standing], live.course(), dosed_at=live.dosed_at, ended_at=ended)


def _vitals(live: LiveSession | None, answers: Mapping[str, Any]) -> Facts:
    found = _facts(live)
    observed = "" if found is None or found.total_min is None else f"{found.total_min}{NBSP}min"
    return (
        ("From the first device to the end of monitoring", observed),
        _said(answers, "ready_min"),
        _said(answers, "vitals_acceptable_before"),
        ("Blood pressure before", _pressure(found.before if found else None)),
        ("Blood pressure at 40 min", _pressure(found.at_forty if found else None)),
        ("Blood pressure before the end", _pressure(found.at_end if found else None)),
        _said(answers, "vitals_acceptable_after"),
    )


def _pressure(one: RemsPressure | None) -> str:
    if one is None:
        return ""
    return f"{one.systolic_mmhg}/{one.diastolic_mmhg}{NBSP}mmHg at {told.minute(one.minute)}{NBSP}min"


def _events(live: LiveSession | None, answers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    found = _facts(live)
    if found is None:
        yield from (("Sedation", ""), ("Dissociation", ""))
    else:
        yield "Sedation", _felt(found.was_sedated, found.sedation_onset_min, found.sedation_over_min)
        yield "Dissociation", _felt(found.was_dissociated, found.dissociation_onset_min, found.dissociation_over_min)
    yield from (_said(answers, name) for name in ("respiratory_depression", "serious_event", "serious_event_words"))
    for one in live.adverse_events if live else ():
        if one.serious:
            yield "Serious, as recorded", f"{one.term}: {told.plain_words(one.serious)}"


def _felt(was: bool | None, begun: int | None, over: int | None) -> str:
    if not was:
        return "" if was is None else "no"
    end = "end not recorded" if over is None else f"until {over}{NBSP}min"
    return f"yes, from {begun}{NBSP}min, {end}"
