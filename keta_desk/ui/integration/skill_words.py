"""Practices in words."""

from __future__ import annotations

from keta_desk.domain.cards import SkillKind
from keta_desk.domain.integration import CardChange
from keta_desk.ui.words import said


def kind_words(kind: str) -> str:
    """Return what kind of practice it is."""
    told = {
        SkillKind.MINDFULNESS: said("Mindfulness"),
        SkillKind.JOURNALING: said("Journaling"),
        SkillKind.GROUNDING: said("Grounding"),
        SkillKind.MOVEMENT: said("Movement"),
        SkillKind.ART: said("Art"),
        SkillKind.THERAPY: said("Therapy"),
        SkillKind.OTHER: said("Other"),
    }
    return {str(one): words for one, words in told.items()}.get(kind, "")


def change_words(change: str) -> str:
    """Return how a card stands against the last time, '' where only a remark was made."""
    told = {
        CardChange.LESS: said("less"),
        CardChange.SAME: said("as before"),
        CardChange.MORE: said("more"),
    }
    return {str(one): words for one, words in told.items()}.get(change, "")
