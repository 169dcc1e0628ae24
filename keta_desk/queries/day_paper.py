"""What the sheet for the day, the support person's card and the safety plan say, from the record (8.6, 8.7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Edition, Signature
from keta_desk.documents.day_content import ChaperoneContent, DaySheetContent, Facts, PlanStep, SafetyPlanContent
from keta_desk.domain.back_entry import look_in_minutes
from keta_desk.domain.consents import TextKind, parts_of
from keta_desk.domain.ids import PatientId
from keta_desk.domain.observation import Timeline, tightened
from keta_desk.domain.patients import ContactKind
from keta_desk.domain.preparation import PointGroup, asked_points
from keta_desk.domain.safety_plan import Step
from keta_desk.domain.schedule import CLOSED, AppointmentKind, AppointmentState
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.queries import consent_paper, consents, observing, preparation, safety_plan
from keta_desk.queries import paper_parts as parts
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.preparation import PreparationLine
from keta_desk.queries.schedule import AppointmentLine
from keta_desk.queries.titration import PlanLine

SUPPORT, CALL = "support person", "call"
"""What the headings of the practice's instructions are found by, for the card of the support person."""
STEPS = {
    Step.WARNING_SIGNS: "How I notice that it begins",
    Step.COPING: "What I can do by myself",
    Step.DISTRACTION: "People and places that take my mind off it",
    Step.HELP: "Whom I ask for help, and their telephone",
    Step.PROFESSIONALS: "Professionals and places I can turn to",
    Step.ENVIRONMENT: "What makes my surroundings less dangerous, the medicine at home included",
}
"""The six steps in our own words (clinical-reference 8.6)."""

_TO_CHECK = (PointGroup.SETTING, PointGroup.HOME)
"""What of the preparation the patient goes through before beginning."""
_OF_THE_DAY = ("Where", "Planned for")
"""What of the dose the day says already."""
ANY_TIME = ("988, by call or text, at any time", "911 in danger")


def day_sheet(session: Session, patient_id: PatientId, _which: str = "") -> DaySheetContent:
    """Gather the patient's sheet for the day of the next dose.

    Raises:
        Gone: there is no such patient, or no plan that names a route.
    """
    told = consent_paper.instructions(session, patient_id)
    chart, as_of = parts.chart_for_paper(session, patient_id), parts.last_changed(session, patient_id)
    prepared, timeline = preparation.latest(session, patient_id), timeline_of(session, chart)
    at_home = chart.plan is not None and chart.plan.setting == DoseSetting.HOME
    return DaySheetContent(
        clinic=told.clinic,
        patient=told.patient,
        edition=told.edition,
        told=replace(told, dose=tuple(fact for fact in told.dose if fact[0] not in _OF_THE_DAY)),
        day=(*_day(chart, as_of), ("Next appointment", _after(chart, as_of))),
        agreed=_agreed(chart, prepared),
        intention=prepared.intention if prepared else "",
        checklist=tuple(name for _, name, group in asked_points({}, at_home=at_home) if group in _TO_CHECK),
        minutes=timeline.minutes if timeline is not None and at_home else (),
    )


def chaperone(session: Session, patient_id: PatientId, _which: str = "") -> ChaperoneContent:
    """Gather the card of the support person for the next dose.

    Raises:
        Gone: there is no such patient, or no plan that names a route.
    """
    told = consent_paper.instructions(session, patient_id)
    chart, as_of = parts.chart_for_paper(session, patient_id), parts.last_changed(session, patient_id)
    timeline = timeline_of(session, chart)
    found = _parts(session, chart.plan)
    return ChaperoneContent(
        clinic=told.clinic,
        patient=told.patient,
        edition=told.edition,
        day=_day(chart, as_of),
        agreed=_agreed(chart, preparation.latest(session, patient_id)),
        role=_under(found, SUPPORT),
        call=_under(found, CALL),
        stop_and_act_if=told.stop_and_act_if,
        minutes=look_in_minutes(timeline),
        people=told.people,
    )


