"""Pictures of the screens, of a vault or of the sample clinic on a day that never changes."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from pathlib import Path

from keta_desk.cli import secret_input, telling
from keta_desk.cli.house import House, Shot


def take(told: Namespace, house: House) -> int:
    """Take a picture of every screen; without a vault, of the sample clinic as it stands on a fixed morning."""
    width, height = told.size
    shot = Shot(told.out, told.theme, width, height, told.scale)
    if told.vault is not None:
        passphrase = secret_input.passphrase(told.passphrase_file)
        taken = house.pictures(house.doors(), told.vault, passphrase.text, shot)
    else:
        taken = _of_the_sample(house, shot)
    for picture in taken:
        telling.line(str(picture))
    return telling.DONE


def _of_the_sample(house: House, shot: Shot) -> list[Path]:
    from keta_desk.cli import sample_clinic
    from keta_desk.cli.sample.clock import CourseClock

    at = sample_clinic.PICTURED_AT
    with tempfile.TemporaryDirectory(prefix="ketadesk-") as scratch:
        vault = Path(scratch) / sample_clinic.FOLDER
        sample_clinic.build(house.doors, vault, until=at).desk.close()
        return house.pictures(house.doors(CourseClock(at)), vault, sample_clinic.PASSPHRASE, shot)
