"""Forms over the whole window: what is typed outlives the lock, the close button and another locale."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from keta_desk.queries import evaluation, patients
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.main_window import MainWindow
from keta_desk.ui.patients.new_patient_dialog import NewPatientDialog
from keta_desk.ui.workspace import Workspace


@pytest.fixture
def workspace(qtbot, desk):
    make_application(theme_name="light")
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=5)
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.begin()
    yield page
    lane.finish(wait_ms=10_000)
    page.stop()


@pytest.fixture
def american():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def test_closing_the_window_keeps_what_stands_in_an_open_form(qtbot, desk, a_patient, ways, passphrase):
    make_application(theme_name="light")
    patient_id = a_patient()
    window = MainWindow(ways.unlock, desk.folder, lambda _folder: None)
    qtbot.addWidget(window)
    window.show_desk(desk)
    window.workspace().open_chart(patient_id)
    window.workspace().ask_form("allergy-add")
    qtbot.keyClicks(window.workspace().form().substance, "Latex")
    window.close()
    again = ways.unlock(desk.folder, passphrase)
    window = MainWindow(ways.unlock, desk.folder, lambda _folder: None)
    qtbot.addWidget(window)
    window.show_desk(again)
    window.workspace().open_chart(patient_id)
    window.workspace().ask_form("allergy-add")
    assert window.workspace().form().substance.text() == "Latex"
    window.workspace().form().reject()
    window.close()


def test_a_form_of_the_chart_saves_and_ctrl_z_takes_it_back(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.ask_form("allergy-add")
    qtbot.keyClicks(workspace.form().substance, "Latex")
    qtbot.keyClick(workspace.form().substance, Qt.Key.Key_Return)
    assert workspace.form() is None
    assert [line.substance for line in desk.ask(evaluation.allergies, patient_id)] == ["Latex"]
    workspace.undo.undo()
    assert desk.ask(evaluation.allergies, patient_id) == []


def test_a_form_about_an_entry_that_is_gone_says_so(workspace, a_patient):
    workspace.open_chart(a_patient())
    workspace.ask_form("medication-stop", "nothing")
    assert workspace.form() is None
    assert "not in the record" in workspace.banner.words()


def test_a_draft_of_a_new_patient_can_be_thrown_away(qtbot, workspace):
    workspace.ask_new_patient()
    qtbot.keyClicks(workspace.form().edits["family_name"], "Sam")
    workspace.form().reject()
    workspace.ask_new_patient()
    form = workspace.form()
    assert "Taken up where you left off" in form.banner.words()
    form.banner.action.click()
    assert form.edits["family_name"].text() == ""
    form.reject()


def test_an_american_birth_date_is_registered_as_it_was_read_back(qtbot, tools, desk, american):
    form = NewPatientDialog(tools)
    qtbot.addWidget(form)
    form.open()
    for name, typed in (("family_name", "Sample"), ("given_name", "Ada"), ("birth_date", "3/4/1988")):
        qtbot.keyClicks(form.edits[name], typed)
    assert "Mar" in form.edits["birth_date"].read_back()
    with qtbot.waitSignal(form.registered) as registered:
        qtbot.keyClick(form.edits["birth_date"], Qt.Key.Key_Return)
    assert desk.ask(patients.person, registered.args[0]).birth_date == date(1988, 3, 4)


@pytest.mark.parametrize("typed", ["31 feb 1988", "14.3.0226", "\u05e9\u05dc\u05d5\u05dd", "x" * 10_000])
def test_a_birth_date_that_is_none_registers_nobody(qtbot, tools, desk, typed):
    form = NewPatientDialog(tools)
    qtbot.addWidget(form)
    for name, text in (("family_name", "Sample"), ("given_name", "Ada"), ("birth_date", typed)):
        form.edits[name].setText(text)
    form.ask_to_save()
    assert form.fields["birth_date"].complaint()
    assert sum(desk.ask(patients.stage_counts).values()) == 0
    form.stop_keeping()
