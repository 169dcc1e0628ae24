"""What was written on the paper sheet of a session, typed in afterwards row by row (capabilities N16).

A row has the time on the clock and what was measured then; blank is not recorded. Minutes after midnight belong to the
session too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import read_whole
from keta_desk.domain.vitals import Reading

COLUMNS = {
    "pulse": "pulse_bpm",
    "spo2": "spo2_percent",
    "breaths": "respiratory_rate_bpm",
    "moaas": "moaas",
    "dissociation": "dissociation",
    "anxiety": "anxiety",
    "nausea": "nausea",
}
"""The columns of the sheet after time and pressure, with the field of the reading that each fills."""

HALF_A_DAY = timedelta(hours=12)
_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.h]?([0-5][0-9])")
_PRESSURE = re.compile(r"([0-9]{2,3})\s*[/ ]\s*([0-9]{2,3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One row of the sheet: when, what was measured, what happened. `row` names it for whoever typed it."""

    row: str
    at: datetime
    reading: Reading = field(default_factory=Reading)
    words: str = ""


def read_row(
    row: str, typed: Mapping[str, str], started_at: datetime, zone: ZoneInfo
) -> tuple[PaperRow | None, list[Problem]]:
    """Return what a row says, and what of it cannot be read; a row that is blank but for its time says nothing."""
    said = {name: text.strip() for name, text in typed.items()}
    if not any(text for name, text in said.items() if name != "time"):
        return None, []
    at = moment_of(said.get("time", ""), started_at, zone)
    found = [] if at is not None else [Problem("sheet.time", field=row, facts={"text": said.get("time", "")[:20]})]
    values: dict[str, int] = {}
    if pressure := said.get("pressure", ""):
        both = _PRESSURE.fullmatch(pressure)
        if both is None:
            found.append(Problem("sheet.pressure", field=row, facts={"text": pressure[:20]}))
        else:
            values |= {"systolic_mmhg": int(both[1]), "diastolic_mmhg": int(both[2])}
    for name, filled in COLUMNS.items():
        read = read_whole(said.get(name, ""), field=row)
        if read.problem is not None:
            found.append(read.problem)
        elif read.quantity is not None:
            values[filled] = int(read.quantity.value)
    if found or at is None:
        return None, found
    return PaperRow(row=row, at=at, reading=Reading(**values), words=said.get("words", "")), []


def moment_of(text: str, started_at: datetime, zone: ZoneInfo) -> datetime | None:
    """Return the moment that a time on the clock means: the one nearest to the start; None if it is no time."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    start = started_at.astimezone(zone)
    at = start.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    if at - start > HALF_A_DAY:
        at -= timedelta(days=1)
    elif start - at > HALF_A_DAY:
        at += timedelta(days=1)
    return at
