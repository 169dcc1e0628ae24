"""The indexes that let the day be asked of all patients: made beside rows that were there before."""

from __future__ import annotations

from contextlib import closing

import pytest

from keta_desk.store import cipher, migrate

KEY = "cd" * 32
ASKED = {
    "ix_patient_counted": "SELECT stage, count(*) FROM patient WHERE status <> 'x' GROUP BY stage",
    "ix_dose_given_lately": "SELECT patient_id, given_at FROM dose_given WHERE given_at >= '2026' AND status <> 'x'",
    "ix_administration_lately": (
        "SELECT patient_id, at, answers FROM administration WHERE scale = 'phq9' AND at >= '2026' AND status <> 'x'"
    ),
    "ix_dosing_session_open": (
        "SELECT patient_id, started_at FROM dosing_session WHERE started_at IS NOT NULL AND ended_at IS NULL "
        "AND status <> 'x' ORDER BY started_at"
    ),
}


@pytest.fixture
def old(tmp_path):
    """A database as it was before, with one patient."""
    with closing(cipher.create(tmp_path / "chart.db", KEY)) as raw:
        migrate.upgrade(raw, "0001")
        names = [
            (row[1], row[2]) for row in raw.execute("PRAGMA table_info(patient)") if row[3] and row[1] != "birth_date"
        ]
        columns = ", ".join(name for name, _ in names)
        given = ["1" if kind == "INTEGER" else "'current'" for _, kind in names]
        raw.execute(f"INSERT INTO patient ({columns}, birth_date) VALUES ({', '.join(given)}, '1970-01-01')")
        yield raw


def test_a_record_made_before_keeps_its_rows_and_gets_the_indexes(old):
    before = migrate.row_counts(old), migrate.triggers(old)
    migrate.upgrade(old, "0002")
    assert (migrate.row_counts(old), migrate.triggers(old)) == before
    assert old.execute(ASKED["ix_patient_counted"].replace("<> 'x'", "= 'current'")).fetchone()[1] == 1
    assert old.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("index", ASKED)
def test_what_a_day_asks_is_found_by_its_own_index(old, index):
    migrate.upgrade(old, "0002")
    plan = " ".join(row[3] for row in old.execute(f"EXPLAIN QUERY PLAN {ASKED[index]}"))
    assert f"INDEX {index}" in plan


def test_what_the_list_asks_of_fifty_patients_is_still_found_by_patient(old):
    migrate.upgrade(old, "0002")
    marks = ", ".join(["'x'"] * 50)
    asked = (
        f"SELECT patient_id, at, total_milli FROM administration WHERE patient_id IN ({marks}) AND scale = 'phq9' "
        "AND status <> 'x' ORDER BY at"
    )
    plan = " ".join(row[3] for row in old.execute(f"EXPLAIN QUERY PLAN {asked}"))
    assert "ix_administration_of_patient" in plan
