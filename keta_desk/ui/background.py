"""The lane: slow work off the GUI thread, by name, with a way to stop it (docs/decisions/0015-two-lanes.md).

A job is a plain callable without Qt. It gets `Steps`, by which it tells how far it is and asks whether to stop.
There are two lanes: one for long work, one for what a page needs now. Two jobs that write never run at once.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

from keta_desk.domain.clock import Clock, SystemClock
from keta_desk.domain.record import Cancelled

T = TypeVar("T")
Receive = Callable[[Any], None]
LONG, PAGE = "long", "page"
ESTIMATED_AFTER_S = 3.0
TOLD_EVERY_S = 0.05
GIVES_WAY = 10
SWITCH_S = 0.0002
"""How long a thread may hold the interpreter while another waits. Python's own 5 ms would be felt in the window."""


@dataclass(frozen=True, slots=True)
class JobLine:
    """What is said of a job: its name, what it is at, how far it is, and where stopping it leaves things.

    `left_s` is an estimate from the progress so far, None for the first seconds and while the end is not known.
    """

    name: str
    doing: str = ""
    done: int = 0
    total: int = 0
    left_s: int | None = None
    in_percent: bool = False
    can_cancel: bool = True
    is_stopping: bool = False
    stops_as: str = ""

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return min(self.done / self.total, 1.0) if self.total else 0.0


class Steps:
    """What a running job and the screen that started it share; `stop` is for jobs that take an event."""

    def __init__(self, report: Callable[[int, int, str], None], stirred: Callable[[], None] = lambda: None) -> None:
        self._report = report
        self._stirred = stirred
        self.stop = threading.Event()

    def progress(self, done: int, total: int, doing: str = "") -> None:
        """Say how far the job is, and in words what it is at; called by the job."""
        self._report(done, total, doing)

    def cancel(self) -> None:
        """Ask the job to stop at its next step; called by the screen."""
        if not self.stop.is_set():
            self.stop.set()
            self._stirred()

    def cancelled(self) -> bool:
        """Say whether the job was asked to stop."""
        return self.stop.is_set()


class _Job:
    """One job on its way through a lane. Only the GUI thread changes it."""

    def __init__(self, lane: str, owner: QObject, line: JobLine, *, writes: bool) -> None:
        self.lane, self.owner, self.line, self.writes = lane, owner, line, writes
        self.run: Callable[[], None] = lambda: None
        self.failed: Receive = lambda _error: None
        self.progress: Callable[[int, int], None] | None = None
        self.steps: Steps
        self.is_running = False
        self.began_s = 0.0


def keep_out_of_collections() -> None:
    """Have the collector walk only what is made from here on.

    Else a long job would have it walk everything that is loaded, time and again, for 50 ms with every thread held.
    What is youngest is cleared up before. The whole never is: that would be 100 ms in which nothing moves.
    """
    gc.collect(0)
    gc.freeze()


@contextmanager
def uncollected() -> Iterator[None]:
    """Load much without looking for garbage at every thousandth object: loading leaves none, a look takes 60 ms."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _give_way() -> None:
    """Have the thread of long work, and what it starts, wait for the window where both want the processor.

    Linux alone knows this for one thread of a program; elsewhere nothing changes.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), GIVES_WAY)


