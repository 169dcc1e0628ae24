"""What every question shares: rows become values, and what was entered in error stays out of sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, ColumnElement, Executable, bindparam
from sqlalchemy.orm import Session
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from keta_desk.domain.record import Status
from keta_desk.store.tables.base import Base, ChartRow
from keta_desk.store.tables.patients import PatientRow

T = TypeVar("T")
THIS_PATIENT: BindParameter[str] = bindparam("patient_id")
IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)


def columns(kind: type[Base]) -> ReadOnlyColumnCollection[str, Any]:
    """Return a table's columns: statements over them skip the unit of work and cost half (decisions.md 7)."""
    return kind.__table__.c


def stands(kind: type[ChartRow] | type[PatientRow]) -> ColumnElement[bool]:
    """Leave out what was entered in error."""
    return columns(kind).status != Status.ENTERED_IN_ERROR  # type: ignore[no-any-return]  # a comparison


def lines(session: Session, statement: Executable, line: Callable[..., T], **given: object) -> list[T]:
    """Run a statement written once at module level and make a value of every row; all are fetched in one call."""
    return [line(*row) for row in session.execute(statement, given).all()]


def day_in(zone: ZoneInfo, moment: datetime) -> date:
    """Return the calendar day of a moment in the clinic's zone."""
    return moment.astimezone(zone).date()
