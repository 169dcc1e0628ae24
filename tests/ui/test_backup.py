"""Backup and security: the truth, every state a drive can be in, proof that a restore works, and the keys."""

from __future__ import annotations

import json
import os
import shutil
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from keta_desk.domain.backups import LastBackup
from keta_desk.domain.record import Passphrase, RecoveryKey
from keta_desk.settings import SettingsFile
from keta_desk.store import copies, disk
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.backup.age import age_of, megabytes, since, truth_of
from keta_desk.ui.backup.secret_dialogs import PHRASE, PassphraseDialog, RecoveryDialog, SecretDialog
from keta_desk.ui.backup.view import BackupView
from keta_desk.ui.changes import ChangeBell
from keta_desk.ui.undo import UndoStack
from keta_desk.ui.view import Tools

LONG = 60_000
NEW = "seven slow barges pass the mill"


@pytest.fixture
def tools(qtbot, desk, qapp, tmp_path):
    make_application(theme_name="light")
    (tmp_path / "settings").mkdir()
    lane, bell = Lane(), ChangeBell(desk)
    yield Tools(desk, bell, lane, UndoStack(), SettingsFile(tmp_path / "settings"))
    bell.stop()
    assert lane.finish(wait_ms=30_000)


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "Blue drive"
    folder.mkdir()
    return folder


@pytest.fixture
def show(qtbot, tools):
    def show(folder: Path | None) -> BackupView:
        view = BackupView(tools, folder)
        view.resize(1236, 860)
        qtbot.addWidget(view)
        view.show()
        with qtbot.waitSignal(view.looked, timeout=LONG):
            view.begin()
        return view

    return show


@pytest.fixture
def run(qtbot):
    """Let a job begin, and wait until it has ended and the drives were looked at again."""

    def run(view: BackupView, start) -> BackupView:
        with qtbot.waitSignal(view.looked, timeout=LONG):
            start()
        return view

    return run


def test_without_a_backup_that_is_said_as_what_stops(show):
    view = show(None)
    assert "No backup yet" in view.warning.words()
    assert view.warning.property("kind") == "stop"
    assert view.truth.title.text() == "Your records have no backup"
    assert not view.practice.start.isEnabled()


def test_a_backup_is_written_read_back_and_told(show, run, a_patient, drive):
    a_patient()
    view = show(drive)
    run(view, view.back_up)
    assert "written and read back" in view.banner.words()
    assert [path.suffix for path in drive.iterdir()] == [".ketabackup"]
    assert "Verified" in view.backups.words()
    assert "Blue drive" in view.backups.words()
    assert view.warning.isHidden()
    assert view.start.isEnabled()
    assert "Backup made and verified" in view.log.words()


def test_a_backup_asked_for_without_a_folder_starts_once_there_is_one(qtbot, show, run, drive):
    view = show(None)
    view.back_up()
    (dialog,) = view.findChildren(QFileDialog)
    run(view, lambda: dialog.fileSelected.emit(str(drive)))
    qtbot.waitUntil(lambda: "read back" in view.banner.words(), timeout=LONG)
    dialog.reject()
    view.take_folder(str(drive.parent / "elsewhere"))
    assert not view.jobs_run()  # another folder is chosen, not another backup


def test_a_backup_on_the_same_disk_is_said(desk, clock):
    last = LastBackup(clock.now(), "a", 1, "0" * 64, 1, same_disk=True)
    assert truth_of(last, clock.now()).state == "caution"
    away = LastBackup(clock.now(), "a", 1, "0" * 64, 1, same_disk=False)
    assert truth_of(away, clock.now()).state == "ok"
    assert "9 days old" in truth_of(away, clock.now() + timedelta(days=9)).title


def test_a_copy_goes_elsewhere_once(show, run, drive, tmp_path):
    view, other = show(drive), tmp_path / "Other"
    other.mkdir()
    run(view, lambda: view.jobs.copy_to(str(other)))
    assert len(list(other.iterdir())) == 1
    assert list(drive.iterdir()) == []
    assert "Blue drive" in view.place.text()


# What can be wrong with a drive: each has its own sentence and one action


