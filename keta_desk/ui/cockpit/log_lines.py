"""What the log of a session says, line by line, made from the value of the running session."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.dose_check import DosePart
from keta_desk.domain.quantities import mg_shown, ug_to_mg
from keta_desk.domain.session_log import EntryKind, Manner
from keta_desk.domain.vitals import Reading
from keta_desk.queries.live_parts import LogLine
from keta_desk.queries.live_rows import LiveDose
from keta_desk.queries.live_session import LiveSession
from keta_desk.ui import words as all_words
from keta_desk.ui.cockpit import words
from keta_desk.ui.cockpit.log_card import LogRow
from keta_desk.ui.sessions import session_words


def log(live: LiveSession, zone: ZoneInfo, names: Mapping[str, str]) -> list[LogRow]:
    """Return the log, the latest first."""
    placed = sorted(live.log, key=lambda one: (one.event.at, one.event.number), reverse=True)
    return [log_row(one, live, zone, names) for one in placed]


def log_row(one: LogLine, live: LiveSession, zone: ZoneInfo, names: Mapping[str, str]) -> LogRow:
    """Return one entry as the log shows it."""
    event = one.event
    kind = EntryKind(event.kind)
    icon, colour = words.ICONS[kind]
    return LogRow(
        id=event.id,
        time=words.since(event.at, live.dosed_at, zone),
        icon=icon,
        words=line_words(one, zone),
        by=words.initials(names.get(event.by_id, "")),
        note=note_words(one, zone),
        colour=colour,
        is_struck=one.is_in_error,
    )


def note_words(one: LogLine, zone: ZoneInfo) -> str:
    """Say whose eyes an entry comes from and when it was entered, where that is not as usual."""
    told = []
    manners = {
        Manner.REPORTED: QCoreApplication.translate("Cockpit", "reported"),
        Manner.TRANSCRIBED: QCoreApplication.translate("Cockpit", "transcribed"),
    }
    if one.event.manner in set(Manner) and Manner(one.event.manner) in manners:
        told.append(manners[Manner(one.event.manner)])
    if one.is_late_entry:
        entered = QCoreApplication.translate("Cockpit", "entered {0}")
        told.append(entered.format(all_words.clock_time(one.event.entered_at, zone)))
    if one.is_in_error:
        told.append(QCoreApplication.translate("Cockpit", "taken back"))
    return ", ".join(told)


def line_words(one: LogLine, zone: ZoneInfo) -> str:
    """Return what an entry says."""
    event, kind = one.event, EntryKind(one.event.kind)
    if one.reading is not None and kind in (EntryKind.READING, EntryKind.RATING):
        return reading_line(one)
    if one.reading is not None and kind is EntryKind.CORRECTED and one.reading.before:
        now, was = short_words(one.reading.reading), short_words(one.reading.before[-1].reading)
        return words.corrected_words(now, was, event.words)
    if one.dose is not None and kind in (EntryKind.DOSE, EntryKind.HOW_TAKEN):
        return dose_line(one.dose) if kind is EntryKind.DOSE else taken_line(one.dose)
    if kind is EntryKind.EVENT:
        told = words.event_words(event.code)
        return words.joined(told, event.words)
    return words.line_words(one, zone)


def reading_line(one: LogLine) -> str:
    """Return a reading as one line."""
    if one.reading is None:
        return ""
    told = short_words(one.reading.reading)
    cadss = one.reading.beside.cadss6
    if cadss is not None:
        added = QCoreApplication.translate("Cockpit", "CADSS-6 {0} of 24").format(cadss)
        told = f"{told}, {added}" if told else added
    return told[:1].upper() + told[1:]


def short_words(reading: Reading) -> str:
    """Return a reading as short as it can be said: the vital signs, then the ratings."""
    pressure = session_words.pressure(reading)
    signs = [pressure] if pressure else []
    if reading.pulse_bpm is not None:
        signs.append(QCoreApplication.translate("Cockpit", "pulse {0}").format(reading.pulse_bpm))
    if reading.spo2_percent is not None:
        signs.append(QCoreApplication.translate("Cockpit", "SpO₂ {0}").format(reading.spo2_percent))
    each = (
        (reading.dissociation, QCoreApplication.translate("Cockpit", "dissociation {0}")),
        (reading.moaas, QCoreApplication.translate("Cockpit", "sedation {0}")),
        (reading.anxiety, QCoreApplication.translate("Cockpit", "anxiety {0}")),
        (reading.nausea, QCoreApplication.translate("Cockpit", "nausea {0}")),
    )
    rated = [text.format(value) for value, text in each if value is not None]
    parts = [", ".join(part) for part in (signs, rated) if part]
    return " ".join(f"{part[:1].upper()}{part[1:]}." for part in parts)


def dose_line(dose: LiveDose) -> str:
    """Return a dose as one line: amount, route, batch, who checked it."""
    parts = {
        DosePart.PARTIAL: QCoreApplication.translate("Cockpit", "{0} {1} given, a part of the dose."),
        DosePart.BOOSTER: QCoreApplication.translate("Cockpit", "{0} {1} given, a further dose."),
    }
    whole = QCoreApplication.translate("Cockpit", "{0} {1} given.")
    part = DosePart(dose.part) if dose.part in set(DosePart) else DosePart.FULL
    told = [
        parts.get(part, whole).format(
            mg_shown(ug_to_mg(dose.dose_ug)), session_words.route_words(dose.formulation, short=True)
        )
    ]
    if dose.lot:
        told.append(QCoreApplication.translate("Cockpit", "Batch {0}.").format(dose.lot))
    if dose.checked_by:
        told.append(QCoreApplication.translate("Cockpit", "Checked by {0}.").format(dose.checked_by))
    return " ".join(told)


def taken_line(dose: LiveDose) -> str:
    """Return how a dose was taken as one line."""
    rests = {
        "swallowed": QCoreApplication.translate("Cockpit", "the rest swallowed"),
        "spat_out": QCoreApplication.translate("Cockpit", "the rest spat out"),
    }
    each = (
        (dose.held_min, QCoreApplication.translate("Cockpit", "held {0} min")),
        (dose.sip_min, QCoreApplication.translate("Cockpit", "sipped over {0} min")),
        (dose.infusion_min, QCoreApplication.translate("Cockpit", "infused over {0} min")),
    )
    told = [text.format(value) for value, text in each if value is not None]
    told += [rests[dose.remainder]] if dose.remainder in rests else []
    joined = ", ".join(told) or QCoreApplication.translate("Cockpit", "how it was taken")
    return f"{joined[:1].upper()}{joined[1:]}."
