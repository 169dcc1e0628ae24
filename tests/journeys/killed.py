"""A program that is to be killed, seen from outside: what it acknowledged until then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class ToBeKilled:
    """`script` is a program of this folder; it forks for each run, tells its child, then each save it acknowledges."""

    def __init__(self, script: str, vault: Path, subject: str, secret: str) -> None:
        self._program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name(script)), str(vault), subject],
            env=os.environ | {"PYTHONPATH": str(ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._tell(secret)

    def run(self, order: str, saves: int, more_s: float, *, last: str = "full") -> list[str]:
        """Let it run until so many saves, or `last`, are acknowledged and a moment longer; kill it, return them all."""
        self._tell(order)
        child = int(self._hear())
        acknowledged: list[str] = []
        while len(acknowledged) < saves and last not in acknowledged[-1:]:
            acknowledged.append(self._hear())
        time.sleep(more_s)
        os.kill(child, signal.SIGKILL)
        while (line := self._hear()) != "gone":
            acknowledged.append(line)
        return acknowledged

    def close(self) -> None:
        """Let it end by itself."""
        self._program.communicate()

    def _tell(self, line: str) -> None:
        assert self._program.stdin
        self._program.stdin.write(line + "\n")
        self._program.stdin.flush()

    def _hear(self) -> str:
        assert self._program.stdout
        line = self._program.stdout.readline()
        assert line, "the program ended by itself"
        return line.rstrip("\n")
