"""The unlock screen as a clinician meets it."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from keta_desk.domain.backups import Stage
from keta_desk.domain.problems import Problem, Trouble
from keta_desk.domain.record import DiskFull, Passphrase, RecoveryKey, TooNew, VaultBusy, WrongKey
from keta_desk.domain.standing import FoundBackup, Standing
from keta_desk.settings import SettingsFile
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.unlock import telling
from keta_desk.ui.unlock.places import free_place, to_unlock
from keta_desk.ui.unlock.view import UnlockView

HEAVY = {
    *("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "keyring", "cryptography", "argon2", "pyrage", "rapidfuzz"),
    *("segno", "zxcvbn", "simple_icd_10_cm", "platformdirs"),
    *("PySide6.QtSvg", "PySide6.QtPdf", "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtDBus"),
}
UNTOUCHED = {"keta_desk.ui.first_run.wizard", "keta_desk.ui.unlock.telling", "keta_desk.store.vault"}


class Door:
    """Stands for the vault's door: remembers what it was given, opens or raises."""

    def __init__(self) -> None:
        self.trouble: Exception | None = None
        self.given = []
        self.update = ()

    def __call__(self, folder, secret, progress=None):
        self.given.append((folder, secret, threading.current_thread() is threading.main_thread()))
        for step in self.update:
            progress(Stage.UPDATE, *step)
        if self.trouble:
            raise self.trouble
        return "desk"


@pytest.fixture
def door():
    return Door()


@pytest.fixture
def make(qtbot, ways, vault_folder, clock):
    """Show the unlock screen of a real vault, with some doors held by a test."""
    make_application(theme_name="light")
    lane, views = Lane(), []

    def made(folder=vault_folder, settings=None, **held):
        view = UnlockView(replace(ways, **held), lane, folder, settings, clock=clock)
        qtbot.addWidget(view)
        views.append(view)
        view.show()
        qtbot.waitUntil(lambda: view.standing() is not None, timeout=10_000)
        return view

    yield made
    lane.finish(wait_ms=10_000)


@pytest.fixture
def view(make, door):
    return make(unlock=door)


def try_in_vain(qtbot, view, door, trouble):
    door.trouble = trouble
    view.secret.setText("something typed")
    view.try_it()
    qtbot.waitUntil(lambda: not view._is_busy(), timeout=10_000)


def test_it_names_the_practice_file_and_nobody(view):
    assert view.name.text() == "Northlight"
    said = " ".join(label.text() for label in view.findChildren(QWidget) if hasattr(label, "text"))
    assert "Fixture" not in said


def test_it_says_when_it_was_used_last_and_how_old_the_backup_is(make, vault_folder, tmp_path):
    file = SettingsFile(tmp_path / "settings")
    (tmp_path / "drive").mkdir()
    (tmp_path / "drive" / "Northlight-2026-11-17-191200.ketabackup").touch()
    file.change(backup_folder=str(tmp_path / "drive"))
    view = make(settings=file)
    assert view.place.text().startswith("Last entry today at")
    assert view.kept.text() == "Newest backup 14 h ago, verified"


def test_enter_opens_the_file_off_the_gui_thread(qtbot, view, door, vault_folder):
    qtbot.keyClicks(view.secret, "a long passphrase")
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.secret, Qt.Key.Key_Return)
    assert opened.args == ["desk"]
    (folder, secret, in_gui_thread) = door.given[0]
    assert (folder, secret, in_gui_thread) == (vault_folder, Passphrase("a long passphrase"), False)
    assert view.secret.text() == ""


def test_an_empty_passphrase_is_not_tried(qtbot, view, door):
    qtbot.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert door.given == []


def test_a_wrong_passphrase_is_told_at_the_field_and_can_be_typed_over(qtbot, view, door):
    try_in_vain(qtbot, view, door, WrongKey("vault.wrong-passphrase"))
    assert view.field.complaint()
    assert view.secret.selectedText()
    assert view.button.isEnabled()
    qtbot.keyClicks(view.secret, "r")
    assert view.field.complaint() == ""


def test_repeated_wrong_tries_count_down_before_the_next(qtbot, view, door):
    try_in_vain(qtbot, view, door, WrongKey("vault.wait", seconds="5"))
    assert not view.button.isEnabled()
    assert "5" in view.button.text()
    for _ in range(5):
        view._tick()
    assert view.button.isEnabled()


def test_a_restart_does_not_end_the_wait(qtbot, make, ways, vault_folder, clock):
    for _ in range(4):
        with pytest.raises(WrongKey):
            ways.unlock(vault_folder, Passphrase("not the passphrase"))
    view = make()
    assert "Wait" in view.button.text()
    assert not view.button.isEnabled()


