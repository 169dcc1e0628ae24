"""Journeys go through the program as a person does: real commands, real vaults, a home folder of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "nine patient otters mend the weir"


@dataclass(frozen=True)
class Traveller:
    """Somebody at a terminal: an empty home, a folder for temporary files, and a file with the passphrase."""

    home: Path

    @property
    def secret(self) -> tuple[str, str]:
        """The words that hand in the passphrase."""
        return ("--passphrase-file", "passphrase")

    @property
    def environment(self) -> dict[str, str]:
        """All that the program is told by its surroundings."""
        keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
        return keep | {
            "HOME": str(self.home), "TMPDIR": str(self.home / "tmp"), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip

    def says(self, *words: object, status: int = 0) -> str:
        """Run a command and return what it printed; it has to end with `status`."""
        done = self.run(*words)
        assert done.returncode == status, f"{words}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        """Run a command."""
        command = [sys.executable, "-m", "keta_desk", *map(str, words)]
        return subprocess.run(
            command, cwd=self.home, env=self.environment, capture_output=True, text=True, check=False, input=""
        )

    def reads_the_key_off(self, sheet: Path) -> None:
        """Type the recovery key from the printed sheet into a file, group by group."""
        text = PdfReader(sheet).pages[0].extract_text()
        groups = re.findall(r"\d+ ([0-9A-Z-]{2,6})\b", text.partition("The key")[2].partition("After")[0])
        (self.home / "key").write_text(" ".join(groups) + "\n", encoding="ascii")


@pytest.fixture(scope="module")
def traveller(tmp_path_factory) -> Traveller:
    home = tmp_path_factory.mktemp("journey")
    for name in ("tmp", "papers", "drive", "incoming"):
        (home / name).mkdir()
    (home / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    return Traveller(home)


@pytest.fixture(scope="module")
def sample_bundle() -> Path:
    return next((ROOT / "resources" / "sample").glob("*.json"))
