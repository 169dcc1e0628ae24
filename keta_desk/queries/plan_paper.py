"""What the printed treatment plan says, gathered from the chart (clinical-reference 8.1)."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from keta_desk.documents.content import Amendment, Edition, Signature
from keta_desk.documents.plan_content import (
    BaselineScore,
    DayMedication,
    Diagnosis,
    DosePlan,
    DoseStep,
    LabelUse,
    MeasurePlan,
    PastTreatment,
    PlanContent,
    TeamMember,
)
from keta_desk.domain.ids import PatientId
from keta_desk.domain.quantities import g_to_kg, ug_to_mg
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseBasis, Formulation, mg_per_kg
from keta_desk.queries import chart as charts
from keta_desk.queries import paper_parts as parts
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.titration import PlanLine
from keta_desk.reference import catalogue

MOLECULE = {"racemic": "Racemic ketamine", "esketamine": "Esketamine"}
SETTING = {"home": "at home", "clinic": "in the clinic"}


def content(session: Session, patient_id: PatientId) -> PlanContent:
    """Gather the treatment plan in force.

    Raises:
        Gone: there is no such patient, or the patient has no plan.
    """
    chart = charts.whole(session, patient_id)
    plan = chart.plan
    if plan is None:
        raise Gone("plan.none")
    return _content(chart, plan, parts.last_changed(session, patient_id))


def _content(chart: Chart, plan: PlanLine, as_of: datetime | None) -> PlanContent:
    active = sorted((line for line in chart.problems if line.is_active), key=lambda line: line.role != "primary")
    return PlanContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart),
        edition=_edition(chart, plan, as_of),
        programme=f"Ketamine-assisted therapy, {plan.phase}",
        diagnoses=tuple(Diagnosis(name=line.title, code=line.code, note=line.role) for line in active),
        indication=plan.indication,
        label_use=LabelUse.OFF_LABEL if plan.is_off_label else LabelUse.ON_LABEL,
        goals_in_words=parts.listed(plan.goal_words),
        goal_markers=parts.listed(plan.goal_markers),
        dosing=_dosing(chart, plan),
        steps=tuple(_steps(chart)),
        do_not_dose_if=parts.listed(plan.hold_rules),
        stop_and_act_if=parts.listed(plan.stop_rules),
        monitoring=plan.monitoring,
        integration=plan.integration,
        support=parts.support_text(chart),
        signatures=_signatures(chart),
        team=tuple(_team(chart)),
        baseline=tuple(_baseline(chart)),
        rationale=plan.rationale,
        medications=_medications(chart, plan),
        measures=tuple(_measure(line) for line in parts.listed(plan.measures)),
        home_safety=parts.listed(plan.home_safety),
        review_on=plan.review_on,
        history=tuple(_past_treatment(line) for line in parts.listed(plan.treatment_history)),
        course=parts.course(chart),
    )


def _edition(chart: Chart, plan: PlanLine, as_of: datetime | None) -> Edition:
    earlier = chart.plans[1] if len(chart.plans) > 1 else None
    return Edition(
        version=plan.number,
        dated=day_in(chart.zone, plan.created_at),
        replaces=f"version {earlier.number}" if earlier else "",
        as_of=as_of.astimezone(chart.zone) if as_of else None,
        amendments=tuple(
            Amendment(version=one.number, dated=day_in(chart.zone, one.created_at), reason=one.change_reason)
            for one in chart.plans
            if one.change_reason
        ),
    )


def _measure(line: str) -> MeasurePlan:
    """Read one line of the plan's measures, `PHQ-9: before each session`; how often may be left off."""
    name, _, cadence = line.partition(":")
    return MeasurePlan(name=name.strip(), cadence=cadence.strip())


def _past_treatment(line: str) -> PastTreatment:
    """Read one line of the plan's history, `Sertraline 200 mg, 10 weeks: none`; the response may be left off."""
    treatment, _, response = line.partition(":")
    return PastTreatment(treatment=treatment.strip(), response=response.strip())


