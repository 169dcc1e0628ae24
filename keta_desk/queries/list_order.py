"""In which order the patient list stands: by name, or by what a column says of everybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVarTuple

from sqlalchemy import ColumnElement, Select, case, func, select

from keta_desk.domain.patients import Stage
from keta_desk.domain.schedule import AppointmentState
from keta_desk.queries.lines import columns, stands
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.schedule import AppointmentRow
from keta_desk.store.tables.sessions import DoseGivenRow

APPOINTMENT = columns(AppointmentRow)
DOSE_GIVEN = columns(DoseGivenRow)
PATIENT = columns(PatientRow)
Columns = TypeVarTuple("Columns")
_BOOKED = (AppointmentState.PLANNED, AppointmentState.CONFIRMED, AppointmentState.CHECKED_IN)


class SortBy(StrEnum):
    """What the list can be sorted by."""

    NAME = "name"
    STAGE = "stage"
    LAST_DOSE = "last_dose"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Sorting:
    """A column and its direction. Who has nothing there stands at the end either way."""

    by: SortBy = SortBy.NAME
    is_down: bool = False


BY_NAME = Sorting()
_STAGES = case({stage.value: number for number, stage in enumerate(Stage)}, value=PATIENT.stage)


def ordered(statement: Select[*Columns], sorting: Sorting, *, now: datetime) -> Select[*Columns]:
    """Return the statement in an order; whoever is alike in it stands by name."""
    names = (PATIENT.sort_name, PATIENT.chart_number)
    if sorting.by is SortBy.NAME:
        down = (PATIENT.sort_name.desc(), PATIENT.chart_number.desc())
        return statement.order_by(*(down if sorting.is_down else names))
    what = _what(sorting.by, now)
    return statement.order_by(what.is_(None), what.desc() if sorting.is_down else what, *names)


def _what(by: SortBy, now: datetime) -> ColumnElement[Any]:
    if by is SortBy.STAGE:
        return _STAGES
    if by is SortBy.LAST_DOSE:
        latest = select(func.max(DOSE_GIVEN.given_at)).where(DOSE_GIVEN.patient_id == PATIENT.id, stands(DoseGivenRow))
        return latest.correlate(PatientRow.__table__).scalar_subquery()
    soonest = select(func.min(APPOINTMENT.starts_at)).where(
        APPOINTMENT.patient_id == PATIENT.id,
        APPOINTMENT.starts_at >= now,
        APPOINTMENT.state.in_(_BOOKED),
        stands(AppointmentRow),
    )
    return soonest.correlate(PatientRow.__table__).scalar_subquery()
