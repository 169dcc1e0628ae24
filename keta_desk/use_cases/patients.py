"""Changes to who is treated."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from keta_desk.domain.chart_entries import past_day_problems, text_problems, title_problems
from keta_desk.domain.finding import tokens
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import AllergyState, ContactKind, Person, Stage, reason_problems, sort_name
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Source, Status
from keta_desk.queries import patients, practice
from keta_desk.store.search import file_under
from keta_desk.store.tables.patients import ContactRow, PatientRow
from keta_desk.store.work import Work


def register(work: Work, person: Person, *, stage: Stage = Stage.EVALUATION) -> PatientId:
    """Take a new patient into the record; the chart number is the next one free.

    Raises:
        RuleBroken: the name is missing or the birth date cannot be one.
    """
    return PatientId(new_patient(work, person, stage=stage).id)


def open_chart(work: Work, patient_id: PatientId) -> None:
    """Note in the audit that a chart was opened.

    Raises:
        Gone: there is no such patient.
    """
    work.must_exist(PatientRow, patient_id)
    work.concerns(patient_id)


def amend_details(work: Work, patient_id: PatientId, person: Person, *, reason: str, seen: int) -> None:
    """Put a person's details right; what they said before is kept.

    Raises:
        RuleBroken: a detail is wrong, or no reason was given.
        Gone: there is no such patient.
        Stale: somebody changed the patient since version `seen` was shown.
    """
    refuse([*person.problems(today=_today(work)), *reason_problems(reason)])
    row = work.get(PatientRow, patient_id, seen=seen)
    for name, value in asdict(person).items():
        setattr(row, name, value)
    row.sort_name = sort_name(person.family_name, person.given_name)
    row.status, row.status_reason, work.reason = Status.AMENDED, reason, reason
    _file(work, row)


def move_to_stage(
    work: Work, patient_id: PatientId, stage: Stage, *, reason: str = "", seen: int | None = None
) -> None:
    """Move a patient along the care pathway.

    Raises:
        Gone: there is no such patient.
        Stale: somebody changed the patient since version `seen` was shown.
    """
    work.get(PatientRow, patient_id, seen=seen).stage = stage
    work.reason = reason


def keep_words(work: Work, patient_id: PatientId, words: str, *, said_on: date | None, seen: int | None = None) -> None:
    """Keep what the patient said, in the patient's words; '' and None are "not recorded".

    Raises:
        RuleBroken: it is too long, or said on a day that is still to come.
        Gone: there is no such patient.
        Stale: somebody changed the patient since version `seen` was shown.
    """
    refuse([*text_problems(words, field="words"), *past_day_problems(said_on, today=_today(work), field="said_on")])
    row = work.get(PatientRow, patient_id, seen=seen)
    row.own_words, row.own_words_on = words, said_on


def add_contact(
    work: Work,
    patient_id: PatientId,
    kind: ContactKind,
    *,
    name: str,
    relation: str = "",
    phone: str = "",
    lives_with: bool | None = None,
    briefed_on: date | None = None,
) -> str:
    """Add somebody around the patient; return the contact's id.

    Raises:
        RuleBroken: the contact has no name.
        Gone: there is no such patient.
    """
    refuse(title_problems(name, missing="contact.name-missing", field="name"))
    work.must_exist(PatientRow, patient_id)
    row = ContactRow(
        patient_id=patient_id,
        kind=kind,
        name=name,
        relation=relation,
        phone=phone,
        lives_with=lives_with,
        briefed_on=briefed_on,
    )
    return work.add(row).id


def new_patient(
    work: Work,
    person: Person,
    *,
    stage: Stage = Stage.EVALUATION,
    source: Source = Source.CLINICIAN,
    import_batch_id: str | None = None,
    import_key: str | None = None,
) -> PatientRow:
    """Add a patient's row within a larger piece of work, such as an import.

    Raises:
        RuleBroken: the name is missing or the birth date cannot be one.
    """
    refuse(person.problems(today=_today(work)))
    row = work.add(
        PatientRow(
            **asdict(person),
            chart_number=patients.next_chart_number(work.session),
            sort_name=sort_name(person.family_name, person.given_name),
            stage=stage,
            allergy_state=AllergyState.NOT_ASKED,
            source=source,
            import_batch_id=import_batch_id,
            import_key=import_key,
        )
    )
    _file(work, row)
    return row


def _file(work: Work, row: PatientRow) -> None:
    names = [row.family_name, row.given_name, row.preferred_name or ""]
    found = tokens(names=names, chart_number=row.chart_number, phone=row.phone or "", birth_date=row.birth_date)
    file_under(work.session, row.id, found)


def _today(work: Work) -> date:
    return work.now.astimezone(practice.zone(work.session)).date()
