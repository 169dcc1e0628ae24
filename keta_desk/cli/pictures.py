"""Pictures of the screens, of a vault or of the sample clinic on a day that never changes."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from pathlib import Path

from keta_desk.cli import sample_clinic, telling
from keta_desk.cli.desks import at_desk
from keta_desk.cli.house import House, Shot, qt_loads

BOTH = ("light", "dark")


def take(told: Namespace, house: House) -> int:
    """Take a picture of every screen; without a vault, of the sample clinic as it stands on a fixed morning."""
    shot = Shot(told.out, (told.theme,) if told.theme else BOTH, told.size, told.scale)
    if told.vault is not None:
        with at_desk(told, house) as desk, qt_loads():
            taken = house.pictures(desk, shot)
    else:
        taken = _of_the_sample(house, shot)
    for picture in taken:
        telling.line(str(picture))
    return telling.DONE


def _of_the_sample(house: House, shot: Shot) -> list[Path]:
    with tempfile.TemporaryDirectory(prefix="ketadesk-") as scratch:
        vault = Path(scratch) / sample_clinic.FOLDER
        until, patients = sample_clinic.PICTURED_AT, sample_clinic.PATIENTS
        built = sample_clinic.build(house.doors, vault, until=until, patients=patients)
        try:
            with qt_loads():
                return house.pictures(built.desk, shot)
        finally:
            built.desk.close()
