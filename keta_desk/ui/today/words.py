"""What the screen of the day says of appointments, of what was left open, and of windows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from keta_desk.domain.check_ins import FollowUp
from keta_desk.domain.patients import chart_label
from keta_desk.domain.schedule import AppointmentKind, AppointmentState
from keta_desk.queries.patients import PatientLine
from keta_desk.queries.today import Booked, Day, Loop
from keta_desk.ui import words
from keta_desk.ui.guard import privacy
from keta_desk.ui.outcomes.alert_words import chip_of as alert_chip
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.ribbon import WindowDays
from keta_desk.ui.words import said

LONGEST_TOLD = 90
"""Letters of a commitment that stand on the screen of the day; all of it stands in the chart."""
_ICONS = {
    AppointmentKind.EVALUATION: "user",
    AppointmentKind.PREPARATION: "hand",
    AppointmentKind.DOSING: "session",
    AppointmentKind.INTEGRATION: "leaf",
    AppointmentKind.CHECK_IN: "phone",
    AppointmentKind.REVIEW: "docs",
}
_STATES = {
    AppointmentState.CONFIRMED: ChipWords("Confirmed", "ok", "check"),
    AppointmentState.CHECKED_IN: ChipWords("Checked in", "ok", "check"),
    AppointmentState.IN_PROGRESS: ChipWords("In progress", "stage", "session"),
    AppointmentState.OBSERVATION: ChipWords("Observation", "stage", "eye"),
    AppointmentState.COMPLETED: ChipWords("Done", "ok", "check-circle"),
    AppointmentState.CANCELLED: ChipWords("Cancelled", "grey", "minus"),
    AppointmentState.NO_SHOW: ChipWords("Did not come", "caution", "triangle"),
    AppointmentState.ABORTED: ChipWords("Broken off", "caution", "triangle"),
}


@dataclass(frozen=True, slots=True)
class LoopWords:
    """Something left open in words: what, about whom, and what the button does."""

    icon: str
    colour: str
    what: str
    more: str
    act: str


def icon_of(kind: str) -> str:
    """Return the icon of a kind of appointment."""
    return _ICONS.get(AppointmentKind(kind), "schedule")


def lasting(minutes: int) -> str:
    """Return a length of time: `50 min`, `2 h 30`."""
    hours, rest = divmod(minutes, 60)
    if not hours or minutes == 60:
        return said("{0} min").format(minutes)
    return said("{0} h {1}").format(hours, f"{rest:02}") if rest else said("{0} h").format(hours)


def about(booked: Booked) -> str:
    """Return what an appointment is: its kind, with whom, and where."""
    at = booked.at
    return " · ".join(part for part in (words.kind_words(at.kind), at.with_whom, at.place) if part)


def chip_of(booked: Booked) -> ChipWords | None:
    """Return the one chip of an appointment: the patient's flag, else where the appointment stands."""
    if (flag := words.flag_chip(booked.patient.flag)) is not None and booked.patient.flag != "remission":
        return flag
    state = _STATES.get(AppointmentState(booked.at.state))
    return replace(state, text=said(state.text)) if state else None


def counted(day: Day) -> str:
    """Return how many come today and how many have come."""
    if not day.booked:
        return ""
    return said("{0} today, {1} done").format(len(day.booked), day.done)


def nobody(day: Day) -> str:
    """Return what stands where no appointment is: when the next one is, or that there is none."""
    if day.next_at is None:
        return said("No appointments today, and none booked.")
    return said("No appointments today. Next: {0}.").format(_when(day.next_at, day))


def loop_words(loop: Loop, day: Day, forms: dict[str, str]) -> LoopWords:
    """Return a loop in words. `forms` names the forms that can hold a draft."""
    who = _who(loop.patient)
    when = _when(loop.at, day) if loop.at is not None else ""
    more = " · ".join(part for part in (who, when) if part)
    match loop.kind:
        case "alert" | "task" if loop.alert is not None:
            chip = alert_chip(loop.alert, loop.more_alerts)
            icon, colour = ("clock", "ink_2") if loop.kind == "task" else (chip.icon, chip.kind)
            return LoopWords(icon, colour, chip.text, who if loop.kind == "task" else more, said("Review"))
        case "unfinished":
            return LoopWords("session", "caution", said("Session not ended"), more, said("Go on"))
        case "unclosed":
            return LoopWords("schedule", "ink_2", said("Appointment without an end"), more, said("Chart"))
        case "check_due" | "commitment" | "no_integration":
            return _integration_words(loop, day, who, more)
        case _:
            named = forms.get(loop.form, said("Form"))
            return LoopWords("pen", "ink_2", said("Draft not saved: {0}").format(named), more, said("Go on"))


def _integration_words(loop: Loop, day: Day, who: str, more: str) -> LoopWords:
    """Return in words what is owed between two sessions."""
    if loop.kind == "no_integration":
        days = said("Day {0} of 14").format(loop.patient.window_day if loop.patient else "")
        return LoopWords("triangle", "caution", said("No integration held or booked"), f"{who} · {days}", said("Book"))
    if loop.kind == "check_due" or loop.at is None:
        return LoopWords("phone", "caution", due_check_words(loop.subject), more, said("Ask"))
    told = said("Commitment open: {0}").format(" ".join(loop.subject.split())[:LONGEST_TOLD])
    until = said("was due {0}").format(words.near_day(loop.at.astimezone(day.zone).date(), day.day))
    return LoopWords("flag", "ink_2", told, f"{who} · {until}", said("Open"))


def due_check_words(point: str) -> str:
    """Say which of the points after a session nobody has asked at yet."""
    told = {
        FollowUp.NEXT_DAY: said("Next-day check due"),
        FollowUp.THREE_DAYS: said("72 h check due"),
        FollowUp.WEEK: said("7-day check due"),
    }
    return told.get(FollowUp(point), "")


def window_state(window: WindowDays) -> ChipWords:
    """Return a window in words: its day, and what is held and booked; nothing of either is a warning."""
    held, booked = len(window.held), len(window.booked)
    if not held and not booked:
        return ChipWords(said("Day {0}, none held, none booked").format(window.day), "caution", "triangle")
    if not booked:
        return ChipWords(said("Day {0}, {1} held, none booked").format(window.day, held))
    return ChipWords(said("Day {0}, {1} held, {2} booked").format(window.day, held, booked))


def _who(patient: PatientLine | None) -> str:
    if patient is None:
        return ""
    if privacy.hidden():
        return privacy.name(patient.name, patient.chart_number)
    return f"{patient.name} · {chart_label(patient.chart_number)}"


def _when(moment: datetime, day: Day) -> str:
    zone: ZoneInfo = day.zone
    return words.near_moment(moment, zone, day.day)
