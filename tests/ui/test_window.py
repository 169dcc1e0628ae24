"""The window around the pages: closing, locking, hiding, where it stands, and the page after a fault."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton, QWidget

from keta_desk.queries import notes as note_questions
from keta_desk.settings import SettingsFile
from keta_desk.ui import window_place
from keta_desk.ui.application import make_application
from keta_desk.ui.crash import CrashPage
from keta_desk.ui.guard import capture, clipboard
from keta_desk.ui.guard.suspend import SuspendWatch
from keta_desk.ui.main_window import MainWindow
from keta_desk.ui.parts.veil import Veil, open_over


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path / "settings")


@pytest.fixture
def window(qtbot, desk, ways, file):
    make_application(theme_name="light")
    given_up = []
    made = MainWindow(ways, desk.folder, given_up.append, file)
    made.given_up = given_up
    qtbot.addWidget(made)
    made.show()
    made.show_desk(desk)
    yield made
    made.close()


def test_closing_with_a_form_open_keeps_the_draft_and_closes(qtbot, window, a_patient, ways, passphrase, desk):
    patient_id = a_patient()
    window.workspace().open_chart(patient_id)
    window.workspace().ask_form("vitals")
    form = window.workspace().form()
    assert not form.isModal()
    qtbot.keyClicks(form.fields["pulse"].edit, "72")
    window.close()
    assert not window.isVisible()
    assert not desk.is_open
    again = ways.unlock(desk.folder, passphrase)
    assert again.ask(note_questions.draft, "vitals", patient_id, again.clinician.id)["pulse"] == "72"
    again.close()


def test_under_an_open_form_nothing_of_the_window_can_be_pressed(qtbot, window, a_patient):
    patient_id = a_patient()
    window.workspace().open_chart(patient_id)
    window.workspace().ask_form("vitals")
    (veil,) = window.findChildren(Veil)
    assert veil.geometry() == window.rect()
    assert window.childAt(window.rect().center()) is veil
    before = window.workspace().where()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(veil, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(veil, Qt.MouseButton.LeftButton)
    assert window.workspace().where() == before
    window.resize(1300, 860)
    assert veil.geometry() == window.rect()
    window.workspace().form().reject()
    assert not veil.isVisible()


def test_the_focus_goes_back_to_who_opened_the_form(qtbot):
    make_application(theme_name="light")
    window = QMainWindow()
    opener = QPushButton("Open", window)
    window.setCentralWidget(opener)
    qtbot.addWidget(window)
    window.show()
    opener.setFocus()
    dialog = QDialog(opener)
    open_over(dialog)
    assert dialog.isVisible()
    dialog.reject()
    assert window.focusWidget() is opener
    alone = QDialog()
    qtbot.addWidget(alone)
    open_over(alone)
    assert alone.isVisible()


def test_at_lock_and_at_the_end_nothing_of_ours_is_left_on_the_clipboard(qtbot, window):
    clipboard.put("Sample, Ada")
    window.lock()
    assert QGuiApplication.clipboard().text() == ""
    clipboard.put("again")
    window.close()
    assert QGuiApplication.clipboard().text() == ""


def test_the_computer_going_to_sleep_locks(qtbot, window, desk):
    window._listen_for_sleep()
    window._suspend._hear(False)
    assert window.given_up == []
    window._suspend._hear(True)
    assert window.given_up == [desk.folder]
    assert not desk.is_open


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qtbot, monkeypatch):
    monkeypatch.setattr(sys, "platform", "freebsd14")
    assert SuspendWatch().begin() is False
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setitem(sys.modules, "PySide6.QtDBus", None)
    assert SuspendWatch().begin() is False


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("dbus-send")), reason="needs a message bus to speak on"
)
def test_a_screen_that_is_locked_is_heard_on_a_real_bus():
    program = textwrap.dedent(
        """
        import subprocess, sys
        from PySide6.QtCore import QCoreApplication, QTimer
        from keta_desk.ui.guard.suspend import SuspendWatch
        app = QCoreApplication([])
        watch = SuspendWatch()
        watch.left.connect(lambda: (print("left"), app.quit()))
        assert watch.begin()
        def say():
            subprocess.run(["dbus-send", "--session", "/org/freedesktop/ScreenSaver",
                            "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"], check=True)
        QTimer.singleShot(0, say)
        QTimer.singleShot(20_000, lambda: app.exit(3))
        sys.exit(app.exec())
        """
    )
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stdout.strip()) == (0, "left"), run.stderr


def test_a_minimized_window_shows_nothing(qtbot, window, a_patient):
    window.workspace().open_chart(a_patient())
    page = window.page()
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    assert window.page() is window._cover
    window.showNormal()
    qtbot.waitUntil(lambda: window.page() is page)


def test_titles_name_nobody(window, a_patient):
    window.workspace().open_chart(a_patient())
    window.workspace().ask_form("vitals")
    titles = {widget.windowTitle() for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    assert titles == {"KetaDesk"}


def test_the_window_opens_where_it_was(qtbot, ways, vault_folder, file):
    make_application(theme_name="light")
    first = MainWindow(ways, vault_folder, lambda _folder: None, file)
    qtbot.addWidget(first)
    first.show()
    room = first.screen().availableGeometry()
    first.setGeometry(room.x() + 5, room.y() + 40, 700, 500)
    place = QRect(first.pos(), first.size())
    first.close()
    assert file.settings.window_place == f"{place.x()} {place.y()} {place.width()} {place.height()}"
    second = MainWindow(ways, vault_folder, lambda _folder: None, file)
    qtbot.addWidget(second)
    assert (second.pos().y(), second.size()) == (place.y(), place.size())
    second.close()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [(QRect(40, 60, 1000, 700), QRect(40, 60, 1000, 700)), (QRect(5000, 5000, 1000, 700), QRect(920, 380, 1000, 700)),
     (QRect(-900, -300, 1000, 700), QRect(0, 36, 1000, 700)), (QRect(0, 36, 9000, 9000), QRect(0, 36, 1920, 1044)),
     (QRect(10, 50, 1, 1), QRect(10, 50, 960, 640))],
)  # fmt: skip
def test_a_window_is_never_where_no_screen_is(wanted, found):
    assert window_place.clamped(wanted, QRect(0, 0, 1920, 1080), QSize(960, 640)) == found


@pytest.mark.parametrize("kept", ["", "rubbish", "1 2 3", "9" * 400, "0 0 0 0 full"])
def test_a_place_that_cannot_be_read_is_passed_over(qtbot, kept):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setMinimumSize(960, 640)
    window_place.put(window, kept)
    assert window.width() >= 960


def test_only_windows_can_leave_a_window_out_of_captures(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert capture.leave_out(widget, wanted=True) is (sys.platform == "win32")


def test_a_chart_opens_in_a_window_of_its_own_and_locks_with_the_other(qtbot, window, a_patient, desk):
    patient_id = a_patient()
    window.open_other(patient_id)
    (other,) = window._others
    assert other.page.where().patient_id == patient_id
    with qtbot.waitSignal(other.lock_asked):
        other.page.lock_asked.emit()
    assert window.given_up == [desk.folder]
    assert not other.isVisible()


def test_the_page_after_a_fault_fits_a_small_window(qtbot):
    make_application(theme_name="light")
    page = CrashPage("ValueError at keta_desk/ui/view.py:12\n" * 400)
    qtbot.addWidget(page)
    page.resize(960, 640)
    page.show()
    for widget in (page.report, page.go_on, page.copy):
        place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
        assert page.rect().contains(place)
    assert page.report.height() >= 200
    page.copy.click()
    assert "ValueError" in QGuiApplication.clipboard().text()


def test_a_fault_with_a_form_open_leaves_nothing_over_the_page_and_keeps_the_draft(qtbot, window, a_patient, desk):
    patient_id = a_patient()
    window.workspace().open_chart(patient_id)
    window.workspace().ask_form("vitals")
    qtbot.keyClicks(window.workspace().form().fields["pulse"].edit, "72")
    window.show_crash("ValueError at keta_desk/ui/view.py:12")
    assert isinstance(window.page(), CrashPage)
    assert not any(veil.isVisible() for veil in window.findChildren(Veil))
    assert desk.ask(note_questions.draft, "vitals", patient_id, desk.clinician.id)["pulse"] == "72"


def test_a_fault_in_the_first_run_leads_back_to_unlock(qtbot, ways, tmp_path, file):
    make_application(theme_name="light")
    given_up = []
    window = MainWindow(ways, None, given_up.append, file, new_in=tmp_path / "data")
    qtbot.addWidget(window)
    window.show()
    window.show_crash("ValueError at keta_desk/ui/first_run/wizard.py:1")
    page = window.page()
    assert isinstance(page, CrashPage)
    page.go_on.click()
    assert given_up == [tmp_path / "data"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