def test_a_drive_that_is_gone(show, run, drive):
    view = show(drive)
    run(view, view.back_up)
    shutil.rmtree(drive)
    run(view, view.look)
    assert "There is no folder Blue drive" in view.warning.words()
    assert view.warning.action.text() == "Look again"
    assert "Not there now" in view.backups.words()
    assert not any(button.isEnabled() for button in view.backups.buttons)
    drive.mkdir()
    run(view, view.warning.action.click)
    assert view.warning.action.text() == "Back up now"  # the drive is back, what was on it is not


def test_backing_up_to_a_drive_that_is_gone_loses_nothing(show, run, tmp_path):
    view = show(tmp_path / "unplugged")
    run(view, view.back_up)
    assert "no folder unplugged" in view.banner.words()
    assert view.progress.isHidden()
    assert view.start.isEnabled()


def test_a_drive_that_is_full(show, drive, monkeypatch):
    monkeypatch.setattr(disk, "free_bytes", lambda _folder: 4096)
    view = show(drive)
    assert "too little room" in view.warning.words()
    assert view.warning.action.text() == "Choose folder…"


def test_a_drive_that_gets_full_on_the_way(show, run, drive, monkeypatch):
    real = os.fsync

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    view = show(drive)
    monkeypatch.setattr(os, "fsync", full)
    run(view, view.back_up)
    monkeypatch.setattr(os, "fsync", real)
    assert "no room left" in view.banner.words()
    assert list(drive.iterdir()) == []


