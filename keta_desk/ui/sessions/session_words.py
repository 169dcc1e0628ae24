"""Words of the record of a session: its dose, its times, its readings."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.quantities import mg_shown, ug_to_mg
from keta_desk.domain.record import Source
from keta_desk.domain.session_log import Manner, Supervision
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading, shown
from keta_desk.queries.session_records import DoseEntry, ReadingEntry, SessionEntry
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day

MINUS, NO_BREAK = "\u2212", "\u00a0"


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Sessions", text)


def not_recorded() -> str:
    """Return how a missing value is said."""
    return QCoreApplication.translate("Sessions", "not recorded")


def supervisions() -> tuple[tuple[str, str], ...]:
    """Return the ways in which a session is watched, for a choice."""
    return (
        (Supervision.IN_PERSON, QCoreApplication.translate("Sessions", "In person")),
        (Supervision.LIVE_VIDEO, QCoreApplication.translate("Sessions", "Live video")),
        (Supervision.PHONE_AVAILABLE, QCoreApplication.translate("Sessions", "By telephone")),
    )


def setting_words(setting: str) -> str:
    """Return where a session was held."""
    found = {
        DoseSetting.CLINIC: QCoreApplication.translate("Sessions", "clinic"),
        DoseSetting.HOME: QCoreApplication.translate("Sessions", "home"),
    }
    return found.get(DoseSetting(setting), setting)


def molecule_words(molecule: str) -> str:
    """Return what was given."""
    found = {
        Molecule.RACEMIC: QCoreApplication.translate("Sessions", "racemic ketamine"),
        Molecule.ESKETAMINE: QCoreApplication.translate("Sessions", "esketamine"),
    }
    return found.get(Molecule(molecule), molecule)


def route_words(formulation: str, *, short: bool = False) -> str:
    """Return how it was given."""
    route = catalogue.routes()[Formulation(formulation)]
    return words.said(route.short_words) if short else words.said(route.words)


def source_words(source: str, manner: str = "") -> str:
    """Return whose word a reading is: observed by a clinician, reported, or copied from paper (S19, N16)."""
    if source == Source.CLINICIAN and manner == Manner.REPORTED:
        return QCoreApplication.translate("Sessions", "reported")
    if manner == Manner.TRANSCRIBED:
        return QCoreApplication.translate("Sessions", "transcribed")
    found = {
        Source.CLINICIAN: QCoreApplication.translate("Sessions", "observed"),
        Source.PATIENT: QCoreApplication.translate("Sessions", "reported by patient"),
        Source.CAREGIVER: QCoreApplication.translate("Sessions", "reported by caregiver"),
        Source.PHARMACY: QCoreApplication.translate("Sessions", "reported by pharmacy"),
        Source.IMPORT: QCoreApplication.translate("Sessions", "imported"),
    }
    return found.get(Source(source), source)


def title(entry: SessionEntry) -> str:
    """Return what a session is called."""
    if entry.number is None:
        return QCoreApplication.translate("Sessions", "Session entered in error")
    return QCoreApplication.translate("Sessions", "Session {0}").format(entry.number)


def doses_shown(doses: tuple[DoseEntry, ...]) -> str:
    """Return the milligrams that were given: one sum for each molecule and form, since they can't be added up."""
    sums: dict[tuple[str, str], int] = {}
    for dose in doses:
        kind = (dose.molecule, dose.formulation)
        sums[kind] = sums.get(kind, 0) + dose.dose_ug
    return " + ".join(words.dose(ug) for ug in sums.values())


def routes_shown(doses: tuple[DoseEntry, ...]) -> str:
    """Return the short words of the routes."""
    return " + ".join(dict.fromkeys(route_words(dose.formulation, short=True) for dose in doses))


def dose_line(dose: DoseEntry) -> str:
    """Return a dose in one line: amount, molecule, route."""
    told = QCoreApplication.translate("Sessions", "{0} {1}, {2}")
    return told.format(mg_shown(ug_to_mg(dose.dose_ug)), molecule_words(dose.molecule), route_words(dose.formulation))


