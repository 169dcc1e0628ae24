"""All courses at once, in the order of time: the record is written as if it had grown day by day."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from datetime import datetime
from heapq import heappop, heappush

from keta_desk.cli.sample.clock import CourseClock

Story = Generator[datetime, None, None]
"""One patient's course: it yields the moment of what comes next, and is called again when that moment has come."""


def tell(courses: Iterable[Story], clock: CourseClock, until: datetime) -> None:
    """Let every course run up to `until`; what comes later is never told, only what was booked for it stands."""
    queue: list[tuple[datetime, int, Story]] = []
    for number, course in enumerate(courses):
        _wait(queue, number, course)
    while queue and queue[0][0] <= until:
        moment, number, course = heappop(queue)
        clock.move_to(moment)
        _wait(queue, number, course)
    clock.move_to(until)


def _wait(queue: list[tuple[datetime, int, Story]], number: int, course: Story) -> None:
    moment = next(course, None)
    if moment is not None:
        heappush(queue, (moment, number, course))
