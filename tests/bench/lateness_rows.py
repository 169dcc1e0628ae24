"""Rows of the speed table about lateness: how late the window is during long work, beside an idle one.

A probe ticks in the GUI thread of the real workspace; what a tick is late by is what a key would have waited.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from large_clinic import PASSPHRASE
from side_by_side import Result

from keta_desk.bootstrap import doors
from keta_desk.cli import sample_clinic

CHILD = Path(__file__).with_name("lateness_child.py")
P99_GOAL_MS, MOST_MS = 8.0, 50.0
NAMES = {
    "backup": "window late during a backup",
    "import": "window late while bundles come in",
    "documents": "window late while 100 documents are made",
}


def windows(large: Path, folder: Path) -> list[Result]:
    """Run each job in a fresh process that shows the workspace, and report the lateness of its GUI thread.

    The backup is made of the large clinic, the rest is done in the sample clinic, whose charts have plans.
    """
    sample = _sample(folder)
    where = {"backup": (large, PASSPHRASE.text), "import": sample, "documents": sample}
    found = []
    for name, (vault, passphrase) in where.items():
        told = _child(name, vault, passphrase)
        idle, late = told["idle"], told[name]
        remark = (
            f"p99 {late['p99']:.1f} ms (goal {P99_GOAL_MS:.0f}), most {late['most']:.0f} ms (goal {MOST_MS:.0f}), "
            f"idle {idle['p99']:.1f} and {idle['most']:.0f}; with what the computer kept it waiting "
            f"{late['raw']:.0f}; {late['seconds']:.1f} s, {late['ticks']:.0f} ticks"
        )
        ratio = max(late["p99"] / P99_GOAL_MS, late["most"] / MOST_MS)
        found.append(Result(NAMES[name], "the goals, p99 and most", late["p99"], P99_GOAL_MS, ratio, 1.0, remark))
    return found


def _sample(folder: Path) -> tuple[Path, str]:
    vault = folder / "sample.keta"
    shutil.rmtree(vault, ignore_errors=True)  # the import is to find nobody there
    sample_clinic.build(doors, vault, until=sample_clinic.PICTURED_AT).desk.close()
    return vault, sample_clinic.PASSPHRASE


def _child(job: str, vault: Path, passphrase: str) -> dict[str, dict[str, float]]:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(CHILD), job, str(vault), passphrase]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True, timeout=900)
    said: dict[str, dict[str, float]] = json.loads(done.stdout.splitlines()[-1])
    return said
