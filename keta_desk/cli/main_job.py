"""The main job, step by step: import, chart, plan, appointments, papers, a verified backup, and the way back."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from keta_desk.cli import bringing_in, charting, charts, sample_clinic, telling, vaults
from keta_desk.cli.demo_folder import Place
from keta_desk.cli.house import House
from keta_desk.cli.steps import Steps
from keta_desk.desk import Desk
from keta_desk.domain.backups import BackupReport
from keta_desk.domain.clock import SystemClock
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.domain.record import Passphrase, RecoveryKey, VaultDamaged

REFUSED = 1
SHEET = "recovery-sheet.pdf"
SECRET = Passphrase(sample_clinic.PASSPHRASE)

PAPERS = tuple(kind for kind in DocumentKind if kind is not DocumentKind.DISPENSING_RECEIPT)
"""What is printed: all but a receipt, for one is made from a delivery and this patient takes nothing home."""


def build_clinic(
    house: House,
    place: Place,
    steps: Steps,
    *,
    zone: str,
    patients: int = sample_clinic.PATIENTS,
    seed: int = sample_clinic.SEED,
) -> RecoveryKey:
    """Make the vault with its recovery sheet and tell the courses of its patients up to this moment."""
    from keta_desk.queries import practice

    clock = SystemClock()
    until = clock.now()
    with steps.step("Vault made, clinic told") as did:
        built = sample_clinic.build(house.doors, place.vault, until=until, zone=zone, patients=patients, seed=seed)
        count, entries = built.desk.ask(practice.size)
        did(f"{count} patients, {entries} entries, each with its place in the audit chain")
    with steps.step("Recovery sheet printed") as did:
        sheet = place.folder / SHEET
        place.will_make(sheet)
        charts.put_down(vaults.recovery_pdf(built.recovery, built.desk), sheet)
        did(SHEET)
    built.desk.close()
    return built.recovery


def do_it(house: House, place: Place, steps: Steps, recovery: RecoveryKey) -> None:
    """Unlock the sample clinic and do the main job in it."""
    with steps.step("Unlocked with the passphrase"):
        desk = house.doors().unlock(place.vault, SECRET)
    try:
        MainJob(house, place, steps, desk).do(recovery)
    finally:
        desk.close()


def take_pictures(place: Place, steps: Steps) -> None:
    """Take pictures of every screen, in a process of its own; where Qt lacks a library, say which."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "keta_desk"]
    command = [*program, "shots", str(place.vault), "--passphrase-file", "-", "--out", str(place.out)]
    with steps.step("Pictures of the screens") as did:
        done = subprocess.run(  # noqa: S603 - this very program
            command, input=sample_clinic.PASSPHRASE, capture_output=True, encoding="utf-8", check=False
        )
        taken = [Path(line) for line in done.stdout.splitlines()] if done.returncode == 0 else []
        place.will_make(*taken)
        did(f"{len(taken)}, light and dark" if taken else done.stderr.strip())
    if done.returncode not in (0, REFUSED):
        raise RuntimeError("the pictures were not taken")


class MainJob:
    """The main job on the sample bundle, at a desk that is open."""

    def __init__(self, house: House, place: Place, steps: Steps, desk: Desk) -> None:
        self._doors, self._place, self._steps, self._desk = house.doors(), place, steps, desk

    def do(self, recovery: RecoveryKey) -> None:
        """Do all of it."""
        patient_id = self._import()
        charting.chart(self._desk, patient_id, self._steps)
        self._print(patient_id)
        report = self._back_up()
        self._restore(report, recovery, patient_id)

    def _import(self) -> PatientId:
        from keta_desk.paths import resources

        file = sorted((resources() / "sample").glob("*.json"))[0]
        with self._steps.step("Another system's export imported") as did:
            outcome = bringing_in.one_file(self._desk, file, dry_run=False)
            if outcome.refused or outcome.would is None:
                raise RuntimeError("the sample bundle was refused")
            new = ", ".join(f"{one.count} {one.kind}" for one in outcome.would.new)
            did(f"{outcome.would.name}, {outcome.chart}: {new}")
        return charts.chart_of(self._desk, int(outcome.chart.rpartition("-")[2]))

    def _print(self, patient_id: PatientId) -> None:
        from keta_desk.use_cases import documents

        for kind in PAPERS:
            target = self._place.out / f"{kind}.pdf"
            with self._steps.step(f"Printed: {kind.replace('-', ' ')}") as did:
                self._place.will_make(target)
                printed = self._desk.do(documents.print_document, patient_id, kind)
                charts.put_down(printed.pdf, target)
                did(f"{target.name}, {printed.page_count} pages, {telling.size(len(printed.pdf))}")

    def _back_up(self) -> BackupReport:
        with self._steps.step("Backup written and read back") as did:
            report = self._desk.back_up(self._place.out)
            self._place.will_make(report.path)
            did(f"{report.path.name}, {telling.size(report.bytes)}")
        with self._steps.step("Backup verified to the last row") as did:
            checked = self._doors.verify_backup(report.path, SECRET, True)
            if not checked.ok:
                raise VaultDamaged(checked.findings[0].code, **checked.findings[0].facts)
            did(f"{sum(checked.counts.values())} rows, {checked.audit_seq} audit entries")
        return report

    def _restore(self, report: BackupReport, recovery: RecoveryKey, patient_id: PatientId) -> None:
        """Restore by the recovery key and compare: the same rows, and a plan that is the same to the last byte."""
        with self._steps.step("Restored by the recovery key") as did:
            restored = self._doors.restore(report.path, self._place.restored, recovery)
            again = self._doors.unlock(self._place.restored, recovery)
            try:
                same = _plan(again, patient_id) == _plan(self._desk, patient_id)
            finally:
                again.close()
                shutil.rmtree(self._place.restored)
            if not same or dict(restored.rows_by_kind) != dict(report.rows_by_kind):
                raise RuntimeError("what was restored differs from what was saved")
            did("the same rows, the same plan to the last byte; removed again")


def _plan(desk: Desk, patient_id: PatientId) -> bytes:
    from keta_desk.use_cases import documents

    return desk.do(documents.preview, patient_id, DocumentKind.TREATMENT_PLAN).pdf
