"""Where each kind of imported value belongs in the record: its table, and what it writes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from keta_desk.exchange.imported import ImportedRecord, PartialDate
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.patients import AllergyRow, ContactRow, MedicationRow, PastVisitRow, ProblemRow
from keta_desk.store.tables.sessions import ReadingRow


@dataclass(frozen=True, slots=True)
class Entry:
    """One row that an import may bring: the key it is known by, and its columns."""

    import_key: str
    columns: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entry: its plain name, its table, how a record fills it, and the column that says what it is."""

    name: str
    table: type[ChartRow]
    entries: Callable[[ImportedRecord], Iterator[Entry]]
    called: str


def _contacts(record: ImportedRecord) -> Iterator[Entry]:
    for value in record.patient.contacts:
        columns = {"kind": value.kind, "name": value.name, "relation": value.relation, "phone": value.phone}
        yield Entry(value.import_key, columns)


def _problems(record: ImportedRecord) -> Iterator[Entry]:
    for value in record.problems:
        columns = {
            "icd10cm": value.icd10cm,
            "snomed": value.snomed,
            "title": value.title if value.is_confirmed else f"{value.title} (not confirmed)",
            "is_active": value.is_active,
            "onset_on": _day(value.onset),
            "resolved_on": _day(value.resolved),
        }
        yield Entry(value.import_key, columns)


def _allergies(record: ImportedRecord) -> Iterator[Entry]:
    for value in record.allergies:
        columns = {
            "substance": value.substance,
            "category": value.category,
            "reaction": value.reaction,
            "criticality": value.criticality,
            "code": value.code,
        }
        yield Entry(value.import_key, columns)


def _medications(record: ImportedRecord) -> Iterator[Entry]:
    for value in record.medications:
        columns = {
            "name": value.name,
            "dose_text": value.dose_text,
            "route": value.route,
            "frequency": value.frequency,
            "is_current": value.is_current,
            "started_on": _day(value.started),
            "stopped_on": _day(value.stopped),
            "stop_reason": value.stop_reason,
            "prescriber": value.prescriber,
            "rxnorm": value.rxnorm,
        }
        yield Entry(value.import_key, columns)


def _readings(record: ImportedRecord) -> Iterator[Entry]:
    for value in record.readings:
        yield Entry(value.import_key, {"at": value.at, **asdict(value.vitals)})


def _visits(record: ImportedRecord) -> Iterator[Entry]:
    for value in record.encounters:
        columns = {
            "started_at": value.started_at,
            "ended_at": value.ended_at,
            "kind": value.kind,
            "reason": value.reason,
            "place": value.place,
        }
        yield Entry(value.import_key, columns)


def _day(partial: PartialDate | None) -> date | None:
    """Return the day for a date column: blank unless the source knew it in full."""
    return partial.day if partial else None


KINDS = (
    Kind("contacts", ContactRow, _contacts, "name"),
    Kind("problems", ProblemRow, _problems, "title"),
    Kind("allergies", AllergyRow, _allergies, "substance"),
    Kind("medications", MedicationRow, _medications, "name"),
    Kind("readings", ReadingRow, _readings, "at"),
    Kind("visits", PastVisitRow, _visits, "kind"),
)
