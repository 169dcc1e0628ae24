"""One patient's record in order, across stairwells."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.schedule import CLOSED, AppointmentKind, AppointmentState
from keta_desk.domain.vitals import Reading
from keta_desk.queries import practice, session_records
from keta_desk.queries.chart import Chart
from keta_desk.queries.check_ins import FIGURES, CheckInLine
from keta_desk.queries.former import Former, is_in_error, of_rows, said_before, was_put_right
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in
from keta_desk.queries.session_records import ReadingEntry, SessionEntry
from keta_desk.queries.timeline_rows import SHAPES, EntryKind, Said, Shape, TimelineEntry, Was, plain_text
from keta_desk.store.tables.audit import AuditRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.types import instant_text

AUDIT = columns(AuditRow)
PATIENT = columns(PatientRow)
_ROWS: dict[EntryKind, Select[Any]] = {
    shape.kind: select(*[columns(shape.row)[name] for name in shape.columns()]).where(
        columns(shape.row).patient_id == THIS_PATIENT
    )
    for shape in SHAPES
}
_STAGE = select(PATIENT.stage).where(PATIENT.id == THIS_PATIENT)
_MOVES = select(AUDIT.at, AUDIT.detail).where(
    AUDIT.object == THIS_PATIENT, AUDIT.action == bindparam("action", "patients.move_to_stage")
)
_TOLD_ELSEWHERE: dict[str, EntryKind] = {
    AppointmentKind.DOSING: EntryKind.SESSION,
    AppointmentKind.INTEGRATION: EntryKind.INTEGRATION,
}
"""What an appointment that was held left in the record: then it needs no entry of its own."""


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One thing that happened. `kind` chooses icon and words; `facts` fill them; `text` is as typed."""

    at: datetime
    kind: str
    facts: tuple[str, ...]
    text: str
    by: str


def entries(chart: Chart, asked: Sequence[CheckInLine] = (), *, limit: int | None = None) -> list[EntryLine]:
    """Return the latest that happened to a patient and counts, latest first; `of_patient` tells everything.

    `asked` are the patient's check-ins, which a chart does not hold.
    """
    found = [*_sessions(chart), *_scores(chart), *_integration(chart), *_notes(chart), *_plans(chart)]
    found += _check_ins(chart, asked)
    found.sort(key=lambda entry: entry.at, reverse=True)
    return found[:limit]


def of_patient(session: Session, patient_id: PatientId) -> list[TimelineEntry]:
    """Return everything that happened to a patient, latest first: amended entries with what they said before.

    Psychotherapy notes are kept apart from the rest of the record and stay apart here, and of a journal entry that
    the patient did not share only that it is there.
    """
    zone = practice.zone(session)
    names = {clinician_id: one.name for clinician_id, one in practice.staff(session).items()}
    found = [*_dosing(session, patient_id, names), *_moves(session, patient_id, names)]
    for shape in SHAPES:
        found += _of_shape(session, patient_id, shape, names, zone)
    found = _ratings_named(found)
    told = {(entry.kind, day_in(zone, entry.at)) for entry in found if _counts_as_held(entry)}
    numbered = _numbered([_without_own_words(entry) for entry in found])
    kept = [entry for entry in numbered if not _is_apart(entry) and not _is_told_twice(entry, told, zone)]
    return sorted(kept, key=lambda entry: (entry.at, entry.row_id), reverse=True)


def _of_shape(
    session: Session, patient_id: PatientId, shape: Shape, names: Mapping[str, str], zone: ZoneInfo
) -> Iterator[TimelineEntry]:
    rows = [dict(row) for row in session.execute(_ROWS[shape.kind], {"patient_id": patient_id}).mappings()]
    changed = [row["id"] for row in rows if row["version"] > 1]
    former = of_rows(session, shape.row.__tablename__, changed)
    for row in rows:
        entry = _entry(shape, row, former.get(row["id"], ()), names, zone)
        yield entry
        ended: date | None = row[shape.ended_on] if shape.ended_on else None  # a day, or a moment
        if ended is not None:
            is_moment = isinstance(ended, datetime)
            at = ended if isinstance(ended, datetime) else _start_of(ended, zone)
            over = Said((*entry.said.facts, ("over", "yes")), entry.said.text)
            yield replace(entry, at=at, is_day_only=not is_moment, said=over, was=())


