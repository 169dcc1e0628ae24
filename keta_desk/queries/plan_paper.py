"""What the printed treatment plan says, gathered from the chart (clinical-reference 8.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Amendment, Edition, Signature
from keta_desk.documents.plan_content import (
    BaselineScore,
    DayMedication,
    Diagnosis,
    DosePlan,
    LabelUse,
    MeasurePlan,
    PastTreatment,
    PlanContent,
    TeamMember,
)
from keta_desk.domain.evidence import About, can_be_on_label, fitting
from keta_desk.domain.ids import PatientId
from keta_desk.domain.quantities import g_to_kg, ug_to_mg
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule, mg_per_kg
from keta_desk.queries import paper_parts as parts
from keta_desk.queries import plan_beside, plan_care, plan_monitoring
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_steps import MOLECULE, dose_steps
from keta_desk.queries.evaluation import MedicationLine
from keta_desk.queries.lines import day_in
from keta_desk.queries.titration import PlanLine
from keta_desk.reference import catalogue

SETTING = {"home": "at home", "clinic": "in the clinic"}


def content(session: Session, patient_id: PatientId) -> PlanContent:
    """Gather the treatment plan in force.

    Raises:
        Gone: there is no such patient, or the patient has no plan.
    """
    chart = parts.chart_for_paper(session, patient_id)
    plan = chart.plan
    if plan is None:
        raise Gone("plan.none")
    as_of = parts.last_changed(session, patient_id)
    return replace(_content(chart, plan, as_of), **_beside(session, chart, plan))


def _beside(session: Session, chart: Chart, plan: PlanLine) -> dict[str, Any]:
    """Return what stands beside the lines of the plan itself, by the name of its place on the paper."""
    looked_up = plan_beside.looked_up(session, chart)
    preparation, in_session = plan_beside.prepared(session, chart)
    return {
        "interactions": plan_beside.interaction_lines(looked_up),
        "interactions_caveat": looked_up.caveat,
        "medications": _medications(chart, plan, plan_beside.hold_notes(looked_up.held)),
        "tasks": plan_beside.tasks(session, chart),
        "markers": plan_beside.markers(session, chart),
        "response_review": f"At the plan review on {words.long_day(plan.review_on)}",
        "acknowledgement": plan_monitoring.ACKNOWLEDGEMENT,
        "watched": plan_monitoring.watched(session, chart, plan),
        "preparation": preparation,
        "in_session": in_session,
        "if_worse": plan_beside.if_worse(session, chart),
    }


def _content(chart: Chart, plan: PlanLine, as_of: datetime | None) -> PlanContent:
    active = sorted((line for line in chart.problems if line.is_active), key=lambda line: line.role != "primary")
    return PlanContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=_edition(chart, plan, as_of),
        programme=f"Ketamine-assisted therapy, {plan.phase}",
        diagnoses=tuple(Diagnosis(name=line.title, code=line.code, note=line.role) for line in active),
        indication=plan.indication,
        label_use=LabelUse.OFF_LABEL if _is_off_label(plan) else LabelUse.ON_LABEL,
        label_statement=_statements(chart, plan, About.LABEL) if _is_off_label(plan) else "",
        consented_on=plan_care.consented_on(chart, as_of),
        screened_on=plan_care.screened_on(chart),
        screening=plan_care.screening(chart),
        open_items=plan_care.open_items(chart),
        goals_in_words=parts.listed(plan.goal_words),
        goal_markers=parts.listed(plan.goal_markers),
        dosing=_dosing(chart, plan),
        steps=tuple(dose_steps(chart)),
        do_not_dose_if=parts.listed(plan.hold_rules),
        stop_and_act_if=parts.listed(plan.stop_rules),
        monitoring=plan.monitoring,
        integration=plan.integration,
        support=parts.support_text(chart),
        signatures=_signatures(chart, plan),
        team=tuple(_team(chart)),
        target_symptoms=plan_beside.target_symptoms(chart),
        consents=plan_beside.consent_lines(chart, as_of),
        phases=plan_beside.phases(chart),
        emergency=plan_beside.who_to_call(chart),
        baseline=tuple(_baseline(chart)),
        rationale=plan.rationale,
        evidence=_statements(chart, plan, About.EVIDENCE),
        measures=tuple(_measure(line) for line in parts.listed(plan.measures)),
        home_safety=parts.listed(plan.home_safety),
        review_on=plan.review_on,
        history=(
            *plan_care.history(chart),
            *_told_in_the_plan(chart, plan),
        ),
        maintenance=plan.relapse_plan.strip(),
        template=plan.template,
        shared=(
            ("Other ways talked about", plan.alternatives),
            ("What the patient expects", plan.expectations),
            ("What both sides commit to", plan.commitments),
        ),
        course=parts.course(chart),
    )


def _edition(chart: Chart, plan: PlanLine, as_of: datetime | None) -> Edition:
    earlier = chart.plans[1] if len(chart.plans) > 1 else None
    return Edition(
        version=plan.number,
        dated=day_in(chart.zone, plan.created_at),
        replaces=_replaced(chart, earlier) if earlier else "",
        author=chart.names.get(plan.created_by, ""),
        as_of=as_of.astimezone(chart.zone) if as_of else None,
        amendments=tuple(
            Amendment(version=one.number, dated=day_in(chart.zone, one.created_at), reason=one.change_reason)
            for one in chart.plans
            if one.change_reason
        ),
    )


def _replaced(chart: Chart, earlier: PlanLine) -> str:
    return f"version {earlier.number} of {words.long_day(day_in(chart.zone, earlier.created_at))}"


def _measure(line: str) -> MeasurePlan:
    """Read one line of the plan's measures, `PHQ-9: before each session`; how often may be left off."""
    name, _, cadence = line.partition(":")
    return MeasurePlan(name=name.strip(), cadence=cadence.strip())