def test_a_file_in_use_says_where_and_since_when_and_can_be_tried_again(qtbot, view, door):
    try_in_vain(qtbot, view, door, VaultBusy("vault.busy", pid="4711", host="desk-two", since="2026-11-18 09:02"))
    assert "4711 on desk-two" in view.banner.words()
    assert "2026-11-18 09:02" in view.banner.words()
    assert view.secret.text() == "something typed"
    door.trouble = None
    with qtbot.waitSignal(view.opened):
        qtbot.mouseClick(view.remedy, Qt.MouseButton.LeftButton)


def test_a_real_vault_that_is_open_elsewhere_is_refused_and_opens_once_it_is_closed(qtbot, make, ways, vault_folder,
                                                                                    passphrase):  # fmt: skip
    elsewhere = ways.unlock(vault_folder, passphrase)
    view = make()
    view.secret.setText(passphrase.text)
    view.try_it()
    qtbot.waitUntil(lambda: bool(view.banner.words()), timeout=20_000)
    assert "open in another window" in view.banner.words()
    elsewhere.close()
    with qtbot.waitSignal(view.opened, timeout=20_000) as opened:
        view.remedy.click()
    opened.args[0].close()


def test_a_full_disk_is_told_with_what_to_do(qtbot, view, door):
    try_in_vain(qtbot, view, door, DiskFull("disk.full", place="Northlight.keta"))
    assert "no room left" in view.banner.words()
    assert view.remedy.text() == "Try again"


def test_a_fault_of_the_program_is_not_swallowed(qtbot, view):
    with pytest.raises(ValueError, match="a bug"):
        view._failed(ValueError("a bug"))


def test_an_older_file_is_brought_up_to_date_in_sight(qtbot, view, door):
    door.update = ((0, 0), (30, 60), (60, 60))
    view.secret.setText("right")
    with qtbot.waitSignal(view.opened):
        view.try_it()
    assert "Updating practice file… 100" in view.doing.text()


def test_a_newer_file_names_both_versions_and_takes_no_passphrase(qtbot, make, vault_folder):
    path = vault_folder / "vault.json"
    path.write_bytes(path.read_bytes().replace(b'"min_reader":1', b'"min_reader":2'))
    view = make()
    assert "newer KetaDesk" in view.banner.words()
    assert "format 2" in view.banner.words()
    assert "format 1" in view.banner.words()
    assert not view.button.isEnabled()
    assert not view.secret.isEnabled()
    assert view.other_file.isEnabled()


def test_a_newer_record_is_told_once_the_passphrase_opened_it(qtbot, view, door):
    trouble = TooNew("vault.too-new", theirs="KetaDesk 9.1, record 0042", ours="record 0007", program="0.1.0")
    try_in_vain(qtbot, view, door, trouble)
    assert "KetaDesk 9.1" in view.banner.words()
    assert "0.1.0" in view.banner.words()


def test_a_missing_folder_is_looked_for_again(qtbot, make, vault_folder):
    away = vault_folder.rename(vault_folder.with_name("unplugged"))
    view = make()
    assert "not where it was" in view.banner.words()
    assert not view.button.isEnabled()
    away.rename(vault_folder)
    qtbot.mouseClick(view.remedy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.button.isEnabled, timeout=10_000)
    assert view.banner.words() == ""


def test_a_moved_folder_is_found_and_opened_there(qtbot, make, ways, vault_folder, tmp_path):
    file = SettingsFile(tmp_path / "settings")
    file.change(last_vault=str(vault_folder), last_vault_id=ways.look(vault_folder).vault_id)
    moved = vault_folder.rename(tmp_path / "Another name.keta")
    view = make(settings=file)
    assert "Another name.keta" in view.banner.words()
    with qtbot.waitSignal(view.chosen_folder) as chosen:
        view.remedy.click()
    assert chosen.args == [moved]
    qtbot.waitUntil(lambda: view.standing() is not None and view.standing().folder == moved, timeout=10_000)
    assert view.button.isEnabled()
    assert view.name.text() == "Another name"


def test_a_damaged_key_file_is_put_back_with_the_passphrase(qtbot, make, vault_folder, passphrase):
    (vault_folder / "vault.json").write_bytes(b'{"half a')
    view = make()
    assert "key file" in view.banner.words()
    qtbot.mouseClick(view.remedy, Qt.MouseButton.LeftButton)
    assert "passphrase first" in view.field.complaint()
    qtbot.keyClicks(view.secret, passphrase.text)
    with qtbot.waitSignal(view.opened, timeout=20_000) as opened:
        qtbot.mouseClick(view.remedy, Qt.MouseButton.LeftButton)
    opened.args[0].close()
    assert list(vault_folder.glob("vault.json.damaged-*"))


