"""Changes to what is known of a patient's health."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.chart_entries import order_problems, past_day_problems, title_problems, twice_problems
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import AllergyState, reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.queries import evaluation, practice
from keta_desk.store.tables.patients import AllergyRow, MedicationRow, PatientRow, ProblemRow
from keta_desk.store.work import Work


def add_problem(
    work: Work,
    patient_id: PatientId,
    *,
    title: str,
    code: str = "",
    role: str = "",
    onset_on: date | None = None,
    resolved_on: date | None = None,
) -> str:
    """Add a diagnosis or problem, with its ICD-10-CM `code` where one is known; return its id.

    Raises:
        RuleBroken: the problem has no name, is listed already, or its days can't be.
        Gone: there is no such patient.
    """
    today, born = _today(work), work.get(PatientRow, patient_id).birth_date
    active = [(one.title, one.code) for one in evaluation.problems(work.session, patient_id) if one.is_active]
    refuse(
        [
            *title_problems(title, missing="problem.title-missing", field="title"),
            *past_day_problems(onset_on, today=today, field="onset_on", born=born),
            *past_day_problems(resolved_on, today=today, field="resolved_on", born=born),
            *order_problems(onset_on, resolved_on, field="resolved_on"),
            *twice_problems((title, code), active, code="problem.twice", field="title"),
        ]
    )
    row = ProblemRow(
        patient_id=patient_id,
        icd10cm=code,
        title=title,
        role=role,
        is_active=resolved_on is None,
        onset_on=onset_on,
        resolved_on=resolved_on,
    )
    return work.add(row).id


def resolve_problem(work: Work, problem_id: str, *, resolved_on: date, seen: int) -> None:
    """Mark a problem as resolved.

    Raises:
        RuleBroken: the day is still to come, or lies before the problem began.
        Gone: there is no such problem.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(ProblemRow, problem_id, seen=seen)
    refuse(
        [
            *past_day_problems(resolved_on, today=_today(work), field="resolved_on"),
            *order_problems(row.onset_on, resolved_on, field="resolved_on"),
        ]
    )
    row.is_active, row.resolved_on = False, resolved_on


def reopen_problem(work: Work, problem_id: str, *, reason: str) -> None:
    """Mark a problem as active again that was resolved too early.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such problem.
    """
    refuse(reason_problems(reason))
    row = work.get(ProblemRow, problem_id)
    row.is_active, row.resolved_on = True, None
    work.reason = reason


def add_allergy(work: Work, patient_id: PatientId, *, substance: str, reaction: str = "", criticality: str = "") -> str:
    """Add a substance the patient reacts to; return its id.

    Raises:
        RuleBroken: the substance has no name, or is listed already.
        Gone: there is no such patient.
    """
    person = work.get(PatientRow, patient_id)
    listed = [(one.substance,) for one in evaluation.allergies(work.session, patient_id)]
    refuse(
        [
            *title_problems(substance, missing="allergy.substance-missing", field="substance"),
            *twice_problems((substance,), listed, code="allergy.twice", field="substance"),
        ]
    )
    person.allergy_state = AllergyState.LISTED
    row = AllergyRow(patient_id=patient_id, substance=substance, reaction=reaction, criticality=criticality)
    return work.add(row).id


def ask_about_allergies(work: Work, patient_id: PatientId) -> None:
    """Record that the patient was asked and knows of no allergy.

    Raises:
        RuleBroken: allergies are listed; they are first to be marked as entered in error.
        Gone: there is no such patient.
    """
    row = work.get(PatientRow, patient_id)
    listed = evaluation.allergies(work.session, patient_id)
    refuse([Problem("allergy.listed", facts={"count": str(len(listed))})] if listed else [])
    row.allergy_state = AllergyState.NONE_KNOWN


def unask_allergies(work: Work, patient_id: PatientId, *, reason: str) -> None:
    """Take back that nobody knows of an allergy: it was not asked. What is listed stays listed.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such patient.
    """
    refuse(reason_problems(reason))
    row = work.get(PatientRow, patient_id)
    if row.allergy_state == AllergyState.NONE_KNOWN:
        row.allergy_state = AllergyState.NOT_ASKED
    work.reason = reason


def forget_allergies(work: Work, patient_id: str) -> PatientRow:
    """Where no listed allergy is left it is unknown again whether there are any; never "none known" unasked.

    A step of a larger piece of work, such as the undoing of an import; returns the patient's row.

    Raises:
        Gone: there is no such patient.
    """
    row = work.get(PatientRow, patient_id)
    if row.allergy_state == AllergyState.LISTED and not evaluation.allergies(work.session, PatientId(patient_id)):
        row.allergy_state = AllergyState.NOT_ASKED
    return row


def add_medication(
    work: Work,
    patient_id: PatientId,
    *,
    name: str,
    dose_text: str = "",
    route: str = "",
    frequency: str = "",
    is_supplement: bool = False,
    started_on: date | None = None,
    stopped_on: date | None = None,
    prescriber: str = "",
) -> str:
    """Add a medicine or supplement; return its id.

    Raises:
        RuleBroken: it has no name, is listed already with the same dose, or its days can't be.
        Gone: there is no such patient.
    """
    today, born = _today(work), work.get(PatientRow, patient_id).birth_date
    same = _listed_already(work, patient_id, (name, dose_text, route, frequency)) if stopped_on is None else []
    refuse(
        [
            *title_problems(name, missing="medication.name-missing", field="name"),
            *past_day_problems(started_on, today=today, field="started_on", born=born),
            *past_day_problems(stopped_on, today=today, field="stopped_on", born=born),
            *order_problems(started_on, stopped_on, field="stopped_on"),
            *same,
        ]
    )
    row = MedicationRow(
        patient_id=patient_id,
        name=name,
        dose_text=dose_text,
        route=route,
        frequency=frequency,
        is_supplement=is_supplement,
        is_current=stopped_on is None,
        started_on=started_on,
        stopped_on=stopped_on,
        prescriber=prescriber,
    )
    return work.add(row).id


def _listed_already(work: Work, patient_id: PatientId, medicine: tuple[str, str, str, str]) -> list[Problem]:
    current = [one for one in evaluation.medications(work.session, patient_id) if one.is_current]
    listed = [(one.name, one.dose_text, one.route, one.frequency) for one in current]
    return twice_problems(medicine, listed, code="medication.twice", field="name")


def stop_medication(work: Work, medication_id: str, *, stopped_on: date, reason: str, seen: int) -> None:
    """Record that a medicine was stopped, and why.

    Raises:
        RuleBroken: the day is still to come, or lies before the medicine was begun.
        Gone: there is no such medicine.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(MedicationRow, medication_id, seen=seen)
    refuse(
        [
            *past_day_problems(stopped_on, today=_today(work), field="stopped_on"),
            *order_problems(row.started_on, stopped_on, field="stopped_on"),
        ]
    )
    row.is_current, row.stopped_on, row.stop_reason = False, stopped_on, reason


def take_up_medication(work: Work, medication_id: str, *, reason: str) -> None:
    """Record that a medicine goes on after all.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such medicine.
    """
    refuse(reason_problems(reason))
    row = work.get(MedicationRow, medication_id)
    row.is_current, row.stopped_on, row.stop_reason = True, None, ""
    work.reason = reason


def _today(work: Work) -> date:
    return work.now.astimezone(practice.zone(work.session)).date()
