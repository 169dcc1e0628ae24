"""Backups: made while work goes on, verified, opened by public programs, and refused when a bit is not as written."""

from __future__ import annotations

import os
import pty
import random
import select
import shutil
import subprocess
import threading
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from keta_desk.domain.backups import Stage
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import BadFile, Cancelled, DiskFull, NotWritable, RecoveryKey, TooNew, WrongKey
from keta_desk.store import backup_file, copies, disk, keys, manifest
from keta_desk.store.archive import Member, StrictReader, ending, member
from keta_desk.store.envelope import Crew
from keta_desk.store.health import verify_backup
from keta_desk.store.vault import Vault
from tests.store.conftest import MARKER, write_rows
from tests.store.tampering import flip, said

MEMBERS = ["README.txt", "manifest-public.json", "identity.age", "payload.age"]


def test_a_backup_is_one_verified_file_that_says_what_it_holds(vault: Vault, tmp_path, noon):
    drive = tmp_path / "drive"
    drive.mkdir()
    heard = []

    report = copies.back_up(vault, drive, clock=noon, progress=lambda *step: heard.append(step))

    assert [path.name for path in drive.iterdir()] == ["Northlight-2026-11-18-120000.ketabackup"]
    assert report.path.stat().st_size == report.bytes
    assert (report.rows_by_kind["icd10cm_code"], report.audit_seq, report.same_disk) == (300, 302, True)
    assert report.seconds > 0
    with zipfile.ZipFile(report.path) as file:
        assert file.namelist() == MEMBERS
        assert file.testzip() is None
    stages = [stage for stage, _, _ in heard]
    assert list(dict.fromkeys(stages)) == [Stage.SNAPSHOT, Stage.ENCRYPT, Stage.VERIFY]
    assert all(0 <= done <= total for _, done, total in heard)
    last = copies.last_backup(vault)
    assert (last.name, last.sha256, last.verified_at) == (report.path.name, report.sha256, report.verified_at)
    assert not list(vault.folder.glob("staging-*"))


def test_what_a_killed_backup_left_on_the_drive_is_cleared_away_later(vault: Vault, tmp_path, noon):
    old, young = (tmp_path / f"Northlight-{n}.ketabackup.part" for n in (1, 2))
    for part, hours in ((old, 2), (young, 0)):
        part.write_bytes(b"x")
        os.utime(part, (noon.now().timestamp() - hours * 3600,) * 2)

    copies.back_up(vault, tmp_path, clock=noon)

    assert (old.exists(), young.exists()) == (False, True)


def test_a_second_backup_in_the_same_second_gets_another_name(vault: Vault, tmp_path, noon):
    names = {copies.back_up(vault, tmp_path, clock=noon).path.name for _ in range(3)}

    assert names == {f"Northlight-2026-11-18-120000{more}.ketabackup" for more in ("", "-2", "-3")}


def test_another_vault_saved_to_the_same_place_in_the_same_second_is_not_disturbed(vault: Vault, tmp_path, noon):
    theirs = tmp_path / f"Northlight-{noon.now():%Y-%m-%d-%H%M%S}.ketabackup.part"
    theirs.write_bytes(b"half a backup")

    mine = copies.back_up(vault, tmp_path, clock=noon)

    assert theirs.read_bytes() == b"half a backup"
    assert mine.path.name == theirs.name.replace(".ketabackup.part", "-2.ketabackup")


def test_before_the_first_backup_none_is_known(vault: Vault):
    assert copies.last_backup(vault) is None
    vault.set_meta("last_backup", "{}")
    assert copies.last_backup(vault) is None


def test_a_backup_holds_no_word_of_the_record_and_neither_key(backup, vault: Vault):
    content = backup.read_bytes()

    for secret in (MARKER, "Northlight Practice", vault.vault_id, vault.header.database_key(vault.root)):
        assert secret.encode() not in content
    assert vault.root.material() not in content


@pytest.mark.parametrize("deep", [False, True])
def test_a_backup_is_checked_without_restoring_it_by_either_secret(backup, passphrase, recovery, deep):
    for secret in (passphrase, recovery, RecoveryKey(recovery.text.lower())):
        report = verify_backup(backup, secret, deep=deep)
        assert (report.ok, report.findings, report.counts["icd10cm_code"]) == (True, (), 300)
        assert (report.audit_seq, report.made_at.isoformat()) == (302, "2026-11-18T12:00:00+00:00")


