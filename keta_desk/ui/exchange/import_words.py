"""Words of the import: kinds of entries, where a file stands, and what differs, as a clinician reads them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from keta_desk.domain.patients import chart_label
from keta_desk.queries.exchange import BatchLine
from keta_desk.queries.import_matching import Change, Count, Difference
from keta_desk.ui.exchange.chosen import ChosenFile, State
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.words import clock_time, counted, said

KINDS = ("contacts", "problems", "allergies", "medications", "readings", "visits")
"""The kinds of entries that an import brings, in the order in which they are told."""


def kind_words(kind: str) -> str:
    """Return the name of a kind of entry, as the head of a row."""
    return {
        "person": said("Person"),
        "contacts": said("Contacts"),
        "problems": said("Problems"),
        "allergies": said("Allergies"),
        "medications": said("Medicines"),
        "readings": said("Vital signs"),
        "visits": said("Visits elsewhere"),
        "contact": said("Contacts"),
        "problem": said("Problems"),
        "allergy": said("Allergies"),
        "medication": said("Medicines"),
        "reading": said("Vital signs"),
        "past_visit": said("Visits elsewhere"),
        "note": said("Notes"),
        "plan": said("Treatment plans"),
        "dosing_session": said("Dosing sessions"),
        "dose_given": said("Doses given"),
        "dose_decision": said("Dose decisions"),
        "administration": said("Measures"),
        "integration_note": said("Integration notes"),
        "appointment": said("Appointments"),
        "document": said("Documents"),
    }.get(kind, said("Other entries"))


def counts_words(counts: Iterable[Count]) -> str:
    """Return counts in one line: `Problems 4, Medicines 5`."""
    return ", ".join(said("{0} {1}").format(kind_words(count.kind), number(count.count)) for count in counts)


def number(count: int) -> str:
    """Return a count as the locale writes it."""
    return QLocale().toString(count)


def entries_words(count: int) -> str:
    """Return how many entries."""
    return counted(count, "1 entry", "{0} entries")


def files_words(count: int) -> str:
    """Return how many files."""
    return counted(count, "1 file", "{0} files")


def state_chip(file: ChosenFile) -> ChipWords:
    """Return the chip of a file: where it stands."""
    return {
        State.WAITING: ChipWords(said("Waiting"), "grey", "clock"),
        State.READY: ChipWords(said("Ready"), "fact", "check"),
        State.DECIDE: ChipWords(said("Decide"), "caution", "triangle"),
        State.NOTHING_NEW: ChipWords(said("Nothing new"), "grey"),
        State.LEFT_OUT: ChipWords(said("Left out"), "fact", "minus"),
        State.REFUSED: ChipWords(said("Not read"), "danger", "octagon"),
        State.FAILED: ChipWords(said("Not brought in"), "danger", "octagon"),
        State.BROUGHT_IN: ChipWords(said("Brought in"), "ok", "check-circle"),
    }[file.state]


def batch_chip(line: BatchLine) -> ChipWords:
    """Return the chip of an earlier import."""
    if line.undone_at is not None:
        return ChipWords(said("Undone"), "fact", "undo")
    return ChipWords(said("Brought in"), "ok", "check-circle")


def file_title(file: ChosenFile) -> str:
    """Return whose record a file holds; the name of the file while that is not known."""
    return privacy.name(file.would.name) if file.would else file.name


def file_about(file: ChosenFile) -> str:
    """Return the second line of a file in the list."""
    if file.would is None:
        return said("Waits to be read") if not file.says else said("Nothing was brought in")
    born = privacy.about(write_day(file.would.birth_date))
    return " \u00b7 ".join(filter(None, (born, goes_to(file))))


def goes_to(file: ChosenFile) -> str:
    """Return into which chart a file goes, or went."""
    if file.chart_number is not None:
        return chart_label(file.chart_number)
    if file.would is None:
        return ""
    if file.would.chart is not None:
        return chart_label(file.would.chart.chart_number)
    like = next((one for one in file.would.duplicates if file.choice and one.id == file.choice.merge_into), None)
    if like is not None:
        return chart_label(like.chart_number)
    return said("may be here already") if file.choice is None else said("new chart")


def batch_title(line: BatchLine) -> str:
    """Return whose record an earlier import brought; its file name where it brought nothing but that."""
    return privacy.name(line.name, line.chart_number) if line.name else line.file_name


def batch_about(line: BatchLine, zone: ZoneInfo) -> str:
    """Return the second line of an earlier import."""
    label = chart_label(line.chart_number) if line.chart_number else ""
    return " \u00b7 ".join(filter(None, (moment(line.brought_in_at, zone), label)))


def moment(at: datetime, zone: ZoneInfo) -> str:
    """Return day and time."""
    local = at.astimezone(zone)
    return said("{0}, {1}").format(write_day(local.date()), clock_time(at, zone))


def left_out_kind(kind: str) -> str:
    """Return what was left out; entries that differ come under the names of the record's own kinds."""
    return kind_words(kind) if kind in KINDS else said(kind)


