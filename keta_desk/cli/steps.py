"""Steps of a long command, timed and told one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from keta_desk.cli import telling
from keta_desk.domain.clock import SystemClock

Did = Callable[[str], None]


class Steps:
    """What was done, and how long each step took; each is told as soon as it is over."""

    def __init__(self) -> None:
        self._clock = SystemClock()
        self._began = self._clock.monotonic_s()

    @contextmanager
    def step(self, name: str) -> Iterator[Did]:
        """Time one step; the function it gives takes the words for what came of it."""
        began, told = self._clock.monotonic_s(), [""]

        def did(what: str) -> None:
            told[0] = what

        yield did
        self._tell(name, self._clock.monotonic_s() - began, told[0])

    def whole(self) -> None:
        """Tell how long all of it took."""
        self._tell("All of it", self._clock.monotonic_s() - self._began, "")

    @staticmethod
    def _tell(name: str, seconds: float, what: str) -> None:
        telling.line(f"{name:<34}{seconds:6.1f} s  {what}".rstrip())
        telling.flush()
