"""Killed in the middle of charting, over and over: nothing that was acknowledged is lost, and the chain holds.

KETADESK_KILLS=200 runs more of the same.
"""

from __future__ import annotations

import os
from random import Random

import pytest
from sqlalchemy import text

from tests.journeys.killed import ToBeKilled

KILLS = int(os.environ.get("KETADESK_KILLS", "12"))
SEED = int(os.environ.get("KETADESK_KILLS_SEED", str(KILLS)))
ENTRIES = text("SELECT id FROM note UNION ALL SELECT id FROM reading UNION ALL SELECT id FROM administration")
LONGEST = 40

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that can be forked and killed")


@pytest.fixture
def patient(ways, vault_folder, passphrase, a_patient, desk) -> str:
    patient_id = a_patient()
    desk.close()
    return patient_id


def test_no_acknowledged_save_is_lost_when_the_program_is_killed(ways, vault_folder, passphrase, patient):
    chance = Random(SEED)  # noqa: S311 - moments to kill at
    charting = ToBeKilled("charting_child.py", vault_folder, patient, passphrase.text)
    acknowledged: set[str] = set()
    try:
        for cycle in range(KILLS):
            acknowledged |= set(charting.run("again", chance.randint(1, LONGEST), chance.random() / 100))
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
