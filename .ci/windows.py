r"""`make demo` and `make test` for a computer without make: py .ci\windows.py demo | test.

Makes `.venv` with the standard library's venv, installs the pinned requirements if they changed, and runs the verb.
"""

# ruff: noqa: S603 - every command below stands in this file

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PINS = {"demo": ["run"], "test": ["run", "test"]}
VERBS = {
    "demo": [["-m", "keta_desk", "demo", "--out", "demo"]],
    "test": [
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        ["-m", "mypy"],
        ["-c", "from importlinter.cli import lint_imports_command as check; check()"],
        ["-m", "pytest", "-n", "2", "--dist", "loadfile"],
    ],
}


def prepare(kinds: list[str]) -> None:
    """Make the environment, and install the pins of `kinds` unless they are the ones installed last."""
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    files = [ROOT / "requirements" / f"{kind}.txt" for kind in kinds]
    now = hashlib.sha256(sys.version.encode() + b"".join(file.read_bytes() for file in files)).hexdigest()
    stamp = VENV / f"{kinds[-1]}-pins"
    if stamp.exists() and stamp.read_text(encoding="ascii").strip() == now:
        return
    wanted = [part for file in files for part in ("-r", str(file))]
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", *wanted], check=True)
    stamp.write_text(now + "\n", encoding="ascii")


def main(verb: str) -> int:
    """Run one verb; return the exit status of the first of its commands that fails."""
    if verb not in VERBS:
        sys.stderr.write("usage: py .ci\\windows.py demo | test\n")
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told so
        sys.stderr.write("KetaDesk needs Python 3.11 or newer: py -3.11 .ci\\windows.py ...\n")
        return 1
    prepare(PINS[verb])
    offscreen = {"QT_QPA_PLATFORM": "offscreen"} if verb == "test" else {}
    for command in VERBS[verb]:
        status = subprocess.run([PYTHON, *command], cwd=ROOT, env=os.environ | offscreen, check=False).returncode
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) == 2 else ""))
