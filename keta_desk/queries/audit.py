"""Questions about who did what, and when: the audit, read and never written here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.queries import practice
from keta_desk.queries.lines import columns
from keta_desk.store.tables.audit import AuditRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.types import moment_of

AUDIT = columns(AuditRow)
PATIENT = columns(PatientRow)
PAGE = 100


class AuditKind(StrEnum):
    """What was done with a chart, roughly: looked at, put on paper, or changed."""

    OPENED = "opened"
    PRINTED = "printed"
    CHANGED = "changed"


KINDS: dict[str, AuditKind] = {
    "patients.open_chart": AuditKind.OPENED,
    "documents.preview": AuditKind.OPENED,
    "documents.print_document": AuditKind.PRINTED,
    "dispensing_papers.print_log": AuditKind.PRINTED,
}
"""What an action is; one that is not named here changes the record."""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One entry of the audit. `action` is the key of its words, `row_kind` the table of the row it is about.

    `about` is what it says of itself beside its rows: the kind of document, how many codes were loaded.
    """

    seq: int
    at: datetime
    clinician: str
    action: str
    row_kind: str
    row_id: str
    rows: int
    reason: str
    about: tuple[tuple[str, str], ...]
    patient_id: str
    chart_number: int | None
    patient: str

    @property
    def kind(self) -> AuditKind:
        """Whether it was opened, printed or changed."""
        return KINDS.get(self.action, AuditKind.CHANGED)


@dataclass(frozen=True, slots=True)
class AuditCounts:
    """How many entries there are of each kind and of each person (by id and name), most first."""

    kinds: dict[AuditKind, int]
    people: tuple[tuple[str, str, int], ...]

    @property
    def every(self) -> int:
        """How many there are at all."""
        return sum(self.kinds.values())


_SAID = frozenset({"rows", "reason"})
_WHOLE = frozenset({"dosing_session", "plan"})
"""What is marked as in error with all that hangs on it: then the whole is what the line is about."""
_LINES = (
    select(
        AUDIT.seq,
        AUDIT.at,
        AUDIT.actor,
        AUDIT.action,
        AUDIT.object,
        AUDIT.detail,
        PATIENT.chart_number,
        PATIENT.family_name,
        PATIENT.given_name,
    )
    .outerjoin(PatientRow.__table__, PATIENT.id == AUDIT.object)
    .order_by(AUDIT.seq.desc())
)
_OF_PATIENT = _LINES.where(AUDIT.object == bindparam("patient_id"))
_COUNTS = (
    select(AUDIT.action, AUDIT.actor, func.count())
    .where(AUDIT.object == bindparam("patient_id"))
    .group_by(AUDIT.action, AUDIT.actor)
)


def of_patient(
    session: Session,
    patient_id: PatientId,
    limit: int = PAGE,
    before: int | None = None,
    *,
    kind: AuditKind | None = None,
    clinician_id: str = "",
) -> list[AuditLine]:
    """Return who did what with a chart, latest first; `before` is the `seq` of the last line that is known already."""
    asked = _OF_PATIENT.where(*_only(kind, clinician_id, before)).limit(limit)
    return _told(session, asked, patient_id=patient_id)


def latest(
    session: Session, limit: int = PAGE, before: int | None = None, *, kind: AuditKind | None = None
) -> list[AuditLine]:
    """Return who did what in the whole practice, latest first."""
    return _told(session, _LINES.where(*_only(kind, "", before)).limit(limit))


def counts(session: Session, patient_id: PatientId) -> AuditCounts:
    """Return how many entries a chart's audit has, by kind and by person."""
    staff = practice.staff(session)
    kinds = dict.fromkeys(AuditKind, 0)
    people: dict[str, int] = {}
    for action, actor, count in session.execute(_COUNTS, {"patient_id": patient_id}):
        kinds[KINDS.get(action, AuditKind.CHANGED)] += count
        people[actor] = people.get(actor, 0) + count
    most_first = sorted(people.items(), key=lambda pair: (-pair[1], pair[0]))
    named = ((actor, staff[actor].name if actor in staff else "", count) for actor, count in most_first)
    return AuditCounts(kinds, tuple(named))


def _only(kind: AuditKind | None, clinician_id: str, before: int | None) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if before is not None:
        wanted.append(AUDIT.seq < before)
    if clinician_id:
        wanted.append(AUDIT.actor == clinician_id)
    if kind is AuditKind.CHANGED:
        wanted.append(AUDIT.action.not_in(list(KINDS)))
    elif kind is not None:
        wanted.append(AUDIT.action.in_([action for action, means in KINDS.items() if means is kind]))
    return wanted


def _told(session: Session, asked: Select[Any], **given: object) -> list[AuditLine]:
    names = {one.id: one.name for one in practice.staff(session).values()}
    return [_line(row, names.get(row.actor, "")) for row in session.execute(asked, given)]


def _line(row: Any, clinician: str) -> AuditLine:  # noqa: ANN401 - a row of the driver
    said: dict[str, Any] = json.loads(row.detail)
    rows: Sequence[Sequence[Any]] = said.get("rows", ())
    first = next((one for one in rows if one[0] in _WHOLE), rows[0] if rows else ("", ""))
    at = moment_of(row.at)
    if at is None:
        raise ValueError(row.seq)
    return AuditLine(
        seq=row.seq,
        at=at,
        clinician=clinician,
        action=row.action,
        row_kind=str(first[0]),
        row_id=str(first[1]),
        rows=len(rows),
        reason=str(said.get("reason", "")),
        about=tuple(sorted((name, str(value)) for name, value in said.items() if name not in _SAID)),
        patient_id=row.object if row.chart_number is not None else "",
        chart_number=row.chart_number,
        patient="" if row.chart_number is None else f"{row.family_name}, {row.given_name}",
    )