def test_a_backup_opens_with_no_other_secret(backup, other_passphrase):
    with pytest.raises(WrongKey) as refused:
        verify_backup(backup, other_passphrase)
    assert refused.value.code == "backup.wrong-passphrase"
    with pytest.raises(WrongKey) as refused:
        verify_backup(backup, RecoveryKey(keys.new_identity()))
    assert refused.value.code == "backup.wrong-key"


def test_every_flipped_bit_of_a_backup_is_refused(backup, recovery):
    whole = backup.read_bytes()
    chance = random.Random(314)  # noqa: S311 - a test that can be repeated
    with zipfile.ZipFile(backup) as file:
        edges = [info.header_offset + more for info in file.infolist() for more in (0, 6, 14, 18, 26, 40)]
        directory = file.start_dir
    places = [*edges, *(directory + more for more in range(0, len(whole) - directory, 9))]
    places += [chance.randrange(len(whole)) for _ in range(25)]

    for place in places:
        flip(backup, place, chance.randrange(8))
        with pytest.raises((BadFile, WrongKey, TooNew)):
            verify_backup(backup, recovery)
        backup.write_bytes(whole)


@pytest.mark.parametrize("keep", [0, 3, 100, 0.3, 0.9, 0.9999, -1])
def test_a_backup_that_was_cut_short_is_refused(backup, recovery, keep):
    size = backup.stat().st_size
    os.truncate(backup, size + keep if keep < 0 else int(size * keep) if isinstance(keep, float) else keep)

    with pytest.raises(BadFile):
        verify_backup(backup, recovery)


def test_what_was_glued_reordered_or_added_is_refused(backup, recovery, tmp_path):
    whole = backup.read_bytes()
    with zipfile.ZipFile(backup) as file:
        parts = {name: file.read(name) for name in MEMBERS}

    def rebuilt(names: list[str], **more: object) -> bytes:
        place = tmp_path / "rebuilt.zip"
        with zipfile.ZipFile(place, "w", **more) as file:
            for name in names:
                file.writestr(name, parts[name])
        return place.read_bytes()

    glued = [
        whole + whole,
        b"#!/bin/sh\n" + whole,
        whole + b"\0",
        rebuilt(MEMBERS),
        rebuilt(MEMBERS[::-1]),
        rebuilt(MEMBERS[:3]),
        rebuilt(MEMBERS, compression=zipfile.ZIP_DEFLATED),
    ]
    for content in glued:
        backup.write_bytes(content)
        with pytest.raises(BadFile):
            verify_backup(backup, recovery)


def test_members_of_two_backups_cannot_be_mixed(vault: Vault, backup, tmp_path, noon, recovery):
    write_rows(vault, 20)
    later = copies.back_up(vault, tmp_path, clock=noon).path
    with zipfile.ZipFile(backup) as one, zipfile.ZipFile(later) as two:
        content = {name: one.read(name) for name in MEMBERS} | {"payload.age": two.read("payload.age")}
    entries = [Member(name, len(said), member(name, said).crc, name == "payload.age") for name, said in content.items()]
    mixed = tmp_path / "mixed.ketabackup"
    mixed.write_bytes(
        b"".join(e.local() + said for e, said in zip(entries, content.values(), strict=True)) + ending(entries)
    )

    with pytest.raises(BadFile) as refused:
        verify_backup(mixed, recovery)
    assert refused.value.code == "backup.damaged"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path.unlink(), "backup.not-there"),
        (lambda path: path.write_bytes(b""), "backup.not-a-backup"),
        (lambda path: path.write_text("a letter"), "backup.not-a-backup"),
        (lambda path: zipfile.ZipFile(path, "w").close(), "backup.not-a-backup"),
    ],
)
def test_what_is_no_backup_is_named_as_such(backup, recovery, make, code):
    make(backup)

    with pytest.raises(BadFile) as refused:
        verify_backup(backup, recovery)
    assert (refused.value.code, refused.value.facts["place"]) == (code, backup.name)


