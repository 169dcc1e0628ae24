"""The verbs of the Makefile and the scripts behind them, as far as they can be tried without a second machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.house.source import ROOT

VERBS = [
    "demo",
    "run",
    "test",
    "check",
    "journeys",
    "shots",
    "sample",
    "bench",
    "migration",
    "package",
    "pins",
    "clean",
]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell and make")


def _said(*command, **also):
    return subprocess.run(command, cwd=also.pop("cwd", ROOT), capture_output=True, text=True, check=False, **also)


@pytest.fixture
def a_copy(tmp_path):
    """The scripts by themselves, with an environment of their own still to be made."""
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "requirements").mkdir()
    for name in ("run.txt", "test.txt"):
        (tmp_path / "requirements" / name).write_text("", encoding="ascii")
    return tmp_path


def test_every_verb_says_what_it_does():
    told = _said("make", "help").stdout

    assert [verb for verb in VERBS if f"make {verb} " not in told] == []


def test_every_verb_begins_by_making_the_environment():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    needs = dict(re.findall(r"^([a-z][a-z-]*):([^#\n]*)", makefile, re.MULTILINE))

    def makes_it(verb):
        return ".ci/environment" in makefile.split(f"\n{verb}:")[1].split("\n\n")[0] or any(
            makes_it(other) for other in needs[verb].split()
        )

    assert [verb for verb in VERBS if verb not in {"help", "clean", "pins"} and not makes_it(verb)] == []


def test_the_makefile_keeps_to_what_the_oldest_make_knows():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert [word for word in (".ONESHELL", "!=", "$(file ", "::=", ".SHELLFLAGS") if word in makefile] == []


def test_an_old_python_is_refused_in_one_sentence(a_copy):
    old = a_copy / "python-of-old"
    old.write_text('#!/bin/sh\n[ "$1" = -V ] && echo Python 3.9.6 && exit 0\nexit 1\n', encoding="ascii")
    old.chmod(0o755)

    said = _said(".ci/environment", cwd=a_copy, env=os.environ | {"PYTHON": str(old)})

    assert said.returncode == 1
    assert "needs Python 3.11 or newer" in said.stderr
    assert "3.9.6" in said.stderr
    assert not (a_copy / ".venv").exists()


def test_a_broken_environment_is_made_anew_and_then_follows_the_pins(a_copy):
    (a_copy / ".venv" / "bin").mkdir(parents=True)
    (a_copy / ".venv" / "bin" / "python").symlink_to("/nowhere/python")

    first, second = _said(".ci/environment", cwd=a_copy), _said(".ci/environment", cwd=a_copy)
    (a_copy / "requirements" / "run.txt").write_text("# another\n", encoding="ascii")
    third = _said(".ci/environment", cwd=a_copy)

    assert "Making .venv" in first.stdout, first.stderr
    assert (second.returncode, second.stdout) == (0, "")
    assert "Installing the pinned packages" in third.stdout
    assert "Making .venv" not in third.stdout


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_a_missing_library_is_named_by_its_debian_package(tmp_path, a_copy, library, package):
    """`ldd`, `id` and the environment's Python are stood in for; nothing is installed."""
    tools = tmp_path / "tools"
    tools.mkdir()
    (a_copy / ".venv" / "bin").mkdir(parents=True)
    for tool, text in {
        tools / "ldd": f"printf '\\t{library} => not found\\n'",
        tools / "id": "echo 1000",
        tools / "uname": "echo Linux",
        a_copy / ".venv" / "bin" / "python": "echo qt",
    }.items():
        tool.write_text(f"#!/bin/sh\n{text}\n", encoding="ascii")
        tool.chmod(0o755)

    said = _said(".ci/qt-libraries", cwd=a_copy, env=os.environ | {"PATH": f"{tools}:{os.environ['PATH']}"})

    assert said.returncode == 1
    assert library in said.stderr
    assert f"sudo apt-get install {package}" in said.stderr


def test_a_migration_must_say_what_it_does():
    said = _said(sys.executable, ".ci/migration.py", "")

    assert (said.returncode, "Say what it does" in said.stderr) == (2, True)
