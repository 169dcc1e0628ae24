"""What a commit touched, so that every view that listens can ask again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """Areas of the record that a view can listen to."""

    PATIENT = "patient"
    EVALUATION = "evaluation"
    CONSENT = "consent"
    TITRATION = "titration"
    SESSION = "session"
    DISPENSING = "dispensing"
    OUTCOME = "outcome"
    INTEGRATION = "integration"
    SCHEDULE = "schedule"
    NOTE = "note"
    DOCUMENT = "document"
    PRACTICE = "practice"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Changes:
    """What one commit touched: (topic, id of the row, id of the patient or '')."""

    touched: frozenset[tuple[Topic, str, str]]

    def touch(self, *topics: Topic, patient: str = "") -> bool:
        """Say whether any of `topics` changed, for `patient` only if one is named."""
        return any(topic in topics and patient in ("", whose) for topic, _, whose in self.touched)
