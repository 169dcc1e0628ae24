"""The bad days of a vault: each has a sentence of its own, none makes an empty vault, none changes a byte."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import (
    DiskFull,
    NotAVault,
    NotConfirmed,
    NotWritable,
    Passphrase,
    ReadOnly,
    VaultDamaged,
    WrongKey,
)
from keta_desk.queries import patients
from keta_desk.store import cipher, header
from keta_desk.store.health import verify_backup, verify_vault
from keta_desk.store.vault import is_vault, open_vault
from tests.store.tampering import OPEN_AND_TELL, ROOT, fingerprint, flip, said, started

SENTENCES = tomllib.loads((ROOT / "resources" / "text" / "problems.toml").read_text("utf-8"))


def flip_first_page(folder: Path) -> None:
    flip(folder / "chart.db", 1000)


def flip_second_page(folder: Path) -> None:
    flip(folder / "chart.db", 4096 + 1000)


def flip_header(folder: Path) -> None:
    flip(folder / "vault.json", 60)


def cut_in_a_page(folder: Path) -> None:
    os.truncate(folder / "chart.db", 4096 * 20 + 100)


def cut_between_pages(folder: Path) -> None:
    os.truncate(folder / "chart.db", 4096 * 20)


def cut_to_a_page(folder: Path) -> None:
    os.truncate(folder / "chart.db", 4096)


def empty(folder: Path) -> None:
    os.truncate(folder / "chart.db", 0)


def plain_sqlite(folder: Path) -> None:
    (folder / "chart.db").unlink()
    with closing(sqlite3.connect(folder / "chart.db")) as plain:
        plain.execute("CREATE TABLE patient (name)")
        plain.execute("CREATE INDEX by_name ON patient (name)")
        plain.commit()


def lose_database(folder: Path) -> None:
    (folder / "chart.db").unlink()


def lose_header(folder: Path) -> None:
    (folder / "vault.json").unlink()


def other_contents(folder: Path) -> None:
    (folder / "chart.db").write_bytes(os.urandom(16 * 4096))


CASES: dict[str, tuple[Callable[[Path], None], str]] = {
    "damaged header": (flip_header, "vault.header-damaged"),
    "lost header": (lose_header, "vault.header-missing"),
    "damaged first page": (flip_first_page, "vault.first-page-unreadable"),
    "damaged page": (flip_second_page, "vault.damaged-page"),
    "another file in its place": (other_contents, "vault.first-page-unreadable"),
    "cut short within a page": (cut_in_a_page, "vault.file-cut-short"),
    "cut short between pages": (cut_between_pages, "vault.file-cut-short"),
    "cut down to a page": (cut_to_a_page, "vault.file-cut-short"),
    "zero-length": (empty, "vault.file-empty"),
    "plain SQLite": (plain_sqlite, "vault.file-not-encrypted"),
    "lost database": (lose_database, "vault.file-missing"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_damaged_vault_is_refused_with_its_own_sentence_and_left_as_it_is(case, filled_folder, passphrase, clock):
    spoil, code = CASES[case]
    spoil(filled_folder)
    before = fingerprint(filled_folder)

    for _ in range(2):
        with pytest.raises(VaultDamaged) as refused:
            open_vault(filled_folder, passphrase, clock=clock)
        assert refused.value.code == code

    assert fingerprint(filled_folder) == before
    assert SENTENCES[code]["says"].format_map(refused.value.facts)


def test_each_case_has_a_sentence_of_its_own():
    codes = {code for _, code in CASES.values()} | {
        "vault.wrong-passphrase",
        "vault.wrong-recovery-key",
        "vault.busy",
        "vault.not-a-vault",
        "vault.not-there",
        "vault.too-new",
        "disk.full",
        "disk.not-writable",
        "vault.disk-full",
        "vault.not-writable",
    }

    assert len({SENTENCES[code]["says"] for code in codes}) == len(codes)


@pytest.mark.parametrize("deep", [False, True])
def test_damage_deep_in_the_file_is_found_by_the_check_and_named(filled_folder, recovery, clock, deep):
    path = filled_folder / "chart.db"
    pages = path.stat().st_size // 4096
    told = []
    for page in [*range(5, pages, 17), pages - 1]:
        flip(path, page * 4096 + 700)
        before = fingerprint(filled_folder)["chart.db"]
        try:
            report = verify_vault(filled_folder, recovery, clock=clock, deep=deep)
            assert not report.ok
            told.append([finding.code for finding in report.findings])
        except VaultDamaged as refused:
            told.append([refused.code])
        assert fingerprint(filled_folder)["chart.db"] == before
        flip(path, page * 4096 + 700)

    assert told == [["vault.damaged-page"]] * len(told)


def test_junk_behind_the_last_page_is_found(filled_folder, recovery, clock):
    with (filled_folder / "chart.db").open("ab") as file:
        file.write(os.urandom(4096))

    assert not verify_vault(filled_folder, recovery, clock=clock).ok


def test_a_backup_is_checked_in_depth_only_where_there_is_room(small_disk, backup, recovery, monkeypatch):
    fill(small_disk)
    monkeypatch.setattr("tempfile.tempdir", str(small_disk))

    with pytest.raises(DiskFull) as refused:
        verify_backup(backup, recovery, deep=True)

    assert refused.value.facts == {"place": "small"}
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_every_flip_in_the_database_is_noticed(filled_folder, recovery, noon):
    path = filled_folder / "chart.db"
    whole, pages = path.read_bytes(), path.stat().st_size // 4096
    head = header.read(filled_folder)
    from keta_desk.store import slots

    key = head.database_key(slots.unlocked(head, recovery)[0])
    noticed = 0
    for number in range(200):
        flip(path, (number * 7919 % pages) * 4096 + number * 1013 % 4096, number % 8)
        try:
            with closing(cipher.open_raw(path, key)) as raw:
                noticed += bool(cipher.damage(raw))
        except VaultDamaged:
            noticed += 1
        path.write_bytes(whole)

    assert noticed == 200
    open_vault(filled_folder, recovery, clock=noon).close()


def test_a_wrong_passphrase_changes_nothing_but_the_counter(filled_folder, other_passphrase, recovery, clock):
    before = fingerprint(filled_folder)

    with pytest.raises(WrongKey) as refused:
        open_vault(filled_folder, other_passphrase, clock=clock)

    assert refused.value.code == "vault.wrong-passphrase"
    assert fingerprint(filled_folder) == before


def test_a_wrong_passphrase_prints_nothing(filled_folder):
    with started(
        "import contextlib\n"
        "with contextlib.suppress(Trouble):\n"
        "    open_vault(folder, Passphrase('seven lanterns under the bridge'), clock=clock)\n",
        filled_folder,
    ) as other:
        assert other.communicate(timeout=60) == ("", "")


def test_a_header_of_another_vault_does_not_open_the_database(filled_folder, passphrase, clock, tmp_path):
    from keta_desk.store.vault import create_vault

    other = create_vault(
        tmp_path / "Other.keta", passphrase=passphrase, user_id="1" * 16, clock=clock, cost=header.Cost(19456, 2, 1)
    )[0]
    other.close()
    shutil.copy(tmp_path / "Other.keta" / "vault.json", filled_folder / "vault.json")
    before = fingerprint(filled_folder)

    with pytest.raises(VaultDamaged) as refused:
        open_vault(filled_folder, passphrase, clock=clock)

    assert refused.value.code == "vault.header-of-another"
    assert fingerprint(filled_folder) == before


@pytest.mark.parametrize("kind", ["nothing", "an empty folder", "a folder of other things", "a file"])
def test_what_is_no_vault_is_refused_and_stays_as_it_is(kind, tmp_path, clock):
    place = tmp_path / "place"
    if kind == "a file":
        place.write_bytes(b"SQLite format 3\0")
    elif kind != "nothing":
        place.mkdir()
    if kind == "a folder of other things":
        (place / "letter.txt").write_text("x")
    before = fingerprint(tmp_path)

    with pytest.raises(NotAVault) as refused:
        open_vault(place, Passphrase("five quiet herons cross the delta"), clock=clock)

    assert refused.value.code == ("vault.not-there" if kind == "nothing" else "vault.not-a-vault")
    assert fingerprint(tmp_path) == before
    assert not is_vault(place)
    assert place.exists() is (kind != "nothing")
    assert not (place / "lock").exists()


def test_a_second_program_is_refused_by_name_and_let_in_afterwards(filled_folder):
    with started(
        """
        vault = open_vault(folder, PASSPHRASE, clock=clock)
        print("open", flush=True)
        sys.stdin.readline()
        vault.close()
        """,
        filled_folder,
    ) as first:
        assert first.stdout.readline() == "open\n"
        second = said(OPEN_AND_TELL.replace("trouble.code", "trouble.code, trouble.facts['pid']"), filled_folder)
        assert second == f"VaultBusy vault.busy {first.pid}"
        first.communicate("\n", timeout=60)

    assert said(OPEN_AND_TELL, filled_folder) == "opened"


def test_a_program_that_was_killed_keeps_nobody_out(filled_folder):
    with started(
        "vault = open_vault(folder, PASSPHRASE, clock=clock)\nprint(1, flush=True)\ntime.sleep(60)", filled_folder
    ) as first:
        first.stdout.readline()
        first.kill()
        first.communicate()

    assert said(OPEN_AND_TELL, filled_folder) == "opened"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB of its own, where this user may mount one."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m,mode=777", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this user may not mount a small disk")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def fill(place: Path) -> None:
    """Take what room there is, to the last byte."""
    with (place / "filler").open("wb", buffering=0) as file:
        for size in (1 << 16, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def test_a_full_disk_loses_no_entry_and_takes_new_ones_once_there_is_room(small_disk, filled, passphrase, noon):
    from tests.store.conftest import write_rows

    folder = Path(shutil.copytree(filled, small_disk / "Northlight.keta"))
    vault = open_vault(folder, passphrase, clock=noon)
    fill(small_disk)
    with pytest.raises(Trouble) as refused, cipher.plainly():
        for _ in range(100):
            write_rows(vault, 100)
    assert refused.value.code == "vault.disk-full"
    with closing(vault.raw()) as raw:
        kept = raw.execute("SELECT count(*) FROM icd10cm_code").fetchone()[0]
    vault.close()

    still = open_vault(folder, passphrase, clock=noon)
    with closing(still.raw()) as raw:
        assert raw.execute("SELECT count(*) FROM icd10cm_code").fetchone()[0] == kept
    (small_disk / "filler").unlink()
    write_rows(still, 10)
    still.close()

    report = verify_vault(folder, passphrase, clock=noon, deep=True)
    assert (report.ok, report.counts["icd10cm_code"]) == (True, kept + 10)


@pytest.mark.parametrize("room", [0, 64 * 1024, 300 * 1024, 600 * 1024])
def test_on_a_full_disk_no_vault_is_made_and_nothing_is_left(small_disk, room):
    fill(small_disk)
    os.truncate(small_disk / "filler", (small_disk / "filler").stat().st_size - room)

    told = said(
        """
        try:
            create_vault(folder / "New.keta", passphrase=PASSPHRASE, user_id="0" * 16, clock=clock, cost=CHEAP)
        except Trouble as trouble:
            print(type(trouble).__name__, trouble.code)
        """,
        small_disk,
    )

    assert told.startswith("DiskFull ")
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_where_files_may_not_grow_nothing_is_lost(filled_folder, passphrase, noon):
    """The same without a disk of its own: a limit on the size of files, in another program."""
    told = said(
        """
        import resource
        from tests.store.conftest import write_rows
        from keta_desk.store import cipher
        vault = open_vault(folder, PASSPHRASE, clock=clock)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        try:
            with cipher.plainly():
                write_rows(vault, 5000)
        except Trouble as trouble:
            print(type(trouble).__name__, trouble.code)
        vault.close()
        """,
        filled_folder,
    )

    assert told in ("DiskFull vault.disk-full", "NotConfirmed vault.save-not-confirmed")
    report = verify_vault(filled_folder, passphrase, clock=noon, deep=True)
    assert (report.ok, report.counts["icd10cm_code"]) == (True, 300)


AS_SOMEBODY_ELSE = """
import encodings.ascii, encodings.idna, socket, sqlalchemy.dialects.sqlite
import argon2.low_level, cryptography.hazmat.primitives.kdf.hkdf, cryptography.hazmat.primitives.ciphers.aead, pyrage
import sqlcipher3.dbapi2, keta_desk.store.chain, sqlalchemy.orm, keta_desk.store.engines
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
"""


@pytest.fixture
def shelf(tmp_path_factory) -> Iterator[Path]:
    """A folder that other users can look into."""
    import tempfile

    place = Path(tempfile.mkdtemp(prefix="ketadesk-shelf-"))
    place.chmod(0o755)
    yield place
    place.chmod(0o755)
    for path in place.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(place)


def test_a_read_only_folder_is_refused_with_its_own_sentence(shelf, filled):
    folder = Path(shutil.copytree(filled, shelf / "Northlight.keta"))
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    before = fingerprint(folder)

    assert said(AS_SOMEBODY_ELSE + OPEN_AND_TELL, folder) == "NotWritable disk.not-writable"
    assert fingerprint(folder) == before


def test_the_vault_of_another_user_is_refused_with_a_sentence(shelf, filled):
    folder = Path(shutil.copytree(filled, shelf / "Northlight.keta"))
    folder.chmod(0o700 if os.getuid() == 0 else 0)

    assert said(AS_SOMEBODY_ELSE + OPEN_AND_TELL, folder) == "NotWritable disk.not-writable"


@pytest.mark.skipif(os.name != "posix", reason="Windows deletes no file that is open")
def test_a_save_into_a_vault_that_was_deleted_meanwhile_is_not_acknowledged(desk, a_patient, vault_folder):
    a_patient()
    shutil.rmtree(vault_folder)

    with pytest.raises(NotConfirmed) as refused:
        a_patient(given="Bea")

    assert refused.value.code == "vault.gone"
    desk.close()
    assert not vault_folder.exists()


@pytest.fixture
def put_back(vault_folder):
    """Do what a program does that keeps folders in step: put another copy of the database in its place."""

    def put() -> Path:
        other = vault_folder.parent / "older.db"
        shutil.copyfile(vault_folder / "chart.db", other)
        return other.replace(vault_folder / "chart.db")

    return put


@pytest.mark.skipif(os.name != "posix", reason="Windows replaces no file that is open")
def test_a_database_replaced_under_an_open_vault_is_noticed_and_nothing_is_written_to_either(desk, a_patient, put_back):
    ada = a_patient()
    other = put_back()
    before = other.read_bytes()

    with pytest.raises(ReadOnly) as refused:
        a_patient(given="Bea")
    with pytest.raises(ReadOnly):
        a_patient(given="Bea")

    assert refused.value.code == desk.read_only_because == "vault.replaced"
    assert desk.ask(patients.person, ada).name == "Sample, Ada"
    desk.close()
    assert other.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="Windows replaces no file that is open")
def test_what_is_open_while_its_file_was_replaced_can_still_be_backed_up_whole(
    desk, a_patient, put_back, tmp_path, ways, passphrase
):
    a_patient()
    put_back()
    with pytest.raises(ReadOnly):
        a_patient(given="Bea")
    (tmp_path / "drive").mkdir()

    report = desk.back_up(tmp_path / "drive")

    assert report.rows_by_kind["patient"] == 1
    assert ways.restore(report.path, tmp_path / "Again.keta", passphrase).rows_by_kind["patient"] == 1


def test_a_lock_that_is_no_file_is_refused_with_a_sentence(filled_folder, recovery, clock):
    (filled_folder / "lock").unlink()
    (filled_folder / "lock").mkdir()

    with pytest.raises(NotWritable):
        open_vault(filled_folder, recovery, clock=clock)


def test_a_database_that_may_only_be_read_is_refused_with_a_sentence(shelf, filled):
    folder = Path(shutil.copytree(filled, shelf / "Northlight.keta"))
    folder.chmod(0o777)
    for path in folder.iterdir():
        path.chmod(0o666)
    (folder / "chart.db").chmod(0o444)
    before = fingerprint(folder)

    assert said(AS_SOMEBODY_ELSE + OPEN_AND_TELL, folder).startswith("NotWritable ")
    assert fingerprint(folder)["chart.db"] == before["chart.db"]


def test_a_database_from_a_newer_version_is_refused_untouched(filled_folder, passphrase, recovery, clock, noon):
    vault = open_vault(filled_folder, recovery, clock=noon)
    with closing(vault.raw()) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    vault.close()
    before = fingerprint(filled_folder)

    with pytest.raises(Trouble) as refused:
        open_vault(filled_folder, passphrase, clock=clock)

    assert refused.value.code == "vault.too-new"
    assert fingerprint(filled_folder) == before


@pytest.mark.parametrize("how", ["flip", "delete"])
def test_a_log_that_was_lost_or_damaged_after_a_crash_is_noticed(how, filled_folder, passphrase, recovery, noon):
    """The pages are fine then, and only the head record beside the database tells that entries are gone."""
    said(
        """
        from tests.store.conftest import write_rows
        vault = open_vault(folder, PASSPHRASE, clock=clock)
        held = vault.raw()
        write_rows(vault, 50)
        vault.write_head()
        print("kept", flush=True)
        os._exit(0)
        """,
        filled_folder,
    )
    log = filled_folder / "chart.db-wal"
    assert log.stat().st_size > 0
    if how == "flip":
        flip(log, 5000)
    else:
        log.unlink()
        (filled_folder / "chart.db-shm").unlink()

    vault = open_vault(filled_folder, recovery, clock=noon)

    assert vault.read_only_because == "vault.newer-entries-missing"
    with pytest.raises(Trouble):
        vault.writer()
    head = (filled_folder / "head.json").read_bytes()
    vault.close()
    assert (filled_folder / "head.json").read_bytes() == head

    again = open_vault(filled_folder, recovery, clock=noon)
    again.accept_missing_entries()
    again.close()
    assert open_and_tell(filled_folder, recovery, noon) == ""


def open_and_tell(folder, secret, clock) -> str:
    vault = open_vault(folder, secret, clock=clock)
    vault.close()
    return vault.read_only_because
