"""One patient's whole chart, asked for at once: what a chart screen and a document are made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.outcomes import Scored, baseline
from keta_desk.domain.people import Clinic, Clinician
from keta_desk.domain.record import Gone
from keta_desk.domain.session_log import LONGEST
from keta_desk.queries import (
    alerts,
    consents,
    documents,
    evaluation,
    integration,
    limits_profile,
    notes,
    outcomes,
    patients,
    practice,
    schedule,
    screening_rows,
    titration,
)
from keta_desk.queries import sessions as dosing_sessions
from keta_desk.queries.alerts import AlertLine
from keta_desk.queries.consents import ConsentLine
from keta_desk.queries.documents import DocumentLine
from keta_desk.queries.evaluation import AllergyLine, MedicationLine, ProblemLine, VisitLine
from keta_desk.queries.integration import CommitmentLine, IntegrationLine
from keta_desk.queries.notes import NoteLine
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.queries.patients import ContactLine, PersonLine
from keta_desk.queries.schedule import AppointmentLine
from keta_desk.queries.screening_rows import ScreeningRows
from keta_desk.queries.sessions import ReadingLine, SessionLine
from keta_desk.queries.titration import DecisionLine, DoseLine, PlanLine, RungLine


@dataclass(slots=True)
class Chart:
    """All that is kept on one patient. `plans[0]` is the plan in force, `rungs` its ladder."""

    clinic: Clinic
    staff: dict[str, Clinician]
    limits: Limits
    person: PersonLine
    contacts: list[ContactLine]
    problems: list[ProblemLine]
    allergies: list[AllergyLine]
    medications: list[MedicationLine]
    visits: list[VisitLine]
    weight_g: int | None
    weighed_at: datetime | None
    plans: list[PlanLine]
    rungs: list[RungLine]
    doses: list[DoseLine]
    decisions: list[DecisionLine]
    sessions: list[SessionLine]
    readings: list[ReadingLine]
    scores: list[ScoreLine]
    integration: list[IntegrationLine]
    commitments: list[CommitmentLine]
    appointments: list[AppointmentLine]
    notes: list[NoteLine]
    documents: list[DocumentLine]
    screening: ScreeningRows
    consents: list[ConsentLine]
    alerts: list[AlertLine]
    suicidal_behaviour: list[datetime]
    """When it was recorded as an adverse event."""

    @property
    def names(self) -> dict[str, str]:
        """The names of those who sign in, by id."""
        return {clinician_id: one.name for clinician_id, one in self.staff.items()}

    @property
    def plan(self) -> PlanLine | None:
        """The plan in force."""
        return self.plans[0] if self.plans else None

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which the clinic's days are counted."""
        return ZoneInfo(self.clinic.zone)

    def running(self, now: datetime) -> SessionLine | None:
        """Return the session that is under way at a moment; one that nobody ended for a day is old work."""
        found = (one for one in self.sessions if one.ended_at is None and now - one.started_at < LONGEST)
        return next(found, None)

    def totals(self, scale: str) -> list[tuple[datetime, Decimal]]:
        """Return when a scale was filled in and its total, where one could be reckoned, oldest first."""
        return [(line.at, line.total) for line in self.scores if line.scale == scale and line.total is not None]

    def baseline(self, scale: str) -> ScoreLine | None:
        """The score that change is reckoned from (clinical-reference 7.1).

        It is the last complete one before the first dose, no older than the practice takes; without such a one the
        patient's response can't be told. Before any dose there is no baseline either.
        """
        if not self.doses:
            return None
        scored = [Scored(line.at, line.total) for line in self.scores if line.scale == scale]
        within = self.limits.length("baseline-window")
        found = baseline(scored, first_dose_at=self.doses[0].given_at, within=within)
        same = (line for line in self.scores if found and line.scale == scale and Scored(line.at, line.total) == found)
        return next(same, None)

    def before_treatment(self, scale: str) -> ScoreLine | None:
        """The score that stands for how it was before treatment: the baseline, or the last one before any dose."""
        if self.doses:
            return self.baseline(scale)
        complete = [line for line in self.scores if line.scale == scale and line.total is not None]
        return complete[-1] if complete else None


def whole(session: Session, patient_id: PatientId) -> Chart:
    """Return all that is kept on a patient.

    Raises:
        Gone: there is no such patient.
    """
    person = patients.person(session, patient_id)
    if person is None:
        raise Gone("patient.gone")
    weight = dosing_sessions.weight(session, patient_id)
    plans = titration.plans(session, patient_id)
    return Chart(
        clinic=practice.clinic(session),
        staff=practice.staff(session),
        limits=limits_profile.in_force(session),
        person=person,
        contacts=patients.contacts(session, patient_id),
        problems=evaluation.problems(session, patient_id),
        allergies=evaluation.allergies(session, patient_id),
        medications=evaluation.medications(session, patient_id),
        visits=evaluation.past_visits(session, patient_id),
        weight_g=weight[0] if weight else None,
        weighed_at=weight[1] if weight else None,
        plans=plans,
        rungs=titration.ladder(session, patient_id, plans[0].id) if plans else [],
        doses=titration.doses(session, patient_id),
        decisions=titration.decisions(session, patient_id),
        sessions=dosing_sessions.of_patient(session, patient_id),
        readings=dosing_sessions.readings(session, patient_id),
        scores=outcomes.of_patient(session, patient_id),
        integration=integration.of_patient(session, patient_id),
        commitments=integration.commitments(session, patient_id),
        appointments=schedule.of_patient(session, patient_id),
        notes=notes.of_patient(session, patient_id),
        documents=documents.of_patient(session, patient_id),
        screening=screening_rows.of_patient(session, patient_id),
        consents=consents.of_patient(session, patient_id),
        alerts=alerts.of_patient(session, patient_id),
        suicidal_behaviour=outcomes.suicidal_behaviour(session, patient_id),
    )
