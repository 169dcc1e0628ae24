"""What every document takes from a chart: letterhead, identity, edition, and the course of doses and scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import ROUND_FLOOR, Decimal

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.documents import content as paper
from keta_desk.documents import words
from keta_desk.domain.ids import PatientId
from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.patients import AllergyState, chart_label
from keta_desk.domain.quantities import g_to_kg, ug_to_mg
from keta_desk.domain.record import Gone, Status
from keta_desk.domain.response_values import AcutePoint, ChartInputs, DosePoint, IntegrationPoint, ScorePoint
from keta_desk.domain.titration import DoseBasis, mg_per_kg
from keta_desk.queries import chart as charts
from keta_desk.queries.chart import Chart
from keta_desk.queries.dose_steps import kind_words
from keta_desk.queries.integration import IntegrationLine
from keta_desk.queries.lines import columns, day_in
from keta_desk.queries.titration import PlanLine
from keta_desk.reference import catalogue
from keta_desk.store.tables.audit import AuditRow

AUDIT = columns(AuditRow)
_LAST_CHANGE = select(func.max(AUDIT.at)).where(
    AUDIT.object == bindparam("patient_id"),
    AUDIT.action != "documents.print_document",
    AUDIT.detail.not_like('%"rows":[]%'),
)
_ALLERGY_WORDS = {AllergyState.NOT_ASKED: "", AllergyState.NONE_KNOWN: "none known"}


def last_changed(session: Session, patient_id: PatientId) -> datetime | None:
    """Return when the record of a patient last changed; what wrote no row, or only filed a print, is no change."""
    at = session.execute(_LAST_CHANGE, {"patient_id": patient_id}).scalar_one()
    return datetime.fromisoformat(at) if at else None


def chart_for_paper(session: Session, patient_id: PatientId) -> Chart:
    """Return the chart that a document is made from.

    Raises:
        Gone: there is no such patient, or one who was entered in error and whose paper would look like anybody's.
    """
    chart = charts.whole(session, patient_id)
    if chart.person.status == Status.ENTERED_IN_ERROR:
        raise Gone("record.in-error")
    return chart


def letterhead(chart: Chart) -> paper.Clinic:
    """Return the clinic as it stands at the top of each page."""
    return paper.Clinic(name=chart.clinic.name, address=chart.clinic.address, phone=chart.clinic.phone)


def identity(chart: Chart, as_of: datetime | None) -> paper.PatientIdentity:
    """Return who the document is about; a weight that was old when the record last changed is shown as such."""
    person = chart.person
    listed = ", ".join(line.substance for line in chart.allergies)
    allergies = listed or _ALLERGY_WORDS.get(AllergyState(person.allergy_state), "")
    return paper.PatientIdentity(
        name=person.name,
        chart_number=chart_label(person.chart_number),
        birth_date=person.birth_date,
        called=person.preferred_name or person.given_name,
        weight_kg=None if chart.weight_g is None else g_to_kg(chart.weight_g),
        weighed_on=None if chart.weighed_at is None else day_in(chart.zone, chart.weighed_at),
        weight_is_old=_is_old(chart, as_of),
        allergies=allergies,
    )


def _is_old(chart: Chart, as_of: datetime | None) -> bool:
    if chart.weighed_at is None or as_of is None:
        return False
    return as_of - chart.weighed_at > chart.limits.doses.weight_valid


def signing(chart: Chart, clinician_ids: Iterable[str]) -> tuple[paper.Signature, ...]:
    """Return a place to sign for each of the clinicians named, once, with the role they sign in with."""
    known = (chart.staff[one] for one in dict.fromkeys(clinician_ids) if one in chart.staff)
    return tuple(paper.Signature(name=one.name, role=one.role or "clinician") for one in known)


def dosing_weight(plan: PlanLine) -> str:
    """Return on which weight a plan reckons its doses, the weight itself and what the first dose is of it.

    '' for a plan in milligrams; a plan kept before the weight was asked for says that it is not recorded.
    """
    if plan.dose_basis != DoseBasis.MG_PER_KG:
        return ""
    by = f"reckoned by {plan.weight_basis} weight"
    if plan.weight_g is None:
        return f"{by}, {words.NOT_RECORDED}"
    kilos = g_to_kg(plan.weight_g)
    return f"{by}, {words.kg(kilos)} ({words.mg_per_kg(mg_per_kg(ug_to_mg(plan.start_dose_ug), kilos))})"


def support_text(chart: Chart) -> str:
    """Return who supports the patient, in one line: name, relation, phone."""
    persons = [line for line in chart.contacts if line.kind == "support_person"]
    return "; ".join(", ".join(filter(None, (one.name, one.relation, one.phone))) for one in persons)


def course(chart: Chart, talks: Sequence[IntegrationLine] | None = None) -> ChartInputs:
    """Return doses, acute effects, scores and integration sessions, as the dose-response chart asks for them.

    `talks` are the integration sessions that may be shown; None shows all of them.
    """
    dose_days = {dose.session_id: day_in(chart.zone, dose.given_at) for dose in chart.doses}
    before = chart.baseline("phq9")
    return ChartInputs(
        phq9=_scores(chart, "phq9"),
        gad7=_scores(chart, "gad7"),
        doses=dose_points(chart),
        acute=tuple(_acute(chart, dose_days)),
        integrations=tuple(
            IntegrationPoint(day_in(chart.zone, line.held_at), dose_days.get(line.session_id or ""))
            for line in (chart.integration if talks is None else talks)
        ),
        phq9_baseline=None if before is None or before.total is None else int(before.total),
    )


def whole_or_not(total: Decimal) -> int | Decimal:
    """Return a total as it is printed: a whole number, or a mean with two decimals, cut short."""
    return int(total) if total == int(total) else total.quantize(Decimal("0.01"), ROUND_FLOOR)


def main_scales() -> list[Scale]:
    """Return the scales in the order in which they are read: those with a safety item lead."""
    return sorted(catalogue.scales().values(), key=lambda scale: not scale.safety_items)


def dose_points(chart: Chart) -> tuple[DosePoint, ...]:
    """Return the doses to be drawn; where molecule or form changed, each says which it was."""
    kinds = {(dose.molecule, dose.formulation) for dose in chart.doses}
    return tuple(
        DosePoint(
            day_in(chart.zone, dose.given_at),
            ug_to_mg(dose.dose_ug),
            kind=kind_words(dose.molecule, dose.formulation) if len(kinds) > 1 else "",
        )
        for dose in chart.doses
    )


def listed(text: str) -> tuple[str, ...]:
    """Split a text that holds one item to a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _scores(chart: Chart, scale: str) -> tuple[ScorePoint, ...]:
    return tuple(
        ScorePoint(day_in(chart.zone, line.at), int(line.total), line.is_prorated)
        for line in chart.scores
        if line.scale == scale and line.total is not None
    )


def _acute(chart: Chart, dose_days: dict[str, date]) -> list[AcutePoint]:
    return [
        AcutePoint(dose_days[line.id], line.peak_dissociation, line.peak_systolic_mmhg, line.peak_diastolic_mmhg)
        for line in chart.sessions
        if line.id in dose_days and (line.peak_dissociation is not None or line.peak_systolic_mmhg is not None)
    ]
