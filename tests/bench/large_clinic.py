"""A large invented clinic for measuring: written in bulk through the driver, past the desk and its audit.

Through the use cases 720,000 readings would take an hour; what is measured afterwards reads and writes through
the desk like everything else.
"""

from __future__ import annotations

import json
import random
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from keta_desk.bootstrap import doors
from keta_desk.desk import Desk
from keta_desk.domain.finding import tokens
from keta_desk.domain.patients import sort_name
from keta_desk.domain.record import Passphrase
from keta_desk.doors import NewPractice
from keta_desk.store.types import instant_text

PASSPHRASE = Passphrase("a thousand invented people in one file")
FAMILIES = [
    "Sample",
    "Demo",
    "Dummett",
    "Example",
    "Fictus",
    "Mockley",
    "Nemo",
    "Placeholder",
    "Specimen",
    "Standin",
    "Testcase",
    "Trial",
]
GIVENS = [
    "Ada",
    "Ines",
    "Vera",
    "Tomas",
    "Henri",
    "June",
    "Jonah",
    "Noor",
    "Cleo",
    "Oskar",
    "Rowan",
    "Beatriz",
    "Milo",
    "Pia",
    "Sol",
    "Uma",
]


@dataclass(frozen=True, slots=True)
class Size:
    """How much is kept on each patient; `spread_days`: how far back the last session may lie."""

    sessions: int = 30
    readings: int = 12
    scores: int = 20
    notes: int = 30
    spread_days: int = 0


DEEP = Size()
"""Long courses: for opening a chart, saving and backing up."""

WIDE = Size(sessions=3, readings=2, scores=4, notes=1, spread_days=900)
"""Many patients with short courses, most of them long ago: for finding people and for the day."""

LAST = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
SENTENCE = "Slept through most of the week, walked before work, and noticed the old apology before it was spoken. "


def clinic(folder: Path, patients: int, size: Size = DEEP) -> Path:
    """Return the vault of a clinic of so many patients, building it the first time."""
    vault = folder / f"clinic-{patients}{'-wide' if size is WIDE else ''}.keta"
    if not vault.exists():
        folder.mkdir(parents=True, exist_ok=True)
        practice = NewPractice(clinic_name="Large Sample", user_name="Dr Mara Fixture", passphrase=PASSPHRASE)
        desk, _ = doors().create(vault, practice)
        _fill(desk, patients, size)
        desk.close()
    return vault


def _fill(desk: Desk, patients: int, size: Size) -> None:
    chance = random.Random(7)  # noqa: S311 - the same invented people in every run
    with closing(desk._vault.raw()) as raw:
        for start in range(0, patients, 500):
            rows: dict[str, list[dict[str, Any]]] = {}
            for number in range(start, min(start + 500, patients)):
                _patient(number, chance, rows, size)
            raw.execute("BEGIN IMMEDIATE")
            for table, found in rows.items():
                names = list(found[0])
                marks = ", ".join("?" * len(names))
                statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"
                raw.executemany(statement, [tuple(row.values()) for row in found])
            raw.execute("COMMIT")
        raw.execute("PRAGMA optimize")


def _patient(number: int, chance: random.Random, rows: dict[str, list[dict[str, Any]]], size: Size) -> None:
    family = f"{chance.choice(FAMILIES)}{number % 977}"
    given, born = chance.choice(GIVENS), date(1940, 1, 1) + timedelta(days=chance.randrange(25000))
    patient_id, phone = f"{number:032x}", f"555 01{number % 10000:04}"
    person = {
        "id": patient_id, "chart_number": number + 1, "family_name": family, "given_name": given,
        "sort_name": sort_name(family, given), "preferred_name": "", "pronouns": "", "birth_date": born.isoformat(),
        "sex_at_birth": "unknown", "gender_identity": "", "address": "", "session_place": "", "phone": phone,
        "email": "", "contact_preference": "", "language": "", "accessibility_needs": "", "insurance": "",
        "part2_applies": 0, "stage": chance.choice(("evaluation", "induction", "maintenance", "paused")),
        "allergy_state": "none_known", "own_words": "", "source": "clinician", "status": "current",
    }  # fmt: skip
    _add(rows, "patient", person)
    for token in tokens(names=[family, given], chart_number=number + 1, phone=phone, birth_date=born):
        rows.setdefault("patient_token", []).append({"token": token, "patient_id": patient_id})
    last = LAST - timedelta(days=chance.randrange(size.spread_days) if size.spread_days else 0)
    for visit in range(size.sessions):
        _session(rows, number, visit, patient_id, start=last - timedelta(days=7 * (size.sessions - visit)), size=size)
    for filled in range(size.scores):
        _score(rows, number, filled, patient_id, chance, at=last - timedelta(days=10 * (size.scores - filled)))
    for written in range(size.notes):
        at = instant_text(last - timedelta(days=7 * written))
        _chart(rows, "note", number, written, patient_id, kind="progress", written_at=at, author_id="x", title="",
               body=SENTENCE * 8)  # fmt: skip


def _session(
    rows: dict[str, list[dict[str, Any]]], number: int, visit: int, patient_id: str, *, start: datetime, size: Size
) -> None:
    session_id = _chart(
        rows, "dosing_session", number, visit, patient_id, number=visit + 1, setting="clinic", intention="",
        planned_dose_ug=200000, started_at=instant_text(start), ended_at=instant_text(start + timedelta(hours=2)),
        supervisor="", support_person="", tolerability="",
    )  # fmt: skip
    _chart(
        rows, "dose_given", number, visit, patient_id, session_id=session_id, given_at=instant_text(start),
        molecule="racemic", formulation="sl_rdt", dose_ug=200000, product="", lot="", method="", confirmed_because="",
    )  # fmt: skip
    for minute in range(size.readings):
        at = instant_text(start + timedelta(minutes=10 * minute))
        _chart(
            rows, "reading", number, visit * size.readings + minute, patient_id, session_id=session_id, at=at,
            systolic_mmhg=120 + minute, diastolic_mmhg=80, pulse_bpm=70, spo2_percent=98, method="",
        )  # fmt: skip
    if visit % 3 == 0:
        _chart(
            rows, "integration_note", number, visit, patient_id, session_id=session_id, held_by="x", modality="",
            held_at=instant_text(start + timedelta(days=2)), theme="Sleep", insight="", trigger="", pattern="",
            commitment="", commitment_state="", what_changed="", share_with_patient=1,
        )  # fmt: skip


def _score(
    rows: dict[str, list[dict[str, Any]]],
    number: int,
    filled: int,
    patient_id: str,
    chance: random.Random,
    *,
    at: datetime,
) -> None:
    answers = [chance.randrange(4) for _ in range(8)] + [0]
    _chart(
        rows, "administration", number, filled, patient_id, scale="phq9", scale_version="1", mode="",
        at=instant_text(at), answers=json.dumps(answers),
        total_milli=sum(answers) * 1000, band="", is_prorated=0,
    )  # fmt: skip


def _chart(
    rows: dict[str, list[dict[str, Any]]], table: str, whose: int, part: int, patient_id: str, **said: Any
) -> str:
    row_id = f"{whose:016x}{part:016x}"
    chart = {"id": row_id, "patient_id": patient_id, "source": "clinician", "status": "current"}
    _add(rows, table, {**chart, **said})
    return row_id


def _add(rows: dict[str, list[dict[str, Any]]], table: str, said: dict[str, Any]) -> None:
    stamp = instant_text(LAST)
    row = {"version": 1, "created_at": stamp, "updated_at": stamp, "created_by": "x", **said}
    rows.setdefault(table, []).append(row)
