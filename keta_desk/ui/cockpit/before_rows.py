"""The points of the checklist before the dose: what is there, and what is still to be asked or measured."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.preparation import open_points
from keta_desk.queries.before_session import BeforeDose
from keta_desk.queries.live_session import LiveSession
from keta_desk.ui import words as all_words
from keta_desk.ui.cockpit.discharge_card import GateRow
from keta_desk.ui.sessions import session_words


def before_rows(live: LiveSession, before: BeforeDose | None, zone: ZoneInfo) -> list[GateRow]:
    """Return the points, in the order in which they are gone through."""
    rows = [_vitals(live, zone)]
    if before is not None:
        rows = [_asked(before, zone), _prepared(before), *rows]
    rows += [_support(live), _signal(live), _touch(live)]
    return rows


def planned_words(live: LiveSession) -> str:
    """Return the planned dose, never filled into any field."""
    if live.sitting.planned_dose_ug is None:
        return QCoreApplication.translate("Cockpit", "Planned dose: not recorded")
    return QCoreApplication.translate("Cockpit", "Planned dose: {0}").format(
        all_words.dose(live.sitting.planned_dose_ug)
    )


def _row(point: str, words: str, value: str, *, met: bool, missing: str) -> GateRow:
    done = QCoreApplication.translate("Cockpit", "done")
    return GateRow(point, words, "met" if met else "open", done if met else missing, value)


def _asked(before: BeforeDose, zone: ZoneInfo) -> GateRow:
    at = before.asked_at
    time = all_words.clock_time(at, zone) if at is not None else ""
    words = QCoreApplication.translate("Cockpit", "What changed since the last session")
    missing = QCoreApplication.translate("Cockpit", "to be asked")
    return _row("changed", words, time, met=at is not None, missing=missing)


def _prepared(before: BeforeDose) -> GateRow:
    words = QCoreApplication.translate("Cockpit", "Preparation")
    prepared, value = before.prepared, ""
    if prepared is not None and prepared.is_waived:
        value = QCoreApplication.translate("Cockpit", "waived: {0}").format(prepared.waived_because)
    elif prepared is not None and (points := open_points(prepared.checklist)):
        value = QCoreApplication.translate("Cockpit", "{0} points open").format(len(points))
    missing = QCoreApplication.translate("Cockpit", "not recorded")
    return _row("prepared", words, value, met=prepared is not None, missing=missing)


def _vitals(live: LiveSession, zone: ZoneInfo) -> GateRow:
    words = QCoreApplication.translate("Cockpit", "Vitals before the dose (V)")
    taken = [one for one in live.standing if one.reading.systolic_mmhg is not None]
    value = ""
    if taken:
        told = QCoreApplication.translate("Cockpit", "{0} at {1}")
        value = told.format(session_words.pressure(taken[-1].reading), all_words.clock_time(taken[-1].at, zone))
    missing = QCoreApplication.translate("Cockpit", "to be measured")
    return _row("vitals", words, value, met=bool(taken), missing=missing)


def _support(live: LiveSession) -> GateRow:
    words = QCoreApplication.translate("Cockpit", "Support person and way home")
    named = live.sitting.support_person or live.patient.support_name
    missing = QCoreApplication.translate("Cockpit", "not recorded")
    return _row("support", words, named, met=bool(named), missing=missing)


def _signal(live: LiveSession) -> GateRow:
    words = QCoreApplication.translate("Cockpit", "Signal to pause")
    missing = QCoreApplication.translate("Cockpit", "not recorded")
    said = live.patient.pause_signal
    return _row("signal", words, said, met=bool(said), missing=missing)


def _touch(live: LiveSession) -> GateRow:
    words = QCoreApplication.translate("Cockpit", "What was agreed about touch")
    missing = QCoreApplication.translate("Cockpit", "not recorded")
    said = live.patient.touch_agreement
    return _row("touch", words, said, met=bool(said), missing=missing)
