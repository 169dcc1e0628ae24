"""When a patient is looked at during a session, and which of these slots were kept (clinical-reference 5.1).

Minutes count from the first dose and are whole: 45:30 after it is minute 45, as the screen shows it. A slot
is done if an observation lies within the tolerance, early or late; with none it is missed once the tolerance is over.
No observation counts for two slots, and the order in which observations were entered makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from keta_desk.domain.problems import Problem
from keta_desk.domain.titration import DoseSetting, Formulation

MINUTE = timedelta(minutes=1)
FIRST_EVERY_MIN, FIRST_UNTIL_MIN, FIRST_OBSERVE_MIN = 10, 60, 120
"""How a first session is watched more closely (capabilities S9; every 10 min: Yale; 120 min: 1.2 P9). Policy."""
EARLIEST_MIN, LATEST_MIN, MOST_SLOTS, WIDEST_TOLERANCE = -120, 24 * 60, 60, 30
LOOK_IN_EVERY_MIN = 15
"""How often a support person looks in (capabilities 5.3, job 5)."""
LABEL_POINT, LABEL_LAST = (35, 45), 120
"""The label of esketamine: a look before, at about 40 minutes, and at 120 minutes or later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """When a patient is looked at: minutes from the start of the first dose (clinical-reference 5.1).

    `number` is the version of the practice's own minutes, 0 for those that ship.
    """

    id: str
    formulations: tuple[Formulation, ...]
    settings: tuple[DoseSetting, ...]
    minutes: tuple[int, ...]
    tolerance_min: int
    observe_min: int
    is_label_fixed: bool
    next_day_check_in: bool
    source: str
    number: int = 0
    is_first: bool = False


class SlotState(StrEnum):
    """How a slot stands. The first three are done; `NEXT` is the one the countdown runs to, also when it is overdue."""

    DONE = "done"
    EARLY = "early"
    LATE = "late"
    MISSED = "missed"
    NEXT = "next"
    AHEAD = "ahead"


DONE_STATES = frozenset({SlotState.DONE, SlotState.EARLY, SlotState.LATE})


