"""What the store's tests share: changing bytes on the disk, and other programs that meet the same vault."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIDE_FILES = {"lock", "attempts.json"}


def flip(path: Path, offset: int, bit: int = 0) -> None:
    """Turn one bit of a file over, on the disk."""
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ 1 << bit]))


def fingerprint(folder: Path) -> dict[str, str]:
    """Return name -> hash of everything in a vault's folder but the lock and the counter of wrong passphrases."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in SIDE_FILES
    }


PRELUDE = """
import os, sys, signal, time
from pathlib import Path
from keta_desk.domain.clock import SystemClock
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Passphrase, RecoveryKey
from keta_desk.store.vault import create_vault, open_vault
from keta_desk.store.keys import Cost
PASSPHRASE = Passphrase("five quiet herons cross the delta")
CHEAP = Cost(19456, 2, 1)
clock = SystemClock()
folder = Path(sys.argv[1])
"""


def started(code: str, *arguments: object, **how: object) -> subprocess.Popen[str]:
    """Start another program that knows the vault; `folder` is its first argument."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PRELUDE + textwrap.dedent(code), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        **how,
    )


def said(code: str, *arguments: object, timeout: float = 120, **how: object) -> str:
    """Run another program to its end and return what it printed; it must end well."""
    with started(code, *arguments, **how) as process:
        out, err = process.communicate(timeout=timeout)
    assert process.returncode == 0, err[-3000:]
    return out.strip()


OPEN_AND_TELL = """
try:
    vault = open_vault(folder, PASSPHRASE, clock=clock)
    print("opened", vault.read_only_because)
    vault.close()
except Trouble as trouble:
    print(type(trouble).__name__, trouble.code)
"""
