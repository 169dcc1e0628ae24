"""Starts the program."""

from __future__ import annotations

import sys


def main() -> None:
    """Run KetaDesk with the arguments it was started with, and end with its status."""
    from keta_desk.bootstrap import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
