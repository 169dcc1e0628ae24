"""What stands in the way of taking an import back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, bindparam, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from keta_desk.domain.ids import BatchId, PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Status
from keta_desk.queries.exchange import brought_in, patient_brought_in
from keta_desk.queries.import_matching import Count
from keta_desk.queries.lines import THIS_PATIENT, stands
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.exchange import ImportBatchRow
from keta_desk.store.tables.patients import PatientRow


@dataclass(frozen=True, slots=True)
class InTheWay:
    """Why an import is not undone: the refusal, and how many entries of each kind it is because of.

    `touched` came with the import and were signed or amended since, under the kinds of an import. `others` were
    entered beside them, under the names of their tables.
    """

    problem: Problem
    touched: tuple[Count, ...] = ()
    others: tuple[Count, ...] = ()


_BATCH: BindParameter[str] = bindparam("batch_id")
_WHEN = select(ImportBatchRow.brought_in_at, ImportBatchRow.undone_at).where(ImportBatchRow.id == _BATCH)
_PATIENT = select(PatientRow.chart_number, PatientRow.status, PatientRow.updated_at).where(
    PatientRow.id == THIS_PATIENT
)
_OTHERS = union_all(
    *[
        select(literal(table.__tablename__), func.count())
        .select_from(table)
        .where(
            table.patient_id == THIS_PATIENT,
            stands(table),
            or_(table.import_batch_id.is_(None), table.import_batch_id != _BATCH),
        )
        for table in ChartRow.__subclasses__()
    ]
)


def in_the_way(session: Session, batch_id: BatchId) -> InTheWay | None:
    """Return why an import is not undone as a whole, None if it can be."""
    when = session.execute(_WHEN, {"batch_id": batch_id}).first()
    if when is None or when.undone_at is not None:
        return InTheWay(Problem("import.undone-before"))
    touched = Counter(entry.kind.name for entry in brought_in(session, batch_id) if entry.is_touched)
    if touched:
        counts = tuple(Count(kind, count) for kind, count in touched.items())
        return InTheWay(Problem("import.touched-since"), touched=counts)
    began = patient_brought_in(session, batch_id)
    return _in_its_chart(session, batch_id, began, when.brought_in_at) if began else None


def _in_its_chart(session: Session, batch_id: BatchId, began: PatientId, brought_in_at: datetime) -> InTheWay | None:
    patient = session.execute(_PATIENT, {"patient_id": began}).one()
    if patient.status != Status.CURRENT or patient.updated_at != brought_in_at:
        return InTheWay(Problem("import.touched-since"), touched=(Count("person", 1),))
    counted = session.execute(_OTHERS, {"patient_id": began, "batch_id": batch_id}).all()
    others = tuple(Count(table, count) for table, count in counted if count)
    if others:
        facts = {"chart": chart_label(patient.chart_number)}
        return InTheWay(Problem("import.chart-in-use", facts=facts), others=others)
    return None
