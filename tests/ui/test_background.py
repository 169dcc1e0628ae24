"""The lane, and the bell that brings its news to the GUI thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, Slot

from keta_desk.domain.changes import Changes, Topic
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
