"""The row of the speed table about a running session: from a key press until its entry is durable, during a backup."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from side_by_side import Result, seconds

from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId, SessionId, new_id
from keta_desk.domain.session_log import EventCode
from keta_desk.domain.titration import DoseSetting
from keta_desk.domain.vitals import Reading
from keta_desk.store.types import instant_text
from keta_desk.ui.background import SWITCH_S
from keta_desk.use_cases import live_session, sessions

CHILD = Path(__file__).with_name("session_child.py")
GOAL_MS = 50.0
NAMES = (
    "id, version, created_at, updated_at, created_by, patient_id, source, status, session_id, number, at, kind, code, "
    "words, subject_id, manner, by_id, run"
)
INSERT = f"INSERT INTO session_event ({NAMES}) VALUES ({', '.join('?' * 18)})"


def press_keys(desk: Desk, work: Path, presses: int) -> Result:
    """Entries of a session while a backup runs, against the bare row by the bare driver while the same backup runs."""
    patient_id = PatientId(f"{1:032x}")
    session_id = desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Measured")
    ours: list[float] = []
    bare: list[float] = []
    sys.setswitchinterval(SWITCH_S)  # as the lane does
    with closing(desk._vault._guarded(query_only=False)) as raw, backups(desk, work / "meanwhile") as finished:
        for number in range(presses + 1):
            sides = [
                (ours, lambda number=number: press(desk, session_id, number)),
                (bare, lambda number=number: insert(raw, desk, (patient_id, session_id, number))),
            ]
            for times, job in sides[:: 1 if number % 2 else -1]:  # who comes first waits for the disk's other work
                took = seconds(job) * 1000
                if number:  # the first warms up
                    times.append(took)
        count = len(finished)
    desk.do(sessions.end, session_id, sessions.Effects())
    p95, p95_bare = (statistics.quantiles(times, n=20)[-1] for times in (ours, bare))
    return Result(
        "key press until durable, during a backup: p95",
        "the same row by the bare driver, commit and all",
        p95,
        p95_bare,
        p95 / GOAL_MS,
        1.0,
        f"ratio is of {GOAL_MS:.0f} ms; median {statistics.median(ours):.1f} and {statistics.median(bare):.1f} ms, "
        f"longest {max(ours):.1f} and {max(bare):.1f} ms, {presses} presses, {count} backups finished meanwhile",
    )


def in_the_cockpit(vault: Path, passphrase: str, folder: Path, presses: int) -> Iterator[Result]:
    """The same in the window: keys until durable and painted while backups run, and the frames of a scripted hour."""
    copy = folder / "in-the-cockpit.keta"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(vault, copy)
    command = [sys.executable, str(CHILD), str(copy), passphrase, str(presses)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True, timeout=900)
    shutil.rmtree(copy)
    told = json.loads(done.stdout.splitlines()[-1])
    ours, idle, frames = told["presses"], told["idle"], sorted(told["frames"])
    p95, p95_idle = (statistics.quantiles(times, n=20)[-1] for times in (ours, idle))
    yield Result(
        "key press until durable and painted, during a backup: p95",
        "the same with no backup",
        p95,
        p95_idle,
        p95 / GOAL_MS,
        1.0,
        f"ratio is of {GOAL_MS:.0f} ms; median {statistics.median(ours):.1f} and {statistics.median(idle):.1f} ms, "
        f"longest {max(ours):.1f} and {max(idle):.1f} ms, {len(ours)} presses",
    )
    yield Result(
        "a second of a scripted hour in the cockpit: longest",
        "its median",
        frames[-1],
        statistics.median(frames),
        frames[-1] / GOAL_MS,
        1.0,
        f"ratio is of {GOAL_MS:.0f} ms; 95 of 100 under {statistics.quantiles(frames, n=20)[-1]:.1f} ms, "
        f"{sum(one > GOAL_MS for one in frames)} of {len(frames)} longer than {GOAL_MS:.0f} ms",
    )


def press(desk: Desk, session_id: SessionId, number: int) -> None:
    """Keep what one key keeps: a reading, a rating or an event."""
    match number % 3:
        case 0:
            reading = Reading(systolic_mmhg=124, diastolic_mmhg=78, pulse_bpm=72, spo2_percent=98)
            desk.do(live_session.keep_reading, session_id, reading, is_sure=True)
        case 1:
            desk.do(live_session.keep_rating, session_id, "dissociation", number % 11)
        case _:
            desk.do(live_session.keep_event, session_id, EventCode.TEARFUL)


def insert(raw: object, desk: Desk, whose: tuple[str, str, int]) -> None:
    """Write one bare row of the black box and commit it."""
    patient_id, session_id, number = whose
    now = instant_text(desk.clock.now())
    stamps = (new_id(desk.clock), 1, now, now, desk.clinician.id, patient_id, "clinician", "entered_in_error")
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(INSERT, (*stamps, session_id, -number, now, "line", "", "Bare", "", "", desk.clinician.id, ""))
    raw.execute("COMMIT")


@contextmanager
def backups(desk: Desk, target: Path) -> Iterator[list[int]]:
    """Make one backup after the other in a thread until it is left."""
    stop, finished = threading.Event(), []

    def back_up() -> None:
        while not stop.is_set():
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir(parents=True)
            with suppress(Exception):
                desk.back_up(target, cancelled=stop)
                finished.append(1)

    thread = threading.Thread(target=back_up)
    thread.start()
    try:
        yield finished
    finally:
        stop.set()
        thread.join()
