"""Which chart a record from outside belongs to, and what of it is there already."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

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
DETAILS = "details of the person are not overwritten; the chart stays as it is"
SHOWN = 40
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
    sex_at_birth: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What one column says in the chart and in the file."""

    column: str
    here: object
    there: object


@dataclass(frozen=True, slots=True)
class Difference:
    """One entry of which chart and file say different things: its kind, what it is called, why it stays, and how."""

    kind: str
    called: str | datetime
    why: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The entries of a record beside those of a chart: new ones by kind, and what became of the others.

    `differences` are the first of `differing`, one by one.
    """

    new: tuple[tuple[Kind, tuple[Entry, ...]], ...]
    unchanged: tuple[Count, ...]
    differing: tuple[LeftOut, ...]
    differences: tuple[Difference, ...] = ()


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
_COMPARED = (
    "family_name", "given_name", "birth_date", "sex_at_birth", "phone", "email", "address", "language",
)  # fmt: skip
_WHO = select(PatientRow.id, PatientRow.chart_number, *[getattr(PatientRow, name) for name in _COMPARED])
_BORN_ABOUT = _WHO.where(PatientRow.birth_date.in_(_DAYS), stands(PatientRow))
_THIS = _WHO.where(PatientRow.id == THIS_PATIENT)


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
    differences: list[Difference] = []
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
                    differences.append(_told(kind, entry, here[entry.import_key], why))
                else:
                    unchanged[kind.name] += 1
    return Comparison(
        tuple(new),
        tuple(Count(kind, count) for kind, count in unchanged.items()),
        tuple(LeftOut(kind, count, why) for (kind, why), count in differing.items()),
        tuple(differences[:SHOWN]),
    )


def counted(compared: Comparison) -> tuple[Count, ...]:
    """Return how many new entries there are of each kind."""
    return tuple(Count(kind.name, len(entries)) for kind, entries in compared.new)


def duplicates(session: Session, person: ImportedPatient) -> list[DuplicateLine]:
    """Return patients of this practice who may be the person in a file, likeliest first."""
    return alike(session, candidate(person))


def candidate(person: ImportedPatient) -> Candidate:
    """Return the person in a file as far as the comparison of people goes."""
    return Candidate(
        key="",
        family_name=person.family_name,
        given_name=person.given_name,
        birth_date=person.birth_date,
        former_names=person.former_names,
    )


def alike(session: Session, wanted: Candidate) -> list[DuplicateLine]:
    """Return patients of this practice who may be the person described, likeliest first."""
    days = sorted(similar_birth_dates(wanted.birth_date))
    rows = {row["id"]: row for row in session.execute(_BORN_ABOUT, {"days": days}).mappings()}
    matches = possible_duplicates(wanted, map(_known, rows.values()))
    return [_line(rows[match.key], match.score, match.reason) for match in matches]


def chart_of(session: Session, person: ImportedPatient, patient_id: PatientId) -> DuplicateLine | None:
    """Return whose chart a record goes to; the score is 0 where name and birth date fit no longer."""
    row = session.execute(_THIS, {"patient_id": patient_id}).mappings().first()
    if row is None:
        return None
    match = next(iter(possible_duplicates(candidate(person), [_known(row)])), None)
    return _line(row, match.score if match else 0, match.reason if match else "")


def person_differences(session: Session, person: ImportedPatient, patient_id: PatientId) -> tuple[Difference, ...]:
    """Return which details of the person the file words otherwise than the chart; what it leaves blank counts not."""
    row = session.execute(_THIS, {"patient_id": patient_id}).mappings().first()
    if row is None:
        return ()
    told = {name: getattr(person, name) for name in _COMPARED}
    changes = tuple(
        Change(name, row[name], there) for name, there in told.items() if there not in ("", "unknown", row[name])
    )
    return (Difference("person", _name(row), DETAILS, changes),) if changes else ()


def _known(row: RowMapping) -> Candidate:
    return Candidate(
        key=row["id"], family_name=row["family_name"], given_name=row["given_name"], birth_date=row["birth_date"]
    )


def _line(row: RowMapping, score: int, reason: str) -> DuplicateLine:
    return DuplicateLine(
        id=PatientId(row["id"]),
        chart_number=row["chart_number"],
        name=_name(row),
        birth_date=row["birth_date"],
        score=score,
        reason=reason,
        sex_at_birth=row["sex_at_birth"],
        phone=row["phone"],
    )


def _name(row: RowMapping) -> str:
    return f"{row['family_name']}, {row['given_name']}"


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


def _told(kind: Kind, entry: Entry, row: RowMapping, why: str) -> Difference:
    changes = () if why == WITHDRAWN else _changes(entry, row)
    return Difference(kind.name, entry.columns[kind.called], why, changes)


def _changes(entry: Entry, row: RowMapping) -> tuple[Change, ...]:
    return tuple(Change(name, row[name], value) for name, value in entry.columns.items() if row[name] != value)
