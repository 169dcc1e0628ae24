"""Rows of the speed table about the window: start, unlock, type-ahead, memory."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from side_by_side import Result, result, seconds

from keta_desk.desk import Desk

CHILD = Path(__file__).with_name("window_child.py")
TYPED = ("s", "sa", "sam", "samp", "ad", "ada", "no", "0199", "kd-0042", "fic he")
UNLOCK_MORE_S, MEMORY_MORE_MB = 0.060, 60.0


def windows(vault: Path, rounds: int) -> list[Result]:
    """Start both programs in turns, each in a fresh process."""
    _child("bare"), _child("ours", vault)
    pairs = [(_child("ours", vault), _child("bare")) for _ in range(rounds)]
    return [
        result(
            "cold start to unlock screen painted",
            [(ours["painted"], bare["painted"]) for ours, bare in pairs],
            against="bare PySide6 window",
            goal=1.30,
        ),
        *[
            result(
                f"unlock until {what}, beyond Argon2id",
                [(ours[place] - ours["kdf"], UNLOCK_MORE_S) for ours, _ in pairs],
                against="60 ms more than Argon2id alone, which took "
                + f"{1000 * sorted(ours['kdf'] for ours, _ in pairs)[rounds // 2]:.0f} ms",
                goal=1.0,
                remark=f"the thread of the window itself worked {_median_ms(pairs, place + '_work'):.0f} ms",
            )
            for place, what in (("place", "the first place is painted"), ("list", "the patient list is painted"))
        ],
        result(
            "memory beyond a bare window (MB as ms)",
            [((ours["mb"] - bare["mb"]) / 1000, MEMORY_MORE_MB / 1000) for ours, bare in pairs],
            against="60 MB more than a bare PySide6 window",
            goal=1.0,
            remark="idle with the list open",
        ),
    ]


def _median_ms(pairs: list[tuple[dict[str, float], dict[str, float]]], what: str) -> float:
    return 1000 * statistics.median(ours[what] for ours, _ in pairs)


def type_ahead(desk: Desk, rounds: int) -> Result:
    """A key stroke until its hits are painted, against painting the same rows again."""
    from keta_desk.ui.application import make_application
    from keta_desk.ui.background import Lane
    from keta_desk.ui.changes import ChangeBell
    from keta_desk.ui.patients.list_view import PatientListView
    from keta_desk.ui.undo import UndoStack
    from keta_desk.ui.view import Tools

    make_application(theme_name="light")
    view = PatientListView(Tools(desk, ChangeBell(desk), Lane(), UndoStack()))
    view.resize(1232, 844)
    view.grab()
    table = view.table.viewport()
    pairs: list[tuple[float, float]] = []
    for _ in range(rounds):
        for text in TYPED:
            view.search.setText("")

            def key(text: str = text) -> None:
                view.search.setText(text)
                table.grab()

            pairs.append((seconds(key), seconds(table.grab)))
    slowest = sorted(ours for ours, _ in pairs)[int(len(pairs) * 0.95)]
    return result(
        "key stroke to 50 hits painted",
        pairs,
        against="painting the same rows",
        goal=1.5,
        remark=f"95 % within {slowest * 1000:.1f} ms (goal 16 ms)",
    )


def _child(what: str, vault: Path | None = None) -> dict[str, float]:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "T0": repr(time.time())}
    command = [sys.executable, str(CHILD), what, *([str(vault)] if vault else [])]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True, timeout=120)
    said: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return said
