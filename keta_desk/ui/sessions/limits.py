"""Limits that a reading outside a session crosses: shown, never a reason to refuse what was measured."""

from __future__ import annotations

from collections.abc import Sequence

from keta_desk.domain.problems import Problem
from keta_desk.domain.vitals import Moment, Reading, limit_problems
from keta_desk.reference import catalogue
from keta_desk.ui import words


def crossed(reading: Reading) -> list[Problem]:
    """Return the limits before a dose that `reading` crosses; without a session these are the ones that hold."""
    return limit_problems(reading, catalogue.limits().vitals, Moment.BEFORE)


def crossed_words(found: Sequence[Problem]) -> str:
    """Say which limits are crossed, whose they are, and that the reading is kept; '' for none."""
    if not found:
        return ""
    each = words.said("{what} {value}, limit {limit} ({level}).")
    said = [each.format(**{**problem.facts, "level": words.said(problem.facts["level"])}) for problem in found]
    profile = catalogue.limits()
    whose = words.said("Limits before a dose: {0}. They keep no reading from being saved.").format(profile.name)
    return " ".join([*said, whose])
