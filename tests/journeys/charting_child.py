"""Charts until it is killed: each save is acknowledged only after `desk.do` has returned.

Started once; for each line it reads it forks a child that opens the vault and charts, so that a killed charting costs
no new start of Python. It writes the child's process id, then the id of every entry that was kept, then `gone`.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from keta_desk.bootstrap import doors
from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.record import Passphrase
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart
from keta_desk.use_cases import notes, outcomes, sessions


def say(text: str) -> None:
    """Write a line past every buffer: what is not in the pipe was not said."""
    os.write(1, f"{text}\n".encode())


def save(desk: Desk, patient_id: PatientId, number: int) -> str:
    """Save one entry of a changing kind and return its id."""
    match number % 3:
        case 0:
            return desk.do(notes.write, patient_id, NoteKind.PROGRESS, body=f"Entry {number}. " + "Word " * 200)
        case 1:
            reading = Reading(systolic_mmhg=120 + number % 20, diastolic_mmhg=80, pulse_bpm=70)
            return desk.do(sessions.record_reading, patient_id, reading)
        case _:
            return desk.do(outcomes.fill_in, patient_id, "gad7", (number % 4,) * 7)


def chart_until_killed(vault: Path, patient_id: PatientId, secret: str) -> None:
    """Open the vault and save one entry after the other."""
    desk = doors().unlock(vault, Passphrase(secret))
    for number in count():
        say(save(desk, patient_id, number))


def main() -> None:
    """Fork a charting child for every line that is read."""
    vault, patient_id, secret = Path(sys.argv[1]), PatientId(sys.argv[2]), sys.stdin.readline().rstrip("\n")
    assert chart  # imported before the first fork, like all that charting needs
    while sys.stdin.readline():
        child = os.fork()
        if child == 0:
            chart_until_killed(vault, patient_id, secret)
        say(str(child))
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