def said_reason(reason: str) -> str:
    """Return a reason in the language of the screen, as a sentence begins."""
    words = said(reason)
    return words[:1].upper() + words[1:]


def sex_words(sex: str) -> str:
    """Return the sex at birth in words."""
    return {
        "female": said("female"),
        "male": said("male"),
        "intersex": said("intersex"),
    }.get(sex, said("sex not recorded"))


def bytes_words(count: int) -> str:
    """Return the size of a file."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def difference_title(told: Difference, zone: ZoneInfo) -> str:
    """Return which entry differs: its kind and what it is called."""
    called = moment(told.called, zone) if isinstance(told.called, datetime) else told.called
    if told.kind == "person":
        called = privacy.name(str(called))
    return said("{0}: {1}").format(kind_words(told.kind), called)


def change_words(change: Change, zone: ZoneInfo) -> str:
    """Return what one detail says here and there."""
    here, there = (value_words(change.column, value, zone) for value in (change.here, change.there))
    return said("{0}: the chart says {1}, the file says {2}").format(column_words(change.column), here, there)


def column_words(column: str) -> str:
    """Return the name of a detail."""
    return {
        "family_name": said("Family name"),
        "given_name": said("Given name"),
        "birth_date": said("Birth date"),
        "sex_at_birth": said("Sex at birth"),
        "phone": said("Phone"),
        "email": said("E-mail"),
        "address": said("Address"),
        "language": said("Language"),
        "is_active": said("Active"),
        "is_current": said("Taken now"),
        "title": said("Name"),
        "name": said("Name"),
        "substance": said("Substance"),
        "reaction": said("Reaction"),
        "criticality": said("Risk"),
        "category": said("Category"),
        "icd10cm": said("ICD-10-CM code"),
        "snomed": said("SNOMED CT code"),
        "rxnorm": said("RxNorm code"),
        "code": said("Code"),
        "onset_on": said("Since"),
        "resolved_on": said("Ended on"),
        "dose_text": said("Dose"),
        "route": said("Route"),
        "frequency": said("How often"),
        "started_on": said("Started on"),
        "stopped_on": said("Stopped on"),
        "stop_reason": said("Why it was stopped"),
        "prescriber": said("Prescriber"),
        "kind": said("Kind"),
        "relation": said("Relation"),
        "at": said("Measured at"),
        "started_at": said("Began"),
        "ended_at": said("Ended"),
        "reason": said("Reason"),
        "place": said("Place"),
        **_vitals(),
    }.get(column, column)


def _vitals() -> dict[str, str]:
    return {
        "systolic_mmhg": said("Systolic, mmHg"),
        "diastolic_mmhg": said("Diastolic, mmHg"),
        "pulse_bpm": said("Pulse, per minute"),
        "spo2_percent": said("SpO\u2082, %"),
        "respiratory_rate_bpm": said("Breaths per minute"),
        "temperature_mcel": said("Temperature, \u00b0C"),
        "weight_g": said("Weight, kg"),
        "height_mm": said("Height, cm"),
    }


_SCALES = {"temperature_mcel": (1000, 1), "weight_g": (1000, 1), "height_mm": (10, 1)}


def value_words(column: str, value: object, zone: ZoneInfo) -> str:
    """Return a value as it is read; what is missing is not recorded."""
    match value:
        case None | "":
            return said("not recorded")
        case bool():
            return said("yes") if value else said("no")
        case int():
            return _number_words(column, value)
        case datetime() | date():
            return moment(value, zone) if isinstance(value, datetime) else write_day(value)
    return said("“{0}”").format(value)


def _number_words(column: str, value: int) -> str:
    parts, digits = _SCALES.get(column, (1, 0))
    return QLocale().toString(value / parts, "f", digits)