def forged(vault: Vault, tmp_path: Path, noon, change) -> Path:
    """A backup that somebody else could make who knows where backups are encrypted to, but not the root key."""
    from keta_desk.store import snapshot
    from keta_desk.store.watch import Watch

    snap = snapshot.take(vault, Watch())
    said_inside = manifest.inner(snap, vault_id=vault.vault_id, backup_id="0" * 32, at=noon.now(), root=vault.root)
    database = Member(backup_file.DATABASE, snap.size, snap.crc, wide=True)
    members = backup_file.members_inside(database, snap.path, key=snap.key, head=vault.header, said=said_inside)
    change(members)
    path = tmp_path / "forged.ketabackup"
    crew = Crew(1)
    backup_file.write(
        path,
        crew,
        inside=members,
        recipients=[keys.recipient_of(vault.meta("backup_identity")), vault.meta("recovery_recipient")],
        identity=vault.header.backup_identity,
        public=lambda sha256: manifest.public(backup_id="0" * 32, at=noon.now(), sha256=sha256),
        step=lambda _: None,
    )
    snap.path.unlink()
    return path


def replaced(name: str, change):
    def put(members: list[dict]) -> None:
        (entry,) = [one for one in members if one["name"] == name]
        entry["text"] = change(entry["text"])
        entry["size"], entry["crc"] = (
            member(name, entry["text"].encode()).size,
            member(name, entry["text"].encode()).crc,
        )

    return put


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda members: None, ""),
        (replaced("manifest.json", lambda said: said.replace('code":300', 'code":301')), "backup.forged"),
        (replaced("manifest.json", lambda said: said.replace('"min_reader":1', '"min_reader":2')), "backup.too-new"),
        (replaced("manifest.json", lambda said: said.replace('"rows":', '"rows_":')), "backup.damaged"),
        (replaced("manifest.json", lambda said: said + " "), "backup.damaged"),
        (replaced("manifest.json", lambda said: "[]"), "backup.damaged"),
        (replaced("DBKEY.txt", lambda said: "x" * 65), "backup.damaged"),
        (replaced("vault.json", lambda said: said[:-2]), "backup.damaged"),
        (replaced("vault.json", lambda said: said.replace('"min_reader":1', '"min_reader":9')), "backup.too-new"),
        (lambda members: members.reverse(), "backup.damaged"),
        (lambda members: members.append(dict(members[-1])), "backup.damaged"),
    ],
)  # fmt: skip
def test_a_well_formed_backup_from_another_hand_is_told_apart(vault: Vault, tmp_path, noon, recovery, *, change, code):
    path = forged(vault, tmp_path, noon, change)

    if not code:
        assert verify_backup(path, recovery, deep=True).ok
        return
    with pytest.raises(Trouble) as refused:
        verify_backup(path, recovery)
    assert refused.value.code == code


def test_a_busy_vault_is_backed_up_as_it_was_at_one_moment(vault: Vault, tmp_path, noon, recovery):
    stop, written = threading.Event(), []

    def work() -> None:
        while not stop.is_set():
            write_rows(vault, 2)
            written.append(2)
            time.sleep(0.005)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        report = copies.back_up(vault, tmp_path, clock=noon)
    finally:
        stop.set()
        worker.join()

    assert sum(written) > 0
    checked = verify_backup(report.path, recovery, deep=True)
    assert checked.ok
    assert checked.counts["icd10cm_code"] == checked.audit_seq - 2 == report.rows_by_kind["icd10cm_code"]


@pytest.mark.parametrize("stage", list(Stage)[:3])
def test_a_backup_that_is_stopped_leaves_nothing(vault: Vault, tmp_path, noon, stage):
    drive = tmp_path / "drive"
    drive.mkdir()
    stop = threading.Event()

    def progress(now: Stage, _done: int, _total: int) -> None:
        if now is stage:
            stop.set()

    def stopped() -> bool:
        return stop.is_set()

    watcher = type("Watcher", (), {"is_set": staticmethod(stopped)})()
    try:
        copies.back_up(vault, drive, clock=noon, progress=progress, cancelled=watcher)
    except Cancelled:
        assert list(drive.iterdir()) == []
        assert copies.last_backup(vault) is None
    else:
        assert stage is Stage.VERIFY, "stopped too late to matter"
    assert not list(vault.folder.glob("staging-*"))


def test_a_job_that_is_stopped_beforehand_writes_nothing(vault: Vault, tmp_path, noon):
    stop = threading.Event()
    stop.set()
    drive = tmp_path / "drive"
    drive.mkdir()

    with pytest.raises(Cancelled):
        copies.back_up(vault, drive, clock=noon, cancelled=stop)

    assert (list(drive.iterdir()), list(vault.folder.glob("staging-*"))) == ([], [])


