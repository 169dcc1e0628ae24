"""Which chart a record from outside belongs to, and what of it is there already."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BindParameter, ColumnElement, RowMapping, bindparam, or_, select
from sqlalchemy.orm import Session

from keta_desk.domain.duplicates import Candidate, possible_duplicates, similar_birth_dates
from keta_desk.domain.ids import PatientId
from keta_desk.domain.record import Status
from keta_desk.exchange.imported import ImportedPatient, ImportedRecord, LeftOut
from keta_desk.queries.imported_rows import KINDS, Entry, Kind
from keta_desk.queries.lines import THIS_PATIENT, stands
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.exchange import ImportBatchRow
from keta_desk.store.tables.patients import PatientRow

CHANGED_HERE = "changed in the chart since; the chart stays as it is"
CHANGED_THERE = "the file now says something else; the chart stays as it is"
WITHDRAWN = "entered in error here; not brought in again"
_MANY = 500


@dataclass(frozen=True, slots=True)
class Count:
    """How many entries of one kind."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class DuplicateLine:
    """A patient of this practice who may be the person in the file, and what speaks for it (0 to 100)."""

    id: PatientId
    chart_number: int
    name: str
    birth_date: date
    score: int
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The entries of a record beside those of a chart: new ones by kind, and what became of the others."""

    new: tuple[tuple[Kind, tuple[Entry, ...]], ...]
    unchanged: tuple[Count, ...]
    differing: tuple[LeftOut, ...]


_KEY: BindParameter[str] = bindparam("import_key")
_KEYS: BindParameter[list[str]] = bindparam("import_keys", expanding=True)
_DAYS: BindParameter[list[date]] = bindparam("days", expanding=True)


def _not_undone(kind: type[ChartRow] | type[PatientRow]) -> ColumnElement[bool]:
    undone = select(ImportBatchRow.id).where(ImportBatchRow.undone_at.is_not(None))
    return or_(kind.import_batch_id.is_(None), kind.import_batch_id.not_in(undone))


_PATIENT_BY_KEY = select(PatientRow.id).where(PatientRow.import_key == _KEY, stands(PatientRow))
_PATIENT_BY_ENTRY = {
    kind.name: select(kind.table.patient_id)
    .join(PatientRow, PatientRow.id == kind.table.patient_id)
    .where(
        kind.table.import_batch_id.is_not(None),
        kind.table.import_key.in_(_KEYS),
        stands(kind.table),
        stands(PatientRow),
    )
    .limit(1)
    for kind in KINDS
}
_HERE = {
    kind.name: select(kind.table.__table__).where(
        kind.table.patient_id == THIS_PATIENT, kind.table.import_key.is_not(None), _not_undone(kind.table)
    )
    for kind in KINDS
}
_BORN_ABOUT = select(
    PatientRow.id, PatientRow.chart_number, PatientRow.family_name, PatientRow.given_name, PatientRow.birth_date
).where(PatientRow.birth_date.in_(_DAYS), stands(PatientRow))


def patient_of(session: Session, record: ImportedRecord) -> PatientId | None:
    """Return whose chart the record went to before: by the patient's key, else by the key of any entry."""
    found = session.execute(_PATIENT_BY_KEY, {"import_key": record.patient.import_key}).scalar()
    if found:
        return PatientId(found)
    for kind in KINDS:
        keys = [entry.import_key for entry in kind.entries(record)]
        for start in range(0, len(keys), _MANY):
            found = session.execute(_PATIENT_BY_ENTRY[kind.name], {"import_keys": keys[start : start + _MANY]}).scalar()
            if found:
                return PatientId(found)
    return None


def compare(session: Session, record: ImportedRecord, patient_id: PatientId | None) -> Comparison:
    """Return which entries of the record a chart does not have yet, and how the others stand to it."""
    new: list[tuple[Kind, tuple[Entry, ...]]] = []
    unchanged: Counter[str] = Counter()
    differing: Counter[tuple[str, str]] = Counter()
    for kind in KINDS:
        here = _here(session, kind, patient_id)
        entries = tuple(kind.entries(record))
        coming = tuple(entry for entry in entries if entry.import_key not in here)
        if coming:
            new.append((kind, coming))
        for entry in entries:
            if entry.import_key in here:
                why = _difference(entry, here[entry.import_key])
                if why:
                    differing[kind.name, why] += 1
                else:
                    unchanged[kind.name] += 1
    return Comparison(
        tuple(new),
        tuple(Count(kind, count) for kind, count in unchanged.items()),
        tuple(LeftOut(kind, count, why) for (kind, why), count in differing.items()),
    )


def counted(compared: Comparison) -> tuple[Count, ...]:
    """Return how many new entries there are of each kind."""
    return tuple(Count(kind.name, len(entries)) for kind, entries in compared.new)


def duplicates(session: Session, person: ImportedPatient) -> list[DuplicateLine]:
    """Return patients of this practice who may be the person in a file, likeliest first."""
    wanted = Candidate(
        key="",
        family_name=person.family_name,
        given_name=person.given_name,
        birth_date=person.birth_date,
        former_names=person.former_names,
    )
    return alike(session, wanted)


def alike(session: Session, wanted: Candidate) -> list[DuplicateLine]:
    """Return patients of this practice who may be the person described, likeliest first."""
    days = sorted(similar_birth_dates(wanted.birth_date))
    rows = {row.id: row for row in session.execute(_BORN_ABOUT, {"days": days})}
    others = (
        Candidate(key=row.id, family_name=row.family_name, given_name=row.given_name, birth_date=row.birth_date)
        for row in rows.values()
    )
    return [
        DuplicateLine(
            PatientId(match.key),
            rows[match.key].chart_number,
            f"{rows[match.key].family_name}, {rows[match.key].given_name}",
            rows[match.key].birth_date,
            match.score,
            match.reason,
        )
        for match in possible_duplicates(wanted, others)
    ]


def _here(session: Session, kind: Kind, patient_id: PatientId | None) -> dict[str, RowMapping]:
    """Return the rows of a chart that came by an import, by their key."""
    if patient_id is None:
        return {}
    rows = session.execute(_HERE[kind.name], {"patient_id": patient_id}).mappings().all()
    return {row["import_key"]: row for row in rows}


def _difference(entry: Entry, row: RowMapping) -> str:
    if row["status"] == Status.ENTERED_IN_ERROR:
        return WITHDRAWN
    if all(row[name] == value for name, value in entry.columns.items()):
        return ""
    return CHANGED_HERE if row["version"] > 1 else CHANGED_THERE
