"""Notes: kinds, and what must hold of one."""

from __future__ import annotations

from enum import StrEnum

from keta_desk.domain.problems import Problem


class NoteKind(StrEnum):
    """What a note is about. Psychotherapy notes are kept apart from the releasable record (capabilities F4)."""

    EVALUATION = "evaluation"
    PREPARATION = "preparation"
    SESSION = "session"
    PROGRESS = "progress"
    PHONE = "phone"
    PSYCHOTHERAPY = "psychotherapy"


def note_problems(body: str) -> list[Problem]:
    """A note without words says nothing."""
    return [] if body.strip() else [Problem("note.empty", field="body")]
