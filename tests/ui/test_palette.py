"""The command palette: any patient and anything that can be done, by a few letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from keta_desk.ui.frame.palette import Palette
from keta_desk.ui.frame.palette_items import Item, fitting, folded, matched
from keta_desk.ui.workspace import Workspace


@pytest.fixture
def workspace(qtbot, tools, desk):
    page = Workspace(desk, tools.lane, lock_after_min=5)
    page.resize(1440, 900)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    yield page
    page.stop()


def opened(qtbot, page) -> Palette:
    qtbot.keyClick(page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = page.overlays.open
    assert isinstance(palette, Palette)
    return palette


def said(palette):
    model = palette.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_a_few_letters_in_any_order_open_a_chart(qtbot, workspace, a_patient):
    a_patient(family="Mockley", given="June")
    wanted = a_patient(family="Sample", given="Ada")
    palette = opened(qtbot, workspace)
    qtbot.keyClicks(palette.typed, "ada sam")
    assert said(palette)[0] == "Sample, Ada"
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert workspace.where()[:2] == ("chart", wanted)


def test_the_current_patients_actions_come_first(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    palette = opened(qtbot, workspace)
    qtbot.keyClicks(palette.typed, "sam pr")
    assert said(palette)[0] == "Print…"
    assert palette.chosen().group == "Sample, Ada"


def test_who_was_seen_last_is_listed_before_anything_is_typed(qtbot, workspace, a_patient):
    first, second = a_patient(family="Early"), a_patient(family="Late")
    workspace.open_chart(first)
    workspace.open_chart(second)
    workspace.go("patients")
    palette = opened(qtbot, workspace)
    assert said(palette)[:2] == ["Late, Ada", "Early, Ada"]


def test_a_place_is_reached_by_its_name_and_esc_leaves_things_as_they_are(qtbot, workspace):
    palette = opened(qtbot, workspace)
    qtbot.keyClick(palette.typed, Qt.Key.Key_Escape)
    assert workspace.where().place == "today"
    palette = opened(qtbot, workspace)
    qtbot.keyClicks(palette.typed, "backup sec")
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert workspace.where().place == "backup"


def test_nothing_found_says_what_will_do(qtbot, workspace):
    palette = opened(qtbot, workspace)
    qtbot.keyClicks(palette.typed, "xyzzy")
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_ctrl_enter_asks_for_a_window_of_its_own(qtbot, workspace, a_patient):
    patient_id = a_patient()
    palette = opened(qtbot, workspace)
    qtbot.keyClicks(palette.typed, "kd-0001")
    with qtbot.waitSignal(workspace.window_asked) as asked:
        qtbot.keyClick(palette.typed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [patient_id]
    assert workspace.where().place == "today"


def test_arrows_move_and_never_leave_the_list(qtbot, workspace):
    palette = opened(qtbot, workspace)
    first = palette.chosen()
    qtbot.keyClick(palette.typed, Qt.Key.Key_Up)
    assert palette.chosen() is first
    for _ in range(200):
        qtbot.keyClick(palette.typed, Qt.Key.Key_Down)
    assert palette.chosen() is not None


def test_the_typed_letters_are_marked_where_they_begin_words():
    assert matched("pr", "Print titration report") == ((0, 2),)
    assert matched("rep pri", "Print titration report") == ((0, 3), (16, 19))
    assert matched("sam pr", "Print titration report", also="Sample, Ada") == ((0, 2),)
    assert matched("int", "Print titration report") is None
    assert matched("ozge", "Özge") == ((0, 4),)


@given(typed=st.text(max_size=30), words=st.text(max_size=60))
def test_whatever_is_typed_the_marks_lie_within_the_words(typed, words):
    assert len(folded(words)) >= 0
    for start, end in matched(typed, words) or ():
        assert 0 <= start < end <= len(words)


def test_nothing_typed_fits_everything():
    items = [Item("g", "one", list), Item("g", "two", list)]
    assert [item.words for item in fitting("", items)] == ["one", "two"]
