"""Killed in the middle of a session, over and over: it comes back into the same session and has everything.

KETADESK_SESSION_KILLS=200 runs more of the same.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from keta_desk.domain.black_box import Gap
from keta_desk.domain.titration import DoseSetting
from keta_desk.domain.vitals import Reading
from keta_desk.queries import live_session as live
from keta_desk.use_cases import sessions, titration
from tests.conftest import NOW
from tests.journeys.killed import ToBeKilled
from tests.journeys.session_child import ScriptedClock
from tests.use_cases.courses import ladder, terms

KILLS = int(os.environ.get("KETADESK_SESSION_KILLS", "20"))
SEED = int(os.environ.get("KETADESK_KILLS_SEED", str(KILLS)))
SESSION_S, MOST_SAVES = 4 * 3600, 20
PACE_S = SESSION_S / (KILLS * MOST_SAVES)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that can be forked and killed")


class Cockpit:
    """The program that runs the session, with the hour it is there."""

    def __init__(self, vault: Path, session_id: str, secret: str) -> None:
        self._program = ToBeKilled("session_child.py", vault, session_id, secret)
        self.close = self._program.close

    def run(self, wall: datetime, run: int, saves: int, more_s: float, *, limit: int | None = None) -> list[str]:
        """Let it run until so many entries are acknowledged or the disk is full, and a moment longer; kill it."""
        order = f"{wall.isoformat()} run{run} {PACE_S}" + ("" if limit is None else f" {limit}")
        return self._program.run(order, saves, more_s)


@pytest.fixture
def sitting(desk, a_patient) -> str:
    """A session that waits for its dose; nobody has the vault open."""
    patient_id = a_patient()
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=80000))
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125))
    session_id = desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, planned_dose_mg=Decimal(100), confirmed_because="Paper"
    )
    desk.close()
    return session_id


@pytest.fixture
def cockpit(vault_folder, passphrase, sitting):
    running = Cockpit(vault_folder, sitting, passphrase.text)
    yield running
    running.close()


def came_back(ways, vault_folder, passphrase, sitting) -> live.LiveSession:
    """Open the vault as the crash has left it, and return the session."""
    desk = ways.unlock(vault_folder, passphrase)
    try:
        assert desk.read_only_because == ""
        assert [one.id for one in desk.ask(live.running)] == [sitting]
        return desk.ask(live.of_session, sitting)
    finally:
        desk.close()


def test_a_session_that_is_killed_comes_back_with_every_entry_and_says_how_long_it_was_away(
    cockpit, ways, vault_folder, passphrase, sitting
):
    chance, wall, acknowledged = Random(SEED), NOW, set()  # noqa: S311 - moments to kill at
    for cycle in range(KILLS):
        acknowledged |= set(cockpit.run(wall, cycle, chance.randint(1, MOST_SAVES), chance.random() / 100))
        away = timedelta(seconds=chance.randint(6, 60))
        told = came_back(ways, vault_folder, passphrase, sitting)
        last = max(one.event.entered_at for one in told.log)
        wall = last + away
        clock = ScriptedClock(wall, "after")
        said = f"cycle {cycle}, seed {SEED}"

        assert acknowledged - {one.event.id for one in told.log} == set(), said
        assert sorted(one.event.number for one in told.log) == list(range(1, len(told.log) + 1)), said
        # its start, and with each run a gap and what was being kept
        assert len(told.log) <= len(acknowledged) + 2 * (cycle + 1) + 1, said
        assert told.dosed_at == NOW, said
        assert told.finding(clock) == Gap(last, timedelta(seconds=round(away.total_seconds()))), said
        assert told.session_time(clock) == wall, said
        gaps = [one for one in told.log if one.event.kind == "gap"]
        assert len(gaps) == cycle + 1, said  # the first lies between the run that started it and the first of these

    report = ways.verify_vault(vault_folder, passphrase, True)
    assert (report.ok, report.findings) == (True, ())
    assert len(acknowledged) > KILLS


def test_a_clock_set_back_400_days_loses_nothing_and_moves_no_minute(cockpit, ways, vault_folder, passphrase, sitting):
    before = set(cockpit.run(NOW, 0, 20, 0))
    told = came_back(ways, vault_folder, passphrase, sitting)
    last = told.log[-1]
    back = last.event.entered_at - timedelta(days=400)
    gap = told.finding(ScriptedClock(back, "run1"))
    assert (gap.length, told.session_time(ScriptedClock(back, "run1"))) == (None, last.event.at)

    after = set(cockpit.run(back, 1, 20, 0))
    told = came_back(ways, vault_folder, passphrase, sitting)

    assert (before | after) - {one.event.id for one in told.log} == set()
    assert [one.event.number for one in told.log] == list(range(1, len(told.log) + 1))
    minutes = [one.minute for one in told.log]
    assert minutes == sorted(minutes)
    assert minutes[-1] >= last.minute
    noted = [one.event for one in told.log if one.event.kind == "gap"][-1]
    assert (noted.code, noted.value) == ("set", -400 * 24 * 3600)


def test_on_a_disk_that_fills_up_what_was_acknowledged_is_there_and_the_session_goes_on(
    cockpit, ways, vault_folder, passphrase, sitting
):
    acknowledged = cockpit.run(NOW, 0, 10_000, 0, limit=120_000)
    assert acknowledged[-1] == "full"
    kept = set(acknowledged) - {"full"}
    told = came_back(ways, vault_folder, passphrase, sitting)
    assert kept - {one.event.id for one in told.log} == set()

    later = set(cockpit.run(told.log[-1].event.entered_at + timedelta(minutes=5), 1, 5, 0))
    told = came_back(ways, vault_folder, passphrase, sitting)
    assert (kept | later) - {one.event.id for one in told.log} == set()
    report = ways.verify_vault(vault_folder, passphrase, True)
    assert (report.ok, report.findings) == (True, ())
