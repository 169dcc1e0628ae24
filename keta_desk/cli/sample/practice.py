"""The practice as the story sees it: a desk, a diary, chance, and a clinician who gives reasons when asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from keta_desk.cli.sample import words
from keta_desk.cli.sample.diary import Diary
from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import RuleBroken, Severity
from keta_desk.domain.schedule import DEFAULT_MINUTES, AppointmentKind, AppointmentState
from keta_desk.use_cases import schedule

if TYPE_CHECKING:
    from keta_desk.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Booking:
    """An appointment that was made; without an id where it was so long ago that only the visit is told."""

    id: str
    start: datetime

    def at(self, minutes: float) -> datetime:
        """Return the moment so many minutes after its start."""
        return self.start + timedelta(minutes=minutes)


@dataclass(frozen=True, slots=True)
class Practice:
    """What every course shares."""

    desk: Desk
    diary: Diary
    chance: Random

    def book(self, patient_id: PatientId, kind: AppointmentKind, ago: int, at: str, *, whom: str = "") -> Booking:
        """Book the first free place from `at` on. A visit of long ago is told without its place in the schedule."""
        wall = self.diary.place(ago, at, DEFAULT_MINUTES[kind])
        if not self.diary.is_recent(wall.moment()):
            return Booking("", wall.moment())
        made = self.asked(schedule.book, words.ASKED)(patient_id, kind, wall, with_whom=whom or words.SUPERVISOR)
        return Booking(made, wall.moment())

    def mark(self, booking: Booking, state: AppointmentState, *, reason: str = "") -> None:
        """Say where an appointment stands."""
        if not booking.id:
            return
        self.desk.do(schedule.set_state, booking.id, state, reason=reason)

    def asked(self, use_case: Callable[Concatenate[Work, P], T], because: str) -> Callable[P, T]:
        """Return the use case, done; where a rule asks for a reason, done again with one. A stop is never passed."""

        def do(*given: P.args, **named: P.kwargs) -> T:
            try:
                return self.desk.do(use_case, *given, **named)
            except RuleBroken as broken:
                if any(problem.severity is Severity.STOP for problem in broken.problems):
                    raise
                named["confirmed_because"] = because
                return self.desk.do(use_case, *given, **named)

        return do
