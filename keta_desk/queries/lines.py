"""What every question shares: rows become values, and what was entered in error stays out of sight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, ColumnElement, Executable, bindparam
from sqlalchemy.orm import Session

from keta_desk.domain.record import Status
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.patients import PatientRow

T = TypeVar("T")
PATIENT: BindParameter[str] = bindparam("patient_id")
IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)


def stands(kind: type[ChartRow] | type[PatientRow]) -> ColumnElement[bool]:
    """Leave out what was entered in error."""
    return kind.status != Status.ENTERED_IN_ERROR


def lines(session: Session, statement: Executable, line: Callable[..., T], **given: object) -> list[T]:
    """Run a statement written once at module level and make a value of every row."""
    return [line(*row) for row in session.execute(statement, given)]


def day_in(zone: ZoneInfo, moment: datetime) -> date:
    """Return the calendar day of a moment in the clinic's zone."""
    return moment.astimezone(zone).date()
