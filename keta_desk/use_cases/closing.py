"""Closing a session: rest, how it was for the patient, and its end in one piece (clinical-reference 1.2 P12)."""

from __future__ import annotations

from dataclasses import asdict

from keta_desk.domain.closing import Closing, closing_problems
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.session_log import EntryKind
from keta_desk.domain.sessions import effect_problems
from keta_desk.queries import session_log
from keta_desk.store.work import Work
from keta_desk.use_cases.black_box import BlackBox
from keta_desk.use_cases.sessions import Effects


def close(
    work: Work, session_id: SessionId, closing: Closing, effects: Effects, *, confirmed_because: str = ""
) -> None:
    """Close a session with what was seen of its effects; what was recorded before stays.

    Raises:
        RuleBroken: it was closed before, something cannot be, or nobody released the patient and `confirmed_because`
            is empty.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    row = box.sitting
    left = any(one.kind == EntryKind.LEFT for one in session_log.of_session(work.session, session_id))
    found = [Problem("session.ended", field="ended_at")] if row.ended_at is not None else []
    has_left = left or row.released_at is not None
    found += closing_problems(closing, has_left=has_left, started_at=row.started_at, now=box.now)
    found += effect_problems(effects.onset_min, effects.peak_min, effects.settled_min)
    refuse(found, confirmed_because=confirmed_because)
    row.ended_at = box.now
    for name, value in {**asdict(closing), **asdict(effects)}.items():
        setattr(row, name, value)
    work.reason = confirmed_because.strip()
    box.keep(EntryKind.ENDED, box.now, words=confirmed_because)
