"""When the patient is next to be looked at, as the countdown, the banner and the alarm say it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from keta_desk.domain.observation import Slot, SlotState


@dataclass(frozen=True, slots=True)
class Due:
    """The slot the countdown runs to. `left_s` is negative once it is overdue; `share` is how much of the wait is gone.

    `state` is accent while there is time, caution once it is due, danger when it is about to be missed or was.
    """

    minute: int
    left_s: float
    share: float
    state: str
    missed: int = 0

    @property
    def is_due(self) -> bool:
        """Whether it is time."""
        return self.left_s <= 0


def due_of(slots: Sequence[Slot], now: datetime, tolerance_min: int) -> Due | None:
    """Return what is next due, None before the dose and when all slots are over."""
    dated = [one for one in slots if one.due_at is not None]
    following = next((one for one in dated if one.state is SlotState.NEXT), None)
    missed = sum(one.state is SlotState.MISSED and not one.missed_because for one in dated)
    if following is None or following.due_at is None:
        return None
    left = (following.due_at - now).total_seconds()
    before = [one.due_at for one in dated if one.due_at is not None and one.due_at < following.due_at]
    wait = (following.due_at - before[-1]).total_seconds() if before else 600.0
    state = "accent" if left > 0 else "caution" if left > -tolerance_min * 30 else "danger"
    return Due(following.minute, left, 1 - max(0.0, left) / max(wait, 1.0), state, missed)


def rhythm_of(slots: Sequence[Slot]) -> tuple[int, int] | None:
    """Return every how many minutes the slots from the next one on follow each other, and until which minute."""
    minutes = [one.minute for one in slots if one.state in (SlotState.NEXT, SlotState.AHEAD) and one.minute > 0]
    done = [one.minute for one in slots if one.minute >= 0 and one.state not in (SlotState.NEXT, SlotState.AHEAD)]
    if not minutes:
        return None
    chain = [done[-1] if done else 0, *minutes]
    step = chain[1] - chain[0]
    last = chain[1]
    for first, second in pairwise(chain[1:]):
        if second - first != step:
            break
        last = second
    return step, last
