"""What can be told of a vault before anybody unlocks it, and that looking changes nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Cancelled, VaultBusy
from keta_desk.store import header
from tests.store.tampering import fingerprint


def test_a_vault_that_is_well_has_no_problem_and_is_left_as_it_is(ways, vault_folder):
    before = fingerprint(vault_folder)
    standing = ways.look(vault_folder)
    assert standing.problem is None
    assert standing.vault_id == header.read(vault_folder).vault_id
    assert not standing.is_remembered
    assert standing.last_entry is not None
    assert fingerprint(vault_folder) == before


def test_a_damaged_key_file_is_told_with_the_way_back(ways, vault_folder, passphrase):
    (vault_folder / "vault.json").write_bytes(b"{}")
    standing = ways.look(vault_folder)
    assert standing.problem.code in ("vault.header-damaged", "vault.not-a-vault")
    (vault_folder / "vault.json").write_bytes(b'{"cut')
    standing = ways.look(vault_folder)
    assert (standing.problem.code, standing.can_mend) == ("vault.header-damaged", True)
    ways.mend(vault_folder, passphrase)
    assert ways.look(vault_folder).problem is None
    ways.unlock(vault_folder, passphrase).close()


def test_without_an_earlier_copy_there_is_no_way_back(ways, vault_folder):
    (vault_folder / "vault.json").unlink()
    (vault_folder / "vault.json.prev").write_bytes(b"\0" * 100)
    standing = ways.look(vault_folder)
    assert (standing.problem.code, standing.can_mend) == ("vault.header-missing", False)


def test_a_missing_database_is_told_before_a_passphrase_is_typed(ways, vault_folder):
    (vault_folder / "chart.db").unlink()
    assert ways.look(vault_folder).problem.code == "vault.file-missing"


def test_a_folder_that_was_renamed_is_found_by_its_vault(ways, vault_folder):
    vault_id = ways.look(vault_folder).vault_id
    moved = vault_folder.rename(vault_folder.with_name("Renamed.keta"))
    standing = ways.look(vault_folder, vault_id=vault_id)
    assert (standing.problem.code, standing.moved_to) == ("vault.not-there", moved)
    assert ways.look(vault_folder, vault_id="f" * 32).moved_to is None
    assert ways.look(vault_folder).moved_to is None


def test_a_folder_without_a_vault_is_none(ways, tmp_path):
    (tmp_path / "letters").mkdir()
    assert ways.look(tmp_path / "letters").problem.code == "vault.not-a-vault"
    assert ways.look(tmp_path / "x" / "y").problem.code == "vault.not-there"


def test_the_newest_backup_is_named(ways, vault_folder, tmp_path):
    drive = tmp_path / "drive"
    drive.mkdir()
    for name in ("Northlight-2026-11-01-080000.ketabackup", "Northlight-2026-11-17-200400.ketabackup",
                 "Northlight-2026-11-17-200400-2.ketabackup.part", "Other-2026-11-18-080000.ketabackup"):  # fmt: skip
        (drive / name).touch()
    found = ways.look(vault_folder, backups=drive).backup
    assert found.path.name == "Northlight-2026-11-17-200400.ketabackup"
    assert f"{found.made_at:%d %b %H:%M}" == "17 Nov 20:04"
    assert ways.look(vault_folder, backups=tmp_path / "gone").backup is None


def test_a_vault_of_a_newer_program_names_both_versions(ways, vault_folder, passphrase):
    path = vault_folder / "vault.json"
    path.write_bytes(path.read_bytes().replace(b'"min_reader":1', b'"min_reader":3'))
    problem = ways.look(vault_folder).problem
    assert problem.code == "vault.too-new"
    assert (problem.facts["theirs"], problem.facts["ours"]) == ("format 3", "format 1")


def test_a_vault_that_is_open_says_where_and_since_when(ways, vault_folder, passphrase):
    desk = ways.unlock(vault_folder, passphrase)
    with pytest.raises(VaultBusy) as refused:
        ways.unlock(vault_folder, passphrase)
    assert refused.value.facts["pid"] == str(os.getpid())
    assert refused.value.facts["since"].startswith("20")
    desk.close()


@pytest.mark.usefixtures("small_sample")
def test_a_sample_that_is_stopped_leaves_nothing(ways, tmp_path):
    asked = []

    def stop():
        asked.append(1)
        return len(asked) > 40

    with pytest.raises(Cancelled):
        ways.make_sample(tmp_path / "new" / "Sample.keta", zone="Europe/London", cancelled=stop)
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.usefixtures("small_sample")
def test_a_sample_is_made_where_nothing_is(ways, tmp_path):
    told = []
    secret = ways.make_sample(
        tmp_path / "Sample.keta", zone="Europe/London", progress=lambda done, total: told.append((done, total))
    )
    assert told[-1][0] <= told[-1][1]
    assert told == sorted(told)
    ways.unlock(tmp_path / "Sample.keta", secret).close()
    with pytest.raises(Trouble):
        ways.make_sample(tmp_path / "Sample.keta", zone="Europe/London")
    assert [path.name for path in tmp_path.iterdir()] == ["Sample.keta"]


def test_a_new_recovery_key_opens_and_the_old_one_no_more(ways, vault_folder, passphrase, recovery):
    desk = ways.unlock(vault_folder, passphrase)
    fresh = desk.renew_recovery_key()
    desk.close()
    ways.unlock(vault_folder, fresh).close()
    with pytest.raises(Trouble):
        ways.unlock(vault_folder, recovery)


def test_a_vault_is_made_with_the_folders_above_it(ways, tmp_path, passphrase):
    from keta_desk.doors import NewPractice

    new = NewPractice(clinic_name="Northlight", user_name="Dr Mara Fixture", passphrase=passphrase)
    with pytest.raises(Trouble):
        ways.create(tmp_path / "a" / "b.keta", new)
    desk, _ = ways.create(tmp_path / "a" / "b.keta", new, with_parents=True)
    desk.close()
    (tmp_path / "file").touch()
    with pytest.raises(Trouble):
        ways.create(tmp_path / "file" / "b.keta", new, with_parents=True)
    shutil.rmtree(tmp_path / "a")
    assert Path(tmp_path / "file").is_file()
