"""Where backups are: known ones, the folders they went to, and everything that can be wrong with a drive."""

from __future__ import annotations

import os
import shutil
import threading

import pytest

from keta_desk.domain.problems import RuleBroken, Severity
from keta_desk.domain.record import BadFile, Cancelled, DiskFull, Passphrase, WrongKey
from keta_desk.store import copies, disk, header, places, restore_trial, slots, ways_in
from keta_desk.store.health import verify_backup, verify_open, verify_own
from keta_desk.store.keys import new_identity
from keta_desk.store.vault import Vault, open_vault
from tests.store.tampering import flip

NEW = Passphrase("seven slow barges pass the mill")


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def back_up(vault, folder, clock):
    report = copies.back_up(vault, folder, clock=clock)
    places.note(vault, report)
    return report


class Later:
    """The day after tomorrow's tomorrow, as often as asked."""

    def __init__(self, clock, days):
        self.clock, self.days = clock, days

    def now(self):
        from datetime import timedelta

        return self.clock.now() + timedelta(days=self.days)

    def monotonic_s(self):
        return self.clock.monotonic_s()


def test_the_vault_knows_its_backups_newest_first(vault: Vault, drive, noon):
    first, second = back_up(vault, drive, noon), back_up(vault, drive, noon)
    assert [one.path for one in places.known(vault)] == [second.path, first.path]
    place = places.look_at(vault, drive, noon)
    assert (place.problem, place.newest.name, len(place.there)) == (None, second.path.name, 2)


def test_an_empty_folder_is_simply_a_place(vault, drive, noon):
    assert places.look_at(vault, drive, noon).problem is None


def test_a_drive_that_is_gone_is_said(vault, drive, noon):
    back_up(vault, drive, noon)
    shutil.rmtree(drive)
    place = places.look_at(vault, drive, noon)
    assert (place.problem.code, place.there) == ("backup.no-such-folder", frozenset())


