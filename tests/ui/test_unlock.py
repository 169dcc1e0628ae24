"""The unlock screen as a clinician meets it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from keta_desk.domain.record import Passphrase, RecoveryKey, VaultBusy, WrongKey
from keta_desk.ui.background import Lane
from keta_desk.ui.unlock.view import UnlockView

FOLDER = Path("practices") / "Northlight Practice"
HEAVY = {
    *("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "keyring", "cryptography", "argon2", "pyrage", "rapidfuzz"),
    *("segno", "zxcvbn", "simple_icd_10_cm", "platformdirs"),
    *("PySide6.QtSvg", "PySide6.QtPdf", "PySide6.QtPrintSupport", "PySide6.QtNetwork"),
}


class Door:
    """Stands for the vault's door: remembers what it was given, opens or raises."""

    def __init__(self) -> None:
        self.trouble: Exception | None = None
        self.given = []

    def __call__(self, folder, secret):
        self.given.append((folder, secret, threading.current_thread() is threading.main_thread()))
        if self.trouble:
            raise self.trouble
        return "desk"


@pytest.fixture
def door():
    return Door()


@pytest.fixture
def view(qtbot, door):
    lane = Lane()
    view = UnlockView(door, lane, FOLDER)
    qtbot.addWidget(view)
    view.show()
    yield view
    lane.finish(wait_ms=5000)


def test_it_names_the_practice_file_and_nobody(view):
    assert view.name.text() == "Northlight Practice"


def test_enter_opens_the_file_off_the_gui_thread(qtbot, view, door):
    qtbot.keyClicks(view.secret, "a long passphrase")
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.secret, Qt.Key.Key_Return)
    assert opened.args == ["desk"]
    (folder, secret, in_gui_thread) = door.given[0]
    assert (folder, secret, in_gui_thread) == (FOLDER, Passphrase("a long passphrase"), False)
    assert view.secret.text() == ""


def test_an_empty_passphrase_is_not_tried(qtbot, view, door):
    qtbot.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert door.given == []


def test_a_wrong_passphrase_is_told_at_the_field_and_can_be_typed_over(qtbot, view, door):
    door.trouble = WrongKey("vault.wrong-passphrase")
    qtbot.keyClicks(view.secret, "wrong")
    view.try_it()
    qtbot.waitUntil(lambda: bool(view.field.complaint()))
    assert view.secret.selectedText()
    assert view.button.isEnabled()
    qtbot.keyClicks(view.secret, "r")
    assert view.field.complaint() == ""


def test_repeated_wrong_tries_count_down_before_the_next(qtbot, view, door):
    door.trouble = WrongKey("vault.wait", seconds="5")
    qtbot.keyClicks(view.secret, "wrong")
    view.try_it()
    qtbot.waitUntil(lambda: bool(view.field.complaint()))
    assert not view.button.isEnabled()
    assert "5" in view.button.text()
    for _ in range(5):
        view._tick()
    assert view.button.isEnabled()


def test_a_file_in_use_is_told_above_the_passphrase(qtbot, view, door):
    door.trouble = VaultBusy("vault.busy", pid="4711", host="desk-two", since="today")
    qtbot.keyClicks(view.secret, "right")
    view.try_it()
    qtbot.waitUntil(lambda: bool(view.banner.words()))
    assert view.secret.text() == "right"


def test_the_recovery_key_is_tried_as_one(qtbot, view, door):
    view.other_secret.click()
    assert view.secret.echoMode() == QLineEdit.EchoMode.Normal
    qtbot.keyClicks(view.secret, " AGE-SECRET-KEY-1INVENTED ")
    with qtbot.waitSignal(view.opened):
        view.try_it()
    assert door.given[0][1] == RecoveryKey("AGE-SECRET-KEY-1INVENTED")


def test_caps_lock_is_hinted_at(qtbot, view):
    qtbot.keyClicks(view.secret, "a")
    assert view.caps.isHidden()
    qtbot.keyClicks(view.secret, "A")  # the letter is large, yet Shift is not held
    assert not view.caps.isHidden()


def test_the_eye_shows_what_is_typed(qtbot, view):
    assert view.secret.echoMode() == QLineEdit.EchoMode.Password
    view.secret.eye.click()
    assert view.secret.echoMode() == QLineEdit.EchoMode.Normal


def test_nothing_heavy_is_loaded_before_the_screen_is_painted():
    program = """
import sys
from pathlib import Path
from keta_desk.ui.application import make_application
from keta_desk.ui.main_window import MainWindow
app = make_application(theme_name="light")
window = MainWindow(lambda folder, secret: None, Path("practice"), lambda folder: None)
window.show()
window.grab()
print(*sorted(sys.modules), sep="\\n")
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(run.stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert loaded.isdisjoint(HEAVY)
