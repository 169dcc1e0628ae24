"""The demonstration: an invented clinic is built, the main job is done on it, and the papers are left to look at."""

from __future__ import annotations

import os
from argparse import Namespace

from keta_desk.cli import demo_folder, main_job, sample_clinic, telling
from keta_desk.cli.house import House
from keta_desk.cli.steps import Steps
from keta_desk.cli.zone import zone_of_this_computer


def run(told: Namespace, house: House) -> int:
    """Build the clinic anew, do the main job without a window, then open the window where there is one."""
    place = demo_folder.prepare(told.out, house)
    steps = Steps()
    telling.line(f"Sample clinic in {place.folder}; nobody in it exists.")
    recovery = main_job.build_clinic(house, place, steps, zone=zone_of_this_computer(), patients=sample_clinic.PATIENTS)
    main_job.do_it(house, place, steps, recovery)
    main_job.take_pictures(place, steps)
    place.finish()
    steps.whole()
    telling.line(f"In {place.out}: {', '.join(place.left())}")
    telling.line(f"Passphrase of the sample: {sample_clinic.PASSPHRASE}")
    if told.no_window or os.environ.get("NO_WINDOW") == "1" or house.no_window_because():
        return telling.DONE
    return house.window(place.vault)


def sample(told: Namespace, house: House) -> int:
    """Build the invented clinic only."""
    place = demo_folder.prepare(told.out, house)
    main_job.build_clinic(house, place, Steps(), zone=zone_of_this_computer(), patients=told.patients, seed=told.seed)
    place.finish()
    telling.line(f"Vault: {place.vault}")
    telling.line(f"Passphrase of the sample: {sample_clinic.PASSPHRASE}")
    return telling.DONE
