"""Words of the cockpit: events, entries of the log, slots, terms of harm and of help."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.adverse_events import EventOutcome
from keta_desk.domain.black_box import Cause
from keta_desk.domain.readiness import Criterion, CriterionNow, CriterionState
from keta_desk.domain.session_log import EntryKind, EventCode
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries.live_parts import LogLine
from keta_desk.queries.live_rows import AdverseLine, AdverseWas
from keta_desk.queries.live_session import LiveSession
from keta_desk.ui import words as all_words
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.nav_item import initials_of

EVENTS = (
    EventCode.NAUSEA,
    EventCode.VOMITING,
    EventCode.DIZZINESS,
    EventCode.ANXIETY,
    EventCode.HEADACHE,
    EventCode.TEARFUL,
    EventCode.TOUCH_ASKED,
    EventCode.OTHER,
)
"""What the keys 1 to 8 add, in their order."""
ICONS = {
    EntryKind.STARTED: ("play", "accent"),
    EntryKind.ENDED: ("check-circle", "ink_2"),
    EntryKind.REOPENED: ("play", "caution"),
    EntryKind.DOSE: ("session", "accent"),
    EntryKind.HOW_TAKEN: ("check", "ok"),
    EntryKind.READING: ("heart", "ink_2"),
    EntryKind.RATING: ("outcomes", "ink_2"),
    EntryKind.EVENT: ("drop", "window"),
    EntryKind.LINE: ("leaf", "window"),
    EntryKind.ADVERSE_EVENT: ("triangle", "caution"),
    EntryKind.RESCUE: ("hand", "caution"),
    EntryKind.SLOT_MISSED: ("clock", "caution"),
    EntryKind.ALERT_SEEN: ("eye", "caution"),
    EntryKind.CRITERION: ("check-circle", "ok"),
    EntryKind.SCORE: ("outcomes", "ink_2"),
    EntryKind.RELEASED: ("car", "ok"),
    EntryKind.LEFT: ("right", "ink_2"),
    EntryKind.TAKEN_BACK: ("undo", "ink_3"),
    EntryKind.CORRECTED: ("pen", "ink_3"),
    EntryKind.TIMERS_PAUSED: ("clock", "caution"),
    EntryKind.TIMERS_RESUMED: ("clock", "ink_3"),
    EntryKind.GAP: ("refresh", "caution"),
    EntryKind.CLOCK: ("clock", "caution"),
}


def event_words(code: str) -> str:
    """Return what one key adds to the log."""
    said = {
        EventCode.NAUSEA: QCoreApplication.translate("Cockpit", "Nausea"),
        EventCode.VOMITING: QCoreApplication.translate("Cockpit", "Vomiting"),
        EventCode.DIZZINESS: QCoreApplication.translate("Cockpit", "Dizziness"),
        EventCode.ANXIETY: QCoreApplication.translate("Cockpit", "Anxiety"),
        EventCode.HEADACHE: QCoreApplication.translate("Cockpit", "Headache"),
        EventCode.TEARFUL: QCoreApplication.translate("Cockpit", "Tearful"),
        EventCode.TOUCH_ASKED: QCoreApplication.translate("Cockpit", "Touch asked for"),
        EventCode.OTHER: QCoreApplication.translate("Cockpit", "Other"),
        EventCode.LOOK_IN: QCoreApplication.translate("Cockpit", "Looked in, all well"),
        EventCode.PAUSE_SIGNAL: QCoreApplication.translate("Cockpit", "Signal to pause"),
        EventCode.STEPS_OPENED: QCoreApplication.translate("Cockpit", "Emergency steps opened"),
    }
    return said.get(EventCode(code), code) if code in set(EventCode) else code


def since(at: datetime, dosed_at: datetime | None, zone: ZoneInfo) -> str:
    """Return when something was, as the log says it: `+00:33` since the dose, or the time of day before one."""
    if dosed_at is None:
        return all_words.clock_time(at, zone)
    minutes = (at - dosed_at).total_seconds() // 60
    sign = "\u2212" if minutes < 0 else "+" if minutes else ""
    whole = abs(int(minutes))
    return f"{sign}{whole // 60:02}:{whole % 60:02}"


def initials(name: str) -> str:
    """Return who somebody is in two letters."""
    return initials_of(name)


def pleasant_choices() -> list[tuple[str, str]]:
    """Return how pleasant or difficult something was, from -5 to 5."""
    ends = {
        -5: QCoreApplication.translate("Cockpit", "\u22125, difficult"),
        5: QCoreApplication.translate("Cockpit", "+5, pleasant"),
    }
    return [(str(value), ends.get(value, f"{value:+d}".replace("-", "\u2212"))) for value in range(-5, 6)]


def harm_words(harm: AdverseLine | AdverseWas) -> str:
    """Return an adverse event as the log says it: its grade, and what became of it."""
    told = [harm.term]
    if harm.grade:
        told.append(QCoreApplication.translate("Cockpit", "grade {0}").format(harm.grade))
    if harm.outcome:
        told.append(outcomes()[EventOutcome(harm.outcome)])
    return ", ".join(told)


def harm_line(harm: AdverseLine, kind: EntryKind, because: str) -> str:
    """Return an entry about an adverse event: as it was recorded, or put right with both values."""
    if kind is EntryKind.CORRECTED and harm.before:
        return corrected_words(harm_words(harm), harm_words(harm.before[-1]), because)
    return harm_words(harm)


def outcomes() -> dict[EventOutcome, str]:
    """Return what becomes of an adverse event, in words."""
    return {
        EventOutcome.RECOVERED: QCoreApplication.translate("Cockpit", "recovered"),
        EventOutcome.RECOVERING: QCoreApplication.translate("Cockpit", "recovering"),
        EventOutcome.NOT_RECOVERED: QCoreApplication.translate("Cockpit", "not recovered"),
        EventOutcome.SEQUELAE: QCoreApplication.translate("Cockpit", "with sequelae"),
        EventOutcome.FATAL: QCoreApplication.translate("Cockpit", "fatal"),
        EventOutcome.UNKNOWN: QCoreApplication.translate("Cockpit", "unknown"),
    }


def corrected_words(now: str, was: str, because: str) -> str:
    """Return what was put right: both values, and why."""
    told = QCoreApplication.translate("Cockpit", "Corrected: {0}, was {1} ({2})")
    return told.format(now.rstrip("."), was.rstrip("."), because)


def joined(first: str, then: str) -> str:
    """Return what was logged with what was said of it, or the one of both that there is."""
    if not (first and then):
        return first or then
    return QCoreApplication.translate("Cockpit", "{0}: {1}").format(first, then)


def line_words(one: LogLine, zone: ZoneInfo) -> str:
    """Return what an entry says that is neither a reading, a dose nor an event."""
    event, kind = one.event, EntryKind(one.event.kind)
    if one.adverse is not None and kind in (EntryKind.ADVERSE_EVENT, EntryKind.CORRECTED):
        return harm_line(one.adverse, kind, event.words)
    if kind is EntryKind.RESCUE and one.rescue is not None:
        return joined(rescue_words(one.rescue.action), one.rescue.response)
    if kind in (EntryKind.GAP, EntryKind.CLOCK):
        return jump_words(event.kind, event.code, event.value, event.at, zone)
    if kind is EntryKind.SLOT_MISSED:
        return QCoreApplication.translate("Cockpit", "Vitals of +{0} min missed: {1}").format(event.value, event.words)
    if kind is EntryKind.SCORE:
        named = QCoreApplication.translate("Cockpit", "Modified Aldrete {0} of 10").format(event.value)
    else:
        named = criterion_name(event.code) if kind is EntryKind.CRITERION else kind_words(kind)
    return joined(named, event.words)


def kind_words(kind: EntryKind) -> str:
    """Return what an entry is called that has few words of its own; '' for a line."""
    said = {
        EntryKind.STARTED: QCoreApplication.translate("Cockpit", "Session started"),
        EntryKind.ENDED: QCoreApplication.translate("Cockpit", "Session ended"),
        EntryKind.REOPENED: QCoreApplication.translate("Cockpit", "Session taken up again"),
        EntryKind.ALERT_SEEN: QCoreApplication.translate("Cockpit", "Alert seen"),
        EntryKind.SCORE: QCoreApplication.translate("Cockpit", "Score"),
        EntryKind.RELEASED: QCoreApplication.translate("Cockpit", "Released"),
        EntryKind.LEFT: QCoreApplication.translate("Cockpit", "Left"),
        EntryKind.TAKEN_BACK: QCoreApplication.translate("Cockpit", "Taken back"),
        EntryKind.CORRECTED: QCoreApplication.translate("Cockpit", "Corrected"),
        EntryKind.TIMERS_PAUSED: QCoreApplication.translate("Cockpit", "Timers paused"),
        EntryKind.TIMERS_RESUMED: QCoreApplication.translate("Cockpit", "Timers go on"),
        EntryKind.ADVERSE_EVENT: QCoreApplication.translate("Cockpit", "Adverse event"),
        EntryKind.RESCUE: QCoreApplication.translate("Cockpit", "Something was done"),
        EntryKind.DOSE: QCoreApplication.translate("Cockpit", "Dose"),
        EntryKind.HOW_TAKEN: QCoreApplication.translate("Cockpit", "How it was taken"),
        EntryKind.READING: QCoreApplication.translate("Cockpit", "Reading"),
        EntryKind.RATING: QCoreApplication.translate("Cockpit", "Rating"),
    }
    return said.get(kind, "")


def jump_words(kind: str, code: str, seconds: int | None, at: datetime, zone: ZoneInfo) -> str:
    """Say what lies between two entries: the program was away, the computer slept, or its clock was set."""
    moment = all_words.clock_time(at, zone)
    length = stretch(abs(seconds or 0))
    if kind == EntryKind.GAP and seconds is not None and seconds >= 0:
        told = QCoreApplication.translate("Cockpit", "KetaDesk was closed for {0}, until {1}")
    elif code == Cause.SLEPT:
        told = QCoreApplication.translate("Cockpit", "The computer slept for {0}, until {1}")
    else:
        told = QCoreApplication.translate("Cockpit", "The clock of the computer was set, by {0}, after {1}")
    return told.format(length, moment)


def stretch(seconds: float) -> str:
    """Return a stretch of time in words."""
    whole = int(seconds)
    if whole < 60:
        return QCoreApplication.translate("Cockpit", "{0} s").format(whole)
    if whole < 3600:
        return QCoreApplication.translate("Cockpit", "{0} min {1} s").format(whole // 60, whole % 60)
    if whole < 48 * 3600:
        return QCoreApplication.translate("Cockpit", "{0} h {1} min").format(whole // 3600, whole % 3600 // 60)
    return QCoreApplication.translate("Cockpit", "{0} days").format(whole // 86400)


def rescue_words(action: str) -> str:
    """Return what was done, as the list of actions names it (clinical-reference 5.5)."""
    return dict(rescue_actions()).get(action, action.replace("_", " "))


def rescue_actions() -> tuple[tuple[str, str], ...]:
    """Return what may have been done, in reading order (clinical-reference 5.5)."""
    return (
        ("verbal_reassurance", QCoreApplication.translate("Cockpit", "Verbal reassurance")),
        ("reposition", QCoreApplication.translate("Cockpit", "Repositioned")),
        ("dim_stimuli", QCoreApplication.translate("Cockpit", "Light and sound dimmed")),
        ("pause_infusion", QCoreApplication.translate("Cockpit", "Infusion paused")),
        ("slow_infusion", QCoreApplication.translate("Cockpit", "Infusion slowed")),
        ("stop_infusion", QCoreApplication.translate("Cockpit", "Infusion stopped")),
        ("spit_out_remaining", QCoreApplication.translate("Cockpit", "Remainder spat out")),
        ("oxygen", QCoreApplication.translate("Cockpit", "Oxygen")),
        ("airway_manoeuvre", QCoreApplication.translate("Cockpit", "Airway manoeuvre")),
        ("suction", QCoreApplication.translate("Cockpit", "Suction")),
        ("antiemetic", QCoreApplication.translate("Cockpit", "Antiemetic")),
        ("antihypertensive", QCoreApplication.translate("Cockpit", "Antihypertensive")),
        ("anxiolytic", QCoreApplication.translate("Cockpit", "Anxiolytic")),
        ("iv_fluid", QCoreApplication.translate("Cockpit", "Intravenous fluid")),
        ("glucose_check", QCoreApplication.translate("Cockpit", "Glucose checked")),
        ("ecg", QCoreApplication.translate("Cockpit", "ECG")),
        ("cpr_aed", QCoreApplication.translate("Cockpit", "CPR or AED")),
        ("call_clinician", QCoreApplication.translate("Cockpit", "Clinician called")),
        ("call_911", QCoreApplication.translate("Cockpit", "911 called")),
        ("call_988", QCoreApplication.translate("Cockpit", "988 called")),
        ("notify_support_person", QCoreApplication.translate("Cockpit", "Support person told")),
        ("transfer_ed", QCoreApplication.translate("Cockpit", "Taken to an emergency department")),
        ("other", QCoreApplication.translate("Cockpit", "Something else")),
    )


def moment_words(at: datetime, zone: ZoneInfo) -> str:
    """Return a moment with its weekday: `Fri 20 Nov 16:00`."""
    day = write_day(at.astimezone(zone).date(), weekday=True, year=False)
    return f"{day} {all_words.clock_time(at, zone)}"


# Leaving


def criterion_name(criterion: str) -> str:
    """Return a criterion of leaving in a few words (clinical-reference 5.6)."""
    said = {
        Criterion.AWAKE: QCoreApplication.translate("Cockpit", "Awake, MOAA/S 5"),
        Criterion.ORIENTED: QCoreApplication.translate("Cockpit", "Oriented, or as before"),
        Criterion.PRESSURE: QCoreApplication.translate("Cockpit", "BP near the one before"),
        Criterion.PULSE: QCoreApplication.translate("Cockpit", "Pulse 50 to 110"),
        Criterion.OXYGEN: QCoreApplication.translate("Cockpit", "SpO₂ 94 % or as before, room air"),
        Criterion.GAIT: QCoreApplication.translate("Cockpit", "Steady walk"),
        Criterion.NAUSEA: QCoreApplication.translate("Cockpit", "Nausea 3 or less, no vomiting"),
        Criterion.DISSOCIATION: QCoreApplication.translate("Cockpit", "Dissociation 2 or less"),
        Criterion.SAFETY: QCoreApplication.translate("Cockpit", "No new thoughts of suicide"),
        Criterion.OBSERVED: QCoreApplication.translate("Cockpit", "Observed long enough"),
        Criterion.ESCORT: QCoreApplication.translate("Cockpit", "Support person here, no driving"),
        Criterion.INSTRUCTIONS: QCoreApplication.translate("Cockpit", "Written instructions given"),
        Criterion.NEXT_CONTACT: QCoreApplication.translate("Cockpit", "Next contact booked"),
        Criterion.SUPPORT_CONFIRMS: QCoreApplication.translate("Cockpit", "Support person confirms"),
        Criterion.REACHABLE: QCoreApplication.translate("Cockpit", "Patient can be reached"),
        Criterion.NO_DRIVING: QCoreApplication.translate("Cockpit", "Says: no driving"),
    }
    return said[Criterion(criterion)] if criterion in set(Criterion) else criterion


def criterion_words(one: CriterionNow, live: LiveSession) -> str:
    """Return a criterion as the list names it."""
    if one.criterion is Criterion.OBSERVED and live.observed_until is not None and live.dosed_at is not None:
        minutes = int((live.observed_until - live.dosed_at).total_seconds() // 60)
        return QCoreApplication.translate("Cockpit", "{0} min since dose").format(minutes)
    if one.criterion is Criterion.ESCORT and live.sitting.setting == DoseSetting.HOME:
        return QCoreApplication.translate("Cockpit", "Support person there")
    return criterion_name(one.criterion)


def criterion_value(one: CriterionNow, live: LiveSession, zone: ZoneInfo) -> str:
    """Return the value and the time by which a criterion was judged, or from when on it can be."""
    if one.criterion is Criterion.OBSERVED and live.observed_until is not None:
        time = all_words.clock_time(live.observed_until, zone)
        if one.state is CriterionState.MET:
            return QCoreApplication.translate("Cockpit", "since {0}").format(time)
        return QCoreApplication.translate("Cockpit", "opens {0}").format(time)
    if one.criterion is Criterion.NEXT_CONTACT and one.at is not None:
        return moment_words(one.at, zone)
    parts = [one.exception or one.value, all_words.clock_time(one.at, zone) if one.at is not None else ""]
    return " ".join(part for part in parts if part)


def state_words(state: CriterionState) -> str:
    """Return how a criterion stands."""
    said = {
        CriterionState.MET: QCoreApplication.translate("Cockpit", "met"),
        CriterionState.NOT_MET: QCoreApplication.translate("Cockpit", "not met"),
        CriterionState.EXCEPTION: QCoreApplication.translate("Cockpit", "exception"),
        CriterionState.ASKED: QCoreApplication.translate("Cockpit", "to be asked"),
        CriterionState.MEASURED: QCoreApplication.translate("Cockpit", "to be measured"),
    }
    return said[state]
