"""Builds the house once: hands screens and commands the doors into a vault, so that neither knows the store."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk.desk import Desk
from keta_desk.domain.clock import Clock, SystemClock
from keta_desk.domain.ids import ClinicianId, random_token
from keta_desk.domain.people import Clinic, Clinician, Paper
from keta_desk.doors import Doors, NewPractice

if TYPE_CHECKING:
    from threading import Event

    from keta_desk.cli.house import Shot
    from keta_desk.domain.backups import Progress, RestoreReport, VerifyReport
    from keta_desk.domain.record import Passphrase, RecoveryKey, Secret
    from keta_desk.domain.standing import Standing
    from keta_desk.store.keys import Cost
    from keta_desk.store.vault import Vault


def doors(clock: Clock | None = None, *, cost: Cost | None = None) -> Doors:
    """Return the ways into a vault. `cost` is what stretching a passphrase takes; None measures this computer."""
    ways = _Ways(clock or SystemClock(), cost)
    return Doors(
        prepare=prepare,
        create=ways.create,
        unlock=ways.unlock,
        unlock_here=ways.unlock_here,
        look=ways.look,
        mend=ways.mend,
        verify_vault=ways.verify_vault,
        verify_backup=ways.verify_backup,
        restore=ways.restore,
        make_sample=ways.make_sample,
    )


def prepare() -> None:
    """Load what unlocking needs, and check the facts that the program carries; takes a moment, changes nothing."""
    import argon2.low_level
    from cryptography.hazmat.primitives.ciphers import aead
    from cryptography.hazmat.primitives.kdf import hkdf
    from sqlalchemy.orm import configure_mappers

    from keta_desk.queries import patients
    from keta_desk.reference import catalogue
    from keta_desk.store import chain, copies, engines, faults, vault, work

    # They are loaded now: that was all.
    del argon2, aead, hkdf, patients, chain, copies, engines, faults, vault, work
    configure_mappers()
    catalogue.check_all()


def run(arguments: Sequence[str]) -> int:
    """Run the program: a command where one is named, otherwise the window. Returns the exit status."""
    from keta_desk.cli.house import House
    from keta_desk.cli.main import main

    return main(arguments, House(doors, window, pictures, cipher_version))


def window(vault: Path | None, *, locked: bool = False) -> int:
    """Open the window on a vault, or on the page that asks which one."""
    from keta_desk.ui.application import run_window

    return run_window(doors(), vault, relock=relock, locked=locked)


def pictures(desk: Desk, shot: Shot) -> list[Path]:
    """Take a picture of every screen of an open vault, offscreen."""
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # Qt reads it once, when its first application starts
    from keta_desk.ui.shots import shots

    return shots(desk, shot.out, shot.themes, shot.size, shot.scale)


def cipher_version() -> str:
    """Return the version of SQLCipher that encrypts the vaults, such as `4.12.0 community`."""
    from keta_desk.store.engines import cipher_version

    return cipher_version()


def relock(vault: Path) -> None:
    """Replace this process by one that shows the lock screen: nothing of the charts stays in its memory.

    The vault has been closed before (security.md 9).
    """
    import os
    import subprocess

    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "keta_desk"]
    again = [*program, "--locked", str(vault)]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(sys.executable, again)  # noqa: S606 - the same program, with arguments of our own
    subprocess.Popen(again)  # noqa: S603
    os._exit(0)


class _Ways:
    """The doors, with the clock and the cost they were built for."""

    def __init__(self, clock: Clock, cost: Cost | None) -> None:
        self._clock = clock
        self._cost = cost

    def create(
        self,
        folder: Path,
        new: NewPractice,
        furnish: Callable[[Desk, RecoveryKey], None] | None = None,
        *,
        with_parents: bool = False,
    ) -> tuple[Desk, RecoveryKey]:
        from keta_desk.store import disk
        from keta_desk.store.vault import create_vault
        from keta_desk.use_cases import practice

        if with_parents:
            disk.make_parents(folder)
        clinician = Clinician(ClinicianId(random_token(8)), new.user_name, new.role)
        clinic = Clinic(new.clinic_name, new.address, new.phone, new.zone, Paper(new.paper), new.is_sample)
        vault, recovery = create_vault(
            folder, passphrase=new.passphrase, user_id=clinician.id, clock=self._clock, cost=self._cost
        )
        vault.waits_for_disk = not new.is_sample  # thousands of entries, worth nothing until it is closed as a whole
        desk = Desk(vault, clinician, self._clock)
        try:
            desk.do(practice.found, clinic, clinician_id=clinician.id, name=new.user_name, role=new.role)
            if furnish is not None:
                furnish(desk, recovery)
        except BaseException:
            desk.close()
            shutil.rmtree(folder)  # made a moment ago, with nobody in it
            raise
        return desk, recovery

    def unlock(self, folder: Path, secret: Secret, progress: Progress | None = None) -> Desk:
        from keta_desk.store.vault import open_vault

        prepare()
        return self._at(open_vault(folder, secret, clock=self._clock, progress=progress))

    def unlock_here(self, folder: Path) -> Desk | None:
        from keta_desk.store import header
        from keta_desk.store.vault import open_from_this_computer

        prepare()
        for slot in header.read(folder).slots:
            if slot.kind == header.DEVICE:
                vault = open_from_this_computer(folder, slot.user, clock=self._clock)
                if vault is not None:
                    return self._at(vault)
        return None

    def look(self, folder: Path, *, backups: Path | None = None, vault_id: str = "") -> Standing:
        from keta_desk.store.standing import look

        return look(folder, clock=self._clock, backups=backups, vault_id=vault_id)

    def mend(self, folder: Path, secret: Secret) -> None:
        from keta_desk.store.mending import mend_header

        mend_header(folder, secret, clock=self._clock)

    def make_sample(
        self,
        folder: Path,
        *,
        zone: str,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Passphrase:
        from keta_desk.cli import sample_clinic
        from keta_desk.domain.record import Passphrase
        from keta_desk.store import disk
        from keta_desk.store.vault import check_free, settle

        disk.make_parents(folder)
        check_free(folder)
        making = folder.with_name(f".{folder.name}.sample-{random_token(4)}")

        def open_doors(clock: Clock | None = None) -> Doors:
            return doors(clock, cost=self._cost)

        watch = sample_clinic.Watch(progress, cancelled)
        try:
            until, patients = self._clock.now(), sample_clinic.PATIENTS
            built = sample_clinic.build(open_doors, making, until=until, zone=zone, patients=patients, watch=watch)
            built.desk.close()
            settle(making, folder)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise
        return Passphrase(sample_clinic.PASSPHRASE)

    def verify_vault(self, folder: Path, secret: Secret, deep: bool) -> VerifyReport:
        from keta_desk.store.health import verify_vault

        return verify_vault(folder, secret, clock=self._clock, deep=deep)

    def verify_backup(
        self,
        backup: Path,
        secret: Secret,
        deep: bool,
        *,
        progress: Progress | None = None,
        cancelled: Event | None = None,
    ) -> VerifyReport:
        from keta_desk.store.health import verify_backup

        return verify_backup(backup, secret, deep=deep, progress=progress, cancelled=cancelled)

    def restore(
        self,
        backup: Path,
        to: Path,
        secret: Secret,
        *,
        progress: Progress | None = None,
        cancelled: Event | None = None,
        with_parents: bool = False,
    ) -> RestoreReport:
        from keta_desk.store import disk
        from keta_desk.store.restore import restore

        if with_parents:
            disk.make_parents(to)
        return restore(backup, to, secret, clock=self._clock, progress=progress, cancelled=cancelled)

    def _at(self, vault: Vault) -> Desk:
        try:
            return self._desk(vault)
        except BaseException:
            vault.close()
            raise

    def _desk(self, vault: Vault) -> Desk:
        from keta_desk.queries import practice

        user_id = ClinicianId(vault.user_id)
        unnamed = Desk(vault, Clinician(user_id, ""), self._clock)
        clinician = unnamed.ask(practice.clinician, user_id)
        return Desk(vault, clinician or Clinician(user_id, ""), self._clock)
