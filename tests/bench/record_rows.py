"""Rows of the speed table about the record: chart, saved reading, backup."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pyrage
from side_by_side import Result, compare
from sqlalchemy import event

from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId, new_id
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart
from keta_desk.store import cipher
from keta_desk.store.types import instant_text
from keta_desk.use_cases import sessions


def open_a_chart(desk: Desk, patients: int, rounds: int) -> Result:
    """All sections of a random chart through the desk, against the same statements as raw tuples."""
    chance = random.Random(1)  # noqa: S311
    asked = statements(desk, lambda session: chart.whole(session, PatientId(f"{0:032x}")))
    ids = [f"{number:032x}" for number in chance.sample(range(patients), 2 * rounds + 2)]
    ours, other = iter(ids[::2]), iter(ids[1::2])  # nobody twice: who comes second would find the pages read
    with closing(desk._vault._guarded(query_only=True)) as raw:

        def tuples() -> None:
            patient_id = next(other)
            for statement, given in asked:
                bound = [patient_id if value == f"{0:032x}" else value for value in given]
                raw.execute(statement, bound).fetchall()

        return compare(
            "open a chart (all sections' data)",
            lambda: desk.ask(chart.whole, PatientId(next(ours))),
            tuples,
            against="raw driver tuples, same file",
            goal=2.0,
            rounds=rounds,
        )


def save_a_reading(desk: Desk, rounds: int) -> Result:
    """One reading through the desk, durable and audited, against the same row by the driver without audit."""
    patient_id = PatientId(f"{0:032x}")
    reading = Reading(systolic_mmhg=124, diastolic_mmhg=78, pulse_bpm=72, spo2_percent=98)
    names = (
        "id, version, created_at, updated_at, created_by, patient_id, source, status, at, systolic_mmhg, "
        "diastolic_mmhg, pulse_bpm, spo2_percent, method"
    )
    insert = f"INSERT INTO reading ({names}) VALUES ({', '.join('?' * 14)})"
    with closing(desk._vault._guarded(query_only=False)) as raw:

        def bare() -> None:
            now = instant_text(desk.clock.now())
            stamps = (new_id(desk.clock), 1, now, now, desk.clinician.id)
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(insert, (*stamps, patient_id, "clinician", "current", now, 124, 78, 72, 98, ""))
            raw.execute("COMMIT")

        return compare(
            "one saved reading, durable, audited",
            lambda: desk.do(sessions.record_reading, patient_id, reading),
            bare,
            against="same row, same driver, no audit",
            goal=2.0,
            rounds=rounds,
            remark="the disk's own time to confirm a write decides both sides",
        )


def back_up(desk: Desk, work: Path, rounds: int) -> Result:
    """A verified encrypted backup, against the backup API and age on the same file and nothing else."""
    recipient = pyrage.x25519.Identity.generate().to_public()
    target = work / "backups"

    def ours() -> None:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        desk.back_up(target)

    def bare() -> None:
        copy, sealed = work / "copy.db", work / "copy.age"
        copy.unlink(missing_ok=True)
        with closing(desk._vault.raw()) as raw, closing(cipher.create(copy, "ab" * 32)) as fresh:
            raw.backup(fresh)
        pyrage.encrypt_file(str(copy), str(sealed), [recipient])

    return compare(
        "verified encrypted backup",
        ours,
        bare,
        against="backup API + age on the same file, unverified",
        goal=1.5,
        rounds=rounds,
        remark=f"{sum(file.stat().st_size for file in desk.folder.glob('chart.db*')) / 1e6:.0f} MB vault",
    )


def beside_other_programs(desk: Desk, work: Path) -> list[Result]:
    """The same backup, against the first run of two programs that many practices use, where they are installed."""
    target = work / "beside"

    def ours() -> None:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        desk.back_up(target)

    return [
        compare(
            f"verified encrypted backup beside {name}",
            ours,
            lambda run=run, name=name: run(desk.folder, work / name),
            against=f"init and first backup of {name}, unverified",
            goal=1.0,
            rounds=1,
        )
        for name, run in (("restic", _restic), ("borg", _borg))
        if shutil.which(name)
    ]


def _restic(folder: Path, repository: Path) -> None:
    shutil.rmtree(repository, ignore_errors=True)
    _quietly({"RESTIC_PASSWORD": "x", "RESTIC_CACHE_DIR": f"{repository}.cache"},
             ["restic", "init", "-r", str(repository)],
             ["restic", "-r", str(repository), "backup", str(folder / "chart.db")])  # fmt: skip


def _borg(folder: Path, repository: Path) -> None:
    shutil.rmtree(repository, ignore_errors=True)
    _quietly({"BORG_PASSPHRASE": "x", "BORG_BASE_DIR": f"{repository}.base"},
             ["borg", "init", "-e", "repokey-blake2", str(repository)],
             ["borg", "create", f"{repository}::a", str(folder / "chart.db")])  # fmt: skip


def _quietly(surroundings: dict[str, str], *commands: list[str]) -> None:
    for command in commands:
        subprocess.run(command, env={**os.environ, **surroundings}, check=True, capture_output=True)


def statements(desk: Desk, question: Callable[[Any], object]) -> list[tuple[str, tuple[Any, ...]]]:
    """Write down the very statements that a question asks the vault with."""
    seen: list[tuple[str, tuple[Any, ...]]] = []

    def note(session: Any) -> None:
        engine = session.get_bind()

        def hear(_connection: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
            if statement != "BEGIN":
                seen.append((statement, tuple(given)))

        event.listen(engine, "before_cursor_execute", hear)
        question(session)
        event.remove(engine, "before_cursor_execute", hear)

    desk.ask(note)
    return seen
