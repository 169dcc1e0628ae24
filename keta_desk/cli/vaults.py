"""Commands on a whole vault: make one, back it up, check it, bring it back."""

from __future__ import annotations

import os
import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from keta_desk.cli import secret_input, telling
from keta_desk.cli.desks import at_desk
from keta_desk.cli.house import House
from keta_desk.cli.zone import zone_of_this_computer
from keta_desk.desk import Desk
from keta_desk.domain.backups import Progress, Stage, VerifyReport
from keta_desk.domain.passphrases import passphrase_problems
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import NotWritable, Passphrase, RecoveryKey
from keta_desk.domain.recovery import groups_to_ask, key_groups
from keta_desk.doors import NewPractice


def create(told: Namespace, house: House) -> int:
    """Make a vault, write its recovery sheet, and load the list of ICD-10-CM codes."""
    from keta_desk.reference import icd10cm
    from keta_desk.use_cases import upkeep

    passphrase = secret_input.new_passphrase(told.passphrase_file)
    refuse([*_name_problems(told), *passphrase_problems(passphrase.text, familiar=(told.clinic, told.user))])
    with _place_for_the_sheet(told.recovery_out, told.vault) as sheet:

        def furnish(desk: Desk, recovery: RecoveryKey) -> None:
            desk.do(upkeep.load_codes, icd10cm.codes())
            _write_sheet(sheet, recovery_pdf(recovery, desk), told.recovery_out)

        desk, recovery = house.doors().create(told.vault, _practice(told, passphrase), furnish)
    desk.close()
    telling.facts({"Vault": told.vault, "Recovery sheet": told.recovery_out})
    telling.line("Print the sheet, keep it where the vault is not, and delete the file.")
    secret_input.have_typed_back(key_groups(recovery.text), groups_to_ask)
    return telling.DONE


def back_up(told: Namespace, house: House) -> int:
    """Write a verified, encrypted backup into a folder; Ctrl+C stops it and leaves nothing half-written."""
    with at_desk(told, house) as desk, _stopped_by_ctrl_c() as stopped:
        report = desk.back_up(told.to, progress=_shown_progress(), cancelled=stopped)
    said = {
        "backup": report.path,
        "bytes": report.bytes,
        "sha256": report.sha256,
        "verified_at": report.verified_at,
        "seconds": round(report.seconds, 2),
        "same_disk": report.same_disk,
        "rows": dict(report.rows_by_kind),
    }
    if told.json:
        telling.one_object({"done": True, **said})
        return telling.DONE
    telling.facts(
        {
            "Backup": report.path,
            "Size": telling.size(report.bytes),
            "SHA-256": report.sha256,
            "Verified": report.verified_at,
            "Took": f"{report.seconds:.1f} s",
        }
    )
    if report.same_disk:
        telling.note("cli.backup-on-same-disk")
    return telling.DONE


def verify(told: Namespace, house: House) -> int:
    """Check a vault or a backup; findings are printed, and the status is 1 if there are any."""
    ways = house.doors()
    secret = secret_input.secret(told.passphrase_file, told.recovery_file)
    is_vault = False
    with suppress(PermissionError):  # whoever reads it says so
        is_vault = told.place.is_dir()
    report = (ways.verify_vault if is_vault else ways.verify_backup)(told.place, secret, told.deep)
    for found in report.findings:
        telling.note(found.code, **found.facts)
    if told.json:
        telling.one_object({"done": True, **_checked(report)})
    else:
        _tell_check(report, deep=told.deep)
    return telling.DONE if report.ok else telling.NOT_ALL


def restore(told: Namespace, house: House) -> int:
    """Make a vault from a backup at a place where nothing is yet."""
    secret = secret_input.secret(told.passphrase_file, told.recovery_file)
    report = house.doors().restore(told.backup, told.to, secret)
    if told.json:
        rows = dict(report.rows_by_kind)
        telling.one_object({"done": True, "vault": report.folder, "made_at": report.made_at, "rows": rows})
        return telling.DONE
    telling.facts({"Vault": report.folder, "Backup of": report.made_at, "Took": f"{report.seconds:.1f} s"})
    telling.table(("Kind", "Rows"), sorted(report.rows_by_kind.items()))
    return telling.DONE


def recovery_pdf(recovery: RecoveryKey, desk: Desk) -> bytes:
    """Return the recovery sheet of the vault at `desk`."""
    from keta_desk.queries import recovery_paper

    return desk.ask(recovery_paper.sheet, recovery, desk.vault_id, desk.clock.now())


def _name_problems(told: Namespace) -> list[Problem]:
    """Say which name is blank before a vault is made: a vault without a practice would be nobody's."""
    named = {"practice.name-missing": told.clinic, "practice.person-missing": told.user}
    return [Problem(code) for code, name in named.items() if not name.strip()]


def _practice(told: Namespace, passphrase: Passphrase) -> NewPractice:
    return NewPractice(
        clinic_name=told.clinic, user_name=told.user, passphrase=passphrase, zone=zone_of_this_computer()
    )


@contextmanager
def _place_for_the_sheet(path: Path, vault: Path) -> Iterator[IO[bytes]]:
    """Open the file of the sheet before the vault is made; if no vault comes of it, no sheet does either.

    Raises:
        NotWritable: something is there already, it cannot be written, or it lies inside the vault's folder, where
            the sheet would be a second lock hung beside the first.
    """
    if path.absolute().is_relative_to(vault.absolute()):
        raise NotWritable("cli.sheet-inside-vault")
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise NotWritable("cli.file-there", file=str(path)) from error
    except OSError as error:
        raise NotWritable("cli.file-not-writable", file=str(path)) from error
    try:
        with os.fdopen(opened, "wb", buffering=0) as file:
            yield file
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _write_sheet(sheet: IO[bytes], pdf: bytes, path: Path) -> None:
    try:
        written = sheet.write(pdf)
        os.fsync(sheet.fileno())
    except OSError as error:
        raise NotWritable("cli.sheet-not-written", file=str(path)) from error
    if written < len(pdf):  # a disk that had room for the beginning only
        raise NotWritable("cli.sheet-not-written", file=str(path))


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[threading.Event]:
    stopped = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    before = signal.signal(signal.SIGINT, lambda *_: stopped.set())
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


def _shown_progress() -> Progress | None:
    if not sys.stderr.isatty():
        return None

    def show(stage: Stage, done: int, whole: int) -> None:
        share = f"{100 * done // whole} %" if whole else telling.size(done)
        sys.stderr.write(f"\r{stage.value:<10} {share:<12}")
        sys.stderr.write("\n" if whole and done >= whole else "")

    return show


def _checked(report: VerifyReport) -> dict[str, object]:
    from keta_desk.reference.words import sentence

    findings = [{"code": found.code, "says": sentence(found.code, found.facts)} for found in report.findings]
    return {
        "ok": report.ok,
        "findings": findings,
        "counts": dict(report.counts),
        "made_at": report.made_at,
        "audit_seq": report.audit_seq,
    }


def _tell_check(report: VerifyReport, *, deep: bool) -> None:
    if report.made_at is not None:
        telling.facts({"Made": report.made_at})
    if report.counts:
        telling.table(("Kind", "Rows"), sorted(report.counts.items()))
    if report.ok:
        telling.line("Nothing is missing or changed." if deep else "It opens and is whole.")
