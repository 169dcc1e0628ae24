"""What consents, items of the plan and markers of progress say on the timeline: the bold part, and the rest."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from keta_desk.queries.timeline_rows import Said
from keta_desk.ui.parts.moment_edit import write_day


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Timeline", text)


def consent(told: Said) -> tuple[str, str]:
    """Return what was presented and whether it was signed, or that it was withdrawn and why."""
    if told.fact("over"):
        return said("Consent withdrawn: {0}").format(told.fact("title")), told.fact("withdrawn_because")
    signed_by, until = told.fact("signed_by"), told.fact("expires_on")
    pattern = said("Consent signed: {0}") if told.fact("signed_at") else said("Consent presented, not signed: {0}")
    parts = [
        said("by {0}").format(signed_by) if signed_by else "",
        said("holds until {0}").format(write_day(date.fromisoformat(until))) if until else "",
        told.text,
    ]
    return pattern.format(told.fact("title")), ". ".join(part for part in parts if part)


def item(told: Said) -> tuple[str, str]:
    """Return an item of the plan with owner and day, or that it is done."""
    pattern = said("Done: {0}") if told.fact("over") else said("Also in the plan: {0}")
    due = told.fact("due_on")
    until = said("due {0}").format(write_day(date.fromisoformat(due))) if due else ""
    parts = (told.fact("owner"), "" if told.fact("over") else until, told.text)
    return pattern.format(told.fact("what")), ". ".join(part for part in parts if part)


def marker(told: Said) -> tuple[str, str]:
    """Return a marker of progress as it was chosen, or that it is rated no more."""
    pattern = said("Marker ended: {0}") if told.fact("over") else said("Marker of progress: {0}")
    return pattern.format(told.fact("name")), ""


def rating(told: Said) -> tuple[str, str]:
    """Return what a marker was rated, with the moment that shows it."""
    return said("{0}: {1} of 5").format(told.fact("name") or said("Marker"), told.fact("points")), told.text
