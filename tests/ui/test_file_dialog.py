"""Asking for a file or a folder leaves no name of one behind outside the vault."""

from __future__ import annotations

import re

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from keta_desk.ui.parts.file_dialog import FileDialog
from tests.house.source import ROOT


def test_a_dialog_that_was_closed_has_forgotten_where_it_was(qtbot, tmp_path):
    named = tmp_path / "Sample, Ada"
    named.mkdir()
    opener = QWidget()
    qtbot.addWidget(opener)
    dialog = FileDialog(opener, "Folder for backups", str(named))
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    dialog.reject()
    assert dialog.directory().absolutePath() == QDir.homePath()
    assert str(named) not in dialog.history()
    assert dialog.accessibleName() == "Folder for backups"


def test_no_screen_asks_in_another_way():
    asking = re.compile(r"(?<![\w.])QFileDialog\(|QFileDialog\.get")
    found = [path.name for path in (ROOT / "keta_desk").rglob("*.py") if asking.search(path.read_text("utf-8"))]
    assert [name for name in found if name != "file_dialog.py"] == []
