"""Bringing an older vault up to date: on a checked copy, in one piece or not at all."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from keta_desk import paths
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import DiskFull, TooNew, VaultBusy, VaultDamaged
from keta_desk.store import cipher, disk, migrate, swap
from keta_desk.store.vault import Vault, open_vault
from tests.store.tampering import fingerprint, said, started

KEY = "ab" * 32

FIRST = """
revision, down_revision = "0001", None
from alembic import op
def upgrade():
    op.execute("CREATE TABLE clinic (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    op.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, clinic_id INTEGER REFERENCES clinic (id), name TEXT)")
    op.execute("CREATE TRIGGER person_stays BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'stays'); END")
    op.execute("CREATE TABLE leaves (a)")
    op.execute("CREATE TRIGGER leaves_stays BEFORE DELETE ON leaves BEGIN SELECT RAISE(ABORT, 'stays'); END")
"""
SECOND = """
revision, down_revision = "0002", "0001"
dropped_triggers = ("leaves_stays",)
import sqlalchemy as sa
from alembic import op
def upgrade():
    op.execute("DROP TRIGGER leaves_stays")
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("weight_g", sa.Integer(), nullable=True))
    with op.batch_alter_table("clinic") as clinic:
        clinic.add_column(sa.Column("zone", sa.String(), nullable=True))
    op.execute("INSERT INTO clinic (id, name) VALUES (99, 'added')")
