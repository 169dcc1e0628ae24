"""The invented clinic as tests have it: the whole one made once per run and copied, small ones with a few codes."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path

import pytest

from keta_desk.bootstrap import doors
from keta_desk.cli import sample_clinic
from keta_desk.cli.sample_clinic import Built
from keta_desk.reference import icd10cm
from tests.conftest import CHEAP

SECRET = sample_clinic.PASSPHRASE
LONGEST_S = 600.0


def whole(factory: pytest.TempPathFactory, to: Path) -> Path:
    """Copy the whole clinic, as the pictures show it, to `to`: the first of a run's workers to ask makes it."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    made = shared / "whole-clinic" / sample_clinic.FOLDER
    with _one_at_a_time(shared / "whole-clinic.turn"):
        if not made.is_dir():
            making = shared / "making-whole-clinic"
            making.mkdir()
            _made(making / sample_clinic.FOLDER, sample_clinic.PICTURED_AT).desk.close()
            making.rename(made.parent)
    return Path(shutil.copytree(made, to))


def small(folder: Path, *, until: datetime, patients: int) -> Built:
    """Make a small clinic with a handful of codes, since loading all takes long; it is open at its desk."""
    some = list(islice(icd10cm.codes(), 40))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(icd10cm, "codes", lambda: some)
        return _made(folder, until, patients)


def _made(folder: Path, until: datetime, patients: int = sample_clinic.PATIENTS) -> Built:
    return sample_clinic.build(lambda clock: doors(clock, cost=CHEAP), folder, until=until, patients=patients)


@contextmanager
def _one_at_a_time(turn: Path) -> Iterator[None]:
    """Hold the others back; the system lets go of the lock by itself if this worker dies."""
    with closing(sqlite3.connect(turn, timeout=LONGEST_S, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield
