"""Making, opening and closing a vault: what lies on the disk, what connections may do, what is never written over."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from sqlalchemy import text

from keta_desk.domain.problems import RuleBroken, Trouble
from keta_desk.domain.record import NotWritable, Passphrase
from keta_desk.store import cipher
from keta_desk.store.health import verify_open, verify_vault
from keta_desk.store.keys import Cost
from keta_desk.store.vault import Vault, create_vault, is_vault, open_vault
from tests.store.conftest import MARKER, write_rows
from tests.store.tampering import ROOT, fingerprint, said

CHEAP = Cost(19456, 2, 1)
KEY = "ab" * 32


def test_the_database_is_not_sqlite_to_anybody_without_the_key(filled_folder):
    path = filled_folder / "chart.db"

    assert not path.read_bytes().startswith(b"SQLite format 3")
    with closing(sqlite3.connect(path)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master").fetchall()
    with pytest.raises(Trouble), closing(cipher.open_raw(path, KEY)):
        pass


def test_no_written_word_can_be_found_in_any_file_while_the_vault_is_open(vault: Vault):
    write_rows(vault, 50)

    assert (vault.folder / "chart.db-wal").exists()
    for file in vault.folder.iterdir():
        assert MARKER.encode() not in file.read_bytes()


def test_another_program_reads_the_database_with_the_same_key(vault: Vault, recovery):
    apsw = pytest.importorskip("apsw")
    key, path = vault.header.database_key(vault.root), vault.database
    vault.close()

    reader = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    for setting in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key}'\""):
        reader.execute(f"PRAGMA {setting}")
    assert reader.execute("SELECT count(*) FROM icd10cm_code").fetchall() == [(300,)]
    reader.close()


def test_folder_and_files_are_for_their_owner_only(clock, tmp_path, passphrase):
    vault, _ = create_vault(tmp_path / "New.keta", passphrase=passphrase, user_id="0" * 16, clock=clock, cost=CHEAP)
    write_rows(vault, 1)
    modes = {path.name: path.stat().st_mode & 0o777 for path in [vault.folder, *vault.folder.iterdir()]}
    vault.close()

    assert modes.pop("New.keta") == 0o700
    assert set(modes.values()) == {0o600}, modes


def test_a_vault_that_was_only_looked_at_is_as_it_was(filled_folder, passphrase, noon, clock):
    open_vault(filled_folder, passphrase, clock=noon).close()
    before = fingerprint(filled_folder)

    open_vault(filled_folder, passphrase, clock=clock).close()

    assert fingerprint(filled_folder) == before


def test_a_closed_vault_leaves_no_log(vault: Vault):
    write_rows(vault, 5)
    with vault.readers()() as session:
        session.execute(text("SELECT 1"))
    held = vault.raw()
    vault.close()
    vault.close()

    names = {path.name for path in vault.folder.iterdir()}
    assert names == {"chart.db", "head.json", "lock", "vault.json", "vault.json.prev"}
    with pytest.raises(Exception, match="closed"):
        held.execute("SELECT 1")
    with pytest.raises(RuntimeError):
        vault.readers()
    with pytest.raises(RuntimeError):
        vault.root.derive("audit")


def test_nothing_is_ever_written_over(filled_folder, clock, passphrase, tmp_path):
    before = fingerprint(filled_folder)
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")

    for taken in (filled_folder, tmp_path / "file", tmp_path / "link"):
        with pytest.raises(NotWritable) as refused:
            create_vault(taken, passphrase=passphrase, user_id="0" * 16, clock=clock, cost=CHEAP)
        assert refused.value.code == "vault.already-there"
    with pytest.raises(NotWritable) as refused:
        create_vault(tmp_path / "no" / "New.keta", passphrase=passphrase, user_id="0" * 16, clock=clock, cost=CHEAP)

    assert refused.value.code == "vault.no-such-folder"
    assert fingerprint(filled_folder) == before


def test_an_empty_folder_may_become_a_vault(clock, tmp_path, passphrase):
    (tmp_path / "New.keta").mkdir()

    vault, _ = create_vault(tmp_path / "New.keta", passphrase=passphrase, user_id="0" * 16, clock=clock, cost=CHEAP)
    vault.close()

    assert is_vault(tmp_path / "New.keta")


def test_a_weak_passphrase_makes_no_vault(clock, tmp_path):
    with pytest.raises(RuleBroken) as refused:
        create_vault(tmp_path / "New.keta", passphrase=Passphrase("short"), user_id="0" * 16, clock=clock)

    assert refused.value.code == "passphrase.too-short"
    assert list(tmp_path.iterdir()) == []


def test_a_vault_whose_making_fails_leaves_nothing(clock, tmp_path, passphrase, monkeypatch):
    monkeypatch.setattr("keta_desk.store.migrate.upgrade", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        create_vault(tmp_path / "New.keta", passphrase=passphrase, user_id="0" * 16, clock=clock, cost=CHEAP)

    assert list(tmp_path.iterdir()) == []


def test_every_connection_is_set_as_decided(vault: Vault):
    settings = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "temp_store": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
        "application_id": 0x4B455441,
        "cipher_page_size": "4096",
        "cipher_memory_security": "0",
    }
    with vault.readers()() as session, closing(vault.raw()) as raw, vault.writer().connect() as writer:
        ways = [
            raw.execute,
            lambda sql: session.connection().exec_driver_sql(sql),
            writer.exec_driver_sql,
        ]
        for execute in ways:
            assert {name: execute(f"PRAGMA {name}").fetchone()[0] for name in settings} == settings


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE patient",
        "DROP TRIGGER audit_is_a_chain",
        "CREATE TRIGGER x AFTER INSERT ON audit BEGIN SELECT 1; END",
        "ALTER TABLE patient RENAME TO person",
        "DELETE FROM audit",
        "UPDATE audit SET actor = 'x'",
        "UPDATE former_state SET was = ''",
        "ATTACH 'file:/dev/null' AS other",
        "PRAGMA writable_schema=ON",
        "PRAGMA recursive_triggers=OFF",
        "PRAGMA foreign_keys=OFF",
        "PRAGMA key='x'",
        "PRAGMA rekey='x'",
        "PRAGMA temp_store=FILE",
        "PRAGMA synchronous=OFF",
    ],
)
def test_everyday_connections_cannot_undo_what_protects_the_record(vault: Vault, statement):
    with vault.writer().connect() as connection, pytest.raises(Exception, match=r"not authorized|prohibited"):
        connection.exec_driver_sql(statement)


def test_readers_cannot_write(vault: Vault):
    with vault.readers()() as session, pytest.raises(Exception, match="readonly"):
        session.execute(text("DELETE FROM draft"))


def test_the_triggers_hold_even_without_the_authorizer(vault: Vault):
    with closing(vault.raw()) as raw:
        for statement in (
            "DELETE FROM audit",
            "UPDATE audit SET actor = 'x'",
            "INSERT OR REPLACE INTO audit SELECT * FROM audit",
        ):
            with pytest.raises(Exception, match=r"nothing is erased|what was done stands|the audit is a chain"):
                raw.execute(statement)


@pytest.mark.parametrize("key", ["", "zz" * 32, "AB" * 32, "ab" * 31, "ab" * 32 + "\n", "x'" + "ab" * 31])
def test_a_key_that_sqlcipher_would_take_for_a_passphrase_is_refused(tmp_path, key):
    with pytest.raises(cipher.Leak):
        cipher.create(tmp_path / "x.db", key)


def test_a_driver_that_does_not_encrypt_is_noticed(tmp_path, monkeypatch):
    """The standard library's driver answers every PRAGMA key with silence."""
    pretended = type(sys)("sqlcipher3")
    pretended.dbapi2 = sqlite3
    monkeypatch.setitem(sys.modules, "sqlcipher3", pretended)
    monkeypatch.setattr(cipher, "_factory", [])

    with pytest.raises(cipher.Leak):
        cipher.create(tmp_path / "x.db", KEY)


