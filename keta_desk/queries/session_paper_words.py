"""How the parts of a session are written on paper: events, criteria, how a dose was taken, whose eyes it comes from."""

from __future__ import annotations

from keta_desk.documents import words
from keta_desk.documents.words import NBSP
from keta_desk.domain.dose_check import DosePart, Remainder
from keta_desk.domain.eligibility import Reply
from keta_desk.domain.observation import Slot, SlotState
from keta_desk.domain.quantities import mg_shown, plain, ug_to_mg
from keta_desk.domain.readiness import Criterion, CriterionState
from keta_desk.domain.session_log import EntryKind, EventCode, Manner, Supervision
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries.live_rows import LiveDose

MINUS = "\u2212"
SETTINGS = {DoseSetting.CLINIC: "in the clinic", DoseSetting.HOME: "at home"}
SUPERVISION = {
    Supervision.IN_PERSON: "in person",
    Supervision.LIVE_VIDEO: "by live video",
    Supervision.PHONE_AVAILABLE: "by telephone, on call",
}
MANNERS = {Manner.OBSERVED: "", Manner.REPORTED: "reported", Manner.TRANSCRIBED: "transcribed"}
REPLIES = {Reply.YES: "yes", Reply.NO: "no", Reply.UNKNOWN: "not known"}
PARTS = {DosePart.FULL: "", DosePart.PARTIAL: "part of a dose", DosePart.BOOSTER: "further dose"}
REMAINDERS = {Remainder.SWALLOWED: "rest swallowed", Remainder.SPAT_OUT: "rest spat out"}
EVENTS = {
    EventCode.NAUSEA: "Nausea",
    EventCode.VOMITING: "Vomiting",
    EventCode.DIZZINESS: "Dizziness",
    EventCode.ANXIETY: "Anxiety",
    EventCode.HEADACHE: "Headache",
    EventCode.TEARFUL: "Tearful",
    EventCode.TOUCH_ASKED: "Touch asked for",
    EventCode.OTHER: "Other",
    EventCode.LOOK_IN: "Looked in, all well",
    EventCode.PAUSE_SIGNAL: "Signal to pause",
    EventCode.STEPS_OPENED: "Emergency steps opened",
}
ENTRIES = {
    EntryKind.LINE: "",
    EntryKind.ALERT_SEEN: "Alert seen",
    EntryKind.SCORE: "Score",
    EntryKind.RELEASED: "Released",
    EntryKind.LEFT: "Left",
    EntryKind.TAKEN_BACK: "Entry taken back",
    EntryKind.CORRECTED: "Reading corrected",
    EntryKind.TIMERS_PAUSED: "Countdowns held",
    EntryKind.TIMERS_RESUMED: "Countdowns resumed",
    EntryKind.GAP: "The program was away",
    EntryKind.CLOCK: "The computer's clock jumped",
}
"""Entries of the log that no table of their own holds."""

CRITERIA = {
    Criterion.AWAKE: "Awake: MOAA/S 5",
    Criterion.ORIENTED: "Oriented, or as before",
    Criterion.PRESSURE: "Blood pressure near the one before the dose",
    Criterion.PULSE: "Pulse 50 to 110",
    Criterion.OXYGEN: "SpO₂ 94 % or more on room air, or as before",
    Criterion.GAIT: "Steady on the feet",
    Criterion.NAUSEA: "Nausea 3 or less, no vomiting for 30 min",
    Criterion.DISSOCIATION: "Dissociation 2 or less",
    Criterion.SAFETY: "No new thoughts of suicide",
    Criterion.OBSERVED: "Observed as long as is needed",
    Criterion.ESCORT: "Responsible adult or transport there",
    Criterion.INSTRUCTIONS: "Written instructions given",
    Criterion.NEXT_CONTACT: "Next contact booked",
    Criterion.SUPPORT_CONFIRMS: "Support person confirms",
    Criterion.REACHABLE: "Patient can be reached",
    Criterion.NO_DRIVING: "Will not drive until the next day",
}
"""Each point of leaving (clinical-reference 5.6)."""

STATES = {
    CriterionState.MET: "met",
    CriterionState.NOT_MET: "not met",
    CriterionState.EXCEPTION: "exception",
    CriterionState.ASKED: words.NOT_RECORDED,
    CriterionState.MEASURED: words.NOT_RECORDED,
}
SLOTS = {
    SlotState.DONE: "done",
    SlotState.MISSED: "missed",
    SlotState.NEXT: words.NOT_RECORDED,
    SlotState.AHEAD: words.NOT_RECORDED,
}


def minute(value: int | None) -> str:
    """Write a minute from the first dose with its sign; '' where there was no dose."""
    return "" if value is None else words.from_dose(value)


def figure(value: int | None) -> str:
    """Write a measured value; '' where it is not recorded."""
    return "" if value is None else str(value)


def slot_words(slot: Slot) -> str:
    """Say how a slot was kept: done, early or late by minutes, missed."""
    if slot.state is SlotState.EARLY:
        return f"{-(slot.offset_min or 0)}{NBSP}min early"
    if slot.state is SlotState.LATE:
        return f"{slot.offset_min}{NBSP}min late"
    return SLOTS[slot.state]


def taken_words(dose: LiveDose) -> str:
    """Say how a dose was taken, as far as it was recorded."""
    rate = plain(ug_to_mg(dose.rate_ul_per_h)) if dose.rate_ul_per_h is not None else ""
    told = (
        PARTS.get(DosePart(dose.part), "") if dose.part else "",
        dose.method,
        f"held {dose.held_min}{NBSP}min" if dose.held_min is not None else "",
        f"sipped {dose.sip_min}{NBSP}min" if dose.sip_min is not None else "",
        f"over {dose.infusion_min}{NBSP}min" if dose.infusion_min is not None else "",
        f"{rate}{NBSP}mL/h" if rate else "",
        REMAINDERS.get(Remainder(dose.remainder), "") if dose.remainder else "",
        f"not all: {dose.partial_because}" if dose.partial_because else "",
        f"wasted {mg_shown(ug_to_mg(dose.wasted_ug))}" if dose.wasted_ug else "",
        f"witness {dose.waste_witness}" if dose.waste_witness else "",
        f"in spite of a rule: {dose.confirmed_because}" if dose.confirmed_because else "",
    )
    return "; ".join(part for part in told if part)


def plain_words(value: str) -> str:
    """Write a value of the record in words: `not_recovered` as "not recovered"."""
    return value.replace("_", " ")
