"""A small invented clinic for a journey: as it stands this very day, since the program is shown the real clock."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from keta_desk.bootstrap import doors
from keta_desk.cli import sample_clinic
from tests.conftest import CHEAP

SECRET = sample_clinic.PASSPHRASE


def build(folder: Path, patients: int = 8) -> Path:
    """Make the vault and return its folder."""
    built = sample_clinic.build(
        lambda clock: doors(clock, cost=CHEAP), folder, until=datetime.now(UTC), patients=patients
    )
    built.desk.close()
    return folder