def _entry(
    shape: Shape, row: Mapping[str, Any], former: Sequence[Former], names: Mapping[str, str], zone: ZoneInfo
) -> TimelineEntry:
    on: date | None = row[shape.on] if shape.on else None
    was = tuple(_was(shape, row, former, names))
    reason = row["status_reason"] or ""
    return TimelineEntry(
        at=row[shape.at] if on is None else _start_of(on, zone),
        kind=shape.kind,
        row_id=row["id"],
        said=_said(shape, row),
        by=names.get(row[shape.by], ""),
        source=row["source"],
        is_day_only=on is not None,
        was=was,
        amended_because=reason if was else "",
        in_error=reason if is_in_error(row["status"]) else None,
    )


def _said(shape: Shape, row: Mapping[str, Any]) -> Said:
    facts = tuple((name, plain_text(row[name])) for name in shape.facts)
    return Said(facts, row[shape.text] or "" if shape.text else "")


def _was(shape: Shape, row: Mapping[str, Any], former: Sequence[Former], names: Mapping[str, str]) -> Iterator[Was]:
    """Yield what the entry said before each amendment; what moved on by itself (an appointment) was no mistake."""
    said = _said(shape, row)
    told: list[Was] = []
    for one, then in reversed(said_before(row, former)):
        before = _said(shape, then)
        if was_put_right(one, then) and before != said:
            told.append(Was(one.replaced_at, names.get(one.replaced_by, ""), before))
        said = before
    yield from reversed(told)


def _start_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)


def _is_apart(entry: TimelineEntry) -> bool:
    if entry.kind is EntryKind.STOCK:  # what came with a delivery or was used for a dose is told there
        return bool(entry.said.fact("dispensing_id") or entry.said.fact("dose_id"))
    is_apart = entry.said.fact("kind" if entry.kind is EntryKind.NOTE else "note_class") == NoteKind.PSYCHOTHERAPY
    return is_apart and entry.kind in (EntryKind.NOTE, EntryKind.INTEGRATION)


def _without_own_words(entry: TimelineEntry) -> TimelineEntry:
    """Leave out the words of a journal entry that is not shared, and those it held before."""
    if entry.kind is not EntryKind.JOURNAL or entry.said.fact("is_shared"):
        return entry
    return replace(entry, said=Said(entry.said.facts, ""), was=(), amended_because="")


def _counts_as_held(entry: TimelineEntry) -> bool:
    return entry.kind in _TOLD_ELSEWHERE.values() and entry.in_error is None


def _is_told_twice(entry: TimelineEntry, told: Set[tuple[EntryKind, date]], zone: ZoneInfo) -> bool:
    """Say whether an appointment needs no entry: it is still to come, or what was held that day tells of it."""
    if entry.kind is not EntryKind.APPOINTMENT or entry.in_error is not None:
        return False
    state, elsewhere = entry.said.fact("state"), _TOLD_ELSEWHERE.get(entry.said.fact("kind"))
    if state != AppointmentState.COMPLETED:
        return state not in CLOSED
    return elsewhere is not None and (elsewhere, day_in(zone, entry.at)) in told


def _numbered(found: list[TimelineEntry]) -> list[TimelineEntry]:
    """Number the integration sessions that count, in the order in which they were held."""
    held = sorted((one for one in found if one.kind is EntryKind.INTEGRATION and one.in_error is None), key=_by_moment)
    numbers = {one.row_id: str(number) for number, one in enumerate(held, start=1)}
    return [
        replace(one, said=Said((*one.said.facts, ("number", numbers[one.row_id])), one.said.text))
        if one.kind is EntryKind.INTEGRATION and one.row_id in numbers
        else one
        for one in found
    ]


def _ratings_named(found: list[TimelineEntry]) -> list[TimelineEntry]:
    """Let each rating say which marker was rated."""
    names = {one.row_id: one.said.fact("name") for one in found if one.kind is EntryKind.MARKER}
    return [
        replace(one, said=Said((*one.said.facts, ("name", names.get(one.said.fact("marker_id"), ""))), one.said.text))
        if one.kind is EntryKind.RATING
        else one
        for one in found
    ]


def _by_moment(entry: TimelineEntry) -> tuple[datetime, str]:
    return entry.at, entry.row_id


def _dosing(session: Session, patient_id: PatientId, names: Mapping[str, str]) -> Iterator[TimelineEntry]:
    records = session_records.of_patient(session, patient_id)
    for one in records.sessions:
        yield TimelineEntry(
            at=one.started_at,
            kind=EntryKind.SESSION,
            row_id=one.id,
            said=Said(_session_facts(one), one.tolerability),
            by=one.supervisor or names.get(one.created_by, ""),
            source=one.source,
            in_error=(one.status_reason or "") if one.is_in_error else None,
        )
    for reading in records.outside:
        yield _reading_entry(reading, names)


