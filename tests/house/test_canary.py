"""A patient is named by a word that exists nowhere else: outside the papers asked for, nothing holds it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import ROOT

CANARY = "Zephyrquill"
PASSPHRASE = "seven slow barges under the willow bridge"
ASKED_FOR = {"incoming", "papers"}


def traces(folder: Path) -> list[str]:
    """Name every file below `folder` that holds the canary, whatever its case or encoding, or is named after it."""
    spellings = [
        word.encode(encoding)
        for word in (CANARY, CANARY.lower(), CANARY.upper())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    return [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if ASKED_FOR.isdisjoint(file.relative_to(folder).parts)
        and (CANARY.lower() in file.name.lower() or (file.is_file() and any(s in file.read_bytes() for s in spellings)))
    ]


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    """A home folder in which the whole main job is done from the command line."""
    home = tmp_path_factory.mktemp("canary")
    for name in ("incoming", "papers", "backups", "tmp"):
        (home / name).mkdir()
    sample = (ROOT / "resources" / "sample" / "importa-exempla.json").read_text(encoding="utf-8")
    (home / "incoming" / "bundle.json").write_text(sample.replace("Exempla", CANARY), encoding="utf-8")
    (home / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def run(clinic):
    keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    environment = keep | {
        "HOME": str(clinic), "TMPDIR": str(clinic / "tmp"), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(clinic / ".config"), "XDG_CACHE_HOME": str(clinic / ".cache"), "LANG": "C.UTF-8",
    }  # fmt: skip

    def _run(*words, status=0):
        command = [sys.executable, "-m", "keta_desk", *words]
        done = subprocess.run(command, cwd=clinic, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == status, f"{words}\n{done.stdout}\n{done.stderr}"
        return done

    return _run


@pytest.fixture(scope="module")
def main_job(clinic, run):
    secret = ("--passphrase-file", "passphrase")
    run("create", "vault", *secret, "--recovery-out", "papers/sheet.pdf")
    run("import", "vault", "incoming/bundle.json", *secret)
    found = json.loads(run("patients", "vault", "--find", CANARY[:5], "--json", *secret).stdout)
    run("backup", "vault", "--to", "backups", *secret)
    backup = next((clinic / "backups").glob("*.ketabackup")).relative_to(clinic)
    run("restore", str(backup), "--to", "restored", *secret)
    run("verify", "restored", "--deep", *secret)
    (clinic / "incoming" / f"{CANARY}.json").write_text("{" * 10, encoding="utf-8")
    refused = run("import", "vault", f"incoming/{CANARY}.json", *secret, status=1)
    return found, refused


def test_the_name_can_be_seen_where_it_was_asked_for(main_job):
    found, refused = main_job

    assert CANARY in json.dumps(found)
    assert len(refused.stderr.strip().splitlines()) == 1
    assert "Traceback" not in refused.stderr


def test_nothing_outside_the_vault_knows_the_name_and_the_vault_keeps_it_to_itself(main_job, clinic):
    assert traces(clinic) == []


def test_nothing_is_left_in_temporary_folders(main_job, clinic):
    assert list((clinic / "tmp").rglob("*")) == []


@pytest.mark.parametrize(
    "content", [CANARY.encode(), CANARY.lower().encode("utf-16-le"), b"\0" * 9 + CANARY.upper().encode()]
)
def test_a_trace_would_be_found(tmp_path, content):
    (tmp_path / "log").write_bytes(content)

    assert traces(tmp_path) == ["log"]
