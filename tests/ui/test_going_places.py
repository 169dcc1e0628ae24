"""Back and forward, undo and its toast, pins, the keys that can be changed: as a clinician meets them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from keta_desk.domain.record import Cancelled
from keta_desk.domain.vitals import Reading
from keta_desk.ui import actions
from keta_desk.ui.background import Lane
from keta_desk.ui.frame import pins
from keta_desk.ui.frame.history import History, Visit
from keta_desk.ui.undo import Undoable, UndoStack
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import corrections, sessions


@pytest.fixture
def workspace(qtbot, tools, desk):
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=5)
    page.resize(1440, 900)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    yield page
    lane.finish(wait_ms=10_000)
    page.stop()


def test_going_back_finds_the_list_as_it_was_left(workspace, a_patient):
    a_patient(family="Mockley", given="June")
    chosen = a_patient(family="Mockley", given="Jane")
    workspace.go("patients")
    workspace.patients.search.setText("mock")
    workspace.patients.choose(chosen)
    workspace.open_chart(chosen)
    workspace.patients.search.setText("somebody else")
    workspace.ways.back()
    assert workspace.patients.search.text() == "mock"
    assert workspace.patients.chosen().id == chosen


def test_a_reading_that_was_just_saved_is_taken_back_by_one_key(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=72))
    back = lambda: desk.do(corrections.enter_in_error, "reading", reading_id, reason="Taken back")  # noqa: E731
    workspace.undo.offer(Undoable("Reading saved", back))
    assert workspace.toast.words() == "Reading saved"
    qtbot.keyClick(workspace, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.toast.words() == "Undone: Reading saved"
    assert workspace.chart.chart.readings == []


def test_what_cannot_be_undone_any_more_says_why(workspace, desk, a_patient):
    reading_id = desk.do(sessions.record_reading, a_patient(), Reading(pulse_bpm=72))
    back = lambda: desk.do(corrections.enter_in_error, "reading", reading_id, reason="Taken back")  # noqa: E731
    back()
    workspace.undo.offer(Undoable("Reading saved", back))
    workspace.undo.undo()
    assert workspace.banner.words()
    assert not workspace.undo.can_undo()


def test_undo_and_redo_walk_back_and_forth_in_order():
    done: list[str] = []
    stack = UndoStack()
    for name in ("a", "b"):
        done.append(name)
        stack.offer(Undoable(name, undo=done.pop, redo=lambda name=name: done.append(name)))
    stack.undo()
    stack.undo()
    assert done == []
    stack.redo()
    assert done == ["a"]
    stack.offer(Undoable("c", undo=done.pop))
    assert not stack.can_redo()


def test_pins_hold_five_and_are_found_again_in_the_vault(workspace, desk, a_patient):
    patients = [a_patient(family=f"Pinned{number}") for number in range(6)]
    for patient_id in patients:
        workspace.open_chart(patient_id)
        workspace.toggle_pin()
    assert [pin.patient_id for pin in pins.of(desk)] == patients[:0:-1]
    workspace.toggle_pin()
    assert patients[5] not in [pin.patient_id for pin in pins.of(desk)]


def test_a_changed_key_acts_at_once_and_the_old_one_no_more(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    actions.assign("go.patients", ("Ctrl+Alt+Q",))
    try:
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(workspace, Qt.Key.Key_2, control)
        assert workspace.where().place == "chart"
        qtbot.keyClick(workspace, Qt.Key.Key_Q, control | Qt.KeyboardModifier.AltModifier)
        assert workspace.where().place == "patients"
        assert actions.reassigned() == {"go.patients": ("Ctrl+Alt+Q",)}
    finally:
        actions.assign_all({})
    assert actions.reassigned() == {}


def test_every_key_of_the_window_is_given_once():
    for name in actions.ACTS:
        for key in actions.keys_of(name):
            assert actions.in_the_way(key, name) is None, (name, key)


def test_only_what_is_on_the_screen_can_be_run(workspace, a_patient):
    names = [made.objectName() for made in actions.available(workspace.window())]
    assert "chart.vitals" not in names
    workspace.open_chart(a_patient())
    found = actions.available(workspace.window())
    assert "chart.vitals" in [made.objectName() for made in found]
    assert all(isinstance(made, QAction) for made in found)


def test_a_way_back_whose_patient_is_gone_is_not_walked():
    way = History(Visit("chart", "p1", "overview"), past=[Visit("patients")])
    way.leave({"scroll": 7})
    told = way.plain(20)
    again = History.of(told, lambda _visit: True)
    assert again is not None
    assert (again.here, again.memory(), again.past) == (way.here, {"scroll": 7}, way.past)
    assert History.of(told, lambda visit: visit.place != "chart") is None
    assert History.of({}, lambda _visit: True) is None


def test_a_long_job_is_named_in_the_status_bar_on_every_place_and_can_be_stopped_there(qtbot, workspace):
    ended = []

    def job(steps):
        while not steps.stop.wait(0.01):
            steps.progress(1, 3)
        raise Cancelled("job.cancelled")

    workspace.tools.lane.start(workspace, job, ended.append, ended.append, name="Writing backup")
    qtbot.waitUntil(lambda: "Writing backup, 1 of 3" in workspace.status._doing.text(), timeout=5_000)
    workspace.go("patients")
    assert workspace.status.job.isVisible()
    assert not workspace.status.keys.isVisible()
    workspace.status.cancel.click()
    qtbot.waitUntil(lambda: len(ended) == 1, timeout=5_000)
    assert not workspace.status.job.isVisible()
