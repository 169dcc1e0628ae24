"""What was written on the paper sheet of a session, typed in afterwards part by part (capabilities N16, S19, S44).

A row has the time on the clock and what was measured then; blank is not recorded. Minutes after midnight belong to the
session too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from zoneinfo import ZoneInfo

from keta_desk.domain.observation import Timeline
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import Typed, read_amount, read_whole
from keta_desk.domain.reading_notes import Taken, unusual_problems
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

LOOKS = ("awake", "calm")
"""What who is nearby says at each look-in: awake and answers, breathes calmly."""
NO = "no"
LEFT_WITH = ("accompanied_by", "handed_over_to", "next_contact")
LOOK_IN_EVERY_MIN = 15
"""How often a support person looks in (capabilities 5.3, job 5)."""
ROWS = 12
"""Rows of observations that a page has room for beside all the rest."""
HALF_A_DAY = timedelta(hours=12)
_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.h]?([0-5][0-9])")
_PRESSURE = re.compile(r"([0-9]{2,3})\s*[/ ]\s*([0-9]{2,3})")
_PLEASANT = re.compile(r"([+\-\u2212]?)\s*([0-9]{1,2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One row of the observations: when, what was measured, a remark. `row` names it for whoever typed it."""

    row: str
    at: datetime
    reading: Reading = field(default_factory=Reading)
    words: str = ""
    by: str = ""
    is_look_in: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDose:
    """One dose of the sheet, with how it was taken and what was wasted of it."""

    row: str
    at: datetime
    mg: Decimal | None
    product: str = ""
    lot: str = ""
    method: str = ""
    until: datetime | None = None
    given_by: str = ""
    checked_by: str = ""
    wasted_mg: Decimal | None = None
    witness: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperEvent:
    """What happened: with a term it is an adverse event, without one a line of the log."""

    row: str
    at: datetime
    term: str = ""
    grade: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLeaving:
    """The foot of the sheet: what was ticked before leaving, how the rest and the experience were, who came along."""

    ready: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
    rest_started_at: datetime | None = None
    rest_ended_at: datetime | None = None
    intensity: int | None = None
    pleasantness: int | None = None
    themes: str = ""
    music: str = ""
    accompanied_by: str = ""
    handed_over_to: str = ""
    next_contact: str = ""
    released_at: datetime | None = None


