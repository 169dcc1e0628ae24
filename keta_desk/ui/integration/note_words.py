"""Integration in words: how long after which dose, what a commitment came to, what a session's peaks were."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.integration import CommitmentState
from keta_desk.queries.integration import CommitmentLine
from keta_desk.queries.sessions import SessionLine
from keta_desk.ui import words
from keta_desk.ui.integration.standing import Held, Standing
from keta_desk.ui.parts.moment_edit import write_day

FIELDS = (
    *("theme", "insight", "meaning", "trigger", "pattern", "skills", "barriers", "what_changed", "risk_review"),
    *("follow_up", "modality", "clinician_remark"),
)


def field_words(name: str) -> str:
    """Return the label of a part of an integration note."""
    labels = {
        "theme": words.said("Theme"),
        "insight": words.said("Insight"),
        "meaning": words.said("Meaning"),
        "trigger": words.said("Trigger"),
        "pattern": words.said("Pattern"),
        "skills": words.said("Skills practised"),
        "barriers": words.said("Barriers"),
        "risk_review": words.said("Risk review"),
        "follow_up": words.said("Follow-up"),
        "clinician_remark": words.said("For the practice alone"),
        "note_class": words.said("Kind of note"),
        "what_changed": words.said("What has changed"),
        "modality": words.said("Way of working"),
        "share_with_patient": words.said("Shared with the patient"),
    }
    return labels[name]


def state_words(state: str) -> str:
    """Return what became of a commitment."""
    match state:
        case CommitmentState.DONE:
            return words.said("done")
        case CommitmentState.NOT_DONE:
            return words.said("not done")
    return words.said("open")


def agreed_words(line: CommitmentLine) -> str:
    """Return a commitment in one line: what, how it stands, and what came of it."""
    if not line.is_open:
        said = words.said("{0} ({1}: {2})") if line.outcome else words.said("{0} ({1})")
        return said.format(line.what, state_words(line.state), line.outcome)
    if line.due_on is None:
        return words.said("{0} ({1})").format(line.what, state_words(line.state))
    return words.said("{0} ({1}, due {2})").format(line.what, state_words(line.state), write_day(line.due_on))


def hours_words(hours: float | None) -> str:
    """Return a stretch after a dose: hours up to four days, then days; '' for None."""
    if hours is None:
        return ""
    if hours < 1:
        return words.said("under 1 h")
    if hours < 96:
        return words.said("{0} h").format(int(hours))
    return words.said("{0} days").format(int(hours // 24))


def after_words(held: Held) -> str:
    """Return how long after which dose a session was: `47 h after 250 mg`; '' where no dose came before."""
    if held.dose is None:
        return words.said("before any dose")
    return words.said("{0} after {1}").format(hours_words(held.hours), words.dose(held.dose.dose_ug))


def due_words(due: date | None, today: date) -> str:
    """Return when a commitment is due."""
    if due is None:
        return words.said("no day set")
    if due < today:
        return words.said("was due {0}").format(words.near_day(due, today))
    return words.said("due {0}").format(words.near_day(due, today))


def window_words(found: Standing) -> str:
    """Say how the window stands."""
    closes = write_day(found.closes_on, weekday=True, year=False)
    if found.days_left < 0:
        return words.said("Closed {0}; the next opens with the next dose").format(closes)
    if found.days_left == 0:
        return words.said("Closes today")
    if found.days_left == 1:
        return words.said("Closes tomorrow, {0}").format(closes)
    return words.said("Closes in {0} days, {1}").format(found.days_left, closes)


def peak_words(session: SessionLine) -> str:
    """Return the peaks of a dosing session; what was not recorded is left out."""
    parts = []
    if session.peak_dissociation is not None:
        parts.append(words.said("peak dissociation {0} of 10").format(session.peak_dissociation))
    if session.peak_min is not None:
        parts.append(words.said("peak at {0} min").format(session.peak_min))
    if session.settled_min is not None:
        parts.append(words.said("settled by {0} min").format(session.settled_min))
    if session.peak_systolic_mmhg is not None and session.peak_diastolic_mmhg is not None:
        pressure = f"{session.peak_systolic_mmhg}/{session.peak_diastolic_mmhg}"
        parts.append(words.said("highest pressure {0}\u00a0mmHg").format(pressure))
    return ", ".join(parts) or words.said("ratings not recorded")
