"""The ways back from what a measure's dialog saved; each is a use case, so the audit knows of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from keta_desk.domain.ids import PatientId
from keta_desk.domain.outcomes_scale import Answers
from keta_desk.domain.record import Source
from keta_desk.queries.outcomes import ScoreLine
from keta_desk.ui import words
from keta_desk.use_cases import corrections, outcomes
from keta_desk.use_cases.outcomes import Circumstances

if TYPE_CHECKING:
    from keta_desk.desk import Desk

TABLE = "administration"


@dataclass(frozen=True, slots=True)
class Said:
    """What a filling-in says: the answers or the total, when and how they were given, and what they are about."""

    answers: Answers
    at: datetime
    mode: str
    total: Decimal | None = None
    context: str = ""
    administered_by: str = ""

    @classmethod
    def of(cls, line: ScoreLine) -> Said:
        """Return what the record says."""
        total = line.total if line.is_total_only else None
        return cls(line.answers, line.at, line.mode, total, line.context, line.administered_by)

    def padded(self, count: int) -> Said:
        """Return the same with a blank for each item that it leaves off."""
        return replace(self, answers=(*self.answers, *[None] * (count - len(self.answers))))

    def beside(self, language: str = "") -> Circumstances:
        """Return what is kept beside the answers."""
        return Circumstances(context=self.context, administered_by=self.administered_by, language=language)


@dataclass(slots=True)
class Entered:
    """A filling-in that was saved. Undone it is entered in error; done again it is a new entry."""

    desk: Desk
    patient_id: PatientId
    scale_id: str
    said: Said
    line_id: str
    because: str = ""

    def undo(self) -> None:
        """Take it out of what counts."""
        self.desk.do(corrections.enter_in_error, TABLE, self.line_id, reason=words.said("Undone after saving"))

    def redo(self) -> None:
        """Enter it again."""
        said = self.said
        self.line_id = self.desk.do(
            outcomes.fill_in,
            self.patient_id,
            self.scale_id,
            said.answers,
            at=said.at,
            mode=said.mode,
            total=said.total,
            beside=said.beside(),
            confirmed_because=self.because,
        )


@dataclass(slots=True)
class Amended:
    """A filling-in that was put right; `seen` is its version, so that nobody else's change is undone."""

    desk: Desk
    line_id: str
    was: Said
    now: Said
    reason: str
    seen: int

    def undo(self) -> None:
        """Have it say what it said before."""
        self._say(self.was, words.said("Undone: {0}").format(self.reason))

    def redo(self) -> None:
        """Put it right again."""
        self._say(self.now, self.reason)

    def _say(self, said: Said, reason: str) -> None:
        self.desk.do(
            outcomes.amend,
            self.line_id,
            said.answers,
            reason=reason,
            seen=self.seen,
            at=said.at,
            mode=said.mode,
            total=said.total,
            context=said.context,
            administered_by=said.administered_by,
        )
        self.seen += 1


@dataclass(slots=True)
class Removed:
    """A filling-in that was marked as entered in error; what was marked stays so, and is entered anew."""

    desk: Desk
    patient_id: PatientId
    scale_id: str
    said: Said
    source: str

    def undo(self) -> None:
        """Enter it anew."""
        said, source = self.said, Source(self.source)
        self.desk.do(
            outcomes.fill_in,
            self.patient_id,
            self.scale_id,
            said.answers,
            at=said.at,
            mode=said.mode,
            source=source,
            total=said.total,
            beside=said.beside(),
        )
