"""One process that takes pictures of a vault as it stood on the morning of the sample: `VAULT OUT SCALE THEME`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def main(vault: str, out: str, scale: str, *themes: str) -> None:
    """Open the vault under a clock that stands still, and take every picture."""
    from keta_desk.bootstrap import doors
    from keta_desk.cli import sample_clinic
    from keta_desk.cli.sample.clock import CourseClock
    from keta_desk.domain.record import Passphrase
    from keta_desk.ui.shots import shots

    clock = CourseClock(sample_clinic.PICTURED_AT)
    desk = doors(clock).unlock(Path(vault), Passphrase(sample_clinic.PASSPHRASE))
    shots(desk, Path(out), themes, scale=float(scale))
    desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