def test_a_key_file_is_not_put_back_for_a_stranger(qtbot, make, vault_folder):
    (vault_folder / "vault.json").write_bytes(b'{"half a')
    view = make()
    qtbot.keyClicks(view.secret, "not the passphrase")
    view.remedy.click()
    qtbot.waitUntil(lambda: bool(view.field.complaint()), timeout=20_000)
    assert (vault_folder / "vault.json").read_bytes() == b'{"half a'


def test_a_damaged_database_leads_to_the_newest_backup(qtbot, make, vault_folder, tmp_path):
    file = SettingsFile(tmp_path / "settings")
    file.change(backup_folder=str(tmp_path))
    (tmp_path / "Northlight-2026-11-17-200400.ketabackup").touch()
    (vault_folder / "chart.db").write_bytes(b"")
    view = make(settings=file)
    assert "Northlight-2026-11-17-200400.ketabackup" in view.banner.words()
    with qtbot.waitSignal(view.restore_asked):
        view.remedy.click()


def test_a_clock_that_runs_behind_is_said_before_anything_is_recorded(make, clock):
    clock.move(days=-30)
    view = make()
    assert "clock of this computer runs behind" in view.banner.words()
    assert view.button.isEnabled()


def test_what_this_computer_remembers_opens_the_file(qtbot, make, door):
    def look(folder, **_more):
        return Standing(folder, is_remembered=True)

    view = make(look=look, unlock_here=lambda _folder: "desk")
    assert not view.by_computer.isHidden()
    assert view.remember.isChecked()
    with qtbot.waitSignal(view.opened):
        qtbot.mouseClick(view.by_computer, Qt.MouseButton.LeftButton)


def test_a_keyring_that_is_absent_or_locked_breaks_nothing(qtbot, make, door):
    view = make(look=lambda folder, **_more: Standing(folder, is_remembered=True), unlock_here=lambda _folder: None,
                unlock=door)  # fmt: skip
    view.by_computer.click()
    qtbot.waitUntil(lambda: bool(view.banner.words()), timeout=10_000)
    assert "did not open the practice file" in view.banner.words()
    view.secret.setText("right")
    with qtbot.waitSignal(view.opened):
        view.try_it()


def test_the_choice_to_be_remembered_says_what_it_means(qtbot, view):
    assert view.remembering.isHidden()
    assert not view.remember.isChecked()
    view.remember.click()
    assert not view.remembering.isHidden()
    assert "whoever uses your account" in view.remembering.text()


def test_a_file_that_could_not_be_remembered_is_open_all_the_same(qtbot, make):
    class Opened:
        def remember_here(self):
            raise Trouble("keyring.absent")

    desk = Opened()
    view = make(unlock=lambda *_given: desk)
    view.remember.click()
    view.secret.setText("right")
    with qtbot.waitSignal(view.opened) as opened:
        view.try_it()
    assert opened.args == [desk]
    assert view.afterthought.code == "keyring.absent"
    assert "keyring" in telling.opened_though(view.afterthought).title


def test_what_was_remembered_is_forgotten_when_the_choice_is_taken_back(qtbot, make):
    class Opened:
        forgot = remembered = 0

        def remember_here(self):
            self.remembered += 1

        def forget_here(self):
            self.forgot += 1

    desk = Opened()
    view = make(look=lambda folder, **_more: Standing(folder, is_remembered=True), unlock=lambda *_given: desk)
    view.secret.setText("right")
    with qtbot.waitSignal(view.opened):
        view.try_it()
    assert (desk.remembered, desk.forgot) == (0, 0)
    view._set_busy(busy=False)
    view.remember.click()
    view.secret.setText("right")
    with qtbot.waitSignal(view.opened):
        view.try_it()
    assert (desk.remembered, desk.forgot) == (0, 1)


def test_a_computer_without_a_keyring_gets_a_sentence_from_the_real_vault(ways, vault_folder, passphrase, monkeypatch):
    import keyring
    from keyring.backends import fail

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    desk = ways.unlock(vault_folder, passphrase)
    with pytest.raises(Trouble, match=r"keyring\.absent"):
        desk.remember_here()
    assert not desk.is_remembered_here
    desk.forget_here()
    desk.close()
    assert ways.unlock_here(vault_folder) is None


def test_the_recovery_key_is_tried_as_one(qtbot, view, door):
    view.other_secret.click()
    assert view.secret.echoMode() == QLineEdit.EchoMode.Normal
    qtbot.keyClicks(view.secret, " AGE-SECRET-KEY-1INVENTED ")
    with qtbot.waitSignal(view.opened):
        view.try_it()
    assert door.given[0][1] == RecoveryKey("AGE-SECRET-KEY-1INVENTED")


def test_a_slip_in_the_recovery_key_is_told_at_the_field(qtbot, make, recovery):
    view = make()
    view.other_secret.click()
    view.secret.setText(recovery.text[:-1] + ("Q" if recovery.text[-1] != "Q" else "P"))
    view.try_it()
    qtbot.waitUntil(lambda: bool(view.field.complaint()), timeout=20_000)
    assert "typing error" in view.field.complaint()


