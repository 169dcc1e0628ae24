"""The unlock screen, its states, and each step of the first run, made for pictures: nothing behind them can be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtWidgets import QWidget

from keta_desk.domain.clock import Clock
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import RecoveryKey
from keta_desk.domain.standing import FoundBackup, Standing
from keta_desk.doors import Doors
from keta_desk.settings import SettingsFile
from keta_desk.ui.background import Lane
from keta_desk.ui.first_run.backup_step import Looked
from keta_desk.ui.first_run.restore import RestoreWizard
from keta_desk.ui.first_run.wizard import BACKUP, COMPUTER, SHEET, START, FirstRun
from keta_desk.ui.unlock.view import UnlockView

PICTURED = Path.home() / "Practices"
KEY = RecoveryKey("AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSXQCRJ6")
"""An invented key in the shape of a real one; its check characters do not fit."""


AT = datetime(2026, 11, 18, 10, 12, tzinfo=UTC)


class _Still:
    """A clock that stands where the pictures of the design stand."""

    def now(self) -> datetime:
        return AT

    def monotonic_s(self) -> float:
        return 0.0

    def run(self) -> str:
        return ""


def doors(problem: Problem | None = None, *, remembered: bool = False, now: datetime | None = None) -> Doors:
    """Return doors that can be looked at and not opened."""
    at = now or AT

    def look(folder: Path, *, backups: Path | None = None, vault_id: str = "") -> Standing:
        del backups, vault_id
        made = FoundBackup(PICTURED / f"{folder.stem}-2026-11-17-200400.ketabackup", at - timedelta(hours=14))
        return Standing(
            folder,
            problem,
            can_mend=problem is not None and "header" in problem.code,
            is_remembered=remembered,
            last_entry=at - timedelta(hours=15, minutes=52),
            backup=made,
        )

    return Doors(
        prepare=lambda: None,
        create=_never,
        unlock=_never,
        unlock_here=_never,
        look=look,
        mend=_never,
        verify_vault=_never,
        verify_backup=_never,
        restore=_never,
        make_sample=_never,
    )


def unlock(lane: Lane, name: str = "Practice.keta") -> UnlockView:
    """Return the unlock screen of a practice file that is well."""
    return UnlockView(doors(), lane, PICTURED / name, clock=_Still())


def unlock_states(lane: Lane) -> Iterator[tuple[str, QWidget]]:
    """Return the unlock screen in each state that has words of its own, by a name for the picture."""
    clock: Clock = _Still()
    name = "Northlight Practice.keta"
    codes = {
        "missing": Problem("vault.not-there", facts={"place": name}),
        "key-file-damaged": Problem("vault.header-damaged"),
        "newer": Problem("vault.too-new", facts={"theirs": "format 2", "ours": "format 1", "program": "0.1.0"}),
        "damaged": Problem("vault.file-cut-short", facts={"place": name}),
    }
    for state, problem in codes.items():
        yield f"unlock-{state}", UnlockView(doors(problem), lane, PICTURED / name, clock=clock)
    yield "unlock-remembered", UnlockView(doors(remembered=True), lane, PICTURED / name, clock=clock)
    ahead = doors(now=AT + timedelta(days=40))
    yield "unlock-clock-behind", UnlockView(ahead, lane, PICTURED / name, clock=clock)
    waiting = UnlockView(doors(), lane, PICTURED / name, clock=clock)
    waiting.field.complain(waiting.tr("After several wrong passphrases the next try has to wait {0} s.").format(8))
    yield "unlock-wait", waiting


def steps(lane: Lane, pdf: bytes = b"") -> Iterator[tuple[str, QWidget]]:
    """Return each step of the first run, filled in with the invented practice, by a name for the picture.

    `pdf` is what the recovery sheet shows a picture of.
    """
    for place in range(START + 1):
        view = FirstRun(doors(), lane, SettingsFile.unkept(), PICTURED)
        fill_in(view, pdf, place)
        yield f"first-run-{place + 1}", view
    restore = RestoreWizard(doors(), lane, PICTURED, PICTURED)
    restore.begin()
    yield "restore-from-backup", restore


def fill_in(view: FirstRun, pdf: bytes, place: int) -> None:
    """Fill in what stands on the pictures, and show a step."""
    view.practice.name.setText("Northlight Practice")
    view.practice.address.setText("14 Example Lane, Sampleton")
    view.practice.phone.setText("555 0142")
    view.practice.zone.setText("Europe/London")
    view.people.name.setText("Dr Mara Fixture")
    view.people.role.setText("Psychiatrist")
    view.passphrase.take_names("Northlight Practice", "Dr Mara Fixture")
    if place >= 2:
        view.passphrase.secret.setText("five quiet herons cross the delta")
        view.passphrase.show_grade()
    if place == SHEET:
        view.sheet.take(KEY, pdf, PICTURED, "a4")
    if place == BACKUP:
        view.backup.show_folder(Looked(Path("/media/blue-usb-drive/Backups"), None, same_disk=False), "")
    view.show_place(place, is_made=place >= SHEET)
    if place == COMPUTER:
        view.computer.begin()


def _never(*_given: Any, **_named: Any) -> NoReturn:
    raise NotImplementedError