def test_a_drive_that_may_only_be_read(show, drive, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    view = show(drive)
    assert "can be read and not written" in view.warning.words()
    assert view.warning.action.text() == "Choose folder…"


def test_a_drive_too_old_for_so_large_a_file(show, drive, monkeypatch):
    monkeypatch.setattr(copies, "_FAT_LARGEST", 1000)
    monkeypatch.setattr(copies, "is_fat", lambda _folder: True)
    assert "formatted with FAT" in show(drive).warning.words()


def test_the_drive_of_another_practice(show, ways, drive, tmp_path):
    from keta_desk.doors import NewPractice

    practice = NewPractice(clinic_name="Southmere", user_name="Dr Leo Stubbs", passphrase=Passphrase(NEW))
    other, _ = ways.create(tmp_path / "Southmere.keta", practice)
    other.back_up(drive)
    other.close()
    view = show(drive)
    assert "belong to another practice file" in view.warning.words()
    assert view.warning.action.text() == "Choose folder…"


def test_a_copy_that_has_become_old(show, run, drive, clock):
    view = show(drive)
    run(view, view.back_up)
    clock.move(days=9)
    run(view, view.look)
    assert "9 days old" in view.warning.words()
    assert view.warning.action.text() == "Back up now"
    run(view, view.warning.action.click)
    assert len(list(drive.iterdir())) == 2
    assert view.warning.isHidden()


# Stopping


@pytest.mark.parametrize("stage", ["Copying the record", "Encrypting the copy", "Reading the backup back"])
def test_a_backup_stops_at_each_stage_and_says_where_that_leaves_things(qtbot, show, run, drive, tools, stage):
    view = show(drive)

    def stop_there(line) -> None:
        if line is not None and line.doing == stage:
            view.progress.stop()

    tools.lane.under_way.connect(stop_there)
    run(view, view.back_up)
    was_in_time = view.banner.words() == "Stopped Nothing is left on the drive."
    assert was_in_time or "written and read back" in view.banner.words()
    assert [path.suffix for path in drive.iterdir()] == ([] if was_in_time else [".ketabackup"])


def test_escape_stops_a_backup_before_anything_is_written(qtbot, show, run, drive, tools):
    view, gate = show(drive), threading.Event()
    tools.lane.start(view, lambda _steps: gate.wait(10), lambda _value: None, lambda _error: None)
    view.back_up()
    assert view.jobs_run()
    view.progress.stop()
    gate.set()
    qtbot.waitUntil(lambda: view.banner.words() == "Stopped Nothing is left on the drive.")
    assert list(drive.iterdir()) == []


def test_progress_names_the_job_and_where_stopping_leaves_things(qtbot, show, drive, tools):
    view, gate = show(drive), threading.Event()

    def job(steps) -> None:
        steps.progress(1200, 3000, "Encrypting the copy")
        gate.wait(10)

    steps = tools.lane.start(
        view, job, lambda _: None, lambda _: None, name="Writing backup", stops_as="Nothing is left.", in_percent=True
    )
    view.progress.follow(tools.lane, steps)
    qtbot.waitUntil(lambda: "40" in view.progress.words())
    said = view.progress.words().replace("\u00a0", " ")
    assert said == "Encrypting the copy 40 % If cancelled: Nothing is left."
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert "Stopping" in view.progress.words()
    gate.set()
    qtbot.waitUntil(view.progress.isHidden)


# Proof


def test_a_backup_is_verified_by_the_keys_of_the_vault(show, run, drive):
    view = show(drive)
    run(view, view.back_up)
    run(view, view.backups.buttons[0].click)
    assert "chain intact" in view.banner.words()


def test_a_damaged_backup_is_told_as_what_it_is(show, run, drive):
    view = show(drive)
    run(view, view.back_up)
    (backup,) = drive.iterdir()
    with backup.open("r+b") as file:
        file.seek(backup.stat().st_size // 2)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))
    run(view, lambda: view.jobs.verify(backup))
    assert "is damaged" in view.banner.words()
    assert view.banner.property("kind") == "stop"


def ask_secret(view, start) -> SecretDialog:
    start()
    (dialog,) = view.findChildren(SecretDialog)
    return dialog


def test_a_restore_is_tried_out_with_the_sheet(qtbot, show, run, a_patient, drive, recovery):
    a_patient()
    view = show(drive)
    run(view, view.back_up)
    dialog = ask_secret(view, view.practice.start.click)
    dialog.secret.setText(recovery.text)
    run(view, dialog.save.click)
    assert "brings your records back" in view.banner.words()
    assert "1 patients" in view.banner.words()
    assert "Restore tested" in view.backups.words()
    assert "Test restore made" in view.log.words()
    assert [path.name for path in drive.parent.glob(".*")] == []


def test_a_wrong_passphrase_tries_nothing_out(show, run, drive):
    view = show(drive)
    run(view, view.back_up)
    dialog = ask_secret(view, view.practice.start.click)
    dialog.kind.choose(PHRASE)
    dialog.kind.chosen.emit(PHRASE)
    dialog.secret.setText(NEW)
    run(view, dialog.save.click)
    assert "does not open this backup" in view.banner.words()
    assert "Restore tested" not in view.backups.words()


def test_nothing_typed_asks_again(show, run, drive):
    view = show(drive)
    run(view, view.back_up)
    dialog = ask_secret(view, view.practice.start.click)
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.field.complaint()
    dialog.reject()


def test_a_backup_is_restored_beside_and_nothing_is_written_over(qtbot, show, run, ways, drive, passphrase, tmp_path):
    view, home = show(drive), tmp_path / "home"
    home.mkdir()
    run(view, view.back_up)
    (backup,) = drive.iterdir()
    view.jobs._backup = backup
    dialog = ask_secret(view, lambda: view.jobs.ask_secret_to_restore(str(home)))
    dialog.kind.choose(PHRASE)
    dialog.kind.chosen.emit(PHRASE)
    dialog.secret.setText(passphrase.text)
    run(view, dialog.save.click)
    (restored,) = home.iterdir()
    assert str(restored) in view.banner.words()
    ways.unlock(restored, passphrase).close()


def test_the_whole_record_is_checked_when_asked(show, run, a_patient, drive):
    a_patient()
    view = show(drive)
    run(view, view.log.check.click)
    assert "Chain intact" in view.log.words_of_check
    assert "· KD-0001" in view.log.words()


# Keys


def test_the_passphrase_is_changed_once_the_old_one_is_proven(qtbot, show, desk, ways, drive, passphrase):
    view = show(drive)
    view.change.click()
    (dialog,) = view.findChildren(PassphraseDialog)
    for edit, text in ((dialog.old, passphrase.text), (dialog.fresh, NEW), (dialog.again, NEW)):
        edit.setText(text)
    with qtbot.waitSignal(dialog.changed, timeout=LONG):
        dialog.save.click()
    assert "Passphrase changed" in view.banner.words()
    assert "Passphrase changed" in view.log.words()
    folder = desk.folder
    desk.close()
    ways.unlock(folder, Passphrase(NEW)).close()


@pytest.mark.parametrize(
    ("old", "fresh", "again", "field", "words"),
    [
        ("", NEW, NEW, "old", "opens this practice file now"),
        ("five quiet herons cross the delta", "short", "short", "passphrase", "15"),
        ("five quiet herons cross the delta", NEW, NEW + "x", "again", "not the same"),
        ("five quiet herons cross the delta", "five quiet herons cross the delta", "", "passphrase", "until now"),
    ],
)
def test_a_passphrase_that_will_not_do_is_said_at_its_field(qtbot, tools, old, fresh, again, field, words):
    dialog = PassphraseDialog(tools)
    qtbot.addWidget(dialog)
    dialog.open()
    for edit, text in ((dialog.old, old), (dialog.fresh, fresh), (dialog.again, again)):
        edit.setText(text)
    dialog.save.click()
    assert words in dialog.fields[field].complaint()
    assert dialog.isVisible()


def test_a_wrong_old_passphrase_changes_nothing(qtbot, tools, desk, ways, passphrase):
    dialog = PassphraseDialog(tools)
    qtbot.addWidget(dialog)
    dialog.open()
    for edit, text in ((dialog.old, "not the one at all, is it"), (dialog.fresh, NEW), (dialog.again, NEW)):
        edit.setText(text)
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(dialog.fields["old"].complaint()), timeout=LONG)
    folder = desk.folder
    desk.close()
    ways.unlock(folder, passphrase).close()


def test_the_sheet_in_ones_hand_is_checked(qtbot, tools, recovery):
    dialog = RecoveryDialog(tools)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.key.setText(recovery.text[:-3] + "qqq")
    dialog.save.click()
    assert "typing error" in dialog.field.complaint()
    dialog.key.setText(RecoveryKey(recovery.text).text.lower())
    with qtbot.waitSignal(dialog.checked):
        dialog.save.click()


# Words


def test_a_record_open_for_reading_only_can_still_be_backed_up(show, run, desk, drive):
    desk._vault.read_only_because = "vault.newer-entries-missing"
    view = show(drive)
    run(view, view.back_up)
    assert len(list(drive.iterdir())) == 1
    assert "written and read back" in view.banner.words()


def test_the_age_of_no_backup_asks_for_one(clock):
    assert age_of(None, clock.now()).is_old


@pytest.mark.parametrize(("count", "words"), [(512, "1 kB"), (48_000, "48 kB"), (2_500_000, "2.5 MB")])
def test_sizes_are_said_as_people_say_them(count, words):
    assert megabytes(count) == words


@pytest.mark.parametrize(
    ("ago", "words"),
    [(None, "never"), ({"minutes": 3}, "3 min"), ({"hours": 14}, "14 h"), ({"days": 19}, "19 d")],
)
def test_times_since_are_said_in_few_signs(clock, ago, words):
    now = clock.now()
    assert since(None if ago is None else now - timedelta(**ago), now) == words


def test_every_button_has_a_name_and_a_size_to_hit(show, run, drive):
    from PySide6.QtWidgets import QAbstractButton

    view = show(drive)
    run(view, view.back_up)
    for button in view.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName(), button
            assert button.height() >= 28, button.accessibleName()


def test_a_narrow_window_puts_everything_under_each_other(qtbot, show, drive):
    view = show(drive)
    view.resize(900, 700)
    qtbot.waitUntil(lambda: view.practice.mapTo(view, view.practice.rect().topLeft()).x() < 60)
    assert view.page.horizontalScrollBar().maximum() == 0


def test_known_backups_survive_as_plain_json(show, run, desk, drive):
    view = show(drive)
    run(view, view.back_up)
    (kept,) = json.loads(desk._vault.meta("backups"))
    assert kept["folder"] == str(drive.resolve())


def test_when_it_locks_is_told_as_the_settings_have_it_now(show, tools, drive):
    view = show(drive)
    assert view.lock_after.text() == "5 min"
    tools.settings.change(lock_after_min=15)
    view.begin()
    assert view.lock_after.text() == "15 min"
