"""The log of a dosing session: what an entry is about, and whose eyes it comes from (clinical-reference 5; N8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.titration import DoseSetting

BEFORE = timedelta(hours=12)
"""How long before its start an entry may be measured and still belong to the session. Policy."""
LONGEST = timedelta(hours=24)
"""A session that was started longer ago and never ended is old work, not one that runs. Policy."""
SLACK = timedelta(minutes=1)
"""By how much a typed moment may lie ahead: clocks on the wall are read to the minute."""


class EntryKind(StrEnum):
    """What an entry of the log is about."""

    STARTED = "started"
    DOSE = "dose"
    HOW_TAKEN = "how_taken"
    READING = "reading"
    RATING = "rating"
    EVENT = "event"
    LINE = "line"
    ADVERSE_EVENT = "adverse_event"
    RESCUE = "rescue"
    SLOT_MISSED = "slot_missed"
    ALERT_SEEN = "alert_seen"
    CRITERION = "criterion"
    SCORE = "score"
    RELEASED = "released"
    LEFT = "left"
    TAKEN_BACK = "taken_back"
    CORRECTED = "corrected"
    TIMERS_PAUSED = "timers_paused"
    TIMERS_RESUMED = "timers_resumed"
    GAP = "gap"
    CLOCK = "clock"
    ENDED = "ended"
    REOPENED = "reopened"


class EventCode(StrEnum):
    """What one key adds to the log."""

    NAUSEA = "nausea"
    VOMITING = "vomiting"
    DIZZINESS = "dizziness"
    ANXIETY = "anxiety"
    HEADACHE = "headache"
    TEARFUL = "tearful"
    TOUCH_ASKED = "touch_asked"
    OTHER = "other"
    LOOK_IN = "look_in"
    PAUSE_SIGNAL = "pause_signal"
    STEPS_OPENED = "steps_opened"


class Manner(StrEnum):
    """Whose eyes an entry comes from: seen here, told by somebody else, or copied from paper (S19, N16)."""

    OBSERVED = "observed"
    REPORTED = "reported"
    TRANSCRIBED = "transcribed"


class Supervision(StrEnum):
    """How a session is watched (clinical-reference 1.2 P9)."""

    IN_PERSON = "in_person"
    LIVE_VIDEO = "live_video"
    PHONE_AVAILABLE = "phone_available"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """How a session is watched, and how contact is held where nobody is in the room (P9, capabilities S46)."""

    supervision: str = ""
    contact_held: str = ""


UNTOLD = Watch()


def watch_problems(watch: Watch) -> list[Problem]:
    """Say what can't be: no such way of watching, or a text that is too long."""
    unknown = watch.supervision and watch.supervision not in set(Supervision)
    found = [Problem("session.no-such-supervision", field="supervision")] if unknown else []
    return [*found, *text_problems(watch.contact_held, field="contact_held")]


def first_problems(supervisor: str, watch: Watch) -> list[Problem]:
    """Say that nobody is named who watches a first session, or how; it may be started with a reason (S9, 1.2 P9)."""
    if supervisor.strip() and watch.supervision:
        return []
    field = "supervision" if supervisor.strip() else "supervisor"
    return [Problem("session.first-unwatched", Severity.CONFIRM, field=field)]


def usual_manner(setting: str, supervision: str) -> Manner:
    """Return whose eyes an entry comes from where nobody says: at home, without anybody there, it was reported."""
    at_home = setting == DoseSetting.HOME and supervision != Supervision.IN_PERSON
    return Manner.REPORTED if at_home else Manner.OBSERVED


def manner_problems(manner: Manner, setting: str, supervision: str) -> list[Problem]:
    """Say that nothing at home was observed here, unless somebody was there (capabilities S19)."""
    if manner is Manner.OBSERVED and usual_manner(setting, supervision) is Manner.REPORTED:
        return [Problem("session.not-observed", field="manner")]
    return []


def moment_problems(at: datetime, *, started_at: datetime, now: datetime) -> list[Problem]:
    """Say whether a moment lies ahead, or too long before the session to belong to it."""
    if at > now + SLACK:
        return [Problem("session.moment-ahead", field="at")]
    if at < started_at - BEFORE:
        return [Problem("session.moment-before", field="at")]
    return []


def line_problems(words: str) -> list[Problem]:
    """Say whether a line of the log is empty, or too long to be one."""
    if not words.strip():
        return [Problem("session.line-empty", field="words")]
    return text_problems(words, field="words")