def test_a_drive_that_may_only_be_read_is_said(vault, drive, noon, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert places.look_at(vault, drive, noon).problem.code == "backup.read-only-target"


def test_a_full_drive_is_said(vault, drive, noon, monkeypatch):
    monkeypatch.setattr(disk, "free_bytes", lambda _folder: 1000)
    assert places.look_at(vault, drive, noon).problem.code == "backup.no-room"


def test_a_drive_too_old_for_so_large_a_file_is_said(vault, drive, noon, monkeypatch):
    monkeypatch.setattr(copies, "_FAT_LARGEST", 1000)
    monkeypatch.setattr(copies, "is_fat", lambda _folder: True)
    assert places.look_at(vault, drive, noon).problem.code == "backup.too-large-for-fat"


def test_the_drive_of_another_practice_is_said(vault, ways, drive, noon, tmp_path, made):
    from keta_desk.doors import NewPractice

    practice = NewPractice(clinic_name="Southmere", user_name="Dr Leo Stubbs", passphrase=NEW)
    other, _ = ways.create(tmp_path / "Southmere.keta", practice)
    other.back_up(drive)
    other.close()
    place = places.look_at(vault, drive, noon)
    assert (place.problem.code, place.problem.severity) == ("backup.other-vaults-disk", Severity.CONFIRM)
    shutil.copy(made.path, drive / "zzz-older-but-ours.ketabackup")
    assert places.look_at(vault, drive, noon).problem is None


def test_the_newest_backup_that_is_not_there_any_more_is_said(vault, drive, noon):
    back_up(vault, drive, noon).path.unlink()
    assert places.look_at(vault, drive, noon).problem.code == "backup.newest-not-there"


def test_a_place_that_was_not_written_to_for_long_is_said(vault, drive, noon):
    back_up(vault, drive, noon)
    place = places.look_at(vault, drive, Later(noon, 9))
    assert (place.problem.code, dict(place.problem.facts)["days"]) == ("backup.stale-copy", "9")


def test_a_vault_for_reading_only_remembers_no_backup(vault, drive, noon):
    vault.read_only_because = "vault.newer-entries-missing"
    back_up(vault, drive, noon)
    assert places.known(vault) == ()


def test_notes_that_cannot_be_read_are_no_notes(vault):
    vault.set_meta("backups", '[{"name": 1}]')
    assert places.known(vault) == ()


def test_a_backup_is_verified_without_anybody_typing_a_secret(vault, drive, noon):
    report = back_up(vault, drive, noon)
    heard = []
    checked = verify_own(vault, report.path, progress=lambda *step: heard.append(step))
    assert (checked.ok, checked.audit_seq, checked.counts["icd10cm_code"]) == (True, report.audit_seq, 300)
    assert heard


def test_a_damaged_backup_is_not_verified(vault, drive, noon):
    report = back_up(vault, drive, noon)
    flip(report.path, report.bytes // 2)
    with pytest.raises(BadFile):
        verify_own(vault, report.path)


def test_a_backup_of_another_vault_is_named_so(vault, ways, drive, tmp_path):
    from keta_desk.doors import NewPractice

    practice = NewPractice(clinic_name="Southmere", user_name="Dr Leo Stubbs", passphrase=NEW)
    other, _ = ways.create(tmp_path / "Southmere.keta", practice)
    report = other.back_up(drive)
    other.close()
    with pytest.raises(WrongKey) as refused:
        verify_own(vault, report.path)
    assert refused.value.code == "backup.of-another-vault"


def test_checks_stop_when_asked(vault, drive, noon, passphrase):
    report, stop = back_up(vault, drive, noon), threading.Event()
    stop.set()
    for check in (
        lambda: verify_own(vault, report.path, cancelled=stop),
        lambda: verify_backup(report.path, passphrase, deep=True, cancelled=stop),
        lambda: verify_open(vault, cancelled=stop),
        lambda: copies.back_up(vault, drive, clock=noon, cancelled=stop),
    ):
        with pytest.raises(Cancelled):
            check()


def test_a_restore_is_tried_out_and_leaves_nothing(vault, drive, noon, recovery):
    report = back_up(vault, drive, noon)
    before = sorted(path.name for path in vault.folder.parent.iterdir())
    test = restore_trial.try_restore(vault, report.path, recovery, clock=noon)
    assert (test.audit_seq, test.missing) == (report.audit_seq, {})
    assert test.rows == sum(report.rows_by_kind.values())
    assert sorted(path.name for path in vault.folder.parent.iterdir()) == before
    assert places.known(vault)[0].tested_at == noon.now()


def test_a_tried_restore_says_what_the_backup_does_not_hold(vault, drive, noon, recovery):
    from tests.store.conftest import write_rows

    report = back_up(vault, drive, noon)
    write_rows(vault, 20)
    test = restore_trial.try_restore(vault, report.path, recovery, clock=noon)
    assert test.missing["icd10cm_code"] == 20


def test_a_wrong_secret_is_refused_and_leaves_nothing(vault, drive, noon):
    report = back_up(vault, drive, noon)
    before = sorted(path.name for path in vault.folder.parent.iterdir())
    with pytest.raises(WrongKey):
        restore_trial.try_restore(vault, report.path, NEW, clock=noon)
    assert sorted(path.name for path in vault.folder.parent.iterdir()) == before
    assert places.known(vault)[0].tested_at is None


@pytest.mark.parametrize("at", ["verify", "restore"])
def test_a_tried_restore_stops_at_each_stage_and_leaves_nothing(vault, drive, noon, recovery, at):
    report, stop = back_up(vault, drive, noon), threading.Event()
    before = sorted(path.name for path in vault.folder.parent.iterdir())

    def heard(stage, _done, _total):
        if stage == at:
            stop.set()

    with pytest.raises(Cancelled):
        restore_trial.try_restore(vault, report.path, recovery, clock=noon, progress=heard, cancelled=stop)
    assert sorted(path.name for path in vault.folder.parent.iterdir()) == before


def test_what_a_killed_test_left_goes_with_the_next_one(vault, drive, noon, recovery):
    report = back_up(vault, drive, noon)
    left = vault.folder.with_name(f".{vault.folder.name}.try-abcd")
    left.mkdir()
    restore_trial.try_restore(vault, report.path, recovery, clock=noon)
    assert not left.exists()


def test_a_new_passphrase_opens_and_the_old_one_does_not(vault: Vault, noon, passphrase):
    folder = vault.folder
    ways_in.prove_passphrase(vault, passphrase, noon)
    ways_in.change_passphrase(vault, NEW)
    assert (folder / header.PREVIOUS).read_bytes() == (folder / header.NAME).read_bytes()
    vault.close()
    with pytest.raises(WrongKey):
        open_vault(folder, passphrase, clock=noon)
    open_vault(folder, NEW, clock=noon).close()


def test_nobody_changes_the_passphrase_without_the_old_one(vault, noon):
    with pytest.raises(WrongKey):
        ways_in.prove_passphrase(vault, NEW, noon)
    with pytest.raises(RuleBroken):
        ways_in.change_passphrase(vault, Passphrase("short"))


def test_a_new_passphrase_that_does_not_prove_itself_is_taken_back(vault, noon, passphrase, monkeypatch):
    folder, real = vault.folder, slots.unlocked

    def refuse(head, secret, user_id=""):
        if secret == NEW:
            raise WrongKey("vault.wrong-passphrase")
        return real(head, secret, user_id)

    monkeypatch.setattr(slots, "unlocked", refuse)
    with pytest.raises(Exception, match="header-damaged"):
        ways_in.change_passphrase(vault, NEW)
    monkeypatch.undo()
    vault.close()
    open_vault(folder, passphrase, clock=noon).close()


def test_on_a_full_disk_the_old_passphrase_holds(vault, noon, passphrase, monkeypatch):
    folder = vault.folder

    def full(*_):
        raise DiskFull("disk.full", place="here")

    monkeypatch.setattr(disk, "write_whole", full)
    with pytest.raises(DiskFull):
        ways_in.change_passphrase(vault, NEW)
    monkeypatch.undo()
    vault.close()
    open_vault(folder, passphrase, clock=noon).close()


def test_a_recovery_sheet_is_checked_against_the_open_vault(vault, recovery):
    ways_in.check_recovery_key(vault, recovery)
    with pytest.raises(WrongKey):
        ways_in.check_recovery_key(vault, type(recovery)(new_identity()))
    with pytest.raises(RuleBroken):
        ways_in.check_recovery_key(vault, type(recovery)("AGE-SECRET-KEY-1QQQQ"))