def _dosing(chart: Chart, plan: PlanLine) -> DosePlan:
    route = catalogue.routes()[Formulation(plan.formulation)]
    start = ug_to_mg(plan.start_dose_ug)
    weight = None if chart.weight_g is None else g_to_kg(chart.weight_g)
    by_weight = plan.dose_basis == DoseBasis.MG_PER_KG
    return DosePlan(
        medicine=MOLECULE[plan.molecule],
        formulation="",
        route=route.words,
        setting=SETTING.get(plan.setting, plan.setting),
        schedule=plan.interval_text,
        session_count=plan.planned_sessions,
        start_dose_mg=start,
        start_dose_mg_per_kg=mg_per_kg(start, weight) if weight else None,
        weight_basis=f"{plan.weight_basis} weight" if by_weight else "fixed dose",
        largest_step_mg=ug_to_mg(plan.max_step_ug),
        ceiling_mg=ug_to_mg(plan.ceiling_dose_ug),
        shortest_interval=_length(timedelta(seconds=plan.min_interval_s)),
    )


def _length(interval: timedelta) -> str:
    hours = int(interval.total_seconds() // 3600)
    return f"{hours // 24} days" if hours % 24 == 0 and hours >= 96 else f"{hours} h"


def _steps(chart: Chart) -> list[DoseStep]:
    """Return the ladder with what became of each step: given ones as given, the others as planned."""
    rungs = {rung.number: rung for rung in chart.rungs}
    given = {dose.session_number: dose for dose in chart.doses}
    held = {line.effective_session for line in chart.decisions if line.decision == "hold"}
    reasons = {line.effective_session: line.reason for line in chart.decisions}
    steps = []
    for number in sorted({*rungs, *given}):
        rung, dose = rungs.get(number), given.get(number)
        condition = reasons.get(number) or (rung.condition if rung else "")
        if dose is not None:
            status = "Given, held" if number in held else "Given"
            day, amount = day_in(chart.zone, dose.given_at), ug_to_mg(dose.dose_ug)
            steps.append(DoseStep(number=number, on=day, dose_mg=amount, status=status, condition=condition))
        elif rung is not None:
            amount = ug_to_mg(rung.dose_ug)
            steps.append(
                DoseStep(number=number, on=rung.planned_on, dose_mg=amount, status="Planned", condition=condition)
            )
    return steps


def _signatures(chart: Chart) -> tuple[Signature, ...]:
    person = chart.person
    patient = Signature(name=f"{person.given_name} {person.family_name}", role="patient")
    return (patient, *(Signature(name=name, role="clinician") for name in list(chart.names.values())[:2]))


def _team(chart: Chart) -> list[TeamMember]:
    staff = [TeamMember(name=name, role="clinician", contact=chart.clinic.phone) for name in chart.names.values()]
    around = ("therapist", "psychiatrist", "primary_care", "support_person", "emergency")
    others = [
        TeamMember(name=line.name, role=line.relation or line.kind.replace("_", " "), contact=line.phone)
        for line in chart.contacts
        if line.kind in around
    ]
    return [*staff, *others]


def _baseline(chart: Chart) -> list[BaselineScore]:
    found = []
    for scale in parts.main_scales():
        lines = [line for line in chart.scores if line.scale == scale.id and line.total is not None]
        if chart.doses:
            lines = [line for line in lines if line.at <= chart.doses[0].given_at][-1:]
        for line in lines[:1]:
            total = int(line.total or Decimal(0))
            day = day_in(chart.zone, line.at)
            found.append(
                BaselineScore(measure=scale.name, score=total, highest=int(scale.highest), band=line.band, taken_on=day)
            )
    return found


def _medications(chart: Chart, plan: PlanLine) -> tuple[DayMedication, ...]:
    """Return regular medicines with what becomes of each on the day; the plan says `name: hold` to a line."""
    said = dict(line.split(":", 1) for line in parts.listed(plan.day_medicines) if ":" in line)
    on_the_day = {name.strip().casefold(): what.strip() for name, what in said.items()}
    return tuple(
        DayMedication(
            name=line.name,
            dose=" ".join(filter(None, (line.dose_text, line.frequency))),
            on_the_day=on_the_day.get(line.name.casefold(), ""),
            note="supplement" if line.is_supplement else "",
        )
        for line in chart.medications
        if line.is_current
    )
