"""Backups from the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from keta_desk.settings import SettingsFile
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.backup.age import age_of, megabytes
from keta_desk.ui.workspace import Workspace


@pytest.fixture
def workspace(qtbot, desk, qapp, tmp_path):
    make_application(theme_name="light")
    lane = Lane()
    (tmp_path / "settings").mkdir()
    page = Workspace(desk, lane, settings=SettingsFile(tmp_path / "settings"))
    qtbot.addWidget(page)
    page.show()
    page.begin()
    yield page
    lane.finish(wait_ms=30_000)
    page.stop()


def test_without_a_backup_the_status_bar_says_so(workspace):
    assert "No backup yet" in workspace.status.words()


def test_a_backup_is_written_read_back_and_told(qtbot, workspace, a_patient, tmp_path):
    a_patient()
    drive = tmp_path / "drive"
    drive.mkdir()
    workspace.go("backup")
    workspace.backup.take_folder(str(drive))
    workspace.back_up_now()
    qtbot.waitUntil(lambda: bool(workspace.backup.banner.words()), timeout=60_000)
    assert "written and read back" in workspace.backup.banner.words()
    assert [path.suffix for path in drive.iterdir()] == [".ketabackup"]
    assert SettingsFile(tmp_path / "settings").settings.backup_folder == str(drive)
    assert workspace.backup.start.isEnabled()


def test_a_backup_asked_for_without_a_folder_starts_once_there_is_one(qtbot, workspace, a_patient, tmp_path):
    a_patient()
    view = workspace.backup
    workspace.back_up_now()
    (dialog,) = view.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: "read back" in view.banner.words(), timeout=30_000)
    dialog.reject()
    view.take_folder(str(tmp_path / "elsewhere"))
    assert view._steps is None  # another folder is chosen, not another backup


def test_a_drive_that_is_gone_is_told_and_nothing_is_lost(qtbot, workspace, tmp_path):
    workspace.go("backup")
    workspace.backup.take_folder(str(tmp_path / "unplugged"))
    workspace.back_up_now()
    qtbot.waitUntil(lambda: bool(workspace.backup.banner.words()), timeout=60_000)
    assert workspace.backup.progress.isHidden()
    assert workspace.backup.start.isEnabled()


def test_a_backup_can_be_stopped(qtbot, workspace, tmp_path):
    drive = tmp_path / "drive"
    drive.mkdir()
    workspace.go("backup")
    workspace.backup.take_folder(str(drive))
    workspace.back_up_now()
    workspace.backup.stop.click()
    qtbot.waitUntil(lambda: bool(workspace.backup.banner.words()), timeout=60_000)
    assert [path for path in drive.iterdir() if path.suffix != ".ketabackup"] == []


def test_the_age_of_no_backup_asks_for_one(clock):
    assert age_of(None, clock.now()).is_old


@pytest.mark.parametrize(("count", "words"), [(512, "1 kB"), (48_000, "48 kB"), (2_500_000, "2.5 MB")])
def test_sizes_are_said_as_people_say_them(count, words):
    assert megabytes(count) == words