def test_the_key_is_in_no_address_and_no_representation(vault: Vault):
    key = vault.header.database_key(vault.root)

    assert key not in repr(vault.writer().url) + repr(vault) + repr(vault.__dict__) + repr(vault.root)


def test_facts_of_the_vault_are_kept(vault: Vault):
    vault.set_meta("trial", "one")
    vault.set_meta("trial", "two")

    assert (vault.meta("trial"), vault.meta("nothing")) == ("two", None)
    assert vault.meta("vault_id") == vault.vault_id
    assert vault.meta("backup_identity").startswith("AGE-SECRET-KEY-1")
    assert vault.meta("recovery_recipient").startswith("age1")
    assert vault.meta("header_copy") == vault.header.content.decode()


def test_a_vault_open_for_reading_only_keeps_nothing(vault: Vault, passphrase):
    from keta_desk.store import ways_in

    vault.read_only_because = "vault.newer-entries-missing"

    for change in (
        lambda: vault.set_meta("x", "y"),
        vault.writer,
        lambda: ways_in.renew_recovery_key(vault),
    ):
        with pytest.raises(Trouble) as refused:
            change()
        assert refused.value.code == "vault.newer-entries-missing"
    assert not verify_open(vault).ok


def test_a_sound_vault_passes_the_deep_check(filled_folder, passphrase, noon):
    report = verify_vault(filled_folder, passphrase, clock=noon, deep=True)

    assert (report.ok, report.findings, report.audit_seq) == (True, (), 302)
    assert report.counts["icd10cm_code"] == 300