def _told_in_the_plan(chart: Chart, plan: PlanLine) -> Iterator[PastTreatment]:
    """Yield what the plan tells of earlier treatment, but for what is recorded as a trial and told with it."""
    tried = [line.name.casefold() for line in chart.screening.trials if line.name.strip()]
    for line in parts.listed(plan.treatment_history):
        if not line.casefold().startswith(tuple(tried)):
            yield _past_treatment(line)


def _past_treatment(line: str) -> PastTreatment:
    """Read one line of the plan's history, `Sertraline 200 mg, 10 weeks: none`; the response may be left off."""
    treatment, _, response = line.partition(":")
    return PastTreatment(treatment=treatment.strip(), response=response.strip())


def _dosing(chart: Chart, plan: PlanLine) -> DosePlan:
    route = catalogue.routes()[Formulation(plan.formulation)]
    start = ug_to_mg(plan.start_dose_ug)
    weight = None if chart.weight_g is None else g_to_kg(chart.weight_g)
    percent = plan.max_step_percent_milli
    return DosePlan(
        medicine=MOLECULE[plan.molecule],
        formulation="",
        route=route.words,
        setting=SETTING.get(plan.setting, plan.setting),
        schedule=plan.interval_text,
        session_count=plan.planned_sessions,
        start_dose_mg=start,
        start_dose_mg_per_kg=mg_per_kg(start, weight) if weight else None,
        weight_basis=parts.dosing_weight(plan) or "fixed dose",
        measured_weight=_measured_weight(chart),
        largest_step_mg=ug_to_mg(plan.max_step_ug),
        largest_step_percent=None if percent is None else Decimal(percent) / 1000,
        unit_mg=None if plan.unit_ug is None else ug_to_mg(plan.unit_ug),
        ceiling_mg=ug_to_mg(plan.ceiling_dose_ug),
        titration_rule=plan_monitoring.titration_rule(chart.limits, plan.molecule),
        shortest_interval=_length(timedelta(seconds=plan.min_interval_s)),
    )


