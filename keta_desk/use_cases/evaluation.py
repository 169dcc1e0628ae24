"""Changes to what is known of a patient's health."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import AllergyState
from keta_desk.domain.problems import Problem, refuse
from keta_desk.queries import evaluation
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
        RuleBroken: the problem has no name.
        Gone: there is no such patient.
    """
    refuse([] if title.strip() else [Problem("problem.title-missing", field="title")])
    work.must_exist(PatientRow, patient_id)
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
        Gone: there is no such problem.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(ProblemRow, problem_id, seen=seen)
    row.is_active, row.resolved_on = False, resolved_on


def add_allergy(work: Work, patient_id: PatientId, *, substance: str, reaction: str = "", criticality: str = "") -> str:
    """Add a substance the patient reacts to; return its id.

    Raises:
        RuleBroken: the substance has no name.
        Gone: there is no such patient.
    """
    refuse([] if substance.strip() else [Problem("allergy.substance-missing", field="substance")])
    work.get(PatientRow, patient_id).allergy_state = AllergyState.LISTED
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
        RuleBroken: it has no name.
        Gone: there is no such patient.
    """
    refuse([] if name.strip() else [Problem("medication.name-missing", field="name")])
    work.must_exist(PatientRow, patient_id)
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


def stop_medication(work: Work, medication_id: str, *, stopped_on: date, reason: str, seen: int) -> None:
    """Record that a medicine was stopped, and why.

    Raises:
        Gone: there is no such medicine.
        Stale: somebody changed it since version `seen` was shown.
    """
    row = work.get(MedicationRow, medication_id, seen=seen)
    row.is_current, row.stopped_on, row.stop_reason = False, stopped_on, reason