"""


def scripts(folder: Path, *more: str) -> Path:
    """A folder of migrations of our own, with the program's own env.py."""
    (folder / "versions").mkdir(parents=True, exist_ok=True)
    shutil.copy(paths.alembic() / "env.py", folder / "env.py")
    for number, text in enumerate((FIRST, *more), start=1):
        (folder / "versions" / f"{number:04}_step.py").write_text(text)
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A database at the first revision with two clinics and three people."""
    path = tmp_path / "vault" / "chart.db"
    path.parent.mkdir()
    with closing(cipher.create(path, KEY)) as raw:
        migrate.upgrade(raw, scripts=scripts(tmp_path / "first"))
        raw.execute("INSERT INTO clinic VALUES (1, 'one'), (2, 'two')")
        raw.execute("INSERT INTO person VALUES (1, 1, 'a'), (2, 2, 'b'), (3, 2, 'c')")
    return path


def state(path: Path) -> tuple:
    with closing(cipher.open_raw(path, KEY)) as raw:
        return (
            migrate.current(raw),
            raw.execute("PRAGMA user_version").fetchone()[0],
            migrate.row_counts(raw),
            sorted(migrate.triggers(raw)),
        )


AT_FIRST = ("0001", 1, {"clinic": 2, "leaves": 0, "person": 3}, ["leaves_stays", "person_stays"])
AT_SECOND = ("0002", 2, {"clinic": 3, "leaves": 0, "person": 3}, ["person_stays"])


def test_an_upgrade_keeps_every_row_and_puts_lost_triggers_back(old, tmp_path):
    assert state(old) == AT_FIRST

    with closing(cipher.open_raw(old, KEY)) as raw:
        before = migrate.triggers(raw)["person_stays"]
        migrate.upgrade(raw, scripts=scripts(tmp_path / "second", SECOND))
        assert migrate.triggers(raw)["person_stays"] == before
        assert raw.execute("PRAGMA foreign_keys").fetchone() == (1,)
        with pytest.raises(Exception, match="stays"):
            raw.execute("DELETE FROM person")

    assert state(old) == AT_SECOND


@pytest.mark.parametrize("place", range(1, 6))
def test_an_upgrade_that_fails_anywhere_leaves_the_old_version_and_can_be_tried_again(old, tmp_path, place):
    lines = SECOND.splitlines()
    body = lines.index("def upgrade():") + 1
    cut = [body + 1, body + 3, body + 5, body + 6, body + 6][place - 1]
    broken = "\n".join([*lines[:cut], "    raise RuntimeError('power')", *lines[cut:]])
    folder = scripts(tmp_path / "broken", broken)

    with closing(cipher.open_raw(old, KEY)) as raw, pytest.raises(RuntimeError, match="power"):
        migrate.upgrade(raw, scripts=folder)
    assert state(old) == AT_FIRST

    with closing(cipher.open_raw(old, KEY)) as raw:
        migrate.upgrade(raw, scripts=scripts(tmp_path / "second", SECOND))
    assert state(old) == AT_SECOND


def test_an_upgrade_that_leaves_a_row_pointing_nowhere_is_undone(old, tmp_path):
    orphan = SECOND.replace(
        "VALUES (99, 'added')\")", 'VALUES (99, \'x\')")\n    op.execute("DELETE FROM clinic WHERE id = 2")'
    )
    assert "DELETE FROM clinic" in orphan

    with closing(cipher.open_raw(old, KEY)) as raw, pytest.raises(VaultDamaged) as refused:
        migrate.upgrade(raw, scripts=scripts(tmp_path / "orphan", orphan))

    assert refused.value.code == "vault.migration-failed"
    assert state(old) == AT_FIRST


def test_by_copy_the_database_before_stays_beside_the_new_one(old, tmp_path):
    (old.parent / "chart.db.next").write_bytes(b"left by a crash")
    (old.parent / "chart.db.before-0000").write_bytes(b"older still")
    before = old.read_bytes()

    migrate.upgrade_by_copy(old, KEY, scripts=scripts(tmp_path / "second", SECOND))

    assert state(old) == AT_SECOND
    assert {path.name for path in old.parent.iterdir()} == {"chart.db", "chart.db.before-0002"}
    assert (old.parent / "chart.db.before-0002").read_bytes() == before


def test_by_copy_a_migration_that_loses_rows_is_refused(old, tmp_path):
    loses = f"{SECOND}    op.execute('DROP TRIGGER person_stays')\n    op.execute('DELETE FROM person WHERE id = 3')\n"
    before = old.read_bytes()

    with pytest.raises(VaultDamaged) as refused:
        migrate.upgrade_by_copy(old, KEY, scripts=scripts(tmp_path / "loses", loses))

    assert refused.value.code == "vault.migration-failed"
    assert {path.name: path.read_bytes() for path in old.parent.iterdir()} == {"chart.db": before}


def test_by_copy_a_damaged_database_is_left_as_it_is(old, tmp_path):
    from tests.store.tampering import flip

    flip(old, old.stat().st_size - 2000)
    before = fingerprint(old.parent)

    with pytest.raises(VaultDamaged):
        migrate.upgrade_by_copy(old, KEY, scripts=scripts(tmp_path / "second", SECOND))

    assert fingerprint(old.parent) == before


def test_by_copy_without_room_nothing_is_begun(old, tmp_path, monkeypatch):
    monkeypatch.setattr(disk, "free_bytes", lambda _: 1000)
    before = fingerprint(old.parent)

    with pytest.raises(DiskFull):
        migrate.upgrade_by_copy(old, KEY, scripts=scripts(tmp_path / "second", SECOND))

    assert fingerprint(old.parent) == before


def test_by_copy_somebody_elses_log_stops_the_swap(old, tmp_path):
    with closing(cipher.open_raw(old, KEY)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM clinic").fetchall()
        with closing(cipher.open_raw(old, KEY)) as writer:
            writer.execute("INSERT INTO clinic VALUES (3, 'three')")
        with pytest.raises(VaultBusy):
            migrate.upgrade_by_copy(old, KEY, scripts=scripts(tmp_path / "second", SECOND))

    assert state(old)[:2] == ("0001", 1)


def test_killed_at_any_statement_the_old_or_the_new_version_stands_and_a_retry_works(old, tmp_path):
    folder = scripts(tmp_path / "second", SECOND)
    code = """
    from keta_desk.store import cipher, migrate, swap, disk
    import sqlcipher3.dbapi2 as driver
    left = [int(sys.argv[3])]
    def tick(*_):
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0
    base = cipher._tracked(driver)
    class Counted(base):
        def execute(self, *a):
            tick()
            return super().execute(*a)
        def cursor(self, *a, **k):
            tick()
            return super().cursor(*a, **k)
    cipher._factory[0] = Counted
    for module, name in ((disk, 'put_in_place'), (disk, 'write_through'), (disk, 'flush_file'), (disk, 'sync_folder')):
        def wrapped(*a, _real=getattr(module, name)):
            tick()
            result = _real(*a)
            tick()
            return result
        setattr(module, name, wrapped)
    migrate.upgrade_by_copy(folder, 'ab' * 32, scripts=Path(sys.argv[2]))
    print("done", 1000 - left[0])
    """
    total = int(said(code, shutil.copytree(old.parent, tmp_path / "whole") / "chart.db", folder, 1000).split()[1])
    seen = set()
    for point in range(1, total + 1, max(total // 24, 1)):
        place = Path(shutil.copytree(old.parent, tmp_path / f"at-{point}"))
        with started(code, place / "chart.db", folder, point) as killed:
            killed.communicate()
        assert killed.returncode == -signal.SIGKILL

        swap.finish(place)
        found = state(place / "chart.db")
        assert found in (AT_FIRST, AT_SECOND)
        seen.add(found[0])
        if found == AT_FIRST:
            migrate.upgrade_by_copy(place / "chart.db", KEY, scripts=folder)
        assert state(place / "chart.db") == AT_SECOND

    assert "0001" in seen


@pytest.mark.parametrize("step", range(4))
def test_a_swap_interrupted_between_its_steps_is_finished_by_whoever_comes_next(tmp_path, monkeypatch, step):
    (tmp_path / "new").write_text("new")
    (tmp_path / "now").write_text("old")
    done = []

    class PowerCut(BaseException):
        pass

    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if len(done) == step:
            raise PowerCut
        done.append(target)
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        if step < 3:
            with pytest.raises(PowerCut):
                swap.swap(tmp_path, fresh="new", current="now", previous="before")
        else:
            swap.swap(tmp_path, fresh="new", current="now", previous="before")

    began = step > 0
    assert swap.finish(tmp_path) is (began and step < 3)
    assert (tmp_path / "now").read_text() == ("new" if began else "old")
    assert (tmp_path / "before").exists() is began
    assert not (tmp_path / "swap.json").exists()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"current": "../x", "fresh": "a", "previous": "b"}',
        '{"current": "chart.db", "fresh": "..", "previous": "b"}',
        '{"current": "chart.db", "fresh": "lock", "previous": "chart.db"}',
    ],
)
def test_a_damaged_note_about_a_swap_moves_nothing(filled_folder, passphrase, clock, content):
    (filled_folder / "swap.json").write_text(content)
    before = fingerprint(filled_folder)

    with pytest.raises(Trouble) as refused:
        open_vault(filled_folder, passphrase, clock=clock)

    assert refused.value.code == "vault.swap-damaged"
    assert fingerprint(filled_folder) == before


def test_a_database_ahead_of_the_program_is_refused(old, tmp_path):
    first = scripts(tmp_path / "again")
    with closing(cipher.open_raw(old, KEY)) as raw:
        migrate.upgrade(raw, scripts=scripts(tmp_path / "second", SECOND))

        assert not migrate.is_behind(raw, tmp_path / "second")
        with pytest.raises(TooNew):
            migrate.is_behind(raw, first)
        with pytest.raises(TooNew):
            migrate.upgrade(raw, scripts=first)


def test_an_older_vault_is_brought_up_to_date_when_it_is_opened(vault: Vault, recovery, noon, monkeypatch, tmp_path):
    newest = migrate.head()
    following = f"{int(newest) + 1:04}"
    folder = tmp_path / "alembic"
    shutil.copytree(paths.alembic(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / f"{following}_next.py").write_text(
        f'revision, down_revision = "{following}", "{newest}"\n'
        "from alembic import op\n"
        'def upgrade():\n    op.execute("CREATE TABLE next (a)")\n'
    )
    vault.close()
    monkeypatch.setattr(paths, "alembic", lambda: folder)

    again = open_vault(vault.folder, recovery, clock=noon)

    with closing(again.raw()) as raw:
        assert migrate.current(raw) == following
        assert migrate.row_counts(raw)["icd10cm_code"] == 300
        assert raw.execute("SELECT count(*) FROM next").fetchone() == (0,)
    assert again.read_only_because == ""
    again.close()
    assert (vault.folder / f"chart.db.before-{following}").exists()


def test_the_newest_migration_is_what_a_new_vault_has(vault: Vault):
    with closing(vault.raw()) as raw:
        assert migrate.current(raw) == migrate.head()
        assert raw.execute("PRAGMA user_version").fetchone()[0] == int(migrate.head())
        assert "audit_is_a_chain" in migrate.triggers(raw)


def test_rows_are_counted_by_table_without_the_search_index(tmp_path):
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.execute("CREATE TABLE note (a)")
        plain.execute("CREATE VIRTUAL TABLE words USING fts5(a)")
        plain.execute("INSERT INTO note VALUES (1), (2)")

        assert migrate.row_counts(plain) == {"note": 2}


def test_an_empty_folder_of_migrations_knows_no_revision(tmp_path):
    (tmp_path / "versions").mkdir()

    assert migrate.head(tmp_path) == ""