def test_a_place_that_cannot_hold_it_is_refused_before_anything_is_written(vault: Vault, tmp_path, noon, monkeypatch):
    cases = [
        (tmp_path / "gone", NotWritable, "backup.no-such-folder"),
        (vault.folder, NotWritable, "backup.inside-the-vault"),
    ]
    for place, kind, code in cases:
        with pytest.raises(kind) as refused:
            copies.back_up(vault, place, clock=noon)
        assert refused.value.code == code

    monkeypatch.setattr(disk, "free_bytes", lambda _: 100_000)
    with pytest.raises(DiskFull) as refused:
        copies.back_up(vault, tmp_path, clock=noon)
    assert refused.value.code == "backup.no-room"


def test_a_file_too_large_for_a_fat_disk_is_refused_before_it_is_begun(vault: Vault, tmp_path, noon, monkeypatch):
    monkeypatch.setattr(copies, "_FAT_LARGEST", 1000)
    monkeypatch.setattr(copies, "is_fat", lambda _: True)

    with pytest.raises(DiskFull) as refused:
        copies.back_up(vault, tmp_path, clock=noon)
    assert refused.value.code == "backup.too-large-for-fat"


def test_the_disk_of_this_test_is_not_fat(tmp_path):
    assert not copies.is_fat(tmp_path)


def test_a_drive_pulled_out_while_writing_has_a_sentence(vault: Vault, tmp_path, noon):
    drive = tmp_path / "drive"
    drive.mkdir()

    def pull(stage: Stage, _done: int, _total: int) -> None:
        if stage is Stage.SNAPSHOT:
            shutil.rmtree(drive, ignore_errors=True)

    with pytest.raises(NotWritable) as refused:
        copies.back_up(vault, drive, clock=noon, progress=pull)
    assert refused.value.code == "backup.drive-gone"
    assert not list(vault.folder.glob("staging-*"))


def test_a_full_disk_on_the_way_leaves_nothing(filled_folder, tmp_path):
    drive = tmp_path / "drive"
    drive.mkdir()

    told = said(
        """
        import resource
        from keta_desk.store import copies
        vault = open_vault(folder, PASSPHRASE, clock=clock)
        for limit in ((folder / "chart.db").stat().st_size + 1000, 200_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
            try:
                copies.back_up(vault, Path(sys.argv[2]), clock=clock)
            except Trouble as trouble:
                print(type(trouble).__name__)
        vault.close()
        """,
        filled_folder,
        drive,
    )

    assert told.split() == ["DiskFull", "BadFile"]
    assert list(drive.iterdir()) == []
    assert not list(filled_folder.glob("staging-*"))


def test_a_vault_open_for_reading_only_can_still_be_backed_up(vault: Vault, tmp_path, noon, recovery):
    vault.read_only_because = "vault.newer-entries-missing"

    report = copies.back_up(vault, tmp_path, clock=noon)

    assert verify_backup(report.path, recovery).ok
    assert copies.last_backup(vault) is None


def test_a_disk_that_gives_back_something_else_makes_no_backup(vault: Vault, tmp_path, noon, monkeypatch):
    real = backup_file.write

    def rotten(path: Path, crew: Crew, **more: object) -> str:
        sha256 = real(path, crew, **more)
        flip(path, path.stat().st_size // 2)
        return sha256

    monkeypatch.setattr(backup_file, "write", rotten)
    drive = tmp_path / "drive"
    drive.mkdir()

    with pytest.raises(BadFile):
        copies.back_up(vault, drive, clock=noon)
    assert list(drive.iterdir()) == []


def test_in_a_frozen_program_a_thread_does_the_same_work(vault: Vault, tmp_path, noon, recovery, monkeypatch):
    monkeypatch.setattr("sys.frozen", True, raising=False)

    report = copies.back_up(vault, tmp_path, clock=noon)

    assert verify_backup(report.path, recovery, deep=True).ok
    with pytest.raises(WrongKey):
        verify_backup(report.path, RecoveryKey(keys.new_identity()))
    flip(report.path, report.bytes // 2)
    with pytest.raises(BadFile):
        verify_backup(report.path, recovery)


def test_what_cannot_be_read_is_said(tmp_path):
    gone = {"name": "vault.db", "size": 5000, "crc": 0, "path": str(tmp_path / "gone")}
    recipient = keys.recipient_of(keys.new_identity())

    with Crew(1) as crew, pytest.raises(BadFile) as refused, crew.encrypted([gone], [recipient]) as stream:
        while stream.read(1000):
            pass
    assert refused.value.code == "backup.unreadable"


def test_zip_entries_past_four_gigabytes_are_written_as_unzip_expects_them():
    entries = [Member("README.txt", 10, 1), Member("payload.age", 5 << 30, 2, wide=True), Member("after.txt", 3, 3)]

    class Sparse:
        """The file as it would be, without its five gigabytes."""

        def __init__(self) -> None:
            self.parts = [e.local() for e in entries]
            self.tail = ending(entries)

    written = Sparse()
    assert written.tail.count(b"PK\x01\x02") == 3
    assert b"PK\x06\x06" in written.tail
    assert b"PK\x06\x07" in written.tail
    assert (5 << 30).to_bytes(8, "little") in written.parts[1]


def test_the_strict_reader_refuses_a_member_larger_than_it_may_be():
    import io

    content = b"x" * 100
    entry = member("a.txt", content)
    whole = entry.local() + content + ending([entry])

    reader = StrictReader(io.BytesIO(whole))
    assert reader.take("a.txt", 100) == content
    reader.finish()
    with pytest.raises(BadFile):
        StrictReader(io.BytesIO(whole)).take("a.txt", 99)
    with pytest.raises(BadFile):
        StrictReader(io.BytesIO(whole.replace(b"xx", b"xy", 1))).take("a.txt", 100)
    with pytest.raises(BadFile):
        list(StrictReader(io.BytesIO(whole[:50])).chunks("a.txt"))
    with pytest.raises(BadFile):
        StrictReader(io.BytesIO(whole[:50])).take("a.txt", 100)


needs_age = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("setsid")), reason="Debian's age is not installed"
)


