"""Words of the sheet before a session."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.queries.before_session import BeforeSession
from keta_desk.queries.evaluation import MedicationLine
from keta_desk.queries.titration import DoseLine
from keta_desk.ui import words
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.sessions import session_words


def last_told(found: BeforeSession, zone: ZoneInfo) -> list[tuple[str, str]]:
    """Return what the session before was: the dose, how it was borne, its peaks."""
    last = found.last
    if last is None:
        return []
    day = write_day(last.started_at.astimezone(zone).date(), weekday=True)
    title = QCoreApplication.translate("Sessions", "Session {0}, {1}").format(last.number, day)
    none = QCoreApplication.translate("Sessions", "No dose was given")
    told = [(title, "; ".join(_dose(dose) for dose in found.given) or none)]
    borne = last.tolerability or session_words.not_recorded()
    told.append((QCoreApplication.translate("Sessions", "How it was borne"), borne))
    peaks = []
    if last.peak_systolic_mmhg is not None:
        pressure = QCoreApplication.translate("Sessions", "highest systolic {0}\u00a0mmHg").format(
            last.peak_systolic_mmhg
        )
        peaks.append(pressure)
    if last.lowest_spo2_percent is not None:
        peaks.append(QCoreApplication.translate("Sessions", "lowest SpO₂ {0}\u00a0%").format(last.lowest_spo2_percent))
    if last.peak_dissociation is not None:
        peaks.append(QCoreApplication.translate("Sessions", "dissociation {0} of 10").format(last.peak_dissociation))
    if peaks:
        told.append((QCoreApplication.translate("Sessions", "Peaks"), "; ".join(peaks)))
    return told


def _dose(dose: DoseLine) -> str:
    route = session_words.route_words(dose.formulation)
    return QCoreApplication.translate("Sessions", "{0}, {1}").format(words.dose(dose.dose_ug), route)


def medicines_told(found: BeforeSession) -> list[str]:
    """Return what is new and what was stopped since the session before."""
    new = QCoreApplication.translate("Sessions", "New: {0}")
    stopped = QCoreApplication.translate("Sessions", "Stopped: {0}")
    return [
        *(new.format(_medicine(one)) for one in found.new_medicines),
        *(stopped.format(_medicine(one)) for one in found.stopped_medicines),
    ]


def _medicine(one: MedicationLine) -> str:
    return ", ".join(part for part in (one.name, one.dose_text, one.frequency) if part)
