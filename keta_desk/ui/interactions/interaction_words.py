"""What the reference of interactions says, in the words of the screen."""

from __future__ import annotations

from keta_desk.domain.interactions import Match, Weight
from keta_desk.domain.quantities import plain, rounded
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.words import said


def chip(weight: Weight) -> ChipWords:
    """Return how grave an interaction is, as a chip."""
    return {
        Weight.MAJOR: ChipWords(said("Major"), "danger", "octagon"),
        Weight.MODERATE: ChipWords(said("Moderate"), "caution", "triangle"),
        Weight.MINOR: ChipWords(said("Minor"), "grey", "info"),
        Weight.NONE: ChipWords(said("Nothing known"), "fact", "info"),
    }[weight]


def told(match: Match) -> str:
    """Return what an interaction does, what is noted, and where that comes from."""
    one = match.interaction
    return said("{0}: {1} {2} ({3})").format(said(one.words), said(one.effect), said(one.advice), said(one.source))


def total(match: Match) -> str:
    """Return the daily total as lorazepam, '' where the interaction does not ask for one."""
    if match.not_reckoned is None:
        return ""
    if match.lorazepam_mg is None:
        return said("Lorazepam equivalent not reckoned: dose or frequency of {0} is not readable.").format(
            ", ".join(match.not_reckoned)
        )
    mg = plain(rounded(match.lorazepam_mg, 1))
    return said("Lorazepam equivalent of all: {0}\u00a0mg a day, by usual conversion, not checked.").format(mg)
