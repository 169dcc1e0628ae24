"""Killed in the middle of charting, over and over: nothing that was acknowledged is lost, and the chain holds.

KETADESK_KILLS=200 runs more of the same.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("KETADESK_KILLS", "25"))
SEED = int(os.environ.get("KETADESK_KILLS_SEED", str(KILLS)))
ENTRIES = text("SELECT id FROM note UNION ALL SELECT id FROM reading UNION ALL SELECT id FROM administration")
LONGEST = 40

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that can be forked and killed")


class Charting:
    """The program that charts, seen from outside: what it acknowledged, and a way to kill it."""

    def __init__(self, vault: Path, patient_id: str, secret: str) -> None:
        self._program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("charting_child.py")), str(vault), patient_id],
            env=os.environ | {"PYTHONPATH": str(ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._tell(secret)

    def run(self, saves: int, more_s: float) -> list[str]:
        """Let it chart until so many saves are acknowledged and a moment longer, kill it, and return all of them."""
        self._tell("again")
        child = int(self._hear())
        acknowledged = [self._hear() for _ in range(saves)]
        time.sleep(more_s)
        os.kill(child, signal.SIGKILL)
        while (line := self._hear()) != "gone":
            acknowledged.append(line)
        return acknowledged

    def close(self) -> None:
        self._program.communicate()

    def _tell(self, line: str) -> None:
        self._program.stdin.write(line + "\n")
        self._program.stdin.flush()

    def _hear(self) -> str:
        line = self._program.stdout.readline()
        assert line, "the charting program ended by itself"
        return line.rstrip("\n")


@pytest.fixture
def patient(ways, vault_folder, passphrase, a_patient, desk) -> str:
    patient_id = a_patient()
    desk.close()
    return patient_id


def test_no_acknowledged_save_is_lost_when_the_program_is_killed(ways, vault_folder, passphrase, patient):
    chance = Random(SEED)  # noqa: S311 - moments to kill at
    charting, acknowledged = Charting(vault_folder, patient, passphrase.text), set()
    try:
        for cycle in range(KILLS):
            acknowledged |= set(charting.run(chance.randint(1, LONGEST), chance.random() / 100))
            if cycle % 2 and cycle + 1 < KILLS:
                continue  # the next one opens it as the crash has left it
            desk = ways.unlock(vault_folder, passphrase)
            kept = {row[0] for row in desk.ask(lambda session: session.execute(ENTRIES).all())}
            read_only_because = desk.read_only_because
            desk.close()
            assert (read_only_because, acknowledged - kept) == ("", set()), f"cycle {cycle}, seed {SEED}"
    finally:
        charting.close()

    report = ways.verify_vault(vault_folder, passphrase, True)
    assert (report.ok, report.findings) == (True, ())
    assert len(acknowledged) > KILLS
