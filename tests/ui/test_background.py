"""The lane, and the bell that brings its news to the GUI thread."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from PySide6.QtCore import QObject, Slot

from keta_desk.domain.changes import Changes, Topic
from keta_desk.domain.record import Cancelled
from keta_desk.ui.background import Lane
from keta_desk.ui.changes import ChangeBell

NEWS = Changes(frozenset({(Topic.PATIENT, "row", "patient")}))


class Counter:
    """Stands for the part of the desk that the bell knows."""

    def __init__(self) -> None:
        self.hearers = []

    def listen(self, hear):
        self.hearers.append(hear)
        return lambda: self.hearers.remove(hear)


class Listener(QObject):
    """A view that listens."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = []

    @Slot(object)
    def hear(self, changes) -> None:
        self.heard.append((changes, threading.current_thread() is threading.main_thread()))


class Watch:
    """A stopwatch that a test moves."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def now(self):
        raise AssertionError

    def monotonic_s(self) -> float:
        return self.seconds


class Hold:
    """A job that holds its lane until it is let go, or is asked to stop."""

    def __init__(self, answer: object = "done") -> None:
        self.answer, self.began, self.gate = answer, threading.Event(), threading.Event()

    def __call__(self, steps):
        self.began.set()
        while not self.gate.wait(0.005):
            if steps.cancelled():
                raise Cancelled("backup.cancelled")
        return self.answer


@pytest.fixture
def lane(qapp):
    lane = Lane()
    yield lane
    assert lane.finish(wait_ms=5000)


def refuse(error: Exception) -> None:
    raise AssertionError(error)


def test_a_job_runs_elsewhere_and_its_result_arrives_here(qtbot, lane):
    got = []

    def job(_steps):
        return threading.current_thread() is threading.main_thread()

    def done(value):
        got.append((value, threading.current_thread() is threading.main_thread()))

    owner = QObject()
    lane.start(owner, job, done, refuse)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(False, True)]


def test_what_a_job_raises_arrives_here(qtbot, lane):
    got = []

    def job(_steps):
        raise LookupError

    owner = QObject()
    lane.start(owner, job, refuse, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], LookupError)


def test_jobs_run_one_after_another(qtbot, lane):
    order = []
    gate = threading.Event()
    owner = QObject()
    lane.start(owner, lambda _steps: gate.wait(5), lambda _value: order.append("first"), refuse)
    lane.start(owner, lambda _steps: order.append("second job"), lambda _value: order.append("second"), refuse)
    assert lane.is_busy()
    gate.set()
    qtbot.waitUntil(lambda: "second" in order)
    assert order.index("second job") < order.index("second")
    assert not lane.is_busy()


def test_a_result_for_a_screen_that_is_gone_is_dropped(qtbot, lane):
    got = []
    gate = threading.Event()
    owner = QObject()
    lane.start(owner, lambda _steps: gate.wait(5), got.append, got.append)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    with qtbot.waitSignal(lane.busy):
        gate.set()
    assert got == []


def test_a_job_tells_how_far_it_is_and_stops_when_asked(qtbot, lane):
    told, ended = [], []
    started = threading.Event()

    def job(steps):
        steps.progress(1, 3)
        started.set()
        assert steps.stop.wait(5)
        return steps.cancelled()

    owner = QObject()
    steps = lane.start(owner, job, ended.append, refuse, progress=lambda done, total: told.append((done, total)))
    assert started.wait(5)
    steps.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert (told, ended) == ([(1, 3)], [True])


def test_a_long_write_is_announced_while_it_runs(qtbot, lane):
    owner = QObject()
    told = []
    lane.writing.connect(told.append)
    lane.start(owner, lambda _steps: None, lambda _value: None, refuse, writes=True)
    qtbot.waitUntil(lambda: told[-1:] == [False])
    assert told[0] is True


def test_a_page_does_not_wait_for_long_work(qtbot, lane):
    owner, got, backup = QObject(), [], Hold()
    lane.start(owner, backup, got.append, refuse, name="Writing backup")
    lane.start(owner, lambda _steps: "page", got.append, refuse, page=True)
    qtbot.waitUntil(lambda: got == ["page"])
    backup.gate.set()
    qtbot.waitUntil(lambda: got == ["page", "done"])


def test_two_jobs_that_write_never_run_at_once(qtbot, lane):
    owner, got, first, second = QObject(), [], Hold("first"), Hold("second")
    lane.start(owner, first, got.append, refuse, writes=True)
    lane.start(owner, second, got.append, refuse, writes=True, page=True)
    lane.start(owner, lambda _steps: "only reads", got.append, refuse, page=True)
    qtbot.waitUntil(lambda: got == ["only reads"])  # it need not wait for who waits to write
    assert first.began.wait(5)
    assert not second.began.is_set()
    first.gate.set()
    qtbot.waitUntil(second.began.is_set)
    second.gate.set()
    qtbot.waitUntil(lambda: got == ["only reads", "first", "second"])


def test_a_named_job_tells_what_it_is_how_far_and_what_is_left(qtbot):
    watch = Watch()
    lane, owner, told, gate = Lane(clock=watch), QObject(), [], threading.Event()
    lane.under_way.connect(told.append)

    def job(steps):
        steps.progress(1, 4, "Copying")
        watch.seconds += 4
        steps.progress(2, 4, "Copying")
        return gate.wait(5)

    words = {"name": "Writing backup", "stops_as": "Nothing was left on the drive."}
    steps = lane.start(owner, job, lambda _value: None, refuse, **words)
    qtbot.waitUntil(lambda: bool(told) and told[-1] is not None and told[-1].done == 2)
    line = told[-1]
    assert (line.name, line.doing, line.share, line.stops_as) == ("Writing backup", "Copying", 0.5, words["stops_as"])
    assert line.left_s == 4
    assert lane.line_of(steps) == line
    gate.set()
    qtbot.waitUntil(lambda: told[-1] is None)
    assert lane.line() is None
    assert lane.line_of(steps) is None


def test_no_time_is_guessed_in_the_first_seconds(qtbot):
    watch = Watch()
    lane, owner, told = Lane(clock=watch), QObject(), []
    lane.under_way.connect(told.append)

    def job(steps):
        watch.seconds += 2
        steps.progress(1, 4)

    lane.start(owner, job, lambda _value: None, refuse, name="Counting")
    qtbot.waitUntil(lambda: told[-1] is None)
    assert {line.left_s for line in told if line} == {None}


def test_a_job_without_a_name_is_not_mentioned(qtbot, lane):
    told, owner, page = [], QObject(), Hold()
    lane.under_way.connect(told.append)
    lane.start(owner, page, lambda _value: None, refuse, page=True)
    page.gate.set()
    qtbot.waitUntil(lambda: not lane.is_busy())
    assert set(told) == {None}


def test_a_running_job_says_that_it_is_stopping(qtbot, lane):
    owner, told, ended, backup = QObject(), [], [], Hold()
    lane.under_way.connect(told.append)
    lane.start(owner, backup, refuse, ended.append, name="Writing backup")
    assert backup.began.wait(5)
    lane.cancel()
    assert told[-1].is_stopping
    qtbot.waitUntil(lambda: bool(ended))
    assert ended[0].code == "backup.cancelled"


def test_a_job_that_cannot_be_stopped_is_left_alone(qtbot, lane):
    owner, ended, save = QObject(), [], Hold()
    steps = lane.start(owner, save, ended.append, refuse, name="Taking over", can_cancel=False)
    assert save.began.wait(5)
    lane.cancel()
    assert not steps.cancelled()
    save.gate.set()
    qtbot.waitUntil(lambda: ended == ["done"])


def test_a_job_stopped_before_it_began_never_begins(qtbot, lane):
    owner, ended, first, second = QObject(), [], Hold(), Hold()
    lane.start(owner, first, lambda _value: None, refuse)
    waiting = lane.start(owner, second, refuse, ended.append)
    waiting.cancel()
    assert [error.code for error in ended] == ["job.cancelled"]
    first.gate.set()
    qtbot.waitUntil(lambda: not lane.is_busy())
    assert not second.began.is_set()


def test_finishing_stops_what_runs_and_begins_nothing_more(qtbot, lane):
    owner, got, first, second = QObject(), [], Hold(), Hold()
    lane.start(owner, first, got.append, got.append)
    lane.start(owner, second, got.append, got.append)
    assert first.began.wait(5)
    assert lane.finish(wait_ms=5000)
    assert not second.began.is_set()
    qtbot.waitUntil(lambda: not lane.is_busy())


def test_the_bell_rings_in_the_gui_thread_for_a_commit_of_the_lane(qtbot):
    counter, listener = Counter(), Listener()
    bell = ChangeBell(counter)
    bell.rang.connect(listener.hear)
    worker = threading.Thread(target=lambda: counter.hearers[0](NEWS))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [(NEWS, True)]


def test_the_bell_rings_at_once_for_a_save_of_a_screen(qapp):
    counter, listener = Counter(), Listener()
    bell = ChangeBell(counter)
    bell.rang.connect(listener.hear)
    counter.hearers[0](NEWS)
    assert listener.heard == [(NEWS, True)]


def test_a_stopped_bell_is_silent(qapp):
    counter = Counter()
    bell = ChangeBell(counter)
    bell.stop()
    bell.stop()
    assert counter.hearers == []


@pytest.mark.skipif(sys.platform != "linux", reason="no other system knows this for one thread")
def test_long_work_waits_for_the_window_where_both_want_the_processor(qtbot, lane):
    owner = QObject()
    told = {}

    def job(name):
        def run(_steps):
            told[name] = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

        return run

    lane.start(owner, job("long"), lambda _: None, lambda _: None)
    lane.start(owner, job("page"), lambda _: None, lambda _: None, page=True)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told["long"] > told["page"] == os.getpriority(os.PRIO_PROCESS, 0)
