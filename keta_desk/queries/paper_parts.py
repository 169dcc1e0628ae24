"""What every document takes from a chart: letterhead, identity, edition, and the course of doses and scores."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.documents import content as paper
from keta_desk.domain.ids import PatientId
from keta_desk.domain.outcomes import Scale
from keta_desk.domain.patients import AllergyState, chart_label
from keta_desk.domain.quantities import g_to_kg, ug_to_mg
from keta_desk.domain.response_values import AcutePoint, ChartInputs, DosePoint, IntegrationPoint, ScorePoint
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import columns, day_in
from keta_desk.reference import catalogue
from keta_desk.store.tables.audit import AuditRow

AUDIT = columns(AuditRow)
_NO_CHANGE = ("patients.open_chart", "documents.preview", "documents.print_document")
_LAST_CHANGE = select(func.max(AUDIT.at)).where(
    AUDIT.object == bindparam("patient_id"), AUDIT.action.not_in(_NO_CHANGE)
)
_ALLERGY_WORDS = {AllergyState.NOT_ASKED: "", AllergyState.NONE_KNOWN: "none known"}


def last_changed(session: Session, patient_id: PatientId) -> datetime | None:
    """Return when the record of a patient last changed; opening or printing it is no change."""
    at = session.execute(_LAST_CHANGE, {"patient_id": patient_id}).scalar_one()
    return datetime.fromisoformat(at) if at else None


def letterhead(chart: Chart) -> paper.Clinic:
    """Return the clinic as it stands at the top of each page."""
    return paper.Clinic(name=chart.clinic.name, address=chart.clinic.address, phone=chart.clinic.phone)


def identity(chart: Chart) -> paper.PatientIdentity:
    """Return who the document is about."""
    person = chart.person
    state = AllergyState(person.allergy_state)
    allergies = _ALLERGY_WORDS.get(state) or ", ".join(line.substance for line in chart.allergies)
    return paper.PatientIdentity(
        name=person.name,
        chart_number=chart_label(person.chart_number),
        birth_date=person.birth_date,
        called=person.preferred_name or person.given_name,
        weight_kg=None if chart.weight_g is None else g_to_kg(chart.weight_g),
        weighed_on=None if chart.weighed_at is None else day_in(chart.zone, chart.weighed_at),
        allergies=allergies,
    )


def support_text(chart: Chart) -> str:
    """Return who supports the patient, in one line: name, relation, phone."""
    persons = [line for line in chart.contacts if line.kind == "support_person"]
    return "; ".join(", ".join(filter(None, (one.name, one.relation, one.phone))) for one in persons)


def course(chart: Chart) -> ChartInputs:
    """Return doses, acute effects, scores and integration sessions, as the dose-response chart asks for them."""
    dose_days = {dose.session_id: day_in(chart.zone, dose.given_at) for dose in chart.doses}
    return ChartInputs(
        phq9=_scores(chart, "phq9"),
        gad7=_scores(chart, "gad7"),
        doses=tuple(DosePoint(dose_days[dose.session_id], ug_to_mg(dose.dose_ug)) for dose in chart.doses),
        acute=tuple(_acute(chart, dose_days)),
        integrations=tuple(
            IntegrationPoint(day_in(chart.zone, line.held_at), dose_days.get(line.session_id or ""))
            for line in chart.integration
        ),
        phq9_baseline=baseline(chart, "phq9"),
    )


def main_scales() -> list[Scale]:
    """Return the scales in the order in which they are read: those with a safety item lead."""
    return sorted(catalogue.scales().values(), key=lambda scale: not scale.safety_items)


def baseline(chart: Chart, scale: str) -> int | None:
    """Return the last total before the first dose; the first of all where nothing was given yet."""
    totals = chart.totals(scale)
    if chart.doses:
        first_dose = chart.doses[0].given_at
        totals = [one for one in totals if one[0] <= first_dose][-1:]
    return int(totals[0][1]) if totals else None


def dose_day(chart: Chart, session_id: str) -> date | None:
    """Return the day on which a session's dose was given."""
    found = [day_in(chart.zone, dose.given_at) for dose in chart.doses if dose.session_id == session_id]
    return found[0] if found else None


def listed(text: str) -> tuple[str, ...]:
    """Split a text that holds one item to a line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _scores(chart: Chart, scale: str) -> tuple[ScorePoint, ...]:
    return tuple(ScorePoint(day_in(chart.zone, at), int(total)) for at, total in chart.totals(scale))


def _acute(chart: Chart, dose_days: dict[str, date]) -> list[AcutePoint]:
    return [
        AcutePoint(dose_days[line.id], line.peak_dissociation, line.peak_systolic_mmhg, line.peak_diastolic_mmhg)
        for line in chart.sessions
        if line.id in dose_days and (line.peak_dissociation is not None or line.peak_systolic_mmhg is not None)
    ]
