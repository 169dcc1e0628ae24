"""Runs a scripted session until it is killed: each entry is acknowledged only after `desk.do` has returned.

Started once; for each line `wall run pace` that it reads it forks a child that opens the vault, comes back into the
session and goes on where the record says it was. It writes the child's process id, then the id of every entry that
was kept, then `gone`. With a limit on the size of files it writes `full` once the disk takes no more.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

from keta_desk.bootstrap import doors
from keta_desk.desk import Desk
from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.ids import SessionId
from keta_desk.domain.readiness import Aldrete, Criterion
from keta_desk.domain.record import DiskFull, NotConfirmed, Passphrase
from keta_desk.domain.rescue import Rescue, RescueKind
from keta_desk.domain.session_log import EventCode
from keta_desk.domain.titration import Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import live_session as live
from keta_desk.use_cases import leaving, live_session, session_harm


class ScriptedClock:
    """A clock that moves only by the script, within a run that has a name."""

    def __init__(self, wall: datetime, run: str) -> None:
        self._wall, self._run, self._passed_s = wall, run, 0.0

    def now(self) -> datetime:
        return self._wall + timedelta(seconds=self._passed_s)

    def monotonic_s(self) -> float:
        return self._passed_s

    def run(self) -> str:
        return self._run

    def move(self, seconds: float) -> None:
        self._passed_s += seconds


def say(text: str) -> None:
    """Write a line past every buffer: what is not in the pipe was not said."""
    os.write(1, f"{text}\n".encode())


def read(desk: Desk, session_id: SessionId, step: int) -> str:
    """Keep a reading."""
    reading = Reading(systolic_mmhg=122 + step % 30, diastolic_mmhg=80, pulse_bpm=72, spo2_percent=97)
    return desk.do(live_session.keep_reading, session_id, reading, is_sure=True)


def rate(desk: Desk, session_id: SessionId, step: int) -> str:
    """Keep a rating."""
    name, value = ("dissociation", step % 11) if step % 2 else ("moaas", 4)
    return desk.do(live_session.keep_rating, session_id, name, value)


def add_event(desk: Desk, session_id: SessionId, _step: int) -> str:
    """Keep an event."""
    return desk.do(live_session.keep_event, session_id, EventCode.TEARFUL)


def write(desk: Desk, session_id: SessionId, step: int) -> str:
    """Keep a line."""
    return desk.do(live_session.keep_line, session_id, f"Line {step}. " + "Slow breath. " * 20)


def harm(desk: Desk, session_id: SessionId, _step: int) -> str:
    """Record an adverse event that begins now."""
    began = desk.ask(live.of_session, session_id).session_time(desk.clock)
    return desk.do(session_harm.record_adverse_event, session_id, AdverseEvent(term="Nausea", began_at=began, grade=1))


def help_out(desk: Desk, session_id: SessionId, _step: int) -> str:
    """Record what was done."""
    return desk.do(session_harm.record_rescue, session_id, Rescue(action=RescueKind.REPOSITION))


def check(desk: Desk, session_id: SessionId, step: int) -> str:
    """Say of a criterion how it stands."""
    return desk.do(leaving.check_criterion, session_id, Criterion.ORIENTED, is_met=step % 2 == 0)


def score(desk: Desk, session_id: SessionId, _step: int) -> str:
    """Keep an Aldrete score."""
    return desk.do(leaving.keep_aldrete, session_id, Aldrete(2, 2, 1, 2, 2))


SCRIPT = (read, rate, add_event, write, rate, harm, help_out, check, score)


def go_on(vault: Path, session_id: SessionId, secret: str, told: list[str]) -> None:
    """Come back into the session and keep one entry after the other, at the pace that was told."""
    clock = ScriptedClock(datetime.fromisoformat(told[0]), told[1])
    desk = doors(clock).unlock(vault, Passphrase(secret))
    desk.do(live_session.note_gap, session_id)
    known = desk.ask(live.of_session, session_id)
    if not known.given:
        say(give(desk, session_id))
    if len(told) > 3:
        fill_up(vault, int(told[3]))
    for step in count(len(known.log)):
        clock.move(float(told[2]))
        try:
            say(SCRIPT[step % len(SCRIPT)](desk, session_id, step))
        except (DiskFull, NotConfirmed):
            say("full")
            signal.pause()


def fill_up(vault: Path, more: int) -> None:
    """Let no file of the vault grow by more than so many bytes beyond the largest."""
    largest = max(path.stat().st_size for path in vault.rglob("*") if path.is_file())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + more, largest + more))


def give(desk: Desk, session_id: SessionId) -> str:
    """Give the dose."""
    return desk.do(
        live_session.give_dose,
        session_id,
        mg=Decimal(100),
        molecule=Molecule.RACEMIC,
        formulation=Formulation.SL_RDT,
        read_back_mg=Decimal(100),
        checked_by="Lena Sample",
    )


def main() -> None:
    """Fork a child for every line that is read."""
    vault, session_id, secret = Path(sys.argv[1]), SessionId(sys.argv[2]), sys.stdin.readline().rstrip("\n")
    while line := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            go_on(vault, session_id, secret, line.split())
        say(str(child))
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
