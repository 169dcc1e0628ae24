"""The wheel is whole: built from a clean copy and put into an empty environment, it runs the demo far from here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from keta_desk.cli import sample_clinic
from keta_desk.cli.demo_folder import RESTORED
from tests.house.source import ROOT, kept_files

CARRIED = "keta_desk/carried/"
TIMED = re.compile(r".{34} {0,5}\d+\.\d s(  .+)?")
"""A step of the demonstration, as it is told with the time it took."""


def _run(*command, **also):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **also)
    assert done.returncode == 0, f"{command[:4]}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def clean_copy(tmp_path_factory):
    """What git keeps, as an empty machine would get it."""
    folder = tmp_path_factory.mktemp("checkout")
    for file in kept_files():
        target = folder / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, target)
    return folder


@pytest.fixture(scope="module")
def wheel(clean_copy, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "pip", "wheel", ".", "--quiet", "--no-index", "--no-build-isolation", "--no-deps",
         "--wheel-dir", folder, cwd=clean_copy)  # fmt: skip
    return next(folder.glob("keta_desk-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """An environment that holds KetaDesk from the wheel, and borrows only the libraries of this one."""
    folder = tmp_path_factory.mktemp("elsewhere") / "env"
    venv.create(folder, with_pip=False)
    site = Path(_run(folder / "bin" / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    _run(sys.executable, "-m", "pip", "--python", folder / "bin" / "python", "install", "--quiet", "--no-index",
         "--no-deps", wheel)  # fmt: skip
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder


def _plain_environment(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    keep = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH", "TMPDIR") if name in os.environ}
    return keep | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def test_the_wheel_carries_every_resource_and_migration(wheel):
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if "/__pycache__/" not in name}
    kept = {file.relative_to(ROOT).as_posix() for file in kept_files()}

    assert {name for name in inside if name.startswith("keta_desk/") and not name.startswith(CARRIED)} == {
        name for name in kept if name.startswith("keta_desk/")
    }
    assert {name.removeprefix(CARRIED) for name in inside if name.startswith(CARRIED)} == {
        name for name in kept if name.startswith(("resources/", "alembic/"))
    }


def test_the_source_archive_makes_the_same_wheel(clean_copy, wheel, tmp_path):
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path, cwd=clean_copy)

    again = next(tmp_path.glob("*.whl"))
    assert zipfile.ZipFile(again).namelist() == zipfile.ZipFile(wheel).namelist()


def test_installed_elsewhere_it_finds_its_own_files(installed, tmp_path):
    told = _run(
        installed / "bin" / "python",
        "-c",
        "from keta_desk import paths; print(paths.resources()); print(paths.alembic())",
        cwd=tmp_path,
        env=_plain_environment(tmp_path),
    )

    for line in told.splitlines():
        assert Path(line).is_relative_to(installed)


@pytest.fixture(scope="module")
def demo(installed, tmp_path_factory):
    """The demonstration, run to its end far from the checkout: its folder, and what it told."""
    folder = tmp_path_factory.mktemp("demonstration")
    told = _run(
        installed / "bin" / "keta-desk", "demo", "--out", "demo",
        cwd=folder, env=_plain_environment(folder) | {"NO_WINDOW": "1"}, timeout=300,
    )  # fmt: skip
    return folder / "demo", told


def test_installed_elsewhere_the_demo_leaves_papers_backup_and_pictures(demo):
    folder, told = demo
    made = [file.name for file in (folder / "out").iterdir()]

    assert {"treatment-plan.pdf", "integration-summary.pdf"} < set(made)
    assert len([name for name in made if name.endswith(".ketabackup")]) == 1
    assert len([name for name in made if name.endswith("-light.png")]) >= 4
    assert len([name for name in made if name.endswith("-dark.png")]) >= 4
    assert not (folder / RESTORED).exists()
    assert sample_clinic.PASSPHRASE in told
    assert len([line for line in told.splitlines() if TIMED.fullmatch(line)]) >= 14


def test_installed_elsewhere_the_papers_say_who_they_are_about_on_every_page(demo):
    for name in ("treatment-plan.pdf", "integration-summary.pdf"):
        pages = PdfReader(demo[0] / "out" / name).pages
        for number, page in enumerate(pages, start=1):
            text = " ".join(page.extract_text().split())
            assert all(words in text for words in ("Importa, Exempla", "29 Feb 1984", "KD-0041"))
            assert f"Page {number} of {len(pages)}" in text