def _session_facts(one: SessionEntry) -> tuple[tuple[str, str], ...]:
    pressure = one.peak_pressure()
    facts = {
        "number": plain_text(one.number),
        "doses": " ".join(f"{dose.dose_ug}:{dose.formulation}" for dose in one.given),
        "dissociation": plain_text(one.peak("dissociation")),
        "systolic": plain_text(pressure[0] if pressure else None),
        "diastolic": plain_text(pressure[1] if pressure else None),
        "under_way": plain_text(one.is_under_way),
        "setting": one.setting,
    }
    return tuple(facts.items())


def _reading_entry(one: ReadingEntry, names: Mapping[str, str]) -> TimelineEntry:
    return TimelineEntry(
        at=one.at,
        kind=EntryKind.READING,
        row_id=one.id,
        said=_reading_said(one.reading),
        by=names.get(one.entered_by, ""),
        source=one.source,
        was=tuple(Was(was.until, names.get(was.changed_by, ""), _reading_said(was.reading)) for was in one.before),
        amended_because=(one.status_reason or "") if one.before else "",
        in_error=(one.status_reason or "") if one.is_in_error else None,
    )


def _reading_said(reading: Reading) -> Said:
    return Said(tuple((name, str(value)) for name, value in asdict(reading).items() if value is not None), "")


def _moves(session: Session, patient_id: PatientId, names: Mapping[str, str]) -> Iterator[TimelineEntry]:
    """Yield each move along the care pathway; why it was made stands in the audit alone."""
    former = of_rows(session, PatientRow.__tablename__, [patient_id]).get(patient_id, [])
    moves = [one for one in former if "stage" in one.was]
    stages = [*(str(one.was["stage"]) for one in moves), session.execute(_STAGE, {"patient_id": patient_id}).scalar()]
    reasons = {
        row.at: str(json.loads(row.detail).get("reason", ""))
        for row in session.execute(_MOVES, {"patient_id": patient_id})
    }
    for place, one in enumerate(moves):
        facts = (("from", stages[place] or ""), ("to", stages[place + 1] or ""))
        yield TimelineEntry(
            at=one.replaced_at,
            kind=EntryKind.STAGE,
            row_id=f"{patient_id}:{one.version}",
            said=Said(facts, reasons.get(instant_text(one.replaced_at), "")),
            by=names.get(one.replaced_by, ""),
        )


def _sessions(chart: Chart) -> Iterator[EntryLine]:
    given = {dose.session_id: dose.dose_ug for dose in chart.doses}
    for line in chart.sessions:
        facts = (str(line.number), str(given.get(line.id, "")))
        yield EntryLine(line.started_at, "session", facts, line.tolerability, line.supervisor)


def _scores(chart: Chart) -> Iterator[EntryLine]:
    for line in chart.scores:
        total = "" if line.total is None else str(line.total)
        yield EntryLine(line.at, "score", (line.scale, total, line.band), "", line.source)


def _integration(chart: Chart) -> Iterator[EntryLine]:
    for number, line in enumerate(chart.integration, start=1):
        if not line.is_apart:
            yield EntryLine(line.held_at, "integration", (str(number),), line.theme, chart.names.get(line.held_by, ""))


def _check_ins(chart: Chart, asked: Sequence[CheckInLine]) -> Iterator[EntryLine]:
    """Yield the check-ins; what was rated is told by its name and figure."""
    for line in asked:
        rated = (f"{name}={value}" for name in FIGURES if (value := getattr(line, name)) is not None)
        said = ". ".join(one.strip() for one in (line.side_effects, line.remark) if one.strip())
        yield EntryLine(line.at, "check-in", (line.follows_up, *rated), said, chart.names.get(line.by_id, ""))


def _notes(chart: Chart) -> Iterator[EntryLine]:
    for line in chart.notes:
        if line.kind != "psychotherapy":
            by = chart.names.get(line.author_id, "")
            yield EntryLine(line.written_at, "note", (line.kind, line.title), line.body, by)


def _plans(chart: Chart) -> Iterator[EntryLine]:
    for line in chart.plans:
        yield EntryLine(line.created_at, "plan", (str(line.number),), line.change_reason, "")
