"""Ten thousand random keys and clicks over the sample clinic: no traceback, no lost draft, no unaudited change.

Seven hundred steps run with the other tests; `KETADESK_STEPS=10000` walks them all, `KETADESK_SEED` another way.
"""

from __future__ import annotations

import os
import sys
import traceback
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, QRect

from keta_desk.bootstrap import doors
from keta_desk.cli import sample_clinic
from keta_desk.domain.record import Passphrase
from keta_desk.settings import SettingsFile
from keta_desk.store.keys import Cost
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.main_window import MainWindow
from tests import clinics
from tests.journeys.random_walker import STEPS as KINDS
from tests.journeys.random_walker import Walker

STEPS = int(os.environ.get("KETADESK_STEPS", "700"))
SEED = int(os.environ.get("KETADESK_SEED", "7"))
CHEAP = Cost(memory_kib=19456, passes=2, lanes=1)
PATIENTS = 8


class StandingClock:
    """A clock that moves a little with every look, so that no lock by idleness comes between."""

    def __init__(self) -> None:
        self._now = sample_clinic.PICTURED_AT

    def now(self):
        self._now += timedelta(milliseconds=3)
        return self._now

    def monotonic_s(self) -> float:
        return self._now.timestamp()

    def run(self) -> str:
        return "walk"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "Walk.keta"
    clinics.small(folder, until=sample_clinic.PICTURED_AT, patients=PATIENTS).desk.close()
    return folder


def told(broken: list[BaseException]) -> str:
    """Return what broke, and where."""
    return "".join(line for error in broken for line in traceback.format_exception(error))


def test_a_random_walk_harms_nothing(qtbot, vault, tmp_path, monkeypatch):
    make_application(theme_name="light")
    fonts.load_later()
    secret = Passphrase(sample_clinic.PASSPHRASE)
    ways = doors(StandingClock(), cost=CHEAP)
    settings = SettingsFile(tmp_path / "settings")
    settings.change(backup_folder=str(tmp_path / "drive"))
    (tmp_path / "drive").mkdir()
    broken: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: broken.append(error))

    def opened() -> MainWindow:
        window = MainWindow(ways, vault, lambda _folder: None, settings, was_locked=True)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.show_desk(ways.unlock(vault, secret))
        window.activateWindow()
        return window

    def unlocked(window: MainWindow) -> MainWindow:
        window.close()
        return opened()

    walker = Walker(opened(), Random(SEED), unlocked)  # noqa: S311 - the same walk each time
    for number in range(STEPS):
        try:
            walker.step()
        except AssertionError as error:
            raise AssertionError(f"step {number} of seed {SEED}: {error}") from error
        assert not broken, f"step {number} of seed {SEED}: {told(broken)}"
        assert QRect(QPoint(), walker.window.size()).isValid()
    walker.window.lock()
    report = ways.verify_vault(vault, secret, True)
    assert report.ok, report.findings
    assert min(walker.done[kind] for kind in KINDS if kind != "lock") > 0
    assert len(walker.filled) > 2 and walker.filled.total() > 100, walker.filled  # looked for after so many steps