def age_by_passphrase(folder: Path, passphrase: str) -> None:
    """Run the public `age` as README.txt says; it reads a passphrase from a terminal of its own only."""
    ours, its = pty.openpty()
    command = ["setsid", "-w", "-c", "age", "-d", "-i", "identity.age", "-o", "payload.zip", "payload.age"]
    with subprocess.Popen(command, cwd=folder, stdin=its, stdout=its, stderr=its) as process:
        os.close(its)
        shown = b""
        while b"passphrase" not in shown and select.select([ours], [], [], 60)[0]:
            shown += os.read(ours, 1000)
        os.write(ours, passphrase.encode() + b"\n")
        while select.select([ours], [], [], 60)[0]:
            try:
                shown += os.read(ours, 1000)
            except OSError:  # the terminal went with the program
                break
    os.close(ours)
    assert process.returncode == 0, shown


@needs_age
@pytest.mark.parametrize("way", ["passphrase", "recovery key"])
def test_public_programs_open_a_backup_without_ketadesk(backup, tmp_path, passphrase, recovery, way):
    apsw = pytest.importorskip("apsw")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    subprocess.run(["unzip", "-q", backup, "-d", folder], check=True)
    assert sorted(path.name for path in folder.iterdir()) == sorted(MEMBERS)
    assert "SQLCipher, version 4" in (folder / "README.txt").read_text("ascii")

    if way == "passphrase":
        age_by_passphrase(folder, passphrase.text)
    else:
        (folder / "recovery.txt").write_text(recovery.text + "\n")
        subprocess.run(
            ["age", "-d", "-i", "recovery.txt", "-o", "payload.zip", "payload.age"], cwd=folder, check=True, timeout=60
        )
    subprocess.run(["unzip", "-q", "payload.zip", "-d", "inside"], cwd=folder, check=True)
    inside = folder / "inside"
    assert {path.name for path in inside.iterdir()} == {
        "vault.db",
        "DBKEY.txt",
        "vault.json",
        "manifest.json",
        "README.txt",
    }

    key = (inside / "DBKEY.txt").read_text().strip()
    reader = apsw.Connection(str(inside / "vault.db"))
    with closing(reader):
        for setting in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key}'\""):
            reader.execute(f"PRAGMA {setting}")
        assert reader.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert reader.execute("SELECT count(*) FROM icd10cm_code WHERE title LIKE ?", (f"{MARKER}%",)).fetchall() == [
            (300,)
        ]
        assert reader.execute("SELECT name FROM clinic").fetchall() == [("Northlight Practice",)]


def test_an_old_backup_still_opens_with_the_passphrase_of_its_day(backup, vault: Vault, passphrase, other_passphrase):
    from keta_desk.store import ways_in
    from keta_desk.store.keys import Cost

    ways_in.change_passphrase(vault, other_passphrase, cost=Cost(19456, 2, 1))

    assert verify_backup(backup, passphrase).ok
