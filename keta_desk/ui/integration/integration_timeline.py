"""What the entries of integration work say on the timeline: the bold part, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from keta_desk.domain.check_ins import FollowUp, read_stressors
from keta_desk.domain.integration import CommitmentState
from keta_desk.queries.check_ins import FIGURES
from keta_desk.queries.timeline_rows import EntryKind, Said
from keta_desk.ui.integration import check_in_words
from keta_desk.ui.parts.moment_edit import write_day


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Timeline", text)


def _check_in(told: Said) -> tuple[str, str]:
    point = told.fact("follows_up")
    what = said("Check-in")
    if point in set(FollowUp):
        what = said("Check-in, {0} after the session").format(check_in_words.point_words(FollowUp(point)))
    figures = {name: int(told.fact(name)) for name in FIGURES if told.fact(name)}
    parts = [check_in_words.figures_words(figures)]
    parts += [check_in_words.stressor_words(one) for one in read_stressors(told.fact("stressors") or "[]")]
    parts += [told.fact(name) for name in ("side_effects", "medicines_changed", "function", "commitments_tried")]
    return what, ". ".join(part for part in (*parts, told.text) if part)


def _commitment(told: Said) -> tuple[str, str]:
    if told.fact("over"):
        done = told.fact("state") == CommitmentState.DONE
        pattern = said("Commitment done: {0}") if done else said("Commitment not done: {0}")
        return pattern.format(told.fact("what")), told.text
    due = told.fact("due_on")
    until = said("due {0}").format(write_day(date.fromisoformat(due))) if due else said("no day set")
    return said("Commitment: {0}").format(told.fact("what")), ", ".join(
        part for part in (told.fact("measured_by"), until) if part
    )


def _journal(told: Said) -> tuple[str, str]:
    if not told.fact("is_shared"):
        return said("Journal entry, not shared"), ""
    return said("Journal entry"), told.text


def _safety_plan(told: Said) -> tuple[str, str]:
    return said("Safety plan, version {0}").format(told.fact("number")), told.text


def _trigger(told: Said) -> tuple[str, str]:
    pattern = said("Trigger ended: {0}") if told.fact("over") else said("Trigger: {0}")
    return pattern.format(told.fact("trigger")), told.text


def _pattern(told: Said) -> tuple[str, str]:
    pattern = said("Pattern ended: {0}") if told.fact("over") else said("Pattern: {0}")
    return pattern.format(told.fact("pattern")), told.text


def _skill(told: Said) -> tuple[str, str]:
    pattern = said("Practice ended: {0}") if told.fact("over") else said("Practice: {0}")
    return pattern.format(told.fact("name")), told.text


SAYS: Mapping[EntryKind, Callable[[Said], tuple[str, str]]] = {
    EntryKind.CHECK_IN: _check_in,
    EntryKind.COMMITMENT: _commitment,
    EntryKind.JOURNAL: _journal,
    EntryKind.SAFETY_PLAN: _safety_plan,
    EntryKind.TRIGGER: _trigger,
    EntryKind.PATTERN: _pattern,
    EntryKind.SKILL: _skill,
}
