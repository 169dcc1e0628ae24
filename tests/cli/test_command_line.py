"""How the command line is understood, and how it ends."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT

COMMANDS = [
    *("demo", "create", "import", "patients", "print", "backup", "verify", "restore", "dose", "score", "shots"),
    "version",
]
HEAVY = {"argparse", "sqlalchemy", "alembic", "reportlab", "keyring", "pyrage", "cryptography", "PySide6", "logging"}


def test_every_command_is_named_with_what_it_does(keta):
    said = keta("--help")

    assert said.status == 0
    assert [command for command in COMMANDS if f"\n    {command} " not in said.out] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(keta, command):
    said = keta(command, "--help")

    assert (said.status, said.err) == (0, "")
    assert f"keta-desk {command}" in said.out


@pytest.mark.parametrize(
    "words",
    [
        ["patients"],
        ["patients", "v", "w"],
        ["import", "v"],
        ["create", "v"],
        ["print", "v", "prescription", "--patient", "1", "--out", "x.pdf"],
        ["print", "v", "treatment-plan", "--patient", "Ada", "--out", "x.pdf"],
        ["print", "v", "treatment-plan", "--patient", "KD-\u0663", "--out", "x.pdf"],
        ["print", "v", "treatment-plan", "--patient", "9" * 30, "--out", "x.pdf"],
        ["print", "v", "treatment-plan", "--patient", "1", "--out", "x.pdf", "--paper", "a5"],
        ["verify", "v", "--passphrase-file", "a", "--recovery-file", "b"],
        ["shots", "--out", "x", "--size", "big"],
        ["shots", "--out", "x", "--scale", "3"],
        ["patients", ""],
        ["patients", "a\0b"],
        ["patients", "v", "--fin", "x"],
        ["patients", "v", "--no-such"],
        ["--no-such"],
        ["no-such", "v"],
    ],
)
def test_what_is_not_understood_ends_with_status_2_and_says_how_it_is_meant(keta, words):
    said = keta(*words)

    assert said.status == 2
    assert "usage: keta-desk" in said.err
    assert said.out == ""


ONE_CHART = "A {} is made from one chart. Name it with --patient KD-0042."
DAYS = "A dispensing-log covers a range of days. Name both with --from 2026-11-01 --to 2026-11-30."


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["treatment-plan"], ONE_CHART.format("treatment-plan")),
        (["integration-summary", "--lot", "7"], ONE_CHART.format("integration-summary")),
        (["dispensing-receipt", "--lot", "7"], ONE_CHART.format("dispensing-receipt")),
        (["dispensing-log"], DAYS),
        (["dispensing-log", "--from", "2026-11-01"], DAYS),
        (["dispensing-log", "--to", "2026-11-30"], DAYS),
    ],
)
def test_a_paper_is_refused_before_the_vault_is_looked_for_where_chart_or_days_are_missing(keta, tmp_path, words, says):
    said = keta("print", tmp_path / "no-vault", *words, "--out", tmp_path / "x.pdf")

    assert (said.status, said.out, said.sentence) == (2, "", says)
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["patients", "v", "--passphrase", "hunter2 hunter2 hunter2"],
        ["patients", "v", "--passphrase=hunter2"],
        ["verify", "v", "--recovery-key", "hunter2"],
        ["backup", "v", "--to", "d", "hunter2"],
    ],
)
def test_a_secret_in_the_wrong_place_is_refused_and_never_repeated(program, words):
    said = program(*words)

    assert said.status == 2
    assert "hunter2" not in said.out + said.err


def test_without_a_command_the_window_opens(keta, windows, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert [keta().status, keta(tmp_path).status, keta("--locked", tmp_path / "gone").status] == [0, 0, 0]
    assert windows == [(None, False), (tmp_path, False), (tmp_path / "gone", True)]


def test_a_word_that_is_neither_command_nor_vault_is_named(keta, windows):
    said = keta("pateints")

    assert (said.status, windows) == (2, [])
    assert "neither a command nor a vault called pateints" in said.sentence


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_the_window_is_refused_in_one_sentence(program):
    said = program()

    assert said.status == 1
    assert "no display" in said.sentence


def test_a_missing_library_of_qt_is_named(keta, house, monkeypatch, tmp_path):
    def broken(vault: Path | None, *, locked: bool = False) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    object.__setattr__(house, "window", broken)
    said = keta(tmp_path)

    assert said.status == 1
    assert "libEGL.so.1" in said.sentence


def test_a_fault_of_the_program_is_told_without_what_a_chart_says(keta, house, secret, tmp_path):
    def broken(clock=None):
        raise KeyError("Zephyrquill, Ada")

    object.__setattr__(house, "doors", broken)
    said = keta("patients", tmp_path, *secret)

    assert said.status == 70
    assert "KeyError" in said.sentence
    assert "Zephyrquill" not in said.err
    logs = [file.read_text() for file in (tmp_path / "home").rglob("*.log")]
    assert logs
    assert "Zephyrquill" not in "".join(logs)


def test_stopping_with_ctrl_c_says_so(keta, house, secret, tmp_path):
    def stopped(clock=None):
        raise KeyboardInterrupt

    object.__setattr__(house, "doors", stopped)
    said = keta("patients", tmp_path, *secret)

    assert (said.status, said.err) == (130, "Stopped.\n")


def test_a_reader_that_goes_away_is_no_fault(program, vault_folder, secret):
    command = f"'{sys.executable}' -m keta_desk patients '{vault_folder}' --passphrase-file '{secret[1]}' --json"
    done = subprocess.run(
        ["sh", "-c", f"{command} | true"],
        env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert "Traceback" not in done.stderr
    assert "fault of its own" not in done.stderr


def shell(tmp_path, words: str) -> subprocess.CompletedProcess[str]:
    """Run a command through a shell, with streams of the shell's making."""
    program = shlex.join([sys.executable, "-m", "keta_desk"])
    env = os.environ | {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    return subprocess.run(["/bin/sh", "-c", f"{program} {words}"], env=env, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
@pytest.mark.parametrize("words", ["version", "version --json"])
def test_an_answer_that_no_disk_takes_is_said_to_be_lost(tmp_path, words):
    done = shell(tmp_path, f"{words} >/dev/full")

    assert done.returncode == 1
    assert "standard output" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="streams that a shell closes")
@pytest.mark.parametrize(
    ("words", "status"), [("version >&-", 0), ("verify nowhere --passphrase-file /dev/null 2>&-", 1)]
)
def test_closed_streams_are_no_fault(tmp_path, words, status):
    done = shell(tmp_path, words)

    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")


def test_the_way_to_the_window_imports_nothing_heavy():
    asked = (
        "import sys; from keta_desk.cli.main import main; from keta_desk.cli.house import House;"
        "main(['.'], House(None, lambda vault, locked=False: 0, None, None)); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert HEAVY & set(done.stdout.split()) == set()
