"""The audit: what it says, what it refuses, and what it notices."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date

import pytest
from sqlcipher3 import dbapi2

from keta_desk.domain.patients import Person
from keta_desk.store import chain
from keta_desk.use_cases import notes, patients

ROWS = "SELECT seq, at, actor, action, object, detail, prev, mac FROM audit ORDER BY seq"


@pytest.fixture
def raw(desk):
    with closing(desk._vault.raw()) as connection:
        yield connection


def broken_at(raw, desk):
    return [problem.facts["seq"] for problem in chain.verify(raw.execute, desk._vault.audit_key)]


def test_every_change_and_every_opening_of_a_chart_is_one_entry_of_a_chain_that_holds(desk, a_patient, raw):
    patient_id = a_patient(consents=False)
    desk.do(patients.open_chart, patient_id)
    desk.do(notes.write, patient_id, "progress", body="Slept better")
    rows = raw.execute(ROWS).fetchall()
    assert [row[3] for row in rows[:2]] == ["practice.found", "practice.sign_limits"]
    assert [row[3] for row in rows[2:]] == ["patients.register", "patients.open_chart", "notes.write"]
    assert {row[4] for row in rows[2:]} == {patient_id}
    assert broken_at(raw, desk) == []


def test_the_audit_holds_no_clinical_words(desk, a_patient, raw):
    patient_id = a_patient(family="Zyzzyva")
    desk.do(notes.write, patient_id, "progress", body="Zyzzyva slept better")
    assert "zyzzyva" not in json.dumps(raw.execute(ROWS).fetchall()).casefold()


def test_a_refused_change_leaves_neither_row_nor_entry(desk, raw):
    before = raw.execute(ROWS).fetchall()
    with pytest.raises(Exception, match="name-missing"):
        desk.do(patients.register, Person(family_name="", given_name="", birth_date=date(1988, 3, 14)))
    assert raw.execute(ROWS).fetchall() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET action = 'nothing'",
        "DELETE FROM audit",
        "DELETE FROM patient",
        "DELETE FROM note",
        "UPDATE former_state SET was = '{}'",
        "INSERT INTO audit VALUES (99, '', '', '', '', '', '', '')",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1",
    ],
)
def test_nothing_is_erased_or_rewritten_even_by_sql(desk, a_patient, raw, statement):
    patient_id = a_patient()
    note_id = desk.do(notes.write, patient_id, "progress", body="a")
    desk.do(notes.amend, note_id, body="b", reason="Typing error", seen=1)
    with pytest.raises(dbapi2.DatabaseError):
        raw.execute(statement)


@pytest.mark.parametrize("column", ["at", "actor", "action", "object", "detail", "prev", "mac"])
def test_an_entry_changed_behind_the_triggers_is_found(desk, a_patient, raw, column):
    a_patient()
    raw.execute("DROP TRIGGER audit_is_never_changed")
    raw.execute(f"UPDATE audit SET {column} = '{'0' * 64}' WHERE seq = 2")
    assert broken_at(raw, desk) == ["2"]


def test_an_entry_cut_out_of_the_middle_is_found(desk, a_patient, raw):
    a_patient()
    a_patient(family="Demo")
    raw.execute("DROP TRIGGER audit_is_never_erased")
    raw.execute("DELETE FROM audit WHERE seq = 2")
    assert broken_at(raw, desk) == ["2"]


def test_a_tail_that_was_cut_off_opens_for_reading_only_and_says_so(desk, a_patient, vault_folder, ways, passphrase):
    patient_id = a_patient()
    desk.do(notes.write, patient_id, "progress", body="The last word")
    desk.close()
    cut_off(vault_folder, ways, passphrase)
    again = ways.unlock(vault_folder, passphrase)
    try:
        assert again.read_only_because == "vault.newer-entries-missing"
        with pytest.raises(Exception, match="newer-entries-missing"):
            again.do(patients.open_chart, patient_id)
    finally:
        again.close()


def test_a_draft_is_kept_without_an_audit_entry(desk, a_patient, raw):
    patient_id = a_patient()
    before = len(raw.execute(ROWS).fetchall())
    desk.do(notes.keep_draft, "note", patient_id, {"body": "half a sent"})
    assert len(raw.execute(ROWS).fetchall()) == before


def cut_off(vault_folder, ways, passphrase) -> None:
    """Remove the last audit entry from outside, keeping the head record that knows of it."""
    head = (vault_folder / chain.HEAD_FILE).read_bytes()
    other = ways.unlock(vault_folder, passphrase)
    with closing(other._vault.raw()) as connection:
        trigger = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_is_never_erased'").fetchone()
        connection.execute("DROP TRIGGER audit_is_never_erased")
        connection.execute("DELETE FROM audit WHERE seq = (SELECT MAX(seq) FROM audit)")
        connection.execute(trigger[0])
    other.close()
    (vault_folder / chain.HEAD_FILE).write_bytes(head)
