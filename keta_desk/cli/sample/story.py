"""All courses at once, in the order of time: the record is written as if it had grown day by day."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from datetime import datetime
from heapq import heappop, heappush

from keta_desk.cli.sample.clock import CourseClock

Story = Generator[datetime, None, None]
"""One patient's course: it yields the moment of what comes next, and is called again when that moment has come."""


def _unwatched(_moment: datetime) -> None:
    """Let the story run."""


def tell(
    courses: Iterable[Story], clock: CourseClock, until: datetime, *, look: Callable[[datetime], None] = _unwatched
) -> None:
    """Let every course run up to `until`; what comes later is never told, only what was booked for it stands.

    `look` hears the moment of each entry before it is written, and may raise to stop the story.
    """
    queue: list[tuple[datetime, int, Story]] = []
    for number, course in enumerate(courses):
        _wait(queue, number, course)
    while queue and queue[0][0] <= until:
        moment, number, course = heappop(queue)
        look(moment)
        clock.move_to(moment)
        _wait(queue, number, course)
    clock.move_to(until)


def _wait(queue: list[tuple[datetime, int, Story]], number: int, course: Story) -> None:
    moment = next(course, None)
    if moment is not None:
        heappush(queue, (moment, number, course))
