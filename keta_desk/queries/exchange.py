"""Questions about imports: what a file would bring, what it brought, and what stands in the way of undoing it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, select, union
from sqlalchemy.orm import Session

from keta_desk.domain.ids import BatchId, PatientId
from keta_desk.domain.record import Status
from keta_desk.exchange.imported import ImportedRecord, LeftOut
from keta_desk.queries.import_matching import (
    Count,
    Difference,
    DuplicateLine,
    chart_of,
    compare,
    counted,
    duplicates,
    patient_of,
    person_differences,
)
from keta_desk.queries.imported_rows import KINDS, Kind
from keta_desk.queries.lines import IDS, THIS_PATIENT, stands
from keta_desk.store.tables.exchange import ImportBatchRow
from keta_desk.store.tables.patients import PatientRow

_MANY = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """What bringing in a file would do. `patient_id` is the chart it goes to, None for a new one.

    `chart` says whose chart that is, `differences` the first entries that chart and file word differently.
    """

    name: str
    birth_date: date
    sex_at_birth: str
    phone: str
    patient_id: PatientId | None
    chart: DuplicateLine | None
    new: tuple[Count, ...]
    unchanged: tuple[Count, ...]
    differing: tuple[LeftOut, ...]
    differences: tuple[Difference, ...]
    left_out: tuple[LeftOut, ...]
    duplicates: tuple[DuplicateLine, ...]

    @property
    def is_doubtful(self) -> bool:
        """Whether a person has to say whose record this is: somebody like that is here, or the chart fits no more."""
        return bool(self.duplicates) or (self.chart is not None and self.chart.score == 0)

    @property
    def changes_nothing(self) -> bool:
        """Whether everything that would come in is here already."""
        return self.patient_id is not None and not self.new


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One file that was brought in, whose chart it went to, and whether it was undone."""

    id: BatchId
    patient_id: PatientId | None
    file_name: str
    brought_in_at: datetime
    counts: tuple[Count, ...]
    left_out: tuple[LeftOut, ...]
    undone_at: datetime | None
    undone_because: str
    name: str = ""
    birth_date: date | None = None
    chart_number: int | None = None


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """One entry that an import brought and that stands; `is_touched` once it was signed or amended."""

    kind: Kind
    id: str
    patient_id: PatientId
    is_touched: bool


_BATCH: BindParameter[str] = bindparam("batch_id")
_BATCHES = select(
    ImportBatchRow.id,
    ImportBatchRow.file_name,
    ImportBatchRow.brought_in_at,
    ImportBatchRow.counts,
    ImportBatchRow.left_out,
    ImportBatchRow.undone_at,
    ImportBatchRow.undone_because,
).order_by(ImportBatchRow.brought_in_at.desc(), ImportBatchRow.id.desc())
_WHOSE = union(
    select(PatientRow.import_batch_id, PatientRow.id).where(PatientRow.import_batch_id.in_(IDS)),
    *[
        select(kind.table.import_batch_id, kind.table.patient_id).where(kind.table.import_batch_id.in_(IDS))
        for kind in KINDS
    ],
)
_PEOPLE = select(
    PatientRow.id, PatientRow.chart_number, PatientRow.family_name, PatientRow.given_name, PatientRow.birth_date
).where(PatientRow.id.in_(IDS))
_BATCHES_OF_PATIENT = union(
    select(PatientRow.import_batch_id).where(
        PatientRow.id == THIS_PATIENT, PatientRow.import_batch_id.is_not(None), stands(PatientRow)
    ),
    *[
        select(kind.table.import_batch_id).where(
            kind.table.patient_id == THIS_PATIENT, kind.table.import_batch_id.is_not(None), stands(kind.table)
        )
        for kind in KINDS
    ],
)
_OF_BATCH = {
    kind.name: select(kind.table.id, kind.table.patient_id, kind.table.status, kind.table.version).where(
        kind.table.import_batch_id == _BATCH, stands(kind.table)
    )
    for kind in KINDS
}
_PATIENT_OF_BATCH = select(PatientRow.id).where(PatientRow.import_batch_id == _BATCH, stands(PatientRow))


def dry_run(session: Session, record: ImportedRecord, *, merge_into: PatientId | None = None) -> DryRun:
    """Return what bringing in `record` would do; nothing is written."""
    patient_id = merge_into or patient_of(session, record)
    compared = compare(session, record, patient_id)
    person = record.patient
    details = person_differences(session, person, patient_id) if patient_id else ()
    return DryRun(
        name=f"{person.family_name}, {person.given_name}",
        birth_date=person.birth_date,
        sex_at_birth=person.sex_at_birth,
        phone=person.phone,
        patient_id=patient_id,
        chart=chart_of(session, person, patient_id) if patient_id else None,
        new=counted(compared),
        unchanged=compared.unchanged,
        differing=compared.differing,
        differences=(*details, *compared.differences),
        left_out=record.left_out,
        duplicates=() if patient_id else tuple(duplicates(session, person)),
    )


def batches(session: Session) -> list[BatchLine]:
    """Return the files that were brought in, latest first, undone ones too."""
    found = session.execute(_BATCHES).all()
    whose: dict[str, Row[*tuple[Any, ...]]] = {}
    for start in range(0, len(found), _MANY):
        ids = [row.id for row in found[start : start + _MANY]]
        patients = {str(batch): patient for batch, patient in session.execute(_WHOSE, {"ids": ids})}
        people = {row.id: row for row in session.execute(_PEOPLE, {"ids": sorted(set(patients.values()))})}
        whose |= {batch: people[patient] for batch, patient in patients.items()}
    return [_batch_line(row, whose.get(row.id)) for row in found]


def _batch_line(row: Row[*tuple[Any, ...]], person: Row[*tuple[Any, ...]] | None) -> BatchLine:
    return BatchLine(
        id=BatchId(row.id),
        patient_id=PatientId(person.id) if person else None,
        file_name=row.file_name,
        brought_in_at=row.brought_in_at,
        counts=tuple(Count(kind, count) for kind, count in json.loads(row.counts).items()),
        left_out=tuple(LeftOut(*line) for line in json.loads(row.left_out)),
        undone_at=row.undone_at,
        undone_because=row.undone_because or "",
        name=f"{person.family_name}, {person.given_name}" if person else "",
        birth_date=person.birth_date if person else None,
        chart_number=person.chart_number if person else None,
    )


def latest_batch(session: Session, patient_id: PatientId) -> BatchId | None:
    """Return the latest import into a chart."""
    found = session.execute(_BATCHES_OF_PATIENT, {"patient_id": patient_id}).scalars().all()
    return BatchId(max(map(str, found))) if found else None


def brought_in(session: Session, batch_id: BatchId) -> list[BroughtIn]:
    """Return what an import brought, without what was entered in error since."""
    return [
        BroughtIn(kind, row.id, PatientId(row.patient_id), row.version > 1 or row.status != Status.CURRENT)
        for kind in KINDS
        for row in session.execute(_OF_BATCH[kind.name], {"batch_id": batch_id})
    ]


def patient_brought_in(session: Session, batch_id: BatchId) -> PatientId | None:
    """Return the patient whom an import took into the record, if it was not into a chart that was there."""
    found = session.execute(_PATIENT_OF_BATCH, {"batch_id": batch_id}).scalar()
    return PatientId(found) if found else None