def safety(session: Session, patient_id: PatientId, _which: str = "") -> SafetyPlanContent:
    """Gather the safety plan in force; without one, the six steps with room to write.

    Raises:
        Gone: there is no such patient.
    """
    chart, as_of = parts.chart_for_paper(session, patient_id), parts.last_changed(session, patient_id)
    line = safety_plan.in_force(session, patient_id)
    steps = line.steps if line else {}
    copy = {True: "yes", False: "no", None: ""}[line.copy_given if line else None]
    likely = "" if line is None or line.likelihood is None else f"{line.likelihood} of 10"
    person = chart.person
    return SafetyPlanContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=Edition(
            version=line.number if line else 1,
            dated=line.reviewed_on if line else day_in(chart.zone, as_of) if as_of else None,
            author=chart.names.get(line.created_by, "") if line else "",
            as_of=as_of.astimezone(chart.zone) if as_of else None,
            draft=line is None,
        ),
        steps=tuple(PlanStep(title, tuple(steps.get(step, ()))) for step, title in STEPS.items()),
        always=(", ".join(filter(None, (chart.clinic.name, chart.clinic.phone))), *ANY_TIME),
        reasons_for_living=line.reasons_for_living if line else "",
        told=(
            ("How likely I am to use it", likely),
            ("What could keep me from using it", line.barriers if line else ""),
            ("Looked through on", words.long_day(line.reviewed_on) if line else ""),
            ("Copy given", copy),
        ),
        signatures=(
            Signature(name=f"{person.given_name} {person.family_name}", role="patient"),
            *parts.signing(chart, (line.created_by,) if line else ()),
        ),
    )


def next_dose_visit(chart: Chart, as_of: datetime | None) -> AppointmentLine | None:
    """Return the next dosing appointment after the record last changed, None for none."""
    ahead = (
        line
        for line in chart.appointments
        if line.kind == AppointmentKind.DOSING
        and AppointmentState(line.state) not in CLOSED
        and (as_of is None or line.starts_at >= as_of)
    )
    return min(ahead, key=lambda line: line.starts_at, default=None)


def _day(chart: Chart, as_of: datetime | None) -> Facts:
    visit, plan = next_dose_visit(chart, as_of), chart.plan
    where = {DoseSetting.HOME: "at home", DoseSetting.CLINIC: "in the clinic"}
    place = where[DoseSetting(plan.setting)] if plan else ""
    when, whom = "", ""
    if visit is not None:
        at = datetime.fromisoformat(visit.wall_time)
        when, whom, place = f"{at:%A} {words.long_day(at.date())}, {at:%H:%M}", visit.with_whom, visit.place or place
    return (("When", when), ("Where", place), ("With", whom))


def _after(chart: Chart, as_of: datetime | None) -> str:
    """Return the first appointment after the day, '' for none."""
    visit = next_dose_visit(chart, as_of)
    since = visit.starts_at if visit is not None else as_of
    coming = (
        line
        for line in chart.appointments
        if AppointmentState(line.state) not in CLOSED and since is not None and line.starts_at > since
    )
    found = min(coming, key=lambda line: line.starts_at, default=None)
    if found is None:
        return ""
    at = datetime.fromisoformat(found.wall_time)
    whom = f", with {found.with_whom}" if found.with_whom else ""
    return f"{at:%A} {words.long_day(at.date())}, {at:%H:%M}{whom}"


def _agreed(chart: Chart, prepared: PreparationLine | None) -> Facts:
    known = next((one for one in chart.contacts if one.kind == ContactKind.SUPPORT_PERSON), None)
    named = (known.name, known.phone) if known else ("", "")
    if prepared and prepared.support_name:
        named = (prepared.support_name, prepared.support_phone)
    return (
        ("Support person", ", ".join(filter(None, named))),
        ("Signal to pause", prepared.pause_signal if prepared else ""),
        ("Touch", prepared.touch_agreement if prepared else ""),
        ("Food and drink", prepared.fasting if prepared else ""),
        ("Music", prepared.music if prepared else ""),
        ("Way home", prepared.transport if prepared else ""),
    )


def timeline_of(session: Session, chart: Chart) -> Timeline | None:
    """Return when the plan's route is observed next, closer in a first session; None without a plan or a timeline."""
    plan = chart.plan
    if plan is None:
        return None
    form = Formulation(plan.formulation)
    known = observing.timelines(session)
    found = next((one for one in known if form in one.formulations and plan.setting in one.settings), None)
    return tightened(found) if found is not None and not chart.sessions else found


def _parts(session: Session, plan: PlanLine | None) -> list[tuple[str, tuple[str, ...]]]:
    text = consents.text_in_use(session, TextKind.INSTRUCTION, plan.formulation) if plan else None
    return parts_of(text.body) if text else []


def _under(found: list[tuple[str, tuple[str, ...]]], named: str) -> tuple[str, ...]:
    """Return what the practice says under a heading: `Call 911` begins what stands under it."""
    for heading, said in found:
        if named in heading.casefold():
            bare = tuple(line.removeprefix("- ") for line in said)
            return (f"{heading} {bare[0]}", *bare[1:]) if named == CALL and bare else bare
    return ()