@dataclass(frozen=True, slots=True)
class Seen:
    """One observation: its id and when it was measured."""

    id: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One moment at which the patient is to be looked at. `due_at` is None before the first dose.

    `offset_min` says how early (negative) or late the observation was that counts for it.
    """

    minute: int
    state: SlotState
    due_at: datetime | None = None
    reading_id: str = ""
    offset_min: int | None = None
    missed_because: str = ""

    @property
    def is_done(self) -> bool:
        """Whether an observation counts for it."""
        return self.state in DONE_STATES


def minute_of(at: datetime, dosed_at: datetime) -> int:
    """Return the whole minute since the first dose in which a moment lies; negative before it."""
    return (at - dosed_at) // MINUTE


def tightened(timeline: Timeline) -> Timeline:
    """Return a timeline as it holds for a first session: every 10 minutes at first, and at least two hours."""
    if DoseSetting.CLINIC not in timeline.settings:
        return replace(timeline, is_first=True, observe_min=max(timeline.observe_min, FIRST_OBSERVE_MIN))
    closer = range(FIRST_EVERY_MIN, FIRST_UNTIL_MIN + 1, FIRST_EVERY_MIN)
    return replace(
        timeline,
        is_first=True,
        minutes=tuple(sorted({*timeline.minutes, *closer})),
        observe_min=max(timeline.observe_min, FIRST_OBSERVE_MIN),
    )


def lengthened(timeline: Timeline, pressures: Sequence[tuple[int, bool]], elapsed_min: int) -> Timeline:
    """Return a label's timeline with further slots while the pressure is still up: "until it declines" (5.1).

    `pressures` are the minutes at which it was measured, in rising order, and whether it was up. The slots follow each
    other as the last two of the timeline do, and each comes only once the one before it is over. Policy.
    """
    minutes = sorted(set(timeline.minutes))
    if not timeline.is_label_fixed or len(minutes) < 2:
        return timeline
    step, within = minutes[-1] - minutes[-2], timeline.tolerance_min
    while minutes[-1] < LATEST_MIN:
        looks = [look for look in pressures if look[0] < minutes[-1] + step - within]
        is_done = any(abs(minute - minutes[-1]) <= within for minute, _ in looks)
        is_over = is_done or elapsed_min > minutes[-1] + within
        if not (is_over and looks and looks[-1][1]):
            break
        minutes.append(minutes[-1] + step)
    return replace(timeline, minutes=tuple(minutes))


def look_in_minutes(timeline: Timeline | None) -> tuple[int, ...]:
    """Return when who is nearby at home looks in: every quarter of an hour, and when readings are taken."""
    if timeline is None:
        return ()
    every = range(LOOK_IN_EVERY_MIN, timeline.observe_min + 1, LOOK_IN_EVERY_MIN)
    return tuple(sorted({*every, *timeline.minutes}))


def slots(
    timeline: Timeline,
    seen: Iterable[Seen],
    *,
    dosed_at: datetime | None,
    now: datetime,
    reasons: Mapping[int, str] = MappingProxyType({}),
) -> tuple[Slot, ...]:
    """Return every slot of a timeline with how it stands `now`; without a dose all lie ahead, the first is next.

    `reasons` are those written down for slots that were missed, by their minute.
    """
    minutes = sorted(set(timeline.minutes))
    if dosed_at is None:
        states = [SlotState.NEXT, *[SlotState.AHEAD] * (len(minutes) - 1)]
        return tuple(Slot(minute=minute, state=state) for minute, state in zip(minutes, states, strict=True))
    taken = sorted(seen, key=lambda one: (one.at, one.id))
    kept = attributed(minutes, [minute_of(one.at, dosed_at) for one in taken], timeline.tolerance_min)
    elapsed, found, is_next_told = minute_of(now, dosed_at), [], False
    for number, minute in enumerate(minutes):
        due = dosed_at + minute * MINUTE
        if number in kept:
            one = taken[kept[number]]
            offset = minute_of(one.at, dosed_at) - minute
            found.append(
                Slot(minute=minute, state=_kept(offset), due_at=due, reading_id=one.id, offset_min=offset),
            )
            continue
        state = SlotState.MISSED if elapsed > minute + timeline.tolerance_min else SlotState.AHEAD
        if state is SlotState.AHEAD and not is_next_told:
            state, is_next_told = SlotState.NEXT, True
        why = reasons.get(minute, "") if state is SlotState.MISSED else ""
        found.append(Slot(minute=minute, state=state, due_at=due, missed_because=why))
    return tuple(found)


def attributed(slot_minutes: Sequence[int], reading_minutes: Sequence[int], tolerance: int) -> dict[int, int]:
    """Say which observation counts for which slot, by their places: as many slots as can be, then as near as can be.

    Both are in rising order. Among equals the earlier slot is kept.
    """
    best: list[list[tuple[int, int]]] = [[(0, 0)] * (len(reading_minutes) + 1) for _ in range(len(slot_minutes) + 1)]
    for row in reversed(range(len(slot_minutes))):
        for column in reversed(range(len(reading_minutes))):
            best[row][column] = max(best[row][column + 1], best[row + 1][column])
            distance = abs(reading_minutes[column] - slot_minutes[row])
            if distance <= tolerance:
                count, far = best[row + 1][column + 1]
                best[row][column] = max(best[row][column], (count + 1, far - distance))
    return _read_back(best, slot_minutes, reading_minutes, tolerance)


def _read_back(
    best: Sequence[Sequence[tuple[int, int]]],
    slot_minutes: Sequence[int],
    reading_minutes: Sequence[int],
    tolerance: int,
) -> dict[int, int]:
    kept: dict[int, int] = {}
    row = column = 0
    while row < len(slot_minutes) and column < len(reading_minutes):
        distance = abs(reading_minutes[column] - slot_minutes[row])
        count, far = best[row + 1][column + 1]
        if distance <= tolerance and best[row][column] == (count + 1, far - distance):
            kept[row] = column
            row, column = row + 1, column + 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            row += 1
    return kept


def _kept(offset: int) -> SlotState:
    if offset == 0:
        return SlotState.DONE
    return SlotState.EARLY if offset < 0 else SlotState.LATE


def plan_problems(timeline: Timeline, minutes: Sequence[int], tolerance_min: int) -> list[Problem]:
    """Say why the practice can't observe so: no minutes, out of reach, or looser than a label fixes it."""
    if not minutes or len(minutes) > MOST_SLOTS:
        return [Problem("observation.no-minutes", field="minutes", facts={"most": str(MOST_SLOTS)})]
    found = []
    if min(minutes) < EARLIEST_MIN or max(minutes) > LATEST_MIN or len(set(minutes)) != len(minutes):
        found.append(Problem("observation.minutes-not-such", field="minutes"))
    if not 0 <= tolerance_min <= WIDEST_TOLERANCE:
        facts = {"most": str(WIDEST_TOLERANCE)}
        found.append(Problem("observation.tolerance", field="tolerance_min", facts=facts))
    if timeline.is_label_fixed and not _keeps_label(minutes, tolerance_min, timeline):
        found.append(Problem("observation.label", field="minutes"))
    return found


def _keeps_label(minutes: Sequence[int], tolerance_min: int, timeline: Timeline) -> bool:
    first, last = LABEL_POINT
    at_forty = any(first <= minute <= last for minute in minutes)
    return min(minutes) <= 0 and at_forty and max(minutes) >= LABEL_LAST and tolerance_min <= timeline.tolerance_min
