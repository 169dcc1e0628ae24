"""Restoring: always to a new place, whole or not at all, and what opened the vault then opens it now."""

from __future__ import annotations

import shutil
import signal
import threading
from contextlib import closing
from pathlib import Path

import pytest

from keta_desk.domain.backups import Stage
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import BadFile, Cancelled, DiskFull, NotWritable, WrongKey
from keta_desk.store import copies, disk, health
from keta_desk.store.restore import restore
from keta_desk.store.vault import Vault, open_vault
from tests.store.tampering import fingerprint, flip, said, started


@pytest.mark.parametrize("by", ["passphrase", "recovery"])
def test_a_restored_vault_holds_everything_and_opens_as_it_did(backup, tmp_path, passphrase, recovery, noon, *, by):
    secret = passphrase if by == "passphrase" else recovery
    heard = []

    report = restore(backup, tmp_path / "Back.keta", secret, clock=noon, progress=lambda *step: heard.append(step))

    assert (report.rows_by_kind["icd10cm_code"], report.audit_seq) == (300, 302)
    assert (report.folder, report.made_at) == (tmp_path / "Back.keta", noon.now())
    assert {path.name for path in report.folder.iterdir()} == {
        "chart.db",
        "head.json",
        "lock",
        "vault.json",
        "vault.json.prev",
    }
    assert {stage for stage, _, _ in heard} == {Stage.VERIFY, Stage.RESTORE}
    for either in (passphrase, recovery):
        checked = health.verify_vault(report.folder, either, clock=noon, deep=True)
        assert (checked.ok, checked.counts["icd10cm_code"]) == (True, 300)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_restored_vault_is_not_under_the_key_of_the_backup(backup, tmp_path, recovery, noon):
    report = restore(backup, tmp_path / "Back.keta", recovery, clock=noon)

    vault = open_vault(report.folder, recovery, clock=noon)
    assert vault.vault_id == report.vault_id
    assert copies.back_up(vault, tmp_path, clock=noon).rows_by_kind["icd10cm_code"] == 300
    vault.close()


def test_files_of_a_restored_vault_are_for_their_owner_only(backup, tmp_path, recovery, noon):
    folder = restore(backup, tmp_path / "Back.keta", recovery, clock=noon).folder

    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_nothing_that_is_there_is_ever_restored_over(backup, filled_folder, recovery, noon):
    before = fingerprint(filled_folder)

    with pytest.raises(NotWritable) as refused:
        restore(backup, filled_folder, recovery, clock=noon)

    assert refused.value.code == "vault.already-there"
    assert fingerprint(filled_folder) == before


