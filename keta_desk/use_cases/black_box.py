"""The black box of a session, within the work of a use case: each entry with its moment, and what the clock did."""

from __future__ import annotations

from datetime import datetime

from keta_desk.domain.black_box import Finding, Gap, found, session_time, tick
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.session_log import EntryKind, Manner, manner_problems, moment_problems, usual_manner
from keta_desk.queries import practice, session_log
from keta_desk.store.tables.session_care import SessionEventRow
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.store.work import Work


class BlackBox:
    """A session that is written to. A gap or a jump of the clock is noted before the first entry that follows it.

    With `must_be_open` a session that has ended is refused with `RuleBroken`. What is copied from paper afterwards
    (`is_copied`), and what is added to a session that has ended, follows no gap: nobody was at the keys meanwhile.
    """

    def __init__(
        self, within: Work, session_id: SessionId, *, must_be_open: bool = False, is_copied: bool = False
    ) -> None:
        self._within = within
        self.sitting = within.get(DosingSessionRow, session_id)
        has_ended = self.sitting.ended_at is not None
        if must_be_open and has_ended:
            refuse([Problem("session.ended", field="at")])
        known = session_log.standing_of_box(within.session, session_id)
        self._tick = tick(within.clock)
        self._number = known.number
        self._offset_min = _offset_min(within)
        self.finding = None if has_ended or is_copied else found(known.last, self._tick)
        self.now = session_time(within.now, known.offset, self.finding)
        if self.finding is not None:
            self._note(self.finding)

    def moment(self, at: datetime | None) -> datetime:
        """Return when something happened: as it was typed, or now. Raises `RuleBroken` if it can't have been then."""
        if at is None:
            return self.now
        refuse(moment_problems(at, started_at=self.sitting.started_at, now=self.now))
        return at

    def manner(self, manner: Manner | None) -> Manner:
        """Return whose eyes an entry comes from. Raises `RuleBroken` where nobody was there to observe it."""
        told = manner or usual_manner(self.sitting.setting, self.sitting.supervision)
        refuse(manner_problems(told, self.sitting.setting, self.sitting.supervision))
        return told

    def keep(
        self,
        kind: EntryKind,
        at: datetime,
        *,
        code: str = "",
        value: int | None = None,
        words: str = "",
        subject_id: str = "",
        manner: Manner | None = None,
    ) -> str:
        """Add an entry to the log and return its id."""
        self._number += 1
        row = SessionEventRow(
            patient_id=self.sitting.patient_id,
            session_id=self.sitting.id,
            number=self._number,
            at=at,
            kind=kind,
            code=code,
            value=value,
            words=words.strip(),
            subject_id=subject_id,
            manner=manner or "",
            by_id=self._within.clinician_id,
            run=self._tick.run,
            monotonic_ms=self._tick.monotonic_ms,
            utc_offset_min=self._offset_min,
        )
        return self._within.add(row).id

    def _note(self, finding: Finding) -> None:
        kind = EntryKind.GAP if isinstance(finding, Gap) else EntryKind.CLOCK
        self.keep(kind, self.now, code=finding.cause, value=round(finding.by.total_seconds()))


def _offset_min(within: Work) -> int:
    offset = within.now.astimezone(practice.zone(within.session)).utcoffset()
    return round(offset.total_seconds() / 60) if offset is not None else 0
