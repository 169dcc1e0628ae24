"""The jobs of the first run, as the lane runs them: without Qt, and stopped they leave nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk.domain.record import Cancelled, Passphrase, RecoveryKey
from keta_desk.doors import Doors, NewPractice
from keta_desk.queries import practice, recovery_paper
from keta_desk.ui.background import Steps
from keta_desk.ui.first_run import kept
from keta_desk.ui.first_run.backup_step import Looked

if TYPE_CHECKING:
    from keta_desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Made:
    """A vault with its recovery key, which is kept nowhere but here, and the sheet that holds it."""

    desk: Desk
    recovery: RecoveryKey
    pdf: bytes
    paper: str


@dataclass(frozen=True, slots=True)
class Sample:
    """The invented clinic: where it is, and what opens it."""

    folder: Path
    passphrase: Passphrase


def found(doors: Doors, folder: Path, new: NewPractice, steps: Steps, *, with_parents: bool) -> Made:
    """Make the vault, load the list of ICD-10-CM codes, and lay out the sheet.

    Raises:
        Cancelled: it was stopped; no vault is left.
        NotWritable, DiskFull, RuleBroken: it cannot be made; no vault is left.
    """
    sheets: list[tuple[bytes, str]] = []

    def furnish(desk: Desk, recovery: RecoveryKey) -> None:
        kept.keep(desk, kept.SHEET)  # before all else: a computer that dies now leaves a vault without its sheet
        _load_codes(desk, steps)
        sheets.append(sheet_of(desk, recovery))
        _look(steps)

    desk, recovery = doors.create(folder, new, furnish, with_parents=with_parents)
    return Made(desk, recovery, *sheets[0])


def renewed(desk: Desk, steps: Steps) -> Made:
    """Make another recovery key: the one before was in memory only. The codes may not have been loaded to their end."""
    _load_codes(desk, steps)
    recovery = desk.renew_recovery_key()
    return Made(desk, recovery, *sheet_of(desk, recovery))


def sheet_of(desk: Desk, recovery: RecoveryKey) -> tuple[bytes, str]:
    """Return the sheet as a PDF, and which paper it is for."""
    pdf = desk.ask(recovery_paper.sheet, recovery, desk.vault_id, desk.clock.now())
    return pdf, desk.ask(practice.clinic).paper.value


def looked_at(desk: Desk, folder: Path) -> Looked:
    """Look at a folder for backups; a drive may take a while to answer."""
    (place,) = desk.look_at_places([folder])
    try:
        same = folder.stat().st_dev == desk.folder.stat().st_dev
        may_write = os.access(folder, os.W_OK)
    except OSError:
        return Looked(folder, place.problem, same_disk=False)
    return Looked(folder, place.problem, same_disk=same) if may_write else _not_writable(folder)


def sample(doors: Doors, folder: Path, zone: str, steps: Steps) -> Sample:
    """Make the invented clinic. Raises `Cancelled`; then nothing of it is left."""
    secret = doors.make_sample(folder, zone=zone, progress=steps.progress, cancelled=steps.cancelled)
    return Sample(folder, secret)


def _load_codes(desk: Desk, steps: Steps) -> None:
    from keta_desk.reference import icd10cm
    from keta_desk.use_cases import upkeep

    desk.do(upkeep.load_codes, _watched(icd10cm.codes(), steps))


def _not_writable(folder: Path) -> Looked:
    from keta_desk.domain.problems import Problem

    return Looked(folder, Problem("backup.read-only-target", facts={"place": folder.name}), same_disk=False)


def _watched(
    codes: Iterable[tuple[str, str, bool]], steps: Steps, every: int = 2000
) -> Iterable[tuple[str, str, bool]]:
    for number, code in enumerate(codes):
        if number % every == 0:
            _look(steps)
        yield code


def _look(steps: Steps) -> None:
    if steps.cancelled():
        raise Cancelled("first-run.cancelled")
