"""A command line as a program sees it: what it printed, what it said, and how it ended."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from keta_desk import bootstrap
from keta_desk.cli.house import House
from keta_desk.cli.main import main
from keta_desk.domain.record import RecoveryKey
from keta_desk.store.keys import Cost

ROOT = Path(__file__).resolve().parents[2]
CHEAP = Cost(memory_kib=19456, passes=2, lanes=1)


@dataclass(frozen=True)
class Said:
    """What a command printed, what it said, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one sentence of a refusal."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]

    @property
    def json(self) -> dict[str, Any]:
        """The one object that was printed."""
        said = json.loads(self.out)
        assert isinstance(said, dict)
        return said


Keta = Callable[..., Said]


@pytest.fixture
def windows() -> list[tuple[Path | None, bool]]:
    """The windows that were opened."""
    return []


@pytest.fixture
def house(windows) -> House:
    def window(vault: Path | None, *, locked: bool = False) -> int:
        windows.append((vault, locked))
        return 0

    return House(partial(bootstrap.doors, cost=CHEAP), window, lambda desk, shot: [], bootstrap.cipher_version)


@pytest.fixture
def keta(house, capsys, tmp_path, monkeypatch) -> Iterator[Keta]:
    """Run a command in this process, on vaults whose passphrase costs little."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr("keta_desk.diagnostics.leave_no_core", lambda: None)
    before = list(logging.getLogger().handlers)

    def run(*words: object) -> Said:
        capsys.readouterr()
        status = main([str(word) for word in words], house)
        told = capsys.readouterr()
        return Said(status, told.out, told.err)

    yield run
    for handler in logging.getLogger().handlers[:]:
        if handler not in before:
            logging.getLogger().removeHandler(handler)
            handler.close()


@pytest.fixture
def program(tmp_path) -> Keta:
    """Run a command as a program of its own, as somebody with an empty home folder."""
    home = tmp_path / "home"
    home.mkdir()
    keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
    plain = keep | {"HOME": str(home), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}

    def run(*words: object, stdin: str | None = None, **more: str) -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "keta_desk", *map(str, words)],
            input=stdin or "",
            cwd=tmp_path, env=plain | more, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return Said(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def here(tmp_path, monkeypatch) -> Path:
    """Stand in the test's own folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def secret(tmp_path, passphrase) -> tuple[str, str]:
    """The words of the command line that hand in the passphrase."""
    file = tmp_path / "passphrase.txt"
    file.write_text(passphrase.text + "\n", encoding="utf-8")
    return ("--passphrase-file", str(file))


@pytest.fixture
def recovery_file(tmp_path, recovery: RecoveryKey) -> Path:
    file = tmp_path / "recovery.txt"
    file.write_text(recovery.text + "\n", encoding="utf-8")
    return file


@pytest.fixture
def bundle() -> Path:
    """The export of another system that the demonstration brings in."""
    return next((ROOT / "resources" / "sample").glob("*.json"))
