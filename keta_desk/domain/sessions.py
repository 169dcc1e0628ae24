"""How a session went: what cannot be, in minutes after the first dose."""

from __future__ import annotations

from itertools import pairwise

from keta_desk.domain.problems import Problem

LONGEST_MIN = 24 * 60


def effect_problems(onset_min: int | None, peak_min: int | None, settled_min: int | None) -> list[Problem]:
    """Say what cannot be: effects that follow each other the wrong way round, or outlast a day.

    What was not recorded is not judged.
    """
    told = {"onset_min": onset_min, "peak_min": peak_min, "settled_min": settled_min}
    recorded = [(name, minutes) for name, minutes in told.items() if minutes is not None]
    found = [
        Problem("session.effect-too-late", facts={"minutes": str(minutes), "most": str(LONGEST_MIN)}, field=name)
        for name, minutes in recorded
        if minutes > LONGEST_MIN
    ]
    for (_, before), (name, after) in pairwise(recorded):
        if after < before:
            facts = {"after": str(after), "before": str(before)}
            found.append(Problem("session.effects-out-of-order", facts=facts, field=name))
    return found
