"""What the inspector beside the patient list says of one patient, beyond the line of the list."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import ContactKind
from keta_desk.queries import evaluation, patients, sessions, titration


@dataclass(frozen=True, slots=True)
class Preview:
    """'' and None are "not recorded". Doses in micrograms."""

    pronouns: str
    weight_g: int | None
    indication: str
    allergies: tuple[str, ...]
    allergy_state: str
    formulation: str
    interval_text: str
    ceiling_dose_ug: int | None
    therapist: str
    support_person: str
    own_words: str


def of(session: Session, patient_id: PatientId) -> Preview | None:
    """Return what the inspector says of a patient, None if there is no such one."""
    person = patients.person(session, patient_id)
    if person is None:
        return None
    plan, weight = titration.plan(session, patient_id), sessions.weight(session, patient_id)
    problems = [line for line in evaluation.problems(session, patient_id) if line.is_active]
    problems.sort(key=lambda line: line.role != "primary")
    around = {line.kind: line.name for line in reversed(patients.contacts(session, patient_id))}
    return Preview(
        pronouns=person.pronouns,
        weight_g=weight[0] if weight else None,
        indication=(plan.indication if plan else "") or (problems[0].title if problems else ""),
        allergies=tuple(line.substance for line in evaluation.allergies(session, patient_id)),
        allergy_state=person.allergy_state,
        formulation=plan.formulation if plan else "",
        interval_text=plan.interval_text if plan else "",
        ceiling_dose_ug=plan.ceiling_dose_ug if plan else None,
        therapist=around.get(ContactKind.THERAPIST, ""),
        support_person=around.get(ContactKind.SUPPORT_PERSON, ""),
        own_words=person.own_words,
    )