class Lane(QObject):
    """Runs jobs in two threads and brings what comes of them to the GUI thread.

    `under_way` tells the line of the named job that is to be seen, None when there is none; `writing` tells while a
    job that writes for long runs: saves of the screens wait.
    """

    busy = Signal(bool)
    writing = Signal(bool)
    under_way = Signal(object)  # JobLine | None
    _arrived = Signal(object, object)  # _Job, (what is to be called with what) or None for the end alone
    _told = Signal(object, int, int, str)
    _stirred = Signal(object)

    def __init__(self, parent: QObject | None = None, *, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._pools = {lane: QThreadPool(self) for lane in (LONG, PAGE)}
        for pool in self._pools.values():
            pool.setMaxThreadCount(1)
        self._jobs: list[_Job] = []
        self._is_open = True
        self._arrived.connect(self._deliver)
        self._told.connect(self._take_progress)
        self._stirred.connect(self._look_at)
        sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_S))

    def start(
        self,
        owner: QObject,
        job: Callable[[Steps], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        progress: Callable[[int, int], None] | None = None,
        writes: bool = False,
        page: bool = False,
        name: str = "",
        stops_as: str = "",
        in_percent: bool = False,
        can_cancel: bool = True,
    ) -> Steps:
        """Run `job`; call `done` or `failed` in the GUI thread unless `owner` is gone by then.

        Args:
            owner: the screen that wants the answer.
            job: what is to be done, in a thread of its own.
            done: takes what the job returns.
            failed: takes what it raises; `Cancelled` if it was stopped before it began.
            progress: hears how much of how much is done.
            writes: whether it writes to the record for long; such jobs run one after another.
            page: whether a page waits for it: it then has no long work before it.
            name: what is said of it while it runs, in the words of the screen; without one it is not mentioned.
            stops_as: where cancelling leaves things, as a sentence.
            in_percent: whether its numbers mean nothing to a reader and are shown as percent.
            can_cancel: whether it looks at `Steps.stop`.
        """
        line = JobLine(name=name, in_percent=in_percent, can_cancel=can_cancel, stops_as=stops_as)
        made = _Job(PAGE if page else LONG, owner, line, writes=writes)
        made.steps = Steps(self._reporter(made), lambda: self._stirred.emit(made))
        made.progress, made.failed = progress, failed
        made.run = self._runner(made, job, done, failed)
        if name:
            keep_out_of_collections()
        self._jobs.append(made)
        self._next()
        self._tell()
        return made.steps

    def is_busy(self) -> bool:
        """Say whether a job is under way or waiting."""
        return bool(self._jobs)

    def line(self) -> JobLine | None:
        """Return what is said of the named job that runs, None if there is none; long work goes first."""
        named = [job for job in self._jobs if job.is_running and job.line.name]
        return min(named, key=lambda job: job.lane != LONG).line if named else None

    def line_of(self, steps: Steps) -> JobLine | None:
        """Return what is said of one job, None once it has ended."""
        return next((job.line for job in self._jobs if job.steps is steps), None)

    @Slot()
    def cancel(self) -> None:
        """Ask the job that `line` tells of to stop."""
        shown = self.line()
        for job in self._jobs:
            if shown is not None and job.line is shown and shown.can_cancel:
                job.steps.cancel()
                return

    def finish(self, *, wait_ms: int = -1) -> bool:
        """Ask every job to stop, begin none that waits, and wait for the threads; return whether they are free."""
        self._is_open = False
        for job in tuple(self._jobs):
            job.steps.stop.set()
        is_free = all([pool.waitForDone(wait_ms) for pool in self._pools.values()])
        self._jobs = [job for job in self._jobs if job.is_running]
        self._is_open = True
        return is_free

    # Both threads

    def _reporter(self, job: _Job) -> Callable[[int, int, str], None]:
        """Return what a job reports to: it passes on what a person could see, not every step."""
        last: list[Any] = [float("-inf"), ""]

        def report(done: int, total: int, doing: str) -> None:
            now = self._clock.monotonic_s()
            if now - last[0] >= TOLD_EVERY_S or doing != last[1] or done >= total:
                last[:] = now, doing
                self._told.emit(job, done, total, doing)

        return report

    def _runner(
        self, made: _Job, job: Callable[[Steps], T], done: Callable[[T], None], failed: Receive
    ) -> Callable[[], None]:
        def run() -> None:
            if made.lane == LONG:
                _give_way()
            try:
                result = job(made.steps)
            except Exception as error:  # the boundary: whatever it is, `failed` gets it
                self._arrived.emit(made, (failed, error))
            else:
                self._arrived.emit(made, (done, result))

        return run

    # The GUI thread

    def _next(self) -> None:
        """Start every job that may run: its lane is free, and nobody else writes if it does."""
        for job in self._jobs if self._is_open else ():
            running = [each for each in self._jobs if each.is_running]
            if job.is_running or any(each.lane == job.lane or (job.writes and each.writes) for each in running):
                continue
            job.is_running, job.began_s = True, self._clock.monotonic_s()
            self._pools[job.lane].start(job.run)

    @Slot(object, object)
    def _deliver(self, job: _Job, delivery: tuple[Receive, Any]) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        self._next()
        self._tell()
        receive, value = delivery
        if isValid(job.owner):
            receive(value)

    @Slot(object, int, int, str)
    def _take_progress(self, job: _Job, done: int, total: int, doing: str) -> None:
        if job not in self._jobs:
            return
        left = self._left_s(job, done, total)
        job.line = replace(job.line, done=done, total=total, doing=doing or job.line.doing, left_s=left)
        self._tell()
        if job.progress is not None and isValid(job.owner):
            job.progress(done, total)

    def _left_s(self, job: _Job, done: int, total: int) -> int | None:
        passed = self._clock.monotonic_s() - job.began_s
        if passed < ESTIMATED_AFTER_S or not 0 < done <= total:
            return None
        return round(passed * (total - done) / done)

    @Slot(object)
    def _look_at(self, job: _Job) -> None:
        """A job was asked to stop: say so, or let it go if it has not begun."""
        if job not in self._jobs:
            return
        if not job.is_running:
            self._deliver(job, (job.failed, Cancelled("job.cancelled")))
            return
        job.line = replace(job.line, is_stopping=True, left_s=None)
        self._tell()

    def _tell(self) -> None:
        self.busy.emit(bool(self._jobs))
        self.writing.emit(any(job.writes for job in self._jobs))
        self.under_way.emit(self.line())
