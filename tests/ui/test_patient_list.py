"""The patient list as a clinician meets it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from keta_desk.domain.patients import Stage
from keta_desk.ui.patients.list_view import PatientListView


@pytest.fixture
def view(qtbot, tools):
    view = PatientListView(tools)
    view.bell = tools.bell
    view.resize(1228, 872)
    qtbot.addWidget(view)
    view.show()
    return view


def names(view):
    model = view.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_patient_registered_elsewhere_appears_without_asking(qtbot, view, a_patient):
    with qtbot.waitSignal(view.bell.rang):
        a_patient(family="Okafor", given="Ada")
    assert names(view) == ["Okafor, Ada"]


def test_pressing_return_opens_the_chosen_patient(qtbot, view, a_patient):
    patient_id = a_patient()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == [patient_id]


def test_the_list_narrows_while_typing_and_return_opens_the_first(qtbot, view, a_patient):
    a_patient(family="Sample", given="Ada")
    wanted = a_patient(family="Demo", given="Ines", born=date(1994, 5, 2))
    qtbot.keyClicks(view.search, "ine de")
    assert names(view) == ["Demo, Ines"]
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert opened.args == [wanted]


def test_the_arrow_keys_move_in_the_list_while_typing(qtbot, view, a_patient):
    for family in ("Demo", "Example", "Sample"):
        a_patient(family=family)
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    assert view.chosen().name == "Example, Ada"
    qtbot.keyClick(view.table, Qt.Key.Key_J)
    assert view.chosen().name == "Sample, Ada"
    qtbot.keyClick(view.table, Qt.Key.Key_K)
    assert view.chosen().name == "Example, Ada"


def test_a_stage_filters_and_shows_its_count(qtbot, view, a_patient):
    a_patient(family="Sample", stage=Stage.INDUCTION)
    a_patient(family="Demo", stage=Stage.EVALUATION)
    buttons = {button.text(): button for button in view.filter.findChildren(type(view.new))}
    assert buttons["Induction"].accessibleName() == "Induction, 1"
    assert buttons["Taper"].isHidden()
    buttons["Induction"].click()
    assert names(view) == ["Sample, Ada"]


def test_those_discharged_are_found_by_typing_only(qtbot, view, a_patient):
    a_patient(family="Former", stage=Stage.DISCHARGED)
    assert names(view) == []
    qtbot.keyClicks(view.search, "former")
    assert names(view) == ["Former, Ada"]


def test_an_empty_vault_invites_the_first_patient(qtbot, view):
    assert not view.empty.isHidden()
    with qtbot.waitSignal(view.new_asked):
        view.empty.action.click()


def test_space_hides_and_shows_the_preview(qtbot, view, a_patient):
    a_patient()
    view.table.setFocus()
    qtbot.waitUntil(view.table.hasFocus)
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert view.inspector.isHidden()
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert not view.inspector.isHidden()


def test_who_was_chosen_stays_chosen_when_the_list_changes(view, a_patient):
    a_patient(family="Sample")
    view.table.selectRow(0)
    a_patient(family="Demo")
    assert view.chosen().name == "Sample, Ada"


def test_more_than_a_page_comes_with_scrolling(qtbot, view, a_patient):
    for number in range(55):
        a_patient(family=f"Sample{number:02}")
    assert view.table.model().rowCount() == 50
    bar = view.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.table.model().rowCount() == 55


def test_every_column_is_told_to_a_screen_reader(view, a_patient):
    a_patient()
    model = view.table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Sample, Ada, KD-0001 · 38 y"


def test_every_kind_of_line_paints(view, a_patient):
    for stage in Stage:
        a_patient(family=f"Of {stage}", stage=stage)
    assert not view.grab().isNull()
