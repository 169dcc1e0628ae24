"""The patient list by keys: sorting, asking back, telling apart, coming back, and windows of every width."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from keta_desk.domain.patients import Stage
from keta_desk.ui.guard import privacy
from keta_desk.ui.patients.list_view import PatientListView
from keta_desk.use_cases import evaluation, patients


@pytest.fixture
def view(qtbot, tools):
    view = PatientListView(tools)
    view.resize(1228, 872)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def names(view):
    model = view.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def told(view, row=0):
    return view.table.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_list_is_sorted_by_keys_and_says_so(qtbot, view, a_patient):
    a_patient(family="Able", stage=Stage.MAINTENANCE)
    a_patient(family="Baker", stage=Stage.EVALUATION)
    head = view.table.head
    head.setFocus()
    assert head.accessibleDescription() == "Sorted by Patient, ascending. Enter sorts by Patient."
    qtbot.keyClick(head, Qt.Key.Key_Right)
    qtbot.keyClick(head, Qt.Key.Key_Return)
    assert names(view) == ["Baker, Ada", "Able, Ada"]
    qtbot.keyClick(head, Qt.Key.Key_Return)
    assert names(view) == ["Able, Ada", "Baker, Ada"]
    assert "Stage, descending" in head.accessibleDescription()
    assert not view.grab().isNull()


def test_a_click_on_a_head_sorts_and_one_on_a_picture_does_not(view, a_patient):
    a_patient(family="Able")
    a_patient(family="Baker")
    view.table.head.sectionClicked.emit(0)
    assert names(view) == ["Baker, Ada", "Able, Ada"]
    view.table.head.sectionClicked.emit(3)
    assert names(view) == ["Baker, Ada", "Able, Ada"]


def test_a_slip_in_a_name_is_asked_back_and_enter_shows_who_was_meant(qtbot, view, a_patient):
    a_patient(family="Sample", given="Ada")
    qtbot.keyClicks(view.search, "amda")
    said = view.empty._what
    qtbot.waitUntil(lambda: "Did you mean" in said.text())
    assert said.text() == "No one called \u2018amda\u2019. Did you mean Ada Sample?"
    with qtbot.assertNotEmitted(view.opened):  # nobody's chart is opened on a guess
        qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert names(view) == ["Sample, Ada"]
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.search, Qt.Key.Key_Return)


def test_names_that_are_hidden_are_not_suggested(qtbot, view, a_patient):
    a_patient(family="Sample", given="Ada")
    privacy.screen().hide_names(True)
    try:
        view.search.setText("amda")
        view._fill_in()
        assert "Ada" not in view.empty._what.text() + view.empty.action.text()
    finally:
        privacy.screen().hide_names(False)


@pytest.mark.parametrize("typed", ["q" * 10_000, "\u05e9\u05dc\u05d5\u05dd", "%_'\"\\", "31/2/88", "\x00\u200f", "   "])
def test_rubbish_finds_nobody_and_breaks_nothing(view, a_patient, typed):
    a_patient()
    view.search.setText(typed)
    view._fill_in()
    assert names(view) == ([] if typed.strip("\x00\u200f ") else ["Sample, Ada"])


def test_two_of_one_name_are_told_apart_by_their_birth_dates(view, a_patient):
    a_patient(family="Sample", given="Ada")
    a_patient(family="Sample", given="Ada", born=date(1994, 5, 2))
    a_patient(family="Demo")
    assert [told(view, row) for row in range(3)] == [
        "Demo, Ada, KD-0003 · 38 y",
        "Sample, Ada, KD-0001 · born 14 Mar 1988",
        "Sample, Ada, KD-0002 · born 2 May 1994",
    ]


def test_a_birth_date_of_two_digits_finds(qtbot, view, a_patient):
    a_patient(family="Sample")
    a_patient(family="Demo", born=date(1994, 5, 2))
    qtbot.keyClicks(view.search, "14 mar 88")
    assert names(view) == ["Sample, Ada"]


def test_the_inspector_says_what_is_recorded(qtbot, view, desk, a_patient):
    patient_id = a_patient(pronouns="she/her")
    desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    desk.do(patients.keep_words, patient_id, "To wake up.", said_on=date(2026, 11, 18))
    qtbot.waitUntil(lambda: "she/her" in view.inspector._about.text())
    labels = [label.text() for label in view.inspector.findChildren(type(view.inspector._about).__mro__[1])]
    assert "Latex" in labels
    assert "In their own words" in labels


def test_a_patient_nobody_asked_about_allergies_is_not_called_free_of_them(qtbot, view, a_patient):
    a_patient()
    label = type(view.inspector._about).__mro__[1]
    qtbot.waitUntil(lambda: "not asked" in [one.text() for one in view.inspector.findChildren(label)])


def test_coming_back_shows_the_list_as_it_was_left(qtbot, view, tools, a_patient):
    for number in range(60):
        a_patient(family=f"Sample{number:02}", stage=Stage.INDUCTION)
    wanted = a_patient(family="Zulu", stage=Stage.INDUCTION)
    view.filter.choose(Stage.INDUCTION)
    view.table.head.sort_by(1)
    bar = view.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.choose(wanted)
    left = view.remember()
    again = PatientListView(tools)
    again.resize(1228, 872)
    qtbot.addWidget(again)
    again.show()
    again.recall(left)
    assert again.filter.stage() is Stage.INDUCTION
    assert again.table.head.sorting() == view.table.head.sorting()
    assert again.chosen().id == wanted
    assert again.table.verticalScrollBar().value() == bar.value()


@pytest.mark.parametrize("memory", [{}, {"stage": "gone", "by": "x", "chosen": "nobody"}, {"search": "sam"}])
def test_a_memory_that_fits_no_more_is_passed_over(view, a_patient, memory):
    a_patient()
    view.recall(memory)
    assert names(view) == ["Sample, Ada"]


def test_a_narrow_window_takes_the_inspector_back_until_space(qtbot, view, a_patient):
    a_patient()
    view.resize(1170, 800)
    assert view.inspector.isHidden()
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert not view.inspector.isHidden()
    assert view.inspector.geometry().left() > view.paper.geometry().left()
    view.resize(1000, 800)
    QApplication.sendPostedEvents()
    assert view.inspector.geometry().top() >= view.paper.geometry().bottom()
    assert view.panes()[-1] is view.inspector
    view.resize(1228, 800)
    assert not view.inspector.isHidden()


def test_import_is_asked_for_by_a_quiet_button(qtbot, view):
    with qtbot.waitSignal(view.import_asked):
        qtbot.keyClick(view.bring_in, Qt.Key.Key_Return)


def test_the_arrow_keys_and_letters_move_and_letters_are_text_in_the_search(qtbot, view, a_patient):
    for family in ("Demo", "Example", "Jones"):
        a_patient(family=family)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_J)
    assert view.chosen().name == "Example, Ada"
    qtbot.keyClicks(view.search, "j")
    assert names(view) == ["Jones, Ada"]


def test_everything_tab_reaches_has_a_name(view, a_patient):
    a_patient()
    assert view.table.head.accessibleName()
    assert view.search.accessibleName()
    assert view.bring_in.accessibleName() == "Import"
