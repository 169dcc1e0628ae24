"""The lane: slow work, one job after another, off the GUI thread.

A job is a plain callable without Qt. It gets `Steps`, by which it tells how far it is and asks whether to stop.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")
Receive = Callable[[Any], None]


class Steps:
    """What a running job and the screen that started it share; `stop` is for jobs that take an event."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self.stop = threading.Event()

    def progress(self, done: int, total: int) -> None:
        """Say how far the job is; called by the job."""
        self._report(done, total)

    def cancel(self) -> None:
        """Ask the job to stop at its next step; called by the screen."""
        self.stop.set()

    def cancelled(self) -> bool:
        """Say whether the job was asked to stop."""
        return self.stop.is_set()


class Lane(QObject):
    """Runs jobs in one thread, so that no two write at once, and brings what comes of them to the GUI thread."""

    busy = Signal(bool)  # while any job is under way
    writing = Signal(bool)  # while a job that writes for long is under way: saves of the screens wait
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._under_way: dict[Steps, bool] = {}
        self._arrived.connect(self._deliver)

    def start(
        self,
        owner: QObject,
        job: Callable[[Steps], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        progress: Callable[[int, int], None] | None = None,
        writes: bool = False,
    ) -> Steps:
        """Run `job` in the lane; call `done` or `failed` in the GUI thread unless `owner` is gone by then."""

        def report(count: int, total: int) -> None:
            if progress is not None:
                self._arrived.emit((owner, lambda pair: progress(*pair), (count, total), None))

        steps = Steps(report)

        def run() -> None:
            try:
                result = job(steps)
            except Exception as error:  # the boundary: whatever it is, `failed` gets it
                self._arrived.emit((owner, failed, error, steps))
            else:
                self._arrived.emit((owner, done, result, steps))

        self._under_way[steps] = writes
        self._tell()
        self._pool.start(run)
        return steps

    def is_busy(self) -> bool:
        """Say whether a job is under way or waiting."""
        return bool(self._under_way)

    def finish(self, *, wait_ms: int = -1) -> bool:
        """Ask every job to stop and wait for the lane to be empty; return whether it is."""
        for steps in tuple(self._under_way):
            steps.cancel()
        return self._pool.waitForDone(wait_ms)

    @Slot(object)
    def _deliver(self, delivery: tuple[QObject, Receive, Any, Steps | None]) -> None:
        owner, receive, value, ended = delivery
        if ended is not None:
            self._under_way.pop(ended, None)
            self._tell()
        if isValid(owner):
            receive(value)

    def _tell(self) -> None:
        self.busy.emit(bool(self._under_way))
        self.writing.emit(any(self._under_way.values()))