def left(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def test_a_restore_that_cannot_be_leaves_nothing(backup, tmp_path, recovery, other_passphrase, noon, *, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    to = home / "Back.keta"

    with pytest.raises(WrongKey):
        restore(backup, to, other_passphrase, clock=noon)
    with pytest.raises(BadFile):
        restore(tmp_path / "gone.ketabackup", to, recovery, clock=noon)
    with pytest.raises(NotWritable):
        restore(backup, home / "no" / "Back.keta", recovery, clock=noon)
    flip(backup, backup.stat().st_size // 2)
    with pytest.raises(BadFile):
        restore(backup, to, recovery, clock=noon)
    monkeypatch.setattr(disk, "free_bytes", lambda _: 1000)
    with pytest.raises(DiskFull):
        restore(backup, to, recovery, clock=noon)

    assert left(home) == []


@pytest.mark.parametrize("stage", [Stage.VERIFY, Stage.RESTORE])
def test_a_restore_that_is_stopped_leaves_nothing(backup, tmp_path, recovery, noon, stage):
    home, stop = tmp_path / "home", threading.Event()
    home.mkdir()

    def progress(now: Stage, _done: int, _total: int) -> None:
        if now is stage:
            stop.set()

    with pytest.raises(Cancelled):
        restore(backup, home / "Back.keta", recovery, clock=noon, progress=progress, cancelled=stop)

    assert left(home) == []


def test_a_record_that_was_damaged_before_it_was_backed_up_is_not_restored(vault: Vault, tmp_path, recovery, noon):
    with closing(vault.raw()) as raw:
        raw.execute("DROP TRIGGER audit_is_never_changed")
        raw.execute("UPDATE audit SET actor = 'somebody' WHERE seq = 5")
    path = copies.back_up(vault, tmp_path, clock=noon).path
    home = tmp_path / "home"
    home.mkdir()

    assert [found.code for found in health.verify_backup(path, recovery, deep=True).findings] == ["audit.chain-broken"]
    with pytest.raises(BadFile) as refused:
        restore(path, home / "Back.keta", recovery, clock=noon)

    assert (refused.value.code, refused.value.facts["what"]) == ("backup.damaged-inside", "audit.chain-broken")
    assert left(home) == []


def test_a_record_that_does_not_fit_its_manifest_is_found(vault: Vault, tmp_path, recovery, noon, monkeypatch):
    from keta_desk.store import migrate

    real = migrate.row_counts
    with monkeypatch.context() as patched:
        patched.setattr(migrate, "row_counts", lambda raw: {**real(raw), "icd10cm_code": 7})
        path = copies.back_up(vault, tmp_path, clock=noon).path

    report = health.verify_backup(path, recovery, deep=True)

    assert [found.code for found in report.findings] == ["backup.other-contents"]


def test_on_a_full_disk_nothing_is_restored_and_nothing_is_left(backup, tmp_path, recovery):
    home = tmp_path / "home"
    home.mkdir()

    told = said(
        """
        import resource
        from keta_desk.store.restore import restore
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        try:
            restore(Path(sys.argv[2]), folder / "Back.keta", RecoveryKey(sys.argv[3]), clock=clock)
        except Trouble as trouble:
            print(trouble.code)
        """,
        home,
        backup,
        recovery.text,
    )

    assert (told, left(home)) == ("disk.full", [])


KILLED = """
from keta_desk.store import disk, cipher, restore as room, header, vault as vaults
left = [1000]
def tick():
    left[0] -= 1
    if left[0] <= 0:
        os.kill(os.getpid(), signal.SIGKILL)
def wrap(module, name):
    real = getattr(module, name)
    def wrapped(*a, **k):
        tick()
        result = real(*a, **k)
        tick()
        return result
    setattr(module, name, wrapped)
for module, name in (
    (disk, "make_private_folder"), (disk, "put_in_place"), (disk, "write_through"), (disk, "flush_file"),
    (disk, "sync_folder"), (cipher, "create_copy"), (cipher, "fill"), (cipher, "open_raw"), (cipher, "damage"),
    (room, "settle"), (os, "fsync"), (Path, "rename"), (Path, "unlink"),
):
    wrap(module, name)
room.restore(Path(sys.argv[2]), folder, RecoveryKey(sys.argv[3]), clock=clock)
print(1000 - left[0], flush=True)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        left[0] = int(line)
        room.restore(Path(sys.argv[2]), folder, RecoveryKey(sys.argv[3]), clock=clock)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Restores once and says at how many points it can be killed; for each that it is told it forks one to be killed."""


def test_killed_anywhere_there_is_a_whole_vault_or_none_and_a_retry_works(backup, tmp_path, recovery, noon):
    home = tmp_path / "home"
    home.mkdir()
    to = home / "Back.keta"
    whole = 0
    with started(KILLED, to, backup, recovery.text) as restoring:
        points = int(restoring.stdout.readline())
        shutil.rmtree(to)
        for point in range(1, points + 1, max(points // 24, 1)):
            restoring.stdin.write(f"{point}\n")
            restoring.stdin.flush()
            assert int(restoring.stdout.readline()) == -signal.SIGKILL

            if to.exists():
                whole += 1
            else:
                restore(backup, to, recovery, clock=noon)
                assert left(home) == ["Back.keta"]
            report = health.verify_vault(to, recovery, clock=noon, deep=True)
            assert (report.ok, report.counts["icd10cm_code"]) == (True, 300)
            shutil.rmtree(to)
        restoring.communicate(timeout=120)
    assert whole < points


def test_a_backup_killed_on_the_way_leaves_no_backup_and_the_vault_whole(filled_folder, tmp_path, recovery, noon):
    code = """
    from keta_desk.store import copies
    left = [int(sys.argv[3])]
    def progress(*_):
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
    vault = open_vault(folder, PASSPHRASE, clock=clock)
    copies.back_up(vault, Path(sys.argv[2]), clock=clock, progress=progress)
    """
    drive = tmp_path / "drive"
    drive.mkdir()
    for point in (1, 2, 3):
        with started(code, filled_folder, drive, point) as killed:
            killed.communicate(timeout=120)
        assert killed.returncode == -signal.SIGKILL
        assert not [path for path in drive.iterdir() if path.suffix == ".ketabackup"]

    vault = open_vault(filled_folder, recovery, clock=noon)
    assert not list(filled_folder.glob("staging-*"))
    assert health.verify_open(vault, deep=True).ok
    vault.close()


def test_a_newer_head_record_does_not_hide_an_older_vault_put_back(filled_folder, recovery, noon, tmp_path):
    """A whole old database put back beside a newer head record is noticed when the vault is opened."""
    from tests.store.conftest import write_rows

    old = (filled_folder / "chart.db").read_bytes()
    vault = open_vault(filled_folder, recovery, clock=noon)
    write_rows(vault, 10)
    vault.close()
    (filled_folder / "chart.db").write_bytes(old)

    again = open_vault(filled_folder, recovery, clock=noon)

    assert again.read_only_because == "vault.newer-entries-missing"
    with pytest.raises(Trouble):
        again.writer()
    again.close()
