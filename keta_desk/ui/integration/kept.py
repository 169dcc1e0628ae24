"""The ways back from what was saved of integration work; each is a use case, so the audit knows of it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.integration import NOTHING_BESIDE, Beside, IntegrationWork, Settled
from keta_desk.queries import integration as questions
from keta_desk.ui import words
from keta_desk.use_cases import commitments, corrections, integration

if TYPE_CHECKING:
    from keta_desk.desk import Desk

TABLE = "integration_note"


@dataclass(slots=True)
class HeldNote:
    """An integration session that was recorded. Undone it is entered in error; done again it is a new entry.

    `closed` is what became of its own commitments meanwhile, by what they were.
    """

    desk: Desk
    patient_id: PatientId
    content: IntegrationWork
    held_at: datetime
    after: SessionId | None
    note_id: str
    beside: Beside = NOTHING_BESIDE
    closed: Mapping[str, Settled] = field(default_factory=dict)

    def undo(self) -> None:
        """Take it out of what counts, with all that was kept along with it."""
        settled = [commitment_id for commitment_id, _ in self.beside.settled]
        self.desk.do(integration.take_back, self.note_id, settled, reason=words.said("Undone after saving"))

    def redo(self) -> None:
        """Record it again."""
        self.note_id = self.desk.do(
            integration.hold,
            self.patient_id,
            self.content,
            held_at=self.held_at,
            after=self.after,
            beside=self.beside,
        )
        for line in self.desk.ask(questions.commitments, self.patient_id) if self.closed else ():
            if line.note_id == self.note_id and (settled := self.closed.get(line.what)) is not None:
                self.desk.do(commitments.settle, self.patient_id, line.id, settled)


@dataclass(slots=True)
class AmendedNote:
    """An integration session that is put right; `seen` is its version, so that nobody else's change is undone."""

    desk: Desk
    note_id: str
    was: IntegrationWork
    now: IntegrationWork
    reason: str
    seen: int

    def undo(self) -> None:
        """Have it say what it said before."""
        self._say(self.was, words.said("Undone: {0}").format(self.reason))

    def redo(self) -> None:
        """Put it right."""
        self._say(self.now, self.reason)

    def _say(self, content: IntegrationWork, reason: str) -> None:
        self.desk.do(integration.amend, self.note_id, content, reason=reason, seen=self.seen)
        self.seen += 1


@dataclass(slots=True)
class Closed:
    """A commitment that was closed. One of an older note gets an entry of its own, which undoing takes back."""

    desk: Desk
    patient_id: PatientId
    commitment_id: str
    settled: Settled
    closed_id: str = ""

    def redo(self) -> None:
        """Close it."""
        self.closed_id = self.desk.do(commitments.settle, self.patient_id, self.commitment_id, self.settled)

    def undo(self) -> None:
        """Open it again."""
        reason = words.said("Undone after saving")
        if self.closed_id == self.commitment_id:
            self.desk.do(commitments.reopen, self.commitment_id, reason=reason)
        else:
            self.desk.do(corrections.enter_in_error, "commitment", self.closed_id, reason=reason)
