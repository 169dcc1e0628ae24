"""While the first screen stands the rest is loaded: rules beside it, widgets in the window's own thread, in bites."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from keta_desk.ui.background import Lane
from keta_desk.ui.warm_up import WarmUp
from tests.house.widgets_in_one_thread import WidgetsInAThread

LARGEST_BITE = 16
LOAD = """
import json, sys
from importlib import import_module
from keta_desk.bootstrap import prepare
from keta_desk.ui import application, main_window, warm_up

for name in warm_up.rules():
    import_module(name)
prepare()
told = {"bites": [], "strangers": []}
for name in warm_up.widgets():
    before = set(sys.modules)
    import_module(name)
    fresh = set(sys.modules) - before
    told["bites"].append((len(fresh), name))
    told["strangers"] += [one for one in fresh if not one.startswith(("keta_desk.ui", "PySide6"))]
before = set(sys.modules)
import keta_desk.ui.workspace
told["left"] = sorted(set(sys.modules) - before)
print(json.dumps(told))
"""


def test_the_workspace_is_loaded_in_bites_too_small_to_be_felt():
    done = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)

    assert told["left"] == []
    assert told["strangers"] == [], "the lane loads them before: name their package in warm_up.RULES"
    assert [bite for bite in told["bites"] if bite[0] > LARGEST_BITE] == []


def test_a_job_that_would_load_widgets_is_found_out(qtbot):
    lane, failed = Lane(), []

    def job(_steps):
        from keta_desk.ui import no_such_screen  # noqa: F401

    lane.start(lane, job, lambda _none: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))

    assert isinstance(failed[0], WidgetsInAThread)


def test_it_says_when_all_is_loaded(qtbot, ways):
    lane = Lane()
    warm_up = WarmUp(lane, ways)

    with qtbot.waitSignal(warm_up.is_warm, timeout=20_000):
        warm_up.begin()

    lane.finish()
    assert "keta_desk.ui.workspace" in sys.modules


@pytest.mark.parametrize("name", ["PySide6.QtNothing", "keta_desk.ui.nothing"])
def test_the_window_itself_may_load_what_it_wants(name):
    with pytest.raises(ModuleNotFoundError):
        __import__(name)
