"""Published protocols as starting points of a plan, and the days they would dose on (clinical-reference 3.2, 3.3).

A protocol says what was done in a study. Nothing of it is taken into a plan unseen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from keta_desk.domain.dose_days import Stretch, session_days
from keta_desk.domain.titration import DoseBasis, DoseSetting, Formulation, Molecule


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolStretch:
    """Some weeks dosed alike; `sessions` None goes on without an end."""

    sessions: int | None
    days_a_week: int
    every_weeks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """One published protocol. Amounts are None where the publication gives a range or none at all.

    `was_checked`: in the publication itself, not in a secondary source only.
    """

    id: str
    name: str
    molecule: Molecule
    formulations: tuple[Formulation, ...]
    setting: DoseSetting | None
    dose_basis: DoseBasis
    steps: str
    rhythm: str
    result: str
    source: str
    was_checked: bool
    first_mg: Decimal | None = None
    step_mg: Decimal | None = None
    ceiling_mg: Decimal | None = None
    first_mg_per_kg: Decimal | None = None
    step_mg_per_kg: Decimal | None = None
    ceiling_mg_per_kg: Decimal | None = None
    sessions: int | None = None
    min_interval: timedelta | None = None
    stretches: tuple[ProtocolStretch, ...] = ()

    @property
    def citation(self) -> str:
        """What a plan keeps and prints of the protocol it began from."""
        return f"{self.id}, {self.name}: {self.steps} ({self.source})"


def days_of(protocol: Protocol, first: date, weekdays: Sequence[int] = (), *, most: int = 100) -> list[date]:
    """Return the days a protocol would dose on from a first day; none where the publication fixes no rhythm.

    `weekdays` (Monday is 0) are the days of the practice, as many as the protocol has in its busiest week; a stretch
    with fewer days a week takes the first of them. Without any they are spread from the first day on.
    """
    if not protocol.stretches:
        return []
    busiest = max(one.days_a_week for one in protocol.stretches)
    chosen = tuple(weekdays) if len(weekdays) >= busiest else spread(first.weekday(), busiest)
    stretches = [
        Stretch(sessions=one.sessions, weekdays=_of_week(chosen, one.days_a_week, first), every_weeks=one.every_weeks)
        for one in protocol.stretches
    ]
    return session_days(first, stretches, most=most)


def spread(first_weekday: int, days_a_week: int) -> tuple[int, ...]:
    """Return days of a week as evenly apart as can be, from the first on: 2 from a Monday are Monday and Thursday."""
    apart = 7 // days_a_week
    return tuple((first_weekday + apart * place) % 7 for place in range(days_a_week))


def _of_week(chosen: Sequence[int], days_a_week: int, first: date) -> tuple[int, ...]:
    """Return so many of the chosen days of the week, the one of the first dose before the others."""
    in_order = sorted(chosen, key=lambda day: (day - first.weekday()) % 7)
    return tuple(in_order[:days_a_week])