def length(seconds: float) -> str:
    """Return a stretch of time: `45 min`, `2 h 30`."""
    minutes = int(seconds // 60)
    if minutes < 60:
        return QCoreApplication.translate("Sessions", "{0} min").format(minutes).replace(" ", NO_BREAK)
    if minutes % 60 == 0:
        return QCoreApplication.translate("Sessions", "{0} h").format(minutes // 60).replace(" ", NO_BREAK)
    told = QCoreApplication.translate("Sessions", "{0} h {1:02}")
    return told.format(minutes // 60, minutes % 60).replace(" ", NO_BREAK)


def duration(entry: SessionEntry) -> str:
    """Return how long a session took, '' while it is under way."""
    if entry.ended_at is None:
        return ""
    return length(max(0.0, (entry.ended_at - entry.started_at).total_seconds()))


def minutes_since(moment: datetime, start: datetime | None) -> str:
    """Return the minutes since the dose with their sign, `+40`; '' without a dose."""
    if start is None:
        return ""
    minutes = int((moment - start).total_seconds() // 60)
    return f"{MINUS}{-minutes}" if minutes < 0 else f"+{minutes}"


def pressure(reading: Reading) -> str:
    """Return a pressure as it is said: `144/90`; a half that is missing is a question mark nobody could misread."""
    if reading.systolic_mmhg is None and reading.diastolic_mmhg is None:
        return ""
    low = "?" if reading.diastolic_mmhg is None else str(reading.diastolic_mmhg)
    high = "?" if reading.systolic_mmhg is None else str(reading.systolic_mmhg)
    return f"{high}/{low}"


def number(value: int | None) -> str:
    """Return a value, '' for what was not recorded."""
    return "" if value is None else str(value)


def reading_words(reading: Reading) -> str:
    """Return everything of a reading in one line, with units; what was not recorded is left out."""
    ratings = (
        ("dissociation", QCoreApplication.translate("Sessions", "dissociation {0} of 10")),
        ("anxiety", QCoreApplication.translate("Sessions", "anxiety {0} of 10")),
        ("nausea", QCoreApplication.translate("Sessions", "nausea {0} of 10")),
        ("moaas", QCoreApplication.translate("Sessions", "MOAA/S {0}")),
    )
    told = [f"{pressure(reading)}{NO_BREAK}mmHg"] if pressure(reading) else []
    for name, words_of_it in (
        ("pulse_bpm", QCoreApplication.translate("Sessions", "pulse {0}")),
        ("spo2_percent", QCoreApplication.translate("Sessions", "SpO₂ {0}")),
        ("respiratory_rate_bpm", QCoreApplication.translate("Sessions", "breaths {0}")),
        ("temperature_mcel", QCoreApplication.translate("Sessions", "temperature {0}")),
        ("weight_g", QCoreApplication.translate("Sessions", "weight {0}")),
        ("height_mm", QCoreApplication.translate("Sessions", "height {0}")),
    ):
        value = getattr(reading, name)
        if value is not None:
            told.append(words_of_it.format(shown(name, value)))
    told += [each.format(getattr(reading, name)) for name, each in ratings if getattr(reading, name) is not None]
    return ", ".join(told)


def moment_words(moment: datetime, zone: ZoneInfo, today: datetime) -> str:
    """Return a moment in full: with its day unless that is today."""
    local = moment.astimezone(zone)
    time = words.clock_time(moment, zone)
    if local.date() == today.astimezone(zone).date():
        return time
    return QCoreApplication.translate("Sessions", "{0}, {1}").format(write_day(local.date()), time)


def state_chip(entry: SessionEntry) -> ChipWords:
    """Return where a session stands."""
    if entry.is_in_error:
        return ChipWords(QCoreApplication.translate("Sessions", "In error"), "danger", "octagon")
    if entry.is_under_way:
        return ChipWords(QCoreApplication.translate("Sessions", "Not ended"), "caution", "clock")
    return ChipWords(QCoreApplication.translate("Sessions", "Ended"), "ok", "check-circle")


def entered_words(entry: ReadingEntry, zone: ZoneInfo) -> str:
    """Return when a reading was entered where that is another minute than it was measured, else ''."""
    if abs((entry.entered_at - entry.at).total_seconds()) < 60:
        return words.clock_time(entry.entered_at, zone)
    local = entry.entered_at.astimezone(zone)
    if local.date() == entry.at.astimezone(zone).date():
        return words.clock_time(entry.entered_at, zone)
    return QCoreApplication.translate("Sessions", "{0} {1}").format(
        write_day(local.date(), year=False), words.clock_time(entry.entered_at, zone)
    )
