"""The import contracts of pyproject.toml hold, and each of them breaks when it should."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib

import pytest

from tests.house.source import ROOT

PLANTED = {
    "keta_desk/domain/planted.py": "import PySide6.QtCore\nimport keta_desk.paths\nimport keyring, reportlab\n",
    "keta_desk/cli/planted.py": "import sqlalchemy\nfrom keta_desk import store\n",
    "keta_desk/queries/planted.py": "from keta_desk import ui\n",
    "keta_desk/ui/planted.py": "from keta_desk.ui import planted_too\n",
    "keta_desk/ui/planted_too.py": "from keta_desk.ui import planted\n",
}


def _checked(folder):
    program = "import sys; from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


def test_every_contract_breaks_on_a_planted_fault(tmp_path):
    shutil.copytree(ROOT / "keta_desk", tmp_path / "keta_desk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for path, text in PLANTED.items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]

    said = _checked(tmp_path)

    assert said.returncode != 0
    broken = {contract["name"] for contract in contracts if f"{contract['name']} BROKEN" in said.stdout}
    assert broken == {contract["name"] for contract in contracts}, said.stdout


def test_the_contracts_hold():
    said = _checked(ROOT)

    if "does not \nexist" in said.stdout or "Missing layer" in said.stdout:
        pytest.fail(said.stdout)
    assert said.returncode == 0, said.stdout