def test_a_trigger_that_was_taken_away_is_found(vault: Vault):
    with closing(vault.raw()) as raw:
        raw.execute("DROP TRIGGER audit_is_never_changed")

    assert [finding.code for finding in verify_open(vault, deep=True).findings] == ["vault.triggers-changed"]


def test_an_audit_entry_that_was_changed_is_found(vault: Vault):
    with closing(vault.raw()) as raw:
        raw.execute("DROP TRIGGER audit_is_never_changed")
        raw.execute("UPDATE audit SET actor = 'somebody' WHERE seq = 100")

    (finding,) = verify_open(vault).findings
    assert (finding.code, finding.facts["seq"]) == ("audit.chain-broken", "100")


def test_after_a_crash_everything_acknowledged_is_there(filled_folder, passphrase, noon):
    kept = 300
    for _ in range(5):
        told = said(
            """
            from tests.store.conftest import write_rows
            vault = open_vault(folder, PASSPHRASE, clock=clock)
            write_rows(vault, 40)
            print("kept", flush=True)
            os._exit(0)
            """,
            filled_folder,
        )
        assert told == "kept"
        kept += 40
        assert (filled_folder / "chart.db-wal").stat().st_size > 0

    vault = open_vault(filled_folder, passphrase, clock=noon)
    report = verify_open(vault, deep=True)
    vault.close()

    assert (report.ok, report.counts["icd10cm_code"]) == (True, kept)


def test_what_a_killed_job_left_in_the_folder_is_cleared_away(filled_folder, passphrase, clock):
    for name in ("staging-0011.db", "staging-0011.db-journal", "vault.json.tmp", "vault.json.prev.tmp"):
        (filled_folder / name).write_bytes(b"left")

    open_vault(filled_folder, passphrase, clock=clock).close()

    names = {path.name for path in filled_folder.iterdir()}
    assert names == {"chart.db", "head.json", "lock", "vault.json", "vault.json.prev"}


def test_nothing_heavy_is_loaded_before_a_vault_is_opened():
    code = (
        "import sys, keta_desk.store.vault\n"
        "heavy = {'sqlalchemy','alembic','pyrage','keyring','cryptography','argon2','zxcvbn','sqlcipher3'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

    assert told.stdout.strip() == "[]"


def test_an_up_to_date_vault_opens_without_alembic(filled_folder):
    assert (
        said("open_vault(folder, PASSPHRASE, clock=clock).close(); print('alembic' in sys.modules)", filled_folder)
        == "False"
    )