def _length(interval: timedelta) -> str:
    hours = int(interval.total_seconds() // 3600)
    return f"{hours // 24} days" if hours % 24 == 0 and hours >= 96 else f"{hours} h"


def _signatures(chart: Chart, plan: PlanLine) -> tuple[Signature, ...]:
    """Return who signs: the patient, and the clinician whose plan it is."""
    person = chart.person
    patient = Signature(name=f"{person.given_name} {person.family_name}", role="patient")
    return (patient, *parts.signing(chart, (plan.created_by,)))


def _team(chart: Chart) -> list[TeamMember]:
    """Return those of the staff who took part in this patient's treatment, and the people around the patient."""
    involved = {
        *(one.created_by for one in chart.plans),
        *(one.decided_by for one in chart.decisions),
        *(one.held_by for one in chart.integration),
        *(one.author_id for one in chart.notes),
    }
    staff = [
        TeamMember(name=one.name, role=one.role or "clinician", contact=chart.clinic.phone)
        for clinician_id, one in chart.staff.items()
        if clinician_id in involved
    ]
    around = ("therapist", "psychiatrist", "primary_care", "support_person", "emergency")
    others = [
        TeamMember(name=line.name, role=line.relation or line.kind.replace("_", " "), contact=line.phone)
        for line in chart.contacts
        if line.kind in around
    ]
    return [*staff, *others]


def _baseline(chart: Chart) -> list[BaselineScore]:
    found = ((scale, chart.before_treatment(scale.id)) for scale in parts.main_scales())
    return [
        BaselineScore(
            measure=scale.name,
            score=parts.whole_or_not(line.total or Decimal(0)),
            highest=int(scale.highest),
            band=f"{line.band}, prorated" if line.is_prorated else line.band,
            taken_on=day_in(chart.zone, line.at),
        )
        for scale, line in found
        if line is not None
    ]


def _statements(chart: Chart, plan: PlanLine, about: About) -> str:
    """Return what the reference says of label or evidence for this plan, each sentence with its source."""
    problems = [(line.code, line.title) for line in chart.problems if line.is_active]
    found = fitting(catalogue.statements(), about, molecule=Molecule(plan.molecule), problems=problems)
    return " ".join(f"{one.says} ({one.source}.)" for one in found)


def _is_off_label(plan: PlanLine) -> bool:
    can_be = can_be_on_label(Molecule(plan.molecule), Formulation(plan.formulation), DoseSetting(plan.setting))
    return plan.is_off_label or not can_be


def _measured_weight(chart: Chart) -> str:
    """Return the weight that a dose by weight is reckoned on here, and when it was taken."""
    if chart.weight_g is None or chart.weighed_at is None:
        return ""
    return f"{words.kg(g_to_kg(chart.weight_g))}, {words.day(day_in(chart.zone, chart.weighed_at))}"


def _medications(chart: Chart, plan: PlanLine, held: Mapping[str, str]) -> tuple[DayMedication, ...]:
    """Return regular medicines with what becomes of each on the day; the plan says `name: hold` to a line.

    `held` is what the reference says of a treatment day; it stands beside what the plan says and never in its place.
    What the plan says of a medicine that the list does not know by that name is printed all the same.
    """
    lines = (line.partition(":") for line in parts.listed(plan.day_medicines))
    said = {name.strip(): what.strip() for name, _, what in lines}
    on_the_day = {name.casefold(): what for name, what in said.items()}
    current = [line for line in chart.medications if line.is_current]
    known = [
        DayMedication(
            name=line.name,
            dose=" ".join(filter(None, (line.dose_text, line.frequency))),
            on_the_day=on_the_day.get(line.name.casefold(), ""),
            note=", ".join(_notes(line, held)),
        )
        for line in current
    ]
    names = {line.name.casefold() for line in current}
    others = [
        DayMedication(name=name, on_the_day=what, note="said in the plan, no medicine of this name in the list")
        for name, what in said.items()
        if name.casefold() not in names
    ]
    return (*known, *others)


def _notes(line: MedicationLine, held: Mapping[str, str]) -> Iterator[str]:
    if line.is_supplement:
        yield "supplement"
    if line.name.casefold() in held:
        yield f"reference: {held[line.name.casefold()]}"
