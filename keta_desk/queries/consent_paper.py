"""What consent pack and instructions of a patient say, gathered from the chart (clinical-reference 8.2, 8.7)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.consent_content import ConsentContent, ConsentText, InstructionContent, Statement
from keta_desk.documents.content import Edition, Signature
from keta_desk.domain.consents import Agreement, SignMethod, TextKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.record import Gone
from keta_desk.domain.schedule import CLOSED, AppointmentState
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.queries import consents
from keta_desk.queries import paper_parts as parts
from keta_desk.queries.chart import Chart
from keta_desk.queries.consents import ConsentLine, TextLine
from keta_desk.queries.dose_steps import dose_steps, kind_words
from keta_desk.queries.lines import day_in
from keta_desk.queries.titration import PlanLine
from keta_desk.reference import catalogue

METHODS = {SignMethod.WET: "by hand on paper", SignMethod.TYPED: "name typed", SignMethod.DRAWN: "drawn on a screen"}
YES = {True: "yes", False: "no", None: ""}


def pack(session: Session, patient_id: PatientId) -> ConsentContent:
    """Gather the consent pack: what stands, and what this plan calls for and is still to be signed.

    Raises:
        Gone: there is no such patient.
    """
    chart = parts.chart_for_paper(session, patient_id)
    as_of = parts.last_changed(session, patient_id)
    found = [_text(session, chart, kind, as_of) for kind in _wanted(chart)]
    return ConsentContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=_edition(chart, as_of, max(1, len(chart.consents))),
        programme=_programme(chart),
        texts=tuple(one for one in found if one is not None),
    )


def instructions(session: Session, patient_id: PatientId) -> InstructionContent:
    """Gather the instructions for the route of the plan in force.

    Raises:
        Gone: there is no such patient, or no plan that names a route.
    """
    chart = parts.chart_for_paper(session, patient_id)
    plan = chart.plan
    if plan is None:
        raise Gone("plan.none")
    as_of = parts.last_changed(session, patient_id)
    text = consents.text_in_use(session, TextKind.INSTRUCTION, plan.formulation)
    return InstructionContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=_edition(chart, as_of, plan.number),
        programme=_programme(chart),
        title=text.title if text else "",
        version=_version(text.number, None) if text else "No instruction is handed out for this route.",
        body=text.body if text else "",
        dose=tuple(_dose(chart, plan)),
        do_not_dose_if=parts.listed(plan.hold_rules),
        stop_and_act_if=parts.listed(plan.stop_rules),
        medicines=parts.listed(plan.day_medicines),
        people=tuple(_people(chart)),
        next_visit=_next_visit(chart, as_of),
    )


def handouts(session: Session, patient_id: PatientId, which: str = "") -> ConsentContent:
    """Gather what the practice hands out beside consent and instructions: one text, or all where none is named.

    A text is named as `document_choices` does, by its name or by its title.

    Raises:
        Gone: there is no such patient, or the practice has no such text.
    """
    chart = parts.chart_for_paper(session, patient_id)
    texts = [one for one in consents.in_use(session) if one.kind == TextKind.HANDOUT]
    wanted = [one for one in texts if not which or which.casefold() in _names(one)]
    if not wanted:
        raise Gone("handout.no-such" if which else "handout.none")
    as_of = parts.last_changed(session, patient_id)
    return ConsentContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=_edition(chart, as_of, max(one.number or 1 for one in wanted)),
        programme="From the practice, for you to keep",
        texts=tuple(ConsentText(title=one.title, version=_version(one.number, None), body=one.body) for one in wanted),
    )


def _names(one: TextLine) -> set[str]:
    return {name.casefold() for name in (handout_key(one), one.name, one.title)}


def handout_key(one: TextLine) -> str:
    """Return what names a handout among all: its name and language."""
    return f"{one.name}/{one.language}"


def _wanted(chart: Chart) -> list[Agreement]:
    plan = chart.plan
    wanted = {Agreement.TREATMENT, *(Agreement(one.kind) for one in chart.consents)}
    if plan is not None and plan.is_off_label:
        wanted.add(Agreement.OFF_LABEL)
    if plan is not None and plan.setting == DoseSetting.HOME:
        wanted.add(Agreement.HOME)
    return [kind for kind in Agreement if kind in wanted]


def _text(session: Session, chart: Chart, kind: Agreement, as_of: datetime | None) -> ConsentText | None:
    on = day_in(chart.zone, as_of) if as_of else chart.person.birth_date
    found = consents.standing_of(chart.consents, kind, zone=chart.zone, on=on)
    if found.consent is not None and (found.state.holds or found.consent.signed_at is None):
        return _given(session, chart, found.consent)
    text = consents.agreed_text(session, kind)
    return None if text is None else _to_sign(chart, text)


def _given(session: Session, chart: Chart, line: ConsentLine) -> ConsentText:
    presented = consents.presented(session, line.id)
    is_signed = line.signed_at is not None
    return ConsentText(
        title=line.title,
        version=_version(line.text_number, line),
        body=presented.body if presented else "",
        statements=tuple(
            Statement(says=says, initialled=done if is_signed else None) for says, done in line.initials()
        ),
        signing=tuple(_signing(chart, line)) if is_signed else (),
        signatures=() if is_signed else _places(chart),
    )


def _to_sign(chart: Chart, text: TextLine) -> ConsentText:
    return ConsentText(
        title=text.title,
        version=_version(text.number, None),
        body=text.body,
        statements=tuple(Statement(says=says) for says in text.text().statements),
        signatures=_places(chart),
    )


def _signing(chart: Chart, line: ConsentLine) -> list[tuple[str, str]]:
    signed = words.moment(line.signed_at.astimezone(chart.zone)) if line.signed_at else ""
    told = ", ".join(filter(None, (line.signed_by, METHODS[SignMethod(line.method)] if line.method else "", signed)))
    return [
        ("Patient", told),
        ("Clinician", line.clinician),
        ("Witness or guardian", line.witness),
        ("Questions answered", YES[line.questions_answered]),
        ("Talked about", line.discussion),
        ("Copy given", YES[line.copy_given]),
        ("Holds until", words.long_day(line.expires_on) if line.expires_on else "no end set"),
    ]


def _places(chart: Chart) -> tuple[Signature, ...]:
    person = chart.person
    patient = Signature(name=f"{person.given_name} {person.family_name}", role="patient")
    clinicians = parts.signing(chart, (one.created_by for one in chart.plans[:1]))
    return (patient, *clinicians, Signature(name="", role="witness or guardian"))


def _version(number: int, line: ConsentLine | None) -> str:
    which = (
        f"Text of the practice, version {number}"
        if number
        else ("Example text of KetaDesk, not reviewed by the practice")
    )
    return f"{which}, as presented word for word." if line is not None else f"{which}."


def _programme(chart: Chart) -> str:
    plan = chart.plan
    return f"{kind_words(plan.molecule, plan.formulation)}, {plan.phase}" if plan else "Ketamine-assisted therapy"


def _edition(chart: Chart, as_of: datetime | None, version: int) -> Edition:
    plan = chart.plan
    return Edition(
        version=version,
        dated=day_in(chart.zone, as_of) if as_of else None,
        author=chart.names.get(plan.created_by, "") if plan else "",
        as_of=as_of.astimezone(chart.zone) if as_of else None,
        draft=False,
    )


def _dose(chart: Chart, plan: PlanLine) -> list[tuple[str, str]]:
    ahead = (step for step in dose_steps(chart) if not step.status.startswith(("Given", "No dose")))
    step = next(ahead, None)
    route = catalogue.routes()[Formulation(plan.formulation)]
    where = {DoseSetting.HOME: "at home, with your support person", DoseSetting.CLINIC: "in the clinic"}
    return [
        ("Medicine", kind_words(plan.molecule, plan.formulation)),
        ("How", route.words),
        ("Where", where[DoseSetting(plan.setting)]),
        ("Session", str(step.number) if step else ""),
        ("Dose", words.mg(step.dose_mg, step.up_to_mg) if step else ""),
        ("Planned for", words.long_day(step.on) if step and step.on else ""),
        ("Rhythm", plan.interval_text),
        ("Plan", f"version {plan.number} of {words.long_day(day_in(chart.zone, plan.created_at))}"),
    ]


def _people(chart: Chart) -> list[tuple[str, str]]:
    clinic = chart.clinic
    around = ("support_person", "emergency", "therapist")
    others = [
        (line.name, ", ".join(filter(None, (line.relation or line.kind.replace("_", " "), line.phone))))
        for line in chart.contacts
        if line.kind in around
    ]
    return [(clinic.name, clinic.phone), *others, ("In danger", "911; 988 by call or text at any time")]


def _next_visit(chart: Chart, as_of: datetime | None) -> date | None:
    ahead = [
        line.starts_at
        for line in chart.appointments
        if AppointmentState(line.state) not in CLOSED and (as_of is None or line.starts_at >= as_of)
    ]
    return day_in(chart.zone, min(ahead)) if ahead else None