NOTHING_LEFT = PaperLeaving()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSheet:
    """A whole sheet. `before` is what was written before the dose, line by line; `by` is who wrote the sheet."""

    rows: Sequence[PaperRow] = ()
    doses: Sequence[PaperDose] = ()
    events: Sequence[PaperEvent] = ()
    before: Sequence[str] = ()
    leaving: PaperLeaving = NOTHING_LEFT
    by: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is on it."""
        said = (self.rows, self.doses, self.events, self.before)
        return not any(said) and self.leaving == NOTHING_LEFT


def look_in_minutes(timeline: Timeline | None) -> tuple[int, ...]:
    """Return when who is nearby at home looks in: every quarter of an hour, and when readings are taken."""
    if timeline is None:
        return ()
    every = range(LOOK_IN_EVERY_MIN, timeline.observe_min + 1, LOOK_IN_EVERY_MIN)
    return tuple(sorted({*every, *timeline.minutes}))


def free_rows(minutes: Sequence[int]) -> int:
    """Return how many rows without a minute of their own follow those with one, on paper and on screen."""
    return max(1, ROWS - len(minutes))


def read_row(
    row: str, typed: Mapping[str, str], started_at: datetime, zone: ZoneInfo
) -> tuple[PaperRow | None, list[Problem]]:
    """Return what a row says, and what of it cannot be read; a row that is blank but for its time says nothing."""
    said = {name: text.strip() for name, text in typed.items()}
    if not any(text for name, text in said.items() if name not in ("time", "by")):
        return None, []
    at, found = _when(row, said.get("time", ""), started_at, zone)
    values: dict[str, int] = {}
    if pressure := said.get("pressure", ""):
        both = _PRESSURE.fullmatch(pressure)
        if both is None:
            found.append(Problem("sheet.pressure", field=row, facts={"text": pressure[:20]}))
        else:
            values |= {"systolic_mmhg": int(both[1]), "diastolic_mmhg": int(both[2])}
    for name, filled in COLUMNS.items():
        if (number := _number(read_whole(said.get(name, ""), field=row), found)) is not None:
            values[filled] = number
    if found or at is None:
        return None, found
    ticked = {text for name in LOOKS if (text := said.get(name, ""))}
    looked = bool(ticked) and NO not in ticked  # the key for a look-in says that all was well
    words, by = said.get("words", ""), said.get("by", "")
    return PaperRow(row=row, at=at, reading=Reading(**values), words=words, by=by, is_look_in=looked), []


def read_dose(
    row: str, typed: Mapping[str, str], started_at: datetime, zone: ZoneInfo, *, decimal_mark: str = "."
) -> tuple[PaperDose | None, list[Problem]]:
    """Return what a row of the doses says; the paper names milligrams at the head of the column."""
    said = {name: text.strip() for name, text in typed.items()}
    if not any(text for name, text in said.items() if name != "time"):
        return None, []
    at, found = _when(row, said.get("time", ""), started_at, zone)
    mg, wasted = (_mg(said.get(name, ""), row, decimal_mark, found) for name in ("mg", "wasted"))
    until = moment_of(said.get("until", ""), started_at, zone)
    if until is None and said.get("until"):
        found.append(Problem("sheet.time", field=row, facts={"text": said["until"][:20]}))
    if found or at is None:
        return None, found
    told = {name: said.get(name, "") for name in ("product", "lot", "method", "given_by", "checked_by", "witness")}
    return PaperDose(row=row, at=at, mg=mg, until=until, wasted_mg=wasted, **told), []


def read_event(
    row: str, typed: Mapping[str, str], started_at: datetime, zone: ZoneInfo
) -> tuple[PaperEvent | None, list[Problem]]:
    """Return what a row of the events says; a grade belongs to a term."""
    said = {name: text.strip() for name, text in typed.items()}
    if not any(text for name, text in said.items() if name != "time"):
        return None, []
    at, found = _when(row, said.get("time", ""), started_at, zone)
    grade = _number(read_whole(said.get("grade", ""), field=row), found)
    term, words = said.get("term", ""), said.get("words", "")
    if grade is not None and not term:
        found.append(Problem("sheet.grade-of-what", field=row))
    elif not term and not words:
        found.append(Problem("sheet.event-empty", field=row))
    if found or at is None:
        return None, found
    return PaperEvent(row=row, at=at, term=term, grade=grade, words=words), []


def read_leaving(
    typed: Mapping[str, str], ready: Mapping[str, bool], started_at: datetime, zone: ZoneInfo
) -> tuple[PaperLeaving, list[Problem]]:
    """Return what the foot of the sheet says, and what of it cannot be read, each finding at its field."""
    found: list[Problem] = []
    moments: dict[str, datetime | None] = {}
    for name in ("rest_started_at", "rest_ended_at", "released_at"):
        text = typed.get(name, "").strip()
        moments[name] = moment_of(text, started_at, zone)
        if text and moments[name] is None:
            found.append(Problem("sheet.time", field=name, facts={"text": text[:20]}))
    intensity = _number(read_whole(typed.get("intensity", ""), field="intensity"), found)
    pleasant = _pleasant(typed.get("pleasantness", "").strip(), found)
    said = {name: typed.get(name, "").strip() for name in ("themes", "music", *LEFT_WITH)}
    return PaperLeaving(
        ready=dict(ready),
        rest_started_at=moments["rest_started_at"],
        rest_ended_at=moments["rest_ended_at"],
        intensity=intensity,
        pleasantness=pleasant,
        themes=said["themes"],
        music=said["music"],
        accompanied_by=said["accompanied_by"],
        handed_over_to=said["handed_over_to"],
        next_contact=said["next_contact"],
        released_at=moments["released_at"],
    ), found


def _pleasant(text: str, found: list[Problem]) -> int | None:
    """Read a rating from -5 to 5, with either sign as it is written by hand."""
    if not text:
        return None
    read = _PLEASANT.fullmatch(text)
    if read is None:
        found.append(Problem("amount.not-whole", field="pleasantness", facts={"text": text[:20]}))
        return None
    return -int(read[2]) if read[1] in ("-", "\u2212") else int(read[2])


def _number(read: Typed, found: list[Problem]) -> int | None:
    """Return the whole number that was read; a problem goes among those that were found."""
    found += [read.problem] if read.problem is not None else []
    return None if read.quantity is None else int(read.quantity.value)


def _mg(text: str, row: str, decimal_mark: str, found: list[Problem]) -> Decimal | None:
    read = read_amount(text, units=("mg", "ug"), assumed_unit="mg", decimal_mark=decimal_mark, field=row)
    found += [read.problem] if read.problem is not None else []
    return None if read.quantity is None else read.quantity.to("mg").value


def _when(row: str, text: str, started_at: datetime, zone: ZoneInfo) -> tuple[datetime | None, list[Problem]]:
    at = moment_of(text, started_at, zone)
    return at, [] if at is not None else [Problem("sheet.time", field=row, facts={"text": text[:20]})]


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


def unusual_rows(rows: Sequence[PaperRow], before: Sequence[Taken], now: datetime) -> Iterator[Problem]:
    """Yield what is asked about once and then kept: a leap from the value before, or what is in the record already.

    `before` are the readings that stand. What was written on one paper was not pressed twice, so only the very same
    reading at the very same minute counts as entered before.
    """
    known = [replace(one, entered_at=one.at) for one in before]
    for row in sorted((one for one in rows if one.reading != Reading()), key=lambda one: one.at):
        last = max((one for one in known if one.at <= row.at), key=lambda one: one.at, default=None)
        if any(one.reading == row.reading and one.at.replace(second=0, microsecond=0) == row.at for one in before):
            yield Problem("sheet.there-already", Severity.CONFIRM, field=row.row)
        else:
            yield from (replace(one, field=row.row) for one in unusual_problems(row.reading, last, now=now))
        known.append(Taken(row.reading, row.at, row.at))