def test_huge_text_is_a_wrong_passphrase_and_nothing_worse(qtbot, make):
    view = make()
    view.secret.setText("x" * 200_000)
    view.try_it()
    qtbot.waitUntil(lambda: bool(view.field.complaint()), timeout=20_000)


def test_caps_lock_is_hinted_at(qtbot, view):
    qtbot.keyClicks(view.secret, "a")
    assert view.caps.isHidden()
    qtbot.keyClicks(view.secret, "A")  # the letter is large, yet Shift is not held
    assert not view.caps.isHidden()


def test_the_eye_shows_what_is_typed(qtbot, view):
    assert view.secret.echoMode() == QLineEdit.EchoMode.Password
    view.secret.eye.click()
    assert view.secret.echoMode() == QLineEdit.EchoMode.Normal


def test_everything_tab_reaches_has_a_name_and_the_order_is_reading_order(view):
    reached = [child for child in view.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [child for child in reached if isinstance(child, QAbstractButton) and not child.accessibleName()] == []
    order, here = [], view.secret
    for _ in range(80):
        order.append(here)
        here = here.nextInFocusChain()
    known = [view.secret, view.secret.eye, view.remember, view.button]
    assert [widget for widget in order if widget in known][:4] == known


def test_a_new_practice_and_a_restore_can_be_asked_for(qtbot, view):
    with qtbot.waitSignal(view.set_up_asked):
        view.set_up.click()
    with qtbot.waitSignal(view.restore_asked):
        view.restore.click()


@pytest.mark.parametrize("code", ["vault.swap-damaged", "vault.header-of-another", "disk.not-writable"])
def test_every_trouble_has_a_title_and_something_to_do(code):
    told = telling.of_trouble(Trouble(code, place="Northlight.keta"), None)
    assert told.title
    assert told.then


def test_the_newest_backup_is_named_by_its_folder(tmp_path, clock):
    found = FoundBackup(tmp_path / "a.ketabackup", clock.now() - timedelta(days=3))
    standing = Standing(tmp_path, Problem("vault.file-missing", facts={"place": "x"}), backup=found)
    assert "a.ketabackup" in telling.of_standing(standing, clock.now()).then


def test_the_practice_file_to_unlock_is_the_last_one_or_the_one_that_is_there(tmp_path):
    suggested = tmp_path / "data" / "vault"
    assert to_unlock("", suggested) is None
    assert to_unlock("/gone", suggested) == Path("/gone")
    other = tmp_path / "data" / "Northlight.keta"
    other.mkdir(parents=True)
    assert to_unlock("", suggested) is None
    (other / "vault.json").touch()
    assert to_unlock("", suggested) == other
    suggested.mkdir()
    (suggested / "chart.db").touch()
    assert to_unlock("", suggested) == suggested


@pytest.mark.parametrize(
    ("name", "folder"),
    [("Northlight", "Northlight.keta"), ('A/B\\C: "D"?', "A B C D.keta"), ("..", "Practice.keta"),
     ("", "Practice.keta"), ("con", "con practice.keta"), ("x" * 300, f"{'x' * 60}.keta"),
     ("Tab\there\n", "Tab here.keta")],
)  # fmt: skip
def test_a_practice_file_is_named_as_every_system_allows(tmp_path, name, folder):
    assert free_place(tmp_path, name) == tmp_path / folder
    (tmp_path / folder).mkdir()
    assert free_place(tmp_path, name) == tmp_path / folder.replace(".keta", " 2.keta")


def test_nothing_heavy_is_loaded_before_the_screen_is_painted():
    program = """
import sys
from pathlib import Path
from keta_desk.ui.application import make_application
from keta_desk.ui.main_window import MainWindow
app = make_application(theme_name="light")
window = MainWindow(None, Path("practice"), lambda folder: None)
window.show()
window.grab()
print(*sorted(sys.modules), sep="\\n")
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    loaded = set(run.stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert loaded.isdisjoint(HEAVY | UNTOUCHED)


def test_nothing_heavy_is_loaded_before_the_first_run_is_painted(tmp_path):
    program = f"""
import sys
from pathlib import Path
from keta_desk.ui.application import make_application
from keta_desk.ui.main_window import MainWindow
app = make_application(theme_name="light")
window = MainWindow(None, None, lambda folder: None, new_in=Path({str(tmp_path)!r}))
window.show()
window.grab()
print(*sorted(sys.modules), sep="\\n")
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    loaded = set(run.stdout.split())
    assert "keta_desk.ui.first_run.wizard" in loaded
    assert loaded.isdisjoint(HEAVY - {"zxcvbn"})
