"""A decision that was recorded, with the ways back and forth."""

from __future__ import annotations

from dataclasses import dataclass

from keta_desk.desk import Desk
from keta_desk.domain.dose_decisions import DecisionInQuestion
from keta_desk.domain.ids import PatientId
from keta_desk.ui import words
from keta_desk.ui.drafts import Draft
from keta_desk.use_cases import corrections, titration


@dataclass(slots=True)
class Recorded:
    """Undone it is struck, never erased; done again it is a new decision."""

    desk: Desk
    patient_id: PatientId
    asked: DecisionInQuestion
    because: str
    second: str
    row_id: str = ""

    def record(self, draft: Draft | None = None) -> None:
        """Record it, and forget the `draft` it came from in the same piece of work."""
        asked = self.asked
        self.row_id = (draft or self.desk).do(
            titration.decide,
            self.patient_id,
            asked.decision,
            to_mg=asked.to_mg,
            reason=asked.reason,
            to_molecule=asked.to_molecule,
            to_formulation=asked.to_formulation,
            to_interval=asked.to_interval,
            confirmed_because=self.because,
            second_reviewer=self.second,
        )

    def take_back(self) -> None:
        """Mark it as entered in error."""
        reason = words.said("Undone right after it was recorded")
        self.desk.do(corrections.enter_in_error, "dose_decision", self.row_id, reason=reason)
