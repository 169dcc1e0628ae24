"""Changes that come from other systems: bringing in a file, and taking it back."""

from __future__ import annotations

import json
from dataclasses import astuple

from keta_desk.domain.duplicates import Candidate, possible_duplicates
from keta_desk.domain.ids import BatchId, PatientId
from keta_desk.domain.patients import AllergyState, Person, chart_label, reason_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import Source, Status
from keta_desk.exchange.imported import ImportedPatient, ImportedRecord
from keta_desk.queries import exchange as imports
from keta_desk.queries import import_matching, import_undo
from keta_desk.store.canonical import canonical
from keta_desk.store.tables.exchange import ImportBatchRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work
from keta_desk.use_cases.evaluation import forget_allergies
from keta_desk.use_cases.patients import new_patient


def bring_in(
    work: Work, record: ImportedRecord, *, file_name: str, sha256: str, merge_into: PatientId | None = None
) -> BatchId:
    """Take what a file says into the record: into a new chart, the chart it went to before, or `merge_into`.

    What is there already stays as it is; where nothing is new only the audit notes the attempt, and the id of
    the import that brought it comes back. Details of a person who has a chart are never overwritten.

    Raises:
        RuleBroken: the person's birth date cannot be one; or `merge_into` is not the chart that the file went to
            before, or a chart of somebody else by name and birth date.
        Gone: there is no chart `merge_into`.
    """
    known = import_matching.patient_of(work.session, record)
    if merge_into is not None:
        _refuse_another_person(work, record.patient, merge_into, known)
    patient_id = merge_into or known
    compared = import_matching.compare(work.session, record, patient_id)
    if patient_id and not compared.new:
        work.concerns(patient_id, sha256=sha256, new=0)
        return imports.latest_batch(work.session, patient_id) or BatchId("")
    batch = _new_batch(work, record, compared, file_name=file_name, sha256=sha256)
    row = work.get(PatientRow, patient_id) if patient_id else _patient(work, record.patient, batch.id)
    for kind, entries in compared.new:
        for entry in entries:
            given = {"patient_id": row.id, "import_batch_id": batch.id, "import_key": entry.import_key}
            work.add(kind.table(**given, source=Source.IMPORT, **entry.columns))
    row.allergy_state = _allergy_state(row, compared, record.patient, is_new=patient_id is None)
    work.concerns(row.id, sha256=sha256, new=sum(count.count for count in import_matching.counted(compared)))
    return BatchId(batch.id)


def undo_batch(work: Work, batch_id: BatchId, reason: str) -> None:
    """Take back an import: all it brought is marked as entered in error and stays legible.

    Raises:
        RuleBroken: no reason was given, it was undone before, something of it was signed or amended since, or the
            chart that it began holds other entries by now.
        Gone: there is no such import.
    """
    batch = work.get(ImportBatchRow, batch_id)
    entries = imports.brought_in(work.session, batch_id)
    began = imports.patient_brought_in(work.session, batch_id)
    found = import_undo.in_the_way(work.session, batch_id)
    refuse([*reason_problems(reason), *([found.problem] if found else [])])
    for entry in entries:
        row = work.get(entry.kind.table, entry.id)
        row.status, row.status_reason = Status.ENTERED_IN_ERROR, reason
    if began:
        patient = work.get(PatientRow, began)
        patient.status, patient.status_reason = Status.ENTERED_IN_ERROR, reason
    batch.undone_at, batch.undone_because, work.reason = work.now, reason, reason
    work.session.flush()
    for patient_id in {entry.patient_id for entry in entries} - {began}:
        forget_allergies(work, patient_id)
    work.concerns(began or next((entry.patient_id for entry in entries), ""), batch=batch_id)


def _new_batch(
    work: Work, record: ImportedRecord, compared: import_matching.Comparison, *, file_name: str, sha256: str
) -> ImportBatchRow:
    counts = {count.kind: count.count for count in import_matching.counted(compared)}
    left_out = [astuple(left) for left in (*record.left_out, *compared.differing)]
    return work.add(
        ImportBatchRow(
            file_name=file_name,
            sha256=sha256,
            brought_in_at=work.now,
            counts=canonical(counts),
            left_out=json.dumps(left_out, ensure_ascii=False),
        )
    )


def _patient(work: Work, person: ImportedPatient, batch_id: str) -> PatientRow:
    details = Person(
        family_name=person.family_name,
        given_name=person.given_name,
        birth_date=person.birth_date,
        sex_at_birth=person.sex_at_birth,
        preferred_name=person.preferred_name,
        gender_identity=person.gender_identity,
        address=person.address,
        phone=person.phone,
        email=person.email,
        language=person.language,
    )
    return new_patient(work, details, source=Source.IMPORT, import_batch_id=batch_id, import_key=person.import_key)


def _allergy_state(
    row: PatientRow, compared: import_matching.Comparison, person: ImportedPatient, *, is_new: bool
) -> str:
    """Return whether anybody has asked: another system's "none known" counts only where no chart was before."""
    if any(kind.name == "allergies" for kind, _ in compared.new):
        return AllergyState.LISTED
    return AllergyState.NONE_KNOWN if is_new and person.no_known_allergies else row.allergy_state


def _refuse_another_person(work: Work, person: ImportedPatient, chart: PatientId, known: PatientId | None) -> None:
    row = work.get(PatientRow, chart)
    facts = {"chart": chart_label(row.chart_number)}
    if known and known != chart:
        there = chart_label(work.get(PatientRow, known).chart_number)
        refuse([Problem("import.has-another-chart", facts={**facts, "other": there})])
    theirs = Candidate(key=row.id, family_name=row.family_name, given_name=row.given_name, birth_date=row.birth_date)
    if not known and not possible_duplicates(import_matching.candidate(person), [theirs]):
        refuse([Problem("import.another-person", facts=facts)])
