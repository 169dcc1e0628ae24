"""Create, back up, verify, restore: what a clinician sees when it works, and the one sentence when it does not."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from keta_desk.domain.record import DiskFull
from keta_desk.queries import evaluation
from keta_desk.store.keys import as_typed
from tests.cli.conftest import ROOT


@pytest.fixture
def backup(keta, vault_folder, secret, tmp_path):
    (tmp_path / "drive").mkdir()
    said = keta("backup", vault_folder, "--to", tmp_path / "drive", *secret, "--json")
    assert said.status == 0, said.err
    return next((tmp_path / "drive").glob("*.ketabackup"))


def test_creating_makes_a_vault_and_the_sheet_that_opens_it_too(keta, house, secret, passphrase, tmp_path):
    paper = tmp_path / "paper"
    paper.mkdir()
    said = keta("create", tmp_path / "v", *secret, "--recovery-out", paper / "sheet.pdf", "--clinic", "Northlight")

    assert (said.status, said.err) == (0, "")
    assert (tmp_path / "v" / "chart.db").read_bytes()[:16] != b"SQLite format 3\0"
    assert "Northlight" in "".join(page.extract_text() for page in PdfReader(paper / "sheet.pdf").pages)
    assert [file.name for file in paper.iterdir()] == ["sheet.pdf"]
    assert (paper / "sheet.pdf").stat().st_mode & 0o077 == 0
    desk = house.doors().unlock(tmp_path / "v", passphrase)
    found = desk.ask(evaluation.find_codes, "recurrent moderate depressive")
    desk.close()
    assert "F33.1" in {line.code for line in found}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["v", "--recovery-out", "v/sheet.pdf"], "inside the vault's own folder"),
        (["v", "--recovery-out", "there.pdf"], "there.pdf is already there"),
        (["v", "--recovery-out", "no/such/sheet.pdf"], "cannot be written"),
        (["there.pdf", "--recovery-out", "sheet.pdf"], "already there"),
        (["no/such/v", "--recovery-out", "sheet.pdf"], "does not exist"),
        (["v", "--recovery-out", "sheet.pdf", "--clinic", " "], "name"),
    ],
)
@pytest.mark.usefixtures("here")
def test_creating_is_refused_before_anything_is_made(keta, secret, words, says):
    Path("there.pdf").write_text("mine")
    before = {path.name for path in Path().iterdir()}

    said = keta("create", *words, *secret)

    assert said.status == 1
    assert says in said.sentence
    assert Path("there.pdf").read_text() == "mine"
    assert {path.name for path in Path().iterdir()} - before <= {"home"}


@pytest.mark.usefixtures("here", "few_codes")
@pytest.mark.parametrize("trouble", [DiskFull("disk.full", place="drive"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["keta_desk.use_cases.upkeep.load_codes", "keta_desk.cli.vaults.recovery_pdf"])
def test_creating_that_breaks_off_leaves_neither_vault_nor_sheet(keta, secret, monkeypatch, step, trouble):
    def break_off(*_: object) -> None:
        raise trouble

    break_off.__module__ = step.rpartition(".")[0]
    monkeypatch.setattr(step, break_off)

    said = keta("create", "v", *secret, "--recovery-out", "sheet.pdf")

    assert said.status in (1, 130)
    assert {path.name for path in Path().iterdir()} <= {"home", "passphrase.txt"}


@pytest.mark.parametrize("text", ["short", "password1234567", "aaaaaaaaaaaaaaaaaaaa"])
def test_a_weak_passphrase_makes_no_vault(keta, tmp_path, text):
    file = tmp_path / "p"
    file.write_text(text)

    said = keta("create", tmp_path / "v", "--passphrase-file", file, "--recovery-out", tmp_path / "s.pdf",
                "--clinic", "Northlight")  # fmt: skip

    assert said.status == 1
    assert text not in said.sentence
    assert not (tmp_path / "v").exists()
    assert not (tmp_path / "s.pdf").exists()


def test_a_backup_is_told_with_its_place_and_fingerprint(keta, vault_folder, secret, tmp_path):
    said = keta("backup", vault_folder, "--to", tmp_path, *secret)

    file = next(tmp_path.glob("*.ketabackup"))
    assert said.status == 0
    assert str(file) in said.out
    assert "same disk" in said.err


@pytest.fixture
def doubtful(vault_folder) -> Path:
    """A vault whose record of its last entry was changed, so that it opens for reading only."""
    said = json.loads((vault_folder / "head.json").read_text())
    (vault_folder / "head.json").write_text(json.dumps({**said, "seq": 99}))
    return vault_folder


def test_a_vault_open_for_reading_only_can_be_saved(keta, doubtful, secret, tmp_path):
    said = keta("backup", doubtful, "--to", tmp_path, *secret, "--json")

    assert (said.status, said.json["done"]) == (0, True)
    assert keta("verify", said.json["backup"], *secret, "--deep").status == 0


def test_what_comes_from_a_vault_open_for_reading_only_is_told_with_it(keta, doubtful, secret):
    said = keta("patients", doubtful, *secret)

    assert said.status == 0
    assert "reading only" in said.sentence


def test_a_backup_as_json_is_one_object(keta, vault_folder, secret, tmp_path):
    said = keta("backup", vault_folder, "--to", tmp_path, *secret, "--json")

    assert said.json["done"] is True
    assert said.json["backup"].endswith(".ketabackup")
    assert len(said.json["sha256"]) == 64


def test_a_backup_that_the_system_ends_leaves_nothing_half_written(keta, vault_folder, secret, tmp_path, monkeypatch):
    (tmp_path / "drive").mkdir()
    monkeypatch.setattr("keta_desk.cli.vaults._shown_progress", lambda: lambda *_: os.kill(os.getpid(), signal.SIGTERM))

    said = keta("backup", vault_folder, "--to", tmp_path / "drive", *secret)

    assert (said.status, said.sentence) == (130, "Stopped.")
    assert list((tmp_path / "drive").iterdir()) == []
    assert list(vault_folder.glob("staging-*")) == []


def test_ctrl_c_stops_a_backup_and_leaves_nothing_half_written(keta, vault_folder, secret, tmp_path, monkeypatch):
    (tmp_path / "drive").mkdir()
    monkeypatch.setattr("keta_desk.cli.vaults._shown_progress", lambda: lambda *_: os.kill(os.getpid(), signal.SIGINT))

    said = keta("backup", vault_folder, "--to", tmp_path / "drive", *secret)

    assert said.status == 1
    assert said.sentence
    assert list((tmp_path / "drive").iterdir()) == []


@pytest.mark.parametrize("deep", [[], ["--deep"]])
def test_verifying_opens_vault_and_backup_by_either_key(keta, backup, secret, recovery_file, deep):
    for place in (backup.parents[1] / "Northlight.keta", backup):
        for key in (secret, ("--recovery-file", recovery_file)):
            said = keta("verify", place, *key, *deep, "--json")
            assert (said.status, said.json["ok"], said.json["findings"]) == (0, True, [])


def test_what_a_check_finds_is_said_on_standard_error(keta, vault_folder, secret):
    with (vault_folder / "chart.db").open("r+b") as file:
        file.seek(-1000, os.SEEK_END)
        file.write(os.urandom(100))

    said = keta("verify", vault_folder, *secret)

    assert (said.status, said.out) == (1, "")
    assert "damaged" in said.sentence


def test_a_damaged_backup_is_found_and_ends_with_status_1(keta, backup, secret, tmp_path):
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "damaged.ketabackup").write_bytes(content)

    said = keta("verify", tmp_path / "damaged.ketabackup", *secret)

    assert said.status == 1
    assert "Traceback" not in said.err
    assert len((said.err + said.out).splitlines()) >= 1


def test_restoring_makes_the_same_vault_at_a_new_place(keta, backup, recovery_file, secret, tmp_path):
    said = keta("restore", backup, "--to", tmp_path / "again", "--recovery-file", recovery_file, "--json")

    assert (said.status, said.json["done"]) == (0, True)
    assert keta("verify", tmp_path / "again", *secret, "--deep").status == 0


def test_restoring_writes_over_nothing(keta, backup, vault_folder, secret):
    before = (vault_folder / "chart.db").read_bytes()

    said = keta("restore", backup, "--to", vault_folder, *secret)

    assert said.status == 1
    assert said.sentence
    assert (vault_folder / "chart.db").read_bytes() == before


@pytest.mark.parametrize("command", ["patients", "backup", "verify", "restore", "import", "print"])
def test_a_wrong_passphrase_is_refused_in_one_sentence(keta, vault_folder, backup, bundle, command):
    tmp_path = vault_folder.parent
    wrong = tmp_path / "wrong"
    wrong.write_text("six tired camels drink the canal\n")
    words = {
        "patients": [vault_folder],
        "backup": [vault_folder, "--to", tmp_path],
        "verify": [vault_folder],
        "restore": [backup, "--to", tmp_path / "again"],
        "import": [vault_folder, bundle],
        "print": [vault_folder, "treatment-plan", "--patient", "1", "--out", tmp_path / "x.pdf"],
    }

    said = keta(command, *words[command], "--passphrase-file", wrong)

    assert said.status == 1
    assert "camels" not in said.sentence
    assert not (tmp_path / "again").exists()


def test_a_refusal_as_json_is_one_object_and_one_sentence(keta, tmp_path, secret):
    said = keta("patients", tmp_path / "nowhere", *secret, "--json")

    assert said.status == 1
    assert said.json == {"done": False, "code": said.json["code"], "says": said.sentence}


def test_a_vault_that_is_open_elsewhere_is_left_alone(keta, house, vault_folder, passphrase, secret):
    holder = subprocess.Popen(
        [sys.executable, "-c",
         "import sys; from pathlib import Path; from keta_desk.bootstrap import doors;"
         "from keta_desk.domain.record import Passphrase;"
         "desk = doors().unlock(Path(sys.argv[1]), Passphrase(sys.stdin.readline().strip()));"
         "print('open', flush=True); sys.stdin.readline(); desk.close()", str(vault_folder)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        holder.stdin.write(passphrase.text + "\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "open\n"

        said = keta("patients", vault_folder, *secret)
    finally:
        holder.communicate("\n")

    assert said.status == 1
    assert "open in another program" in said.sentence


def test_a_folder_that_is_no_vault_is_left_as_it_is(keta, tmp_path, secret):
    (tmp_path / "papers").mkdir()

    said = keta("patients", tmp_path / "papers", *secret)

    assert said.status == 1
    assert list((tmp_path / "papers").iterdir()) == []


def test_the_program_makes_backs_up_and_restores_on_its_own(program, passphrase, secret, tmp_path):
    """The same through a real process, at the real cost of a passphrase, with the key typed from the sheet."""
    assert program("create", "v", *secret, "--recovery-out", "sheet.pdf", "--user", "Dr Mara Fixture").status == 0
    assert program("backup", "v", "--to", ".", *secret).status == 0
    (tmp_path / "key").write_text(key_on(tmp_path / "sheet.pdf"))
    backup = next(tmp_path.glob("*.ketabackup"))
    shutil.rmtree(tmp_path / "v")

    said = program("restore", backup, "--to", "v", "--recovery-file", "key")

    assert said.status == 0, said.err
    assert program("patients", "v", *secret).status == 0


def key_on(sheet) -> str:
    """Read the recovery key off the printed sheet, group by group, as somebody would type it."""
    import re

    from keta_desk.domain.record import RecoveryKey

    text = PdfReader(sheet).pages[0].extract_text()
    groups = re.findall(r"\d+ ([0-9A-Z-]{2,6})\b", text.partition("The key")[2].partition("After")[0])
    return as_typed(RecoveryKey("".join(groups))).text
